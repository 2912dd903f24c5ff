## Many parcels: the head of a list

list-summary = { $delivered } dari { $total } sudah sampai
list-show = Tampilkan
list-all = Semua
list-needs-you = Perlu tindakan
list-on-the-way = Dalam perjalanan
list-delivered = Sudah sampai
list-other = Lainnya
list-loading = Memuat { $total } paket…
