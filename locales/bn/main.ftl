### বাংলা। পরিভাষা GLOSSARY.md ফাইলে। পাঠক সেই ক্রেতা যিনি পার্সেলের অপেক্ষায় আছেন: ছোট, শান্ত, “আমরা” নয়।

## Status: one or two words above the headline

status-pending = এখনও স্ক্যান হয়নি
status-announced = এখনও হস্তান্তর হয়নি
status-picked-up = পিকআপ হয়েছে
status-in-transit = পথে আছে
status-customs = কাস্টমসে আছে
status-out-for-delivery = ডেলিভারিতে বেরিয়েছে
status-attempt-failed = ডেলিভারি হয়নি
status-ready-for-pickup = সংগ্রহের জন্য প্রস্তুত
status-delivered = ডেলিভারি হয়েছে
status-exception = সমস্যা
status-returning = ফেরত যাচ্ছে
status-returned = ফেরত গেছে
status-cancelled = বাতিল
status-expired = আপডেট বন্ধ

## Headline: what is the case now, in one sentence without a full stop

headline-pending = কুরিয়ার কোম্পানির কাছে এই নম্বরের তথ্য এখনও নেই
headline-announced = বিক্রেতা শিপিং লেবেল তৈরি করেছেন
headline-picked-up = আপনার পার্সেল কুরিয়ার কোম্পানির কাছে আছে
headline-in-transit = আপনার পার্সেল পথে আছে
headline-in-transit-country = পথে আছে: { $country }
headline-arrived = { $place } পৌঁছেছে
headline-departed = { $place } থেকে বেরিয়েছে
headline-left-country = { $country } থেকে বেরিয়েছে
headline-reached-country = { $country } পৌঁছেছে
headline-customs-cleared = কাস্টমস ছাড় পেয়েছে
headline-customs-cleared-country = কাস্টমস ছাড় পেয়েছে: { $country }
headline-handed-over = যে কুরিয়ার কোম্পানি ডেলিভারি দেবে, তাদের কাছে আছে
headline-delivery-office = ডেলিভারি অফিসে আছে
headline-delivery-office-place = ডেলিভারি অফিসে আছে: { $place }
headline-customs = কাস্টমস আপনার পার্সেল পরীক্ষা করছে
headline-customs-country = কাস্টমসে আছে: { $country }
headline-customs-documents = এই পার্সেলের জন্য কাস্টমসের একটি কাগজ দরকার
headline-duty-unpaid = এই পার্সেলের শুল্ক দিতে হবে
headline-out-for-delivery = পার্সেল ডেলিভারির জন্য বেরিয়েছে
headline-out-for-delivery-place = পার্সেল ডেলিভারির জন্য বেরিয়েছে: { $place }
headline-attempt-failed = ডেলিভারিম্যান আপনার পার্সেল দিতে পারেননি
headline-recipient-absent = ডেলিভারিম্যান ঠিকানায় কাউকে পাননি
headline-ready-for-pickup = পার্সেল আপনার সংগ্রহের অপেক্ষায় আছে
headline-ready-for-pickup-place = পার্সেল আপনার অপেক্ষায় আছে: { $place }
headline-delivered = আপনার পার্সেল পৌঁছে গেছে
headline-collected = আপনি পার্সেল সংগ্রহ করেছেন
headline-neighbour = প্রতিবেশীর কাছে রাখা হয়েছে
headline-safe-place = ঠিক করা জায়গায় রাখা হয়েছে
headline-exception = পথে কোনো সমস্যা হয়েছে
headline-held = আপনার পার্সেল আটকে রাখা হয়েছে
headline-delay = আপনার পার্সেলের দেরি হচ্ছে
headline-damaged = আপনার পার্সেল ক্ষতিগ্রস্ত হয়েছে
headline-lost = আপনার পার্সেল হারিয়ে গেছে
headline-destroyed = আপনার পার্সেল নষ্ট করে ফেলা হয়েছে
headline-refused = পার্সেল নিতে অস্বীকার করা হয়েছে
headline-address = ঠিকানা ভুল বা অসম্পূর্ণ
headline-returning = বিক্রেতার কাছে ফেরত যাচ্ছে
headline-returned = বিক্রেতার কাছে ফেরত গেছে
headline-cancelled = এই পার্সেল পাঠানো হবে না
headline-expired = কুরিয়ার কোম্পানি আপডেট পাঠানো বন্ধ করেছে

## Scans: one line of the history

event-announced = লেবেল তৈরি হয়েছে
event-accepted = বিক্রেতা হস্তান্তর করেছেন
event-arrived = হাবে পৌঁছেছে
event-departed = হাব থেকে বেরিয়েছে
event-processed = বাছাই হয়েছে
event-in-transit = পথে আছে
event-left-country = উৎস দেশ থেকে বেরিয়েছে
event-left-country-named = { $country } থেকে বেরিয়েছে
event-reached-country = গন্তব্য দেশে পৌঁছেছে
event-reached-country-named = { $country } পৌঁছেছে
event-customs = কাস্টমসে আছে
event-customs-started = কাস্টমসে পৌঁছেছে
event-customs-cleared = কাস্টমস ছাড় পেয়েছে
event-customs-documents = কাস্টমস কাগজ চেয়েছে
event-duty-unpaid = শুল্ক বাকি আছে
event-handed-over = পরের কুরিয়ার কোম্পানির কাছে হস্তান্তর
event-handed-over-named = হস্তান্তর হয়েছে: { $carrier }
event-delivery-office = ডেলিভারি অফিসে আছে
event-scheduled = ডেলিভারির দিন ঠিক হয়েছে
event-contacted = কুরিয়ার কোম্পানি যোগাযোগ করেছে
event-forwarded = অন্য ঠিকানায় পাঠানো হয়েছে
event-solved = সমস্যার সমাধান হয়েছে
event-out-for-delivery = ডেলিভারিতে বেরিয়েছে
event-attempt-failed = ডেলিভারি হয়নি
event-recipient-absent = ডেলিভারি হয়নি: ঠিকানায় কেউ ছিলেন না
event-ready-for-pickup = সংগ্রহের জন্য প্রস্তুত
event-delivered = ডেলিভারি হয়েছে
event-signed = সই নিয়ে ডেলিভারি হয়েছে
event-collected = প্রাপক সংগ্রহ করেছেন
event-neighbour = প্রতিবেশীর কাছে রাখা হয়েছে
event-safe-place = ঠিক করা জায়গায় রাখা হয়েছে
event-exception = সমস্যা জানানো হয়েছে
event-held = আটকে রাখা হয়েছে
event-delay = দেরি হচ্ছে
event-weather = আবহাওয়ার কারণে দেরি
event-damaged = ক্ষতিগ্রস্ত
event-lost = হারিয়ে গেছে
event-destroyed = নষ্ট করে ফেলা হয়েছে
event-refused = নিতে অস্বীকার
event-address = ঠিকানা ভুল বা অসম্পূর্ণ
event-returning = বিক্রেতার কাছে ফেরত যাচ্ছে
event-returned = বিক্রেতার কাছে ফেরত গেছে
event-cancelled = বাতিল হয়েছে
event-expired = আপডেট শেষ
event-pending = নম্বর নিবন্ধিত

## Arrival

arrival-expected = পৌঁছানোর সম্ভাব্য দিন
arrival-arrived = পৌঁছেছে
arrival-collect = সংগ্রহের শেষ দিন
arrival-returned = ফেরত গেছে
arrival-today = আজ
arrival-tomorrow = আগামীকাল
arrival-by = { $day } তারিখের মধ্যে
arrival-likely = সবচেয়ে সম্ভাব্য: { $day }
arrival-none-not-sent = প্রথম স্ক্যানের আগে তারিখ নেই
arrival-none-held = আটকে থাকা অবস্থায় তারিখ নেই
arrival-none-will-not-come = পৌঁছানোর সম্ভাবনা নেই
arrival-none-no-news = নতুন তথ্য ছাড়া তারিখ নেই
arrival-none-estimate = এই মুহূর্তে তারিখ নেই
source-carrier = কুরিয়ার কোম্পানির দেওয়া
source-estimate = আনুমানিক
source-shop = দোকানের প্রতিশ্রুতি
source-late = আগে বলা হয়েছিল { $day }, তা পেরিয়ে গেছে
days-left = { $days ->
    [0] আজই শেষ দিন
    [one] { $days } দিন বাকি
   *[other] { $days } দিন বাকি
  }
week-label = সামনের দিনগুলো
week-today = আজ
week-possible = সম্ভব
week-likely = সবচেয়ে সম্ভাব্য
week-closed = ডেলিভারি নেই
why-title = এই তারিখ কেন
stage-days = { $least ->
    [one] { $least } কর্মদিবস
   *[other] { $least } কর্মদিবস
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } কর্মদিবস
   *[other] { $most } কর্মদিবস
  }
stage-days-up-to = সর্বোচ্চ { $most ->
    [one] { $most } কর্মদিবস
   *[other] { $most } কর্মদিবস
  }
stage-first-mile = বিক্রেতা থেকে কুরিয়ার কোম্পানি
stage-origin = উৎস দেশের ভেতরে
stage-export-customs = রপ্তানি কাস্টমস
stage-line-haul = এক দেশ থেকে অন্য দেশে
stage-import-customs = আমদানি কাস্টমস
stage-destination = আপনার দেশের ভেতরে
stage-last-mile = ডেলিভারি
stages-title = ধাপে ধাপে
stage-line = { $stage }: { $time }
stage-usual = সাধারণত { $time }
stage-now = সাধারণত { $time }, এখন পর্যন্ত { $days } কর্মদিবস
stage-now-less = সাধারণত { $time }, এখন পর্যন্ত এক দিনের কম
stage-took = লেগেছে { $days } কর্মদিবস, সাধারণত { $time }
stage-took-less = এক কর্মদিবসের কম লেগেছে, সাধারণত { $time }
stage-inferred = নিজস্ব স্ক্যান নেই: পরের স্ক্যান থেকে অনুমান
first-mile-inferred = পিকআপ স্ক্যান নেই: প্রথম স্ক্যান থেকে অনুমান, { $time }
first-mile-not-reported = এই কুরিয়ার কোম্পানি এ তথ্য জানায় না
inferred-from-scans = { $place } (স্ক্যান থেকে অনুমান)

## Progress: four or five stops, a word or two each

step-announced = লেবেল তৈরি
step-first-mile = হস্তান্তর
step-origin = পথে
step-left = { $country } ছেড়েছে
step-left-unnamed = বিদেশে
step-customs = কাস্টমস
step-arrived = { $country } পৌঁছেছে
step-arrived-unnamed = আপনার দেশে
step-last-mile = ডেলিভারিতে
step-pickup = সংগ্রহ বাকি
step-delivered = ডেলিভারি হয়েছে
step-returning = ফেরত যাচ্ছে
step-returned = ফেরত গেছে
progress-label = অগ্রগতি
progress-next = এরপর: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = বিক্রেতা এখনও পার্সেল হস্তান্তর করেননি
problem-not-handed-over-do = পার্সেল পাঠানো হয়েছে কি না বিক্রেতাকে জিজ্ঞাসা করুন।
problem-not-handed-over-next = প্রথম স্ক্যান হলেই এখানে দেখা যাবে। { $day } তারিখের মধ্যে কোনো স্ক্যান না হলে বিক্রেতার কাছে টাকা ফেরত চান।
problem-first-scan-due = প্রথম স্ক্যানের সম্ভাব্য শেষ সময়: { $day }
problem-first-scan-do = তার আগে আপনাকে কিছু করতে হবে না। স্ক্যান না এলে বিক্রেতাকে জিজ্ঞাসা করুন।
problem-first-scan-next = বিক্রেতা পার্সেল কুরিয়ার কোম্পানির কাছে হস্তান্তর করবেন। স্ক্যান এখানে দেখাতে ২ ঘণ্টা পর্যন্ত লাগতে পারে।
problem-no-movement = { $days ->
    [one] { $days } দিন ধরে নতুন তথ্য নেই
   *[other] { $days } দিন ধরে নতুন তথ্য নেই
  }
problem-no-movement-do = দূরের পথে কয়েক দিন তথ্য না থাকা স্বাভাবিক। আপনাকে এখনই কিছু করতে হবে না।
problem-no-movement-warn = বিক্রেতাকে কুরিয়ার কোম্পানিতে খোঁজ নিতে বলুন।
problem-no-movement-claim = বিক্রেতার কাছে টাকা ফেরত বা বদলি পণ্য চান: এত দিন খবর না থাকলে পার্সেল হারিয়ে গিয়ে থাকতে পারে।
problem-ask-by = { $day } তারিখের মধ্যে অগ্রগতি না হলে বিক্রেতাকে কুরিয়ার কোম্পানিতে খোঁজ নিতে বলুন।
problem-refund-by = { $day } তারিখের মধ্যে অগ্রগতি না হলে বিক্রেতার কাছে টাকা ফেরত বা বদলি পণ্য চান।
problem-claim-by = { $day } তারিখের মধ্যে ক্ষতিপূরণের দাবি জানান: অনেক কুরিয়ার কোম্পানি এর পরে দাবি নেয় না।
problem-customs-hold = { $day } থেকে কাস্টমসে আছে
problem-customs-hold-do = কাস্টমস বা কুরিয়ার কোম্পানি যোগাযোগ না করলে আপনাকে কিছু করতে হবে না।
problem-customs-documents = কাস্টমস আপনার কাছে একটি কাগজ চেয়েছে
problem-customs-documents-do = ইনভয়েস বা পেমেন্টের প্রমাণ ট্র্যাকিং নম্বরসহ কুরিয়ার কোম্পানিকে পাঠান।
problem-customs-documents-next = কাস্টমস কাগজ পেলে পার্সেল এগোবে। না পেলে ফেরত যাবে।
problem-duty-unpaid = শুল্ক বা কর পরিশোধ করুন
problem-duty-unpaid-do = কুরিয়ার কোম্পানির নিজের ওয়েবসাইটে বা অফিসে পরিশোধ করুন। অচেনা কারও বার্তার লিংকে যাবেন না।
problem-duty-unpaid-next = পরিশোধের পর পার্সেল ছাড়া হবে।
problem-address = কুরিয়ার কোম্পানিকে আপনার পুরো ঠিকানা দিন
problem-address-do = কুরিয়ার কোম্পানি বা বিক্রেতাকে পুরো ঠিকানা ও ফোন নম্বর জানান।
problem-address-next = পার্সেল অপেক্ষা করবে, কেউ উত্তর না দিলে ফেরত যাবে।
problem-attempt-failed = ডেলিভারিম্যান এসেছিলেন, কিন্তু পার্সেল দিতে পারেননি
problem-attempt-failed-do = কোনো চিরকুট রেখে গেছেন কি না দেখুন, অথবা কুরিয়ার কোম্পানির কাছে নতুন দিন বা পিকআপ পয়েন্ট চান।
problem-attempt-failed-next = বেশির ভাগ কুরিয়ার কোম্পানি পরের কর্মদিবসে আবার চেষ্টা করে।
problem-attempt-failed-next-day = বেশির ভাগ কুরিয়ার কোম্পানি পরের কর্মদিবসে, অর্থাৎ { $day }, আবার চেষ্টা করে।
problem-attempt-planned = পরের চেষ্টার দিন: { $day }।
problem-refused = পার্সেল নিতে অস্বীকার করা হয়েছে
problem-refused-do = ভুলবশত হয়ে থাকলে আজই কুরিয়ার কোম্পানিকে ফোন করুন।
problem-refused-next = পার্সেল বিক্রেতার কাছে ফেরত যাবে।
problem-pickup = আপনার পার্সেল সংগ্রহ করুন
problem-pickup-until = { $day } তারিখের মধ্যে পার্সেল সংগ্রহ করুন
problem-pickup-do = পরিচয়পত্র ও ট্র্যাকিং নম্বর সঙ্গে আনুন।
problem-pickup-next = সময়সীমার পর পার্সেল বিক্রেতার কাছে ফেরত যাবে।
problem-late = { $day } তারিখের মধ্যে পৌঁছায়নি
problem-late-do = আপনাকে এখনই কিছু করতে হবে না।
problem-may-be-late = দেরি হতে পারে: সাধারণত { $day } তারিখের মধ্যে পৌঁছায়
problem-disruption = কুরিয়ার কোম্পানি দেরির কথা জানিয়েছে
problem-disruption-until = { $day } পর্যন্ত ডেলিভারিতে বেশি সময় লাগবে
problem-disruption-next = কুরিয়ার কোম্পানি পাঠাতে পারলেই পার্সেল এগোবে।
problem-damaged = পার্সেল ক্ষতিগ্রস্ত হয়েছে
problem-damaged-do = বিক্রেতার কাছে বদলি পণ্য বা টাকা ফেরত চান। পার্সেল পেলে ছবি তুলে রাখুন।
problem-lost = পার্সেল হারিয়ে গেছে
problem-lost-do = বিক্রেতার কাছে টাকা ফেরত বা বদলি পণ্য চান।
problem-destroyed = পার্সেল নষ্ট করে ফেলা হয়েছে
problem-destroyed-do = বিক্রেতার কাছে কারণ জানতে চান এবং টাকা ফেরত চান।
problem-returned = পার্সেল বিক্রেতার কাছে ফেরত যাচ্ছে
problem-returned-do = বিক্রেতাকে টাকা ফেরত দিতে বা আবার পাঠাতে বলুন।
problem-cancelled = চালানটি বাতিল হয়েছে
problem-cancelled-do = আবার পাঠানো হবে কি না বিক্রেতাকে জিজ্ঞাসা করুন।
problem-exception = কুরিয়ার কোম্পানি সমস্যার কথা জানিয়েছে
problem-exception-do = ট্র্যাকিংয়ের বিবরণে কুরিয়ার কোম্পানির বক্তব্য পড়ুন, তারপর ট্র্যাকিং নম্বর দিয়ে তাদের জিজ্ঞাসা করুন।
problem-updates-ended = আর কোনো আপডেট আসার কথা নয়
problem-updates-ended-do = পার্সেল না পেয়ে থাকলে এখনই বিক্রেতাকে জিজ্ঞাসা করুন: দাবি জানানোর সময়সীমা থাকে।
problem-do-label = করণীয়
problem-next-label = এরপর কী হবে
problem-since-label = কবে থেকে
problem-why-label = কারণ
problem-where-label = কোথায়
problem-contact-label = কে সাহায্য করতে পারে
contact-carrier = { $carrier }, নম্বর { $number } জানিয়ে
contact-carrier-unnamed = কুরিয়ার কোম্পানি, নম্বর { $number } জানিয়ে
contact-seller = বিক্রেতা, আপনার অর্ডার নম্বর জানিয়ে
why-updates-ended = পাঠানোর ৩০ দিন পর কুরিয়ার কোম্পানিগুলো সাধারণত কোনো নম্বরের খবর দেওয়া বন্ধ করে।
why-customs-inspection = কাস্টমস পার্সেল পরীক্ষা করছে
why-customs-delay = কাস্টমসে স্বাভাবিকের চেয়ে বেশি সময় লাগছে
why-absent = ঠিকানায় কেউ ছিলেন না
why-closed = প্রতিষ্ঠান বন্ধ ছিল
why-moved = প্রাপক ঠিকানা বদলেছেন
why-pickup-missed = সময়মতো সংগ্রহ করা হয়নি
why-weather = আবহাওয়া
why-strike = ধর্মঘট
why-holiday = ছুটির কারণে বন্ধ
why-peak-season = স্বাভাবিকের চেয়ে বেশি পার্সেল
why-capacity = গাড়িতে জায়গা ছিল না
why-flight-delay = ফ্লাইটের দেরি হয়েছে
why-missorted = ভুল পথে পাঠানো হয়েছে
why-security = নিরাপত্তা পরীক্ষা
why-held = কুরিয়ার কোম্পানি আটকে রেখেছে
why-payment = কিছু টাকা এখনও বাকি
why-rejected = কুরিয়ার কোম্পানি এটি নিচ্ছে না
why-identity = প্রাপকের পরিচয় নিশ্চিত করা যায়নি

## Solved: said once, when a problem is over

solved-handed-over = সমাধান হয়েছে: পার্সেল কুরিয়ার কোম্পানির কাছে আছে
solved-movement = সমাধান হয়েছে: আপনার পার্সেল আবার এগোচ্ছে
solved-customs = সমাধান হয়েছে: কাস্টমস আপনার পার্সেল ছেড়ে দিয়েছে
solved-duty = সমাধান হয়েছে: শুল্ক মিটে গেছে
solved-address = সমাধান হয়েছে: কুরিয়ার কোম্পানি আপনার ঠিকানা পেয়েছে
solved-attempt = সমাধান হয়েছে: পার্সেল আবার আপনার কাছে আসছে
solved-late = সমাধান হয়েছে: পৌঁছানোর নতুন তারিখ এসেছে
solved-other = সমাধান হয়েছে: সমস্যা আর নেই

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = এই নম্বরটি এখনও পাওয়া যায়নি
failure-not-found-do = নতুন নম্বর দেখাতে এক-দুই দিন লাগতে পারে। শিপিং বার্তার নম্বরের সঙ্গে মিলিয়ে দেখুন।
failure-invalid-number = এটি ট্র্যাকিং নম্বরের মতো নয়
failure-invalid-number-do = শিপিং বার্তার সঙ্গে একটি একটি করে অক্ষর মিলিয়ে দেখুন।
failure-unauthorized = দোকানের ট্র্যাকিং ঠিকভাবে চালু করা হয়নি
failure-unauthorized-do = দয়া করে দোকানকে জানান। আপনার পার্সেলের কোনো ক্ষতি হয়নি।
failure-quota = দোকানের আজকের ট্র্যাকিং সীমা শেষ
failure-quota-do = আগামীকাল আবার চেষ্টা করুন, অথবা দোকানকে জিজ্ঞাসা করুন। আপনার পার্সেলের কোনো ক্ষতি হয়নি।
failure-rate-limited = একসঙ্গে অনেক বেশি অনুরোধ
failure-rate-limited-do = কয়েক মিনিট পর আবার চেষ্টা করুন।
failure-bad-request = দোকানের ট্র্যাকিং অনুরোধটি বুঝতে পারেনি
failure-bad-request-do = দয়া করে দোকানকে জানান। আপনার পার্সেলের কোনো ক্ষতি হয়নি।
failure-server = ট্র্যাকিং সেবা এই মুহূর্তে কাজ করছে না
failure-server-do = পরে আবার চেষ্টা করুন। আপনার পার্সেলের কোনো ক্ষতি হয়নি।
failure-bad-response = উত্তরটি পড়া যায়নি
failure-bad-response-do = পরে আবার চেষ্টা করুন। এমনই থাকলে দয়া করে দোকানকে জানান।
failure-empty = উত্তরটি খালি ছিল
failure-empty-do = একটু পরে আবার চেষ্টা করুন। এমনই থাকলে দয়া করে দোকানকে জানান।
failure-page = ট্র্যাকিং তথ্যের বদলে একটি ওয়েব পেজ এসেছে
failure-page-do = দোকানে আবার সাইন ইন করতে হতে পারে। তারপর আবার চেষ্টা করুন।
failure-unknown-shape = এটি ট্র্যাকিংয়ের উত্তর নয়
failure-unknown-shape-do = দয়া করে দোকানকে জানান। আপনার পার্সেলের কোনো ক্ষতি হয়নি।
failure-too-large = উত্তরটি এত বড় যে পড়া যায় না
failure-too-large-do = দয়া করে দোকানকে জানান। আপনার পার্সেলের কোনো ক্ষতি হয়নি।
failure-network = ট্র্যাকিং সেবার সঙ্গে সংযোগ করা যায়নি
failure-network-do = ইন্টারনেট সংযোগ দেখে আবার চেষ্টা করুন।
failure-timeout = ট্র্যাকিং সেবা খুব বেশি সময় নিয়েছে
failure-timeout-do = একটু পরে আবার চেষ্টা করুন।
failure-offline = আপনি অফলাইনে আছেন
failure-offline-do = ইন্টারনেটে যুক্ত হয়ে আবার চেষ্টা করুন।
failure-kept = সর্বশেষ জানা অবস্থা পেজে থাকবে।
try-again = আবার চেষ্টা করুন

## Around it

parcel-label = পার্সেল { $number }
parcel-label-unnamed = পার্সেল
loading = আপনার পার্সেল খোঁজা হচ্ছে
tracking-number = ট্র্যাকিং নম্বর
copy-number = নম্বর { $number } কপি করুন
copied = কপি হয়েছে
updated = { $ago } আপডেট হয়েছে
updated-now = এইমাত্র আপডেট হয়েছে
refresh = রিফ্রেশ করুন
announcement = { $headline }। { $arrival }
history-title = ট্র্যাকিংয়ের বিবরণ
history-empty = এখনও কোনো স্ক্যান নেই।
history-more = { $count ->
    [one] আগের { $count }টি আপডেট
   *[other] আগের { $count }টি আপডেট
  }
expected = সম্ভাব্য
no-time = সময় জানানো হয়নি
details-title = বিস্তারিত
details-carrier = কুরিয়ার কোম্পানি
details-now-with = এখন যার কাছে
details-its-number = তাদের নম্বর
details-first-with = প্রথমে যার কাছে
details-first-scan = প্রথম স্ক্যান
details-replaces = যে নম্বরের বদলে
details-from-to = কোথা থেকে, কোথায়
details-from = কোথা থেকে
details-to = কোথায়
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] এই উত্তরে আরও { $count }টি পার্সেল
   *[other] এই উত্তরে আরও { $count }টি পার্সেল
  }
list-close = কম দেখান
