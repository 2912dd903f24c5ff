### مربع البحث: يلصق المشتري رقم التتبع ويقرأ الشرح. المصطلحات في GLOSSARY.md.

## النموذج

direction = rtl
title = أين طردي؟
lead = أدخل رقم التتبع الوارد في رسالة الشحن من المتجر.
label = رقم التتبع
hint = لديك عدة أرقام؟ افصل بينها بفاصلة، أو اكتب كل رقم في سطر.
track = تتبّع
anyway = تتبّع على أي حال
again = تتبّع رقمًا آخر

## لا مشكلة

right = هذا الرقم صحيح
right-carrier = رقم صحيح من { $carrier }
likely-carrier = يبدو أنه رقم من { $carrier }
several-carriers = تستخدم عدة شركات شحن أرقامًا كهذا
from = قد يكون من
more = و{ $count } غيرها
several = عدد الأرقام: { $count }
several-text = بعضها لا يبدو صحيحًا:

## توجد مشكلة

empty = لم يُعثر على رقم تتبع
empty-text = تجده في رسالة الشحن من المتجر: حروف وأرقام متتابعة، عددها غالبًا من 10 إلى 22.
too-short = هذا الرقم أقصر من اللازم
too-short-text = عدد خاناته { $length }، والمطلوب { $expected } على الأقل. هل سقطت بدايته أو نهايته؟
too-long = هذا الرقم أطول من اللازم
too-long-text = عدد خاناته { $length }، والحد الأقصى لمثله { $expected }. هل نُسخ معه شيء آخر؟
wrong-character = في هذا الرقم خطأ كتابي
wrong-character-text = { $expected ->
    [digit] الخانة { $position } هي { $found }، وينبغي أن تكون رقمًا.
    [letter] الخانة { $position } هي { $found }، وينبغي أن تكون حرفًا.
    [either] الخانة { $position } هي { $found }. رقم التتبع أرقام وحروف من A إلى Z فقط.
    [end] ينبغي أن ينتهي الرقم قبل الخانة { $position }.
   *[other] الخانة { $position } هي { $found }، وينبغي أن تكون { $expected }.
 }
look-alike = اختلط حرف برقم
look-alike-text = الخانة { $position } هي { $found }، وينبغي أن تكون { $expected }.
wrong-check-digit = في هذا الرقم خطأ كتابي
wrong-check-digit-text = الخانة { $position } تتحقق من بقية الخانات، وهي لا تطابقها. قارن الرقم برسالة الشحن.
country-unknown = آخر حرفين ليسا رمز بلد
country-unknown-text = في أرقام البريد يدل آخر حرفين على بلد المصدر، مثل CN أو GB. هل كُتب هكذا في رسالة الشحن؟
placeholder = لا طرد لهذا الرقم بعد
placeholder-text = هو مثال، أو رقم مؤقت حتى يُرسل الطرد. يأتي الرقم النهائي في رسالة الشحن.
test-number = هذا رقم تجريبي
test-number-text = تختبر به شركات الشحن والمتاجر أنظمتها، ولا طرد بهذا الرقم.
order-number = يبدو أنه رقم طلب
order-number-text = هو رقم الشراء لا رقم الطرد. تجد رقم التتبع في رسالة الشحن، غالبًا بجانب اسم شركة الشحن.
phone = يبدو أنه رقم هاتف
phone-text = تجد رقم التتبع في رسالة الشحن من المتجر.
email = هذا عنوان بريد إلكتروني
email-text = تجد رقم التتبع في الرسالة التي أرسلها المتجر عند الشحن.
url = لا يوجد رقم تتبع في هذا الرابط
url-text = افتح الرابط، وانسخ الرقم من تلك الصفحة، ثم ألصقه هنا.
unknown-format = لا تستخدم أي شركة شحن معروفة رقمًا كهذا
unknown-format-text = إن كان مكتوبًا هكذا في رسالة الشحن فتتبّعه على أي حال.

## التصحيحات

did-you-mean = هل تقصد …؟
repair-look-alike = تصحيح الحروف والأرقام المتشابهة
repair-neighbours = تبديل الخانتين { $position } و{ $next }
repair-extra = من دون الخانة { $position }
repair-missing = رقم إضافي في الخانة { $position }
repair-digit = رقم آخر في الخانة { $position }
