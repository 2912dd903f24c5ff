## Why this date: what is said under the arrival window, stage by stage

why-carrier = Tyto dny uvedl dopravce. Jsou zobrazeny beze změny.
why-shop = Tyto dny slíbil obchod při objednávce.
why-provider = Tyto dny odhadla služba sledování.
why-usual = Součet obvyklé doby každého úseku. Počítají se pracovní dny země: { $country }.
why-usual-anywhere = Součet obvyklé doby každého úseku. Počítají se pracovní dny.
week-note = Nedoručuje se: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Může dorazit později
estimate-beside = Podle obvyklé doby úseků: { $days }

## What was expected before, and why that has changed
changed-takes = Nový termín: { $now } (předchozí: { $was }). { $stage }: trvá déle než obvykle.
changed-took = Nový termín: { $now } (předchozí: { $was }). { $stage }: trvalo déle než obvykle.
changed-quick = Nový termín: { $now } (předchozí: { $was }). { $stage }: trvalo kratší dobu než obvykle.
changed-silent = Nový termín: { $now } (předchozí: { $was }), protože od { $day } není žádný záznam.

## How sure it is, and what it rests on
share = Z 10 podobných zásilek jich v těchto dnech dorazí { $share }.
by-day = Po dnech: { $days }
day-share = { $day } { $percent } %
based-on = { $count ->
    [one] Podle { $count } zásilky ({ $from } → { $to }).
    [few] Podle { $count } zásilek ({ $from } → { $to }).
   *[other] Podle { $count } zásilek ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Podle { $count } vnitrostátní zásilky ({ $country }).
    [few] Podle { $count } vnitrostátních zásilek ({ $country }).
   *[other] Podle { $count } vnitrostátních zásilek ({ $country }).
  }
based-on-usual = Podle obvyklé doby na takové trase. Rozmezí je záměrně široké.
promised-carrier = Dopravce uvedl: { $days }
promised-shop = Obchod slíbil: { $days }
promised-provider = Služba sledování uvedla: { $days }
holidays-end = Svátky jsou zatím známé jen do { $day }, proto je rozmezí širší.

## Days that are not counted
not-counted = Nepočítá se: { $day } ({ $holiday })
perhaps-not-counted = Možná svátek: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: pomaleji než obvykle

## Stages
stage-first-mile = Od prodejce k dopravci
stage-origin = Na cestě v zemi odeslání
stage-export-customs = Vývozní celní řízení
stage-line-haul = Mezi zeměmi
stage-import-customs = Dovozní celní řízení
stage-destination = Na cestě ve vaší zemi
stage-last-mile = Doručení
stage-days = { $least ->
    [one] { $least } pracovní den
    [few] { $least } pracovní dny
   *[other] { $least } pracovních dnů
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } pracovní den
    [few] { $most } pracovní dny
   *[other] { $most } pracovních dnů
  }
stage-days-up-to = do { $most ->
    [one] { $most } pracovního dne
    [few] { $most } pracovních dnů
   *[other] { $most } pracovních dnů
  }
stage-usual = obvykle { $time }
stage-now-less = obvykle { $time }, zatím méně než jeden
stage-took-less = trvalo méně než pracovní den, obvykle { $time }
why-weather = Počasí
why-strike = Stávka
why-holiday = Volno kvůli svátku
why-peak-season = Více zásilek než obvykle
why-capacity = Ve vozidle nebylo místo
