## Many parcels: the head of a list

list-summary = { $delivered } van { $total } bezorgd
list-show = Tonen
list-all = Alle
list-needs-you = Actie nodig
list-on-the-way = Onderweg
list-delivered = Bezorgd
list-other = Overig
list-loading = { $total ->
    [one] { $total } pakket wordt geladen …
   *[other] { $total } pakketten worden geladen …
  }
