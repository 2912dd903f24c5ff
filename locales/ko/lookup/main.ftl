### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = 내 택배는 어디에 있나요?
lead = 쇼핑몰의 발송 안내에 있는 송장번호를 입력하세요.
label = 송장번호
hint = 번호가 여러 개인가요? 쉼표로 구분하거나 한 줄에 하나씩 입력하세요.
track = 조회
anyway = 그래도 조회
again = 다른 번호 조회

## Nothing is wrong

right = 올바른 번호입니다
right-carrier = 올바른 { $carrier } 번호입니다
likely-carrier = { $carrier } 번호인 것 같습니다
several-carriers = 여러 택배사가 이런 번호를 사용합니다
from = 가능한 택배사
more = 외 { $count }곳
several = 번호 { $count }개를 찾았습니다
several-text = 올바르지 않아 보이는 번호가 있습니다:

## Something is wrong

empty = 송장번호를 찾을 수 없습니다
empty-text = 송장번호는 쇼핑몰의 발송 안내에 있습니다. 영문자와 숫자가 이어진 것으로, 보통 10~22자리입니다.
too-short = 번호가 너무 짧습니다
too-short-text = 현재 { $length }자리이며, 적어도 { $expected }자리여야 합니다. 앞이나 뒤가 빠지지 않았나요?
too-long = 번호가 너무 깁니다
too-long-text = 현재 { $length }자리이며, 이런 번호는 최대 { $expected }자리입니다. 다른 글자가 섞이지 않았나요?
wrong-character = 번호에 오타가 있습니다
wrong-character-text = { $expected ->
    [digit] { $position }번째 글자 ‘{ $found }’ 자리에는 숫자가 와야 합니다.
    [letter] { $position }번째 글자 ‘{ $found }’ 자리에는 영문자가 와야 합니다.
    [either] { $position }번째 글자는 ‘{ $found }’입니다. 송장번호에는 숫자와 영문자 A~Z만 쓰입니다.
    [end] 번호는 { $position }번째 글자 앞에서 끝나야 합니다.
   *[other] { $position }번째 글자 ‘{ $found }’ 자리에는 ‘{ $expected }’ 글자가 와야 합니다.
 }
look-alike = 영문자와 숫자가 바뀌었습니다
look-alike-text = { $position }번째 글자 ‘{ $found }’ 자리에는 ‘{ $expected }’ 글자가 와야 합니다.
wrong-check-digit = 번호에 오타가 있습니다
wrong-check-digit-text = { $position }번째 글자는 나머지 글자를 검증하는 글자인데, 서로 맞지 않습니다. 발송 안내의 번호와 비교해 보세요.
country-unknown = 마지막 두 글자가 국가 코드가 아닙니다
country-unknown-text = 우체국 등기번호에서 마지막 두 글자는 CN, GB처럼 보낸 나라를 나타냅니다. 발송 안내에도 이렇게 적혀 있나요?
placeholder = 아직 이 번호의 택배가 없습니다
placeholder-text = 예시이거나 발송 전까지 쓰는 임시 번호입니다. 최종 번호는 발송 안내에 있습니다.
test-number = 테스트용 번호입니다
test-number-text = 택배사와 쇼핑몰이 시스템을 시험할 때 쓰는 번호입니다. 이 번호로 배송되는 택배는 없습니다.
order-number = 주문번호인 것 같습니다
order-number-text = 주문번호는 택배가 아니라 주문을 가리킵니다. 송장번호는 발송 안내에 있으며, 흔히 택배사 이름 옆에 적혀 있습니다.
phone = 전화번호인 것 같습니다
phone-text = 송장번호는 쇼핑몰의 발송 안내에 있습니다.
email = 이메일 주소입니다
email-text = 송장번호는 쇼핑몰이 발송할 때 보낸 이메일에 있습니다.
url = 이 링크에는 송장번호가 없습니다
url-text = 링크를 열어 그 페이지의 번호를 복사한 다음 여기에 붙여 넣으세요.
unknown-format = 이런 번호를 쓰는 택배사를 찾을 수 없습니다
unknown-format-text = 발송 안내에 이렇게 적혀 있다면 그대로 조회해 보세요.

## Repairs: the number put right stands before the words

did-you-mean = 이 번호를 찾으셨나요?
repair-look-alike = 비슷하게 생긴 영문자와 숫자 수정
repair-neighbours = { $position }번째와 { $next }번째 글자 바꿈
repair-extra = { $position }번째 글자 삭제
repair-missing = { $position }번째 자리에 숫자 하나 추가
repair-digit = { $position }번째 자리의 숫자 변경
