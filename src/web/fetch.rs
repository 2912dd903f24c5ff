//! Asking for a reply: with a timeout, abortable, and every failure named.

use super::shell::{Excuse, Shell};
use crate::provider::FailureKind;
use crate::view::Trouble;
use gloo_net::http::Request;
use std::rc::Rc;

/// Larger replies are not even read.
const MOST_BYTES: usize = 10_000_000;

/// The HTTP status and the body, or why there is none.
pub(super) type Answer = Result<(u16, Rc<str>), Trouble>;

/// Sends a request.
pub(super) async fn get(request: web_sys::Request, shell: &Shell) -> Answer {
    let failed = |_| match shell.excuse() {
        Excuse::TIMEOUT => Trouble::Timeout,
        Excuse::OFFLINE => Trouble::Offline,
        _ => Trouble::Network,
    };
    let response = Request::from(request).send().await.map_err(failed)?;
    // The length comes first: a body of a gigabyte is not read to be refused. Ten figures are a gigabyte.
    let length = response.headers().get("content-length").unwrap_or_default();
    if length.len() > 8 || (length.len() == 8 && length.as_str() > "10000000") {
        return Err(Trouble::TooLarge);
    }
    let text = response.text().await.map_err(failed)?;
    if text.len() > MOST_BYTES { Err(Trouble::TooLarge) } else { Ok((response.status(), Rc::from(text))) }
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
