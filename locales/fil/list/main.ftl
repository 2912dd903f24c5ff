## Many parcels: the head of a list

list-summary = { $delivered } sa { $total } ang naihatid na
list-show = Ipakita
list-all = Lahat
list-needs-you = May gagawin ka
list-on-the-way = Nasa biyahe
list-delivered = Naihatid na
list-other = Iba pa
list-loading = { $total ->
    [one] Nilo-load ang { $total } parsela…
   *[other] Nilo-load ang { $total } parsela…
 }
