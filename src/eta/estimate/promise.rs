//! A promise as evidence.

use crate::eta::model::{Distribution, Evidence};
use crate::shipment::{Promise, Promiser};

/// How much likelier a parcel arrives on the days around the one that its carrier, or the tracking service, has named for
/// it, from three days before to four after. Judgement, after what carriers publish of their punctuality: mostly on the day,
/// more often a day late than two early. A merchant's own table learns it from history.
const NAMED: [f64; 8] = [0.6, 0.8, 1.5, 4.0, 2.0, 1.5, 1.2, 1.1];
const LEAD: i32 = 3;

/// Weighs a forecast by the promise, as the merchant has learned it, or else as carriers say of themselves. A shop's promise is
/// made at the order, before anything is known: without history it says nothing more.
pub(super) fn weigh(arrival: &mut Distribution, promise: Option<Promise>, learned: Option<&Evidence>) {
    let Some(promise) = promise.filter(|promise| promise.to >= arrival.today) else { return };
    match learned {
        Some(learned) => learned.apply(arrival, promise.to),
        None if promise.by != Promiser::Shop => Evidence { lead: LEAD, factors: NAMED.to_vec() }.apply(arrival, promise.to),
        None => {}
    }
}
