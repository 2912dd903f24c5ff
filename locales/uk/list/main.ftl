## Many parcels: the head of a list

list-summary = Доставлено { $delivered } з { $total }
list-show = Показати
list-all = Усі
list-needs-you = Чекають на вас
list-on-the-way = У дорозі
list-delivered = Доставлені
list-other = Інші
list-loading = { $total ->
    [one] Завантажується { $total } посилка…
    [few] Завантажуються { $total } посилки…
   *[many] Завантажується { $total } посилок…
 }
