## Why this date: what is said under the arrival window, stage by stage

why-carrier = The carrier named these days. They are shown as they are.
why-shop = The shop promised these days when you ordered.
why-provider = The tracking service estimates these days.
why-usual = Added up from what each stage usually takes, on the working days of { $country }.
why-usual-anywhere = Added up from what each stage usually takes, on working days.
week-note = No delivery on { $days }
# A day without delivery with the name of the holiday
day-holiday = { $day } ({ $holiday })
# Beside the source of the date, when it will probably not be kept
may-be-late = It may come later
# What our estimate is, beside days that the carrier or the shop has named
estimate-beside = What the stages usually take makes it { $days }.

## What was expected before, and why that has changed
changed-takes = Was { $was }, now { $now }. { $stage }: taking longer than usual.
changed-took = Was { $was }, now { $now }. { $stage }: took longer than usual.
changed-quick = Was { $was }, now { $now }. { $stage }: was quicker than usual.
changed-silent = Was { $was }, now { $now }: no scan since { $day }.

## How sure it is, and what it rests on
# $share is a number from 1 to 10
share = Of 10 parcels like this one, { $share } arrive on these days.
by-day = By day: { $days }
# One of them: Sat 22%
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] Based on { $count } parcel from { $from } to { $to }.
   *[other] Based on { $count } parcels from { $from } to { $to }.
  }
based-on-domestic = { $count ->
    [one] Based on { $count } parcel within { $country }.
   *[other] Based on { $count } parcels within { $country }.
  }
based-on-usual = Based on what such a route usually takes. The days are wide on purpose.
promised-carrier = The carrier said { $days }.
promised-shop = The shop promised { $days }.
promised-provider = The tracking service said { $days }.
holidays-end = Holidays after { $day } are not known yet, so the days are wider.

## Days that are not counted
not-counted = { $day } is not counted: { $holiday }
perhaps-not-counted = { $day } may be a holiday: { $holiday }
# A strike, the weather …, and the days on which it slows parcels down
slowed = { $days }: { $reason }
slow = { $days }: slower than usual

## Stages
stage-first-mile = From the seller to the carrier
stage-origin = On the way in the country of origin
stage-export-customs = Export customs
stage-line-haul = Between the countries
stage-import-customs = Import customs
stage-destination = On the way in your country
stage-last-mile = Delivery
stage-days = { $least ->
    [one] { $least } working day
   *[other] { $least } working days
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } working day
   *[other] { $most } working days
  }
stage-days-up-to = up to { $most ->
    [one] { $most } working day
   *[other] { $most } working days
  }
stage-usual = usually { $time }
stage-now-less = usually { $time }, less than one so far
stage-took-less = took less than a working day, usually { $time }
why-weather = The weather
why-strike = A strike
why-holiday = Closed for a holiday
why-peak-season = More parcels than usual
why-capacity = No room on the vehicle
