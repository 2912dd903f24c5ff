## Why this date: what is said under the arrival window, stage by stage

why-carrier = 日期由物流業者提供，這裡照原樣顯示。
why-shop = 這是您下單時商店承諾的日期。
why-provider = 日期由物流查詢服務預估。
why-usual = 把各階段通常所需的時間相加，以{ $country }的工作天計算。
why-usual-anywhere = 把各階段通常所需的時間相加，以工作天計算。
week-note = { $days }不配送
day-holiday = { $day }（{ $holiday }）
may-be-late = 可能會晚到
estimate-beside = 以各階段通常所需的時間推算，是{ $days }。

## What was expected before, and why that has changed

changed-takes = 原為{ $was }，現為{ $now }。{ $stage }：目前比平常慢。
changed-took = 原為{ $was }，現為{ $now }。{ $stage }：花的時間比平常久。
changed-quick = 原為{ $was }，現為{ $now }。{ $stage }：花的時間比平常短。
changed-silent = 原為{ $was }，現為{ $now }：{ $day }之後沒有新紀錄。

## How sure it is, and what it rests on

share = 每 10 件類似的包裹中，有 { $share } 件在這幾天送達。
by-day = 各日可能性：{ $days }
day-share = { $day } { $percent }%
based-on = 依據 { $count } 件從{ $from }寄往{ $to }的包裹。
based-on-domestic = 依據 { $count } 件在{ $country }境內寄送的包裹。
based-on-usual = 依據這類路線通常所需的時間。日期範圍刻意放寬。
promised-carrier = 物流業者提供的日期是{ $days }。
promised-shop = 商店承諾的日期是{ $days }。
promised-provider = 物流查詢服務預估的日期是{ $days }。
holidays-end = { $day }之後的假日還不確定，因此日期範圍放寬。

## Days that are not counted

not-counted = { $day }不計入：{ $holiday }
perhaps-not-counted = { $day }可能是假日：{ $holiday }
slowed = { $days }：{ $reason }
slow = { $days }：比平常慢

## Stages

stage-first-mile = 從賣家到物流業者
stage-origin = 寄件國境內運送
stage-export-customs = 出口清關
stage-line-haul = 國際運送
stage-import-customs = 進口清關
stage-destination = 您所在國境內運送
stage-last-mile = 配送
stage-days = { $least } 個工作天
stage-days-range = { $least } 至 { $most } 個工作天
stage-days-up-to = { $most } 個工作天以內
stage-usual = 通常 { $time }
stage-now-less = 通常 { $time }，目前不到一個工作天
stage-took-less = 不到一個工作天，通常 { $time }
why-weather = 天候因素
why-strike = 罷工
why-holiday = 假日停止作業
why-peak-season = 包裹量比平常多
why-capacity = 運能不足
