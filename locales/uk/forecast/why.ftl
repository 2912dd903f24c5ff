## Why this date: what is said under the arrival window, stage by stage

why-carrier = Ці дні назвала служба доставки. Їх показано без змін.
why-shop = Ці дні магазин обіцяв під час замовлення.
why-provider = Ці дні розрахував сервіс відстеження.
why-usual = Це сума звичайних термінів кожного етапу. Враховано робочі дні країни: { $country }.
why-usual-anywhere = Це сума звичайних термінів кожного етапу. Враховано лише робочі дні.
week-note = Без доставки: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Може прийти пізніше
estimate-beside = За звичайними термінами етапів: { $days }

## What was expected before, and why that has changed
changed-takes = Новий термін: { $now } (попередній: { $was }). { $stage }: триває довше, ніж зазвичай.
changed-took = Новий термін: { $now } (попередній: { $was }). { $stage }: пішло більше часу, ніж зазвичай.
changed-quick = Новий термін: { $now } (попередній: { $was }). { $stage }: пішло менше часу, ніж зазвичай.
changed-silent = Новий термін: { $now } (попередній: { $was }), бо з { $day } немає нових записів.

## How sure it is, and what it rests on
share = У { $share } з 10 випадків така посилка приходить у ці дні.
by-day = За днями: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] На основі { $count } посилки ({ $from } → { $to }).
    [few] На основі { $count } посилок ({ $from } → { $to }).
   *[many] На основі { $count } посилок ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] На основі { $count } посилки всередині країни ({ $country }).
    [few] На основі { $count } посилок усередині країни ({ $country }).
   *[many] На основі { $count } посилок усередині країни ({ $country }).
  }
based-on-usual = На основі звичайного терміну на такому маршруті. Діапазон дат навмисно широкий.
promised-carrier = Служба доставки називала: { $days }
promised-shop = Магазин обіцяв: { $days }
promised-provider = Сервіс відстеження називав: { $days }
holidays-end = Свята поки відомі лише до { $day }, тому діапазон дат ширший.

## Days that are not counted
not-counted = Не враховується: { $day } ({ $holiday })
perhaps-not-counted = Можливо, свято: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: повільніше, ніж зазвичай

## Stages
stage-first-mile = Від продавця до служби доставки
stage-origin = У дорозі країною відправлення
stage-export-customs = Експортна митниця
stage-line-haul = Між країнами
stage-import-customs = Імпортна митниця
stage-destination = У дорозі вашою країною
stage-last-mile = Доставка
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
stage-usual = зазвичай { $time }
stage-now-less = зазвичай { $time }, поки менше одного дня
stage-took-less = пішло менше робочого дня, зазвичай { $time }
why-weather = Погода
why-strike = Страйк
why-holiday = Святковий вихідний
why-peak-season = Посилок більше, ніж зазвичай
why-capacity = У машині не було місця
