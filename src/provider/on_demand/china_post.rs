//! China Post and EMS: the trace of its page and app, and of its open platform.
//!
//! Scans of Chinese offices are in China's time; a foreign office, known by a code of letters or a country's name, prints
//! its own clock. Oldest first. The texts name couriers and signers with their phones: what stands before them is kept,
//! or else the label of the state.

use super::parcel::{Parcel, last, push};
use super::words::are_figures;
use super::{Row, discreet, heard};
use crate::document::Document;
use crate::parts::{any_word, joined, parts};
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{lines, table};
use crate::provider::signs::sign;
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Country, Event, LastMile, Place, Shipment, Stamp};

pub(super) const ROW: Row =
    Row { provider: Provider::ChinaPost, signs: "info.mail|mail.mailInfos|mailNo&mailInfos|responseItems", is, read };

const MAIL: Parcel = Parcel {
    carrier: "China Post",
    facts: shape::parcel_paths! { number: "mailNo|responseItems.0.traceNo" },
    scans: shape::scan_paths! {
        list: "mailInfos|responseItems",
        time: "time|opTime",
        text: "operation|opDesc|opName|stateDesc|mailStateDesc",
        code: "operationCode|opCode",
        place: "orgName|opOrgName",
    },
    order: Order::Kept,
    finish,
    settle,
};

const CODES: &str = table!(
    "
    picked_up +accepted @first_mile: 203|700
    in_transit +arrived: 713|954|505|459|912
    in_transit +departed: 989|911|460|489
    in_transit +at_delivery_office @last_mile: 461
    in_transit +left_country @line_haul: 457
    in_transit @line_haul: 404|500|423
    customs +customs_started @export_customs: EXA
    customs @export_customs !customs_inspection: EXB
    customs +customs_cleared @export_customs: EXC
    customs +customs_started @import_customs: EDA|EDB
    customs +customs_cleared @import_customs: EDC
    out_for_delivery @last_mile: 462|702
    delivered @delivered: 463|704
    attempt_failed @last_mile: 542
    returned: 711"
);

/// The labels of states, by what stands in them.
const STATES: &str = table!(
    "
    returning: 待退回
    returned: 退回
    exception: 异常
    ready_for_pickup @last_mile: 待取件|客户网点取件
    delivered @delivered: 已签收|已妥投
    out_for_delivery @last_mile: 派送
    in_transit: 取消清关
    customs @export_customs: 出口清关
    customs @import_customs: 进口清关
    customs: 清关|报关
    picked_up +accepted @first_mile: 已揽|已收寄
    in_transit: 运送|到达|启运|交运输商|已起飞|已落地|运输"
);

/// The countries that parcels go to, under their Chinese names.
const COUNTRIES: &str = "CN中国|US美国|GB英国|DE德国|FR法国|ES西班牙|IT意大利|NL荷兰|BE比利时|PL波兰|SE瑞典|NO挪威|DK丹麦|FI芬兰|IE爱尔兰|PT葡萄牙|AT奥地利|\
    CH瑞士|CZ捷克|GR希腊|HU匈牙利|RO罗马尼亚|UA乌克兰|RU俄罗斯|BY白俄罗斯|KZ哈萨克斯坦|UZ乌兹别克斯坦|TR土耳其|IL以色列|AE阿联酋|AE阿拉伯联合酋长国|SA沙特阿拉伯|IN印度|PK巴基斯坦|\
    BD孟加拉国|TH泰国|VN越南|MY马来西亚|SG新加坡|ID印度尼西亚|PH菲律宾|KH柬埔寨|MM缅甸|JP日本|KR韩国|HK香港|HK中国香港|TW台湾|TW中国台湾|MO澳门|MO中国澳门|AU澳大利亚|NZ新西兰|\
    CA加拿大|MX墨西哥|BR巴西|CL智利|AR阿根廷|CO哥伦比亚|PE秘鲁|ZA南非|NG尼日利亚|EG埃及|KE肯尼亚|MA摩洛哥";

/// Codes and words of an error.
const ERRORS: &str = "\
unauthorized:*签名|*登录|*登陆|*200001|*200002
not_found:*暂无|*无物流|*查询不到|*不存在
rate_limited:*频繁|*繁忙|*稍后
invalid_number:*号格式
bad_request:*600001|*有误|*参数";

/// Whether it is another answer of the service: six figures and `msg`.
fn is(reply: Document<'_>) -> bool {
    let code = reply.code("code").unwrap_or_default();
    code.len() == 6 && are_figures(code) && reply.has("msg")
}

/// Reads a trace.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if let Some(code) = document.code("code").filter(|code| *code != "000000") {
        return Err(failure(code, document.words("msg|code")));
    }
    for path in parts("info.mail|info|mail|", b'|') {
        let mail = document.at(path);
        if sign(mail, "mailNo|mailInfos|responseItems.0") {
            push(mail, &MAIL, reply);
            return Ok(());
        }
    }
    Err(not_found(document.text("msg").as_deref().filter(|words| *words != "SUCCESS").unwrap_or_default()))
}

/// The oldest scans stand first.
fn settle(mail: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    let mut number = mail.text("secondMailNo");
    for scan in mail.list("mailInfos") {
        number = scan.text("secondMailNo").or(number);
    }
    shipment.hand_over(LastMile { number, carrier: None });
    shipment.destination = country(&mail.words("receiverCountryName"));
    for event in &mut shipment.events {
        // The code of an office is a country's or its own: it tells where the scan was when that is the destination.
        if event.place.as_ref().is_some_and(|place| place.text.is_empty() && place.country != shipment.destination) {
            event.place = None;
        }
    }
    oldest_first(&mut shipment.events);
    shipment.status = last(shipment);
    let label = mail.words("mailStateDesc|stateDesc");
    match state(&label) {
        // A label is coarser than its scan: an attempt still reads "on the way".
        Some(said) if said.status.is_terminal() || shipment.events.is_empty() => shipment.status = said.status,
        None if !label.is_empty() => reply.warn("unknown_status", &label),
        _ => {}
    }
}

fn failure(code: &str, message: String) -> Failure {
    let said = joined(&[code, " ", &message]);
    complaint::sorted(ERRORS, &said, complaint::failure("", message))
}

/// What the label of a state says.
fn state(label: &str) -> Option<Meaning> {
    lines(STATES, &mut |words| any_word(label, words))
}

fn country(name: &str) -> Option<Country> {
    for listed in parts(COUNTRIES, b'|') {
        if let Some((code, listed)) = listed.split_at_checked(2)
            && listed == name
        {
            return Country::from_alpha2(code);
        }
    }
    Country::read(name)
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let office = scan.code("orgCode|opOrgCode").unwrap_or_default();
    let mut is_abroad = office.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
    if let Some(place) = &mut event.place {
        place.country = country(&place.text);
        is_abroad |= place.country.is_some_and(|country| country.code() != "CN");
    }
    if is_abroad && event.place.is_none() {
        event.place = Country::from_alpha2(office).map(|country| Place { country: Some(country), ..Place::default() });
    }
    if !is_abroad
        && let Some(time) = event.time
        && time.instant().is_none()
        && let Some(clock) = time.printed()
    {
        event.time = Some(Stamp::with_offset(clock, 8 * 60));
    }
    let label = scan.words("stateDesc|mailStateDesc|opName");
    let coded = heard::known(CODES, code).or_else(|| state(&label));
    discreet::tell(coded, code, &label, true, event, reply);
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider;
    use crate::shipment::Status;

    #[test]
    fn scans_without_a_number_are_a_trace() {
        let text =
            r#"{"code": "000000", "msg": "SUCCESS", "info": {"mailInfos": [{"time": "2026-09-28 10:12:00", "stateDesc": "已签收"}]}}"#;
        let reply = provider::read(text, Some(Provider::ChinaPost)).unwrap();
        let shipment = reply.shipments.first().unwrap();
        assert_eq!((shipment.number.as_str(), shipment.events.len(), shipment.status), ("", 1, Status::Delivered));
    }
}
