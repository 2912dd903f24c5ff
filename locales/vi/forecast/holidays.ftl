### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Ngày nghỉ lễ
holiday-bridge = Nghỉ bù
holiday-election = Ngày bầu cử

## New years

holiday-new-year = Tết Dương lịch
holiday-new-year-eve = Đêm giao thừa Dương lịch
holiday-epiphany = Lễ Hiển Linh
holiday-orthodox-christmas = Giáng sinh Chính thống giáo
holiday-chinese-new-year = Tết Trung Quốc
holiday-korean-new-year = Tết Hàn Quốc
holiday-tet = Tết Nguyên đán
holiday-traditional-new-year = Tết cổ truyền
holiday-songkran = Tết Thái Lan (Songkran)
holiday-nowruz = Tết Nowruz

## Christian

holiday-carnival = Lễ hội hóa trang
holiday-maundy-thursday = Thứ Năm Tuần Thánh
holiday-good-friday = Thứ Sáu Tuần Thánh
holiday-holy-saturday = Thứ Bảy Tuần Thánh
holiday-easter-sunday = Lễ Phục Sinh
holiday-easter-monday = Thứ Hai Phục Sinh
holiday-orthodox-good-friday = Thứ Sáu Tuần Thánh (Chính thống giáo)
holiday-orthodox-easter = Lễ Phục Sinh Chính thống giáo
holiday-labour-day = Ngày Lao động
holiday-ascension = Lễ Thăng Thiên
holiday-pentecost = Lễ Hiện Xuống
holiday-whit-monday = Thứ Hai Hiện Xuống
holiday-corpus-christi = Lễ Mình Máu Thánh Chúa
holiday-midsummer = Lễ Hạ chí
holiday-assumption = Lễ Đức Mẹ Lên Trời
holiday-reformation-day = Ngày Cải cách Tôn giáo
holiday-all-saints = Lễ Các Thánh
holiday-all-souls = Lễ Các Đẳng
holiday-immaculate-conception = Lễ Đức Mẹ Vô Nhiễm
holiday-christmas-eve = Đêm Giáng sinh
holiday-christmas = Lễ Giáng sinh
holiday-boxing-day = Ngày sau Giáng sinh

## Muslim

holiday-eid-al-fitr = Lễ Eid al-Fitr
holiday-arafat-day = Ngày Arafah
holiday-eid-al-adha = Lễ Eid al-Adha
holiday-islamic-new-year = Năm mới Hồi giáo
holiday-ashura = Lễ Ashura
holiday-prophets-birthday = Ngày sinh Nhà tiên tri

## Jewish

holiday-passover = Lễ Vượt Qua
holiday-shavuot = Lễ Ngũ Tuần Do Thái
holiday-rosh-hashanah = Năm mới Do Thái
holiday-yom-kippur = Lễ Chuộc Tội (Yom Kippur)
holiday-sukkot = Lễ Lều Tạm

## Hindu and Buddhist

holiday-holi = Lễ hội Holi
holiday-diwali = Lễ hội ánh sáng Diwali
holiday-vesak = Lễ Phật Đản
holiday-full-moon-day = Ngày trăng tròn
holiday-nyepi = Nyepi (ngày im lặng)

## East Asian

holiday-qingming = Tết Thanh minh
holiday-dragon-boat = Tết Đoan ngọ
holiday-mid-autumn = Tết Trung thu
holiday-chuseok = Tết Trung thu Hàn Quốc
holiday-golden-week = Tuần lễ vàng Nhật Bản

## Of the state

holiday-kings-birthday = Sinh nhật nhà vua
holiday-childrens-day = Ngày Thiếu nhi
holiday-womens-day = Ngày Quốc tế Phụ nữ
holiday-defenders-day = Ngày Bảo vệ Tổ quốc
holiday-hung-kings = Giỗ Tổ Hùng Vương
holiday-national-day = Quốc khánh
holiday-unity-day = Ngày Thống nhất
holiday-independence-day = Ngày Độc lập
holiday-republic-day = Ngày Cộng hòa
holiday-constitution-day = Ngày Hiến pháp
holiday-liberation-day = Ngày Giải phóng
holiday-victory-day = Ngày Chiến thắng
holiday-revolution-day = Ngày Cách mạng

## In remembrance

holiday-armistice-day = Ngày Đình chiến
holiday-memorial-day = Ngày Tưởng niệm
holiday-veterans-day = Ngày Cựu chiến binh
holiday-anzac-day = Ngày ANZAC

## American

holiday-thanksgiving = Lễ Tạ ơn
holiday-martin-luther-king-day = Ngày Martin Luther King
holiday-presidents-day = Ngày Tổng thống
holiday-juneteenth = Juneteenth (ngày bãi bỏ chế độ nô lệ)
holiday-columbus-day = Ngày Columbus
