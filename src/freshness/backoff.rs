//! How patient failures make.

use super::{DAY, HOUR};

/// The first retry comes after at most so many seconds: a short failure heals before the buyer has read the page.
const FIRST: i64 = 8;
/// A number that is not known may be new: it is tried again after so long.
const UNKNOWN: i64 = 6 * HOUR;

/// The longest wait after so many failures in a row, 1 the first; `None`: it will not heal by itself. `http` is the status of the last
/// reply, 0 for none; `cap` is what waits grow to, in seconds.
///
/// It grows threefold: most buyers look for less than a minute, and doubling only makes an outage louder. The wait itself is drawn between half
/// of it and the whole.
///
/// ```
/// use parcelight::freshness::bound;
/// assert_eq!([1, 2, 3, 99].map(|failures| bound(failures, 503, 900)), [Some(8), Some(24), Some(72), Some(900)]);
/// assert_eq!(bound(1, 403, 900), None);
/// ```
pub fn bound(failures: i64, http: u16, cap: i64) -> Option<i64> {
    let (first, cap) = match http {
        // Too slow, too early, too many.
        408 | 425 | 429 => (FIRST, cap),
        404 => (UNKNOWN, DAY),
        400..500 => return None,
        _ => (FIRST, cap),
    };
    let cap = cap.max(first);
    let mut bound = first;
    for _ in 1..failures.min(20) {
        bound = (3 * bound).min(cap);
    }
    Some(bound)
}
