## Many parcels: the head of a list

list-summary = ນຳສົ່ງແລ້ວ { $delivered } ຈາກ { $total }
list-show = ສະແດງ
list-all = ທັງໝົດ
list-needs-you = ທ່ານຕ້ອງດຳເນີນການ
list-on-the-way = ກຳລັງຂົນສົ່ງ
list-delivered = ນຳສົ່ງສຳເລັດ
list-other = ອື່ນໆ
list-loading = ກຳລັງໂຫຼດພັດສະດຸ { $total } ອັນ…
