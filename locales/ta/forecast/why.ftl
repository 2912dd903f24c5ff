## Why this date: what is said under the arrival window, stage by stage

why-carrier = இந்த நாட்களைக் கூரியர் நிறுவனம் கூறியது. அப்படியே காட்டப்படுகின்றன.
why-shop = நீங்கள் ஆர்டர் செய்தபோது கடை இந்த நாட்களை உறுதியளித்தது.
why-provider = இந்த நாட்கள் கண்காணிப்புச் சேவையின் மதிப்பீடு.
why-usual = ஒவ்வொரு கட்டத்திற்கும் வழக்கமாக ஆகும் நேரத்தின் கூட்டல். வேலை நாட்கள் { $country } கணக்குப்படி.
why-usual-anywhere = ஒவ்வொரு கட்டத்திற்கும் வழக்கமாக ஆகும் நேரத்தின் கூட்டல், வேலை நாட்களில்.
week-note = டெலிவரி இல்லாத நாட்கள்: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = இதைவிடத் தாமதமாக வரலாம்
estimate-beside = ஒவ்வொரு கட்டத்திற்கும் வழக்கமாக ஆகும் நேரத்தின்படி: { $days }.

## What was expected before, and why that has changed

changed-takes = முன்பு { $was }, இப்போது { $now }. { $stage }: வழக்கத்தை விட அதிக நேரம் ஆகிறது.
changed-took = முன்பு { $was }, இப்போது { $now }. { $stage }: வழக்கத்தை விட அதிக நேரம் ஆனது.
changed-quick = முன்பு { $was }, இப்போது { $now }. { $stage }: வழக்கத்தை விட விரைவாக முடிந்தது.
changed-silent = முன்பு { $was }, இப்போது { $now }: { $day } முதல் ஸ்கேன் எதுவுமில்லை.

## How sure it is, and what it rests on

share = இதுபோன்ற 10 பார்சல்களில் { $share } இந்த நாட்களில் வந்து சேரும்.
by-day = நாள்வாரியாக: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] { $count } பார்சலின் அடிப்படையில் ({ $from } → { $to }).
   *[other] { $count } பார்சல்களின் அடிப்படையில் ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] உள்நாட்டில் சென்ற { $count } பார்சலின் அடிப்படையில் ({ $country }).
   *[other] உள்நாட்டில் சென்ற { $count } பார்சல்களின் அடிப்படையில் ({ $country }).
  }
based-on-usual = இதுபோன்ற வழிக்கு வழக்கமாக ஆகும் நேரத்தின் அடிப்படையில். நாட்களின் வரம்பு வேண்டுமென்றே அகலமாக வைக்கப்பட்டுள்ளது.
promised-carrier = கூரியர் நிறுவனம் கூறியது: { $days }.
promised-shop = கடை உறுதியளித்தது: { $days }.
promised-provider = கண்காணிப்புச் சேவை மதிப்பிட்டது: { $days }.
holidays-end = { $day } தேதிக்குப் பின் வரும் விடுமுறைகள் இன்னும் தெரியவில்லை, எனவே நாட்களின் வரம்பு அகலமாக உள்ளது.

## Days that are not counted

not-counted = { $day } கணக்கில் சேராது: { $holiday }
perhaps-not-counted = { $day } விடுமுறையாக இருக்கலாம்: { $holiday }
slowed = { $days }: { $reason }
slow = { $days }: வழக்கத்தை விட மெதுவாக

## Stages

stage-first-mile = விற்பனையாளர் முதல் கூரியர் நிறுவனம் வரை
stage-origin = அனுப்பிய நாட்டில் பயணம்
stage-export-customs = ஏற்றுமதிச் சுங்க அனுமதி
stage-line-haul = நாடுகளுக்கு இடையே
stage-import-customs = இறக்குமதிச் சுங்க அனுமதி
stage-destination = உங்கள் நாட்டில் பயணம்
stage-last-mile = டெலிவரி
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
stage-usual = வழக்கமாக { $time }
stage-now-less = வழக்கமாக { $time }, இதுவரை ஒரு நாளுக்கும் குறைவு
stage-took-less = ஒரு வேலை நாளுக்கும் குறைவாக ஆனது, வழக்கமாக { $time }
why-weather = வானிலை
why-strike = வேலைநிறுத்தம்
why-holiday = விடுமுறைக்காக மூடப்பட்டது
why-peak-season = வழக்கத்தை விட அதிகப் பார்சல்கள்
why-capacity = வாகனத்தில் இடமில்லை
