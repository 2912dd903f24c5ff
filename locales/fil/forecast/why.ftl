## Why this date: what is said under the arrival window, stage by stage

why-carrier = Ang courier ang nagsabi ng petsang ito. Ipinapakita ito nang walang binago.
why-shop = Ang shop ang nangako ng petsang ito noong umorder ka.
why-provider = Ang tracking service ang tumantiya ng petsang ito.
why-usual = Pinagsamang karaniwang tagal ng bawat yugto, sa mga araw ng trabaho sa { $country }.
why-usual-anywhere = Pinagsamang karaniwang tagal ng bawat yugto, sa mga araw ng trabaho.
week-note = Walang hatid: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Baka dumating nang mas huli
estimate-beside = Ayon sa karaniwang tagal ng bawat yugto, { $days } ang tantiya.

## What was expected before, and why that has changed

changed-takes = Dati ay { $was }, ngayon ay { $now }. { $stage }: mas tumatagal kaysa karaniwan.
changed-took = Dati ay { $was }, ngayon ay { $now }. { $stage }: mas tumagal kaysa karaniwan.
changed-quick = Dati ay { $was }, ngayon ay { $now }. { $stage }: mas mabilis kaysa karaniwan.
changed-silent = Dati ay { $was }, ngayon ay { $now }: walang scan mula { $day }.

## How sure it is, and what it rests on

share = Sa bawat 10 parselang gaya nito, { $share } ang dumarating sa mga araw na ito.
by-day = Bawat araw: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] Batay sa { $count } parsela mula { $from } papuntang { $to }.
   *[other] Batay sa { $count } parsela mula { $from } papuntang { $to }.
  }
based-on-domestic = { $count ->
    [one] Batay sa { $count } parsela sa loob ng { $country }.
   *[other] Batay sa { $count } parsela sa loob ng { $country }.
  }
based-on-usual = Batay sa karaniwang tagal ng ganitong ruta. Sadyang maluwag ang mga petsa.
promised-carrier = Ang sabi ng courier ay { $days }.
promised-shop = Ang pangako ng shop ay { $days }.
promised-provider = Ang tantiya ng tracking service ay { $days }.
holidays-end = Hindi pa alam ang mga holiday pagkatapos ng { $day }, kaya mas maluwag ang mga petsa.

## Days that are not counted

not-counted = Hindi binibilang ang { $day }: { $holiday }
perhaps-not-counted = Baka holiday ang { $day }: { $holiday }
slowed = { $days }: { $reason }
slow = { $days }: mas mabagal kaysa karaniwan

## Stages

stage-first-mile = Mula seller papuntang courier
stage-origin = Biyahe sa bansang pinanggalingan
stage-export-customs = Customs sa pag-export
stage-line-haul = Sa pagitan ng mga bansa
stage-import-customs = Customs sa pag-import
stage-destination = Biyahe sa bansa mo
stage-last-mile = Paghatid
stage-days = { $least ->
    [one] { $least } araw ng trabaho
   *[other] { $least } araw ng trabaho
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } araw ng trabaho
   *[other] { $most } araw ng trabaho
  }
stage-days-up-to = hanggang { $most ->
    [one] { $most } araw ng trabaho
   *[other] { $most } araw ng trabaho
  }
stage-usual = karaniwang { $time }
stage-now-less = karaniwang { $time }, wala pang isa sa ngayon
stage-took-less = wala pang isang araw, karaniwang { $time }
why-weather = Panahon
why-strike = Welga
why-holiday = Sarado dahil holiday
why-peak-season = Mas maraming parsela kaysa karaniwan
why-capacity = Puno na ang sasakyan
