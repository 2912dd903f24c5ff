//! What came of asking for a reply: every failure named.

use super::tracker::now;
use crate::provider::FailureKind;
use crate::shipment::Instant;
use crate::view::Trouble;
use gloo_net::http::Response;
use std::cell::RefCell;
use std::rc::{Rc, Weak};

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

/// Its body is worth reading: one of a gigabyte is not read to be refused.
pub(super) fn is_small(response: &Response) -> bool {
    // Ten figures are a gigabyte.
    let length = response.headers().get("content-length").unwrap_or_default();
    length.len() < 8 || (length.len() == 8 && length.as_str() <= "10000000")
}

/// What came of a request.
pub(super) fn received(response: &Response, text: &str) -> Answer {
    if text.len() > MOST_BYTES {
        return Err(Trouble::TooLarge);
    }
    Ok(Received { text: shared(text), status: response.status(), came: Some(now()) })
}

thread_local! {
    static NEWEST: RefCell<Option<Weak<str>>> = const { RefCell::new(None) };
}

/// A text that all hold who shared a request: fifty rows with a reply of 400 kB take 1.3 MB of memory, as one does.
fn shared(text: &str) -> Rc<str> {
    NEWEST.with_borrow_mut(|newest| {
        let known = newest.as_ref().and_then(Weak::upgrade).filter(|known| **known == *text);
        known.unwrap_or_else(|| {
            let text = Rc::from(text);
            *newest = Some(Rc::downgrade(&text));
            text
        })
    })
}

/// Why nothing came of it, by the number that `www/desk.ts` has for it; none where the request went with the element that made it.
pub(super) const fn excused(excuse: u8) -> Option<Trouble> {
    Some(match excuse {
        1 => Trouble::Timeout,
        2 => Trouble::Offline,
        3 => Trouble::TooLarge,
        4 => return None,
        _ => Trouble::Network,
    })
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
