## Many parcels: the head of a list

list-summary = { $total } में से { $delivered } डिलीवर
list-show = दिखाएँ
list-all = सभी
list-needs-you = कार्रवाई ज़रूरी
list-on-the-way = रास्ते में
list-delivered = डिलीवर हुए
list-other = अन्य
list-loading = { $total ->
    [one] { $total } पार्सल लोड हो रहा है…
   *[other] { $total } पार्सल लोड हो रहे हैं…
  }
