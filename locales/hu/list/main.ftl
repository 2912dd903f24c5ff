## Many parcels: the head of a list

list-summary = Kézbesítve: { $delivered }, összesen: { $total }
list-show = Megjelenítés
list-all = Mind
list-needs-you = Teendő
list-on-the-way = Úton
list-delivered = Kézbesítve
list-other = Egyéb
list-loading = { $total ->
    [one] { $total } csomag betöltése…
   *[other] { $total } csomag betöltése…
  }
