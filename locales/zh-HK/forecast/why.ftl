## Why this date: what is said under the arrival window, stage by stage

why-carrier = 日期由速遞公司提供，並按原樣顯示。
why-shop = 這是您落單時商店承諾的日期。
why-provider = 日期由物流查詢服務估計。
why-usual = 將各階段一般所需時間相加，以{ $country }的工作天計算。
why-usual-anywhere = 將各階段一般所需時間相加，以工作天計算。
week-note = { $days }不設派送
day-holiday = { $day }（{ $holiday }）
may-be-late = 可能會遲到
estimate-beside = 以各階段一般所需時間推算，是{ $days }。

## What was expected before, and why that has changed

changed-takes = 原為{ $was }，現為{ $now }。{ $stage }：現時較平時慢。
changed-took = 原為{ $was }，現為{ $now }。{ $stage }：所用時間較平時長。
changed-quick = 原為{ $was }，現為{ $now }。{ $stage }：所用時間較平時短。
changed-silent = 原為{ $was }，現為{ $now }：{ $day }之後沒有新紀錄。

## How sure it is, and what it rests on

share = 每 10 件類似的包裹中，有 { $share } 件在這幾日送達。
by-day = 各日可能性：{ $days }
day-share = { $day } { $percent }%
based-on = 根據 { $count } 件由{ $from }寄往{ $to }的包裹。
based-on-domestic = 根據 { $count } 件在{ $country }境內寄送的包裹。
based-on-usual = 根據同類路線一般所需時間。日期範圍特意放寬。
promised-carrier = 速遞公司提供的日期是{ $days }。
promised-shop = 商店承諾的日期是{ $days }。
promised-provider = 物流查詢服務估計的日期是{ $days }。
holidays-end = { $day }之後的假期尚未確定，因此日期範圍放寬。

## Days that are not counted

not-counted = { $day }不計算在內：{ $holiday }
perhaps-not-counted = { $day }可能是假期：{ $holiday }
slowed = { $days }：{ $reason }
slow = { $days }：較平時慢

## Stages

stage-first-mile = 由賣家到速遞公司
stage-origin = 寄出地境內運送
stage-export-customs = 出口清關
stage-line-haul = 跨境運送
stage-import-customs = 進口清關
stage-destination = 目的地境內運送
stage-last-mile = 派送
stage-days = { $least } 個工作天
stage-days-range = { $least } 至 { $most } 個工作天
stage-days-up-to = { $most } 個工作天以內
stage-usual = 一般 { $time }
stage-now-less = 一般 { $time }，至今不足一個工作天
stage-took-less = 用了不足一個工作天，一般 { $time }
why-weather = 天氣
why-strike = 罷工
why-holiday = 假期休息
why-peak-season = 包裹量較平時多
why-capacity = 運力不足
