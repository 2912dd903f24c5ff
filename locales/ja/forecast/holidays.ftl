### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = 祝日
holiday-bridge = 振替休日
holiday-election = 選挙の日

## New years

holiday-new-year = 元日
holiday-new-year-eve = 大晦日
holiday-epiphany = 公現祭
holiday-orthodox-christmas = 正教会のクリスマス
holiday-chinese-new-year = 春節（旧正月）
holiday-korean-new-year = ソルラル（韓国の旧正月）
holiday-tet = テト（ベトナムの旧正月）
holiday-traditional-new-year = 伝統的な新年
holiday-songkran = ソンクラーン（タイの旧正月）
holiday-nowruz = ノウルーズ

## Christian

holiday-carnival = カーニバル
holiday-maundy-thursday = 聖木曜日
holiday-good-friday = 聖金曜日
holiday-holy-saturday = 聖土曜日
holiday-easter-sunday = 復活祭
holiday-easter-monday = 復活祭の月曜日
holiday-orthodox-good-friday = 正教会の聖金曜日
holiday-orthodox-easter = 正教会の復活祭
holiday-labour-day = 労働者の日
holiday-ascension = キリスト昇天祭
holiday-pentecost = 聖霊降臨祭
holiday-whit-monday = 聖霊降臨祭の月曜日
holiday-corpus-christi = 聖体祭
holiday-midsummer = 夏至祭
holiday-assumption = 聖母被昇天祭
holiday-reformation-day = 宗教改革記念日
holiday-all-saints = 諸聖人の日
holiday-all-souls = 死者の日
holiday-immaculate-conception = 無原罪の聖母の日
holiday-christmas-eve = クリスマスイブ
holiday-christmas = クリスマス
holiday-boxing-day = ボクシングデー

## Muslim

holiday-eid-al-fitr = 断食明け大祭
holiday-arafat-day = アラファの日
holiday-eid-al-adha = 犠牲祭
holiday-islamic-new-year = イスラム暦新年
holiday-ashura = アーシューラー
holiday-prophets-birthday = 預言者生誕祭

## Jewish

holiday-passover = 過越祭
holiday-shavuot = 七週の祭り
holiday-rosh-hashanah = ユダヤ暦新年
holiday-yom-kippur = 贖罪日
holiday-sukkot = 仮庵の祭り

## Hindu and Buddhist

holiday-holi = ホーリー祭
holiday-diwali = ディワリ
holiday-vesak = ウェーサーカ祭（仏誕節）
holiday-full-moon-day = 満月の日
holiday-nyepi = ニュピ（静寂の日）

## East Asian

holiday-qingming = 清明節
holiday-dragon-boat = 端午節
holiday-mid-autumn = 中秋節
holiday-chuseok = 秋夕（チュソク）
holiday-golden-week = ゴールデンウィーク

## Of the state

holiday-kings-birthday = 国王誕生日
holiday-childrens-day = こどもの日
holiday-womens-day = 女性の日
holiday-defenders-day = 祖国防衛の日
holiday-hung-kings = フン王の命日
holiday-national-day = 建国記念日
holiday-unity-day = 統一の日
holiday-independence-day = 独立記念日
holiday-republic-day = 共和国記念日
holiday-constitution-day = 憲法記念日
holiday-liberation-day = 解放記念日
holiday-victory-day = 戦勝記念日
holiday-revolution-day = 革命記念日

## In remembrance

holiday-armistice-day = 休戦記念日
holiday-memorial-day = 追悼の日
holiday-veterans-day = 退役軍人の日
holiday-anzac-day = アンザックデー

## American

holiday-thanksgiving = 感謝祭
holiday-martin-luther-king-day = キング牧師記念日
holiday-presidents-day = 大統領の日
holiday-juneteenth = ジューンティーンス（奴隷解放記念日）
holiday-columbus-day = コロンブス・デー
