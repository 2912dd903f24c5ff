## Why this date: what is said under the arrival window, stage by stage

why-carrier = Questi giorni li ha indicati il corriere. Sono riportati senza modifiche.
why-shop = Questi giorni li ha promessi il negozio al momento dell’ordine.
why-provider = Questi giorni li ha stimati il servizio di tracking.
why-usual = Somma dei tempi abituali di ogni tappa, nei giorni lavorativi del Paese ({ $country }).
why-usual-anywhere = Somma dei tempi abituali di ogni tappa, in giorni lavorativi.
week-note = Nessuna consegna: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Potrebbe arrivare più tardi
estimate-beside = Secondo i tempi abituali delle tappe: { $days }

## What was expected before, and why that has changed
changed-takes = Nuova data: { $now } (prima: { $was }). { $stage }: sta richiedendo più tempo del solito.
changed-took = Nuova data: { $now } (prima: { $was }). { $stage }: ha richiesto più tempo del solito.
changed-quick = Nuova data: { $now } (prima: { $was }). { $stage }: ha richiesto meno tempo del solito.
changed-silent = Nuova data: { $now } (prima: { $was }), perché da { $day } non ci sono scansioni.

## How sure it is, and what it rests on
share = Probabilità che un pacco come questo arrivi in questi giorni: { $share } su 10.
by-day = Giorno per giorno: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] In base a { $count } pacco ({ $from } → { $to }).
    [many] In base a { $count } di pacchi ({ $from } → { $to }).
   *[other] In base a { $count } pacchi ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] In base a { $count } pacco all’interno del Paese ({ $country }).
    [many] In base a { $count } di pacchi all’interno del Paese ({ $country }).
   *[other] In base a { $count } pacchi all’interno del Paese ({ $country }).
  }
based-on-usual = In base ai tempi abituali di una tratta come questa. L’intervallo è volutamente ampio.
promised-carrier = Il corriere ha indicato: { $days }
promised-shop = Il negozio ha promesso: { $days }
promised-provider = Il servizio di tracking ha indicato: { $days }
holidays-end = Per ora le festività sono note solo fino a { $day }, per questo l’intervallo è più ampio.

## Days that are not counted
not-counted = Giorno non conteggiato: { $day } ({ $holiday })
perhaps-not-counted = Potrebbe essere festivo: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: più lento del solito

## Stages
stage-first-mile = Dal venditore al corriere
stage-origin = In viaggio nel Paese di origine
stage-export-customs = Dogana in esportazione
stage-line-haul = Tra un Paese e l’altro
stage-import-customs = Dogana in importazione
stage-destination = In viaggio nel tuo Paese
stage-last-mile = Consegna
stage-days = { $least ->
    [one] { $least } giorno lavorativo
    [many] { $least } di giorni lavorativi
   *[other] { $least } giorni lavorativi
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } giorno lavorativo
    [many] { $most } di giorni lavorativi
   *[other] { $most } giorni lavorativi
  }
stage-days-up-to = fino a { $most ->
    [one] { $most } giorno lavorativo
    [many] { $most } di giorni lavorativi
   *[other] { $most } giorni lavorativi
  }
stage-usual = di solito { $time }
stage-now-less = di solito { $time }, finora meno di uno
stage-took-less = meno di un giorno lavorativo, di solito { $time }
why-weather = Il maltempo
why-strike = Uno sciopero
why-holiday = Chiusura per festività
why-peak-season = Più pacchi del solito
why-capacity = Nessuno spazio sul mezzo
