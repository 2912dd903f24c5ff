## Many parcels: the head of a list

list-summary = Livrate: { $delivered } din { $total }
list-show = Afișați
list-all = Toate
list-needs-you = De rezolvat
list-on-the-way = Pe drum
list-delivered = Livrate
list-other = Altele
list-loading = { $total ->
    [one] Se încarcă { $total } colet…
    [few] Se încarcă { $total } colete…
   *[other] Se încarcă { $total } de colete…
  }
