//! GS1 EPCIS 2.0, the JSON binding: documents, query documents, lists of events and bare events; source: GS1's schema.
//!
//! A parcel is an SSCC, in any of its spellings; its number is the 18 figures on the label. A parcel event names one as
//! object, as parent or as child, and is a step of shipping: what sensors and stock-takers report is none, nor is what was
//! declared an error. There are no words: the step is the text. Nobody says "delivered" in EPCIS: that a parcel was received
//! at the place it was destined for is.

use super::{clock, shows};
use crate::document::Document;
use crate::parts::lists;
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, Reply, not_found};
use crate::shipment::{Event, Place, Point, Shipment, Stage, Stamp, Status};

/// The steps of shipping.
const STEPS: &str = table!(
    "
    announced @announced: commissioning|picking|packing|staging_outbound
    in_transit +processed: loading|unloading|unpacking|repackaging
    in_transit +departed: shipping|departing
    in_transit: transporting|storing|entering_exiting|inspecting|other|stocking|consigning
    in_transit +arrived: arriving|receiving|accepting
    in_transit +accepted: collecting
    delivered @delivered: retail_selling|dispensing
    exception !held: holding
    exception !destroyed: destroying
    cancelled: void_shipping"
);

/// The steps that are none of shipping.
const OTHERS: &str = "\
    sensor_reporting|cycle_counting|stock_taking|sampling|encoding|creating_class_instance|decommissioning|assembling|disassembling|\
    installing|removing|repairing|replacing|reserving|killing";

/// What a disposition adds.
const DISPOSITIONS: &str = table!(
    "
    exception !damaged: damaged
    exception !destroyed: destroyed|disposed
    exception !lost: stolen|unavailable
    exception: expired|recalled
    returned: returned"
);

/// Whether it is one.
pub(super) fn is(reply: Document<'_>) -> bool {
    let is_problem = reply.code("type").is_some_and(|name| name.starts_with("epcisException"));
    is_problem || shows(reply, "epcisBody|eventTime&type&action|eventTime&eventTimeZoneOffset")
}

/// Reads every event into the parcels that it names.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.has("status") && document.has("title") {
        return Err(complaint::status(document.code("status").unwrap_or_default(), document.words("detail|title")));
    }
    if document.has("eventTime") {
        tell(document, document, reply);
    } else {
        for list in ["epcisBody.eventList", "epcisBody.queryResults.resultsBody.eventList", "epcisBody.event"] {
            for event in document.list(list) {
                tell(event, document.at(list), reply);
            }
        }
    }
    // Events of goods without a parcel (SSCC) are no news of one.
    Ok(())
}

/// Adds an event to its parcels, after what happened before it.
fn tell(document: Document<'_>, all: Document<'_>, reply: &mut Reply) {
    let id = document.code("eventID").unwrap_or("-");
    let is_wrong =
        document.has("errorDeclaration") || all.list("").any(|other| other.has("errorDeclaration") && other.code("eventID") == Some(id));
    let step = word(&document.words("bizStep"));
    let known = find(STEPS, &step);
    if is_wrong || lists(OTHERS, b'|', &step) {
        return;
    }
    if known.is_none() && !step.is_empty() {
        reply.warn("unknown_status", &step);
    }
    let mut told = known.unwrap_or(Meaning::new(Status::InTransit));
    if matches!(step.as_str(), "receiving" | "accepting") && is_destination(document, all) {
        told = Meaning { stage: Some(Stage::Delivered), ..Meaning::new(Status::Delivered) };
    }
    let disposition = word(&document.words("disposition"));
    told = find(DISPOSITIONS, &disposition).unwrap_or(told);
    let mut event = Event { time: time(document), text: step.replace('_', " "), place: place(document), ..Event::default() };
    told.tell(&mut event);
    let mut numbers: Vec<String> = Vec::new();
    for path in ["parentID", "epcList", "childEPCs"] {
        let single = document.code(path).and_then(sscc);
        for number in document.list(path).filter_map(|epc| sscc(epc.code("")?)).chain(single) {
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
    }
    for number in numbers {
        add(number, event.clone(), reply);
    }
}

fn add(number: String, event: Event, reply: &mut Reply) {
    let at = |event: &Event| event.time.map(|time| time.assumed());
    if let Some(shipment) = reply.shipments.iter_mut().find(|shipment| shipment.number == number) {
        let later = shipment.events.iter().rposition(|other| at(other) <= at(&event)).map_or(0, |before| before + 1);
        shipment.events.insert(later, event);
        return;
    }
    reply.shipments.push(Shipment { number, events: vec![event], ..Shipment::default() });
}

/// The last word of a step or disposition, be it written bare, as a URN, as a web address or with a prefix.
fn word(name: &str) -> String {
    let last = name.rsplit(['/', ':', '#']).next().unwrap_or_default();
    last.trim_start_matches("BizStep-").trim_start_matches("Disp-").to_ascii_lowercase()
}

/// Whether an event took place where its parcels were destined for, as it or another event says.
fn is_destination(event: Document<'_>, all: Document<'_>) -> bool {
    let here = [event.code("bizLocation.id"), event.code("readPoint.id")];
    let says =
        |other: Document<'_>| other.list("destinationList").any(|end| end.code("destination").is_some_and(|end| here.contains(&Some(end))));
    says(event) || all.list("").any(says)
}

/// The moment, on the clock of the place.
fn time(event: Document<'_>) -> Option<Stamp> {
    let time = event.clock("eventTime")?;
    let offset = event.code("eventTimeZoneOffset").and_then(|zone| clock::read(&["2000-01-01 00:00 ", zone].concat())?.offset());
    match (time.instant(), offset) {
        (Some(instant), Some(minutes)) => Some(Stamp::with_offset(instant.clock(minutes), minutes)),
        _ => Some(time),
    }
}

/// A place that is told by coordinates; the numbers of locations say nothing to a buyer.
fn place(event: Document<'_>) -> Option<Place> {
    let at = event.code("readPoint.id").into_iter().chain(event.code("bizLocation.id")).find_map(|id| id.strip_prefix("geo:"))?;
    let mut degrees = at.split([',', ';']);
    let point = Point::new(millionths(degrees.next()?)?, millionths(degrees.next()?)?);
    Some(Place { point, ..Place::default() }).filter(|place| !place.is_empty())
}

fn millionths(degrees: &str) -> Option<i32> {
    let (size, sign) = degrees.strip_prefix('-').map_or((degrees, 1), |size| (size, -1));
    let (whole, fraction) = size.split_once('.').unwrap_or((size, ""));
    let digits: String = fraction.chars().chain("000000".chars()).take(6).collect();
    let whole = whole.parse::<u8>().ok()?;
    Some(sign * (i32::from(whole) * 1_000_000 + digits.parse::<u32>().ok()? as i32))
}

/// The 18 figures of an SSCC: of `urn:epc:id:sscc:0614141.1234567890` the extension, the prefix, the rest and the check
/// digit; of a web address what follows `/00/`.
fn sscc(epc: &str) -> Option<String> {
    if let Some((_, rest)) = epc.split_once(":sscc:") {
        let (prefix, serial) = rest.split_once('.')?;
        let (extension, serial) = serial.split_at_checked(1)?;
        let mut number = [extension, prefix, serial].concat();
        let mut sum = 0;
        for (at, digit) in number.chars().enumerate() {
            sum += digit.to_digit(10)? * if at % 2 == 0 { 3 } else { 1 };
        }
        number.push(char::from_digit((10 - sum % 10) % 10, 10)?);
        return Some(number).filter(|number| number.len() == 18);
    }
    let (_, rest) = epc.split_once("/00/").or_else(|| epc.split_once("/sscc/")).or_else(|| epc.split_once("(00)"))?;
    let end = rest.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
    rest.get(..end).filter(|number| number.len() == 18).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_for_all_spellings() {
        for epc in [
            "urn:epc:id:sscc:0614141.1234567890",
            "https://id.gs1.org/00/106141412345678908",
            "https://example.com/path/00/106141412345678908?linkType=all",
            "(00)106141412345678908",
        ] {
            assert_eq!(sscc(epc).as_deref(), Some("106141412345678908"), "{epc}");
        }
        for epc in ["urn:epc:id:sgtin:0614141.107346.2018", "https://id.example.org/8003/030013450007718765", "urn:epc:id:sscc:x.1", ""] {
            assert_eq!(sscc(epc), None, "{epc}");
        }
    }

    #[test]
    fn coordinates_are_whole_numbers() {
        assert_eq!(millionths("-0.5"), Some(-500_000));
        assert_eq!(millionths("103.99154999"), Some(103_991_549));
        assert_eq!(millionths("x"), None);
    }
}
