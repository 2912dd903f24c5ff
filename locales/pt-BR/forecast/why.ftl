## Why this date: what is said under the arrival window, stage by stage

why-carrier = A transportadora informou estes dias. Eles aparecem como foram informados.
why-shop = A loja prometeu estes dias quando você fez o pedido.
why-provider = O serviço de rastreio estimou estes dias.
why-usual = Soma do que cada etapa costuma levar, em dias úteis do país ({ $country }).
why-usual-anywhere = Soma do que cada etapa costuma levar, em dias úteis.
week-note = Sem entrega: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Pode chegar mais tarde
estimate-beside = Pelo tempo habitual das etapas: { $days }

## What was expected before, and why that has changed
changed-takes = Nova previsão: { $now } (antes: { $was }). { $stage }: está levando mais tempo do que o normal.
changed-took = Nova previsão: { $now } (antes: { $was }). { $stage }: levou mais tempo do que o normal.
changed-quick = Nova previsão: { $now } (antes: { $was }). { $stage }: levou menos tempo do que o normal.
changed-silent = Nova previsão: { $now } (antes: { $was }), porque desde { $day } não há nova movimentação.

## How sure it is, and what it rests on
share = Em { $share } de cada 10 casos, um pacote como este chega nestes dias.
by-day = Por dia: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] Com base em { $count } pacote ({ $from } → { $to }).
    [many] Com base em { $count } de pacotes ({ $from } → { $to }).
   *[other] Com base em { $count } pacotes ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Com base em { $count } pacote dentro do país ({ $country }).
    [many] Com base em { $count } de pacotes dentro do país ({ $country }).
   *[other] Com base em { $count } pacotes dentro do país ({ $country }).
  }
based-on-usual = Com base no tempo que uma rota como esta costuma levar. O intervalo é amplo de propósito.
promised-carrier = A transportadora informou: { $days }
promised-shop = A loja prometeu: { $days }
promised-provider = O serviço de rastreio informou: { $days }
holidays-end = Por enquanto, os feriados são conhecidos só até { $day }, por isso o intervalo é mais amplo.

## Days that are not counted
not-counted = Dia não contado: { $day } ({ $holiday })
perhaps-not-counted = Pode ser feriado: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: mais lento do que o normal

## Stages
stage-first-mile = Do vendedor à transportadora
stage-origin = Trajeto no país de origem
stage-export-customs = Alfândega na exportação
stage-line-haul = Entre os países
stage-import-customs = Alfândega na importação
stage-destination = Trajeto no seu país
stage-last-mile = Entrega
stage-days = { $least ->
    [one] { $least } dia útil
    [many] { $least } de dias úteis
   *[other] { $least } dias úteis
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } dia útil
    [many] { $most } de dias úteis
   *[other] { $most } dias úteis
  }
stage-days-up-to = até { $most ->
    [one] { $most } dia útil
    [many] { $most } de dias úteis
   *[other] { $most } dias úteis
  }
stage-usual = em geral { $time }
stage-now-less = em geral { $time }, até agora menos de um
stage-took-less = levou menos de um dia útil, em geral { $time }
why-weather = O mau tempo
why-strike = Uma greve
why-holiday = Fechado por feriado
why-peak-season = Mais pacotes do que o normal
why-capacity = Não coube no veículo
