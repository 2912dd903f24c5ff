## Many parcels: the head of a list

list-summary = Entregados: { $delivered } de { $total }
list-show = Mostrar
list-all = Todos
list-needs-you = Requieren acción
list-on-the-way = En camino
list-delivered = Entregados
list-other = Otros
list-loading = { $total ->
    [one] Cargando { $total } paquete…
    [many] Cargando { $total } de paquetes…
   *[other] Cargando { $total } paquetes…
  }
