//! How long a reply stays good, by what is expected of the parcel.

use super::{DAY, MINUTE, sane};
use crate::shipment::Status;

/// What the last reply says of the parcel. Times are seconds since 1970; what is unknown is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct News {
    /// What the buyer is told.
    pub status: Status,
    /// The newest scan, or the making of the label.
    pub newest: Option<i64>,
    /// When the first day begins on which it may arrive.
    pub early: Option<i64>,
    /// When the last of those days ends.
    pub late: Option<i64>,
}

/// Of the days on which it may arrive, the last so many seconds are the near ones.
const NEAR: i64 = 2 * DAY;
/// A parcel that misses its last day comes on the next, more often than not.
const AFTER: i64 = DAY / 2;
/// Without any time a label may be new or old.
const UNKNOWN_SILENCE: i64 = DAY;

/// The shortest wait in minutes, and which part of the silence may pass until the next request; 0: nothing more is expected.
type Pace = (u16, u8);
/// On the near days.
const NEAR_PACE: Pace = (20, 72);
/// Of each status, in the order of declaration.
const PACES: [Pace; 14] = [
    (60, 4),   // Pending
    (60, 4),   // Announced
    (60, 24),  // PickedUp
    (60, 24),  // InTransit
    (120, 24), // Customs
    (5, 144),  // OutForDelivery
    (30, 24),  // AttemptFailed
    (120, 24), // ReadyForPickup
    (0, 0),    // Delivered
    (120, 24), // Exception
    (360, 24), // Returning
    (0, 0),    // Returned
    (0, 0),    // Cancelled
    (0, 0),    // Expired
];

impl News {
    /// Seconds until it is worth asking again, between minutes and a day; `None`: nothing more is expected.
    ///
    /// A parcel that has been silent for long stays so, mostly: the wait grows with the silence.
    ///
    /// ```
    /// use parcelight::freshness::News;
    /// use parcelight::shipment::Status;
    /// let news = News { status: Status::InTransit, newest: Some(1_000_000), early: None, late: None };
    /// assert_eq!(news.pace(1_000_060), Some(3_600));
    /// assert_eq!(News { status: Status::Delivered, ..news }.pace(1_000_060), None);
    /// ```
    pub fn pace(&self, now: i64) -> Option<i64> {
        let now = sane(now);
        // Of the days on which it may arrive the near ones; an empty span where nobody knows.
        let (mut start, mut end) = (0, 0);
        if let Some(late) = self.late {
            let late = sane(late);
            start = late - NEAR;
            end = late + AFTER;
            if let Some(early) = self.early {
                start = start.max(sane(early));
            }
        }
        let is_near = now >= start && now < end && matches!(self.status, Status::PickedUp | Status::InTransit);
        let (least, part) = if is_near { NEAR_PACE } else { *PACES.get(self.status as usize)? };
        if part == 0 {
            return None;
        }
        let least = i64::from(least) * MINUTE;
        let silence = self.newest.map_or(UNKNOWN_SILENCE, |newest| now - sane(newest));
        let mut wait = (silence / i64::from(part)).max(least);
        // The near days are not slept through.
        if start > now {
            wait = wait.min((start - now).max(least));
        }
        Some(wait.min(DAY))
    }
}
