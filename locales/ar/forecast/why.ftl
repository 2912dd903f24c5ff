## Why this date: what is said under the arrival window, stage by stage

why-carrier = حددت شركة الشحن هذه الأيام، وهي معروضة كما وردت.
why-shop = وعد المتجر بهذه الأيام عند الطلب.
why-provider = قدّرت خدمة التتبع هذه الأيام.
why-usual = مجموع ما تستغرقه كل مرحلة عادةً، بحساب أيام العمل في { $country }.
why-usual-anywhere = مجموع ما تستغرقه كل مرحلة عادةً، بحساب أيام العمل.
week-note = لا توصيل في { $days }
day-holiday = { "\u200F" }{ $day } ({ $holiday })
may-be-late = قد يصل بعد ذلك
estimate-beside = بحساب ما تستغرقه كل مرحلة عادةً، يكون الموعد { $days }.

## What was expected before, and why that has changed

changed-takes = كان الموعد { $was }، وهو الآن { $now }. { $stage }: المدة حتى الآن أطول من المعتاد.
changed-took = كان الموعد { $was }، وهو الآن { $now }. { $stage }: كانت المدة أطول من المعتاد.
changed-quick = كان الموعد { $was }، وهو الآن { $now }. { $stage }: كانت المدة أقصر من المعتاد.
changed-silent = كان الموعد { $was }، وهو الآن { $now }: لا تحديثات منذ { $day }.

## How sure it is, and what it rests on

share = من كل 10 طرود مثل هذا الطرد، يصل { $share } في هذه الأيام.
by-day = حسب اليوم: { $days }
day-share = { "\u200F" }{ $day } { $percent }٪
based-on = { $count ->
    [zero] لا طرود سابقة من { $from } إلى { $to }.
    [one] استنادًا إلى طرد واحد من { $from } إلى { $to }.
    [two] استنادًا إلى طردين من { $from } إلى { $to }.
    [few] استنادًا إلى { $count } طرود من { $from } إلى { $to }.
    [many] استنادًا إلى { $count } طردًا من { $from } إلى { $to }.
   *[other] استنادًا إلى { $count } طرد من { $from } إلى { $to }.
  }
based-on-domestic = { $count ->
    [zero] لا طرود سابقة داخل { $country }.
    [one] استنادًا إلى طرد واحد داخل { $country }.
    [two] استنادًا إلى طردين داخل { $country }.
    [few] استنادًا إلى { $count } طرود داخل { $country }.
    [many] استنادًا إلى { $count } طردًا داخل { $country }.
   *[other] استنادًا إلى { $count } طرد داخل { $country }.
  }
based-on-usual = استنادًا إلى المدة المعتادة لمثل هذا المسار. نطاق الأيام واسع عن قصد.
promised-carrier = الموعد الذي ذكرته شركة الشحن: { $days }.
promised-shop = الموعد الذي وعد به المتجر: { $days }.
promised-provider = الموعد الذي قدّرته خدمة التتبع: { $days }.
holidays-end = العطل بعد { $day } غير معروفة بعد، لذلك نطاق الأيام أوسع.

## Days that are not counted

not-counted = لا يُحسب { $day }: { $holiday }
perhaps-not-counted = قد يكون { $day } عطلة: { $holiday }
slowed = { "\u200F" }{ $days }: { $reason }
slow = { "\u200F" }{ $days }: أبطأ من المعتاد

## Stages

stage-first-mile = من البائع إلى شركة الشحن
stage-origin = في الطريق داخل بلد الإرسال
stage-export-customs = التخليص الجمركي للتصدير
stage-line-haul = بين البلدين
stage-import-customs = التخليص الجمركي للاستيراد
stage-destination = في الطريق داخل بلدك
stage-last-mile = التوصيل
stage-days = { $least ->
    [zero] أقل من يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $least } أيام عمل
    [many] { $least } يوم عمل
   *[other] { $least } يوم عمل
  }
stage-days-range = من { $least } إلى { $most ->
    [zero] { $most } يوم عمل
    [one] { $most } يوم عمل
    [two] { $most } يوم عمل
    [few] { $most } أيام عمل
    [many] { $most } يوم عمل
   *[other] { $most } يوم عمل
  }
stage-days-up-to = { $most ->
    [zero] أقل من يوم عمل
    [one] حتى يوم عمل واحد
    [two] حتى يومي عمل
    [few] حتى { $most } أيام عمل
    [many] حتى { $most } يوم عمل
   *[other] حتى { $most } يوم عمل
  }
stage-usual = المعتاد { $time }
stage-now-less = المعتاد { $time }، ولم يمض يوم عمل بعد
stage-took-less = استغرقت أقل من يوم عمل، والمعتاد { $time }
why-weather = الطقس
why-strike = إضراب
why-holiday = إغلاق بسبب عطلة
why-peak-season = طرود أكثر من المعتاد
why-capacity = لا مكان في وسيلة النقل
