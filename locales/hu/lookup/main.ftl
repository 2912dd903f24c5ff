### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Hol van a csomagom?
lead = Írja be a csomagszámot a webáruház feladásról szóló értesítéséből.
label = Csomagszám
hint = Több száma van? Válassza el vesszővel, vagy írja mindegyiket külön sorba.
track = Követés
anyway = Követés így is
again = Másik szám követése

## Nothing is wrong

right = Ez a szám helyes
right-carrier = A szám helyes, futárszolgálat: { $carrier }
likely-carrier = Valószínű futárszolgálat: { $carrier }
several-carriers = Több futárszolgálat is használ ilyen számokat
from = Lehetséges futárszolgálat:
more = és még { $count }
several = Talált számok: { $count }
several-text = Néhány közülük nem tűnik helyesnek:

## Something is wrong

empty = Nem található csomagszám
empty-text = A webáruház feladásról szóló értesítésében szerepel: egymást követő betűk és számjegyek, gyakran 10–22 karakter.
too-short = Ez a szám túl rövid
too-short-text = A karakterek száma { $length }, de legalább { $expected } kellene. Lemaradt az eleje vagy a vége?
too-long = Ez a szám túl hosszú
too-long-text = A karakterek száma { $length }, az ilyen számoké legfeljebb { $expected }. Belekerült valami más is?
wrong-character = Ebben a számban elírás van
wrong-character-text = { $expected ->
    [digit] { $position }. karakter: { $found }, de itt számjegynek kellene állnia.
    [letter] { $position }. karakter: { $found }, de itt betűnek kellene állnia.
    [either] { $position }. karakter: { $found }. A csomagszámban csak számjegyek és A–Z betűk lehetnek.
    [end] { $position }. karakter: a számnak már előtte véget kellene érnie.
   *[other] { $position }. karakter: { $found }, de itt ennek kellene állnia: { $expected }.
 }
look-alike = Egy betű és egy számjegy felcserélődött
look-alike-text = { $position }. karakter: { $found }, de itt ennek kellene állnia: { $expected }.
wrong-check-digit = Ebben a számban elírás van
wrong-check-digit-text = A többit ellenőrző { $position }. karakter nem illik hozzájuk. Vesse össze a számot a feladásról szóló értesítéssel.
country-unknown = Az utolsó két betű nem országkód
country-unknown-text = A postai számokban ezek jelzik, honnan jön a csomag, például CN vagy GB. Így szerepel a feladásról szóló értesítésben?
placeholder = Ehhez a számhoz még nem tartozik csomag
placeholder-text = Ez egy példa, vagy ideiglenes szám a csomag feladásáig. A végleges szám a feladásról szóló értesítésben érkezik.
test-number = Ez egy tesztszám
test-number-text = A futárszolgálatok és a webáruházak ezzel próbálják ki a rendszereiket. Nem tartozik hozzá csomag.
order-number = Ez rendelésszámnak tűnik
order-number-text = A vásárláshoz tartozik, nem a csomaghoz. A csomagszám a feladásról szóló értesítésben van, gyakran a futárszolgálat neve mellett.
phone = Ez telefonszámnak tűnik
phone-text = A csomagszám a webáruház feladásról szóló értesítésében van.
email = Ez egy e-mail-cím
email-text = A csomagszám abban az e-mailben van, amelyet a webáruház a feladáskor küldött.
url = Ebben a linkben nincs csomagszám
url-text = Nyissa meg a linket, másolja ki a számot arról az oldalról, és illessze be ide.
unknown-format = Egyetlen ismert futárszolgálat sem használ ilyen számokat
unknown-format-text = Ha így szerepel a feladásról szóló értesítésben, akkor is követheti.

## Repairs: the number put right stands before the words

did-you-mean = Erre gondolt…?
repair-look-alike = hasonló betűk és számjegyek javítva
repair-neighbours = { $position }. és { $next }. karakter felcserélve
repair-extra = { $position }. karakter elhagyva
repair-missing = eggyel több számjegy, ezen a helyen: { $position }
repair-digit = más számjegy ezen a helyen: { $position }
