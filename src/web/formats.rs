//! The browser's clock and `Intl`: the other side of `www/formats.ts`.

use crate::host::{DayStyle, Host, Numbers, Plural};
use crate::shipment::{Country, Day, Instant, LocalClock};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The browser's clock and `Intl` in one locale.
    pub type Formats;

    #[wasm_bindgen(method)]
    fn now(this: &Formats) -> f64;
    #[wasm_bindgen(method)]
    fn offset(this: &Formats, seconds: f64) -> i16;
    #[wasm_bindgen(method)]
    fn number(this: &Formats, value: f64) -> String;
    #[wasm_bindgen(method)]
    fn plural(this: &Formats, value: f64) -> u8;
    #[wasm_bindgen(method)]
    fn day(this: &Formats, day: i32, style: u8) -> String;
    #[wasm_bindgen(method)]
    fn days(this: &Formats, from: i32, to: i32) -> String;
    #[wasm_bindgen(method)]
    fn time(this: &Formats, minutes: i32) -> String;
    #[wasm_bindgen(method)]
    fn ago(this: &Formats, seconds: f64) -> String;
    #[wasm_bindgen(method)]
    fn country(this: &Formats, code: &str) -> String;
}

impl Numbers for Formats {
    fn number(&self, value: i64) -> String {
        Self::number(self, value as f64)
    }

    fn plural(&self, value: i64) -> Plural {
        match Self::plural(self, value as f64) {
            0 => Plural::Zero,
            1 => Plural::One,
            2 => Plural::Two,
            3 => Plural::Few,
            4 => Plural::Many,
            _ => Plural::Other,
        }
    }
}

impl Host for Formats {
    fn now(&self) -> Instant {
        Instant(Self::now(self) as i64)
    }

    fn offset_at(&self, instant: Instant) -> i16 {
        self.offset(instant.0 as f64)
    }

    fn day(&self, day: Day, style: DayStyle) -> String {
        Self::day(self, day.since_epoch(), style as u8)
    }

    fn days(&self, from: Day, to: Day) -> String {
        Self::days(self, from.since_epoch(), to.since_epoch())
    }

    fn time(&self, clock: LocalClock) -> String {
        Self::time(self, (clock.seconds() / 60) as i32)
    }

    fn ago(&self, seconds: i64) -> String {
        Self::ago(self, seconds as f64)
    }

    fn country(&self, country: Country) -> String {
        Self::country(self, country.code())
    }
}
