//! The stages of one parcel's way, each with its curve and its clock.

use super::knowledge::{Knowledge, Rows};
use super::promise;
use super::special::{self, Notice};
use super::stretch::{KINDS, Kind, State, Stretch, first_scan};
use crate::eta::Question;
use crate::eta::lane::{Lane, Resolved};
use crate::eta::model::{Disruption, Distribution, Present, StageClock, WorkClock, ends, is_at_origin};
use crate::shipment::{Country, Day, Reason, Stage};

/// All stages of a way, with what is known of each.
pub(super) struct Outlook<'a> {
    pub(super) question: &'a Question,
    knowledge: &'a Knowledge,
    disruptions: Vec<Disruption>,
    notices: Vec<Notice>,
    pub(super) legs: Vec<Leg>,
    /// The stage where the parcel is, as a place among the legs.
    pub(super) present: usize,
}

/// One stage of the way, or several that nobody scans apart.
pub(super) struct Leg {
    name: String,
    /// The stages of the journey that it holds; the last one names it.
    pub(super) stages: Vec<Stage>,
    country: Option<Country>,
    /// Its first scan.
    pub(super) start: Option<Day>,
    resolved: Resolved,
    /// The parcels that a merchant's own table has counted for it.
    counted: Option<u32>,
}

impl<'a> Outlook<'a> {
    pub(super) fn new(question: &'a Question, carrier: &str, knowledge: &'a Knowledge) -> Self {
        let code = |country: Option<Country>| country.map(Country::code).unwrap_or_default().to_owned();
        let mut slug = String::new();
        for letter in carrier.bytes().filter(u8::is_ascii_alphanumeric) {
            slug.push(letter.to_ascii_lowercase().into());
        }
        let (origin, destination) = (question.origin.or(question.destination), question.destination.or(question.origin));
        let lane = Lane { origin: code(origin), destination: code(destination), carrier: slug, ..Lane::default() };
        let chain = lane.chain();
        let rows = knowledge.rows(&chain);
        let mut notices: Vec<Notice> = knowledge.notices.clone();
        for disruption in &question.disruptions {
            let counts =
                Disruption { country: disruption.country, from: disruption.from, to: disruption.to, weight: weight(disruption.reason) };
            notices.push(Notice { counts, reason: Some(disruption.reason) });
        }
        let disruptions = notices.iter().map(|notice| notice.counts).collect();
        let mut outlook = Self { question, knowledge, disruptions, notices, legs: Vec::new(), present: 0 };
        let kinds: Vec<Kind> = KINDS.into_iter().filter(|kind| kind.is_passed(question)).collect();
        let mut rest = kinds.as_slice();
        while !rest.is_empty() {
            let length = run(&rows, rest);
            let (run, after) = rest.split_at(length);
            rest = after;
            let name = joined_names(run);
            let Some((resolved, counted)) = rows.resolve(&name) else { continue };
            let mut stages = Vec::new();
            for kind in run {
                stages.extend(kind.stages);
            }
            if stages.iter().any(|stage| *stage <= question.stage) {
                outlook.present = outlook.legs.len();
            }
            let start = first_scan(&stages, question);
            let country = if is_at_origin(&name) { origin } else { destination };
            outlook.legs.push(Leg { name, stages, country, start, resolved, counted });
        }
        outlook
    }

    /// The clock of a stage.
    pub(super) fn clock(&self, leg: &Leg) -> WorkClock<'_> {
        let clock = WorkClock::new(StageClock::of(&leg.name), leg.country, self.knowledge.holidays(leg.country), &self.disruptions);
        self.knowledge.week(leg.country, &leg.name).map_or(clock, |week| clock.with_week(week))
    }

    /// The days on which the stages end from one on, seen from a day in it.
    pub(super) fn ends(&self, present: usize, since: Day, today: Day) -> Vec<Distribution> {
        let Some([now, then @ ..]) = self.legs.get(present..) else { return Vec::new() };
        let clocks: Vec<WorkClock<'_>> = then.iter().map(|leg| self.clock(leg)).collect();
        let later: Vec<_> = then.iter().zip(&clocks).map(|(leg, clock)| (&leg.resolved.curve, clock)).collect();
        ends(Present { curve: &now.resolved.curve, clock: &self.clock(now), since }, &later, today)
    }

    /// The first scan of the present stage, as far as somebody has seen it.
    pub(super) fn since(&self) -> Day {
        let start = self.legs.get(self.present).and_then(|leg| leg.start).or(self.question.last_scan);
        start.map_or(self.question.today, |start| if start < self.question.today { start } else { self.question.today })
    }

    /// The day of arrival. It is not on the courier's round, so it does not come today any more.
    pub(super) fn arrival(&self, ends: &[Distribution]) -> Distribution {
        let nothing = Distribution { today: self.question.today, mass: Vec::new(), never: 1.0, passed: 0.0 };
        let mut arrival = ends.last().cloned().unwrap_or(nothing);
        if let Some(calibration) = &self.knowledge.calibration {
            calibration.correct(&mut arrival);
        }
        promise::weigh(&mut arrival, self.question.promise, self.knowledge.evidence.as_ref());
        without_today(&mut arrival);
        arrival
    }

    /// How many parcels of a merchant's own the stages to come rest on: the fewest of them.
    pub(super) fn counted(&self) -> Option<u32> {
        let mut fewest: Option<u32> = None;
        for leg in self.legs.iter().skip(self.present) {
            let counted = leg.counted?;
            fewest = Some(fewest.map_or(counted, |fewest| fewest.min(counted)));
        }
        fewest
    }

    /// The stages, as they are explained. Handling is only told while it lasts.
    pub(super) fn stretches(&self, ends: &[Distribution]) -> Vec<Stretch> {
        let today = self.question.today;
        let mut stretches = Vec::new();
        for (place, leg) in self.legs.iter().enumerate() {
            if place < self.present && leg.name == "handling" {
                continue;
            }
            let clock = self.clock(leg);
            let work = |from: Day, to: Day| clock.between(from, to) as u32;
            // What no scan parts from the next stage was not seen to end.
            let next = self.legs.get(place + 1).and_then(|later| later.start);
            let (state, from, to) = match (place, leg.start) {
                _ if place > self.present => {
                    let day = |leg: usize, share| ends.get(leg - self.present).and_then(|end| end.quantile(share));
                    (State::Ahead, day(place - 1, 0.1), day(place, 0.8))
                }
                _ if place == self.present => {
                    let end = ends.first().and_then(|end| end.quantile(0.8));
                    (State::Now(work(self.since(), today)), Some(self.since()), end)
                }
                (_, Some(start)) if next.is_some_and(|next| next >= start) => {
                    (State::Behind(next.map(|next| work(start, next))), leg.start, next)
                }
                _ => (State::Behind(None), None, None),
            };
            let mut special = match (from, to) {
                (Some(from), Some(to)) => {
                    let holidays = self.knowledge.holidays(leg.country);
                    special::days(StageClock::of(&leg.name), leg.country, holidays, &self.notices, from, to)
                }
                _ => Vec::new(),
            };
            // Each is told once.
            special.retain(|day| !stretches.iter().any(|told: &Stretch| told.special.contains(day)));
            let curve = &leg.resolved.curve;
            let days = |share| curve.quantile(share);
            stretches.push(Stretch {
                name: leg.name.clone(),
                stages: leg.stages.clone(),
                country: leg.country,
                state,
                // To whole days, outward.
                usual: ((days(0.1) + 0.3) as u8, (days(0.8) + 0.7) as u8),
                tenths: [0.5, 0.8].map(|share| (days(share) * 10.0 + 0.5) as i32),
                special,
                levels: leg.resolved.levels.clone(),
            });
        }
        stretches
    }
}

/// How many stages the merchant has counted as one: his carriers scan nothing between them, and he has not counted each.
fn run(rows: &Rows<'_>, kinds: &[Kind]) -> usize {
    for length in (2..=kinds.len()).rev() {
        let run = kinds.get(..length).unwrap_or_default();
        if rows.owns(&joined_names(run)) && !run.iter().all(|kind| rows.owns(kind.name)) {
            return length;
        }
    }
    1
}

/// The name of several stages as one.
fn joined_names(kinds: &[Kind]) -> String {
    let mut name = String::new();
    for kind in kinds {
        name.push_str(if name.is_empty() { "" } else { "+" });
        name.push_str(kind.name);
    }
    name
}

/// How much of the usual work is done while something is in the way (eta-map A3).
const fn weight(reason: Reason) -> f64 {
    match reason {
        Reason::Strike => 0.2,
        Reason::Weather => 0.3,
        Reason::BusinessClosed => 0.1,
        _ => 0.7,
    }
}

/// Takes today out, as far as anything is left then.
pub(super) fn without_today(arrival: &mut Distribution) {
    let Some((today, later)) = arrival.mass.split_first_mut() else { return };
    let left = 1.0 - *today;
    if left > 0.0 {
        *today = 0.0;
        for mass in later {
            *mass /= left;
        }
    }
}
