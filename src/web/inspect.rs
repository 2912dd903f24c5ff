//! The playground's module: a reply in canonical form.

use crate::canonical;
use crate::shipment::Instant;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The canonical form of a provider's reply, as a plain object; what is unknown is `null`.
///
/// # Errors
/// When the browser cannot make the object.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]
pub fn inspect(text: &str, provider: Option<String>, now: f64) -> Result<JsValue, JsValue> {
    let inspection = canonical::inspect(text, provider.as_deref(), Instant(now as i64));
    let serializer = Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true);
    Ok(inspection.serialize(&serializer)?)
}
