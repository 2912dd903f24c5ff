### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = 國定假日
holiday-bridge = 補假／調整放假
holiday-election = 選舉日

## New years

holiday-new-year = 元旦
holiday-new-year-eve = 跨年日
holiday-epiphany = 主顯節
holiday-orthodox-christmas = 東正教聖誕節
holiday-chinese-new-year = 春節
holiday-korean-new-year = 韓國春節
holiday-tet = 越南春節
holiday-traditional-new-year = 傳統新年
holiday-songkran = 潑水節
holiday-nowruz = 諾魯茲節

## Christian

holiday-carnival = 嘉年華
holiday-maundy-thursday = 聖週四
holiday-good-friday = 耶穌受難日
holiday-holy-saturday = 聖週六
holiday-easter-sunday = 復活節
holiday-easter-monday = 復活節星期一
holiday-orthodox-good-friday = 東正教耶穌受難日
holiday-orthodox-easter = 東正教復活節
holiday-labour-day = 勞動節
holiday-ascension = 耶穌升天節
holiday-pentecost = 五旬節
holiday-whit-monday = 五旬節星期一
holiday-corpus-christi = 基督聖體節
holiday-midsummer = 仲夏節
holiday-assumption = 聖母升天節
holiday-reformation-day = 宗教改革紀念日
holiday-all-saints = 諸聖節
holiday-all-souls = 萬靈節
holiday-immaculate-conception = 聖母無染原罪日
holiday-christmas-eve = 平安夜
holiday-christmas = 聖誕節
holiday-boxing-day = 聖誕節翌日

## Muslim

holiday-eid-al-fitr = 開齋節
holiday-arafat-day = 阿拉法特日
holiday-eid-al-adha = 宰牲節
holiday-islamic-new-year = 伊斯蘭新年
holiday-ashura = 阿舒拉節
holiday-prophets-birthday = 聖紀節

## Jewish

holiday-passover = 逾越節
holiday-shavuot = 七七節
holiday-rosh-hashanah = 猶太新年
holiday-yom-kippur = 贖罪日
holiday-sukkot = 住棚節

## Hindu and Buddhist

holiday-holi = 荷麗節
holiday-diwali = 排燈節
holiday-vesak = 衛塞節（佛誕）
holiday-full-moon-day = 月圓日
holiday-nyepi = 寧靜日

## East Asian

holiday-qingming = 清明節
holiday-dragon-boat = 端午節
holiday-mid-autumn = 中秋節
holiday-chuseok = 韓國中秋節
holiday-golden-week = 日本黃金週

## Of the state

holiday-kings-birthday = 國王誕辰
holiday-childrens-day = 兒童節
holiday-womens-day = 婦女節
holiday-defenders-day = 祖國保衛者日
holiday-hung-kings = 雄王節
holiday-national-day = 國慶日
holiday-unity-day = 統一日
holiday-independence-day = 獨立紀念日
holiday-republic-day = 共和國日
holiday-constitution-day = 行憲紀念日
holiday-liberation-day = 解放日
holiday-victory-day = 勝利日
holiday-revolution-day = 革命紀念日

## In remembrance

holiday-armistice-day = 停戰紀念日
holiday-memorial-day = 紀念日
holiday-veterans-day = 退伍軍人節
holiday-anzac-day = 澳紐軍團日

## American

holiday-thanksgiving = 感恩節
holiday-martin-luther-king-day = 馬丁·路德·金恩日
holiday-presidents-day = 總統日
holiday-juneteenth = 六月節
holiday-columbus-day = 哥倫布日
