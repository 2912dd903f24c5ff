### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Где моя посылка?
lead = Введите трек-номер из письма магазина об отправке.
label = Трек-номер
hint = Номеров несколько? Разделите их запятыми или пишите каждый с новой строки.
track = Отследить
anyway = Всё равно отследить
again = Отследить другой номер

## Nothing is wrong

right = Номер верный
right-carrier = Верный номер службы доставки { $carrier }
likely-carrier = Похоже на номер службы доставки { $carrier }
several-carriers = Такие номера есть у нескольких служб доставки
from = Кто мог выдать этот номер
more = и ещё { $count }
several = Найдено номеров: { $count }
several-text = Не все из них выглядят верными:

## Something is wrong

empty = Трек-номер не найден
empty-text = Он есть в письме магазина об отправке: буквы и цифры подряд, часто от 10 до 22 знаков.
too-short = Номер слишком короткий
too-short-text = Знаков в нём: { $length }, а нужно не меньше { $expected }. Не пропущено ли начало или конец?
too-long = Номер слишком длинный
too-long-text = Знаков в нём: { $length }, а в таких номерах их не больше { $expected }. Не попало ли в него что-то лишнее?
wrong-character = В номере опечатка
wrong-character-text = { $expected ->
    [digit] На месте { $position } стоит { $found }, а должна быть цифра.
    [letter] На месте { $position } стоит { $found }, а должна быть латинская буква.
    [either] На месте { $position } стоит { $found }. В трек-номерах бывают только цифры и латинские буквы от A до Z.
    [end] Номер должен закончиться перед местом { $position }.
   *[other] На месте { $position } стоит { $found }, а должно быть { $expected }.
 }
look-alike = Перепутаны буква и цифра
look-alike-text = На месте { $position } стоит { $found }, а должно быть { $expected }.
wrong-check-digit = В номере опечатка
wrong-check-digit-text = Знак на месте { $position } проверяет все остальные и не сходится с ними. Сверьте номер с письмом об отправке.
country-unknown = Последние две буквы — не код страны
country-unknown-text = В почтовых номерах они означают страну, откуда идёт посылка, например CN или GB. В письме об отправке написано так же?
placeholder = За этим номером пока нет посылки
placeholder-text = Это пример или временный номер, пока посылка не отправлена. Окончательный номер будет в письме об отправке.
test-number = Это тестовый номер
test-number-text = С ним службы доставки и магазины проверяют свои системы. Посылки с таким номером нет.
order-number = Похоже на номер заказа
order-number-text = Он обозначает покупку, а не посылку. Трек-номер есть в письме об отправке, часто рядом с названием службы доставки.
phone = Похоже на номер телефона
phone-text = Трек-номер есть в письме магазина об отправке.
email = Это адрес электронной почты
email-text = Трек-номер есть в письме, которое магазин прислал при отправке.
url = В этой ссылке нет трек-номера
url-text = Откройте ссылку, скопируйте номер с той страницы и вставьте его сюда.
unknown-format = Таких номеров нет ни у одной известной службы доставки
unknown-format-text = Если в письме об отправке он написан именно так, всё равно отследите его.

## Repairs: the number put right stands before the words

did-you-mean = Может быть, так?
repair-look-alike = исправлены похожие буквы и цифры
repair-neighbours = знаки на местах { $position } и { $next } переставлены
repair-extra = без знака на месте { $position }
repair-missing = добавлена цифра на месте { $position }
repair-digit = другая цифра на месте { $position }
