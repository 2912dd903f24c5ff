// Cainiao: with the courier today. Newest first; `time` is the printed clock read as UTC+8, as Cainiao does. All invented.
import { daysAgo, minutesAgo, plain } from './clock.mjs';

export function outForDelivery(number, now) {
  const trace = (at, hours, actionCode, nodeCode, standerdDesc, desc = '') => {
    const timeStr = plain(at, hours);
    return {
      time: Date.parse(`${timeStr.replace(' ', 'T')}+08:00`),
      timeStr,
      timeZone: `GMT+${hours}`,
      desc,
      standerdDesc,
      descTitle: 'Carrier note:',
      actionCode,
      group: { nodeCode: `AE_GROUP_${nodeCode}`, nodeDesc: nodeCode },
    };
  };
  const detailList = [
    trace(minutesAgo(now, 175), 7, 'GTMS_DO_DEPART', 'DELIVERING', '[Chiang Mai] Out for delivery', 'นำจ่ายโดยเจ้าหน้าที่'),
    trace(minutesAgo(now, 390), 7, 'GTMS_DO_ARRIVE', 'DES_PROCESSING', '[Chiang Mai] Arrived at the delivery office'),
    trace(daysAgo(now, 2, '22:15', 7), 7, 'GTMS_ACCEPT', 'DES_PROCESSING', '[Bangkok] Accepted by the delivery company'),
    trace(daysAgo(now, 2, '16:02', 7), 7, 'CC_IM_SUCCESS', 'IM_CLEARING_CUSTOMS', 'Import customs clearance complete'),
    trace(daysAgo(now, 3, '11:34', 7), 7, 'CC_IM_START', 'IM_CLEARING_CUSTOMS', 'Import customs clearance started'),
    trace(daysAgo(now, 3, '06:20', 7), 7, 'LH_ARRIVE', 'LH_ARRIVE', 'Arrived in the destination country'),
    trace(daysAgo(now, 4, '23:55', 8), 8, 'LH_DEPART', 'LH_PROCESSING', 'Left the country of origin'),
    trace(daysAgo(now, 5, '14:08', 8), 8, 'CC_EX_SUCCESS', 'EX_CLEARING_CUSTOMS', 'Export customs clearance complete'),
    trace(daysAgo(now, 6, '20:31', 8), 8, 'SC_OUTBOUND_SUCCESS', 'SC_PROCESSING', '[Yiwu] Departed from the sorting centre', '离开分拨中心'),
    trace(daysAgo(now, 6, '09:12', 8), 8, 'SC_INBOUND_SUCCESS', 'SC_PROCESSING', '[Yiwu] Arrived at the sorting centre'),
    trace(daysAgo(now, 7, '17:26', 8), 8, 'PU_PICKUP_SUCCESS', 'CW_PROCESSING', 'Picked up by the carrier', '已揽收'),
  ];
  return {
    module: [
      {
        mailNo: number,
        originCountry: 'Mainland China',
        destCountry: 'Thailand',
        mailType: 'Standard',
        status: 'DELIVERING',
        statusDesc: 'Out for delivery ',
        mailNoSource: 'EXTERNAL',
        processInfo: { progressStatus: 'NORMAL', progressRate: 0.9, type: 'CROSS' },
        destCpInfo: { cpName: 'Thailand Post' },
        latestTrace: detailList[0],
        detailList,
        daysNumber: '7\tday(s)',
      },
    ],
    success: true,
  };
}
