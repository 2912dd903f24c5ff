## Many parcels: the head of a list

list-summary = { "\u200F" }{ $total } میں سے { $delivered } ڈیلیور
list-show = دکھائیں
list-all = سب
list-needs-you = آپ کی توجہ درکار
list-on-the-way = راستے میں
list-delivered = ڈیلیور ہو گئے
list-other = دیگر
list-loading = { $total ->
    [one] { $total } پارسل لوڈ ہو رہا ہے…
   *[other] { $total } پارسل لوڈ ہو رہے ہیں…
  }
