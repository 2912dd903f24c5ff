//! The arrival window of one parcel, estimated from lanes, calendars and what has happened so far, with every reason kept.
//!
//! ```text
//! Question ─ stretches ─▶ curve and clock of each ─ model::pass ─▶ Distribution ─▶ Estimate
//! ```
//!
//! It is a pure function: the same question and the same [`Knowledge`] give the same [`Estimate`], bit for bit, natively and
//! in the browser, where it is a module of its own.

mod change;
mod knowledge;
mod outlook;
mod promise;
mod record;
mod special;
mod stretch;

pub use change::{Cause, Change};
pub use knowledge::Knowledge;
pub use special::{Special, SpecialDay};
pub use stretch::{State, Stretch};

use super::{Answer, Arrival, Question, Usual, holiday};
use crate::journey::{Journey, Rules};
use crate::shipment::{Country, Day, Instant, Stage};
use outlook::Outlook;

/// The estimate of one arrival.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// The day on which it was made.
    pub as_of: Day,
    /// First and last day: the parcel comes neither before the first (90 in 100) nor after the last (80 in 100). Nothing
    /// where a date would mislead.
    pub window: Option<(Day, Day)>,
    /// The most likely day, where enough parcels were counted for one to stand out.
    pub likely: Option<Day>,
    /// The days by which 10, 50, 80 and 90 parcels in 100 are there.
    pub quantiles: [Option<Day>; 4],
    /// The share that arrives within the window, per mille.
    pub share: i32,
    /// The likeliest days of the window with their shares, per mille, in the order of the calendar.
    pub days: Vec<(Day, i32)>,
    /// The share that is never heard of again, per mille.
    pub never: i32,
    /// The share that arrives by the last promised day, per mille.
    pub kept: Option<i32>,
    /// The promise is less likely kept than not.
    pub may_be_late: bool,
    /// So unlikely kept, as counted on so many parcels, that the promise is not shown any more.
    pub overrules: bool,
    /// How many parcels of a merchant's own history this rests on; nothing where it rests on what such ways usually take.
    pub counted: Option<u32>,
    /// The stages of the way, in order.
    pub stretches: Vec<Stretch>,
    /// What was expected before, and why that has changed.
    pub change: Option<Change>,
    /// The days up to the end of the window on which nothing is delivered, with the name of the holiday.
    pub closed: Vec<(Day, Option<u16>)>,
    /// The last day of which the holidays are known, where the window goes past it.
    pub known_until: Option<Day>,
    /// Whose calendar counts.
    pub country: Option<Country>,
}

/// So many parcels make a single day worth naming (eta-map: no narrower window than the data earns).
const ENOUGH: u32 = 20;
/// Where nobody has counted, a day is named only in a window as short as this.
const SHORT: i32 = 3;
/// A parcel that is more likely than this to be never heard of again has no date, per mille.
const HOPELESS: i32 = 500;
/// A promise that so few keep, per mille, is overruled.
const BROKEN: i32 = 350;

/// Estimates the arrival.
///
/// ```
/// use parcelight::eta::estimate::{Knowledge, estimate};
/// use parcelight::eta::{Arrival, Question};
/// use parcelight::journey::{Journey, Rules};
/// use parcelight::shipment::{Country, Instant, Stage};
/// let [origin, destination] = ["CN", "TH"].map(Country::from_alpha2);
/// let journey = Journey { origin, destination, crosses: true, stage: Stage::LineHaul, ..Journey::default() };
/// let question = Question::of(&journey, &Arrival::Open(None), &Rules::DEFAULT, Instant(1_800_000_000)).unwrap();
/// let (from, to) = estimate(&question, "", &Knowledge::built_in()).window.unwrap();
/// assert!(question.today < from && from < to);
/// ```
pub fn estimate(question: &Question, carrier: &str, knowledge: &Knowledge) -> Estimate {
    let outlook = Outlook::new(question, carrier, knowledge);
    let ends = outlook.ends(outlook.present, outlook.since(), question.today);
    let arrival = outlook.arrival(&ends);
    let holidays = knowledge.holidays(question.destination);
    let counted = outlook.counted();
    // What the calendar does not tell may come between: the window widens.
    let known_until = holidays.map(holiday::Holidays::last).filter(|last| arrival.quantile(0.8).is_some_and(|day| day > *last));
    let (early, late) = if known_until.is_some() { (0.05, 0.9) } else { (0.1, 0.8) };
    let never = per_mille(arrival.never);
    let mut window = arrival.quantile(early).zip(arrival.quantile(late)).filter(|_| never <= HOPELESS);
    if let (Some(_), Some((_, to)), Some(usual)) = (known_until, &mut window, arrival.quantile(0.8)) {
        *to = (*to).max(holiday::next_delivery(usual, question.destination, holidays));
    }
    let mut estimate = Estimate {
        as_of: question.today,
        window,
        likely: None,
        quantiles: [0.1, 0.5, 0.8, 0.9].map(|share| arrival.quantile(share)),
        share: 0,
        days: Vec::new(),
        never,
        kept: None,
        may_be_late: false,
        overrules: false,
        counted,
        stretches: outlook.stretches(&ends),
        change: if question.named { None } else { change::since_before(&outlook, window) },
        closed: Vec::new(),
        known_until,
        country: question.destination,
    };
    let Some((from, to)) = window else { return estimate };
    estimate.share = per_mille(arrival.by(to) - arrival.by(from.plus(-1)));
    if counted.is_some_and(|counted| counted >= ENOUGH) || to.days_after(from) < SHORT {
        estimate.likely = arrival.mode().filter(|day| from <= *day && *day <= to);
    }
    if counted.is_some() {
        estimate.days = likeliest(&arrival, from, to);
    }
    if let Some(promise) = question.promise.filter(|promise| promise.to >= question.today) {
        let kept = per_mille(arrival.by(promise.to));
        estimate.kept = Some(kept);
        estimate.may_be_late = kept < 500;
        estimate.overrules = kept < BROKEN && counted.is_some_and(|counted| counted >= ENOUGH);
    }
    for ahead in 0..=to.days_after(question.today).min(60) {
        let day = question.today.plus(ahead);
        if !holiday::delivers(day, question.destination, holidays) {
            estimate.closed.push((day, holidays.and_then(|holidays| holidays.on(day)).map(|holiday| holiday.name)));
        }
    }
    estimate
}

/// The arrival of a journey with the estimate to it, where there is one: the whole of what the page does in two steps.
pub fn expected(journey: &Journey, rules: &Rules, now: Instant, knowledge: &Knowledge) -> (Arrival, Option<Estimate>) {
    let arrival = super::forecast(journey, now);
    let carrier = journey.carrier.as_deref().unwrap_or_default();
    let estimate = Question::of(journey, &arrival, rules, now).map(|question| estimate(&question, carrier, knowledge));
    match &estimate {
        Some(known) => (known.answer(String::from("-")).applied(arrival, journey.destination), estimate),
        None => (arrival, None),
    }
}

impl Estimate {
    /// What the page computes with; its words are written by the view.
    pub fn answer(&self, words: String) -> Answer {
        let mut usual = [None; 10];
        for stretch in &self.stretches {
            // What several stages take together says nothing of each.
            if let [stage] = stretch.stages.as_slice()
                && let Some(usual) = usual.get_mut(*stage as usize)
            {
                let days = match stretch.state {
                    State::Behind(days) => days,
                    State::Now(days) => Some(days),
                    State::Ahead => None,
                };
                *usual = Some(Usual { least: stretch.usual.0, most: stretch.usual.1, days: days.map(|days| days.min(250) as u8) });
            }
        }
        Answer {
            window: self.window.map(|(from, to)| (from, to, self.likely)),
            overrules: self.overrules,
            usual,
            closed: self.closed.iter().map(|(day, _)| *day).collect(),
            words,
        }
    }

    /// Where on the way the parcel is.
    pub fn present(&self) -> Option<Stage> {
        self.stretches.iter().find(|stretch| matches!(stretch.state, State::Now(_))).map(Stretch::stage)
    }
}

fn per_mille(share: f64) -> i32 {
    (share * 1000.0 + 0.5) as i32
}

/// The three likeliest days.
fn likeliest(arrival: &super::model::Distribution, from: Day, to: Day) -> Vec<(Day, i32)> {
    let mut days: Vec<(Day, i32)> = Vec::new();
    for ahead in 0..=to.days_after(from) {
        let day = from.plus(ahead);
        days.push((day, per_mille(arrival.on(day))));
        if days.len() > 3 {
            let mut least = 0;
            for (place, (_, share)) in days.iter().enumerate() {
                if days.get(least).is_some_and(|(_, fewest)| share < fewest) {
                    least = place;
                }
            }
            days.remove(least);
        }
    }
    days
}
