### ภาษาไทย คำศัพท์อยู่ใน GLOSSARY.md ผู้อ่านคือผู้ซื้อที่รอพัสดุ: สั้น สุภาพ ไม่ใช้ "เรา"

## Status

status-pending = ยังไม่มีข้อมูลการจัดส่ง
status-announced = รอผู้ขายส่งพัสดุ
status-picked-up = รับพัสดุเข้าระบบแล้ว
status-in-transit = อยู่ระหว่างขนส่ง
status-customs = อยู่ที่ศุลกากร
status-out-for-delivery = กำลังนำจ่าย
status-attempt-failed = นำจ่ายไม่สำเร็จ
status-ready-for-pickup = รอรับพัสดุ
status-delivered = จัดส่งสำเร็จ
status-exception = พบปัญหา
status-returning = กำลังตีกลับ
status-returned = ตีกลับถึงผู้ขายแล้ว
status-cancelled = ยกเลิกแล้ว
status-expired = ไม่มีการอัปเดตแล้ว

## Headline

headline-pending = บริษัทขนส่งยังไม่มีข้อมูลของเลขพัสดุนี้
headline-announced = ผู้ขายออกใบปะหน้าพัสดุแล้ว
headline-picked-up = บริษัทขนส่งรับพัสดุของคุณแล้ว
headline-in-transit = พัสดุของคุณกำลังเดินทาง
headline-in-transit-country = กำลังเดินทางใน{ $country }
headline-arrived = ถึง { $place } แล้ว
headline-departed = ออกจาก { $place } แล้ว
headline-left-country = ออกจาก{ $country }แล้ว
headline-reached-country = ถึง{ $country }แล้ว
headline-customs-cleared = ผ่านพิธีการศุลกากรแล้ว
headline-customs-cleared-country = ผ่านพิธีการศุลกากรของ{ $country }แล้ว
headline-handed-over = อยู่กับบริษัทขนส่งที่จะนำจ่าย
headline-delivery-office = ถึงที่ทำการปลายทางแล้ว
headline-delivery-office-place = ถึงที่ทำการปลายทางที่ { $place } แล้ว
headline-customs = ศุลกากรกำลังตรวจพัสดุของคุณ
headline-customs-country = อยู่ที่ศุลกากรของ{ $country }
headline-customs-documents = ศุลกากรขอเอกสารสำหรับพัสดุนี้
headline-duty-unpaid = พัสดุนี้ต้องชำระภาษีนำเข้า
headline-out-for-delivery = พนักงานกำลังนำจ่ายพัสดุ
headline-out-for-delivery-place = พนักงานกำลังนำจ่ายพัสดุใน { $place }
headline-attempt-failed = พนักงานนำจ่ายพัสดุของคุณไม่สำเร็จ
headline-recipient-absent = พนักงานไปส่งแล้วแต่ไม่พบผู้รับ
headline-ready-for-pickup = พัสดุรอคุณมารับ
headline-ready-for-pickup-place = พัสดุรอคุณมารับที่ { $place }
headline-delivered = พัสดุของคุณถึงแล้ว
headline-collected = คุณรับพัสดุแล้ว
headline-neighbour = ฝากพัสดุไว้กับเพื่อนบ้าน
headline-safe-place = วางพัสดุไว้ในจุดที่ตกลงกัน
headline-exception = เกิดปัญหาระหว่างทาง
headline-held = พัสดุของคุณถูกกักไว้
headline-delay = พัสดุของคุณล่าช้า
headline-damaged = พัสดุของคุณเสียหาย
headline-lost = พัสดุของคุณสูญหาย
headline-destroyed = พัสดุของคุณถูกทำลาย
headline-refused = มีการปฏิเสธรับพัสดุ
headline-address = ที่อยู่ผิดหรือไม่ครบถ้วน
headline-returning = กำลังตีกลับไปยังผู้ขาย
headline-returned = กลับถึงผู้ขายแล้ว
headline-cancelled = พัสดุนี้จะไม่ถูกส่ง
headline-expired = บริษัทขนส่งหยุดส่งข้อมูลแล้ว

## Scans

event-announced = ออกใบปะหน้าพัสดุแล้ว
event-accepted = รับพัสดุจากผู้ขายแล้ว
event-arrived = ถึงศูนย์คัดแยก
event-departed = ออกจากศูนย์คัดแยก
event-processed = คัดแยกแล้ว
event-in-transit = ระหว่างทาง
event-left-country = ออกจากประเทศต้นทาง
event-left-country-named = ออกจาก{ $country }
event-reached-country = ถึงประเทศปลายทาง
event-reached-country-named = ถึง{ $country }
event-customs = อยู่ที่ศุลกากร
event-customs-started = ถึงศุลกากร
event-customs-cleared = ผ่านพิธีการศุลกากรแล้ว
event-customs-documents = ศุลกากรขอเอกสาร
event-duty-unpaid = รอชำระภาษีนำเข้า
event-handed-over = ส่งต่อให้บริษัทขนส่งถัดไป
event-handed-over-named = ส่งต่อให้ { $carrier }
event-delivery-office = ถึงที่ทำการปลายทาง
event-scheduled = นัดวันนำจ่ายแล้ว
event-contacted = บริษัทขนส่งติดต่อผู้รับแล้ว
event-forwarded = ส่งต่อไปยังที่อยู่ใหม่
event-solved = แก้ไขปัญหาแล้ว
event-out-for-delivery = กำลังนำจ่าย
event-attempt-failed = นำจ่ายไม่สำเร็จ
event-recipient-absent = นำจ่ายไม่สำเร็จ: ไม่พบผู้รับ
event-ready-for-pickup = พร้อมให้รับพัสดุ
event-delivered = จัดส่งสำเร็จ
event-signed = ผู้รับลงชื่อรับแล้ว
event-collected = ผู้รับมารับพัสดุแล้ว
event-neighbour = ฝากไว้กับเพื่อนบ้าน
event-safe-place = วางไว้ในจุดที่ตกลงกัน
event-exception = มีรายงานปัญหา
event-held = ถูกกักไว้
event-delay = ล่าช้า
event-weather = ล่าช้าเพราะสภาพอากาศ
event-damaged = พัสดุเสียหาย
event-lost = พัสดุสูญหาย
event-destroyed = พัสดุถูกทำลาย
event-refused = ปฏิเสธรับพัสดุ
event-address = ที่อยู่ผิดหรือไม่ครบถ้วน
event-returning = กำลังตีกลับไปยังผู้ขาย
event-returned = ตีกลับถึงผู้ขายแล้ว
event-cancelled = ยกเลิกแล้ว
event-expired = หยุดการอัปเดต
event-pending = ลงทะเบียนเลขพัสดุแล้ว

## Arrival

arrival-expected = คาดว่าจะได้รับ
arrival-arrived = ได้รับเมื่อ
arrival-collect = รับพัสดุภายใน
arrival-returned = ตีกลับเมื่อ
arrival-today = วันนี้
arrival-tomorrow = พรุ่งนี้
arrival-by = ภายใน { $day }
arrival-likely = น่าจะเป็น{ $day }
arrival-none-not-sent = ยังไม่มีกำหนดก่อนการสแกนครั้งแรก
arrival-none-held = ยังไม่มีกำหนดขณะพัสดุถูกกักไว้
arrival-none-will-not-come = คาดว่าจะไม่ได้รับพัสดุ
arrival-none-no-news = ไม่มีข้อมูลใหม่ จึงบอกกำหนดไม่ได้
source-carrier = จากบริษัทขนส่ง
source-estimate = ประมาณการ
source-shop = ร้านค้าแจ้งไว้
source-late = เดิมแจ้งไว้ { $day } ซึ่งเลยมาแล้ว
days-left = { $days ->
    [0] วันนี้วันสุดท้าย
   *[other] เหลืออีก { $days } วัน
  }
week-label = วันข้างหน้า
week-today = วันนี้
week-possible = อาจได้รับ
week-likely = น่าจะได้รับมากที่สุด
week-closed = ไม่มีการนำจ่าย
week-note = ไม่มีการนำจ่าย { $days }
why-title = ที่มาของวันนี้
why-carrier = บริษัทขนส่งเป็นผู้แจ้งวันเหล่านี้ แสดงตามที่แจ้ง
why-shop = ร้านค้าแจ้งวันเหล่านี้ไว้ตอนสั่งซื้อ
why-provider = บริการติดตามพัสดุเป็นผู้ประมาณวันเหล่านี้
why-usual = รวมเวลาที่แต่ละขั้นตอนมักใช้ นับตามวันทำการของ{ $country }
why-usual-anywhere = รวมเวลาที่แต่ละขั้นตอนมักใช้ นับเฉพาะวันทำการ
stage-days = { $least } วันทำการ
stage-days-range = { $least }–{ $most } วันทำการ
stage-first-mile = จากผู้ขายถึงบริษัทขนส่ง
stage-origin = เดินทางในประเทศต้นทาง
stage-export-customs = ศุลกากรขาออก
stage-line-haul = ขนส่งระหว่างประเทศ
stage-import-customs = ศุลกากรขาเข้า
stage-destination = เดินทางในประเทศของคุณ
stage-last-mile = นำจ่าย

## Progress

step-announced = ออกใบปะหน้า
step-first-mile = รับเข้าระบบ
step-origin = ระหว่างขนส่ง
step-left = ออกจาก{ $country }
step-left-unnamed = ออกนอกประเทศ
step-customs = ศุลกากร
step-arrived = ถึง{ $country }
step-arrived-unnamed = ถึงประเทศของคุณ
step-last-mile = กำลังนำจ่าย
step-pickup = รอรับพัสดุ
step-delivered = จัดส่งสำเร็จ
step-returning = กำลังตีกลับ
step-returned = ตีกลับแล้ว
progress-label = ความคืบหน้า
progress-next = ต่อไป: { $step }

## Problems

problem-not-handed-over = ผู้ขายยังไม่ส่งพัสดุให้บริษัทขนส่ง
problem-not-handed-over-do = สอบถามผู้ขายว่าส่งพัสดุแล้วหรือยัง
problem-not-handed-over-next = การสแกนครั้งแรกจะแสดงที่นี่ทันทีที่บริษัทขนส่งได้รับพัสดุ
problem-first-scan-next = ผู้ขายจะส่งพัสดุให้บริษัทขนส่ง การสแกนอาจใช้เวลาถึง 2 ชั่วโมงจึงจะแสดงที่นี่
problem-no-movement = ไม่มีความคืบหน้ามา { $days } วัน
problem-no-movement-do = เส้นทางไกลมักมีช่วงที่ไม่มีข้อมูลหลายวัน ตอนนี้ยังไม่ต้องทำอะไร
problem-no-movement-warn = ขอให้ผู้ขายสอบถามกับบริษัทขนส่ง
problem-no-movement-claim = ขอคืนเงินหรือขอให้ผู้ขายส่งใหม่ พัสดุที่เงียบไปนานขนาดนี้อาจสูญหาย
problem-customs-hold = อยู่ที่ศุลกากรตั้งแต่ { $day }
problem-customs-hold-do = ไม่ต้องทำอะไร เว้นแต่ศุลกากรหรือบริษัทขนส่งติดต่อคุณ
problem-customs-documents = ศุลกากรต้องการเอกสารจากคุณ
problem-customs-documents-do = ส่งใบแจ้งหนี้หรือหลักฐานการชำระเงินพร้อมเลขพัสดุให้บริษัทขนส่ง
problem-customs-documents-next = เมื่อศุลกากรได้เอกสารแล้ว พัสดุจะเดินทางต่อ หากไม่ได้ พัสดุจะถูกตีกลับ
problem-duty-unpaid = ชำระภาษีนำเข้า
problem-duty-unpaid-do = ชำระที่เว็บไซต์หรือสำนักงานของบริษัทขนส่งเท่านั้น อย่ากดลิงก์ในข้อความจากคนแปลกหน้า
problem-duty-unpaid-next = พัสดุจะถูกปล่อยหลังชำระเงิน
problem-address = แจ้งที่อยู่เต็มกับบริษัทขนส่ง
problem-address-do = แจ้งที่อยู่ที่ครบถ้วนและเบอร์โทรศัพท์กับบริษัทขนส่งหรือผู้ขาย
problem-address-next = พัสดุจะรออยู่ และจะถูกตีกลับหากไม่มีใครตอบ
problem-attempt-failed = พนักงานไปส่งแล้วแต่ส่งไม่สำเร็จ
problem-attempt-failed-do = ดูว่ามีใบแจ้งทิ้งไว้หรือไม่ หรือขอนัดวันใหม่หรือจุดรับพัสดุกับบริษัทขนส่ง
problem-attempt-failed-next = บริษัทขนส่งส่วนใหญ่จะนำจ่ายอีกครั้งในวันทำการถัดไป
problem-refused = มีการปฏิเสธรับพัสดุ
problem-refused-do = หากเป็นความเข้าใจผิด โทรหาบริษัทขนส่งภายในวันนี้
problem-refused-next = พัสดุจะถูกตีกลับไปยังผู้ขาย
problem-pickup = ไปรับพัสดุของคุณ
problem-pickup-until = ไปรับพัสดุภายใน { $day }
problem-pickup-do = นำบัตรประชาชนและเลขพัสดุไปด้วย
problem-pickup-next = หากเลยกำหนด พัสดุจะถูกตีกลับไปยังผู้ขาย
problem-late = ช้ากว่า { $day }
problem-late-do = ตอนนี้ยังไม่ต้องทำอะไร วันใหม่ด้านบนนับจากวันนี้
problem-damaged = พัสดุเสียหาย
problem-damaged-do = ขอให้ผู้ขายส่งใหม่หรือคืนเงิน หากได้รับพัสดุ ให้ถ่ายรูปเก็บไว้
problem-lost = พัสดุสูญหาย
problem-lost-do = ขอคืนเงินหรือขอให้ผู้ขายส่งใหม่
problem-destroyed = พัสดุถูกทำลาย
problem-destroyed-do = สอบถามสาเหตุจากผู้ขายและขอคืนเงิน
problem-returned = พัสดุถูกตีกลับไปยังผู้ขาย
problem-returned-do = ขอให้ผู้ขายคืนเงินหรือส่งใหม่อีกครั้ง
problem-cancelled = การจัดส่งถูกยกเลิก
problem-cancelled-do = สอบถามผู้ขายว่าจะส่งใหม่หรือไม่
problem-exception = บริษัทขนส่งแจ้งว่ามีปัญหา
problem-exception-do = อ่านข้อความของบริษัทขนส่งในประวัติ แล้วสอบถามบริษัทขนส่งด้วยเลขพัสดุ
problem-updates-ended = คาดว่าจะไม่มีการอัปเดตอีก
problem-updates-ended-do = หากยังไม่ได้รับพัสดุ ติดต่อผู้ขายตอนนี้ การเรียกร้องมีกำหนดเวลา
problem-do-label = สิ่งที่ควรทำ
problem-next-label = ขั้นตอนต่อไป

## Failures

failure-not-found = ยังไม่พบเลขพัสดุนี้
failure-not-found-do = เลขใหม่อาจใช้เวลาหนึ่งถึงสองวันจึงจะค้นพบ ตรวจสอบว่าตรงกับข้อความแจ้งการจัดส่ง
failure-invalid-number = นี่ไม่น่าใช่เลขพัสดุ
failure-invalid-number-do = เทียบกับข้อความแจ้งการจัดส่งทีละตัวอักษร
failure-unauthorized = ระบบติดตามพัสดุของร้านค้าตั้งค่าไม่ถูกต้อง
failure-unauthorized-do = โปรดแจ้งร้านค้า พัสดุของคุณไม่ได้รับผลกระทบ
failure-quota = ร้านค้าใช้สิทธิ์ติดตามพัสดุของวันนี้หมดแล้ว
failure-quota-do = ลองใหม่พรุ่งนี้ หรือสอบถามร้านค้า พัสดุของคุณไม่ได้รับผลกระทบ
failure-rate-limited = มีการสอบถามถี่เกินไป
failure-rate-limited-do = ลองใหม่ในอีกไม่กี่นาที
failure-bad-request = ระบบติดตามพัสดุของร้านค้าไม่เข้าใจคำขอ
failure-bad-request-do = โปรดแจ้งร้านค้า พัสดุของคุณไม่ได้รับผลกระทบ
failure-server = บริการติดตามพัสดุขัดข้องชั่วคราว
failure-server-do = ลองใหม่ภายหลัง พัสดุของคุณไม่ได้รับผลกระทบ
failure-bad-response = อ่านคำตอบไม่ได้
failure-bad-response-do = ลองใหม่ภายหลัง หากยังเป็นอยู่ โปรดแจ้งร้านค้า
failure-too-large = คำตอบใหญ่เกินกว่าจะอ่านได้
failure-too-large-do = โปรดแจ้งร้านค้า พัสดุของคุณไม่ได้รับผลกระทบ
failure-network = เชื่อมต่อบริการติดตามพัสดุไม่ได้
failure-network-do = ตรวจสอบอินเทอร์เน็ตแล้วลองใหม่
failure-timeout = บริการติดตามพัสดุตอบช้าเกินไป
failure-timeout-do = ลองใหม่อีกสักครู่
failure-offline = คุณออฟไลน์อยู่
failure-offline-do = เชื่อมต่ออินเทอร์เน็ตแล้วลองใหม่
failure-kept = หน้านี้ยังแสดงสถานะล่าสุดที่ทราบ
try-again = ลองใหม่

## Around it

parcel-label = พัสดุ { $number }
parcel-label-unnamed = พัสดุ
loading = กำลังค้นหาพัสดุของคุณ
tracking-number = เลขพัสดุ
copy-number = คัดลอกเลข { $number }
copied = คัดลอกแล้ว
updated = อัปเดต { $ago }
updated-now = อัปเดตเมื่อสักครู่
refresh = รีเฟรชตอนนี้
announcement = { $headline } { $arrival }
history-title = ประวัติการจัดส่ง
history-empty = ยังไม่มีการสแกน
history-more = รายการก่อนหน้าอีก { $count } รายการ
expected = คาดการณ์
no-time = ไม่ได้ระบุเวลา
details-title = รายละเอียด
details-carrier = บริษัทขนส่ง
details-now-with = ตอนนี้อยู่กับ
details-its-number = เลขพัสดุของบริษัทนี้
details-first-with = บริษัทขนส่งแรก
details-from-to = ต้นทาง ปลายทาง
details-from = ต้นทาง
details-to = ปลายทาง
from-to = { $from } → { $to }
place-in-country = { $place } { $country }
day-and-time = { $day } { $time }
map-label = แผนที่เส้นทาง: { $places } สแกนล่าสุด: { $place }
map-note = เส้นทางโดยสังเขป ไม่ใช่เส้นทางจริง
map-note-next = เส้นทางโดยสังเขป ไม่ใช่เส้นทางจริง เส้นประคือส่วนที่ยังไม่ถึง
other-parcels = มีพัสดุอีก { $count } ชิ้นในคำตอบนี้
