### Nederlands. Begrippen in GLOSSARY.md. Gelezen door kopers die op hun pakket wachten: kort, rustig, met ‘je’, zonder ‘wij’.

## Status: one or two words above the headline

status-pending = Nog geen scans
status-announced = Nog niet overgedragen
status-picked-up = Opgehaald
status-in-transit = Onderweg
status-customs = Bij de douane
status-out-for-delivery = Wordt bezorgd
status-attempt-failed = Niet bezorgd
status-ready-for-pickup = Ligt klaar
status-delivered = Bezorgd
status-exception = Probleem
status-returning = Gaat retour
status-returned = Geretourneerd
status-cancelled = Geannuleerd
status-expired = Geen updates meer

## Headline: what is the case now, in one sentence without a full stop

headline-pending = De vervoerder heeft nog geen gegevens over dit nummer
headline-announced = De verkoper heeft het verzendlabel gemaakt
headline-picked-up = De vervoerder heeft je pakket
headline-in-transit = Je pakket is onderweg
headline-in-transit-country = Onderweg in: { $country }
headline-arrived = Aangekomen in { $place }
headline-departed = Vertrokken uit { $place }
headline-left-country = Vertrokken uit: { $country }
headline-reached-country = Aangekomen in: { $country }
headline-customs-cleared = Door de douane vrijgegeven
headline-customs-cleared-country = Door de douane vrijgegeven: { $country }
headline-handed-over = Bij de vervoerder die het bezorgt
headline-delivery-office = In het bezorgdepot
headline-delivery-office-place = In het bezorgdepot in { $place }
headline-customs = De douane controleert je pakket
headline-customs-country = Bij de douane: { $country }
headline-customs-documents = De douane heeft een document nodig voor dit pakket
headline-duty-unpaid = Voor dit pakket moeten invoerkosten worden betaald
headline-out-for-delivery = De bezorger is met je pakket onderweg
headline-out-for-delivery-place = De bezorger is onderweg in { $place }
headline-attempt-failed = Je pakket kon niet worden bezorgd
headline-recipient-absent = De bezorger trof niemand thuis
headline-ready-for-pickup = Je pakket ligt voor je klaar
headline-ready-for-pickup-place = Je pakket ligt klaar in { $place }
headline-delivered = Je pakket is bezorgd
headline-collected = Je hebt je pakket afgehaald
headline-neighbour = Bij de buren bezorgd
headline-safe-place = Op de afgesproken plek achtergelaten
headline-exception = Onderweg is iets misgegaan
headline-held = Je pakket wordt vastgehouden
headline-delay = Je pakket is vertraagd
headline-damaged = Je pakket is beschadigd geraakt
headline-lost = Je pakket is zoekgeraakt
headline-destroyed = Je pakket is vernietigd
headline-refused = Het pakket is geweigerd
headline-address = Het adres is onjuist of onvolledig
headline-returning = Op de terugweg naar de verkoper
headline-returned = Terug bij de verkoper
headline-cancelled = Dit pakket wordt niet verzonden
headline-expired = De vervoerder stuurt geen updates meer

## Scans: one line of the history

event-announced = Verzendlabel gemaakt
event-accepted = Door de verkoper overgedragen
event-arrived = Aangekomen in een sorteercentrum
event-departed = Vertrokken uit een sorteercentrum
event-processed = Gesorteerd
event-in-transit = Onderweg
event-left-country = Het land verlaten
event-left-country-named = Vertrokken uit: { $country }
event-reached-country = Aangekomen in het land van bestemming
event-reached-country-named = Aangekomen in: { $country }
event-customs = Bij de douane
event-customs-started = Aangekomen bij de douane
event-customs-cleared = Door de douane vrijgegeven
event-customs-documents = De douane vraagt om een document
event-duty-unpaid = Invoerkosten nog te betalen
event-handed-over = Overgedragen aan de volgende vervoerder
event-handed-over-named = Overgedragen aan { $carrier }
event-delivery-office = In het bezorgdepot
event-scheduled = Bezorgdag afgesproken
event-contacted = De vervoerder heeft contact opgenomen
event-forwarded = Doorgestuurd naar een ander adres
event-solved = Probleem opgelost
event-out-for-delivery = De bezorger is onderweg
event-attempt-failed = Bezorging mislukt
event-recipient-absent = Bezorging mislukt: niemand thuis
event-ready-for-pickup = Ligt klaar om af te halen
event-delivered = Bezorgd
event-signed = Bezorgd, met handtekening
event-collected = Afgehaald
event-neighbour = Bij de buren bezorgd
event-safe-place = Op de afgesproken plek achtergelaten
event-exception = Probleem gemeld
event-held = Vastgehouden
event-delay = Vertraagd
event-weather = Vertraagd door het weer
event-damaged = Beschadigd
event-lost = Zoekgeraakt
event-destroyed = Vernietigd
event-refused = Geweigerd
event-address = Adres onjuist of onvolledig
event-returning = Op de terugweg naar de verkoper
event-returned = Teruggestuurd naar de verkoper
event-cancelled = Geannuleerd
event-expired = Updates gestopt
event-pending = Aangemeld

## Arrival

arrival-expected = Verwachte aankomst
arrival-arrived = Aangekomen
arrival-collect = Afhalen tot en met
arrival-returned = Teruggestuurd op
arrival-today = Vandaag
arrival-tomorrow = Morgen
arrival-by = Uiterlijk { $day }
arrival-likely = Waarschijnlijk { $day }
arrival-none-not-sent = Nog geen datum voor de eerste scan
arrival-none-held = Geen datum zolang het wordt vastgehouden
arrival-none-will-not-come = Geen aankomst verwacht
arrival-none-no-news = Geen datum zonder nieuws
arrival-none-estimate = Op dit moment geen datum
source-carrier = Van de vervoerder
source-estimate = Schatting
source-shop = Beloofd door de webshop
source-late = Eerder genoemd: { $day }, inmiddels voorbij
days-left = { $days ->
    [0] Vandaag laatste dag
    [one] Nog { $days } dag
   *[other] Nog { $days } dagen
  }
week-label = De komende dagen
week-today = vandaag
week-possible = mogelijk
week-likely = waarschijnlijk
week-closed = geen bezorging
why-title = Waarom deze datum
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
stage-first-mile = Van de verkoper naar de vervoerder
stage-origin = Onderweg in het land van herkomst
stage-export-customs = Douane bij uitvoer
stage-line-haul = Tussen de landen
stage-import-customs = Douane bij invoer
stage-destination = Onderweg in jouw land
stage-last-mile = Bezorging
stages-title = Etappe voor etappe
stage-line = { $stage }: { $time }
stage-usual = meestal { $time }
stage-now = meestal { $time }, nu { $days }
stage-now-less = meestal { $time }, tot nu toe minder dan één werkdag
stage-took = duurde { $days }, meestal { $time }
stage-took-less = duurde minder dan een werkdag, meestal { $time }
stage-inferred = Geen eigen scan: afgeleid uit latere scans
first-mile-inferred = Geen scan bij het ophalen: afgeleid uit de eerste scan, { $time }
first-mile-not-reported = Wordt door deze vervoerder niet gemeld
inferred-from-scans = { $place } (afgeleid uit de scans)

## Progress: four or five stops, a word or two each

step-announced = Label gemaakt
step-first-mile = Overgedragen
step-origin = Onderweg
step-left = Vertrokken: { $country }
step-left-unnamed = In het buitenland
step-customs = Douane
step-arrived = Aangekomen: { $country }
step-arrived-unnamed = In jouw land
step-last-mile = Wordt bezorgd
step-pickup = Ligt klaar
step-delivered = Bezorgd
step-returning = Gaat retour
step-returned = Retour
progress-label = Voortgang
progress-next = Hierna: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = De verkoper heeft het pakket nog niet overgedragen
problem-not-handed-over-do = Vraag de verkoper of het pakket is verzonden.
problem-not-handed-over-next = De eerste scan verschijnt hier zodra die er is. Is er uiterlijk { $day } nog geen scan, vraag de verkoper dan om je geld terug.
problem-first-scan-due = Eerste scan uiterlijk { $day } verwacht
problem-first-scan-do = Tot dan hoef je niets te doen. Komt er geen scan, vraag het dan aan de verkoper.
problem-first-scan-next = De verkoper draagt het pakket over aan de vervoerder. Het kan tot 2 uur duren voordat een scan hier te zien is.
problem-no-movement = { $days ->
    [one] Al { $days } dag geen nieuws
   *[other] Al { $days } dagen geen nieuws
  }
problem-no-movement-do = Op lange routes zijn dagen zonder nieuws normaal. Je hoeft nog niets te doen.
problem-no-movement-warn = Vraag de verkoper om navraag te doen bij de vervoerder.
problem-no-movement-claim = Vraag de verkoper om je geld terug of om een vervangend product: een pakket waarvan zo lang niets is vernomen, kan zoekgeraakt zijn.
problem-ask-by = Is er uiterlijk { $day } nog geen beweging, vraag de verkoper dan om navraag te doen bij de vervoerder.
problem-refund-by = Is er uiterlijk { $day } nog geen beweging, vraag de verkoper dan om je geld terug of om een vervangend product.
problem-claim-by = Dien uiterlijk { $day } een claim in: veel vervoerders nemen die later niet meer aan.
problem-customs-hold = Bij de douane sinds { $day }
problem-customs-hold-do = Je hoeft niets te doen, tenzij de douane of de vervoerder je een bericht stuurt.
problem-customs-documents = De douane heeft een document van je nodig
problem-customs-documents-do = Stuur de factuur of het betaalbewijs naar de vervoerder en vermeld het trackingnummer.
problem-customs-documents-next = Het pakket gaat verder zodra de douane het document heeft. Zonder document gaat het terug.
problem-duty-unpaid = Betaal de invoerkosten
problem-duty-unpaid-do = Betaal op de website van de vervoerder zelf of op een van zijn vestigingen. Open geen links in berichten van onbekenden.
problem-duty-unpaid-next = Na betaling wordt het pakket vrijgegeven.
problem-address = Geef je volledige adres door aan de vervoerder
problem-address-do = Geef het volledige adres en een telefoonnummer door aan de vervoerder of de verkoper.
problem-address-next = Het pakket wacht en gaat terug als niemand reageert.
problem-attempt-failed = De bezorger kwam langs en kon niet bezorgen
problem-attempt-failed-do = Kijk of er een bezorgkaartje ligt, of vraag de vervoerder om een andere dag of een afhaalpunt.
problem-attempt-failed-next = De meeste vervoerders proberen het de volgende werkdag opnieuw.
problem-attempt-failed-next-day = De meeste vervoerders proberen het de volgende werkdag ({ $day }) opnieuw.
problem-attempt-planned = De volgende poging staat gepland voor { $day }.
problem-refused = Het pakket is geweigerd
problem-refused-do = Was dat een vergissing? Bel dan vandaag nog de vervoerder.
problem-refused-next = Het pakket gaat terug naar de verkoper.
problem-pickup = Haal je pakket af
problem-pickup-until = Haal je pakket uiterlijk { $day } af
problem-pickup-do = Neem een identiteitsbewijs en het trackingnummer mee.
problem-pickup-next = Na deze termijn gaat het pakket terug naar de verkoper.
problem-late = Later dan { $day }
problem-late-do = Je hoeft nog niets te doen.
problem-may-be-late = Misschien te laat: meestal uiterlijk { $day } aangekomen
problem-disruption = De vervoerder meldt vertraging
problem-disruption-until = Bezorgen duurt langer tot en met { $day }
problem-disruption-next = Het pakket gaat verder zodra de vervoerder het kan vervoeren.
problem-damaged = Het pakket is beschadigd geraakt
problem-damaged-do = Vraag de verkoper om een vervangend product of om je geld terug. Maak en bewaar foto’s als je het ontvangt.
problem-lost = Het pakket is zoekgeraakt
problem-lost-do = Vraag de verkoper om je geld terug of om een vervangend product.
problem-destroyed = Het pakket is vernietigd
problem-destroyed-do = Vraag de verkoper naar de reden en om je geld terug.
problem-returned = Het pakket gaat terug naar de verkoper
problem-returned-do = Vraag de verkoper om je geld terug of om het pakket opnieuw te verzenden.
problem-cancelled = De zending is geannuleerd
problem-cancelled-do = Vraag de verkoper of het pakket opnieuw wordt verzonden.
problem-exception = De vervoerder meldt een probleem
problem-exception-do = Lees het bericht van de vervoerder in de historie en doe daar navraag met het trackingnummer.
problem-updates-ended = Er worden geen updates meer verwacht
problem-updates-ended-do = Is het pakket niet aangekomen, neem dan nu contact op met de verkoper: voor claims gelden termijnen.
problem-do-label = Wat je kunt doen
problem-next-label = Wat er nu gebeurt
problem-since-label = Sinds
problem-why-label = Reden
problem-where-label = Waar
problem-contact-label = Wie kan helpen
contact-carrier = { $carrier }, met trackingnummer { $number }
contact-carrier-unnamed = De vervoerder, met trackingnummer { $number }
contact-seller = De verkoper, met je bestelnummer
why-updates-ended = Vervoerders melden meestal 30 dagen na verzending niets meer over een nummer.
why-customs-inspection = De douane controleert het pakket
why-customs-delay = Het duurt bij de douane langer dan normaal
why-absent = Niemand thuis
why-closed = Het bedrijf was gesloten
why-moved = De ontvanger is verhuisd
why-pickup-missed = Het is niet op tijd afgehaald
why-weather = Het weer
why-strike = Een staking
why-holiday = Gesloten vanwege een feestdag
why-peak-season = Meer pakketten dan normaal
why-capacity = Geen plaats in het voertuig
why-flight-delay = De vlucht had vertraging
why-missorted = Het is de verkeerde kant op gestuurd
why-security = Een veiligheidscontrole
why-held = De vervoerder houdt het vast
why-payment = Er moet nog iets worden betaald
why-rejected = De vervoerder neemt het niet aan
why-identity = De identiteit van de ontvanger kon niet worden vastgesteld

## Solved: said once, when a problem is over

solved-handed-over = Opgelost: de vervoerder heeft je pakket
solved-movement = Opgelost: je pakket is weer onderweg
solved-customs = Opgelost: de douane heeft je pakket vrijgegeven
solved-duty = Opgelost: de invoerkosten zijn voldaan
solved-address = Opgelost: de vervoerder heeft je adres
solved-attempt = Opgelost: je pakket is weer naar je onderweg
solved-late = Opgelost: er is een nieuwe aankomstdatum
solved-other = Opgelost: het probleem is voorbij

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Er zijn nog geen gegevens over dit nummer
failure-not-found-do = Het kan een dag of twee duren voordat een nieuw nummer verschijnt. Controleer of het het nummer uit je verzendbericht is.
failure-invalid-number = Dit lijkt geen trackingnummer te zijn
failure-invalid-number-do = Vergelijk het teken voor teken met je verzendbericht.
failure-unauthorized = De tracking van de webshop is niet goed ingesteld
failure-unauthorized-do = Laat het de webshop weten. Het heeft geen gevolgen voor je pakket.
failure-quota = De webshop kan vandaag geen pakketten meer opzoeken
failure-quota-do = Probeer het morgen opnieuw of vraag het de webshop. Het heeft geen gevolgen voor je pakket.
failure-rate-limited = Te veel aanvragen tegelijk
failure-rate-limited-do = Probeer het over een paar minuten opnieuw.
failure-bad-request = De tracking van de webshop begreep de aanvraag niet
failure-bad-request-do = Laat het de webshop weten. Het heeft geen gevolgen voor je pakket.
failure-server = De trackingdienst werkt op dit moment niet
failure-server-do = Probeer het later opnieuw. Het heeft geen gevolgen voor je pakket.
failure-bad-response = Het antwoord kon niet worden gelezen
failure-bad-response-do = Probeer het later opnieuw. Blijft het zo, laat het dan de webshop weten.
failure-empty = Het antwoord was leeg
failure-empty-do = Probeer het zo meteen opnieuw. Blijft het zo, laat het dan de webshop weten.
failure-page = Er kwam een webpagina in plaats van trackinggegevens
failure-page-do = Misschien moet je opnieuw inloggen bij de webshop. Probeer het daarna opnieuw.
failure-unknown-shape = Dit antwoord bevat geen trackinggegevens
failure-unknown-shape-do = Laat het de webshop weten. Het heeft geen gevolgen voor je pakket.
failure-too-large = Het antwoord is te groot om te lezen
failure-too-large-do = Laat het de webshop weten. Het heeft geen gevolgen voor je pakket.
failure-network = De trackingdienst is niet bereikbaar
failure-network-do = Controleer je verbinding en probeer het opnieuw.
failure-timeout = De trackingdienst deed er te lang over
failure-timeout-do = Probeer het zo meteen opnieuw.
failure-offline = Je bent offline
failure-offline-do = Maak verbinding met internet en probeer het opnieuw.
failure-kept = De laatst bekende stand blijft op de pagina staan.
try-again = Opnieuw proberen

## Around it

parcel-label = Pakket { $number }
parcel-label-unnamed = Pakket
loading = Je pakket wordt opgezocht
tracking-number = Trackingnummer
copy-number = Nummer { $number } kopiëren
copied = Gekopieerd
updated = Bijgewerkt { $ago }
updated-now = Zojuist bijgewerkt
refresh = Nu vernieuwen
announcement = { $headline }. { $arrival }
history-title = Historie
history-empty = Er zijn nog geen scans.
history-more = { $count ->
    [one] { $count } eerdere update
   *[other] { $count } eerdere updates
  }
expected = Verwacht
no-time = Geen tijd vermeld
details-title = Gegevens
details-carrier = Vervoerder
details-now-with = Nu bij
details-its-number = Nummer daar
details-first-with = Eerst bij
details-first-scan = Eerste scan
details-replaces = Vervangt nummer
details-from-to = Van, naar
details-from = Van
details-to = Naar
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] Nog { $count } pakket in dit antwoord
   *[other] Nog { $count } pakketten in dit antwoord
  }
list-close = Minder tonen
