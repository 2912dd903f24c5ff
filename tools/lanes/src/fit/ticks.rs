//! The clock of each stage and country, wound up to the day of the fit: from the weekdays on which spells ended.

use super::Fit;
use crate::spells::{Parcel, Spells};
use parcelight::eta::model::{StageClock, WorkClock, is_at_origin};
use parcelight::shipment::{Country, Day};

/// So many ends tell the weekdays of a country.
const WEEK_ENDS: f64 = 200.0;

/// A stage and the country on whose clock it runs.
pub(super) type Place = (usize, Option<Country>);

/// The work done by the start of each day, for one stage in one country.
pub(super) struct Ticks<'a> {
    pub(super) clock: WorkClock<'a>,
    first: Day,
    work: Vec<f64>,
}

impl Ticks<'_> {
    /// Work from the start of one day to the start of another.
    pub(super) fn between(&self, from: Day, to: Day) -> f64 {
        self.at(to) - self.at(from)
    }

    fn at(&self, day: Day) -> f64 {
        let days = usize::try_from(day.days_after(self.first)).unwrap_or(0);
        self.work.get(days).or(self.work.last()).copied().unwrap_or(0.0)
    }
}

/// The country on whose clock a stage runs.
fn country(spells: &Spells, stage: usize, parcel: &Parcel) -> Option<Country> {
    let lane = spells.lanes.get(parcel.lane)?;
    let name = spells.stages.get(stage)?;
    let place = if is_at_origin(name) { &lane.origin } else { &lane.destination };
    Country::from_alpha2(place.split('-').next()?)
}

impl<'a> Fit<'a> {
    pub(super) fn wind_clocks(&mut self) {
        let mut ends: Vec<(Place, [f64; 7])> = Vec::new();
        let mut first = self.as_of;
        for parcel in &self.spells.parcels {
            for spell in &parcel.spells {
                let key = (spell.stage, country(self.spells, spell.stage, parcel));
                let at = ends.iter().position(|(of, _)| *of == key).unwrap_or_else(|| {
                    ends.push((key, [0.0; 7]));
                    ends.len() - 1
                });
                let Some(spell) = self.known(spell) else { continue };
                first = first.min(spell.start);
                if let (Some(end), Some((_, week))) = (spell.end, ends.get_mut(at))
                    && let Some(count) = week.get_mut((end.since_epoch() + 3).rem_euclid(7) as usize)
                {
                    *count += 1.0;
                }
            }
        }
        let days = usize::try_from(self.as_of.days_after(first)).unwrap_or(0);
        for ((stage, country), week) in ends {
            let name = self.spells.stages.get(stage).map_or("", String::as_str);
            let mut clock = WorkClock::new(StageClock::of(name), country, self.index.holidays(country), &self.options.disruptions);
            if week.iter().sum::<f64>() >= WEEK_ENDS {
                let week = weights(week);
                clock = clock.with_week(week);
                self.weeks.push((country.map_or(String::new(), |country| country.code().to_owned()), name.to_owned(), week));
            }
            let mut work = vec![0.0];
            let mut sum = 0.0;
            for day in 0..=days {
                sum += clock.weight(first.plus(day as i32));
                work.push(sum);
            }
            self.ticks.push(((stage, country), Ticks { clock, first, work }));
        }
    }

    pub(super) fn ticks(&self, stage: usize, parcel: &Parcel) -> Option<&Ticks<'a>> {
        let key = (stage, country(self.spells, stage, parcel));
        self.ticks.iter().find(|(of, _)| *of == key).map(|(_, ticks)| ticks)
    }
}

/// The weight of each weekday: its ends by those of the five fullest days, never above 1.
fn weights(ends: [f64; 7]) -> [f64; 7] {
    let mut sorted = ends;
    sorted.sort_by(f64::total_cmp);
    let full: f64 = sorted.iter().skip(2).sum::<f64>() / 5.0;
    ends.map(|count| (count / full).min(1.0)).map(|weight| if weight > 0.75 { 1.0 } else { weight })
}
