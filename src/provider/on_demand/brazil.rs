//! What couriers of Brazil write, where the phrases of the whole field hear nothing in it, or something else.

use super::words::low;
use crate::parts::any_word;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::phrases::classify;
use crate::provider::mapping::table::{lines, table};
use crate::shipment::Status;

/// Their own words, in Portuguese; the first line that matches wins.
const WORDS: &str = table!(
    "
    exception !lost: roubad|roubo|furtad|sinistr|perdido|objeto não localizad|pacote não localizad
    exception !held: apreen
    returned: pacote devolvido|devolução conclu
    attempt_failed @last_mile: insucesso|não efetuada|entrega não|falha na entrega
    ready_for_pickup @last_mile: pronto para retirada
    customs: desembara
    cancelled: pacote cancel
    delivered @delivered: entrega conclu
    announced @announced: aguardando coleta|em separa"
);

/// What a label of theirs says.
pub(super) fn said(label: &str) -> Option<Meaning> {
    let low = low(label);
    for (start, status) in [("cancelad", Status::Cancelled), ("devolvid", Status::Returned)] {
        if low.starts_with(start) {
            return Some(Meaning::new(status));
        }
    }
    let common = classify(label);
    let mut told = lines(WORDS, &mut |listed| any_word(&low, listed)).or(common)?;
    told.reason = told.reason.or(common.and_then(|common| common.reason));
    Some(told)
}
