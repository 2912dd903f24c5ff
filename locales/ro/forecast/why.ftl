## Why this date: what is said under the arrival window, stage by stage

why-carrier = Firma de curierat a anunțat aceste zile. Sunt afișate întocmai.
why-shop = Magazinul a promis aceste zile la plasarea comenzii.
why-provider = Serviciul de urmărire a estimat aceste zile.
why-usual = Suma duratelor obișnuite ale etapelor, în zilele lucrătoare din { $country }.
why-usual-anywhere = Suma duratelor obișnuite ale etapelor, în zile lucrătoare.
week-note = Fără livrări: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Poate ajunge mai târziu
estimate-beside = După durata obișnuită a etapelor: { $days }

## What was expected before, and why that has changed
changed-takes = Data nouă: { $now } (înainte: { $was }). { $stage }: durează mai mult ca de obicei.
changed-took = Data nouă: { $now } (înainte: { $was }). { $stage }: a durat mai mult ca de obicei.
changed-quick = Data nouă: { $now } (înainte: { $was }). { $stage }: a durat mai puțin ca de obicei.
changed-silent = Data nouă: { $now } (înainte: { $was }), deoarece din { $day } nu mai există nicio scanare.

## How sure it is, and what it rests on
share = În { $share } din 10 cazuri, un colet ca acesta ajunge în aceste zile.
by-day = Pe zile: { $days }
day-share = { $day } { $percent } %
based-on = { $count ->
    [one] Calculat după { $count } colet ({ $from } → { $to }).
    [few] Calculat după { $count } colete ({ $from } → { $to }).
   *[other] Calculat după { $count } de colete ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Calculat după { $count } colet intern ({ $country }).
    [few] Calculat după { $count } colete interne ({ $country }).
   *[other] Calculat după { $count } de colete interne ({ $country }).
  }
based-on-usual = Calculat după durata obișnuită a unei astfel de rute. Intervalul este larg în mod intenționat.
promised-carrier = Firma de curierat a anunțat: { $days }
promised-shop = Magazinul a promis: { $days }
promised-provider = Serviciul de urmărire a anunțat: { $days }
holidays-end = Sărbătorile sunt cunoscute deocamdată doar până la { $day }, de aceea intervalul este mai larg.

## Days that are not counted
not-counted = Nu se ia în calcul: { $day } ({ $holiday })
perhaps-not-counted = Poate fi sărbătoare: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: mai lent ca de obicei

## Stages
stage-first-mile = De la vânzător la curierat
stage-origin = Pe drum în țara de origine
stage-export-customs = Vămuire la export
stage-line-haul = Între țări
stage-import-customs = Vămuire la import
stage-destination = Pe drum în țara dumneavoastră
stage-last-mile = Livrare
stage-days = { $least ->
    [one] { $least } zi lucrătoare
    [few] { $least } zile lucrătoare
   *[other] { $least } de zile lucrătoare
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } zi lucrătoare
    [few] { $most } zile lucrătoare
   *[other] { $most } de zile lucrătoare
  }
stage-days-up-to = până la { $most ->
    [one] { $most } zi lucrătoare
    [few] { $most } zile lucrătoare
   *[other] { $most } de zile lucrătoare
  }
stage-usual = de obicei { $time }
stage-now-less = de obicei { $time }, până acum mai puțin de una
stage-took-less = a durat mai puțin de o zi lucrătoare, de obicei { $time }
why-weather = Vremea
why-strike = O grevă
why-holiday = Închis de sărbătoare
why-peak-season = Mai multe colete ca de obicei
why-capacity = Nu a mai fost loc în vehicul
