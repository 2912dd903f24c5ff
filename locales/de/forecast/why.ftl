## Why this date: what is said under the arrival window, stage by stage

why-carrier = Diese Tage hat der Paketdienst genannt. Sie werden unverändert angezeigt.
why-shop = Diese Tage hat der Shop bei Ihrer Bestellung zugesagt.
why-provider = Diese Tage sind eine Schätzung der Sendungsverfolgung.
why-usual = Summe aus der üblichen Dauer aller Etappen, gerechnet in Werktagen (Land: { $country }).
why-usual-anywhere = Summe aus der üblichen Dauer aller Etappen, gerechnet in Werktagen.
week-note = Keine Zustellung: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Kommt möglicherweise später
estimate-beside = Nach der üblichen Dauer der Etappen: { $days }

## What was expected before, and why that has changed
changed-takes = Neuer Termin: { $now } (bisher { $was }). { $stage }: dauert länger als üblich.
changed-took = Neuer Termin: { $now } (bisher { $was }). { $stage }: dauerte länger als üblich.
changed-quick = Neuer Termin: { $now } (bisher { $was }). { $stage }: ging schneller als üblich.
changed-silent = Neuer Termin: { $now } (bisher { $was }), denn seit { $day } gab es keinen Scan.

## How sure it is, and what it rests on
share = In { $share } von 10 Fällen kommt ein Paket wie dieses an diesen Tagen an.
by-day = Nach Tagen: { $days }
day-share = { $day } { $percent } %
based-on = { $count ->
    [one] Grundlage: { $count } Paket ({ $from } → { $to }).
   *[other] Grundlage: { $count } Pakete ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Grundlage: { $count } Paket innerhalb des Landes ({ $country }).
   *[other] Grundlage: { $count } Pakete innerhalb des Landes ({ $country }).
  }
based-on-usual = Grundlage ist die übliche Dauer auf einer solchen Strecke. Der Zeitraum ist bewusst weit gefasst.
promised-carrier = Der Paketdienst nannte: { $days }
promised-shop = Der Shop versprach: { $days }
promised-provider = Die Sendungsverfolgung nannte: { $days }
holidays-end = Feiertage nach { $day } sind noch nicht bekannt, daher ist der Zeitraum weiter gefasst.

## Days that are not counted
not-counted = Zählt nicht mit: { $day } ({ $holiday })
perhaps-not-counted = Vielleicht ein Feiertag: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: langsamer als üblich

## Stages
stage-first-mile = Vom Verkäufer zum Paketdienst
stage-origin = Unterwegs im Ursprungsland
stage-export-customs = Ausfuhrabfertigung
stage-line-haul = Zwischen den Ländern
stage-import-customs = Einfuhrabfertigung
stage-destination = Unterwegs in Ihrem Land
stage-last-mile = Zustellung
stage-days = { $least ->
    [one] { $least } Werktag
   *[other] { $least } Werktage
  }
stage-days-range = { $most ->
    [one] { $least }–{ $most } Werktag
   *[other] { $least }–{ $most } Werktage
  }
stage-days-up-to = { $most ->
    [one] bis zu { $most } Werktag
   *[other] bis zu { $most } Werktage
  }
stage-usual = üblich: { $time }
stage-now-less = üblich: { $time }, bisher weniger als einer
stage-took-less = Dauer: weniger als ein Werktag, üblich: { $time }
why-weather = Das Wetter
why-strike = Ein Streik
why-holiday = Feiertagsbedingt geschlossen
why-peak-season = Mehr Pakete als sonst
why-capacity = Kein Platz im Fahrzeug
