### Svenska. Ord i GLOSSARY.md. Läses av köpare som väntar på sitt paket: kort, lugnt, med ”du”, utan ”vi”.

## Status: one or two words above the headline

status-pending = Inte skannat än
status-announced = Inte inlämnat än
status-picked-up = Hämtat
status-in-transit = På väg
status-customs = Hos tullen
status-out-for-delivery = Ute för leverans
status-attempt-failed = Inte levererat
status-ready-for-pickup = Redo att hämtas
status-delivered = Levererat
status-exception = Avvikelse
status-returning = På väg i retur
status-returned = Returnerat
status-cancelled = Avbrutet
status-expired = Inga fler uppdateringar

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Transportören har inga uppgifter om numret än
headline-announced = Säljaren har skapat fraktsedeln
headline-picked-up = Transportören har ditt paket
headline-in-transit = Ditt paket är på väg
headline-in-transit-country = På väg genom { $country }
headline-arrived = Ankommit till { $place }
headline-departed = Har lämnat { $place }
headline-left-country = Har lämnat { $country }
headline-reached-country = Ankommit till { $country }
headline-customs-cleared = Klart i tullen
headline-customs-cleared-country = Klart i tullen: { $country }
headline-handed-over = Hos transportören som levererar det
headline-delivery-office = På utdelningsterminalen
headline-delivery-office-place = På utdelningsterminalen i { $place }
headline-customs = Tullen kontrollerar ditt paket
headline-customs-country = Hos tullen: { $country }
headline-customs-documents = Tullen behöver ett dokument för paketet
headline-duty-unpaid = Tullavgifter ska betalas för paketet
headline-out-for-delivery = Ditt paket är ute för leverans
headline-out-for-delivery-place = Ute för leverans i { $place }
headline-attempt-failed = Ditt paket kunde inte levereras
headline-recipient-absent = Ingen var hemma när budet kom
headline-ready-for-pickup = Ditt paket är redo att hämtas
headline-ready-for-pickup-place = Redo att hämtas i { $place }
headline-delivered = Ditt paket har kommit fram
headline-collected = Du har hämtat ditt paket
headline-neighbour = Lämnat hos en granne
headline-safe-place = Lämnat på den avtalade platsen
headline-exception = Något har gått fel på vägen
headline-held = Ditt paket hålls kvar
headline-delay = Ditt paket är försenat
headline-damaged = Ditt paket har skadats
headline-lost = Ditt paket har försvunnit
headline-destroyed = Ditt paket har förstörts
headline-refused = Leveransen har avvisats
headline-address = Adressen är fel eller ofullständig
headline-returning = På väg tillbaka till säljaren
headline-returned = Tillbaka hos säljaren
headline-cancelled = Paketet kommer inte att skickas
headline-expired = Transportören skickar inga fler uppdateringar

## Scans: one line of the history

event-announced = Fraktsedel skapad
event-accepted = Inlämnat av säljaren
event-arrived = Ankommit till en terminal
event-departed = Har lämnat en terminal
event-processed = Sorterat
event-in-transit = På väg
event-left-country = Har lämnat landet
event-left-country-named = Har lämnat { $country }
event-reached-country = Ankommit till mottagarlandet
event-reached-country-named = Ankommit till { $country }
event-customs = Hos tullen
event-customs-started = Ankommit till tullen
event-customs-cleared = Klart i tullen
event-customs-documents = Tullen begär ett dokument
event-duty-unpaid = Tullavgifter att betala
event-handed-over = Överlämnat till nästa transportör
event-handed-over-named = Överlämnat till { $carrier }
event-delivery-office = På utdelningsterminalen
event-scheduled = Leveransdag avtalad
event-contacted = Transportören har hört av sig
event-forwarded = Eftersänt till en annan adress
event-solved = Problemet löst
event-out-for-delivery = Ute för leverans
event-attempt-failed = Leveransen misslyckades
event-recipient-absent = Leveransen misslyckades: ingen var hemma
event-ready-for-pickup = Redo att hämtas
event-delivered = Levererat
event-signed = Levererat mot underskrift
event-collected = Utlämnat
event-neighbour = Lämnat hos en granne
event-safe-place = Lämnat på den avtalade platsen
event-exception = Problem rapporterat
event-held = Kvarhållet
event-delay = Försenat
event-weather = Försenat av vädret
event-damaged = Skadat
event-lost = Försvunnet
event-destroyed = Förstört
event-refused = Avvisat av mottagaren
event-address = Adressen fel eller ofullständig
event-returning = På väg tillbaka till säljaren
event-returned = Returnerat till säljaren
event-cancelled = Avbrutet
event-expired = Uppdateringarna har upphört
event-pending = Registrerat

## Arrival

arrival-expected = Beräknad ankomst
arrival-arrived = Framme
arrival-collect = Hämta senast
arrival-returned = Returnerat den
arrival-today = I dag
arrival-tomorrow = I morgon
arrival-by = Senast { $day }
arrival-likely = Troligast { $day }
arrival-none-not-sent = Inget datum före första skanningen
arrival-none-held = Inget datum så länge det hålls kvar
arrival-none-will-not-come = Ingen ankomst väntas
arrival-none-no-news = Inget datum utan nyheter
arrival-none-estimate = Inget datum just nu
source-carrier = Från transportören
source-estimate = Uppskattning
source-shop = Utlovat av butiken
source-late = Tidigare angett: { $day }, har passerat
days-left = { $days ->
    [0] Sista dagen i dag
    [one] { $days } dag kvar
   *[other] { $days } dagar kvar
  }
week-label = De närmaste dagarna
week-today = i dag
week-possible = möjligt
week-likely = troligast
week-closed = ingen leverans
why-title = Varför det här datumet
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
stage-first-mile = Från säljaren till transportören
stage-origin = På väg i avsändarlandet
stage-export-customs = Tullbehandling vid export
stage-line-haul = Mellan länderna
stage-import-customs = Tullbehandling vid import
stage-destination = På väg i ditt land
stage-last-mile = Leverans
stages-title = Etapp för etapp
stage-line = { $stage }: { $time }
stage-usual = vanligtvis { $time }
stage-now = vanligtvis { $time }, nu { $days }
stage-now-less = vanligtvis { $time }, hittills mindre än en arbetsdag
stage-took = tog { $days }, vanligtvis { $time }
stage-took-less = tog mindre än en arbetsdag, vanligtvis { $time }
stage-inferred = Ingen egen skanning: framgår av senare skanningar
first-mile-inferred = Ingen skanning vid hämtningen: framgår av den första skanningen, { $time }
first-mile-not-reported = Rapporteras inte av den här transportören
inferred-from-scans = { $place } (framgår av skanningarna)

## Progress: four or five stops, a word or two each

step-announced = Fraktsedel skapad
step-first-mile = Inlämnat
step-origin = På väg
step-left = Lämnat { $country }
step-left-unnamed = Utomlands
step-customs = Tull
step-arrived = Framme: { $country }
step-arrived-unnamed = I ditt land
step-last-mile = Ute för leverans
step-pickup = Redo att hämtas
step-delivered = Levererat
step-returning = I retur
step-returned = Returnerat
progress-label = Förlopp
progress-next = Härnäst: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Säljaren har inte lämnat in paketet än
problem-not-handed-over-do = Fråga säljaren om paketet har skickats.
problem-not-handed-over-next = Den första skanningen visas här så snart den finns. Om den inte har kommit senast { $day } ska du begära pengarna tillbaka av säljaren.
problem-first-scan-due = Första skanningen väntas senast { $day }
problem-first-scan-do = Du behöver inte göra något innan dess. Om ingen skanning kommer, fråga säljaren.
problem-first-scan-next = Säljaren lämnar paketet till transportören. Det kan ta upp till 2 timmar innan en skanning syns här.
problem-no-movement = { $days ->
    [one] Inget nytt på { $days } dag
   *[other] Inget nytt på { $days } dagar
  }
problem-no-movement-do = Dagar utan nyheter är vanliga på långa sträckor. Du behöver inte göra något än.
problem-no-movement-warn = Be säljaren att efterlysa paketet hos transportören.
problem-no-movement-claim = Begär pengarna tillbaka eller en ersättningsvara av säljaren: ett paket utan nyheter så länge kan ha försvunnit.
problem-ask-by = Om inget har hänt senast { $day }, be säljaren att efterlysa paketet hos transportören.
problem-refund-by = Om inget har hänt senast { $day }, begär pengarna tillbaka eller en ersättningsvara av säljaren.
problem-claim-by = Reklamera senast { $day }, för många transportörer godtar inga reklamationer efter det.
problem-customs-hold = Hos tullen sedan { $day }
problem-customs-hold-do = Du behöver inte göra något, om inte tullen eller transportören hör av sig till dig.
problem-customs-documents = Tullen behöver ett dokument från dig
problem-customs-documents-do = Skicka fakturan eller ett betalningsbevis till transportören och ange spårningsnumret.
problem-customs-documents-next = Paketet går vidare när tullen har fått dokumentet. Utan det går paketet tillbaka.
problem-duty-unpaid = Betala tull eller moms
problem-duty-unpaid-do = Betala på transportörens egen webbplats eller på något av dess kontor. Klicka inte på länkar i meddelanden från okända avsändare.
problem-duty-unpaid-next = Paketet släpps när avgiften är betald.
problem-address = Ge transportören din fullständiga adress
problem-address-do = Lämna fullständig adress och telefonnummer till transportören eller säljaren.
problem-address-next = Paketet väntar och går tillbaka om ingen svarar.
problem-attempt-failed = Budet kom men kunde inte leverera
problem-attempt-failed-do = Titta efter en avi, eller be transportören om en ny dag eller ett utlämningsställe.
problem-attempt-failed-next = De flesta transportörer försöker igen nästa arbetsdag.
problem-attempt-failed-next-day = De flesta transportörer försöker igen nästa arbetsdag ({ $day }).
problem-attempt-planned = Nästa leveransförsök: { $day }
problem-refused = Leveransen har avvisats
problem-refused-do = Om det var ett misstag, ring transportören i dag.
problem-refused-next = Paketet går tillbaka till säljaren.
problem-pickup = Hämta ditt paket
problem-pickup-until = Hämta ditt paket senast { $day }
problem-pickup-do = Ta med legitimation och spårningsnumret.
problem-pickup-next = Efter sista hämtningsdagen går paketet tillbaka till säljaren.
problem-late = Senare än { $day }
problem-late-do = Du behöver inte göra något än.
problem-may-be-late = Kan bli försenat: brukar vara framme senast { $day }
problem-disruption = Transportören meddelar en försening
problem-disruption-until = Leveranserna tar längre tid till och med { $day }
problem-disruption-next = Paketet går vidare så snart transportören kan köra det.
problem-damaged = Paketet har skadats
problem-damaged-do = Begär en ersättningsvara eller pengarna tillbaka av säljaren. Ta foton och spara dem om du får paketet.
problem-lost = Paketet har försvunnit
problem-lost-do = Begär pengarna tillbaka eller en ersättningsvara av säljaren.
problem-destroyed = Paketet har förstörts
problem-destroyed-do = Fråga säljaren varför och begär pengarna tillbaka.
problem-returned = Paketet går tillbaka till säljaren
problem-returned-do = Be säljaren att betala tillbaka pengarna eller skicka paketet igen.
problem-cancelled = Försändelsen har avbrutits
problem-cancelled-do = Fråga säljaren om paketet kommer att skickas igen.
problem-exception = Transportören rapporterar ett problem
problem-exception-do = Läs transportörens meddelande i historiken och fråga transportören med hjälp av spårningsnumret.
problem-updates-ended = Inga fler uppdateringar väntas
problem-updates-ended-do = Om paketet inte har kommit fram, kontakta säljaren nu: reklamationer måste göras inom en viss tid.
problem-do-label = Vad du kan göra
problem-next-label = Vad som händer sedan
problem-since-label = Sedan
problem-why-label = Orsak
problem-where-label = Plats
problem-contact-label = Vem som kan hjälpa
contact-carrier = { $carrier }, spårningsnummer { $number }
contact-carrier-unnamed = Transportören, spårningsnummer { $number }
contact-seller = Säljaren, med ditt ordernummer
why-updates-ended = Transportörer slutar oftast rapportera om ett nummer 30 dagar efter avsändningen.
why-customs-inspection = Tullen kontrollerar paketet
why-customs-delay = Det tar längre tid än vanligt i tullen
why-absent = Ingen var hemma
why-closed = Företaget var stängt
why-moved = Mottagaren har flyttat
why-pickup-missed = Det hämtades inte i tid
why-weather = Vädret
why-strike = En strejk
why-holiday = Stängt på grund av helgdag
why-peak-season = Fler paket än vanligt
why-capacity = Ingen plats i fordonet
why-flight-delay = Flyget var försenat
why-missorted = Det skickades åt fel håll
why-security = En säkerhetskontroll
why-held = Transportören håller kvar det
why-payment = Något återstår att betala
why-rejected = Transportören tar inte emot det
why-identity = Mottagaren kunde inte legitimera sig

## Solved: said once, when a problem is over

solved-handed-over = Löst: transportören har ditt paket
solved-movement = Löst: ditt paket är på väg igen
solved-customs = Löst: tullen har släppt ditt paket
solved-duty = Löst: tullavgifterna är betalda
solved-address = Löst: transportören har din adress
solved-attempt = Löst: ditt paket är på väg till dig igen
solved-late = Löst: det finns ett nytt ankomstdatum
solved-other = Löst: problemet är över

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Det finns inga uppgifter om numret än
failure-not-found-do = Det kan ta en dag eller två innan ett nytt nummer syns. Kontrollera att det är numret i ditt leveransmeddelande.
failure-invalid-number = Det här ser inte ut som ett spårningsnummer
failure-invalid-number-do = Jämför det tecken för tecken med ditt leveransmeddelande.
failure-unauthorized = Butikens spårning är inte rätt inställd
failure-unauthorized-do = Säg gärna till butiken. Ditt paket påverkas inte.
failure-quota = Butiken kan inte spåra fler paket i dag
failure-quota-do = Försök igen i morgon eller fråga butiken. Ditt paket påverkas inte.
failure-rate-limited = För många förfrågningar på en gång
failure-rate-limited-do = Försök igen om några minuter.
failure-bad-request = Butikens spårning förstod inte förfrågan
failure-bad-request-do = Säg gärna till butiken. Ditt paket påverkas inte.
failure-server = Spårningstjänsten fungerar inte just nu
failure-server-do = Försök igen senare. Ditt paket påverkas inte.
failure-bad-response = Svaret gick inte att läsa
failure-bad-response-do = Försök igen senare. Säg gärna till butiken om det inte blir bättre.
failure-empty = Svaret var tomt
failure-empty-do = Försök igen om en stund. Säg gärna till butiken om det inte blir bättre.
failure-page = Det kom en webbsida i stället för spårningsdata
failure-page-do = Du kan behöva logga in i butiken på nytt. Försök sedan igen.
failure-unknown-shape = Svaret innehåller inga spårningsdata
failure-unknown-shape-do = Säg gärna till butiken. Ditt paket påverkas inte.
failure-too-large = Svaret är för stort för att läsas
failure-too-large-do = Säg gärna till butiken. Ditt paket påverkas inte.
failure-network = Spårningstjänsten kunde inte nås
failure-network-do = Kontrollera din anslutning och försök igen.
failure-timeout = Spårningstjänsten tog för lång tid på sig
failure-timeout-do = Försök igen om en stund.
failure-offline = Du är offline
failure-offline-do = Anslut till internet och försök igen.
failure-kept = Det senast kända läget visas fortfarande.
try-again = Försök igen

## Around it

parcel-label = Paket { $number }
parcel-label-unnamed = Paket
loading = Söker efter ditt paket
tracking-number = Spårningsnummer
copy-number = Kopiera nummer { $number }
copied = Kopierat
updated = Uppdaterat { $ago }
updated-now = Uppdaterat alldeles nyss
refresh = Uppdatera nu
announcement = { $headline }. { $arrival }
history-title = Historik
history-empty = Det finns inga skanningar än.
history-more = { $count ->
    [one] { $count } tidigare uppdatering
   *[other] { $count } tidigare uppdateringar
  }
expected = Väntas
no-time = Ingen tid angiven
details-title = Detaljer
details-carrier = Transportör
details-now-with = Nu hos
details-its-number = Nummer där
details-first-with = Först hos
details-first-scan = Första skanning
details-replaces = Ersätter nummer
details-from-to = Från, till
details-from = Från
details-to = Till
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] { $count } paket till i det här svaret
   *[other] { $count } paket till i det här svaret
  }
list-close = Visa färre
