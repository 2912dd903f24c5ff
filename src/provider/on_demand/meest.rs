//! Meest: the OpenAPI v3 (`GET /v3.0/openAPI/tracking/{number}`) and the older table of the tracking service
//! (`trackingShipment`), both one list of scans with texts in three languages.
//!
//! Times are printed clocks. The details of a scan may hold an address and are not read. After Meest's table of status
//! codes and public clients; no recording was at hand.

use super::parcel::{Parcel, add, by_newest};
use super::words::replaced;
use super::{Row, clock, heard, never, parcel};
use crate::document::Document;
use crate::parts::parts;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Country, Event, Place, Shipment};

/// One of the lists, or the error in its place.
pub(super) const ROW: Row = Row {
    provider: Provider::Meest,
    signs: "result.0.eventDateTime|result.0.eventCode|result_table.items|status&info.messageDetails|errors.code&errors.name",
    is: never,
    read,
};

const SCAN: Parcel = Parcel {
    carrier: "Meest",
    facts: "",
    scans: shape::scan_paths! {
        time: "eventDateTime|DateTimeAction",
        text: "eventDescr.descrEN|eventDescr.descrUA|eventDescr|ActionMessages_EN|ActionMessages_UA|ActionMessages",
        code: "eventCode|StatusCode",
        city: "eventCityDescr.descrEN|eventCityDescr.descrUA|City",
        country: "eventCountryDescr.descrEN|Country",
    },
    order: Order::Kept,
    finish,
    settle: by_newest,
};

const CODES: &str = table!(
    "
    announced @announced: 2
    picked_up +accepted @first_mile: 101|606
    in_transit +arrived: 202|404
    in_transit +departed: 8081
    in_transit +left_country @line_haul: 303
    in_transit +reached_country @line_haul: 505
    in_transit +departed @destination: 808
    in_transit +at_delivery_office @last_mile: 1214
    out_for_delivery @last_mile: 1315
    in_transit +forwarded: 1521|1621
    attempt_failed @last_mile: 1627
    attempt_failed @last_mile !refused: 1620
    attempt_failed @last_mile !address_incomplete: 1624|1628
    attempt_failed @last_mile !recipient_absent: 1625
    in_transit +scheduled: 1626
    delivered @delivered: 1622
    returned: 1825
    customs +customs_started: 2230
    exception !held: 2331
    in_transit +solved: 2432|2533
    exception !lost: 5051"
);

/// The countries of Ukraine's post, under their Ukrainian names.
const COUNTRIES: &str = "UAукраїна|PLпольща|DEнімеччина|USсша|GBвелика британія|GBвеликобританія|ITіталія|ESіспанія|CZчехія|FRфранція|CNкитай|CAканада|\
    LTлитва|LVлатвія|EEестонія|MDмолдова|ROрумунія|HUугорщина|SKсловаччина|ATавстрія|NLнідерланди|BEбельгія|PTпортугалія|GRгреція|TRтуреччина|\
    ILізраїль|JPяпонія|KRкорея|SEшвеція|NOнорвегія|DKданія|FIфінляндія|IEірландія|CHшвейцарія|BGболгарія|HRхорватія|GEгрузія|AMвірменія|\
    AZазербайджан|KZказахстан|UZузбекистан|AUавстралія|AEоае|INіндія|BRбразилія";

/// A country under its Ukrainian name, in whatever case.
pub(super) fn country(name: Option<&str>) -> Option<Country> {
    let low: String = name?
        .chars()
        .map(|letter| match letter {
            'А'..='Я' => char::from_u32(letter as u32 + 32).unwrap_or(letter),
            'Ѐ'..='Џ' => char::from_u32(letter as u32 + 80).unwrap_or(letter),
            _ => letter,
        })
        .collect();
    for listed in parts(COUNTRIES, b'|') {
        if let Some((code, listed)) = listed.split_at_checked(2)
            && listed == low
        {
            return Country::from_alpha2(code);
        }
    }
    None
}

/// Reads the scans, each of which names its parcel.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    for scan in document.list("result|result_table.items") {
        if scan.is_object("") {
            add(scan, &SCAN, "parcelNumber|barCode|ShipmentNumberSender|ShipmentNumberTransit", reply);
        }
    }
    let message = document.words("info.messageDetails|info.message|errors.name");
    let status = match document.code("errors.code").unwrap_or_default() {
        "101" => 401,
        "103" => 404,
        "102" | "105" | "108" | "109" => 400,
        "100" | "106" | "107" | "110" => 500,
        _ => 0,
    };
    let is_failure = status > 0 || !document.code("status").unwrap_or("ok").eq_ignore_ascii_case("ok");
    if is_failure && reply.shipments.is_empty() { Err(parcel::failure(Some(status), message)) } else { Ok(()) }
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = event.time.or_else(|| clock::read(scan.code("eventDateTime|DateTimeAction")?));
    let named = country(scan.code("Country|eventCountryDescr.descrUA"));
    if let Some(place) = &mut event.place {
        place.country = place.country.or(named);
    } else {
        event.place = named.map(|country| Place { country: Some(country), ..Place::default() });
    }
    shipment.destination = shipment.destination.or_else(|| scan.country("CountryDel|Recipient_Country"));
    // The table of codes is printed with blanks: "1 622".
    let code = code.map(|code| replaced(code, b' ', ""));
    heard::tell(CODES, code.as_deref(), event, reply);
    true
}
