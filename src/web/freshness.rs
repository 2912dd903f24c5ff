//! The module that tells when to ask again. Times cross as seconds since 1970, with their fractions cut off.

#![allow(unreachable_pub, reason = "wasm-bindgen exports what is `pub`, and the module is private to the crate")]

use super::parcel;
use super::widget::Widget;
use crate::freshness::{self, Caching, News};
use crate::parts::cut;
use crate::shipment::Status;
use wasm_bindgen::prelude::wasm_bindgen;

/// The names of the statuses, in their order.
#[expect(clippy::indexing_slicing, reason = "while compiling")]
const NAMES: [&str; Status::ALL.len()] = {
    let mut names = [""; Status::ALL.len()];
    let mut index = 0;
    while index < names.len() {
        names[index] = Status::ALL[index].name();
        index += 1;
    }
    names
};

/// The parcel that a widget shows as canonical JSON, with nothing but what is read: what may be kept on the device. Empty when there is none.
#[wasm_bindgen(js_name = keptParcel)]
pub fn kept_parcel(widget: &Widget) -> String {
    let state = widget.tracker.state.borrow();
    let told = state.translated.as_ref().unwrap_or(&state.reply);
    let parcel = state.parcel.as_ref().and_then(|_| parcel::kept(told, &state.settings));
    parcel.unwrap_or_default()
}

/// The refreshing of one parcel on one page: [`freshness::Schedule`].
#[wasm_bindgen]
pub struct Schedule(freshness::Schedule);

#[wasm_bindgen]
impl Schedule {
    /// `every`: 0 by what is expected of the parcel, the shop's own seconds, or below 0: never by itself.
    #[wasm_bindgen(constructor)]
    pub fn new(seed: u32, every: i32) -> Self {
        Self(freshness::Schedule::new(seed, every))
    }

    /// A reply is here. `fetched`: when it came, `now` but where another element, tab or visit got it. `newest`: the newest scan, `early` and
    /// `late`: where the days of arrival begin and end, NaN where nobody knows. `said`, in lines: the name of the journey's status, the
    /// headers `Cache-Control` and `Age` as they came then, empty where there are none.
    pub fn answered(&mut self, now: f64, fetched: f64, newest: f64, early: f64, late: f64, said: &str) {
        let (name, headers) = cut(said, b'\n').unwrap_or((said, ""));
        let (cache_control, age) = cut(headers, b'\n').unwrap_or((headers, ""));
        let mut status = Status::InTransit;
        for (known, named) in NAMES.iter().zip(&Status::ALL) {
            if *known == name {
                status = *named;
            }
        }
        let news = News { status, newest: time(newest), early: time(early), late: time(late) };
        self.0.shared(now as i64, fetched as i64, &news, Caching::read(cache_control, age));
    }

    /// A request has failed: with this HTTP status, 0 where no reply came. `said`, in lines: the headers `Retry-After` and `Date`, empty
    /// where there are none.
    pub fn failed(&mut self, now: f64, http: u16, said: &str) {
        let (retry_after, date) = cut(said, b'\n').unwrap_or((said, ""));
        self.0.failed(now as i64, http, retry_after, date);
    }

    /// The page is looked at again; with `online`, the network is back.
    pub fn returned(&mut self, now: f64, online: bool) {
        self.0.returned(now as i64, online);
    }

    /// So many seconds until the next request is due, 0 for at once; Infinity: not by itself. To be asked before a timer is set, and when it
    /// ends: a clock that has been put back takes the request with it.
    pub fn wait(&mut self, now: f64) -> f64 {
        self.0.wait(now as i64).map_or(f64::INFINITY, |seconds| seconds as f64)
    }
}

fn time(seconds: f64) -> Option<i64> {
    (!seconds.is_nan()).then_some(seconds as i64)
}
