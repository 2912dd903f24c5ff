//! What the module of forecasts answers, as far as the page computes with it; the words of it are [`Answer::words`].

use super::{Arrival, Forecast, Source, Withheld};
use crate::shipment::{Country, Day, Stage};

/// The days of an estimate, and what it says in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// First and last day, and the most likely one where one stands out; nothing where a date would mislead.
    pub window: Option<(Day, Day, Option<Day>)>,
    /// The estimate speaks, though somebody has named days: they are not to be believed any more.
    pub overrules: bool,
    /// What each stage usually takes, in the order of [`Stage::ALL`].
    pub usual: [Option<Usual>; 10],
    /// The days up to the last one on which nothing is delivered.
    pub closed: Vec<Day>,
    /// Its words, as the view takes them apart.
    pub words: String,
}

/// Working days of one stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usual {
    /// What it usually takes at least.
    pub least: u8,
    /// What it usually takes at most.
    pub most: u8,
    /// What it has taken, as far as somebody has seen its beginning.
    pub days: Option<u8>,
}

/// What stands for days that nobody knows.
const UNKNOWN: u8 = u8::MAX;

/// What stands for a day, or a time, that is not said.
const NONE: i32 = i32::MIN;

impl Answer {
    /// Its numbers.
    pub fn flat(&self) -> Vec<i32> {
        let (from, to, likely) = self
            .window
            .map_or((NONE, NONE, NONE), |(from, to, likely)| (from.since_epoch(), to.since_epoch(), likely.map_or(NONE, Day::since_epoch)));
        let mut numbers = vec![from, to, likely, i32::from(self.overrules)];
        let packed = |Usual { least, most, days }| i32::from(days.unwrap_or(UNKNOWN)) << 16 | i32::from(least) << 8 | i32::from(most);
        numbers.extend(self.usual.map(|usual| usual.map_or(NONE, packed)));
        numbers.extend(self.closed.iter().map(|day| day.since_epoch()));
        numbers
    }

    /// The answer of [`Self::flat`].
    ///
    /// ```
    /// use parcelight::eta::Answer;
    /// use parcelight::shipment::Day;
    /// let day = |day| Day::new(2026, 12, day).unwrap();
    /// let answer = Answer { window: Some((day(12), day(15), None)), closed: vec![day(13)], ..Answer::default() };
    /// assert_eq!(Answer::from_flat(&answer.flat(), String::new()), answer);
    /// ```
    pub fn from_flat(numbers: &[i32], words: String) -> Self {
        let mut answer = Self { words, ..Self::default() };
        let day = |days: i32| (days != NONE).then(|| Day::from_epoch(days));
        let &[from, to, likely, overrules, ref rest @ ..] = numbers else { return answer };
        answer.window = day(from).zip(day(to)).map(|(from, to)| (from, to, day(likely)));
        answer.overrules = overrules != 0;
        let mut rest = rest.iter();
        for (usual, number) in answer.usual.iter_mut().zip(&mut rest) {
            let days = (number >> 16) as u8;
            let known = Usual { least: (number >> 8) as u8, most: *number as u8, days: (days != UNKNOWN).then_some(days) };
            *usual = (*number >= 0).then_some(known);
        }
        answer.closed = rest.map(|days| Day::from_epoch(*days)).collect();
        answer
    }

    /// What a stage usually takes.
    pub fn usual(&self, stage: Stage) -> Option<Usual> {
        self.usual.get(stage as usize).copied().flatten()
    }

    /// The arrival with this answer to it.
    pub fn applied(&self, arrival: &Arrival, country: Option<Country>) -> Arrival {
        let mut arrival = arrival.clone();
        let (estimated, late_since) = match &arrival {
            Arrival::Open(late_since) => (true, *late_since),
            Arrival::Expected(forecast) => (self.overrules, forecast.late_since),
            _ => return arrival,
        };
        if estimated {
            let Some((from, to, likely)) = self.window else {
                return Arrival::Withheld(if self.words.is_empty() { Withheld::NoEstimate } else { Withheld::NoNews });
            };
            arrival = Arrival::Expected(Forecast {
                from: Some(from),
                to,
                likely,
                source: Source::Estimate,
                late_since,
                closed: Vec::new(),
                country,
            });
        }
        if let Arrival::Expected(forecast) = &mut arrival {
            forecast.closed.clone_from(&self.closed);
        }
        arrival
    }
}
