## Many parcels: the head of a list

list-summary = { $delivered } av { $total } levererade
list-show = Visa
list-all = Alla
list-needs-you = Att göra
list-on-the-way = På väg
list-delivered = Levererade
list-other = Övriga
list-loading = { $total ->
    [one] Laddar { $total } paket …
   *[other] Laddar { $total } paket …
  }
