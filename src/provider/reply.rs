//! What was read of a reply.

use super::Provider;
use super::failure::counted;
use crate::document::{LONGEST, head, line};
use crate::shipment::Shipment;

/// What a provider's reply holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// The provider it was recognised as.
    pub provider: Option<Provider>,
    /// The parcels in it, in the order of the reply.
    pub shipments: Vec<Shipment>,
    /// What was odd but could be read all the same.
    pub warnings: Vec<Warning>,
}

/// Something odd in a reply that could be read all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What: `unknown_status`, `too_many_events` …
    pub kind: &'static str,
    /// The odd value, or where it stands; never personal data.
    pub detail: String,
}

/// So many characters of a warning's detail are kept.
pub(super) const DETAIL: usize = 64;
/// So many warnings are kept.
const MOST_WARNINGS: usize = 50;
/// So many parcels of one reply are kept, the first ones.
const MOST_SHIPMENTS: usize = 500;
/// So many events of one parcel are kept, the newest ones.
const MOST_EVENTS: usize = 5_000;

impl Reply {
    /// Notes something odd, once; of `detail` its first [`DETAIL`] characters, as a line.
    #[inline(never)]
    pub(super) fn warn(&mut self, kind: &'static str, detail: &str) {
        let line = line(detail);
        let detail = head(&line, DETAIL);
        for warning in &self.warnings {
            if warning.kind == kind && warning.detail == detail {
                return;
            }
        }
        if self.warnings.len() < MOST_WARNINGS {
            self.warnings.push(Warning { kind, detail: detail.to_owned() });
        }
    }

    /// Keeps within the limits, and says so.
    pub(super) fn limit(&mut self) {
        let count = self.shipments.len();
        if count > MOST_SHIPMENTS {
            self.shipments.truncate(MOST_SHIPMENTS);
            self.warn("too_many_shipments", &counted("", count));
        }
        let (mut longest, mut is_cut) = (0, false);
        for shipment in &mut self.shipments {
            let count = shipment.events.len();
            for event in &shipment.events {
                is_cut |= event.text.len() >= LONGEST && event.text.chars().count() >= LONGEST;
            }
            longest = longest.max(count);
            if count > MOST_EVENTS {
                shipment.events = shipment.events.split_off(count - MOST_EVENTS);
            }
        }
        if is_cut {
            self.warn("too_long_text", "");
        }
        if longest > MOST_EVENTS {
            self.warn("too_many_events", &counted("", longest));
        }
    }
}
