### தமிழ். சொல் பட்டியல் GLOSSARY.md கோப்பில். படிப்பவர் பார்சலுக்காகக் காத்திருக்கும் வாங்குபவர்: சுருக்கம், அமைதி, “நாங்கள்” இல்லை.

## Status: one or two words above the headline

status-pending = ஸ்கேன் எதுவுமில்லை
status-announced = இன்னும் ஒப்படைக்கவில்லை
status-picked-up = பெறப்பட்டது
status-in-transit = வழியில் உள்ளது
status-customs = சுங்கத்தில் உள்ளது
status-out-for-delivery = டெலிவரிக்குப் புறப்பட்டது
status-attempt-failed = டெலிவரி ஆகவில்லை
status-ready-for-pickup = பெறத் தயார்
status-delivered = டெலிவரி ஆனது
status-exception = சிக்கல்
status-returning = திரும்பிச் செல்கிறது
status-returned = திருப்பி அனுப்பப்பட்டது
status-cancelled = ரத்தானது
status-expired = புதுப்பிப்புகள் முடிந்தன

## Headline: what is the case now, in one sentence without a full stop

headline-pending = இந்த எண் பற்றிய தகவல் கூரியர் நிறுவனத்திடம் இன்னும் இல்லை
headline-announced = விற்பனையாளர் அனுப்பும் லேபிளைத் தயாரித்துள்ளார்
headline-picked-up = உங்கள் பார்சல் கூரியர் நிறுவனத்திடம் உள்ளது
headline-in-transit = உங்கள் பார்சல் வழியில் உள்ளது
headline-in-transit-country = வழியில் உள்ளது: { $country }
headline-arrived = வந்து சேர்ந்தது: { $place }
headline-departed = புறப்பட்டது: { $place }
headline-left-country = புறப்பட்டது: { $country }
headline-reached-country = வந்து சேர்ந்தது: { $country }
headline-customs-cleared = சுங்க அனுமதி கிடைத்தது
headline-customs-cleared-country = சுங்க அனுமதி கிடைத்தது: { $country }
headline-handed-over = டெலிவரி செய்யும் கூரியர் நிறுவனத்திடம் உள்ளது
headline-delivery-office = டெலிவரி அலுவலகத்தில் உள்ளது
headline-delivery-office-place = டெலிவரி அலுவலகத்தில் உள்ளது: { $place }
headline-customs = சுங்கத்துறை உங்கள் பார்சலைச் சரிபார்க்கிறது
headline-customs-country = சுங்கத்துறையிடம் உள்ளது: { $country }
headline-customs-documents = இந்தப் பார்சலுக்குச் சுங்கத்துறை ஓர் ஆவணம் கேட்கிறது
headline-duty-unpaid = இந்தப் பார்சலுக்குச் சுங்க வரி செலுத்த வேண்டும்
headline-out-for-delivery = பார்சல் டெலிவரிக்குப் புறப்பட்டது
headline-out-for-delivery-place = பார்சல் டெலிவரிக்குப் புறப்பட்டது: { $place }
headline-attempt-failed = டெலிவரி ஊழியரால் உங்கள் பார்சலைத் தர முடியவில்லை
headline-recipient-absent = டெலிவரி ஊழியர் வந்தபோது முகவரியில் யாரும் இல்லை
headline-ready-for-pickup = நீங்கள் பெற்றுக்கொள்ள பார்சல் தயாராக உள்ளது
headline-ready-for-pickup-place = பெற்றுக்கொள்ளத் தயாராக உள்ள இடம்: { $place }
headline-delivered = உங்கள் பார்சல் வந்துவிட்டது
headline-collected = உங்கள் பார்சலைப் பெற்றுக்கொண்டீர்கள்
headline-neighbour = அண்டை வீட்டாரிடம் கொடுக்கப்பட்டது
headline-safe-place = ஒப்புக்கொண்ட இடத்தில் வைக்கப்பட்டது
headline-exception = வழியில் ஏதோ சிக்கல் ஏற்பட்டது
headline-held = உங்கள் பார்சல் நிறுத்தி வைக்கப்பட்டுள்ளது
headline-delay = உங்கள் பார்சல் தாமதமாகிறது
headline-damaged = உங்கள் பார்சல் சேதமடைந்தது
headline-lost = உங்கள் பார்சல் தொலைந்தது
headline-destroyed = உங்கள் பார்சல் அழிக்கப்பட்டது
headline-refused = பார்சலைப் பெற மறுக்கப்பட்டது
headline-address = முகவரி தவறு அல்லது முழுமையாக இல்லை
headline-returning = விற்பனையாளரிடம் திரும்பிச் செல்கிறது
headline-returned = விற்பனையாளரிடம் திரும்பிச் சேர்ந்தது
headline-cancelled = இந்தப் பார்சல் அனுப்பப்படாது
headline-expired = கூரியர் நிறுவனம் புதுப்பிப்புகளை நிறுத்திவிட்டது

## Scans: one line of the history

event-announced = லேபிள் தயாரானது
event-accepted = விற்பனையாளர் ஒப்படைத்தார்
event-arrived = மையத்தை அடைந்தது
event-departed = மையத்திலிருந்து புறப்பட்டது
event-processed = வகைப்படுத்தப்பட்டது
event-in-transit = வழியில் உள்ளது
event-left-country = அனுப்பிய நாட்டை விட்டுப் புறப்பட்டது
event-left-country-named = புறப்பட்டது: { $country }
event-reached-country = சேரும் நாட்டை அடைந்தது
event-reached-country-named = வந்து சேர்ந்தது: { $country }
event-customs = சுங்கத்துறையிடம் உள்ளது
event-customs-started = சுங்கத்தை அடைந்தது
event-customs-cleared = சுங்க அனுமதி கிடைத்தது
event-customs-documents = சுங்கத்துறை ஆவணம் கேட்கிறது
event-duty-unpaid = சுங்க வரி செலுத்த வேண்டும்
event-handed-over = அடுத்த கூரியர் நிறுவனத்திடம் ஒப்படைக்கப்பட்டது
event-handed-over-named = ஒப்படைக்கப்பட்டது: { $carrier }
event-delivery-office = டெலிவரி அலுவலகத்தில் உள்ளது
event-scheduled = டெலிவரி நாள் முடிவானது
event-contacted = கூரியர் நிறுவனம் தொடர்பு கொண்டது
event-forwarded = வேறு முகவரிக்கு அனுப்பப்பட்டது
event-solved = சிக்கல் தீர்ந்தது
event-out-for-delivery = டெலிவரிக்குப் புறப்பட்டது
event-attempt-failed = டெலிவரி ஆகவில்லை
event-recipient-absent = டெலிவரி ஆகவில்லை: முகவரியில் யாரும் இல்லை
event-ready-for-pickup = பெற்றுக்கொள்ளத் தயார்
event-delivered = டெலிவரி ஆனது
event-signed = கையொப்பம் பெற்று டெலிவரி ஆனது
event-collected = பெறுநர் பெற்றுக்கொண்டார்
event-neighbour = அண்டை வீட்டாரிடம் கொடுக்கப்பட்டது
event-safe-place = ஒப்புக்கொண்ட இடத்தில் வைக்கப்பட்டது
event-exception = சிக்கல் பதிவானது
event-held = நிறுத்தி வைக்கப்பட்டது
event-delay = தாமதமானது
event-weather = வானிலையால் தாமதம்
event-damaged = சேதமடைந்தது
event-lost = தொலைந்தது
event-destroyed = அழிக்கப்பட்டது
event-refused = பெற மறுக்கப்பட்டது
event-address = முகவரி தவறு அல்லது முழுமையாக இல்லை
event-returning = விற்பனையாளரிடம் திரும்பிச் செல்கிறது
event-returned = விற்பனையாளரிடம் திரும்பிச் சேர்ந்தது
event-cancelled = ரத்தானது
event-expired = புதுப்பிப்புகள் முடிந்தன
event-pending = எண் பதிவானது

## Arrival

arrival-expected = வரும் என எதிர்பார்க்கும் நாள்
arrival-arrived = வந்து சேர்ந்தது
arrival-collect = பெறக் கடைசி நாள்
arrival-returned = திரும்பிய நாள்
arrival-today = இன்று
arrival-tomorrow = நாளை
arrival-by = { $day } தேதிக்குள்
arrival-likely = பெரும்பாலும் { $day }
arrival-none-not-sent = முதல் ஸ்கேனுக்கு முன் தேதி இல்லை
arrival-none-held = நிறுத்தி வைத்திருக்கும் வரை தேதி இல்லை
arrival-none-will-not-come = வரும் என எதிர்பார்க்கவில்லை
arrival-none-no-news = புதிய தகவல் இல்லாததால் தேதி இல்லை
arrival-none-estimate = இப்போதைக்குத் தேதி இல்லை
source-carrier = கூரியர் நிறுவனம் கூறியது
source-estimate = மதிப்பீடு
source-shop = கடை உறுதியளித்தது
source-late = முன்பு கூறிய நாள் { $day }, அது கடந்துவிட்டது
days-left = { $days ->
    [0] இன்றே கடைசி நாள்
    [one] இன்னும் { $days } நாள்
   *[other] இன்னும் { $days } நாட்கள்
  }
week-label = வரும் நாட்கள்
week-today = இன்று
week-possible = வரலாம்
week-likely = பெரும்பாலும் வரும்
week-closed = டெலிவரி இல்லை
why-title = ஏன் இந்தத் தேதி
stage-days = { $least ->
    [one] { $least } வேலை நாள்
   *[other] { $least } வேலை நாட்கள்
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } வேலை நாள்
   *[other] { $most } வேலை நாட்கள்
  }
stage-days-up-to = அதிகபட்சம் { $most ->
    [one] { $most } வேலை நாள்
   *[other] { $most } வேலை நாட்கள்
  }
stage-first-mile = விற்பனையாளர் முதல் கூரியர் நிறுவனம் வரை
stage-origin = அனுப்பிய நாட்டில் பயணம்
stage-export-customs = ஏற்றுமதிச் சுங்க அனுமதி
stage-line-haul = நாடுகளுக்கு இடையே
stage-import-customs = இறக்குமதிச் சுங்க அனுமதி
stage-destination = உங்கள் நாட்டில் பயணம்
stage-last-mile = டெலிவரி
stages-title = கட்டம் கட்டமாக
stage-line = { $stage }: { $time }
stage-usual = வழக்கமாக { $time }
stage-now = வழக்கமாக { $time }, இதுவரை ஆன வேலை நாட்கள்: { $days }
stage-now-less = வழக்கமாக { $time }, இதுவரை ஒரு நாளுக்கும் குறைவு
stage-took = ஆன வேலை நாட்கள்: { $days }, வழக்கமாக { $time }
stage-took-less = ஒரு வேலை நாளுக்கும் குறைவாக ஆனது, வழக்கமாக { $time }
stage-inferred = தனி ஸ்கேன் இல்லை: பின்வந்தவற்றிலிருந்து ஊகிக்கப்பட்டது
first-mile-inferred = பெற்றதற்கான ஸ்கேன் இல்லை: முதல் ஸ்கேனிலிருந்து ஊகிக்கப்பட்டது, { $time }
first-mile-not-reported = இந்தக் கூரியர் நிறுவனம் இதைத் தெரிவிப்பதில்லை
inferred-from-scans = { $place } (ஸ்கேன்களிலிருந்து ஊகிக்கப்பட்டது)

## Progress: four or five stops, a word or two each

step-announced = லேபிள் தயார்
step-first-mile = ஒப்படைப்பு
step-origin = வழியில்
step-left = புறப்பாடு: { $country }
step-left-unnamed = வெளிநாட்டில்
step-customs = சுங்கம்
step-arrived = வருகை: { $country }
step-arrived-unnamed = உங்கள் நாட்டில்
step-last-mile = டெலிவரிக்கு
step-pickup = பெறத் தயார்
step-delivered = டெலிவரி ஆனது
step-returning = திரும்புகிறது
step-returned = திரும்பியது
progress-label = முன்னேற்றம்
progress-next = அடுத்து: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = விற்பனையாளர் இன்னும் பார்சலை ஒப்படைக்கவில்லை
problem-not-handed-over-do = பார்சல் அனுப்பப்பட்டதா என்று விற்பனையாளரிடம் கேளுங்கள்.
problem-not-handed-over-next = முதல் ஸ்கேன் கிடைத்தவுடன் இங்கே தெரியும். { $day } தேதிக்குள் ஸ்கேன் இல்லையெனில், விற்பனையாளரிடம் பணத்தைத் திரும்பக் கேளுங்கள்.
problem-first-scan-due = முதல் ஸ்கேன் எதிர்பார்க்கும் கடைசி நேரம்: { $day }
problem-first-scan-do = அதுவரை நீங்கள் எதுவும் செய்ய வேண்டியதில்லை. ஸ்கேன் வராவிட்டால், விற்பனையாளரிடம் கேளுங்கள்.
problem-first-scan-next = விற்பனையாளர் பார்சலைக் கூரியர் நிறுவனத்திடம் ஒப்படைப்பார். ஸ்கேன் இங்கே தெரிய 2 மணி நேரம் வரை ஆகலாம்.
problem-no-movement = { $days ->
    [one] { $days } நாளாகப் புதிய தகவல் இல்லை
   *[other] { $days } நாட்களாகப் புதிய தகவல் இல்லை
  }
problem-no-movement-do = நீண்ட வழிகளில் சில நாட்கள் தகவல் இல்லாமல் இருப்பது வழக்கம். இப்போது நீங்கள் எதுவும் செய்ய வேண்டியதில்லை.
problem-no-movement-warn = கூரியர் நிறுவனத்திடம் விசாரிக்கும்படி விற்பனையாளரிடம் கேளுங்கள்.
problem-no-movement-claim = பணத்தைத் திருப்பித் தரும்படியோ மாற்றுப் பொருள் அனுப்பும்படியோ விற்பனையாளரிடம் கேளுங்கள்: இவ்வளவு நாள் தகவல் இல்லாத பார்சல் தொலைந்திருக்கலாம்.
problem-ask-by = { $day } தேதிக்குள் முன்னேற்றம் இல்லையெனில், கூரியர் நிறுவனத்திடம் விசாரிக்கும்படி விற்பனையாளரிடம் கேளுங்கள்.
problem-refund-by = { $day } தேதிக்குள் முன்னேற்றம் இல்லையெனில், பணத்தைத் திருப்பித் தரும்படியோ மாற்றுப் பொருள் அனுப்பும்படியோ விற்பனையாளரிடம் கேளுங்கள்.
problem-claim-by = { $day } தேதிக்குள் இழப்பீடு கோருங்கள்: பல கூரியர் நிறுவனங்கள் அதன் பிறகு ஏற்பதில்லை.
problem-customs-hold = சுங்கத்தில் உள்ளது, தொடங்கிய நாள்: { $day }
problem-customs-hold-do = சுங்கத்துறையோ கூரியர் நிறுவனமோ தொடர்பு கொண்டால் தவிர, நீங்கள் எதுவும் செய்ய வேண்டியதில்லை.
problem-customs-documents = சுங்கத்துறை உங்களிடம் ஓர் ஆவணம் கேட்கிறது
problem-customs-documents-do = விலைப்பட்டியல் அல்லது பணம் செலுத்திய சான்றைக் கண்காணிப்பு எண்ணுடன் கூரியர் நிறுவனத்திற்கு அனுப்புங்கள்.
problem-customs-documents-next = ஆவணம் கிடைத்ததும் பார்சல் தொடர்ந்து செல்லும். கிடைக்காவிட்டால் திருப்பி அனுப்பப்படும்.
problem-duty-unpaid = சுங்க வரியைச் செலுத்துங்கள்
problem-duty-unpaid-do = கூரியர் நிறுவனத்தின் சொந்த இணையதளத்திலோ அலுவலகத்திலோ செலுத்துங்கள். அறிமுகமில்லாதவர்கள் அனுப்பும் இணைப்புகளைத் திறக்க வேண்டாம்.
problem-duty-unpaid-next = பணம் செலுத்திய பிறகு பார்சல் விடுவிக்கப்படும்.
problem-address = உங்கள் முழு முகவரியைக் கூரியர் நிறுவனத்திடம் கொடுங்கள்
problem-address-do = முழு முகவரியையும் தொலைபேசி எண்ணையும் கூரியர் நிறுவனத்திடமோ விற்பனையாளரிடமோ தெரிவியுங்கள்.
problem-address-next = பார்சல் காத்திருக்கும், யாரும் பதிலளிக்காவிட்டால் திருப்பி அனுப்பப்படும்.
problem-attempt-failed = டெலிவரி ஊழியர் வந்தார், ஆனால் பார்சலைத் தர முடியவில்லை
problem-attempt-failed-do = அறிவிப்புச் சீட்டு உள்ளதா என்று பாருங்கள், அல்லது கூரியர் நிறுவனத்திடம் வேறு நாளையோ பெறும் இடத்தையோ கேளுங்கள்.
problem-attempt-failed-next = பெரும்பாலான கூரியர் நிறுவனங்கள் அடுத்த வேலை நாளில் மீண்டும் முயலும்.
problem-attempt-failed-next-day = பெரும்பாலான கூரியர் நிறுவனங்கள் அடுத்த வேலை நாளில், அதாவது { $day } அன்று, மீண்டும் முயலும்.
problem-attempt-planned = அடுத்த முயற்சி திட்டமிட்ட நாள்: { $day }.
problem-refused = பார்சலைப் பெற மறுக்கப்பட்டது
problem-refused-do = இது தவறுதலாக நடந்திருந்தால், இன்றே கூரியர் நிறுவனத்தை அழையுங்கள்.
problem-refused-next = பார்சல் விற்பனையாளரிடம் திரும்பிச் செல்லும்.
problem-pickup = உங்கள் பார்சலைப் பெற்றுக்கொள்ளுங்கள்
problem-pickup-until = { $day } தேதிக்குள் பார்சலைப் பெற்றுக்கொள்ளுங்கள்
problem-pickup-do = அடையாள அட்டையையும் கண்காணிப்பு எண்ணையும் கொண்டு செல்லுங்கள்.
problem-pickup-next = கடைசி நாளுக்குப் பிறகு பார்சல் விற்பனையாளரிடம் திரும்பிச் செல்லும்.
problem-late = { $day } தேதிக்குள் வரவில்லை
problem-late-do = இப்போது நீங்கள் எதுவும் செய்ய வேண்டியதில்லை.
problem-may-be-late = தாமதமாகலாம்: வழக்கமாக { $day } தேதிக்குள் வரும்
problem-disruption = கூரியர் நிறுவனம் தாமதத்தைத் தெரிவித்துள்ளது
problem-disruption-until = { $day } வரை டெலிவரிக்குக் கூடுதல் நேரம் ஆகும்
problem-disruption-next = கூரியர் நிறுவனத்தால் அனுப்ப முடிந்தவுடன் பார்சல் தொடர்ந்து செல்லும்.
problem-damaged = பார்சல் சேதமடைந்தது
problem-damaged-do = மாற்றுப் பொருள் அனுப்பும்படியோ பணத்தைத் திருப்பித் தரும்படியோ விற்பனையாளரிடம் கேளுங்கள். பார்சல் கிடைத்தால் படம் எடுத்து வையுங்கள்.
problem-lost = பார்சல் தொலைந்தது
problem-lost-do = பணத்தைத் திருப்பித் தரும்படியோ மாற்றுப் பொருள் அனுப்பும்படியோ விற்பனையாளரிடம் கேளுங்கள்.
problem-destroyed = பார்சல் அழிக்கப்பட்டது
problem-destroyed-do = விற்பனையாளரிடம் காரணத்தைக் கேட்டு, பணத்தைத் திருப்பித் தரும்படி கேளுங்கள்.
problem-returned = பார்சல் விற்பனையாளரிடம் திரும்பிச் செல்கிறது
problem-returned-do = பணத்தைத் திருப்பித் தரும்படியோ மீண்டும் அனுப்பும்படியோ விற்பனையாளரிடம் கேளுங்கள்.
problem-cancelled = அனுப்புதல் ரத்து செய்யப்பட்டது
problem-cancelled-do = மீண்டும் அனுப்பப்படுமா என்று விற்பனையாளரிடம் கேளுங்கள்.
problem-exception = கூரியர் நிறுவனம் ஒரு சிக்கலைத் தெரிவித்துள்ளது
problem-exception-do = கண்காணிப்பு விவரத்தில் கூரியர் நிறுவனம் எழுதியதைப் படித்து, கண்காணிப்பு எண்ணுடன் அவர்களிடம் கேளுங்கள்.
problem-updates-ended = இனிப் புதுப்பிப்புகளை எதிர்பார்க்க வேண்டாம்
problem-updates-ended-do = பார்சல் வரவில்லையெனில், இப்போதே விற்பனையாளரிடம் கேளுங்கள்: இழப்பீடு கோர காலக்கெடு உண்டு.
problem-do-label = என்ன செய்யலாம்
problem-next-label = அடுத்து என்ன நடக்கும்
problem-since-label = எப்போதிருந்து
problem-why-label = காரணம்
problem-where-label = எங்கே
problem-contact-label = யார் உதவுவார்
contact-carrier = { $carrier } (எண்: { $number })
contact-carrier-unnamed = கூரியர் நிறுவனம் (எண்: { $number })
contact-seller = விற்பனையாளர், உங்கள் ஆர்டர் எண்ணுடன்
why-updates-ended = அனுப்பி 30 நாட்களுக்குப் பிறகு கூரியர் நிறுவனங்கள் பெரும்பாலும் தகவல் தருவதை நிறுத்திவிடும்.
why-customs-inspection = சுங்கத்துறை பார்சலைச் சோதிக்கிறது
why-customs-delay = சுங்கத்தில் வழக்கத்தை விட அதிக நேரம் ஆகிறது
why-absent = முகவரியில் யாரும் இல்லை
why-closed = நிறுவனம் மூடியிருந்தது
why-moved = பெறுநர் இடம் மாறிவிட்டார்
why-pickup-missed = உரிய நேரத்தில் பெறப்படவில்லை
why-weather = வானிலை
why-strike = வேலைநிறுத்தம்
why-holiday = விடுமுறைக்காக மூடப்பட்டது
why-peak-season = வழக்கத்தை விட அதிகப் பார்சல்கள்
why-capacity = வாகனத்தில் இடமில்லை
why-flight-delay = விமானம் தாமதமானது
why-missorted = தவறான வழியில் அனுப்பப்பட்டது
why-security = பாதுகாப்புச் சோதனை
why-held = கூரியர் நிறுவனம் நிறுத்தி வைத்துள்ளது
why-payment = செலுத்த வேண்டிய தொகை உள்ளது
why-rejected = கூரியர் நிறுவனம் இதை ஏற்கவில்லை
why-identity = பெறுநரை அடையாளம் காண முடியவில்லை

## Solved: said once, when a problem is over

solved-handed-over = தீர்ந்தது: உங்கள் பார்சல் கூரியர் நிறுவனத்திடம் உள்ளது
solved-movement = தீர்ந்தது: உங்கள் பார்சல் மீண்டும் நகர்கிறது
solved-customs = தீர்ந்தது: சுங்கத்துறை உங்கள் பார்சலை விடுவித்தது
solved-duty = தீர்ந்தது: சுங்க வரி செலுத்தப்பட்டது
solved-address = தீர்ந்தது: கூரியர் நிறுவனத்திற்கு உங்கள் முகவரி கிடைத்தது
solved-attempt = தீர்ந்தது: உங்கள் பார்சல் மீண்டும் உங்களிடம் வருகிறது
solved-late = தீர்ந்தது: வரும் நாள் புதிதாகக் கிடைத்தது
solved-other = தீர்ந்தது: சிக்கல் இப்போது இல்லை

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = இந்த எண் இன்னும் பதிவாகவில்லை
failure-not-found-do = புதிய எண் தெரிய ஓரிரு நாட்கள் ஆகலாம். உங்களுக்கு வந்த அனுப்புதல் செய்தியில் உள்ள எண்தானா என்று பாருங்கள்.
failure-invalid-number = இது கண்காணிப்பு எண் போல் இல்லை
failure-invalid-number-do = அனுப்புதல் செய்தியுடன் ஒவ்வோர் எழுத்தாக ஒப்பிடுங்கள்.
failure-unauthorized = கடையின் கண்காணிப்பு சரியாக அமைக்கப்படவில்லை
failure-unauthorized-do = கடைக்குத் தெரிவியுங்கள். உங்கள் பார்சலுக்குப் பாதிப்பு இல்லை.
failure-quota = கடையின் இன்றைய கண்காணிப்பு வரம்பு முடிந்தது
failure-quota-do = நாளை மீண்டும் முயலுங்கள், அல்லது கடையிடம் கேளுங்கள். உங்கள் பார்சலுக்குப் பாதிப்பு இல்லை.
failure-rate-limited = ஒரே நேரத்தில் மிக அதிகக் கோரிக்கைகள்
failure-rate-limited-do = சில நிமிடங்களில் மீண்டும் முயலுங்கள்.
failure-bad-request = கடையின் கண்காணிப்புக்குக் கோரிக்கை புரியவில்லை
failure-bad-request-do = கடைக்குத் தெரிவியுங்கள். உங்கள் பார்சலுக்குப் பாதிப்பு இல்லை.
failure-server = கண்காணிப்புச் சேவை இப்போது இயங்கவில்லை
failure-server-do = பிறகு மீண்டும் முயலுங்கள். உங்கள் பார்சலுக்குப் பாதிப்பு இல்லை.
failure-bad-response = பதிலைப் படிக்க முடியவில்லை
failure-bad-response-do = பிறகு மீண்டும் முயலுங்கள். இப்படியே இருந்தால், கடைக்குத் தெரிவியுங்கள்.
failure-empty = பதில் காலியாக இருந்தது
failure-empty-do = சற்று நேரத்தில் மீண்டும் முயலுங்கள். இப்படியே இருந்தால், கடைக்குத் தெரிவியுங்கள்.
failure-page = கண்காணிப்புத் தகவலுக்குப் பதிலாக ஒரு வலைப்பக்கம் வந்தது
failure-page-do = நீங்கள் கடையில் மீண்டும் உள்நுழைய வேண்டியிருக்கலாம். பிறகு மீண்டும் முயலுங்கள்.
failure-unknown-shape = இது கண்காணிப்புப் பதில் அல்ல
failure-unknown-shape-do = கடைக்குத் தெரிவியுங்கள். உங்கள் பார்சலுக்குப் பாதிப்பு இல்லை.
failure-too-large = பதில் மிகப் பெரியதாக இருப்பதால் படிக்க முடியவில்லை
failure-too-large-do = கடைக்குத் தெரிவியுங்கள். உங்கள் பார்சலுக்குப் பாதிப்பு இல்லை.
failure-network = கண்காணிப்புச் சேவையைத் தொடர்பு கொள்ள முடியவில்லை
failure-network-do = இணைய இணைப்பைச் சரிபார்த்து மீண்டும் முயலுங்கள்.
failure-timeout = கண்காணிப்புச் சேவை பதிலளிக்க அதிக நேரம் ஆனது
failure-timeout-do = சற்று நேரத்தில் மீண்டும் முயலுங்கள்.
failure-offline = நீங்கள் ஆஃப்லைனில் உள்ளீர்கள்
failure-offline-do = இணையத்துடன் இணைந்து மீண்டும் முயலுங்கள்.
failure-kept = கடைசியாகத் தெரிந்த நிலை பக்கத்தில் இருக்கும்.
try-again = மீண்டும் முயலுங்கள்

## Around it

parcel-label = பார்சல் { $number }
parcel-label-unnamed = பார்சல்
loading = உங்கள் பார்சல் தேடப்படுகிறது
tracking-number = கண்காணிப்பு எண்
copy-number = எண் { $number }: நகலெடு
copied = நகலெடுக்கப்பட்டது
updated = { $ago } புதுப்பிக்கப்பட்டது
updated-now = இப்போதுதான் புதுப்பிக்கப்பட்டது
refresh = புதுப்பி
announcement = { $headline }. { $arrival }
history-title = கண்காணிப்பு விவரம்
history-empty = இன்னும் ஸ்கேன் எதுவுமில்லை.
history-more = { $count ->
    [one] முந்தைய { $count } புதுப்பிப்பு
   *[other] முந்தைய { $count } புதுப்பிப்புகள்
  }
expected = எதிர்பார்ப்பு
no-time = நேரம் தரப்படவில்லை
details-title = விவரங்கள்
details-carrier = கூரியர் நிறுவனம்
details-now-with = இப்போது யாரிடம்
details-its-number = அதன் எண்
details-first-with = முதலில் யாரிடம்
details-first-scan = முதல் ஸ்கேன்
details-replaces = பழைய எண்
details-from-to = எங்கிருந்து, எங்கே
details-from = எங்கிருந்து
details-to = எங்கே
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] இந்தப் பதிலில் மேலும் { $count } பார்சல்
   *[other] இந்தப் பதிலில் மேலும் { $count } பார்சல்கள்
  }
list-close = குறைவாகக் காட்டு
