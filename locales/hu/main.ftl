### Magyar. A szavak a GLOSSARY.md fájlban. Az olvasó a csomagjára váró vevő: röviden, nyugodtan, önözve, „mi” nélkül.

## Status: one or two words above the headline

status-pending = Még nincs adat
status-announced = Még nincs feladva
status-picked-up = Felvéve
status-in-transit = Úton
status-customs = Vámkezelés alatt
status-out-for-delivery = Kiszállítás alatt
status-attempt-failed = Sikertelen kézbesítés
status-ready-for-pickup = Átvehető
status-delivered = Kézbesítve
status-exception = Probléma
status-returning = Visszaúton
status-returned = Visszaküldve
status-cancelled = Törölve
status-expired = Nincs több adat

## Headline: what is the case now, in one sentence without a full stop

headline-pending = A futárszolgálatnál még nincs adat erről a számról
headline-announced = Az eladó elkészítette a csomagcímkét
headline-picked-up = A csomag a futárszolgálatnál van
headline-in-transit = A csomagja úton van
headline-in-transit-country = Úton, ország: { $country }
headline-arrived = Megérkezett ide: { $place }
headline-departed = Elindult innen: { $place }
headline-left-country = Elindult innen: { $country }
headline-reached-country = Megérkezett ide: { $country }
headline-customs-cleared = A vámkezelés befejeződött
headline-customs-cleared-country = A vámkezelés befejeződött: { $country }
headline-handed-over = A kézbesítést végző futárszolgálatnál van
headline-delivery-office = A kézbesítő depóban van
headline-delivery-office-place = A kézbesítő depóban van: { $place }
headline-customs = A csomagját a vámhivatal ellenőrzi
headline-customs-country = Vámkezelés alatt: { $country }
headline-customs-documents = A vámhivatal iratot kér ehhez a csomaghoz
headline-duty-unpaid = Ezért a csomagért vámot kell fizetni
headline-out-for-delivery = A csomagja a futárnál van
headline-out-for-delivery-place = A futárnál van itt: { $place }
headline-attempt-failed = A futár nem tudta kézbesíteni a csomagját
headline-recipient-absent = A futár senkit sem talált otthon
headline-ready-for-pickup = A csomagja átvételre vár
headline-ready-for-pickup-place = Átvételre vár itt: { $place }
headline-delivered = A csomagja megérkezett
headline-collected = Ön átvette a csomagját
headline-neighbour = A szomszéd vette át
headline-safe-place = A megbeszélt helyen hagyták
headline-exception = Valami gond történt útközben
headline-held = A csomagját visszatartják
headline-delay = A csomagja késik
headline-damaged = A csomagja megsérült
headline-lost = A csomagja elveszett
headline-destroyed = A csomagját megsemmisítették
headline-refused = Az átvételt megtagadták
headline-address = A cím hibás vagy hiányos
headline-returning = Úton vissza az eladóhoz
headline-returned = Visszaért az eladóhoz
headline-cancelled = Ezt a csomagot nem küldik el
headline-expired = A futárszolgálat már nem küld új adatot

## Scans: one line of the history

event-announced = A csomagcímke elkészült
event-accepted = Az eladó feladta
event-arrived = Megérkezett az elosztóközpontba
event-departed = Elhagyta az elosztóközpontot
event-processed = Feldolgozva
event-in-transit = Úton
event-left-country = Elhagyta az országot
event-left-country-named = Elindult innen: { $country }
event-reached-country = Megérkezett a célországba
event-reached-country-named = Megérkezett ide: { $country }
event-customs = Vámkezelés alatt
event-customs-started = Megérkezett a vámhivatalhoz
event-customs-cleared = A vámkezelés befejeződött
event-customs-documents = A vámhivatal iratot kér
event-duty-unpaid = Vámfizetésre vár
event-handed-over = Átadva a következő futárszolgálatnak
event-handed-over-named = Átadva a következő szolgáltatónak: { $carrier }
event-delivery-office = A kézbesítő depóban
event-scheduled = Kézbesítési nap egyeztetve
event-contacted = A futárszolgálat felvette a kapcsolatot
event-forwarded = Továbbküldve másik címre
event-solved = A probléma megoldódott
event-out-for-delivery = Kiszállítás alatt
event-attempt-failed = Sikertelen kézbesítés
event-recipient-absent = Sikertelen kézbesítés: senki sem volt otthon
event-ready-for-pickup = Átvehető
event-delivered = Kézbesítve
event-signed = Kézbesítve, aláírással átvéve
event-collected = Átvéve
event-neighbour = A szomszéd vette át
event-safe-place = A megbeszélt helyen hagyták
event-exception = Problémát jelentettek
event-held = Visszatartva
event-delay = Késik
event-weather = Az időjárás miatt késik
event-damaged = Megsérült
event-lost = Elveszett
event-destroyed = Megsemmisítve
event-refused = Átvétel megtagadva
event-address = Hibás vagy hiányos cím
event-returning = Úton vissza az eladóhoz
event-returned = Visszaküldve az eladónak
event-cancelled = Törölve
event-expired = Több adat nem érkezik
event-pending = Rögzítve

## Arrival

arrival-expected = Várható érkezés
arrival-arrived = Megérkezett
arrival-collect = Átvételi határidő
arrival-returned = Visszaérkezett
arrival-today = Ma
arrival-tomorrow = Holnap
arrival-by = Legkésőbb { $day }
arrival-likely = Legvalószínűbb: { $day }
arrival-none-not-sent = Az első rögzítésig nincs dátum
arrival-none-held = A visszatartás alatt nincs dátum
arrival-none-will-not-come = Nem várható érkezés
arrival-none-no-news = Hír nélkül nincs dátum
arrival-none-estimate = Jelenleg nincs dátum
source-carrier = A futárszolgálattól
source-estimate = Becslés
source-shop = A webáruház ígérte
source-late = A korábban megadott nap elmúlt: { $day }
days-left = { $days ->
    [0] Ma van az utolsó nap
    [one] Még { $days } nap
   *[other] Még { $days } nap
  }
week-label = A következő napok
week-today = ma
week-possible = lehetséges
week-likely = legvalószínűbb
week-closed = nincs kézbesítés
why-title = Miért ez a dátum
stage-days = { $least ->
    [one] { $least } munkanap
   *[other] { $least } munkanap
  }
stage-days-range = { $most ->
    [one] { $least }–{ $most } munkanap
   *[other] { $least }–{ $most } munkanap
  }
stage-days-up-to = { $most ->
    [one] legfeljebb { $most } munkanap
   *[other] legfeljebb { $most } munkanap
  }
stage-first-mile = Az eladótól a futárszolgálatig
stage-origin = Úton a feladás országában
stage-export-customs = Kiviteli vámkezelés
stage-line-haul = Az országok között
stage-import-customs = Behozatali vámkezelés
stage-destination = Úton az Ön országában
stage-last-mile = Kiszállítás
stages-title = Szakaszról szakaszra
stage-line = { $stage }: { $time }
stage-usual = általában { $time }
stage-now = általában { $time }, eddig { $days }
stage-now-less = általában { $time }, eddig egynél kevesebb
stage-took = { $days ->
    [one] időtartam: { $days } munkanap, általában { $time }
   *[other] időtartam: { $days } munkanap, általában { $time }
  }
stage-took-less = időtartam: kevesebb mint egy munkanap, általában { $time }
stage-inferred = Saját rögzítés nincs: a későbbiekből következik
first-mile-inferred = A felvételt nem rögzítették: az első rögzítésből következik, { $time }
first-mile-not-reported = Ez a futárszolgálat nem közli
inferred-from-scans = { $place } (a rögzítések alapján)

## Progress: four or five stops, a word or two each

step-announced = Címke kész
step-first-mile = Feladva
step-origin = Úton
step-left = Elindult: { $country }
step-left-unnamed = Külföldön
step-customs = Vámkezelés
step-arrived = Itt van: { $country }
step-arrived-unnamed = Az Ön országában
step-last-mile = Kiszállítás alatt
step-pickup = Átvehető
step-delivered = Kézbesítve
step-returning = Visszaúton
step-returned = Visszaküldve
progress-label = Folyamat
progress-next = Következik: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Az eladó még nem adta fel a csomagot
problem-not-handed-over-do = Kérdezze meg az eladót, elküldte-e a csomagot.
problem-not-handed-over-next = Az első rögzítés itt jelenik meg, amint megtörténik. Ha a határidőig ({ $day }) nincs ilyen, kérje vissza a pénzét az eladótól.
problem-first-scan-due = Az első rögzítés várható legkésőbb: { $day }
problem-first-scan-do = Addig nincs teendője. Ha nem jelenik meg rögzítés, kérdezze meg az eladót.
problem-first-scan-next = Az eladó átadja a csomagot a futárszolgálatnak. A rögzítés legfeljebb 2 óra alatt jelenik meg itt.
problem-no-movement = { $days ->
    [one] { $days } napja nincs hír
   *[other] { $days } napja nincs hír
  }
problem-no-movement-do = Hosszú úton gyakran telnek el napok hír nélkül. Még nincs teendője.
problem-no-movement-warn = Kérje meg az eladót, hogy érdeklődjön a futárszolgálatnál.
problem-no-movement-claim = Kérje vissza a pénzét az eladótól, vagy kérjen új csomagot: ha ennyi ideig nincs hír, a csomag elveszhetett.
problem-ask-by = Ha a határidőig ({ $day }) nincs változás, kérje meg az eladót, hogy érdeklődjön a futárszolgálatnál.
problem-refund-by = Ha a határidőig ({ $day }) nincs változás, kérje vissza a pénzét az eladótól, vagy kérjen új csomagot.
problem-claim-by = A reklamáció határideje: { $day }, sok futárszolgálat később már nem fogadja el.
problem-customs-hold = Vámkezelés alatt, kezdete: { $day }
problem-customs-hold-do = Nincs teendője, hacsak a vámhivatal vagy a futárszolgálat nem ír Önnek.
problem-customs-documents = A vámhivatal iratot kér Öntől
problem-customs-documents-do = Küldje el a futárszolgálatnak a számlát vagy a fizetési bizonylatot a csomagszámmal együtt.
problem-customs-documents-next = A csomag továbbindul, amint a vámhivatal megkapja az iratot. Enélkül visszaküldik.
problem-duty-unpaid = Fizesse be a vámot vagy az adót
problem-duty-unpaid-do = A futárszolgálat saját oldalán vagy irodájában fizessen. Ne nyisson meg ismeretlenektől kapott hivatkozásokat.
problem-duty-unpaid-next = Fizetés után a csomagot kiadják.
problem-address = Adja meg a teljes címét a futárszolgálatnak
problem-address-do = Adja meg a futárszolgálatnak vagy az eladónak a teljes címet és egy telefonszámot.
problem-address-next = A csomag várakozik, és ha senki sem válaszol, visszaküldik.
problem-attempt-failed = A futár járt Önnél, de nem tudta kézbesíteni
problem-attempt-failed-do = Keresse meg az értesítőt, vagy kérjen új napot vagy átvételi pontot a futárszolgálattól.
problem-attempt-failed-next = A legtöbb futárszolgálat a következő munkanapon újra megpróbálja.
problem-attempt-failed-next-day = A legtöbb futárszolgálat a következő munkanapon ({ $day }) újra megpróbálja.
problem-attempt-planned = A következő kísérlet tervezett napja: { $day }.
problem-refused = Az átvételt megtagadták
problem-refused-do = Ha ez tévedés volt, még ma hívja fel a futárszolgálatot.
problem-refused-next = A csomag visszamegy az eladóhoz.
problem-pickup = Vegye át a csomagját
problem-pickup-until = Vegye át a csomagját, határidő: { $day }
problem-pickup-do = Vigye magával a személyi igazolványát és a csomagszámot.
problem-pickup-next = A határidő után a csomag visszamegy az eladóhoz.
problem-late = A várt nap elmúlt: { $day }
problem-late-do = Még nincs teendője.
problem-may-be-late = Késhet (szokásos érkezés: legkésőbb { $day })
problem-disruption = A futárszolgálat késést jelez
problem-disruption-until = Lassabb kézbesítés, várható vége: { $day }
problem-disruption-next = A csomag továbbindul, amint a futárszolgálat szállítani tudja.
problem-damaged = A csomag megsérült
problem-damaged-do = Kérjen új csomagot az eladótól, vagy kérje vissza a pénzét. Ha megkapja a csomagot, készítsen fényképeket.
problem-lost = A csomag elveszett
problem-lost-do = Kérje vissza a pénzét az eladótól, vagy kérjen új csomagot.
problem-destroyed = A csomagot megsemmisítették
problem-destroyed-do = Kérdezze meg az eladótól az okát, és kérje vissza a pénzét.
problem-returned = A csomag visszamegy az eladóhoz
problem-returned-do = Kérje az eladót, hogy térítse vissza az árat, vagy küldje el újra a csomagot.
problem-cancelled = A küldeményt törölték
problem-cancelled-do = Kérdezze meg az eladót, hogy újra elküldi-e.
problem-exception = A futárszolgálat problémát jelez
problem-exception-do = Olvassa el a futárszolgálat üzenetét az előzményekben, és érdeklődjön nála a csomagszámmal.
problem-updates-ended = Több adat már nem várható
problem-updates-ended-do = Ha a csomag nem érkezett meg, most forduljon az eladóhoz: a reklamációnak határideje van.
problem-do-label = Teendő
problem-next-label = Mi következik
problem-since-label = Kezdete
problem-why-label = Oka
problem-where-label = Helye
problem-contact-label = Ki segíthet
contact-carrier = { $carrier }, a csomag száma: { $number }
contact-carrier-unnamed = A futárszolgálat, a csomag száma: { $number }
contact-seller = Az eladó, a rendelésszám alapján
why-updates-ended = A futárszolgálatok általában a feladás után 30 nappal már nem adnak hírt egy számról.
why-customs-inspection = A vámhivatal vizsgálja a csomagot
why-customs-delay = A vámkezelés a szokásosnál lassabb
why-absent = Senki sem volt otthon
why-closed = Az üzlet zárva volt
why-moved = A címzett elköltözött
why-pickup-missed = Nem vették át határidőre
why-weather = Az időjárás
why-strike = Sztrájk
why-holiday = Ünnepnap miatt zárva
why-peak-season = A szokásosnál több csomag
why-capacity = Nem fért fel a járműre
why-flight-delay = Késett a repülőjárat
why-missorted = Rossz irányba küldték
why-security = Biztonsági ellenőrzés
why-held = A futárszolgálat visszatartja
why-payment = Még fizetni kell valamit
why-rejected = A futárszolgálat nem fogadja el
why-identity = A címzettet nem tudták azonosítani

## Solved: said once, when a problem is over

solved-handed-over = Megoldva: a csomagja a futárszolgálatnál van
solved-movement = Megoldva: a csomagja újra úton van
solved-customs = Megoldva: a vámhivatal kiadta a csomagját
solved-duty = Megoldva: a vám rendezve
solved-address = Megoldva: a futárszolgálat megkapta a címét
solved-attempt = Megoldva: a csomagja újra úton van Önhöz
solved-late = Megoldva: új érkezési nap van
solved-other = Megoldva: a probléma elhárult

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Erről a számról még nincs adat
failure-not-found-do = Egy új szám néha csak egy-két nap múlva jelenik meg. Ellenőrizze, hogy ez szerepel-e a feladásról szóló értesítésben.
failure-invalid-number = Ez nem tűnik csomagszámnak
failure-invalid-number-do = Vesse össze karakterenként a feladásról szóló értesítéssel.
failure-unauthorized = A webáruház csomagkövetése nincs jól beállítva
failure-unauthorized-do = Kérjük, szóljon a webáruháznak. A csomagját ez nem érinti.
failure-quota = A webáruház mai lekérdezései elfogytak
failure-quota-do = Próbálja újra holnap, vagy kérdezze meg a webáruházat. A csomagját ez nem érinti.
failure-rate-limited = Túl sok lekérdezés egyszerre
failure-rate-limited-do = Próbálja újra néhány perc múlva.
failure-bad-request = A webáruház csomagkövetése nem értette a kérést
failure-bad-request-do = Kérjük, szóljon a webáruháznak. A csomagját ez nem érinti.
failure-server = A csomagkövetés most nem működik
failure-server-do = Próbálja újra később. A csomagját ez nem érinti.
failure-bad-response = A válasz nem olvasható
failure-bad-response-do = Próbálja újra később. Ha nem változik, szóljon a webáruháznak.
failure-empty = A válasz üres volt
failure-empty-do = Próbálja újra egy kicsit később. Ha nem változik, szóljon a webáruháznak.
failure-page = Követési adatok helyett egy weboldal érkezett
failure-page-do = Lehet, hogy újra be kell jelentkeznie a webáruházba. Utána próbálja újra.
failure-unknown-shape = Ez nem csomagkövetési válasz
failure-unknown-shape-do = Kérjük, szóljon a webáruháznak. A csomagját ez nem érinti.
failure-too-large = A válasz túl nagy
failure-too-large-do = Kérjük, szóljon a webáruháznak. A csomagját ez nem érinti.
failure-network = A csomagkövetés nem érhető el
failure-network-do = Ellenőrizze az internetkapcsolatát, és próbálja újra.
failure-timeout = A csomagkövetés túl lassan válaszolt
failure-timeout-do = Próbálja újra egy kicsit később.
failure-offline = Nincs internetkapcsolat
failure-offline-do = Csatlakozzon az internethez, és próbálja újra.
failure-kept = Az utolsó ismert állapot az oldalon marad.
try-again = Újra

## Around it

parcel-label = Csomag: { $number }
parcel-label-unnamed = Csomag
loading = A csomagja keresése
tracking-number = Csomagszám
copy-number = Szám másolása: { $number }
copied = Másolva
updated = Frissítve { $ago }
updated-now = Éppen most frissült
refresh = Frissítés most
announcement = { $headline }. { $arrival }
history-title = Előzmények
history-empty = Még nincs rögzített esemény.
history-more = { $count ->
    [one] { $count } korábbi esemény
   *[other] { $count } korábbi esemény
  }
expected = Várható
no-time = Nincs megadva időpont
details-title = Részletek
details-carrier = Futárszolgálat
details-now-with = Jelenlegi futárszolgálat
details-its-number = Ottani szám
details-first-with = Első futárszolgálat
details-first-scan = Első rögzítés
details-replaces = Korábbi szám
details-from-to = Honnan, hová
details-from = Honnan
details-to = Hová
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] { $count } további csomag ebben a válaszban
   *[other] { $count } további csomag ebben a válaszban
  }
list-close = Kevesebb
