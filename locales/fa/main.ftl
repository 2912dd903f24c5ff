### فارسی. واژه‌ها در GLOSSARY.md. خواننده خریداری است که منتظر بسته است: کوتاه، آرام، با «شما» و بدون «ما».
### نام کشور و جا پس از حرف اضافه یا در پایان ترکیب می‌آید و پسوند نمی‌گیرد.

## Status: one or two words above the headline

status-pending = هنوز ثبت نشده
status-announced = هنوز تحویل پست نشده
status-picked-up = تحویل پست شد
status-in-transit = در راه
status-customs = در گمرک
status-out-for-delivery = در حال توزیع
status-attempt-failed = تحویل ناموفق
status-ready-for-pickup = آمادهٔ دریافت
status-delivered = تحویل شد
status-exception = مشکل در ارسال
status-returning = در حال برگشت
status-returned = برگشت خورد
status-cancelled = لغو شد
status-expired = پایان رهگیری

## Headline: what is the case now, in one sentence without a full stop

headline-pending = شرکت پستی هنوز اطلاعاتی از این شماره ندارد
headline-announced = فروشنده برچسب پستی را صادر کرده است
headline-picked-up = بستهٔ شما نزد شرکت پستی است
headline-in-transit = بستهٔ شما در راه است
headline-in-transit-country = در راه در { $country }
headline-arrived = به { $place } رسید
headline-departed = از { $place } خارج شد
headline-left-country = از { $country } خارج شد
headline-reached-country = به { $country } رسید
headline-customs-cleared = از گمرک ترخیص شد
headline-customs-cleared-country = از گمرک { $country } ترخیص شد
headline-handed-over = نزد شرکتی که آن را تحویل می‌دهد
headline-delivery-office = در ادارهٔ پست توزیع
headline-delivery-office-place = در ادارهٔ پست توزیع { $place }
headline-customs = گمرک در حال بررسی بستهٔ شماست
headline-customs-country = در گمرک { $country }
headline-customs-documents = گمرک برای این بسته مدرک می‌خواهد
headline-duty-unpaid = حقوق گمرکی این بسته باید پرداخت شود
headline-out-for-delivery = بسته نزد مأمور پست است
headline-out-for-delivery-place = بسته نزد مأمور پست در { $place } است
headline-attempt-failed = مأمور پست نتوانست بستهٔ شما را تحویل دهد
headline-recipient-absent = مأمور پست کسی را در نشانی پیدا نکرد
headline-ready-for-pickup = بسته آمادهٔ دریافت شماست
headline-ready-for-pickup-place = بسته در { $place } منتظر شماست
headline-delivered = بستهٔ شما رسید
headline-collected = بسته را تحویل گرفته‌اید
headline-neighbour = به همسایه تحویل شد
headline-safe-place = در جای تعیین‌شده گذاشته شد
headline-exception = در راه مشکلی پیش آمد
headline-held = بستهٔ شما نگه داشته شده است
headline-delay = بستهٔ شما تأخیر دارد
headline-damaged = بستهٔ شما آسیب دیده است
headline-lost = بستهٔ شما گم شده است
headline-destroyed = بستهٔ شما معدوم شد
headline-refused = بسته هنگام تحویل پذیرفته نشد
headline-address = نشانی اشتباه یا ناقص است
headline-returning = در راه برگشت به فروشنده
headline-returned = به فروشنده برگشت
headline-cancelled = این بسته فرستاده نخواهد شد
headline-expired = شرکت پستی دیگر خبری نمی‌فرستد

## Scans: one line of the history

event-announced = برچسب پستی صادر شد
event-accepted = از فروشنده تحویل گرفته شد
event-arrived = به مرکز تجزیه رسید
event-departed = از مرکز تجزیه خارج شد
event-processed = تجزیه شد
event-in-transit = در راه
event-left-country = از کشور خارج شد
event-left-country-named = از { $country } خارج شد
event-reached-country = به کشور مقصد رسید
event-reached-country-named = به { $country } رسید
event-customs = در گمرک
event-customs-started = به گمرک رسید
event-customs-cleared = از گمرک ترخیص شد
event-customs-documents = گمرک مدرک می‌خواهد
event-duty-unpaid = در انتظار پرداخت حقوق گمرکی
event-handed-over = به شرکت پستی بعدی سپرده شد
event-handed-over-named = به { $carrier } سپرده شد
event-delivery-office = در ادارهٔ پست توزیع
event-scheduled = روز تحویل هماهنگ شد
event-contacted = شرکت پستی با گیرنده تماس گرفت
event-forwarded = به نشانی دیگری فرستاده شد
event-solved = مشکل برطرف شد
event-out-for-delivery = در حال توزیع
event-attempt-failed = تحویل ناموفق
event-recipient-absent = تحویل ناموفق: کسی در نشانی نبود
event-ready-for-pickup = آمادهٔ دریافت
event-delivered = تحویل شد
event-signed = با امضا تحویل شد
event-collected = گیرنده آن را تحویل گرفت
event-neighbour = به همسایه تحویل شد
event-safe-place = در جای تعیین‌شده گذاشته شد
event-exception = مشکلی گزارش شد
event-held = نگه داشته شد
event-delay = تأخیر
event-weather = تأخیر به‌سبب هوا
event-damaged = آسیب دید
event-lost = گم شد
event-destroyed = معدوم شد
event-refused = پذیرفته نشد
event-address = نشانی اشتباه یا ناقص
event-returning = در راه برگشت به فروشنده
event-returned = به فروشنده برگشت
event-cancelled = لغو شد
event-expired = پایان رهگیری
event-pending = شماره ثبت شد

## Arrival

arrival-expected = زمان تقریبی رسیدن
arrival-arrived = رسید
arrival-collect = مهلت دریافت
arrival-returned = تاریخ برگشت
arrival-today = امروز
arrival-tomorrow = فردا
arrival-by = تا { $day }
arrival-likely = به احتمال زیاد { $day }
arrival-none-not-sent = پیش از نخستین ثبت تاریخی نیست
arrival-none-held = تا وقتی نگه داشته شده تاریخی نیست
arrival-none-will-not-come = رسیدن آن انتظار نمی‌رود
arrival-none-no-news = بدون خبر تازه تاریخی نیست
arrival-none-estimate = اکنون تاریخی نیست
source-carrier = از شرکت پستی
source-estimate = برآورد
source-shop = قول فروشگاه
source-late = پیش‌تر { $day } گفته شده بود و گذشت
days-left = { $days ->
    [0] امروز روز آخر است
    [one] { $days } روز مانده
   *[other] { $days } روز مانده
  }
week-label = روزهای پیش رو
week-today = امروز
week-possible = ممکن
week-likely = محتمل‌تر
week-closed = بدون توزیع
why-title = چرا این تاریخ؟
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
stage-first-mile = از فروشنده تا شرکت پستی
stage-origin = در راه در کشور مبدأ
stage-export-customs = ترخیص گمرکی صادرات
stage-line-haul = بین دو کشور
stage-import-customs = ترخیص گمرکی واردات
stage-destination = در راه در کشور شما
stage-last-mile = تحویل
stages-title = مرحله به مرحله
stage-line = { "\u200F" }{ $stage }: { $time }
stage-usual = معمولاً { $time }
stage-now = معمولاً { $time }، تا اکنون { $days }
stage-now-less = معمولاً { $time }، هنوز کمتر از یک روز
stage-took = { "\u200F" }{ $days } روز کاری طول کشید، معمولاً { $time }
stage-took-less = کمتر از یک روز کاری طول کشید، معمولاً { $time }
stage-inferred = بدون ثبت جداگانه: از ثبت‌های بعدی برداشت شد
first-mile-inferred = تحویل گرفتن ثبت نشده: از نخستین ثبت برداشت شد، { $time }
first-mile-not-reported = این شرکت پستی اعلام نمی‌کند
inferred-from-scans = { "\u200F" }{ $place } (برداشت از ثبت‌ها)

## Progress: four or five stops, a word or two each

step-announced = صدور برچسب
step-first-mile = تحویل به پست
step-origin = در راه
step-left = خروج از { $country }
step-left-unnamed = خارج از مبدأ
step-customs = گمرک
step-arrived = در { $country }
step-arrived-unnamed = در کشور شما
step-last-mile = در حال توزیع
step-pickup = آمادهٔ دریافت
step-delivered = تحویل شد
step-returning = در حال برگشت
step-returned = برگشت خورد
progress-label = مسیر بسته
progress-next = بعدی: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = فروشنده هنوز بسته را به پست تحویل نداده است
problem-not-handed-over-do = از فروشنده بپرسید بسته فرستاده شده است یا نه.
problem-not-handed-over-next = نخستین ثبت همین‌جا نشان داده می‌شود. اگر تا { $day } نیامد، از فروشنده بخواهید پول را برگرداند.
problem-first-scan-due = نخستین ثبت تا { $day } انتظار می‌رود
problem-first-scan-do = تا آن روز کاری لازم نیست. اگر چیزی ثبت نشد از فروشنده بپرسید.
problem-first-scan-next = فروشنده بسته را به شرکت پستی می‌دهد. شاید تا ۲ ساعت طول بکشد که ثبت آن اینجا دیده شود.
problem-no-movement = { $days ->
    [one] { $days } روز است خبری نیست
   *[other] { $days } روز است خبری نیست
  }
problem-no-movement-do = در راه‌های دور چند روز بی‌خبری عادی است. فعلاً کاری لازم نیست.
problem-no-movement-warn = از فروشنده بخواهید موضوع را از شرکت پستی پیگیری کند.
problem-no-movement-claim = از فروشنده بخواهید پول را برگرداند یا کالا را دوباره بفرستد: بسته‌ای که این‌همه وقت خبری از آن نیست شاید گم شده باشد.
problem-ask-by = اگر تا { $day } حرکتی نکرد، از فروشنده بخواهید موضوع را از شرکت پستی پیگیری کند.
problem-refund-by = اگر تا { $day } حرکتی نکرد، از فروشنده بخواهید پول را برگرداند یا کالا را دوباره بفرستد.
problem-claim-by = درخواست غرامت را تا { $day } ثبت کنید: بسیاری از شرکت‌ها پس از آن نمی‌پذیرند.
problem-customs-hold = از { $day } در گمرک است
problem-customs-hold-do = کاری لازم نیست، مگر این‌که گمرک یا شرکت پستی به شما پیام بدهد.
problem-customs-documents = گمرک از شما مدرک می‌خواهد
problem-customs-documents-do = فاکتور یا رسید پرداخت را همراه شمارهٔ رهگیری برای شرکت پستی بفرستید.
problem-customs-documents-next = بسته با رسیدن مدرک به گمرک به راه می‌افتد. بدون آن برمی‌گردد.
problem-duty-unpaid = حقوق گمرکی یا مالیات را بپردازید
problem-duty-unpaid-do = فقط در سایت خود شرکت پستی یا در دفتر آن پرداخت کنید. پیوندهای پیام‌های ناشناس را باز نکنید.
problem-duty-unpaid-next = بسته پس از پرداخت ترخیص می‌شود.
problem-address = نشانی کامل خود را به شرکت پستی بدهید
problem-address-do = نشانی کامل و یک شمارهٔ تلفن را به شرکت پستی یا فروشنده بگویید.
problem-address-next = بسته منتظر می‌ماند و اگر کسی پاسخ ندهد برمی‌گردد.
problem-attempt-failed = مأمور پست آمد و نتوانست تحویل دهد
problem-attempt-failed-do = ببینید یادداشتی گذاشته شده یا نه، یا از شرکت پستی روزی دیگر یا محل دریافت بخواهید.
problem-attempt-failed-next = بیشتر شرکت‌ها روز کاری بعد دوباره می‌آیند.
problem-attempt-failed-next-day = بیشتر شرکت‌ها روز کاری بعد دوباره می‌آیند، یعنی { $day }.
problem-attempt-planned = تلاش بعدی برای { $day } برنامه‌ریزی شده است.
problem-refused = بسته هنگام تحویل پذیرفته نشد
problem-refused-do = اگر اشتباه شده، همین امروز با شرکت پستی تماس بگیرید.
problem-refused-next = بسته به فروشنده برمی‌گردد.
problem-pickup = بسته را تحویل بگیرید
problem-pickup-until = بسته را تا { $day } تحویل بگیرید
problem-pickup-do = کارت شناسایی و شمارهٔ رهگیری را همراه داشته باشید.
problem-pickup-next = پس از پایان مهلت، بسته به فروشنده برمی‌گردد.
problem-late = دیرتر از { $day }
problem-late-do = فعلاً کاری لازم نیست.
problem-may-be-late = شاید دیر برسد: معمولاً تا { $day } می‌رسد
problem-disruption = شرکت پستی از تأخیر خبر داده است
problem-disruption-until = توزیع تا { $day } کندتر است
problem-disruption-next = بسته همین که شرکت پستی بتواند، به راه می‌افتد.
problem-damaged = بسته آسیب دیده است
problem-damaged-do = از فروشنده جایگزین یا برگشت پول بخواهید. اگر بسته به دستتان رسید، از آن عکس نگه دارید.
problem-lost = بسته گم شده است
problem-lost-do = از فروشنده برگشت پول یا جایگزین بخواهید.
problem-destroyed = بسته معدوم شد
problem-destroyed-do = علت را از فروشنده بپرسید و برگشت پول بخواهید.
problem-returned = بسته به فروشنده برمی‌گردد
problem-returned-do = از فروشنده بخواهید پول را برگرداند یا دوباره بفرستد.
problem-cancelled = ارسال لغو شد
problem-cancelled-do = از فروشنده بپرسید دوباره فرستاده می‌شود یا نه.
problem-exception = شرکت پستی از مشکلی خبر داده است
problem-exception-do = گفتهٔ شرکت پستی را در تاریخچه بخوانید و با شمارهٔ رهگیری از آن شرکت بپرسید.
problem-updates-ended = خبر دیگری انتظار نمی‌رود
problem-updates-ended-do = اگر بسته نرسیده، همین حالا از فروشنده بپرسید: درخواست غرامت مهلت دارد.
problem-do-label = چه باید کرد
problem-next-label = بعد چه می‌شود
problem-since-label = از تاریخ
problem-why-label = علت
problem-where-label = محل
problem-contact-label = چه کسی کمک می‌کند
contact-carrier = { "\u200F" }{ $carrier }، با شمارهٔ { $number }
contact-carrier-unnamed = شرکت پستی، با شمارهٔ { $number }
contact-seller = فروشنده، با شمارهٔ سفارش شما
why-updates-ended = شرکت‌های پستی معمولاً ۳۰ روز پس از ارسال دیگر خبری نمی‌دهند.
why-customs-inspection = گمرک در حال بازرسی بسته است
why-customs-delay = گمرک کندتر از همیشه است
why-absent = کسی در نشانی نبود
why-closed = محل کار بسته بود
why-moved = گیرنده جابه‌جا شده است
why-pickup-missed = به‌موقع تحویل گرفته نشد
why-weather = وضع هوا
why-strike = اعتصاب
why-holiday = تعطیلی رسمی
why-peak-season = بسته‌ها بیش از همیشه است
why-capacity = در وسیلهٔ حمل جا نبود
why-flight-delay = پرواز تأخیر داشت
why-missorted = به مسیر اشتباه فرستاده شد
why-security = بازرسی امنیتی
why-held = شرکت پستی آن را نگه داشته است
why-payment = هنوز مبلغی باید پرداخت شود
why-rejected = شرکت پستی آن را نمی‌پذیرد
why-identity = هویت گیرنده تأیید نشد

## Solved: said once, when a problem is over

solved-handed-over = برطرف شد: بستهٔ شما نزد شرکت پستی است
solved-movement = برطرف شد: بستهٔ شما دوباره در حرکت است
solved-customs = برطرف شد: گمرک بستهٔ شما را ترخیص کرد
solved-duty = برطرف شد: حقوق گمرکی تسویه شد
solved-address = برطرف شد: شرکت پستی نشانی شما را دارد
solved-attempt = برطرف شد: بسته دوباره در راه رسیدن به شماست
solved-late = برطرف شد: تاریخ تازه‌ای برای رسیدن هست
solved-other = برطرف شد: مشکل تمام شد

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = هنوز اطلاعاتی از این شماره در دست نیست
failure-not-found-do = شمارهٔ تازه شاید یک تا دو روز بعد دیده شود. بررسی کنید همان شمارهٔ پیام ارسال باشد.
failure-invalid-number = این به شمارهٔ رهگیری نمی‌ماند
failure-invalid-number-do = آن را حرف به حرف با پیام ارسال مقایسه کنید.
failure-unauthorized = رهگیری فروشگاه درست تنظیم نشده است
failure-unauthorized-do = لطفاً به فروشگاه بگویید. بستهٔ شما سر جای خود است.
failure-quota = سهم امروز فروشگاه برای رهگیری تمام شده است
failure-quota-do = فردا دوباره امتحان کنید یا از فروشگاه بپرسید. بستهٔ شما سر جای خود است.
failure-rate-limited = درخواست‌ها پشت سر هم زیاد بود
failure-rate-limited-do = چند دقیقهٔ دیگر دوباره امتحان کنید.
failure-bad-request = رهگیری فروشگاه درخواست را نفهمید
failure-bad-request-do = لطفاً به فروشگاه بگویید. بستهٔ شما سر جای خود است.
failure-server = سامانهٔ رهگیری اکنون کار نمی‌کند
failure-server-do = بعداً دوباره امتحان کنید. بستهٔ شما سر جای خود است.
failure-bad-response = پاسخ خوانده نشد
failure-bad-response-do = بعداً دوباره امتحان کنید. اگر همین‌طور ماند، لطفاً به فروشگاه بگویید.
failure-empty = پاسخ خالی بود
failure-empty-do = کمی بعد دوباره امتحان کنید. اگر همین‌طور ماند، لطفاً به فروشگاه بگویید.
failure-page = به جای دادهٔ رهگیری یک صفحهٔ وب رسید
failure-page-do = شاید لازم باشد دوباره وارد حساب فروشگاه شوید. سپس دوباره امتحان کنید.
failure-unknown-shape = این پاسخ رهگیری نیست
failure-unknown-shape-do = لطفاً به فروشگاه بگویید. بستهٔ شما سر جای خود است.
failure-too-large = پاسخ بزرگ‌تر از آن است که خوانده شود
failure-too-large-do = لطفاً به فروشگاه بگویید. بستهٔ شما سر جای خود است.
failure-network = دسترسی به سامانهٔ رهگیری ممکن نشد
failure-network-do = اتصال خود را بررسی کنید و دوباره امتحان کنید.
failure-timeout = سامانهٔ رهگیری دیر پاسخ داد
failure-timeout-do = کمی بعد دوباره امتحان کنید.
failure-offline = به اینترنت وصل نیستید
failure-offline-do = به اینترنت وصل شوید و دوباره امتحان کنید.
failure-kept = آخرین وضعیت معلوم در صفحه می‌ماند.
try-again = تلاش دوباره

## Around it

parcel-label = بستهٔ { $number }
parcel-label-unnamed = بسته
loading = در جست‌وجوی بستهٔ شما
tracking-number = شمارهٔ رهگیری
copy-number = کپی شمارهٔ { $number }
copied = کپی شد
updated = به‌روزرسانی { $ago }
updated-now = همین حالا به‌روز شد
refresh = به‌روزرسانی
announcement = { "\u200F" }{ $headline }. { $arrival }
history-title = تاریخچه
history-empty = هنوز چیزی ثبت نشده است.
history-more = { $count ->
    [one] { $count } خبر پیشین
   *[other] { $count } خبر پیشین
  }
expected = مورد انتظار
no-time = بدون ساعت
details-title = جزئیات
details-carrier = شرکت پستی
details-now-with = اکنون نزد
details-its-number = شمارهٔ آن
details-first-with = ابتدا نزد
details-first-scan = نخستین ثبت
details-replaces = به جای شمارهٔ
details-from-to = از، به
details-from = از
details-to = به
from-to = { "\u200F" }{ $from } ← { $to }
place-in-country = { "\u200F" }{ $place }، { $country }
day-and-time = { "\u200F" }{ $day }، { $time }
other-parcels = { $count ->
    [one] { $count } بستهٔ دیگر در این پاسخ
   *[other] { $count } بستهٔ دیگر در این پاسخ
  }
list-close = نمایش کمتر
