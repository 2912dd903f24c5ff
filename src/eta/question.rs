//! What the module of forecasts is asked, and how that crosses to it: as whole numbers.

use super::Arrival;
use crate::journey::{Disruption, Journey, Rules};
use crate::shipment::{Country, Day, Instant, Promise, Promiser, Stage, Stamp};

/// All that a forecast depends on, but for the carrier's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The day at the destination.
    pub today: Day,
    /// From where.
    pub origin: Option<Country>,
    /// To where.
    pub destination: Option<Country>,
    /// A border lies between.
    pub crosses: bool,
    /// Customs of the destination lie on the way.
    pub customs: bool,
    /// The day is known: it is on the courier's round, or the last promised day is here.
    pub named: bool,
    /// Where on the way it is.
    pub stage: Stage,
    /// The last scan that counts.
    pub last_scan: Option<Day>,
    /// The first scan of each stage, in the order of [`Stage::ALL`].
    pub starts: [Option<Day>; 10],
    /// What was promised.
    pub promise: Option<Promise>,
    /// What the shop has noted of weather, strikes and closures.
    pub disruptions: Vec<Disruption>,
}

/// What stands for a day that nobody knows.
const NONE: i32 = i32::MIN;

impl Question {
    /// What to ask about a parcel; `None` where its days need no forecast.
    pub fn of(journey: &Journey, arrival: &Arrival, rules: &Rules, now: Instant) -> Option<Self> {
        let today = journey.day_at(now);
        let (open, named) = match arrival {
            Arrival::Open(_) => (true, false),
            Arrival::Expected(forecast) => (false, journey.promise.is_none() || forecast.from == Some(today) && forecast.to == today),
            _ => return None,
        };
        let mut starts = [None; 10];
        for span in &journey.stages {
            if let Some(start) = starts.get_mut(span.stage as usize) {
                *start = span.start.map(Stamp::day);
            }
        }
        Some(Self {
            today,
            origin: journey.origin,
            destination: journey.destination,
            crosses: journey.crosses,
            customs: journey.passes(Stage::ImportCustoms),
            named,
            stage: journey.stage,
            last_scan: journey.deciding().and_then(|event| event.time).map(Stamp::day),
            starts,
            promise: journey.promise.filter(|_| !open && !named),
            disruptions: rules.disruptions.clone(),
        })
    }

    /// Its numbers.
    pub fn flat(&self) -> Vec<i32> {
        let flags = i32::from(self.crosses) | i32::from(self.customs) << 1 | i32::from(self.named) << 2;
        let country = |country: Option<Country>| country.map_or(0, Country::number);
        let day = |day: Option<Day>| day.map_or(NONE, Day::since_epoch);
        let promise = self.promise.map_or([0, NONE, NONE], |promise| [promise.by as i32, day(promise.from), promise.to.since_epoch()]);
        let mut numbers = vec![self.today.since_epoch(), country(self.origin), country(self.destination), flags, self.stage as i32];
        numbers.push(day(self.last_scan));
        numbers.extend(promise);
        numbers.extend(self.starts.map(day));
        for disruption in &self.disruptions {
            numbers.extend(disruption.flat());
        }
        numbers
    }

    /// The question of [`Self::flat`].
    ///
    /// ```
    /// use parcelight::eta::{Arrival, Question};
    /// use parcelight::journey::{Journey, Rules};
    /// use parcelight::shipment::{Country, Instant};
    /// let journey = Journey { origin: Country::from_alpha2("CN"), crosses: true, ..Journey::default() };
    /// let question = Question::of(&journey, &Arrival::Open(None), &Rules::DEFAULT, Instant(1_800_000_000)).unwrap();
    /// assert_eq!(Question::from_flat(&question.flat()), Some(question));
    /// ```
    pub fn from_flat(numbers: &[i32]) -> Option<Self> {
        let &[today, origin, destination, flags, stage, last_scan, by, from, to, ref rest @ ..] = numbers else { return None };
        let day = |days: i32| (days != NONE).then(|| Day::from_epoch(days));
        let (starts, disruptions) = rest.split_at_checked(Stage::ALL.len())?;
        let mut question = Self {
            today: day(today)?,
            origin: Country::from_number(origin),
            destination: Country::from_number(destination),
            crosses: flags & 1 != 0,
            customs: flags & 2 != 0,
            named: flags & 4 != 0,
            stage: *Stage::ALL.get(stage as usize)?,
            last_scan: day(last_scan),
            starts: [None; 10],
            promise: None,
            disruptions: disruptions.as_chunks().0.iter().filter_map(Disruption::from_flat).collect(),
        };
        for (known, start) in question.starts.iter_mut().zip(starts) {
            *known = day(*start);
        }
        let by = match by {
            0 => Promiser::Carrier,
            1 => Promiser::Provider,
            _ => Promiser::Shop,
        };
        question.promise = day(to).map(|to| Promise { from: day(from), to, by });
        Some(question)
    }
}
