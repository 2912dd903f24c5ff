## Why this date: what is said under the arrival window, stage by stage

why-carrier = חברת השילוח מסרה את הימים האלה. הם מוצגים כפי שנמסרו.
why-shop = החנות התחייבה לימים האלה בזמן ההזמנה.
why-provider = שירות המעקב העריך את הימים האלה.
why-usual = סכום הזמן שכל שלב לוקח בדרך כלל, לפי ימי העסקים של { $country }.
why-usual-anywhere = סכום הזמן שכל שלב לוקח בדרך כלל, בימי עסקים.
week-note = אין חלוקה בימים: { $days }
day-holiday = { "\u200F" }{ $day } ({ $holiday })
may-be-late = אולי תגיע מאוחר יותר
estimate-beside = לפי הזמן שכל שלב לוקח בדרך כלל, ההערכה היא { $days }.

## What was expected before, and why that has changed

changed-takes = קודם { $was }, עכשיו { $now }. { $stage }: זה לוקח יותר זמן מהרגיל.
changed-took = קודם { $was }, עכשיו { $now }. { $stage }: זה לקח יותר זמן מהרגיל.
changed-quick = קודם { $was }, עכשיו { $now }. { $stage }: זה לקח פחות זמן מהרגיל.
changed-silent = קודם { $was }, עכשיו { $now }: אין סריקות מאז { $day }.

## How sure it is, and what it rests on

share = { "\u200F" }{ $share } מתוך 10 חבילות כמו זו מגיעות בימים האלה.
by-day = לפי יום: { $days }
day-share = { "\u200F" }{ $day } { $percent }%
based-on = { $count ->
    [one] לפי חבילה אחת ({ $from } ← { $to }).
    [two] לפי שתי חבילות ({ $from } ← { $to }).
   *[other] לפי { $count } חבילות ({ $from } ← { $to }).
  }
based-on-domestic = { $count ->
    [one] לפי חבילה אחת בתוך { $country }.
    [two] לפי שתי חבילות בתוך { $country }.
   *[other] לפי { $count } חבילות בתוך { $country }.
  }
based-on-usual = לפי הזמן שמסלול כזה לוקח בדרך כלל. טווח הימים רחב בכוונה.
promised-carrier = חברת השילוח מסרה: { $days }.
promised-shop = החנות התחייבה: { $days }.
promised-provider = שירות המעקב העריך: { $days }.
holidays-end = החגים אחרי { $day } עדיין לא ידועים, ולכן טווח הימים רחב יותר.

## Days that are not counted

not-counted = { "\u200F" }{ $day } לא נספר: { $holiday }
perhaps-not-counted = אולי חג: { $day } ({ $holiday })
slowed = { "\u200F" }{ $days }: { $reason }
slow = { "\u200F" }{ $days }: לאט יותר מהרגיל

## Stages

stage-first-mile = מהמוכר לחברת השילוח
stage-origin = בדרך במדינת המוצא
stage-export-customs = שחרור ממכס ביצוא
stage-line-haul = בין המדינות
stage-import-customs = שחרור ממכס ביבוא
stage-destination = בדרך במדינה שלכם
stage-last-mile = מסירה
stage-days = { $least ->
    [one] יום עסקים אחד
    [two] שני ימי עסקים
   *[other] { $least } ימי עסקים
  }
stage-days-range = { "\u200F" }{ $least } עד { $most ->
    [one] יום עסקים אחד
    [two] { $most } ימי עסקים
   *[other] { $most } ימי עסקים
  }
stage-days-up-to = { $most ->
    [one] עד יום עסקים אחד
    [two] עד שני ימי עסקים
   *[other] עד { $most } ימי עסקים
  }
stage-usual = בדרך כלל { $time }
stage-now-less = בדרך כלל { $time }, עד עכשיו פחות מיום
stage-took-less = פחות מיום עסקים, בדרך כלל { $time }
why-weather = מזג האוויר
why-strike = שביתה
why-holiday = סגור בגלל חג
why-peak-season = יותר חבילות מהרגיל
why-capacity = אין מקום ברכב
