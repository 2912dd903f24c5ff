## Why this date: what is said under the arrival window, stage by stage

why-carrier = Hari-hari ini diberikan oleh syarikat kurier dan dipaparkan seadanya.
why-shop = Kedai menjanjikan hari-hari ini semasa anda membuat pesanan.
why-provider = Hari-hari ini dianggarkan oleh perkhidmatan penjejakan.
why-usual = Jumlah masa yang lazim bagi setiap peringkat, mengikut hari bekerja di { $country }.
why-usual-anywhere = Jumlah masa yang lazim bagi setiap peringkat, dalam hari bekerja.
week-note = Tiada penghantaran pada { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Mungkin tiba lebih lewat
estimate-beside = Mengikut masa yang lazim bagi setiap peringkat, anggarannya { $days }.

## What was expected before, and why that has changed

changed-takes = Sebelum ini { $was }, kini { $now }. { $stage }: sedang mengambil masa lebih lama daripada biasa.
changed-took = Sebelum ini { $was }, kini { $now }. { $stage }: telah mengambil masa lebih lama daripada biasa.
changed-quick = Sebelum ini { $was }, kini { $now }. { $stage }: selesai lebih cepat daripada biasa.
changed-silent = Sebelum ini { $was }, kini { $now }: tiada imbasan sejak { $day }.

## How sure it is, and what it rests on

share = Daripada 10 bungkusan seperti ini, { $share } tiba pada hari-hari ini.
by-day = Mengikut hari: { $days }
day-share = { $day } { $percent }%
based-on = Berdasarkan { $count } bungkusan dari { $from } ke { $to }.
based-on-domestic = Berdasarkan { $count } bungkusan di dalam { $country }.
based-on-usual = Berdasarkan masa yang lazim bagi laluan seperti ini. Julat harinya sengaja diluaskan.
promised-carrier = Syarikat kurier menyatakan { $days }.
promised-shop = Kedai menjanjikan { $days }.
promised-provider = Perkhidmatan penjejakan menganggarkan { $days }.
holidays-end = Hari cuti selepas { $day } belum diketahui, jadi julat harinya lebih luas.

## Days that are not counted

not-counted = { $day } tidak dikira: { $holiday }
perhaps-not-counted = { $day } mungkin hari cuti: { $holiday }
slowed = { $days }: { $reason }
slow = { $days }: lebih perlahan daripada biasa

## Stages

stage-first-mile = Daripada penjual kepada syarikat kurier
stage-origin = Perjalanan di negara asal
stage-export-customs = Kastam eksport
stage-line-haul = Antara negara
stage-import-customs = Kastam import
stage-destination = Perjalanan di negara anda
stage-last-mile = Penghantaran
stage-days = { $least } hari bekerja
stage-days-range = { $least }–{ $most } hari bekerja
stage-days-up-to = hingga { $most } hari bekerja
stage-usual = biasanya { $time }
stage-now-less = biasanya { $time }, kini belum sampai sehari
stage-took-less = mengambil kurang daripada satu hari bekerja, biasanya { $time }
why-weather = Cuaca
why-strike = Mogok
why-holiday = Tutup kerana cuti
why-peak-season = Bungkusan lebih banyak daripada biasa
why-capacity = Kenderaan penuh
