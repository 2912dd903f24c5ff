### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = 我的包裹在哪裏？
lead = 請輸入商店寄件通知上的追蹤編號。
label = 追蹤編號
hint = 有多個編號？請用逗號分隔，或每行寫一個。
track = 查詢
anyway = 仍要查詢
again = 查詢其他編號

## Nothing is wrong

right = 編號正確
right-carrier = { $carrier }編號，核對無誤
likely-carrier = 看來是{ $carrier }的編號
several-carriers = 有多間速遞公司使用這種編號
from = 可能來自
more = 及另外 { $count } 間
several = 找到 { $count } 個編號
several-text = 其中有些看來不正確：

## Something is wrong

empty = 找不到追蹤編號
empty-text = 追蹤編號在商店的寄件通知內：一串連續的字母和數字，多為 10 至 22 個字元。
too-short = 編號太短
too-short-text = 現有 { $length } 個字元，最少應有 { $expected } 個。開頭或結尾是否有遺漏？
too-long = 編號太長
too-long-text = 現有 { $length } 個字元，這種編號最多 { $expected } 個。是否多複製了其他內容？
wrong-character = 編號輸入有誤
wrong-character-text = { $expected ->
    [digit] 第 { $position } 個字元是 { $found }，此處應為數字。
    [letter] 第 { $position } 個字元是 { $found }，此處應為字母。
    [either] 第 { $position } 個字元是 { $found }。追蹤編號只有數字和字母 A 至 Z。
    [end] 編號應在第 { $position } 個字元之前結束。
   *[other] 第 { $position } 個字元是 { $found }，此處應為 { $expected }。
 }
look-alike = 字母與數字混淆了
look-alike-text = 第 { $position } 個字元是 { $found }，此處應為 { $expected }。
wrong-check-digit = 編號輸入有誤
wrong-check-digit-text = 第 { $position } 個字元用作核對其他字元，但並不吻合。請與寄件通知核對。
country-unknown = 最後兩個字母並非國家或地區代碼
country-unknown-text = 郵政編號的最後兩個字母表示包裹從何處寄出，例如 CN 或 GB。寄件通知上也是這樣寫的嗎？
placeholder = 這個編號暫未有對應的包裹
placeholder-text = 這是示例，或是包裹寄出前的臨時編號。正式編號會在寄件通知內。
test-number = 這是測試編號
test-number-text = 速遞公司和商店用它測試系統，沒有包裹使用這個編號。
order-number = 這看來是訂單編號
order-number-text = 訂單編號代表這次購物，而非包裹。追蹤編號在寄件通知內，通常寫在速遞公司名稱旁邊。
phone = 這看來是電話號碼
phone-text = 追蹤編號在商店的寄件通知內。
email = 這是電郵地址
email-text = 追蹤編號在商店寄件時發出的電郵內。
url = 這個連結內沒有追蹤編號
url-text = 請開啟連結，複製該頁面上的編號，再貼到這裏。
unknown-format = 沒有已知的速遞公司使用這種編號
unknown-format-text = 如寄件通知上確是這樣寫，仍可查詢。

## Repairs: the number put right stands before the words

did-you-mean = 您要找的是……？
repair-look-alike = 更正形似的字母和數字
repair-neighbours = 第 { $position } 個與第 { $next } 個字元對調
repair-extra = 刪去第 { $position } 個字元
repair-missing = 在第 { $position } 個位置補一個數字
repair-digit = 更改第 { $position } 個位置的數字
