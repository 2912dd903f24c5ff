### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Gdzie jest moja przesyłka?
lead = Proszę wpisać numer przesyłki z wiadomości sklepu o wysyłce.
label = Numer przesyłki
hint = Kilka numerów? Proszę rozdzielić je przecinkami albo wpisać każdy w osobnym wierszu.
track = Śledź
anyway = Śledź mimo to
again = Śledź inny numer

## Nothing is wrong

right = Numer jest poprawny
right-carrier = Poprawny numer przewoźnika { $carrier }
likely-carrier = To wygląda na numer przewoźnika { $carrier }
several-carriers = Takich numerów używa kilku przewoźników
from = Kto mógł nadać ten numer
more = i jeszcze { $count }
several = Znalezione numery: { $count }
several-text = Nie wszystkie wyglądają na poprawne:

## Something is wrong

empty = Nie znaleziono numeru przesyłki
empty-text = Jest w wiadomości sklepu o wysyłce: ciąg liter i cyfr, często od 10 do 22 znaków.
too-short = Numer jest za krótki
too-short-text = Liczba znaków: { $length }, a potrzeba co najmniej { $expected }. Czy nie brakuje początku lub końca?
too-long = Numer jest za długi
too-long-text = Liczba znaków: { $length }, a taki numer ma ich najwyżej { $expected }. Czy nie trafiło do niego coś jeszcze?
wrong-character = W numerze jest błąd
wrong-character-text = { $expected ->
    [digit] Na pozycji { $position } jest { $found }, a powinna być cyfra.
    [letter] Na pozycji { $position } jest { $found }, a powinna być litera.
    [either] Na pozycji { $position } jest { $found }. Numery przesyłek mają tylko cyfry i litery od A do Z.
    [end] Numer powinien kończyć się przed pozycją { $position }.
   *[other] Na pozycji { $position } jest { $found }, a powinno być { $expected }.
 }
look-alike = Pomylono literę z cyfrą
look-alike-text = Na pozycji { $position } jest { $found }, a powinno być { $expected }.
wrong-check-digit = W numerze jest błąd
wrong-check-digit-text = Znak na pozycji { $position } sprawdza wszystkie pozostałe i do nich nie pasuje. Proszę porównać numer z wiadomością o wysyłce.
country-unknown = Dwie ostatnie litery nie oznaczają kraju
country-unknown-text = W numerach pocztowych mówią, skąd pochodzi przesyłka, na przykład CN lub GB. Czy w wiadomości o wysyłce jest tak samo?
placeholder = Ten numer nie oznacza jeszcze żadnej przesyłki
placeholder-text = To przykład albo numer tymczasowy do czasu wysyłki. Ostateczny numer będzie w wiadomości o wysyłce.
test-number = To numer testowy
test-number-text = Przewoźnicy i sklepy sprawdzają nim swoje systemy. Żadna przesyłka nie ma tego numeru.
order-number = To wygląda na numer zamówienia
order-number-text = Oznacza zakup, a nie przesyłkę. Numer przesyłki jest w wiadomości o wysyłce, często obok nazwy przewoźnika.
phone = To wygląda na numer telefonu
phone-text = Numer przesyłki jest w wiadomości sklepu o wysyłce.
email = To adres e-mail
email-text = Numer przesyłki jest w e-mailu, który sklep przysłał przy wysyłce.
url = W tym linku nie ma numeru przesyłki
url-text = Proszę otworzyć link, skopiować numer z tamtej strony i wkleić go tutaj.
unknown-format = Żaden znany przewoźnik nie używa takich numerów
unknown-format-text = Jeśli w wiadomości o wysyłce jest tak samo, można mimo to śledzić ten numer.

## Repairs: the number put right stands before the words

did-you-mean = Czy chodziło o …?
repair-look-alike = poprawione podobne litery i cyfry
repair-neighbours = zamienione znaki na pozycjach { $position } i { $next }
repair-extra = bez znaku na pozycji { $position }
repair-missing = dodatkowa cyfra na pozycji { $position }
repair-digit = inna cyfra na pozycji { $position }
