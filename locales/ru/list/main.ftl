## Many parcels: the head of a list

list-summary = Доставлено { $delivered } из { $total }
list-show = Показать
list-all = Все
list-needs-you = Ждут вас
list-on-the-way = В пути
list-delivered = Доставлены
list-other = Другие
list-loading = { $total ->
    [one] Загружается { $total } посылка…
    [few] Загружаются { $total } посылки…
   *[many] Загружается { $total } посылок…
 }
