### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = 공휴일
holiday-bridge = 대체 휴무일
holiday-election = 선거일

## New years

holiday-new-year = 새해 첫날
holiday-new-year-eve = 한 해의 마지막 날
holiday-epiphany = 주현절
holiday-orthodox-christmas = 정교회 성탄절
holiday-chinese-new-year = 춘절
holiday-korean-new-year = 설날
holiday-tet = 베트남 설(뗏)
holiday-traditional-new-year = 전통 설날
holiday-songkran = 송끄란(태국 설날)
holiday-nowruz = 노루즈

## Christian

holiday-carnival = 카니발
holiday-maundy-thursday = 성목요일
holiday-good-friday = 성금요일
holiday-holy-saturday = 성토요일
holiday-easter-sunday = 부활절
holiday-easter-monday = 부활절 월요일
holiday-orthodox-good-friday = 정교회 성금요일
holiday-orthodox-easter = 정교회 부활절
holiday-labour-day = 근로자의 날
holiday-ascension = 예수 승천일
holiday-pentecost = 성령강림절
holiday-whit-monday = 성령강림절 월요일
holiday-corpus-christi = 성체 축일
holiday-midsummer = 하지 축제
holiday-assumption = 성모 승천일
holiday-reformation-day = 종교개혁 기념일
holiday-all-saints = 모든 성인의 날
holiday-all-souls = 위령의 날
holiday-immaculate-conception = 원죄 없는 잉태 대축일
holiday-christmas-eve = 크리스마스이브
holiday-christmas = 성탄절
holiday-boxing-day = 박싱 데이

## Muslim

holiday-eid-al-fitr = 이드 알피트르
holiday-arafat-day = 아라파트의 날
holiday-eid-al-adha = 이드 알아드하
holiday-islamic-new-year = 이슬람 새해
holiday-ashura = 아슈라
holiday-prophets-birthday = 예언자 탄신일

## Jewish

holiday-passover = 유월절
holiday-shavuot = 칠칠절
holiday-rosh-hashanah = 유대교 새해
holiday-yom-kippur = 속죄일(욤 키푸르)
holiday-sukkot = 초막절

## Hindu and Buddhist

holiday-holi = 홀리 축제
holiday-diwali = 디왈리
holiday-vesak = 석가탄신일
holiday-full-moon-day = 보름날
holiday-nyepi = 녜피(침묵의 날)

## East Asian

holiday-qingming = 청명절
holiday-dragon-boat = 단오절
holiday-mid-autumn = 중추절
holiday-chuseok = 추석
holiday-golden-week = 골든 위크

## Of the state

holiday-kings-birthday = 국왕 탄생일
holiday-childrens-day = 어린이날
holiday-womens-day = 여성의 날
holiday-defenders-day = 조국 수호자의 날
holiday-hung-kings = 훙왕 기일
holiday-national-day = 국경일
holiday-unity-day = 통일의 날
holiday-independence-day = 독립기념일
holiday-republic-day = 공화국의 날
holiday-constitution-day = 헌법 기념일(제헌절)
holiday-liberation-day = 해방 기념일(광복절)
holiday-victory-day = 승전 기념일
holiday-revolution-day = 혁명 기념일

## In remembrance

holiday-armistice-day = 휴전 기념일
holiday-memorial-day = 현충일
holiday-veterans-day = 재향군인의 날
holiday-anzac-day = 안작 데이

## American

holiday-thanksgiving = 추수감사절
holiday-martin-luther-king-day = 마틴 루서 킹의 날
holiday-presidents-day = 대통령의 날
holiday-juneteenth = 준틴스(노예 해방 기념일)
holiday-columbus-day = 콜럼버스의 날
