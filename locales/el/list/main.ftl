## Many parcels: the head of a list

list-summary = Παραδόθηκαν { $delivered } από { $total }
list-show = Εμφάνιση
list-all = Όλα
list-needs-you = Απαιτούν ενέργεια
list-on-the-way = Καθ’ οδόν
list-delivered = Παραδόθηκαν
list-other = Άλλα
list-loading = { $total ->
    [one] Φόρτωση { $total } δέματος…
   *[other] Φόρτωση { $total } δεμάτων…
  }
