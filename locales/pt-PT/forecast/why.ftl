## Why this date: what is said under the arrival window, stage by stage

why-carrier = A transportadora indicou estes dias. São apresentados tal como foram indicados.
why-shop = A loja prometeu estes dias no momento da compra.
why-provider = O serviço de seguimento estimou estes dias.
why-usual = Soma do que cada etapa costuma demorar, em dias úteis do país ({ $country }).
why-usual-anywhere = Soma do que cada etapa costuma demorar, em dias úteis.
week-note = Sem entregas: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Pode chegar mais tarde
estimate-beside = Pelo tempo habitual das etapas: { $days }

## What was expected before, and why that has changed
changed-takes = Nova previsão: { $now } (antes: { $was }). { $stage }: está a demorar mais do que o habitual.
changed-took = Nova previsão: { $now } (antes: { $was }). { $stage }: demorou mais do que o habitual.
changed-quick = Nova previsão: { $now } (antes: { $was }). { $stage }: demorou menos do que o habitual.
changed-silent = Nova previsão: { $now } (antes: { $was }), porque desde { $day } não há novos registos.

## How sure it is, and what it rests on
share = Em { $share } de cada 10 casos, uma encomenda como esta chega nestes dias.
by-day = Por dia: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] Com base em { $count } encomenda ({ $from } → { $to }).
    [many] Com base em { $count } de encomendas ({ $from } → { $to }).
   *[other] Com base em { $count } encomendas ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Com base em { $count } encomenda dentro do país ({ $country }).
    [many] Com base em { $count } de encomendas dentro do país ({ $country }).
   *[other] Com base em { $count } encomendas dentro do país ({ $country }).
  }
based-on-usual = Com base no tempo que um percurso como este costuma demorar. O intervalo é propositadamente alargado.
promised-carrier = A transportadora indicou: { $days }
promised-shop = A loja prometeu: { $days }
promised-provider = O serviço de seguimento indicou: { $days }
holidays-end = Por agora, os feriados só são conhecidos até { $day }, por isso o intervalo é mais alargado.

## Days that are not counted
not-counted = Dia não contado: { $day } ({ $holiday })
perhaps-not-counted = Pode ser feriado: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: mais lento do que o habitual

## Stages
stage-first-mile = Do vendedor à transportadora
stage-origin = A caminho no país de origem
stage-export-customs = Alfândega na exportação
stage-line-haul = Entre os países
stage-import-customs = Alfândega na importação
stage-destination = A caminho no seu país
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
stage-usual = normalmente { $time }
stage-now-less = normalmente { $time }, até agora menos de um
stage-took-less = demorou menos de um dia útil, normalmente { $time }
why-weather = O mau tempo
why-strike = Uma greve
why-holiday = Fechado por ser feriado
why-peak-season = Mais encomendas do que o habitual
why-capacity = Não coube no veículo
