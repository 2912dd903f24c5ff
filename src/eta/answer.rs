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

impl Answer {
    /// What a stage usually takes.
    pub fn usual(&self, stage: Stage) -> Option<Usual> {
        self.usual.get(stage as usize).copied().flatten()
    }

    /// The arrival with this answer to it.
    pub fn applied(&self, arrival: Arrival, country: Option<Country>) -> Arrival {
        let (estimated, late_since) = match &arrival {
            Arrival::Open(late_since) => (true, *late_since),
            Arrival::Expected(forecast) => (self.overrules, forecast.late_since),
            _ => return arrival,
        };
        let mut arrival = arrival;
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
