//! The model as of a day: everything in it was known before that day.

mod calibration;
mod counts;
mod curves;
mod index;
mod options;
mod promise;
mod rate;
mod table;
mod tempo;
mod ticks;

pub(crate) use counts::Counts;
pub use index::Index;
pub use options::{Method, Options};

use crate::spells::{Parcel, Spell, Spells};
use parcelight::eta::model::{Calibration, Curve, Distribution, Evidence, Present, pass};
use parcelight::shipment::Day;
use ticks::{Place, Ticks};

/// Open for so many days, a spell counts as one that never ends.
const GIVEN_UP: i32 = 90;

/// A fitted model.
pub struct Fit<'a> {
    spells: &'a Spells,
    index: &'a Index,
    options: &'a Options,
    as_of: Day,
    ticks: Vec<(Place, Ticks<'a>)>,
    /// By stage, by key.
    curves: Vec<Vec<Curve>>,
    counts: Vec<Vec<Counts>>,
    weeks: Vec<(String, String, [f64; 7])>,
    /// The hazards of each curve added up, as a rate: −ln of the survival at each bin.
    rates: Vec<Vec<Vec<f64>>>,
    /// How fast each stage goes these days, 1 as fast as its curves say.
    pub tempo: Vec<f64>,
    /// What a promise tells.
    pub evidence: Evidence,
    /// What past forecasts were worth.
    pub calibration: Option<Calibration>,
}

impl<'a> Fit<'a> {
    /// The model as of the morning of a day. `None` when nothing had ended before it.
    pub fn new(spells: &'a Spells, index: &'a Index, options: &'a Options, method: Method, as_of: Day) -> Option<Self> {
        let mut fit = Self {
            spells,
            index,
            options,
            as_of,
            ticks: Vec::new(),
            curves: Vec::new(),
            counts: Vec::new(),
            weeks: Vec::new(),
            rates: Vec::new(),
            tempo: vec![1.0; spells.stages.len()],
            evidence: Evidence::default(),
            calibration: None,
        };
        fit.wind_clocks();
        fit.draw_curves(if method == Method::Full { options.half_life } else { f64::INFINITY })?;
        if method == Method::Full {
            if options.with_promise {
                fit.learn_promises();
            }
            fit.measure_tempo();
            fit.calibrate();
        }
        Some(fit)
    }

    /// A spell as it was known.
    fn known(&self, spell: &Spell) -> Option<Spell> {
        let is_lost = spell.end.is_none() && self.spells.last.days_after(spell.start) > GIVEN_UP;
        if spell.start >= self.as_of || (is_lost && !self.options.with_lost) {
            return None;
        }
        let spell = Spell { end: spell.end.filter(|end| *end < self.as_of), ..*spell };
        // Given up by then: no longer at risk, but one of those that never leave.
        (spell.end.is_some() || self.as_of.days_after(spell.start) <= GIVEN_UP).then_some(spell)
    }

    /// Every known spell with its parcel.
    fn every(&self) -> impl Iterator<Item = (&'a Parcel, Spell)> + '_ {
        self.spells.parcels.iter().flat_map(move |parcel| parcel.spells.iter().filter_map(move |spell| Some((parcel, self.known(spell)?))))
    }

    fn leaf(&self, parcel: &Parcel) -> usize {
        self.index.leaves.get(parcel.lane).copied().unwrap_or(0)
    }

    fn last_stage(&self) -> usize {
        self.spells.stages.len().saturating_sub(1)
    }

    /// The stage in which parcels are under way: the first that is not the seller's.
    pub fn under_way(spells: &Spells) -> usize {
        usize::from(spells.stages.len() > 1 && spells.stages.first().is_some_and(|name| name == "handling"))
    }

    /// The forward pass alone.
    fn raw(&self, parcel: &Parcel, stage: usize, since: Day, today: Day) -> Option<Distribution> {
        let curve = |stage: usize| self.curves.get(stage).and_then(|keys| keys.get(self.leaf(parcel)));
        let clock = |stage: usize| self.ticks(stage, parcel).map(|ticks| &ticks.clock);
        let mut later = Vec::new();
        for next in stage + 1..self.spells.stages.len() {
            later.push((curve(next)?, clock(next)?));
        }
        Some(pass(Present { curve: curve(stage)?, clock: clock(stage)?, since }, &later, today))
    }

    /// The forecast for a parcel in a stage since a day, that has not left it before `today`.
    pub fn forecast(&self, parcel: &Parcel, stage: usize, since: Day, today: Day) -> Option<Distribution> {
        let mut distribution = self.raw(parcel, stage, since, today)?;
        if let Some(calibration) = &self.calibration {
            calibration.correct(&mut distribution);
        }
        if let Some(promise) = parcel.promise {
            self.evidence.apply(&mut distribution, promise);
        }
        Some(distribution)
    }
}
