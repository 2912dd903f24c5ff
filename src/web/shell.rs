//! What the shell does for the widget: the other side of `www/element.ts` and `www/formats.ts`.

use crate::host::{DayStyle, Host, Numbers, Plural};
use crate::shipment::{Country, Day, Instant, LocalClock};
use wasm_bindgen::prelude::*;
use web_sys::Request;

#[wasm_bindgen]
extern "C" {
    /// The element that the widget belongs to.
    pub type Shell;

    /// A request that ends after so many milliseconds, or when the shell wants nothing more of it.
    #[wasm_bindgen(method, catch)]
    pub(super) fn request(this: &Shell, url: &str, credentials: &str, milliseconds: u32) -> Result<Request, JsValue>;

    /// Resolved in the next turn of the page's event loop.
    #[wasm_bindgen(method)]
    pub(super) fn turn(this: &Shell) -> js_sys::Promise;

    /// Why the last request brought no reply: an [`Excuse`].
    #[wasm_bindgen(method)]
    pub(super) fn excuse(this: &Shell) -> u8;

    /// Have a reply read by the module of readers: its answer comes to `Widget::translated`.
    #[wasm_bindgen(method)]
    pub(super) fn translate(this: &Shell, reply: &str);

    /// Have the arrival estimated by the module of forecasts: its answer comes to `Widget::estimated`.
    #[wasm_bindgen(method)]
    pub(super) fn forecast(this: &Shell, question: Vec<i32>, carrier: &str);

    /// New facts stand in the DOM: the shell tells the page when they are painted, and then loads the map.
    #[wasm_bindgen(method)]
    pub(super) fn shown(this: &Shell, number: &str, status: &str);

    /// The problems of the parcel are others now: the names of all of them, the leading one first, and of the solved ones.
    #[wasm_bindgen(method)]
    pub(super) fn problems(this: &Shell, number: &str, problems: &str, solved: &str);

    /// Something failed.
    #[wasm_bindgen(method)]
    pub(super) fn failed(this: &Shell, kind: &str, message: &str);

    /// The light-DOM fallback is to be seen, or not.
    #[wasm_bindgen(method)]
    pub(super) fn fallback(this: &Shell, shown: bool);

    /// Run the widget's pending work in a microtask.
    #[wasm_bindgen(method)]
    pub(super) fn soon(this: &Shell);
}

/// Why a request brought no reply; anything else is the network.
pub(super) struct Excuse;

impl Excuse {
    /// It took too long.
    pub(super) const TIMEOUT: u8 = 1;
    /// The device is offline.
    pub(super) const OFFLINE: u8 = 2;
}

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
