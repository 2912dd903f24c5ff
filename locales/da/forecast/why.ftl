## Why this date: what is said under the arrival window, stage by stage

why-carrier = Transportøren har oplyst disse dage. De vises uændret.
why-shop = Butikken lovede disse dage, da du bestilte.
why-provider = Sporingstjenesten anslår disse dage.
why-usual = Lagt sammen af den tid, hver etape normalt tager, regnet i hverdage (land: { $country }).
why-usual-anywhere = Lagt sammen af den tid, hver etape normalt tager, regnet i hverdage.
week-note = Ingen levering: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Kommer måske senere
estimate-beside = Ud fra den tid, etaperne normalt tager: { $days }

## What was expected before, and why that has changed
changed-takes = Ny dato: { $now } (tidligere { $was }). { $stage }: tager længere tid end normalt.
changed-took = Ny dato: { $now } (tidligere { $was }). { $stage }: tog længere tid end normalt.
changed-quick = Ny dato: { $now } (tidligere { $was }). { $stage }: gik hurtigere end normalt.
changed-silent = Ny dato: { $now } (tidligere { $was }). Siden { $day } er pakken ikke blevet scannet.

## How sure it is, and what it rests on
share = I { $share } ud af 10 tilfælde ankommer en pakke som denne på disse dage.
by-day = Dag for dag: { $days }
day-share = { $day } { $percent } %
based-on = { $count ->
    [one] Baseret på { $count } pakke ({ $from } → { $to }).
   *[other] Baseret på { $count } pakker ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Baseret på { $count } indenlandsk pakke ({ $country }).
   *[other] Baseret på { $count } indenlandske pakker ({ $country }).
  }
based-on-usual = Baseret på den tid, sådan en rute normalt tager. Perioden er bred med vilje.
promised-carrier = Transportøren oplyste: { $days }
promised-shop = Butikken lovede: { $days }
promised-provider = Sporingstjenesten oplyste: { $days }
holidays-end = Helligdage efter { $day } kendes endnu ikke, så perioden er bredere.

## Days that are not counted
not-counted = Tælles ikke med: { $day } ({ $holiday })
perhaps-not-counted = Måske helligdag: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: langsommere end normalt

## Stages
stage-first-mile = Fra sælgeren til transportøren
stage-origin = Undervejs i afsenderlandet
stage-export-customs = Toldbehandling ved eksport
stage-line-haul = Mellem landene
stage-import-customs = Toldbehandling ved import
stage-destination = Undervejs i dit land
stage-last-mile = Levering
stage-days = { $least ->
    [one] { $least } hverdag
   *[other] { $least } hverdage
  }
stage-days-range = { $most ->
    [one] { $least }–{ $most } hverdag
   *[other] { $least }–{ $most } hverdage
  }
stage-days-up-to = { $most ->
    [one] op til { $most } hverdag
   *[other] op til { $most } hverdage
  }
stage-usual = normalt { $time }
stage-now-less = normalt { $time }, indtil nu mindre end én
stage-took-less = tog mindre end en hverdag, normalt { $time }
why-weather = Vejret
why-strike = En strejke
why-holiday = Lukket på grund af helligdag
why-peak-season = Flere pakker end normalt
why-capacity = Ingen plads i bilen
