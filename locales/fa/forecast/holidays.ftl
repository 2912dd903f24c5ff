### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = تعطیل رسمی
holiday-bridge = تعطیل اضافی
holiday-election = روز انتخابات

## New years

holiday-new-year = سال نو میلادی
holiday-new-year-eve = شب سال نو میلادی
holiday-epiphany = عید خاج‌شویان
holiday-orthodox-christmas = کریسمس ارتدوکس
holiday-chinese-new-year = سال نو چینی
holiday-korean-new-year = سال نو کره‌ای
holiday-tet = سال نو ویتنامی
holiday-traditional-new-year = سال نو سنتی
holiday-songkran = سال نو تایلندی
holiday-nowruz = نوروز

## Christian

holiday-carnival = کارناوال
holiday-maundy-thursday = پنجشنبهٔ مقدس
holiday-good-friday = آدینهٔ نیک
holiday-holy-saturday = شنبهٔ مقدس
holiday-easter-sunday = عید پاک
holiday-easter-monday = دوشنبهٔ عید پاک
holiday-orthodox-good-friday = آدینهٔ نیک ارتدوکس
holiday-orthodox-easter = عید پاک ارتدوکس
holiday-labour-day = روز کارگر
holiday-ascension = عید عروج مسیح
holiday-pentecost = عید پنجاهه
holiday-whit-monday = دوشنبهٔ پنجاهه
holiday-corpus-christi = عید جسد مسیح
holiday-midsummer = جشن نیمهٔ تابستان
holiday-assumption = عید عروج مریم
holiday-reformation-day = روز اصلاحات دینی
holiday-all-saints = روز همهٔ قدیسان
holiday-all-souls = روز درگذشتگان
holiday-immaculate-conception = عید لقاح مطهر
holiday-christmas-eve = شب کریسمس
holiday-christmas = کریسمس
holiday-boxing-day = روز دوم کریسمس

## Muslim

holiday-eid-al-fitr = عید فطر
holiday-arafat-day = روز عرفه
holiday-eid-al-adha = عید قربان
holiday-islamic-new-year = آغاز سال هجری قمری
holiday-ashura = عاشورا
holiday-prophets-birthday = میلاد پیامبر

## Jewish

holiday-passover = عید پسح
holiday-shavuot = عید شاووعوت
holiday-rosh-hashanah = سال نو یهودی
holiday-yom-kippur = یوم کیپور
holiday-sukkot = عید سوکوت

## Hindu and Buddhist

holiday-holi = جشن هولی
holiday-diwali = جشن دیوالی
holiday-vesak = جشن وساک (زادروز بودا)
holiday-full-moon-day = روز ماه کامل
holiday-nyepi = نیپی (روز سکوت)

## East Asian

holiday-qingming = جشن چینگ‌مینگ
holiday-dragon-boat = جشن قایق اژدها
holiday-mid-autumn = جشن نیمهٔ پاییز
holiday-chuseok = جشن چوسوک
holiday-golden-week = هفتهٔ طلایی ژاپن

## Of the state

holiday-kings-birthday = زادروز پادشاه
holiday-childrens-day = روز کودک
holiday-womens-day = روز زن
holiday-defenders-day = روز مدافع میهن
holiday-hung-kings = روز پادشاهان هونگ
holiday-national-day = روز ملی
holiday-unity-day = روز وحدت
holiday-independence-day = روز استقلال
holiday-republic-day = روز جمهوری
holiday-constitution-day = روز قانون اساسی
holiday-liberation-day = روز آزادی
holiday-victory-day = روز پیروزی
holiday-revolution-day = روز انقلاب

## In remembrance

holiday-armistice-day = روز آتش‌بس
holiday-memorial-day = روز یادبود
holiday-veterans-day = روز کهنه‌سربازان
holiday-anzac-day = روز آنزاک

## American

holiday-thanksgiving = روز شکرگزاری
holiday-martin-luther-king-day = روز مارتین لوتر کینگ
holiday-presidents-day = روز رؤسای جمهور
holiday-juneteenth = جونتینث (پایان برده‌داری)
holiday-columbus-day = روز کلمب
