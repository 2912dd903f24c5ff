## Many parcels: the head of a list

list-summary = Livrés : { $delivered } sur { $total }
list-show = Afficher
list-all = Tous
list-needs-you = À traiter
list-on-the-way = En route
list-delivered = Livrés
list-other = Autres
list-loading = { $total ->
    [one] Chargement de { $total } colis…
    [many] Chargement de { $total } de colis…
   *[other] Chargement de { $total } colis…
  }
