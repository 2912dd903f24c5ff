## Why this date: what is said under the arrival window, stage by stage

why-carrier = 配送会社が示した日付を、そのまま表示しています。
why-shop = ご注文時にショップがお約束した日付です。
why-provider = 追跡サービスが予測した日付です。
why-usual = 各段階に通常かかる日数を合計しています。{ $country }の営業日で数えています。
why-usual-anywhere = 各段階に通常かかる日数を合計しています。営業日で数えています。
week-note = 配達のない日：{ $days }
day-holiday = { $day }（{ $holiday }）
may-be-late = 遅れる可能性があります
estimate-beside = 各段階に通常かかる日数から計算すると、{ $days }です。

## What was expected before, and why that has changed

changed-takes = 変更前：{ $was }、現在：{ $now }。{ $stage }：通常より時間がかかっています。
changed-took = 変更前：{ $was }、現在：{ $now }。{ $stage }：通常より時間がかかりました。
changed-quick = 変更前：{ $was }、現在：{ $now }。{ $stage }：通常より早く済みました。
changed-silent = 変更前：{ $was }、現在：{ $now }。{ $day }を最後に、新しい記録がありません。

## How sure it is, and what it rests on

share = 同じようなお荷物10件のうち、{ $share }件がこの期間に届きます。
by-day = 日ごとの見込み：{ $days }
day-share = { $day } { $percent }%
based-on = { $from }から{ $to }へのお荷物{ $count }件に基づいています。
based-on-domestic = { $country }国内のお荷物{ $count }件に基づいています。
based-on-usual = このような区間に通常かかる日数に基づいています。日付には、あえて幅を持たせています。
promised-carrier = 配送会社が示した日付は{ $days }です。
promised-shop = ショップがお約束した日付は{ $days }です。
promised-provider = 追跡サービスが予測した日付は{ $days }です。
holidays-end = { $day }より後の祝日はまだわからないため、日付の幅を広げています。

## Days that are not counted

not-counted = { $day }は数えていません：{ $holiday }
perhaps-not-counted = { $day }は休日の可能性があります：{ $holiday }
slowed = { $days }：{ $reason }
slow = { $days }：通常より時間がかかります

## Stages

stage-first-mile = 販売元から配送会社まで
stage-origin = 発送国内の輸送
stage-export-customs = 輸出通関
stage-line-haul = 国際輸送
stage-import-customs = 輸入通関
stage-destination = お届け先国内の輸送
stage-last-mile = 配達
stage-days = { $least }営業日
stage-days-range = { $least }～{ $most }営業日
stage-days-up-to = 最長{ $most }営業日
stage-usual = 通常{ $time }
stage-now-less = 通常{ $time }、現在1営業日未満
stage-took-less = 実績1営業日未満、通常{ $time }
why-weather = 天候
why-strike = ストライキ
why-holiday = 祝日・休業日
why-peak-season = 荷物量の増加
why-capacity = 積載スペースの不足
