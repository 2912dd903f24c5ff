### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = 我的包裹在哪裡？
lead = 請輸入商店出貨通知中的物流單號。
label = 物流單號
hint = 有多個單號？請用逗號隔開，或每行寫一個。
track = 查詢
anyway = 仍要查詢
again = 查詢其他單號

## Nothing is wrong

right = 單號正確
right-carrier = { $carrier }單號，核對無誤
likely-carrier = 看起來是{ $carrier }的單號
several-carriers = 有多家物流業者使用這種單號
from = 可能來自
more = 及其他 { $count } 家
several = 找到 { $count } 個單號
several-text = 其中有些看起來不對：

## Something is wrong

empty = 找不到物流單號
empty-text = 物流單號在商店的出貨通知中：一串連續的字母和數字，多為 10 到 22 碼。
too-short = 單號太短
too-short-text = 目前是 { $length } 碼，至少應有 { $expected } 碼。開頭或結尾是否漏了？
too-long = 單號太長
too-long-text = 目前是 { $length } 碼，這種單號最多 { $expected } 碼。是否多複製了其他內容？
wrong-character = 單號有輸入錯誤
wrong-character-text = { $expected ->
    [digit] 第 { $position } 碼是 { $found }，這裡應為數字。
    [letter] 第 { $position } 碼是 { $found }，這裡應為字母。
    [either] 第 { $position } 碼是 { $found }。物流單號只有數字和字母 A 到 Z。
    [end] 單號應在第 { $position } 碼之前結束。
   *[other] 第 { $position } 碼是 { $found }，這裡應為 { $expected }。
 }
look-alike = 字母和數字混淆了
look-alike-text = 第 { $position } 碼是 { $found }，這裡應為 { $expected }。
wrong-check-digit = 單號有輸入錯誤
wrong-check-digit-text = 第 { $position } 碼是檢查碼，與其他各碼不符。請與出貨通知核對。
country-unknown = 最後兩個字母不是國家代碼
country-unknown-text = 郵政單號的最後兩個字母表示包裹從哪裡寄出，例如 CN 或 GB。出貨通知上也是這樣寫的嗎？
placeholder = 這個單號還沒有對應的包裹
placeholder-text = 這是範例，或是包裹寄出前的暫用單號。正式單號會寫在出貨通知中。
test-number = 這是測試單號
test-number-text = 物流業者和商店用它測試系統，沒有包裹使用這個單號。
order-number = 這看起來是訂單編號
order-number-text = 訂單編號代表這筆訂單，不是包裹。物流單號在出貨通知中，通常寫在物流業者名稱旁邊。
phone = 這看起來是電話號碼
phone-text = 物流單號在商店的出貨通知中。
email = 這是電子郵件地址
email-text = 物流單號在商店出貨時寄來的電子郵件中。
url = 這個連結裡沒有物流單號
url-text = 請開啟連結，複製該頁面上的單號，再貼到這裡。
unknown-format = 沒有已知的物流業者使用這種單號
unknown-format-text = 如果出貨通知上就是這樣寫的，仍然可以查詢。

## Repairs: the number put right stands before the words

did-you-mean = 您要找的是……？
repair-look-alike = 更正形似的字母和數字
repair-neighbours = 第 { $position } 碼與第 { $next } 碼對調
repair-extra = 去掉第 { $position } 碼
repair-missing = 在第 { $position } 碼補一個數字
repair-digit = 更改第 { $position } 碼的數字
