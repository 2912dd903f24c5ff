## Many parcels: the head of a list

list-summary = Doručené { $delivered } z { $total }
list-show = Zobraziť
list-all = Všetky
list-needs-you = Čakajú na vás
list-on-the-way = Na ceste
list-delivered = Doručené
list-other = Ostatné
list-loading = { $total ->
    [one] Načítava sa { $total } zásielka…
    [few] Načítavajú sa { $total } zásielky…
   *[other] Načítava sa { $total } zásielok…
 }
