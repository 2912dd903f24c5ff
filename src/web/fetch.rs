//! Asking for a reply: with a timeout, abortable, and every failure named.

use crate::provider::FailureKind;
use crate::view::Trouble;
use gloo_net::http::RequestBuilder;
use wasm_bindgen::prelude::*;
use web_sys::{AbortSignal, RequestCredentials};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_namespace = navigator, js_name = onLine)]
    static ONLINE: Option<bool>;
}

/// Larger replies are not even read.
const MOST_BYTES: usize = 10_000_000;

/// The HTTP status and the body, or why there is none.
pub(super) type Answer = Result<(u16, String), Trouble>;

/// Fetches a URL.
pub(super) async fn get(url: &str, credentials: &str, signal: &AbortSignal) -> Answer {
    let credentials = match credentials {
        "include" => RequestCredentials::Include,
        "omit" => RequestCredentials::Omit,
        _ => RequestCredentials::SameOrigin,
    };
    let request = RequestBuilder::new(url).credentials(credentials).abort_signal(Some(signal));
    let response = request.send().await.map_err(|error| name(&error))?;
    // The length comes first: a body of a gigabyte is not read to be refused. Ten figures are a gigabyte.
    let length = response.headers().get("content-length").unwrap_or_default();
    if length.len() > 8 || (length.len() == 8 && length.as_str() > "10000000") {
        return Err(Trouble::TooLarge);
    }
    let text = response.text().await.map_err(|error| name(&error))?;
    if text.len() > MOST_BYTES { Err(Trouble::TooLarge) } else { Ok((response.status(), text)) }
}

fn name(error: &gloo_net::Error) -> Trouble {
    match error {
        gloo_net::Error::JsError(error) if error.name == "TimeoutError" => Trouble::Timeout,
        _ if ONLINE.with(|online| *online == Some(false)) => Trouble::Offline,
        _ => Trouble::Network,
    }
}

/// What an HTTP status means when the body says nothing.
pub(super) const fn trouble(status: u16) -> Option<FailureKind> {
    Some(match status {
        200..=299 | 304 => return None,
        401 | 403 => FailureKind::Unauthorized,
        402 => FailureKind::Quota,
        404 | 410 => FailureKind::NotFound,
        429 => FailureKind::RateLimited,
        500..=599 => FailureKind::Server,
        _ => FailureKind::BadRequest,
    })
}
