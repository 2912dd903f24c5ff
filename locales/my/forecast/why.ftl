## Why this date: what is said under the arrival window, stage by stage

why-carrier = ဤရက်များကို ပို့ဆောင်ရေးကုမ္ပဏီက ပေးထားပါသည်။ ပေးထားသည့်အတိုင်း ပြထားပါသည်။
why-shop = သင်မှာယူစဉ် ဆိုင်က ဤရက်များကို ကတိပေးထားပါသည်။
why-provider = ဤရက်များသည် ခြေရာခံဝန်ဆောင်မှု၏ ခန့်မှန်းချက် ဖြစ်ပါသည်။
why-usual = အဆင့်တစ်ခုစီ ကြာလေ့ရှိသော အချိန်များကို { $country } ၏ ရုံးဖွင့်ရက်များဖြင့် ပေါင်းထားပါသည်။
why-usual-anywhere = အဆင့်တစ်ခုစီ ကြာလေ့ရှိသော အချိန်များကို ရုံးဖွင့်ရက်များဖြင့် ပေါင်းထားပါသည်။
week-note = မပို့သည့်ရက်: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = ထို့ထက် နောက်ကျနိုင်ပါသည်
estimate-beside = အဆင့်တစ်ခုစီ ကြာလေ့ရှိသော အချိန်အရဆိုလျှင် { $days } ဖြစ်ပါသည်။

## What was expected before, and why that has changed

changed-takes = ယခင် { $was }၊ ယခု { $now }။ { $stage }: ပုံမှန်ထက် ပိုကြာနေပါသည်။
changed-took = ယခင် { $was }၊ ယခု { $now }။ { $stage }: ပုံမှန်ထက် ပိုကြာခဲ့ပါသည်။
changed-quick = ယခင် { $was }၊ ယခု { $now }။ { $stage }: ပုံမှန်ထက် ပိုမြန်ခဲ့ပါသည်။
changed-silent = ယခင် { $was }၊ ယခု { $now }: { $day } ကတည်းက စကန် မရှိပါ။

## How sure it is, and what it rests on

share = ဤကဲ့သို့သော ပါဆယ် ၁၀ ထုပ်အနက် { $share } ထုပ်သည် ဤရက်များတွင် ရောက်ပါသည်။
by-day = ရက်အလိုက်: { $days }
day-share = { $day } { $percent }%
based-on = { $from } မှ { $to } သို့ ပို့ခဲ့သော ပါဆယ် { $count } ထုပ်အပေါ် အခြေခံထားပါသည်။
based-on-domestic = { $country } အတွင်း ပို့ခဲ့သော ပါဆယ် { $count } ထုပ်အပေါ် အခြေခံထားပါသည်။
based-on-usual = ဤကဲ့သို့သော လမ်းကြောင်းတွင် ကြာလေ့ရှိသော အချိန်အပေါ် အခြေခံထားပါသည်။ ရက်အပိုင်းအခြားကို တမင် ကျယ်ကျယ် ထားပါသည်။
promised-carrier = ပို့ဆောင်ရေးကုမ္ပဏီက { $days } ဟု ပြောထားပါသည်။
promised-shop = ဆိုင်က { $days } ဟု ကတိပေးထားပါသည်။
promised-provider = ခြေရာခံဝန်ဆောင်မှုက { $days } ဟု ခန့်မှန်းထားပါသည်။
holidays-end = { $day } နောက်ပိုင်း ရုံးပိတ်ရက်များကို မသိရသေးသဖြင့် ရက်အပိုင်းအခြား ပိုကျယ်ပါသည်။

## Days that are not counted

not-counted = { $day } ကို မရေတွက်ပါ: { $holiday }
perhaps-not-counted = { $day } သည် ရုံးပိတ်ရက် ဖြစ်နိုင်ပါသည်: { $holiday }
slowed = { $days }: { $reason }
slow = { $days }: ပုံမှန်ထက် နှေးပါသည်

## Stages

stage-first-mile = ရောင်းသူထံမှ ပို့ဆောင်ရေးကုမ္ပဏီသို့
stage-origin = မူရင်းနိုင်ငံအတွင်း သယ်ယူ
stage-export-customs = ပို့ကုန် အကောက်ခွန် ရှင်းလင်းမှု
stage-line-haul = နိုင်ငံများအကြား သယ်ယူ
stage-import-customs = သွင်းကုန် အကောက်ခွန် ရှင်းလင်းမှု
stage-destination = သင့်နိုင်ငံအတွင်း သယ်ယူ
stage-last-mile = လာပို့ခြင်း
stage-days = ရုံးဖွင့်ရက် { $least } ရက်
stage-days-range = ရုံးဖွင့်ရက် { $least }–{ $most } ရက်
stage-days-up-to = ရုံးဖွင့်ရက် အများဆုံး { $most } ရက်
stage-usual = ပုံမှန် { $time }
stage-now-less = ပုံမှန် { $time }၊ ယခု တစ်ရက်မပြည့်သေးပါ
stage-took-less = ရုံးဖွင့်ရက် တစ်ရက်အောက် ကြာခဲ့သည်၊ ပုံမှန် { $time }
why-weather = ရာသီဥတု
why-strike = သပိတ်
why-holiday = ရုံးပိတ်ရက်
why-peak-season = ပါဆယ် ပုံမှန်ထက် များနေသည်
why-capacity = ယာဉ်တွင် နေရာ မလောက်ပါ
