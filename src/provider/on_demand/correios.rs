//! Correios, the post of Brazil: an object of its `SRO Rastro` API, alone or in `objetos`, as proxies also pass it on.
//!
//! Format: replies published by users and by PacoteVício; the codes are common knowledge, so the words of a scan are
//! heard too. A time is a text without a zone, or an object that names one; `uf` is a state of Brazil and no country.
//! `detalhe` holds links, `recebedor` a name and a document.

use super::{clock, shows};
use crate::document::Document;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, FailureKind, Reply, not_found};
use crate::shipment::{Event, Pickup, Promise, Promiser, Reason, Scan, Shipment, Stamp, Status};

const SCANS: &str = shape::scan_paths! {
    list: "eventos",
    time: "dtHrCriado",
    text: "descricao|descricaoWeb|descricaoFrontEnd",
    code: "codigo",
    place: "unidade.nome",
    city: "unidade.endereco.cidade",
    state: "unidade.endereco.uf",
    country: "unidade.nome",
    point: "-",
};

/// Codes, whatever their type.
const CODES: &str = table!(
    "
    picked_up +accepted @first_mile: PO|CO
    in_transit: RO|DO|TRI|RRI|CAR|CMT|PMT|CD|CUN|IT|FC|EST
    customs: PAR
    out_for_delivery @last_mile: OEC
    ready_for_pickup @last_mile: LDI
    returning: LDE
    exception !held: BLQ
    exception !lost: IDC"
);

/// Types of a code that ends the round of the postman: `BDE`, `BDI`, `BDR`.
const ENDS: &str = table!(
    "
    delivered @delivered: 01|67|70|76
    attempt_failed @last_mile !recipient_absent: 02|20|21
    attempt_failed @last_mile !refused: 04
    attempt_failed @last_mile !address_incomplete: 06|07|08|19
    attempt_failed @last_mile !recipient_moved: 10
    attempt_failed @last_mile !business_closed: 25
    returning: 05
    returned: 23
    exception @last_mile !pickup_missed: 26
    exception !damaged: 28
    exception !lost: 09|50|51|52|80
    ready_for_pickup @last_mile: 24|68"
);

/// Hours west of Greenwich. Brazil has no summer time since 2019.
const ZONES: &str = "2 America/Noronha\n3 America/Sao_Paulo|America/Bahia|America/Fortaleza|America/Recife|America/Belem|\
    America/Maceio|America/Araguaina\n4 America/Manaus|America/Cuiaba|America/Campo_Grande|America/Porto_Velho|\
    America/Boa_Vista\n5 America/Rio_Branco|America/Eirunepe\n0 UTC";

/// Whether it is an object, a list of them, or an error of the gateway.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "codObjeto|objetos.0.codObjeto|msgs")
}

/// Reads one object or several.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let mut outcome = Ok(());
    for object in document.list(if document.has("objetos") { "objetos" } else { "" }) {
        let words = object.words("mensagem");
        if object.list("eventos").len() > 0 || object.has("codObjeto") && words.is_empty() {
            push(object, reply);
        } else if object.has("codObjeto") {
            reply.warn("not_found", &object.words("codObjeto"));
            outcome = outcome.and(Err(refusal(words)));
        }
    }
    if let Some(message) = document.at("msgs").text("0|") {
        return Err(refusal(message));
    }
    if reply.shipments.is_empty() { outcome } else { Ok(()) }
}

fn refusal(message: String) -> Failure {
    match message.get(..7) {
        Some("SRO-020") => not_found(&message),
        Some("SRO-019" | "SRO-009") => Failure::new(FailureKind::InvalidNumber, message),
        Some(code) if code.starts_with("GTW-") => Failure::new(FailureKind::Unauthorized, message),
        _ => complaint::failure("", message),
    }
}

fn push(object: Document<'_>, reply: &mut Reply) {
    let mut shipment = Shipment { number: object.words("codObjeto"), carrier: Some("Correios".to_owned()), ..Shipment::default() };
    shape::scans(object, SCANS, Order::ByTime, finish, &mut shipment, reply);
    if let Some(last) = shipment.events.last() {
        shipment.status = last.status;
        if last.status == Status::ReadyForPickup {
            shipment.pickup = Some(Pickup { until: None, place: last.place.clone() });
        }
    }
    if object.flag("atrasado") == Some(true) && shipment.status == Status::InTransit {
        shipment.reason = Some(Reason::Delay);
    }
    let day = object.code("dtPrevista").and_then(clock::read).map(Stamp::day);
    shipment.promise = day.map(|day| Promise { from: Some(day), to: day, by: Promiser::Carrier });
    reply.shipments.push(shipment);
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    if event.time.is_none() {
        event.time = time(scan.at("dtHrCriado"));
    }
    let code = code.unwrap_or_default();
    let kind = scan.code("tipo").unwrap_or_default();
    let known = if code.starts_with("BD") { find(ENDS, kind) } else { find(CODES, code) };
    let said = phrases::classify(&event.text);
    if known.or(said).is_none() {
        reply.warn("unknown_status", &[code, kind].join(" "));
    }
    let mut meaning = match known {
        Some(known) if !is_vague(known) => known,
        _ => said.or(known).unwrap_or(Meaning::new(Status::InTransit)),
    };
    // The seller gets it back in the words of a delivery.
    if event.text.to_ascii_lowercase().contains("ao remetente") {
        match meaning.status {
            Status::Delivered => meaning = Meaning::new(Status::Returned),
            Status::OutForDelivery => meaning = Meaning::new(Status::Returning),
            _ => {}
        }
    }
    meaning.tell(event);
    true
}

/// Its words may tell more.
fn is_vague(meaning: Meaning) -> bool {
    meaning.scan != Some(Scan::Accepted) && matches!(meaning.status, Status::InTransit | Status::Customs)
}

/// A clock with the zone that is named beside it.
fn time(time: Document<'_>) -> Option<Stamp> {
    let clock = time.clock("date")?;
    let zone = time.code("timezone").unwrap_or_default();
    if zone.starts_with(['+', '-']) {
        return clock::joined(time, "date timezone");
    }
    let line = ZONES.lines().find(|line| line.get(2..).is_some_and(|names| names.split('|').any(|name| name == zone)));
    let hours = line.and_then(|line| line.get(..1)).and_then(|hours| hours.parse::<i16>().ok());
    match (clock.printed(), hours) {
        (Some(printed), Some(hours)) if printed.day().date().0 > 2019 => Some(Stamp::with_offset(printed, -60 * hours)),
        _ => Some(clock),
    }
}
