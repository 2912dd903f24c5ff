## Why this date: what is said under the arrival window, stage by stage

why-carrier = এই দিনগুলো কুরিয়ার কোম্পানি জানিয়েছে। যেমন জানিয়েছে, তেমনই দেখানো হচ্ছে।
why-shop = অর্ডারের সময় দোকান এই দিনগুলোর প্রতিশ্রুতি দিয়েছিল।
why-provider = এই দিনগুলো ট্র্যাকিং সেবার অনুমান।
why-usual = প্রতিটি ধাপে সাধারণত যে সময় লাগে তার যোগফল। কর্মদিবসের হিসাব: { $country }।
why-usual-anywhere = প্রতিটি ধাপে সাধারণত যে সময় লাগে তার যোগফল, কর্মদিবসের হিসাবে।
week-note = ডেলিভারি নেই: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = এর পরেও আসতে পারে
estimate-beside = প্রতিটি ধাপে সাধারণত যে সময় লাগে, সেই হিসাবে { $days }।

## What was expected before, and why that has changed

changed-takes = আগে ছিল { $was }, এখন { $now }। { $stage }: স্বাভাবিকের চেয়ে বেশি সময় লাগছে।
changed-took = আগে ছিল { $was }, এখন { $now }। { $stage }: স্বাভাবিকের চেয়ে বেশি সময় লেগেছে।
changed-quick = আগে ছিল { $was }, এখন { $now }। { $stage }: স্বাভাবিকের চেয়ে কম সময় লেগেছে।
changed-silent = আগে ছিল { $was }, এখন { $now }: { $day } থেকে কোনো স্ক্যান নেই।

## How sure it is, and what it rests on

share = এমন ১০টি পার্সেলের মধ্যে { $share }টি এই দিনগুলোতে পৌঁছায়।
by-day = দিন অনুযায়ী: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] { $count }টি পার্সেলের ভিত্তিতে ({ $from } → { $to })।
   *[other] { $count }টি পার্সেলের ভিত্তিতে ({ $from } → { $to })।
  }
based-on-domestic = { $count ->
    [one] দেশের ভেতরের { $count }টি পার্সেলের ভিত্তিতে ({ $country })।
   *[other] দেশের ভেতরের { $count }টি পার্সেলের ভিত্তিতে ({ $country })।
  }
based-on-usual = এমন পথে সাধারণত যে সময় লাগে, তার ভিত্তিতে। দিনের পরিসর ইচ্ছা করেই বড় রাখা হয়েছে।
promised-carrier = কুরিয়ার কোম্পানি জানিয়েছিল { $days }।
promised-shop = দোকানের প্রতিশ্রুতি ছিল { $days }।
promised-provider = ট্র্যাকিং সেবার অনুমান ছিল { $days }।
holidays-end = { $day } তারিখের পরের ছুটিগুলো এখনও জানা নেই, তাই দিনের পরিসর বড়।

## Days that are not counted

not-counted = { $day } গোনা হয়নি: { $holiday }
perhaps-not-counted = { $day } ছুটি থাকতে পারে: { $holiday }
slowed = { $days }: { $reason }
slow = { $days }: স্বাভাবিকের চেয়ে ধীর

## Stages

stage-first-mile = বিক্রেতা থেকে কুরিয়ার কোম্পানি
stage-origin = উৎস দেশের ভেতরে
stage-export-customs = রপ্তানি কাস্টমস
stage-line-haul = এক দেশ থেকে অন্য দেশে
stage-import-customs = আমদানি কাস্টমস
stage-destination = আপনার দেশের ভেতরে
stage-last-mile = ডেলিভারি
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
stage-usual = সাধারণত { $time }
stage-now-less = সাধারণত { $time }, এখন পর্যন্ত এক দিনের কম
stage-took-less = এক কর্মদিবসের কম লেগেছে, সাধারণত { $time }
why-weather = আবহাওয়া
why-strike = ধর্মঘট
why-holiday = ছুটির কারণে বন্ধ
why-peak-season = স্বাভাবিকের চেয়ে বেশি পার্সেল
why-capacity = গাড়িতে জায়গা ছিল না
