### Norsk bokmål. Ordene står i GLOSSARY.md. Leses av kjøpere som venter på pakken sin: kort, rolig, med «du», uten «vi».

## Status: one or two words above the headline

status-pending = Ikke skannet ennå
status-announced = Ikke innlevert ennå
status-picked-up = Hentet
status-in-transit = Underveis
status-customs = I tollen
status-out-for-delivery = Lastet for utkjøring
status-attempt-failed = Ikke levert
status-ready-for-pickup = Klar til henting
status-delivered = Levert
status-exception = Avvik
status-returning = I retur
status-returned = Returnert
status-cancelled = Kansellert
status-expired = Ingen flere oppdateringer

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Transportøren har ingen opplysninger om dette nummeret ennå
headline-announced = Selgeren har laget fraktetiketten
headline-picked-up = Transportøren har pakken din
headline-in-transit = Pakken din er på vei
headline-in-transit-country = Underveis: { $country }
headline-arrived = Ankommet { $place }
headline-departed = Har forlatt { $place }
headline-left-country = Har forlatt { $country }
headline-reached-country = Ankommet { $country }
headline-customs-cleared = Pakken din er tollbehandlet
headline-customs-cleared-country = Tollbehandlet: { $country }
headline-handed-over = Hos transportøren som skal levere pakken
headline-delivery-office = På den lokale terminalen
headline-delivery-office-place = På den lokale terminalen: { $place }
headline-customs = Tollen kontrollerer pakken din
headline-customs-country = I tollen: { $country }
headline-customs-documents = Tollen trenger et dokument for pakken din
headline-duty-unpaid = Det må betales toll eller avgift for pakken din
headline-out-for-delivery = Pakken din er hos sjåføren
headline-out-for-delivery-place = Hos sjåføren: { $place }
headline-attempt-failed = Sjåføren fikk ikke levert pakken din
headline-recipient-absent = Ingen var hjemme da sjåføren kom
headline-ready-for-pickup = Pakken din er klar til henting
headline-ready-for-pickup-place = Klar til henting: { $place }
headline-delivered = Pakken din er kommet frem
headline-collected = Du har hentet pakken din
headline-neighbour = Levert til en nabo
headline-safe-place = Satt igjen på avtalt sted
headline-exception = Noe gikk galt underveis
headline-held = Pakken din holdes tilbake
headline-delay = Pakken din er forsinket
headline-damaged = Pakken din er blitt skadet
headline-lost = Pakken din er kommet bort
headline-destroyed = Pakken din er destruert
headline-refused = Pakken ble avvist ved levering
headline-address = Adressen er feil eller ufullstendig
headline-returning = I retur til selgeren
headline-returned = Tilbake hos selgeren
headline-cancelled = Denne pakken blir ikke sendt
headline-expired = Transportøren sender ikke flere oppdateringer

## Scans: one line of the history

event-announced = Fraktetikett laget
event-accepted = Innlevert av selgeren
event-arrived = Ankommet terminal
event-departed = Har forlatt terminal
event-processed = Sortert
event-in-transit = Underveis
event-left-country = Har forlatt landet
event-left-country-named = Har forlatt { $country }
event-reached-country = Ankommet mottakerlandet
event-reached-country-named = Ankommet { $country }
event-customs = I tollen
event-customs-started = Ankommet tollen
event-customs-cleared = Tollbehandlet
event-customs-documents = Tollen ber om et dokument
event-duty-unpaid = Toll eller avgift må betales
event-handed-over = Overlevert til neste transportør
event-handed-over-named = Overlevert til { $carrier }
event-delivery-office = På den lokale terminalen
event-scheduled = Leveringsdag avtalt
event-contacted = Transportøren har tatt kontakt
event-forwarded = Videresendt til en annen adresse
event-solved = Problemet er løst
event-out-for-delivery = Lastet for utkjøring
event-attempt-failed = Levering mislyktes
event-recipient-absent = Levering mislyktes: ingen hjemme
event-ready-for-pickup = Klar til henting
event-delivered = Levert
event-signed = Levert mot underskrift
event-collected = Hentet
event-neighbour = Levert til en nabo
event-safe-place = Satt igjen på avtalt sted
event-exception = Avvik meldt
event-held = Holdes tilbake
event-delay = Forsinket
event-weather = Forsinket på grunn av været
event-damaged = Skadet
event-lost = Kommet bort
event-destroyed = Destruert
event-refused = Avvist ved levering
event-address = Adresse feil eller ufullstendig
event-returning = I retur til selgeren
event-returned = Returnert til selgeren
event-cancelled = Kansellert
event-expired = Oppdateringer avsluttet
event-pending = Registrert

## Arrival

arrival-expected = Forventet ankomst
arrival-arrived = Kommet frem
arrival-collect = Hentes senest
arrival-returned = Returnert
arrival-today = I dag
arrival-tomorrow = I morgen
arrival-by = Senest { $day }
arrival-likely = Mest sannsynlig { $day }
arrival-none-not-sent = Ingen dato før første skanning
arrival-none-held = Ingen dato så lenge pakken holdes tilbake
arrival-none-will-not-come = Pakken ventes ikke frem
arrival-none-no-news = Ingen dato uten nytt om pakken
arrival-none-estimate = Ingen dato akkurat nå
source-carrier = Fra transportøren
source-estimate = Anslag
source-shop = Lovet av butikken
source-late = Tidligere oppgitt: { $day }, nå passert
days-left = { $days ->
    [0] Siste dag i dag
    [one] { $days } dag igjen
   *[other] { $days } dager igjen
  }
week-label = Dagene fremover
week-today = i dag
week-possible = mulig
week-likely = mest sannsynlig
week-closed = ingen levering
why-title = Hvorfor denne datoen
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
stage-first-mile = Fra selgeren til transportøren
stage-origin = Underveis i avsenderlandet
stage-export-customs = Tollbehandling ved eksport
stage-line-haul = Mellom landene
stage-import-customs = Tollbehandling ved import
stage-destination = Underveis i ditt land
stage-last-mile = Levering
stages-title = Etappe for etappe
stage-line = { $stage }: { $time }
stage-usual = vanligvis { $time }
stage-now = vanligvis { $time }, nå { $days }
stage-now-less = vanligvis { $time }, hittil mindre enn én
stage-took = tok { $days }, vanligvis { $time }
stage-took-less = tok mindre enn en virkedag, vanligvis { $time }
stage-inferred = Ingen egen skanning: utledet av senere skanninger
first-mile-inferred = Hentingen er ikke skannet: utledet av første skanning, { $time }
first-mile-not-reported = Oppgis ikke av denne transportøren
inferred-from-scans = { $place } (utledet av skanningene)

## Progress: four or five stops, a word or two each

step-announced = Etikett laget
step-first-mile = Innlevert
step-origin = Underveis
step-left = Ute av { $country }
step-left-unnamed = I utlandet
step-customs = Toll
step-arrived = Ankommet { $country }
step-arrived-unnamed = I ditt land
step-last-mile = Utkjøring
step-pickup = Klar til henting
step-delivered = Levert
step-returning = I retur
step-returned = Returnert
progress-label = Forløp
progress-next = Neste: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Selgeren har ikke innlevert pakken ennå
problem-not-handed-over-do = Spør selgeren om pakken er sendt.
problem-not-handed-over-next = Den første skanningen vises her så snart den finnes. Hvis det ikke er noen innen { $day }, bør du be selgeren om pengene tilbake.
problem-first-scan-due = Første skanning ventes senest { $day }
problem-first-scan-do = Du trenger ikke å gjøre noe før da. Hvis det ikke kommer noen skanning, bør du spørre selgeren.
problem-first-scan-next = Selgeren leverer pakken til transportøren. Det kan ta opptil 2 timer før en skanning vises her.
problem-no-movement = { $days ->
    [one] Ikke noe nytt på { $days } dag
   *[other] Ikke noe nytt på { $days } dager
  }
problem-no-movement-do = Stille dager er vanlig på lange ruter. Du trenger ikke å gjøre noe ennå.
problem-no-movement-warn = Be selgeren etterlyse pakken hos transportøren.
problem-no-movement-claim = Be selgeren om pengene tilbake eller en ny vare: En pakke det ikke har vært nytt om på så lenge, kan ha kommet bort.
problem-ask-by = Hvis ingenting skjer innen { $day }, bør du be selgeren etterlyse pakken hos transportøren.
problem-refund-by = Hvis ingenting skjer innen { $day }, bør du be selgeren om pengene tilbake eller en ny vare.
problem-claim-by = Meld kravet senest { $day }, for mange transportører godtar ikke senere krav.
problem-customs-hold = I tollen siden { $day }
problem-customs-hold-do = Du trenger ikke å gjøre noe, med mindre tollen eller transportøren skriver til deg.
problem-customs-documents = Tollen trenger et dokument fra deg
problem-customs-documents-do = Send fakturaen eller betalingsbekreftelsen til transportøren sammen med sporingsnummeret.
problem-customs-documents-next = Pakken sendes videre når tollen har dokumentet. Uten det går den i retur.
problem-duty-unpaid = Betal toll eller avgift
problem-duty-unpaid-do = Betal på transportørens egne nettsider eller hos transportøren. Ikke følg lenker i meldinger fra ukjente.
problem-duty-unpaid-next = Pakken frigis når det er betalt.
problem-address = Gi transportøren den fulle adressen din
problem-address-do = Oppgi den fulle adressen og et telefonnummer til transportøren eller selgeren.
problem-address-next = Pakken venter og går i retur hvis ingen svarer.
problem-attempt-failed = Sjåføren kom, men fikk ikke levert
problem-attempt-failed-do = Se etter en lapp, eller be transportøren om en ny dag eller et hentested.
problem-attempt-failed-next = De fleste transportører prøver igjen neste virkedag.
problem-attempt-failed-next-day = De fleste transportører prøver igjen neste virkedag ({ $day }).
problem-attempt-planned = Neste leveringsforsøk: { $day }
problem-refused = Pakken ble avvist ved levering
problem-refused-do = Hvis det var en feil, bør du ringe transportøren i dag.
problem-refused-next = Pakken går i retur til selgeren.
problem-pickup = Hent pakken din
problem-pickup-until = Hent pakken din senest { $day }
problem-pickup-do = Ta med legitimasjon og sporingsnummeret.
problem-pickup-next = Etter fristen går pakken i retur til selgeren.
problem-late = Senere enn { $day }
problem-late-do = Du trenger ikke å gjøre noe ennå.
problem-may-be-late = Kan bli forsinket: vanligvis fremme senest { $day }
problem-disruption = Transportøren melder om forsinkelse
problem-disruption-until = Levering tar lengre tid til og med { $day }
problem-disruption-next = Pakken sendes videre så snart transportøren kan frakte den.
problem-damaged = Pakken er blitt skadet
problem-damaged-do = Be selgeren om en ny vare eller pengene tilbake. Ta vare på bilder hvis du får pakken.
problem-lost = Pakken er kommet bort
problem-lost-do = Be selgeren om pengene tilbake eller en ny vare.
problem-destroyed = Pakken er destruert
problem-destroyed-do = Spør selgeren om årsaken, og be om pengene tilbake.
problem-returned = Pakken går i retur til selgeren
problem-returned-do = Be selgeren om pengene tilbake eller om å sende pakken på nytt.
problem-cancelled = Sendingen er kansellert
problem-cancelled-do = Spør selgeren om pakken blir sendt på nytt.
problem-exception = Transportøren melder om et problem
problem-exception-do = Les transportørens egne ord i historikken, og spør transportøren med sporingsnummeret.
problem-updates-ended = Det ventes ingen flere oppdateringer
problem-updates-ended-do = Hvis pakken ikke har kommet, bør du spørre selgeren nå: Det er frister for krav.
problem-do-label = Dette kan du gjøre
problem-next-label = Dette skjer videre
problem-since-label = Siden
problem-why-label = Årsak
problem-where-label = Sted
problem-contact-label = Her kan du få hjelp
contact-carrier = { $carrier }, med nummeret { $number }
contact-carrier-unnamed = Transportøren, med nummeret { $number }
contact-seller = Selgeren, med ordrenummeret ditt
why-updates-ended = Transportører slutter som regel å melde om et nummer 30 dager etter sending.
why-customs-inspection = Tollen undersøker pakken
why-customs-delay = Tollen bruker lengre tid enn vanlig
why-absent = Ingen var hjemme
why-closed = Bedriften var stengt
why-moved = Mottakeren har flyttet
why-pickup-missed = Pakken ble ikke hentet i tide
why-weather = Været
why-strike = En streik
why-holiday = Stengt på grunn av helligdag
why-peak-season = Flere pakker enn vanlig
why-capacity = Ikke plass i bilen
why-flight-delay = Flyet var forsinket
why-missorted = Pakken ble feilsendt
why-security = En sikkerhetskontroll
why-held = Transportøren holder pakken tilbake
why-payment = Noe gjenstår å betale
why-rejected = Transportøren tar ikke imot pakken
why-identity = Mottakerens identitet kunne ikke bekreftes

## Solved: said once, when a problem is over

solved-handed-over = Løst: Transportøren har pakken din
solved-movement = Løst: Pakken din er på vei igjen
solved-customs = Løst: Tollen har frigitt pakken din
solved-duty = Løst: Toll og avgift er betalt
solved-address = Løst: Transportøren har adressen din
solved-attempt = Løst: Pakken din er på vei til deg igjen
solved-late = Løst: Det er en ny ankomstdato
solved-other = Løst: Problemet er over

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Det finnes ingen opplysninger om dette nummeret ennå
failure-not-found-do = Det kan ta en dag eller to før et nytt nummer dukker opp. Sjekk at det er nummeret fra sendingsbekreftelsen.
failure-invalid-number = Dette ser ikke ut som et sporingsnummer
failure-invalid-number-do = Sammenlign det tegn for tegn med nummeret i sendingsbekreftelsen.
failure-unauthorized = Butikkens pakkesporing er ikke satt opp riktig
failure-unauthorized-do = Si gjerne fra til butikken. Pakken din er ikke berørt.
failure-quota = Butikkens pakkesporing er brukt opp for i dag
failure-quota-do = Prøv igjen i morgen, eller spør butikken. Pakken din er ikke berørt.
failure-rate-limited = For mange forespørsler på én gang
failure-rate-limited-do = Prøv igjen om noen minutter.
failure-bad-request = Butikkens pakkesporing forsto ikke forespørselen
failure-bad-request-do = Si gjerne fra til butikken. Pakken din er ikke berørt.
failure-server = Sporingstjenesten virker ikke akkurat nå
failure-server-do = Prøv igjen senere. Pakken din er ikke berørt.
failure-bad-response = Svaret kunne ikke leses
failure-bad-response-do = Prøv igjen senere. Hvis det ikke hjelper, kan du gjerne si fra til butikken.
failure-empty = Svaret var tomt
failure-empty-do = Prøv igjen om litt. Hvis det ikke hjelper, kan du gjerne si fra til butikken.
failure-page = Det kom en nettside i stedet for sporingsdata
failure-page-do = Du må kanskje logge inn i butikken igjen. Prøv deretter på nytt.
failure-unknown-shape = Svaret inneholder ingen sporingsdata
failure-unknown-shape-do = Si gjerne fra til butikken. Pakken din er ikke berørt.
failure-too-large = Svaret er for stort til å leses
failure-too-large-do = Si gjerne fra til butikken. Pakken din er ikke berørt.
failure-network = Får ikke kontakt med sporingstjenesten
failure-network-do = Sjekk forbindelsen, og prøv igjen.
failure-timeout = Sporingstjenesten brukte for lang tid
failure-timeout-do = Prøv igjen om litt.
failure-offline = Du er frakoblet
failure-offline-do = Koble til internett, og prøv igjen.
failure-kept = Den sist kjente statusen blir stående.
try-again = Prøv igjen

## Around it

parcel-label = Pakke { $number }
parcel-label-unnamed = Pakke
loading = Leter etter pakken din
tracking-number = Sporingsnummer
copy-number = Kopier nummer { $number }
copied = Kopiert
updated = Oppdatert { $ago }
updated-now = Oppdatert akkurat nå
refresh = Oppdater nå
announcement = { $headline }. { $arrival }
history-title = Historikk
history-empty = Det er ingen skanninger ennå.
history-more = { $count ->
    [one] { $count } tidligere oppdatering
   *[other] { $count } tidligere oppdateringer
  }
expected = Forventet
no-time = Tidspunkt ikke oppgitt
details-title = Detaljer
details-carrier = Transportør
details-now-with = Nå hos
details-its-number = Nummer der
details-first-with = Først hos
details-first-scan = Første skanning
details-replaces = Erstatter nummer
details-from-to = Fra, til
details-from = Fra
details-to = Til
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] { $count } pakke til i dette svaret
   *[other] { $count } pakker til i dette svaret
  }
list-close = Vis færre
