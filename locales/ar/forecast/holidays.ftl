### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = عطلة رسمية
holiday-bridge = عطلة إضافية
holiday-election = يوم الانتخابات

## New years

holiday-new-year = رأس السنة الميلادية
holiday-new-year-eve = ليلة رأس السنة
holiday-epiphany = عيد الغطاس
holiday-orthodox-christmas = عيد الميلاد عند الأرثوذكس
holiday-chinese-new-year = رأس السنة الصينية
holiday-korean-new-year = رأس السنة الكورية
holiday-tet = رأس السنة الفيتنامية
holiday-traditional-new-year = رأس السنة التقليدية
holiday-songkran = رأس السنة التايلاندية
holiday-nowruz = عيد النيروز

## Christian

holiday-carnival = الكرنفال
holiday-maundy-thursday = خميس العهد
holiday-good-friday = الجمعة العظيمة
holiday-holy-saturday = سبت النور
holiday-easter-sunday = عيد الفصح
holiday-easter-monday = اثنين الفصح
holiday-orthodox-good-friday = الجمعة العظيمة عند الأرثوذكس
holiday-orthodox-easter = عيد الفصح عند الأرثوذكس
holiday-labour-day = عيد العمال
holiday-ascension = عيد الصعود
holiday-pentecost = عيد العنصرة
holiday-whit-monday = اثنين العنصرة
holiday-corpus-christi = عيد الجسد
holiday-midsummer = عيد منتصف الصيف
holiday-assumption = عيد انتقال العذراء
holiday-reformation-day = عيد الإصلاح
holiday-all-saints = عيد جميع القديسين
holiday-all-souls = يوم الموتى
holiday-immaculate-conception = عيد الحبل بلا دنس
holiday-christmas-eve = ليلة عيد الميلاد
holiday-christmas = عيد الميلاد
holiday-boxing-day = اليوم الثاني لعيد الميلاد

## Muslim

holiday-eid-al-fitr = عيد الفطر
holiday-arafat-day = يوم عرفة
holiday-eid-al-adha = عيد الأضحى
holiday-islamic-new-year = رأس السنة الهجرية
holiday-ashura = عاشوراء
holiday-prophets-birthday = المولد النبوي

## Jewish

holiday-passover = عيد الفصح اليهودي
holiday-shavuot = عيد الأسابيع اليهودي
holiday-rosh-hashanah = رأس السنة العبرية
holiday-yom-kippur = يوم الغفران
holiday-sukkot = عيد المظال

## Hindu and Buddhist

holiday-holi = عيد هولي
holiday-diwali = عيد ديوالي
holiday-vesak = عيد فيساك
holiday-full-moon-day = يوم البدر
holiday-nyepi = يوم الصمت (نيبي)

## East Asian

holiday-qingming = عيد تشينغ مينغ
holiday-dragon-boat = مهرجان قوارب التنين
holiday-mid-autumn = عيد منتصف الخريف
holiday-chuseok = عيد تشوسوك
holiday-golden-week = الأسبوع الذهبي في اليابان

## Of the state

holiday-kings-birthday = عيد ميلاد الملك
holiday-childrens-day = عيد الطفل
holiday-womens-day = عيد المرأة
holiday-defenders-day = يوم حماة الوطن
holiday-hung-kings = عيد ملوك هونغ
holiday-national-day = اليوم الوطني
holiday-unity-day = يوم الوحدة
holiday-independence-day = عيد الاستقلال
holiday-republic-day = يوم الجمهورية
holiday-constitution-day = يوم الدستور
holiday-liberation-day = عيد التحرير
holiday-victory-day = عيد النصر
holiday-revolution-day = عيد الثورة

## In remembrance

holiday-armistice-day = يوم الهدنة
holiday-memorial-day = يوم الذكرى
holiday-veterans-day = يوم المحاربين القدامى
holiday-anzac-day = يوم أنزاك

## American

holiday-thanksgiving = عيد الشكر
holiday-martin-luther-king-day = يوم مارتن لوثر كينغ
holiday-presidents-day = يوم الرؤساء
holiday-juneteenth = جونتينث (ذكرى إلغاء العبودية)
holiday-columbus-day = يوم كولومبوس
