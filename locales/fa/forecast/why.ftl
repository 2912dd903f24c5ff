## Why this date: what is said under the arrival window, stage by stage

why-carrier = این روزها را شرکت پستی اعلام کرده و همان‌طور نشان داده می‌شود.
why-shop = این روزها را فروشگاه هنگام سفارش قول داده است.
why-provider = این روزها برآورد سامانهٔ رهگیری است.
why-usual = جمع زمانی که هر مرحله معمولاً می‌برد، بر پایهٔ روزهای کاری { $country }.
why-usual-anywhere = جمع زمانی که هر مرحله معمولاً می‌برد، به روز کاری.
week-note = بدون توزیع در { $days }
day-holiday = { "\u200F" }{ $day } ({ $holiday })
may-be-late = شاید دیرتر برسد
estimate-beside = بر پایهٔ زمانی که هر مرحله معمولاً می‌برد، { $days } به دست می‌آید.

## What was expected before, and why that has changed

changed-takes = پیش‌تر { $was } بود، اکنون { $now } است. { $stage }: دارد بیش از معمول طول می‌کشد.
changed-took = پیش‌تر { $was } بود، اکنون { $now } است. { $stage }: بیش از معمول طول کشید.
changed-quick = پیش‌تر { $was } بود، اکنون { $now } است. { $stage }: زودتر از معمول انجام شد.
changed-silent = پیش‌تر { $was } بود، اکنون { $now } است: از { $day } چیزی ثبت نشده است.

## How sure it is, and what it rests on

share = از هر ۱۰ بستهٔ مانند این، { $share } بسته در این روزها می‌رسد.
by-day = روز به روز: { $days }
day-share = { "\u200F" }{ $day } { $percent }٪
based-on = { $count ->
    [one] بر پایهٔ { $count } بسته از { $from } به { $to }.
   *[other] بر پایهٔ { $count } بسته از { $from } به { $to }.
  }
based-on-domestic = { $count ->
    [one] بر پایهٔ { $count } بسته در داخل { $country }.
   *[other] بر پایهٔ { $count } بسته در داخل { $country }.
  }
based-on-usual = بر پایهٔ زمانی که چنین مسیری معمولاً می‌برد. بازهٔ روزها عمداً گسترده است.
promised-carrier = شرکت پستی { $days } را اعلام کرده بود.
promised-shop = فروشگاه { $days } را قول داده بود.
promised-provider = سامانهٔ رهگیری { $days } را برآورد کرده بود.
holidays-end = تعطیلی‌های پس از { $day } هنوز مشخص نیست، برای همین بازهٔ روزها گسترده‌تر است.

## Days that are not counted

not-counted = { "\u200F" }{ $day } حساب نمی‌شود: { $holiday }
perhaps-not-counted = { "\u200F" }{ $day } شاید تعطیل باشد: { $holiday }
slowed = { "\u200F" }{ $days }: { $reason }
slow = { "\u200F" }{ $days }: کندتر از معمول

## Stages

stage-first-mile = از فروشنده تا شرکت پستی
stage-origin = در راه در کشور مبدأ
stage-export-customs = ترخیص گمرکی صادرات
stage-line-haul = بین دو کشور
stage-import-customs = ترخیص گمرکی واردات
stage-destination = در راه در کشور شما
stage-last-mile = تحویل
stage-days = { $least ->
    [one] { $least } روز کاری
   *[other] { $least } روز کاری
  }
stage-days-range = { $most ->
    [one] { $least } تا { $most } روز کاری
   *[other] { $least } تا { $most } روز کاری
  }
stage-days-up-to = { $most ->
    [one] حداکثر { $most } روز کاری
   *[other] حداکثر { $most } روز کاری
  }
stage-usual = معمولاً { $time }
stage-now-less = معمولاً { $time }، هنوز کمتر از یک روز
stage-took-less = کمتر از یک روز کاری طول کشید، معمولاً { $time }
why-weather = وضع هوا
why-strike = اعتصاب
why-holiday = تعطیلی رسمی
why-peak-season = بسته‌ها بیش از همیشه است
why-capacity = در وسیلهٔ حمل جا نبود
