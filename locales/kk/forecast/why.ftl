## Why this date: what is said under the arrival window, stage by stage

why-carrier = Бұл күндерді тасымалдаушы айтты. Олар өзгертілмей көрсетілген.
why-shop = Бұл күндерді тапсырыс кезінде дүкен уәде етті.
why-provider = Бұл күндерді бақылау қызметі есептеді.
why-usual = Әр кезеңге әдетте кететін уақыттың қосындысы, { $country } аумағындағы жұмыс күндері бойынша.
why-usual-anywhere = Әр кезеңге әдетте кететін уақыттың қосындысы, жұмыс күндері бойынша.
week-note = Жеткізілмейтін күндер: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Кейінірек келуі мүмкін
estimate-beside = Кезеңдерге әдетте кететін уақыт бойынша: { $days }.

## What was expected before, and why that has changed

changed-takes = Бұрын { $was } еді, енді { $now }. { $stage }: әдеттегіден ұзаққа созылып жатыр.
changed-took = Бұрын { $was } еді, енді { $now }. { $stage }: әдеттегіден ұзаққа созылды.
changed-quick = Бұрын { $was } еді, енді { $now }. { $stage }: әдеттегіден тез аяқталды.
changed-silent = Бұрын { $was } еді, енді { $now }: { $day } күнінен бері жазба жоқ.

## How sure it is, and what it rests on

share = Осындай 10 сәлемдеменің ішінде осы күндері келетіні: { $share }.
by-day = Күндер бойынша: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] { $count } сәлемдеме негізінде ({ $from } → { $to }).
   *[other] { $count } сәлемдеме негізінде ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] { $country } аумағындағы { $count } сәлемдеме негізінде.
   *[other] { $country } аумағындағы { $count } сәлемдеме негізінде.
  }
based-on-usual = Мұндай бағытқа әдетте кететін уақыт негізінде. Күн аралығы әдейі кең алынған.
promised-carrier = Тасымалдаушы айтқан күн: { $days }.
promised-shop = Дүкен уәде еткен күн: { $days }.
promised-provider = Бақылау қызметі есептеген күн: { $days }.
holidays-end = { $day } күнінен кейінгі мерекелер әлі белгісіз, сондықтан күн аралығы кеңірек.

## Days that are not counted

not-counted = { $day } есепке алынбайды: { $holiday }
perhaps-not-counted = { $day } мереке болуы мүмкін: { $holiday }
slowed = { $days }: { $reason }
slow = { $days }: әдеттегіден баяу

## Stages

stage-first-mile = Сатушыдан тасымалдаушыға дейін
stage-origin = Жіберілген ел ішінде жолда
stage-export-customs = Экспорттық кедендік ресімдеу
stage-line-haul = Елдер арасында
stage-import-customs = Импорттық кедендік ресімдеу
stage-destination = Еліңіздің ішінде жолда
stage-last-mile = Жеткізу
stage-days = { $least ->
    [one] { $least } жұмыс күні
   *[other] { $least } жұмыс күні
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } жұмыс күні
   *[other] { $most } жұмыс күні
  }
stage-days-up-to = ең көбі { $most ->
    [one] { $most } жұмыс күні
   *[other] { $most } жұмыс күні
  }
stage-usual = әдетте { $time }
stage-now-less = әдетте { $time }, әзірге бір күннен аз
stage-took-less = бір жұмыс күнінен аз болды, әдетте { $time }
why-weather = Ауа райы
why-strike = Ереуіл
why-holiday = Мереке күні жабық
why-peak-season = Сәлемдемелер әдеттегіден көп
why-capacity = Көлікте орын болмады
