//! The runs of stages between two milestones, and the clock that each is measured on.

use crate::clock;
use parcelight::eta::model::is_at_origin;

/// A milestone begins the stage of the same place: `ordered` begins `handling`.
pub const STAGES: [&str; 6] = ["handling", "origin", "line_haul", "customs", "destination", "last_mile"];

/// The milestones, from 0, which tells nothing; the last two are not on the way.
pub const MILESTONES: [&str; 9] =
    ["none", "ordered", "accepted", "exported", "imported", "released", "at_office", "delivered", "turned_back"];

/// Minutes of a day: no cut-off.
const NEVER: i64 = 1440;

/// From one milestone to another that no scan lies between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The milestone that begins it, from 1.
    pub opens: i64,
    /// The milestone that ends it; 0 when it has not ended.
    pub closes: i64,
    /// Minutes that clocks beyond the border are held to be apart: 0 when there is no border.
    pub shift: i64,
    /// The stages, joined with `+`.
    pub stage: String,
    /// One of [`clock::CLOCKS`]: that of the last stage, which ends the run.
    pub clock: &'static str,
    /// Whose days count: `origin` or `destination`.
    pub side: &'static str,
    /// An event at this minute of the day or later begins the next day.
    pub cut_off: i64,
}

/// All runs. A parcel that stays in its country knows no line haul and no customs.
pub fn runs() -> Vec<Run> {
    let mut runs = Vec::new();
    for shift in [0, 840] {
        for opens in 1..=6_usize {
            for closes in std::iter::once(0).chain(opens + 1..=7) {
                // Nobody knows yet what an open one will be joined with.
                let end = if closes == 0 { opens + 1 } else { closes };
                let stages = STAGES.get(opens - 1..end - 1).unwrap_or_default().iter().copied();
                let stages: Vec<&str> = stages.filter(|stage| shift > 0 || !matches!(*stage, "line_haul" | "customs")).collect();
                let (Some(first), Some(last)) = (stages.first(), stages.last()) else { continue };
                runs.push(Run {
                    opens: number(opens),
                    closes: number(closes),
                    shift,
                    stage: stages.join("+"),
                    clock: clock::of(last),
                    side: if is_at_origin(last) { "origin" } else { "destination" },
                    cut_off: cut_off(first),
                });
            }
        }
    }
    runs
}

fn number(milestone: usize) -> i64 {
    i64::try_from(milestone).unwrap_or_default()
}

fn cut_off(stage: &str) -> i64 {
    match stage {
        "handling" => 17 * 60,
        "customs" => 15 * 60,
        _ => NEVER,
    }
}
