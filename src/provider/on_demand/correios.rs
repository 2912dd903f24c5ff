//! Correios, the post of Brazil: an object of its `SRO Rastro` API, alone or in `objetos`, as proxies also pass it on.
//!
//! Format: replies published by users and by PacoteVício; the codes are common knowledge, so the words of a scan are
//! heard too. A time is a text without a zone, or an object that names one; `uf` is a state of Brazil and no country.
//! `detalhe` holds links, `recebedor` a name and a document.

use super::parcel::{Parcel, collect_at, last, push, settled, unknown};
use super::words::{behind, has, low};
use super::{Row, brazil, clock, has_key, heard};
use crate::document::Document;
use crate::parts::{cut, joined, lists, parts};
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Day, Event, Reason, Scan, Shipment, Stamp, Status};

/// An object, a list of them, or an error of the gateway.
pub(super) const ROW: Row = Row { provider: Provider::Correios, signs: "codObjeto|objetos.0.codObjeto|objetos.codObjeto|msgs", is, read };

const OBJECT: Parcel = Parcel {
    carrier: "Correios",
    facts: shape::parcel_paths! { number: "codObjeto" },
    scans: shape::scan_paths! {
        list: "eventos",
        time: "dtHrCriado",
        text: "descricao|descricaoWeb|descricaoFrontEnd",
        code: "codigo",
        place: "unidade.nome",
        city: "unidade.endereco.cidade",
        state: "unidade.endereco.uf",
        country: "unidade.nome",
    },
    order: Order::Backwards,
    finish,
    settle,
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
    attempt_failed @last_mile !address_incomplete: 06|07|08|19|34
    attempt_failed @last_mile !recipient_moved: 10
    attempt_failed @last_mile !business_closed: 25|38
    attempt_failed @last_mile !identity: 33
    attempt_failed @last_mile: 35|36|46
    in_transit +scheduled: 32|83
    exception @import_customs !customs_documents: 56
    exception @import_customs !duty_unpaid: 54
    exception !held: 43
    exception !destroyed: 13
    returning: 05
    returned: 23
    exception @last_mile !pickup_missed: 26
    exception !damaged: 28
    exception !lost: 09|50|51|52|80
    ready_for_pickup @last_mile: 24|68"
);

/// 2020-01-01: Brazil has no summer time since then.
const NO_SUMMER_TIME: Day = Day::from_epoch(18_262);

/// Offsets and the towns whose clocks have them.
const ZONES: &str = "-02 Noronha\n-03 Sao_Paulo|Bahia|Fortaleza|Recife|Belem|Santarem|Maceio|Araguaina\n\
    -04 Manaus|Cuiaba|Campo_Grande|Porto_Velho|Boa_Vista\n-05 Rio_Branco|Eirunepe\n+00 UTC";

const ERRORS: &str = "\
not_found:SRO-020*
invalid_number:SRO-019*|SRO-009*
rate_limited:*uitas requis|*imite de
unauthorized:GTW-*|*utorizad";

/// Whether it is an empty list.
fn is(reply: Document<'_>) -> bool {
    has_key(reply, "objetos") && reply.list("objetos").len() == 0
}

/// Reads one object or several.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let mut outcome = Ok(());
    for object in document.list("objetos|") {
        let words = object.words("mensagem");
        if object.list("eventos").len() > 0 || object.has("codObjeto") && words.is_empty() {
            push(object, &OBJECT, reply);
        } else if object.has("codObjeto") {
            unknown(object, "codObjeto", refusal(words), &mut outcome, reply);
        }
    }
    // A gateway says no more than why.
    let words = if outcome.is_ok() && reply.shipments.is_empty() { "msgs.0|msgs|mensagem|message" } else { "msgs.0|msgs" };
    match document.text(words) {
        Some(message) => Err(refusal(message)),
        None => settled(outcome, reply),
    }
}

fn refusal(message: String) -> Failure {
    let told = complaint::failure("", message);
    let code = told.message.clone();
    complaint::sorted(ERRORS, &code, told)
}

fn settle(object: Document<'_>, shipment: &mut Shipment, _: &mut Reply) {
    oldest_first(&mut shipment.events);
    shipment.status = last(shipment);
    if shipment.status == Status::ReadyForPickup {
        collect_at(shipment.events.last().and_then(|last| last.place.clone()), shipment);
    }
    if object.flag("atrasado") == Some(true) && shipment.status == Status::InTransit {
        shipment.reason = Some(Reason::Delay);
    }
    shipment.promise = clock::promise(object, "dtPrevista");
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = event.time.or_else(|| time(scan.at("dtHrCriado"))).or_else(|| clock::read(scan.code("dtHrCriado")?));
    let code = code.unwrap_or_default();
    let kind = scan.code("tipo").unwrap_or_default();
    let known = if low(code).starts_with("bd") { find(ENDS, kind) } else { find(CODES, code) };
    let said = brazil::said(&event.text);
    if known.or(said).is_none() {
        reply.warn("unknown_status", &joined(&[code, " ", kind]));
    }
    // Whatever happens in customs is customs, until it is over or goes wrong.
    let said = said.filter(|said| said.status != Status::InTransit || known.is_none_or(|known| known.status != Status::Customs));
    heard::put(known.filter(|known| !is_vague(*known)).or(said).or(known), event);
    // The seller gets it back in the words of a delivery.
    if has(&low(&event.text), "ao remetente") {
        match event.status {
            Status::Delivered => Meaning::new(Status::Returned).tell(event),
            Status::OutForDelivery => Meaning::new(Status::Returning).tell(event),
            _ => {}
        }
    }
    true
}

/// Its words may tell more.
fn is_vague(meaning: Meaning) -> bool {
    meaning.scan != Some(Scan::Accepted) && matches!(meaning.status, Status::InTransit | Status::Customs)
}

/// A clock with the zone that is named beside it.
fn time(time: Document<'_>) -> Option<Stamp> {
    let clock = time.clock("date")?;
    let mut zone = behind(time.code("timezone").unwrap_or_default(), "America/");
    for line in parts(ZONES, b'\n') {
        if let Some((offset, towns)) = cut(line, b' ')
            && lists(towns, b'|', zone)
        {
            zone = if clock.day() >= NO_SUMMER_TIME { offset } else { "" };
        }
    }
    clock::read(&joined(&[time.code("date")?, " ", zone])).or(Some(clock))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::json;
    use crate::provider::{self, FailureKind};

    #[test]
    fn clocks_and_their_zones() {
        for (date, zone, want) in [
            ("2026-09-28 10:12:00.000000", "America/Sao_Paulo", "2026-09-28T10:12:00-03:00"),
            ("2026-09-28 10:12:00.000000", "Rio_Branco", "2026-09-28T10:12:00-05:00"),
            ("2026-09-28 10:12:00.000000", "-04:00", "2026-09-28T10:12:00-04:00"),
            ("2026-09-28 10:12:00.000000", "UTC", "2026-09-28T10:12:00+00:00"),
            ("2026-09-28 10:12:00.000000", "America/Lima", "2026-09-28T10:12:00"),
            ("2026-09-28 10:12:00.000000", "", "2026-09-28T10:12:00"),
            ("2019-01-28 10:12:00.000000", "America/Sao_Paulo", "2019-01-28T10:12:00"),
            ("2026-09-28T10:12:00-04:00", "America/Sao_Paulo", "2026-09-28T10:12:00-04:00"),
        ] {
            let source = ["{\"date\": \"", date, "\", \"timezone\": \"", zone, "\"}"].concat();
            let found = time(Document::new(&json::parse(&source).unwrap()));
            assert_eq!(found.map(Stamp::iso).as_deref(), Some(want), "{date} {zone}");
        }
    }

    #[test]
    fn a_gateway_says_no_more_than_why() {
        for (text, want) in [
            (r#"{"message": "GTW-007: Token expirado"}"#, FailureKind::Unauthorized),
            (r#"{"mensagem": "SRO-020: Objeto não encontrado"}"#, FailureKind::NotFound),
            (r#"{"message": "Too many requests"}"#, FailureKind::RateLimited),
            (r#"{"msgs": ["Não autorizado"]}"#, FailureKind::Unauthorized),
            (r#"{"hello": "world"}"#, FailureKind::BadResponse),
        ] {
            assert_eq!(provider::read(text, Some(Provider::Correios)).unwrap_err().kind, want, "{text}");
        }
    }
}
