### Deutsch. Begriffe in GLOSSARY.md. Gelesen von Kundinnen und Kunden, die auf ihr Paket warten: kurz, ruhig, mit „Sie“, ohne „wir“.

## Status: one or two words above the headline

status-pending = Noch kein Scan
status-announced = Noch nicht übergeben
status-picked-up = Abgeholt
status-in-transit = Unterwegs
status-customs = Beim Zoll
status-out-for-delivery = In Zustellung
status-attempt-failed = Nicht zugestellt
status-ready-for-pickup = Abholbereit
status-delivered = Zugestellt
status-exception = Störung
status-returning = Rücksendung
status-returned = Zurückgesendet
status-cancelled = Storniert
status-expired = Keine Meldungen mehr

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Dem Paketdienst liegen zu dieser Nummer noch keine Daten vor
headline-announced = Der Verkäufer hat das Versandetikett erstellt
headline-picked-up = Ihr Paket ist beim Paketdienst
headline-in-transit = Ihr Paket ist unterwegs
headline-in-transit-country = Unterwegs: { $country }
headline-arrived = Angekommen in { $place }
headline-departed = { $place } verlassen
headline-left-country = { $country } verlassen
headline-reached-country = { $country } erreicht
headline-customs-cleared = Vom Zoll freigegeben
headline-customs-cleared-country = Zollabfertigung abgeschlossen: { $country }
headline-handed-over = Beim zustellenden Paketdienst
headline-delivery-office = In der Zustellbasis
headline-delivery-office-place = In der Zustellbasis { $place }
headline-customs = Ihre Sendung wird verzollt
headline-customs-country = Beim Zoll: { $country }
headline-customs-documents = Der Zoll benötigt ein Dokument zu Ihrem Paket
headline-duty-unpaid = Für Ihr Paket sind Einfuhrabgaben zu zahlen
headline-out-for-delivery = Ihr Paket wird gerade zugestellt
headline-out-for-delivery-place = In Zustellung in { $place }
headline-attempt-failed = Ihr Paket konnte nicht zugestellt werden
headline-recipient-absent = Bei der Zustellung wurde niemand angetroffen
headline-ready-for-pickup = Ihr Paket liegt zur Abholung bereit
headline-ready-for-pickup-place = Zur Abholung bereit in { $place }
headline-delivered = Ihr Paket ist da
headline-collected = Sie haben Ihr Paket abgeholt
headline-neighbour = In der Nachbarschaft abgegeben
headline-safe-place = Am vereinbarten Ablageort hinterlegt
headline-exception = Unterwegs ist etwas schiefgegangen
headline-held = Ihr Paket wird zurückgehalten
headline-delay = Ihr Paket verspätet sich
headline-damaged = Ihr Paket wurde beschädigt
headline-lost = Ihr Paket ist verloren gegangen
headline-destroyed = Ihr Paket wurde entsorgt
headline-refused = Die Annahme wurde verweigert
headline-address = Die Adresse ist falsch oder unvollständig
headline-returning = Auf dem Rückweg zum Verkäufer
headline-returned = Zurück beim Verkäufer
headline-cancelled = Dieses Paket wird nicht versendet
headline-expired = Der Paketdienst meldet nichts mehr

## Scans: one line of the history

event-announced = Versandetikett erstellt
event-accepted = Vom Verkäufer übergeben
event-arrived = Im Paketzentrum angekommen
event-departed = Paketzentrum verlassen
event-processed = Sortiert
event-in-transit = Unterwegs
event-left-country = Ursprungsland verlassen
event-left-country-named = { $country } verlassen
event-reached-country = Im Zielland angekommen
event-reached-country-named = { $country } erreicht
event-customs = Beim Zoll
event-customs-started = Beim Zoll eingetroffen
event-customs-cleared = Vom Zoll freigegeben
event-customs-documents = Der Zoll verlangt ein Dokument
event-duty-unpaid = Einfuhrabgaben zu zahlen
event-handed-over = An den nächsten Paketdienst übergeben
event-handed-over-named = Übergeben an { $carrier }
event-delivery-office = In der Zustellbasis
event-scheduled = Zustelltag vereinbart
event-contacted = Der Paketdienst hat sich gemeldet
event-forwarded = An eine andere Adresse weitergeleitet
event-solved = Problem gelöst
event-out-for-delivery = In Zustellung
event-attempt-failed = Zustellung nicht möglich
event-recipient-absent = Zustellung nicht möglich: niemand angetroffen
event-ready-for-pickup = Zur Abholung bereit
event-delivered = Zugestellt
event-signed = Gegen Unterschrift zugestellt
event-collected = Abgeholt
event-neighbour = In der Nachbarschaft abgegeben
event-safe-place = Am vereinbarten Ablageort hinterlegt
event-exception = Problem gemeldet
event-held = Zurückgehalten
event-delay = Verspätet
event-weather = Wetterbedingt verspätet
event-damaged = Beschädigt
event-lost = Verloren gegangen
event-destroyed = Entsorgt
event-refused = Annahme verweigert
event-address = Adresse falsch oder unvollständig
event-returning = Auf dem Rückweg zum Verkäufer
event-returned = An den Verkäufer zurückgesendet
event-cancelled = Storniert
event-expired = Keine weiteren Meldungen
event-pending = Erfasst

## Arrival

arrival-expected = Voraussichtliche Ankunft
arrival-arrived = Angekommen
arrival-collect = Abholen bis
arrival-returned = Zurück seit
arrival-today = Heute
arrival-tomorrow = Morgen
arrival-by = Bis { $day }
arrival-likely = Am wahrscheinlichsten: { $day }
arrival-none-not-sent = Termin erst nach dem ersten Scan
arrival-none-held = Kein Termin, solange es zurückgehalten wird
arrival-none-will-not-come = Keine Ankunft zu erwarten
arrival-none-no-news = Ohne Neuigkeiten kein Termin
arrival-none-estimate = Zurzeit kein Termin
source-carrier = Vom Paketdienst
source-estimate = Schätzung
source-shop = Vom Shop zugesagt
source-late = Früher genannter Termin verstrichen: { $day }
days-left = { $days ->
    [0] Heute letzter Tag
    [one] Noch { $days } Tag
   *[other] Noch { $days } Tage
  }
week-label = Die nächsten Tage
week-today = heute
week-possible = möglich
week-likely = am wahrscheinlichsten
week-closed = keine Zustellung
why-title = Warum dieser Termin
stage-days = { $least ->
    [one] { $least } Werktag
   *[other] { $least } Werktage
  }
stage-days-range = { $most ->
    [one] { $least }–{ $most } Werktag
   *[other] { $least }–{ $most } Werktage
  }
stage-days-up-to = { $most ->
    [one] bis zu { $most } Werktag
   *[other] bis zu { $most } Werktage
  }
stage-first-mile = Vom Verkäufer zum Paketdienst
stage-origin = Unterwegs im Ursprungsland
stage-export-customs = Ausfuhrabfertigung
stage-line-haul = Zwischen den Ländern
stage-import-customs = Einfuhrabfertigung
stage-destination = Unterwegs in Ihrem Land
stage-last-mile = Zustellung
stages-title = Etappe für Etappe
stage-line = { $stage }: { $time }
stage-usual = üblich: { $time }
stage-now = üblich: { $time }, bisher { $days }
stage-now-less = üblich: { $time }, bisher weniger als einer
stage-took = { $days ->
    [one] Dauer: { $days } Werktag, üblich: { $time }
   *[other] Dauer: { $days } Werktage, üblich: { $time }
  }
stage-took-less = Dauer: weniger als ein Werktag, üblich: { $time }
stage-inferred = Ohne eigenen Scan: aus späteren Scans abgeleitet
first-mile-inferred = Kein Scan der Abholung: abgeleitet aus dem ersten Scan, { $time }
first-mile-not-reported = Wird von diesem Paketdienst nicht gemeldet
inferred-from-scans = { $place } (aus den Scans abgeleitet)

## Progress: four or five stops, a word or two each

step-announced = Etikett erstellt
step-first-mile = Übergeben
step-origin = Unterwegs
step-left = { $country } verlassen
step-left-unnamed = Land verlassen
step-customs = Zoll
step-arrived = { $country } erreicht
step-arrived-unnamed = In Ihrem Land
step-last-mile = In Zustellung
step-pickup = Abholbereit
step-delivered = Zugestellt
step-returning = Rücksendung
step-returned = Zurück
progress-label = Sendungsverlauf
progress-next = Als Nächstes: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Der Verkäufer hat das Paket noch nicht übergeben
problem-not-handed-over-do = Fragen Sie beim Verkäufer nach, ob das Paket verschickt wurde.
problem-not-handed-over-next = Der erste Scan erscheint hier, sobald es ihn gibt. Gibt es bis { $day } keinen, verlangen Sie vom Verkäufer eine Erstattung.
problem-first-scan-due = Erster Scan bis { $day } erwartet
problem-first-scan-do = Bis dahin müssen Sie nichts tun. Bleibt der Scan aus, fragen Sie beim Verkäufer nach.
problem-first-scan-next = Der Verkäufer übergibt das Paket dem Paketdienst. Bis ein Scan hier erscheint, können 2 Stunden vergehen.
problem-no-movement = { $days ->
    [one] Seit { $days } Tag keine Neuigkeiten
   *[other] Seit { $days } Tagen keine Neuigkeiten
  }
problem-no-movement-do = Auf langen Strecken sind Tage ohne Meldung normal. Sie müssen noch nichts tun.
problem-no-movement-warn = Bitten Sie den Verkäufer, beim Paketdienst nachzuforschen.
problem-no-movement-claim = Verlangen Sie vom Verkäufer eine Erstattung oder Ersatz: Ein Paket, von dem es so lange nichts Neues gibt, ist vielleicht verloren.
problem-ask-by = Wenn sich bis { $day } nichts bewegt, bitten Sie den Verkäufer, beim Paketdienst nachzuforschen.
problem-refund-by = Wenn sich bis { $day } nichts bewegt, verlangen Sie vom Verkäufer eine Erstattung oder Ersatz.
problem-claim-by = Melden Sie den Verlust bis { $day }, denn viele Paketdienste nehmen spätere Meldungen nicht mehr an.
problem-customs-hold = Beim Zoll seit { $day }
problem-customs-hold-do = Sie müssen nichts tun, es sei denn, der Zoll oder der Paketdienst schreibt Ihnen.
problem-customs-documents = Der Zoll benötigt ein Dokument von Ihnen
problem-customs-documents-do = Schicken Sie dem Paketdienst die Rechnung oder den Zahlungsnachweis, zusammen mit der Sendungsnummer.
problem-customs-documents-next = Das Paket wird weiterbefördert, sobald der Zoll das Dokument hat. Ohne Dokument geht es zurück.
problem-duty-unpaid = Einfuhrabgaben oder Steuer bezahlen
problem-duty-unpaid-do = Zahlen Sie auf der Website des Paketdienstes oder in einer seiner Filialen. Öffnen Sie keine Links in Nachrichten von Unbekannten.
problem-duty-unpaid-next = Nach der Zahlung wird das Paket freigegeben.
problem-address = Geben Sie dem Paketdienst Ihre vollständige Adresse
problem-address-do = Nennen Sie dem Paketdienst oder dem Verkäufer die vollständige Adresse und eine Telefonnummer.
problem-address-next = Das Paket bleibt liegen und geht zurück, wenn sich niemand meldet.
problem-attempt-failed = Das Paket konnte nicht zugestellt werden
problem-attempt-failed-do = Suchen Sie nach einer Benachrichtigungskarte oder bitten Sie den Paketdienst um einen neuen Termin oder eine Abholstelle.
problem-attempt-failed-next = Die meisten Paketdienste versuchen es am nächsten Werktag erneut.
problem-attempt-failed-next-day = Die meisten Paketdienste versuchen es am nächsten Werktag ({ $day }) erneut.
problem-attempt-planned = Für { $day } ist der nächste Zustellversuch geplant.
problem-refused = Die Annahme wurde verweigert
problem-refused-do = Falls das ein Versehen war, rufen Sie noch heute den Paketdienst an.
problem-refused-next = Das Paket geht an den Verkäufer zurück.
problem-pickup = Holen Sie Ihr Paket ab
problem-pickup-until = Holen Sie Ihr Paket bis { $day } ab
problem-pickup-do = Bringen Sie einen Ausweis und die Sendungsnummer mit.
problem-pickup-next = Nach Ablauf der Frist geht das Paket an den Verkäufer zurück.
problem-late = Später als { $day }
problem-late-do = Sie müssen noch nichts tun.
problem-may-be-late = Möglicherweise verspätet: meist bis { $day } da
problem-disruption = Der Paketdienst meldet eine Verzögerung
problem-disruption-until = Bis { $day } dauern Zustellungen länger
problem-disruption-next = Das Paket wird weiterbefördert, sobald es dem Paketdienst möglich ist.
problem-damaged = Das Paket wurde beschädigt
problem-damaged-do = Verlangen Sie vom Verkäufer Ersatz oder eine Erstattung. Machen Sie Fotos, falls Sie das Paket erhalten.
problem-lost = Das Paket ist verloren gegangen
problem-lost-do = Verlangen Sie vom Verkäufer eine Erstattung oder Ersatz.
problem-destroyed = Das Paket wurde entsorgt
problem-destroyed-do = Fragen Sie den Verkäufer nach dem Grund und verlangen Sie eine Erstattung.
problem-returned = Das Paket geht an den Verkäufer zurück
problem-returned-do = Bitten Sie den Verkäufer um eine Erstattung oder um erneuten Versand.
problem-cancelled = Die Sendung wurde storniert
problem-cancelled-do = Fragen Sie beim Verkäufer nach, ob sie erneut verschickt wird.
problem-exception = Der Paketdienst meldet ein Problem
problem-exception-do = Lesen Sie die Meldung des Paketdienstes im Verlauf und fragen Sie beim Paketdienst mit der Sendungsnummer nach.
problem-updates-ended = Es sind keine Meldungen mehr zu erwarten
problem-updates-ended-do = Falls das Paket nicht angekommen ist, wenden Sie sich jetzt an den Verkäufer: Für Reklamationen gelten Fristen.
problem-do-label = Was Sie tun können
problem-next-label = Wie es weitergeht
problem-since-label = Seit
problem-why-label = Grund
problem-where-label = Ort
problem-contact-label = Wer helfen kann
contact-carrier = { $carrier }, mit der Nummer { $number }
contact-carrier-unnamed = Der Paketdienst, mit der Nummer { $number }
contact-seller = Der Verkäufer, mit Ihrer Bestellnummer
why-updates-ended = Paketdienste melden zu einer Nummer meist nichts mehr, wenn der Versand 30 Tage zurückliegt.
why-customs-inspection = Der Zoll prüft das Paket
why-customs-delay = Der Zoll braucht länger als sonst
why-absent = Niemand angetroffen
why-closed = Das Geschäft war geschlossen
why-moved = Empfänger verzogen
why-pickup-missed = Es wurde nicht rechtzeitig abgeholt
why-weather = Das Wetter
why-strike = Ein Streik
why-holiday = Feiertagsbedingt geschlossen
why-peak-season = Mehr Pakete als sonst
why-capacity = Kein Platz im Fahrzeug
why-flight-delay = Der Flug war verspätet
why-missorted = Es wurde fehlgeleitet
why-security = Eine Sicherheitskontrolle
why-held = Der Paketdienst hält es zurück
why-payment = Es ist noch etwas zu bezahlen
why-rejected = Der Paketdienst nimmt es nicht an
why-identity = Die Identität ließ sich bei der Übergabe nicht feststellen

## Solved: said once, when a problem is over

solved-handed-over = Gelöst: Ihr Paket ist beim Paketdienst
solved-movement = Gelöst: Ihr Paket ist wieder unterwegs
solved-customs = Gelöst: Der Zoll hat Ihr Paket freigegeben
solved-duty = Gelöst: Die Einfuhrabgaben sind bezahlt
solved-address = Gelöst: Der Paketdienst hat Ihre Adresse
solved-attempt = Gelöst: Ihr Paket ist wieder auf dem Weg zu Ihnen
solved-late = Gelöst: Es gibt einen neuen Ankunftstermin
solved-other = Gelöst: Das Problem ist behoben

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Zu dieser Nummer liegen noch keine Daten vor
failure-not-found-do = Eine neue Nummer erscheint manchmal erst nach ein bis zwei Tagen. Prüfen Sie, ob es die Nummer aus Ihrer Versandbestätigung ist.
failure-invalid-number = Das sieht nicht nach einer Sendungsnummer aus
failure-invalid-number-do = Vergleichen Sie sie Zeichen für Zeichen mit Ihrer Versandbestätigung.
failure-unauthorized = Die Sendungsverfolgung des Shops ist nicht richtig eingerichtet
failure-unauthorized-do = Bitte sagen Sie dem Shop Bescheid. Ihr Paket ist davon nicht betroffen.
failure-quota = Das Abfragekontingent des Shops ist für heute aufgebraucht
failure-quota-do = Versuchen Sie es morgen erneut oder fragen Sie den Shop. Ihr Paket ist davon nicht betroffen.
failure-rate-limited = Zu viele Anfragen auf einmal
failure-rate-limited-do = Versuchen Sie es in ein paar Minuten erneut.
failure-bad-request = Die Sendungsverfolgung des Shops hat die Anfrage nicht verstanden
failure-bad-request-do = Bitte sagen Sie dem Shop Bescheid. Ihr Paket ist davon nicht betroffen.
failure-server = Die Sendungsverfolgung ist zurzeit gestört
failure-server-do = Versuchen Sie es später erneut. Ihr Paket ist davon nicht betroffen.
failure-bad-response = Die Antwort war nicht lesbar
failure-bad-response-do = Versuchen Sie es später erneut. Wenn es dabei bleibt, sagen Sie bitte dem Shop Bescheid.
failure-empty = Die Antwort war leer
failure-empty-do = Versuchen Sie es gleich noch einmal. Wenn es dabei bleibt, sagen Sie bitte dem Shop Bescheid.
failure-page = Statt der Sendungsdaten kam eine Webseite
failure-page-do = Vielleicht müssen Sie sich im Shop neu anmelden. Versuchen Sie es danach erneut.
failure-unknown-shape = Die Antwort enthält keine Sendungsdaten
failure-unknown-shape-do = Bitte sagen Sie dem Shop Bescheid. Ihr Paket ist davon nicht betroffen.
failure-too-large = Die Antwort ist zu groß
failure-too-large-do = Bitte sagen Sie dem Shop Bescheid. Ihr Paket ist davon nicht betroffen.
failure-network = Die Sendungsverfolgung ist nicht erreichbar
failure-network-do = Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.
failure-timeout = Die Sendungsverfolgung hat zu lange gebraucht
failure-timeout-do = Versuchen Sie es gleich noch einmal.
failure-offline = Sie sind offline
failure-offline-do = Stellen Sie eine Internetverbindung her und versuchen Sie es erneut.
failure-kept = Der letzte bekannte Stand bleibt sichtbar.
try-again = Erneut versuchen

## Around it

parcel-label = Paket { $number }
parcel-label-unnamed = Paket
loading = Ihr Paket wird gesucht
tracking-number = Sendungsnummer
copy-number = Nummer { $number } kopieren
copied = Kopiert
updated = Aktualisiert { $ago }
updated-now = Gerade aktualisiert
refresh = Jetzt aktualisieren
announcement = { $headline }. { $arrival }
history-title = Verlauf
history-empty = Es gibt noch keine Scans.
history-more = { $count ->
    [one] { $count } frühere Meldung
   *[other] { $count } frühere Meldungen
  }
expected = Erwartet
no-time = Keine Zeitangabe
details-title = Sendungsdetails
details-carrier = Paketdienst
details-now-with = Jetzt bei
details-its-number = Nummer dort
details-first-with = Zuerst bei
details-first-scan = Erster Scan
details-replaces = Ersetzt Nummer
details-from-to = Von, nach
details-from = Von
details-to = Nach
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] { $count } weiteres Paket in dieser Antwort
   *[other] { $count } weitere Pakete in dieser Antwort
  }
list-close = Weniger anzeigen
