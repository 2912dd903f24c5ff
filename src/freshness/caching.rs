//! What the shop's reply says of its own age, and of when to come again (RFC 9111, RFC 9110 §10.2.3).

use super::{DAY, date, sane};
use crate::parts::{cut, parts};

/// What `Cache-Control` and `Age` say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Caching {
    /// So many seconds the same reply would come again; 0 where the shop does not say. At most a day: more is a slip of the pen.
    pub fresh_for: i64,
    /// The reply may be kept on the device.
    pub may_keep: bool,
}

impl Caching {
    /// Reads the two headers; an absent one is empty. What cannot be read counts for nothing. `no-cache` and `no-store` take `max-age`
    /// back; `s-maxage` is for the caches on the way.
    ///
    /// ```
    /// use parcelight::freshness::Caching;
    /// assert_eq!(Caching::read("private, max-age=300", "60"), Caching { fresh_for: 240, may_keep: true });
    /// assert_eq!(Caching::read("no-store", ""), Caching { fresh_for: 0, may_keep: false });
    /// ```
    pub fn read(cache_control: &str, age: &str) -> Self {
        let (mut max_age, mut may_keep, mut is_fresh) = (None, true, true);
        for directive in parts(cache_control, b',') {
            let directive = directive.trim_ascii();
            if directive.eq_ignore_ascii_case("no-store") {
                (is_fresh, may_keep) = (false, false);
            } else if directive.eq_ignore_ascii_case("no-cache") {
                is_fresh = false;
            } else if let Some((name, value)) = cut(directive, b'=')
                && name.eq_ignore_ascii_case("max-age")
            {
                // Of two the first counts.
                max_age = max_age.or(seconds(value));
            }
        }
        let age = seconds(age).unwrap_or_default();
        let fresh_for = max_age.filter(|_| is_fresh).map_or(0, |max_age| (max_age - age).clamp(0, DAY));
        Self { fresh_for, may_keep }
    }
}

/// The seconds that `Retry-After` asks for, at most a day; `None` where it says nothing. A date is judged against the reply's own `Date`, so
/// that a device with a wrong clock does no harm; `now` stands in where that is missing.
///
/// ```
/// use parcelight::freshness::retry_after;
/// assert_eq!(retry_after("120", "", 0), Some(120));
/// assert_eq!(retry_after("Sun, 22 Nov 2026 12:00:30 GMT", "Sun, 22 Nov 2026 12:00:00 GMT", 0), Some(30));
/// assert_eq!(retry_after("soon", "", 0), None);
/// ```
pub fn retry_after(text: &str, date: &str, now: i64) -> Option<i64> {
    let wait = match seconds(text) {
        Some(seconds) => seconds,
        None => date::read(text)? - date::read(date).unwrap_or(sane(now)),
    };
    Some(wait.clamp(0, DAY))
}

/// Digits, blanks and quotation marks, and nothing else. What is too large is as good as a century.
#[inline(never)]
fn seconds(text: &str) -> Option<i64> {
    let mut value = None;
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' => value = Some((value.unwrap_or(0_i64) * 10 + i64::from(byte - b'0')).min(100 * 365 * DAY)),
            b' ' | b'"' => {}
            _ => return None,
        }
    }
    value
}
