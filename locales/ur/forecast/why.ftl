## Why this date: what is said under the arrival window, stage by stage

why-carrier = یہ دن کوریئر کمپنی نے بتائے ہیں۔ انہیں جوں کا توں دکھایا گیا ہے۔
why-shop = آرڈر کے وقت دکان نے ان دنوں کا وعدہ کیا تھا۔
why-provider = یہ ٹریکنگ سروس کا اندازہ ہے۔
why-usual = ہر مرحلے پر عموماً لگنے والے وقت کا مجموعہ، { $country } کے ایامِ کار کے حساب سے۔
why-usual-anywhere = ہر مرحلے پر عموماً لگنے والے وقت کا مجموعہ، ایامِ کار کے حساب سے۔
week-note = ان دنوں ڈیلیوری نہیں: { $days }
day-holiday = { "\u200F" }{ $day } ({ $holiday })
may-be-late = اس سے دیر سے آ سکتا ہے
estimate-beside = ہر مرحلے پر عموماً لگنے والے وقت کے حساب سے اندازہ { $days } ہے۔

## What was expected before, and why that has changed

changed-takes = پہلے { $was }، اب { $now }۔ { $stage }: معمول سے زیادہ وقت لگ رہا ہے۔
changed-took = پہلے { $was }، اب { $now }۔ { $stage }: معمول سے زیادہ وقت لگا۔
changed-quick = پہلے { $was }، اب { $now }۔ { $stage }: معمول سے کم وقت لگا۔
changed-silent = پہلے { $was }، اب { $now }: { $day } سے کوئی اسکین نہیں ہوا۔

## How sure it is, and what it rests on

share = ایسے ہر 10 پارسل میں سے { $share } کے ان دنوں میں پہنچنے کا امکان ہے۔
by-day = دن کے حساب سے: { $days }
day-share = { "\u200F" }{ $day } { $percent }%
based-on = { $count ->
    [one] { $from } سے { $to } بھیجے گئے { $count } پارسل کی بنیاد پر۔
   *[other] { $from } سے { $to } بھیجے گئے { $count } پارسلوں کی بنیاد پر۔
  }
based-on-domestic = { $count ->
    [one] { $country } کے اندر بھیجے گئے { $count } پارسل کی بنیاد پر۔
   *[other] { $country } کے اندر بھیجے گئے { $count } پارسلوں کی بنیاد پر۔
  }
based-on-usual = ایسے راستے پر عموماً لگنے والے وقت کی بنیاد پر۔ دنوں کا دورانیہ جان بوجھ کر وسیع رکھا گیا ہے۔
promised-carrier = کوریئر کمپنی نے { $days } بتایا تھا۔
promised-shop = دکان نے { $days } کا وعدہ کیا تھا۔
promised-provider = ٹریکنگ سروس کا اندازہ { $days } تھا۔
holidays-end = { "\u200F" }{ $day } کے بعد کی چھٹیاں ابھی معلوم نہیں، اس لیے دنوں کا دورانیہ وسیع ہے۔

## Days that are not counted

not-counted = { "\u200F" }{ $day } شمار نہیں کیا گیا: { $holiday }
perhaps-not-counted = { "\u200F" }{ $day } کو چھٹی ہو سکتی ہے: { $holiday }
slowed = { "\u200F" }{ $days }: { $reason }
slow = { "\u200F" }{ $days }: معمول سے سست

## Stages

stage-first-mile = فروخت کنندہ سے کوریئر کمپنی تک
stage-origin = روانگی کے ملک میں سفر
stage-export-customs = برآمدی کسٹمز
stage-line-haul = ملکوں کے درمیان
stage-import-customs = درآمدی کسٹمز
stage-destination = آپ کے ملک میں سفر
stage-last-mile = ڈیلیوری
stage-days = { $least ->
    [one] { $least } یومِ کار
   *[other] { $least } ایامِ کار
  }
stage-days-range = { "\u200F" }{ $least }–{ $most ->
    [one] { $most } یومِ کار
   *[other] { $most } ایامِ کار
  }
stage-days-up-to = زیادہ سے زیادہ { $most ->
    [one] { $most } یومِ کار
   *[other] { $most } ایامِ کار
  }
stage-usual = عموماً { $time }
stage-now-less = عموماً { $time }، اب تک ایک سے کم
stage-took-less = ایک یومِ کار سے کم لگا، عموماً { $time }
why-weather = موسم
why-strike = ہڑتال
why-holiday = چھٹی کی وجہ سے بند
why-peak-season = معمول سے زیادہ پارسل
why-capacity = گاڑی میں جگہ نہیں تھی
