### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Nasaan ang parsela ko?
lead = Ilagay ang tracking number mula sa shipping message ng shop.
label = Tracking number mo
hint = Higit sa isa ang numero? Paghiwalayin ng kuwit, o isulat ang bawat isa sa sariling linya.
track = I-track
anyway = I-track pa rin
again = Mag-track ng ibang numero

## Nothing is wrong

right = Tama ang numerong ito
right-carrier = Tamang numero ng { $carrier }
likely-carrier = Mukhang numero ito ng { $carrier }
several-carriers = Ilang courier ang gumagamit ng ganitong numero
from = Maaaring mula sa
more = at { $count } pa
several = Nahanap na numero: { $count }
several-text = Mukhang may mali sa ilan sa mga ito:

## Something is wrong

empty = Walang nahanap na tracking number
empty-text = Nasa shipping message ng shop ito: magkakasunod na titik at digit, kadalasang 10 hanggang 22.
too-short = Masyadong maikli ang numerong ito
too-short-text = Ang haba nito ay { $length }, pero dapat ay hindi bababa sa { $expected }. May naiwan ba sa simula o sa dulo?
too-long = Masyadong mahaba ang numerong ito
too-long-text = Ang haba nito ay { $length }, pero hanggang { $expected } lang ang ganitong numero. May nasama bang iba?
wrong-character = May maling type sa numerong ito
wrong-character-text = { $expected ->
    [digit] Sa puwesto { $position } ay may { $found }, pero digit ang dapat naroon.
    [letter] Sa puwesto { $position } ay may { $found }, pero titik ang dapat naroon.
    [either] Sa puwesto { $position } ay may { $found }. Mga digit at titik A hanggang Z lang ang nasa tracking number.
    [end] Dapat matapos ang numero bago ang puwesto { $position }.
   *[other] Sa puwesto { $position } ay may { $found }, pero { $expected } ang dapat naroon.
 }
look-alike = Napagpalit ang titik at digit
look-alike-text = Sa puwesto { $position } ay may { $found }, pero { $expected } ang dapat naroon.
wrong-check-digit = May maling type sa numerong ito
wrong-check-digit-text = Ang nasa puwesto { $position } ang sumusuri sa lahat ng iba, at hindi ito tugma sa kanila. Ihambing ang numero sa shipping message.
country-unknown = Hindi bansa ang huling dalawang titik
country-unknown-text = Sa mga numero ng koreo, sinasabi ng mga ito kung saan galing ang parsela, gaya ng CN o GB. Ganito ba ang nakasulat sa shipping message?
placeholder = Wala pang parsela sa numerong ito
placeholder-text = Halimbawa lang ito, o pansamantalang numero habang hindi pa naipapadala ang parsela. Nasa shipping message ang huling numero.
test-number = Numerong pansubok ito
test-number-text = Ginagamit ito ng mga courier at shop sa pagsubok ng sistema nila. Walang parselang bumibiyahe sa numerong ito.
order-number = Mukhang numero ito ng order
order-number-text = Ang binili ang tinutukoy nito, hindi ang parsela. Nasa shipping message ang tracking number, madalas sa tabi ng pangalan ng courier.
phone = Mukhang numero ito ng telepono
phone-text = Nasa shipping message ng shop ang tracking number.
email = Email address ito
email-text = Nasa email na ipinadala ng shop nang ipadala ang parsela ang tracking number.
url = Walang tracking number sa link na ito
url-text = Buksan ang link, kopyahin ang numero sa pahinang iyon, at i-paste dito.
unknown-format = Walang kilalang courier na may ganitong numero
unknown-format-text = Kung ganito ang nakasulat sa shipping message, i-track pa rin ito.

## Repairs: the number put right stands before the words

did-you-mean = Ito ba ang ibig mong sabihin?
repair-look-alike = inayos ang magkakamukhang titik at digit
repair-neighbours = pinagpalit ang nasa puwesto { $position } at { $next }
repair-extra = inalis ang nasa puwesto { $position }
repair-missing = may idinagdag na digit sa puwesto { $position }
repair-digit = ibang digit sa puwesto { $position }
