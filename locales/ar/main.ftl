### العربية. المصطلحات في GLOSSARY.md. القارئ هو المشتري الذي ينتظر الطرد: جمل قصيرة وهادئة، بلا «نحن».

## Status

status-pending = لا توجد بيانات بعد
status-announced = بانتظار تسليمه للشحن
status-picked-up = استلمته شركة الشحن
status-in-transit = في الطريق
status-customs = في الجمارك
status-out-for-delivery = خرج للتوصيل
status-attempt-failed = تعذّر التوصيل
status-ready-for-pickup = جاهز للاستلام
status-delivered = تم التسليم
status-exception = مشكلة في الشحن
status-returning = قيد الإرجاع
status-returned = أُعيد إلى البائع
status-cancelled = ملغى
status-expired = توقفت التحديثات

## Headline

headline-pending = لا تتوفر لدى شركة الشحن بيانات عن هذا الرقم بعد
headline-announced = أصدر البائع بوليصة الشحن
headline-picked-up = طردك لدى شركة الشحن
headline-in-transit = طردك في الطريق
headline-in-transit-country = في الطريق داخل { $country }
headline-arrived = وصل إلى { $place }
headline-departed = غادر { $place }
headline-left-country = غادر { $country }
headline-reached-country = وصل إلى { $country }
headline-customs-cleared = تم التخليص الجمركي
headline-customs-cleared-country = تم التخليص الجمركي في { $country }
headline-handed-over = لدى الشركة التي ستوصله إليك
headline-delivery-office = في مكتب التوزيع
headline-delivery-office-place = في مكتب التوزيع في { $place }
headline-customs = الجمارك تفحص طردك
headline-customs-country = لدى الجمارك في { $country }
headline-customs-documents = تطلب الجمارك مستندًا لهذا الطرد
headline-duty-unpaid = على هذا الطرد رسوم جمركية
headline-out-for-delivery = طردك مع مندوب التوصيل
headline-out-for-delivery-place = طردك مع مندوب التوصيل في { $place }
headline-attempt-failed = لم يتمكن المندوب من توصيل طردك
headline-recipient-absent = لم يجد المندوب أحدًا في العنوان
headline-ready-for-pickup = طردك بانتظار أن تستلمه
headline-ready-for-pickup-place = طردك بانتظارك في { $place }
headline-delivered = وصل طردك
headline-collected = استلمت طردك
headline-neighbour = تُرك لدى أحد الجيران
headline-safe-place = تُرك في المكان المتفق عليه
headline-exception = حدثت مشكلة في الطريق
headline-held = طردك محتجز
headline-delay = طردك متأخر
headline-damaged = تضرر طردك
headline-lost = فُقد طردك
headline-destroyed = تم إتلاف طردك
headline-refused = رُفض استلام الطرد
headline-address = العنوان خاطئ أو غير مكتمل
headline-returning = في طريق العودة إلى البائع
headline-returned = عاد إلى البائع
headline-cancelled = لن يُرسل هذا الطرد
headline-expired = توقفت شركة الشحن عن إرسال التحديثات

## Scans

event-announced = صدرت بوليصة الشحن
event-accepted = تم الاستلام من البائع
event-arrived = وصل إلى مركز الفرز
event-departed = غادر مركز الفرز
event-processed = تم الفرز
event-in-transit = في الطريق
event-left-country = غادر البلد
event-left-country-named = غادر { $country }
event-reached-country = وصل إلى بلد الوجهة
event-reached-country-named = وصل إلى { $country }
event-customs = لدى الجمارك
event-customs-started = وصل إلى الجمارك
event-customs-cleared = تم التخليص الجمركي
event-customs-documents = تطلب الجمارك مستندًا
event-duty-unpaid = بانتظار دفع الرسوم الجمركية
event-handed-over = سُلّم إلى شركة الشحن التالية
event-handed-over-named = سُلّم إلى { $carrier }
event-delivery-office = في مكتب التوزيع
event-scheduled = تم تحديد موعد التوصيل
event-contacted = تواصلت شركة الشحن مع المستلم
event-forwarded = حُوّل إلى عنوان آخر
event-solved = حُلّت المشكلة
event-out-for-delivery = خرج للتوصيل
event-attempt-failed = تعذّر التوصيل
event-recipient-absent = تعذّر التوصيل: لم يكن أحد موجودًا
event-ready-for-pickup = جاهز للاستلام
event-delivered = تم التسليم
event-signed = تم التسليم مع التوقيع
event-collected = استلمه المستلم
event-neighbour = تُرك لدى أحد الجيران
event-safe-place = تُرك في المكان المتفق عليه
event-exception = سُجّلت مشكلة
event-held = محتجز
event-delay = متأخر
event-weather = متأخر بسبب الطقس
event-damaged = متضرر
event-lost = مفقود
event-destroyed = تم إتلافه
event-refused = رُفض الاستلام
event-address = العنوان خاطئ أو غير مكتمل
event-returning = في طريق العودة إلى البائع
event-returned = أُعيد إلى البائع
event-cancelled = أُلغي
event-expired = توقفت التحديثات
event-pending = سُجّل الرقم

## Arrival

arrival-expected = الوصول المتوقع
arrival-arrived = وصل في
arrival-collect = آخر موعد للاستلام
arrival-returned = أُعيد في
arrival-today = اليوم
arrival-tomorrow = غدًا
arrival-by = حتى { $day }
arrival-likely = على الأرجح { $day }
arrival-none-not-sent = يظهر الموعد بعد أول تحديث
arrival-none-held = لا موعد ما دام محتجزًا
arrival-none-will-not-come = لا يُتوقع وصوله
arrival-none-no-news = لا موعد من دون أخبار جديدة
arrival-none-estimate = لا موعد في الوقت الحالي
source-carrier = من شركة الشحن
source-estimate = تقدير
source-shop = وعد المتجر
source-late = كان الموعد المذكور { $day } وقد مضى
days-left = { $days ->
    [0] اليوم آخر يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
  }
week-label = الأيام القادمة
week-today = اليوم
week-possible = ممكن
week-likely = الأرجح
week-closed = لا توصيل
why-title = لماذا هذا الموعد
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
stage-first-mile = من البائع إلى شركة الشحن
stage-origin = في الطريق داخل بلد الإرسال
stage-export-customs = التخليص الجمركي للتصدير
stage-line-haul = بين البلدين
stage-import-customs = التخليص الجمركي للاستيراد
stage-destination = في الطريق داخل بلدك
stage-last-mile = التوصيل
stages-title = المدة مرحلة مرحلة
stage-line = { "\u200F" }{ $stage }: { $time }
stage-usual = المعتاد { $time }
stage-now = المعتاد { $time }، وأيام العمل حتى الآن: { $days }
stage-now-less = المعتاد { $time }، ولم يمض يوم عمل بعد
stage-took = أيام العمل المستغرقة: { $days }، والمعتاد { $time }
stage-took-less = استغرقت أقل من يوم عمل، والمعتاد { $time }
stage-inferred = لا تحديث لهذه المرحلة: استُنتجت مما جاء بعدها
first-mile-inferred = لا تحديث للاستلام من البائع: استُنتج من أول تحديث، { $time }
first-mile-not-reported = شركة الشحن هذه لا تبلّغ عن هذه المرحلة
inferred-from-scans = { "\u200F" }{ $place } (استنتاج من التحديثات)

## Progress

step-announced = صدرت البوليصة
step-first-mile = سُلّم للشحن
step-origin = في الطريق
step-left = غادر { $country }
step-left-unnamed = خارج بلد الإرسال
step-customs = الجمارك
step-arrived = في { $country }
step-arrived-unnamed = في بلدك
step-last-mile = خرج للتوصيل
step-pickup = جاهز للاستلام
step-delivered = تم التسليم
step-returning = قيد الإرجاع
step-returned = أُعيد
progress-label = مراحل الشحن
progress-next = التالي: { $step }

## Problems

problem-not-handed-over = لم يسلّم البائع الطرد لشركة الشحن بعد
problem-not-handed-over-do = اسأل البائع هل أُرسل الطرد.
problem-not-handed-over-next = يظهر أول تحديث هنا فور وروده. إن لم يرد حتى { $day } فاطلب من البائع رد المبلغ.
problem-first-scan-due = أول تحديث متوقع حتى { $day }
problem-first-scan-do = لا شيء مطلوب منك حتى ذلك الحين. إن لم يرد تحديث فاسأل البائع.
problem-first-scan-next = يسلّم البائع الطرد لشركة الشحن. قد يتأخر ظهور التحديث هنا حتى ساعتين.
problem-no-movement = { $days ->
    [zero] لا أخبار منذ أقل من يوم
    [one] لا أخبار منذ يوم
    [two] لا أخبار منذ يومين
    [few] لا أخبار منذ { $days } أيام
    [many] لا أخبار منذ { $days } يومًا
   *[other] لا أخبار منذ { $days } يوم
  }
problem-no-movement-do = من المعتاد أن تمر أيام بلا أخبار في الطرق الطويلة. لا شيء مطلوب منك الآن.
problem-no-movement-warn = اطلب من البائع أن يستفسر لدى شركة الشحن.
problem-no-movement-claim = اطلب من البائع رد المبلغ أو إرسال بديل: قد يكون الطرد مفقودًا بعد كل هذه المدة بلا أخبار.
problem-ask-by = إن لم يتحرك الطرد حتى { $day } فاطلب من البائع أن يستفسر لدى شركة الشحن.
problem-refund-by = إن لم يتحرك الطرد حتى { $day } فاطلب من البائع رد المبلغ أو إرسال بديل.
problem-claim-by = قدّم المطالبة قبل نهاية { $day }: لا تقبلها شركات كثيرة بعد ذلك.
problem-customs-hold = في الجمارك منذ { $day }
problem-customs-hold-do = لا شيء مطلوب منك، إلا إذا تواصلت معك الجمارك أو شركة الشحن.
problem-customs-documents = تحتاج الجمارك مستندًا منك
problem-customs-documents-do = أرسل الفاتورة أو إثبات الدفع إلى شركة الشحن مع رقم التتبع.
problem-customs-documents-next = يواصل الطرد طريقه بعد وصول المستند إلى الجمارك، وإلا أُعيد.
problem-duty-unpaid = ادفع الرسوم أو الضريبة
problem-duty-unpaid-do = ادفع في موقع شركة الشحن الرسمي أو في مكتبها. لا تفتح روابط في رسائل من مجهولين.
problem-duty-unpaid-next = يُفرج عن الطرد بعد الدفع.
problem-address = أعطِ شركة الشحن عنوانك الكامل
problem-address-do = أبلغ شركة الشحن أو البائع بالعنوان الكامل ورقم هاتف.
problem-address-next = ينتظر الطرد، ثم يُعاد إن لم يرد أحد.
problem-attempt-failed = حضر المندوب ولم يتمكن من التوصيل
problem-attempt-failed-do = ابحث عن إشعار تركه المندوب، أو اطلب من شركة الشحن موعدًا جديدًا أو نقطة استلام.
problem-attempt-failed-next = تعيد معظم شركات الشحن المحاولة في يوم العمل التالي.
problem-attempt-failed-next-day = تعيد معظم شركات الشحن المحاولة في يوم العمل التالي، أي { $day }.
problem-attempt-planned = موعد المحاولة التالية { $day }.
problem-refused = رُفض استلام الطرد
problem-refused-do = إن كان ذلك خطأ فاتصل بشركة الشحن اليوم.
problem-refused-next = يعود الطرد إلى البائع.
problem-pickup = استلم طردك
problem-pickup-until = استلم طردك قبل نهاية { $day }
problem-pickup-do = أحضر إثبات هوية ورقم التتبع.
problem-pickup-next = بعد انتهاء المهلة يعود الطرد إلى البائع.
problem-late = تأخر عن { $day }
problem-late-do = لا شيء مطلوب منك الآن.
problem-may-be-late = قد يتأخر: المعتاد وصوله حتى { $day }
problem-disruption = أبلغت شركة الشحن عن تأخير
problem-disruption-until = التوصيل أبطأ من المعتاد حتى { $day }
problem-disruption-next = يواصل الطرد طريقه فور تمكّن شركة الشحن من نقله.
problem-damaged = تضرر الطرد
problem-damaged-do = اطلب من البائع بديلًا أو رد المبلغ. إذا استلمته فاحتفظ بصور له.
problem-lost = فُقد الطرد
problem-lost-do = اطلب من البائع رد المبلغ أو إرسال بديل.
problem-destroyed = تم إتلاف الطرد
problem-destroyed-do = اسأل البائع عن السبب واطلب رد المبلغ.
problem-returned = يعود الطرد إلى البائع
problem-returned-do = اطلب من البائع رد المبلغ أو إعادة الإرسال.
problem-cancelled = أُلغيت الشحنة
problem-cancelled-do = اسأل البائع هل سيعيد إرسالها.
problem-exception = أبلغت شركة الشحن عن مشكلة
problem-exception-do = اقرأ كلام شركة الشحن في سجل الشحنة، واسألها مع ذكر رقم التتبع.
problem-updates-ended = لا تُتوقع تحديثات أخرى
problem-updates-ended-do = إن لم يصل الطرد فاسأل البائع الآن: للمطالبات مهلة محددة.
problem-do-label = ما عليك فعله
problem-next-label = ما يحدث بعد ذلك
problem-since-label = منذ
problem-why-label = السبب
problem-where-label = المكان
problem-contact-label = من يساعدك
contact-carrier = { "\u200F" }{ $carrier }، مع ذكر الرقم { $number }
contact-carrier-unnamed = شركة الشحن، مع ذكر الرقم { $number }
contact-seller = البائع، مع ذكر رقم طلبك
why-updates-ended = تتوقف شركات الشحن غالبًا عن تحديث الرقم بعد نحو 30 يومًا من الإرسال.
why-customs-inspection = الجمارك تفحص الطرد
why-customs-delay = الجمارك أبطأ من المعتاد
why-absent = لم يكن أحد في المكان
why-closed = كان مكان العمل مغلقًا
why-moved = انتقل المستلم إلى عنوان آخر
why-pickup-missed = لم يُستلم في الموعد
why-weather = الطقس
why-strike = إضراب
why-holiday = إغلاق بسبب عطلة
why-peak-season = طرود أكثر من المعتاد
why-capacity = لا مكان في وسيلة النقل
why-flight-delay = تأخرت الرحلة الجوية
why-missorted = أُرسل في اتجاه خاطئ
why-security = فحص أمني
why-held = شركة الشحن تحتجزه
why-payment = ما زال هناك مبلغ للدفع
why-rejected = شركة الشحن لا تقبله
why-identity = تعذّر التحقق من هوية المستلم

## Solved

solved-handed-over = حُلّت المشكلة: طردك لدى شركة الشحن
solved-movement = حُلّت المشكلة: طردك يتحرك من جديد
solved-customs = حُلّت المشكلة: أفرجت الجمارك عن طردك
solved-duty = حُلّت المشكلة: سُوّيت الرسوم
solved-address = حُلّت المشكلة: عنوانك لدى شركة الشحن
solved-attempt = حُلّت المشكلة: طردك في الطريق إليك من جديد
solved-late = حُلّت المشكلة: هناك موعد وصول جديد
solved-other = حُلّت المشكلة

## Failures

failure-not-found = لا تتوفر بيانات عن هذا الرقم بعد
failure-not-found-do = قد يحتاج الرقم الجديد يومًا أو يومين ليظهر. تأكد أنه الرقم الوارد في رسالة الشحن.
failure-invalid-number = لا يبدو هذا رقم تتبع
failure-invalid-number-do = قارنه برسالة الشحن حرفًا حرفًا.
failure-unauthorized = خدمة التتبع في المتجر غير مضبوطة
failure-unauthorized-do = أبلغ المتجر من فضلك. طردك لا يتأثر بذلك.
failure-quota = نفد رصيد المتجر من التتبع لهذا اليوم
failure-quota-do = حاول غدًا، أو اسأل المتجر. طردك لا يتأثر بذلك.
failure-rate-limited = طلبات كثيرة في وقت قصير
failure-rate-limited-do = حاول مجددًا بعد دقائق.
failure-bad-request = لم تفهم خدمة التتبع في المتجر الطلب
failure-bad-request-do = أبلغ المتجر من فضلك. طردك لا يتأثر بذلك.
failure-server = خدمة التتبع متوقفة حاليًا
failure-server-do = حاول لاحقًا. طردك لا يتأثر بذلك.
failure-bad-response = تعذّرت قراءة الرد
failure-bad-response-do = حاول لاحقًا. إن استمر ذلك فأبلغ المتجر من فضلك.
failure-empty = وصل رد فارغ
failure-empty-do = حاول مجددًا بعد لحظات. إن استمر ذلك فأبلغ المتجر من فضلك.
failure-page = وصلت صفحة ويب بدلًا من بيانات التتبع
failure-page-do = قد تحتاج إلى تسجيل الدخول إلى المتجر مرة أخرى. ثم حاول مجددًا.
failure-unknown-shape = هذا الرد لا يخص تتبع الشحنات
failure-unknown-shape-do = أبلغ المتجر من فضلك. طردك لا يتأثر بذلك.
failure-too-large = الرد أكبر من أن يُقرأ
failure-too-large-do = أبلغ المتجر من فضلك. طردك لا يتأثر بذلك.
failure-network = تعذّر الوصول إلى خدمة التتبع
failure-network-do = تحقق من اتصالك وحاول مجددًا.
failure-timeout = تأخرت خدمة التتبع في الرد
failure-timeout-do = حاول مجددًا بعد لحظات.
failure-offline = لا يوجد اتصال بالإنترنت
failure-offline-do = اتصل بالإنترنت وحاول مجددًا.
failure-kept = تبقى آخر حالة معروفة على الصفحة.
try-again = حاول مجددًا

## Around it

parcel-label = الطرد { $number }
parcel-label-unnamed = الطرد
loading = جارٍ البحث عن طردك
tracking-number = رقم التتبع
copy-number = نسخ الرقم { $number }
copied = تم النسخ
updated = آخر تحديث { $ago }
updated-now = آخر تحديث الآن
refresh = تحديث الآن
announcement = { "\u200F" }{ $headline }. { $arrival }
history-title = سجل الشحنة
history-empty = لا توجد تحديثات بعد.
history-more = { $count ->
    [zero] لا تحديثات سابقة
    [one] تحديث سابق واحد
    [two] تحديثان سابقان
    [few] { $count } تحديثات سابقة
    [many] { $count } تحديثًا سابقًا
   *[other] { $count } تحديث سابق
  }
expected = متوقع
no-time = بلا وقت محدد
details-title = التفاصيل
details-carrier = شركة الشحن
details-now-with = الآن لدى
details-its-number = رقمه لديها
details-first-with = كان أولًا لدى
details-first-scan = أول تحديث
details-replaces = بدلًا من الرقم
details-from-to = من وإلى
details-from = من
details-to = إلى
from-to = { "\u200F" }{ $from } ← { $to }
place-in-country = { "\u200F" }{ $place }، { $country }
day-and-time = { "\u200F" }{ $day }، { $time }
other-parcels = { $count ->
    [zero] لا طرود أخرى في هذا الرد
    [one] طرد آخر في هذا الرد
    [two] طردان آخران في هذا الرد
    [few] { $count } طرود أخرى في هذا الرد
    [many] { $count } طردًا آخر في هذا الرد
   *[other] { $count } طرد آخر في هذا الرد
  }
list-close = عرض أقل
