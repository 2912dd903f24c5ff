### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Unde este coletul meu?
lead = Introduceți numărul AWB din mesajul de expediere al magazinului.
label = Număr AWB
hint = Mai multe numere? Despărțiți-le prin virgulă sau scrieți câte unul pe rând.
track = Urmăriți
anyway = Urmăriți oricum
again = Urmăriți alt număr

## Nothing is wrong

right = Acest număr este corect
right-carrier = Număr { $carrier } corect
likely-carrier = Pare un număr { $carrier }
several-carriers = Mai multe firme de curierat folosesc astfel de numere
from = Firme posibile
more = și încă { $count }
several = Numere găsite: { $count }
several-text = Unele nu par corecte:

## Something is wrong

empty = Niciun număr AWB găsit
empty-text = Este în mesajul de expediere al magazinului: litere și cifre la rând, adesea între 10 și 22.
too-short = Acest număr este prea scurt
too-short-text = Lungime: { $length }; minimum: { $expected }. Lipsește începutul sau sfârșitul?
too-long = Acest număr este prea lung
too-long-text = Lungime: { $length }; maximum pentru un astfel de număr: { $expected }. S-a copiat și altceva?
wrong-character = Acest număr are o greșeală de scriere
wrong-character-text = { $expected ->
    [digit] Caracterul { $position } este { $found }, dar ar trebui să fie o cifră.
    [letter] Caracterul { $position } este { $found }, dar ar trebui să fie o literă.
    [either] Caracterul { $position } este { $found }. Numerele AWB au doar cifre și litere de la A la Z.
    [end] Numărul ar trebui să se termine înainte de caracterul { $position }.
   *[other] Caracterul { $position } este { $found }, dar ar trebui să fie { $expected }.
 }
look-alike = O literă și o cifră au fost confundate
look-alike-text = Caracterul { $position } este { $found }, dar ar trebui să fie { $expected }.
wrong-check-digit = Acest număr are o greșeală de scriere
wrong-check-digit-text = Caracterul { $position } le verifică pe toate celelalte și nu se potrivește cu ele. Comparați numărul cu mesajul de expediere.
country-unknown = Ultimele două litere nu arată nicio țară
country-unknown-text = În numerele poștale ele arată de unde vine coletul, de exemplu CN sau GB. Așa este scris în mesajul de expediere?
placeholder = Acest număr nu este încă al unui colet
placeholder-text = Este un exemplu sau un număr provizoriu până la plecarea coletului. Numărul final vine cu mesajul de expediere.
test-number = Acesta este un număr de test
test-number-text = Firmele de curierat și magazinele își încearcă sistemele cu el. Niciun colet nu călătorește cu acest număr.
order-number = Pare un număr de comandă
order-number-text = Arată cumpărătura, nu coletul. Numărul AWB este în mesajul de expediere, adesea lângă numele firmei de curierat.
phone = Pare un număr de telefon
phone-text = Numărul AWB este în mesajul de expediere al magazinului.
email = Aceasta este o adresă de e-mail
email-text = Numărul AWB este în e-mailul trimis de magazin la expediere.
url = În acest link nu este niciun număr AWB
url-text = Deschideți linkul, copiați numărul din acea pagină și lipiți-l aici.
unknown-format = Nicio firmă de curierat cunoscută nu folosește astfel de numere
unknown-format-text = Dacă așa este scris în mesajul de expediere, urmăriți-l oricum.

## Repairs: the number put right stands before the words

did-you-mean = Ați vrut să scrieți…?
repair-look-alike = litere și cifre care seamănă
repair-neighbours = caracterele { $position } și { $next } inversate
repair-extra = fără caracterul { $position }
repair-missing = o cifră în plus, pe poziția { $position }
repair-digit = altă cifră pe poziția { $position }
