## Many parcels: the head of a list

list-summary = Consegnati: { $delivered } di { $total }
list-show = Mostra
list-all = Tutti
list-needs-you = Da gestire
list-on-the-way = In viaggio
list-delivered = Consegnati
list-other = Altri
list-loading = { $total ->
    [one] Caricamento di { $total } pacco…
    [many] Caricamento di { $total } di pacchi…
   *[other] Caricamento di { $total } pacchi…
  }
