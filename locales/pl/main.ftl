### Polski. Słowa w GLOSSARY.md. Czytelnik to kupujący, który czeka na przesyłkę: krótko, spokojnie, bez „my”, bezosobowo.

## Status: one or two words above the headline

status-pending = Brak zdarzeń
status-announced = Jeszcze nienadana
status-picked-up = Nadana
status-in-transit = W drodze
status-customs = Odprawa celna
status-out-for-delivery = W doręczeniu
status-attempt-failed = Niedoręczona
status-ready-for-pickup = Do odbioru
status-delivered = Doręczona
status-exception = Problem z przesyłką
status-returning = Wraca
status-returned = Zwrócona
status-cancelled = Anulowana
status-expired = Brak aktualizacji

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Przewoźnik nie ma jeszcze danych o tym numerze
headline-announced = Sprzedawca przygotował etykietę
headline-picked-up = Przesyłka jest u przewoźnika
headline-in-transit = Przesyłka jest w drodze
headline-in-transit-country = W drodze, kraj: { $country }
headline-arrived = Przybyła do miejscowości { $place }
headline-departed = Opuściła miejscowość { $place }
headline-left-country = Opuściła kraj: { $country }
headline-reached-country = Przybyła do kraju: { $country }
headline-customs-cleared = Odprawiona przez urząd celny
headline-customs-cleared-country = Po odprawie celnej, kraj: { $country }
headline-handed-over = U przewoźnika, który ją doręczy
headline-delivery-office = W placówce doręczającej
headline-delivery-office-place = W placówce doręczającej: { $place }
headline-customs = Urząd celny sprawdza przesyłkę
headline-customs-country = W odprawie celnej, kraj: { $country }
headline-customs-documents = Urząd celny potrzebuje dokumentu do tej przesyłki
headline-duty-unpaid = Za przesyłkę trzeba zapłacić cło
headline-out-for-delivery = Przesyłka jest u kuriera
headline-out-for-delivery-place = Przesyłka jest u kuriera: { $place }
headline-attempt-failed = Kurier nie mógł doręczyć przesyłki
headline-recipient-absent = Kurier nikogo nie zastał
headline-ready-for-pickup = Przesyłka czeka na odbiór
headline-ready-for-pickup-place = Przesyłka czeka na odbiór: { $place }
headline-delivered = Przesyłka została doręczona
headline-collected = Przesyłka została odebrana
headline-neighbour = Zostawiona u sąsiada
headline-safe-place = Zostawiona w umówionym miejscu
headline-exception = W drodze wystąpił problem
headline-held = Przesyłka została zatrzymana
headline-delay = Przesyłka jest opóźniona
headline-damaged = Przesyłka została uszkodzona
headline-lost = Przesyłka zaginęła
headline-destroyed = Przesyłka została zniszczona
headline-refused = Odmówiono przyjęcia przesyłki
headline-address = Adres jest błędny lub niepełny
headline-returning = W drodze powrotnej do sprzedawcy
headline-returned = Wróciła do sprzedawcy
headline-cancelled = Ta przesyłka nie zostanie wysłana
headline-expired = Przewoźnik przestał wysyłać aktualizacje

## Scans: one line of the history

event-announced = Etykieta przygotowana
event-accepted = Nadana przez sprzedawcę
event-arrived = Przybyła do sortowni
event-departed = Opuściła sortownię
event-processed = Posortowana
event-in-transit = W drodze
event-left-country = Opuściła kraj nadania
event-left-country-named = Opuściła kraj: { $country }
event-reached-country = Przybyła do kraju przeznaczenia
event-reached-country-named = Przybyła do kraju: { $country }
event-customs = W odprawie celnej
event-customs-started = Zgłoszona do odprawy celnej
event-customs-cleared = Odprawa celna zakończona
event-customs-documents = Urząd celny prosi o dokument
event-duty-unpaid = Cło do zapłaty
event-handed-over = Przekazana kolejnemu przewoźnikowi
event-handed-over-named = Przekazana przewoźnikowi { $carrier }
event-delivery-office = W placówce doręczającej
event-scheduled = Uzgodniono dzień doręczenia
event-contacted = Przewoźnik skontaktował się z adresatem
event-forwarded = Przekierowana na inny adres
event-solved = Problem rozwiązany
event-out-for-delivery = Wydana do doręczenia
event-attempt-failed = Nieudana próba doręczenia
event-recipient-absent = Nieudana próba doręczenia: nikogo nie zastano
event-ready-for-pickup = Gotowa do odbioru
event-delivered = Doręczona
event-signed = Doręczona za podpisem
event-collected = Odebrana
event-neighbour = Zostawiona u sąsiada
event-safe-place = Zostawiona w umówionym miejscu
event-exception = Zgłoszono problem
event-held = Zatrzymana
event-delay = Opóźniona
event-weather = Opóźniona z powodu pogody
event-damaged = Uszkodzona
event-lost = Zaginiona
event-destroyed = Zniszczona
event-refused = Odmowa przyjęcia
event-address = Adres błędny lub niepełny
event-returning = Wraca do sprzedawcy
event-returned = Zwrócona sprzedawcy
event-cancelled = Anulowana
event-expired = Koniec aktualizacji
event-pending = Zarejestrowana

## Arrival

arrival-expected = Przewidywane doręczenie
arrival-arrived = Doręczono
arrival-collect = Odbiór do
arrival-returned = Zwrócono
arrival-today = Dzisiaj
arrival-tomorrow = Jutro
arrival-by = Do { $day }
arrival-likely = Najpewniej { $day }
arrival-none-not-sent = Data pojawi się po pierwszym zdarzeniu
arrival-none-held = Brak daty, dopóki przesyłka jest zatrzymana
arrival-none-will-not-come = Doręczenie nie jest przewidywane
arrival-none-no-news = Bez nowych informacji nie ma daty
arrival-none-estimate = Na razie brak daty
source-carrier = Według przewoźnika
source-estimate = Szacunkowo
source-shop = Obietnica sklepu
source-late = Poprzedni termin minął: { $day }
days-left = { $days ->
    [0] Dziś ostatni dzień
    [one] Został { $days } dzień
    [few] Zostały { $days } dni
   *[many] Zostało { $days } dni
  }
week-label = Najbliższe dni
week-today = dzisiaj
week-possible = możliwe
week-likely = najpewniej
week-closed = bez doręczeń
why-title = Skąd ta data
stage-days = { $least ->
    [one] { $least } dzień roboczy
    [few] { $least } dni robocze
   *[many] { $least } dni roboczych
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } dzień roboczy
    [few] { $most } dni robocze
   *[many] { $most } dni roboczych
  }
stage-days-up-to = do { $most ->
    [one] { $most } dnia roboczego
    [few] { $most } dni roboczych
   *[many] { $most } dni roboczych
  }
stage-first-mile = Od sprzedawcy do przewoźnika
stage-origin = W drodze w kraju nadania
stage-export-customs = Odprawa eksportowa
stage-line-haul = Między krajami
stage-import-customs = Odprawa importowa
stage-destination = W drodze w kraju adresata
stage-last-mile = Doręczenie
stages-title = Etap po etapie
stage-line = { $stage }: { $time }
stage-usual = zwykle { $time }
stage-now = zwykle { $time }, teraz { $days }
stage-now-less = zwykle { $time }, na razie mniej niż jeden
stage-took = { $days ->
    [one] trwało { $days } dzień roboczy, zwykle { $time }
    [few] trwało { $days } dni robocze, zwykle { $time }
   *[many] trwało { $days } dni roboczych, zwykle { $time }
  }
stage-took-less = trwało mniej niż dzień roboczy, zwykle { $time }
stage-inferred = Bez własnego zdarzenia: ustalono na podstawie późniejszych
first-mile-inferred = Brak zdarzenia nadania: ustalono na podstawie pierwszego zdarzenia, { $time }
first-mile-not-reported = Ten przewoźnik nie zgłasza nadania
inferred-from-scans = { $place } (ustalono na podstawie zdarzeń)

## Progress: four or five stops, a word or two each

step-announced = Etykieta
step-first-mile = Nadana
step-origin = W drodze
step-left = Wyjazd: { $country }
step-left-unnamed = Za granicą
step-customs = Odprawa celna
step-arrived = Przyjazd: { $country }
step-arrived-unnamed = W kraju adresata
step-last-mile = W doręczeniu
step-pickup = Do odbioru
step-delivered = Doręczona
step-returning = Wraca
step-returned = Zwrócona
progress-label = Przebieg dostawy
progress-next = Dalej: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Sprzedawca jeszcze nie nadał przesyłki
problem-not-handed-over-do = Proszę zapytać sprzedawcę, czy przesyłka została wysłana.
problem-not-handed-over-next = Pierwsze zdarzenie pojawi się tutaj od razu po zarejestrowaniu. Jeśli nie będzie go do { $day }, warto poprosić sprzedawcę o zwrot pieniędzy.
problem-first-scan-due = Pierwsze zdarzenie spodziewane do { $day }
problem-first-scan-do = Do tego czasu nic nie trzeba robić. Jeśli zdarzenie się nie pojawi, proszę zapytać sprzedawcę.
problem-first-scan-next = Sprzedawca przekazuje przesyłkę przewoźnikowi. Zdarzenie może pojawić się tutaj z opóźnieniem do 2 godzin.
problem-no-movement = Brak wiadomości od { $days ->
    [one] { $days } dnia
    [few] { $days } dni
   *[many] { $days } dni
  }
problem-no-movement-do = Dni bez wiadomości na długich trasach to nic niezwykłego. Na razie nic nie trzeba robić.
problem-no-movement-warn = Warto poprosić sprzedawcę, aby zapytał przewoźnika.
problem-no-movement-claim = Warto poprosić sprzedawcę o zwrot pieniędzy lub nową przesyłkę: po tak długim czasie bez wiadomości ta mogła zaginąć.
problem-ask-by = Jeśli do { $day } nic się nie zmieni, warto poprosić sprzedawcę, aby zapytał przewoźnika.
problem-refund-by = Jeśli do { $day } nic się nie zmieni, warto poprosić sprzedawcę o zwrot pieniędzy lub nową przesyłkę.
problem-claim-by = Reklamację należy złożyć do { $day }: wielu przewoźników później jej nie przyjmuje.
problem-customs-hold = W odprawie celnej od { $day }
problem-customs-hold-do = Nic nie trzeba robić, chyba że napisze urząd celny lub przewoźnik.
problem-customs-documents = Urząd celny potrzebuje dokumentu od adresata
problem-customs-documents-do = Proszę wysłać przewoźnikowi fakturę lub potwierdzenie płatności i podać numer przesyłki.
problem-customs-documents-next = Przesyłka ruszy dalej, gdy urząd celny otrzyma dokument. Bez niego wróci do nadawcy.
problem-duty-unpaid = Należy zapłacić cło lub podatek
problem-duty-unpaid-do = Płatności można dokonać na stronie przewoźnika lub w jego placówce. Nie należy otwierać linków z wiadomości od nieznajomych.
problem-duty-unpaid-next = Po zapłacie przesyłka zostanie zwolniona.
problem-address = Przewoźnik potrzebuje pełnego adresu
problem-address-do = Proszę podać przewoźnikowi lub sprzedawcy pełny adres i numer telefonu.
problem-address-next = Przesyłka czeka, a bez odpowiedzi wróci do nadawcy.
problem-attempt-failed = Kurier był, ale nie mógł doręczyć przesyłki
problem-attempt-failed-do = Proszę poszukać awizo albo ustalić z przewoźnikiem nowy dzień lub punkt odbioru.
problem-attempt-failed-next = Kolejna próba jest zwykle następnego dnia roboczego.
problem-attempt-failed-next-day = Kolejna próba jest zwykle następnego dnia roboczego, czyli { $day }.
problem-attempt-planned = Kolejną próbę zaplanowano na { $day }.
problem-refused = Odmówiono przyjęcia przesyłki
problem-refused-do = Jeśli to pomyłka, proszę jeszcze dziś zadzwonić do przewoźnika.
problem-refused-next = Przesyłka wraca do sprzedawcy.
problem-pickup = Przesyłkę można już odebrać
problem-pickup-until = Przesyłkę należy odebrać do { $day }
problem-pickup-do = Potrzebne są dokument tożsamości i numer przesyłki.
problem-pickup-next = Po terminie przesyłka wróci do sprzedawcy.
problem-late = Minął termin: { $day }
problem-late-do = Na razie nic nie trzeba robić.
problem-may-be-late = Możliwe opóźnienie: zwykle jest na miejscu do { $day }
problem-disruption = Przewoźnik zgłasza opóźnienie
problem-disruption-until = Doręczenia są wolniejsze do { $day }
problem-disruption-next = Przesyłka ruszy dalej, gdy tylko przewoźnik będzie mógł ją przewieźć.
problem-damaged = Przesyłka została uszkodzona
problem-damaged-do = Warto poprosić sprzedawcę o nową przesyłkę lub zwrot pieniędzy. Po odbiorze warto zachować zdjęcia.
problem-lost = Przesyłka zaginęła
problem-lost-do = Warto poprosić sprzedawcę o zwrot pieniędzy lub nową przesyłkę.
problem-destroyed = Przesyłka została zniszczona
problem-destroyed-do = Proszę zapytać sprzedawcę o powód i poprosić o zwrot pieniędzy.
problem-returned = Przesyłka wraca do sprzedawcy
problem-returned-do = Warto poprosić sprzedawcę o zwrot pieniędzy lub ponowną wysyłkę.
problem-cancelled = Wysyłka została anulowana
problem-cancelled-do = Proszę zapytać sprzedawcę, czy przesyłka zostanie wysłana ponownie.
problem-exception = Przewoźnik zgłasza problem
problem-exception-do = Proszę przeczytać informację przewoźnika w historii i zapytać go, podając numer przesyłki.
problem-updates-ended = Kolejne aktualizacje nie są spodziewane
problem-updates-ended-do = Jeśli przesyłka nie dotarła, proszę zapytać sprzedawcę teraz: reklamacje mają swoje terminy.
problem-do-label = Co zrobić
problem-next-label = Co dalej
problem-since-label = Od kiedy
problem-why-label = Powód
problem-where-label = Miejsce
problem-contact-label = Kto pomoże
contact-carrier = { $carrier }, numer { $number }
contact-carrier-unnamed = Przewoźnik, numer { $number }
contact-seller = Sprzedawca, numer zamówienia
why-updates-ended = Przewoźnicy zwykle przestają aktualizować numer 30 dni po wysyłce.
why-customs-inspection = Urząd celny kontroluje przesyłkę
why-customs-delay = Odprawa celna trwa dłużej niż zwykle
why-absent = Nikogo nie zastano
why-closed = Firma była zamknięta
why-moved = Adresat się przeprowadził
why-pickup-missed = Nie odebrano jej w terminie
why-weather = Pogoda
why-strike = Strajk
why-holiday = Dzień wolny od pracy
why-peak-season = Więcej przesyłek niż zwykle
why-capacity = Brak miejsca w pojeździe
why-flight-delay = Samolot się spóźnił
why-missorted = Wysłana w złym kierunku
why-security = Kontrola bezpieczeństwa
why-held = Przewoźnik ją przetrzymuje
why-payment = Pozostała kwota do zapłaty
why-rejected = Przewoźnik jej nie przyjmuje
why-identity = Nie udało się potwierdzić tożsamości adresata

## Solved: said once, when a problem is over

solved-handed-over = Rozwiązane: przesyłka jest u przewoźnika
solved-movement = Rozwiązane: przesyłka znów się przemieszcza
solved-customs = Rozwiązane: urząd celny zwolnił przesyłkę
solved-duty = Rozwiązane: sprawa cła jest uregulowana
solved-address = Rozwiązane: przewoźnik ma adres
solved-attempt = Rozwiązane: przesyłka znów jest w doręczeniu
solved-late = Rozwiązane: jest nowa data doręczenia
solved-other = Rozwiązane: problem minął

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Nie ma jeszcze danych o tym numerze
failure-not-found-do = Nowy numer może pojawić się po dniu lub dwóch. Proszę sprawdzić, czy jest taki sam jak w wiadomości o wysyłce.
failure-invalid-number = To nie wygląda na numer przesyłki
failure-invalid-number-do = Proszę porównać go z wiadomością o wysyłce, znak po znaku.
failure-unauthorized = Śledzenie w sklepie jest źle skonfigurowane
failure-unauthorized-do = Proszę powiadomić sklep. Na przesyłkę nie ma to wpływu.
failure-quota = Dzienny limit śledzenia sklepu został wyczerpany
failure-quota-do = Proszę spróbować jutro albo zapytać sklep. Na przesyłkę nie ma to wpływu.
failure-rate-limited = Zbyt wiele zapytań naraz
failure-rate-limited-do = Proszę spróbować za kilka minut.
failure-bad-request = Śledzenie sklepu nie zrozumiało zapytania
failure-bad-request-do = Proszę powiadomić sklep. Na przesyłkę nie ma to wpływu.
failure-server = Serwis śledzenia chwilowo nie działa
failure-server-do = Proszę spróbować później. Na przesyłkę nie ma to wpływu.
failure-bad-response = Nie udało się odczytać odpowiedzi
failure-bad-response-do = Proszę spróbować później. Jeśli to nie pomoże, proszę powiadomić sklep.
failure-empty = Odpowiedź jest pusta
failure-empty-do = Proszę spróbować za chwilę. Jeśli to nie pomoże, proszę powiadomić sklep.
failure-page = Zamiast danych śledzenia przyszła strona internetowa
failure-page-do = Może być konieczne ponowne zalogowanie się w sklepie. Potem proszę spróbować jeszcze raz.
failure-unknown-shape = To nie jest odpowiedź serwisu śledzenia
failure-unknown-shape-do = Proszę powiadomić sklep. Na przesyłkę nie ma to wpływu.
failure-too-large = Odpowiedź jest za duża, aby ją odczytać
failure-too-large-do = Proszę powiadomić sklep. Na przesyłkę nie ma to wpływu.
failure-network = Brak połączenia z serwisem śledzenia
failure-network-do = Proszę sprawdzić połączenie i spróbować ponownie.
failure-timeout = Serwis śledzenia zbyt długo nie odpowiada
failure-timeout-do = Proszę spróbować za chwilę.
failure-offline = Brak połączenia z internetem
failure-offline-do = Proszę połączyć się z internetem i spróbować ponownie.
failure-kept = Na stronie pozostaje ostatni znany stan.
try-again = Ponów próbę

## Around it

parcel-label = Przesyłka { $number }
parcel-label-unnamed = Przesyłka
loading = Trwa wyszukiwanie przesyłki
tracking-number = Numer przesyłki
copy-number = Kopiuj numer { $number }
copied = Skopiowano
updated = Zaktualizowano { $ago }
updated-now = Zaktualizowano przed chwilą
refresh = Odśwież
announcement = { $headline }. { $arrival }
history-title = Historia
history-empty = Nie ma jeszcze żadnych zdarzeń.
history-more = { $count ->
    [one] Jeszcze { $count } wcześniejsze zdarzenie
    [few] Jeszcze { $count } wcześniejsze zdarzenia
   *[many] Jeszcze { $count } wcześniejszych zdarzeń
  }
expected = Przewidywane
no-time = Nie podano czasu
details-title = Szczegóły
details-carrier = Przewoźnik
details-now-with = Obecny przewoźnik
details-its-number = Jego numer
details-first-with = Pierwszy przewoźnik
details-first-scan = Pierwsze zdarzenie
details-replaces = Zastępuje numer
details-from-to = Skąd i dokąd
details-from = Skąd
details-to = Dokąd
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] Jeszcze { $count } przesyłka w tej odpowiedzi
    [few] Jeszcze { $count } przesyłki w tej odpowiedzi
   *[many] Jeszcze { $count } przesyłek w tej odpowiedzi
  }
list-close = Pokaż mniej
