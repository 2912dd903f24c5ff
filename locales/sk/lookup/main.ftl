### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Kde je moja zásielka?
lead = Zadajte číslo zásielky zo správy obchodu o odoslaní.
label = Číslo zásielky
hint = Máte viac čísel? Oddeľte ich čiarkami alebo píšte každé do nového riadka.
track = Sledovať
anyway = Aj tak sledovať
again = Sledovať iné číslo

## Nothing is wrong

right = Číslo je správne
right-carrier = Správne číslo dopravcu { $carrier }
likely-carrier = Vyzerá to na číslo dopravcu { $carrier }
several-carriers = Takéto čísla používa viac dopravcov
from = Kto mohol číslo prideliť
more = a ďalšie: { $count }
several = Nájdené čísla: { $count }
several-text = Nie všetky vyzerajú správne:

## Something is wrong

empty = Číslo zásielky sa nenašlo
empty-text = Nájdete ho v správe obchodu o odoslaní: písmená a číslice za sebou, často 10 až 22 znakov.
too-short = Číslo je príliš krátke
too-short-text = Počet znakov: { $length }, potrebných je najmenej { $expected }. Nechýba začiatok alebo koniec?
too-long = Číslo je príliš dlhé
too-long-text = Počet znakov: { $length }, takéto číslo ich má najviac { $expected }. Nedostalo sa doň niečo navyše?
wrong-character = V čísle je preklep
wrong-character-text = { $expected ->
    [digit] Na pozícii { $position } je { $found }, má tam byť číslica.
    [letter] Na pozícii { $position } je { $found }, má tam byť písmeno.
    [either] Na pozícii { $position } je { $found }. Čísla zásielok majú len číslice a písmená od A do Z.
    [end] Číslo sa má skončiť pred pozíciou { $position }.
   *[other] Na pozícii { $position } je { $found }, má tam byť { $expected }.
 }
look-alike = Zamenilo sa písmeno a číslica
look-alike-text = Na pozícii { $position } je { $found }, má tam byť { $expected }.
wrong-check-digit = V čísle je preklep
wrong-check-digit-text = Znak na pozícii { $position } kontroluje všetky ostatné a nesedí s nimi. Porovnajte číslo so správou o odoslaní.
country-unknown = Posledné dve písmená nie sú kód krajiny
country-unknown-text = V poštových číslach hovoria, odkiaľ zásielka pochádza, napríklad CN alebo GB. Je to tak aj v správe o odoslaní?
placeholder = K tomuto číslu zatiaľ nie je zásielka
placeholder-text = Je to príklad alebo dočasné číslo, kým zásielka nie je odoslaná. Konečné číslo príde v správe o odoslaní.
test-number = Toto je skúšobné číslo
test-number-text = Dopravcovia a obchody ním skúšajú svoje systémy. Žiadna zásielka toto číslo nemá.
order-number = Vyzerá to na číslo objednávky
order-number-text = Označuje nákup, nie zásielku. Číslo zásielky je v správe o odoslaní, často vedľa mena dopravcu.
phone = Vyzerá to na telefónne číslo
phone-text = Číslo zásielky je v správe obchodu o odoslaní.
email = Toto je e-mailová adresa
email-text = Číslo zásielky je v e-maile, ktorý obchod poslal pri odoslaní.
url = V tomto odkaze nie je číslo zásielky
url-text = Otvorte odkaz, skopírujte číslo z tej stránky a vložte ho sem.
unknown-format = Takéto čísla nepoužíva žiadny známy dopravca
unknown-format-text = Ak je v správe o odoslaní napísané práve takto, aj tak ho sledujte.

## Repairs: the number put right stands before the words

did-you-mean = Mali ste na mysli …?
repair-look-alike = opravené podobné písmená a číslice
repair-neighbours = vymenené znaky na pozíciách { $position } a { $next }
repair-extra = bez znaku na pozícii { $position }
repair-missing = o číslicu viac na pozícii { $position }
repair-digit = iná číslica na pozícii { $position }
