### Български. Думите са в GLOSSARY.md. Читателят е купувач, който чака пратка: кратко, спокойно, без „ние“.

## Status: one or two words above the headline

status-pending = Още няма данни
status-announced = Още непредадена
status-picked-up = Приета
status-in-transit = На път
status-customs = На митница
status-out-for-delivery = При куриера
status-attempt-failed = Недоставена
status-ready-for-pickup = За получаване
status-delivered = Доставена
status-exception = Проблем
status-returning = Връща се
status-returned = Върната
status-cancelled = Анулирана
status-expired = Без нови данни

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Превозвачът още няма данни за този номер
headline-announced = Продавачът е подготвил товарителница
headline-picked-up = Пратката ви е при превозвача
headline-in-transit = Пратката ви е на път
headline-in-transit-country = На път, държава: { $country }
headline-arrived = Пристигна: { $place }
headline-departed = Напусна { $place }
headline-left-country = Напусна { $country }
headline-reached-country = Пристигна: { $country }
headline-customs-cleared = Освободена от митницата
headline-customs-cleared-country = Освободена от митницата на { $country }
headline-handed-over = При превозвача, който ще я достави
headline-delivery-office = В офиса за доставка
headline-delivery-office-place = В офиса за доставка: { $place }
headline-customs = Митницата проверява пратката ви
headline-customs-country = На митница, държава: { $country }
headline-customs-documents = Митницата иска документ за тази пратка
headline-duty-unpaid = За пратката трябва да се плати мито
headline-out-for-delivery = Пратката е при куриера
headline-out-for-delivery-place = Пратката е при куриера: { $place }
headline-attempt-failed = Куриерът не успя да достави пратката ви
headline-recipient-absent = Куриерът не намери никого на адреса
headline-ready-for-pickup = Пратката ви чака да я получите
headline-ready-for-pickup-place = Пратката ви чака: { $place }
headline-delivered = Пратката ви е доставена
headline-collected = Получихте пратката си
headline-neighbour = Оставена при съсед
headline-safe-place = Оставена на уговореното място
headline-exception = По пътя възникна проблем
headline-held = Пратката ви е задържана
headline-delay = Пратката ви закъснява
headline-damaged = Пратката ви е повредена
headline-lost = Пратката ви е изгубена
headline-destroyed = Пратката ви е унищожена
headline-refused = Пратката е отказана
headline-address = Адресът е грешен или непълен
headline-returning = На път обратно към продавача
headline-returned = Върната при продавача
headline-cancelled = Тази пратка няма да бъде изпратена
headline-expired = Превозвачът спря да изпраща данни

## Scans: one line of the history

event-announced = Издадена товарителница
event-accepted = Приета от продавача
event-arrived = Пристигна в сортировъчен център
event-departed = Напусна сортировъчния център
event-processed = Сортирана
event-in-transit = На път
event-left-country = Напусна държавата на изпращане
event-left-country-named = Напусна { $country }
event-reached-country = Пристигна в държавата на получаване
event-reached-country-named = Пристигна: { $country }
event-customs = На митница
event-customs-started = Пристигна на митница
event-customs-cleared = Освободена от митницата
event-customs-documents = Митницата иска документ
event-duty-unpaid = Очаква плащане на мито
event-handed-over = Предадена на следващия превозвач
event-handed-over-named = Предадена на { $carrier }
event-delivery-office = В офиса за доставка
event-scheduled = Уговорен е ден за доставка
event-contacted = Превозвачът се свърза с получателя
event-forwarded = Пренасочена към друг адрес
event-solved = Проблемът е решен
event-out-for-delivery = Предадена на куриер за доставка
event-attempt-failed = Неуспешен опит за доставка
event-recipient-absent = Неуспешен опит за доставка: няма никого на адреса
event-ready-for-pickup = Готова за получаване
event-delivered = Доставена
event-signed = Доставена срещу подпис
event-collected = Получена
event-neighbour = Оставена при съсед
event-safe-place = Оставена на уговореното място
event-exception = Съобщен проблем
event-held = Задържана
event-delay = Закъснява
event-weather = Закъснява заради лошо време
event-damaged = Повредена
event-lost = Изгубена
event-destroyed = Унищожена
event-refused = Отказана
event-address = Грешен или непълен адрес
event-returning = Връща се към продавача
event-returned = Върната на продавача
event-cancelled = Анулирана
event-expired = Край на данните
event-pending = Регистрирана

## Arrival

arrival-expected = Очаквана доставка
arrival-arrived = Доставена на
arrival-collect = Срок за получаване
arrival-returned = Върната на
arrival-today = Днес
arrival-tomorrow = Утре
arrival-by = До { $day }
arrival-likely = Най-вероятно { $day }
arrival-none-not-sent = Датата идва след първия запис
arrival-none-held = Няма дата, докато е задържана
arrival-none-will-not-come = Не се очаква доставка
arrival-none-no-news = Без новини няма и дата
arrival-none-estimate = В момента няма дата
source-carrier = От превозвача
source-estimate = Приблизително
source-shop = Обещание на магазина
source-late = По-ранният срок изтече: { $day }
days-left = { $days ->
    [0] Днес е последният ден
    [one] Остава { $days } ден
   *[other] Остават { $days } дни
  }
week-label = Следващите дни
week-today = днес
week-possible = възможно
week-likely = най-вероятно
week-closed = без доставки
why-title = Защо тази дата
stage-days = { $least ->
    [one] { $least } работен ден
   *[other] { $least } работни дни
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } работен ден
   *[other] { $most } работни дни
  }
stage-days-up-to = до { $most ->
    [one] { $most } работен ден
   *[other] { $most } работни дни
  }
stage-first-mile = От продавача до превозвача
stage-origin = На път в държавата на изпращане
stage-export-customs = Митница при износ
stage-line-haul = Между държавите
stage-import-customs = Митница при внос
stage-destination = На път във вашата държава
stage-last-mile = Доставка
stages-title = Етап по етап
stage-line = { $stage }: { $time }
stage-usual = обикновено { $time }
stage-now = обикновено { $time }, сега { $days }
stage-now-less = обикновено { $time }, засега по-малко от един
stage-took = { $days ->
    [one] отне { $days } работен ден, обикновено { $time }
   *[other] отне { $days } работни дни, обикновено { $time }
  }
stage-took-less = отне по-малко от работен ден, обикновено { $time }
stage-inferred = Без собствен запис: извлечено от следващите
first-mile-inferred = Няма запис за приемане: извлечено от първия запис, { $time }
first-mile-not-reported = Този превозвач не съобщава това
inferred-from-scans = { $place } (според записите)

## Progress: four or five stops, a word or two each

step-announced = Товарителница
step-first-mile = Приета
step-origin = На път
step-left = Напусна { $country }
step-left-unnamed = В чужбина
step-customs = Митница
step-arrived = Пристига: { $country }
step-arrived-unnamed = Във вашата държава
step-last-mile = При куриера
step-pickup = За получаване
step-delivered = Доставена
step-returning = Връща се
step-returned = Върната
progress-label = Ход на доставката
progress-next = Следва: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Продавачът още не е предал пратката
problem-not-handed-over-do = Попитайте продавача дали пратката е изпратена.
problem-not-handed-over-next = Първият запис ще се появи тук веднага щом го има. Ако няма запис до { $day }, поискайте от продавача парите си обратно.
problem-first-scan-due = Първият запис се очаква до { $day }
problem-first-scan-do = Дотогава не е нужно да правите нищо. Ако няма запис, попитайте продавача.
problem-first-scan-next = Продавачът предава пратката на превозвача. Записът може да се появи тук със закъснение до 2 часа.
problem-no-movement = Няма новини от { $days ->
    [one] { $days } ден
   *[other] { $days } дни
  }
problem-no-movement-do = При дълъг път дни без новини са нещо обичайно. Засега не е нужно да правите нищо.
problem-no-movement-warn = Помолете продавача да попита превозвача.
problem-no-movement-claim = Поискайте от продавача парите си обратно или нова пратка: след толкова време без новини тази може да е изгубена.
problem-ask-by = Ако до { $day } няма движение, помолете продавача да попита превозвача.
problem-refund-by = Ако до { $day } няма движение, поискайте от продавача парите си обратно или нова пратка.
problem-claim-by = Подайте рекламация до { $day }: много превозвачи не приемат по-късно.
problem-customs-hold = На митница от { $day }
problem-customs-hold-do = Не е нужно да правите нищо, освен ако митницата или превозвачът не ви пише.
problem-customs-documents = Митницата иска документ от вас
problem-customs-documents-do = Изпратете на превозвача фактурата или документ за плащане заедно с номера за проследяване.
problem-customs-documents-next = Пратката продължава, когато митницата получи документа. Без него се връща.
problem-duty-unpaid = Платете митото или данъка
problem-duty-unpaid-do = Платете на сайта на превозвача или в негов офис. Не отваряйте връзки в съобщения от непознати.
problem-duty-unpaid-next = След плащането пратката се освобождава.
problem-address = Дайте пълния си адрес на превозвача
problem-address-do = Съобщете на превозвача или на продавача пълния адрес и телефонен номер.
problem-address-next = Пратката изчаква и се връща, ако никой не отговори.
problem-attempt-failed = Куриерът дойде, но не успя да достави
problem-attempt-failed-do = Потърсете известие или поискайте от превозвача нов ден или място за получаване.
problem-attempt-failed-next = Повечето превозвачи опитват отново на следващия работен ден.
problem-attempt-failed-next-day = Повечето превозвачи опитват отново на следващия работен ден: { $day }.
problem-attempt-planned = Следващият опит е насрочен за { $day }.
problem-refused = Пратката е отказана
problem-refused-do = Ако това е грешка, обадете се на превозвача още днес.
problem-refused-next = Пратката се връща при продавача.
problem-pickup = Получете пратката си
problem-pickup-until = Получете пратката си до { $day }
problem-pickup-do = Носете документ за самоличност и номера за проследяване.
problem-pickup-next = След срока пратката се връща при продавача.
problem-late = След срока: { $day }
problem-late-do = Засега не е нужно да правите нищо.
problem-may-be-late = Може да закъснее: обикновено е тук до { $day }
problem-disruption = Превозвачът съобщава за закъснение
problem-disruption-until = Доставките са по-бавни до { $day }
problem-disruption-next = Пратката продължава веднага щом превозвачът може да я придвижи.
problem-damaged = Пратката е повредена
problem-damaged-do = Поискайте от продавача нова пратка или парите си обратно. Ако я получите, запазете снимки.
problem-lost = Пратката е изгубена
problem-lost-do = Поискайте от продавача парите си обратно или нова пратка.
problem-destroyed = Пратката е унищожена
problem-destroyed-do = Попитайте продавача за причината и поискайте парите си обратно.
problem-returned = Пратката се връща при продавача
problem-returned-do = Помолете продавача да ви върне парите или да я изпрати отново.
problem-cancelled = Пратката е анулирана
problem-cancelled-do = Попитайте продавача дали ще я изпрати отново.
problem-exception = Превозвачът съобщава за проблем
problem-exception-do = Прочетете съобщението на превозвача в историята и го попитайте, като посочите номера за проследяване.
problem-updates-ended = Не се очакват повече данни
problem-updates-ended-do = Ако пратката не е пристигнала, попитайте продавача сега: рекламациите имат срокове.
problem-do-label = Какво да направите
problem-next-label = Какво следва
problem-since-label = Откога
problem-why-label = Причина
problem-where-label = Къде
problem-contact-label = Кой ще помогне
contact-carrier = { $carrier }, посочете номер { $number }
contact-carrier-unnamed = Превозвачът, посочете номер { $number }
contact-seller = Продавачът, посочете номера на поръчката
why-updates-ended = Обикновено 30 дни след изпращането превозвачите спират да обновяват номера.
why-customs-inspection = Митницата проверява пратката
why-customs-delay = Митницата работи по-бавно от обикновено
why-absent = Нямаше никого на адреса
why-closed = Обектът беше затворен
why-moved = Получателят се е преместил
why-pickup-missed = Не е получена навреме
why-weather = Лошо време
why-strike = Стачка
why-holiday = Почивен ден заради празник
why-peak-season = Повече пратки от обикновено
why-capacity = Нямаше място в превозното средство
why-flight-delay = Полетът закъсня
why-missorted = Изпратена е в грешна посока
why-security = Проверка за сигурност
why-held = Превозвачът я задържа
why-payment = Остава нещо за плащане
why-rejected = Превозвачът не я приема
why-identity = Самоличността на получателя не беше потвърдена

## Solved: said once, when a problem is over

solved-handed-over = Решено: пратката ви е при превозвача
solved-movement = Решено: пратката ви отново се движи
solved-customs = Решено: митницата освободи пратката ви
solved-duty = Решено: митото е уредено
solved-address = Решено: превозвачът има адреса ви
solved-attempt = Решено: пратката ви отново е на път към вас
solved-late = Решено: има нова дата за доставка
solved-other = Решено: проблемът отмина

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Още няма данни за този номер
failure-not-found-do = Нов номер може да се появи след ден-два. Проверете дали е същият като в съобщението за изпращане.
failure-invalid-number = Това не прилича на номер за проследяване
failure-invalid-number-do = Сравнете го със съобщението за изпращане, знак по знак.
failure-unauthorized = Проследяването в магазина не е настроено правилно
failure-unauthorized-do = Моля, съобщете на магазина. Пратката ви не е засегната.
failure-quota = Дневният лимит на магазина за проследяване е изчерпан
failure-quota-do = Опитайте утре или попитайте магазина. Пратката ви не е засегната.
failure-rate-limited = Твърде много заявки наведнъж
failure-rate-limited-do = Опитайте след няколко минути.
failure-bad-request = Проследяването в магазина не разбра заявката
failure-bad-request-do = Моля, съобщете на магазина. Пратката ви не е засегната.
failure-server = Услугата за проследяване в момента не работи
failure-server-do = Опитайте по-късно. Пратката ви не е засегната.
failure-bad-response = Отговорът не можа да бъде прочетен
failure-bad-response-do = Опитайте по-късно. Ако не помогне, моля, съобщете на магазина.
failure-empty = Отговорът е празен
failure-empty-do = Опитайте след малко. Ако не помогне, моля, съобщете на магазина.
failure-page = Вместо данни за проследяване дойде уебстраница
failure-page-do = Може да се наложи да влезете отново в магазина. После опитайте пак.
failure-unknown-shape = Това не е отговор за проследяване
failure-unknown-shape-do = Моля, съобщете на магазина. Пратката ви не е засегната.
failure-too-large = Отговорът е твърде голям за четене
failure-too-large-do = Моля, съобщете на магазина. Пратката ви не е засегната.
failure-network = Няма връзка с услугата за проследяване
failure-network-do = Проверете връзката си и опитайте отново.
failure-timeout = Услугата за проследяване отговаря твърде бавно
failure-timeout-do = Опитайте след малко.
failure-offline = Нямате връзка с интернет
failure-offline-do = Свържете се с интернет и опитайте отново.
failure-kept = На страницата остава последното известно състояние.
try-again = Опитайте пак

## Around it

parcel-label = Пратка { $number }
parcel-label-unnamed = Пратка
loading = Търси се пратката ви
tracking-number = Номер за проследяване
copy-number = Копиране на номер { $number }
copied = Копирано
updated = Обновено { $ago }
updated-now = Обновено току-що
refresh = Обновяване
announcement = { $headline }. { $arrival }
history-title = История
history-empty = Още няма записи.
history-more = { $count ->
    [one] Още { $count } по-ранен запис
   *[other] Още { $count } по-ранни записа
  }
expected = Очаква се
no-time = Не е посочено време
details-title = Подробности
details-carrier = Превозвач
details-now-with = Сега при
details-its-number = Неговият номер
details-first-with = Първо при
details-first-scan = Първи запис
details-replaces = Замества номер
details-from-to = Откъде и докъде
details-from = От
details-to = До
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] Още { $count } пратка в този отговор
   *[other] Още { $count } пратки в този отговор
  }
list-close = Покажи по-малко
