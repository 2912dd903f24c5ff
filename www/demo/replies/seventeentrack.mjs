// 17TRACK: customs wants a document. Newest first, as 17TRACK does. All invented.
import { daysAgo, iso, minutesAgo } from './clock.mjs';

export function customs(number, now) {
  const place = (country, city, latitude, longitude) => ({ country, state: null, city, street: null, postal_code: null, coordinates: { latitude, longitude } });
  const ningbo = place('CN', 'Ningbo', 29.8683, 121.544);
  const shanghai = place('CN', 'Shanghai', 31.1443, 121.8083);
  const bangkok = place('TH', 'Bangkok', 13.69, 100.7501);
  const event = (at, hours, address, sub_status, description) => ({
    time_iso: iso(at, hours),
    time_utc: new Date(at).toISOString().replace('.000', ''),
    time_raw: { date: iso(at, hours).slice(0, 10), time: iso(at, hours).slice(11, 19), timezone: iso(at, hours).slice(19) },
    description,
    location: `${address.city}, ${address.country}`,
    stage: null,
    sub_status,
    address,
  });
  const events = [
    event(minutesAgo(now, 60 * 31), 7, bangkok, 'InTransit_CustomsRequiringInformation', 'ขอเอกสารแสดงราคาสินค้า'),
    event(daysAgo(now, 4, '20:02', 7), 7, bangkok, 'InTransit_CustomsProcessing', 'อยู่ระหว่างการตรวจสอบของศุลกากร'),
    event(daysAgo(now, 5, '04:15', 7), 7, bangkok, 'InTransit_Arrival', 'Arrived in Thailand'),
    event(daysAgo(now, 6, '22:31', 8), 8, shanghai, 'InTransit_Departure', 'Left Shanghai airport'),
    event(daysAgo(now, 8, '09:47', 8), 8, ningbo, 'InTransit_Other', '离开宁波处理中心'),
    event(daysAgo(now, 9, '18:44', 8), 8, ningbo, 'InTransit_PickedUp', '已收寄'),
  ];
  return {
    code: 0,
    data: {
      accepted: [
        {
          number,
          carrier: 3011,
          param: null,
          tag: 'H-20417',
          track_info: {
            shipping_info: {
              shipper_address: { country: 'CN', state: null, city: null, street: null, postal_code: null, coordinates: {} },
              recipient_address: { country: 'TH', state: null, city: 'Chiang Mai', street: null, postal_code: null, coordinates: {} },
            },
            latest_status: { status: 'InTransit', sub_status: 'InTransit_CustomsRequiringInformation', sub_status_descr: null },
            latest_event: events[0],
            time_metrics: { days_after_order: 10, days_of_transit: 9, estimated_delivery_date: { source: null, from: null, to: null } },
            milestone: [],
            misc_info: { service_type: 'Registered', pieces: '1', local_number: null, local_provider: null, local_key: 0 },
            tracking: {
              providers_hash: 20417,
              providers: [
                {
                  provider: { key: 3011, name: 'China Post', alias: 'China Post', tel: null, homepage: 'https://carrier.example', country: 'CN' },
                  provider_lang: '',
                  latest_sync_status: 'Success',
                  latest_sync_time: new Date(now).toISOString(),
                  events,
                },
              ],
            },
          },
        },
      ],
      rejected: [],
    },
  };
}
