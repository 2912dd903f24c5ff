### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Di mana paket saya?
lead = Masukkan nomor resi dari pesan pengiriman toko.
label = Nomor resi
hint = Ada beberapa nomor? Pisahkan dengan koma, atau tulis satu nomor per baris.
track = Lacak
anyway = Tetap lacak
again = Lacak nomor lain

## Nothing is wrong

right = Nomor ini benar
right-carrier = Nomor { $carrier } yang benar
likely-carrier = Ini tampaknya nomor { $carrier }
several-carriers = Beberapa ekspedisi memakai nomor seperti ini
from = Mungkin dari
more = dan { $count } lainnya
several = { $count } nomor ditemukan
several-text = Beberapa di antaranya tampak tidak benar:

## Something is wrong

empty = Nomor resi tidak ditemukan
empty-text = Nomor resi ada di pesan pengiriman toko: huruf dan angka berurutan, biasanya 10 sampai 22 karakter.
too-short = Nomor ini terlalu pendek
too-short-text = Panjangnya { $length } karakter, seharusnya paling sedikit { $expected }. Apakah bagian awal atau akhirnya tertinggal?
too-long = Nomor ini terlalu panjang
too-long-text = Panjangnya { $length } karakter, sedangkan nomor seperti ini paling banyak { $expected }. Apakah ada yang ikut tersalin?
wrong-character = Ada salah ketik di nomor ini
wrong-character-text = { $expected ->
    [digit] Karakter ke-{ $position } adalah { $found }, seharusnya angka.
    [letter] Karakter ke-{ $position } adalah { $found }, seharusnya huruf.
    [either] Karakter ke-{ $position } adalah { $found }. Nomor resi hanya berisi angka dan huruf A sampai Z.
    [end] Nomor ini seharusnya berakhir sebelum karakter ke-{ $position }.
   *[other] Karakter ke-{ $position } adalah { $found }, seharusnya { $expected }.
 }
look-alike = Huruf dan angka tertukar
look-alike-text = Karakter ke-{ $position } adalah { $found }, seharusnya { $expected }.
wrong-check-digit = Ada salah ketik di nomor ini
wrong-check-digit-text = Karakter ke-{ $position } memeriksa semua karakter lainnya, dan tidak cocok. Bandingkan nomor ini dengan pesan pengiriman.
country-unknown = Dua huruf terakhir bukan kode negara
country-unknown-text = Pada nomor pos, dua huruf itu menunjukkan asal paket, misalnya CN atau GB. Apakah di pesan pengiriman tertulis seperti itu?
placeholder = Nomor ini belum mewakili paket
placeholder-text = Ini contoh, atau nomor sementara sampai paket dikirim. Nomor akhirnya ada di pesan pengiriman.
test-number = Ini nomor uji coba
test-number-text = Ekspedisi dan toko memakainya untuk menguji sistem. Tidak ada paket yang dikirim dengan nomor ini.
order-number = Ini tampaknya nomor pesanan
order-number-text = Nomor pesanan menunjukkan pembelian, bukan paket. Nomor resi ada di pesan pengiriman, biasanya di dekat nama ekspedisi.
phone = Ini tampaknya nomor telepon
phone-text = Nomor resi ada di pesan pengiriman toko.
email = Ini alamat email
email-text = Nomor resi ada di email yang dikirim toko saat paket dikirim.
url = Tidak ada nomor resi di tautan ini
url-text = Buka tautannya, salin nomor dari halaman itu, lalu tempelkan di sini.
unknown-format = Tidak ada ekspedisi dikenal yang memakai nomor seperti ini
unknown-format-text = Jika di pesan pengiriman tertulis seperti ini, tetap lacak saja.

## Repairs: the number put right stands before the words

did-you-mean = Mungkin maksud Anda …?
repair-look-alike = huruf dan angka yang mirip diperbaiki
repair-neighbours = karakter ke-{ $position } dan ke-{ $next } ditukar
repair-extra = tanpa karakter ke-{ $position }
repair-missing = ditambah satu angka di posisi { $position }
repair-digit = angka lain di posisi { $position }
