### Parcelight, română. Cuvinte: GLOSSARY.md.
### Cumpărătorului i se vorbește politicos, la plural, fără „noi”. Datele și țările rămân nedeclinate: după prepoziții merg așa cum vin.

## Status: one or two words above the headline

status-pending = Nicio scanare
status-announced = Încă nepredat
status-picked-up = Preluat
status-in-transit = În tranzit
status-customs = În vamă
status-out-for-delivery = În livrare
status-attempt-failed = Livrare nereușită
status-ready-for-pickup = Gata de ridicare
status-delivered = Livrat
status-exception = Problemă
status-returning = În retur
status-returned = Returnat
status-cancelled = Anulat
status-expired = Fără actualizări

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Firma de curierat nu are încă date despre acest număr
headline-announced = Vânzătorul a emis AWB-ul
headline-picked-up = Firma de curierat a preluat coletul
headline-in-transit = Coletul este pe drum
headline-in-transit-country = Pe drum în { $country }
headline-arrived = A ajuns la { $place }
headline-departed = A plecat din { $place }
headline-left-country = A ieșit din { $country }
headline-reached-country = A ajuns în { $country }
headline-customs-cleared = A trecut de vamă
headline-customs-cleared-country = A trecut de vamă în { $country }
headline-handed-over = La firma de curierat care îl livrează
headline-delivery-office = La centrul de livrare
headline-delivery-office-place = La centrul de livrare din { $place }
headline-customs = Vama verifică coletul
headline-customs-country = La vamă în { $country }
headline-customs-documents = Vama cere un document pentru acest colet
headline-duty-unpaid = Trebuie plătite taxe vamale pentru acest colet
headline-out-for-delivery = Coletul este la curier
headline-out-for-delivery-place = Coletul este la curier, în { $place }
headline-attempt-failed = Curierul nu a putut livra coletul
headline-recipient-absent = Curierul nu a găsit pe nimeni
headline-ready-for-pickup = Coletul vă așteaptă să îl ridicați
headline-ready-for-pickup-place = Coletul vă așteaptă la { $place }
headline-delivered = Coletul a ajuns
headline-collected = Ați ridicat coletul
headline-neighbour = Lăsat la un vecin
headline-safe-place = Lăsat în locul convenit
headline-exception = A apărut o problemă pe drum
headline-held = Coletul este reținut
headline-delay = Coletul întârzie
headline-damaged = Coletul a fost deteriorat
headline-lost = Coletul s-a pierdut
headline-destroyed = Coletul a fost distrus
headline-refused = Livrarea a fost refuzată
headline-address = Adresa este greșită sau incompletă
headline-returning = Pe drumul de întoarcere la vânzător
headline-returned = Înapoi la vânzător
headline-cancelled = Acest colet nu va fi expediat
headline-expired = Firma de curierat nu mai trimite actualizări

## Scans: one line of the history

event-announced = AWB emis
event-accepted = Predat de vânzător
event-arrived = Sosit într-un centru de sortare
event-departed = Plecat dintr-un centru de sortare
event-processed = Sortat
event-in-transit = Pe drum
event-left-country = A ieșit din țară
event-left-country-named = A ieșit din { $country }
event-reached-country = A ajuns în țara de destinație
event-reached-country-named = A ajuns în { $country }
event-customs = În vamă
event-customs-started = Sosit la vamă
event-customs-cleared = Vămuit
event-customs-documents = Vama cere un document
event-duty-unpaid = Taxe vamale de plătit
event-handed-over = Predat următoarei firme de curierat
event-handed-over-named = Predat către { $carrier }
event-delivery-office = La centrul de livrare
event-scheduled = Zi de livrare stabilită
event-contacted = Firma de curierat a luat legătura
event-forwarded = Redirecționat la altă adresă
event-solved = Problemă rezolvată
event-out-for-delivery = În livrare
event-attempt-failed = Livrare nereușită
event-recipient-absent = Livrare nereușită: destinatar absent
event-ready-for-pickup = Gata de ridicare
event-delivered = Livrat
event-signed = Livrat cu semnătură
event-collected = Ridicat
event-neighbour = Lăsat la un vecin
event-safe-place = Lăsat în locul convenit
event-exception = Problemă semnalată
event-held = Reținut
event-delay = Întârziat
event-weather = Întârziat din cauza vremii
event-damaged = Deteriorat
event-lost = Pierdut
event-destroyed = Distrus
event-refused = Refuzat
event-address = Adresă greșită sau incompletă
event-returning = În retur la vânzător
event-returned = Returnat la vânzător
event-cancelled = Anulat
event-expired = Actualizări încheiate
event-pending = Înregistrat

## Arrival

arrival-expected = Sosire estimată
arrival-arrived = Sosit
arrival-collect = Termen de ridicare
arrival-returned = Data returnării
arrival-today = Astăzi
arrival-tomorrow = Mâine
arrival-by = Până la { $day }
arrival-likely = Cel mai probabil: { $day }
arrival-none-not-sent = Nicio dată înainte de prima scanare
arrival-none-held = Nicio dată cât timp este reținut
arrival-none-will-not-come = Nu se așteaptă sosirea
arrival-none-no-news = Fără noutăți nu există o dată
arrival-none-estimate = Momentan nicio dată
source-carrier = De la firma de curierat
source-estimate = Estimare
source-shop = Promis de magazin
source-late = Data anunțată anterior a trecut: { $day }
days-left = { $days ->
    [0] Astăzi este ultima zi
    [one] A rămas { $days } zi
    [few] Au rămas { $days } zile
   *[other] Au rămas { $days } de zile
  }
week-label = Zilele următoare
week-today = astăzi
week-possible = posibil
week-likely = cel mai probabil
week-closed = fără livrări
why-title = De ce această dată
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
stage-first-mile = De la vânzător la curierat
stage-origin = Pe drum în țara de origine
stage-export-customs = Vămuire la export
stage-line-haul = Între țări
stage-import-customs = Vămuire la import
stage-destination = Pe drum în țara dumneavoastră
stage-last-mile = Livrare
stages-title = Etapă cu etapă
stage-line = { $stage }: { $time }
stage-usual = de obicei { $time }
stage-now = de obicei { $time }, până acum { $days }
stage-now-less = de obicei { $time }, până acum mai puțin de una
stage-took = a durat { $days }, de obicei { $time }
stage-took-less = a durat mai puțin de o zi lucrătoare, de obicei { $time }
stage-inferred = Fără scanare proprie: dedusă din ce a urmat
first-mile-inferred = Fără scanare la preluare: dedusă din prima scanare, { $time }
first-mile-not-reported = Această firmă de curierat nu raportează etapa
inferred-from-scans = { $place } (dedus din scanări)

## Progress: four or five stops, a word or two each

step-announced = AWB emis
step-first-mile = Preluat
step-origin = Pe drum
step-left = Ieșit din { $country }
step-left-unnamed = În străinătate
step-customs = Vamă
step-arrived = În { $country }
step-arrived-unnamed = În țară
step-last-mile = În livrare
step-pickup = De ridicat
step-delivered = Livrat
step-returning = În retur
step-returned = Returnat
progress-label = Parcurs
progress-next = Urmează: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Vânzătorul nu a predat încă coletul
problem-not-handed-over-do = Întrebați vânzătorul dacă a expediat coletul.
problem-not-handed-over-next = Prima scanare apare aici imediat ce există. Dacă nu apare niciuna până { $day }, cereți vânzătorului rambursarea.
problem-first-scan-due = Prima scanare este așteptată până { $day }
problem-first-scan-do = Până atunci nu aveți nimic de făcut. Dacă nu apare nicio scanare, întrebați vânzătorul.
problem-first-scan-next = Vânzătorul predă coletul firmei de curierat. O scanare poate apărea aici cu o întârziere de până la 2 ore.
problem-no-movement = { $days ->
    [one] Nicio noutate de { $days } zi
    [few] Nicio noutate de { $days } zile
   *[other] Nicio noutate de { $days } de zile
  }
problem-no-movement-do = Pe rutele lungi sunt obișnuite zilele fără noutăți. Deocamdată nu aveți nimic de făcut.
problem-no-movement-warn = Cereți vânzătorului să întrebe firma de curierat.
problem-no-movement-claim = Cereți vânzătorului rambursarea sau un alt colet: un colet fără noutăți de atâta timp poate fi pierdut.
problem-ask-by = Dacă nu se schimbă nimic până { $day }, cereți vânzătorului să întrebe firma de curierat.
problem-refund-by = Dacă nu se schimbă nimic până { $day }, cereți vânzătorului rambursarea sau un alt colet.
problem-claim-by = Depuneți reclamația până { $day }: multe firme de curierat nu o mai primesc după termen.
problem-customs-hold = În vamă din { $day }
problem-customs-hold-do = Nu aveți nimic de făcut, decât dacă vă scrie vama sau firma de curierat.
problem-customs-documents = Vama vă cere un document
problem-customs-documents-do = Trimiteți firmei de curierat factura sau dovada plății, împreună cu numărul AWB.
problem-customs-documents-next = Coletul pleacă mai departe după ce vama primește documentul. Fără el, se întoarce.
problem-duty-unpaid = Plătiți taxele vamale sau TVA-ul
problem-duty-unpaid-do = Plătiți pe site-ul oficial al firmei de curierat sau la sediul ei. Nu deschideți linkuri din mesaje de la necunoscuți.
problem-duty-unpaid-next = Coletul este eliberat după plată.
problem-address = Comunicați firmei de curierat adresa completă
problem-address-do = Comunicați firmei de curierat sau vânzătorului adresa completă și un număr de telefon.
problem-address-next = Coletul așteaptă și se întoarce dacă nu răspunde nimeni.
problem-attempt-failed = Curierul a venit și nu a putut livra
problem-attempt-failed-do = Căutați un aviz sau cereți firmei de curierat altă zi ori un punct de ridicare.
problem-attempt-failed-next = De obicei, curierii încearcă din nou în următoarea zi lucrătoare.
problem-attempt-failed-next-day = De obicei, curierii încearcă din nou în următoarea zi lucrătoare ({ $day }).
problem-attempt-planned = Următoarea încercare de livrare: { $day }
problem-refused = Livrarea a fost refuzată
problem-refused-do = Dacă a fost o greșeală, sunați astăzi la firma de curierat.
problem-refused-next = Coletul se întoarce la vânzător.
problem-pickup = Ridicați coletul
problem-pickup-until = Ridicați coletul până { $day }
problem-pickup-do = Luați cu dumneavoastră un act de identitate și numărul AWB.
problem-pickup-next = După termen, coletul se întoarce la vânzător.
problem-late = În întârziere: era așteptat până { $day }
problem-late-do = Deocamdată nu aveți nimic de făcut.
problem-may-be-late = Poate întârzia: de obicei ajunge până { $day }
problem-disruption = Firma de curierat anunță o întârziere
problem-disruption-until = Livrări mai lente până { $day }
problem-disruption-next = Coletul pleacă mai departe imediat ce firma de curierat îl poate transporta.
problem-damaged = Coletul a fost deteriorat
problem-damaged-do = Cereți vânzătorului un alt colet sau rambursarea. Dacă îl primiți, păstrați fotografii.
problem-lost = Coletul s-a pierdut
problem-lost-do = Cereți vânzătorului rambursarea sau un alt colet.
problem-destroyed = Coletul a fost distrus
problem-destroyed-do = Întrebați vânzătorul care este motivul și cereți rambursarea.
problem-returned = Coletul se întoarce la vânzător
problem-returned-do = Cereți vânzătorului rambursarea sau o nouă expediere.
problem-cancelled = Expedierea a fost anulată
problem-cancelled-do = Întrebați vânzătorul dacă îl va expedia din nou.
problem-exception = Firma de curierat semnalează o problemă
problem-exception-do = Citiți în istoric ce spune firma de curierat și întrebați-o, cu numărul AWB la îndemână.
problem-updates-ended = Nu se mai așteaptă actualizări
problem-updates-ended-do = Dacă nu a ajuns coletul, întrebați acum vânzătorul: reclamațiile au termene.
problem-do-label = Ce aveți de făcut
problem-next-label = Ce urmează
problem-since-label = Începând cu
problem-why-label = Motiv
problem-where-label = Unde
problem-contact-label = Cine vă poate ajuta
contact-carrier = { $carrier }, cu numărul { $number }
contact-carrier-unnamed = Firma de curierat, cu numărul { $number }
contact-seller = Vânzătorul, cu numărul comenzii
why-updates-ended = De regulă, firmele de curierat nu mai raportează un număr după 30 de zile de la expediere.
why-customs-inspection = Vama inspectează coletul
why-customs-delay = Vama este mai lentă ca de obicei
why-absent = Nu era nimeni
why-closed = Localul era închis
why-moved = Destinatarul s-a mutat
why-pickup-missed = Nu a fost ridicat la timp
why-weather = Vremea
why-strike = O grevă
why-holiday = Închis de sărbătoare
why-peak-season = Mai multe colete ca de obicei
why-capacity = Nu a mai fost loc în vehicul
why-flight-delay = Zborul a întârziat
why-missorted = A fost trimis în direcția greșită
why-security = Un control de securitate
why-held = Firma de curierat îl reține
why-payment = Mai este ceva de plătit
why-rejected = Firma de curierat nu îl acceptă
why-identity = Destinatarul nu a putut fi identificat

## Solved: said once, when a problem is over

solved-handed-over = Rezolvat: firma de curierat are coletul
solved-movement = Rezolvat: coletul este din nou în mișcare
solved-customs = Rezolvat: vama a eliberat coletul
solved-duty = Rezolvat: taxele vamale sunt plătite
solved-address = Rezolvat: firma de curierat are adresa
solved-attempt = Rezolvat: coletul vine din nou spre dumneavoastră
solved-late = Rezolvat: există o nouă dată de sosire
solved-other = Rezolvat: problema a trecut

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Încă nu există date despre acest număr
failure-not-found-do = Un număr nou poate apărea după o zi sau două. Verificați că este cel din mesajul de expediere.
failure-invalid-number = Nu pare a fi un număr AWB
failure-invalid-number-do = Comparați-l, caracter cu caracter, cu cel din mesajul de expediere.
failure-unauthorized = Urmărirea magazinului nu este configurată corect
failure-unauthorized-do = Vă rugăm să anunțați magazinul. Coletul nu este afectat.
failure-quota = Urmărirea magazinului a atins limita pentru astăzi
failure-quota-do = Încercați mâine sau întrebați magazinul. Coletul nu este afectat.
failure-rate-limited = Prea multe cereri deodată
failure-rate-limited-do = Încercați din nou peste câteva minute.
failure-bad-request = Urmărirea magazinului nu a înțeles cererea
failure-bad-request-do = Vă rugăm să anunțați magazinul. Coletul nu este afectat.
failure-server = Serviciul de urmărire nu funcționează momentan
failure-server-do = Încercați mai târziu. Coletul nu este afectat.
failure-bad-response = Răspunsul nu a putut fi citit
failure-bad-response-do = Încercați mai târziu. Dacă rămâne așa, anunțați magazinul.
failure-empty = Răspunsul a fost gol
failure-empty-do = Încercați peste câteva momente. Dacă rămâne așa, anunțați magazinul.
failure-page = A venit o pagină web în locul datelor de urmărire
failure-page-do = Poate trebuie să intrați din nou în cont, în magazin. Apoi încercați din nou.
failure-unknown-shape = Acesta nu este un răspuns de urmărire
failure-unknown-shape-do = Vă rugăm să anunțați magazinul. Coletul nu este afectat.
failure-too-large = Răspunsul este prea mare pentru a fi citit
failure-too-large-do = Vă rugăm să anunțați magazinul. Coletul nu este afectat.
failure-network = Serviciul de urmărire nu a putut fi contactat
failure-network-do = Verificați conexiunea și încercați din nou.
failure-timeout = Serviciul de urmărire a răspuns prea târziu
failure-timeout-do = Încercați din nou peste câteva momente.
failure-offline = Nu aveți conexiune la internet
failure-offline-do = Conectați-vă la internet și încercați din nou.
failure-kept = Pe pagină rămâne ultima stare cunoscută.
try-again = Încercați din nou

## Around it

parcel-label = Colet { $number }
parcel-label-unnamed = Colet
loading = Se caută coletul
tracking-number = Număr AWB
copy-number = Copiați numărul { $number }
copied = Copiat
updated = Actualizat { $ago }
updated-now = Actualizat chiar acum
refresh = Actualizați
announcement = { $headline }. { $arrival }
history-title = Istoric
history-empty = Nu există încă scanări.
history-more = { $count ->
    [one] { $count } actualizare anterioară
    [few] { $count } actualizări anterioare
   *[other] { $count } de actualizări anterioare
  }
expected = Estimat
no-time = Oră necunoscută
details-title = Detalii
details-carrier = Firmă de curierat
details-now-with = Acum la
details-its-number = Numărul actual
details-first-with = Mai întâi la
details-first-scan = Prima scanare
details-replaces = Înlocuiește numărul
details-from-to = Traseu
details-from = Țara de origine
details-to = Țara de destinație
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] Încă { $count } colet în acest răspuns
    [few] Încă { $count } colete în acest răspuns
   *[other] Încă { $count } de colete în acest răspuns
  }
list-close = Mai puțin
