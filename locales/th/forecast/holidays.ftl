### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = วันหยุดราชการ
holiday-bridge = วันหยุดพิเศษ
holiday-election = วันเลือกตั้ง

## New years

holiday-new-year = วันขึ้นปีใหม่
holiday-new-year-eve = วันสิ้นปี
holiday-epiphany = วันสมโภชพระคริสต์แสดงองค์
holiday-orthodox-christmas = คริสต์มาสออร์ทอดอกซ์
holiday-chinese-new-year = ตรุษจีน
holiday-korean-new-year = ตรุษเกาหลี
holiday-tet = ตรุษญวน
holiday-traditional-new-year = ปีใหม่ตามประเพณี
holiday-songkran = สงกรานต์
holiday-nowruz = นาวรูซ

## Christian

holiday-carnival = คาร์นิวัล
holiday-maundy-thursday = วันพฤหัสบดีศักดิ์สิทธิ์
holiday-good-friday = วันศุกร์ประเสริฐ
holiday-holy-saturday = วันเสาร์ศักดิ์สิทธิ์
holiday-easter-sunday = วันอีสเตอร์
holiday-easter-monday = วันจันทร์อีสเตอร์
holiday-orthodox-good-friday = วันศุกร์ประเสริฐ (ออร์ทอดอกซ์)
holiday-orthodox-easter = อีสเตอร์ออร์ทอดอกซ์
holiday-labour-day = วันแรงงาน
holiday-ascension = วันพระเยซูเสด็จขึ้นสวรรค์
holiday-pentecost = วันเพนเทคอสต์
holiday-whit-monday = วันจันทร์เพนเทคอสต์
holiday-corpus-christi = วันสมโภชพระคริสตวรกาย
holiday-midsummer = เทศกาลกลางฤดูร้อน
holiday-assumption = วันแม่พระรับเกียรติขึ้นสวรรค์
holiday-reformation-day = วันแห่งการปฏิรูปศาสนา
holiday-all-saints = วันสมโภชนักบุญทั้งหลาย
holiday-all-souls = วันภาวนาอุทิศแด่ผู้ล่วงลับ
holiday-immaculate-conception = วันแม่พระผู้ปฏิสนธินิรมล
holiday-christmas-eve = วันคริสต์มาสอีฟ
holiday-christmas = วันคริสต์มาส
holiday-boxing-day = วันบ็อกซิงเดย์

## Muslim

holiday-eid-al-fitr = วันอีดิลฟิฏริ
holiday-arafat-day = วันอะเราะฟะฮ์
holiday-eid-al-adha = วันอีดิลอัฎฮา
holiday-islamic-new-year = ปีใหม่อิสลาม
holiday-ashura = วันอาชูรอ
holiday-prophets-birthday = วันเมาลิด

## Jewish

holiday-passover = เทศกาลปัสกา
holiday-shavuot = เทศกาลชาวูโอต
holiday-rosh-hashanah = ปีใหม่ยิว
holiday-yom-kippur = วันโยมคิปปูร์
holiday-sukkot = เทศกาลอยู่เพิง

## Hindu and Buddhist

holiday-holi = เทศกาลโฮลี
holiday-diwali = เทศกาลดิวาลี
holiday-vesak = วันวิสาขบูชา
holiday-full-moon-day = วันพระจันทร์เต็มดวง
holiday-nyepi = วันเญอปี (วันแห่งความเงียบ)

## East Asian

holiday-qingming = เทศกาลเช็งเม้ง
holiday-dragon-boat = เทศกาลแข่งเรือมังกร
holiday-mid-autumn = เทศกาลไหว้พระจันทร์
holiday-chuseok = เทศกาลชูซอก
holiday-golden-week = โกลเดนวีค

## Of the state

holiday-kings-birthday = วันเฉลิมพระชนมพรรษาพระมหากษัตริย์
holiday-childrens-day = วันเด็ก
holiday-womens-day = วันสตรีสากล
holiday-defenders-day = วันผู้พิทักษ์ปิตุภูมิ
holiday-hung-kings = วันบูชากษัตริย์หุ่ง
holiday-national-day = วันชาติ
holiday-unity-day = วันเอกภาพ
holiday-independence-day = วันประกาศอิสรภาพ
holiday-republic-day = วันสาธารณรัฐ
holiday-constitution-day = วันรัฐธรรมนูญ
holiday-liberation-day = วันปลดปล่อย
holiday-victory-day = วันแห่งชัยชนะ
holiday-revolution-day = วันปฏิวัติ

## In remembrance

holiday-armistice-day = วันสงบศึก
holiday-memorial-day = วันรำลึก
holiday-veterans-day = วันทหารผ่านศึก
holiday-anzac-day = วันแอนแซก

## American

holiday-thanksgiving = วันขอบคุณพระเจ้า
holiday-martin-luther-king-day = วันมาร์ติน ลูเทอร์ คิง
holiday-presidents-day = วันประธานาธิบดี
holiday-juneteenth = วันจูนทีนธ์ (วันเลิกทาส)
holiday-columbus-day = วันโคลัมบัส
