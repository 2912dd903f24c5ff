## Many parcels: the head of a list

list-summary = டெலிவரி ஆனவை: { $total } இல் { $delivered }
list-show = காட்டு
list-all = அனைத்தும்
list-needs-you = உங்கள் கவனத்திற்கு
list-on-the-way = வழியில்
list-delivered = டெலிவரி ஆனவை
list-other = மற்றவை
list-loading = { $total ->
    [one] { $total } பார்சல் ஏற்றப்படுகிறது…
   *[other] { $total } பார்சல்கள் ஏற்றப்படுகின்றன…
  }
