## Why this date: what is said under the arrival window, stage by stage

why-carrier = 택배사가 알려 준 날짜를 그대로 보여 드립니다.
why-shop = 주문할 때 쇼핑몰이 약속한 날짜입니다.
why-provider = 배송 조회 서비스가 예상한 날짜입니다.
why-usual = 단계마다 보통 걸리는 시간을 { $country } 영업일 기준으로 더한 날짜입니다.
why-usual-anywhere = 단계마다 보통 걸리는 시간을 영업일 기준으로 더한 날짜입니다.
week-note = 배송 없는 날: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = 더 늦게 도착할 수 있음
estimate-beside = 단계마다 보통 걸리는 시간으로 계산하면 { $days }입니다.

## What was expected before, and why that has changed

changed-takes = 이전 예정: { $was }, 현재 예정: { $now }. { $stage }: 평소보다 오래 걸리고 있습니다.
changed-took = 이전 예정: { $was }, 현재 예정: { $now }. { $stage }: 평소보다 오래 걸렸습니다.
changed-quick = 이전 예정: { $was }, 현재 예정: { $now }. { $stage }: 평소보다 빨리 끝났습니다.
changed-silent = 이전 예정: { $was }, 현재 예정: { $now }. { $day } 이후 새 기록이 없습니다.

## How sure it is, and what it rests on

share = 이와 비슷한 택배 10건 중 { $share }건이 이 기간에 도착합니다.
by-day = 날짜별: { $days }
day-share = { $day } { $percent }%
based-on = { $from }에서 { $to }까지 배송된 택배 { $count }건을 바탕으로 합니다.
based-on-domestic = { $country } 내에서 배송된 택배 { $count }건을 바탕으로 합니다.
based-on-usual = 이런 구간에 보통 걸리는 시간을 바탕으로 합니다. 날짜 범위는 일부러 넓게 잡았습니다.
promised-carrier = 택배사가 알려 준 날짜는 { $days }입니다.
promised-shop = 쇼핑몰이 약속한 날짜는 { $days }입니다.
promised-provider = 배송 조회 서비스가 예상한 날짜는 { $days }입니다.
holidays-end = { $day } 이후의 공휴일은 아직 알 수 없어 날짜 범위를 넓게 잡았습니다.

## Days that are not counted

not-counted = { $day } 제외: { $holiday }
perhaps-not-counted = { $day } 휴일일 수 있음: { $holiday }
slowed = { $days }: { $reason }
slow = { $days }: 평소보다 느림

## Stages

stage-first-mile = 판매자에서 택배사까지
stage-origin = 발송국 내 이동
stage-export-customs = 수출 통관
stage-line-haul = 국가 간 운송
stage-import-customs = 수입 통관
stage-destination = 목적국 내 이동
stage-last-mile = 배송
stage-days = { $least }영업일
stage-days-range = { $least }~{ $most }영업일
stage-days-up-to = 최대 { $most }영업일
stage-usual = 보통 { $time }
stage-now-less = 보통 { $time }, 현재 1영업일 미만
stage-took-less = 1영업일 미만 걸림, 보통 { $time }
why-weather = 날씨
why-strike = 파업
why-holiday = 공휴일 휴무
why-peak-season = 평소보다 많은 물량
why-capacity = 적재 공간 부족
