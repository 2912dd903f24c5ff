### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Di mana bungkusan saya?
lead = Masukkan nombor penjejakan daripada mesej penghantaran kedai.
label = Nombor penjejakan
hint = Ada beberapa nombor? Asingkan dengan koma, atau tulis satu nombor pada setiap baris.
track = Jejak
anyway = Teruskan menjejak
again = Jejak nombor lain

## Nothing is wrong

right = Nombor ini betul
right-carrier = Nombor { $carrier } yang betul
likely-carrier = Ini kelihatan seperti nombor { $carrier }
several-carriers = Beberapa syarikat kurier menggunakan nombor seperti ini
from = Mungkin daripada
more = dan { $count } lagi
several = { $count } nombor ditemukan
several-text = Sebahagiannya kelihatan tidak betul:

## Something is wrong

empty = Tiada nombor penjejakan ditemukan
empty-text = Nombor ini ada dalam mesej penghantaran kedai: huruf dan digit yang berturutan, selalunya 10 hingga 22 aksara.
too-short = Nombor ini terlalu pendek
too-short-text = Panjangnya { $length } aksara, sedangkan sekurang-kurangnya { $expected } diperlukan. Adakah bahagian awal atau akhirnya tertinggal?
too-long = Nombor ini terlalu panjang
too-long-text = Panjangnya { $length } aksara, sedangkan nombor seperti ini paling banyak { $expected }. Adakah sesuatu yang lain tersalin sama?
wrong-character = Ada kesilapan menaip dalam nombor ini
wrong-character-text = { $expected ->
    [digit] Aksara ke-{ $position } ialah { $found }, sepatutnya digit.
    [letter] Aksara ke-{ $position } ialah { $found }, sepatutnya huruf.
    [either] Aksara ke-{ $position } ialah { $found }. Nombor penjejakan hanya mengandungi digit dan huruf A hingga Z.
    [end] Nombor ini sepatutnya berakhir sebelum aksara ke-{ $position }.
   *[other] Aksara ke-{ $position } ialah { $found }, sepatutnya { $expected }.
 }
look-alike = Huruf dan digit tertukar
look-alike-text = Aksara ke-{ $position } ialah { $found }, sepatutnya { $expected }.
wrong-check-digit = Ada kesilapan menaip dalam nombor ini
wrong-check-digit-text = Aksara ke-{ $position } menyemak semua aksara lain dan tidak sepadan. Bandingkan nombor ini dengan mesej penghantaran.
country-unknown = Dua huruf terakhir bukan kod negara
country-unknown-text = Dalam nombor pos, dua huruf ini menunjukkan asal bungkusan, contohnya CN atau GB. Adakah ia ditulis begitu dalam mesej penghantaran?
placeholder = Belum ada bungkusan bagi nombor ini
placeholder-text = Ini contoh, atau nombor sementara sehingga bungkusan dihantar. Nombor muktamad ada dalam mesej penghantaran.
test-number = Ini nombor ujian
test-number-text = Syarikat kurier dan kedai menggunakannya untuk menguji sistem. Tiada bungkusan dihantar dengan nombor ini.
order-number = Ini kelihatan seperti nombor pesanan
order-number-text = Nombor pesanan merujuk kepada pembelian, bukan bungkusan. Nombor penjejakan ada dalam mesej penghantaran, selalunya di sebelah nama syarikat kurier.
phone = Ini kelihatan seperti nombor telefon
phone-text = Nombor penjejakan ada dalam mesej penghantaran kedai.
email = Ini alamat e-mel
email-text = Nombor penjejakan ada dalam e-mel yang dihantar kedai semasa penghantaran.
url = Tiada nombor penjejakan dalam pautan ini
url-text = Buka pautan itu, salin nombor daripada halamannya, dan tampalkan di sini.
unknown-format = Tiada syarikat kurier yang diketahui menggunakan nombor seperti ini
unknown-format-text = Jika ia ditulis begini dalam mesej penghantaran, teruskan menjejak.

## Repairs: the number put right stands before the words

did-you-mean = Adakah maksud anda …?
repair-look-alike = huruf dan digit yang serupa dibetulkan
repair-neighbours = aksara ke-{ $position } dan ke-{ $next } ditukar
repair-extra = tanpa aksara ke-{ $position }
repair-missing = tambah satu digit di tempat { $position }
repair-digit = digit lain di tempat { $position }
