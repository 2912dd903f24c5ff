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
use crate::shipment::{Day, Event, Reason, Shipment, Stamp, Status};

/// An object, a list of them, or an error of the gateway.
pub(super) const ROW: Row =
    Row { provider: Provider::Correios, signs: "codObjeto|objetos.0.codObjeto|objetos.codObjeto|msgs|erro", is, read };

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

/// Codes with a type, and those whose type says no more.
const CODES: &str = table!(
    "
    picked_up +accepted @first_mile: PO|CO
    announced @announced: CO02|CO03|CO04|CO07|CO12|CO14
    exception @first_mile: CO05|CO13
    cancelled: CO06|CO09|CO10
    in_transit: RO|DO|TRI|RRI|CAR|CMT|CMR|PMT|CD|CUN|IT|FC|EST|CO08
    in_transit +arrived @origin: PAR18
    in_transit +departed: PAR28
    in_transit +reached_country @line_haul: PAR15|PAR16
    in_transit +at_delivery_office @last_mile: FC10
    in_transit +processed: FC05|BLQ24|BLQ44|BLQ54|BLQ61
    in_transit !delay: FC08
    customs @import_customs: PAR|FC12|FC13|FC19|FC24|FC26|FC27|FC32|FC33|FC34|FC35|FC37
    customs +customs_started @import_customs: PAR21|PAR22
    customs +customs_cleared @import_customs: PAR10|PAR19|PAR34|PAR42
    customs @export_customs: FC31
    exception @import_customs !duty_unpaid: PAR11|PAR14|PAR17|PAR30|PAR33|PAR41|BLQ51
    exception @import_customs !customs_documents: PAR25
    exception @import_customs !refused: PAR26
    out_for_delivery @last_mile: OEC
    attempt_failed @last_mile !business_closed: FC07
    ready_for_pickup @last_mile: LDI
    returning: LDE|PAR13|PAR23|PAR24|PAR40
    exception: FC09
    exception !held: BLQ|FC42
    exception !lost: IDC|BLQ31|CO11"
);

/// Types of a code that ends the round of the postman: `BDE`, `BDI`, `BDR`.
const ENDS: &str = table!(
    "
    delivered @delivered: 00|01|67|70
    attempt_failed @last_mile !recipient_absent: 02|18|20|21
    attempt_failed @last_mile !refused: 04
    attempt_failed @last_mile !address_incomplete: 06|07|08|19|34
    attempt_failed @last_mile !recipient_moved: 10
    attempt_failed @last_mile !business_closed: 25|38
    attempt_failed @last_mile !identity: 33
    attempt_failed @last_mile: 35|36|39|46
    in_transit +scheduled: 32
    in_transit +at_delivery_office @last_mile: 15|45
    in_transit +processed: 22|41|53|84|85|87
    in_transit !delay: 09|30|47|66|69
    customs @import_customs: 31|77
    customs +customs_cleared @import_customs: 57
    exception @import_customs !customs_documents: 44|56
    exception @import_customs !duty_unpaid: 54|55|58|59|63
    exception @import_customs !held: 40|83
    exception @export_customs !held: 81
    exception !held: 43|71|72|73|74|75|76
    exception !address_incomplete: 82
    exception !destroyed: 13|61
    exception: 03|12|60
    cancelled: 14
    returning: 05|42|48|49|62|64|89
    returned: 23
    exception @last_mile !pickup_missed: 26
    exception !damaged: 28|37|86
    exception !lost: 29|50|51|52|80|98
    ready_for_pickup @last_mile: 24|68"
);

/// 2020-01-01: Brazil has no summer time since then.
const NO_SUMMER_TIME: Day = Day::from_epoch(18_262);

/// Offsets and the towns whose clocks have them.
const ZONES: &str = "-02 Noronha\n-03 Sao_Paulo|Bahia|Fortaleza|Recife|Belem|Santarem|Maceio|Araguaina\n\
    -04 Manaus|Cuiaba|Campo_Grande|Porto_Velho|Boa_Vista\n-05 Rio_Branco|Eirunepe\n+00 UTC";

const ERRORS: &str = "\
not_found:SRO-020*
unauthorized:*pertence
invalid_number:SRO-019*|SRO-009*|*está válido
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
    let kind = &joined(&[if kind.len() == 1 { "0" } else { "" }, kind]);
    let known =
        if low(code).starts_with("bd") { find(ENDS, kind) } else { find(CODES, &joined(&[code, kind])).or_else(|| find(CODES, code)) };
    let said = brazil::said(&event.text);
    if known.or(said).is_none() {
        reply.warn("unknown_status", &joined(&[code, " ", kind]));
    }
    // Whatever happens in customs is customs, until it is over or goes wrong.
    let said = said.filter(|said| said.status != Status::InTransit || known.is_none_or(|known| known.status != Status::Customs));
    let contradicts = |known: &Meaning| said.is_some_and(|said| decides(*known, said.status));
    heard::put(known.filter(|known| !is_vague(*known) && !contradicts(known)).or(said).or(known), event);
    if event.status == Status::Exception {
        event.reason = event.reason.or(said.and_then(|said| said.reason));
    }
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
    meaning.scan.is_none() && meaning.reason.is_none() && matches!(meaning.status, Status::InTransit | Status::Customs)
}

/// Types have come to mean other things over the years: words that say plainly that it is lost, goes back or is with the customs are newer.
const fn decides(known: Meaning, said: Status) -> bool {
    matches!((known.status, said), (Status::InTransit | Status::Returning, Status::Customs) | (Status::Exception, Status::Returning))
        || known.reason.is_some() && matches!((known.status, said), (Status::InTransit, Status::Exception))
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
