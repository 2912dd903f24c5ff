## Many parcels: the head of a list

list-summary = { $delivered } daripada { $total } telah diterima
list-show = Tunjuk
list-all = Semua
list-needs-you = Perlu tindakan
list-on-the-way = Dalam perjalanan
list-delivered = Telah diterima
list-other = Lain-lain
list-loading = Memuatkan { $total } bungkusan …
