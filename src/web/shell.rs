//! What the shell does for the widget: the other side of `www/element.ts`.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The element that the widget belongs to.
    pub type Shell;

    /// Asks, for a batch of `desk`: in the end it is `settled`. The request ends after so many milliseconds, or when the shell wants nothing
    /// more of it. What the first element of a page asks for is on its way before this module is.
    #[wasm_bindgen(method)]
    pub(super) fn request(this: &Shell, batch: u32, url: &str, credentials: &str, milliseconds: u32);

    /// Have a batch sent in the next turn of the page's event loop.
    #[wasm_bindgen(method)]
    pub(super) fn turn(this: &Shell, batch: u32);

    /// A request has ended, with the browser's response where there is one; what it means for the parcel is told after.
    #[wasm_bindgen(method)]
    pub(super) fn heard(this: &Shell, response: &JsValue);

    /// Have a reply read by the module of readers: its answer comes to `Widget::translated`.
    #[wasm_bindgen(method)]
    pub(super) fn translate(this: &Shell, reply: &str);

    /// Have the arrival estimated by the module of forecasts (`estimateArrival`), under the number of the question. The way is the
    /// codes of the countries at its ends.
    #[wasm_bindgen(method)]
    pub(super) fn forecast(this: &Shell, question: u32, way: &str, language: &str);

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
