### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = ພັດສະດຸຂອງຂ້ອຍຢູ່ໃສ
lead = ໃສ່ເລກພັດສະດຸຈາກຂໍ້ຄວາມແຈ້ງການຈັດສົ່ງຂອງຮ້ານ
label = ເລກພັດສະດຸ
hint = ມີຫຼາຍເລກບໍ ໃຫ້ຂັ້ນດ້ວຍເຄື່ອງໝາຍຈຸດ (,) ຫຼື ໃສ່ແຖວລະໜຶ່ງເລກ
track = ຕິດຕາມ
anyway = ຕິດຕາມຕໍ່ໄປ
again = ຕິດຕາມເລກອື່ນ

## Nothing is wrong

right = ເລກນີ້ຖືກຕ້ອງ
right-carrier = ເລກທີ່ຖືກຕ້ອງຂອງ { $carrier }
likely-carrier = ເບິ່ງຄືວ່າເປັນເລກຂອງ { $carrier }
several-carriers = ບໍລິສັດຂົນສົ່ງຫຼາຍແຫ່ງໃຊ້ເລກແບບນີ້
from = ອາດເປັນຂອງ
more = ແລະ ອີກ { $count } ແຫ່ງ
several = ພົບ { $count } ເລກ
several-text = ບາງເລກເບິ່ງຄືບໍ່ຖືກຕ້ອງ:

## Something is wrong

empty = ບໍ່ພົບເລກພັດສະດຸ
empty-text = ເລກນີ້ຢູ່ໃນຂໍ້ຄວາມແຈ້ງການຈັດສົ່ງຂອງຮ້ານ ເປັນຕົວອັກສອນ ແລະ ຕົວເລກຕິດກັນ ສ່ວນຫຼາຍມີ 10 ຫາ 22 ຕົວ
too-short = ເລກນີ້ສັ້ນເກີນໄປ
too-short-text = ມີ { $length } ຕົວ ແຕ່ຕ້ອງມີຢ່າງໜ້ອຍ { $expected } ຕົວ ສ່ວນຕົ້ນ ຫຼື ສ່ວນທ້າຍຂາດໄປບໍ
too-long = ເລກນີ້ຍາວເກີນໄປ
too-long-text = ມີ { $length } ຕົວ ແຕ່ເລກແບບນີ້ມີບໍ່ເກີນ { $expected } ຕົວ ມີຢ່າງອື່ນຕິດມານຳບໍ
wrong-character = ເລກນີ້ພິມຜິດ
wrong-character-text = { $expected ->
    [digit] ຕົວທີ { $position } ແມ່ນ { $found } ແຕ່ຄວນເປັນຕົວເລກ
    [letter] ຕົວທີ { $position } ແມ່ນ { $found } ແຕ່ຄວນເປັນຕົວອັກສອນ
    [either] ຕົວທີ { $position } ແມ່ນ { $found } ເລກພັດສະດຸມີແຕ່ຕົວເລກ ແລະ ຕົວອັກສອນ A ຫາ Z
    [end] ເລກນີ້ຄວນຈົບກ່ອນຕົວທີ { $position }
   *[other] ຕົວທີ { $position } ແມ່ນ { $found } ແຕ່ຄວນເປັນ { $expected }
 }
look-alike = ຕົວອັກສອນກັບຕົວເລກສັບສົນກັນ
look-alike-text = ຕົວທີ { $position } ແມ່ນ { $found } ແຕ່ຄວນເປັນ { $expected }
wrong-check-digit = ເລກນີ້ພິມຜິດ
wrong-check-digit-text = ຕົວທີ { $position } ໃຊ້ກວດຕົວອື່ນທັງໝົດ ແຕ່ບໍ່ກົງກັນ ກະລຸນາທຽບກັບຂໍ້ຄວາມແຈ້ງການຈັດສົ່ງ
country-unknown = ອັກສອນສອງຕົວທ້າຍບໍ່ແມ່ນລະຫັດປະເທດ
country-unknown-text = ໃນເລກຂອງໄປສະນີ ອັກສອນສອງຕົວທ້າຍບອກປະເທດຕົ້ນທາງ ເຊັ່ນ CN ຫຼື GB ໃນຂໍ້ຄວາມແຈ້ງການຈັດສົ່ງຂຽນແບບນີ້ບໍ
placeholder = ເລກນີ້ຍັງບໍ່ມີພັດສະດຸ
placeholder-text = ເປັນເລກຕົວຢ່າງ ຫຼື ເລກຊົ່ວຄາວກ່ອນສົ່ງພັດສະດຸ ເລກຈິງຈະມາກັບຂໍ້ຄວາມແຈ້ງການຈັດສົ່ງ
test-number = ນີ້ແມ່ນເລກທົດສອບ
test-number-text = ບໍລິສັດຂົນສົ່ງ ແລະ ຮ້ານໃຊ້ທົດສອບລະບົບ ບໍ່ມີພັດສະດຸທີ່ໃຊ້ເລກນີ້
order-number = ເບິ່ງຄືວ່າເປັນເລກຄຳສັ່ງຊື້
order-number-text = ເລກນີ້ເປັນຂອງການຊື້ ບໍ່ແມ່ນຂອງພັດສະດຸ ເລກພັດສະດຸຢູ່ໃນຂໍ້ຄວາມແຈ້ງການຈັດສົ່ງ ສ່ວນຫຼາຍຢູ່ຂ້າງຊື່ບໍລິສັດຂົນສົ່ງ
phone = ເບິ່ງຄືວ່າເປັນເບີໂທລະສັບ
phone-text = ເລກພັດສະດຸຢູ່ໃນຂໍ້ຄວາມແຈ້ງການຈັດສົ່ງຂອງຮ້ານ
email = ນີ້ແມ່ນທີ່ຢູ່ອີເມວ
email-text = ເລກພັດສະດຸຢູ່ໃນອີເມວທີ່ຮ້ານສົ່ງມາຕອນຈັດສົ່ງ
url = ບໍ່ມີເລກພັດສະດຸໃນລິ້ງນີ້
url-text = ເປີດລິ້ງ ສຳເນົາເລກຈາກໜ້ານັ້ນ ແລ້ວວາງໃສ່ບ່ອນນີ້
unknown-format = ບໍ່ມີບໍລິສັດຂົນສົ່ງທີ່ຮູ້ຈັກໃຊ້ເລກແບບນີ້
unknown-format-text = ຖ້າໃນຂໍ້ຄວາມແຈ້ງການຈັດສົ່ງຂຽນແບບນີ້ ກໍຕິດຕາມໄດ້ເລີຍ

## Repairs: the number put right stands before the words

did-you-mean = ທ່ານໝາຍເຖິງເລກນີ້ບໍ
repair-look-alike = ແກ້ຕົວອັກສອນ ແລະ ຕົວເລກທີ່ຄ້າຍກັນ
repair-neighbours = ສະຫຼັບຕົວທີ { $position } ກັບ { $next }
repair-extra = ຕັດຕົວທີ { $position } ອອກ
repair-missing = ເພີ່ມຕົວເລກໃນຕຳແໜ່ງທີ { $position }
repair-digit = ປ່ຽນຕົວເລກໃນຕຳແໜ່ງທີ { $position }
