//! What the shell does for the widget: the other side of `www/element.ts`.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The element that the widget belongs to.
    pub type Shell;

    /// Ask for the parcel, in this language where the address has one: the answer comes to `Widget::answered`, under the number of the
    /// request. What the first element of a page asks for is on its way before this module is.
    #[wasm_bindgen(method)]
    pub(super) fn ask(this: &Shell, request: u32, language: &str);

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
