## Many parcels: the head of a list

list-summary = 共 { $total } 件，已送達 { $delivered } 件
list-show = 顯示
list-all = 全部
list-needs-you = 待您處理
list-on-the-way = 運送中
list-delivered = 已送達
list-other = 其他
list-loading = 正在載入 { $total } 件包裹…
