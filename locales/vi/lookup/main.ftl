### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Kiện hàng của tôi đang ở đâu?
lead = Hãy nhập mã vận đơn trong thông báo gửi hàng của cửa hàng.
label = Mã vận đơn
hint = Có nhiều mã? Hãy ngăn cách bằng dấu phẩy, hoặc viết mỗi mã trên một dòng.
track = Tra cứu
anyway = Vẫn tra cứu
again = Tra cứu mã khác

## Nothing is wrong

right = Mã này đúng
right-carrier = Mã đúng của { $carrier }
likely-carrier = Có vẻ đây là mã của { $carrier }
several-carriers = Nhiều đơn vị vận chuyển dùng mã như thế này
from = Có thể là mã của
more = và { $count } đơn vị khác
several = Tìm thấy { $count } mã
several-text = Trong đó có mã có vẻ không đúng:

## Something is wrong

empty = Không tìm thấy mã vận đơn
empty-text = Mã nằm trong thông báo gửi hàng của cửa hàng: một dãy chữ cái và chữ số liền nhau, thường từ 10 đến 22 ký tự.
too-short = Mã này quá ngắn
too-short-text = Mã có { $length } ký tự, cần ít nhất { $expected }. Có phải phần đầu hoặc phần cuối bị thiếu không?
too-long = Mã này quá dài
too-long-text = Mã có { $length } ký tự, loại mã này có tối đa { $expected }. Có phải đã lẫn thêm nội dung khác không?
wrong-character = Mã này bị gõ sai
wrong-character-text = { $expected ->
    [digit] Ký tự ở vị trí { $position } là { $found }, lẽ ra phải là chữ số.
    [letter] Ký tự ở vị trí { $position } là { $found }, lẽ ra phải là chữ cái.
    [either] Ký tự ở vị trí { $position } là { $found }. Mã vận đơn chỉ có chữ số và các chữ cái từ A đến Z.
    [end] Mã lẽ ra phải kết thúc trước vị trí { $position }.
   *[other] Ký tự ở vị trí { $position } là { $found }, lẽ ra phải là { $expected }.
 }
look-alike = Nhầm lẫn giữa chữ cái và chữ số
look-alike-text = Ký tự ở vị trí { $position } là { $found }, lẽ ra phải là { $expected }.
wrong-check-digit = Mã này bị gõ sai
wrong-check-digit-text = Ký tự ở vị trí { $position } dùng để kiểm tra các ký tự còn lại và không khớp với chúng. Hãy so mã với thông báo gửi hàng.
country-unknown = Hai chữ cái cuối không phải mã quốc gia
country-unknown-text = Trong mã của bưu điện, hai chữ cái này cho biết kiện hàng được gửi từ đâu, ví dụ CN hoặc GB. Thông báo gửi hàng có ghi đúng như vậy không?
placeholder = Chưa có kiện hàng nào mang mã này
placeholder-text = Đây là mã ví dụ, hoặc mã tạm trước khi hàng được gửi đi. Mã chính thức có trong thông báo gửi hàng.
test-number = Đây là mã thử nghiệm
test-number-text = Đơn vị vận chuyển và cửa hàng dùng mã này để thử hệ thống. Không có kiện hàng nào mang mã này.
order-number = Có vẻ đây là mã đơn hàng
order-number-text = Mã đơn hàng chỉ đơn mua, không chỉ kiện hàng. Mã vận đơn nằm trong thông báo gửi hàng, thường ở cạnh tên đơn vị vận chuyển.
phone = Có vẻ đây là số điện thoại
phone-text = Mã vận đơn nằm trong thông báo gửi hàng của cửa hàng.
email = Đây là địa chỉ email
email-text = Mã vận đơn nằm trong email mà cửa hàng đã gửi khi gửi hàng.
url = Liên kết này không có mã vận đơn
url-text = Hãy mở liên kết, sao chép mã trên trang đó rồi dán vào đây.
unknown-format = Chưa biết đơn vị vận chuyển nào dùng mã như thế này
unknown-format-text = Nếu thông báo gửi hàng ghi đúng như vậy, bạn vẫn có thể tra cứu.

## Repairs: the number put right stands before the words

did-you-mean = Có phải ý bạn là…?
repair-look-alike = sửa chữ cái và chữ số trông giống nhau
repair-neighbours = đổi chỗ ký tự ở vị trí { $position } và { $next }
repair-extra = bỏ ký tự ở vị trí { $position }
repair-missing = thêm một chữ số ở vị trí { $position }
repair-digit = đổi chữ số ở vị trí { $position }
