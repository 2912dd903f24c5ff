### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Де моя посилка?
lead = Введіть номер відстеження з листа магазину про відправлення.
label = Номер відстеження
hint = Номерів кілька? Розділіть їх комами або пишіть кожен з нового рядка.
track = Відстежити
anyway = Усе одно відстежити
again = Відстежити інший номер

## Nothing is wrong

right = Номер правильний
right-carrier = Правильний номер служби доставки { $carrier }
likely-carrier = Схоже на номер служби доставки { $carrier }
several-carriers = Такі номери має кілька служб доставки
from = Хто міг видати цей номер
more = і ще { $count }
several = Знайдено номерів: { $count }
several-text = Не всі з них мають правильний вигляд:

## Something is wrong

empty = Номер відстеження не знайдено
empty-text = Він є в листі магазину про відправлення: літери й цифри поспіль, часто від 10 до 22 знаків.
too-short = Номер закороткий
too-short-text = Знаків у ньому: { $length }, а треба щонайменше { $expected }. Чи не пропущено початок або кінець?
too-long = Номер задовгий
too-long-text = Знаків у ньому: { $length }, а в таких номерах їх щонайбільше { $expected }. Чи не потрапило до нього щось зайве?
wrong-character = У номері помилка
wrong-character-text = { $expected ->
    [digit] На місці { $position } стоїть { $found }, а має бути цифра.
    [letter] На місці { $position } стоїть { $found }, а має бути латинська літера.
    [either] На місці { $position } стоїть { $found }. У номерах відстеження бувають лише цифри й латинські літери від A до Z.
    [end] Номер має закінчитися перед місцем { $position }.
   *[other] На місці { $position } стоїть { $found }, а має бути { $expected }.
 }
look-alike = Переплутано літеру й цифру
look-alike-text = На місці { $position } стоїть { $found }, а має бути { $expected }.
wrong-check-digit = У номері помилка
wrong-check-digit-text = Знак на місці { $position } перевіряє всі інші й не сходиться з ними. Звірте номер із листом про відправлення.
country-unknown = Останні дві літери — не код країни
country-unknown-text = У поштових номерах вони означають країну, звідки йде посилка, наприклад CN або GB. У листі про відправлення написано так само?
placeholder = За цим номером ще немає посилки
placeholder-text = Це приклад або тимчасовий номер, доки посилку не відправлено. Остаточний номер буде в листі про відправлення.
test-number = Це тестовий номер
test-number-text = Ним служби доставки й магазини перевіряють свої системи. Посилки з таким номером немає.
order-number = Схоже на номер замовлення
order-number-text = Він позначає покупку, а не посилку. Номер відстеження є в листі про відправлення, часто поруч із назвою служби доставки.
phone = Схоже на номер телефону
phone-text = Номер відстеження є в листі магазину про відправлення.
email = Це адреса електронної пошти
email-text = Номер відстеження є в листі, який магазин надіслав під час відправлення.
url = У цьому посиланні немає номера відстеження
url-text = Відкрийте посилання, скопіюйте номер із тієї сторінки та вставте його сюди.
unknown-format = Таких номерів не має жодна відома служба доставки
unknown-format-text = Якщо в листі про відправлення його написано саме так, усе одно відстежте його.

## Repairs: the number put right stands before the words

did-you-mean = Можливо, так?
repair-look-alike = виправлено схожі літери й цифри
repair-neighbours = знаки на місцях { $position } і { $next } переставлено
repair-extra = без знака на місці { $position }
repair-missing = додано цифру на місці { $position }
repair-digit = інша цифра на місці { $position }
