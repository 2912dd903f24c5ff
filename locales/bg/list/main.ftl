## Many parcels: the head of a list

list-summary = Доставени { $delivered } от { $total }
list-show = Покажи
list-all = Всички
list-needs-you = Чакат вас
list-on-the-way = На път
list-delivered = Доставени
list-other = Други
list-loading = { $total ->
    [one] Зарежда се { $total } пратка…
   *[other] Зареждат се { $total } пратки…
 }
