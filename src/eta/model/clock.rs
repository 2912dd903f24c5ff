//! The clock on which a stage is measured: how much of a day's work is done on each day.

use crate::eta::calendar;
use crate::eta::holiday::{Holidays, Kind};
use crate::shipment::{Country, Day};

/// How a stage works: who does the work decides on which days it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageClock {
    /// Sellers pack: on working days.
    Handling,
    /// Hubs, aircraft, ships: every day, holidays a little less.
    Transport,
    /// Offices: on working days only.
    Customs,
    /// Couriers: on the days of delivery, a little at weekends.
    Delivery,
}

impl StageClock {
    /// Of a stage by its name in a lane table. Stages joined with `+` run on the clock of the last, which ends them.
    pub fn of(stage: &str) -> Self {
        match last(stage) {
            "handling" => Self::Handling,
            "origin" | "line_haul" => Self::Transport,
            "customs" => Self::Customs,
            _ => Self::Delivery,
        }
    }
}

/// Whether the days of a stage are those of the country of origin, by its name in a lane table. Of stages joined with `+` the last
/// one decides, as with their [clock](StageClock::of): a clock is of one country.
///
/// ```
/// use parcelight::eta::model::is_at_origin;
/// assert!(is_at_origin("handling+origin") && !is_at_origin("origin+line_haul"));
/// ```
pub fn is_at_origin(stage: &str) -> bool {
    matches!(last(stage), "handling" | "origin")
}

/// The last of some stages joined with `+`.
fn last(stages: &str) -> &str {
    let mut last = stages;
    for part in crate::parts::parts(stages, b'+') {
        last = part;
    }
    last
}

/// A stretch of days on which less is done in a country: a strike, a storm, a holiday season.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Disruption {
    /// Where; everywhere when `None`.
    pub country: Option<Country>,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// How much of the usual work is done: 0.2 in a strike, 0.7 in a peak.
    pub weight: f64,
}

/// A Monday: 1970-01-01 was a Thursday.
const MONDAY: i32 = -3;

/// The weight of each day for one stage in one country.
#[derive(Clone, Copy, Debug)]
pub struct WorkClock<'a> {
    stage: StageClock,
    country: Option<Country>,
    holidays: Option<&'a Holidays>,
    disruptions: &'a [Disruption],
    /// The weights of Monday to Sunday.
    week: [f64; 7],
}

impl<'a> WorkClock<'a> {
    /// The clock of a stage in a country, with what is known of its holidays and disruptions.
    pub fn new(stage: StageClock, country: Option<Country>, holidays: Option<&'a Holidays>, disruptions: &'a [Disruption]) -> Self {
        // Asked for once: which country has which weekend is a search through texts, and a forecast asks for a thousand days.
        let mut week = [1.0; 7];
        for (weight, day) in week.iter_mut().zip(MONDAY..) {
            *weight = usual(stage, country, Day::from_epoch(day));
        }
        Self { stage, country, holidays, disruptions, week }
    }

    /// The same clock with the weights of Monday to Sunday as they were measured, in place of what is usual.
    #[must_use]
    pub const fn with_week(mut self, week: [f64; 7]) -> Self {
        self.week = week;
        self
    }

    /// How much of a day's work is done on a day: 1 on a working day, 0 when all is closed.
    pub fn weight(&self, day: Day) -> f64 {
        let mut weight = self.undisturbed(day);
        for disruption in self.disruptions {
            let is_here = disruption.country.is_none() || disruption.country == self.country;
            if is_here && disruption.from <= day && day <= disruption.to {
                weight *= disruption.weight.clamp(0.0, 1.0);
            }
        }
        weight
    }

    fn undisturbed(&self, day: Day) -> f64 {
        let holiday = self.holidays.and_then(|holidays| holidays.on(day));
        let kind = holiday.map(|holiday| holiday.kind);
        if kind == Some(Kind::Work) {
            return 1.0;
        }
        let open = self.on_weekday(day);
        match kind {
            Some(Kind::Off) => self.on_holiday(open),
            // Closed in one place and open in another, or known only when the moon is seen.
            Some(Kind::Probable) => (open + self.on_holiday(open)) / 2.0,
            _ => open,
        }
    }

    fn on_weekday(&self, day: Day) -> f64 {
        self.week.get((day.since_epoch() - MONDAY).rem_euclid(7) as usize).copied().unwrap_or(1.0)
    }

    fn on_holiday(&self, open: f64) -> f64 {
        match self.stage {
            StageClock::Handling => 0.1 * open,
            StageClock::Transport => 0.7 * open,
            StageClock::Customs | StageClock::Delivery => 0.0,
        }
    }

    /// The work done from the start of a day to the start of a later one; 0 when it is not later.
    pub fn between(&self, from: Day, to: Day) -> f64 {
        let mut work = 0.0;
        // A stage that began years ago is as old as one of two years.
        let days = to.days_after(from).min(730);
        for back in 0..days {
            work += self.weight(to.plus(back - days));
        }
        work
    }
}

/// The weight of a weekday where nobody has measured it.
fn usual(stage: StageClock, country: Option<Country>, day: Day) -> f64 {
    if !calendar::is_weekend(day, country) {
        return 1.0;
    }
    match stage {
        StageClock::Handling => 0.1,
        StageClock::Transport => 1.0,
        StageClock::Customs => 0.0,
        StageClock::Delivery if calendar::closed(day, country) => 0.0,
        StageClock::Delivery => 1.0,
    }
}
