### اردو۔ فرہنگ GLOSSARY.md میں ہے۔ قاری وہ خریدار ہے جو پارسل کا انتظار کر رہا ہے: مختصر، پُرسکون، “ہم” نہیں۔

## Status: one or two words above the headline

status-pending = ابھی کوئی اسکین نہیں
status-announced = ابھی حوالے نہیں ہوا
status-picked-up = وصول کر لیا گیا
status-in-transit = راستے میں
status-customs = کسٹمز میں
status-out-for-delivery = ڈیلیوری کے لیے روانہ
status-attempt-failed = ڈیلیوری نہ ہو سکی
status-ready-for-pickup = لینے کے لیے تیار
status-delivered = ڈیلیور ہو گیا
status-exception = مسئلہ
status-returning = واپس جا رہا ہے
status-returned = واپس پہنچ گیا
status-cancelled = منسوخ
status-expired = اپ ڈیٹس بند

## Headline: what is the case now, in one sentence without a full stop

headline-pending = کوریئر کمپنی کے پاس ابھی اس نمبر کی معلومات نہیں ہیں
headline-announced = فروخت کنندہ نے شپنگ لیبل بنا دیا ہے
headline-picked-up = آپ کا پارسل کوریئر کمپنی کے پاس ہے
headline-in-transit = آپ کا پارسل راستے میں ہے
headline-in-transit-country = راستے میں ہے، ابھی { $country } میں
headline-arrived = { "\u200F" }{ $place } پہنچ گیا ہے
headline-departed = { "\u200F" }{ $place } سے روانہ ہو گیا ہے
headline-left-country = { "\u200F" }{ $country } سے روانہ ہو گیا ہے
headline-reached-country = { "\u200F" }{ $country } پہنچ گیا ہے
headline-customs-cleared = کسٹمز سے کلیئر ہو گیا ہے
headline-customs-cleared-country = { "\u200F" }{ $country } میں کسٹمز سے کلیئر ہو گیا ہے
headline-handed-over = ڈیلیوری کرنے والی کوریئر کمپنی کے پاس ہے
headline-delivery-office = ڈیلیوری آفس میں ہے
headline-delivery-office-place = { "\u200F" }{ $place } کے ڈیلیوری آفس میں ہے
headline-customs = کسٹمز حکام آپ کے پارسل کی جانچ کر رہے ہیں
headline-customs-country = { "\u200F" }{ $country } میں کسٹمز کے پاس ہے
headline-customs-documents = کسٹمز کو اس پارسل کے لیے ایک دستاویز درکار ہے
headline-duty-unpaid = اس پارسل پر کسٹم ڈیوٹی ادا کرنی ہے
headline-out-for-delivery = پارسل ڈیلیوری کے لیے نکل چکا ہے
headline-out-for-delivery-place = پارسل { $place } میں ڈیلیوری کے لیے نکل چکا ہے
headline-attempt-failed = رائیڈر آپ کا پارسل نہیں دے سکا
headline-recipient-absent = رائیڈر کو پتے پر کوئی نہیں ملا
headline-ready-for-pickup = پارسل آپ کے لینے کے لیے تیار ہے
headline-ready-for-pickup-place = پارسل { $place } میں آپ کے لینے کے لیے تیار ہے
headline-delivered = آپ کا پارسل پہنچ گیا ہے
headline-collected = آپ نے اپنا پارسل لے لیا ہے
headline-neighbour = پڑوسی کو دے دیا گیا ہے
headline-safe-place = طے شدہ جگہ پر رکھ دیا گیا ہے
headline-exception = راستے میں کوئی مسئلہ پیش آیا ہے
headline-held = آپ کا پارسل روک لیا گیا ہے
headline-delay = آپ کے پارسل میں تاخیر ہو رہی ہے
headline-damaged = آپ کے پارسل کو نقصان پہنچا ہے
headline-lost = آپ کا پارسل گم ہو گیا ہے
headline-destroyed = آپ کا پارسل تلف کر دیا گیا ہے
headline-refused = پارسل لینے سے انکار کیا گیا
headline-address = پتا غلط یا نامکمل ہے
headline-returning = فروخت کنندہ کے پاس واپس جا رہا ہے
headline-returned = فروخت کنندہ کے پاس واپس پہنچ گیا ہے
headline-cancelled = یہ پارسل نہیں بھیجا جائے گا
headline-expired = کوریئر کمپنی نے اپ ڈیٹس بھیجنا بند کر دی ہیں

## Scans: one line of the history

event-announced = لیبل بن گیا
event-accepted = فروخت کنندہ نے حوالے کر دیا
event-arrived = ہب پر پہنچا
event-departed = ہب سے روانہ ہوا
event-processed = چھانٹی ہو گئی
event-in-transit = راستے میں
event-left-country = روانگی کے ملک سے نکل گیا
event-left-country-named = { "\u200F" }{ $country } سے روانہ ہوا
event-reached-country = منزل کے ملک پہنچ گیا
event-reached-country-named = { "\u200F" }{ $country } پہنچ گیا
event-customs = کسٹمز کے پاس
event-customs-started = کسٹمز میں پہنچا
event-customs-cleared = کسٹمز سے کلیئر
event-customs-documents = کسٹمز نے دستاویز مانگی ہے
event-duty-unpaid = کسٹم ڈیوٹی ادا کرنی ہے
event-handed-over = اگلی کوریئر کمپنی کے حوالے
event-handed-over-named = { "\u200F" }{ $carrier } کے حوالے
event-delivery-office = ڈیلیوری آفس میں
event-scheduled = ڈیلیوری کا دن طے ہو گیا
event-contacted = کوریئر کمپنی نے رابطہ کیا
event-forwarded = دوسرے پتے پر بھیج دیا گیا
event-solved = مسئلہ حل ہو گیا
event-out-for-delivery = ڈیلیوری کے لیے روانہ
event-attempt-failed = ڈیلیوری نہ ہو سکی
event-recipient-absent = ڈیلیوری نہ ہو سکی: پتے پر کوئی نہیں ملا
event-ready-for-pickup = لینے کے لیے تیار
event-delivered = ڈیلیور ہو گیا
event-signed = دستخط لے کر ڈیلیور کیا گیا
event-collected = وصول کنندہ نے لے لیا
event-neighbour = پڑوسی کو دے دیا گیا
event-safe-place = طے شدہ جگہ پر رکھ دیا گیا
event-exception = مسئلے کی اطلاع
event-held = روک لیا گیا
event-delay = تاخیر
event-weather = موسم کی وجہ سے تاخیر
event-damaged = نقصان پہنچا
event-lost = گم ہو گیا
event-destroyed = تلف کر دیا گیا
event-refused = لینے سے انکار
event-address = پتا غلط یا نامکمل
event-returning = فروخت کنندہ کے پاس واپس جا رہا ہے
event-returned = فروخت کنندہ کو واپس مل گیا
event-cancelled = منسوخ ہو گیا
event-expired = اپ ڈیٹس بند ہو گئیں
event-pending = نمبر درج ہو گیا

## Arrival

arrival-expected = متوقع آمد
arrival-arrived = پہنچ گیا
arrival-collect = لینے کی آخری تاریخ
arrival-returned = واپسی کی تاریخ
arrival-today = آج
arrival-tomorrow = کل
arrival-by = { "\u200F" }{ $day } تک
arrival-likely = زیادہ امکان: { $day }
arrival-none-not-sent = پہلے اسکین سے قبل کوئی تاریخ نہیں
arrival-none-held = جب تک پارسل رکا ہے، کوئی تاریخ نہیں
arrival-none-will-not-come = پارسل کے آنے کی توقع نہیں
arrival-none-no-news = نئی معلومات کے بغیر کوئی تاریخ نہیں
arrival-none-estimate = ابھی کوئی تاریخ نہیں
source-carrier = کوریئر کمپنی کے مطابق
source-estimate = اندازہ
source-shop = دکان کا وعدہ
source-late = پہلے { $day } بتایا گیا تھا، جو گزر چکا ہے
days-left = { $days ->
    [0] آج آخری دن ہے
    [one] { $days } دن باقی ہے
   *[other] { $days } دن باقی ہیں
  }
week-label = آنے والے دن
week-today = آج
week-possible = ممکن
week-likely = زیادہ امکان
week-closed = ڈیلیوری نہیں
why-title = یہی تاریخ کیوں
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
stage-first-mile = فروخت کنندہ سے کوریئر کمپنی تک
stage-origin = روانگی کے ملک میں سفر
stage-export-customs = برآمدی کسٹمز
stage-line-haul = ملکوں کے درمیان
stage-import-customs = درآمدی کسٹمز
stage-destination = آپ کے ملک میں سفر
stage-last-mile = ڈیلیوری
stages-title = مرحلہ وار
stage-line = { "\u200F" }{ $stage }: { $time }
stage-usual = عموماً { $time }
stage-now = عموماً { $time }، اب تک گزرے ایامِ کار: { $days }
stage-now-less = عموماً { $time }، اب تک ایک سے کم
stage-took = لگنے والے ایامِ کار: { $days }، عموماً { $time }
stage-took-less = ایک یومِ کار سے کم لگا، عموماً { $time }
stage-inferred = اس کا اپنا اسکین نہیں: بعد کے اسکین سے اندازہ
first-mile-inferred = وصولی کا اسکین نہیں: پہلے اسکین سے اندازہ، { $time }
first-mile-not-reported = یہ کوریئر کمپنی اس کی اطلاع نہیں دیتی
inferred-from-scans = { "\u200F" }{ $place } (اسکین سے اندازہ)

## Progress: four or five stops, a word or two each

step-announced = لیبل بن گیا
step-first-mile = حوالے ہوا
step-origin = راستے میں
step-left = { "\u200F" }{ $country } سے روانہ
step-left-unnamed = بیرونِ ملک
step-customs = کسٹمز
step-arrived = { "\u200F" }{ $country } میں
step-arrived-unnamed = آپ کے ملک میں
step-last-mile = ڈیلیوری پر
step-pickup = لینے کو تیار
step-delivered = ڈیلیور ہو گیا
step-returning = واپسی میں
step-returned = واپس پہنچا
progress-label = پیش رفت
progress-next = آگے: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = فروخت کنندہ نے پارسل ابھی حوالے نہیں کیا
problem-not-handed-over-do = فروخت کنندہ سے پوچھیں کہ پارسل بھیجا گیا ہے یا نہیں۔
problem-not-handed-over-next = پہلا اسکین ہوتے ہی یہاں نظر آئے گا۔ اگر { $day } تک کوئی اسکین نہ ہو تو فروخت کنندہ سے رقم کی واپسی کا مطالبہ کریں۔
problem-first-scan-due = پہلا اسکین متوقع: { $day } تک
problem-first-scan-do = تب تک آپ کو کچھ نہیں کرنا۔ اگر اسکین نہ آئے تو فروخت کنندہ سے پوچھیں۔
problem-first-scan-next = فروخت کنندہ پارسل کوریئر کمپنی کے حوالے کرے گا۔ اسکین کو یہاں نظر آنے میں 2 گھنٹے تک لگ سکتے ہیں۔
problem-no-movement = { $days ->
    [one] { $days } دن سے کوئی نئی اطلاع نہیں
   *[other] { $days } دنوں سے کوئی نئی اطلاع نہیں
  }
problem-no-movement-do = لمبے راستوں پر چند دن خاموشی عام بات ہے۔ ابھی آپ کو کچھ نہیں کرنا۔
problem-no-movement-warn = فروخت کنندہ سے کہیں کہ وہ کوریئر کمپنی سے معلوم کرے۔
problem-no-movement-claim = فروخت کنندہ سے رقم کی واپسی یا متبادل کا مطالبہ کریں: اتنے عرصے تک اطلاع نہ ملے تو ممکن ہے پارسل گم ہو گیا ہو۔
problem-ask-by = اگر { $day } تک پارسل آگے نہ بڑھے تو فروخت کنندہ سے کہیں کہ وہ کوریئر کمپنی سے معلوم کرے۔
problem-refund-by = اگر { $day } تک پارسل آگے نہ بڑھے تو فروخت کنندہ سے رقم کی واپسی یا متبادل کا مطالبہ کریں۔
problem-claim-by = { "\u200F" }{ $day } تک کلیم درج کرائیں: بہت سی کوریئر کمپنیاں اس کے بعد کلیم نہیں لیتیں۔
problem-customs-hold = { "\u200F" }{ $day } سے کسٹمز میں
problem-customs-hold-do = آپ کو کچھ نہیں کرنا، سوائے اس کے کہ کسٹمز یا کوریئر کمپنی آپ سے رابطہ کرے۔
problem-customs-documents = کسٹمز کو آپ سے ایک دستاویز درکار ہے
problem-customs-documents-do = انوائس یا ادائیگی کا ثبوت ٹریکنگ نمبر کے ساتھ کوریئر کمپنی کو بھیجیں۔
problem-customs-documents-next = کسٹمز کو دستاویز ملتے ہی پارسل آگے بڑھے گا۔ نہ ملی تو واپس چلا جائے گا۔
problem-duty-unpaid = کسٹم ڈیوٹی یا ٹیکس ادا کریں
problem-duty-unpaid-do = صرف کوریئر کمپنی کی اپنی ویب سائٹ یا دفتر میں ادائیگی کریں۔ اجنبیوں کے پیغامات میں آئے لنک نہ کھولیں۔
problem-duty-unpaid-next = ادائیگی کے بعد پارسل چھوڑ دیا جائے گا۔
problem-address = کوریئر کمپنی کو اپنا مکمل پتا دیں
problem-address-do = کوریئر کمپنی یا فروخت کنندہ کو مکمل پتا اور فون نمبر بتائیں۔
problem-address-next = پارسل رکا رہے گا، اور جواب نہ ملنے پر واپس چلا جائے گا۔
problem-attempt-failed = رائیڈر آیا مگر پارسل نہیں دے سکا
problem-attempt-failed-do = دیکھیں کہ کوئی پرچی چھوڑی گئی ہے یا نہیں، یا کوریئر کمپنی سے نیا دن یا پک اپ پوائنٹ مانگیں۔
problem-attempt-failed-next = زیادہ تر کوریئر کمپنیاں اگلے یومِ کار پر دوبارہ کوشش کرتی ہیں۔
problem-attempt-failed-next-day = زیادہ تر کوریئر کمپنیاں اگلے یومِ کار پر دوبارہ کوشش کرتی ہیں، یعنی { $day } کو۔
problem-attempt-planned = اگلی کوشش { $day } کو ہو گی۔
problem-refused = پارسل لینے سے انکار کیا گیا
problem-refused-do = اگر یہ غلطی سے ہوا ہے تو آج ہی کوریئر کمپنی کو فون کریں۔
problem-refused-next = پارسل فروخت کنندہ کے پاس واپس جائے گا۔
problem-pickup = اپنا پارسل لے لیں
problem-pickup-until = { "\u200F" }{ $day } تک اپنا پارسل لے لیں
problem-pickup-do = شناختی کارڈ اور ٹریکنگ نمبر ساتھ لے جائیں۔
problem-pickup-next = آخری تاریخ کے بعد پارسل فروخت کنندہ کے پاس واپس چلا جائے گا۔
problem-late = { "\u200F" }{ $day } تک نہیں پہنچا
problem-late-do = ابھی آپ کو کچھ نہیں کرنا۔
problem-may-be-late = تاخیر ہو سکتی ہے: عموماً { $day } تک پہنچ جاتا ہے
problem-disruption = کوریئر کمپنی نے تاخیر کی اطلاع دی ہے
problem-disruption-until = { "\u200F" }{ $day } تک ڈیلیوری میں زیادہ وقت لگے گا
problem-disruption-next = جیسے ہی کوریئر کمپنی بھیج سکے گی، پارسل آگے بڑھے گا۔
problem-damaged = پارسل کو نقصان پہنچا ہے
problem-damaged-do = فروخت کنندہ سے متبادل یا رقم کی واپسی کا مطالبہ کریں۔ پارسل ملے تو تصاویر محفوظ رکھیں۔
problem-lost = پارسل گم ہو گیا ہے
problem-lost-do = فروخت کنندہ سے رقم کی واپسی یا متبادل کا مطالبہ کریں۔
problem-destroyed = پارسل تلف کر دیا گیا
problem-destroyed-do = فروخت کنندہ سے وجہ پوچھیں اور رقم کی واپسی کا مطالبہ کریں۔
problem-returned = پارسل فروخت کنندہ کے پاس واپس جا رہا ہے
problem-returned-do = فروخت کنندہ سے کہیں کہ رقم واپس کرے یا پارسل دوبارہ بھیجے۔
problem-cancelled = شپمنٹ منسوخ کر دی گئی
problem-cancelled-do = فروخت کنندہ سے پوچھیں کہ کیا یہ دوبارہ بھیجا جائے گا۔
problem-exception = کوریئر کمپنی نے مسئلے کی اطلاع دی ہے
problem-exception-do = ہسٹری میں کوریئر کمپنی کا پیغام پڑھیں، پھر ٹریکنگ نمبر بتا کر اس سے پوچھیں۔
problem-updates-ended = اب مزید اپ ڈیٹس کی توقع نہیں
problem-updates-ended-do = اگر پارسل نہیں پہنچا تو فروخت کنندہ سے ابھی پوچھیں: کلیم کی مدت محدود ہوتی ہے۔
problem-do-label = کیا کریں
problem-next-label = آگے کیا ہو گا
problem-since-label = کب سے
problem-why-label = وجہ
problem-where-label = کہاں
problem-contact-label = کون مدد کر سکتا ہے
contact-carrier = { "\u200F" }{ $carrier }، نمبر { $number } کے ساتھ
contact-carrier-unnamed = کوریئر کمپنی، نمبر { $number } کے ساتھ
contact-seller = فروخت کنندہ، آپ کے آرڈر نمبر کے ساتھ
why-updates-ended = کوریئر کمپنیاں عموماً بھیجنے کے 30 دن بعد کسی نمبر کی اطلاع دینا بند کر دیتی ہیں۔
why-customs-inspection = کسٹمز پارسل کی جانچ کر رہا ہے
why-customs-delay = کسٹمز میں معمول سے زیادہ وقت لگ رہا ہے
why-absent = پتے پر کوئی نہیں تھا
why-closed = دکان یا دفتر بند تھا
why-moved = وصول کنندہ کہیں اور منتقل ہو گیا ہے
why-pickup-missed = وقت پر نہیں لیا گیا
why-weather = موسم
why-strike = ہڑتال
why-holiday = چھٹی کی وجہ سے بند
why-peak-season = معمول سے زیادہ پارسل
why-capacity = گاڑی میں جگہ نہیں تھی
why-flight-delay = پرواز میں تاخیر ہوئی
why-missorted = غلط سمت میں بھیج دیا گیا
why-security = سکیورٹی چیک
why-held = کوریئر کمپنی نے روک رکھا ہے
why-payment = کچھ ادائیگی ابھی باقی ہے
why-rejected = کوریئر کمپنی اسے قبول نہیں کر رہی
why-identity = وصول کنندہ کی شناخت نہ ہو سکی

## Solved: said once, when a problem is over

solved-handed-over = مسئلہ حل: آپ کا پارسل کوریئر کمپنی کے پاس ہے
solved-movement = مسئلہ حل: آپ کا پارسل دوبارہ آگے بڑھ رہا ہے
solved-customs = مسئلہ حل: کسٹمز نے آپ کا پارسل چھوڑ دیا ہے
solved-duty = مسئلہ حل: کسٹم ڈیوٹی ادا ہو گئی ہے
solved-address = مسئلہ حل: کوریئر کمپنی کو آپ کا پتا مل گیا ہے
solved-attempt = مسئلہ حل: آپ کا پارسل دوبارہ آپ کی طرف آ رہا ہے
solved-late = مسئلہ حل: آمد کی نئی تاریخ آ گئی ہے
solved-other = مسئلہ حل: اب کوئی دشواری نہیں

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = اس نمبر کی معلومات ابھی نہیں ملیں
failure-not-found-do = نئے نمبر کو نظر آنے میں ایک دو دن لگ سکتے ہیں۔ دیکھ لیں کہ یہ وہی نمبر ہے جو آپ کے شپنگ پیغام میں تھا۔
failure-invalid-number = یہ ٹریکنگ نمبر نہیں لگتا
failure-invalid-number-do = اسے اپنے شپنگ پیغام سے ایک ایک حرف ملا کر دیکھیں۔
failure-unauthorized = دکان کی ٹریکنگ ٹھیک سے سیٹ نہیں ہے
failure-unauthorized-do = براہِ کرم دکان کو بتائیں۔ آپ کے پارسل پر کوئی اثر نہیں۔
failure-quota = دکان کی آج کی ٹریکنگ کی حد پوری ہو گئی ہے
failure-quota-do = کل دوبارہ کوشش کریں یا دکان سے پوچھیں۔ آپ کے پارسل پر کوئی اثر نہیں۔
failure-rate-limited = ایک ساتھ بہت زیادہ درخواستیں
failure-rate-limited-do = چند منٹ بعد دوبارہ کوشش کریں۔
failure-bad-request = دکان کی ٹریکنگ درخواست نہیں سمجھ سکی
failure-bad-request-do = براہِ کرم دکان کو بتائیں۔ آپ کے پارسل پر کوئی اثر نہیں۔
failure-server = ٹریکنگ سروس اس وقت کام نہیں کر رہی
failure-server-do = بعد میں دوبارہ کوشش کریں۔ آپ کے پارسل پر کوئی اثر نہیں۔
failure-bad-response = جواب پڑھا نہیں جا سکا
failure-bad-response-do = بعد میں دوبارہ کوشش کریں۔ اگر یہی صورت رہے تو براہِ کرم دکان کو بتائیں۔
failure-empty = جواب خالی تھا
failure-empty-do = تھوڑی دیر میں دوبارہ کوشش کریں۔ اگر یہی صورت رہے تو براہِ کرم دکان کو بتائیں۔
failure-page = ٹریکنگ کی معلومات کے بجائے ایک ویب صفحہ آیا
failure-page-do = ممکن ہے آپ کو دکان میں دوبارہ سائن اِن کرنا پڑے۔ اس کے بعد دوبارہ کوشش کریں۔
failure-unknown-shape = یہ ٹریکنگ کا جواب نہیں ہے
failure-unknown-shape-do = براہِ کرم دکان کو بتائیں۔ آپ کے پارسل پر کوئی اثر نہیں۔
failure-too-large = جواب اتنا بڑا ہے کہ پڑھا نہیں جا سکتا
failure-too-large-do = براہِ کرم دکان کو بتائیں۔ آپ کے پارسل پر کوئی اثر نہیں۔
failure-network = ٹریکنگ سروس سے رابطہ نہ ہو سکا
failure-network-do = اپنا انٹرنیٹ کنکشن دیکھیں اور دوبارہ کوشش کریں۔
failure-timeout = ٹریکنگ سروس نے بہت وقت لیا
failure-timeout-do = تھوڑی دیر میں دوبارہ کوشش کریں۔
failure-offline = آپ آف لائن ہیں
failure-offline-do = انٹرنیٹ سے جڑیں اور دوبارہ کوشش کریں۔
failure-kept = آخری معلوم حالت صفحے پر برقرار ہے۔
try-again = دوبارہ کوشش کریں

## Around it

parcel-label = پارسل { $number }
parcel-label-unnamed = پارسل
loading = آپ کا پارسل تلاش کیا جا رہا ہے
tracking-number = ٹریکنگ نمبر
copy-number = نمبر { $number } کاپی کریں
copied = کاپی ہو گیا
updated = { "\u200F" }{ $ago } اپ ڈیٹ ہوا
updated-now = ابھی ابھی اپ ڈیٹ ہوا
refresh = ریفریش کریں
announcement = { "\u200F" }{ $headline }۔ { $arrival }
history-title = ہسٹری
history-empty = ابھی کوئی اسکین نہیں ہے۔
history-more = { $count ->
    [one] { $count } پچھلی اپ ڈیٹ
   *[other] { $count } پچھلی اپ ڈیٹس
  }
expected = متوقع
no-time = وقت نہیں بتایا گیا
details-title = تفصیلات
details-carrier = کوریئر کمپنی
details-now-with = ابھی کس کے پاس
details-its-number = اس کا نمبر
details-first-with = پہلے کس کے پاس
details-first-scan = پہلا اسکین
details-replaces = پرانا نمبر
details-from-to = کہاں سے، کہاں تک
details-from = کہاں سے
details-to = کہاں تک
from-to = { "\u200F" }{ $from } ← { $to }
place-in-country = { "\u200F" }{ $place }، { $country }
day-and-time = { "\u200F" }{ $day }، { $time }
other-parcels = { $count ->
    [one] اس جواب میں مزید { $count } پارسل
   *[other] اس جواب میں مزید { $count } پارسل
  }
list-close = کم دکھائیں
