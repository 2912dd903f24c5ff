## Many parcels: the head of a list

list-summary = Entregues: { $delivered } de { $total }
list-show = Mostrar
list-all = Todos
list-needs-you = Requer ação
list-on-the-way = A caminho
list-delivered = Entregues
list-other = Outros
list-loading = { $total ->
    [one] Carregando { $total } pacote…
    [many] Carregando { $total } de pacotes…
   *[other] Carregando { $total } pacotes…
  }
