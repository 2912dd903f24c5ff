### 简体中文。词汇见 GLOSSARY.md。读者是等包裹的买家：简短、平实，不自称“我们”。

## Status

status-pending = 暂无物流信息
status-announced = 待揽收
status-picked-up = 已揽收
status-in-transit = 运输中
status-customs = 清关中
status-out-for-delivery = 派送中
status-attempt-failed = 派送未成功
status-ready-for-pickup = 待取件
status-delivered = 已送达
status-exception = 物流异常
status-returning = 退回中
status-returned = 已退回
status-cancelled = 已取消
status-expired = 已停止更新

## Headline

headline-pending = 物流公司还没有这个单号的信息
headline-announced = 卖家已创建运单，等待揽收
headline-picked-up = 物流公司已收到您的包裹
headline-in-transit = 您的包裹正在途中
headline-in-transit-country = 正在{ $country }境内运输
headline-arrived = 已到达{ $place }
headline-departed = 已离开{ $place }
headline-left-country = 已离开{ $country }
headline-reached-country = 已到达{ $country }
headline-customs-cleared = 已完成清关
headline-customs-cleared-country = 已在{ $country }完成清关
headline-handed-over = 已转交负责派送的物流公司
headline-delivery-office = 已到达派送网点
headline-delivery-office-place = 已到达{ $place }的派送网点
headline-customs = 海关正在查验您的包裹
headline-customs-country = 正在{ $country }清关
headline-customs-documents = 海关要求补充清关资料
headline-duty-unpaid = 这件包裹需要缴纳税费
headline-out-for-delivery = 快递员正在派送
headline-out-for-delivery-place = 快递员正在{ $place }派送
headline-attempt-failed = 快递员未能送达您的包裹
headline-recipient-absent = 快递员上门时无人签收
headline-ready-for-pickup = 包裹已到，等您来取
headline-ready-for-pickup-place = 包裹已到{ $place }，等您来取
headline-delivered = 您的包裹已送达
headline-collected = 您已取走包裹
headline-neighbour = 已由邻居代收
headline-safe-place = 已放在约定的位置
headline-exception = 运输途中出现异常
headline-held = 您的包裹被扣留
headline-delay = 您的包裹有延误
headline-damaged = 您的包裹已破损
headline-lost = 您的包裹已丢失
headline-destroyed = 您的包裹已被销毁
headline-refused = 包裹被拒收
headline-address = 地址有误或不完整
headline-returning = 正在退回卖家
headline-returned = 已退回卖家
headline-cancelled = 这件包裹不会寄出
headline-expired = 物流公司已停止更新

## Scans

event-announced = 运单已创建
event-accepted = 已从卖家处揽收
event-arrived = 已到达转运中心
event-departed = 已离开转运中心
event-processed = 已分拣
event-in-transit = 运输途中
event-left-country = 已离境
event-left-country-named = 已离开{ $country }
event-reached-country = 已到达目的国
event-reached-country-named = 已到达{ $country }
event-customs = 清关中
event-customs-started = 已到达海关
event-customs-cleared = 清关完成
event-customs-documents = 海关要求补充资料
event-duty-unpaid = 待缴税费
event-handed-over = 已转交下一家物流公司
event-handed-over-named = 已转交{ $carrier }
event-delivery-office = 已到达派送网点
event-scheduled = 已约定派送日期
event-contacted = 物流公司已联系收件人
event-forwarded = 已转寄到新地址
event-solved = 异常已解决
event-out-for-delivery = 派送中
event-attempt-failed = 派送未成功
event-recipient-absent = 派送未成功：无人在家
event-ready-for-pickup = 已到达取件点，待取件
event-delivered = 已送达
event-signed = 已签收
event-collected = 已取件
event-neighbour = 邻居代收
event-safe-place = 已放在约定的位置
event-exception = 物流异常
event-held = 被扣留
event-delay = 有延误
event-weather = 因天气延误
event-damaged = 包裹破损
event-lost = 包裹丢失
event-destroyed = 包裹已销毁
event-refused = 收件人拒收
event-address = 地址有误或不完整
event-returning = 正在退回卖家
event-returned = 已退回卖家
event-cancelled = 已取消
event-expired = 停止更新
event-pending = 单号已登记

## Arrival

arrival-expected = 预计送达
arrival-arrived = 送达时间
arrival-collect = 取件截止
arrival-returned = 退回时间
arrival-today = 今天
arrival-tomorrow = 明天
arrival-by = 最迟{ $day }
arrival-likely = 最有可能是{ $day }
arrival-none-not-sent = 揽收后才有预计日期
arrival-none-held = 扣留期间无法预计日期
arrival-none-will-not-come = 预计不会送达
arrival-none-no-news = 没有新信息，无法预计日期
source-carrier = 物流公司提供
source-estimate = 预估
source-shop = 店铺承诺
source-late = 原定{ $day }，现已超过
days-left = { $days ->
    [0] 今天是最后一天
   *[other] 还剩 { $days } 天
  }
week-label = 接下来几天
week-today = 今天
week-possible = 可能送达
week-likely = 最可能送达
week-closed = 不派送
week-note = { $days }不派送
why-title = 日期的依据
why-carrier = 日期由物流公司给出，这里原样显示。
why-shop = 这是下单时店铺承诺的日期。
why-provider = 日期由物流查询服务预估。
why-usual = 根据各环节的通常用时相加得出，按{ $country }的工作日计算。
why-usual-anywhere = 根据各环节的通常用时相加得出，按工作日计算。
stage-days = { $least } 个工作日
stage-days-range = { $least }–{ $most } 个工作日
stage-first-mile = 从卖家到物流公司
stage-origin = 发货国境内运输
stage-export-customs = 出口清关
stage-line-haul = 国际运输
stage-import-customs = 进口清关
stage-destination = 您所在国境内运输
stage-last-mile = 派送

## Progress

step-announced = 运单创建
step-first-mile = 揽收
step-origin = 运输中
step-left = 离开{ $country }
step-left-unnamed = 离境
step-customs = 清关
step-arrived = 到达{ $country }
step-arrived-unnamed = 到达目的国
step-last-mile = 派送
step-pickup = 待取件
step-delivered = 送达
step-returning = 退回中
step-returned = 已退回
progress-label = 物流进度
progress-next = 下一步：{ $step }

## Problems

problem-not-handed-over = 卖家尚未把包裹交给物流公司
problem-not-handed-over-do = 请询问卖家是否已经发货。
problem-not-handed-over-next = 物流公司揽收后，这里会显示第一条记录。
problem-first-scan-next = 卖家会把包裹交给物流公司。揽收记录最多可能晚 2 小时显示。
problem-no-movement = 已有 { $days } 天没有更新
problem-no-movement-do = 长途运输中几天没有更新很常见，暂时无需操作。
problem-no-movement-warn = 请卖家向物流公司查询。
problem-no-movement-claim = 请向卖家申请退款或补发：这么久没有更新，包裹可能已丢失。
problem-customs-hold = 自{ $day }起在海关处理
problem-customs-hold-do = 无需操作，除非海关或物流公司联系您。
problem-customs-documents = 海关需要您提供资料
problem-customs-documents-do = 请把发票或付款凭证连同运单号发给物流公司。
problem-customs-documents-next = 海关收到资料后放行；收不到，包裹会被退回。
problem-duty-unpaid = 请缴纳关税或税费
problem-duty-unpaid-do = 请在物流公司官网或营业网点缴纳，不要点击陌生短信里的链接。
problem-duty-unpaid-next = 缴纳后包裹即可放行。
problem-address = 请向物流公司提供完整地址
problem-address-do = 请把完整地址和电话告诉物流公司或卖家。
problem-address-next = 包裹暂时存放；一直没有回复就会退回。
problem-attempt-failed = 快递员已上门，但未能送达
problem-attempt-failed-do = 请看看有没有留下通知单，或联系物流公司改约日期、改到取件点。
problem-attempt-failed-next = 多数物流公司会在下一个工作日再次派送。
problem-refused = 包裹被拒收
problem-refused-do = 如果是误会，请今天就联系物流公司。
problem-refused-next = 包裹将退回卖家。
problem-pickup = 请去取您的包裹
problem-pickup-until = 请在{ $day }前取件
problem-pickup-do = 请带上身份证件和运单号。
problem-pickup-next = 逾期未取，包裹将退回卖家。
problem-late = 已晚于{ $day }
problem-late-do = 暂时无需操作。上面的新日期从今天算起。
problem-damaged = 包裹已破损
problem-damaged-do = 请向卖家申请补发或退款；如果收到，请拍照留存。
problem-lost = 包裹已丢失
problem-lost-do = 请向卖家申请退款或补发。
problem-destroyed = 包裹已被销毁
problem-destroyed-do = 请向卖家询问原因并申请退款。
problem-returned = 包裹正退回卖家
problem-returned-do = 请与卖家协商退款或重新寄出。
problem-cancelled = 运单已取消
problem-cancelled-do = 请询问卖家是否会重新寄出。
problem-exception = 物流公司报告了异常
problem-exception-do = 请查看物流记录中的原文，并凭运单号咨询物流公司。
problem-updates-ended = 预计不会再有更新
problem-updates-ended-do = 如果还没收到包裹，请马上联系卖家：索赔有时限。
problem-do-label = 您可以做什么
problem-next-label = 接下来

## Failures

failure-not-found = 暂时查不到这个单号
failure-not-found-do = 新单号可能要一两天才能查到。请核对是否与发货通知中的一致。
failure-invalid-number = 这看起来不是运单号
failure-invalid-number-do = 请与发货通知逐字核对。
failure-unauthorized = 店铺的物流查询设置有误
failure-unauthorized-do = 请告知店铺。您的包裹不受影响。
failure-quota = 店铺今天的查询次数已用完
failure-quota-do = 请明天再试，或询问店铺。您的包裹不受影响。
failure-rate-limited = 查询过于频繁
failure-rate-limited-do = 请过几分钟再试。
failure-bad-request = 店铺的物流查询无法处理这个请求
failure-bad-request-do = 请告知店铺。您的包裹不受影响。
failure-server = 物流查询服务暂时不可用
failure-server-do = 请稍后再试。您的包裹不受影响。
failure-bad-response = 无法读取查询结果
failure-bad-response-do = 请稍后再试。如果一直如此，请告知店铺。
failure-too-large = 查询结果过大，无法读取
failure-too-large-do = 请告知店铺。您的包裹不受影响。
failure-network = 无法连接物流查询服务
failure-network-do = 请检查网络后再试。
failure-timeout = 物流查询服务响应超时
failure-timeout-do = 请稍后再试。
failure-offline = 您已离线
failure-offline-do = 请连接网络后再试。
failure-kept = 页面保留最近一次的状态。
try-again = 重试

## Around it

parcel-label = 包裹 { $number }
parcel-label-unnamed = 包裹
loading = 正在查询您的包裹
tracking-number = 运单号
copy-number = 复制单号 { $number }
copied = 已复制
updated = { $ago }更新
updated-now = 刚刚更新
refresh = 立即刷新
announcement = { $headline }。{ $arrival }
history-title = 物流记录
history-empty = 还没有物流记录。
history-more = 另有 { $count } 条更早的记录
expected = 预计
no-time = 未提供时间
details-title = 详细信息
details-carrier = 物流公司
details-now-with = 当前物流公司
details-its-number = 对应单号
details-first-with = 最初物流公司
details-from-to = 寄出地与目的地
details-from = 寄出地
details-to = 目的地
from-to = { $from } → { $to }
place-in-country = { $country } { $place }
day-and-time = { $day } { $time }
map-label = 路线图：{ $places }。最近位置：{ $place }
map-note = 路线为示意图，并非实际路径。
map-note-next = 路线为示意图，并非实际路径。虚线：尚未走完的部分。
other-parcels = 查询结果中还有 { $count } 个包裹
