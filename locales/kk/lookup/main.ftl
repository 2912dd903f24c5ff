### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Сәлемдемем қайда?
lead = Дүкеннің жөнелту хабарламасындағы трек-нөмірді енгізіңіз.
label = Трек-нөмір
hint = Нөмір бірнешеу ме? Араларына үтір қойыңыз немесе әрқайсысын жаңа жолға жазыңыз.
track = Бақылау
anyway = Бәрібір бақылау
again = Басқа нөмірді бақылау

## Nothing is wrong

right = Нөмір дұрыс
right-carrier = { $carrier } тасымалдаушысының дұрыс нөмірі
likely-carrier = { $carrier } тасымалдаушысының нөміріне ұқсайды
several-carriers = Мұндай нөмірді бірнеше тасымалдаушы қолданады
from = Бұл нөмірді берген болуы мүмкін
more = және тағы { $count }
several = Табылған нөмір саны: { $count }
several-text = Кейбірі дұрыс емес сияқты:

## Something is wrong

empty = Трек-нөмір табылмады
empty-text = Ол дүкеннің жөнелту хабарламасында болады: қатар жазылған әріптер мен цифрлар, көбіне 10–22 таңба.
too-short = Нөмір тым қысқа
too-short-text = Таңба саны: { $length }, кемінде { $expected } болуы керек. Басы не соңы түсіп қалмады ма?
too-long = Нөмір тым ұзын
too-long-text = Таңба саны: { $length }, мұндай нөмірде ең көбі { $expected } болады. Артық бірдеңе қосылып кетпеді ме?
wrong-character = Нөмірде қате бар
wrong-character-text = { $expected ->
    [digit] { $position }-орында { $found } тұр, ал цифр болуы керек.
    [letter] { $position }-орында { $found } тұр, ал латын әрпі болуы керек.
    [either] { $position }-орында { $found } тұр. Трек-нөмірде тек цифрлар мен A–Z латын әріптері болады.
    [end] Нөмір { $position }-орынға жетпей аяқталуы керек.
   *[other] { $position }-орында { $found } тұр, ал { $expected } болуы керек.
 }
look-alike = Әріп пен цифр шатасқан
look-alike-text = { $position }-орында { $found } тұр, ал { $expected } болуы керек.
wrong-check-digit = Нөмірде қате бар
wrong-check-digit-text = { $position }-орындағы таңба қалғандарының бәрін тексереді, бірақ оларға сәйкес келмейді. Нөмірді жөнелту хабарламасымен салыстырыңыз.
country-unknown = Соңғы екі әріп ел коды емес
country-unknown-text = Пошта нөмірлерінде олар сәлемдеменің қай елден келетінін білдіреді, мысалы, CN немесе GB. Жөнелту хабарламасында да солай жазылған ба?
placeholder = Бұл нөмірмен әзірге сәлемдеме жоқ
placeholder-text = Бұл мысал немесе сәлемдеме жөнелтілгенше берілген уақытша нөмір. Түпкілікті нөмір жөнелту хабарламасында келеді.
test-number = Бұл сынақ нөмірі
test-number-text = Онымен тасымалдаушылар мен дүкендер өз жүйелерін тексереді. Мұндай нөмірі бар сәлемдеме жоқ.
order-number = Бұл тапсырыс нөміріне ұқсайды
order-number-text = Ол сәлемдемені емес, сатып алуды білдіреді. Трек-нөмір жөнелту хабарламасында, көбіне тасымалдаушы атауының жанында болады.
phone = Бұл телефон нөміріне ұқсайды
phone-text = Трек-нөмір дүкеннің жөнелту хабарламасында болады.
email = Бұл электрондық пошта мекенжайы
email-text = Трек-нөмір дүкен жөнелту кезінде жіберген электрондық хатта болады.
url = Бұл сілтемеде трек-нөмір жоқ
url-text = Сілтемені ашып, сол беттегі нөмірді көшіріп, осында қойыңыз.
unknown-format = Белгілі тасымалдаушылардың ешқайсысы мұндай нөмір қолданбайды
unknown-format-text = Жөнелту хабарламасында дәл осылай жазылса, бәрібір бақылап көріңіз.

## Repairs: the number put right stands before the words

did-you-mean = Мүмкін, былай шығар?
repair-look-alike = ұқсас әріптер мен цифрлар түзетілді
repair-neighbours = { $position } және { $next }-орындағы таңбалар ауыстырылды
repair-extra = { $position }-орындағы таңбасыз
repair-missing = { $position }-орынға бір цифр қосылды
repair-digit = { $position }-орында басқа цифр
