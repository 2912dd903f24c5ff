### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Къде е пратката ми?
lead = Въведете номера за проследяване от съобщението на магазина за изпращане.
label = Номер за проследяване
hint = Няколко номера? Разделете ги със запетаи или пишете всеки на нов ред.
track = Проследяване
anyway = Проследяване въпреки това
again = Проследяване на друг номер

## Nothing is wrong

right = Номерът е правилен
right-carrier = Правилен номер на { $carrier }
likely-carrier = Прилича на номер на { $carrier }
several-carriers = Няколко превозвачи използват такива номера
from = Може да е от
more = и още { $count }
several = Намерени номера: { $count }
several-text = Не всички изглеждат правилни:

## Something is wrong

empty = Не е намерен номер за проследяване
empty-text = Той е в съобщението на магазина за изпращане: букви и цифри една след друга, често от 10 до 22 знака.
too-short = Номерът е твърде къс
too-short-text = Брой знаци: { $length }, а трябва да са поне { $expected }. Липсва ли началото или краят?
too-long = Номерът е твърде дълъг
too-long-text = Брой знаци: { $length }, а в такъв номер са най-много { $expected }. Попаднало ли е в него нещо излишно?
wrong-character = В номера има грешка при писане
wrong-character-text = { $expected ->
    [digit] На място { $position } стои { $found }, а трябва да е цифра.
    [letter] На място { $position } стои { $found }, а трябва да е латинска буква.
    [either] На място { $position } стои { $found }. В номерата за проследяване има само цифри и латински букви от A до Z.
    [end] Номерът трябва да свърши преди място { $position }.
   *[other] На място { $position } стои { $found }, а трябва да е { $expected }.
 }
look-alike = Разменени са буква и цифра
look-alike-text = На място { $position } стои { $found }, а трябва да е { $expected }.
wrong-check-digit = В номера има грешка при писане
wrong-check-digit-text = Знакът на място { $position } проверява всички останали и не съвпада с тях. Сравнете номера със съобщението за изпращане.
country-unknown = Последните две букви не са код на държава
country-unknown-text = В пощенските номера те показват откъде идва пратката, например CN или GB. Така ли е написано в съобщението за изпращане?
placeholder = За този номер още няма пратка
placeholder-text = Това е пример или временен номер, докато пратката бъде изпратена. Окончателният номер идва със съобщението за изпращане.
test-number = Това е тестов номер
test-number-text = С него превозвачите и магазините изпробват системите си. Няма пратка с този номер.
order-number = Прилича на номер на поръчка
order-number-text = Той означава покупката, а не пратката. Номерът за проследяване е в съобщението за изпращане, често до името на превозвача.
phone = Прилича на телефонен номер
phone-text = Номерът за проследяване е в съобщението на магазина за изпращане.
email = Това е имейл адрес
email-text = Номерът за проследяване е в имейла, който магазинът е пратил при изпращането.
url = В тази връзка няма номер за проследяване
url-text = Отворете връзката, копирайте номера от онази страница и го поставете тук.
unknown-format = Никой познат превозвач не използва такива номера
unknown-format-text = Ако в съобщението за изпращане е написан точно така, проследете го въпреки това.

## Repairs: the number put right stands before the words

did-you-mean = Може би имахте предвид …?
repair-look-alike = поправени букви и цифри, които си приличат
repair-neighbours = разменени знаци на места { $position } и { $next }
repair-extra = без знака на място { $position }
repair-missing = още една цифра на място { $position }
repair-digit = друга цифра на място { $position }
