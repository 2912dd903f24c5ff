## Why this date: what is said under the arrival window, stage by stage

why-carrier = Ezeket a napokat a futárszolgálat adta meg. Változtatás nélkül láthatók.
why-shop = Ezeket a napokat a webáruház ígérte a rendeléskor.
why-provider = Ezeket a napokat a csomagkövető szolgáltatás becsüli.
why-usual = Az egyes szakaszok szokásos idejének összege, munkanapokban számolva (ország: { $country }).
why-usual-anywhere = Az egyes szakaszok szokásos idejének összege, munkanapokban számolva.
week-note = Nincs kézbesítés: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Lehet, hogy később érkezik
estimate-beside = A szakaszok szokásos ideje alapján: { $days }

## What was expected before, and why that has changed
changed-takes = Új időpont: { $now } (korábban: { $was }). { $stage }: a szokásosnál tovább tart.
changed-took = Új időpont: { $now } (korábban: { $was }). { $stage }: a szokásosnál tovább tartott.
changed-quick = Új időpont: { $now } (korábban: { $was }). { $stage }: a szokásosnál rövidebb ideig tartott.
changed-silent = Új időpont: { $now } (korábban: { $was }), mert nincs új rögzítés (az utolsó: { $day }).

## How sure it is, and what it rests on
share = 10 ilyen csomagból { $share } ezeken a napokon érkezik meg.
by-day = Naponként: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] { $count } csomag alapján ({ $from } → { $to }).
   *[other] { $count } csomag alapján ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] { $count } belföldi csomag alapján ({ $country }).
   *[other] { $count } belföldi csomag alapján ({ $country }).
  }
based-on-usual = Az ilyen útvonalak szokásos ideje alapján. Az időszak szándékosan tág.
promised-carrier = A futárszolgálat szerint: { $days }
promised-shop = A webáruház ígérete szerint: { $days }
promised-provider = A csomagkövető szolgáltatás szerint: { $days }
holidays-end = Az ünnepnapok egyelőre csak eddig a napig ismertek ({ $day }), ezért az időszak tágabb.

## Days that are not counted
not-counted = Nem számít bele: { $day } ({ $holiday })
perhaps-not-counted = Lehet, hogy ünnepnap: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: a szokásosnál lassabb

## Stages
stage-first-mile = Az eladótól a futárszolgálatig
stage-origin = Úton a feladás országában
stage-export-customs = Kiviteli vámkezelés
stage-line-haul = Az országok között
stage-import-customs = Behozatali vámkezelés
stage-destination = Úton az Ön országában
stage-last-mile = Kiszállítás
stage-days = { $least ->
    [one] { $least } munkanap
   *[other] { $least } munkanap
  }
stage-days-range = { $most ->
    [one] { $least }–{ $most } munkanap
   *[other] { $least }–{ $most } munkanap
  }
stage-days-up-to = { $most ->
    [one] legfeljebb { $most } munkanap
   *[other] legfeljebb { $most } munkanap
  }
stage-usual = általában { $time }
stage-now-less = általában { $time }, eddig egynél kevesebb
stage-took-less = időtartam: kevesebb mint egy munkanap, általában { $time }
why-weather = Az időjárás
why-strike = Sztrájk
why-holiday = Ünnepnap miatt zárva
why-peak-season = A szokásosnál több csomag
why-capacity = Nem fért fel a járműre
