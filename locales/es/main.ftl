### Parcelight, español de España. Palabras: GLOSSARY.md.
### Se tutea al comprador. Frases cortas y tranquilas, sin «nosotros».

## Status: one or two words above the headline

status-pending = Sin movimientos
status-announced = Por admitir
status-picked-up = Admitido
status-in-transit = En tránsito
status-customs = En aduana
status-out-for-delivery = En reparto
status-attempt-failed = Entrega fallida
status-ready-for-pickup = Listo para recoger
status-delivered = Entregado
status-exception = Incidencia
status-returning = En devolución
status-returned = Devuelto
status-cancelled = Anulado
status-expired = Sin novedades

## Headline: what is the case now, in one sentence without a full stop

headline-pending = El transportista aún no tiene datos de este número
headline-announced = El vendedor ha creado la etiqueta
headline-picked-up = El transportista ya tiene tu paquete
headline-in-transit = Tu paquete está en camino
headline-in-transit-country = En camino en { $country }
headline-arrived = Ha llegado a { $place }
headline-departed = Ha salido de { $place }
headline-left-country = Ha salido de { $country }
headline-reached-country = Ha llegado a { $country }
headline-customs-cleared = Ha pasado la aduana
headline-customs-cleared-country = Ha pasado la aduana en { $country }
headline-handed-over = Lo tiene el transportista que hace la entrega
headline-delivery-office = En la unidad de reparto
headline-delivery-office-place = En la unidad de reparto de { $place }
headline-customs = La aduana está revisando tu paquete
headline-customs-country = En la aduana de { $country }
headline-customs-documents = La aduana pide un documento para este paquete
headline-duty-unpaid = Hay que pagar aranceles por este paquete
headline-out-for-delivery = Lo lleva el repartidor
headline-out-for-delivery-place = Lo lleva el repartidor en { $place }
headline-attempt-failed = El repartidor no ha podido entregar tu paquete
headline-recipient-absent = El repartidor no ha encontrado a nadie
headline-ready-for-pickup = Tu paquete te espera para que lo recojas
headline-ready-for-pickup-place = Tu paquete te espera en { $place }
headline-delivered = Tu paquete ha llegado
headline-collected = Has recogido tu paquete
headline-neighbour = Entregado a un vecino
headline-safe-place = Dejado en el lugar acordado
headline-exception = Ha habido una incidencia por el camino
headline-held = Tu paquete está retenido
headline-delay = Tu paquete va con retraso
headline-damaged = Tu paquete ha sufrido daños
headline-lost = Tu paquete se ha perdido
headline-destroyed = Tu paquete ha sido destruido
headline-refused = La entrega fue rechazada
headline-address = La dirección es errónea o está incompleta
headline-returning = De vuelta al vendedor
headline-returned = Lo vuelve a tener el vendedor
headline-cancelled = Este paquete no se enviará
headline-expired = El transportista ya no envía novedades

## Scans: one line of the history

event-announced = Etiqueta creada
event-accepted = Entregado por el vendedor al transportista
event-arrived = Llegada a un centro logístico
event-departed = Salida de un centro logístico
event-processed = Clasificado
event-in-transit = En camino
event-left-country = Ha salido del país
event-left-country-named = Ha salido de { $country }
event-reached-country = Ha llegado al país de destino
event-reached-country-named = Ha llegado a { $country }
event-customs = En aduana
event-customs-started = Llegada a la aduana
event-customs-cleared = Despachado de aduana
event-customs-documents = La aduana pide un documento
event-duty-unpaid = Aranceles por pagar
event-handed-over = Entregado al siguiente transportista
event-handed-over-named = Entregado a { $carrier }
event-delivery-office = En la unidad de reparto
event-scheduled = Día de entrega acordado
event-contacted = El transportista se ha puesto en contacto
event-forwarded = Reenviado a otra dirección
event-solved = Incidencia resuelta
event-out-for-delivery = En reparto
event-attempt-failed = Entrega fallida
event-recipient-absent = Entrega fallida: destinatario ausente
event-ready-for-pickup = Listo para recoger
event-delivered = Entregado
event-signed = Entregado con firma
event-collected = Recogido
event-neighbour = Entregado a un vecino
event-safe-place = Dejado en el lugar acordado
event-exception = Incidencia comunicada
event-held = Retenido
event-delay = Retrasado
event-weather = Retrasado por el mal tiempo
event-damaged = Dañado
event-lost = Extraviado
event-destroyed = Destruido
event-refused = Rechazado
event-address = Dirección errónea o incompleta
event-returning = En devolución al vendedor
event-returned = Devuelto al vendedor
event-cancelled = Anulado
event-expired = Fin de las novedades
event-pending = Registrado

## Arrival

arrival-expected = Llegada prevista
arrival-arrived = Llegada
arrival-collect = Recogida hasta el
arrival-returned = Devuelto el
arrival-today = Hoy
arrival-tomorrow = Mañana
arrival-by = A más tardar el { $day }
arrival-likely = Lo más probable: { $day }
arrival-none-not-sent = Sin fecha hasta el primer movimiento
arrival-none-held = Sin fecha mientras esté retenido
arrival-none-will-not-come = No se espera ninguna llegada
arrival-none-no-news = Sin novedades no hay fecha
arrival-none-estimate = Sin fecha de momento
source-carrier = Según el transportista
source-estimate = Estimación
source-shop = Prometido por la tienda
source-late = Antes se indicó el { $day }, que ya ha pasado
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
week-closed = sin reparto
why-title = Por qué esta fecha
stage-days = { $least ->
    [one] { $least } día laborable
    [many] { $least } de días laborables
   *[other] { $least } días laborables
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } día laborable
    [many] { $most } de días laborables
   *[other] { $most } días laborables
  }
stage-days-up-to = hasta { $most ->
    [one] { $most } día laborable
    [many] { $most } de días laborables
   *[other] { $most } días laborables
  }
stage-first-mile = Del vendedor al transportista
stage-origin = En camino en el país de origen
stage-export-customs = Aduana de exportación
stage-line-haul = Entre los países
stage-import-customs = Aduana de importación
stage-destination = En camino en tu país
stage-last-mile = Entrega
stages-title = Etapa por etapa
stage-line = { $stage }: { $time }
stage-usual = normalmente { $time }
stage-now = normalmente { $time }, ya van { $days }
stage-now-less = normalmente { $time }, de momento menos de uno
stage-took = tardó { $days }, normalmente { $time }
stage-took-less = tardó menos de un día laborable, normalmente { $time }
stage-inferred = Sin movimiento propio: deducida de lo que vino después
first-mile-inferred = Sin registro de admisión: deducida del primer movimiento, { $time }
first-mile-not-reported = Este transportista no lo comunica
inferred-from-scans = { $place } (deducido de los movimientos)

## Progress: four or five stops, a word or two each

step-announced = Etiqueta creada
step-first-mile = Admitido
step-origin = En camino
step-left = Salió de { $country }
step-left-unnamed = En el extranjero
step-customs = Aduana
step-arrived = En { $country }
step-arrived-unnamed = En tu país
step-last-mile = En reparto
step-pickup = Por recoger
step-delivered = Entregado
step-returning = En devolución
step-returned = Devuelto
progress-label = Progreso
progress-next = Después: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = El vendedor aún no ha entregado el paquete al transportista
problem-not-handed-over-do = Pregunta al vendedor si ha enviado el paquete.
problem-not-handed-over-next = El primer movimiento aparecerá aquí en cuanto lo haya. Si el { $day } sigue sin haberlo, pide el reembolso al vendedor.
problem-first-scan-due = Primer movimiento previsto a más tardar el { $day }
problem-first-scan-do = Hasta entonces no tienes que hacer nada. Si no hay ningún movimiento, pregunta al vendedor.
problem-first-scan-next = El vendedor entrega el paquete al transportista. Un movimiento puede tardar hasta 2 horas en verse aquí.
problem-no-movement = { $days ->
    [one] Sin novedades desde hace { $days } día
    [many] Sin novedades desde hace { $days } de días
   *[other] Sin novedades desde hace { $days } días
  }
problem-no-movement-do = En los trayectos largos es normal pasar días sin novedades. De momento no tienes que hacer nada.
problem-no-movement-warn = Pide al vendedor que consulte con el transportista.
problem-no-movement-claim = Pide al vendedor el reembolso o un nuevo envío: un paquete sin novedades desde hace tanto puede haberse perdido.
problem-ask-by = Si el { $day } sigue sin moverse, pide al vendedor que consulte con el transportista.
problem-refund-by = Si el { $day } sigue sin moverse, pide al vendedor el reembolso o un nuevo envío.
problem-claim-by = Presenta la reclamación a más tardar el { $day }: después, muchos transportistas ya no las admiten.
problem-customs-hold = En aduana desde el { $day }
problem-customs-hold-do = No tienes que hacer nada, salvo que te escriba la aduana o el transportista.
problem-customs-documents = La aduana necesita un documento tuyo
problem-customs-documents-do = Envía al transportista la factura o el justificante de pago, con el número de seguimiento.
problem-customs-documents-next = El paquete sigue su camino cuando la aduana recibe el documento. Sin él, se devuelve.
problem-duty-unpaid = Paga los aranceles o el IVA
problem-duty-unpaid-do = Paga en la web oficial del transportista o en una de sus oficinas. No abras enlaces de mensajes de desconocidos.
problem-duty-unpaid-next = El paquete se libera después del pago.
problem-address = Da tu dirección completa al transportista
problem-address-do = Indica al transportista, o al vendedor, la dirección completa y un número de teléfono.
problem-address-next = El paquete queda a la espera y, si nadie responde, se devuelve.
problem-attempt-failed = El repartidor vino y no pudo entregar el paquete
problem-attempt-failed-do = Mira si te ha dejado un aviso, o pide al transportista otro día o un punto de recogida.
problem-attempt-failed-next = La mayoría de los transportistas lo intentan de nuevo el siguiente día laborable.
problem-attempt-failed-next-day = La mayoría de los transportistas lo intentan de nuevo el siguiente día laborable ({ $day }).
problem-attempt-planned = El próximo intento está previsto para el { $day }.
problem-refused = La entrega fue rechazada
problem-refused-do = Si fue un error, llama hoy al transportista.
problem-refused-next = El paquete vuelve al vendedor.
problem-pickup = Recoge tu paquete
problem-pickup-until = Recoge tu paquete a más tardar el { $day }
problem-pickup-do = Lleva tu DNI u otro documento de identidad y el número de seguimiento.
problem-pickup-next = Pasado el plazo, el paquete vuelve al vendedor.
problem-late = Con retraso: se esperaba a más tardar el { $day }
problem-late-do = De momento no tienes que hacer nada.
problem-may-be-late = Posible retraso: suele llegar a más tardar el { $day }
problem-disruption = El transportista informa de un retraso
problem-disruption-until = Entregas más lentas hasta el { $day }
problem-disruption-next = El paquete sigue su camino en cuanto el transportista pueda moverlo.
problem-damaged = El paquete ha sufrido daños
problem-damaged-do = Pide al vendedor un nuevo envío o el reembolso. Si lo recibes, guarda fotos.
problem-lost = El paquete se ha perdido
problem-lost-do = Pide al vendedor el reembolso o un nuevo envío.
problem-destroyed = El paquete ha sido destruido
problem-destroyed-do = Pregunta el motivo al vendedor y pide el reembolso.
problem-returned = El paquete vuelve al vendedor
problem-returned-do = Pide al vendedor el reembolso o un nuevo envío.
problem-cancelled = El envío se ha anulado
problem-cancelled-do = Pregunta al vendedor si volverá a enviarlo.
problem-exception = El transportista informa de una incidencia
problem-exception-do = Lee lo que dice el transportista en el historial y pregúntale con el número de seguimiento.
problem-updates-ended = No se esperan más novedades
problem-updates-ended-do = Si el paquete no ha llegado, pregunta ya al vendedor: las reclamaciones tienen plazo.
problem-do-label = Qué hacer
problem-next-label = Qué pasará después
problem-since-label = Desde
problem-why-label = Motivo
problem-where-label = Lugar
problem-contact-label = Quién puede ayudarte
contact-carrier = { $carrier }, con el número { $number }
contact-carrier-unnamed = El transportista, con el número { $number }
contact-seller = El vendedor, con tu número de pedido
why-updates-ended = Lo normal es que los transportistas dejen de informar sobre un número 30 días después del envío.
why-customs-inspection = La aduana está inspeccionando el paquete
why-customs-delay = La aduana va más lenta de lo habitual
why-absent = No había nadie
why-closed = El establecimiento estaba cerrado
why-moved = El destinatario se ha mudado
why-pickup-missed = No se recogió a tiempo
why-weather = El mal tiempo
why-strike = Una huelga
why-holiday = Cerrado por festivo
why-peak-season = Más paquetes de lo habitual
why-capacity = No cabía en el vehículo
why-flight-delay = El vuelo iba con retraso
why-missorted = Se envió por una ruta equivocada
why-security = Un control de seguridad
why-held = El transportista lo tiene retenido
why-payment = Queda algo por pagar
why-rejected = El transportista no lo acepta
why-identity = No se pudo identificar al destinatario

## Solved: said once, when a problem is over

solved-handed-over = Resuelto: el transportista tiene tu paquete
solved-movement = Resuelto: tu paquete vuelve a moverse
solved-customs = Resuelto: la aduana ha liberado tu paquete
solved-duty = Resuelto: los aranceles están pagados
solved-address = Resuelto: el transportista tiene tu dirección
solved-attempt = Resuelto: tu paquete va de nuevo de camino
solved-late = Resuelto: hay una nueva fecha de llegada
solved-other = Resuelto: la incidencia ha terminado

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Todavía no hay información de este número
failure-not-found-do = Un número nuevo puede tardar un día o dos en aparecer. Comprueba que es el del mensaje de envío.
failure-invalid-number = No parece un número de seguimiento
failure-invalid-number-do = Compáralo, carácter por carácter, con el del mensaje de envío.
failure-unauthorized = El seguimiento de la tienda no está bien configurado
failure-unauthorized-do = Avisa a la tienda, por favor. Tu paquete no se ve afectado.
failure-quota = El seguimiento de la tienda está agotado por hoy
failure-quota-do = Inténtalo mañana o pregunta a la tienda. Tu paquete no se ve afectado.
failure-rate-limited = Demasiadas consultas a la vez
failure-rate-limited-do = Inténtalo de nuevo en unos minutos.
failure-bad-request = El seguimiento de la tienda no ha entendido la consulta
failure-bad-request-do = Avisa a la tienda, por favor. Tu paquete no se ve afectado.
failure-server = El servicio de seguimiento no funciona en este momento
failure-server-do = Inténtalo más tarde. Tu paquete no se ve afectado.
failure-bad-response = No se ha podido leer la respuesta
failure-bad-response-do = Inténtalo más tarde. Si sigue igual, avisa a la tienda.
failure-empty = La respuesta estaba vacía
failure-empty-do = Inténtalo dentro de un momento. Si sigue igual, avisa a la tienda.
failure-page = Ha llegado una página web en lugar de los datos de seguimiento
failure-page-do = Quizá tengas que volver a iniciar sesión en la tienda. Después, inténtalo de nuevo.
failure-unknown-shape = Esto no es una respuesta de seguimiento
failure-unknown-shape-do = Avisa a la tienda, por favor. Tu paquete no se ve afectado.
failure-too-large = La respuesta es demasiado grande
failure-too-large-do = Avisa a la tienda, por favor. Tu paquete no se ve afectado.
failure-network = No se ha podido conectar con el servicio de seguimiento
failure-network-do = Comprueba tu conexión e inténtalo de nuevo.
failure-timeout = El servicio de seguimiento ha tardado demasiado
failure-timeout-do = Inténtalo dentro de un momento.
failure-offline = No tienes conexión
failure-offline-do = Conéctate a internet e inténtalo de nuevo.
failure-kept = En la página se mantiene el último estado conocido.
try-again = Reintentar

## Around it

parcel-label = Paquete { $number }
parcel-label-unnamed = Paquete
loading = Buscando tu paquete
tracking-number = Número de seguimiento
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
details-carrier = Transportista
details-now-with = Transportista actual
details-its-number = Su número
details-first-with = Primer transportista
details-first-scan = Primer movimiento
details-replaces = Sustituye al número
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
