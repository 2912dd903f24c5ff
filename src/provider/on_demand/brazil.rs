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
    exception !lost: roubad|roubo|furtad|sinistr
    attempt_failed @last_mile: insucesso
    announced @announced: aguardando coleta|em separa"
);

/// What a label of theirs says.
pub(super) fn said(label: &str) -> Option<Meaning> {
    let low = low(label);
    if low.starts_with("cancelad") {
        return Some(Meaning::new(Status::Cancelled));
    }
    lines(WORDS, &mut |listed| any_word(&low, listed)).or_else(|| classify(label))
}
