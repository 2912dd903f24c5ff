### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Kde je moje zásilka?
lead = Zadejte číslo zásilky ze zprávy obchodu o odeslání.
label = Číslo zásilky
hint = Máte více čísel? Oddělte je čárkami, nebo pište každé na nový řádek.
track = Sledovat
anyway = Přesto sledovat
again = Sledovat jiné číslo

## Nothing is wrong

right = Číslo je správné
right-carrier = Správné číslo dopravce { $carrier }
likely-carrier = Vypadá to na číslo dopravce { $carrier }
several-carriers = Taková čísla používá více dopravců
from = Kdo mohl číslo přidělit
more = a další: { $count }
several = Nalezená čísla: { $count }
several-text = Ne všechna vypadají správně:

## Something is wrong

empty = Číslo zásilky se nenašlo
empty-text = Najdete ho ve zprávě obchodu o odeslání: písmena a číslice za sebou, často 10 až 22 znaků.
too-short = Číslo je příliš krátké
too-short-text = Počet znaků: { $length }, potřeba je nejméně { $expected }. Nechybí začátek nebo konec?
too-long = Číslo je příliš dlouhé
too-long-text = Počet znaků: { $length }, takové číslo jich má nejvýše { $expected }. Nedostalo se do něj něco navíc?
wrong-character = V čísle je překlep
wrong-character-text = { $expected ->
    [digit] Na pozici { $position } je { $found }, má tam být číslice.
    [letter] Na pozici { $position } je { $found }, má tam být písmeno.
    [either] Na pozici { $position } je { $found }. Čísla zásilek mají jen číslice a písmena od A do Z.
    [end] Číslo má skončit před pozicí { $position }.
   *[other] Na pozici { $position } je { $found }, má tam být { $expected }.
 }
look-alike = Zaměnilo se písmeno a číslice
look-alike-text = Na pozici { $position } je { $found }, má tam být { $expected }.
wrong-check-digit = V čísle je překlep
wrong-check-digit-text = Znak na pozici { $position } kontroluje všechny ostatní a nesouhlasí s nimi. Porovnejte číslo se zprávou o odeslání.
country-unknown = Poslední dvě písmena nejsou kód země
country-unknown-text = V poštovních číslech říkají, odkud zásilka pochází, například CN nebo GB. Je to tak i ve zprávě o odeslání?
placeholder = K tomuto číslu zatím není zásilka
placeholder-text = Je to příklad nebo dočasné číslo, než bude zásilka odeslána. Konečné číslo přijde ve zprávě o odeslání.
test-number = Toto je zkušební číslo
test-number-text = Dopravci a obchody s ním zkoušejí své systémy. Žádná zásilka toto číslo nemá.
order-number = Vypadá to na číslo objednávky
order-number-text = Označuje nákup, ne zásilku. Číslo zásilky je ve zprávě o odeslání, často vedle jména dopravce.
phone = Vypadá to na telefonní číslo
phone-text = Číslo zásilky je ve zprávě obchodu o odeslání.
email = Toto je e-mailová adresa
email-text = Číslo zásilky je v e-mailu, který obchod poslal při odeslání.
url = V tomto odkazu není číslo zásilky
url-text = Otevřete odkaz, zkopírujte číslo z té stránky a vložte ho sem.
unknown-format = Taková čísla nepoužívá žádný známý dopravce
unknown-format-text = Pokud je ve zprávě o odeslání napsáno právě takto, přesto ho sledujte.

## Repairs: the number put right stands before the words

did-you-mean = Měli jste na mysli …?
repair-look-alike = opravena podobná písmena a číslice
repair-neighbours = prohozeny znaky na pozicích { $position } a { $next }
repair-extra = bez znaku na pozici { $position }
repair-missing = o číslici více na pozici { $position }
repair-digit = jiná číslice na pozici { $position }
