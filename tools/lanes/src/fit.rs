//! The model as of a day: everything in it was known before that day.

use crate::spells::{Parcel, Spell, Spells};
use parcelight::eta::lane::Table;
use parcelight::eta::model::{
    BINS, Calibration, Curve, Disruption, Distribution, Evidence, PRIOR_WEIGHT, Present, StageClock, WorkClock, pass,
};
use parcelight::shipment::{Country, Day};
use std::collections::HashMap;

/// The days over which the tempo is measured, and that many parcels' worth of belief that it has not changed.
const TEMPO_DAYS: i32 = 5;
const TEMPO_PRIOR: f64 = 50.0;
/// The days over which the calibration is measured, how long before them its parcels may have begun, and its prior.
const CALIBRATION_DAYS: i32 = 7;
const CALIBRATION_STARTS: i32 = 40;
const CALIBRATION_PRIOR: f64 = 60.0;
/// The stretches of a forecast that are corrected each by a factor.
const STRETCHES: [f64; 5] = [0.0, 0.3, 0.6, 0.8, 1.0];
/// The stretches of days around a promise that share a factor, and the prior of each.
const AROUND: [i32; 16] = [-30, -26, -22, -19, -16, -13, -10, -7, -5, -3, -1, 0, 1, 3, 7, 14];
const AROUND_PRIOR: f64 = 30.0;
/// Days before the promise from which on there are factors.
const LEAD: i32 = 60;
/// Open for so many days, a spell counts as one that never ends; that many parcels' worth of belief that there are none.
const GIVEN_UP: i32 = 90;
const GIVEN_UP_PRIOR: f64 = 20.0;
/// So many ends tell the weekdays of a country.
const WEEK_ENDS: f64 = 200.0;

/// What a fit does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Decay, back-off, tempo, evidence of the promise, calibration.
    Full,
    /// Back-off alone, all past parcels alike.
    BackOff,
}

/// How to fit.
#[derive(Clone, Debug)]
pub struct Options {
    /// The days after which a spell counts half, by its start; infinite for no decay.
    pub half_life: f64,
    /// The weight of a parent in a lane, in parcels.
    pub prior_weight: f64,
    /// What was announced: days on which less was done.
    pub disruptions: Vec<Disruption>,
    /// Whether spells count that the file never ends although it could: those 90 days old at its end. Without them the
    /// share that never arrives is not learned, and the fit knows what was known only afterwards.
    pub with_lost: bool,
    /// Whether the promise counts.
    pub with_promise: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { half_life: 60.0, prior_weight: PRIOR_WEIGHT, disruptions: Vec::new(), with_lost: true, with_promise: true }
    }
}

/// The lanes of a file and those behind them, each once.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Their keys; a parent stands before its children.
    pub keys: Vec<String>,
    /// The parent of each.
    pub parents: Vec<Option<usize>>,
    /// The most special key of each lane of the file.
    pub leaves: Vec<usize>,
}

impl Index {
    /// Of a file.
    pub fn new(spells: &Spells) -> Self {
        let mut index = Self::default();
        let mut seen: HashMap<String, usize> = HashMap::new();
        for lane in &spells.lanes {
            let mut parent = None;
            for key in lane.chain() {
                let at = *seen.entry(key).or_insert_with_key(|key| {
                    index.keys.push(key.clone());
                    index.parents.push(parent);
                    index.keys.len() - 1
                });
                parent = Some(at);
            }
            index.leaves.push(parent.unwrap_or(0));
        }
        index
    }
}

/// A stage and the country on whose clock it runs.
type Place = (usize, Option<Country>);

/// The work done by the start of each day, for one stage in one country.
struct Ticks<'a> {
    clock: WorkClock<'a>,
    first: Day,
    work: Vec<f64>,
}

impl Ticks<'_> {
    /// Work from the start of one day to the start of another.
    fn between(&self, from: Day, to: Day) -> f64 {
        self.at(to) - self.at(from)
    }

    fn at(&self, day: Day) -> f64 {
        let days = usize::try_from(day.days_after(self.first)).unwrap_or(0);
        self.work.get(days).or(self.work.last()).copied().unwrap_or(0.0)
    }
}

/// Parcels of one key in one stage, by bin.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) ended: Vec<f64>,
    pub(crate) censored: Vec<f64>,
}

impl Counts {
    pub(crate) fn add(&mut self, bin: usize, ended: f64, censored: f64) {
        let bin = bin.min(BINS);
        let length = self.ended.len().max(bin + 1);
        self.ended.resize(length, 0.0);
        self.censored.resize(length, 0.0);
        if let Some(count) = self.ended.get_mut(bin) {
            *count += ended;
        }
        if let Some(count) = self.censored.get_mut(bin) {
            *count += censored;
        }
    }
}

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

/// The country on whose clock a stage runs.
fn country(spells: &Spells, stage: usize, parcel: &Parcel) -> Option<Country> {
    let lane = spells.lanes.get(parcel.lane)?;
    let name = spells.stages.get(stage)?;
    let place = if matches!(name.as_str(), "handling" | "origin") { &lane.origin } else { &lane.destination };
    Country::from_alpha2(place.split('-').next()?)
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

    /// The share of a stage's parcels that never leave it, by those old enough to tell.
    fn cured(&self, stage: usize) -> f64 {
        let (mut lost, mut all) = (0.0, GIVEN_UP_PRIOR);
        for spell in self.spells.parcels.iter().flat_map(|parcel| &parcel.spells).filter(|spell| spell.stage == stage) {
            if self.as_of.days_after(spell.start) > GIVEN_UP && (spell.end.is_some() || self.options.with_lost) {
                all += 1.0;
                lost += if spell.end.is_none_or(|end| end >= self.as_of) { 1.0 } else { 0.0 };
            }
        }
        lost / all
    }

    /// Every known spell with its parcel.
    fn every(&self) -> impl Iterator<Item = (&'a Parcel, Spell)> + '_ {
        self.spells.parcels.iter().flat_map(move |parcel| parcel.spells.iter().filter_map(move |spell| Some((parcel, self.known(spell)?))))
    }

    fn wind_clocks(&mut self) {
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
            let mut clock = WorkClock::new(StageClock::of(name), country, None, &self.options.disruptions);
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

    fn ticks(&self, stage: usize, parcel: &Parcel) -> Option<&Ticks<'a>> {
        let key = (stage, country(self.spells, stage, parcel));
        self.ticks.iter().find(|(of, _)| *of == key).map(|(_, ticks)| ticks)
    }

    fn leaf(&self, parcel: &Parcel) -> usize {
        self.index.leaves.get(parcel.lane).copied().unwrap_or(0)
    }

    fn draw_curves(&mut self, half_life: f64) -> Option<()> {
        let (mut counts, mut shapes) = (Vec::new(), Vec::new());
        for stage in 0..self.spells.stages.len() {
            let mut all = Counts::default();
            for (parcel, spell) in self.every().filter(|(_, spell)| spell.stage == stage) {
                if let (Some(end), Some(ticks)) = (spell.end, self.ticks(stage, parcel)) {
                    all.add(ticks.between(spell.start, end) as usize, 1.0, 0.0);
                }
            }
            shapes.push((Curve::from_counts(&all.ended, &[])?, self.cured(stage)));
            counts.push(vec![Counts::default(); self.index.keys.len()]);
        }
        for (parcel, spell) in self.every() {
            let Some(ticks) = self.ticks(spell.stage, parcel) else { continue };
            let weight = 0.5_f64.powf(f64::from(self.as_of.days_after(spell.start)) / half_life);
            let (bin, ended, censored) = match spell.end {
                // Some time of that day: its middle.
                Some(end) => ((ticks.between(spell.start, end) + ticks.between(spell.start, end.plus(1))) / 2.0, weight, 0.0),
                None => {
                    let work = ticks.between(spell.start, self.as_of);
                    // It counts as far as it is likely to be one that will leave.
                    let (alive, cured) = shapes.get(spell.stage).map_or((1.0, 0.0), |(shape, cured)| (shape.survival(work), *cured));
                    let ever = (1.0 - cured) * alive;
                    (work, 0.0, if cured > 0.0 { weight * ever / (ever + cured) } else { weight })
                }
            };
            let mut key = Some(self.leaf(parcel));
            while let Some(at) = key {
                if let Some(of) = counts.get_mut(spell.stage).and_then(|keys| keys.get_mut(at)) {
                    of.add(bin as usize, ended, censored);
                }
                key = self.index.parents.get(at).copied().flatten();
            }
        }
        for (stage, (_, cured)) in counts.into_iter().zip(shapes) {
            let mut curves: Vec<Curve> = Vec::with_capacity(stage.len());
            for (at, of) in stage.iter().enumerate() {
                let parent = self.index.parents.get(at).copied().flatten().and_then(|parent| curves.get(parent));
                let curve = match parent {
                    Some(parent) => parent.updated(&of.ended, &of.censored, self.options.prior_weight),
                    None => own(of)?,
                };
                curves.push(Curve { cured: 0.0, n: of.ended.iter().sum::<f64>() + of.censored.iter().sum::<f64>(), ..curve });
            }
            // Those that never leave are not in these counts, once they are given up: their share stands beside the hazards.
            for curve in &mut curves {
                curve.cured = cured;
            }
            self.rates.push(curves.iter().map(rates).collect());
            self.curves.push(curves);
            self.counts.push(stage);
        }
        Some(())
    }

    /// Rates of one known spell day by day: day, rate expected on it, whether it ended on it.
    fn days(&self, parcel: &Parcel, spell: Spell, from: Day) -> Vec<(Day, f64, bool)> {
        let Some(ticks) = self.ticks(spell.stage, parcel) else { return Vec::new() };
        let Some(rates) = self.rates.get(spell.stage).and_then(|keys| keys.get(self.leaf(parcel))) else { return Vec::new() };
        let cured = self.curves.get(spell.stage).and_then(|keys| keys.get(self.leaf(parcel))).map_or(0.0, |curve| curve.cured);
        let last = spell.end.unwrap_or(self.as_of.plus(-1));
        let mut day = spell.start.max(from);
        let mut before = rate(rates, ticks.between(spell.start, day));
        let mut found = Vec::new();
        while day <= last {
            let after = rate(rates, ticks.between(spell.start, day.plus(1)));
            let is_end = spell.end == Some(day);
            // Of its last day it was there for half. And it may be one of those that never leave.
            let alive = (1.0 - cured) * f64::exp(-before);
            let expected = (after - before) * if cured > 0.0 { alive / (alive + cured) } else { 1.0 };
            found.push((day, expected / if is_end { 2.0 } else { 1.0 }, is_end));
            before = after;
            day = day.plus(1);
        }
        found
    }

    fn last_stage(&self) -> usize {
        self.spells.stages.len().saturating_sub(1)
    }

    /// Arrivals on the days around a promise, by those that the lanes alone expected on them.
    fn learn_promises(&mut self) {
        let mut sums = [(AROUND_PRIOR, AROUND_PRIOR); AROUND.len() + 1];
        for (parcel, spell) in self.every() {
            let Some(promise) = parcel.promise.filter(|_| spell.stage == self.last_stage()) else { continue };
            for (day, expected, is_end) in self.days(parcel, spell, spell.start) {
                let weight = 0.5_f64.powf(f64::from(self.as_of.days_after(day)) / self.options.half_life);
                if let Some((came, due)) = sums.get_mut(around(day.days_after(promise))) {
                    *came += if is_end { weight } else { 0.0 };
                    *due += weight * expected;
                }
            }
        }
        let factor = |offset: i32| sums.get(around(offset)).map_or(1.0, |(came, due)| came / due);
        self.evidence = Evidence { lead: LEAD, factors: (-LEAD..=LEAD / 2).map(factor).collect() };
    }

    fn factor(&self, parcel: &Parcel, day: Day) -> f64 {
        let Some(promise) = parcel.promise else { return 1.0 };
        let at = day.days_after(promise).saturating_add(self.evidence.lead);
        usize::try_from(at).ok().and_then(|at| self.evidence.factors.get(at)).copied().unwrap_or(1.0)
    }

    /// How fast each stage goes: ends of the last days by those expected, among parcels that began lately. Then every
    /// curve of the stage goes at that tempo.
    fn measure_tempo(&mut self) {
        for stage in 0..self.spells.stages.len() {
            let Some(root) = self.curves.get(stage).and_then(|curves| curves.first()) else { continue };
            let since = self.as_of.plus(-TEMPO_DAYS);
            let began = since.plus(-((root.quantile(0.5) * 1.4) as i32).clamp(3, 40));
            let (mut came, mut due) = (TEMPO_PRIOR, TEMPO_PRIOR);
            for (parcel, spell) in self.every() {
                if spell.stage != stage || spell.start < began || spell.end.is_some_and(|end| end < since) {
                    continue;
                }
                for (day, expected, is_end) in self.days(parcel, spell, since) {
                    came += if is_end { 1.0 } else { 0.0 };
                    due += expected * if stage == self.last_stage() { self.factor(parcel, day) } else { 1.0 };
                }
            }
            let tempo = came / due;
            if let Some(of) = self.tempo.get_mut(stage) {
                *of = tempo;
            }
            for curve in self.curves.get_mut(stage).into_iter().flatten() {
                quicken(curve, tempo);
            }
        }
    }

    /// The stage in which parcels are under way: the first that is not the seller's.
    pub fn under_way(spells: &Spells) -> usize {
        usize::from(spells.stages.len() > 1 && spells.stages.first().is_some_and(|name| name == "handling"))
    }

    /// Arrivals within each stretch of their forecast, in the last days, by those expected.
    fn calibrate(&mut self) {
        let anchor = Self::under_way(self.spells);
        let (began, since) = (self.as_of.plus(-CALIBRATION_STARTS), self.as_of.plus(-CALIBRATION_DAYS));
        let mut sums = [(CALIBRATION_PRIOR, CALIBRATION_PRIOR); STRETCHES.len() - 1];
        for parcel in &self.spells.parcels {
            let Some(start) = parcel.spells.iter().find(|spell| spell.stage == anchor).and_then(|spell| self.known(spell)) else {
                continue;
            };
            let arrival = parcel.spells.iter().find(|spell| spell.stage == self.last_stage()).and_then(|spell| self.known(spell)?.end);
            if start.start < began || arrival.is_some_and(|day| day < since) {
                continue;
            }
            let Some(forecast) = self.raw(parcel, anchor, start.start, start.start) else { continue };
            let (mut left, mut day) = (1.0, start.start);
            for mass in &forecast.mass {
                let after: f64 = (left - mass).max(1e-9);
                if day >= since && day < self.as_of {
                    let (low, high) = (-f64::ln(left), -f64::ln(after));
                    let is_end = arrival == Some(day);
                    let alive = (1.0 - forecast.never) * left;
                    let ever = if forecast.never > 0.0 { alive / (alive + forecast.never) } else { 1.0 };
                    let high = if is_end { (low + high) / 2.0 } else { high };
                    for (pair, (came, due)) in STRETCHES.windows(2).zip(&mut sums) {
                        let [from, to] = pair else { continue };
                        let (from, to) = (-f64::ln(1.0 - from), if *to < 1.0 { -f64::ln(1.0 - to) } else { f64::INFINITY });
                        *due += (high.clamp(from, to) - low.clamp(from, to)) * self.factor(parcel, day) * ever;
                        *came += if is_end && from <= high && high < to { 1.0 } else { 0.0 };
                    }
                }
                if arrival == Some(day) || day >= self.as_of {
                    break;
                }
                left = after;
                day = day.plus(1);
            }
        }
        let mut numbers = Vec::new();
        for step in 0..21 {
            let share = f64::from(step) / 20.0;
            let mut rate = 0.0;
            for (pair, (came, due)) in STRETCHES.windows(2).zip(&sums) {
                let [from, to] = pair else { continue };
                rate += came / due * (-f64::ln(1.0 - share.clamp(*from, *to)) + f64::ln(1.0 - from));
            }
            numbers.push(if step == 20 { 1_000 } else { ((1.0 - f64::exp(-rate)) * 1_000.0).round() as i32 });
        }
        self.calibration = Calibration::from_per_mille(&numbers);
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

    /// As the lane table that a page loads: each lane's own parcels at today's tempo, to be shrunk by who reads it. Lanes
    /// of fewer effective parcels than `least` are left to those behind them.
    pub fn table(&self, source: &str, least: f64) -> Table {
        let mut table = Table::default();
        table.as_of = self.as_of.to_string();
        table.source = source.to_owned();
        table.calibration = self.calibration.clone();
        table.evidence = Some(self.evidence.clone()).filter(|evidence| !evidence.factors.is_empty());
        table.weeks.clone_from(&self.weeks);
        for (at, (keys, stage)) in self.counts.iter().zip(&self.spells.stages).enumerate() {
            let cured = self.cured(at);
            let tempo = self.tempo.get(at).copied().unwrap_or(1.0);
            for (key, counts) in self.index.keys.iter().zip(keys) {
                let Some(mut curve) = Curve::from_counts(&counts.ended, &counts.censored).filter(|curve| curve.n >= least) else {
                    continue;
                };
                quicken(&mut curve, tempo);
                table.insert(key, stage, Curve { cured, ..curve }.to_row());
            }
        }
        table
    }

    /// Key, stage and curve of every lane with parcels.
    pub fn curves(&self) -> impl Iterator<Item = (&str, &str, &Curve)> {
        self.curves.iter().zip(&self.spells.stages).flat_map(|(keys, stage)| {
            let lanes = self.index.keys.iter().zip(keys).filter(|(_, curve)| curve.n > 0.0);
            lanes.map(move |(key, curve)| (key.as_str(), stage.as_str(), curve))
        })
    }
}

/// The curve of counts alone. What ended gives its shape where hardly anybody was at risk.
fn own(counts: &Counts) -> Option<Curve> {
    let shape = Curve::from_counts(&counts.ended, &[])?;
    let n = counts.ended.iter().sum::<f64>() + counts.censored.iter().sum::<f64>();
    Some(Curve { n, ..shape.updated(&counts.ended, &counts.censored, 1.0) })
}

/// Lets a stage go at a tempo.
fn quicken(curve: &mut Curve, tempo: f64) {
    for hazard in &mut curve.hazards {
        *hazard = 1.0 - (1.0 - *hazard).max(0.0).powf(tempo);
    }
    curve.tail = 1.0 - (1.0 - curve.tail).max(0.0).powf(tempo);
}

/// The weight of each weekday: its ends by those of the five fullest days, never above 1.
fn weights(ends: [f64; 7]) -> [f64; 7] {
    let mut sorted = ends;
    sorted.sort_by(f64::total_cmp);
    let full: f64 = sorted.iter().skip(2).sum::<f64>() / 5.0;
    ends.map(|count| (count / full).min(1.0)).map(|weight| if weight > 0.75 { 1.0 } else { weight })
}

fn around(offset: i32) -> usize {
    AROUND.iter().filter(|edge| offset >= **edge).count()
}

fn rates(curve: &Curve) -> Vec<f64> {
    let mut sum = 0.0;
    let mut values = vec![0.0];
    for bin in 0..=BINS {
        sum -= f64::ln(1.0 - curve.hazard(bin).min(0.98));
        values.push(sum);
    }
    values
}

fn rate(values: &[f64], work: f64) -> f64 {
    let last = values.len().saturating_sub(2);
    let bin = (work as usize).min(last);
    let (low, high) = (values.get(bin).copied().unwrap_or(0.0), values.get(bin + 1).copied().unwrap_or(0.0));
    low + (high - low) * (work - bin as f64)
}
