//! The words of scans at the end of reading: without what is private, and as words again.
//!
//! Whatever a reader asked the words before, it asked the whole of them; none has to remember what may not stay in them.
//!
//! What a document gives as words would be read the same once more. A reader that takes a name out of them may leave a blank at their
//! beginning, or nothing but a dash; one that adds to them may write more than fits. The widget reads the reply again, from canonical
//! JSON: then it would find another text than was read.

use super::private::leave_out;
use crate::document::{LONGEST, head, plain};
use crate::provider::Reply;
use crate::provider::reply::DETAIL;
use crate::shipment::{Place, Status};

/// Leaves out of all words what is private, and makes words and places such as they would be read.
pub(in crate::provider) fn tidy(reply: &mut Reply) {
    for shipment in &mut reply.shipments {
        for event in &mut shipment.events {
            leave_out(&mut event.text, event.status == Status::Delivered);
            trim(&mut event.text);
            trim_place(&mut event.place);
        }
    }
    for warning in &mut reply.warnings {
        leave_out(&mut warning.detail, false);
        // What stands for a name may be longer.
        let kept = head(&warning.detail, DETAIL).len();
        warning.detail.truncate(kept);
    }
}

fn trim_place(place: &mut Option<Place>) {
    if let Some(inside) = place {
        if let Some(city) = &mut inside.city
            && trim(city)
        {
            inside.city = None;
        }
        // Without `Place::is_empty`: the first part would have to share it.
        if trim(&mut inside.text) && inside.city.is_none() && inside.country.is_none() && inside.point.is_none() {
            *place = None;
        }
    }
}

/// Trims and cuts words; junk is nothing. Whether nothing is left.
fn trim(words: &mut String) -> bool {
    let kept = head(words, LONGEST).trim_ascii();
    let kept = if plain::is_junk(kept) { "" } else { kept };
    if kept.len() < words.len() {
        *words = kept.to_owned();
    }
    words.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_stays_a_line() {
        let mut reply = Reply::default();
        reply.warn("unknown_status", &"A".repeat(70));
        for warning in &mut reply.warnings {
            warning.detail.insert_str(0, "… ");
        }
        tidy(&mut reply);
        assert_eq!(reply.warnings.first().map(|warning| warning.detail.chars().count()), Some(DETAIL));
    }
}
