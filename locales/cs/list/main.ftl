## Many parcels: the head of a list

list-summary = Doručeno { $delivered } z { $total }
list-show = Zobrazit
list-all = Všechny
list-needs-you = Čekají na vás
list-on-the-way = Na cestě
list-delivered = Doručené
list-other = Ostatní
list-loading = { $total ->
    [one] Načítá se { $total } zásilka…
    [few] Načítají se { $total } zásilky…
   *[other] Načítá se { $total } zásilek…
 }
