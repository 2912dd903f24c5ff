## Many parcels: the head of a list

list-summary = { $total }件中{ $delivered }件お届け済み
list-show = 表示
list-all = すべて
list-needs-you = 対応が必要
list-on-the-way = 輸送中
list-delivered = お届け済み
list-other = その他
list-loading = { $total }件のお荷物を読み込み中…
