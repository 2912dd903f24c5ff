### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Wo ist mein Paket?
lead = Geben Sie die Sendungsnummer aus der Versandbestätigung des Shops ein.
label = Sendungsnummer
hint = Mehrere Nummern? Trennen Sie sie durch Kommas oder schreiben Sie jede in eine eigene Zeile.
track = Verfolgen
anyway = Trotzdem verfolgen
again = Andere Nummer verfolgen

## Nothing is wrong

right = Diese Nummer ist korrekt
right-carrier = Eine korrekte Nummer von { $carrier }
likely-carrier = Das sieht nach einer Nummer von { $carrier } aus
several-carriers = Mehrere Paketdienste verwenden solche Nummern
from = Sie könnte stammen von
more = und weitere: { $count }
several = Gefundene Nummern: { $count }
several-text = Einige davon sehen nicht richtig aus:

## Something is wrong

empty = Keine Sendungsnummer gefunden
empty-text = Sie steht in der Versandbestätigung des Shops: Buchstaben und Ziffern hintereinander, oft 10 bis 22.
too-short = Diese Nummer ist zu kurz
too-short-text = Sie hat { $length } von mindestens { $expected } Zeichen. Fehlt etwas am Anfang oder am Ende?
too-long = Diese Nummer ist zu lang
too-long-text = Sie hat { $length } Zeichen; eine solche Nummer hat höchstens { $expected }. Ist noch etwas anderes hineingeraten?
wrong-character = Diese Nummer enthält einen Tippfehler
wrong-character-text = { $expected ->
    [digit] Zeichen { $position } ist { $found }, dort sollte eine Ziffer stehen.
    [letter] Zeichen { $position } ist { $found }, dort sollte ein Buchstabe stehen.
    [either] Zeichen { $position } ist { $found }. Sendungsnummern bestehen nur aus Ziffern und den Buchstaben A bis Z.
    [end] Die Nummer sollte vor Zeichen { $position } enden.
   *[other] Zeichen { $position } ist { $found }, dort sollte { $expected } stehen.
 }
look-alike = Buchstabe und Ziffer wurden verwechselt
look-alike-text = Zeichen { $position } ist { $found }, dort sollte { $expected } stehen.
wrong-check-digit = Diese Nummer enthält einen Tippfehler
wrong-check-digit-text = Zeichen { $position } prüft alle anderen und passt nicht zu ihnen. Vergleichen Sie die Nummer mit der Versandbestätigung.
country-unknown = Die letzten zwei Buchstaben sind kein Länderkürzel
country-unknown-text = In den Nummern der Post geben sie an, woher das Paket kommt, zum Beispiel CN oder GB. Steht es so in der Versandbestätigung?
placeholder = Zu dieser Nummer gibt es noch kein Paket
placeholder-text = Sie ist ein Beispiel oder ein Platzhalter, bis das Paket verschickt wird. Die endgültige Nummer kommt mit der Versandbestätigung.
test-number = Das ist eine Testnummer
test-number-text = Paketdienste und Shops testen damit ihre Systeme. Unter dieser Nummer ist kein Paket unterwegs.
order-number = Das sieht nach einer Bestellnummer aus
order-number-text = Sie gehört zum Kauf, nicht zum Paket. Die Sendungsnummer steht in der Versandbestätigung, oft neben dem Namen des Paketdienstes.
phone = Das sieht nach einer Telefonnummer aus
phone-text = Die Sendungsnummer steht in der Versandbestätigung des Shops.
email = Das ist eine E-Mail-Adresse
email-text = Die Sendungsnummer steht in der E-Mail, die der Shop beim Versand geschickt hat.
url = Dieser Link enthält keine Sendungsnummer
url-text = Öffnen Sie den Link, kopieren Sie die Nummer von der Seite und fügen Sie sie hier ein.
unknown-format = Kein bekannter Paketdienst verwendet solche Nummern
unknown-format-text = Wenn sie so in der Versandbestätigung steht, können Sie sie trotzdem verfolgen.

## Repairs: the number put right stands before the words

did-you-mean = Meinten Sie …?
repair-look-alike = ähnlich aussehende Buchstaben und Ziffern berichtigt
repair-neighbours = Zeichen { $position } und { $next } vertauscht
repair-extra = ohne Zeichen { $position }
repair-missing = eine Ziffer mehr, an Stelle { $position }
repair-digit = eine andere Ziffer an Stelle { $position }
