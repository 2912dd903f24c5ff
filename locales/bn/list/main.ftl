## Many parcels: the head of a list

list-summary = { $total }টির মধ্যে { $delivered }টি ডেলিভারি হয়েছে
list-show = দেখান
list-all = সব
list-needs-you = আপনার করণীয় আছে
list-on-the-way = পথে আছে
list-delivered = ডেলিভারি হয়েছে
list-other = অন্যান্য
list-loading = { $total ->
    [one] { $total }টি পার্সেল লোড হচ্ছে…
   *[other] { $total }টি পার্সেল লোড হচ্ছে…
  }
