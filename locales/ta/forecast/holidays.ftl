### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = பொது விடுமுறை
holiday-bridge = கூடுதல் விடுமுறை
holiday-election = தேர்தல் நாள்

## New years

holiday-new-year = புத்தாண்டு
holiday-new-year-eve = புத்தாண்டு முந்நாள்
holiday-epiphany = மூன்று ராசாக்கள் திருவிழா
holiday-orthodox-christmas = ஆர்த்தடாக்ஸ் கிறிஸ்துமஸ்
holiday-chinese-new-year = சீனப் புத்தாண்டு
holiday-korean-new-year = கொரியப் புத்தாண்டு
holiday-tet = வியட்நாமியப் புத்தாண்டு
holiday-traditional-new-year = பாரம்பரியப் புத்தாண்டு
holiday-songkran = தாய்லாந்துப் புத்தாண்டு
holiday-nowruz = நவ்ரூஸ்

## Christian

holiday-carnival = கார்னிவல்
holiday-maundy-thursday = பெரிய வியாழன்
holiday-good-friday = புனித வெள்ளி
holiday-holy-saturday = புனித சனி
holiday-easter-sunday = ஈஸ்டர்
holiday-easter-monday = ஈஸ்டர் திங்கள்
holiday-orthodox-good-friday = ஆர்த்தடாக்ஸ் புனித வெள்ளி
holiday-orthodox-easter = ஆர்த்தடாக்ஸ் ஈஸ்டர்
holiday-labour-day = தொழிலாளர் தினம்
holiday-ascension = இயேசுவின் விண்ணேற்றம்
holiday-pentecost = பெந்தெகொஸ்தே
holiday-whit-monday = பெந்தெகொஸ்தே திங்கள்
holiday-corpus-christi = கிறிஸ்துவின் திருவுடல் திருநாள்
holiday-midsummer = நடுக்கோடைத் திருவிழா
holiday-assumption = மரியாவின் விண்ணேற்பு
holiday-reformation-day = சீர்திருத்த நாள்
holiday-all-saints = புனிதர் அனைவர் நாள்
holiday-all-souls = கல்லறைத் திருநாள்
holiday-immaculate-conception = மரியாவின் அமலோற்பவம்
holiday-christmas-eve = கிறிஸ்துமஸ் முந்நாள்
holiday-christmas = கிறிஸ்துமஸ்
holiday-boxing-day = பாக்சிங் டே

## Muslim

holiday-eid-al-fitr = நோன்புப் பெருநாள்
holiday-arafat-day = அரஃபா நாள்
holiday-eid-al-adha = ஹஜ்ஜுப் பெருநாள்
holiday-islamic-new-year = இஸ்லாமியப் புத்தாண்டு
holiday-ashura = ஆஷுரா
holiday-prophets-birthday = மிலாது நபி

## Jewish

holiday-passover = பாஸ்கா
holiday-shavuot = ஷவூவோத்
holiday-rosh-hashanah = யூதப் புத்தாண்டு
holiday-yom-kippur = யோம் கிப்பூர்
holiday-sukkot = கூடாரத் திருவிழா

## Hindu and Buddhist

holiday-holi = ஹோலி
holiday-diwali = தீபாவளி
holiday-vesak = வெசாக்
holiday-full-moon-day = பௌர்ணமி
holiday-nyepi = நியேப்பி (மௌன நாள்)

## East Asian

holiday-qingming = சிங்மிங் திருநாள்
holiday-dragon-boat = டிராகன் படகுத் திருவிழா
holiday-mid-autumn = நடு இலையுதிர்காலத் திருவிழா
holiday-chuseok = சூசோக்
holiday-golden-week = பொன்வாரம் (ஜப்பான்)

## Of the state

holiday-kings-birthday = மன்னர் பிறந்தநாள்
holiday-childrens-day = குழந்தைகள் தினம்
holiday-womens-day = மகளிர் தினம்
holiday-defenders-day = தாய்நாட்டுக் காவலர் தினம்
holiday-hung-kings = ஹுங் மன்னர்கள் தினம்
holiday-national-day = தேசிய தினம்
holiday-unity-day = ஒற்றுமை தினம்
holiday-independence-day = சுதந்திர தினம்
holiday-republic-day = குடியரசு தினம்
holiday-constitution-day = அரசியலமைப்பு தினம்
holiday-liberation-day = விடுதலை தினம்
holiday-victory-day = வெற்றி தினம்
holiday-revolution-day = புரட்சி தினம்

## In remembrance

holiday-armistice-day = போர்நிறுத்த தினம்
holiday-memorial-day = நினைவு தினம்
holiday-veterans-day = படைவீரர் தினம்
holiday-anzac-day = ஆன்சாக் தினம்

## American

holiday-thanksgiving = நன்றி தெரிவிக்கும் நாள்
holiday-martin-luther-king-day = மார்ட்டின் லூதர் கிங் தினம்
holiday-presidents-day = குடியரசுத் தலைவர்கள் தினம்
holiday-juneteenth = ஜூன்டீன்த் (அடிமைமுறை ஒழிப்பு நாள்)
holiday-columbus-day = கொலம்பஸ் தினம்
