//! The days on which a stage rests or slows down, though no weekend is the reason.

use crate::eta::calendar;
use crate::eta::holiday::{Holidays, Kind};
use crate::eta::model::{Disruption, StageClock};
use crate::shipment::{Country, Day, Reason};

/// Such a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpecialDay {
    /// The day; of a notice the first one.
    pub day: Day,
    /// The last one.
    pub to: Day,
    /// Where; everywhere when `None`.
    pub country: Option<Country>,
    /// What it is.
    pub what: Special,
}

/// Why a stage rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Special {
    /// A holiday, by its place among [`crate::eta::holiday::NAMES`].
    Holiday(u16),
    /// A holiday perhaps.
    Probable(u16),
    /// A notice of the shop, with its reason.
    Notice(Reason),
    /// A notice without a reason of its own.
    Slow,
}

/// A disruption as the model counts it, and why it is one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Notice {
    pub(super) counts: Disruption,
    pub(super) reason: Option<Reason>,
}

/// More of them than this say nothing to a reader.
const MOST: usize = 3;

/// The special days of a stage between two days.
pub(super) fn days(
    clock: StageClock,
    country: Option<Country>,
    holidays: Option<&Holidays>,
    notices: &[Notice],
    from: Day,
    to: Day,
) -> Vec<SpecialDay> {
    let mut special = Vec::new();
    for notice in notices {
        let counts = notice.counts;
        let is_here = counts.country.is_none() || counts.country == country;
        if is_here && counts.from <= to && counts.to >= from {
            let what = notice.reason.map_or(Special::Slow, Special::Notice);
            special.push(SpecialDay { day: counts.from, to: counts.to, country: counts.country, what });
        }
    }
    for (day, holiday) in holidays.map_or(&[] as &[_], Holidays::days) {
        // Hubs, aircraft and ships go on; a weekend rests anyhow.
        let rests = clock != StageClock::Transport && !calendar::is_weekend(*day, country);
        if *day < from || *day > to || !rests || special.len() >= MOST {
            continue;
        }
        let what = match holiday.kind {
            Kind::Off => Special::Holiday(holiday.name),
            Kind::Probable => Special::Probable(holiday.name),
            Kind::Work => continue,
        };
        special.push(SpecialDay { day: *day, to: *day, country, what });
    }
    special
}
