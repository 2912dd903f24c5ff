### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Hvor er pakken min?
lead = Skriv inn sporingsnummeret fra butikkens sendingsbekreftelse.
label = Sporingsnummer
hint = Flere numre? Sett komma mellom dem, eller skriv hvert nummer på sin egen linje.
track = Spor
anyway = Spor likevel
again = Spor et annet nummer

## Nothing is wrong

right = Nummeret er riktig
right-carrier = Et riktig nummer fra { $carrier }
likely-carrier = Dette ser ut som et nummer fra { $carrier }
several-carriers = Flere transportører bruker slike numre
from = Det kan være fra
more = og { $count } til
several = Numre funnet: { $count }
several-text = Noen av dem ser ikke riktige ut:

## Something is wrong

empty = Fant ikke noe sporingsnummer
empty-text = Det står i butikkens sendingsbekreftelse: bokstaver og sifre på rad, ofte 10 til 22.
too-short = Nummeret er for kort
too-short-text = Det har { $length } av minst { $expected } tegn. Mangler begynnelsen eller slutten?
too-long = Nummeret er for langt
too-long-text = Det har { $length } tegn; slike numre har høyst { $expected }. Har noe annet kommet med?
wrong-character = Det er en skrivefeil i nummeret
wrong-character-text = { $expected ->
    [digit] Tegn { $position } er { $found }, men der skal det stå et siffer.
    [letter] Tegn { $position } er { $found }, men der skal det stå en bokstav.
    [either] Tegn { $position } er { $found }. Sporingsnumre har bare sifre og bokstavene A til Z.
    [end] Nummeret skal slutte før tegn { $position }.
   *[other] Tegn { $position } er { $found }, men der skal det stå { $expected }.
 }
look-alike = En bokstav og et siffer er forvekslet
look-alike-text = Tegn { $position } er { $found }, men der skal det stå { $expected }.
wrong-check-digit = Det er en skrivefeil i nummeret
wrong-check-digit-text = Tegn { $position } kontrollerer alle de andre og stemmer ikke med dem. Sammenlign nummeret med sendingsbekreftelsen.
country-unknown = De to siste bokstavene er ikke en landkode
country-unknown-text = I postens numre viser de hvor pakken kommer fra, for eksempel CN eller GB. Står det slik i sendingsbekreftelsen?
placeholder = Det finnes ingen pakke med dette nummeret ennå
placeholder-text = Det er et eksempel, eller et midlertidig nummer til pakken blir sendt. Det endelige nummeret kommer med sendingsbekreftelsen.
test-number = Dette er et testnummer
test-number-text = Transportører og butikker prøver ut systemene sine med det. Ingen pakke blir sendt med dette nummeret.
order-number = Dette ser ut som et ordrenummer
order-number-text = Det gjelder kjøpet, ikke pakken. Sporingsnummeret står i sendingsbekreftelsen, ofte ved siden av navnet på transportøren.
phone = Dette ser ut som et telefonnummer
phone-text = Sporingsnummeret står i butikkens sendingsbekreftelse.
email = Dette er en e-postadresse
email-text = Sporingsnummeret står i e-posten som butikken sendte da pakken ble sendt.
url = Det er ikke noe sporingsnummer i denne lenken
url-text = Åpne lenken, kopier nummeret fra den siden, og lim det inn her.
unknown-format = Ingen kjent transportør bruker slike numre
unknown-format-text = Hvis det står slik i sendingsbekreftelsen, kan du spore det likevel.

## Repairs: the number put right stands before the words

did-you-mean = Mente du …?
repair-look-alike = rettede bokstaver og sifre som ligner hverandre
repair-neighbours = tegn { $position } og { $next } byttet om
repair-extra = uten tegn { $position }
repair-missing = ett siffer til, på plass { $position }
repair-digit = et annet siffer på plass { $position }
