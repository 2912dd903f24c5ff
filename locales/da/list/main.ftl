## Many parcels: the head of a list

list-summary = { $delivered } af { $total } leveret
list-show = Vis
list-all = Alle
list-needs-you = Kræver handling
list-on-the-way = Undervejs
list-delivered = Leveret
list-other = Andre
list-loading = { $total ->
    [one] Henter { $total } pakke …
   *[other] Henter { $total } pakker …
  }
