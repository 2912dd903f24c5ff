### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Dov’è il mio pacco?
lead = Inserisci il numero di tracking che trovi nel messaggio di spedizione del negozio.
label = Numero di tracking
hint = Hai più numeri? Separali con una virgola o scrivine uno per riga.
track = Traccia
anyway = Traccia comunque
again = Traccia un altro numero

## Nothing is wrong

right = Questo numero è corretto
right-carrier = Numero { $carrier } corretto
likely-carrier = Sembra un numero { $carrier }
several-carriers = Più corrieri usano numeri come questo
from = Corrieri possibili
more = altri: { $count }
several = Numeri trovati: { $count }
several-text = Alcuni non sembrano corretti:

## Something is wrong

empty = Nessun numero di tracking trovato
empty-text = È nel messaggio di spedizione del negozio: lettere e cifre di seguito, spesso da 10 a 22.
too-short = Questo numero è troppo corto
too-short-text = Lunghezza: { $length }, minimo { $expected }. Manca forse l’inizio o la fine?
too-long = Questo numero è troppo lungo
too-long-text = Lunghezza: { $length }, massimo { $expected } per un numero come questo. È stato copiato anche qualcos’altro?
wrong-character = In questo numero c’è un errore di battitura
wrong-character-text = { $expected ->
    [digit] Il carattere { $position } è { $found }, ma dovrebbe essere una cifra.
    [letter] Il carattere { $position } è { $found }, ma dovrebbe essere una lettera.
    [either] Il carattere { $position } è { $found }. I numeri di tracking hanno solo cifre e lettere dalla A alla Z.
    [end] Il numero dovrebbe finire prima del carattere { $position }.
   *[other] Il carattere { $position } è { $found }, ma dovrebbe essere { $expected }.
 }
look-alike = Una lettera e una cifra sono state confuse
look-alike-text = Il carattere { $position } è { $found }, ma dovrebbe essere { $expected }.
wrong-check-digit = In questo numero c’è un errore di battitura
wrong-check-digit-text = Il carattere { $position } controlla tutti gli altri e non corrisponde. Confronta il numero con il messaggio di spedizione.
country-unknown = Le ultime due lettere non indicano nessun Paese
country-unknown-text = Nei numeri postali dicono da dove arriva il pacco, per esempio CN o GB. È scritto così nel messaggio di spedizione?
placeholder = A questo numero non corrisponde ancora nessun pacco
placeholder-text = È un esempio, oppure un numero provvisorio finché il pacco non parte. Il numero definitivo arriva con il messaggio di spedizione.
test-number = Questo è un numero di prova
test-number-text = Corrieri e negozi lo usano per provare i loro sistemi. Nessun pacco viaggia con questo numero.
order-number = Sembra un numero d’ordine
order-number-text = Indica l’acquisto, non il pacco. Il numero di tracking è nel messaggio di spedizione, spesso accanto al nome del corriere.
phone = Sembra un numero di telefono
phone-text = Il numero di tracking è nel messaggio di spedizione del negozio.
email = Questo è un indirizzo e-mail
email-text = Il numero di tracking è nell’e-mail che il negozio ha inviato al momento della spedizione.
url = In questo link non c’è nessun numero di tracking
url-text = Apri il link, copia il numero da quella pagina e incollalo qui.
unknown-format = Nessun corriere conosciuto usa numeri come questo
unknown-format-text = Se nel messaggio di spedizione è scritto così, traccialo comunque.

## Repairs: the number put right stands before the words

did-you-mean = Forse intendevi…?
repair-look-alike = lettere e cifre che si somigliano
repair-neighbours = caratteri { $position } e { $next } scambiati
repair-extra = senza il carattere { $position }
repair-missing = una cifra in più, in posizione { $position }
repair-digit = un’altra cifra in posizione { $position }
