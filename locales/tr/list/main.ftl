## Many parcels: the head of a list

list-summary = { $delivered } / { $total } teslim edildi
list-show = Göster
list-all = Tümü
list-needs-you = İşlem gereken
list-on-the-way = Yolda
list-delivered = Teslim edildi
list-other = Diğer
list-loading = { $total ->
    [one] { $total } paket yükleniyor…
   *[other] { $total } paket yükleniyor…
  }
