## Why this date: what is said under the arrival window, stage by stage

why-carrier = Эти дни назвала служба доставки. Они показаны без изменений.
why-shop = Эти дни магазин обещал при заказе.
why-provider = Эти дни рассчитал сервис отслеживания.
why-usual = Это сумма обычных сроков каждого этапа. Учтены рабочие дни страны: { $country }.
why-usual-anywhere = Это сумма обычных сроков каждого этапа. Учтены только рабочие дни.
week-note = Без доставки: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Может прийти позже
estimate-beside = По обычным срокам этапов: { $days }

## What was expected before, and why that has changed
changed-takes = Новый срок: { $now } (прежний: { $was }). { $stage }: уходит больше времени, чем обычно.
changed-took = Новый срок: { $now } (прежний: { $was }). { $stage }: ушло больше времени, чем обычно.
changed-quick = Новый срок: { $now } (прежний: { $was }). { $stage }: ушло меньше времени, чем обычно.
changed-silent = Новый срок: { $now } (прежний: { $was }), потому что с { $day } нет новых отметок.

## How sure it is, and what it rests on
share = В { $share } из 10 случаев такая посылка приходит в эти дни.
by-day = По дням: { $days }
day-share = { $day } { $percent } %
based-on = { $count ->
    [one] На основе { $count } посылки ({ $from } → { $to }).
    [few] На основе { $count } посылок ({ $from } → { $to }).
   *[many] На основе { $count } посылок ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] На основе { $count } посылки внутри страны ({ $country }).
    [few] На основе { $count } посылок внутри страны ({ $country }).
   *[many] На основе { $count } посылок внутри страны ({ $country }).
  }
based-on-usual = На основе обычного срока на таком маршруте. Диапазон дат намеренно широкий.
promised-carrier = Служба доставки называла: { $days }
promised-shop = Магазин обещал: { $days }
promised-provider = Сервис отслеживания называл: { $days }
holidays-end = Праздники пока известны только до { $day }, поэтому диапазон дат шире.

## Days that are not counted
not-counted = Не считается: { $day } ({ $holiday })
perhaps-not-counted = Возможно, праздник: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: медленнее обычного

## Stages
stage-first-mile = От продавца до службы доставки
stage-origin = В пути по стране отправления
stage-export-customs = Экспортная таможня
stage-line-haul = Между странами
stage-import-customs = Импортная таможня
stage-destination = В пути по вашей стране
stage-last-mile = Доставка
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
stage-usual = обычно { $time }
stage-now-less = обычно { $time }, пока меньше одного дня
stage-took-less = ушло меньше рабочего дня, обычно { $time }
why-weather = Погода
why-strike = Забастовка
why-holiday = Праздничный выходной
why-peak-season = Посылок больше обычного
why-capacity = В машине не было места
