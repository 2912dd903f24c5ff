## Many parcels: the head of a list

list-summary = Đã giao { $delivered } trên { $total }
list-show = Hiện
list-all = Tất cả
list-needs-you = Cần bạn xử lý
list-on-the-way = Đang vận chuyển
list-delivered = Đã giao
list-other = Khác
list-loading = Đang tải { $total } kiện hàng…
