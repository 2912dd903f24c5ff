### हिन्दी। शब्दावली GLOSSARY.md में है। पाठक वह ख़रीदार है जो पार्सल की राह देख रहा है: छोटा, शांत, “हम” नहीं।

## Status: one or two words above the headline

status-pending = अभी कोई स्कैन नहीं
status-announced = अभी सौंपा नहीं गया
status-picked-up = पिकअप हुआ
status-in-transit = रास्ते में
status-customs = कस्टम में
status-out-for-delivery = डिलीवरी के लिए निकला
status-attempt-failed = डिलीवरी नहीं हुई
status-ready-for-pickup = लेने के लिए तैयार
status-delivered = डिलीवर हुआ
status-exception = समस्या
status-returning = वापस जा रहा है
status-returned = लौटाया गया
status-cancelled = रद्द
status-expired = अपडेट बंद

## Headline: what is the case now, in one sentence without a full stop

headline-pending = कूरियर कंपनी के पास अभी इस नंबर की जानकारी नहीं है
headline-announced = विक्रेता ने शिपिंग लेबल बना दिया है
headline-picked-up = आपका पार्सल कूरियर कंपनी के पास है
headline-in-transit = आपका पार्सल रास्ते में है
headline-in-transit-country = रास्ते में है, अभी { $country } में
headline-arrived = { $place } पहुँच गया है
headline-departed = { $place } से निकल गया है
headline-left-country = { $country } से निकल गया है
headline-reached-country = { $country } पहुँच गया है
headline-customs-cleared = कस्टम से क्लियर हो गया है
headline-customs-cleared-country = { $country } में कस्टम से क्लियर हो गया है
headline-handed-over = डिलीवरी करने वाली कूरियर कंपनी के पास है
headline-delivery-office = डिलीवरी केंद्र पर है
headline-delivery-office-place = { $place } के डिलीवरी केंद्र पर है
headline-customs = कस्टम विभाग आपके पार्सल की जाँच कर रहा है
headline-customs-country = { $country } में कस्टम विभाग के पास है
headline-customs-documents = कस्टम विभाग को इस पार्सल के लिए एक दस्तावेज़ चाहिए
headline-duty-unpaid = इस पार्सल पर कस्टम ड्यूटी चुकानी है
headline-out-for-delivery = पार्सल डिलीवरी के लिए निकल चुका है
headline-out-for-delivery-place = पार्सल { $place } में डिलीवरी के लिए निकल चुका है
headline-attempt-failed = डिलीवरी एजेंट आपका पार्सल नहीं दे सका
headline-recipient-absent = डिलीवरी एजेंट को पते पर कोई नहीं मिला
headline-ready-for-pickup = पार्सल आपके लेने के लिए तैयार है
headline-ready-for-pickup-place = पार्सल { $place } में आपके लेने के लिए तैयार है
headline-delivered = आपका पार्सल पहुँच गया है
headline-collected = आपने अपना पार्सल ले लिया है
headline-neighbour = पड़ोसी को दे दिया गया है
headline-safe-place = तय की गई जगह पर रख दिया गया है
headline-exception = रास्ते में कोई समस्या आई है
headline-held = आपका पार्सल रोका गया है
headline-delay = आपके पार्सल में देरी हो रही है
headline-damaged = आपका पार्सल क्षतिग्रस्त हो गया है
headline-lost = आपका पार्सल खो गया है
headline-destroyed = आपका पार्सल नष्ट कर दिया गया है
headline-refused = पार्सल लेने से मना किया गया
headline-address = पता ग़लत या अधूरा है
headline-returning = विक्रेता के पास वापस जा रहा है
headline-returned = विक्रेता के पास वापस पहुँच गया है
headline-cancelled = यह पार्सल नहीं भेजा जाएगा
headline-expired = कूरियर कंपनी ने अपडेट भेजना बंद कर दिया है

## Scans: one line of the history

event-announced = लेबल बना
event-accepted = विक्रेता ने पार्सल सौंपा
event-arrived = हब पर पहुँचा
event-departed = हब से निकला
event-processed = छँटाई हुई
event-in-transit = रास्ते में
event-left-country = मूल देश से निकला
event-left-country-named = { $country } से निकला
event-reached-country = गंतव्य देश पहुँचा
event-reached-country-named = { $country } पहुँचा
event-customs = कस्टम विभाग के पास
event-customs-started = कस्टम में पहुँचा
event-customs-cleared = कस्टम से क्लियर
event-customs-documents = कस्टम विभाग ने दस्तावेज़ माँगा
event-duty-unpaid = कस्टम ड्यूटी चुकानी है
event-handed-over = अगली कूरियर कंपनी को सौंपा गया
event-handed-over-named = { $carrier } को सौंपा गया
event-delivery-office = डिलीवरी केंद्र पर
event-scheduled = डिलीवरी का दिन तय हुआ
event-contacted = कूरियर कंपनी ने संपर्क किया
event-forwarded = दूसरे पते पर भेजा गया
event-solved = समस्या हल हुई
event-out-for-delivery = डिलीवरी के लिए निकला
event-attempt-failed = डिलीवरी नहीं हुई
event-recipient-absent = डिलीवरी नहीं हुई: पते पर कोई नहीं मिला
event-ready-for-pickup = लेने के लिए तैयार
event-delivered = डिलीवर हुआ
event-signed = हस्ताक्षर लेकर डिलीवर हुआ
event-collected = प्राप्तकर्ता ने ले लिया
event-neighbour = पड़ोसी को दिया गया
event-safe-place = तय की गई जगह पर रखा गया
event-exception = समस्या दर्ज हुई
event-held = रोका गया
event-delay = देरी हुई
event-weather = मौसम के कारण देरी
event-damaged = क्षतिग्रस्त
event-lost = खो गया
event-destroyed = नष्ट किया गया
event-refused = लेने से मना किया गया
event-address = पता ग़लत या अधूरा
event-returning = विक्रेता के पास वापस जा रहा है
event-returned = विक्रेता को लौटाया गया
event-cancelled = रद्द हुआ
event-expired = अपडेट बंद हुए
event-pending = नंबर दर्ज हुआ

## Arrival

arrival-expected = अनुमानित डिलीवरी
arrival-arrived = पहुँचा
arrival-collect = लेने की अंतिम तारीख़
arrival-returned = लौटाया गया
arrival-today = आज
arrival-tomorrow = कल
arrival-by = { $day } तक
arrival-likely = सबसे अधिक संभावना: { $day }
arrival-none-not-sent = पहला स्कैन होने तक कोई तारीख़ नहीं
arrival-none-held = जब तक पार्सल रुका है, कोई तारीख़ नहीं
arrival-none-will-not-come = पार्सल के आने की उम्मीद नहीं
arrival-none-no-news = नई जानकारी के बिना कोई तारीख़ नहीं
arrival-none-estimate = अभी कोई तारीख़ नहीं
source-carrier = कूरियर कंपनी के अनुसार
source-estimate = अनुमान
source-shop = स्टोर का वादा
source-late = पहले { $day } बताया गया था, जो बीत चुका है
days-left = { $days ->
    [0] आज आख़िरी दिन
    [one] { $days } दिन बाकी
   *[other] { $days } दिन बाकी
  }
week-label = आने वाले दिन
week-today = आज
week-possible = संभव
week-likely = सबसे अधिक संभव
week-closed = डिलीवरी नहीं
why-title = यही तारीख़ क्यों
stage-days = { $least ->
    [one] { $least } कार्यदिवस
   *[other] { $least } कार्यदिवस
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } कार्यदिवस
   *[other] { $most } कार्यदिवस
  }
stage-days-up-to = अधिकतम { $most ->
    [one] { $most } कार्यदिवस
   *[other] { $most } कार्यदिवस
  }
stage-first-mile = विक्रेता से कूरियर कंपनी तक
stage-origin = मूल देश के भीतर
stage-export-customs = निर्यात कस्टम क्लियरेंस
stage-line-haul = देशों के बीच
stage-import-customs = आयात कस्टम क्लियरेंस
stage-destination = आपके देश के भीतर
stage-last-mile = डिलीवरी
stages-title = चरण दर चरण
stage-line = { $stage }: { $time }
stage-usual = आम तौर पर { $time }
stage-now = आम तौर पर { $time }, अब तक { $days } कार्यदिवस
stage-now-less = आम तौर पर { $time }, अब तक एक से कम
stage-took = { $days } कार्यदिवस में पूरा, आम तौर पर { $time }
stage-took-less = एक कार्यदिवस से कम लगा, आम तौर पर { $time }
stage-inferred = इसका अपना स्कैन नहीं: बाद के स्कैन से अनुमानित
first-mile-inferred = पिकअप का स्कैन नहीं: पहले स्कैन से अनुमानित, { $time }
first-mile-not-reported = यह कूरियर कंपनी इसकी जानकारी नहीं देती
inferred-from-scans = { $place } (स्कैन से अनुमानित)

## Progress: four or five stops, a word or two each

step-announced = लेबल बना
step-first-mile = सौंपा गया
step-origin = रास्ते में
step-left = { $country } से निकला
step-left-unnamed = विदेश में
step-customs = कस्टम
step-arrived = { $country } में
step-arrived-unnamed = आपके देश में
step-last-mile = डिलीवरी पर
step-pickup = लेने को तैयार
step-delivered = डिलीवर हुआ
step-returning = वापसी में
step-returned = लौटाया गया
progress-label = प्रगति
progress-next = आगे: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = विक्रेता ने पार्सल अभी नहीं सौंपा है
problem-not-handed-over-do = विक्रेता से पूछें कि पार्सल भेजा गया है या नहीं।
problem-not-handed-over-next = पहला स्कैन होते ही यहाँ दिखेगा। अगर { $day } तक कोई स्कैन न हो, तो विक्रेता से रिफ़ंड माँगें।
problem-first-scan-due = पहले स्कैन की उम्मीद: { $day } तक
problem-first-scan-do = तब तक आपको कुछ नहीं करना है। अगर स्कैन न आए, तो विक्रेता से पूछें।
problem-first-scan-next = विक्रेता पार्सल कूरियर कंपनी को सौंपेगा। स्कैन को यहाँ दिखने में 2 घंटे तक लग सकते हैं।
problem-no-movement = { $days ->
    [one] { $days } दिन से कोई नई जानकारी नहीं
   *[other] { $days } दिनों से कोई नई जानकारी नहीं
  }
problem-no-movement-do = लंबे रास्तों पर कुछ दिन जानकारी न मिलना आम बात है। अभी आपको कुछ नहीं करना है।
problem-no-movement-warn = विक्रेता से कहें कि वह कूरियर कंपनी से पता करे।
problem-no-movement-claim = विक्रेता से रिफ़ंड या रिप्लेसमेंट माँगें: इतने समय तक जानकारी न मिले, तो हो सकता है कि पार्सल खो गया हो।
problem-ask-by = अगर { $day } तक पार्सल आगे न बढ़े, तो विक्रेता से कहें कि वह कूरियर कंपनी से पता करे।
problem-refund-by = अगर { $day } तक पार्सल आगे न बढ़े, तो विक्रेता से रिफ़ंड या रिप्लेसमेंट माँगें।
problem-claim-by = { $day } तक दावा करें: कई कूरियर कंपनियाँ उसके बाद दावा नहीं लेतीं।
problem-customs-hold = { $day } से कस्टम में
problem-customs-hold-do = आपको कुछ नहीं करना है, जब तक कस्टम विभाग या कूरियर कंपनी आपसे संपर्क न करे।
problem-customs-documents = कस्टम विभाग को आपसे एक दस्तावेज़ चाहिए
problem-customs-documents-do = बिल या भुगतान का प्रमाण ट्रैकिंग नंबर के साथ कूरियर कंपनी को भेजें।
problem-customs-documents-next = कस्टम विभाग को दस्तावेज़ मिलते ही पार्सल आगे बढ़ेगा। न मिलने पर वापस चला जाएगा।
problem-duty-unpaid = कस्टम ड्यूटी या टैक्स चुकाएँ
problem-duty-unpaid-do = कूरियर कंपनी की अपनी वेबसाइट या दफ़्तर में ही भुगतान करें। अनजान लोगों के संदेशों में आए लिंक न खोलें।
problem-duty-unpaid-next = भुगतान के बाद पार्सल छोड़ दिया जाएगा।
problem-address = कूरियर कंपनी को अपना पूरा पता दें
problem-address-do = कूरियर कंपनी या विक्रेता को पूरा पता और फ़ोन नंबर बताएँ।
problem-address-next = पार्सल रुका रहेगा, और जवाब न मिलने पर वापस चला जाएगा।
problem-attempt-failed = डिलीवरी एजेंट आया, पर पार्सल नहीं दे सका
problem-attempt-failed-do = देखें कि कोई सूचना पर्ची छोड़ी गई है या नहीं, या कूरियर कंपनी से दूसरा दिन या पिकअप पॉइंट माँगें।
problem-attempt-failed-next = ज़्यादातर कूरियर कंपनियाँ अगले कार्यदिवस पर फिर कोशिश करती हैं।
problem-attempt-failed-next-day = ज़्यादातर कूरियर कंपनियाँ अगले कार्यदिवस, यानी { $day } को, फिर कोशिश करती हैं।
problem-attempt-planned = अगली कोशिश { $day } को होगी।
problem-refused = पार्सल लेने से मना किया गया
problem-refused-do = अगर यह ग़लती से हुआ है, तो आज ही कूरियर कंपनी को फ़ोन करें।
problem-refused-next = पार्सल विक्रेता के पास वापस जाएगा।
problem-pickup = अपना पार्सल ले लें
problem-pickup-until = { $day } तक अपना पार्सल ले लें
problem-pickup-do = पहचान पत्र और ट्रैकिंग नंबर साथ ले जाएँ।
problem-pickup-next = समय सीमा के बाद पार्सल विक्रेता के पास वापस चला जाएगा।
problem-late = { $day } तक नहीं पहुँचा
problem-late-do = अभी आपको कुछ नहीं करना है।
problem-may-be-late = देर हो सकती है: आम तौर पर { $day } तक पहुँच जाता है
problem-disruption = कूरियर कंपनी ने देरी की सूचना दी है
problem-disruption-until = { $day } तक डिलीवरी में ज़्यादा समय लगेगा
problem-disruption-next = जैसे ही कूरियर कंपनी इसे भेज पाएगी, पार्सल आगे बढ़ेगा।
problem-damaged = पार्सल क्षतिग्रस्त हो गया
problem-damaged-do = विक्रेता से रिप्लेसमेंट या रिफ़ंड माँगें। पार्सल मिले, तो उसकी फ़ोटो रखें।
problem-lost = पार्सल खो गया है
problem-lost-do = विक्रेता से रिफ़ंड या रिप्लेसमेंट माँगें।
problem-destroyed = पार्सल नष्ट कर दिया गया
problem-destroyed-do = विक्रेता से कारण पूछें और रिफ़ंड माँगें।
problem-returned = पार्सल विक्रेता के पास वापस जा रहा है
problem-returned-do = विक्रेता से रिफ़ंड देने या पार्सल फिर से भेजने को कहें।
problem-cancelled = शिपमेंट रद्द कर दिया गया
problem-cancelled-do = विक्रेता से पूछें कि क्या यह फिर से भेजा जाएगा।
problem-exception = कूरियर कंपनी ने समस्या की सूचना दी है
problem-exception-do = ट्रैकिंग हिस्ट्री में कूरियर कंपनी का संदेश पढ़ें, और ट्रैकिंग नंबर बताकर उससे पूछें।
problem-updates-ended = अब कोई और अपडेट आने की उम्मीद नहीं
problem-updates-ended-do = अगर पार्सल नहीं पहुँचा है, तो विक्रेता से अभी पूछें: दावों की समय सीमा होती है।
problem-do-label = क्या करें
problem-next-label = आगे क्या होगा
problem-since-label = कब से
problem-why-label = कारण
problem-where-label = कहाँ
problem-contact-label = कौन मदद कर सकता है
contact-carrier = { $carrier }, नंबर { $number } के साथ
contact-carrier-unnamed = कूरियर कंपनी, नंबर { $number } के साथ
contact-seller = विक्रेता, आपके ऑर्डर नंबर के साथ
why-updates-ended = कूरियर कंपनियाँ आम तौर पर भेजने के 30 दिन बाद किसी नंबर की जानकारी देना बंद कर देती हैं।
why-customs-inspection = कस्टम विभाग पार्सल की जाँच कर रहा है
why-customs-delay = कस्टम में सामान्य से ज़्यादा समय लग रहा है
why-absent = पते पर कोई नहीं था
why-closed = दुकान या दफ़्तर बंद था
why-moved = प्राप्तकर्ता कहीं और चला गया है
why-pickup-missed = समय पर नहीं लिया गया
why-weather = मौसम
why-strike = हड़ताल
why-holiday = छुट्टी के कारण बंद
why-peak-season = सामान्य से ज़्यादा पार्सल
why-capacity = वाहन में जगह नहीं थी
why-flight-delay = उड़ान में देरी हुई
why-missorted = ग़लत दिशा में भेज दिया गया
why-security = सुरक्षा जाँच
why-held = कूरियर कंपनी ने रोक रखा है
why-payment = कुछ भुगतान अभी बाकी है
why-rejected = कूरियर कंपनी इसे स्वीकार नहीं कर रही है
why-identity = प्राप्तकर्ता की पहचान नहीं हो सकी

## Solved: said once, when a problem is over

solved-handed-over = समस्या हल: आपका पार्सल कूरियर कंपनी के पास है
solved-movement = समस्या हल: आपका पार्सल फिर आगे बढ़ रहा है
solved-customs = समस्या हल: कस्टम विभाग ने आपका पार्सल छोड़ दिया है
solved-duty = समस्या हल: कस्टम ड्यूटी चुका दी गई है
solved-address = समस्या हल: कूरियर कंपनी को आपका पता मिल गया है
solved-attempt = समस्या हल: आपका पार्सल फिर आपके पास आ रहा है
solved-late = समस्या हल: पहुँचने की नई तारीख़ आ गई है
solved-other = समस्या हल: अब कोई दिक़्क़त नहीं है

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = इस नंबर की जानकारी अभी नहीं मिली
failure-not-found-do = नया नंबर दिखने में एक-दो दिन लग सकते हैं। देख लें कि यह वही नंबर है जो आपको शिपिंग संदेश में मिला था।
failure-invalid-number = यह ट्रैकिंग नंबर जैसा नहीं लगता
failure-invalid-number-do = इसे अपने शिपिंग संदेश से एक-एक अक्षर मिलाकर देखें।
failure-unauthorized = स्टोर की ट्रैकिंग ठीक से सेट नहीं है
failure-unauthorized-do = कृपया स्टोर को बताएँ। आपके पार्सल पर कोई असर नहीं है।
failure-quota = स्टोर की आज की ट्रैकिंग सीमा पूरी हो गई है
failure-quota-do = कल फिर कोशिश करें या स्टोर से पूछें। आपके पार्सल पर कोई असर नहीं है।
failure-rate-limited = एक साथ बहुत ज़्यादा अनुरोध
failure-rate-limited-do = कुछ मिनट बाद फिर कोशिश करें।
failure-bad-request = स्टोर की ट्रैकिंग अनुरोध समझ नहीं सकी
failure-bad-request-do = कृपया स्टोर को बताएँ। आपके पार्सल पर कोई असर नहीं है।
failure-server = ट्रैकिंग सेवा इस समय काम नहीं कर रही है
failure-server-do = बाद में फिर कोशिश करें। आपके पार्सल पर कोई असर नहीं है।
failure-bad-response = जवाब पढ़ा नहीं जा सका
failure-bad-response-do = बाद में फिर कोशिश करें। अगर ऐसा ही रहे, तो कृपया स्टोर को बताएँ।
failure-empty = जवाब ख़ाली था
failure-empty-do = थोड़ी देर में फिर कोशिश करें। अगर ऐसा ही रहे, तो कृपया स्टोर को बताएँ।
failure-page = ट्रैकिंग की जानकारी की जगह एक वेब पेज आया
failure-page-do = हो सकता है कि आपको स्टोर में फिर से साइन इन करना पड़े। उसके बाद फिर कोशिश करें।
failure-unknown-shape = यह ट्रैकिंग का जवाब नहीं है
failure-unknown-shape-do = कृपया स्टोर को बताएँ। आपके पार्सल पर कोई असर नहीं है।
failure-too-large = जवाब इतना बड़ा है कि पढ़ा नहीं जा सकता
failure-too-large-do = कृपया स्टोर को बताएँ। आपके पार्सल पर कोई असर नहीं है।
failure-network = ट्रैकिंग सेवा से संपर्क नहीं हो सका
failure-network-do = अपना इंटरनेट कनेक्शन जाँचें और फिर कोशिश करें।
failure-timeout = ट्रैकिंग सेवा ने बहुत समय लिया
failure-timeout-do = थोड़ी देर में फिर कोशिश करें।
failure-offline = आप ऑफ़लाइन हैं
failure-offline-do = इंटरनेट से जुड़ें और फिर कोशिश करें।
failure-kept = पिछली उपलब्ध स्थिति पेज पर बनी रहेगी।
try-again = फिर कोशिश करें

## Around it

parcel-label = पार्सल { $number }
parcel-label-unnamed = पार्सल
loading = आपका पार्सल खोजा जा रहा है
tracking-number = ट्रैकिंग नंबर
copy-number = नंबर { $number } कॉपी करें
copied = कॉपी हुआ
updated = { $ago } अपडेट हुआ
updated-now = अभी-अभी अपडेट हुआ
refresh = रीफ़्रेश करें
announcement = { $headline }। { $arrival }
history-title = ट्रैकिंग हिस्ट्री
history-empty = अभी कोई स्कैन नहीं है।
history-more = { $count ->
    [one] { $count } पुराना अपडेट
   *[other] { $count } पुराने अपडेट
  }
expected = अनुमानित
no-time = समय नहीं बताया गया
details-title = विवरण
details-carrier = कूरियर कंपनी
details-now-with = अभी किसके पास
details-its-number = उसका नंबर
details-first-with = पहले किसके पास
details-first-scan = पहला स्कैन
details-replaces = इस नंबर की जगह
details-from-to = कहाँ से, कहाँ तक
details-from = कहाँ से
details-to = कहाँ तक
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] इस जवाब में { $count } और पार्सल
   *[other] इस जवाब में { $count } और पार्सल
  }
list-close = कम दिखाएँ
