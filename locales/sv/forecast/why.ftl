## Why this date: what is said under the arrival window, stage by stage

why-carrier = Transportören har angett de här dagarna. De visas som de är.
why-shop = Butiken utlovade de här dagarna när du beställde.
why-provider = Spårningstjänsten uppskattar de här dagarna.
why-usual = Summan av vad varje etapp brukar ta, räknat i arbetsdagar (land: { $country }).
why-usual-anywhere = Summan av vad varje etapp brukar ta, räknat i arbetsdagar.
week-note = Ingen leverans: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Kan komma senare
estimate-beside = Enligt vad etapperna brukar ta: { $days }

## What was expected before, and why that has changed
changed-takes = Nytt datum: { $now } (tidigare { $was }). { $stage }: tar längre tid än vanligt.
changed-took = Nytt datum: { $now } (tidigare { $was }). { $stage }: tog längre tid än vanligt.
changed-quick = Nytt datum: { $now } (tidigare { $was }). { $stage }: gick snabbare än vanligt.
changed-silent = Nytt datum: { $now } (tidigare { $was }). Sedan { $day } har paketet inte skannats.

## How sure it is, and what it rests on
share = I { $share } fall av 10 kommer ett sådant här paket fram de här dagarna.
by-day = Per dag: { $days }
day-share = { $day } { $percent } %
based-on = { $count ->
    [one] Baserat på { $count } paket ({ $from } → { $to }).
   *[other] Baserat på { $count } paket ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Baserat på { $count } inrikes paket ({ $country }).
   *[other] Baserat på { $count } inrikes paket ({ $country }).
  }
based-on-usual = Baserat på vad en sådan sträcka brukar ta. Intervallet är avsiktligt brett.
promised-carrier = Transportören angav: { $days }
promised-shop = Butiken utlovade: { $days }
promised-provider = Spårningstjänsten angav: { $days }
holidays-end = Helgdagar efter { $day } är inte kända än, därför är intervallet bredare.

## Days that are not counted
not-counted = Räknas inte: { $day } ({ $holiday })
perhaps-not-counted = Kan vara helgdag: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: långsammare än vanligt

## Stages
stage-first-mile = Från säljaren till transportören
stage-origin = På väg i avsändarlandet
stage-export-customs = Tullbehandling vid export
stage-line-haul = Mellan länderna
stage-import-customs = Tullbehandling vid import
stage-destination = På väg i ditt land
stage-last-mile = Leverans
stage-days = { $least ->
    [one] { $least } arbetsdag
   *[other] { $least } arbetsdagar
  }
stage-days-range = { $most ->
    [one] { $least }–{ $most } arbetsdag
   *[other] { $least }–{ $most } arbetsdagar
  }
stage-days-up-to = { $most ->
    [one] högst { $most } arbetsdag
   *[other] högst { $most } arbetsdagar
  }
stage-usual = vanligtvis { $time }
stage-now-less = vanligtvis { $time }, hittills mindre än en arbetsdag
stage-took-less = tog mindre än en arbetsdag, vanligtvis { $time }
why-weather = Vädret
why-strike = En strejk
why-holiday = Stängt på grund av helgdag
why-peak-season = Fler paket än vanligt
why-capacity = Ingen plats i fordonet
