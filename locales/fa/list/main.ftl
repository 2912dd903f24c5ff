## Many parcels: the head of a list

list-summary = { "\u200F" }{ $delivered } از { $total } تحویل شد
list-show = نمایش
list-all = همه
list-needs-you = نیازمند اقدام
list-on-the-way = در راه
list-delivered = تحویل‌شده
list-other = سایر
list-loading = { $total ->
    [one] در حال بارگیری { $total } بسته…
   *[other] در حال بارگیری { $total } بسته…
  }
