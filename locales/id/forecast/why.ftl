## Why this date: what is said under the arrival window, stage by stage

why-carrier = Ekspedisi yang memberi tanggal ini, ditampilkan apa adanya.
why-shop = Toko menjanjikan tanggal ini saat Anda memesan.
why-provider = Layanan pelacakan yang memperkirakan tanggal ini.
why-usual = Jumlah waktu yang biasanya diperlukan tiap tahap, dihitung dalam hari kerja di { $country }.
why-usual-anywhere = Jumlah waktu yang biasanya diperlukan tiap tahap, dihitung dalam hari kerja.
week-note = Tidak ada pengantaran: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Mungkin tiba lebih lambat
estimate-beside = Dari waktu yang biasanya diperlukan tiap tahap, perkiraannya { $days }.

## What was expected before, and why that has changed

changed-takes = Semula { $was }, kini { $now }. { $stage }: sedang berlangsung lebih lama dari biasanya.
changed-took = Semula { $was }, kini { $now }. { $stage }: memakan waktu lebih lama dari biasanya.
changed-quick = Semula { $was }, kini { $now }. { $stage }: selesai lebih cepat dari biasanya.
changed-silent = Semula { $was }, kini { $now }: tidak ada pemindaian sejak { $day }.

## How sure it is, and what it rests on

share = Dari 10 paket seperti ini, { $share } tiba pada tanggal ini.
by-day = Per hari: { $days }
day-share = { $day } { $percent }%
based-on = Berdasarkan { $count } paket dari { $from } ke { $to }.
based-on-domestic = Berdasarkan { $count } paket yang dikirim di dalam { $country }.
based-on-usual = Berdasarkan waktu yang biasanya diperlukan untuk rute seperti ini. Rentang tanggalnya sengaja dibuat lebar.
promised-carrier = Ekspedisi menyebut { $days }.
promised-shop = Toko menjanjikan { $days }.
promised-provider = Layanan pelacakan memperkirakan { $days }.
holidays-end = Hari libur setelah { $day } belum diketahui, jadi rentang tanggalnya lebih lebar.

## Days that are not counted

not-counted = { $day } tidak dihitung: { $holiday }
perhaps-not-counted = { $day } mungkin hari libur: { $holiday }
slowed = { $days }: { $reason }
slow = { $days }: lebih lambat dari biasanya

## Stages

stage-first-mile = Dari penjual ke ekspedisi
stage-origin = Perjalanan di negara asal
stage-export-customs = Bea cukai ekspor
stage-line-haul = Antarnegara
stage-import-customs = Bea cukai impor
stage-destination = Perjalanan di negara Anda
stage-last-mile = Pengantaran
stage-days = { $least } hari kerja
stage-days-range = { $least }–{ $most } hari kerja
stage-days-up-to = paling lama { $most } hari kerja
stage-usual = biasanya { $time }
stage-now-less = biasanya { $time }, belum sehari kerja
stage-took-less = kurang dari sehari kerja, biasanya { $time }
why-weather = Cuaca
why-strike = Mogok kerja
why-holiday = Tutup karena hari libur
why-peak-season = Paket lebih banyak dari biasanya
why-capacity = Kendaraan penuh
