### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = ရုံးပိတ်ရက်
holiday-bridge = အပိုပိတ်ရက်
holiday-election = ရွေးကောက်ပွဲနေ့

## New years

holiday-new-year = နှစ်သစ်ကူးနေ့
holiday-new-year-eve = နှစ်ဟောင်းကုန်နေ့
holiday-epiphany = ဧပိဖနီနေ့
holiday-orthodox-christmas = အော်သိုဒေါ့စ် ခရစ္စမတ်
holiday-chinese-new-year = တရုတ်နှစ်သစ်ကူး
holiday-korean-new-year = ကိုရီးယားနှစ်သစ်ကူး
holiday-tet = ဗီယက်နမ်နှစ်သစ်ကူး
holiday-traditional-new-year = ရိုးရာနှစ်သစ်ကူး
holiday-songkran = ထိုင်းနှစ်သစ်ကူး (သင်္ကြန်)
holiday-nowruz = နော်ရုစ်နေ့

## Christian

holiday-carnival = ကာနီဗယ်ပွဲတော်
holiday-maundy-thursday = သန့်ရှင်းသောကြာသပတေးနေ့
holiday-good-friday = သောကြာနေ့ကြီး
holiday-holy-saturday = သန့်ရှင်းသောစနေနေ့
holiday-easter-sunday = အီစတာနေ့
holiday-easter-monday = အီစတာတနင်္လာနေ့
holiday-orthodox-good-friday = အော်သိုဒေါ့စ် သောကြာနေ့ကြီး
holiday-orthodox-easter = အော်သိုဒေါ့စ် အီစတာနေ့
holiday-labour-day = အလုပ်သမားနေ့
holiday-ascension = ခရစ်တော် ကောင်းကင်တက်နေ့
holiday-pentecost = ပင်တေကုတ္တေပွဲနေ့
holiday-whit-monday = ပင်တေကုတ္တေ တနင်္လာနေ့
holiday-corpus-christi = ကိုယ်တော်မြတ်ပွဲနေ့
holiday-midsummer = နွေလယ်ပွဲတော်
holiday-assumption = မယ်တော်မာရိယာ ကောင်းကင်တက်နေ့
holiday-reformation-day = ဘာသာရေးပြုပြင်ပြောင်းလဲရေးနေ့
holiday-all-saints = သူတော်စင်အပေါင်းနေ့
holiday-all-souls = ကွယ်လွန်သူများအောက်မေ့နေ့
holiday-immaculate-conception = မယ်တော်မာရိယာ အညစ်ကင်းပွဲနေ့
holiday-christmas-eve = ခရစ္စမတ်အကြိုနေ့
holiday-christmas = ခရစ္စမတ်နေ့
holiday-boxing-day = ခရစ္စမတ်နောက်တစ်နေ့

## Muslim

holiday-eid-al-fitr = အီဒုလ်ဖိတ်ရ်နေ့
holiday-arafat-day = အာရဖတ်နေ့
holiday-eid-al-adha = အီဒုလ်အဒ်ဟာနေ့
holiday-islamic-new-year = အစ္စလာမ်နှစ်သစ်ကူး
holiday-ashura = အာရှူရာနေ့
holiday-prophets-birthday = တမန်တော်မွေးနေ့

## Jewish

holiday-passover = ပသခါပွဲ
holiday-shavuot = ရှာဗူအုတ်ပွဲ
holiday-rosh-hashanah = ဂျူးနှစ်သစ်ကူး
holiday-yom-kippur = ယုမ်ကစ်ပူးနေ့
holiday-sukkot = စုကုတ်ပွဲ

## Hindu and Buddhist

holiday-holi = ဟိုလီပွဲတော်
holiday-diwali = ဒီပါဝလီနေ့
holiday-vesak = ဗုဒ္ဓနေ့
holiday-full-moon-day = လပြည့်နေ့
holiday-nyepi = ညပီ (တိတ်ဆိတ်ခြင်းနေ့)

## East Asian

holiday-qingming = ချင်းမင်ပွဲတော်
holiday-dragon-boat = နဂါးလှေပွဲတော်
holiday-mid-autumn = ဆောင်းဦးလယ်ပွဲတော်
holiday-chuseok = ချူဆော့ပွဲတော်
holiday-golden-week = ဂျပန်ရွှေရက်သတ္တပတ်

## Of the state

holiday-kings-birthday = ဘုရင်မွေးနေ့
holiday-childrens-day = ကလေးများနေ့
holiday-womens-day = အမျိုးသမီးများနေ့
holiday-defenders-day = အမိနိုင်ငံကာကွယ်သူများနေ့
holiday-hung-kings = ဟုန်ဘုရင်များနေ့
holiday-national-day = အမျိုးသားနေ့
holiday-unity-day = ပြည်ထောင်စုနေ့
holiday-independence-day = လွတ်လပ်ရေးနေ့
holiday-republic-day = သမ္မတနိုင်ငံနေ့
holiday-constitution-day = ဖွဲ့စည်းပုံအခြေခံဥပဒေနေ့
holiday-liberation-day = လွတ်မြောက်ရေးနေ့
holiday-victory-day = အောင်ပွဲနေ့
holiday-revolution-day = တော်လှန်ရေးနေ့

## In remembrance

holiday-armistice-day = စစ်ရပ်စဲသည့်နေ့
holiday-memorial-day = အောက်မေ့ဖွယ်နေ့
holiday-veterans-day = စစ်ပြန်များနေ့
holiday-anzac-day = အန်ဇက်နေ့

## American

holiday-thanksgiving = ကျေးဇူးတော်ချီးမွမ်းနေ့
holiday-martin-luther-king-day = မာတင်လူသာကင်းနေ့
holiday-presidents-day = သမ္မတများနေ့
holiday-juneteenth = ဂျွန်တင်းသ် (ကျွန်စနစ်ပပျောက်သည့်နေ့)
holiday-columbus-day = ကိုလံဘတ်စ်နေ့
