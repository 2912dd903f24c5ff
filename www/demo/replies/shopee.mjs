// Shopee: delivered. It names no number and no place. All invented.
import { daysAgo } from './clock.mjs';

export function delivered(_number, now) {
  const line = (at, logistics_status, description) => ({ update_time: Math.floor(at / 1000), description, logistics_status });
  return {
    request_id: '0000000000000000000000000020417a',
    error: '',
    message: '',
    response: {
      order_sn: '2611HALDEN20417',
      package_number: 'OFG202611200417',
      logistics_status: 'LOGISTICS_DELIVERY_DONE',
      tracking_info: [
        line(daysAgo(now, 4, '10:12', 7), 'ORDER_CREATED', 'ผู้ส่งกำลังเตรียมพัสดุ'),
        line(daysAgo(now, 3, '15:40', 7), 'PICKED_UP', 'บริษัทขนส่งเข้ารับพัสดุเรียบร้อยแล้ว'),
        line(daysAgo(now, 3, '21:07', 7), 'PICKED_UP', 'พัสดุถึงศูนย์คัดแยกสินค้า: Bang Na'),
        line(daysAgo(now, 2, '05:20', 7), 'PICKED_UP', 'พัสดุถึงสาขาปลายทาง: Chiang Mai'),
        line(daysAgo(now, 2, '08:51', 7), 'PICKED_UP', 'พัสดุอยู่ระหว่างการนำส่ง'),
        line(daysAgo(now, 1, '14:32', 7), 'DELIVERED', 'จัดส่งพัสดุสำเร็จ'),
      ],
    },
  };
}
