### Türkçe. Terimler GLOSSARY.md içinde. Okuyan, kargosunu bekleyen alıcıdır: kısa, sakin, “siz” ile, “biz” yok.
### Değişkenler ek almaz: { $country } ve { $place } yalın durumda gelir, cümle ona göre kurulur.

## Status: one or two words above the headline

status-pending = Henüz kayıt yok
status-announced = Kargoya verilmedi
status-picked-up = Kargoya verildi
status-in-transit = Yolda
status-customs = Gümrükte
status-out-for-delivery = Dağıtımda
status-attempt-failed = Teslim edilemedi
status-ready-for-pickup = Teslim alınabilir
status-delivered = Teslim edildi
status-exception = Sorun var
status-returning = İade yolunda
status-returned = İade edildi
status-cancelled = İptal edildi
status-expired = Takip sona erdi

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Kargo firmasında bu numaraya ait kayıt henüz yok
headline-announced = Satıcı kargo etiketini oluşturdu
headline-picked-up = Paketiniz kargo firmasında
headline-in-transit = Paketiniz yolda
headline-in-transit-country = { $country } içinde yolda
headline-arrived = { $place } konumuna ulaştı
headline-departed = { $place } konumundan ayrıldı
headline-left-country = { $country } çıkışı yapıldı
headline-reached-country = { $country } girişi yapıldı
headline-customs-cleared = Gümrük işlemleri tamamlandı
headline-customs-cleared-country = { $country } gümrük işlemleri tamamlandı
headline-handed-over = Teslimatı yapacak kargo firmasında
headline-delivery-office = Dağıtım şubesinde
headline-delivery-office-place = { $place } dağıtım şubesinde
headline-customs = Gümrük paketinizi inceliyor
headline-customs-country = { $country } gümrüğünde
headline-customs-documents = Gümrük bu paket için belge istiyor
headline-duty-unpaid = Bu paket için gümrük vergisi ödenmeli
headline-out-for-delivery = Paketiniz kuryede
headline-out-for-delivery-place = Paketiniz kuryede: { $place }
headline-attempt-failed = Kurye paketinizi teslim edemedi
headline-recipient-absent = Kurye adreste kimseyi bulamadı
headline-ready-for-pickup = Paketiniz sizi bekliyor
headline-ready-for-pickup-place = Paketiniz sizi bekliyor: { $place }
headline-delivered = Paketiniz teslim edildi
headline-collected = Paketinizi teslim aldınız
headline-neighbour = Komşuya bırakıldı
headline-safe-place = Kararlaştırılan yere bırakıldı
headline-exception = Yolda bir sorun çıktı
headline-held = Paketiniz bekletiliyor
headline-delay = Paketiniz gecikiyor
headline-damaged = Paketiniz hasar gördü
headline-lost = Paketiniz kayboldu
headline-destroyed = Paketiniz imha edildi
headline-refused = Teslimat reddedildi
headline-address = Adres yanlış veya eksik
headline-returning = Satıcıya geri gönderiliyor
headline-returned = Satıcıya geri ulaştı
headline-cancelled = Bu paket gönderilmeyecek
headline-expired = Kargo firması artık güncelleme göndermiyor

## Scans: one line of the history

event-announced = Kargo etiketi oluşturuldu
event-accepted = Satıcıdan teslim alındı
event-arrived = Transfer merkezine ulaştı
event-departed = Transfer merkezinden ayrıldı
event-processed = Ayrıştırıldı
event-in-transit = Yolda
event-left-country = Ülkeden çıktı
event-left-country-named = { $country } çıkışı yapıldı
event-reached-country = Varış ülkesine ulaştı
event-reached-country-named = { $country } girişi yapıldı
event-customs = Gümrükte
event-customs-started = Gümrüğe ulaştı
event-customs-cleared = Gümrük işlemleri tamamlandı
event-customs-documents = Gümrük belge istiyor
event-duty-unpaid = Gümrük vergisi ödenecek
event-handed-over = Sonraki kargo firmasına devredildi
event-handed-over-named = Devredilen kargo firması: { $carrier }
event-delivery-office = Dağıtım şubesinde
event-scheduled = Teslimat günü kararlaştırıldı
event-contacted = Kargo firması alıcıyla iletişime geçti
event-forwarded = Başka bir adrese yönlendirildi
event-solved = Sorun çözüldü
event-out-for-delivery = Dağıtıma çıkarıldı
event-attempt-failed = Teslim edilemedi
event-recipient-absent = Teslim edilemedi: adreste kimse yoktu
event-ready-for-pickup = Şubeden teslim alınabilir
event-delivered = Teslim edildi
event-signed = İmza karşılığı teslim edildi
event-collected = Alıcı teslim aldı
event-neighbour = Komşuya bırakıldı
event-safe-place = Kararlaştırılan yere bırakıldı
event-exception = Sorun bildirildi
event-held = Bekletiliyor
event-delay = Gecikti
event-weather = Hava koşulları nedeniyle gecikti
event-damaged = Hasar gördü
event-lost = Kayboldu
event-destroyed = İmha edildi
event-refused = Reddedildi
event-address = Adres yanlış veya eksik
event-returning = Satıcıya geri gönderiliyor
event-returned = Satıcıya iade edildi
event-cancelled = İptal edildi
event-expired = Takip sona erdi
event-pending = Numara kaydedildi

## Arrival

arrival-expected = Tahmini varış
arrival-arrived = Varış
arrival-collect = Son teslim alma günü
arrival-returned = İade tarihi
arrival-today = Bugün
arrival-tomorrow = Yarın
arrival-by = En geç { $day }
arrival-likely = Büyük olasılıkla { $day }
arrival-none-not-sent = İlk kayıttan önce tarih yok
arrival-none-held = Bekletildiği sürece tarih yok
arrival-none-will-not-come = Teslimat beklenmiyor
arrival-none-no-news = Yeni haber gelmeden tarih yok
arrival-none-estimate = Şu anda tarih yok
source-carrier = Kargo firmasından
source-estimate = Tahmin
source-shop = Mağazanın sözü
source-late = Daha önce { $day } denmişti, geçti
days-left = { $days ->
    [0] Bugün son gün
    [one] { $days } gün kaldı
   *[other] { $days } gün kaldı
  }
week-label = Önümüzdeki günler
week-today = bugün
week-possible = olası
week-likely = en olası
week-closed = dağıtım yok
why-title = Neden bu tarih?
stage-days = { $least ->
    [one] { $least } iş günü
   *[other] { $least } iş günü
  }
stage-days-range = { $most ->
    [one] { $least }–{ $most } iş günü
   *[other] { $least }–{ $most } iş günü
  }
stage-days-up-to = { $most ->
    [one] en çok { $most } iş günü
   *[other] en çok { $most } iş günü
  }
stage-first-mile = Satıcıdan kargo firmasına
stage-origin = Çıkış ülkesinde yolda
stage-export-customs = İhracat gümrüğü
stage-line-haul = Ülkeler arası
stage-import-customs = İthalat gümrüğü
stage-destination = Ülkenizde yolda
stage-last-mile = Teslimat
stages-title = Aşama aşama
stage-line = { $stage }: { $time }
stage-usual = genelde { $time }
stage-now = genelde { $time }, şimdiye dek { $days }
stage-now-less = genelde { $time }, henüz bir iş günü dolmadı
stage-took = { $days } iş günü sürdü, genelde { $time }
stage-took-less = bir iş gününden az sürdü, genelde { $time }
stage-inferred = Kendi kaydı yok: sonraki kayıtlardan çıkarıldı
first-mile-inferred = Teslim alma kaydı yok: ilk kayıttan çıkarıldı, { $time }
first-mile-not-reported = Bu kargo firması bildirmiyor
inferred-from-scans = { $place } (kayıtlardan çıkarıldı)

## Progress: four or five stops, a word or two each

step-announced = Etiket hazır
step-first-mile = Kargoda
step-origin = Yolda
step-left = { $country } çıkışı
step-left-unnamed = Yurt dışında
step-customs = Gümrük
step-arrived = { $country } girişi
step-arrived-unnamed = Ülkenizde
step-last-mile = Dağıtımda
step-pickup = Teslim alınabilir
step-delivered = Teslim edildi
step-returning = İade yolunda
step-returned = İade edildi
progress-label = Gönderi adımları
progress-next = Sırada: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Satıcı paketi henüz kargoya vermedi
problem-not-handed-over-do = Satıcıya paketin gönderilip gönderilmediğini sorun.
problem-not-handed-over-next = İlk kayıt gelir gelmez burada görünür. { $day } tarihine kadar gelmezse satıcıdan para iadesi isteyin.
problem-first-scan-due = İlk kayıt için beklenen son gün: { $day }
problem-first-scan-do = O zamana kadar bir şey yapmanız gerekmez. Kayıt gelmezse satıcıya sorun.
problem-first-scan-next = Satıcı paketi kargo firmasına verir. Kaydın burada görünmesi 2 saati bulabilir.
problem-no-movement = { $days ->
    [one] { $days } gündür haber yok
   *[other] { $days } gündür haber yok
  }
problem-no-movement-do = Uzun yollarda sessiz günler olağandır. Şimdilik bir şey yapmanız gerekmez.
problem-no-movement-warn = Satıcıdan durumu kargo firmasına sormasını isteyin.
problem-no-movement-claim = Satıcıdan para iadesi veya yeni gönderim isteyin: bu kadar uzun süre haber alınamayan paket kaybolmuş olabilir.
problem-ask-by = { $day } tarihine kadar hareket olmazsa satıcıdan durumu kargo firmasına sormasını isteyin.
problem-refund-by = { $day } tarihine kadar hareket olmazsa satıcıdan para iadesi veya yeni gönderim isteyin.
problem-claim-by = Kayıp başvurusunu en geç { $day } tarihinde yapın: birçok kargo firması sonrasını kabul etmez.
problem-customs-hold = { $day } tarihinden beri gümrükte
problem-customs-hold-do = Gümrük veya kargo firması size yazmadıkça bir şey yapmanız gerekmez.
problem-customs-documents = Gümrük sizden belge istiyor
problem-customs-documents-do = Faturayı veya ödeme belgesini takip numarasıyla birlikte kargo firmasına gönderin.
problem-customs-documents-next = Belge gümrüğe ulaşınca paket yoluna devam eder. Ulaşmazsa geri gönderilir.
problem-duty-unpaid = Gümrük vergisini ödeyin
problem-duty-unpaid-do = Kargo firmasının kendi sayfasında veya şubesinde ödeyin. Tanımadığınız kişilerin mesajlarındaki bağlantılara tıklamayın.
problem-duty-unpaid-next = Ödemeden sonra paket serbest bırakılır.
problem-address = Kargo firmasına tam adresinizi verin
problem-address-do = Kargo firmasına veya satıcıya tam adresi ve bir telefon numarası bildirin.
problem-address-next = Paket bekletilir, kimse yanıt vermezse geri gönderilir.
problem-attempt-failed = Kurye geldi ama teslim edemedi
problem-attempt-failed-do = Kurye not bırakmış mı bakın veya kargo firmasından yeni bir gün ya da teslim noktası isteyin.
problem-attempt-failed-next = Çoğu kargo firması ertesi iş günü yeniden dener.
problem-attempt-failed-next-day = Çoğu kargo firması ertesi iş günü ({ $day }) yeniden dener.
problem-attempt-planned = Sonraki deneme için planlanan gün: { $day }.
problem-refused = Teslimat reddedildi
problem-refused-do = Bir yanlışlık olduysa kargo firmasını bugün arayın.
problem-refused-next = Paket satıcıya geri gönderilir.
problem-pickup = Paketinizi teslim alın
problem-pickup-until = Paketinizi en geç { $day } tarihinde teslim alın
problem-pickup-do = Kimliğinizi ve takip numarasını yanınızda getirin.
problem-pickup-next = Süre dolunca paket satıcıya geri gönderilir.
problem-late = Beklenen gün geçti: { $day }
problem-late-do = Şimdilik bir şey yapmanız gerekmez.
problem-may-be-late = Gecikebilir: genelde en geç { $day } gelir
problem-disruption = Kargo firması gecikme bildiriyor
problem-disruption-until = Dağıtım { $day } tarihine kadar yavaş
problem-disruption-next = Kargo firması taşıyabildiği anda paket yoluna devam eder.
problem-damaged = Paket hasar gördü
problem-damaged-do = Satıcıdan yeni ürün veya para iadesi isteyin. Paket size ulaşırsa fotoğraflarını saklayın.
problem-lost = Paket kayboldu
problem-lost-do = Satıcıdan para iadesi veya yeni gönderim isteyin.
problem-destroyed = Paket imha edildi
problem-destroyed-do = Satıcıya nedenini sorun ve para iadesi isteyin.
problem-returned = Paket satıcıya geri gidiyor
problem-returned-do = Satıcıdan para iadesi veya yeniden gönderim isteyin.
problem-cancelled = Gönderi iptal edildi
problem-cancelled-do = Satıcıya yeniden gönderilip gönderilmeyeceğini sorun.
problem-exception = Kargo firması bir sorun bildiriyor
problem-exception-do = Gönderi geçmişinde kargo firmasının açıklamasını okuyun ve takip numarasıyla kargo firmasına sorun.
problem-updates-ended = Başka güncelleme beklenmiyor
problem-updates-ended-do = Paket gelmediyse satıcıya şimdi sorun: başvuru süreleri sınırlıdır.
problem-do-label = Ne yapmalı
problem-next-label = Sonra ne olur
problem-since-label = Ne zamandan beri
problem-why-label = Neden
problem-where-label = Nerede
problem-contact-label = Kim yardımcı olur
contact-carrier = { $carrier }; söyleyeceğiniz numara: { $number }
contact-carrier-unnamed = Kargo firması; söyleyeceğiniz numara: { $number }
contact-seller = Satıcı; sipariş numaranızı söyleyin
why-updates-ended = Kargo firmaları çoğunlukla gönderimden 30 gün sonra numarayı güncellemeyi bırakır.
why-customs-inspection = Gümrük paketi inceliyor
why-customs-delay = Gümrük her zamankinden yavaş
why-absent = Adreste kimse yoktu
why-closed = İş yeri kapalıydı
why-moved = Alıcı taşınmış
why-pickup-missed = Süresinde teslim alınmadı
why-weather = Hava koşulları
why-strike = Grev
why-holiday = Tatil nedeniyle kapalı
why-peak-season = Her zamankinden çok paket var
why-capacity = Araçta yer yok
why-flight-delay = Uçak gecikti
why-missorted = Yanlış yere gönderildi
why-security = Güvenlik kontrolü
why-held = Kargo firması bekletiyor
why-payment = Ödenecek bir tutar var
why-rejected = Kargo firması kabul etmiyor
why-identity = Alıcının kimliği doğrulanamadı

## Solved: said once, when a problem is over

solved-handed-over = Çözüldü: paketiniz kargo firmasında
solved-movement = Çözüldü: paketiniz yeniden yolda
solved-customs = Çözüldü: gümrük paketinizi serbest bıraktı
solved-duty = Çözüldü: gümrük vergisi kapandı
solved-address = Çözüldü: kargo firması adresinizi aldı
solved-attempt = Çözüldü: paketiniz yeniden size geliyor
solved-late = Çözüldü: yeni bir varış tarihi var
solved-other = Çözüldü: sorun giderildi

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Bu numaraya ait kayıt henüz yok
failure-not-found-do = Yeni bir numaranın görünmesi bir iki gün sürebilir. Gönderi mesajınızdaki numara olduğunu kontrol edin.
failure-invalid-number = Bu bir takip numarasına benzemiyor
failure-invalid-number-do = Gönderi mesajınızla karakter karakter karşılaştırın.
failure-unauthorized = Mağazanın takip hizmeti doğru ayarlanmamış
failure-unauthorized-do = Lütfen mağazaya bildirin. Paketiniz bundan etkilenmez.
failure-quota = Mağazanın bugünkü takip hakkı doldu
failure-quota-do = Yarın yeniden deneyin veya mağazaya sorun. Paketiniz bundan etkilenmez.
failure-rate-limited = Kısa sürede çok fazla sorgu yapıldı
failure-rate-limited-do = Birkaç dakika sonra yeniden deneyin.
failure-bad-request = Mağazanın takip hizmeti sorguyu anlamadı
failure-bad-request-do = Lütfen mağazaya bildirin. Paketiniz bundan etkilenmez.
failure-server = Takip hizmeti şu anda çalışmıyor
failure-server-do = Daha sonra yeniden deneyin. Paketiniz bundan etkilenmez.
failure-bad-response = Yanıt okunamadı
failure-bad-response-do = Daha sonra yeniden deneyin. Düzelmezse lütfen mağazaya bildirin.
failure-empty = Yanıt boş geldi
failure-empty-do = Birazdan yeniden deneyin. Düzelmezse lütfen mağazaya bildirin.
failure-page = Takip verisi yerine bir web sayfası geldi
failure-page-do = Mağazada yeniden oturum açmanız gerekebilir. Sonra yeniden deneyin.
failure-unknown-shape = Bu bir takip yanıtı değil
failure-unknown-shape-do = Lütfen mağazaya bildirin. Paketiniz bundan etkilenmez.
failure-too-large = Yanıt okunamayacak kadar büyük
failure-too-large-do = Lütfen mağazaya bildirin. Paketiniz bundan etkilenmez.
failure-network = Takip hizmetine ulaşılamadı
failure-network-do = Bağlantınızı kontrol edip yeniden deneyin.
failure-timeout = Takip hizmeti çok geç yanıt veriyor
failure-timeout-do = Birazdan yeniden deneyin.
failure-offline = Çevrimdışısınız
failure-offline-do = İnternete bağlanıp yeniden deneyin.
failure-kept = Bilinen son durum sayfada kalır.
try-again = Yeniden dene

## Around it

parcel-label = Paket { $number }
parcel-label-unnamed = Paket
loading = Paketiniz aranıyor
tracking-number = Takip numarası
copy-number = Numarayı kopyala: { $number }
copied = Kopyalandı
updated = Güncelleme: { $ago }
updated-now = Az önce güncellendi
refresh = Yenile
announcement = { $headline }. { $arrival }
history-title = Gönderi geçmişi
history-empty = Henüz kayıt yok.
history-more = { $count ->
    [one] { $count } eski kayıt
   *[other] { $count } eski kayıt
  }
expected = Beklenen
no-time = Saat belirtilmemiş
details-title = Ayrıntılar
details-carrier = Kargo firması
details-now-with = Şimdi taşıyan
details-its-number = Oradaki numarası
details-first-with = İlk taşıyan
details-first-scan = İlk kayıt
details-replaces = Yerine geçtiği numara
details-from-to = Nereden, nereye
details-from = Nereden
details-to = Nereye
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] Bu yanıtta { $count } paket daha var
   *[other] Bu yanıtta { $count } paket daha var
  }
list-close = Daha az
