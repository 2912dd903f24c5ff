## Why this date: what is said under the arrival window, stage by stage

why-carrier = Tieto dni uviedol dopravca. Sú zobrazené bez zmeny.
why-shop = Tieto dni sľúbil obchod pri objednávke.
why-provider = Tieto dni odhadla služba sledovania.
why-usual = Súčet obvyklého času každého úseku. Počítajú sa pracovné dni krajiny: { $country }.
why-usual-anywhere = Súčet obvyklého času každého úseku. Počítajú sa pracovné dni.
week-note = Nedoručuje sa: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Môže prísť neskôr
estimate-beside = Podľa obvyklého času úsekov: { $days }

## What was expected before, and why that has changed
changed-takes = Nový termín: { $now } (predchádzajúci: { $was }). { $stage }: trvá dlhšie ako zvyčajne.
changed-took = Nový termín: { $now } (predchádzajúci: { $was }). { $stage }: trvalo dlhšie ako zvyčajne.
changed-quick = Nový termín: { $now } (predchádzajúci: { $was }). { $stage }: trvalo kratšie ako zvyčajne.
changed-silent = Nový termín: { $now } (predchádzajúci: { $was }), pretože od { $day } nie je žiadny záznam.

## How sure it is, and what it rests on
share = V { $share } z 10 prípadov príde podobná zásielka v týchto dňoch.
by-day = Po dňoch: { $days }
day-share = { $day } { $percent } %
based-on = { $count ->
    [one] Podľa { $count } zásielky ({ $from } → { $to }).
    [few] Podľa { $count } zásielok ({ $from } → { $to }).
   *[other] Podľa { $count } zásielok ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Podľa { $count } vnútroštátnej zásielky ({ $country }).
    [few] Podľa { $count } vnútroštátnych zásielok ({ $country }).
   *[other] Podľa { $count } vnútroštátnych zásielok ({ $country }).
  }
based-on-usual = Podľa obvyklého času na takej trase. Rozpätie je zámerne široké.
promised-carrier = Dopravca uviedol: { $days }
promised-shop = Obchod sľúbil: { $days }
promised-provider = Služba sledovania uviedla: { $days }
holidays-end = Sviatky sú zatiaľ známe len do { $day }, preto je rozpätie širšie.

## Days that are not counted
not-counted = Nepočíta sa: { $day } ({ $holiday })
perhaps-not-counted = Možno sviatok: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: pomalšie ako zvyčajne

## Stages
stage-first-mile = Od predajcu k dopravcovi
stage-origin = Na ceste v krajine odoslania
stage-export-customs = Vývozné colné konanie
stage-line-haul = Medzi krajinami
stage-import-customs = Dovozné colné konanie
stage-destination = Na ceste vo vašej krajine
stage-last-mile = Doručenie
stage-days = { $least ->
    [one] { $least } pracovný deň
    [few] { $least } pracovné dni
   *[other] { $least } pracovných dní
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } pracovný deň
    [few] { $most } pracovné dni
   *[other] { $most } pracovných dní
  }
stage-days-up-to = do { $most ->
    [one] { $most } pracovného dňa
    [few] { $most } pracovných dní
   *[other] { $most } pracovných dní
  }
stage-usual = zvyčajne { $time }
stage-now-less = zvyčajne { $time }, zatiaľ menej ako jeden
stage-took-less = trvalo menej ako pracovný deň, zvyčajne { $time }
why-weather = Počasie
why-strike = Štrajk
why-holiday = Voľno pre sviatok
why-peak-season = Viac zásielok ako zvyčajne
why-capacity = Vo vozidle nebolo miesto
