### Parcelight, italiano. Parole: GLOSSARY.md.
### Si dà del tu. Paesi e date arrivano così come sono: nessun articolo o preposizione articolata davanti a loro.

## Status: one or two words above the headline

status-pending = Nessuna scansione
status-announced = Da affidare
status-picked-up = Preso in carico
status-in-transit = In transito
status-customs = In dogana
status-out-for-delivery = In consegna
status-attempt-failed = Mancata consegna
status-ready-for-pickup = Da ritirare
status-delivered = Consegnato
status-exception = Problema
status-returning = In restituzione
status-returned = Restituito
status-cancelled = Annullato
status-expired = Tracking concluso

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Il corriere non ha ancora informazioni su questo numero
headline-announced = Il venditore ha creato l’etichetta
headline-picked-up = Il corriere ha preso in carico il tuo pacco
headline-in-transit = Il tuo pacco è in viaggio
headline-in-transit-country = Il tuo pacco è in viaggio ({ $country })
headline-arrived = Arrivato a { $place }
headline-departed = Partito da { $place }
headline-left-country = Ha lasciato il Paese ({ $country })
headline-reached-country = Arrivato nel Paese ({ $country })
headline-customs-cleared = Il tuo pacco è stato sdoganato
headline-customs-cleared-country = Il tuo pacco è stato sdoganato ({ $country })
headline-handed-over = Affidato al corriere che lo consegna
headline-delivery-office = Al centro di distribuzione
headline-delivery-office-place = Al centro di distribuzione di { $place }
headline-customs = La dogana sta controllando il tuo pacco
headline-customs-country = Il tuo pacco è in dogana ({ $country })
headline-customs-documents = La dogana richiede un documento per questo pacco
headline-duty-unpaid = Ci sono dazi da pagare per questo pacco
headline-out-for-delivery = Il tuo pacco è in consegna
headline-out-for-delivery-place = Il tuo pacco è in consegna a { $place }
headline-attempt-failed = Il corriere non ha potuto consegnare il pacco
headline-recipient-absent = Il corriere non ha trovato nessuno
headline-ready-for-pickup = Il tuo pacco ti aspetta per il ritiro
headline-ready-for-pickup-place = Il tuo pacco ti aspetta a { $place }
headline-delivered = Il tuo pacco è arrivato
headline-collected = Hai ritirato il tuo pacco
headline-neighbour = Lasciato a un vicino
headline-safe-place = Lasciato nel luogo concordato
headline-exception = Qualcosa è andato storto durante il viaggio
headline-held = Il tuo pacco è fermo
headline-delay = Il tuo pacco è in ritardo
headline-damaged = Il tuo pacco è stato danneggiato
headline-lost = Il tuo pacco è andato smarrito
headline-destroyed = Il tuo pacco è stato distrutto
headline-refused = La consegna è stata rifiutata
headline-address = L’indirizzo è errato o incompleto
headline-returning = In viaggio di ritorno verso il venditore
headline-returned = Tornato al venditore
headline-cancelled = Questo pacco non verrà spedito
headline-expired = Il corriere non invia più aggiornamenti

## Scans: one line of the history

event-announced = Etichetta creata
event-accepted = Affidato dal venditore
event-arrived = Arrivato in un centro di smistamento
event-departed = Partito da un centro di smistamento
event-processed = Smistato
event-in-transit = In transito
event-left-country = Ha lasciato il Paese
event-left-country-named = Ha lasciato il Paese ({ $country })
event-reached-country = Arrivato nel Paese di destinazione
event-reached-country-named = Arrivato nel Paese ({ $country })
event-customs = In dogana
event-customs-started = Arrivato in dogana
event-customs-cleared = Sdoganato
event-customs-documents = La dogana richiede un documento
event-duty-unpaid = Dazi da pagare
event-handed-over = Affidato al corriere successivo
event-handed-over-named = Affidato al corriere { $carrier }
event-delivery-office = Al centro di distribuzione
event-scheduled = Giorno di consegna concordato
event-contacted = Il corriere ti ha contattato
event-forwarded = Inoltrato a un altro indirizzo
event-solved = Problema risolto
event-out-for-delivery = In consegna
event-attempt-failed = Mancata consegna
event-recipient-absent = Mancata consegna: destinatario assente
event-ready-for-pickup = Pronto per il ritiro
event-delivered = Consegnato
event-signed = Consegnato con firma
event-collected = Ritirato
event-neighbour = Lasciato a un vicino
event-safe-place = Lasciato nel luogo concordato
event-exception = Problema segnalato
event-held = Fermo
event-delay = In ritardo
event-weather = In ritardo per il maltempo
event-damaged = Danneggiato
event-lost = Smarrito
event-destroyed = Distrutto
event-refused = Rifiutato
event-address = Indirizzo errato o incompleto
event-returning = In restituzione al venditore
event-returned = Restituito al venditore
event-cancelled = Annullato
event-expired = Aggiornamenti terminati
event-pending = Registrato

## Arrival

arrival-expected = Arrivo previsto
arrival-arrived = Arrivato
arrival-collect = Da ritirare entro
arrival-returned = Data di restituzione
arrival-today = Oggi
arrival-tomorrow = Domani
arrival-by = Entro { $day }
arrival-likely = Più probabile: { $day }
arrival-none-not-sent = Nessuna data prima della prima scansione
arrival-none-held = Nessuna data finché il pacco è fermo
arrival-none-will-not-come = Nessun arrivo previsto
arrival-none-no-news = Nessuna data senza notizie
arrival-none-estimate = Nessuna data al momento
source-carrier = Dal corriere
source-estimate = Stima
source-shop = Promesso dal negozio
source-late = La data indicata prima è passata: { $day }
days-left = { $days ->
    [0] Oggi è l’ultimo giorno
    [one] Resta { $days } giorno
    [many] Restano { $days } di giorni
   *[other] Restano { $days } giorni
  }
week-label = I prossimi giorni
week-today = oggi
week-possible = possibile
week-likely = più probabile
week-closed = nessuna consegna
why-title = Perché questa data
stage-days = { $least ->
    [one] { $least } giorno lavorativo
    [many] { $least } di giorni lavorativi
   *[other] { $least } giorni lavorativi
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } giorno lavorativo
    [many] { $most } di giorni lavorativi
   *[other] { $most } giorni lavorativi
  }
stage-days-up-to = fino a { $most ->
    [one] { $most } giorno lavorativo
    [many] { $most } di giorni lavorativi
   *[other] { $most } giorni lavorativi
  }
stage-first-mile = Dal venditore al corriere
stage-origin = In viaggio nel Paese di origine
stage-export-customs = Dogana in esportazione
stage-line-haul = Tra un Paese e l’altro
stage-import-customs = Dogana in importazione
stage-destination = In viaggio nel tuo Paese
stage-last-mile = Consegna
stages-title = Tappa per tappa
stage-line = { $stage }: { $time }
stage-usual = di solito { $time }
stage-now = di solito { $time }, finora { $days }
stage-now-less = di solito { $time }, finora meno di uno
stage-took = durata: { $days }, di solito { $time }
stage-took-less = meno di un giorno lavorativo, di solito { $time }
stage-inferred = Nessuna scansione propria: dedotta dalle tappe successive
first-mile-inferred = Nessuna scansione del ritiro: dedotto dalla prima scansione, { $time }
first-mile-not-reported = Non comunicato da questo corriere
inferred-from-scans = { $place } (dedotto dalle scansioni)

## Progress: four or five stops, a word or two each

step-announced = Etichetta creata
step-first-mile = Affidato
step-origin = In transito
step-left = Partenza { $country }
step-left-unnamed = All’estero
step-customs = Dogana
step-arrived = Arrivo { $country }
step-arrived-unnamed = Nel tuo Paese
step-last-mile = In consegna
step-pickup = Da ritirare
step-delivered = Consegnato
step-returning = In restituzione
step-returned = Restituito
progress-label = Avanzamento
progress-next = Poi: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Il venditore non ha ancora affidato il pacco
problem-not-handed-over-do = Chiedi al venditore se il pacco è stato spedito.
problem-not-handed-over-next = La prima scansione comparirà qui appena disponibile. Se non arriva entro { $day }, chiedi il rimborso al venditore.
problem-first-scan-due = Prima scansione prevista entro { $day }
problem-first-scan-do = Fino ad allora non devi fare nulla. Se non arriva nessuna scansione, chiedi al venditore.
problem-first-scan-next = Il venditore affida il pacco al corriere. Una scansione può comparire qui anche 2 ore dopo.
problem-no-movement = { $days ->
    [one] Nessuna notizia da { $days } giorno
    [many] Nessuna notizia da { $days } di giorni
   *[other] Nessuna notizia da { $days } giorni
  }
problem-no-movement-do = Sui tragitti lunghi è normale qualche giorno senza notizie. Per ora non devi fare nulla.
problem-no-movement-warn = Chiedi al venditore di fare una verifica con il corriere.
problem-no-movement-claim = Chiedi al venditore un rimborso o una nuova spedizione: un pacco senza notizie da così tanto potrebbe essere smarrito.
problem-ask-by = Se nulla si muove entro { $day }, chiedi al venditore di fare una verifica con il corriere.
problem-refund-by = Se nulla si muove entro { $day }, chiedi al venditore un rimborso o una nuova spedizione.
problem-claim-by = Presenta il reclamo entro { $day }: molti corrieri non ne accettano oltre il termine.
problem-customs-hold = In dogana da { $day }
problem-customs-hold-do = Non devi fare nulla, a meno che la dogana o il corriere non ti scrivano.
problem-customs-documents = La dogana ti chiede un documento
problem-customs-documents-do = Invia al corriere la fattura o la ricevuta di pagamento, con il numero di tracking.
problem-customs-documents-next = Il pacco riparte quando la dogana riceve il documento. Senza, torna indietro.
problem-duty-unpaid = Paga i dazi o l’IVA
problem-duty-unpaid-do = Paga sul sito ufficiale del corriere o in una sua sede. Non aprire link nei messaggi di sconosciuti.
problem-duty-unpaid-next = Dopo il pagamento il pacco viene svincolato.
problem-address = Comunica al corriere il tuo indirizzo completo
problem-address-do = Comunica al corriere, o al venditore, l’indirizzo completo e un numero di telefono.
problem-address-next = Il pacco resta in attesa e, senza risposta, torna indietro.
problem-attempt-failed = Il corriere è passato ma non ha potuto consegnare
problem-attempt-failed-do = Cerca un avviso, oppure chiedi al corriere un nuovo giorno o un punto di ritiro.
problem-attempt-failed-next = Quasi tutti i corrieri riprovano il giorno lavorativo successivo.
problem-attempt-failed-next-day = Quasi tutti i corrieri riprovano il giorno lavorativo successivo ({ $day }).
problem-attempt-planned = Il prossimo tentativo è previsto per { $day }.
problem-refused = La consegna è stata rifiutata
problem-refused-do = Se è stato un errore, chiama il corriere oggi stesso.
problem-refused-next = Il pacco torna al venditore.
problem-pickup = Ritira il tuo pacco
problem-pickup-until = Ritira il tuo pacco entro { $day }
problem-pickup-do = Porta un documento d’identità e il numero di tracking.
problem-pickup-next = Dopo la scadenza il pacco torna al venditore.
problem-late = In ritardo: previsto entro { $day }
problem-late-do = Per ora non devi fare nulla.
problem-may-be-late = Possibile ritardo: di solito arriva entro { $day }
problem-disruption = Il corriere segnala un ritardo
problem-disruption-until = Consegne rallentate fino a { $day }
problem-disruption-next = Il pacco riparte appena il corriere può muoverlo.
problem-damaged = Il pacco è stato danneggiato
problem-damaged-do = Chiedi al venditore una nuova spedizione o un rimborso. Se ricevi il pacco, conserva delle foto.
problem-lost = Il pacco è andato smarrito
problem-lost-do = Chiedi al venditore un rimborso o una nuova spedizione.
problem-destroyed = Il pacco è stato distrutto
problem-destroyed-do = Chiedi al venditore il motivo e un rimborso.
problem-returned = Il pacco torna al venditore
problem-returned-do = Chiedi al venditore un rimborso o una nuova spedizione.
problem-cancelled = La spedizione è stata annullata
problem-cancelled-do = Chiedi al venditore se ci sarà una nuova spedizione.
problem-exception = Il corriere segnala un problema
problem-exception-do = Leggi nella cronologia cosa scrive il corriere e contattalo con il numero di tracking.
problem-updates-ended = Non sono previsti altri aggiornamenti
problem-updates-ended-do = Se il pacco non è arrivato, contatta subito il venditore: i reclami hanno una scadenza.
problem-do-label = Cosa fare
problem-next-label = Cosa succede poi
problem-since-label = Da quando
problem-why-label = Motivo
problem-where-label = Dove
problem-contact-label = Chi può aiutarti
contact-carrier = { $carrier }, con il numero { $number }
contact-carrier-unnamed = Il corriere, con il numero { $number }
contact-seller = Il venditore, con il tuo numero d’ordine
why-updates-ended = Di norma i corrieri non aggiornano più un numero 30 giorni dopo la spedizione.
why-customs-inspection = La dogana sta ispezionando il pacco
why-customs-delay = La dogana è più lenta del solito
why-absent = Non c’era nessuno
why-closed = L’attività era chiusa
why-moved = Il destinatario si è trasferito
why-pickup-missed = Non è stato ritirato in tempo
why-weather = Il maltempo
why-strike = Uno sciopero
why-holiday = Chiusura per festività
why-peak-season = Più pacchi del solito
why-capacity = Nessuno spazio sul mezzo
why-flight-delay = Il volo era in ritardo
why-missorted = Un errore di smistamento
why-security = Un controllo di sicurezza
why-held = Il corriere lo trattiene
why-payment = C’è ancora qualcosa da pagare
why-rejected = Il corriere non lo accetta
why-identity = Non è stato possibile identificare il destinatario

## Solved: said once, when a problem is over

solved-handed-over = Risolto: il corriere ha il tuo pacco
solved-movement = Risolto: il tuo pacco è di nuovo in viaggio
solved-customs = Risolto: la dogana ha svincolato il tuo pacco
solved-duty = Risolto: i dazi sono stati pagati
solved-address = Risolto: il corriere ha il tuo indirizzo
solved-attempt = Risolto: il tuo pacco sta di nuovo arrivando da te
solved-late = Risolto: c’è una nuova data di arrivo
solved-other = Risolto: il problema è superato

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Non ci sono ancora informazioni su questo numero
failure-not-found-do = Un numero nuovo può comparire dopo un giorno o due. Controlla che sia quello del messaggio di spedizione.
failure-invalid-number = Non sembra un numero di tracking
failure-invalid-number-do = Confrontalo con il messaggio di spedizione, carattere per carattere.
failure-unauthorized = Il tracking del negozio non è configurato correttamente
failure-unauthorized-do = Avvisa il negozio, per favore. Per il tuo pacco non cambia nulla.
failure-quota = Il tracking del negozio è esaurito per oggi
failure-quota-do = Riprova domani o chiedi al negozio. Per il tuo pacco non cambia nulla.
failure-rate-limited = Troppe richieste in una volta
failure-rate-limited-do = Riprova tra qualche minuto.
failure-bad-request = Il tracking del negozio non ha capito la richiesta
failure-bad-request-do = Avvisa il negozio, per favore. Per il tuo pacco non cambia nulla.
failure-server = Il servizio di tracking al momento non funziona
failure-server-do = Riprova più tardi. Per il tuo pacco non cambia nulla.
failure-bad-response = La risposta non è leggibile
failure-bad-response-do = Riprova più tardi. Se continua così, avvisa il negozio.
failure-empty = La risposta è vuota
failure-empty-do = Riprova tra un momento. Se continua così, avvisa il negozio.
failure-page = È arrivata una pagina web al posto dei dati di tracking
failure-page-do = Forse devi accedere di nuovo al negozio. Poi riprova.
failure-unknown-shape = Questa non è una risposta di tracking
failure-unknown-shape-do = Avvisa il negozio, per favore. Per il tuo pacco non cambia nulla.
failure-too-large = La risposta è troppo grande da leggere
failure-too-large-do = Avvisa il negozio, per favore. Per il tuo pacco non cambia nulla.
failure-network = Il servizio di tracking non è raggiungibile
failure-network-do = Controlla la connessione e riprova.
failure-timeout = Il servizio di tracking ci ha messo troppo
failure-timeout-do = Riprova tra un momento.
failure-offline = Non hai connessione
failure-offline-do = Connettiti a Internet e riprova.
failure-kept = Sulla pagina resta l’ultimo stato noto.
try-again = Riprova

## Around it

parcel-label = Pacco { $number }
parcel-label-unnamed = Pacco
loading = Ricerca del tuo pacco
tracking-number = Numero di tracking
copy-number = Copia il numero { $number }
copied = Copiato
updated = Aggiornato { $ago }
updated-now = Aggiornato ora
refresh = Aggiorna
announcement = { $headline }. { $arrival }
history-title = Cronologia
history-empty = Non ci sono ancora scansioni.
history-more = { $count ->
    [one] { $count } aggiornamento precedente
    [many] { $count } di aggiornamenti precedenti
   *[other] { $count } aggiornamenti precedenti
  }
expected = Previsto
no-time = Ora non indicata
details-title = Dettagli
details-carrier = Corriere
details-now-with = Corriere attuale
details-its-number = Il suo numero
details-first-with = Primo corriere
details-first-scan = Prima scansione
details-replaces = Sostituisce il numero
details-from-to = Tragitto
details-from = Paese di partenza
details-to = Paese di arrivo
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] { $count } altro pacco in questa risposta
    [many] { $count } di altri pacchi in questa risposta
   *[other] { $count } altri pacchi in questa risposta
  }
list-close = Mostra meno
