### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = rtl
title = איפה החבילה שלי?
lead = הזינו את מספר המעקב מהודעת המשלוח של החנות.
label = מספר מעקב
hint = יש כמה מספרים? הפרידו ביניהם בפסיקים, או כתבו כל אחד בשורה משלו.
track = מעקב
anyway = מעקב בכל זאת
again = מעקב אחרי מספר אחר

## Nothing is wrong

right = המספר הזה נכון
right-carrier = מספר נכון של { $carrier }
likely-carrier = נראה שזה מספר של { $carrier }
several-carriers = כמה חברות שילוח משתמשות במספרים כאלה
from = ייתכן שהוא של
more = ועוד { $count }
several = מספרים שנמצאו: { $count }
several-text = חלקם לא נראים נכונים:

## Something is wrong

empty = לא נמצא מספר מעקב
empty-text = הוא מופיע בהודעת המשלוח של החנות: אותיות וספרות ברצף, לרוב 10 עד 22 תווים.
too-short = המספר הזה קצר מדי
too-short-text = אורך: { $length }, לפחות: { $expected }. האם נשמטו ההתחלה או הסוף?
too-long = המספר הזה ארוך מדי
too-long-text = אורך: { $length }, לכל היותר במספר כזה: { $expected }. האם הועתק גם משהו אחר?
wrong-character = במספר הזה יש טעות הקלדה
wrong-character-text = { $expected ->
    [digit] תו { $position } הוא { $found }, וצריכה להיות שם ספרה.
    [letter] תו { $position } הוא { $found }, וצריכה להיות שם אות.
    [either] תו { $position } הוא { $found }. במספרי מעקב יש רק ספרות ואותיות מ־A עד Z.
    [end] המספר צריך להסתיים לפני תו { $position }.
   *[other] תו { $position } הוא { $found }, וצריך להיות שם { $expected }.
 }
look-alike = אות וספרה התחלפו
look-alike-text = תו { $position } הוא { $found }, וצריך להיות שם { $expected }.
wrong-check-digit = במספר הזה יש טעות הקלדה
wrong-check-digit-text = תו { $position } בודק את כל השאר, והוא לא מתאים להם. השוו את המספר להודעת המשלוח.
country-unknown = שתי האותיות האחרונות אינן של שום מדינה
country-unknown-text = במספרים של הדואר הן מציינות מאיפה החבילה מגיעה, למשל CN או GB. האם כך זה כתוב בהודעת המשלוח?
placeholder = למספר הזה אין עדיין חבילה
placeholder-text = זו דוגמה, או מספר זמני עד שהחבילה תצא. המספר הסופי מגיע בהודעת המשלוח.
test-number = זה מספר בדיקה
test-number-text = חברות שילוח וחנויות בודקות איתו את המערכות שלהן. שום חבילה לא נשלחת במספר הזה.
order-number = נראה שזה מספר הזמנה
order-number-text = הוא מציין את הקנייה, לא את החבילה. מספר המעקב מופיע בהודעת המשלוח, לרוב ליד שם חברת השילוח.
phone = נראה שזה מספר טלפון
phone-text = מספר המעקב מופיע בהודעת המשלוח של החנות.
email = זו כתובת דוא״ל
email-text = מספר המעקב מופיע בדוא״ל שהחנות שלחה עם המשלוח.
url = אין מספר מעקב בקישור הזה
url-text = פתחו את הקישור, העתיקו את המספר מהעמוד והדביקו אותו כאן.
unknown-format = אין חברת שילוח מוכרת שמשתמשת במספרים כאלה
unknown-format-text = אם כך זה כתוב בהודעת המשלוח, אפשר לעקוב אחריו בכל זאת.

## Repairs: the number put right stands before the words

did-you-mean = התכוונתם למספר אחר?
repair-look-alike = אותיות וספרות דומות
repair-neighbours = תו { $position } ותו { $next } הוחלפו ביניהם
repair-extra = בלי תו { $position }
repair-missing = עוד ספרה, במקום { $position }
repair-digit = ספרה אחרת במקום { $position }
