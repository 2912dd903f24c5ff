## Many parcels: the head of a list

list-summary = จัดส่งแล้ว { $delivered } จาก { $total } พัสดุ
list-show = แสดง
list-all = ทั้งหมด
list-needs-you = ต้องดำเนินการ
list-on-the-way = กำลังเดินทาง
list-delivered = จัดส่งแล้ว
list-other = อื่น ๆ
list-loading = กำลังโหลดพัสดุ { $total } ชิ้น…
