### Čeština. Slova v GLOSSARY.md. Čtenář je kupující, který čeká na zásilku: krátce, klidně, bez „my“.

## Status: one or two words above the headline

status-pending = Zatím bez záznamu
status-announced = Zatím nepodaná
status-picked-up = Podaná
status-in-transit = V přepravě
status-customs = Na celnici
status-out-for-delivery = Na doručení
status-attempt-failed = Nedoručená
status-ready-for-pickup = K vyzvednutí
status-delivered = Doručená
status-exception = Potíže
status-returning = Vrací se
status-returned = Vrácená
status-cancelled = Zrušená
status-expired = Bez dalších zpráv

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Dopravce k tomuto číslu zatím nemá žádné údaje
headline-announced = Prodejce připravil štítek
headline-picked-up = Vaši zásilku má dopravce
headline-in-transit = Vaše zásilka je na cestě
headline-in-transit-country = Na cestě, země: { $country }
headline-arrived = Dorazila do místa { $place }
headline-departed = Opustila místo { $place }
headline-left-country = Opustila zemi: { $country }
headline-reached-country = Dorazila do země: { $country }
headline-customs-cleared = Celní řízení je ukončeno
headline-customs-cleared-country = Celní řízení je ukončeno, země: { $country }
headline-handed-over = U dopravce, který ji doručí
headline-delivery-office = V doručovacím depu
headline-delivery-office-place = V doručovacím depu: { $place }
headline-customs = Celnice kontroluje vaši zásilku
headline-customs-country = V celním řízení, země: { $country }
headline-customs-documents = Celnice k této zásilce potřebuje doklad
headline-duty-unpaid = Za zásilku je třeba zaplatit clo
headline-out-for-delivery = Zásilku má kurýr
headline-out-for-delivery-place = Zásilku má kurýr: { $place }
headline-attempt-failed = Kurýr nemohl vaši zásilku doručit
headline-recipient-absent = Kurýr nikoho nezastihl
headline-ready-for-pickup = Zásilka čeká, až si ji vyzvednete
headline-ready-for-pickup-place = Zásilka na vás čeká: { $place }
headline-delivered = Vaše zásilka je doručena
headline-collected = Zásilku jste si vyzvedli
headline-neighbour = Předána sousedům
headline-safe-place = Uložena na domluveném místě
headline-exception = Na cestě se něco pokazilo
headline-held = Vaše zásilka je zadržena
headline-delay = Vaše zásilka má zpoždění
headline-damaged = Vaše zásilka je poškozená
headline-lost = Vaše zásilka se ztratila
headline-destroyed = Vaše zásilka byla zlikvidována
headline-refused = Převzetí zásilky bylo odmítnuto
headline-address = Adresa je chybná nebo neúplná
headline-returning = Na cestě zpět k prodejci
headline-returned = Zpět u prodejce
headline-cancelled = Tato zásilka nebude odeslána
headline-expired = Dopravce přestal posílat zprávy

## Scans: one line of the history

event-announced = Štítek připraven
event-accepted = Převzata od prodejce
event-arrived = Dorazila do třídicího centra
event-departed = Opustila třídicí centrum
event-processed = Vytříděna
event-in-transit = Na cestě
event-left-country = Opustila zemi odeslání
event-left-country-named = Opustila zemi: { $country }
event-reached-country = Dorazila do země určení
event-reached-country-named = Dorazila do země: { $country }
event-customs = V celním řízení
event-customs-started = Předána k celnímu řízení
event-customs-cleared = Celní řízení ukončeno
event-customs-documents = Celnice žádá o doklad
event-duty-unpaid = Čeká na zaplacení cla
event-handed-over = Předána dalšímu dopravci
event-handed-over-named = Předána dopravci { $carrier }
event-delivery-office = V doručovacím depu
event-scheduled = Den doručení domluven
event-contacted = Dopravce kontaktoval příjemce
event-forwarded = Přesměrována na jinou adresu
event-solved = Potíže vyřešeny
event-out-for-delivery = Na doručení
event-attempt-failed = Neúspěšné doručení
event-recipient-absent = Neúspěšné doručení: příjemce nezastižen
event-ready-for-pickup = Připravena k vyzvednutí
event-delivered = Doručena
event-signed = Doručena proti podpisu
event-collected = Vyzvednuta
event-neighbour = Předána sousedům
event-safe-place = Uložena na domluveném místě
event-exception = Nahlášeny potíže
event-held = Zadržena
event-delay = Zpožděna
event-weather = Zpožděna kvůli počasí
event-damaged = Poškozena
event-lost = Ztracena
event-destroyed = Zlikvidována
event-refused = Převzetí odmítnuto
event-address = Adresa chybná nebo neúplná
event-returning = Vrací se k prodejci
event-returned = Vrácena prodejci
event-cancelled = Zrušena
event-expired = Konec zpráv
event-pending = Zaevidována

## Arrival

arrival-expected = Očekávané doručení
arrival-arrived = Doručeno
arrival-collect = Vyzvednout do
arrival-returned = Vráceno
arrival-today = Dnes
arrival-tomorrow = Zítra
arrival-by = Do { $day }
arrival-likely = Nejspíš { $day }
arrival-none-not-sent = Datum bude po prvním záznamu
arrival-none-held = Bez data, dokud je zásilka zadržena
arrival-none-will-not-come = Doručení se neočekává
arrival-none-no-news = Bez zpráv není ani datum
arrival-none-estimate = Momentálně bez data
source-carrier = Od dopravce
source-estimate = Odhad
source-shop = Slib obchodu
source-late = Dřívější termín uplynul: { $day }
days-left = { $days ->
    [0] Dnes je poslední den
    [one] Zbývá { $days } den
    [few] Zbývají { $days } dny
   *[other] Zbývá { $days } dnů
  }
week-label = Nejbližší dny
week-today = dnes
week-possible = možné
week-likely = nejspíš
week-closed = nedoručuje se
why-title = Proč toto datum
stage-days = { $least ->
    [one] { $least } pracovní den
    [few] { $least } pracovní dny
   *[other] { $least } pracovních dnů
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } pracovní den
    [few] { $most } pracovní dny
   *[other] { $most } pracovních dnů
  }
stage-days-up-to = do { $most ->
    [one] { $most } pracovního dne
    [few] { $most } pracovních dnů
   *[other] { $most } pracovních dnů
  }
stage-first-mile = Od prodejce k dopravci
stage-origin = Na cestě v zemi odeslání
stage-export-customs = Vývozní celní řízení
stage-line-haul = Mezi zeměmi
stage-import-customs = Dovozní celní řízení
stage-destination = Na cestě ve vaší zemi
stage-last-mile = Doručení
stages-title = Úsek po úseku
stage-line = { $stage }: { $time }
stage-usual = obvykle { $time }
stage-now = obvykle { $time }, nyní { $days }
stage-now-less = obvykle { $time }, zatím méně než jeden
stage-took = { $days ->
    [one] trvalo { $days } pracovní den, obvykle { $time }
    [few] trvalo { $days } pracovní dny, obvykle { $time }
   *[other] trvalo { $days } pracovních dnů, obvykle { $time }
  }
stage-took-less = trvalo méně než pracovní den, obvykle { $time }
stage-inferred = Bez vlastního záznamu: odvozeno z pozdějších
first-mile-inferred = Bez záznamu o převzetí: odvozeno z prvního záznamu, { $time }
first-mile-not-reported = Tento dopravce to nehlásí
inferred-from-scans = { $place } (odvozeno ze záznamů)

## Progress: four or five stops, a word or two each

step-announced = Štítek
step-first-mile = Podaná
step-origin = Na cestě
step-left = Odjezd: { $country }
step-left-unnamed = V zahraničí
step-customs = Celnice
step-arrived = Příjezd: { $country }
step-arrived-unnamed = Ve vaší zemi
step-last-mile = Na doručení
step-pickup = K vyzvednutí
step-delivered = Doručená
step-returning = Vrací se
step-returned = Vrácená
progress-label = Průběh doručení
progress-next = Dále: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Prodejce zásilku ještě nepředal
problem-not-handed-over-do = Zeptejte se prodejce, zda zásilku odeslal.
problem-not-handed-over-next = První záznam se tu objeví, jakmile bude k dispozici. Pokud do { $day } žádný nebude, požádejte prodejce o vrácení peněz.
problem-first-scan-due = První záznam se očekává do { $day }
problem-first-scan-do = Do té doby nemusíte nic dělat. Pokud záznam nepřijde, zeptejte se prodejce.
problem-first-scan-next = Prodejce předá zásilku dopravci. Záznam se tu může objevit až za 2 hodiny.
problem-no-movement = Žádné zprávy už { $days ->
    [one] { $days } den
    [few] { $days } dny
   *[other] { $days } dnů
  }
problem-no-movement-do = Na dlouhých trasách jsou dny bez zpráv běžné. Zatím nemusíte nic dělat.
problem-no-movement-warn = Požádejte prodejce, aby se zeptal dopravce.
problem-no-movement-claim = Požádejte prodejce o vrácení peněz nebo o náhradní zásilku: tak dlouho bez zpráv se může ztratit.
problem-ask-by = Pokud se do { $day } nic nepohne, požádejte prodejce, aby se zeptal dopravce.
problem-refund-by = Pokud se do { $day } nic nepohne, požádejte prodejce o vrácení peněz nebo o náhradní zásilku.
problem-claim-by = Reklamaci podejte do { $day }: mnozí dopravci ji později nepřijmou.
problem-customs-hold = V celním řízení od { $day }
problem-customs-hold-do = Nemusíte nic dělat, pokud vám celnice nebo dopravce nenapíše.
problem-customs-documents = Celnice od vás potřebuje doklad
problem-customs-documents-do = Pošlete dopravci fakturu nebo doklad o platbě spolu s číslem zásilky.
problem-customs-documents-next = Zásilka půjde dál, až celnice doklad dostane. Bez něj se vrátí.
problem-duty-unpaid = Zaplaťte clo nebo daň
problem-duty-unpaid-do = Plaťte na stránce dopravce nebo na jeho pobočce. Neotevírejte odkazy ve zprávách od neznámých.
problem-duty-unpaid-next = Po zaplacení bude zásilka uvolněna.
problem-address = Sdělte dopravci celou adresu
problem-address-do = Sdělte dopravci nebo prodejci úplnou adresu a telefonní číslo.
problem-address-next = Zásilka čeká, a když nikdo neodpoví, vrátí se.
problem-attempt-failed = Kurýr přijel, ale zásilku nemohl doručit
problem-attempt-failed-do = Podívejte se, zda tu není oznámení, nebo s dopravcem domluvte jiný den či výdejní místo.
problem-attempt-failed-next = Většina dopravců to zkouší znovu následující pracovní den.
problem-attempt-failed-next-day = Většina dopravců to zkouší znovu následující pracovní den: { $day }
problem-attempt-planned = Další pokus je naplánován na { $day }
problem-refused = Převzetí zásilky bylo odmítnuto
problem-refused-do = Pokud šlo o omyl, zavolejte dopravci ještě dnes.
problem-refused-next = Zásilka se vrací k prodejci.
problem-pickup = Vyzvedněte si zásilku
problem-pickup-until = Vyzvedněte si zásilku do { $day }
problem-pickup-do = Vezměte si doklad totožnosti a číslo zásilky.
problem-pickup-next = Po uplynutí lhůty se zásilka vrátí k prodejci.
problem-late = Po termínu: { $day }
problem-late-do = Zatím nemusíte nic dělat.
problem-may-be-late = Možné zpoždění: obvykle je tu do { $day }
problem-disruption = Dopravce hlásí zpoždění
problem-disruption-until = Doručování je pomalejší do { $day }
problem-disruption-next = Zásilka půjde dál, jakmile ji dopravce bude moci přepravit.
problem-damaged = Zásilka je poškozená
problem-damaged-do = Požádejte prodejce o náhradní zásilku nebo vrácení peněz. Pokud ji převezmete, uschovejte si fotografie.
problem-lost = Zásilka se ztratila
problem-lost-do = Požádejte prodejce o vrácení peněz nebo o náhradní zásilku.
problem-destroyed = Zásilka byla zlikvidována
problem-destroyed-do = Zeptejte se prodejce na důvod a požádejte o vrácení peněz.
problem-returned = Zásilka se vrací k prodejci
problem-returned-do = Požádejte prodejce, aby vám vrátil peníze, nebo zásilku poslal znovu.
problem-cancelled = Zásilka byla zrušena
problem-cancelled-do = Zeptejte se prodejce, zda ji pošle znovu.
problem-exception = Dopravce hlásí potíže
problem-exception-do = Přečtěte si zprávu dopravce v historii a zeptejte se ho s číslem zásilky.
problem-updates-ended = Další zprávy se neočekávají
problem-updates-ended-do = Pokud zásilka nedorazila, zeptejte se prodejce hned: reklamace mají lhůty.
problem-do-label = Co udělat
problem-next-label = Co bude dál
problem-since-label = Začátek
problem-why-label = Důvod
problem-where-label = Místo
problem-contact-label = Kdo pomůže
contact-carrier = { $carrier }, číslo { $number }
contact-carrier-unnamed = Dopravce, číslo { $number }
contact-seller = Prodejce, číslo objednávky
why-updates-ended = Dopravci většinou přestanou hlásit číslo 30 dnů po odeslání.
why-customs-inspection = Celnice zásilku kontroluje
why-customs-delay = Celní řízení je pomalejší než obvykle
why-absent = Příjemce nebyl zastižen
why-closed = Firma měla zavřeno
why-moved = Příjemce se odstěhoval
why-pickup-missed = Nebyla včas vyzvednuta
why-weather = Počasí
why-strike = Stávka
why-holiday = Volno kvůli svátku
why-peak-season = Více zásilek než obvykle
why-capacity = Ve vozidle nebylo místo
why-flight-delay = Let měl zpoždění
why-missorted = Byla poslána špatným směrem
why-security = Bezpečnostní kontrola
why-held = Dopravce ji zadržuje
why-payment = Je třeba ještě něco zaplatit
why-rejected = Dopravce ji nepřijímá
why-identity = Totožnost příjemce se nepodařilo ověřit

## Solved: said once, when a problem is over

solved-handed-over = Vyřešeno: zásilku má dopravce
solved-movement = Vyřešeno: zásilka je znovu na cestě
solved-customs = Vyřešeno: celnice zásilku uvolnila
solved-duty = Vyřešeno: clo je vyrovnáno
solved-address = Vyřešeno: dopravce má vaši adresu
solved-attempt = Vyřešeno: zásilka je znovu na doručení
solved-late = Vyřešeno: je nové datum doručení
solved-other = Vyřešeno: potíže pominuly

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = K tomuto číslu zatím nejsou žádné údaje
failure-not-found-do = Nové číslo se může objevit až za den nebo dva. Zkontrolujte, zda je stejné jako ve zprávě o odeslání.
failure-invalid-number = Toto nevypadá jako číslo zásilky
failure-invalid-number-do = Porovnejte ho se zprávou o odeslání znak po znaku.
failure-unauthorized = Sledování v obchodě není správně nastaveno
failure-unauthorized-do = Dejte prosím vědět obchodu. Zásilky se to netýká.
failure-quota = Dnešní limit sledování v obchodě je vyčerpán
failure-quota-do = Zkuste to zítra, nebo se zeptejte obchodu. Zásilky se to netýká.
failure-rate-limited = Příliš mnoho dotazů najednou
failure-rate-limited-do = Zkuste to za několik minut.
failure-bad-request = Sledování v obchodě dotazu nerozumělo
failure-bad-request-do = Dejte prosím vědět obchodu. Zásilky se to netýká.
failure-server = Služba sledování teď nefunguje
failure-server-do = Zkuste to později. Zásilky se to netýká.
failure-bad-response = Odpověď se nepodařilo přečíst
failure-bad-response-do = Zkuste to později. Pokud to nepomůže, dejte prosím vědět obchodu.
failure-empty = Odpověď je prázdná
failure-empty-do = Zkuste to za chvíli. Pokud to nepomůže, dejte prosím vědět obchodu.
failure-page = Místo údajů o sledování přišla webová stránka
failure-page-do = Možná se musíte v obchodě znovu přihlásit. Pak to zkuste znovu.
failure-unknown-shape = Toto není odpověď služby sledování
failure-unknown-shape-do = Dejte prosím vědět obchodu. Zásilky se to netýká.
failure-too-large = Odpověď je příliš velká, nelze ji přečíst
failure-too-large-do = Dejte prosím vědět obchodu. Zásilky se to netýká.
failure-network = Službu sledování se nepodařilo zastihnout
failure-network-do = Zkontrolujte připojení a zkuste to znovu.
failure-timeout = Službě sledování to trvalo příliš dlouho
failure-timeout-do = Zkuste to za chvíli.
failure-offline = Nejste připojeni k internetu
failure-offline-do = Připojte se k internetu a zkuste to znovu.
failure-kept = Na stránce zůstává poslední známý stav.
try-again = Zkusit znovu

## Around it

parcel-label = Zásilka { $number }
parcel-label-unnamed = Zásilka
loading = Vyhledávání vaší zásilky
tracking-number = Číslo zásilky
copy-number = Zkopírovat číslo { $number }
copied = Zkopírováno
updated = Aktualizováno { $ago }
updated-now = Aktualizováno právě teď
refresh = Aktualizovat
announcement = { $headline }. { $arrival }
history-title = Historie
history-empty = Zatím tu nejsou žádné záznamy.
history-more = { $count ->
    [one] Ještě { $count } starší záznam
    [few] Ještě { $count } starší záznamy
   *[other] Ještě { $count } starších záznamů
  }
expected = Očekávané
no-time = Čas není uveden
details-title = Podrobnosti
details-carrier = Dopravce
details-now-with = Nyní u dopravce
details-its-number = Jeho číslo
details-first-with = Nejdřív u dopravce
details-first-scan = První záznam
details-replaces = Nahrazuje číslo
details-from-to = Odkud a kam
details-from = Odkud
details-to = Kam
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day } { $time }
other-parcels = { $count ->
    [one] Ještě { $count } zásilka v této odpovědi
    [few] Ještě { $count } zásilky v této odpovědi
   *[other] Ještě { $count } zásilek v této odpovědi
  }
list-close = Zobrazit méně
