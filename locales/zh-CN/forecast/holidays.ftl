### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = 公众假期
holiday-bridge = 调休
holiday-election = 选举日

## New years

holiday-new-year = 元旦
holiday-new-year-eve = 除夕（12月31日）
holiday-epiphany = 主显节
holiday-orthodox-christmas = 东正教圣诞节
holiday-chinese-new-year = 春节
holiday-korean-new-year = 韩国春节
holiday-tet = 越南春节
holiday-traditional-new-year = 传统新年
holiday-songkran = 泼水节
holiday-nowruz = 诺鲁孜节

## Christian

holiday-carnival = 狂欢节
holiday-maundy-thursday = 濯足节
holiday-good-friday = 耶稣受难日
holiday-holy-saturday = 圣周六
holiday-easter-sunday = 复活节
holiday-easter-monday = 复活节星期一
holiday-orthodox-good-friday = 东正教耶稣受难日
holiday-orthodox-easter = 东正教复活节
holiday-labour-day = 劳动节
holiday-ascension = 耶稣升天节
holiday-pentecost = 五旬节
holiday-whit-monday = 五旬节星期一
holiday-corpus-christi = 基督圣体节
holiday-midsummer = 仲夏节
holiday-assumption = 圣母升天节
holiday-reformation-day = 宗教改革纪念日
holiday-all-saints = 诸圣节
holiday-all-souls = 万灵节
holiday-immaculate-conception = 圣母无染原罪日
holiday-christmas-eve = 平安夜
holiday-christmas = 圣诞节
holiday-boxing-day = 节礼日

## Muslim

holiday-eid-al-fitr = 开斋节
holiday-arafat-day = 阿拉法特日
holiday-eid-al-adha = 宰牲节
holiday-islamic-new-year = 伊斯兰新年
holiday-ashura = 阿舒拉节
holiday-prophets-birthday = 圣纪节

## Jewish

holiday-passover = 逾越节
holiday-shavuot = 七七节
holiday-rosh-hashanah = 犹太新年
holiday-yom-kippur = 赎罪日
holiday-sukkot = 住棚节

## Hindu and Buddhist

holiday-holi = 洒红节
holiday-diwali = 排灯节
holiday-vesak = 卫塞节（佛诞）
holiday-full-moon-day = 月圆日
holiday-nyepi = 静居日

## East Asian

holiday-qingming = 清明节
holiday-dragon-boat = 端午节
holiday-mid-autumn = 中秋节
holiday-chuseok = 韩国中秋节
holiday-golden-week = 日本黄金周

## Of the state

holiday-kings-birthday = 国王生日
holiday-childrens-day = 儿童节
holiday-womens-day = 妇女节
holiday-defenders-day = 祖国保卫者日
holiday-hung-kings = 雄王节
holiday-national-day = 国庆节
holiday-unity-day = 统一日
holiday-independence-day = 独立日
holiday-republic-day = 共和国日
holiday-constitution-day = 宪法日
holiday-liberation-day = 解放日
holiday-victory-day = 胜利日
holiday-revolution-day = 革命纪念日

## In remembrance

holiday-armistice-day = 停战纪念日
holiday-memorial-day = 纪念日
holiday-veterans-day = 退伍军人节
holiday-anzac-day = 澳新军团日

## American

holiday-thanksgiving = 感恩节
holiday-martin-luther-king-day = 马丁·路德·金日
holiday-presidents-day = 总统日
holiday-juneteenth = 六月节
holiday-columbus-day = 哥伦布日
