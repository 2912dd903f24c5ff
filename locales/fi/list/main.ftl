## Many parcels: the head of a list

list-summary = Toimitettu { $delivered } / { $total }
list-show = Näytä
list-all = Kaikki
list-needs-you = Vaatii toimia
list-on-the-way = Matkalla
list-delivered = Toimitettu
list-other = Muut
list-loading = { $total ->
    [one] Ladataan pakettia ({ $total }) …
   *[other] Ladataan paketteja ({ $total }) …
  }
