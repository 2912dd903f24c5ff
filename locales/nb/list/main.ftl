## Many parcels: the head of a list

list-summary = { $delivered } av { $total } levert
list-show = Vis
list-all = Alle
list-needs-you = Krever handling
list-on-the-way = Underveis
list-delivered = Levert
list-other = Andre
list-loading = { $total ->
    [one] Henter { $total } pakke …
   *[other] Henter { $total } pakker …
  }
