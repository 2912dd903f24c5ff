### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = rtl
title = بستهٔ من کجاست؟
lead = شمارهٔ رهگیری را که در پیام ارسال فروشگاه آمده است وارد کنید.
label = شمارهٔ رهگیری
hint = چند شماره دارید؟ با ویرگول جدا کنید یا هر کدام را در یک خط بنویسید.
track = رهگیری
anyway = رهگیری در هر حال
again = رهگیری شمارهٔ دیگر

## Nothing is wrong

right = این شماره درست است
right-carrier = این شمارهٔ { $carrier } درست است
likely-carrier = این به شمارهٔ { $carrier } می‌ماند
several-carriers = چند شرکت پستی چنین شماره‌هایی دارند
from = شاید از این شرکت‌ها باشد
more = و { $count } شرکت دیگر
several = { "\u200F" }{ $count } شماره پیدا شد
several-text = بعضی از آن‌ها درست به نظر نمی‌رسند:

## Something is wrong

empty = شمارهٔ رهگیری پیدا نشد
empty-text = در پیام ارسال فروشگاه است: حرف‌ها و رقم‌های پشت سر هم، بیشتر وقت‌ها ۱۰ تا ۲۲ نویسه.
too-short = این شماره بیش از حد کوتاه است
too-short-text = طول آن { $length } نویسه است و باید دست‌کم { $expected } باشد. آیا اول یا آخر آن جا افتاده است؟
too-long = این شماره بیش از حد بلند است
too-long-text = طول آن { $length } نویسه است و چنین شماره‌ای حداکثر { $expected } نویسه دارد. آیا چیز دیگری همراه آن آمده است؟
wrong-character = در این شماره اشتباه تایپی هست
wrong-character-text = { $expected ->
    [digit] نویسهٔ { $position }، { $found } است و باید رقم باشد.
    [letter] نویسهٔ { $position }، { $found } است و باید حرف باشد.
    [either] نویسهٔ { $position }، { $found } است. شمارهٔ رهگیری فقط رقم و حرف‌های A تا Z دارد.
    [end] شماره باید پیش از نویسهٔ { $position } تمام شود.
   *[other] نویسهٔ { $position }، { $found } است و باید { $expected } باشد.
 }
look-alike = یک حرف و یک رقم با هم اشتباه شده‌اند
look-alike-text = نویسهٔ { $position }، { $found } است و باید { $expected } باشد.
wrong-check-digit = در این شماره اشتباه تایپی هست
wrong-check-digit-text = نویسهٔ { $position } درستی بقیه را می‌سنجد و با آن‌ها نمی‌خواند. شماره را با پیام ارسال مقایسه کنید.
country-unknown = دو حرف آخر، کد هیچ کشوری نیست
country-unknown-text = در شماره‌های پست، این دو حرف نشان می‌دهد بسته از کجا می‌آید، مانند CN یا GB. آیا در پیام ارسال هم همین‌طور نوشته شده است؟
placeholder = این شماره هنوز برای بسته‌ای نیست
placeholder-text = نمونه است، یا تا زمان ارسال بسته شمارهٔ موقت است. شمارهٔ نهایی با پیام ارسال می‌رسد.
test-number = این شمارهٔ آزمایشی است
test-number-text = شرکت‌های پستی و فروشگاه‌ها سامانهٔ خود را با آن می‌آزمایند. هیچ بسته‌ای با این شماره فرستاده نمی‌شود.
order-number = این به شمارهٔ سفارش می‌ماند
order-number-text = شمارهٔ خرید است، نه شمارهٔ بسته. شمارهٔ رهگیری در پیام ارسال است، بیشتر وقت‌ها کنار نام شرکت پستی.
phone = این به شمارهٔ تلفن می‌ماند
phone-text = شمارهٔ رهگیری در پیام ارسال فروشگاه است.
email = این نشانی ایمیل است
email-text = شمارهٔ رهگیری در ایمیلی است که فروشگاه هنگام ارسال فرستاده است.
url = در این پیوند شمارهٔ رهگیری نیست
url-text = پیوند را باز کنید، شماره را از آن صفحه کپی کنید و اینجا بچسبانید.
unknown-format = هیچ شرکت پستی شناخته‌شده‌ای چنین شماره‌ای ندارد
unknown-format-text = اگر در پیام ارسال همین‌طور نوشته شده است، در هر حال آن را رهگیری کنید.

## Repairs: the number put right stands before the words

did-you-mean = آیا منظورتان این بود؟
repair-look-alike = حرف‌ها و رقم‌های شبیه به هم
repair-neighbours = جابه‌جایی نویسه‌های { $position } و { $next }
repair-extra = بدون نویسهٔ { $position }
repair-missing = یک رقم بیشتر، در جای { $position }
repair-digit = رقمی دیگر در جای { $position }
