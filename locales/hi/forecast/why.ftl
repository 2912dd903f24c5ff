## Why this date: what is said under the arrival window, stage by stage

why-carrier = ये दिन कूरियर कंपनी ने बताए हैं। इन्हें वैसे ही दिखाया गया है।
why-shop = ऑर्डर करते समय स्टोर ने इन दिनों का वादा किया था।
why-provider = यह ट्रैकिंग सेवा का अनुमान है।
why-usual = हर चरण में आम तौर पर लगने वाले समय का जोड़, { $country } के कार्यदिवसों के अनुसार।
why-usual-anywhere = हर चरण में आम तौर पर लगने वाले समय का जोड़, कार्यदिवसों में।
week-note = इन दिनों डिलीवरी नहीं: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = इससे देर से आ सकता है
estimate-beside = हर चरण में आम तौर पर लगने वाले समय के हिसाब से अनुमान { $days } है।

## What was expected before, and why that has changed

changed-takes = पहले { $was }, अब { $now }। { $stage }: सामान्य से ज़्यादा समय लग रहा है।
changed-took = पहले { $was }, अब { $now }। { $stage }: सामान्य से ज़्यादा समय लगा।
changed-quick = पहले { $was }, अब { $now }। { $stage }: सामान्य से कम समय लगा।
changed-silent = पहले { $was }, अब { $now }: { $day } से कोई स्कैन नहीं हुआ।

## How sure it is, and what it rests on

share = ऐसे हर 10 पार्सल में से { $share } के इन दिनों में पहुँचने की संभावना है।
by-day = दिन के हिसाब से: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] { $from } से { $to } भेजे गए { $count } पार्सल के आधार पर।
   *[other] { $from } से { $to } भेजे गए { $count } पार्सलों के आधार पर।
  }
based-on-domestic = { $count ->
    [one] { $country } के भीतर भेजे गए { $count } पार्सल के आधार पर।
   *[other] { $country } के भीतर भेजे गए { $count } पार्सलों के आधार पर।
  }
based-on-usual = ऐसे रास्ते में आम तौर पर लगने वाले समय के आधार पर। दिनों का दायरा जान-बूझकर बड़ा रखा गया है।
promised-carrier = कूरियर कंपनी ने { $days } बताया था।
promised-shop = स्टोर ने { $days } का वादा किया था।
promised-provider = ट्रैकिंग सेवा का अनुमान { $days } था।
holidays-end = { $day } के बाद की छुट्टियाँ अभी पता नहीं हैं, इसलिए दिनों का दायरा बड़ा है।

## Days that are not counted

not-counted = { $day } नहीं गिना गया: { $holiday }
perhaps-not-counted = { $day } को छुट्टी हो सकती है: { $holiday }
slowed = { $days }: { $reason }
slow = { $days }: सामान्य से धीमा

## Stages

stage-first-mile = विक्रेता से कूरियर कंपनी तक
stage-origin = मूल देश के भीतर
stage-export-customs = निर्यात कस्टम क्लियरेंस
stage-line-haul = देशों के बीच
stage-import-customs = आयात कस्टम क्लियरेंस
stage-destination = आपके देश के भीतर
stage-last-mile = डिलीवरी
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
stage-usual = आम तौर पर { $time }
stage-now-less = आम तौर पर { $time }, अब तक एक से कम
stage-took-less = एक कार्यदिवस से कम लगा, आम तौर पर { $time }
why-weather = मौसम
why-strike = हड़ताल
why-holiday = छुट्टी के कारण बंद
why-peak-season = सामान्य से ज़्यादा पार्सल
why-capacity = वाहन में जगह नहीं थी
