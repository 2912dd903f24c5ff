//! GS1 EPCIS 2.0, the JSON binding: documents, query documents, lists of events and bare events; source: GS1's schema.
//!
//! A parcel is an SSCC, in any of its spellings; its number is the 18 figures on the label. A parcel event names one as
//! object, as parent or as child, and is a step of shipping: what sensors and stock-takers report is none, nor is what was
//! declared an error. There are no words: the step is the text. Nobody says "delivered" in EPCIS: that a parcel was received
//! at the place it was destined for is.

use super::heard::{coded, put};
use super::parcel::{insert, of_number};
use super::words::{are_figures, behind, cut, has, low, replaced, start};
use super::{Row, clock};
use crate::document::plain;
use crate::document::{Document, line};
use crate::parts::{joined, lists, parts};
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Event, Place, Point, Stage, Stamp, Status};

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

pub(super) const ROW: Row =
    Row { provider: Provider::Epcis, signs: "epcisBody|eventTime&type&action|eventTime&eventTimeZoneOffset", is, read };

/// Whether it is a problem report.
fn is(reply: Document<'_>) -> bool {
    reply.code("type").is_some_and(|name| has(name, "epcisException:"))
}

/// Reads every event into the parcels that it names. Events of goods without a parcel (SSCC) are no news of one.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.has("status") && document.has("title") {
        return Err(complaint::problem(document, "detail|title"));
    }
    let is_bare = document.has("eventTime");
    for list in ["epcisBody.eventList", "epcisBody.queryResults.resultsBody.eventList", "epcisBody.event"] {
        let all = if is_bare { document } else { document.at(list) };
        for event in all.list("") {
            tell(event, all, reply);
        }
        if is_bare {
            break;
        }
    }
    Ok(())
}

/// Adds an event to its parcels, after what happened before it.
#[inline(never)]
fn tell(document: Document<'_>, all: Document<'_>, reply: &mut Reply) {
    let id = document.code("eventID").unwrap_or("-");
    let mut is_wrong = document.has("errorDeclaration");
    for other in all.list("") {
        is_wrong |= other.has("errorDeclaration") && other.says("eventID", id);
    }
    let step = word(document, "bizStep");
    if is_wrong || lists(OTHERS, b'|', &step) {
        return;
    }
    let step = Some(step.as_str()).filter(|step| !step.is_empty());
    let told = coded(STEPS, step, reply);
    let mut event = Event { time: time(document), place: place(document), ..Event::default() };
    event.text = line(&replaced(step.unwrap_or_default(), b'_', " "));
    put(told, &mut event);
    if matches!(step, Some("receiving" | "accepting")) && is_destination(document, all) {
        Meaning { stage: Some(Stage::Delivered), ..Meaning::new(Status::Delivered) }.tell(&mut event);
    }
    if let Some(told) = find(DISPOSITIONS, &word(document, "disposition")) {
        told.tell(&mut event);
    }
    let mut numbers: Vec<String> = Vec::new();
    for path in ["parentID", "epcList", "childEPCs"] {
        note(document.at(path), &mut numbers);
        for epc in document.list(path) {
            note(epc, &mut numbers);
        }
    }
    for number in numbers {
        let place = of_number(number, reply);
        if let Some(shipment) = reply.shipments.get_mut(place) {
            insert(event.clone(), &mut shipment.events);
        }
    }
}

/// Notes the number of a parcel, once.
#[inline(never)]
fn note(epc: Document<'_>, numbers: &mut Vec<String>) {
    if let Some(number) = epc.code("").and_then(sscc)
        && !numbers.contains(&number)
    {
        numbers.push(number);
    }
}

/// The last word of a step or disposition, be it written bare, as a URN, as a web address or with a prefix.
#[inline(never)]
fn word(document: Document<'_>, path: &str) -> String {
    let mut last = document.code(path).unwrap_or_default();
    for mark in ["/", ":", "#", "BizStep-", "Disp-"] {
        last = behind(last, mark);
    }
    low(last)
}

/// Whether an event took place where its parcels were destined for, as it or another event says.
fn is_destination(event: Document<'_>, all: Document<'_>) -> bool {
    is_end(event, event) || all.list("").any(|other| is_end(event, other))
}

/// Whether an event took place at a destination that another one names.
#[inline(never)]
fn is_end(event: Document<'_>, other: Document<'_>) -> bool {
    for end in other.list("destinationList") {
        let end = end.code("destination");
        if end.is_some() && (end == event.code("bizLocation.id") || end == event.code("readPoint.id")) {
            return true;
        }
    }
    false
}

/// The moment, on the clock of the place.
#[inline(never)]
fn time(event: Document<'_>) -> Option<Stamp> {
    Some(clock::on(event.clock("eventTime")?, event.code("eventTimeZoneOffset").unwrap_or_default()))
}

/// A place that is told by coordinates; the numbers of locations say nothing to a buyer.
#[inline(never)]
fn place(event: Document<'_>) -> Option<Place> {
    for path in ["readPoint.id", "bizLocation.id"] {
        if let Some(at) = event.code(path).and_then(|id| id.strip_prefix("geo:")) {
            let (lat, rest) = cut(at, ",")?;
            let lon = parts(rest, b',').next().and_then(|lon| parts(lon, b';').next())?;
            return Some(Place { point: Some(Point::new(millionths(lat)?, millionths(lon)?)?), ..Place::default() });
        }
    }
    None
}

/// What lies behind the sixth figure is cut off.
fn millionths(degrees: &str) -> Option<i32> {
    let end = start(degrees, ".").map_or(0, |at| at + 7);
    plain::millionths(degrees.get(..end).filter(|_| end > 0).unwrap_or(degrees))
}

/// The 18 figures of an SSCC: of `urn:epc:id:sscc:0614141.1234567890` the extension, the prefix, the rest and the check
/// digit; of a web address what follows `/00/`.
#[inline(never)]
fn sscc(epc: &str) -> Option<String> {
    let mut number = String::new();
    if let Some((_, rest)) = cut(epc, ":sscc:") {
        let (prefix, serial) = cut(rest, ".")?;
        let (extension, serial) = serial.split_at_checked(1)?;
        number = joined(&[extension, prefix, serial]);
        let (mut sum, mut weight) = (0, 3);
        for byte in number.bytes() {
            sum += u32::from(byte.wrapping_sub(b'0')) * weight;
            weight = 4 - weight;
        }
        number.push(char::from_digit((10 - sum % 10) % 10, 10)?);
    } else if let Some((_, rest)) = cut(epc, "/00/").or_else(|| cut(epc, "/sscc/")).or_else(|| cut(epc, "(00)")) {
        let end = rest.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
        number.push_str(rest.get(..end)?);
    }
    (number.len() == 18 && are_figures(&number)).then_some(number)
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
