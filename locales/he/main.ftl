### עברית. המונחים ב־GLOSSARY.md. הקוראים הם קונים שמחכים לחבילה: קצר, רגוע, בפנייה ברבים, בלי "אנחנו".
### משתנים לא מקבלים תחיליות: לכן "אל", "של", "את", "עד" או נקודתיים לפני { $country }, { $place } ו־{ $day }.

## Status: one or two words above the headline

status-pending = אין עדיין סריקות
status-announced = טרם נמסרה למשלוח
status-picked-up = נאספה
status-in-transit = בדרך
status-customs = במכס
status-out-for-delivery = יצאה לחלוקה
status-attempt-failed = המסירה נכשלה
status-ready-for-pickup = מוכנה לאיסוף
status-delivered = נמסרה
status-exception = בעיה במשלוח
status-returning = חוזרת למוכר
status-returned = הוחזרה
status-cancelled = בוטלה
status-expired = אין עוד עדכונים

## Headline: what is the case now, in one sentence without a full stop

headline-pending = לחברת השילוח אין עדיין מידע על המספר הזה
headline-announced = המוכר הנפיק תווית משלוח
headline-picked-up = החבילה שלכם אצל חברת השילוח
headline-in-transit = החבילה שלכם בדרך
headline-in-transit-country = בדרך בתוך { $country }
headline-arrived = הגיעה אל { $place }
headline-departed = עזבה את { $place }
headline-left-country = עזבה את { $country }
headline-reached-country = הגיעה אל { $country }
headline-customs-cleared = שוחררה מהמכס
headline-customs-cleared-country = שוחררה מהמכס של { $country }
headline-handed-over = אצל החברה שתמסור אותה
headline-delivery-office = בסניף החלוקה
headline-delivery-office-place = בסניף החלוקה: { $place }
headline-customs = המכס בודק את החבילה שלכם
headline-customs-country = במכס של { $country }
headline-customs-documents = המכס צריך מסמך עבור החבילה
headline-duty-unpaid = צריך לשלם מכס על החבילה
headline-out-for-delivery = החבילה אצל השליח
headline-out-for-delivery-place = החבילה אצל השליח: { $place }
headline-attempt-failed = השליח לא הצליח למסור את החבילה
headline-recipient-absent = השליח לא מצא אף אחד בכתובת
headline-ready-for-pickup = החבילה מחכה שתאספו אותה
headline-ready-for-pickup-place = החבילה מחכה לכם: { $place }
headline-delivered = החבילה שלכם הגיעה
headline-collected = אספתם את החבילה
headline-neighbour = הושארה אצל שכן
headline-safe-place = הושארה במקום שסוכם
headline-exception = משהו השתבש בדרך
headline-held = החבילה שלכם מעוכבת
headline-delay = החבילה שלכם מתעכבת
headline-damaged = החבילה שלכם ניזוקה
headline-lost = החבילה שלכם אבדה
headline-destroyed = החבילה שלכם הושמדה
headline-refused = המשלוח סורב
headline-address = הכתובת שגויה או חסרה
headline-returning = בדרך חזרה אל המוכר
headline-returned = חזרה אל המוכר
headline-cancelled = החבילה הזאת לא תישלח
headline-expired = חברת השילוח הפסיקה לשלוח עדכונים

## Scans: one line of the history

event-announced = הונפקה תווית משלוח
event-accepted = התקבלה מהמוכר
event-arrived = הגיעה למרכז מיון
event-departed = יצאה ממרכז מיון
event-processed = מוינה
event-in-transit = בדרך
event-left-country = יצאה מהמדינה
event-left-country-named = עזבה את { $country }
event-reached-country = הגיעה למדינת היעד
event-reached-country-named = הגיעה אל { $country }
event-customs = במכס
event-customs-started = הגיעה למכס
event-customs-cleared = שוחררה מהמכס
event-customs-documents = המכס מבקש מסמך
event-duty-unpaid = ממתינה לתשלום מכס
event-handed-over = הועברה לחברת השילוח הבאה
event-handed-over-named = הועברה אל { $carrier }
event-delivery-office = בסניף החלוקה
event-scheduled = נקבע יום מסירה
event-contacted = חברת השילוח יצרה קשר
event-forwarded = הועברה לכתובת אחרת
event-solved = הבעיה נפתרה
event-out-for-delivery = יצאה לחלוקה
event-attempt-failed = המסירה נכשלה
event-recipient-absent = המסירה נכשלה: לא היה אף אחד בכתובת
event-ready-for-pickup = מוכנה לאיסוף
event-delivered = נמסרה
event-signed = נמסרה בחתימה
event-collected = נאספה בידי הנמען
event-neighbour = הושארה אצל שכן
event-safe-place = הושארה במקום שסוכם
event-exception = דווחה בעיה
event-held = מעוכבת
event-delay = מתעכבת
event-weather = מתעכבת בגלל מזג האוויר
event-damaged = ניזוקה
event-lost = אבדה
event-destroyed = הושמדה
event-refused = סורבה
event-address = כתובת שגויה או חסרה
event-returning = בדרך חזרה אל המוכר
event-returned = הוחזרה למוכר
event-cancelled = בוטלה
event-expired = העדכונים הסתיימו
event-pending = המספר נרשם

## Arrival

arrival-expected = הגעה צפויה
arrival-arrived = הגיעה
arrival-collect = לאסוף עד
arrival-returned = הוחזרה בתאריך
arrival-today = היום
arrival-tomorrow = מחר
arrival-by = עד { $day }
arrival-likely = כנראה { $day }
arrival-none-not-sent = אין תאריך לפני הסריקה הראשונה
arrival-none-held = אין תאריך כל עוד היא מעוכבת
arrival-none-will-not-come = לא צפויה להגיע
arrival-none-no-news = אין תאריך בלי עדכון
arrival-none-estimate = אין תאריך כרגע
source-carrier = מחברת השילוח
source-estimate = הערכה
source-shop = התחייבות החנות
source-late = קודם נמסר { $day }, והמועד עבר
days-left = { $days ->
    [0] היום היום האחרון
    [one] נשאר יום אחד
    [two] נשארו יומיים
   *[other] נשארו { $days } ימים
  }
week-label = הימים הקרובים
week-today = היום
week-possible = ייתכן
week-likely = הכי סביר
week-closed = אין חלוקה
why-title = למה התאריך הזה
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
stage-first-mile = מהמוכר לחברת השילוח
stage-origin = בדרך במדינת המוצא
stage-export-customs = שחרור ממכס ביצוא
stage-line-haul = בין המדינות
stage-import-customs = שחרור ממכס ביבוא
stage-destination = בדרך במדינה שלכם
stage-last-mile = מסירה
stages-title = שלב אחר שלב
stage-line = { "\u200F" }{ $stage }: { $time }
stage-usual = בדרך כלל { $time }
stage-now = בדרך כלל { $time }, עד עכשיו { $days }
stage-now-less = בדרך כלל { $time }, עד עכשיו פחות מיום
stage-took = ימי עסקים בפועל: { $days }, בדרך כלל { $time }
stage-took-less = פחות מיום עסקים, בדרך כלל { $time }
stage-inferred = אין סריקה של השלב: הוסק מהסריקות שאחריו
first-mile-inferred = אין סריקת איסוף: הוסק מהסריקה הראשונה, { $time }
first-mile-not-reported = חברת השילוח הזאת לא מדווחת
inferred-from-scans = { "\u200F" }{ $place } (הוסק מהסריקות)

## Progress: four or five stops, a word or two each

step-announced = תווית הונפקה
step-first-mile = נמסרה למשלוח
step-origin = בדרך
step-left = עזבה את { $country }
step-left-unnamed = בחו״ל
step-customs = מכס
step-arrived = הגעה אל { $country }
step-arrived-unnamed = במדינה שלכם
step-last-mile = יצאה לחלוקה
step-pickup = מוכנה לאיסוף
step-delivered = נמסרה
step-returning = חוזרת
step-returned = הוחזרה
progress-label = התקדמות
progress-next = הבא: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = המוכר עדיין לא מסר את החבילה למשלוח
problem-not-handed-over-do = שאלו את המוכר אם החבילה נשלחה.
problem-not-handed-over-next = הסריקה הראשונה תופיע כאן ברגע שתהיה. אם לא תהיה עד { $day }, בקשו מהמוכר החזר כספי.
problem-first-scan-due = סריקה ראשונה צפויה עד { $day }
problem-first-scan-do = עד אז אין מה לעשות. אם לא תגיע סריקה, שאלו את המוכר.
problem-first-scan-next = המוכר מוסר את החבילה לחברת השילוח. עד שהסריקה מופיעה כאן יכולות לעבור שעתיים.
problem-no-movement = { $days ->
    [one] יום אחד בלי עדכון
    [two] יומיים בלי עדכון
   *[other] { $days } ימים בלי עדכון
  }
problem-no-movement-do = ימים שקטים הם דבר רגיל במסלולים ארוכים. כרגע אין מה לעשות.
problem-no-movement-warn = בקשו מהמוכר לברר מול חברת השילוח.
problem-no-movement-claim = בקשו מהמוכר החזר כספי או משלוח חלופי: ייתכן שחבילה בלי עדכון זמן רב כל כך אבדה.
problem-ask-by = אם לא יהיה שינוי עד { $day }, בקשו מהמוכר לברר מול חברת השילוח.
problem-refund-by = אם לא יהיה שינוי עד { $day }, בקשו מהמוכר החזר כספי או משלוח חלופי.
problem-claim-by = הגישו תביעה עד { $day }: חברות רבות לא מקבלות תביעה אחרי כן.
problem-customs-hold = במכס מאז { $day }
problem-customs-hold-do = אין מה לעשות, אלא אם המכס או חברת השילוח יפנו אליכם.
problem-customs-documents = המכס צריך מכם מסמך
problem-customs-documents-do = שלחו לחברת השילוח את החשבונית או אישור תשלום, עם מספר המעקב.
problem-customs-documents-next = החבילה תמשיך כשהמסמך יגיע למכס. בלעדיו היא תוחזר.
problem-duty-unpaid = שלמו את המכס או המס
problem-duty-unpaid-do = שלמו באתר של חברת השילוח עצמה או בסניף שלה. אל תלחצו על קישורים בהודעות מזרים.
problem-duty-unpaid-next = החבילה תשוחרר אחרי התשלום.
problem-address = מסרו לחברת השילוח כתובת מלאה
problem-address-do = מסרו לחברת השילוח או למוכר את הכתובת המלאה ומספר טלפון.
problem-address-next = החבילה ממתינה, ותוחזר אם אף אחד לא יענה.
problem-attempt-failed = השליח הגיע ולא הצליח למסור
problem-attempt-failed-do = בדקו אם השאיר הודעה, או בקשו מחברת השילוח יום חדש או נקודת איסוף.
problem-attempt-failed-next = רוב החברות מנסות שוב ביום העסקים הבא.
problem-attempt-failed-next-day = רוב החברות מנסות שוב ביום העסקים הבא: { $day }.
problem-attempt-planned = הניסיון הבא מתוכנן: { $day }.
problem-refused = המשלוח סורב
problem-refused-do = אם זו טעות, התקשרו היום לחברת השילוח.
problem-refused-next = החבילה חוזרת אל המוכר.
problem-pickup = אספו את החבילה
problem-pickup-until = אספו את החבילה עד { $day }
problem-pickup-do = הביאו תעודה מזהה ואת מספר המעקב.
problem-pickup-next = אחרי המועד האחרון החבילה חוזרת אל המוכר.
problem-late = מאוחר מהצפוי: { $day }
problem-late-do = כרגע אין מה לעשות.
problem-may-be-late = אולי תתעכב: בדרך כלל מגיעה עד { $day }
problem-disruption = חברת השילוח מדווחת על עיכוב
problem-disruption-until = החלוקה איטית יותר עד { $day }
problem-disruption-next = החבילה תמשיך ברגע שחברת השילוח תוכל להעביר אותה.
problem-damaged = החבילה ניזוקה
problem-damaged-do = בקשו מהמוכר מוצר חלופי או החזר כספי. אם תקבלו אותה, שמרו תמונות.
problem-lost = החבילה אבדה
problem-lost-do = בקשו מהמוכר החזר כספי או משלוח חלופי.
problem-destroyed = החבילה הושמדה
problem-destroyed-do = שאלו את המוכר מה הסיבה ובקשו החזר כספי.
problem-returned = החבילה חוזרת אל המוכר
problem-returned-do = בקשו מהמוכר החזר כספי או משלוח חוזר.
problem-cancelled = המשלוח בוטל
problem-cancelled-do = שאלו את המוכר אם החבילה תישלח שוב.
problem-exception = חברת השילוח מדווחת על בעיה
problem-exception-do = קראו בהיסטוריה מה כתבה חברת השילוח, ופנו אליה עם מספר המעקב.
problem-updates-ended = לא צפויים עוד עדכונים
problem-updates-ended-do = אם החבילה לא הגיעה, פנו עכשיו למוכר: לתביעות יש מועד אחרון.
problem-do-label = מה לעשות
problem-next-label = מה הלאה
problem-since-label = מאז
problem-why-label = למה
problem-where-label = איפה
problem-contact-label = מי יכול לעזור
contact-carrier = { "\u200F" }{ $carrier }, עם המספר { $number }
contact-carrier-unnamed = חברת השילוח, עם המספר { $number }
contact-seller = המוכר, עם מספר ההזמנה
why-updates-ended = חברות השילוח מפסיקות בדרך כלל לעדכן 30 יום אחרי המשלוח.
why-customs-inspection = המכס בודק את החבילה
why-customs-delay = המכס איטי מהרגיל
why-absent = לא היה אף אחד בכתובת
why-closed = העסק היה סגור
why-moved = הנמען עבר דירה
why-pickup-missed = לא נאספה בזמן
why-weather = מזג האוויר
why-strike = שביתה
why-holiday = סגור בגלל חג
why-peak-season = יותר חבילות מהרגיל
why-capacity = אין מקום ברכב
why-flight-delay = הטיסה התעכבה
why-missorted = נשלחה בכיוון הלא נכון
why-security = בדיקה ביטחונית
why-held = חברת השילוח מעכבת אותה
why-payment = נותר סכום לתשלום
why-rejected = חברת השילוח לא מקבלת אותה
why-identity = זהות הנמען לא אומתה

## Solved: said once, when a problem is over

solved-handed-over = נפתר: החבילה שלכם אצל חברת השילוח
solved-movement = נפתר: החבילה שלכם שוב בתנועה
solved-customs = נפתר: המכס שחרר את החבילה שלכם
solved-duty = נפתר: המכס שולם
solved-address = נפתר: הכתובת שלכם אצל חברת השילוח
solved-attempt = נפתר: החבילה שלכם שוב בדרך אליכם
solved-late = נפתר: יש תאריך הגעה חדש
solved-other = נפתר: הבעיה הסתיימה

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = אין עדיין מידע על המספר הזה
failure-not-found-do = מספר חדש יכול להופיע אחרי יום או יומיים. ודאו שזה המספר מהודעת המשלוח.
failure-invalid-number = זה לא נראה כמו מספר מעקב
failure-invalid-number-do = השוו אותו להודעת המשלוח, תו אחר תו.
failure-unauthorized = המעקב של החנות לא מוגדר נכון
failure-unauthorized-do = כדאי לעדכן את החנות. החבילה שלכם לא מושפעת.
failure-quota = מכסת המעקב של החנות נגמרה להיום
failure-quota-do = נסו שוב מחר או שאלו את החנות. החבילה שלכם לא מושפעת.
failure-rate-limited = יותר מדי פניות בבת אחת
failure-rate-limited-do = נסו שוב בעוד כמה דקות.
failure-bad-request = המעקב של החנות לא הבין את הפנייה
failure-bad-request-do = כדאי לעדכן את החנות. החבילה שלכם לא מושפעת.
failure-server = שירות המעקב לא פועל כרגע
failure-server-do = נסו שוב מאוחר יותר. החבילה שלכם לא מושפעת.
failure-bad-response = לא ניתן לקרוא את התשובה
failure-bad-response-do = נסו שוב מאוחר יותר. אם זה נמשך, כדאי לעדכן את החנות.
failure-empty = התשובה הייתה ריקה
failure-empty-do = נסו שוב בעוד רגע. אם זה נמשך, כדאי לעדכן את החנות.
failure-page = במקום נתוני מעקב הגיע דף אינטרנט
failure-page-do = אולי צריך להתחבר שוב לחנות. אחר כך נסו שוב.
failure-unknown-shape = זו לא תשובה של מעקב
failure-unknown-shape-do = כדאי לעדכן את החנות. החבילה שלכם לא מושפעת.
failure-too-large = התשובה גדולה מכדי לקרוא אותה
failure-too-large-do = כדאי לעדכן את החנות. החבילה שלכם לא מושפעת.
failure-network = לא ניתן להגיע לשירות המעקב
failure-network-do = בדקו את החיבור ונסו שוב.
failure-timeout = שירות המעקב לא ענה בזמן
failure-timeout-do = נסו שוב בעוד רגע.
failure-offline = אין חיבור לאינטרנט
failure-offline-do = התחברו לאינטרנט ונסו שוב.
failure-kept = המצב האחרון הידוע נשאר בדף.
try-again = לנסות שוב

## Around it

parcel-label = חבילה { $number }
parcel-label-unnamed = חבילה
loading = החיפוש אחר החבילה שלכם מתבצע
tracking-number = מספר מעקב
copy-number = העתקת המספר { $number }
copied = הועתק
updated = עודכן { $ago }
updated-now = עודכן ממש עכשיו
refresh = רענון
announcement = { "\u200F" }{ $headline }. { $arrival }
history-title = היסטוריית המשלוח
history-empty = אין עדיין סריקות.
history-more = { $count ->
    [one] עדכון קודם אחד
    [two] שני עדכונים קודמים
   *[other] { $count } עדכונים קודמים
  }
expected = צפוי
no-time = בלי שעה
details-title = פרטים
details-carrier = חברת השילוח
details-now-with = עכשיו אצל
details-its-number = המספר שם
details-first-with = תחילה אצל
details-first-scan = סריקה ראשונה
details-replaces = במקום המספר
details-from-to = מוצא, יעד
details-from = מוצא
details-to = יעד
from-to = { "\u200F" }{ $from } ← { $to }
place-in-country = { "\u200F" }{ $place }, { $country }
day-and-time = { "\u200F" }{ $day }, { $time }
other-parcels = { $count ->
    [one] עוד חבילה אחת בתשובה הזאת
    [two] עוד שתי חבילות בתשובה הזאת
   *[other] עוד { $count } חבילות בתשובה הזאת
  }
list-close = להציג פחות
