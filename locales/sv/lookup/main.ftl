### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Var är mitt paket?
lead = Ange spårningsnumret från butikens leveransmeddelande.
label = Spårningsnummer
hint = Flera nummer? Skilj dem åt med kommatecken eller skriv ett per rad.
track = Spåra
anyway = Spåra ändå
again = Spåra ett annat nummer

## Nothing is wrong

right = Numret är korrekt
right-carrier = Ett korrekt nummer från { $carrier }
likely-carrier = Det här ser ut som ett nummer från { $carrier }
several-carriers = Flera transportörer använder sådana nummer
from = Det kan komma från
more = och { $count } till
several = Hittade nummer: { $count }
several-text = Några av dem ser inte rätt ut:

## Something is wrong

empty = Inget spårningsnummer hittades
empty-text = Det står i butikens leveransmeddelande: bokstäver och siffror i följd, ofta 10–22 stycken.
too-short = Numret är för kort
too-short-text = Det har { $length } av minst { $expected } tecken. Kom början eller slutet inte med?
too-long = Numret är för långt
too-long-text = Det har { $length } tecken; ett sådant nummer har högst { $expected }. Kom något annat med?
wrong-character = Numret innehåller ett skrivfel
wrong-character-text = { $expected ->
    [digit] Tecken { $position } är { $found }, men där ska det stå en siffra.
    [letter] Tecken { $position } är { $found }, men där ska det stå en bokstav.
    [either] Tecken { $position } är { $found }. Spårningsnummer har bara siffror och bokstäverna A till Z.
    [end] Numret ska sluta före tecken { $position }.
   *[other] Tecken { $position } är { $found }, men där ska det stå { $expected }.
 }
look-alike = En bokstav och en siffra har förväxlats
look-alike-text = Tecken { $position } är { $found }, men där ska det stå { $expected }.
wrong-check-digit = Numret innehåller ett skrivfel
wrong-check-digit-text = Tecken { $position } kontrollerar alla andra och stämmer inte med dem. Jämför numret med leveransmeddelandet.
country-unknown = De två sista bokstäverna är ingen landskod
country-unknown-text = I postens nummer visar de varifrån paketet kommer, till exempel CN eller GB. Står det så i leveransmeddelandet?
placeholder = Numret hör inte till något paket ännu
placeholder-text = Det är ett exempel, eller ett tillfälligt nummer tills paketet skickas. Det slutliga numret kommer med leveransmeddelandet.
test-number = Det här är ett testnummer
test-number-text = Transportörer och butiker provar sina system med det. Inget paket skickas med det numret.
order-number = Det här ser ut som ett ordernummer
order-number-text = Det gäller köpet, inte paketet. Spårningsnumret står i leveransmeddelandet, ofta bredvid transportörens namn.
phone = Det här ser ut som ett telefonnummer
phone-text = Spårningsnumret står i butikens leveransmeddelande.
email = Det här är en e-postadress
email-text = Spårningsnumret står i mejlet som butiken skickade när paketet lämnades in.
url = Det finns inget spårningsnummer i länken
url-text = Öppna länken, kopiera numret från den sidan och klistra in det här.
unknown-format = Ingen känd transportör använder sådana nummer
unknown-format-text = Om det står så i leveransmeddelandet kan du spåra det ändå.

## Repairs: the number put right stands before the words

did-you-mean = Menade du …?
repair-look-alike = rättade bokstäver och siffror som liknar varandra
repair-neighbours = tecken { $position } och { $next } har bytt plats
repair-extra = utan tecken { $position }
repair-missing = en siffra till, på plats { $position }
repair-digit = en annan siffra på plats { $position }
