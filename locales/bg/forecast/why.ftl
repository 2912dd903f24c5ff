## Why this date: what is said under the arrival window, stage by stage

why-carrier = Тези дни са посочени от превозвача. Показани са без промяна.
why-shop = Тези дни магазинът обеща при поръчката.
why-provider = Тези дни са изчислени от услугата за проследяване.
why-usual = Сбор от обичайното време на всеки етап, по работните дни на { $country }.
why-usual-anywhere = Сбор от обичайното време на всеки етап, по работни дни.
week-note = Без доставки: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Може да дойде по-късно
estimate-beside = Според обичайното време на етапите: { $days }

## What was expected before, and why that has changed
changed-takes = Нов срок: { $now } (предишен: { $was }). { $stage }: отнема повече време от обикновено.
changed-took = Нов срок: { $now } (предишен: { $was }). { $stage }: отне повече време от обикновено.
changed-quick = Нов срок: { $now } (предишен: { $was }). { $stage }: отне по-малко време от обикновено.
changed-silent = Нов срок: { $now } (предишен: { $was }), защото от { $day } няма нов запис.

## How sure it is, and what it rests on
share = В { $share } от 10 случая такава пратка пристига в тези дни.
by-day = По дни: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] Въз основа на { $count } пратка ({ $from } → { $to }).
   *[other] Въз основа на { $count } пратки ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Въз основа на { $count } вътрешна пратка ({ $country }).
   *[other] Въз основа на { $count } вътрешни пратки ({ $country }).
  }
based-on-usual = Въз основа на обичайното време по такъв маршрут. Интервалът нарочно е широк.
promised-carrier = Превозвачът посочи: { $days }
promised-shop = Магазинът обеща: { $days }
promised-provider = Услугата за проследяване посочи: { $days }
holidays-end = Засега празниците са известни само до { $day }, затова интервалът е по-широк.

## Days that are not counted
not-counted = Не се брои: { $day } ({ $holiday })
perhaps-not-counted = Може да е празник: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: по-бавно от обикновено

## Stages
stage-first-mile = От продавача до превозвача
stage-origin = На път в държавата на изпращане
stage-export-customs = Митница при износ
stage-line-haul = Между държавите
stage-import-customs = Митница при внос
stage-destination = На път във вашата държава
stage-last-mile = Доставка
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
stage-usual = обикновено { $time }
stage-now-less = обикновено { $time }, засега по-малко от един
stage-took-less = отне по-малко от работен ден, обикновено { $time }
why-weather = Лошо време
why-strike = Стачка
why-holiday = Почивен ден заради празник
why-peak-season = Повече пратки от обикновено
why-capacity = Нямаше място в превозното средство
