### Suomi. Sanasto tiedostossa GLOSSARY.md. Lukija on ostaja, joka odottaa pakettiaan: lyhyesti, rauhallisesti, sinutellen, ilman ”me”-muotoa.

## Status: one or two words above the headline

status-pending = Ei seurantatietoja
status-announced = Ei vielä luovutettu
status-picked-up = Noudettu myyjältä
status-in-transit = Matkalla
status-customs = Tullissa
status-out-for-delivery = Jakelussa
status-attempt-failed = Toimitus epäonnistui
status-ready-for-pickup = Noudettavissa
status-delivered = Toimitettu
status-exception = Ongelma
status-returning = Palautumassa
status-returned = Palautettu
status-cancelled = Peruttu
status-expired = Seuranta päättynyt

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Kuljetusyhtiöllä ei ole vielä tietoja tästä numerosta
headline-announced = Myyjä on tehnyt pakettikortin
headline-picked-up = Pakettisi on kuljetusyhtiöllä
headline-in-transit = Pakettisi on matkalla
headline-in-transit-country = Matkalla maassa: { $country }
headline-arrived = Saapunut paikkakunnalle: { $place }
headline-departed = Lähtenyt paikkakunnalta: { $place }
headline-left-country = Lähtenyt maasta: { $country }
headline-reached-country = Saapunut maahan: { $country }
headline-customs-cleared = Tulliselvitys on valmis
headline-customs-cleared-country = Tulliselvitys on valmis: { $country }
headline-handed-over = Jakelusta vastaavalla kuljetusyhtiöllä
headline-delivery-office = Jakelukeskuksessa
headline-delivery-office-place = Jakelukeskuksessa: { $place }
headline-customs = Tulli tarkastaa pakettiasi
headline-customs-country = Tullissa: { $country }
headline-customs-documents = Tulli tarvitsee asiakirjan tästä paketista
headline-duty-unpaid = Paketista on maksettava tullimaksuja
headline-out-for-delivery = Pakettisi on jakelussa
headline-out-for-delivery-place = Jakelussa: { $place }
headline-attempt-failed = Pakettiasi ei voitu toimittaa
headline-recipient-absent = Kuljettaja ei tavannut ketään
headline-ready-for-pickup = Pakettisi on noudettavissa
headline-ready-for-pickup-place = Noudettavissa: { $place }
headline-delivered = Pakettisi on perillä
headline-collected = Olet noutanut pakettisi
headline-neighbour = Jätetty naapurille
headline-safe-place = Jätetty sovittuun paikkaan
headline-exception = Matkalla meni jotain vikaan
headline-held = Pakettisi on pysäytetty
headline-delay = Pakettisi on myöhässä
headline-damaged = Pakettisi on vaurioitunut
headline-lost = Pakettisi on kadonnut
headline-destroyed = Pakettisi on hävitetty
headline-refused = Pakettia ei otettu vastaan
headline-address = Osoite on väärä tai puutteellinen
headline-returning = Matkalla takaisin myyjälle
headline-returned = Palautunut myyjälle
headline-cancelled = Tätä pakettia ei lähetetä
headline-expired = Kuljetusyhtiö ei enää lähetä päivityksiä

## Scans: one line of the history

event-announced = Pakettikortti tehty
event-accepted = Myyjä luovutti paketin
event-arrived = Saapunut lajittelukeskukseen
event-departed = Lähtenyt lajittelukeskuksesta
event-processed = Lajiteltu
event-in-transit = Matkalla
event-left-country = Lähtenyt maasta
event-left-country-named = Lähtenyt maasta: { $country }
event-reached-country = Saapunut kohdemaahan
event-reached-country-named = Saapunut maahan: { $country }
event-customs = Tullissa
event-customs-started = Saapunut tulliin
event-customs-cleared = Tulliselvitetty
event-customs-documents = Tulli pyytää asiakirjaa
event-duty-unpaid = Tullimaksuja maksamatta
event-handed-over = Luovutettu seuraavalle kuljetusyhtiölle
event-handed-over-named = Luovutettu kuljetusyhtiölle: { $carrier }
event-delivery-office = Jakelukeskuksessa
event-scheduled = Toimituspäivä sovittu
event-contacted = Kuljetusyhtiö otti yhteyttä
event-forwarded = Lähetetty edelleen toiseen osoitteeseen
event-solved = Ongelma ratkaistu
event-out-for-delivery = Jakelussa
event-attempt-failed = Toimitus epäonnistui
event-recipient-absent = Toimitus epäonnistui: ketään ei tavattu
event-ready-for-pickup = Noudettavissa
event-delivered = Toimitettu
event-signed = Toimitettu allekirjoitusta vastaan
event-collected = Noudettu
event-neighbour = Jätetty naapurille
event-safe-place = Jätetty sovittuun paikkaan
event-exception = Ilmoitettu ongelmasta
event-held = Pysäytetty
event-delay = Myöhässä
event-weather = Myöhässä sään vuoksi
event-damaged = Vaurioitunut
event-lost = Kadonnut
event-destroyed = Hävitetty
event-refused = Vastaanotosta kieltäydytty
event-address = Osoite väärä tai puutteellinen
event-returning = Matkalla takaisin myyjälle
event-returned = Palautettu myyjälle
event-cancelled = Peruttu
event-expired = Päivitykset päättyneet
event-pending = Kirjattu

## Arrival

arrival-expected = Arvioitu saapuminen
arrival-arrived = Saapunut
arrival-collect = Nouda viimeistään
arrival-returned = Palautettu
arrival-today = Tänään
arrival-tomorrow = Huomenna
arrival-by = Viimeistään { $day }
arrival-likely = Todennäköisimmin { $day }
arrival-none-not-sent = Ei päivää ennen ensimmäistä seurantatapahtumaa
arrival-none-held = Ei päivää, kun paketti on pysäytettynä
arrival-none-will-not-come = Saapumista ei odoteta
arrival-none-no-news = Ei päivää ilman uutta tietoa
arrival-none-estimate = Ei päivää juuri nyt
source-carrier = Kuljetusyhtiön ilmoitus
source-estimate = Arvio
source-shop = Kaupan lupaama
source-late = Aiemmin ilmoitettu { $day }, on jo mennyt
days-left = { $days ->
    [0] Tänään viimeinen päivä
    [one] { $days } päivä jäljellä
   *[other] { $days } päivää jäljellä
  }
week-label = Lähipäivät
week-today = tänään
week-possible = mahdollinen
week-likely = todennäköisin
week-closed = ei jakelua
why-title = Miksi tämä päivä
stage-days = { $least ->
    [one] { $least } arkipäivä
   *[other] { $least } arkipäivää
  }
stage-days-range = { $most ->
    [one] { $least }–{ $most } arkipäivä
   *[other] { $least }–{ $most } arkipäivää
  }
stage-days-up-to = { $most ->
    [one] enintään { $most } arkipäivä
   *[other] enintään { $most } arkipäivää
  }
stage-first-mile = Myyjältä kuljetusyhtiölle
stage-origin = Matkalla lähtömaassa
stage-export-customs = Vientitullaus
stage-line-haul = Maiden välillä
stage-import-customs = Tuontitullaus
stage-destination = Matkalla omassa maassasi
stage-last-mile = Jakelu
stages-title = Vaihe vaiheelta
stage-line = { $stage }: { $time }
stage-usual = yleensä { $time }
stage-now = yleensä { $time }, nyt { $days }
stage-now-less = yleensä { $time }, toistaiseksi alle arkipäivän
stage-took = kesto { $days }, yleensä { $time }
stage-took-less = kesti alle arkipäivän, yleensä { $time }
stage-inferred = Ei omaa seurantatapahtumaa: päätelty myöhemmistä
first-mile-inferred = Ei noudon seurantatapahtumaa: päätelty ensimmäisestä tapahtumasta, { $time }
first-mile-not-reported = Tämä kuljetusyhtiö ei ilmoita tätä
inferred-from-scans = { $place } (päätelty seurantatapahtumista)

## Progress: four or five stops, a word or two each

step-announced = Pakettikortti tehty
step-first-mile = Luovutettu
step-origin = Matkalla
step-left = Lähtenyt: { $country }
step-left-unnamed = Ulkomailla
step-customs = Tulli
step-arrived = Saapunut: { $country }
step-arrived-unnamed = Omassa maassasi
step-last-mile = Jakelussa
step-pickup = Noudettavissa
step-delivered = Toimitettu
step-returning = Palautumassa
step-returned = Palautettu
progress-label = Eteneminen
progress-next = Seuraavaksi: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Myyjä ei ole vielä luovuttanut pakettia
problem-not-handed-over-do = Kysy myyjältä, onko paketti lähetetty.
problem-not-handed-over-next = Ensimmäinen seurantatapahtuma näkyy tässä heti, kun se on tullut. Jos sitä ei ole näkynyt { $day } mennessä, pyydä myyjältä rahat takaisin.
problem-first-scan-due = Ensimmäinen seurantatapahtuma viimeistään { $day }
problem-first-scan-do = Siihen asti sinun ei tarvitse tehdä mitään. Jos tapahtumaa ei tule, kysy myyjältä.
problem-first-scan-next = Myyjä luovuttaa paketin kuljetusyhtiölle. Voi kestää jopa 2 tuntia, ennen kuin tapahtuma näkyy tässä.
problem-no-movement = { $days ->
    [one] Ei uutta tietoa { $days } päivään
   *[other] Ei uutta tietoa { $days } päivään
  }
problem-no-movement-do = Pitkillä reiteillä hiljaiset päivät ovat tavallisia. Sinun ei tarvitse vielä tehdä mitään.
problem-no-movement-warn = Pyydä myyjää tiedustelemaan pakettia kuljetusyhtiöltä.
problem-no-movement-claim = Pyydä myyjältä rahat takaisin tai korvaava tuote: paketti, josta ei ole näin pitkään kuulunut mitään, voi olla kadonnut.
problem-ask-by = Jos mitään ei ole tapahtunut { $day } mennessä, pyydä myyjää tiedustelemaan pakettia kuljetusyhtiöltä.
problem-refund-by = Jos mitään ei ole tapahtunut { $day } mennessä, pyydä myyjältä rahat takaisin tai korvaava tuote.
problem-claim-by = Tee reklamaatio viimeistään { $day }, sillä monet kuljetusyhtiöt eivät käsittele myöhempiä.
problem-customs-hold = Tullissa { $day } alkaen
problem-customs-hold-do = Sinun ei tarvitse tehdä mitään, ellei tulli tai kuljetusyhtiö ota sinuun yhteyttä.
problem-customs-documents = Tulli tarvitsee sinulta asiakirjan
problem-customs-documents-do = Lähetä lasku tai maksutosite kuljetusyhtiölle ja ilmoita seurantakoodi.
problem-customs-documents-next = Paketti jatkaa matkaa, kun tulli on saanut asiakirjan. Ilman sitä paketti palautetaan.
problem-duty-unpaid = Maksa tulli tai vero
problem-duty-unpaid-do = Maksa kuljetusyhtiön omalla sivulla tai sen toimipisteessä. Älä avaa tuntemattomien viestien linkkejä.
problem-duty-unpaid-next = Paketti vapautetaan maksun jälkeen.
problem-address = Anna kuljetusyhtiölle täydellinen osoitteesi
problem-address-do = Ilmoita kuljetusyhtiölle tai myyjälle täydellinen osoite ja puhelinnumero.
problem-address-next = Paketti odottaa ja palautetaan, jos kukaan ei vastaa.
problem-attempt-failed = Kuljettaja kävi, mutta ei voinut toimittaa
problem-attempt-failed-do = Katso, onko kuljettaja jättänyt ilmoituksen, tai pyydä kuljetusyhtiöltä uusi päivä tai noutopiste.
problem-attempt-failed-next = Useimmat kuljetusyhtiöt yrittävät uudelleen seuraavana arkipäivänä.
problem-attempt-failed-next-day = Useimmat kuljetusyhtiöt yrittävät uudelleen seuraavana arkipäivänä ({ $day }).
problem-attempt-planned = Seuraava toimitusyritys: { $day }
problem-refused = Pakettia ei otettu vastaan
problem-refused-do = Jos se oli erehdys, soita kuljetusyhtiölle tänään.
problem-refused-next = Paketti palautetaan myyjälle.
problem-pickup = Nouda pakettisi
problem-pickup-until = Nouda pakettisi viimeistään { $day }
problem-pickup-do = Ota mukaan henkilöllisyystodistus ja seurantakoodi.
problem-pickup-next = Noutoajan jälkeen paketti palautetaan myyjälle.
problem-late = Myöhemmin kuin { $day }
problem-late-do = Sinun ei tarvitse vielä tehdä mitään.
problem-may-be-late = Voi myöhästyä: yleensä perillä viimeistään { $day }
problem-disruption = Kuljetusyhtiö ilmoittaa viivästyksestä
problem-disruption-until = Toimitukset viivästyvät { $day } asti
problem-disruption-next = Paketti jatkaa matkaa heti, kun kuljetusyhtiö voi kuljettaa sitä.
problem-damaged = Paketti on vaurioitunut
problem-damaged-do = Pyydä myyjältä korvaava tuote tai rahat takaisin. Jos saat paketin, ota valokuvia ja säilytä ne.
problem-lost = Paketti on kadonnut
problem-lost-do = Pyydä myyjältä rahat takaisin tai korvaava tuote.
problem-destroyed = Paketti on hävitetty
problem-destroyed-do = Kysy myyjältä syy ja pyydä rahat takaisin.
problem-returned = Paketti palautetaan myyjälle
problem-returned-do = Pyydä myyjältä rahat takaisin tai uutta lähetystä.
problem-cancelled = Lähetys on peruttu
problem-cancelled-do = Kysy myyjältä, lähetetäänkö paketti uudelleen.
problem-exception = Kuljetusyhtiö ilmoittaa ongelmasta
problem-exception-do = Lue kuljetusyhtiön ilmoitus tapahtumista ja kysy siltä lisää seurantakoodilla.
problem-updates-ended = Päivityksiä ei enää odoteta
problem-updates-ended-do = Jos paketti ei ole saapunut, ota yhteyttä myyjään nyt: reklamaatioilla on määräaika.
problem-do-label = Mitä voit tehdä
problem-next-label = Mitä seuraavaksi tapahtuu
problem-since-label = Alkaen
problem-why-label = Syy
problem-where-label = Missä
problem-contact-label = Kuka voi auttaa
contact-carrier = { $carrier }, seurantakoodi { $number }
contact-carrier-unnamed = Kuljetusyhtiö, seurantakoodi { $number }
contact-seller = Myyjä, ilmoita tilausnumerosi
why-updates-ended = Kuljetusyhtiöt lopettavat numeron päivittämisen yleensä 30 päivän kuluttua lähettämisestä.
why-customs-inspection = Tulli tarkastaa pakettia
why-customs-delay = Tullissa kestää tavallista kauemmin
why-absent = Ketään ei tavattu
why-closed = Yritys oli suljettu
why-moved = Vastaanottaja on muuttanut
why-pickup-missed = Sitä ei noudettu ajoissa
why-weather = Sää
why-strike = Lakko
why-holiday = Suljettu pyhäpäivän vuoksi
why-peak-season = Tavallista enemmän paketteja
why-capacity = Ajoneuvossa ei ollut tilaa
why-flight-delay = Lento oli myöhässä
why-missorted = Se lähetettiin väärään suuntaan
why-security = Turvatarkastus
why-held = Kuljetusyhtiö pitää sitä hallussaan
why-payment = Jotain on vielä maksamatta
why-rejected = Kuljetusyhtiö ei ota sitä vastaan
why-identity = Vastaanottajaa ei voitu tunnistaa

## Solved: said once, when a problem is over

solved-handed-over = Ratkennut: pakettisi on kuljetusyhtiöllä
solved-movement = Ratkennut: pakettisi on taas matkalla
solved-customs = Ratkennut: tulli on vapauttanut pakettisi
solved-duty = Ratkennut: tullimaksut on maksettu
solved-address = Ratkennut: kuljetusyhtiöllä on osoitteesi
solved-attempt = Ratkennut: pakettisi on taas tulossa sinulle
solved-late = Ratkennut: paketilla on uusi saapumispäivä
solved-other = Ratkennut: ongelma on ohi

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Tästä numerosta ei ole vielä tietoja
failure-not-found-do = Uuden numeron näkyminen voi kestää päivän tai kaksi. Tarkista, että se on sama kuin lähetysviestissäsi.
failure-invalid-number = Tämä ei näytä seurantakoodilta
failure-invalid-number-do = Vertaa sitä lähetysviestiisi merkki merkiltä.
failure-unauthorized = Kaupan seurannan asetuksissa on virhe
failure-unauthorized-do = Ilmoita asiasta kaupalle. Tämä ei vaikuta pakettiisi.
failure-quota = Kaupan seurantakyselyt on käytetty tältä päivältä
failure-quota-do = Yritä uudelleen huomenna tai kysy kaupalta. Tämä ei vaikuta pakettiisi.
failure-rate-limited = Liian monta kyselyä kerralla
failure-rate-limited-do = Yritä uudelleen muutaman minuutin kuluttua.
failure-bad-request = Kaupan seuranta ei ymmärtänyt kyselyä
failure-bad-request-do = Ilmoita asiasta kaupalle. Tämä ei vaikuta pakettiisi.
failure-server = Seurantapalvelu ei toimi juuri nyt
failure-server-do = Yritä myöhemmin uudelleen. Tämä ei vaikuta pakettiisi.
failure-bad-response = Vastausta ei voitu lukea
failure-bad-response-do = Yritä myöhemmin uudelleen. Jos tilanne ei muutu, ilmoita asiasta kaupalle.
failure-empty = Vastaus oli tyhjä
failure-empty-do = Yritä hetken kuluttua uudelleen. Jos tilanne ei muutu, ilmoita asiasta kaupalle.
failure-page = Seurantatietojen sijaan tuli verkkosivu
failure-page-do = Sinun on ehkä kirjauduttava uudelleen kauppaan. Yritä sen jälkeen uudelleen.
failure-unknown-shape = Vastauksessa ei ole seurantatietoja
failure-unknown-shape-do = Ilmoita asiasta kaupalle. Tämä ei vaikuta pakettiisi.
failure-too-large = Vastaus on liian suuri luettavaksi
failure-too-large-do = Ilmoita asiasta kaupalle. Tämä ei vaikuta pakettiisi.
failure-network = Seurantapalveluun ei saatu yhteyttä
failure-network-do = Tarkista yhteytesi ja yritä uudelleen.
failure-timeout = Seurantapalvelun vastaus kesti liian kauan
failure-timeout-do = Yritä hetken kuluttua uudelleen.
failure-offline = Sinulla ei ole verkkoyhteyttä
failure-offline-do = Yhdistä internetiin ja yritä uudelleen.
failure-kept = Viimeisin tunnettu tila jää sivulle näkyviin.
try-again = Yritä uudelleen

## Around it

parcel-label = Paketti { $number }
parcel-label-unnamed = Paketti
loading = Etsitään pakettiasi
tracking-number = Seurantakoodi
copy-number = Kopioi numero { $number }
copied = Kopioitu
updated = Päivitetty { $ago }
updated-now = Päivitetty juuri äsken
refresh = Päivitä nyt
announcement = { $headline }. { $arrival }
history-title = Tapahtumat
history-empty = Seurantatapahtumia ei vielä ole.
history-more = { $count ->
    [one] { $count } aiempi päivitys
   *[other] { $count } aiempaa päivitystä
  }
expected = Odotetaan
no-time = Aikaa ei ilmoitettu
details-title = Tiedot
details-carrier = Kuljetusyhtiö
details-now-with = Nyt yhtiöllä
details-its-number = Numero siellä
details-first-with = Ensin yhtiöllä
details-first-scan = Ensimmäinen tapahtuma
details-replaces = Korvaa numeron
details-from-to = Mistä, minne
details-from = Mistä
details-to = Minne
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] Vielä { $count } paketti tässä vastauksessa
   *[other] Vielä { $count } pakettia tässä vastauksessa
  }
list-close = Näytä vähemmän
