// AfterShip, the dated dialect: from China to Thailand, cleared customs. All invented.
import { date, daysAgo, iso, minutesAgo } from './clock.mjs';

const shenzhen = { city: 'Shenzhen', country_region: 'CHN', coordinate: { latitude: 22.5431, longitude: 114.0579 } };
const dongguan = { city: 'Dongguan', country_region: 'CHN', coordinate: { latitude: 23.0207, longitude: 113.7518 } };
const bangkok = { city: 'Bangkok', country_region: 'THA', coordinate: { latitude: 13.7563, longitude: 100.5018 } };

export function inTransit(number, now) {
  const scan = (at, hours, place, subtag, message, more = {}) => ({
    created_at: iso(at, 0),
    slug: hours === 8 ? 'yunexpress' : 'thailand-post',
    checkpoint_time: iso(at, hours),
    ...place,
    message,
    tag: subtag.split('_')[0],
    subtag,
    subtag_message: '',
    events: [],
    source: 'carrier',
    ...more,
  });
  return {
    meta: { code: 200 },
    data: {
      id: 'halden0001',
      tracking_number: number,
      slug: 'yunexpress',
      active: true,
      origin_country_region: 'CHN',
      destination_country_region: 'THA',
      destination_city: 'Chiang Mai',
      courier_destination_country_region: 'THA',
      order_id: 'H-20417',
      shipment_type: 'Standard',
      tag: 'InTransit',
      subtag: 'InTransit_005',
      checkpoints: [
        scan(daysAgo(now, 8, '19:05', 8), 8, dongguan, 'InfoReceived_001', 'Shipment information received'),
        scan(daysAgo(now, 7, '16:20', 8), 8, dongguan, 'InTransit_002', '包裹已揽收'),
        scan(daysAgo(now, 7, '22:48', 8), 8, shenzhen, 'InTransit_003', '到达深圳分拨中心'),
        scan(daysAgo(now, 5, '21:10', 8), 8, shenzhen, 'InTransit_007', '离开深圳分拨中心'),
        scan(daysAgo(now, 5, '23:55', 8), 8, shenzhen, 'InTransit_007', '航班已起飞'),
        scan(daysAgo(now, 4, '03:30', 7), 7, bangkok, 'InTransit_004', 'Arrived in destination country', {
          events: [{ code: 'handed_over_to_last_mile_carrier', reason: null }],
        }),
        scan(daysAgo(now, 3, '21:40', 7), 7, bangkok, 'InTransit_006', 'อยู่ระหว่างดำเนินพิธีการศุลกากร'),
        scan(minutesAgo(now, 190), 7, bangkok, 'InTransit_005', 'ผ่านพิธีการศุลกากรแล้ว'),
      ],
      latest_estimated_delivery: {
        type: 'range',
        source: 'AfterShip EDD',
        datetime: date(daysAgo(now, -3, '12:00', 7), 7),
        datetime_min: date(daysAgo(now, -2, '12:00', 7), 7),
        datetime_max: date(daysAgo(now, -4, '12:00', 7), 7),
      },
      first_mile: { tracking_number: number, slug: 'yunexpress', transit_time: 4 },
      last_mile: { tracking_number: 'EB473829182TH', slug: 'thailand-post', transit_time: null, source: 'system' },
      customers: [],
    },
  };
}

/** The older dialect: a label and nothing else. */
export function labelOnly(number, now) {
  const at = minutesAgo(now, 60 * 19);
  return {
    meta: { code: 200 },
    data: {
      tracking: {
        id: 'halden0006',
        created_at: iso(at, 0),
        tracking_number: number,
        slug: 'thailand-post',
        active: true,
        origin_country_iso3: 'THA',
        destination_country_iso3: 'THA',
        expected_delivery: null,
        tag: 'InfoReceived',
        subtag: 'InfoReceived_001',
        checkpoints: [
          {
            created_at: iso(at, 0),
            slug: 'thailand-post',
            checkpoint_time: iso(at, 7),
            city: 'Nonthaburi',
            country_iso3: 'THA',
            coordinates: [],
            message: 'รับข้อมูลพัสดุแล้ว',
            tag: 'InfoReceived',
            subtag: 'InfoReceived_001',
          },
        ],
      },
    },
  };
}
