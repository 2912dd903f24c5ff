### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Missä pakettini on?
lead = Kirjoita seurantakoodi, joka on kaupan lähetysviestissä.
label = Seurantakoodi
hint = Onko numeroita useita? Erota ne pilkuilla tai kirjoita kukin omalle rivilleen.
track = Seuraa
anyway = Seuraa silti
again = Seuraa toista numeroa

## Nothing is wrong

right = Tämä numero on oikein
right-carrier = Numero on oikein, kuljetusyhtiö: { $carrier }
likely-carrier = Todennäköinen kuljetusyhtiö: { $carrier }
several-carriers = Useat kuljetusyhtiöt käyttävät tällaisia numeroita
from = Mahdollinen kuljetusyhtiö:
more = ja lisäksi { $count }
several = Numeroita löytyi: { $count }
several-text = Osa niistä ei näytä oikealta:

## Something is wrong

empty = Seurantakoodia ei löytynyt
empty-text = Se on kaupan lähetysviestissä: peräkkäisiä kirjaimia ja numeroita, usein 10–22 merkkiä.
too-short = Tämä numero on liian lyhyt
too-short-text = Merkkejä on { $length }, ja niitä pitäisi olla vähintään { $expected }. Jäikö alku tai loppu pois?
too-long = Tämä numero on liian pitkä
too-long-text = Merkkejä on { $length }, ja tällaisessa numerossa niitä on enintään { $expected }. Tuliko mukaan jotain muuta?
wrong-character = Numerossa on kirjoitusvirhe
wrong-character-text = { $expected ->
    [digit] Merkki { $position } on { $found }, mutta siinä pitäisi olla numero.
    [letter] Merkki { $position } on { $found }, mutta siinä pitäisi olla kirjain.
    [either] Merkki { $position } on { $found }. Seurantakoodeissa on vain numeroita ja kirjaimia A–Z.
    [end] Numeron pitäisi päättyä ennen tätä merkkiä: { $position }.
   *[other] Merkki { $position } on { $found }, mutta siinä pitäisi olla { $expected }.
 }
look-alike = Kirjain ja numero ovat sekoittuneet
look-alike-text = Merkki { $position } on { $found }, mutta siinä pitäisi olla { $expected }.
wrong-check-digit = Numerossa on kirjoitusvirhe
wrong-check-digit-text = Merkki { $position } tarkistaa kaikki muut eikä täsmää niiden kanssa. Vertaa numeroa lähetysviestiin.
country-unknown = Kaksi viimeistä kirjainta eivät ole maatunnus
country-unknown-text = Postin numeroissa ne kertovat, mistä paketti tulee, esimerkiksi CN tai GB. Onko se lähetysviestissä näin?
placeholder = Tällä numerolla ei ole vielä pakettia
placeholder-text = Se on esimerkki tai väliaikainen numero, kunnes paketti lähtee. Lopullinen numero tulee lähetysviestissä.
test-number = Tämä on testinumero
test-number-text = Kuljetusyhtiöt ja kaupat kokeilevat sillä järjestelmiään. Sillä ei kulje mitään pakettia.
order-number = Tämä näyttää tilausnumerolta
order-number-text = Se kuuluu ostokselle, ei paketille. Seurantakoodi on lähetysviestissä, usein kuljetusyhtiön nimen vieressä.
phone = Tämä näyttää puhelinnumerolta
phone-text = Seurantakoodi on kaupan lähetysviestissä.
email = Tämä on sähköpostiosoite
email-text = Seurantakoodi on sähköpostissa, jonka kauppa lähetti, kun paketti lähti.
url = Tässä linkissä ei ole seurantakoodia
url-text = Avaa linkki, kopioi numero siltä sivulta ja liitä se tähän.
unknown-format = Mikään tunnettu kuljetusyhtiö ei käytä tällaisia numeroita
unknown-format-text = Jos se on lähetysviestissä näin, voit silti seurata sitä.

## Repairs: the number put right stands before the words

did-you-mean = Tarkoititko …?
repair-look-alike = samannäköiset kirjaimet ja numerot korjattu
repair-neighbours = merkit { $position } ja { $next } vaihdettu keskenään
repair-extra = ilman merkkiä { $position }
repair-missing = yksi numero lisää, paikka { $position }
repair-digit = toinen numero, paikka { $position }
