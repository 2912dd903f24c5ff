## Many parcels: the head of a list

list-summary = { $delivered } of { $total } delivered
list-show = Show
list-all = All
list-needs-you = Needs you
list-on-the-way = On the way
list-delivered = Delivered
list-other = Other
list-loading = { $total ->
    [one] Loading { $total } parcel …
   *[other] Loading { $total } parcels …
 }
