## Why this date: what is said under the arrival window, stage by stage

why-carrier = Kuljetusyhtiö on ilmoittanut nämä päivät. Ne näytetään sellaisinaan.
why-shop = Kauppa lupasi nämä päivät, kun teit tilauksen.
why-provider = Seurantapalvelu on arvioinut nämä päivät.
why-usual = Laskettu yhteen vaiheiden tavallisista kestoista arkipäivinä (maa: { $country }).
why-usual-anywhere = Laskettu yhteen vaiheiden tavallisista kestoista arkipäivinä.
week-note = Ei jakelua: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Voi saapua myöhemmin
estimate-beside = Vaiheiden tavallisten kestojen mukaan: { $days }

## What was expected before, and why that has changed
changed-takes = Uusi päivä: { $now } (aiemmin { $was }). { $stage }: kestää tavallista pidempään.
changed-took = Uusi päivä: { $now } (aiemmin { $was }). { $stage }: kesti tavallista pidempään.
changed-quick = Uusi päivä: { $now } (aiemmin { $was }). { $stage }: kesti tavallista vähemmän aikaa.
changed-silent = Uusi päivä: { $now } (aiemmin { $was }), koska { $day } jälkeen ei ole ollut seurantatapahtumia.

## How sure it is, and what it rests on
share = Kymmenestä tällaisesta paketista { $share } saapuu näinä päivinä.
by-day = Päiväkohtaisesti: { $days }
day-share = { $day } { $percent } %
based-on = { $count ->
    [one] Perustuu { $count } pakettiin ({ $from } → { $to }).
   *[other] Perustuu { $count } pakettiin ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Perustuu { $count } maan sisäiseen pakettiin ({ $country }).
   *[other] Perustuu { $count } maan sisäiseen pakettiin ({ $country }).
  }
based-on-usual = Perustuu tällaisen reitin tavalliseen kestoon. Aikaväli on tarkoituksella väljä.
promised-carrier = Kuljetusyhtiön ilmoitus: { $days }
promised-shop = Kaupan lupaus: { $days }
promised-provider = Seurantapalvelun ilmoitus: { $days }
holidays-end = Pyhäpäivät { $day } jälkeen eivät ole vielä tiedossa, joten aikaväli on väljempi.

## Days that are not counted
not-counted = Ei lasketa mukaan: { $day } ({ $holiday })
perhaps-not-counted = Voi olla pyhäpäivä: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: tavallista hitaampaa

## Stages
stage-first-mile = Myyjältä kuljetusyhtiölle
stage-origin = Matkalla lähtömaassa
stage-export-customs = Vientitullaus
stage-line-haul = Maiden välillä
stage-import-customs = Tuontitullaus
stage-destination = Matkalla omassa maassasi
stage-last-mile = Jakelu
stage-days = { $least ->
    [one] { $least } arkipäivä
   *[other] { $least } arkipäivää
  }
stage-days-range = { $most ->
    [one] { $least }–{ $most } arkipäivä
   *[other] { $least }–{ $most } arkipäivää
  }
stage-days-up-to = { $most ->
    [one] enintään { $most } arkipäivä
   *[other] enintään { $most } arkipäivää
  }
stage-usual = yleensä { $time }
stage-now-less = yleensä { $time }, toistaiseksi alle arkipäivän
stage-took-less = kesti alle arkipäivän, yleensä { $time }
why-weather = Sää
why-strike = Lakko
why-holiday = Suljettu pyhäpäivän vuoksi
why-peak-season = Tavallista enemmän paketteja
why-capacity = Ajoneuvossa ei ollut tilaa
