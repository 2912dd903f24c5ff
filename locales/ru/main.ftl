### Русский. Слова в GLOSSARY.md. Читатель — покупатель, который ждёт посылку: коротко, спокойно, без «мы».

## Status: one or two words above the headline

status-pending = Отметок пока нет
status-announced = Ещё не отправлена
status-picked-up = Принята
status-in-transit = В пути
status-customs = На таможне
status-out-for-delivery = Передана курьеру
status-attempt-failed = Не вручена
status-ready-for-pickup = Готова к выдаче
status-delivered = Доставлена
status-exception = Проблема
status-returning = Возвращается
status-returned = Возвращена
status-cancelled = Отменена
status-expired = Обновлений нет

## Headline: what is the case now, in one sentence without a full stop

headline-pending = У службы доставки пока нет данных по этому номеру
headline-announced = Продавец оформил накладную
headline-picked-up = Ваша посылка у службы доставки
headline-in-transit = Ваша посылка в пути
headline-in-transit-country = В пути по стране: { $country }
headline-arrived = Прибыла в пункт { $place }
headline-departed = Покинула пункт { $place }
headline-left-country = Покинула страну: { $country }
headline-reached-country = Прибыла в страну: { $country }
headline-customs-cleared = Выпущена таможней
headline-customs-cleared-country = Выпущена таможней, страна: { $country }
headline-handed-over = У службы, которая доставит её вам
headline-delivery-office = В отделении доставки
headline-delivery-office-place = В отделении доставки: { $place }
headline-customs = Таможня проверяет вашу посылку
headline-customs-country = На таможне, страна: { $country }
headline-customs-documents = Таможне нужен документ на эту посылку
headline-duty-unpaid = За посылку нужно заплатить пошлину
headline-out-for-delivery = Посылка у курьера
headline-out-for-delivery-place = Посылка у курьера: { $place }
headline-attempt-failed = Курьер не смог вручить вашу посылку
headline-recipient-absent = Курьер никого не застал
headline-ready-for-pickup = Посылка ждёт вас
headline-ready-for-pickup-place = Посылка ждёт вас: { $place }
headline-delivered = Ваша посылка доставлена
headline-collected = Вы получили свою посылку
headline-neighbour = Оставлена у соседей
headline-safe-place = Оставлена в условленном месте
headline-exception = В пути возникла проблема
headline-held = Ваша посылка задержана
headline-delay = Ваша посылка опаздывает
headline-damaged = Ваша посылка повреждена
headline-lost = Ваша посылка утеряна
headline-destroyed = Ваша посылка уничтожена
headline-refused = От посылки отказались
headline-address = Адрес неверный или неполный
headline-returning = Возвращается к продавцу
headline-returned = Вернулась к продавцу
headline-cancelled = Эта посылка не будет отправлена
headline-expired = Служба доставки больше не присылает обновлений

## Scans: one line of the history

event-announced = Накладная оформлена
event-accepted = Принята от продавца
event-arrived = Прибыла в сортировочный центр
event-departed = Покинула сортировочный центр
event-processed = Отсортирована
event-in-transit = В пути
event-left-country = Покинула страну отправления
event-left-country-named = Покинула страну: { $country }
event-reached-country = Прибыла в страну назначения
event-reached-country-named = Прибыла в страну: { $country }
event-customs = На таможне
event-customs-started = Передана таможне
event-customs-cleared = Выпущена таможней
event-customs-documents = Таможня запросила документ
event-duty-unpaid = Ожидает уплаты пошлины
event-handed-over = Передана следующей службе доставки
event-handed-over-named = Передана службе доставки { $carrier }
event-delivery-office = В отделении доставки
event-scheduled = День доставки согласован
event-contacted = Служба доставки связалась с получателем
event-forwarded = Отправлена по другому адресу
event-solved = Проблема решена
event-out-for-delivery = Передана курьеру
event-attempt-failed = Неудачная попытка вручения
event-recipient-absent = Неудачная попытка вручения: никого не было на месте
event-ready-for-pickup = Готова к выдаче
event-delivered = Доставлена
event-signed = Вручена под подпись
event-collected = Получена адресатом
event-neighbour = Оставлена у соседей
event-safe-place = Оставлена в условленном месте
event-exception = Сообщено о проблеме
event-held = Задержана
event-delay = Опаздывает
event-weather = Опаздывает из-за погоды
event-damaged = Повреждена
event-lost = Утеряна
event-destroyed = Уничтожена
event-refused = Отказ от получения
event-address = Адрес неверный или неполный
event-returning = Возвращается к продавцу
event-returned = Возвращена продавцу
event-cancelled = Отменена
event-expired = Обновления прекращены
event-pending = Зарегистрирована

## Arrival

arrival-expected = Ожидается
arrival-arrived = Доставлена
arrival-collect = Забрать до
arrival-returned = Дата возврата
arrival-today = Сегодня
arrival-tomorrow = Завтра
arrival-by = До { $day }
arrival-likely = Вероятнее всего: { $day }
arrival-none-not-sent = Дата появится после первой отметки
arrival-none-held = Даты нет, пока посылка задержана
arrival-none-will-not-come = Доставка не ожидается
arrival-none-no-news = Без новостей дату не назвать
arrival-none-estimate = Сейчас дату не назвать
source-carrier = По данным службы доставки
source-estimate = Примерный срок
source-shop = Обещано магазином
source-late = Прежний срок прошёл: { $day }
days-left = { $days ->
    [0] Сегодня последний день
    [one] Остался { $days } день
    [few] Осталось { $days } дня
   *[many] Осталось { $days } дней
  }
week-label = Ближайшие дни
week-today = сегодня
week-possible = возможно
week-likely = вероятнее всего
week-closed = без доставки
why-title = Почему эта дата
stage-days = { $least ->
    [one] { $least } рабочий день
    [few] { $least } рабочих дня
   *[many] { $least } рабочих дней
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } рабочий день
    [few] { $most } рабочих дня
   *[many] { $most } рабочих дней
  }
stage-days-up-to = до { $most ->
    [one] { $most } рабочего дня
    [few] { $most } рабочих дней
   *[many] { $most } рабочих дней
  }
stage-first-mile = От продавца до службы доставки
stage-origin = В пути по стране отправления
stage-export-customs = Экспортная таможня
stage-line-haul = Между странами
stage-import-customs = Импортная таможня
stage-destination = В пути по вашей стране
stage-last-mile = Доставка
stages-title = Этап за этапом
stage-line = { $stage }: { $time }
stage-usual = обычно { $time }
stage-now = обычно { $time }, прошло { $days }
stage-now-less = обычно { $time }, пока меньше одного дня
stage-took = { $days ->
    [one] ушёл { $days } рабочий день, обычно { $time }
    [few] ушло { $days } рабочих дня, обычно { $time }
   *[many] ушло { $days } рабочих дней, обычно { $time }
  }
stage-took-less = ушло меньше рабочего дня, обычно { $time }
stage-inferred = Своей отметки нет: определено по следующим отметкам
first-mile-inferred = Отметки о приёме нет: определено по первой отметке, { $time }
first-mile-not-reported = Эта служба доставки не сообщает о приёме
inferred-from-scans = { $place } (определено по отметкам)

## Progress: four or five stops, a word or two each

step-announced = Накладная
step-first-mile = Принята
step-origin = В пути
step-left = Выезд: { $country }
step-left-unnamed = За границей
step-customs = Таможня
step-arrived = Прибытие: { $country }
step-arrived-unnamed = В вашей стране
step-last-mile = У курьера
step-pickup = Готова к выдаче
step-delivered = Доставлена
step-returning = Возвращается
step-returned = Возвращена
progress-label = Ход доставки
progress-next = Далее: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Продавец ещё не сдал посылку в доставку
problem-not-handed-over-do = Спросите продавца, отправлена ли посылка.
problem-not-handed-over-next = Первая отметка появится здесь сразу, как только будет. Если её не будет до { $day }, попросите продавца вернуть деньги.
problem-first-scan-due = Первая отметка ожидается до { $day }
problem-first-scan-do = До этого времени делать ничего не нужно. Если отметки не будет, спросите продавца.
problem-first-scan-next = Продавец сдаёт посылку в службу доставки. Отметка может появиться здесь с задержкой до 2 часов.
problem-no-movement = { $days ->
    [one] Новостей нет { $days } день
    [few] Новостей нет { $days } дня
   *[many] Новостей нет { $days } дней
  }
problem-no-movement-do = На длинных маршрутах дни без новостей — обычное дело. Пока делать ничего не нужно.
problem-no-movement-warn = Попросите продавца сделать запрос в службу доставки.
problem-no-movement-claim = Попросите продавца вернуть деньги или прислать замену: посылка без новостей так долго могла потеряться.
problem-ask-by = Если до { $day } ничего не изменится, попросите продавца сделать запрос в службу доставки.
problem-refund-by = Если до { $day } ничего не изменится, попросите продавца вернуть деньги или прислать замену.
problem-claim-by = Подайте претензию до { $day }: позже многие службы доставки их не принимают.
problem-customs-hold = На таможне с { $day }
problem-customs-hold-do = Делать ничего не нужно, если таможня или служба доставки вам не напишет.
problem-customs-documents = Таможне нужен от вас документ
problem-customs-documents-do = Отправьте службе доставки счёт или подтверждение оплаты и укажите трек-номер.
problem-customs-documents-next = Посылка отправится дальше, когда таможня получит документ. Без него она вернётся.
problem-duty-unpaid = Оплатите пошлину или налог
problem-duty-unpaid-do = Платите на официальном сайте службы доставки или в её отделении. Не открывайте ссылки из сообщений незнакомцев.
problem-duty-unpaid-next = После оплаты посылку выпустят.
problem-address = Сообщите службе доставки полный адрес
problem-address-do = Сообщите службе доставки или продавцу полный адрес и номер телефона.
problem-address-next = Посылка ждёт и вернётся, если никто не ответит.
problem-attempt-failed = Курьер приходил, но не смог вручить посылку
problem-attempt-failed-do = Поищите извещение или попросите службу доставки назначить другой день или пункт выдачи.
problem-attempt-failed-next = Чаще всего следующая попытка бывает на следующий рабочий день.
problem-attempt-failed-next-day = Чаще всего следующая попытка бывает на следующий рабочий день: { $day }
problem-attempt-planned = Следующая попытка назначена на { $day }
problem-refused = От посылки отказались
problem-refused-do = Если это ошибка, позвоните в службу доставки сегодня.
problem-refused-next = Посылка возвращается к продавцу.
problem-pickup = Заберите посылку
problem-pickup-until = Заберите посылку до { $day }
problem-pickup-do = Возьмите документ, удостоверяющий личность, и трек-номер.
problem-pickup-next = После окончания срока хранения посылка вернётся к продавцу.
problem-late = Позже срока: { $day }
problem-late-do = Пока делать ничего не нужно.
problem-may-be-late = Возможно опоздание: обычный срок — до { $day }
problem-disruption = Служба доставки сообщает о задержке
problem-disruption-until = До { $day } доставка идёт медленнее
problem-disruption-next = Посылка отправится дальше, как только служба доставки сможет её везти.
problem-damaged = Посылка повреждена
problem-damaged-do = Попросите продавца прислать замену или вернуть деньги. Если вы её получите, сохраните фотографии.
problem-lost = Посылка утеряна
problem-lost-do = Попросите продавца вернуть деньги или прислать замену.
problem-destroyed = Посылка уничтожена
problem-destroyed-do = Спросите продавца о причине и попросите вернуть деньги.
problem-returned = Посылка возвращается к продавцу
problem-returned-do = Попросите продавца вернуть деньги или отправить посылку ещё раз.
problem-cancelled = Отправка отменена
problem-cancelled-do = Спросите продавца, отправит ли он посылку ещё раз.
problem-exception = Служба доставки сообщает о проблеме
problem-exception-do = Прочитайте сообщение службы доставки в истории и обратитесь к ней с трек-номером.
problem-updates-ended = Обновлений больше не ожидается
problem-updates-ended-do = Если посылка не пришла, обратитесь к продавцу сейчас: у претензий есть сроки.
problem-do-label = Что сделать
problem-next-label = Что дальше
problem-since-label = Начало
problem-why-label = Причина
problem-where-label = Место
problem-contact-label = Кто поможет
contact-carrier = { $carrier }, назовите номер { $number }
contact-carrier-unnamed = Служба доставки, назовите номер { $number }
contact-seller = Продавец, назовите номер заказа
why-updates-ended = Через 30 дней после отправки службы доставки обычно перестают обновлять номер.
why-customs-inspection = Таможня досматривает посылку
why-customs-delay = Таможня работает медленнее обычного
why-absent = Никого не было на месте
why-closed = Организация была закрыта
why-moved = Получатель переехал
why-pickup-missed = Её не забрали вовремя
why-weather = Погода
why-strike = Забастовка
why-holiday = Праздничный выходной
why-peak-season = Посылок больше обычного
why-capacity = В машине не было места
why-flight-delay = Рейс задержался
why-missorted = Отправлена не туда
why-security = Проверка безопасности
why-held = Её удерживает служба доставки
why-payment = Осталась неоплаченная сумма
why-rejected = Служба доставки её не принимает
why-identity = Не удалось подтвердить личность получателя

## Solved: said once, when a problem is over

solved-handed-over = Решено: посылка у службы доставки
solved-movement = Решено: посылка снова движется
solved-customs = Решено: таможня выпустила посылку
solved-duty = Решено: вопрос с пошлиной закрыт
solved-address = Решено: у службы доставки есть ваш адрес
solved-attempt = Решено: посылка снова едет к вам
solved-late = Решено: есть новая дата доставки
solved-other = Решено: проблемы больше нет

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = По этому номеру пока нет данных
failure-not-found-do = Новый номер может появиться через день или два. Проверьте, что он совпадает с номером в письме об отправке.
failure-invalid-number = Это не похоже на трек-номер
failure-invalid-number-do = Сверьте его с письмом об отправке, знак за знаком.
failure-unauthorized = Отслеживание в магазине настроено неверно
failure-unauthorized-do = Сообщите об этом магазину. На посылку это не влияет.
failure-quota = Лимит отслеживания магазина на сегодня исчерпан
failure-quota-do = Попробуйте завтра или спросите магазин. На посылку это не влияет.
failure-rate-limited = Слишком много запросов сразу
failure-rate-limited-do = Попробуйте через несколько минут.
failure-bad-request = Сервис отслеживания магазина не понял запрос
failure-bad-request-do = Сообщите об этом магазину. На посылку это не влияет.
failure-server = Сервис отслеживания сейчас не работает
failure-server-do = Попробуйте позже. На посылку это не влияет.
failure-bad-response = Не удалось прочитать ответ
failure-bad-response-do = Попробуйте позже. Если не поможет, сообщите магазину.
failure-empty = Пришёл пустой ответ
failure-empty-do = Попробуйте чуть позже. Если не поможет, сообщите магазину.
failure-page = Вместо данных отслеживания пришла веб-страница
failure-page-do = Возможно, нужно снова войти в магазин. Затем попробуйте ещё раз.
failure-unknown-shape = Это не ответ сервиса отслеживания
failure-unknown-shape-do = Сообщите об этом магазину. На посылку это не влияет.
failure-too-large = Ответ слишком большой, его не прочитать
failure-too-large-do = Сообщите об этом магазину. На посылку это не влияет.
failure-network = Нет связи с сервисом отслеживания
failure-network-do = Проверьте подключение и попробуйте ещё раз.
failure-timeout = Сервис отслеживания слишком долго не отвечает
failure-timeout-do = Попробуйте чуть позже.
failure-offline = Нет подключения к интернету
failure-offline-do = Подключитесь к интернету и попробуйте ещё раз.
failure-kept = На странице остаётся последнее известное состояние.
try-again = Повторить

## Around it

parcel-label = Посылка { $number }
parcel-label-unnamed = Посылка
loading = Идёт поиск вашей посылки
tracking-number = Трек-номер
copy-number = Скопировать номер { $number }
copied = Скопировано
updated = Обновлено { $ago }
updated-now = Обновлено только что
refresh = Обновить
announcement = { $headline }. { $arrival }
history-title = История
history-empty = Отметок пока нет.
history-more = { $count ->
    [one] Ещё { $count } более ранняя отметка
    [few] Ещё { $count } более ранние отметки
   *[many] Ещё { $count } более ранних отметок
  }
expected = Ожидается
no-time = Время не указано
details-title = Подробности
details-carrier = Служба доставки
details-now-with = Сейчас везёт
details-its-number = Её номер
details-first-with = Сначала везла
details-first-scan = Первая отметка
details-replaces = Прежний номер
details-from-to = Откуда и куда
details-from = Откуда
details-to = Куда
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] Ещё { $count } посылка в этом ответе
    [few] Ещё { $count } посылки в этом ответе
   *[many] Ещё { $count } посылок в этом ответе
  }
list-close = Свернуть
