//! The forecast as arithmetic: how long a stage takes, on which days it goes on, and the day on which the last one ends.
//!
//! A stage is a curve of hazards: the share of the parcels still in it that leave it on each day of work ([`Curve`]). Days
//! of work are counted by a clock of the stage and the country ([`WorkClock`]). The forward pass ([`pass`]) conditions the
//! present stage on the work already done, and spreads what is left over the days of the calendar, stage by stage. What
//! comes out is the [`Distribution`] of the day of arrival; a [`Calibration`] and the [`Evidence`] of a promise correct it.
//!
//! Only `+ - * /` and comparisons, in a fixed order: the bits are the same natively and in the browser.

mod calibration;
mod clock;
mod curve;
mod distribution;
mod evidence;
mod pass;

pub use calibration::Calibration;
pub use clock::{Disruption, StageClock, WorkClock, is_at_origin};
pub use curve::{BINS, Curve, PRIOR_WEIGHT};
pub use distribution::Distribution;
pub use evidence::Evidence;
pub use pass::{HORIZON, Present, ends, pass};
