### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = سرکاری تعطیل
holiday-bridge = اضافی تعطیل
holiday-election = انتخابات کا دن

## New years

holiday-new-year = سالِ نو
holiday-new-year-eve = سالِ نو کی شام
holiday-epiphany = عیدِ ظہور
holiday-orthodox-christmas = آرتھوڈوکس کرسمس
holiday-chinese-new-year = چینی سالِ نو
holiday-korean-new-year = کوریائی سالِ نو
holiday-tet = ویتنامی سالِ نو
holiday-traditional-new-year = روایتی سالِ نو
holiday-songkran = تھائی سالِ نو
holiday-nowruz = نوروز

## Christian

holiday-carnival = کارنیوال
holiday-maundy-thursday = مقدس جمعرات
holiday-good-friday = گڈ فرائیڈے
holiday-holy-saturday = مقدس ہفتہ
holiday-easter-sunday = ایسٹر
holiday-easter-monday = ایسٹر کا پیر
holiday-orthodox-good-friday = آرتھوڈوکس گڈ فرائیڈے
holiday-orthodox-easter = آرتھوڈوکس ایسٹر
holiday-labour-day = یومِ مزدور
holiday-ascension = عیدِ صعود
holiday-pentecost = پینتیکوست
holiday-whit-monday = پینتیکوست کا پیر
holiday-corpus-christi = عیدِ جسدِ مسیح
holiday-midsummer = وسطِ گرما کا تہوار
holiday-assumption = عیدِ صعودِ مریم
holiday-reformation-day = یومِ اصلاح
holiday-all-saints = تمام مقدسین کا دن
holiday-all-souls = یومِ اموات
holiday-immaculate-conception = عیدِ حملِ مطہر
holiday-christmas-eve = کرسمس کی شام
holiday-christmas = کرسمس
holiday-boxing-day = کرسمس کا دوسرا دن

## Muslim

holiday-eid-al-fitr = عید الفطر
holiday-arafat-day = یومِ عرفہ
holiday-eid-al-adha = عید الاضحیٰ
holiday-islamic-new-year = اسلامی سالِ نو
holiday-ashura = عاشورا
holiday-prophets-birthday = عید میلاد النبی

## Jewish

holiday-passover = عیدِ فسح
holiday-shavuot = عیدِ شووعوت
holiday-rosh-hashanah = یہودی سالِ نو
holiday-yom-kippur = یوم کپور
holiday-sukkot = عیدِ سکوت

## Hindu and Buddhist

holiday-holi = ہولی
holiday-diwali = دیوالی
holiday-vesak = ویساک (بدھ کا یومِ پیدائش)
holiday-full-moon-day = پورے چاند کا دن
holiday-nyepi = نیپی (خاموشی کا دن)

## East Asian

holiday-qingming = چنگ منگ تہوار
holiday-dragon-boat = ڈریگن بوٹ تہوار
holiday-mid-autumn = وسطِ خزاں کا تہوار
holiday-chuseok = چوسوک تہوار
holiday-golden-week = جاپان کا سنہری ہفتہ

## Of the state

holiday-kings-birthday = بادشاہ کی سالگرہ
holiday-childrens-day = یومِ اطفال
holiday-womens-day = یومِ خواتین
holiday-defenders-day = یومِ محافظِ وطن
holiday-hung-kings = ہنگ بادشاہوں کا دن
holiday-national-day = قومی دن
holiday-unity-day = یومِ اتحاد
holiday-independence-day = یومِ آزادی
holiday-republic-day = یومِ جمہوریہ
holiday-constitution-day = یومِ آئین
holiday-liberation-day = یومِ نجات
holiday-victory-day = یومِ فتح
holiday-revolution-day = یومِ انقلاب

## In remembrance

holiday-armistice-day = یومِ جنگ بندی
holiday-memorial-day = یومِ یادگار
holiday-veterans-day = سابق فوجیوں کا دن
holiday-anzac-day = یومِ اینزیک

## American

holiday-thanksgiving = یومِ تشکر
holiday-martin-luther-king-day = مارٹن لوتھر کنگ کا دن
holiday-presidents-day = یومِ صدور
holiday-juneteenth = جونٹینتھ (غلامی کے خاتمے کا دن)
holiday-columbus-day = یومِ کولمبس
