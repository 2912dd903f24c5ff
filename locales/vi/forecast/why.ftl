## Why this date: what is said under the arrival window, stage by stage

why-carrier = Đơn vị vận chuyển báo những ngày này và chúng được giữ nguyên.
why-shop = Cửa hàng đã hẹn những ngày này khi bạn đặt hàng.
why-provider = Dịch vụ tra cứu vận đơn ước tính những ngày này.
why-usual = Cộng thời gian thường cần cho từng chặng, tính theo ngày làm việc tại { $country }.
why-usual-anywhere = Cộng thời gian thường cần cho từng chặng, tính theo ngày làm việc.
week-note = Không giao hàng: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Có thể đến muộn hơn
estimate-beside = Tính theo thời gian thường cần cho từng chặng thì là { $days }.

## What was expected before, and why that has changed

changed-takes = Trước là { $was }, nay là { $now }. { $stage }: đang lâu hơn thường lệ.
changed-took = Trước là { $was }, nay là { $now }. { $stage }: đã lâu hơn thường lệ.
changed-quick = Trước là { $was }, nay là { $now }. { $stage }: đã nhanh hơn thường lệ.
changed-silent = Trước là { $was }, nay là { $now }: không có cập nhật nào từ { $day }.

## How sure it is, and what it rests on

share = Cứ 10 kiện hàng như thế này thì { $share } kiện đến trong những ngày này.
by-day = Theo từng ngày: { $days }
day-share = { $day } { $percent }%
based-on = Dựa trên { $count } kiện hàng gửi từ { $from } đến { $to }.
based-on-domestic = Dựa trên { $count } kiện hàng vận chuyển trong { $country }.
based-on-usual = Dựa trên thời gian thường cần cho một tuyến như thế này. Khoảng ngày được cố ý để rộng.
promised-carrier = Đơn vị vận chuyển đã báo { $days }.
promised-shop = Cửa hàng đã hẹn { $days }.
promised-provider = Dịch vụ tra cứu vận đơn đã ước tính { $days }.
holidays-end = Chưa biết các ngày lễ sau { $day }, nên khoảng ngày rộng hơn.

## Days that are not counted

not-counted = Không tính { $day }: { $holiday }
perhaps-not-counted = { $day } có thể là ngày lễ: { $holiday }
slowed = { $days }: { $reason }
slow = { $days }: chậm hơn thường lệ

## Stages

stage-first-mile = Từ người bán đến đơn vị vận chuyển
stage-origin = Vận chuyển trong nước gửi
stage-export-customs = Thông quan xuất khẩu
stage-line-haul = Vận chuyển quốc tế
stage-import-customs = Thông quan nhập khẩu
stage-destination = Vận chuyển trong nước bạn
stage-last-mile = Giao hàng
stage-days = { $least } ngày làm việc
stage-days-range = { $least }–{ $most } ngày làm việc
stage-days-up-to = tối đa { $most } ngày làm việc
stage-usual = thường { $time }
stage-now-less = thường { $time }, đến nay chưa đầy một ngày làm việc
stage-took-less = mất chưa đầy một ngày làm việc, thường { $time }
why-weather = Thời tiết
why-strike = Đình công
why-holiday = Nghỉ lễ
why-peak-season = Hàng nhiều hơn thường lệ
why-capacity = Xe đã hết chỗ
