### Filipino. Nasa GLOSSARY.md ang mga salita. Ang mambabasa ay ang mamimiling naghihintay ng parsela: maikli, mahinahon, walang “kami”.

## Status: one or two words above the headline

status-pending = Wala pang update
status-announced = Hindi pa naipapadala
status-picked-up = Nakuha na
status-in-transit = Nasa biyahe
status-customs = Nasa customs
status-out-for-delivery = Ihahatid na
status-attempt-failed = Hindi naihatid
status-ready-for-pickup = Puwede nang kunin
status-delivered = Naihatid na
status-exception = May problema
status-returning = Ibinabalik
status-returned = Naibalik na
status-cancelled = Kinansela
status-expired = Wala nang update

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Wala pang impormasyon ang courier tungkol sa numerong ito
headline-announced = Nagawa na ng seller ang waybill
headline-picked-up = Nasa courier na ang parsela mo
headline-in-transit = Papunta na ang parsela mo
headline-in-transit-country = Nasa biyahe sa { $country }
headline-arrived = Dumating sa { $place }
headline-departed = Umalis sa { $place }
headline-left-country = Umalis sa { $country }
headline-reached-country = Dumating sa { $country }
headline-customs-cleared = Na-clear na sa customs
headline-customs-cleared-country = Na-clear na sa customs sa { $country }
headline-handed-over = Nasa courier na maghahatid nito
headline-delivery-office = Nasa delivery hub na
headline-delivery-office-place = Nasa delivery hub na sa { $place }
headline-customs = Sinusuri ng customs ang parsela mo
headline-customs-country = Nasa customs sa { $country }
headline-customs-documents = May kailangang dokumento ang customs para sa parselang ito
headline-duty-unpaid = May babayarang buwis para sa parselang ito
headline-out-for-delivery = Dala na ng rider
headline-out-for-delivery-place = Dala na ng rider sa { $place }
headline-attempt-failed = Hindi naihatid ng rider ang parsela mo
headline-recipient-absent = Walang dinatnang tao ang rider
headline-ready-for-pickup = Puwede mo nang kunin ang parsela mo
headline-ready-for-pickup-place = Puwede mo nang kunin sa { $place }
headline-delivered = Dumating na ang parsela mo
headline-collected = Nakuha mo na ang parsela mo
headline-neighbour = Iniwan sa kapitbahay
headline-safe-place = Iniwan sa napagkasunduang lugar
headline-exception = Nagkaproblema sa biyahe
headline-held = Naka-hold ang parsela mo
headline-delay = Naantala ang parsela mo
headline-damaged = Nasira ang parsela mo
headline-lost = Nawala ang parsela mo
headline-destroyed = Itinapon na ang parsela mo
headline-refused = Tinanggihan ang parsela
headline-address = Mali o kulang ang address
headline-returning = Pabalik na sa seller
headline-returned = Nasa seller na ulit
headline-cancelled = Hindi ipapadala ang parselang ito
headline-expired = Tumigil na ang courier sa pagbibigay ng update

## Scans: one line of the history

event-announced = Nagawa ang waybill
event-accepted = Naibigay na ng seller
event-arrived = Dumating sa sorting hub
event-departed = Umalis sa sorting hub
event-processed = Na-sort na
event-in-transit = Nasa biyahe
event-left-country = Umalis na ng bansa
event-left-country-named = Umalis sa { $country }
event-reached-country = Dumating sa bansang pupuntahan
event-reached-country-named = Dumating sa { $country }
event-customs = Nasa customs
event-customs-started = Dumating sa customs
event-customs-cleared = Na-clear na sa customs
event-customs-documents = Humihingi ng dokumento ang customs
event-duty-unpaid = May babayarang buwis
event-handed-over = Ibinigay sa susunod na courier
event-handed-over-named = Ibinigay sa { $carrier }
event-delivery-office = Nasa delivery hub
event-scheduled = Napagkasunduan ang araw ng paghatid
event-contacted = Nakipag-ugnayan ang courier
event-forwarded = Ipinasa sa ibang address
event-solved = Nalutas ang problema
event-out-for-delivery = Ihahatid na
event-attempt-failed = Hindi naihatid
event-recipient-absent = Hindi naihatid: walang tao
event-ready-for-pickup = Puwede nang kunin
event-delivered = Naihatid na
event-signed = Naihatid at napirmahan
event-collected = Nakuha na
event-neighbour = Iniwan sa kapitbahay
event-safe-place = Iniwan sa napagkasunduang lugar
event-exception = May iniulat na problema
event-held = Naka-hold
event-delay = Naantala
event-weather = Naantala dahil sa panahon
event-damaged = Nasira
event-lost = Nawala
event-destroyed = Itinapon
event-refused = Tinanggihan
event-address = Mali o kulang ang address
event-returning = Ibinabalik sa seller
event-returned = Naibalik na sa seller
event-cancelled = Kinansela
event-expired = Tapos na ang mga update
event-pending = Nakarehistro na

## Arrival

arrival-expected = Inaasahang dating
arrival-arrived = Dumating
arrival-collect = Kunin hanggang
arrival-returned = Naibalik noong
arrival-today = Ngayong araw
arrival-tomorrow = Bukas
arrival-by = Hanggang { $day }
arrival-likely = Malamang sa { $day }
arrival-none-not-sent = Wala pang petsa bago ang unang scan
arrival-none-held = Wala pang petsa habang naka-hold
arrival-none-will-not-come = Hindi na inaasahang darating
arrival-none-no-news = Walang petsa hangga’t walang update
arrival-none-estimate = Wala pang petsa sa ngayon
source-carrier = Mula sa courier
source-estimate = Tantiya
source-shop = Pangako ng shop
source-late = { $day } ang naunang sinabi pero lumipas na
days-left = { $days ->
    [0] Huling araw na ngayon
    [one] { $days } araw na lang
   *[other] { $days } araw na lang
  }
week-label = Mga susunod na araw
week-today = ngayong araw
week-possible = posible
week-likely = pinakamalamang
week-closed = walang hatid
why-title = Bakit ganitong petsa
stage-days = { $least ->
    [one] { $least } araw ng trabaho
   *[other] { $least } araw ng trabaho
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } araw ng trabaho
   *[other] { $most } araw ng trabaho
  }
stage-days-up-to = hanggang { $most ->
    [one] { $most } araw ng trabaho
   *[other] { $most } araw ng trabaho
  }
stage-first-mile = Mula seller papuntang courier
stage-origin = Biyahe sa bansang pinanggalingan
stage-export-customs = Customs sa pag-export
stage-line-haul = Sa pagitan ng mga bansa
stage-import-customs = Customs sa pag-import
stage-destination = Biyahe sa bansa mo
stage-last-mile = Paghatid
stages-title = Bawat yugto
stage-line = { $stage }: { $time }
stage-usual = karaniwang { $time }
stage-now = karaniwang { $time }, { $days } na ngayon
stage-now-less = karaniwang { $time }, wala pang isa sa ngayon
stage-took = inabot ng { $days }, karaniwang { $time }
stage-took-less = wala pang isang araw, karaniwang { $time }
stage-inferred = Walang sariling scan: batay sa mga sumunod na scan
first-mile-inferred = Walang scan ng pagkuha: batay sa unang scan, { $time }
first-mile-not-reported = Hindi iniuulat ng courier na ito
inferred-from-scans = { $place } (batay sa mga scan)

## Progress: four or five stops, a word or two each

step-announced = May waybill
step-first-mile = Naibigay na
step-origin = Nasa biyahe
step-left = Umalis sa { $country }
step-left-unnamed = Nasa ibang bansa
step-customs = Sa customs
step-arrived = Nasa { $country }
step-arrived-unnamed = Nasa bansa mo
step-last-mile = Ihahatid na
step-pickup = Puwedeng kunin
step-delivered = Naihatid
step-returning = Ibinabalik
step-returned = Naibalik
progress-label = Takbo ng parsela
progress-next = Susunod: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Hindi pa naibibigay ng seller ang parsela
problem-not-handed-over-do = Itanong sa seller kung naipadala na ang parsela.
problem-not-handed-over-next = Lalabas dito ang unang scan kapag mayroon na. Kung wala pa rin hanggang { $day }, humingi ng refund sa seller.
problem-first-scan-due = Unang scan: inaasahan hanggang { $day }
problem-first-scan-do = Wala kang kailangang gawin hanggang sa petsang iyon. Kung walang lumabas na scan, magtanong sa seller.
problem-first-scan-next = Ibibigay ng seller ang parsela sa courier. Puwedeng umabot ng 2 oras bago lumabas dito ang scan.
problem-no-movement = { $days ->
    [one] { $days } araw nang walang update
   *[other] { $days } araw nang walang update
  }
problem-no-movement-do = Karaniwan ang ilang araw na walang update sa malalayong biyahe. Wala ka pang kailangang gawin.
problem-no-movement-warn = Pakiusapan ang seller na magtanong sa courier.
problem-no-movement-claim = Humingi sa seller ng refund o kapalit: posibleng nawala na ang parselang ganito katagal na walang update.
problem-ask-by = Kung walang galaw hanggang { $day }, pakiusapan ang seller na magtanong sa courier.
problem-refund-by = Kung walang galaw hanggang { $day }, humingi sa seller ng refund o kapalit.
problem-claim-by = Mag-file ng claim nang hindi lalampas sa { $day }: maraming courier ang hindi na tumatanggap pagkatapos nito.
problem-customs-hold = Nasa customs mula { $day }
problem-customs-hold-do = Wala kang kailangang gawin, maliban kung makipag-ugnayan sa iyo ang customs o ang courier.
problem-customs-documents = May kailangang dokumento ang customs mula sa iyo
problem-customs-documents-do = Ipadala sa courier ang invoice o patunay ng bayad, kasama ang tracking number.
problem-customs-documents-next = Tutuloy ang parsela kapag natanggap ng customs ang dokumento. Kung wala ito, ibabalik ang parsela.
problem-duty-unpaid = Bayaran ang duty o buwis
problem-duty-unpaid-do = Magbayad sa mismong website o opisina ng courier. Huwag buksan ang mga link sa mensahe ng hindi mo kilala.
problem-duty-unpaid-next = Ire-release ang parsela pagkatapos mabayaran.
problem-address = Ibigay sa courier ang buong address mo
problem-address-do = Sabihin sa courier o sa seller ang kumpletong address at numero ng telepono.
problem-address-next = Maghihintay ang parsela, at ibabalik ito kung walang sasagot.
problem-attempt-failed = Dumating ang rider pero hindi naihatid
problem-attempt-failed-do = Tingnan kung may iniwang abiso, o humingi sa courier ng ibang araw o pickup point.
problem-attempt-failed-next = Karamihan ng courier ay sumusubok ulit sa susunod na araw ng trabaho.
problem-attempt-failed-next-day = Karamihan ng courier ay sumusubok ulit sa susunod na araw ng trabaho. Ibig sabihin, { $day }.
problem-attempt-planned = Susunod na subok na maghatid: { $day }.
problem-refused = Tinanggihan ang parsela
problem-refused-do = Kung nagkamali lang, tawagan ang courier ngayong araw.
problem-refused-next = Ibabalik ang parsela sa seller.
problem-pickup = Kunin ang parsela mo
problem-pickup-until = Kunin ang parsela mo hanggang { $day }
problem-pickup-do = Magdala ng valid ID at ng tracking number.
problem-pickup-next = Pagkalampas ng huling araw, ibabalik ang parsela sa seller.
problem-late = Lampas na sa { $day }
problem-late-do = Wala ka pang kailangang gawin.
problem-may-be-late = Baka mahuli: karaniwang narito na hanggang { $day }
problem-disruption = May iniulat na antala ang courier
problem-disruption-until = Mas mabagal ang paghatid hanggang { $day }
problem-disruption-next = Tutuloy ang parsela kapag kaya na itong ibiyahe ng courier.
problem-damaged = Nasira ang parsela
problem-damaged-do = Humingi sa seller ng kapalit o refund. Kung matatanggap mo ito, kunan at itago ang mga litrato.
problem-lost = Nawala ang parsela
problem-lost-do = Humingi sa seller ng refund o kapalit.
problem-destroyed = Itinapon ang parsela
problem-destroyed-do = Itanong sa seller ang dahilan at humingi ng refund.
problem-returned = Ibabalik ang parsela sa seller
problem-returned-do = Humingi sa seller ng refund o ng muling padala.
problem-cancelled = Kinansela ang padala
problem-cancelled-do = Itanong sa seller kung ipapadala ulit ito.
problem-exception = May iniulat na problema ang courier
problem-exception-do = Basahin ang sinabi ng courier sa mga update, at magtanong sa courier gamit ang tracking number.
problem-updates-ended = Wala nang inaasahang update
problem-updates-ended-do = Kung hindi pa dumarating ang parsela, magtanong na sa seller: may takdang panahon ang mga claim.
problem-do-label = Ano ang gagawin
problem-next-label = Ano ang susunod
problem-since-label = Mula noong
problem-why-label = Bakit
problem-where-label = Saan
problem-contact-label = Sino ang tutulong
contact-carrier = { $carrier }, gamit ang numerong { $number }
contact-carrier-unnamed = Ang courier, gamit ang numerong { $number }
contact-seller = Ang seller, gamit ang order number mo
why-updates-ended = Karaniwang tumitigil ang mga courier sa pag-update ng numero 30 araw matapos ipadala.
why-customs-inspection = Sinusuri ng customs ang parsela
why-customs-delay = Mas mabagal ang customs kaysa karaniwan
why-absent = Walang tao
why-closed = Sarado ang negosyo
why-moved = Lumipat na ang tatanggap
why-pickup-missed = Hindi nakuha sa takdang oras
why-weather = Panahon
why-strike = Welga
why-holiday = Sarado dahil holiday
why-peak-season = Mas maraming parsela kaysa karaniwan
why-capacity = Puno na ang sasakyan
why-flight-delay = Nahuli ang flight
why-missorted = Naipadala sa maling direksiyon
why-security = Pagsusuri sa seguridad
why-held = Naka-hold sa courier
why-payment = May kailangan pang bayaran
why-rejected = Hindi ito tinatanggap ng courier
why-identity = Hindi matukoy kung sino ang tatanggap

## Solved: said once, when a problem is over

solved-handed-over = Nalutas na: nasa courier na ang parsela mo
solved-movement = Nalutas na: gumagalaw na ulit ang parsela mo
solved-customs = Nalutas na: ni-release na ng customs ang parsela mo
solved-duty = Nalutas na: ayos na ang buwis
solved-address = Nalutas na: nasa courier na ang address mo
solved-attempt = Nalutas na: papunta na ulit sa iyo ang parsela mo
solved-late = Nalutas na: may bagong petsa ng dating
solved-other = Nalutas na: tapos na ang problema

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Wala pa sa system ang numerong ito
failure-not-found-do = Puwedeng abutin ng isa o dalawang araw bago lumabas ang bagong numero. Tiyaking ito ang nasa shipping message.
failure-invalid-number = Mukhang hindi ito tracking number
failure-invalid-number-do = Ihambing ito sa shipping message, bawat titik at numero.
failure-unauthorized = Hindi tama ang setup ng tracking ng shop
failure-unauthorized-do = Pakisabi sa shop. Hindi apektado ang parsela mo.
failure-quota = Ubos na ang tracking ng shop para sa araw na ito
failure-quota-do = Subukan ulit bukas, o magtanong sa shop. Hindi apektado ang parsela mo.
failure-rate-limited = Masyadong maraming tanong nang sabay-sabay
failure-rate-limited-do = Subukan ulit pagkalipas ng ilang minuto.
failure-bad-request = Hindi naintindihan ng tracking ng shop ang tanong
failure-bad-request-do = Pakisabi sa shop. Hindi apektado ang parsela mo.
failure-server = Hindi gumagana ang tracking service sa ngayon
failure-server-do = Subukan ulit mamaya. Hindi apektado ang parsela mo.
failure-bad-response = Hindi mabasa ang sagot
failure-bad-response-do = Subukan ulit mamaya. Kung ganoon pa rin, pakisabi sa shop.
failure-empty = Walang laman ang sagot
failure-empty-do = Subukan ulit maya-maya. Kung ganoon pa rin, pakisabi sa shop.
failure-page = Web page ang dumating sa halip na tracking data
failure-page-do = Baka kailangan mong mag-sign in ulit sa shop. Pagkatapos, subukan ulit.
failure-unknown-shape = Hindi ito sagot ng tracking
failure-unknown-shape-do = Pakisabi sa shop. Hindi apektado ang parsela mo.
failure-too-large = Masyadong malaki ang sagot para mabasa
failure-too-large-do = Pakisabi sa shop. Hindi apektado ang parsela mo.
failure-network = Hindi maabot ang tracking service
failure-network-do = Suriin ang koneksiyon mo at subukan ulit.
failure-timeout = Masyadong matagal sumagot ang tracking service
failure-timeout-do = Subukan ulit maya-maya.
failure-offline = Offline ka
failure-offline-do = Kumonekta sa internet at subukan ulit.
failure-kept = Nananatili sa page ang huling alam na lagay.
try-again = Subukan ulit

## Around it

parcel-label = Parsela { $number }
parcel-label-unnamed = Parsela
loading = Hinahanap ang parsela mo
tracking-number = Tracking number mo
copy-number = Kopyahin ang numerong { $number }
copied = Nakopya na
updated = Na-update { $ago }
updated-now = Kaka-update lang
refresh = I-refresh
announcement = { $headline }. { $arrival }
history-title = Mga update
history-empty = Wala pang scan.
history-more = { $count ->
    [one] { $count } naunang update
   *[other] { $count } naunang update
  }
expected = Inaasahan
no-time = Walang ibinigay na oras
details-title = Mga detalye
details-carrier = Courier
details-now-with = Courier ngayon
details-its-number = Numero nito
details-first-with = Unang courier
details-first-scan = Unang scan
details-replaces = Kapalit ng numero
details-from-to = Mula, papunta
details-from = Mula
details-to = Papunta
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] { $count } pang parsela sa sagot na ito
   *[other] { $count } pang parsela sa sagot na ito
  }
list-close = Bawasan
