## Why this date: what is said under the arrival window, stage by stage

why-carrier = Bu günleri kargo firması bildirdi. Olduğu gibi gösteriliyor.
why-shop = Mağaza sipariş sırasında bu günler için söz verdi.
why-provider = Bu günler takip hizmetinin tahminidir.
why-usual = Her aşamanın genelde sürdüğü süre toplandı. İş günleri şu ülkeye göre: { $country }.
why-usual-anywhere = Her aşamanın genelde sürdüğü süre, iş günü olarak toplandı.
week-note = Dağıtım olmayan günler: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Daha geç gelebilir
estimate-beside = Aşamaların genelde sürdüğü süreye göre tahmin: { $days }.

## What was expected before, and why that has changed

changed-takes = Daha önce { $was }, şimdi { $now }. { $stage }: her zamankinden uzun sürüyor.
changed-took = Daha önce { $was }, şimdi { $now }. { $stage }: her zamankinden uzun sürdü.
changed-quick = Daha önce { $was }, şimdi { $now }. { $stage }: her zamankinden kısa sürdü.
changed-silent = Daha önce { $was }, şimdi { $now }: { $day } tarihinden beri kayıt yok.

## How sure it is, and what it rests on

share = Buna benzer her 10 paketten { $share } tanesi bu günlerde ulaşıyor.
by-day = Güne göre: { $days }
day-share = { $day } %{ $percent }
based-on = { $count ->
    [one] { $count } paket temel alındı ({ $from } → { $to }).
   *[other] { $count } paket temel alındı ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Ülke içindeki { $count } paket temel alındı ({ $country }).
   *[other] Ülke içindeki { $count } paket temel alındı ({ $country }).
  }
based-on-usual = Böyle bir rotanın genelde sürdüğü süre temel alındı. Gün aralığı bilerek geniş tutuldu.
promised-carrier = Kargo firması { $days } dedi.
promised-shop = Mağaza { $days } için söz verdi.
promised-provider = Takip hizmeti { $days } tahmininde bulundu.
holidays-end = { $day } sonrasındaki tatiller henüz bilinmiyor, bu yüzden gün aralığı daha geniş.

## Days that are not counted

not-counted = { $day } sayılmıyor: { $holiday }
perhaps-not-counted = { $day } tatil olabilir: { $holiday }
slowed = { $days }: { $reason }
slow = { $days }: her zamankinden yavaş

## Stages

stage-first-mile = Satıcıdan kargo firmasına
stage-origin = Çıkış ülkesinde yolda
stage-export-customs = İhracat gümrüğü
stage-line-haul = Ülkeler arası
stage-import-customs = İthalat gümrüğü
stage-destination = Ülkenizde yolda
stage-last-mile = Teslimat
stage-days = { $least ->
    [one] { $least } iş günü
   *[other] { $least } iş günü
  }
stage-days-range = { $most ->
    [one] { $least }–{ $most } iş günü
   *[other] { $least }–{ $most } iş günü
  }
stage-days-up-to = { $most ->
    [one] en çok { $most } iş günü
   *[other] en çok { $most } iş günü
  }
stage-usual = genelde { $time }
stage-now-less = genelde { $time }, henüz bir iş günü dolmadı
stage-took-less = bir iş gününden az sürdü, genelde { $time }
why-weather = Hava koşulları
why-strike = Grev
why-holiday = Tatil nedeniyle kapalı
why-peak-season = Her zamankinden çok paket var
why-capacity = Araçta yer yok
