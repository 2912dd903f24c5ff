//! The readers of the rarer providers: which of them a reply needs, and each as a part of its own.

use crate::provider::{self, Provider, readers};
use wasm_bindgen::prelude::wasm_bindgen;

/// The id of the provider whose reply it is; when it is nobody's, the failure as canonical JSON.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]
pub fn recognise(reply: &str) -> String {
    match provider::recognise(reply) {
        Ok(provider) => Provider::id(provider).to_owned(),
        Err(failure) => provider::write(&Err(failure)),
    }
}

macro_rules! parts {
    ($($name:ident)*) => {
        $(
            /// The canonical JSON of a reply of this provider, or of its failure.
            #[wasm_bindgen]
            #[allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]
            pub fn $name(reply: &str) -> String {
                provider::write(&provider::alone::$name(reply))
            }
        )*
    };
}
readers!(parts);
