### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = rtl
title = میرا پارسل کہاں ہے؟
lead = دکان کے شپنگ پیغام میں دیا گیا ٹریکنگ نمبر درج کریں۔
label = ٹریکنگ نمبر
hint = کئی نمبر ہیں؟ ان کے درمیان کوما لگائیں، یا ہر نمبر الگ سطر میں لکھیں۔
track = ٹریک کریں
anyway = پھر بھی ٹریک کریں
again = دوسرا نمبر ٹریک کریں

## Nothing is wrong

right = یہ نمبر درست ہے
right-carrier = { "\u200F" }{ $carrier } کا درست نمبر
likely-carrier = یہ { $carrier } کا نمبر لگتا ہے
several-carriers = کئی کوریئر کمپنیاں ایسے نمبر استعمال کرتی ہیں
from = ممکنہ کوریئر کمپنی
more = اور { $count } مزید
several = نمبر ملے: { $count }
several-text = ان میں سے کچھ درست نہیں لگتے:

## Something is wrong

empty = کوئی ٹریکنگ نمبر نہیں ملا
empty-text = یہ دکان کے شپنگ پیغام میں ہوتا ہے: مسلسل لکھے ہوئے حروف اور ہندسے، اکثر کل 10 سے 22۔
too-short = یہ نمبر بہت چھوٹا ہے
too-short-text = اس کی لمبائی { $length } ہے، کم از کم { $expected } ہونی چاہیے۔ کیا شروع یا آخر کا حصہ رہ گیا؟
too-long = یہ نمبر بہت لمبا ہے
too-long-text = اس کی لمبائی { $length } ہے، ایسے نمبر کی زیادہ سے زیادہ { $expected } ہوتی ہے۔ کیا ساتھ کچھ اور آ گیا؟
wrong-character = اس نمبر میں ٹائپنگ کی غلطی ہے
wrong-character-text = { $expected ->
    [digit] مقام { $position } پر { $found } ہے، جہاں ہندسہ ہونا چاہیے۔
    [letter] مقام { $position } پر { $found } ہے، جہاں حرف ہونا چاہیے۔
    [either] مقام { $position } پر { $found } ہے۔ ٹریکنگ نمبر میں صرف ہندسے اور A سے Z تک کے حروف ہوتے ہیں۔
    [end] نمبر مقام { $position } سے پہلے ختم ہونا چاہیے۔
   *[other] مقام { $position } پر { $found } ہے، جہاں { $expected } ہونا چاہیے۔
 }
look-alike = ایک حرف اور ایک ہندسہ آپس میں بدل گئے
look-alike-text = مقام { $position } پر { $found } ہے، جہاں { $expected } ہونا چاہیے۔
wrong-check-digit = اس نمبر میں ٹائپنگ کی غلطی ہے
wrong-check-digit-text = مقام { $position } سے باقی سب کی جانچ ہوتی ہے، اور وہ ان سے میل نہیں کھاتا۔ نمبر کو شپنگ پیغام سے ملا کر دیکھیں۔
country-unknown = آخری دو حروف کسی ملک کے نہیں ہیں
country-unknown-text = ڈاک کے نمبروں میں وہ بتاتے ہیں کہ پارسل کس ملک سے آیا ہے، جیسے CN یا GB۔ کیا شپنگ پیغام میں بھی ایسے ہی لکھا ہے؟
placeholder = اس نمبر کا ابھی کوئی پارسل نہیں ہے
placeholder-text = یہ ایک مثال ہے، یا پارسل روانہ ہونے تک کا عارضی نمبر۔ حتمی نمبر شپنگ پیغام میں آتا ہے۔
test-number = یہ ٹیسٹ نمبر ہے
test-number-text = کوریئر کمپنیاں اور دکانیں اس سے اپنے سسٹم جانچتی ہیں۔ اس نمبر سے کوئی پارسل نہیں جاتا۔
order-number = یہ آرڈر نمبر لگتا ہے
order-number-text = یہ خریداری کا نمبر ہے، پارسل کا نہیں۔ ٹریکنگ نمبر شپنگ پیغام میں ہوتا ہے، اکثر کوریئر کمپنی کے نام کے ساتھ۔
phone = یہ فون نمبر لگتا ہے
phone-text = ٹریکنگ نمبر دکان کے شپنگ پیغام میں ہوتا ہے۔
email = یہ ای میل پتا ہے
email-text = ٹریکنگ نمبر اس ای میل میں ہے جو دکان نے پارسل بھیجتے وقت بھیجی تھی۔
url = اس لنک میں کوئی ٹریکنگ نمبر نہیں ہے
url-text = لنک کھولیں، اس صفحے سے نمبر کاپی کریں اور یہاں پیسٹ کریں۔
unknown-format = کوئی معروف کوریئر کمپنی ایسے نمبر نہیں لکھتی
unknown-format-text = اگر شپنگ پیغام میں ایسے ہی لکھا ہے تو پھر بھی ٹریک کریں۔

## Repairs: the number put right stands before the words

did-you-mean = کیا آپ کا مطلب یہ تھا …؟
repair-look-alike = ایک جیسے نظر آنے والے حروف اور ہندسے
repair-neighbours = مقام { $position } اور { $next } کا باہمی تبادلہ
repair-extra = مقام { $position } کے بغیر
repair-missing = مقام { $position } پر ایک ہندسہ زیادہ
repair-digit = مقام { $position } پر دوسرا ہندسہ
