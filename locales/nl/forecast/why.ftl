## Why this date: what is said under the arrival window, stage by stage

why-carrier = De vervoerder heeft deze dagen genoemd. Ze worden ongewijzigd getoond.
why-shop = De webshop heeft deze dagen beloofd toen je bestelde.
why-provider = De trackingdienst schat deze dagen.
why-usual = Optelsom van wat elke etappe meestal duurt, gerekend in werkdagen (land: { $country }).
why-usual-anywhere = Optelsom van wat elke etappe meestal duurt, gerekend in werkdagen.
week-note = Geen bezorging: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Komt misschien later
estimate-beside = Volgens wat de etappes meestal duren: { $days }

## What was expected before, and why that has changed
changed-takes = Nieuwe datum: { $now } (was { $was }). { $stage }: duurt langer dan normaal.
changed-took = Nieuwe datum: { $now } (was { $was }). { $stage }: duurde langer dan normaal.
changed-quick = Nieuwe datum: { $now } (was { $was }). { $stage }: ging sneller dan normaal.
changed-silent = Nieuwe datum: { $now } (was { $was }), want sinds { $day } is er geen scan geweest.

## How sure it is, and what it rests on
share = In { $share } van de 10 gevallen komt een pakket als dit op deze dagen aan.
by-day = Per dag: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] Op basis van { $count } pakket ({ $from } → { $to }).
   *[other] Op basis van { $count } pakketten ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Op basis van { $count } pakket binnen het land ({ $country }).
   *[other] Op basis van { $count } pakketten binnen het land ({ $country }).
  }
based-on-usual = Op basis van wat zo’n route meestal duurt. De periode is met opzet ruim.
promised-carrier = De vervoerder noemde: { $days }
promised-shop = De webshop beloofde: { $days }
promised-provider = De trackingdienst noemde: { $days }
holidays-end = Feestdagen na { $day } zijn nog niet bekend, daarom is de periode ruimer.

## Days that are not counted
not-counted = Telt niet mee: { $day } ({ $holiday })
perhaps-not-counted = Misschien een feestdag: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: langzamer dan normaal

## Stages
stage-first-mile = Van de verkoper naar de vervoerder
stage-origin = Onderweg in het land van herkomst
stage-export-customs = Douane bij uitvoer
stage-line-haul = Tussen de landen
stage-import-customs = Douane bij invoer
stage-destination = Onderweg in jouw land
stage-last-mile = Bezorging
stage-days = { $least ->
    [one] { $least } werkdag
   *[other] { $least } werkdagen
  }
stage-days-range = { $most ->
    [one] { $least }–{ $most } werkdag
   *[other] { $least }–{ $most } werkdagen
  }
stage-days-up-to = { $most ->
    [one] hoogstens { $most } werkdag
   *[other] hoogstens { $most } werkdagen
  }
stage-usual = meestal { $time }
stage-now-less = meestal { $time }, tot nu toe minder dan één werkdag
stage-took-less = duurde minder dan een werkdag, meestal { $time }
why-weather = Het weer
why-strike = Een staking
why-holiday = Gesloten vanwege een feestdag
why-peak-season = Meer pakketten dan normaal
why-capacity = Geen plaats in het voertuig
