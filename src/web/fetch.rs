//! Asking for a reply: with a timeout, abortable, and every failure named.

use super::shell::{Excuse, Shell};
use super::tracker::now;
use crate::provider::FailureKind;
use crate::shipment::Instant;
use crate::view::Trouble;
use gloo_net::http::Response;
use js_sys::Promise;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Larger replies are not even read.
const MOST_BYTES: usize = 10_000_000;

/// A reply, or why there is none.
pub(super) type Answer = Result<Received, Trouble>;

/// The text of a reply on its way to a parcel.
#[derive(Clone)]
pub(super) struct Received {
    pub(super) text: Rc<str>,
    /// The HTTP status.
    pub(super) status: u16,
    /// When it came; an old one that is read again brings no news.
    pub(super) came: Option<Instant>,
}

/// Waits for a response. The browser's response goes into `heard`: its headers say when to ask again.
pub(super) async fn get(request: Promise, shell: &Shell, heard: &mut JsValue) -> Answer {
    let failed = || match shell.excuse() {
        Excuse::TIMEOUT => Trouble::Timeout,
        Excuse::OFFLINE => Trouble::Offline,
        _ => Trouble::Network,
    };
    let arrived = JsFuture::from(request).await.map_err(|_| failed())?;
    *heard = arrived.clone();
    let response = Response::from(arrived.unchecked_into::<web_sys::Response>());
    // The length comes first: a body of a gigabyte is not read to be refused. Ten figures are a gigabyte.
    let length = response.headers().get("content-length").unwrap_or_default();
    if length.len() > 8 || (length.len() == 8 && length.as_str() > "10000000") {
        return Err(Trouble::TooLarge);
    }
    let status = response.status();
    // gloo-net's own `text` makes an error of its own of what went wrong, 0.3 kB, and traps where that is no `Error`; here it is enough that it did.
    let body = web_sys::Response::from(response).text().map_err(|_| failed())?;
    let text = JsFuture::from(body).await.ok().and_then(|body| body.as_string()).ok_or_else(failed)?;
    if text.len() > MOST_BYTES { Err(Trouble::TooLarge) } else { Ok(Received { text: Rc::from(text), status, came: Some(now()) }) }
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
