### 查询框：买家粘贴运单号，读到说明。词汇见 GLOSSARY.md。

## 表单

direction = ltr
title = 我的包裹到哪儿了？
lead = 请输入店铺发货通知里的运单号。
label = 运单号
hint = 有多个单号？请用逗号隔开，或每行写一个。
track = 查询
anyway = 仍然查询
again = 查询其他单号

## 没有问题

right = 单号正确
right-carrier = { $carrier }单号，校验无误
likely-carrier = 看起来是{ $carrier }的单号
several-carriers = 多家物流公司都使用这种单号
from = 可能来自
more = 及其他 { $count } 家
several = 找到 { $count } 个单号
several-text = 其中有些看起来不对：

## 有问题

empty = 没有找到运单号
empty-text = 运单号在店铺的发货通知里：一串连续的字母和数字，多为 10 到 22 位。
too-short = 单号太短
too-short-text = 现在是 { $length } 位，至少应有 { $expected } 位。开头或结尾是否漏了？
too-long = 单号太长
too-long-text = 现在是 { $length } 位，这种单号最多 { $expected } 位。是否多复制了内容？
wrong-character = 单号有输入错误
wrong-character-text = { $expected ->
    [digit] 第 { $position } 位是 { $found }，这里应是数字。
    [letter] 第 { $position } 位是 { $found }，这里应是字母。
    [either] 第 { $position } 位是 { $found }。运单号只含数字和字母 A 到 Z。
    [end] 单号应在第 { $position } 位之前结束。
   *[other] 第 { $position } 位是 { $found }，这里应是 { $expected }。
 }
look-alike = 字母和数字混淆了
look-alike-text = 第 { $position } 位是 { $found }，这里应是 { $expected }。
wrong-check-digit = 单号有输入错误
wrong-check-digit-text = 第 { $position } 位是校验位，与其他各位对不上。请与发货通知核对。
country-unknown = 最后两个字母不是国家代码
country-unknown-text = 邮政单号的最后两个字母表示寄件国家，例如 CN 或 GB。发货通知里也是这样写的吗？
placeholder = 这个单号还没有对应的包裹
placeholder-text = 它是示例，或者是发货前的临时单号。正式单号会在发货通知里。
test-number = 这是测试单号
test-number-text = 物流公司和店铺用它测试系统，没有包裹使用这个单号。
order-number = 这看起来是订单号
order-number-text = 订单号对应的是购买，不是包裹。运单号在发货通知里，通常写在物流公司名称旁边。
phone = 这看起来是电话号码
phone-text = 运单号在店铺的发货通知里。
email = 这是电子邮箱地址
email-text = 运单号在店铺发货时寄来的邮件里。
url = 这个链接里没有运单号
url-text = 请打开链接，复制页面上的单号，再粘贴到这里。
unknown-format = 没有已知的物流公司使用这种单号
unknown-format-text = 如果发货通知里就是这样写的，仍可以查询。

## 改正

did-you-mean = 您要找的是……？
repair-look-alike = 改正形似的字母和数字
repair-neighbours = 对调第 { $position } 位和第 { $next } 位
repair-extra = 去掉第 { $position } 位
repair-missing = 在第 { $position } 位补一个数字
repair-digit = 改第 { $position } 位的数字
