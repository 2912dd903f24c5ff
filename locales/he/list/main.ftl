## Many parcels: the head of a list

list-summary = { "\u200F" }{ $delivered } מתוך { $total } נמסרו
list-show = הצגה
list-all = הכול
list-needs-you = מחכות לכם
list-on-the-way = בדרך
list-delivered = נמסרו
list-other = אחרות
list-loading = { $total ->
    [one] חבילה אחת בטעינה…
    [two] שתי חבילות בטעינה…
   *[other] { $total } חבילות בטעינה…
 }
