## Many parcels: the head of a list

list-summary = { $total }건 중 { $delivered }건 배송 완료
list-show = 표시
list-all = 전체
list-needs-you = 확인 필요
list-on-the-way = 배송 중
list-delivered = 배송 완료
list-other = 기타
list-loading = 택배 { $total }건 불러오는 중…
