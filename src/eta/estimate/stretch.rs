//! The stages of the way as lane tables count them: some of the stages of a journey are one there.

use super::SpecialDay;
use crate::eta::Question;
use crate::eta::lane::Level;
use crate::shipment::{Country, Day, Stage};

/// A stage of a lane table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    /// Its name in lane tables.
    pub(super) name: &'static str,
    /// The stages of a journey that it holds; the last one names it.
    pub(super) stages: &'static [Stage],
}

/// In the order of the way.
pub(super) const KINDS: [Kind; 7] = [
    Kind { name: "handling", stages: &[Stage::Ordered, Stage::Announced] },
    Kind { name: "origin+destination", stages: &[Stage::FirstMile, Stage::Origin] },
    Kind { name: "origin", stages: &[Stage::FirstMile, Stage::ExportCustoms, Stage::Origin] },
    Kind { name: "line_haul", stages: &[Stage::LineHaul] },
    Kind { name: "customs", stages: &[Stage::ImportCustoms] },
    Kind { name: "destination", stages: &[Stage::Destination] },
    Kind { name: "last_mile", stages: &[Stage::LastMile] },
];

impl Kind {
    /// Whether a parcel goes through it: a domestic one skips the middle.
    pub(super) fn is_passed(&self, question: &Question) -> bool {
        match self.name {
            "origin+destination" => !question.crosses,
            "customs" => question.customs,
            "origin" | "line_haul" | "destination" => question.crosses,
            _ => true,
        }
    }
}

/// The first scan of any of some stages.
pub(super) fn first_scan(stages: &[Stage], question: &Question) -> Option<Day> {
    let mut first: Option<Day> = None;
    for stage in stages {
        let start = question.starts.get(*stage as usize).copied().flatten();
        first = match (first, start) {
            (Some(one), Some(other)) if other < one => start,
            (None, _) => start,
            _ => first,
        };
    }
    first
}

/// One stage of a lane, as an estimate explains it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// Its name in lane tables; with `+` between, where the merchant's carriers scan nothing between several.
    pub name: String,
    /// The stages of a journey that it holds.
    pub stages: Vec<Stage>,
    /// Where it is done.
    pub country: Option<Country>,
    /// Behind the parcel, now, or ahead of it.
    pub state: State,
    /// Working days that it usually takes, at least and at most: 10 and 80 parcels in 100.
    pub usual: (u8, u8),
    /// Tenths of working days within which 50 and 80 parcels in 100 leave it.
    pub tenths: [i32; 2],
    /// The days on which it rests, or slows down, though no weekend is the reason.
    pub special: Vec<SpecialDay>,
    /// The lanes that this rests on, from the general to the special.
    pub levels: Vec<Level>,
}

/// Where a parcel is in a [`Stretch`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It has left, after so many working days, where that is known.
    Behind(Option<u32>),
    /// It is there, for so many working days by now.
    Now(u32),
    /// It is still to come.
    Ahead,
}

impl Stretch {
    /// The stage that names it.
    pub fn stage(&self) -> Stage {
        self.stages.last().copied().unwrap_or_default()
    }
}
