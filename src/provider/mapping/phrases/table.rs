//! The phrases, folded, in the order in which they are tried: English, Spanish, Portuguese, Russian, Chinese, Thai,
//! Vietnamese, Indonesian.
//!
//! `|` separates phrases, `*` is a short gap, `=` wants the whole sentence. A blank stands for the end of a word; most
//! phrases are stems. Every byte of this file is loaded by every buyer: a phrase stays in if it changes a status.
//! Traditional Chinese is folded into simplified where they differ in these phrases.

use crate::provider::mapping::table::table;

/// What happened: the first that matches wins.
pub(super) const SENSES: &str = table!(
    "
    // Going back. It is back only when that is said to have happened.
    returning: be returned|being returned|will return|sera dev|akan dikem|sedang dikem|正退
    in_transit: returned to*depot|returned to*sorting|returned to*station|returned to*hub|returned to*facility|returned from customs|return from customs
    returned: returned to*sender|returned to*seller|returned to*shipper| delivered*sender|devuelto al|devolvido ao|entregado al remit|entregue ao remet|вручено отправ|возвращен* отправ|已退回寄|已退回发|已退回卖|退件已签|ตีกลับสำเร็จ|คืนผู้ส่งสำเร็จ|hoan hang thanh cong|telah dikembalikan
    returning: retur|retorn|devol|devuel|возвр|退回|退件|退货|ตีกลับ|คืนผู้ส่ง|hoan hang|chuyen hoan|tra hang|dikembalikan
    // Called off: the order, not an attempt or a flight.
    cancelled: order*cancel|shipment*cancel|parcel*cancel|package*cancel|item*cancel|=cancelled|=cancelado|envio cancel|pedido cancel|заказ*отмен|订单*取消|包裹*取消|คำสั่ง*ยกเลิก|hang*bi huy|hang*da huy|pesanan*batal
    // Still with the seller.
    announced @announced: ted a label|ready*up by co|ready*up by ca|ready*up by the co|ready*up by the ca|rier to pick|pickup fail|pickup attempt|attempted to pick|fail*pick|pickup request|pickup sched|揽收失败|待揽|รับพัสดุไม่สำเร็จ|cho lay hang|lay hang khong|lay hang that|gagal pickup|pickup gagal|menunggu*kurir|siap*kurir
    // At a pick-up point, before `delivered`: what was delivered to the locker waits there.
    exception @last_mile !pickup_missed: not collected|not been collected|not picked up by recip|not picked up by custo|recip*not picked up|custo*not picked up|unclaimed|no recogid|no retirad|nao retirad|не востреб|не получен|срок хранения|未取|ไม่มารับ|khong den nhan|tidak diambil
    ready_for_pickup @last_mile: to be picked up by recip|to be picked up by custo|to be picked up by the recip|to be picked up by the custo|to be collected by recip|to be collected by custo|to be collected by the recip|to be collected by the custo|รอผู้รับ
    in_transit: will be picked up|will be collected|not yet |sera recogid
    delivered +collected @delivered: picked up by recip|picked up by the recip|picked up by custo|picked up by the custo|collected by recip|collected by the recip|collected by custo|collected by the custo|picked up by buyer|collected by buyer|picked up by the consign|picked up by consign|picked up at*office|recipient has pick|recogido por el d|retirado p|получен* адресат|получен* получат|выдан* получат|邻居|买家取件成功|买家已取|件人已取|已取出|已自提|ผู้รับมารับ|diambil*penerima|diambil*pembeli
    in_transit: will be available|will be ready| yet |estara
    ready_for_pickup +station_signed @last_mile: delivered*locker|delivered to*pick|delivered to*collection|delivered to*point|delivered to*shop|entregado*punto|доставлен*пункт|代签|代收|驿站*签|快递柜*签|配达*门市|送达*门市
    ready_for_pickup @last_mile: ready for pick|ready for coll|ready to coll|ready to be coll|ready to be pick|available for pick|available for coll|pickup by custo|pickup by recip|pick up by custo|pick up by recip|awaiting coll|arrived*pickup|arrived*pick up|arrived*collection p|arrived*locker|held*for pick|listo para rec|disponible para|disponible en|puedes recoger|punto de recogida|aguardando retirada|disponivel para|готов* к выдаче|готов* к получ|ожидает адресат|ожидает*получ|место вруч|в пункт|取件码|待取|待自提|请取|取件门市|驿站|快递柜|自提|พร้อม*รับ|มารับพัสดุ|san sang de nhan|den nhan|siap*diambil|dapat diambil
    // In vain.
    attempt_failed @last_mile: attempted|notice left|delivery attempt|attempt to|attempt fail|unsuccess|undeliver|not be deliver|not deliver|delivery to*not possible|not been deliver|could not|couldnt|unable to|fail*deliver|deliver*fail|missed deliv|不成功|未成功|派送失败|投递失败|配送失败|妥投失败|未妥投|未能|签收失败|intento de|fallid|no entreg|no se p|no se ha|no pud|no ha sido|nao entreg|entrega nao|nao efetuad|nao foi|tentativa|неудач|не вруч|не доставл|не удалось|ไม่สำเร็จ|ไม่สามารถ|khong thanh cong|that bai|khong giao|tidak diterima|gagal
    // Customs, before `delivered`: delivered to customs, duty to pay on delivery.
    exception @import_customs !duty_unpaid: dut*not paid|dut*be paid|unpaid
    customs +solved @import_customs: dut* paid|tax* paid|pagamento confirmado|已缴
    exception @import_customs !duty_unpaid: dut*pay|pay*dut|dut*due|tax*pay|pay*tax|customs fee|customs charge|impuesto|arancel|pendiente de pago|tributo|aguardando pagamento|пошлин|缴*税|税*缴|ภาษี|nop thue|bea masuk|pajak
    exception @import_customs !held: clearance*fail|customs*fail|清关失败|清关异常
    customs: not cleared|not been cleared|not been released|not released|未放行
    customs +customs_cleared: clearance*complet|clearance*success|customs*cleared|cleared*customs|customs*complet|released*customs|customs released|清关完成|清关成功|清关已完成|放行|liberado*aduan|despacho*fin|aduan*finaliz|aduan*complet|aduaneira*conclu|liberad*alf|выпущен*тамож|тамож*заверш|ผ่านพิธี|thong quan thanh|da thong quan|selesai*cukai
    customs: customs|custom |clearance|清关|海关|aduan|alfandeg|тамож|ศุลกากร|hai quan|thong quan|cukai
    // Chinese couriers name the man on the round in the sentence that says signed.
    delivered +signed @delivered: 已签收|签收成功|本人签收|已妥投|投递成功|派送成功|配送成功
    out_for_delivery @last_mile: out for deliv|out for redeliv|with*delivery courier|on vehicle|vehicle for del|delivery vehicle|board for deliv|delivery in progress|courier is on|driver is on|rider is on|way to you|being delivered|delivering|en reparto|a reparto|salio para|ruta de entrega|saiu para|rota de entrega|передан* курьер|передан* почтал|доставляется|派送中|派件中|正在派|正在配|投递中|正在投|配送中|กำลังนำส่ง|นำจ่ายพัสดุ|การนำส่ง|dang duoc giao|dang giao|duong giao|sedang diantar|pengantaran|untuk diantar|sedang dihantar|ke alamat|menuju
    // Plans.
    in_transit: will be|to be deliv|expected|estimated|scheduled|will arrive|once deliv|when deliv|until deliv|before deliv|after deliv|sera entreg|ser entreg|entrega prev|entrega estim|pendiente|previsao|будет|ожида|即将|预计|待派|准备签|待签|คาดว่า|จะถูก|du kien|chua giao|se duoc|se giao|akan |belum |estimasi
    // Given to somebody who carries it on.
    in_transit +handed_over: delivered to*carrier|delivered to*courier|delivered to*air|delivered to*hub|delivered to*sort|delivered to*warehouse|delivered to*facility|delivered to*cent|delivered to*station|delivered to*partner|delivered to*agent|delivered to*depot|delivered to*office|delivered to*local|delivered to*postal|delivered to*country|handed over|hand over|transferred|received by*local|received by*delivery|entreg*transport|entreg*aerol|entreg*operador|entreg*agencia|entreg*oficina|entreg*empresa|entreg*almac|entreg*centro|entreg*correo|entreg*unidade|entreg*companhia|передан|доставлен* в |доставлен* на|交航|移交|转交|送达*中心|送达*仓|送达*网点|giao cho|giao hang cho|giao den kho|diserahkan|diterima di|oleh jasa|oleh pihak|oleh agen|oleh hub|oleh gudang|oleh mitra|ส่งมอบ
    delivered +with_neighbour @delivered: neighbo|vecino|vizinh|сосед|tetangga
    delivered +safe_place @delivered: delivered*safe|delivered*door|delivered*porch|delivered*mailbox|left at*door|left in*safe|buzon
    delivered +signed @delivered: signed by|signed for|been signed|firmado por|assinado por|签收人|เซ็นรับ
    delivered @delivered: delivered|delivery success|delivery complet|successful delivery|handed to recipient|received by*recipient|received by*customer|=签收|妥投|已送达|送达成功|成功送达|配达完成|确认收货|entregad|entrega exit|entrega realiz|entrega efet|entregue|вручен* адресат|вручен* получат|=вручено|=вручен|=доставлено|=доставлен|доставлен* получат|доставлен* адресат|заказ доставлен|посылка доставлена|успешно доставлен|ส่งสำเร็จ|จ่ายสำเร็จ|ส่งพัสดุสำเร็จ|ผู้รับได้รับ|giao hang thanh cong|giao thanh cong|da duoc giao|nguoi nhan da nhan|nguoi mua da nhan|diterima*penerima|diterima*pembeli|oleh yang bers|=terkirim|pesanan terkirim|di alamat|berhasil diantar|berjaya dihantar
    // Before the first scan.
    pending @ordered: order placed|order has been placed|order paid|order confirmed|已付款|已下单
    announced @announced: label|info*received|data received|electronic|pre advi|pre alert|preregis|order*created|pedido cr|order process|prepar|ready to ship|ready for ship|ready to be ship|seller has|seller is|shipment info|预报|电子信息|下单|备货|准备发货|准备出货|待出库|已发货|etiqueta|informacion*recib|aguardando postagem|присвоен|электронн|зарегистр|собира|เตรียม|chuan bi|tao don|duoc tao|menyiapkan|dikemas|dibuat|ditugaskan
    // Between the countries.
    in_transit +left_country @line_haul: left*country|leaving*country|depart*country|departed*origin|flight*depart|离境|起飞|出境|salio del pais|pais de orig|saiu do pais|покинул* стран|экспорт|xuat canh
    in_transit +reached_country @line_haul: arriv*country|reached*country|flight*arriv|目的国|目的地国|入境|pais de destino|llego al pais|chegou ao pais|correios do brasil|территор|импорт|ถึงประเทศ|quoc gia|negara tujuan
    in_transit @line_haul: linehaul|line haul|airport|airline|航班|机场|aeropuerto|aeroporto|аэропорт
    // With the carrier for the first time.
    picked_up +accepted @first_mile: picked up|pickup success|collected|accepted|acceptance|received by*logistic|received by*carrier|received by*courier|parcel received|package received|dropped off|drop off|揽收|揽件|收寄|已收件|已取件|recogid|recolectad|admitid|recibido por|aceptad|coletad|postado|принят|прием|รับพัสดุ|lay hang|duoc lay|nhan hang tu|dijemput|diambil|oleh kurir
    in_transit +at_delivery_office @last_mile: delivery station|delivery office|delivery depot|delivery hub|delivery cent|last mile|local facility|派送网点|营业部|отделени
    // On the way, and no more than that: only so that it counts as understood.
    in_transit: transit|on the way|arriv|depart| left |leaving|sort|process|transport|到达|抵达|离开|发往|运输|转运|分拣|llega|salida|camino|clasific|chegou|saiu|caminh|прибыл|покинул|в пути|сортир|ถึง|ออกจาก|คัดแยก|ขนส่ง|roi kho|da den|van chuyen|sampai|tiba |berangkat|keluar|dikirim"
);

/// Why, and the status of a sentence that says nothing else. Tried beside [`SENSES`].
pub(super) const CAUSES: &str = table!(
    "
    exception !damaged: damage|破损|损坏|danad|averiad|danific|avariad|повре|เสียหาย|hu hong|rusak
    exception !lost: parcel lost|package lost|shipment lost|been lost|is lost|was lost|lost in|item lost|=lost|丢失|遗失|extravi|утер|утрач|สูญหาย|that lac|bi mat|hilang
    exception !destroyed: destroyed|disposed|销毁|destruid|уничтож
    exception !missorted: missort|misrout|wrong route|错发|错分|засыл|salah sortir
    attempt_failed !refused: refus|rejected by|拒收|拒签|rechaza|recusad|отказ|ปฏิเสธ|tu choi|menolak|ditolak
    attempt_failed !address_incomplete: incorrect*address|wrong*address|incomplete*address|insufficient address|invalid address|address*incorrect|address*incomplete|address*wrong|地址不|地址错|地址有误|direccion inc|direccion ine|direccion ins|direccion inv|direccion err|endereco inc|endereco ine|endereco ins|endereco inv|endereco nao|неполный адрес|неверный адрес|ที่อยู่ไม่|sai dia chi|alamat tidak|alamat salah
    attempt_failed !recipient_absent: not home|not at home|nobody|no one|absent|not available|unavailable|不在|无人|联系不上|ausente|nadie|nao atendido|отсутств|ไม่อยู่|ติดต่อ*ไม่ได้|khong lien lac|khong co nguoi|tidak ada di|tidak dapat dihubungi
    exception !customs_inspection: inspection|查验|досмотр
    exception !customs_documents: missing document|missing invoice|document*required|additional document|清关资料|补充资料|documentos|документы|เอกสาร|dokumen
    exception !weather: weather|typhoon|天气|台风|climatic|погодн|thoi tiet|cuaca
    exception !strike:  strike|罢工|huelga|greve|забастов
    exception !peak_season: peak season|high volume|爆仓
    exception !flight_delay: flight*delay|flight*cancel|航班延误|航班取消
    exception !delay: delay|延误|延迟|retras|atras|задерж|ล่าช้า|cham tre|tertunda|terlambat
    exception !held: on hold|held |detained|滞留|扣留|retenid|retid|ditahan
    exception !unknown: exception|abnormal|problem|异常|incidencia|проблем|ปัญหา|su co|kendala"
);

/// Words of a customs sentence that is about leaving.
pub(super) const EXPORT: &str = "export|origin|出口|экспорт|ส่งออก|xuat khau|ekspor";
/// Words of a customs sentence that is about coming in.
pub(super) const IMPORT: &str = "impo|destin|dut|tax|进口|税|импорт|пошлин|นำเข้า|ภาษี|nhap khau|thue|bea|pajak|arancel";
