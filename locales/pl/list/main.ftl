## Many parcels: the head of a list

list-summary = Doręczono { $delivered } z { $total }
list-show = Pokaż
list-all = Wszystkie
list-needs-you = Do załatwienia
list-on-the-way = W drodze
list-delivered = Doręczone
list-other = Inne
list-loading = { $total ->
    [one] Wczytywanie { $total } przesyłki…
    [few] Wczytywanie { $total } przesyłek…
   *[many] Wczytywanie { $total } przesyłek…
 }
