### Українська. Слова в GLOSSARY.md. Читач — покупець, який чекає на посилку: коротко, спокійно, без «ми».

## Status: one or two words above the headline

status-pending = Записів ще немає
status-announced = Ще не відправлена
status-picked-up = Прийнята
status-in-transit = У дорозі
status-customs = На митниці
status-out-for-delivery = Видана кур’єру
status-attempt-failed = Не вручена
status-ready-for-pickup = Готова до видачі
status-delivered = Доставлена
status-exception = Проблема
status-returning = Повертається
status-returned = Повернена
status-cancelled = Скасована
status-expired = Оновлень немає

## Headline: what is the case now, in one sentence without a full stop

headline-pending = У служби доставки ще немає даних про цей номер
headline-announced = Продавець оформив накладну
headline-picked-up = Ваша посилка в служби доставки
headline-in-transit = Ваша посилка в дорозі
headline-in-transit-country = У дорозі, країна: { $country }
headline-arrived = Прибула в пункт { $place }
headline-departed = Залишила пункт { $place }
headline-left-country = Залишила країну: { $country }
headline-reached-country = Прибула до країни: { $country }
headline-customs-cleared = Випущена митницею
headline-customs-cleared-country = Випущена митницею, країна: { $country }
headline-handed-over = У служби, яка доставить її вам
headline-delivery-office = У відділенні доставки
headline-delivery-office-place = У відділенні доставки: { $place }
headline-customs = Митниця перевіряє вашу посилку
headline-customs-country = На митниці, країна: { $country }
headline-customs-documents = Митниці потрібен документ на цю посилку
headline-duty-unpaid = За посилку треба сплатити мито
headline-out-for-delivery = Посилка в кур’єра
headline-out-for-delivery-place = Посилка в кур’єра: { $place }
headline-attempt-failed = Кур’єр не зміг вручити вашу посилку
headline-recipient-absent = Кур’єр нікого не застав
headline-ready-for-pickup = Посилка чекає на вас
headline-ready-for-pickup-place = Посилка чекає на вас: { $place }
headline-delivered = Ваша посилка доставлена
headline-collected = Ви отримали свою посилку
headline-neighbour = Залишена в сусідів
headline-safe-place = Залишена в узгодженому місці
headline-exception = У дорозі виникла проблема
headline-held = Ваша посилка затримана
headline-delay = Ваша посилка запізнюється
headline-damaged = Ваша посилка пошкоджена
headline-lost = Ваша посилка втрачена
headline-destroyed = Ваша посилка знищена
headline-refused = Від посилки відмовилися
headline-address = Адреса неправильна або неповна
headline-returning = Повертається до продавця
headline-returned = Повернулася до продавця
headline-cancelled = Цю посилку не буде відправлено
headline-expired = Служба доставки більше не надсилає оновлень

## Scans: one line of the history

event-announced = Накладну оформлено
event-accepted = Прийнята від продавця
event-arrived = Прибула до сортувального центру
event-departed = Залишила сортувальний центр
event-processed = Відсортована
event-in-transit = У дорозі
event-left-country = Залишила країну відправлення
event-left-country-named = Залишила країну: { $country }
event-reached-country = Прибула до країни призначення
event-reached-country-named = Прибула до країни: { $country }
event-customs = На митниці
event-customs-started = Передана митниці
event-customs-cleared = Випущена митницею
event-customs-documents = Митниця просить документ
event-duty-unpaid = Очікує на сплату мита
event-handed-over = Передана наступній службі доставки
event-handed-over-named = Передана службі доставки { $carrier }
event-delivery-office = У відділенні доставки
event-scheduled = День доставки узгоджено
event-contacted = Служба доставки зв’язалася з одержувачем
event-forwarded = Переадресована
event-solved = Проблему розв’язано
event-out-for-delivery = Видана кур’єру
event-attempt-failed = Невдала спроба вручення
event-recipient-absent = Невдала спроба вручення: нікого не було на місці
event-ready-for-pickup = Готова до видачі
event-delivered = Доставлена
event-signed = Вручена під підпис
event-collected = Отримана адресатом
event-neighbour = Залишена в сусідів
event-safe-place = Залишена в узгодженому місці
event-exception = Повідомлено про проблему
event-held = Затримана
event-delay = Запізнюється
event-weather = Запізнюється через погоду
event-damaged = Пошкоджена
event-lost = Втрачена
event-destroyed = Знищена
event-refused = Відмова від отримання
event-address = Адреса неправильна або неповна
event-returning = Повертається до продавця
event-returned = Повернена продавцеві
event-cancelled = Скасована
event-expired = Оновлення припинено
event-pending = Зареєстрована

## Arrival

arrival-expected = Очікується
arrival-arrived = Доставлена
arrival-collect = Забрати до
arrival-returned = Дата повернення
arrival-today = Сьогодні
arrival-tomorrow = Завтра
arrival-by = До { $day }
arrival-likely = Найімовірніше: { $day }
arrival-none-not-sent = Дата з’явиться після першого запису
arrival-none-held = Дати немає, поки посилка затримана
arrival-none-will-not-come = Доставка не очікується
arrival-none-no-news = Без новин дати немає
arrival-none-estimate = Наразі дати немає
source-carrier = За даними служби доставки
source-estimate = Орієнтовно
source-shop = Обіцянка магазину
source-late = Попередній термін минув: { $day }
days-left = { $days ->
    [0] Сьогодні останній день
    [one] Залишився { $days } день
    [few] Залишилося { $days } дні
   *[many] Залишилося { $days } днів
  }
week-label = Найближчі дні
week-today = сьогодні
week-possible = можливо
week-likely = найімовірніше
week-closed = без доставки
why-title = Чому ця дата
stage-days = { $least ->
    [one] { $least } робочий день
    [few] { $least } робочі дні
   *[many] { $least } робочих днів
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } робочий день
    [few] { $most } робочі дні
   *[many] { $most } робочих днів
  }
stage-days-up-to = до { $most ->
    [one] { $most } робочого дня
    [few] { $most } робочих днів
   *[many] { $most } робочих днів
  }
stage-first-mile = Від продавця до служби доставки
stage-origin = У дорозі країною відправлення
stage-export-customs = Експортна митниця
stage-line-haul = Між країнами
stage-import-customs = Імпортна митниця
stage-destination = У дорозі вашою країною
stage-last-mile = Доставка
stages-title = Етап за етапом
stage-line = { $stage }: { $time }
stage-usual = зазвичай { $time }
stage-now = зазвичай { $time }, минуло { $days }
stage-now-less = зазвичай { $time }, поки менше одного дня
stage-took = { $days ->
    [one] пішов { $days } робочий день, зазвичай { $time }
    [few] пішло { $days } робочі дні, зазвичай { $time }
   *[many] пішло { $days } робочих днів, зазвичай { $time }
  }
stage-took-less = пішло менше робочого дня, зазвичай { $time }
stage-inferred = Власного запису немає: визначено за наступними записами
first-mile-inferred = Запису про приймання немає: визначено за першим записом, { $time }
first-mile-not-reported = Ця служба доставки не повідомляє про приймання
inferred-from-scans = { $place } (визначено за записами)

## Progress: four or five stops, a word or two each

step-announced = Накладна
step-first-mile = Прийнята
step-origin = У дорозі
step-left = Виїзд: { $country }
step-left-unnamed = За кордоном
step-customs = Митниця
step-arrived = Прибуття: { $country }
step-arrived-unnamed = У вашій країні
step-last-mile = У кур’єра
step-pickup = Готова до видачі
step-delivered = Доставлена
step-returning = Повертається
step-returned = Повернена
progress-label = Перебіг доставки
progress-next = Далі: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Продавець ще не здав посилку в доставку
problem-not-handed-over-do = Запитайте продавця, чи відправлено посилку.
problem-not-handed-over-next = Перший запис з’явиться тут, щойно буде. Якщо його не буде до { $day }, попросіть продавця повернути гроші.
problem-first-scan-due = Перший запис очікується до { $day }
problem-first-scan-do = До того часу робити нічого не потрібно. Якщо запису не буде, запитайте продавця.
problem-first-scan-next = Продавець здає посилку службі доставки. Запис може з’явитися тут із затримкою до 2 годин.
problem-no-movement = { $days ->
    [one] Новин немає { $days } день
    [few] Новин немає { $days } дні
   *[many] Новин немає { $days } днів
  }
problem-no-movement-do = На довгих маршрутах дні без новин — звична річ. Поки що робити нічого не потрібно.
problem-no-movement-warn = Попросіть продавця зробити запит до служби доставки.
problem-no-movement-claim = Попросіть продавця повернути гроші або надіслати заміну: посилка без новин так довго могла загубитися.
problem-ask-by = Якщо до { $day } нічого не зміниться, попросіть продавця зробити запит до служби доставки.
problem-refund-by = Якщо до { $day } нічого не зміниться, попросіть продавця повернути гроші або надіслати заміну.
problem-claim-by = Подайте претензію до { $day }: пізніше багато служб доставки їх не приймають.
problem-customs-hold = На митниці з { $day }
problem-customs-hold-do = Робити нічого не потрібно, якщо митниця чи служба доставки вам не напише.
problem-customs-documents = Митниці потрібен від вас документ
problem-customs-documents-do = Надішліть службі доставки рахунок або підтвердження оплати й вкажіть номер відстеження.
problem-customs-documents-next = Посилка вирушить далі, коли митниця отримає документ. Без нього вона повернеться.
problem-duty-unpaid = Сплатіть мито або податок
problem-duty-unpaid-do = Платіть на офіційному сайті служби доставки або в її відділенні. Не відкривайте посилань із повідомлень від незнайомців.
problem-duty-unpaid-next = Після оплати посилку випустять.
problem-address = Повідомте службі доставки повну адресу
problem-address-do = Повідомте службі доставки або продавцеві повну адресу й номер телефону.
problem-address-next = Посилка чекає й повернеться, якщо ніхто не відповість.
problem-attempt-failed = Кур’єр приходив, але не зміг вручити посилку
problem-attempt-failed-do = Пошукайте повідомлення або попросіть службу доставки призначити інший день чи пункт видачі.
problem-attempt-failed-next = Здебільшого наступна спроба буває наступного робочого дня.
problem-attempt-failed-next-day = Здебільшого наступна спроба буває наступного робочого дня: { $day }
problem-attempt-planned = Наступну спробу заплановано на { $day }
problem-refused = Від посилки відмовилися
problem-refused-do = Якщо це помилка, зателефонуйте до служби доставки сьогодні.
problem-refused-next = Посилка повертається до продавця.
problem-pickup = Заберіть посилку
problem-pickup-until = Заберіть посилку до { $day }
problem-pickup-do = Візьміть документ, що посвідчує особу, і номер відстеження.
problem-pickup-next = Після завершення терміну зберігання посилка повернеться до продавця.
problem-late = Пізніше за термін: { $day }
problem-late-do = Поки що робити нічого не потрібно.
problem-may-be-late = Можливе запізнення: звичайний термін — до { $day }
problem-disruption = Служба доставки повідомляє про затримку
problem-disruption-until = До { $day } доставка повільніша
problem-disruption-next = Посилка вирушить далі, щойно служба доставки зможе її везти.
problem-damaged = Посилка пошкоджена
problem-damaged-do = Попросіть продавця надіслати заміну або повернути гроші. Якщо отримаєте її, збережіть фотографії.
problem-lost = Посилка втрачена
problem-lost-do = Попросіть продавця повернути гроші або надіслати заміну.
problem-destroyed = Посилка знищена
problem-destroyed-do = Запитайте продавця про причину й попросіть повернути гроші.
problem-returned = Посилка повертається до продавця
problem-returned-do = Попросіть продавця повернути гроші або відправити посилку ще раз.
problem-cancelled = Відправлення скасовано
problem-cancelled-do = Запитайте продавця, чи відправить він посилку ще раз.
problem-exception = Служба доставки повідомляє про проблему
problem-exception-do = Прочитайте повідомлення служби доставки в історії та зверніться до неї з номером відстеження.
problem-updates-ended = Оновлень більше не очікується
problem-updates-ended-do = Якщо посилка не прийшла, зверніться до продавця зараз: претензії мають терміни.
problem-do-label = Що зробити
problem-next-label = Що далі
problem-since-label = Початок
problem-why-label = Причина
problem-where-label = Місце
problem-contact-label = Хто допоможе
contact-carrier = { $carrier }, назвіть номер { $number }
contact-carrier-unnamed = Служба доставки, назвіть номер { $number }
contact-seller = Продавець, назвіть номер замовлення
why-updates-ended = Через 30 днів після відправлення служби доставки здебільшого перестають оновлювати номер.
why-customs-inspection = Митниця оглядає посилку
why-customs-delay = Митниця працює повільніше, ніж зазвичай
why-absent = Нікого не було на місці
why-closed = Заклад був зачинений
why-moved = Одержувач переїхав
why-pickup-missed = Її не забрали вчасно
why-weather = Погода
why-strike = Страйк
why-holiday = Святковий вихідний
why-peak-season = Посилок більше, ніж зазвичай
why-capacity = У машині не було місця
why-flight-delay = Рейс затримався
why-missorted = Відправлена не туди
why-security = Перевірка безпеки
why-held = Її утримує служба доставки
why-payment = Залишилася несплачена сума
why-rejected = Служба доставки її не приймає
why-identity = Не вдалося підтвердити особу одержувача

## Solved: said once, when a problem is over

solved-handed-over = Розв’язано: посилка в служби доставки
solved-movement = Розв’язано: посилка знову рухається
solved-customs = Розв’язано: митниця випустила посилку
solved-duty = Розв’язано: питання з митом закрито
solved-address = Розв’язано: служба доставки має вашу адресу
solved-attempt = Розв’язано: посилка знову їде до вас
solved-late = Розв’язано: є нова дата доставки
solved-other = Розв’язано: проблеми більше немає

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Даних про цей номер ще немає
failure-not-found-do = Новий номер може з’явитися за день чи два. Перевірте, чи він збігається з номером у листі про відправлення.
failure-invalid-number = Це не схоже на номер відстеження
failure-invalid-number-do = Звірте його з листом про відправлення, знак за знаком.
failure-unauthorized = Відстеження в магазині налаштовано неправильно
failure-unauthorized-do = Повідомте про це магазин. На посилку це не впливає.
failure-quota = Ліміт відстеження магазину на сьогодні вичерпано
failure-quota-do = Спробуйте завтра або запитайте магазин. На посилку це не впливає.
failure-rate-limited = Забагато запитів одразу
failure-rate-limited-do = Спробуйте за кілька хвилин.
failure-bad-request = Сервіс відстеження магазину не зрозумів запиту
failure-bad-request-do = Повідомте про це магазин. На посилку це не впливає.
failure-server = Сервіс відстеження зараз не працює
failure-server-do = Спробуйте пізніше. На посилку це не впливає.
failure-bad-response = Не вдалося прочитати відповідь
failure-bad-response-do = Спробуйте пізніше. Якщо не допоможе, повідомте магазин.
failure-empty = Надійшла порожня відповідь
failure-empty-do = Спробуйте трохи згодом. Якщо не допоможе, повідомте магазин.
failure-page = Замість даних відстеження надійшла вебсторінка
failure-page-do = Можливо, треба знову ввійти в магазин. Потім спробуйте ще раз.
failure-unknown-shape = Це не відповідь сервісу відстеження
failure-unknown-shape-do = Повідомте про це магазин. На посилку це не впливає.
failure-too-large = Відповідь завелика, її не прочитати
failure-too-large-do = Повідомте про це магазин. На посилку це не впливає.
failure-network = Немає зв’язку із сервісом відстеження
failure-network-do = Перевірте з’єднання та спробуйте ще раз.
failure-timeout = Сервіс відстеження надто довго не відповідає
failure-timeout-do = Спробуйте трохи згодом.
failure-offline = Немає з’єднання з інтернетом
failure-offline-do = Під’єднайтеся до інтернету та спробуйте ще раз.
failure-kept = На сторінці лишається останній відомий стан.
try-again = Повторити

## Around it

parcel-label = Посилка { $number }
parcel-label-unnamed = Посилка
loading = Триває пошук вашої посилки
tracking-number = Номер відстеження
copy-number = Копіювати номер { $number }
copied = Скопійовано
updated = Оновлено { $ago }
updated-now = Оновлено щойно
refresh = Оновити
announcement = { $headline }. { $arrival }
history-title = Історія
history-empty = Записів ще немає.
history-more = { $count ->
    [one] Ще { $count } давніший запис
    [few] Ще { $count } давніші записи
   *[many] Ще { $count } давніших записів
  }
expected = Очікується
no-time = Час не вказано
details-title = Докладніше
details-carrier = Служба доставки
details-now-with = Зараз везе
details-its-number = Її номер
details-first-with = Спочатку везла
details-first-scan = Перший запис
details-replaces = Попередній номер
details-from-to = Звідки й куди
details-from = Звідки
details-to = Куди
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] Ще { $count } посилка в цій відповіді
    [few] Ще { $count } посилки в цій відповіді
   *[many] Ще { $count } посилок у цій відповіді
  }
list-close = Згорнути
