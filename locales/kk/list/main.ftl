## Many parcels: the head of a list

list-summary = Жеткізілгені: { $delivered }, барлығы: { $total }
list-show = Көрсету
list-all = Барлығы
list-needs-you = Әрекет қажет
list-on-the-way = Жолда
list-delivered = Жеткізілді
list-other = Басқа
list-loading = { $total ->
    [one] { $total } сәлемдеме жүктелуде…
   *[other] { $total } сәлемдеме жүктелуде…
 }
