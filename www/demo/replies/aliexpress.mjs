// AliExpress: waits at a pick-up point. Neither codes nor places: the words are all there is. All invented.
import { daysAgo, minutesAgo } from './clock.mjs';

export function readyForPickup(number, now) {
  const node = (at, tracking_name, tracking_detail_desc) => ({ time_stamp: String(at), tracking_name, tracking_detail_desc });
  return {
    code: '0',
    aliexpress_ds_order_tracking_get_response: {
      result: {
        ret: 'true',
        code: '200',
        msg: 'success',
        data: {
          tracking_detail_line_list: {
            tracking_detail: [
              {
                detail_node_list: {
                  detail_node: [
                    node(minutesAgo(now, 60 * 17), 'Ready for pickup', 'Your parcel is ready for pickup at the pick-up point'),
                    node(minutesAgo(now, 60 * 21), 'Delivery attempt failed', 'Delivery attempt failed: recipient not available'),
                    node(daysAgo(now, 2, '05:10', 7), 'Out for delivery', 'Out for delivery'),
                    node(daysAgo(now, 4, '13:48', 7), 'Import customs clearance complete', 'Import customs clearance complete'),
                    node(daysAgo(now, 6, '07:25', 7), 'Arrived in destination country', 'Arrived at destination country'),
                    node(daysAgo(now, 7, '21:30', 8), 'Departed from departure country', 'Departed from departure country/region'),
                    node(daysAgo(now, 9, '12:04', 8), 'Accepted by carrier', 'Accepted by carrier'),
                  ],
                },
                package_item_list: {},
                carrier_name: 'Selection Standard',
                mail_no: number,
                eta_time_stamps: '',
              },
            ],
          },
        },
      },
    },
  };
}
