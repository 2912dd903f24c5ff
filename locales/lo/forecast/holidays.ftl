### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = ວັນພັກລັດຖະການ
holiday-bridge = ວັນພັກເພີ່ມ
holiday-election = ວັນເລືອກຕັ້ງ

## New years

holiday-new-year = ປີໃໝ່ສາກົນ
holiday-new-year-eve = ວັນສິ້ນປີ
holiday-epiphany = ບຸນພະເຢຊູສະແດງອົງ
holiday-orthodox-christmas = ຄຣິສມາດອອກໂທດັອກ
holiday-chinese-new-year = ກຸດຈີນ
holiday-korean-new-year = ປີໃໝ່ເກົາຫຼີ
holiday-tet = ປີໃໝ່ຫວຽດນາມ
holiday-traditional-new-year = ປີໃໝ່ປະເພນີ
holiday-songkran = ສົງການໄທ
holiday-nowruz = ນາວຣຸສ

## Christian

holiday-carnival = ຄານິວັນ
holiday-maundy-thursday = ວັນພະຫັດສັກສິດ
holiday-good-friday = ວັນສຸກສັກສິດ
holiday-holy-saturday = ວັນເສົາສັກສິດ
holiday-easter-sunday = ວັນອີສເຕີ
holiday-easter-monday = ວັນຈັນອີສເຕີ
holiday-orthodox-good-friday = ວັນສຸກສັກສິດອອກໂທດັອກ
holiday-orthodox-easter = ອີສເຕີອອກໂທດັອກ
holiday-labour-day = ວັນກຳມະກອນ
holiday-ascension = ວັນພະເຢຊູສະເດັດຂຶ້ນສະຫວັນ
holiday-pentecost = ວັນເພນເຕກອດສະເຕ
holiday-whit-monday = ວັນຈັນເພນເຕກອດສະເຕ
holiday-corpus-christi = ບຸນພະກາຍພະຄຣິດ
holiday-midsummer = ບຸນກາງລະດູຮ້ອນ
holiday-assumption = ບຸນແມ່ພະຂຶ້ນສະຫວັນ
holiday-reformation-day = ວັນປະຕິຮູບສາສະໜາ
holiday-all-saints = ບຸນນັກບຸນທັງໝົດ
holiday-all-souls = ວັນລະນຶກຜູ້ລ່ວງລັບ
holiday-immaculate-conception = ບຸນແມ່ພະຜູ້ບໍລິສຸດ
holiday-christmas-eve = ວັນກ່ອນຄຣິສມາດ
holiday-christmas = ວັນຄຣິສມາດ
holiday-boxing-day = ວັນຫຼັງຄຣິສມາດ

## Muslim

holiday-eid-al-fitr = ບຸນອີດອັນຟິດຕຣີ
holiday-arafat-day = ວັນອາຣາຟາ
holiday-eid-al-adha = ບຸນອີດອັນອັດຮາ
holiday-islamic-new-year = ປີໃໝ່ອິດສະລາມ
holiday-ashura = ວັນອາຊູຣາ
holiday-prophets-birthday = ວັນເກີດສາດສະດາ

## Jewish

holiday-passover = ບຸນປັດສະຄາ
holiday-shavuot = ບຸນຊາວູອົດ
holiday-rosh-hashanah = ປີໃໝ່ຢິວ
holiday-yom-kippur = ວັນຢອມກິບປູ
holiday-sukkot = ບຸນສຸກກົດ

## Hindu and Buddhist

holiday-holi = ບຸນໂຮລີ
holiday-diwali = ບຸນດີວາລີ
holiday-vesak = ວັນວິສາຂະບູຊາ
holiday-full-moon-day = ວັນເພັງ
holiday-nyepi = ເນຍປີ (ວັນແຫ່ງຄວາມງຽບ)

## East Asian

holiday-qingming = ບຸນເຊັງເມັງ
holiday-dragon-boat = ບຸນຊ່ວງເຮືອມັງກອນ
holiday-mid-autumn = ບຸນໄຫວ້ພະຈັນ
holiday-chuseok = ບຸນຊູຊອກ
holiday-golden-week = ສັບປະດາທອງຍີ່ປຸ່ນ

## Of the state

holiday-kings-birthday = ວັນເກີດກະສັດ
holiday-childrens-day = ວັນເດັກນ້ອຍ
holiday-womens-day = ວັນແມ່ຍິງສາກົນ
holiday-defenders-day = ວັນຜູ້ປົກປ້ອງປະເທດຊາດ
holiday-hung-kings = ບຸນກະສັດຮຸ່ງ
holiday-national-day = ວັນຊາດ
holiday-unity-day = ວັນເອກະພາບ
holiday-independence-day = ວັນເອກະລາດ
holiday-republic-day = ວັນສາທາລະນະລັດ
holiday-constitution-day = ວັນລັດຖະທຳມະນູນ
holiday-liberation-day = ວັນປົດປ່ອຍ
holiday-victory-day = ວັນໄຊຊະນະ
holiday-revolution-day = ວັນປະຕິວັດ

## In remembrance

holiday-armistice-day = ວັນຢຸດຍິງ
holiday-memorial-day = ວັນລະນຶກ
holiday-veterans-day = ວັນນັກຮົບເກົ່າ
holiday-anzac-day = ວັນອານແຊັກ

## American

holiday-thanksgiving = ວັນຂອບຄຸນພະເຈົ້າ
holiday-martin-luther-king-day = ວັນມາຕິນ ລູເທີ ຄິງ
holiday-presidents-day = ວັນປະທານາທິບໍດີ
holiday-juneteenth = ຈູນທີນ (ວັນເລີກທາດ)
holiday-columbus-day = ວັນໂຄລຳບັດ
