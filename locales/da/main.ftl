### Dansk. Ordene står i GLOSSARY.md. Læses af købere, der venter på deres pakke: kort, roligt, med »du«, uden »vi«.

## Status: one or two words above the headline

status-pending = Ikke scannet endnu
status-announced = Ikke afleveret endnu
status-picked-up = Hentet
status-in-transit = Undervejs
status-customs = I tolden
status-out-for-delivery = Ude til levering
status-attempt-failed = Ikke leveret
status-ready-for-pickup = Klar til afhentning
status-delivered = Leveret
status-exception = Problem undervejs
status-returning = På vej retur
status-returned = Returneret
status-cancelled = Annulleret
status-expired = Ikke flere opdateringer

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Transportøren har endnu ingen oplysninger om nummeret
headline-announced = Sælgeren har oprettet en fragtlabel
headline-picked-up = Transportøren har din pakke
headline-in-transit = Din pakke er på vej
headline-in-transit-country = Undervejs: { $country }
headline-arrived = Ankommet til { $place }
headline-departed = Har forladt { $place }
headline-left-country = Har forladt { $country }
headline-reached-country = Ankommet til { $country }
headline-customs-cleared = Din pakke er toldbehandlet
headline-customs-cleared-country = Toldbehandlet: { $country }
headline-handed-over = Hos den transportør, der skal levere pakken
headline-delivery-office = På den lokale terminal
headline-delivery-office-place = På den lokale terminal: { $place }
headline-customs = Tolden kontrollerer din pakke
headline-customs-country = I tolden: { $country }
headline-customs-documents = Tolden mangler et dokument til din pakke
headline-duty-unpaid = Der skal betales told eller afgift for din pakke
headline-out-for-delivery = Din pakke er hos chaufføren
headline-out-for-delivery-place = Hos chaufføren: { $place }
headline-attempt-failed = Chaufføren kunne ikke levere din pakke
headline-recipient-absent = Der var ingen hjemme, da chaufføren kom
headline-ready-for-pickup = Din pakke ligger klar til afhentning
headline-ready-for-pickup-place = Klar til afhentning: { $place }
headline-delivered = Din pakke er kommet frem
headline-collected = Du har hentet din pakke
headline-neighbour = Afleveret hos en nabo
headline-safe-place = Stillet på det aftalte sted
headline-exception = Noget gik galt undervejs
headline-held = Din pakke holdes tilbage
headline-delay = Din pakke er forsinket
headline-damaged = Din pakke er blevet beskadiget
headline-lost = Din pakke er bortkommet
headline-destroyed = Din pakke er blevet destrueret
headline-refused = Pakken blev afvist ved levering
headline-address = Adressen er forkert eller ufuldstændig
headline-returning = På vej retur til sælgeren
headline-returned = Tilbage hos sælgeren
headline-cancelled = Pakken bliver ikke sendt
headline-expired = Transportøren sender ikke flere opdateringer

## Scans: one line of the history

event-announced = Fragtlabel oprettet
event-accepted = Afleveret af sælgeren
event-arrived = Ankommet til terminal
event-departed = Har forladt terminal
event-processed = Sorteret
event-in-transit = Undervejs
event-left-country = Har forladt landet
event-left-country-named = Har forladt { $country }
event-reached-country = Ankommet til modtagerlandet
event-reached-country-named = Ankommet til { $country }
event-customs = I tolden
event-customs-started = Ankommet til tolden
event-customs-cleared = Toldbehandlet
event-customs-documents = Tolden beder om et dokument
event-duty-unpaid = Told eller afgift skal betales
event-handed-over = Overdraget til næste transportør
event-handed-over-named = Overdraget til { $carrier }
event-delivery-office = På den lokale terminal
event-scheduled = Leveringsdag aftalt
event-contacted = Transportøren har henvendt sig
event-forwarded = Eftersendt til en anden adresse
event-solved = Problemet er løst
event-out-for-delivery = Ude til levering
event-attempt-failed = Levering mislykket
event-recipient-absent = Levering mislykket: ingen hjemme
event-ready-for-pickup = Klar til afhentning
event-delivered = Leveret
event-signed = Leveret mod underskrift
event-collected = Hentet
event-neighbour = Afleveret hos en nabo
event-safe-place = Stillet på det aftalte sted
event-exception = Problem meldt
event-held = Holdes tilbage
event-delay = Forsinket
event-weather = Forsinket på grund af vejret
event-damaged = Beskadiget
event-lost = Bortkommet
event-destroyed = Destrueret
event-refused = Afvist ved levering
event-address = Adresse forkert eller ufuldstændig
event-returning = På vej retur til sælgeren
event-returned = Returneret til sælgeren
event-cancelled = Annulleret
event-expired = Opdateringer afsluttet
event-pending = Registreret

## Arrival

arrival-expected = Forventet ankomst
arrival-arrived = Ankommet
arrival-collect = Hentes senest
arrival-returned = Returneret
arrival-today = I dag
arrival-tomorrow = I morgen
arrival-by = Senest { $day }
arrival-likely = Højst sandsynligt { $day }
arrival-none-not-sent = Ingen dato før første scanning
arrival-none-held = Ingen dato, mens pakken holdes tilbage
arrival-none-will-not-come = Pakken ventes ikke frem
arrival-none-no-news = Ingen dato uden nyt om pakken
arrival-none-estimate = Ingen dato lige nu
source-carrier = Fra transportøren
source-estimate = Skøn
source-shop = Lovet af butikken
source-late = Tidligere oplyst: { $day }, nu overskredet
days-left = { $days ->
    [0] Sidste dag i dag
    [one] { $days } dag tilbage
   *[other] { $days } dage tilbage
  }
week-label = De kommende dage
week-today = i dag
week-possible = muligt
week-likely = højst sandsynligt
week-closed = ingen levering
why-title = Hvorfor denne dato
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
stage-first-mile = Fra sælgeren til transportøren
stage-origin = Undervejs i afsenderlandet
stage-export-customs = Toldbehandling ved eksport
stage-line-haul = Mellem landene
stage-import-customs = Toldbehandling ved import
stage-destination = Undervejs i dit land
stage-last-mile = Levering
stages-title = Etape for etape
stage-line = { $stage }: { $time }
stage-usual = normalt { $time }
stage-now = normalt { $time }, nu { $days }
stage-now-less = normalt { $time }, indtil nu mindre end én
stage-took = tog { $days }, normalt { $time }
stage-took-less = tog mindre end en hverdag, normalt { $time }
stage-inferred = Ingen egen scanning: udledt af senere scanninger
first-mile-inferred = Afhentningen er ikke scannet: udledt af første scanning, { $time }
first-mile-not-reported = Oplyses ikke af denne transportør
inferred-from-scans = { $place } (udledt af scanningerne)

## Progress: four or five stops, a word or two each

step-announced = Label oprettet
step-first-mile = Afleveret
step-origin = Undervejs
step-left = Ude af { $country }
step-left-unnamed = I udlandet
step-customs = Told
step-arrived = Ankommet til { $country }
step-arrived-unnamed = I dit land
step-last-mile = Ude til levering
step-pickup = Kan hentes
step-delivered = Leveret
step-returning = På vej retur
step-returned = Returneret
progress-label = Forløb
progress-next = Næste: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Sælgeren har ikke afleveret pakken endnu
problem-not-handed-over-do = Spørg sælgeren, om pakken er sendt.
problem-not-handed-over-next = Den første scanning vises her, så snart den findes. Er der ingen senest { $day }, så bed sælgeren om pengene tilbage.
problem-first-scan-due = Første scanning ventes senest { $day }
problem-first-scan-do = Du skal ikke gøre noget indtil da. Kommer der ingen scanning, så spørg sælgeren.
problem-first-scan-next = Sælgeren afleverer pakken til transportøren. Der kan gå op til 2 timer, før en scanning vises her.
problem-no-movement = { $days ->
    [one] Intet nyt i { $days } dag
   *[other] Intet nyt i { $days } dage
  }
problem-no-movement-do = Stille dage er almindelige på lange ruter. Du skal ikke gøre noget endnu.
problem-no-movement-warn = Bed sælgeren om at efterlyse pakken hos transportøren.
problem-no-movement-claim = Bed sælgeren om pengene tilbage eller en ny vare: En pakke, der ikke har været nyt om så længe, kan være bortkommet.
problem-ask-by = Hvis der ikke sker noget senest { $day }, så bed sælgeren om at efterlyse pakken hos transportøren.
problem-refund-by = Hvis der ikke sker noget senest { $day }, så bed sælgeren om pengene tilbage eller en ny vare.
problem-claim-by = Rejs kravet senest { $day }, for mange transportører afviser senere krav.
problem-customs-hold = I tolden siden { $day }
problem-customs-hold-do = Du skal ikke gøre noget, medmindre tolden eller transportøren skriver til dig.
problem-customs-documents = Tolden mangler et dokument fra dig
problem-customs-documents-do = Send fakturaen eller en kvittering for betalingen til transportøren sammen med sporingsnummeret.
problem-customs-documents-next = Pakken sendes videre, når tolden har dokumentet. Uden det går den retur.
problem-duty-unpaid = Betal told eller afgift
problem-duty-unpaid-do = Betal på transportørens egen hjemmeside eller på et af dens kontorer. Følg ikke links i beskeder fra fremmede.
problem-duty-unpaid-next = Pakken frigives, når der er betalt.
problem-address = Giv transportøren din fulde adresse
problem-address-do = Oplys den fulde adresse og et telefonnummer til transportøren eller sælgeren.
problem-address-next = Pakken venter og går retur, hvis ingen svarer.
problem-attempt-failed = Chaufføren kom, men kunne ikke levere
problem-attempt-failed-do = Se efter en seddel, eller bed transportøren om en ny dag eller et afhentningssted.
problem-attempt-failed-next = De fleste transportører prøver igen næste hverdag.
problem-attempt-failed-next-day = De fleste transportører prøver igen næste hverdag ({ $day }).
problem-attempt-planned = Næste leveringsforsøg: { $day }
problem-refused = Pakken blev afvist ved levering
problem-refused-do = Var det en fejl, så ring til transportøren i dag.
problem-refused-next = Pakken går retur til sælgeren.
problem-pickup = Hent din pakke
problem-pickup-until = Hent din pakke senest { $day }
problem-pickup-do = Medbring legitimation og sporingsnummeret.
problem-pickup-next = Efter fristen går pakken retur til sælgeren.
problem-late = Senere end { $day }
problem-late-do = Du skal ikke gøre noget endnu.
problem-may-be-late = Kan blive forsinket: normalt fremme senest { $day }
problem-disruption = Transportøren melder om forsinkelse
problem-disruption-until = Levering tager længere tid til og med { $day }
problem-disruption-next = Pakken sendes videre, så snart transportøren kan køre den.
problem-damaged = Pakken er blevet beskadiget
problem-damaged-do = Bed sælgeren om en ny vare eller pengene tilbage. Gem billeder, hvis du modtager pakken.
problem-lost = Pakken er bortkommet
problem-lost-do = Bed sælgeren om pengene tilbage eller en ny vare.
problem-destroyed = Pakken er blevet destrueret
problem-destroyed-do = Spørg sælgeren om årsagen, og bed om pengene tilbage.
problem-returned = Pakken går retur til sælgeren
problem-returned-do = Bed sælgeren om pengene tilbage eller om at sende pakken igen.
problem-cancelled = Forsendelsen er annulleret
problem-cancelled-do = Spørg sælgeren, om pakken bliver sendt igen.
problem-exception = Transportøren melder om et problem
problem-exception-do = Læs transportørens egne ord i historikken, og spørg transportøren med sporingsnummeret.
problem-updates-ended = Der ventes ikke flere opdateringer
problem-updates-ended-do = Er pakken ikke kommet, så spørg sælgeren nu: Der er frister for krav.
problem-do-label = Det kan du gøre
problem-next-label = Det sker der nu
problem-since-label = Siden
problem-why-label = Årsag
problem-where-label = Sted
problem-contact-label = Her kan du få hjælp
contact-carrier = { $carrier }, med nummeret { $number }
contact-carrier-unnamed = Transportøren, med nummeret { $number }
contact-seller = Sælgeren, med dit ordrenummer
why-updates-ended = Transportører holder for det meste op med at melde om et nummer 30 dage efter afsendelsen.
why-customs-inspection = Tolden undersøger pakken
why-customs-delay = Tolden er langsommere end normalt
why-absent = Der var ingen hjemme
why-closed = Virksomheden havde lukket
why-moved = Modtageren er flyttet
why-pickup-missed = Pakken blev ikke hentet i tide
why-weather = Vejret
why-strike = En strejke
why-holiday = Lukket på grund af helligdag
why-peak-season = Flere pakker end normalt
why-capacity = Ingen plads i bilen
why-flight-delay = Flyet var forsinket
why-missorted = Pakken blev sendt forkert
why-security = Et sikkerhedstjek
why-held = Transportøren holder pakken tilbage
why-payment = Der mangler at blive betalt noget
why-rejected = Transportøren tager ikke imod pakken
why-identity = Modtagerens identitet kunne ikke bekræftes

## Solved: said once, when a problem is over

solved-handed-over = Løst: Transportøren har din pakke
solved-movement = Løst: Din pakke er på vej igen
solved-customs = Løst: Tolden har frigivet din pakke
solved-duty = Løst: Told og afgift er betalt
solved-address = Løst: Transportøren har din adresse
solved-attempt = Løst: Din pakke er igen på vej til dig
solved-late = Løst: Der er en ny ankomstdato
solved-other = Løst: Problemet er overstået

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Der er endnu ingen oplysninger om nummeret
failure-not-found-do = Der kan gå en dag eller to, før et nyt nummer dukker op. Tjek, at det er nummeret fra din forsendelsesmail.
failure-invalid-number = Det ligner ikke et sporingsnummer
failure-invalid-number-do = Sammenlign det tegn for tegn med nummeret i din forsendelsesmail.
failure-unauthorized = Butikkens pakkesporing er ikke sat rigtigt op
failure-unauthorized-do = Sig det gerne til butikken. Din pakke er ikke berørt.
failure-quota = Butikkens pakkesporing er brugt op for i dag
failure-quota-do = Prøv igen i morgen, eller spørg butikken. Din pakke er ikke berørt.
failure-rate-limited = For mange forespørgsler på én gang
failure-rate-limited-do = Prøv igen om et par minutter.
failure-bad-request = Butikkens pakkesporing forstod ikke forespørgslen
failure-bad-request-do = Sig det gerne til butikken. Din pakke er ikke berørt.
failure-server = Sporingstjenesten virker ikke lige nu
failure-server-do = Prøv igen senere. Din pakke er ikke berørt.
failure-bad-response = Svaret kunne ikke læses
failure-bad-response-do = Prøv igen senere. Hjælper det ikke, så sig det gerne til butikken.
failure-empty = Svaret var tomt
failure-empty-do = Prøv igen om lidt. Hjælper det ikke, så sig det gerne til butikken.
failure-page = Der kom en webside i stedet for sporingsdata
failure-page-do = Du skal måske logge ind i butikken igen. Prøv derefter på ny.
failure-unknown-shape = Svaret indeholder ingen sporingsdata
failure-unknown-shape-do = Sig det gerne til butikken. Din pakke er ikke berørt.
failure-too-large = Svaret er for stort til at blive læst
failure-too-large-do = Sig det gerne til butikken. Din pakke er ikke berørt.
failure-network = Der er ingen forbindelse til sporingstjenesten
failure-network-do = Tjek din forbindelse, og prøv igen.
failure-timeout = Sporingstjenesten var for længe om at svare
failure-timeout-do = Prøv igen om lidt.
failure-offline = Du er offline
failure-offline-do = Opret forbindelse til internettet, og prøv igen.
failure-kept = Den senest kendte status bliver stående.
try-again = Prøv igen

## Around it

parcel-label = Pakke { $number }
parcel-label-unnamed = Pakke
loading = Leder efter din pakke
tracking-number = Sporingsnummer
copy-number = Kopiér nummer { $number }
copied = Kopieret
updated = Opdateret { $ago }
updated-now = Opdateret lige nu
refresh = Opdater nu
announcement = { $headline }. { $arrival }
history-title = Historik
history-empty = Der er ingen scanninger endnu.
history-more = { $count ->
    [one] { $count } tidligere opdatering
   *[other] { $count } tidligere opdateringer
  }
expected = Forventet
no-time = Intet tidspunkt oplyst
details-title = Detaljer
details-carrier = Transportør
details-now-with = Nu hos
details-its-number = Nummer dér
details-first-with = Først hos
details-first-scan = Første scanning
details-replaces = Erstatter nummer
details-from-to = Fra, til
details-from = Fra
details-to = Til
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] { $count } pakke mere i dette svar
   *[other] { $count } pakker mere i dette svar
  }
list-close = Vis færre
