//! The estimate with all its reasons as JSON: `element.forecast`, and what support reads out.

use super::{Cause, Estimate, Special, SpecialDay, State, Stretch};
use crate::eta::holiday;
use crate::shipment::time::push_number;
use crate::shipment::{Country, Day};

/// JSON in the making. Nothing in it needs escaping: days, numbers, codes, and lane keys that were read with their own alphabet.
struct Json(String);

impl Estimate {
    /// The whole record as JSON; docs/forecast.md describes it.
    pub fn record(&self) -> String {
        let mut json = Json(String::from("{\"version\":1"));
        json.day("asOf", Some(self.as_of));
        json.day("from", self.window.map(|(from, _)| from));
        json.day("to", self.window.map(|(_, to)| to));
        json.day("likely", self.likely);
        for (name, day) in ["p10", "p50", "p80", "p90"].iter().zip(self.quantiles) {
            json.day(name, day);
        }
        json.decimal("share", self.share, 3);
        json.decimal("never", self.never, 3);
        if let Some(kept) = self.kept {
            json.decimal("promiseKept", kept, 3);
        }
        json.raw("overrulesPromise", if self.overrules { "true" } else { "false" });
        match self.counted {
            Some(counted) => json.decimal("parcels", counted as i32, 0),
            None => json.raw("parcels", "null"),
        }
        json.list("days", &self.days, |json, (day, share)| {
            json.day("day", Some(*day));
            json.decimal("share", *share, 3);
        });
        json.list("stages", &self.stretches, |json, stretch| json.stretch(stretch));
        json.list("closed", &self.closed, |json, (day, name)| {
            json.day("day", Some(*day));
            if let Some(name) = name {
                json.text("holiday", holiday::name(*name));
            }
        });
        if let Some(change) = self.change {
            json.key("change");
            json.0.push('{');
            json.day("asOf", Some(change.as_of));
            json.day("from", Some(change.was.0));
            json.day("to", Some(change.was.1));
            match change.cause {
                Cause::Takes(stage) => json.cause("takes_longer", stage.name()),
                Cause::Took(stage) => json.cause("took_longer", stage.name()),
                Cause::Quick(stage) => json.cause("was_quicker", stage.name()),
                Cause::Silent(day) => {
                    json.text("cause", "no_scan");
                    json.day("since", Some(day));
                }
            }
            json.0.push('}');
        }
        json.day("holidaysKnownUntil", self.known_until);
        json.0.push('}');
        json.0
    }
}

impl Json {
    fn key(&mut self, name: &str) {
        if !matches!(self.0.as_bytes().last(), Some(b'{' | b'[')) {
            self.0.push(',');
        }
        self.0.push('"');
        self.0.push_str(name);
        self.0.push_str("\":");
    }

    fn raw(&mut self, name: &str, value: &str) {
        self.key(name);
        self.0.push_str(value);
    }

    fn text(&mut self, name: &str, value: &str) {
        self.key(name);
        self.0.push('"');
        for character in value.chars().filter(|character| !matches!(character, '"' | '\\' | '\0'..='\x1f')) {
            self.0.push(character);
        }
        self.0.push('"');
    }

    fn day(&mut self, name: &str, day: Option<Day>) {
        match day {
            Some(day) => self.text(name, &day.iso()),
            None => self.raw(name, "null"),
        }
    }

    fn country(&mut self, country: Option<Country>) {
        match country {
            Some(country) => self.text("country", country.code()),
            None => self.raw("country", "null"),
        }
    }

    /// A number of which the last figures are behind the point.
    fn decimal(&mut self, name: &str, number: i32, figures: u32) {
        self.key(name);
        let (number, unit) = (number.unsigned_abs(), 10_u32.pow(figures));
        push_number(&mut self.0, number / unit, 1);
        if figures > 0 {
            self.0.push('.');
            push_number(&mut self.0, number % unit, figures);
        }
    }

    fn list<T>(&mut self, name: &str, items: &[T], write: impl Fn(&mut Self, &T)) {
        self.key(name);
        self.0.push('[');
        for (place, item) in items.iter().enumerate() {
            self.0.push_str(if place == 0 { "{" } else { ",{" });
            write(self, item);
            self.0.push('}');
        }
        self.0.push(']');
    }

    fn cause(&mut self, cause: &str, stage: &str) {
        self.text("cause", cause);
        self.text("stage", stage);
    }

    fn stretch(&mut self, stretch: &Stretch) {
        self.text("stage", &stretch.name);
        self.country(stretch.country);
        let (state, days) = match stretch.state {
            State::Behind(days) => ("behind", days),
            State::Now(days) => ("now", Some(days)),
            State::Ahead => ("ahead", None),
        };
        self.text("state", state);
        if let Some(days) = days {
            self.decimal("workDays", days as i32, 0);
        }
        for (name, tenths) in ["p50", "p80"].iter().zip(stretch.tenths) {
            self.decimal(name, tenths, 1);
        }
        self.list("chain", &stretch.levels, |json, level| {
            json.text("lane", &level.key);
            json.decimal("parcels", level.n as i32, 0);
            json.decimal("weight", super::per_mille(level.weight), 3);
        });
        self.list("special", &stretch.special, |json, special| json.special(special));
    }

    fn special(&mut self, special: &SpecialDay) {
        self.day("from", Some(special.day));
        self.day("to", Some(special.to));
        self.country(special.country);
        match special.what {
            Special::Holiday(name) => self.text("holiday", holiday::name(name)),
            Special::Probable(name) => self.text("probableHoliday", holiday::name(name)),
            Special::Notice(_) | Special::Slow => self.raw("notice", "true"),
        }
    }
}
