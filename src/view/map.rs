//! What the map is drawn from: the places of the scans, as one text. The module that finds and draws them reads it, in
//! `route::sighting`.

use super::{Composer, Name};
use crate::journey::Journey;
use crate::shipment::time::push_number;
use crate::shipment::{Place, Status};

impl Composer<'_> {
    /// A line a place, in order; the last line is the country that it goes to, empty where that is unknown or reached. Nothing
    /// at all where a map would tell nothing: the last scan has no place, and the one before it is old.
    pub(super) fn places(&mut self, journey: &Journey) {
        // What comes after the deciding scan is noise, or lies in the future.
        let count = journey.now.map_or(journey.events.len(), |index| index.saturating_add(1));
        let mut lines = String::new();
        let mut start = 0;
        let mut known = 0;
        let mut is_last_known = false;
        let mut before: Option<&Place> = None;
        for event in journey.events.iter().take(count) {
            is_last_known = false;
            let Some(place) = &event.place else { continue };
            is_last_known = place.point.is_some() || place.country.is_some();
            // Scans in one place are one line, that of the last of them.
            if before == Some(place) {
                lines.truncate(start);
            } else {
                known += u32::from(is_last_known);
            }
            before = Some(place);
            start = lines.len();
            let (lat, lon) = place.point.map_or((0, 0), |point| (point.lat, point.lon));
            push_signed(&mut lines, lat);
            push_signed(&mut lines, lon);
            let minutes = event.time.and_then(|time| time.instant()).map_or(0, |instant| instant.0 / 60);
            push_signed(&mut lines, minutes as i32);
            push_word(&mut lines, place.country.map_or("", |country| country.code()));
            push_word(&mut lines, &event.time.map(|time| self.moment(time)).unwrap_or_default());
            push_word(&mut lines, place.city.as_deref().unwrap_or_default());
            push_word(&mut lines, &place.text);
            lines.push('\n');
        }
        let goal = match journey.status {
            Status::Returning => journey.origin,
            status if status.is_terminal() => None,
            _ => journey.destination,
        };
        lines.push_str(goal.map_or("", |country| country.code()));
        if is_last_known || known > 1 {
            self.view.own(Name::Places, lines);
        }
    }
}

/// A word of a line: no control character of a provider ends it early.
fn push_word(line: &mut String, word: &str) {
    for letter in word.chars() {
        line.push(if letter < ' ' { ' ' } else { letter });
    }
    line.push('\t');
}

fn push_signed(line: &mut String, number: i32) {
    if number < 0 {
        line.push('-');
    }
    push_number(line, number.unsigned_abs(), 1);
    line.push('\t');
}
