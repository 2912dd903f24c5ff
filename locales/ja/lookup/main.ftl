### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = お荷物はどこ？
lead = ショップの発送通知にある追跡番号を入力してください。
label = 追跡番号
hint = 番号が複数ある場合は、カンマで区切るか、1行に1つずつ入力してください。
track = 追跡する
anyway = このまま追跡する
again = 別の番号を追跡する

## Nothing is wrong

right = 番号は正しいです
right-carrier = { $carrier }の正しい番号です
likely-carrier = { $carrier }の番号のようです
several-carriers = 複数の配送会社がこの形式の番号を使っています
from = 考えられる配送会社
more = ほか{ $count }社
several = 番号が{ $count }件見つかりました
several-text = 正しくないと思われる番号があります：

## Something is wrong

empty = 追跡番号が見つかりません
empty-text = 追跡番号はショップの発送通知にあります。英字と数字が続いたもので、多くは10～22文字です。
too-short = 番号が短すぎます
too-short-text = { $length }文字ですが、少なくとも{ $expected }文字必要です。先頭か末尾が抜けていませんか。
too-long = 番号が長すぎます
too-long-text = { $length }文字ですが、この形式の番号は最大{ $expected }文字です。余分な文字が入っていませんか。
wrong-character = 番号に入力の誤りがあります
wrong-character-text = { $expected ->
    [digit] { $position }文字目が「{ $found }」ですが、ここは数字のはずです。
    [letter] { $position }文字目が「{ $found }」ですが、ここは英字のはずです。
    [either] { $position }文字目が「{ $found }」です。追跡番号に使われるのは数字とAからZの英字だけです。
    [end] 番号は{ $position }文字目の前で終わるはずです。
   *[other] { $position }文字目が「{ $found }」ですが、ここは「{ $expected }」のはずです。
 }
look-alike = 英字と数字を取り違えています
look-alike-text = { $position }文字目が「{ $found }」ですが、ここは「{ $expected }」のはずです。
wrong-check-digit = 番号に入力の誤りがあります
wrong-check-digit-text = { $position }文字目はほかの文字を確かめるための文字ですが、一致していません。発送通知の番号と照らし合わせてください。
country-unknown = 最後の2文字が国を表していません
country-unknown-text = 郵便の番号では、最後の2文字がCNやGBのように差出国を表します。発送通知にもこのとおり書かれていますか。
placeholder = この番号のお荷物はまだありません
placeholder-text = 見本か、発送までの仮の番号です。正式な番号は発送通知に書かれています。
test-number = テスト用の番号です
test-number-text = 配送会社やショップがシステムの確認に使う番号です。この番号で運ばれるお荷物はありません。
order-number = 注文番号のようです
order-number-text = 注文番号はご注文を表すもので、お荷物の番号ではありません。追跡番号は発送通知にあり、多くは配送会社の名前のそばに書かれています。
phone = 電話番号のようです
phone-text = 追跡番号はショップの発送通知にあります。
email = これはメールアドレスです
email-text = 追跡番号は、発送時にショップから届いたメールにあります。
url = このリンクには追跡番号がありません
url-text = リンクを開き、そのページの番号をコピーして、ここに貼り付けてください。
unknown-format = この形式の番号を使う配送会社は見つかりません
unknown-format-text = 発送通知にこのとおり書かれていれば、このまま追跡できます。

## Repairs: the number put right stands before the words

did-you-mean = もしかして
repair-look-alike = 似た形の英字と数字を修正
repair-neighbours = { $position }文字目と{ $next }文字目を入れ替え
repair-extra = { $position }文字目を削除
repair-missing = { $position }文字目に数字を1つ追加
repair-digit = { $position }文字目の数字を変更
