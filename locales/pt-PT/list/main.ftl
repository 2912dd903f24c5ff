## Many parcels: the head of a list

list-summary = Entregues: { $delivered } de { $total }
list-show = Mostrar
list-all = Todas
list-needs-you = Requer ação
list-on-the-way = A caminho
list-delivered = Entregues
list-other = Outras
list-loading = { $total ->
    [one] A carregar { $total } encomenda…
    [many] A carregar { $total } de encomendas…
   *[other] A carregar { $total } encomendas…
  }
