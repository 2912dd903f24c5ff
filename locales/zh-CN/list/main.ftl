## Many parcels: the head of a list

list-summary = 共 { $total } 件，已送达 { $delivered } 件
list-show = 显示
list-all = 全部
list-needs-you = 需要您处理
list-on-the-way = 运送中
list-delivered = 已送达
list-other = 其他
list-loading = 正在加载 { $total } 件包裹…
