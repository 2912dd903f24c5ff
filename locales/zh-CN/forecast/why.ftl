## Why this date: what is said under the arrival window, stage by stage

why-carrier = 日期由物流公司给出，这里原样显示。
why-shop = 这是下单时店铺承诺的日期。
why-provider = 日期由物流查询服务预估。
why-usual = 根据各环节的通常用时相加得出，按{ $country }的工作日计算。
why-usual-anywhere = 根据各环节的通常用时相加得出，按工作日计算。
week-note = { $days }不派送
day-holiday = { $day }（{ $holiday }）
may-be-late = 可能会晚到
estimate-beside = 按各环节的通常用时推算，是{ $days }。

## What was expected before, and why that has changed

changed-takes = 原为{ $was }，现为{ $now }。{ $stage }：目前比平时慢。
changed-took = 原为{ $was }，现为{ $now }。{ $stage }：用时比平时长。
changed-quick = 原为{ $was }，现为{ $now }。{ $stage }：用时比平时短。
changed-silent = 原为{ $was }，现为{ $now }：{ $day }之后没有新记录。

## How sure it is, and what it rests on

share = 每 10 个类似的包裹中，有 { $share } 个在这几天送达。
by-day = 各日可能性：{ $days }
day-share = { $day } { $percent }%
based-on = 依据 { $count } 个从{ $from }寄往{ $to }的包裹。
based-on-domestic = 依据 { $count } 个在{ $country }境内寄送的包裹。
based-on-usual = 依据此类路线的通常用时。日期范围特意放宽。
promised-carrier = 物流公司给出的日期是{ $days }。
promised-shop = 店铺承诺的日期是{ $days }。
promised-provider = 物流查询服务预估的日期是{ $days }。
holidays-end = { $day }之后的节假日还不确定，因此日期范围放宽。

## Days that are not counted

not-counted = { $day }不计入：{ $holiday }
perhaps-not-counted = { $day }可能是节假日：{ $holiday }
slowed = { $days }：{ $reason }
slow = { $days }：比平时慢

## Stages

stage-first-mile = 从卖家到物流公司
stage-origin = 发货国境内运输
stage-export-customs = 出口清关
stage-line-haul = 国际运输
stage-import-customs = 进口清关
stage-destination = 您所在国境内运输
stage-last-mile = 派送
stage-days = { $least } 个工作日
stage-days-range = { $least }–{ $most } 个工作日
stage-days-up-to = { $most } 个工作日以内
stage-usual = 通常 { $time }
stage-now-less = 通常 { $time }，目前不到一个工作日
stage-took-less = 用时不到一个工作日，通常 { $time }
why-weather = 天气原因
why-strike = 罢工
why-holiday = 节假日停运
why-peak-season = 包裹量比平时多
why-capacity = 运力不足
