### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = मेरा पार्सल कहाँ है?
lead = स्टोर के शिपिंग संदेश में दिया गया ट्रैकिंग नंबर डालें।
label = ट्रैकिंग नंबर
hint = कई नंबर हैं? उनके बीच कॉमा लगाएँ, या हर नंबर अलग पंक्ति में लिखें।
track = ट्रैक करें
anyway = फिर भी ट्रैक करें
again = दूसरा नंबर ट्रैक करें

## Nothing is wrong

right = यह नंबर सही है
right-carrier = { $carrier } का सही नंबर
likely-carrier = यह { $carrier } का नंबर लगता है
several-carriers = कई कूरियर कंपनियाँ ऐसे नंबर इस्तेमाल करती हैं
from = संभावित कूरियर कंपनी
more = और { $count } अन्य
several = नंबर मिले: { $count }
several-text = इनमें से कुछ सही नहीं लगते:

## Something is wrong

empty = कोई ट्रैकिंग नंबर नहीं मिला
empty-text = यह स्टोर के शिपिंग संदेश में होता है: लगातार लिखे अक्षर और अंक, अक्सर कुल 10 से 22।
too-short = यह नंबर बहुत छोटा है
too-short-text = इसकी लंबाई { $length } है, कम से कम { $expected } होनी चाहिए। क्या शुरू या आख़िर का हिस्सा छूट गया?
too-long = यह नंबर बहुत लंबा है
too-long-text = इसकी लंबाई { $length } है, ऐसे नंबर की ज़्यादा से ज़्यादा { $expected } होती है। क्या साथ में कुछ और आ गया?
wrong-character = इस नंबर में टाइपिंग की ग़लती है
wrong-character-text = { $expected ->
    [digit] स्थान { $position } पर { $found } है, जहाँ अंक होना चाहिए।
    [letter] स्थान { $position } पर { $found } है, जहाँ अक्षर होना चाहिए।
    [either] स्थान { $position } पर { $found } है। ट्रैकिंग नंबर में केवल अंक और A से Z तक के अक्षर होते हैं।
    [end] नंबर स्थान { $position } से पहले ख़त्म होना चाहिए।
   *[other] स्थान { $position } पर { $found } है, जहाँ { $expected } होना चाहिए।
 }
look-alike = एक अक्षर और एक अंक में अदला-बदली हो गई
look-alike-text = स्थान { $position } पर { $found } है, जहाँ { $expected } होना चाहिए।
wrong-check-digit = इस नंबर में टाइपिंग की ग़लती है
wrong-check-digit-text = स्थान { $position } से बाक़ी सबकी जाँच होती है, और वह उनसे मेल नहीं खाता। नंबर को शिपिंग संदेश से मिलाकर देखें।
country-unknown = आख़िरी दो अक्षर किसी देश के नहीं हैं
country-unknown-text = डाक के नंबरों में वे बताते हैं कि पार्सल किस देश से आया है, जैसे CN या GB। क्या शिपिंग संदेश में भी ऐसा ही लिखा है?
placeholder = इस नंबर का अभी कोई पार्सल नहीं है
placeholder-text = यह एक उदाहरण है, या पार्सल निकलने तक का अस्थायी नंबर। अंतिम नंबर शिपिंग संदेश में आता है।
test-number = यह टेस्ट नंबर है
test-number-text = कूरियर कंपनियाँ और स्टोर इससे अपने सिस्टम जाँचती हैं। इस नंबर से कोई पार्सल नहीं जाता।
order-number = यह ऑर्डर नंबर लगता है
order-number-text = यह ख़रीदारी का नंबर है, पार्सल का नहीं। ट्रैकिंग नंबर शिपिंग संदेश में होता है, अक्सर कूरियर कंपनी के नाम के पास।
phone = यह फ़ोन नंबर लगता है
phone-text = ट्रैकिंग नंबर स्टोर के शिपिंग संदेश में होता है।
email = यह ईमेल पता है
email-text = ट्रैकिंग नंबर उस ईमेल में है, जो स्टोर ने पार्सल भेजते समय भेजा था।
url = इस लिंक में कोई ट्रैकिंग नंबर नहीं है
url-text = लिंक खोलें, उस पेज से नंबर कॉपी करें और यहाँ पेस्ट करें।
unknown-format = कोई भी ज्ञात कूरियर कंपनी ऐसे नंबर नहीं लिखती
unknown-format-text = अगर शिपिंग संदेश में ऐसा ही लिखा है, तो फिर भी ट्रैक करें।

## Repairs: the number put right stands before the words

did-you-mean = क्या आपका मतलब यह था …?
repair-look-alike = एक जैसे दिखने वाले अक्षर और अंक
repair-neighbours = स्थान { $position } और { $next } की अदला-बदली
repair-extra = स्थान { $position } के बिना
repair-missing = स्थान { $position } पर एक अंक ज़्यादा
repair-digit = स्थान { $position } पर दूसरा अंक
