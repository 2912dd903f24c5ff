### Parcelight, español de Latinoamérica. Palabras: GLOSSARY.md.
### Se trata de usted al comprador. Pretérito simple para lo ya ocurrido, sin «nosotros».

## Status: one or two words above the headline

status-pending = Sin movimientos
status-announced = Por despachar
status-picked-up = Recolectado
status-in-transit = En tránsito
status-customs = En aduana
status-out-for-delivery = En reparto
status-attempt-failed = Entrega fallida
status-ready-for-pickup = Listo para recoger
status-delivered = Entregado
status-exception = Problema
status-returning = En devolución
status-returned = Devuelto
status-cancelled = Cancelado
status-expired = Sin novedades

## Headline: what is the case now, in one sentence without a full stop

headline-pending = La empresa de transporte aún no tiene datos de este número
headline-announced = El vendedor creó la guía de envío
headline-picked-up = La empresa de transporte ya tiene su paquete
headline-in-transit = Su paquete está en camino
headline-in-transit-country = En camino en { $country }
headline-arrived = Llegó a { $place }
headline-departed = Salió de { $place }
headline-left-country = Salió de { $country }
headline-reached-country = Llegó a { $country }
headline-customs-cleared = Pasó la aduana
headline-customs-cleared-country = Pasó la aduana en { $country }
headline-handed-over = Lo tiene la empresa que hace la entrega
headline-delivery-office = En el centro de reparto
headline-delivery-office-place = En el centro de reparto de { $place }
headline-customs = La aduana está revisando su paquete
headline-customs-country = En la aduana de { $country }
headline-customs-documents = La aduana pide un documento para este paquete
headline-duty-unpaid = Hay que pagar impuestos por este paquete
headline-out-for-delivery = Lo lleva el repartidor
headline-out-for-delivery-place = Lo lleva el repartidor en { $place }
headline-attempt-failed = El repartidor no pudo entregar su paquete
headline-recipient-absent = El repartidor no encontró a nadie
headline-ready-for-pickup = Su paquete está listo para que lo recoja
headline-ready-for-pickup-place = Su paquete le espera en { $place }
headline-delivered = Su paquete llegó
headline-collected = Usted ya recogió su paquete
headline-neighbour = Entregado a un vecino
headline-safe-place = Dejado en el lugar acordado
headline-exception = Hubo un problema en el camino
headline-held = Su paquete está retenido
headline-delay = Su paquete está demorado
headline-damaged = Su paquete sufrió daños
headline-lost = Su paquete se perdió
headline-destroyed = Su paquete fue destruido
headline-refused = La entrega fue rechazada
headline-address = La dirección es incorrecta o está incompleta
headline-returning = De vuelta al vendedor
headline-returned = El vendedor ya lo tiene de vuelta
headline-cancelled = Este paquete no se enviará
headline-expired = La empresa de transporte ya no envía novedades

## Scans: one line of the history

event-announced = Guía creada
event-accepted = Despachado por el vendedor
event-arrived = Llegó a un centro de distribución
event-departed = Salió de un centro de distribución
event-processed = Clasificado
event-in-transit = En camino
event-left-country = Salió del país
event-left-country-named = Salió de { $country }
event-reached-country = Llegó al país de destino
event-reached-country-named = Llegó a { $country }
event-customs = En aduana
event-customs-started = Llegó a la aduana
event-customs-cleared = Liberado por la aduana
event-customs-documents = La aduana pide un documento
event-duty-unpaid = Impuestos por pagar
event-handed-over = Entregado a la siguiente empresa
event-handed-over-named = Entregado a { $carrier }
event-delivery-office = En el centro de reparto
event-scheduled = Día de entrega acordado
event-contacted = La empresa de transporte se comunicó
event-forwarded = Reenviado a otra dirección
event-solved = Problema resuelto
event-out-for-delivery = En reparto
event-attempt-failed = Entrega fallida
event-recipient-absent = Entrega fallida: destinatario ausente
event-ready-for-pickup = Listo para recoger
event-delivered = Entregado
event-signed = Entregado con firma
event-collected = Recogido
event-neighbour = Entregado a un vecino
event-safe-place = Dejado en el lugar acordado
event-exception = Problema informado
event-held = Retenido
event-delay = Demorado
event-weather = Demorado por el clima
event-damaged = Dañado
event-lost = Extraviado
event-destroyed = Destruido
event-refused = Rechazado
event-address = Dirección incorrecta o incompleta
event-returning = En devolución al vendedor
event-returned = Devuelto al vendedor
event-cancelled = Cancelado
event-expired = Fin de las novedades
event-pending = Registrado

## Arrival

arrival-expected = Llegada prevista
arrival-arrived = Llegó
arrival-collect = Recoger hasta el
arrival-returned = Devuelto el
arrival-today = Hoy
arrival-tomorrow = Mañana
arrival-by = A más tardar el { $day }
arrival-likely = Lo más probable: { $day }
arrival-none-not-sent = Sin fecha hasta el primer movimiento
arrival-none-held = Sin fecha mientras esté retenido
arrival-none-will-not-come = No se espera ninguna llegada
arrival-none-no-news = Sin novedades no hay fecha
arrival-none-estimate = Sin fecha por ahora
source-carrier = Según la empresa de transporte
source-estimate = Estimación
source-shop = Prometido por la tienda
source-late = Antes se indicó el { $day }, que ya pasó
days-left = { $days ->
    [0] Hoy es el último día
    [one] Queda { $days } día
    [many] Quedan { $days } de días
   *[other] Quedan { $days } días
  }
week-label = Los próximos días
week-today = hoy
week-possible = posible
week-likely = lo más probable
week-closed = sin entregas
why-title = Por qué esta fecha
stage-days = { $least ->
    [one] { $least } día hábil
    [many] { $least } de días hábiles
   *[other] { $least } días hábiles
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } día hábil
    [many] { $most } de días hábiles
   *[other] { $most } días hábiles
  }
stage-days-up-to = hasta { $most ->
    [one] { $most } día hábil
    [many] { $most } de días hábiles
   *[other] { $most } días hábiles
  }
stage-first-mile = Del vendedor al transporte
stage-origin = En camino en el país de origen
stage-export-customs = Aduana de exportación
stage-line-haul = Entre los países
stage-import-customs = Aduana de importación
stage-destination = En camino en su país
stage-last-mile = Entrega
stages-title = Etapa por etapa
stage-line = { $stage }: { $time }
stage-usual = normalmente { $time }
stage-now = normalmente { $time }, ya van { $days }
stage-now-less = normalmente { $time }, por ahora menos de uno
stage-took = tardó { $days }, normalmente { $time }
stage-took-less = tardó menos de un día hábil, normalmente { $time }
stage-inferred = Sin movimiento propio: deducida de lo que vino después
first-mile-inferred = Sin registro de recolección: deducida del primer movimiento, { $time }
first-mile-not-reported = Esta empresa de transporte no lo informa
inferred-from-scans = { $place } (deducido de los movimientos)

## Progress: four or five stops, a word or two each

step-announced = Guía creada
step-first-mile = Recolectado
step-origin = En camino
step-left = Salió de { $country }
step-left-unnamed = En el extranjero
step-customs = Aduana
step-arrived = En { $country }
step-arrived-unnamed = En su país
step-last-mile = En reparto
step-pickup = Por recoger
step-delivered = Entregado
step-returning = En devolución
step-returned = Devuelto
progress-label = Progreso
progress-next = Sigue: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = El vendedor aún no despachó el paquete
problem-not-handed-over-do = Pregunte al vendedor si ya envió el paquete.
problem-not-handed-over-next = El primer movimiento aparecerá aquí en cuanto exista. Si el { $day } todavía no hay ninguno, pida el reembolso al vendedor.
problem-first-scan-due = Primer movimiento previsto a más tardar el { $day }
problem-first-scan-do = Hasta entonces no tiene que hacer nada. Si no hay ningún movimiento, pregunte al vendedor.
problem-first-scan-next = El vendedor entrega el paquete a la empresa de transporte. Un movimiento puede tardar hasta 2 horas en verse aquí.
problem-no-movement = { $days ->
    [one] Sin novedades desde hace { $days } día
    [many] Sin novedades desde hace { $days } de días
   *[other] Sin novedades desde hace { $days } días
  }
problem-no-movement-do = En los trayectos largos es normal pasar días sin novedades. Por ahora no tiene que hacer nada.
problem-no-movement-warn = Pida al vendedor que consulte a la empresa de transporte.
problem-no-movement-claim = Pida al vendedor el reembolso o un nuevo envío: un paquete sin novedades desde hace tanto puede haberse perdido.
problem-ask-by = Si el { $day } sigue sin moverse, pida al vendedor que consulte a la empresa de transporte.
problem-refund-by = Si el { $day } sigue sin moverse, pida al vendedor el reembolso o un nuevo envío.
problem-claim-by = Presente el reclamo a más tardar el { $day }: después, muchas empresas de transporte ya no los aceptan.
problem-customs-hold = En aduana desde el { $day }
problem-customs-hold-do = No tiene que hacer nada, salvo que le escriba la aduana o la empresa de transporte.
problem-customs-documents = La aduana necesita un documento suyo
problem-customs-documents-do = Envíe a la empresa de transporte la factura o el comprobante de pago, con el número de rastreo.
problem-customs-documents-next = El paquete sigue su camino cuando la aduana recibe el documento. Sin él, se devuelve.
problem-duty-unpaid = Pague los impuestos de importación
problem-duty-unpaid-do = Pague en el sitio oficial de la empresa de transporte o en una de sus oficinas. No abra enlaces de mensajes de desconocidos.
problem-duty-unpaid-next = El paquete se libera después del pago.
problem-address = Dé su dirección completa a la empresa de transporte
problem-address-do = Indique a la empresa de transporte, o al vendedor, la dirección completa y un número de teléfono.
problem-address-next = El paquete queda a la espera y, si nadie responde, se devuelve.
problem-attempt-failed = El repartidor pasó y no pudo entregar el paquete
problem-attempt-failed-do = Busque un aviso de visita o pida a la empresa de transporte otro día o un punto de entrega.
problem-attempt-failed-next = La mayoría de las empresas lo intenta de nuevo el siguiente día hábil.
problem-attempt-failed-next-day = La mayoría de las empresas lo intenta de nuevo el siguiente día hábil ({ $day }).
problem-attempt-planned = El próximo intento está previsto para el { $day }.
problem-refused = La entrega fue rechazada
problem-refused-do = Si fue un error, llame hoy a la empresa de transporte.
problem-refused-next = El paquete vuelve al vendedor.
problem-pickup = Recoja su paquete
problem-pickup-until = Recoja su paquete a más tardar el { $day }
problem-pickup-do = Lleve un documento de identidad y el número de rastreo.
problem-pickup-next = Pasado el plazo, el paquete vuelve al vendedor.
problem-late = Demorado: se esperaba a más tardar el { $day }
problem-late-do = Por ahora no tiene que hacer nada.
problem-may-be-late = Posible demora: suele llegar a más tardar el { $day }
problem-disruption = La empresa de transporte informa una demora
problem-disruption-until = Entregas más lentas hasta el { $day }
problem-disruption-next = El paquete sigue su camino en cuanto la empresa de transporte pueda moverlo.
problem-damaged = El paquete sufrió daños
problem-damaged-do = Pida al vendedor un nuevo envío o el reembolso. Si lo recibe, guarde fotos.
problem-lost = El paquete se perdió
problem-lost-do = Pida al vendedor el reembolso o un nuevo envío.
problem-destroyed = El paquete fue destruido
problem-destroyed-do = Pregunte el motivo al vendedor y pida el reembolso.
problem-returned = El paquete vuelve al vendedor
problem-returned-do = Pida al vendedor el reembolso o un nuevo envío.
problem-cancelled = El envío se canceló
problem-cancelled-do = Pregunte al vendedor si volverá a enviarlo.
problem-exception = La empresa de transporte informa un problema
problem-exception-do = Lea en el historial lo que dice la empresa de transporte y consúltele con el número de rastreo.
problem-updates-ended = No se esperan más novedades
problem-updates-ended-do = Si el paquete no llegó, pregunte ya al vendedor: los reclamos tienen plazo.
problem-do-label = Qué hacer
problem-next-label = Qué pasará después
problem-since-label = Desde
problem-why-label = Motivo
problem-where-label = Lugar
problem-contact-label = Quién puede ayudarle
contact-carrier = { $carrier }, con el número { $number }
contact-carrier-unnamed = La empresa de transporte, con el número { $number }
contact-seller = El vendedor, con su número de pedido
why-updates-ended = Por lo general, las empresas dejan de informar sobre un número 30 días después del envío.
why-customs-inspection = La aduana está inspeccionando el paquete
why-customs-delay = La aduana va más lenta de lo habitual
why-absent = No había nadie
why-closed = El negocio estaba cerrado
why-moved = El destinatario se mudó
why-pickup-missed = No se recogió a tiempo
why-weather = El clima
why-strike = Una huelga
why-holiday = Cerrado por feriado
why-peak-season = Más paquetes de lo habitual
why-capacity = No cabía en el vehículo
why-flight-delay = El vuelo se demoró
why-missorted = Se envió por una ruta equivocada
why-security = Un control de seguridad
why-held = La empresa de transporte lo tiene retenido
why-payment = Queda algo por pagar
why-rejected = La empresa de transporte no lo acepta
why-identity = No se pudo identificar al destinatario

## Solved: said once, when a problem is over

solved-handed-over = Resuelto: la empresa de transporte tiene su paquete
solved-movement = Resuelto: su paquete vuelve a moverse
solved-customs = Resuelto: la aduana liberó su paquete
solved-duty = Resuelto: los impuestos están pagados
solved-address = Resuelto: la empresa de transporte tiene su dirección
solved-attempt = Resuelto: su paquete está otra vez en camino
solved-late = Resuelto: hay una nueva fecha de llegada
solved-other = Resuelto: el problema terminó

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Todavía no hay información de este número
failure-not-found-do = Un número nuevo puede tardar un día o dos en aparecer. Verifique que sea el del mensaje de envío.
failure-invalid-number = No parece un número de rastreo
failure-invalid-number-do = Compárelo, carácter por carácter, con el del mensaje de envío.
failure-unauthorized = El rastreo de la tienda no está bien configurado
failure-unauthorized-do = Avise a la tienda, por favor. Su paquete no se ve afectado.
failure-quota = La tienda alcanzó su límite de consultas de hoy
failure-quota-do = Intente mañana o pregunte a la tienda. Su paquete no se ve afectado.
failure-rate-limited = Demasiadas consultas a la vez
failure-rate-limited-do = Intente de nuevo en unos minutos.
failure-bad-request = El rastreo de la tienda no entendió la consulta
failure-bad-request-do = Avise a la tienda, por favor. Su paquete no se ve afectado.
failure-server = El servicio de rastreo no funciona en este momento
failure-server-do = Intente más tarde. Su paquete no se ve afectado.
failure-bad-response = No se pudo leer la respuesta
failure-bad-response-do = Intente más tarde. Si sigue igual, avise a la tienda.
failure-empty = La respuesta estaba vacía
failure-empty-do = Intente dentro de un momento. Si sigue igual, avise a la tienda.
failure-page = Llegó una página web en lugar de los datos de rastreo
failure-page-do = Quizá tenga que volver a iniciar sesión en la tienda. Después, intente de nuevo.
failure-unknown-shape = Esto no es una respuesta de rastreo
failure-unknown-shape-do = Avise a la tienda, por favor. Su paquete no se ve afectado.
failure-too-large = La respuesta es demasiado grande
failure-too-large-do = Avise a la tienda, por favor. Su paquete no se ve afectado.
failure-network = No se pudo conectar con el servicio de rastreo
failure-network-do = Verifique su conexión e intente de nuevo.
failure-timeout = El servicio de rastreo tardó demasiado
failure-timeout-do = Intente dentro de un momento.
failure-offline = No tiene conexión
failure-offline-do = Conéctese a internet e intente de nuevo.
failure-kept = En la página se mantiene el último estado conocido.
try-again = Reintentar

## Around it

parcel-label = Paquete { $number }
parcel-label-unnamed = Paquete
loading = Buscando su paquete
tracking-number = Número de rastreo
copy-number = Copiar el número { $number }
copied = Copiado
updated = Actualizado { $ago }
updated-now = Actualizado ahora mismo
refresh = Actualizar
announcement = { $headline }. { $arrival }
history-title = Historial
history-empty = Aún no hay movimientos.
history-more = { $count ->
    [one] { $count } movimiento anterior
    [many] { $count } de movimientos anteriores
   *[other] { $count } movimientos anteriores
  }
expected = Previsto
no-time = Hora no indicada
details-title = Detalles
details-carrier = Empresa de transporte
details-now-with = Empresa actual
details-its-number = Su número
details-first-with = Primera empresa
details-first-scan = Primer movimiento
details-replaces = Reemplaza al número
details-from-to = Trayecto
details-from = País de origen
details-to = País de destino
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] { $count } paquete más en esta respuesta
    [many] { $count } de paquetes más en esta respuesta
   *[other] { $count } paquetes más en esta respuesta
  }
list-close = Ver menos
