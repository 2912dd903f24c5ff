## Many parcels: the head of a list

list-summary = { $delivered } von { $total } zugestellt
list-show = Anzeigen
list-all = Alle
list-needs-you = Zu erledigen
list-on-the-way = Unterwegs
list-delivered = Zugestellt
list-other = Sonstige
list-loading = { $total ->
    [one] { $total } Paket wird geladen …
   *[other] { $total } Pakete werden geladen …
  }
