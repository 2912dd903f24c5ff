## Why this date: what is said under the arrival window, stage by stage

why-carrier = Te dni podał przewoźnik. Są pokazane bez zmian.
why-shop = Te dni sklep obiecał przy zamówieniu.
why-provider = Te dni oszacował serwis śledzenia.
why-usual = To suma zwykłego czasu każdego etapu. Uwzględniono dni robocze kraju: { $country }.
why-usual-anywhere = To suma zwykłego czasu każdego etapu. Uwzględniono dni robocze.
week-note = Bez doręczeń: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Może dotrzeć później
estimate-beside = Według zwykłego czasu etapów: { $days }

## What was expected before, and why that has changed
changed-takes = Nowy termin: { $now } (poprzedni: { $was }). { $stage }: trwa dłużej niż zwykle.
changed-took = Nowy termin: { $now } (poprzedni: { $was }). { $stage }: trwało dłużej niż zwykle.
changed-quick = Nowy termin: { $now } (poprzedni: { $was }). { $stage }: trwało krócej niż zwykle.
changed-silent = Nowy termin: { $now } (poprzedni: { $was }), ponieważ od { $day } nie ma nowych zdarzeń.

## How sure it is, and what it rests on
share = W { $share } na 10 przypadków taka przesyłka dociera w tych dniach.
by-day = W poszczególne dni: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] Na podstawie { $count } przesyłki ({ $from } → { $to }).
    [few] Na podstawie { $count } przesyłek ({ $from } → { $to }).
   *[many] Na podstawie { $count } przesyłek ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Na podstawie { $count } przesyłki krajowej ({ $country }).
    [few] Na podstawie { $count } przesyłek krajowych ({ $country }).
   *[many] Na podstawie { $count } przesyłek krajowych ({ $country }).
  }
based-on-usual = Na podstawie zwykłego czasu na takiej trasie. Przedział dni jest celowo szeroki.
promised-carrier = Przewoźnik podał: { $days }
promised-shop = Sklep obiecał: { $days }
promised-provider = Serwis śledzenia podał: { $days }
holidays-end = Święta są na razie znane tylko do { $day }, dlatego przedział dni jest szerszy.

## Days that are not counted
not-counted = Nie wlicza się: { $day } ({ $holiday })
perhaps-not-counted = Możliwe święto: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: wolniej niż zwykle

## Stages
stage-first-mile = Od sprzedawcy do przewoźnika
stage-origin = W drodze w kraju nadania
stage-export-customs = Odprawa eksportowa
stage-line-haul = Między krajami
stage-import-customs = Odprawa importowa
stage-destination = W drodze w kraju adresata
stage-last-mile = Doręczenie
stage-days = { $least ->
    [one] { $least } dzień roboczy
    [few] { $least } dni robocze
   *[many] { $least } dni roboczych
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } dzień roboczy
    [few] { $most } dni robocze
   *[many] { $most } dni roboczych
  }
stage-days-up-to = do { $most ->
    [one] { $most } dnia roboczego
    [few] { $most } dni roboczych
   *[many] { $most } dni roboczych
  }
stage-usual = zwykle { $time }
stage-now-less = zwykle { $time }, na razie mniej niż jeden
stage-took-less = trwało mniej niż dzień roboczy, zwykle { $time }
why-weather = Pogoda
why-strike = Strajk
why-holiday = Dzień wolny od pracy
why-peak-season = Więcej przesyłek niż zwykle
why-capacity = Brak miejsca w pojeździe
