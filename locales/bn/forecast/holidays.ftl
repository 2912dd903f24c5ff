### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = সরকারি ছুটি
holiday-bridge = অতিরিক্ত ছুটি
holiday-election = নির্বাচনের দিন

## New years

holiday-new-year = ইংরেজি নববর্ষ
holiday-new-year-eve = ইংরেজি নববর্ষের আগের দিন
holiday-epiphany = এপিফ্যানি
holiday-orthodox-christmas = অর্থোডক্স বড়দিন
holiday-chinese-new-year = চীনা নববর্ষ
holiday-korean-new-year = কোরীয় নববর্ষ
holiday-tet = ভিয়েতনামি নববর্ষ
holiday-traditional-new-year = ঐতিহ্যবাহী নববর্ষ
holiday-songkran = থাই নববর্ষ
holiday-nowruz = নওরোজ

## Christian

holiday-carnival = কার্নিভাল
holiday-maundy-thursday = পুণ্য বৃহস্পতিবার
holiday-good-friday = গুড ফ্রাইডে
holiday-holy-saturday = পুণ্য শনিবার
holiday-easter-sunday = ইস্টার সানডে
holiday-easter-monday = ইস্টার সোমবার
holiday-orthodox-good-friday = অর্থোডক্স গুড ফ্রাইডে
holiday-orthodox-easter = অর্থোডক্স ইস্টার
holiday-labour-day = শ্রমিক দিবস
holiday-ascension = যিশুর স্বর্গারোহণ
holiday-pentecost = পঞ্চাশত্তমী
holiday-whit-monday = পঞ্চাশত্তমীর সোমবার
holiday-corpus-christi = খ্রিষ্টের দেহোৎসব
holiday-midsummer = মধ্যগ্রীষ্ম উৎসব
holiday-assumption = মেরির স্বর্গোন্নয়ন
holiday-reformation-day = ধর্মসংস্কার দিবস
holiday-all-saints = সকল সাধুর দিবস
holiday-all-souls = মৃতদের স্মরণ দিবস
holiday-immaculate-conception = মেরির অমলোদ্ভব পর্ব
holiday-christmas-eve = বড়দিনের আগের দিন
holiday-christmas = বড়দিন
holiday-boxing-day = বক্সিং ডে

## Muslim

holiday-eid-al-fitr = ঈদুল ফিতর
holiday-arafat-day = আরাফাতের দিন
holiday-eid-al-adha = ঈদুল আজহা
holiday-islamic-new-year = হিজরি নববর্ষ
holiday-ashura = আশুরা
holiday-prophets-birthday = ঈদে মিলাদুন্নবী

## Jewish

holiday-passover = পাসওভার
holiday-shavuot = শাভুওত
holiday-rosh-hashanah = ইহুদি নববর্ষ
holiday-yom-kippur = ইয়োম কিপুর
holiday-sukkot = সুক্কোত

## Hindu and Buddhist

holiday-holi = হোলি
holiday-diwali = দীপাবলি
holiday-vesak = বুদ্ধপূর্ণিমা
holiday-full-moon-day = পূর্ণিমা
holiday-nyepi = নিয়েপি (নীরবতার দিন)

## East Asian

holiday-qingming = ছিংমিং উৎসব
holiday-dragon-boat = ড্রাগন নৌকা উৎসব
holiday-mid-autumn = মধ্য-শরৎ উৎসব
holiday-chuseok = চুসোক
holiday-golden-week = গোল্ডেন উইক

## Of the state

holiday-kings-birthday = রাজার জন্মদিন
holiday-childrens-day = শিশু দিবস
holiday-womens-day = নারী দিবস
holiday-defenders-day = পিতৃভূমির রক্ষক দিবস
holiday-hung-kings = হুং রাজাদের স্মরণ দিবস
holiday-national-day = জাতীয় দিবস
holiday-unity-day = ঐক্য দিবস
holiday-independence-day = স্বাধীনতা দিবস
holiday-republic-day = প্রজাতন্ত্র দিবস
holiday-constitution-day = সংবিধান দিবস
holiday-liberation-day = মুক্তি দিবস
holiday-victory-day = বিজয় দিবস
holiday-revolution-day = বিপ্লব দিবস

## In remembrance

holiday-armistice-day = যুদ্ধবিরতি দিবস
holiday-memorial-day = স্মরণ দিবস
holiday-veterans-day = প্রবীণ সৈনিক দিবস
holiday-anzac-day = আনজাক দিবস

## American

holiday-thanksgiving = থ্যাংকসগিভিং
holiday-martin-luther-king-day = মার্টিন লুথার কিং দিবস
holiday-presidents-day = প্রেসিডেন্ট দিবস
holiday-juneteenth = জুনটিন্থ (দাসপ্রথার অবসান)
holiday-columbus-day = কলম্বাস দিবস
