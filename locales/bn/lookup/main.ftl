### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = আমার পার্সেল কোথায়?
lead = দোকানের শিপিং বার্তায় দেওয়া ট্র্যাকিং নম্বর লিখুন।
label = ট্র্যাকিং নম্বর
hint = একাধিক নম্বর? মাঝে কমা দিন, বা প্রতিটি আলাদা লাইনে লিখুন।
track = ট্র্যাক করুন
anyway = তবুও ট্র্যাক করুন
again = অন্য নম্বর ট্র্যাক করুন

## Nothing is wrong

right = নম্বরটি সঠিক
right-carrier = সঠিক { $carrier } নম্বর
likely-carrier = এটি { $carrier } নম্বর বলে মনে হচ্ছে
several-carriers = একাধিক কুরিয়ার কোম্পানি এমন নম্বর ব্যবহার করে
from = সম্ভাব্য কুরিয়ার কোম্পানি
more = এবং আরও { $count }টি
several = { $count }টি নম্বর পাওয়া গেছে
several-text = কয়েকটি ঠিক মনে হচ্ছে না:

## Something is wrong

empty = কোনো ট্র্যাকিং নম্বর পাওয়া যায়নি
empty-text = এটি দোকানের শিপিং বার্তায় আছে: পরপর লেখা অক্ষর ও অঙ্ক, প্রায়ই মোট ১০ থেকে ২২টি।
too-short = নম্বরটি বেশি ছোট
too-short-text = এতে { $length }টি অক্ষর ও অঙ্ক আছে, অন্তত { $expected }টি দরকার। শুরু বা শেষের কিছু কি বাদ পড়েছে?
too-long = নম্বরটি বেশি লম্বা
too-long-text = এতে { $length }টি অক্ষর ও অঙ্ক আছে, এমন নম্বরে সর্বোচ্চ { $expected }টি থাকে। সঙ্গে কি অন্য কিছু ঢুকে গেছে?
wrong-character = নম্বরে টাইপের ভুল আছে
wrong-character-text = { $expected ->
    [digit] { $position } নং স্থানে { $found } আছে, সেখানে অঙ্ক থাকার কথা।
    [letter] { $position } নং স্থানে { $found } আছে, সেখানে অক্ষর থাকার কথা।
    [either] { $position } নং স্থানে { $found } আছে। ট্র্যাকিং নম্বরে শুধু অঙ্ক এবং A থেকে Z পর্যন্ত অক্ষর থাকে।
    [end] নম্বরটি { $position } নং স্থানের আগেই শেষ হওয়ার কথা।
   *[other] { $position } নং স্থানে { $found } আছে, সেখানে { $expected } থাকার কথা।
 }
look-alike = একটি অক্ষর ও একটি অঙ্ক গুলিয়ে গেছে
look-alike-text = { $position } নং স্থানে { $found } আছে, সেখানে { $expected } থাকার কথা।
wrong-check-digit = নম্বরে টাইপের ভুল আছে
wrong-check-digit-text = { $position } নং স্থান দিয়ে বাকি সব যাচাই হয়, কিন্তু সেগুলোর সঙ্গে এটি মেলে না। শিপিং বার্তার সঙ্গে নম্বরটি মিলিয়ে দেখুন।
country-unknown = শেষ দুটি অক্ষর কোনো দেশের নয়
country-unknown-text = ডাকের নম্বরে এই দুটি অক্ষর জানায় পার্সেল কোন দেশ থেকে আসছে, যেমন CN বা GB। শিপিং বার্তায় কি এভাবেই লেখা আছে?
placeholder = এই নম্বরে এখনও কোনো পার্সেল নেই
placeholder-text = এটি উদাহরণ, বা পার্সেল রওনা হওয়া পর্যন্ত সাময়িক নম্বর। চূড়ান্ত নম্বর শিপিং বার্তায় আসে।
test-number = এটি পরীক্ষামূলক নম্বর
test-number-text = কুরিয়ার কোম্পানি ও দোকান এটি দিয়ে নিজেদের সিস্টেম পরীক্ষা করে। এই নম্বরে কোনো পার্সেল যায় না।
order-number = এটি অর্ডার নম্বর বলে মনে হচ্ছে
order-number-text = এটি কেনাকাটার নম্বর, পার্সেলের নয়। ট্র্যাকিং নম্বর শিপিং বার্তায় আছে, প্রায়ই কুরিয়ার কোম্পানির নামের পাশে।
phone = এটি ফোন নম্বর বলে মনে হচ্ছে
phone-text = ট্র্যাকিং নম্বর দোকানের শিপিং বার্তায় আছে।
email = এটি ইমেল ঠিকানা
email-text = পার্সেল পাঠানোর সময় দোকান যে ইমেল পাঠিয়েছে, ট্র্যাকিং নম্বর তাতে আছে।
url = এই লিংকে কোনো ট্র্যাকিং নম্বর নেই
url-text = লিংকটি খুলুন, সেই পাতা থেকে নম্বর কপি করে এখানে পেস্ট করুন।
unknown-format = পরিচিত কোনো কুরিয়ার কোম্পানি এমন নম্বর ব্যবহার করে না
unknown-format-text = শিপিং বার্তায় এভাবেই লেখা থাকলে তবুও ট্র্যাক করুন।

## Repairs: the number put right stands before the words

did-you-mean = আপনি কি এটি বোঝাতে চেয়েছেন …?
repair-look-alike = একই রকম দেখতে অক্ষর ও অঙ্ক
repair-neighbours = { $position } ও { $next } নং স্থান অদলবদল
repair-extra = { $position } নং স্থান বাদে
repair-missing = { $position } নং স্থানে একটি বাড়তি অঙ্ক
repair-digit = { $position } নং স্থানে অন্য অঙ্ক
