## Why this date: what is said under the arrival window, stage by stage

why-carrier = ບໍລິສັດຂົນສົ່ງເປັນຜູ້ແຈ້ງມື້ເຫຼົ່ານີ້ ສະແດງຕາມທີ່ແຈ້ງ
why-shop = ຮ້ານສັນຍາມື້ເຫຼົ່ານີ້ໄວ້ຕອນທ່ານສັ່ງຊື້
why-provider = ບໍລິການຕິດຕາມພັດສະດຸເປັນຜູ້ປະມານມື້ເຫຼົ່ານີ້
why-usual = ລວມເວລາທີ່ແຕ່ລະຂັ້ນຕອນມັກໃຊ້ ນັບຕາມວັນເຮັດວຽກຂອງ{ $country }
why-usual-anywhere = ລວມເວລາທີ່ແຕ່ລະຂັ້ນຕອນມັກໃຊ້ ນັບສະເພາະວັນເຮັດວຽກ
week-note = ມື້ທີ່ບໍ່ນຳສົ່ງ: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = ອາດມາຮອດຊ້າກວ່ານີ້
estimate-beside = ຖ້າຄິດຈາກເວລາທີ່ແຕ່ລະຂັ້ນຕອນມັກໃຊ້ ຈະແມ່ນ { $days }

## What was expected before, and why that has changed

changed-takes = ກ່ອນນີ້ແມ່ນ { $was } ດຽວນີ້ແມ່ນ { $now } ຂັ້ນຕອນ{ $stage }: ກຳລັງໃຊ້ເວລາດົນກວ່າປົກກະຕິ
changed-took = ກ່ອນນີ້ແມ່ນ { $was } ດຽວນີ້ແມ່ນ { $now } ຂັ້ນຕອນ{ $stage }: ໄດ້ໃຊ້ເວລາດົນກວ່າປົກກະຕິ
changed-quick = ກ່ອນນີ້ແມ່ນ { $was } ດຽວນີ້ແມ່ນ { $now } ຂັ້ນຕອນ{ $stage }: ສຳເລັດໄວກວ່າປົກກະຕິ
changed-silent = ກ່ອນນີ້ແມ່ນ { $was } ດຽວນີ້ແມ່ນ { $now } ເພາະບໍ່ມີການສະແກນຕັ້ງແຕ່ { $day }

## How sure it is, and what it rests on

share = ພັດສະດຸແບບນີ້ທຸກ 10 ອັນ ຈະຮອດໃນມື້ເຫຼົ່ານີ້ { $share } ອັນ
by-day = ແຍກຕາມມື້: { $days }
day-share = { $day } { $percent }%
based-on = ອີງຕາມພັດສະດຸ { $count } ອັນທີ່ສົ່ງຈາກ{ $from }ໄປ{ $to }
based-on-domestic = ອີງຕາມພັດສະດຸ { $count } ອັນທີ່ສົ່ງພາຍໃນ{ $country }
based-on-usual = ອີງຕາມເວລາທີ່ເສັ້ນທາງແບບນີ້ມັກໃຊ້ ແລະ ຕັ້ງໃຈເຜື່ອໄລຍະມື້ໄວ້ກວ້າງ
promised-carrier = ບໍລິສັດຂົນສົ່ງແຈ້ງໄວ້ແມ່ນ { $days }
promised-shop = ຮ້ານສັນຍາໄວ້ແມ່ນ { $days }
promised-provider = ບໍລິການຕິດຕາມພັດສະດຸປະມານໄວ້ແມ່ນ { $days }
holidays-end = ຍັງບໍ່ຮູ້ວັນພັກຫຼັງ { $day } ຈຶ່ງເຜື່ອໄລຍະມື້ໄວ້ກວ້າງຂຶ້ນ

## Days that are not counted

not-counted = ບໍ່ນັບ { $day }: { $holiday }
perhaps-not-counted = { $day } ອາດແມ່ນວັນພັກ: { $holiday }
slowed = { $days }: { $reason }
slow = { $days }: ຊ້າກວ່າປົກກະຕິ

## Stages

stage-first-mile = ຈາກຜູ້ຂາຍຫາບໍລິສັດຂົນສົ່ງ
stage-origin = ເດີນທາງໃນປະເທດຕົ້ນທາງ
stage-export-customs = ດ່ານພາສີຂາອອກ
stage-line-haul = ຂົນສົ່ງລະຫວ່າງປະເທດ
stage-import-customs = ດ່ານພາສີຂາເຂົ້າ
stage-destination = ເດີນທາງໃນປະເທດຂອງທ່ານ
stage-last-mile = ນຳສົ່ງ
stage-days = { $least } ວັນເຮັດວຽກ
stage-days-range = { $least }–{ $most } ວັນເຮັດວຽກ
stage-days-up-to = ບໍ່ເກີນ { $most } ວັນເຮັດວຽກ
stage-usual = ປົກກະຕິ { $time }
stage-now-less = ປົກກະຕິ { $time } ດຽວນີ້ຍັງບໍ່ຮອດໜຶ່ງວັນເຮັດວຽກ
stage-took-less = ໃຊ້ບໍ່ຮອດໜຶ່ງວັນເຮັດວຽກ ປົກກະຕິ { $time }
why-weather = ສະພາບອາກາດ
why-strike = ການນັດຢຸດງານ
why-holiday = ປິດໃນວັນພັກ
why-peak-season = ພັດສະດຸຫຼາຍກວ່າປົກກະຕິ
why-capacity = ພື້ນທີ່ຂົນສົ່ງບໍ່ພໍ
