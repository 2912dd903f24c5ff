## Why this date: what is said under the arrival window, stage by stage

why-carrier = Transportøren har oppgitt disse dagene. De vises uendret.
why-shop = Butikken lovet disse dagene da du bestilte.
why-provider = Sporingstjenesten anslår disse dagene.
why-usual = Lagt sammen av tiden hver etappe vanligvis tar, regnet i virkedager (land: { $country }).
why-usual-anywhere = Lagt sammen av tiden hver etappe vanligvis tar, regnet i virkedager.
week-note = Ingen levering: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Kommer kanskje senere
estimate-beside = Ut fra tiden etappene vanligvis tar: { $days }

## What was expected before, and why that has changed
changed-takes = Ny dato: { $now } (tidligere { $was }). { $stage }: tar lengre tid enn vanlig.
changed-took = Ny dato: { $now } (tidligere { $was }). { $stage }: tok lengre tid enn vanlig.
changed-quick = Ny dato: { $now } (tidligere { $was }). { $stage }: gikk raskere enn vanlig.
changed-silent = Ny dato: { $now } (tidligere { $was }). Siden { $day } har pakken ikke blitt skannet.

## How sure it is, and what it rests on
share = I { $share } av 10 tilfeller kommer en pakke som denne frem disse dagene.
by-day = Dag for dag: { $days }
day-share = { $day } { $percent } %
based-on = { $count ->
    [one] Basert på { $count } pakke ({ $from } → { $to }).
   *[other] Basert på { $count } pakker ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Basert på { $count } innenlandsk pakke ({ $country }).
   *[other] Basert på { $count } innenlandske pakker ({ $country }).
  }
based-on-usual = Basert på tiden en slik rute vanligvis tar. Perioden er bred med vilje.
promised-carrier = Transportøren oppga: { $days }
promised-shop = Butikken lovet: { $days }
promised-provider = Sporingstjenesten oppga: { $days }
holidays-end = Helligdager etter { $day } er ikke kjent ennå, så perioden er bredere.

## Days that are not counted
not-counted = Telles ikke med: { $day } ({ $holiday })
perhaps-not-counted = Kanskje helligdag: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: tregere enn vanlig

## Stages
stage-first-mile = Fra selgeren til transportøren
stage-origin = Underveis i avsenderlandet
stage-export-customs = Tollbehandling ved eksport
stage-line-haul = Mellom landene
stage-import-customs = Tollbehandling ved import
stage-destination = Underveis i ditt land
stage-last-mile = Levering
stage-days = { $least ->
    [one] { $least } virkedag
   *[other] { $least } virkedager
  }
stage-days-range = { $most ->
    [one] { $least }–{ $most } virkedag
   *[other] { $least }–{ $most } virkedager
  }
stage-days-up-to = { $most ->
    [one] opptil { $most } virkedag
   *[other] opptil { $most } virkedager
  }
stage-usual = vanligvis { $time }
stage-now-less = vanligvis { $time }, hittil mindre enn én
stage-took-less = tok mindre enn en virkedag, vanligvis { $time }
why-weather = Været
why-strike = En streik
why-holiday = Stengt på grunn av helligdag
why-peak-season = Flere pakker enn vanlig
why-capacity = Ikke plass i bilen
