### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Waar is mijn pakket?
lead = Vul het trackingnummer uit het verzendbericht van de webshop in.
label = Trackingnummer
hint = Meerdere nummers? Zet er komma’s tussen, of elk nummer op een eigen regel.
track = Volgen
anyway = Toch volgen
again = Ander nummer volgen

## Nothing is wrong

right = Dit nummer klopt
right-carrier = Een correct nummer van { $carrier }
likely-carrier = Dit lijkt een nummer van { $carrier }
several-carriers = Meerdere vervoerders gebruiken zulke nummers
from = Het kan zijn van
more = en nog { $count }
several = Gevonden nummers: { $count }
several-text = Sommige lijken niet te kloppen:

## Something is wrong

empty = Geen trackingnummer gevonden
empty-text = Het staat in het verzendbericht van de webshop: letters en cijfers achter elkaar, vaak 10 tot 22.
too-short = Dit nummer is te kort
too-short-text = Aantal tekens: { $length }, minstens nodig: { $expected }. Is het begin of het einde weggevallen?
too-long = Dit nummer is te lang
too-long-text = Aantal tekens: { $length }, bij zo’n nummer hoogstens: { $expected }. Is er iets anders meegekomen?
wrong-character = Dit nummer bevat een typefout
wrong-character-text = { $expected ->
    [digit] Teken { $position } is { $found }, maar daar hoort een cijfer.
    [letter] Teken { $position } is { $found }, maar daar hoort een letter.
    [either] Teken { $position } is { $found }. Trackingnummers bestaan alleen uit cijfers en de letters A tot en met Z.
    [end] Het nummer hoort vóór teken { $position } te eindigen.
   *[other] Teken { $position } is { $found }, maar daar hoort { $expected }.
 }
look-alike = Een letter en een cijfer zijn verwisseld
look-alike-text = Teken { $position } is { $found }, maar daar hoort { $expected }.
wrong-check-digit = Dit nummer bevat een typefout
wrong-check-digit-text = Teken { $position } controleert alle andere en past er niet bij. Vergelijk het nummer met het verzendbericht.
country-unknown = De laatste twee letters zijn geen landcode
country-unknown-text = In de nummers van de post geven ze aan waar het pakket vandaan komt, zoals CN of GB. Staat het zo in het verzendbericht?
placeholder = Bij dit nummer hoort nog geen pakket
placeholder-text = Het is een voorbeeld, of een voorlopig nummer tot het pakket vertrekt. Het definitieve nummer staat in het verzendbericht.
test-number = Dit is een testnummer
test-number-text = Vervoerders en webshops testen er hun systemen mee. Er is geen pakket met dit nummer onderweg.
order-number = Dit lijkt een bestelnummer
order-number-text = Het hoort bij de aankoop, niet bij het pakket. Het trackingnummer staat in het verzendbericht, vaak naast de naam van de vervoerder.
phone = Dit lijkt een telefoonnummer
phone-text = Het trackingnummer staat in het verzendbericht van de webshop.
email = Dit is een e-mailadres
email-text = Het trackingnummer staat in de e-mail die de webshop bij de verzending heeft gestuurd.
url = In deze link staat geen trackingnummer
url-text = Open de link, kopieer het nummer van die pagina en plak het hier.
unknown-format = Geen bekende vervoerder gebruikt zulke nummers
unknown-format-text = Staat het zo in het verzendbericht? Dan kun je het toch volgen.

## Repairs: the number put right stands before the words

did-you-mean = Bedoelde je …?
repair-look-alike = letters en cijfers die op elkaar lijken verbeterd
repair-neighbours = tekens { $position } en { $next } omgewisseld
repair-extra = zonder teken { $position }
repair-missing = één cijfer erbij, op plaats { $position }
repair-digit = een ander cijfer op plaats { $position }
