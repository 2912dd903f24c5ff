### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Paketim nerede?
lead = Mağazanın kargo mesajındaki takip numarasını girin.
label = Takip numarası
hint = Birden çok numara mı var? Virgülle ayırın veya her birini ayrı satıra yazın.
track = Takip et
anyway = Yine de takip et
again = Başka numara takip et

## Nothing is wrong

right = Bu numara doğru
right-carrier = Doğru bir { $carrier } numarası
likely-carrier = Bu bir { $carrier } numarasına benziyor
several-carriers = Birden çok kargo firması böyle numaralar kullanıyor
from = Olası kargo firmaları
more = ve { $count } firma daha
several = { $count } numara bulundu
several-text = Bazıları doğru görünmüyor:

## Something is wrong

empty = Takip numarası bulunamadı
empty-text = Mağazanın kargo mesajında yazar: art arda harfler ve rakamlar, çoğu zaman 10 ile 22 karakter arası.
too-short = Bu numara çok kısa
too-short-text = Uzunluk: { $length }, en az { $expected } olmalı. Başı veya sonu eksik mi kaldı?
too-long = Bu numara çok uzun
too-long-text = Uzunluk: { $length }, böyle bir numarada en çok { $expected } olur. Araya başka bir şey mi karıştı?
wrong-character = Bu numarada yazım hatası var
wrong-character-text = { $expected ->
    [digit] { $position }. karakter { $found }, burada bir rakam olmalı.
    [letter] { $position }. karakter { $found }, burada bir harf olmalı.
    [either] { $position }. karakter { $found }. Takip numaralarında yalnızca rakamlar ve A ile Z arası harfler bulunur.
    [end] Numara { $position }. karakterden önce bitmeli.
   *[other] { $position }. karakter { $found }, burada { $expected } olmalı.
 }
look-alike = Bir harf ile bir rakam karışmış
look-alike-text = { $position }. karakter { $found }, burada { $expected } olmalı.
wrong-check-digit = Bu numarada yazım hatası var
wrong-check-digit-text = { $position }. karakter diğerlerinin hepsini denetler ve onlara uymuyor. Numarayı kargo mesajıyla karşılaştırın.
country-unknown = Son iki harf bir ülke kodu değil
country-unknown-text = Posta numaralarında bu harfler paketin nereden geldiğini gösterir, örneğin CN veya GB. Kargo mesajında da böyle mi yazıyor?
placeholder = Bu numaranın henüz bir paketi yok
placeholder-text = Bir örnek ya da paket yola çıkana kadar geçici bir numara. Asıl numara kargo mesajıyla gelir.
test-number = Bu bir deneme numarası
test-number-text = Kargo firmaları ve mağazalar sistemlerini bununla dener. Bu numarayla giden bir paket yoktur.
order-number = Bu bir sipariş numarasına benziyor
order-number-text = Paketi değil, alışverişi gösterir. Takip numarası kargo mesajında, çoğu zaman kargo firmasının adının yanındadır.
phone = Bu bir telefon numarasına benziyor
phone-text = Takip numarası mağazanın kargo mesajındadır.
email = Bu bir e-posta adresi
email-text = Takip numarası, mağazanın gönderi için yolladığı e-postadadır.
url = Bu bağlantıda takip numarası yok
url-text = Bağlantıyı açın, o sayfadaki numarayı kopyalayıp buraya yapıştırın.
unknown-format = Bilinen hiçbir kargo firması böyle numaralar kullanmıyor
unknown-format-text = Kargo mesajında böyle yazıyorsa yine de takip edin.

## Repairs: the number put right stands before the words

did-you-mean = Bunu mu demek istediniz?
repair-look-alike = birbirine benzeyen harf ve rakamlar
repair-neighbours = { $position }. ve { $next }. karakterler yer değiştirdi
repair-extra = { $position }. karakter olmadan
repair-missing = { $position }. sıraya bir rakam eklendi
repair-digit = { $position }. sırada başka bir rakam
