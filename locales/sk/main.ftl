### Slovenčina. Slová v GLOSSARY.md. Čitateľ je kupujúci, ktorý čaká na zásielku: krátko, pokojne, bez „my“.

## Status: one or two words above the headline

status-pending = Zatiaľ bez záznamu
status-announced = Ešte nepodaná
status-picked-up = Podaná
status-in-transit = V preprave
status-customs = Na colnici
status-out-for-delivery = Na doručovaní
status-attempt-failed = Nedoručená
status-ready-for-pickup = Na vyzdvihnutie
status-delivered = Doručená
status-exception = Problém
status-returning = Vracia sa
status-returned = Vrátená
status-cancelled = Zrušená
status-expired = Bez ďalších správ

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Dopravca k tomuto číslu zatiaľ nemá žiadne údaje
headline-announced = Predajca pripravil štítok
headline-picked-up = Vašu zásielku má dopravca
headline-in-transit = Vaša zásielka je na ceste
headline-in-transit-country = Na ceste, krajina: { $country }
headline-arrived = Prišla na miesto { $place }
headline-departed = Opustila miesto { $place }
headline-left-country = Opustila krajinu: { $country }
headline-reached-country = Prišla do krajiny: { $country }
headline-customs-cleared = Colné konanie je ukončené
headline-customs-cleared-country = Colné konanie je ukončené, krajina: { $country }
headline-handed-over = U dopravcu, ktorý ju doručí
headline-delivery-office = V doručovacom depe
headline-delivery-office-place = V doručovacom depe: { $place }
headline-customs = Colnica kontroluje vašu zásielku
headline-customs-country = V colnom konaní, krajina: { $country }
headline-customs-documents = Colnica k tejto zásielke potrebuje doklad
headline-duty-unpaid = Za zásielku treba zaplatiť clo
headline-out-for-delivery = Zásielku má kuriér
headline-out-for-delivery-place = Zásielku má kuriér: { $place }
headline-attempt-failed = Kuriér nemohol vašu zásielku doručiť
headline-recipient-absent = Kuriér nikoho nezastihol
headline-ready-for-pickup = Zásielka čaká, kým si ju vyzdvihnete
headline-ready-for-pickup-place = Zásielka na vás čaká: { $place }
headline-delivered = Vaša zásielka je doručená
headline-collected = Zásielku ste si vyzdvihli
headline-neighbour = Odovzdaná susedom
headline-safe-place = Uložená na dohodnutom mieste
headline-exception = Cestou sa niečo pokazilo
headline-held = Vaša zásielka je zadržaná
headline-delay = Vaša zásielka mešká
headline-damaged = Vaša zásielka je poškodená
headline-lost = Vaša zásielka sa stratila
headline-destroyed = Vaša zásielka bola zlikvidovaná
headline-refused = Prevzatie zásielky bolo odmietnuté
headline-address = Adresa je chybná alebo neúplná
headline-returning = Na ceste späť k predajcovi
headline-returned = Späť u predajcu
headline-cancelled = Táto zásielka nebude odoslaná
headline-expired = Dopravca prestal posielať správy

## Scans: one line of the history

event-announced = Štítok pripravený
event-accepted = Prevzatá od predajcu
event-arrived = Prišla do triediaceho centra
event-departed = Opustila triediace centrum
event-processed = Roztriedená
event-in-transit = Na ceste
event-left-country = Opustila krajinu odoslania
event-left-country-named = Opustila krajinu: { $country }
event-reached-country = Prišla do krajiny určenia
event-reached-country-named = Prišla do krajiny: { $country }
event-customs = V colnom konaní
event-customs-started = Odovzdaná na colné konanie
event-customs-cleared = Colné konanie ukončené
event-customs-documents = Colnica žiada doklad
event-duty-unpaid = Čaká na zaplatenie cla
event-handed-over = Odovzdaná ďalšiemu dopravcovi
event-handed-over-named = Odovzdaná dopravcovi { $carrier }
event-delivery-office = V doručovacom depe
event-scheduled = Deň doručenia dohodnutý
event-contacted = Dopravca kontaktoval príjemcu
event-forwarded = Presmerovaná na inú adresu
event-solved = Problém vyriešený
event-out-for-delivery = Na doručovaní
event-attempt-failed = Neúspešné doručenie
event-recipient-absent = Neúspešné doručenie: príjemca nezastihnutý
event-ready-for-pickup = Pripravená na vyzdvihnutie
event-delivered = Doručená
event-signed = Doručená proti podpisu
event-collected = Vyzdvihnutá
event-neighbour = Odovzdaná susedom
event-safe-place = Uložená na dohodnutom mieste
event-exception = Nahlásený problém
event-held = Zadržaná
event-delay = Mešká
event-weather = Mešká pre zlé počasie
event-damaged = Poškodená
event-lost = Stratená
event-destroyed = Zlikvidovaná
event-refused = Prevzatie odmietnuté
event-address = Adresa chybná alebo neúplná
event-returning = Vracia sa k predajcovi
event-returned = Vrátená predajcovi
event-cancelled = Zrušená
event-expired = Koniec správ
event-pending = Zaevidovaná

## Arrival

arrival-expected = Očakávané doručenie
arrival-arrived = Doručené
arrival-collect = Vyzdvihnúť do
arrival-returned = Vrátené
arrival-today = Dnes
arrival-tomorrow = Zajtra
arrival-by = Do { $day }
arrival-likely = Najpravdepodobnejšie { $day }
arrival-none-not-sent = Dátum bude po prvom zázname
arrival-none-held = Bez dátumu, kým je zásielka zadržaná
arrival-none-will-not-come = Doručenie sa neočakáva
arrival-none-no-news = Bez správ nie je ani dátum
arrival-none-estimate = Momentálne bez dátumu
source-carrier = Od dopravcu
source-estimate = Odhad
source-shop = Sľub obchodu
source-late = Skorší termín uplynul: { $day }
days-left = { $days ->
    [0] Dnes je posledný deň
    [one] Zostáva { $days } deň
    [few] Zostávajú { $days } dni
   *[other] Zostáva { $days } dní
  }
week-label = Najbližšie dni
week-today = dnes
week-possible = možné
week-likely = najpravdepodobnejšie
week-closed = nedoručuje sa
why-title = Prečo tento dátum
stage-days = { $least ->
    [one] { $least } pracovný deň
    [few] { $least } pracovné dni
   *[other] { $least } pracovných dní
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } pracovný deň
    [few] { $most } pracovné dni
   *[other] { $most } pracovných dní
  }
stage-days-up-to = do { $most ->
    [one] { $most } pracovného dňa
    [few] { $most } pracovných dní
   *[other] { $most } pracovných dní
  }
stage-first-mile = Od predajcu k dopravcovi
stage-origin = Na ceste v krajine odoslania
stage-export-customs = Vývozné colné konanie
stage-line-haul = Medzi krajinami
stage-import-customs = Dovozné colné konanie
stage-destination = Na ceste vo vašej krajine
stage-last-mile = Doručenie
stages-title = Úsek po úseku
stage-line = { $stage }: { $time }
stage-usual = zvyčajne { $time }
stage-now = zvyčajne { $time }, teraz { $days }
stage-now-less = zvyčajne { $time }, zatiaľ menej ako jeden
stage-took = { $days ->
    [one] trvalo { $days } pracovný deň, zvyčajne { $time }
    [few] trvalo { $days } pracovné dni, zvyčajne { $time }
   *[other] trvalo { $days } pracovných dní, zvyčajne { $time }
  }
stage-took-less = trvalo menej ako pracovný deň, zvyčajne { $time }
stage-inferred = Bez vlastného záznamu: odvodené z neskorších
first-mile-inferred = Bez záznamu o prevzatí: odvodené z prvého záznamu, { $time }
first-mile-not-reported = Tento dopravca to nehlási
inferred-from-scans = { $place } (odvodené zo záznamov)

## Progress: four or five stops, a word or two each

step-announced = Štítok
step-first-mile = Podaná
step-origin = Na ceste
step-left = Odchod: { $country }
step-left-unnamed = V zahraničí
step-customs = Colnica
step-arrived = Príchod: { $country }
step-arrived-unnamed = Vo vašej krajine
step-last-mile = Na doručovaní
step-pickup = Na vyzdvihnutie
step-delivered = Doručená
step-returning = Vracia sa
step-returned = Vrátená
progress-label = Priebeh doručenia
progress-next = Ďalej: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Predajca zásielku ešte neodovzdal
problem-not-handed-over-do = Opýtajte sa predajcu, či zásielku odoslal.
problem-not-handed-over-next = Prvý záznam sa tu objaví hneď, ako bude k dispozícii. Ak do { $day } žiadny nebude, požiadajte predajcu o vrátenie peňazí.
problem-first-scan-due = Prvý záznam sa očakáva do { $day }
problem-first-scan-do = Dovtedy nemusíte nič robiť. Ak záznam nepríde, opýtajte sa predajcu.
problem-first-scan-next = Predajca odovzdá zásielku dopravcovi. Záznam sa tu môže objaviť až o 2 hodiny.
problem-no-movement = Žiadne správy už { $days ->
    [one] { $days } deň
    [few] { $days } dni
   *[other] { $days } dní
  }
problem-no-movement-do = Na dlhých trasách sú dni bez správ bežné. Zatiaľ nemusíte nič robiť.
problem-no-movement-warn = Požiadajte predajcu, aby sa opýtal dopravcu.
problem-no-movement-claim = Požiadajte predajcu o vrátenie peňazí alebo o náhradnú zásielku: tak dlho bez správ sa mohla stratiť.
problem-ask-by = Ak sa do { $day } nič nepohne, požiadajte predajcu, aby sa opýtal dopravcu.
problem-refund-by = Ak sa do { $day } nič nepohne, požiadajte predajcu o vrátenie peňazí alebo o náhradnú zásielku.
problem-claim-by = Reklamáciu podajte do { $day }: mnohí dopravcovia ju neskôr neprijmú.
problem-customs-hold = V colnom konaní od { $day }
problem-customs-hold-do = Nemusíte nič robiť, ak vám colnica alebo dopravca nenapíše.
problem-customs-documents = Colnica od vás potrebuje doklad
problem-customs-documents-do = Pošlite dopravcovi faktúru alebo doklad o platbe spolu s číslom zásielky.
problem-customs-documents-next = Zásielka pôjde ďalej, keď colnica doklad dostane. Bez neho sa vráti.
problem-duty-unpaid = Zaplaťte clo alebo daň
problem-duty-unpaid-do = Plaťte na stránke dopravcu alebo na jeho pobočke. Neotvárajte odkazy v správach od neznámych ľudí.
problem-duty-unpaid-next = Po zaplatení bude zásielka uvoľnená.
problem-address = Oznámte dopravcovi celú adresu
problem-address-do = Oznámte dopravcovi alebo predajcovi úplnú adresu a telefónne číslo.
problem-address-next = Zásielka čaká, a ak nikto neodpovie, vráti sa.
problem-attempt-failed = Kuriér prišiel, ale zásielku nemohol doručiť
problem-attempt-failed-do = Pozrite sa, či tu nie je oznámenie, alebo s dopravcom dohodnite iný deň či výdajné miesto.
problem-attempt-failed-next = Väčšina dopravcov to skúša znova nasledujúci pracovný deň.
problem-attempt-failed-next-day = Väčšina dopravcov to skúša znova nasledujúci pracovný deň: { $day }
problem-attempt-planned = Ďalší pokus je naplánovaný na { $day }
problem-refused = Prevzatie zásielky bolo odmietnuté
problem-refused-do = Ak išlo o omyl, zavolajte dopravcovi ešte dnes.
problem-refused-next = Zásielka sa vracia k predajcovi.
problem-pickup = Vyzdvihnite si zásielku
problem-pickup-until = Vyzdvihnite si zásielku do { $day }
problem-pickup-do = Vezmite si doklad totožnosti a číslo zásielky.
problem-pickup-next = Po uplynutí lehoty sa zásielka vráti k predajcovi.
problem-late = Po termíne: { $day }
problem-late-do = Zatiaľ nemusíte nič robiť.
problem-may-be-late = Možné meškanie: zvyčajne je tu do { $day }
problem-disruption = Dopravca hlási meškanie
problem-disruption-until = Doručovanie je pomalšie do { $day }
problem-disruption-next = Zásielka pôjde ďalej, len čo ju dopravca bude môcť prepraviť.
problem-damaged = Zásielka je poškodená
problem-damaged-do = Požiadajte predajcu o náhradnú zásielku alebo vrátenie peňazí. Ak ju prevezmete, uschovajte si fotografie.
problem-lost = Zásielka sa stratila
problem-lost-do = Požiadajte predajcu o vrátenie peňazí alebo o náhradnú zásielku.
problem-destroyed = Zásielka bola zlikvidovaná
problem-destroyed-do = Opýtajte sa predajcu na dôvod a požiadajte o vrátenie peňazí.
problem-returned = Zásielka sa vracia k predajcovi
problem-returned-do = Požiadajte predajcu, aby vám vrátil peniaze alebo zásielku poslal znova.
problem-cancelled = Zásielka bola zrušená
problem-cancelled-do = Opýtajte sa predajcu, či ju pošle znova.
problem-exception = Dopravca hlási problém
problem-exception-do = Prečítajte si správu dopravcu v histórii a opýtajte sa ho s číslom zásielky.
problem-updates-ended = Ďalšie správy sa neočakávajú
problem-updates-ended-do = Ak zásielka neprišla, opýtajte sa predajcu hneď: reklamácie majú lehoty.
problem-do-label = Čo urobiť
problem-next-label = Čo bude ďalej
problem-since-label = Začiatok
problem-why-label = Dôvod
problem-where-label = Miesto
problem-contact-label = Kto pomôže
contact-carrier = { $carrier }, číslo { $number }
contact-carrier-unnamed = Dopravca, číslo { $number }
contact-seller = Predajca, číslo objednávky
why-updates-ended = Dopravcovia väčšinou prestanú hlásiť číslo 30 dní po odoslaní.
why-customs-inspection = Colnica zásielku kontroluje
why-customs-delay = Colné konanie je pomalšie ako zvyčajne
why-absent = Príjemca nebol zastihnutý
why-closed = Firma mala zatvorené
why-moved = Príjemca sa odsťahoval
why-pickup-missed = Nebola včas vyzdvihnutá
why-weather = Počasie
why-strike = Štrajk
why-holiday = Voľno pre sviatok
why-peak-season = Viac zásielok ako zvyčajne
why-capacity = Vo vozidle nebolo miesto
why-flight-delay = Let meškal
why-missorted = Bola poslaná zlým smerom
why-security = Bezpečnostná kontrola
why-held = Dopravca ju zadržiava
why-payment = Treba ešte niečo zaplatiť
why-rejected = Dopravca ju neprijíma
why-identity = Totožnosť príjemcu sa nepodarilo overiť

## Solved: said once, when a problem is over

solved-handed-over = Vyriešené: zásielku má dopravca
solved-movement = Vyriešené: zásielka je znova na ceste
solved-customs = Vyriešené: colnica zásielku uvoľnila
solved-duty = Vyriešené: clo je vyrovnané
solved-address = Vyriešené: dopravca má vašu adresu
solved-attempt = Vyriešené: zásielka je znova na doručovaní
solved-late = Vyriešené: je nový dátum doručenia
solved-other = Vyriešené: problém pominul

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = K tomuto číslu zatiaľ nie sú žiadne údaje
failure-not-found-do = Nové číslo sa môže objaviť až o deň alebo dva. Skontrolujte, či je rovnaké ako v správe o odoslaní.
failure-invalid-number = Toto nevyzerá ako číslo zásielky
failure-invalid-number-do = Porovnajte ho so správou o odoslaní znak po znaku.
failure-unauthorized = Sledovanie v obchode nie je správne nastavené
failure-unauthorized-do = Dajte, prosím, vedieť obchodu. Zásielky sa to netýka.
failure-quota = Dnešný limit sledovania v obchode je vyčerpaný
failure-quota-do = Skúste to zajtra alebo sa opýtajte obchodu. Zásielky sa to netýka.
failure-rate-limited = Príliš veľa otázok naraz
failure-rate-limited-do = Skúste to o niekoľko minút.
failure-bad-request = Sledovanie v obchode otázke nerozumelo
failure-bad-request-do = Dajte, prosím, vedieť obchodu. Zásielky sa to netýka.
failure-server = Služba sledovania teraz nefunguje
failure-server-do = Skúste to neskôr. Zásielky sa to netýka.
failure-bad-response = Odpoveď sa nepodarilo prečítať
failure-bad-response-do = Skúste to neskôr. Ak to nepomôže, dajte, prosím, vedieť obchodu.
failure-empty = Odpoveď je prázdna
failure-empty-do = Skúste to o chvíľu. Ak to nepomôže, dajte, prosím, vedieť obchodu.
failure-page = Namiesto údajov o sledovaní prišla webová stránka
failure-page-do = Možno sa musíte v obchode znova prihlásiť. Potom to skúste znova.
failure-unknown-shape = Toto nie je odpoveď služby sledovania
failure-unknown-shape-do = Dajte, prosím, vedieť obchodu. Zásielky sa to netýka.
failure-too-large = Odpoveď je príliš veľká, nedá sa prečítať
failure-too-large-do = Dajte, prosím, vedieť obchodu. Zásielky sa to netýka.
failure-network = Službu sledovania sa nepodarilo zastihnúť
failure-network-do = Skontrolujte pripojenie a skúste to znova.
failure-timeout = Službe sledovania to trvalo príliš dlho
failure-timeout-do = Skúste to o chvíľu.
failure-offline = Nie ste pripojení na internet
failure-offline-do = Pripojte sa na internet a skúste to znova.
failure-kept = Na stránke zostáva posledný známy stav.
try-again = Skúsiť znova

## Around it

parcel-label = Zásielka { $number }
parcel-label-unnamed = Zásielka
loading = Vyhľadáva sa vaša zásielka
tracking-number = Číslo zásielky
copy-number = Kopírovať číslo { $number }
copied = Skopírované
updated = Aktualizované { $ago }
updated-now = Aktualizované práve teraz
refresh = Aktualizovať
announcement = { $headline }. { $arrival }
history-title = História
history-empty = Zatiaľ tu nie sú žiadne záznamy.
history-more = { $count ->
    [one] Ešte { $count } starší záznam
    [few] Ešte { $count } staršie záznamy
   *[other] Ešte { $count } starších záznamov
  }
expected = Očakávané
no-time = Čas nie je uvedený
details-title = Podrobnosti
details-carrier = Dopravca
details-now-with = Teraz u dopravcu
details-its-number = Jeho číslo
details-first-with = Najprv u dopravcu
details-first-scan = Prvý záznam
details-replaces = Nahrádza číslo
details-from-to = Odkiaľ a kam
details-from = Odkiaľ
details-to = Kam
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day } { $time }
other-parcels = { $count ->
    [one] Ešte { $count } zásielka v tejto odpovedi
    [few] Ešte { $count } zásielky v tejto odpovedi
   *[other] Ešte { $count } zásielok v tejto odpovedi
  }
list-close = Zobraziť menej
