//! What was cut out of words, or put together of them, as words again.
//!
//! What a document gives as words would be read the same once more. A reader that takes a name out of them may leave a blank at their
//! beginning, or nothing but a dash; one that adds to them may write more than fits. The widget reads the reply again, from canonical
//! JSON: then it would find another text than was read.

use crate::document::{LONGEST, head, plain};
use crate::provider::Reply;
use crate::shipment::Place;

/// Makes the words and the places of all scans such as they would be read.
pub(in crate::provider) fn tidy(reply: &mut Reply) {
    for shipment in &mut reply.shipments {
        for event in &mut shipment.events {
            trim(&mut event.text);
            trim_place(&mut event.place);
        }
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
