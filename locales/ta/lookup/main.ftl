### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = என் பார்சல் எங்கே?
lead = கடையின் அனுப்புதல் செய்தியில் உள்ள கண்காணிப்பு எண்ணை உள்ளிடுங்கள்.
label = கண்காணிப்பு எண்
hint = பல எண்கள் உள்ளனவா? இடையே காற்புள்ளி இடுங்கள், அல்லது ஒவ்வொன்றையும் தனி வரியில் எழுதுங்கள்.
track = கண்காணி
anyway = ஆனாலும் கண்காணி
again = வேறு எண்ணைக் கண்காணி

## Nothing is wrong

right = இந்த எண் சரியானது
right-carrier = சரியான { $carrier } எண்
likely-carrier = இது { $carrier } எண் போல் உள்ளது
several-carriers = பல கூரியர் நிறுவனங்கள் இத்தகைய எண்களைப் பயன்படுத்துகின்றன
from = சாத்தியமான கூரியர் நிறுவனம்
more = மேலும் { $count }
several = கிடைத்த எண்கள்: { $count }
several-text = இவற்றில் சில சரியாகத் தெரியவில்லை:

## Something is wrong

empty = கண்காணிப்பு எண் எதுவும் கிடைக்கவில்லை
empty-text = அது கடையின் அனுப்புதல் செய்தியில் உள்ளது: தொடர்ச்சியான எழுத்துகளும் இலக்கங்களும், பெரும்பாலும் மொத்தம் 10 முதல் 22 வரை.
too-short = இந்த எண் மிகவும் சிறியது
too-short-text = இதன் நீளம் { $length }; குறைந்தது { $expected } இருக்க வேண்டும். தொடக்கமோ முடிவோ விடுபட்டதா?
too-long = இந்த எண் மிகவும் நீளமானது
too-long-text = இதன் நீளம் { $length }; இத்தகைய எண்ணில் அதிகபட்சம் { $expected }. வேறு ஏதாவது சேர்ந்துவிட்டதா?
wrong-character = இந்த எண்ணில் தட்டச்சுப் பிழை உள்ளது
wrong-character-text = { $expected ->
    [digit] { $position }-ஆம் இடத்தில் { $found } உள்ளது; அங்கே இலக்கம் இருக்க வேண்டும்.
    [letter] { $position }-ஆம் இடத்தில் { $found } உள்ளது; அங்கே எழுத்து இருக்க வேண்டும்.
    [either] { $position }-ஆம் இடத்தில் { $found } உள்ளது. கண்காணிப்பு எண்களில் இலக்கங்களும் A முதல் Z வரையான எழுத்துகளும் மட்டுமே உண்டு.
    [end] எண் { $position }-ஆம் இடத்திற்கு முன் முடிய வேண்டும்.
   *[other] { $position }-ஆம் இடத்தில் { $found } உள்ளது; அங்கே { $expected } இருக்க வேண்டும்.
 }
look-alike = ஓர் எழுத்தும் ஓர் இலக்கமும் மாறிவிட்டன
look-alike-text = { $position }-ஆம் இடத்தில் { $found } உள்ளது; அங்கே { $expected } இருக்க வேண்டும்.
wrong-check-digit = இந்த எண்ணில் தட்டச்சுப் பிழை உள்ளது
wrong-check-digit-text = { $position }-ஆம் இடம் மற்ற அனைத்தையும் சரிபார்க்கிறது; அது அவற்றுடன் பொருந்தவில்லை. எண்ணை அனுப்புதல் செய்தியுடன் ஒப்பிடுங்கள்.
country-unknown = கடைசி இரண்டு எழுத்துகள் எந்த நாட்டையும் குறிக்கவில்லை
country-unknown-text = அஞ்சல் எண்களில் பார்சல் எந்த நாட்டிலிருந்து வருகிறது என்பதை அவை காட்டும், எடுத்துக்காட்டு: CN அல்லது GB. அனுப்புதல் செய்தியிலும் இப்படித்தான் உள்ளதா?
placeholder = இந்த எண்ணுக்கு இன்னும் பார்சல் இல்லை
placeholder-text = இது ஓர் எடுத்துக்காட்டு, அல்லது பார்சல் புறப்படும் வரையான தற்காலிக எண். இறுதி எண் அனுப்புதல் செய்தியில் வரும்.
test-number = இது சோதனை எண்
test-number-text = கூரியர் நிறுவனங்களும் கடைகளும் இதைக் கொண்டு தங்கள் அமைப்புகளைச் சோதிக்கின்றன. இந்த எண்ணில் எந்தப் பார்சலும் செல்வதில்லை.
order-number = இது ஆர்டர் எண் போல் உள்ளது
order-number-text = இது வாங்கியதற்கான எண், பார்சலின் எண் அல்ல. கண்காணிப்பு எண் அனுப்புதல் செய்தியில், பெரும்பாலும் கூரியர் நிறுவனத்தின் பெயருக்கு அருகில் உள்ளது.
phone = இது தொலைபேசி எண் போல் உள்ளது
phone-text = கண்காணிப்பு எண் கடையின் அனுப்புதல் செய்தியில் உள்ளது.
email = இது மின்னஞ்சல் முகவரி
email-text = பார்சலை அனுப்பியபோது கடை அனுப்பிய மின்னஞ்சலில் கண்காணிப்பு எண் உள்ளது.
url = இந்த இணைப்பில் கண்காணிப்பு எண் இல்லை
url-text = இணைப்பைத் திறந்து, அந்தப் பக்கத்தில் உள்ள எண்ணை நகலெடுத்து, இங்கே ஒட்டுங்கள்.
unknown-format = அறியப்பட்ட எந்தக் கூரியர் நிறுவனமும் இத்தகைய எண்ணைப் பயன்படுத்துவதில்லை
unknown-format-text = அனுப்புதல் செய்தியில் இப்படித்தான் உள்ளது என்றால், இதையே கண்காணியுங்கள்.

## Repairs: the number put right stands before the words

did-you-mean = இதைத்தான் குறிப்பிட்டீர்களா …?
repair-look-alike = ஒரே மாதிரி தெரியும் எழுத்துகளும் இலக்கங்களும்
repair-neighbours = { $position }, { $next } ஆகிய இடங்கள் இடமாற்றம்
repair-extra = { $position }-ஆம் இடம் இல்லாமல்
repair-missing = { $position }-ஆம் இடத்தில் கூடுதலாக ஓர் இலக்கம்
repair-digit = { $position }-ஆம் இடத்தில் வேறு இலக்கம்
