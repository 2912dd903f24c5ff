## Why this date: what is said under the arrival window, stage by stage

why-carrier = La empresa de transporte indicó estos días. Se muestran tal cual.
why-shop = La tienda prometió estos días cuando usted hizo el pedido.
why-provider = El servicio de rastreo estimó estos días.
why-usual = Suma de lo que suele tardar cada etapa, en días hábiles de { $country }.
why-usual-anywhere = Suma de lo que suele tardar cada etapa, en días hábiles.
week-note = Sin entregas: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Puede llegar más tarde
estimate-beside = Según lo que suelen tardar las etapas: { $days }

## What was expected before, and why that has changed
changed-takes = Nueva fecha: { $now } (antes: { $was }). { $stage }: está tardando más de lo habitual.
changed-took = Nueva fecha: { $now } (antes: { $was }). { $stage }: tardó más de lo habitual.
changed-quick = Nueva fecha: { $now } (antes: { $was }). { $stage }: tardó menos de lo habitual.
changed-silent = Nueva fecha: { $now } (antes: { $was }), porque desde el { $day } no hay ningún movimiento.

## How sure it is, and what it rests on
share = En { $share } de cada 10 casos, un paquete como este llega en estos días.
by-day = Por día: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] Basado en { $count } paquete ({ $from } → { $to }).
    [many] Basado en { $count } de paquetes ({ $from } → { $to }).
   *[other] Basado en { $count } paquetes ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Basado en { $count } paquete dentro del país ({ $country }).
    [many] Basado en { $count } de paquetes dentro del país ({ $country }).
   *[other] Basado en { $count } paquetes dentro del país ({ $country }).
  }
based-on-usual = Basado en lo que suele tardar una ruta como esta. El margen es amplio a propósito.
promised-carrier = La empresa de transporte indicó: { $days }
promised-shop = La tienda prometió: { $days }
promised-provider = El servicio de rastreo indicó: { $days }
holidays-end = Por ahora, los feriados solo se conocen hasta el { $day }; por eso el margen es más amplio.

## Days that are not counted
not-counted = No se cuenta: { $day } ({ $holiday })
perhaps-not-counted = Puede ser feriado: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: más lento de lo habitual

## Stages
stage-first-mile = Del vendedor al transporte
stage-origin = En camino en el país de origen
stage-export-customs = Aduana de exportación
stage-line-haul = Entre los países
stage-import-customs = Aduana de importación
stage-destination = En camino en su país
stage-last-mile = Entrega
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
stage-usual = normalmente { $time }
stage-now-less = normalmente { $time }, por ahora menos de uno
stage-took-less = tardó menos de un día hábil, normalmente { $time }
why-weather = El clima
why-strike = Una huelga
why-holiday = Cerrado por feriado
why-peak-season = Más paquetes de lo habitual
why-capacity = No cabía en el vehículo
