### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = חג רשמי
holiday-bridge = יום חופש נוסף
holiday-election = יום בחירות

## New years

holiday-new-year = ראש השנה האזרחית
holiday-new-year-eve = ערב השנה האזרחית החדשה
holiday-epiphany = חג ההתגלות
holiday-orthodox-christmas = חג המולד האורתודוקסי
holiday-chinese-new-year = ראש השנה הסיני
holiday-korean-new-year = ראש השנה הקוריאני
holiday-tet = ראש השנה הווייטנאמי
holiday-traditional-new-year = ראש השנה המסורתי
holiday-songkran = ראש השנה התאילנדי
holiday-nowruz = נורוז

## Christian

holiday-carnival = קרנבל
holiday-maundy-thursday = יום חמישי הקדוש
holiday-good-friday = יום שישי הטוב
holiday-holy-saturday = שבת הקודש
holiday-easter-sunday = חג הפסחא
holiday-easter-monday = יום שני של פסחא
holiday-orthodox-good-friday = יום שישי הטוב האורתודוקסי
holiday-orthodox-easter = הפסחא האורתודוקסית
holiday-labour-day = יום הפועלים
holiday-ascension = יום העלייה לשמיים
holiday-pentecost = חג השבועות הנוצרי
holiday-whit-monday = יום שני של חג השבועות הנוצרי
holiday-corpus-christi = חג גוף ישו
holiday-midsummer = חג אמצע הקיץ
holiday-assumption = עליית מרים לשמיים
holiday-reformation-day = יום הרפורמציה
holiday-all-saints = יום כל הקדושים
holiday-all-souls = יום כל הנשמות
holiday-immaculate-conception = חג ההתעברות ללא חטא
holiday-christmas-eve = ערב חג המולד
holiday-christmas = חג המולד
holiday-boxing-day = היום השני של חג המולד

## Muslim

holiday-eid-al-fitr = עיד אל־פיטר
holiday-arafat-day = יום ערפה
holiday-eid-al-adha = עיד אל־אדחא
holiday-islamic-new-year = ראש השנה המוסלמי
holiday-ashura = עאשוראא
holiday-prophets-birthday = יום הולדת הנביא

## Jewish

holiday-passover = פסח
holiday-shavuot = שבועות
holiday-rosh-hashanah = ראש השנה
holiday-yom-kippur = יום כיפור
holiday-sukkot = סוכות

## Hindu and Buddhist

holiday-holi = הולי
holiday-diwali = דיוואלי
holiday-vesak = וסאק (יום הולדת הבודהה)
holiday-full-moon-day = יום הירח המלא
holiday-nyepi = ניאפי (יום הדממה)

## East Asian

holiday-qingming = חג צ׳ינגמינג
holiday-dragon-boat = פסטיבל סירות הדרקון
holiday-mid-autumn = חג אמצע הסתיו
holiday-chuseok = צ׳וסוק (חג האסיף הקוריאני)
holiday-golden-week = שבוע הזהב

## Of the state

holiday-kings-birthday = יום הולדת המלך
holiday-childrens-day = יום הילד
holiday-womens-day = יום האישה
holiday-defenders-day = יום מגיני המולדת
holiday-hung-kings = חג מלכי הונג
holiday-national-day = החג הלאומי
holiday-unity-day = יום האחדות
holiday-independence-day = יום העצמאות
holiday-republic-day = יום הרפובליקה
holiday-constitution-day = יום החוקה
holiday-liberation-day = יום השחרור
holiday-victory-day = יום הניצחון
holiday-revolution-day = יום המהפכה

## In remembrance

holiday-armistice-day = יום שביתת הנשק
holiday-memorial-day = יום הזיכרון
holiday-veterans-day = יום הוותיקים
holiday-anzac-day = יום אנז״ק

## American

holiday-thanksgiving = חג ההודיה
holiday-martin-luther-king-day = יום מרטין לותר קינג
holiday-presidents-day = יום הנשיאים
holiday-juneteenth = ג׳ונטינת׳ (יום ביטול העבדות)
holiday-columbus-day = יום קולומבוס
