### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Hvor er min pakke?
lead = Indtast sporingsnummeret fra butikkens forsendelsesmail.
label = Sporingsnummer
hint = Flere numre? Sæt komma imellem dem, eller skriv hvert nummer på sin egen linje.
track = Spor
anyway = Spor alligevel
again = Spor et andet nummer

## Nothing is wrong

right = Nummeret er korrekt
right-carrier = Et korrekt nummer fra { $carrier }
likely-carrier = Det ligner et nummer fra { $carrier }
several-carriers = Flere transportører bruger den slags numre
from = Det kan være fra
more = og { $count } til
several = Fundne numre: { $count }
several-text = Nogle af dem ser ikke rigtige ud:

## Something is wrong

empty = Intet sporingsnummer fundet
empty-text = Det står i butikkens forsendelsesmail: bogstaver og cifre i træk, ofte 10 til 22.
too-short = Nummeret er for kort
too-short-text = Det har { $length } af mindst { $expected } tegn. Mangler begyndelsen eller slutningen?
too-long = Nummeret er for langt
too-long-text = Det har { $length } tegn; den slags numre har højst { $expected }. Er der kommet noget andet med?
wrong-character = Der er en tastefejl i nummeret
wrong-character-text = { $expected ->
    [digit] Tegn { $position } er { $found }, men der skal stå et ciffer.
    [letter] Tegn { $position } er { $found }, men der skal stå et bogstav.
    [either] Tegn { $position } er { $found }. Sporingsnumre har kun cifre og bogstaverne A til Z.
    [end] Nummeret skal slutte før tegn { $position }.
   *[other] Tegn { $position } er { $found }, men der skal stå { $expected }.
 }
look-alike = Et bogstav og et ciffer er forvekslet
look-alike-text = Tegn { $position } er { $found }, men der skal stå { $expected }.
wrong-check-digit = Der er en tastefejl i nummeret
wrong-check-digit-text = Tegn { $position } kontrollerer alle de andre og passer ikke til dem. Sammenlign nummeret med forsendelsesmailen.
country-unknown = De to sidste bogstaver er ikke en landekode
country-unknown-text = I postens numre viser de, hvor pakken kommer fra, for eksempel CN eller GB. Står det sådan i forsendelsesmailen?
placeholder = Der er endnu ingen pakke med dette nummer
placeholder-text = Det er et eksempel eller et midlertidigt nummer, indtil pakken bliver sendt. Det endelige nummer kommer med forsendelsesmailen.
test-number = Det er et testnummer
test-number-text = Transportører og butikker afprøver deres systemer med det. Ingen pakke bliver sendt med det nummer.
order-number = Det ligner et ordrenummer
order-number-text = Det hører til købet, ikke til pakken. Sporingsnummeret står i forsendelsesmailen, ofte ved siden af transportørens navn.
phone = Det ligner et telefonnummer
phone-text = Sporingsnummeret står i butikkens forsendelsesmail.
email = Det er en e-mailadresse
email-text = Sporingsnummeret står i den e-mail, som butikken sendte, da pakken blev afsendt.
url = Der er intet sporingsnummer i linket
url-text = Åbn linket, kopiér nummeret fra siden, og indsæt det her.
unknown-format = Ingen kendt transportør bruger den slags numre
unknown-format-text = Hvis det står sådan i forsendelsesmailen, kan du spore det alligevel.

## Repairs: the number put right stands before the words

did-you-mean = Mente du …?
repair-look-alike = rettede bogstaver og cifre, der ligner hinanden
repair-neighbours = tegn { $position } og { $next } byttet om
repair-extra = uden tegn { $position }
repair-missing = et ciffer mere, på plads { $position }
repair-digit = et andet ciffer på plads { $position }
