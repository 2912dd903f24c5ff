### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = ថ្ងៃឈប់សម្រាកសាធារណៈ
holiday-bridge = ថ្ងៃឈប់សម្រាកបន្ថែម
holiday-election = ថ្ងៃបោះឆ្នោត

## New years

holiday-new-year = ចូលឆ្នាំសកល
holiday-new-year-eve = ថ្ងៃដាច់ឆ្នាំសកល
holiday-epiphany = បុណ្យព្រះយេស៊ូបង្ហាញអង្គ
holiday-orthodox-christmas = ណូអែលអ័រតូដុក
holiday-chinese-new-year = ចូលឆ្នាំចិន
holiday-korean-new-year = ចូលឆ្នាំកូរ៉េ
holiday-tet = ចូលឆ្នាំវៀតណាម
holiday-traditional-new-year = ចូលឆ្នាំប្រពៃណី
holiday-songkran = សង្ក្រាន្តថៃ
holiday-nowruz = ណូរូស

## Christian

holiday-carnival = បុណ្យកាណាវ៉ាល់
holiday-maundy-thursday = ថ្ងៃព្រហស្បតិ៍បរិសុទ្ធ
holiday-good-friday = ថ្ងៃសុក្របរិសុទ្ធ
holiday-holy-saturday = ថ្ងៃសៅរ៍បរិសុទ្ធ
holiday-easter-sunday = បុណ្យអ៊ីស្ទើរ
holiday-easter-monday = ថ្ងៃច័ន្ទបុណ្យអ៊ីស្ទើរ
holiday-orthodox-good-friday = ថ្ងៃសុក្របរិសុទ្ធអ័រតូដុក
holiday-orthodox-easter = បុណ្យអ៊ីស្ទើរអ័រតូដុក
holiday-labour-day = ទិវាពលកម្ម
holiday-ascension = បុណ្យព្រះយេស៊ូយាងឡើងស្ថានសួគ៌
holiday-pentecost = បុណ្យថ្ងៃទីហាសិប
holiday-whit-monday = ថ្ងៃច័ន្ទបុណ្យថ្ងៃទីហាសិប
holiday-corpus-christi = បុណ្យព្រះកាយព្រះគ្រីស្ទ
holiday-midsummer = បុណ្យពាក់កណ្ដាលរដូវក្ដៅ
holiday-assumption = បុណ្យម៉ារីយាឡើងស្ថានសួគ៌
holiday-reformation-day = ទិវាកំណែទម្រង់សាសនា
holiday-all-saints = បុណ្យគ្រប់សន្តបុគ្គល
holiday-all-souls = បុណ្យរំលឹកអ្នកស្លាប់
holiday-immaculate-conception = បុណ្យម៉ារីយាឥតបាប
holiday-christmas-eve = យប់មុនណូអែល
holiday-christmas = បុណ្យណូអែល
holiday-boxing-day = ថ្ងៃបន្ទាប់ពីណូអែល

## Muslim

holiday-eid-al-fitr = បុណ្យអ៊ីឌុលហ្វីត្រី
holiday-arafat-day = ថ្ងៃអារ៉ាហ្វាត
holiday-eid-al-adha = បុណ្យអ៊ីឌុលអាត់ហា
holiday-islamic-new-year = ចូលឆ្នាំអ៊ីស្លាម
holiday-ashura = ថ្ងៃអាស៊ូរ៉ា
holiday-prophets-birthday = បុណ្យម៉ូលូត

## Jewish

holiday-passover = បុណ្យរំលងរបស់ជ្វីហ្វ
holiday-shavuot = បុណ្យសាវូអុត
holiday-rosh-hashanah = ចូលឆ្នាំជ្វីហ្វ
holiday-yom-kippur = ថ្ងៃយ៉ុមគីពួរ
holiday-sukkot = បុណ្យស៊ូកុត

## Hindu and Buddhist

holiday-holi = បុណ្យហូលី
holiday-diwali = បុណ្យឌីវ៉ាលី
holiday-vesak = វិសាខបូជា
holiday-full-moon-day = ថ្ងៃពេញបូណ៌មី
holiday-nyepi = ញឺពី (ថ្ងៃស្ងៀមស្ងាត់)

## East Asian

holiday-qingming = បុណ្យឆេងម៉េង
holiday-dragon-boat = បុណ្យទូកនាគ
holiday-mid-autumn = បុណ្យសំពះព្រះខែ
holiday-chuseok = បុណ្យជូសុក
holiday-golden-week = សប្ដាហ៍មាសជប៉ុន

## Of the state

holiday-kings-birthday = ព្រះរាជពិធីបុណ្យចម្រើនព្រះជន្មព្រះមហាក្សត្រ
holiday-childrens-day = ទិវាកុមារ
holiday-womens-day = ទិវានារី
holiday-defenders-day = ទិវាអ្នកការពារមាតុភូមិ
holiday-hung-kings = បុណ្យស្ដេចហ៊ុង
holiday-national-day = បុណ្យជាតិ
holiday-unity-day = ទិវាឯកភាព
holiday-independence-day = បុណ្យឯករាជ្យ
holiday-republic-day = ទិវាសាធារណរដ្ឋ
holiday-constitution-day = ទិវារដ្ឋធម្មនុញ្ញ
holiday-liberation-day = ទិវារំដោះ
holiday-victory-day = ទិវាជ័យជម្នះ
holiday-revolution-day = ទិវាបដិវត្តន៍

## In remembrance

holiday-armistice-day = ទិវាបទឈប់បាញ់
holiday-memorial-day = ទិវារំលឹក
holiday-veterans-day = ទិវាអតីតយុទ្ធជន
holiday-anzac-day = ទិវាអានហ្សាក់

## American

holiday-thanksgiving = បុណ្យថ្លែងអំណរគុណ
holiday-martin-luther-king-day = ទិវាម៉ាទីន លូសឺ ឃីង
holiday-presidents-day = ទិវាប្រធានាធិបតី
holiday-juneteenth = ជូនធីន (ទិវាបញ្ចប់ទាសភាព)
holiday-columbus-day = ទិវាកូឡុំប
