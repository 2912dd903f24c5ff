## Why this date: what is said under the arrival window, stage by stage

why-carrier = บริษัทขนส่งเป็นผู้แจ้งวันเหล่านี้ แสดงตามที่แจ้ง
why-shop = ร้านค้าแจ้งวันเหล่านี้ไว้ตอนสั่งซื้อ
why-provider = บริการติดตามพัสดุเป็นผู้ประมาณวันเหล่านี้
why-usual = รวมเวลาที่แต่ละขั้นตอนมักใช้ นับตามวันทำการของ{ $country }
why-usual-anywhere = รวมเวลาที่แต่ละขั้นตอนมักใช้ นับเฉพาะวันทำการ
week-note = ไม่มีการนำจ่าย { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = อาจมาถึงช้ากว่านี้
estimate-beside = ถ้าคิดจากเวลาที่แต่ละขั้นตอนมักใช้ จะเป็น { $days }

## What was expected before, and why that has changed

changed-takes = เดิม { $was } ตอนนี้เป็น { $now } ขั้นตอน{ $stage }: กำลังใช้เวลานานกว่าปกติ
changed-took = เดิม { $was } ตอนนี้เป็น { $now } ขั้นตอน{ $stage }: ใช้เวลาไปนานกว่าปกติ
changed-quick = เดิม { $was } ตอนนี้เป็น { $now } ขั้นตอน{ $stage }: เสร็จเร็วกว่าปกติ
changed-silent = เดิม { $was } ตอนนี้เป็น { $now } เพราะไม่มีการสแกนตั้งแต่ { $day }

## How sure it is, and what it rests on

share = พัสดุแบบเดียวกันนี้ทุก 10 ชิ้น จะถึงในวันเหล่านี้ { $share } ชิ้น
by-day = แยกตามวัน: { $days }
day-share = { $day } { $percent }%
based-on = อ้างอิงจากพัสดุ { $count } ชิ้นที่ส่งจาก{ $from }ไป{ $to }
based-on-domestic = อ้างอิงจากพัสดุ { $count } ชิ้นที่ส่งภายใน{ $country }
based-on-usual = อ้างอิงจากเวลาที่เส้นทางแบบนี้มักใช้ และตั้งใจเผื่อช่วงวันไว้กว้าง
promised-carrier = บริษัทขนส่งแจ้งไว้เป็น { $days }
promised-shop = ร้านค้าแจ้งไว้ตอนสั่งซื้อเป็น { $days }
promised-provider = บริการติดตามพัสดุประมาณไว้เป็น { $days }
holidays-end = ยังไม่ทราบวันหยุดหลัง { $day } จึงเผื่อช่วงวันไว้กว้างขึ้น

## Days that are not counted

not-counted = ไม่นับ { $day }: { $holiday }
perhaps-not-counted = { $day } อาจเป็นวันหยุด: { $holiday }
slowed = { $days }: { $reason }
slow = { $days }: ช้ากว่าปกติ

## Stages

stage-first-mile = จากผู้ขายถึงบริษัทขนส่ง
stage-origin = เดินทางในประเทศต้นทาง
stage-export-customs = ศุลกากรขาออก
stage-line-haul = ขนส่งระหว่างประเทศ
stage-import-customs = ศุลกากรขาเข้า
stage-destination = เดินทางในประเทศของคุณ
stage-last-mile = นำจ่าย
stage-days = { $least } วันทำการ
stage-days-range = { $least }–{ $most } วันทำการ
stage-days-up-to = ไม่เกิน { $most } วันทำการ
stage-usual = ปกติ { $time }
stage-now-less = ปกติ { $time } ตอนนี้ยังไม่ถึงหนึ่งวันทำการ
stage-took-less = ใช้ไม่ถึงหนึ่งวันทำการ ปกติ { $time }
why-weather = สภาพอากาศ
why-strike = การนัดหยุดงาน
why-holiday = ปิดทำการวันหยุด
why-peak-season = พัสดุมากกว่าปกติ
why-capacity = พื้นที่ขนส่งไม่พอ
