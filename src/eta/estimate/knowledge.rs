//! What an estimate is made from: lanes, holidays, notices.

use super::special::Notice;
use crate::eta::holiday::Holidays;
use crate::eta::lane::Resolved;
use crate::eta::model::{Calibration, Curve, Disruption, Evidence};
use crate::journey;
use crate::parts::{cut, joined, parts};
use crate::shipment::{Country, Day};

/// The tables behind the estimates of a page.
#[derive(Clone, Debug, Default)]
pub struct Knowledge {
    /// A merchant's own lanes, in lines like the built-in ones.
    own: String,
    pub(super) calibration: Option<Calibration>,
    /// What the merchant's carriers do with their promises.
    pub(super) evidence: Option<Evidence>,
    /// Country and stage, with a stroke between, and the weights of Monday to Sunday as they were measured there.
    weeks: Vec<(String, [f64; 7])>,
    holidays: Vec<Holidays>,
    /// Dated notices of strikes, storms, closures.
    pub(super) notices: Vec<Notice>,
}

/// The built-in lanes (`data/lanes/README.md` tells where they come from), a line each: the lanes of the same row with blanks
/// between, stage, packed row; tabs between the three.
const BUILT_IN: &str = include_str!("../../../data/lanes/built-in.txt");

impl Knowledge {
    /// The built-in lanes, and nothing else.
    pub fn built_in() -> Self {
        Self::default()
    }

    /// The built-in lanes, and on top of them what the lines of a text say; a line that says nothing is left out.
    ///
    /// | | |
    /// |---|---|
    /// | `L` | a merchant's lane, in the form of the built-in ones: it replaces them lane by lane, stage by stage |
    /// | `C` | its calibration: 21 numbers per mille |
    /// | `P` | its promises: days before the promised one with which the factors begin, and the factors per mille |
    /// | `W` | its weekdays: country, `/`, stage, a tab, and the weights of Monday to Sunday per mille |
    /// | `N` | a notice: two letters of a country, or `-`; the first and the last day since 1970; how much of the usual work is done, in percent; its kind, as the rules have it, or −1 |
    /// | `H` | the file of a country's holidays: its first line; the next line is its second |
    ///
    /// ```
    /// use parcelight::eta::estimate::Knowledge;
    /// use parcelight::shipment::Country;
    /// let knowledge = Knowledge::read("H1 DE 20260101 20261231 20251124\n!$\nNDE 20605 20607 20 1\n");
    /// assert!(knowledge.holidays(Country::from_alpha2("DE")).is_some());
    /// ```
    pub fn read(text: &str) -> Self {
        let mut knowledge = Self::default();
        let mut lines = parts(text, b'\n');
        while let Some(line) = lines.next() {
            let Some((kind, rest)) = line.split_at_checked(1) else { continue };
            match kind {
                "L" => {
                    knowledge.own.push_str(rest);
                    knowledge.own.push('\n');
                }
                "C" => knowledge.calibration = Calibration::from_per_mille(&numbers(rest)),
                "P" => {
                    if let [lead, factors @ ..] = numbers(rest).as_slice() {
                        let factors = factors.iter().map(|factor| f64::from(factor.clamp(&0, &50_000).to_owned()) / 1_000.0).collect();
                        knowledge.evidence = Some(Evidence { lead: *lead, factors });
                    }
                }
                "W" => {
                    if let Some((place, week)) = cut(rest, b'\t')
                        && let Ok(week) = <[i32; 7]>::try_from(numbers(week))
                    {
                        knowledge.weeks.push((place.to_owned(), week.map(|weight| f64::from(weight.clamp(0, 1_000)) / 1_000.0)));
                    }
                }
                "N" => {
                    if let Some((country, numbers)) = cut(rest, b' ').map(|(country, rest)| (country, numbers(rest)))
                        && let &[from, to, percent, kind] = numbers.as_slice()
                    {
                        let (from, to, weight) = (Day::from_epoch(from), Day::from_epoch(to), f64::from(percent) / 100.0);
                        let counts = Disruption { country: Country::from_alpha2(country), from, to, weight };
                        knowledge.notices.push(Notice { counts, reason: journey::disruption_reason(kind) });
                    }
                }
                _ => {
                    let file = joined(&[rest, "\n", lines.next().unwrap_or_default()]);
                    if let Some(holidays) = Holidays::read(file.as_bytes()) {
                        knowledge.add_holidays(holidays);
                    }
                }
            }
        }
        knowledge
    }

    /// Adds the holidays of a country.
    pub fn add_holidays(&mut self, holidays: Holidays) {
        self.holidays.push(holidays);
    }

    /// The holidays of a country, where they are known.
    pub fn holidays(&self, country: Option<Country>) -> Option<&Holidays> {
        self.holidays.iter().find(|known| Some(known.country()) == country)
    }

    /// The weights of the weekdays of a stage in a country, where they were measured.
    pub(super) fn week(&self, country: Option<Country>, stage: &str) -> Option<[f64; 7]> {
        let place = joined(&[country.map_or("", Country::code), "/", stage]);
        self.weeks.iter().find(|(of, _)| *of == place).map(|(_, week)| *week)
    }

    /// The rows of a lane and of those behind it.
    pub(super) fn rows<'a>(&'a self, chain: &'a [String]) -> Rows<'a> {
        let mut rows = Rows { chain, rows: Vec::new() };
        rows.read(&self.own, true);
        rows.read(BUILT_IN, false);
        rows
    }
}

/// The rows that say something of one lane, found once for all its stages: the tables are long, and mostly of other lanes.
pub(super) struct Rows<'a> {
    chain: &'a [String],
    /// The merchant's own before the built-in ones.
    rows: Vec<Row<'a>>,
}

struct Row<'a> {
    lane: &'a String,
    stage: &'a str,
    numbers: &'a str,
    is_own: bool,
}

impl<'a> Rows<'a> {
    fn read(&mut self, text: &'a str, is_own: bool) {
        for line in parts(text, b'\n') {
            let Some((lanes, rest)) = cut(line, b'\t') else { continue };
            for key in parts(lanes, b' ') {
                if let Some(lane) = self.chain.iter().find(|lane| lane.eq_ignore_ascii_case(key))
                    && let Some((stage, numbers)) = cut(rest, b'\t')
                {
                    self.rows.push(Row { lane, stage, numbers, is_own });
                }
            }
        }
    }

    /// The curve of a stage, from the most general lane that has it, each more special one shrunk onto it; and how many parcels
    /// of the merchant's own it rests on, where there are any.
    pub(super) fn resolve(&self, stage: &str) -> Option<(Resolved, Option<u32>)> {
        let (mut found, mut counted): (Option<Resolved>, _) = (None, None);
        for lane in self.chain {
            let row = self.rows.iter().find(|row| row.lane == lane && row.stage == stage);
            let Some((row, child)) = row.and_then(|row| Some((row, Curve::from_row(&numbers(row.numbers))?))) else { continue };
            if row.is_own {
                counted = Some(child.n as u32);
            }
            found = Some(Resolved::onto(found, lane.clone(), child));
        }
        Some((found?, counted))
    }

    /// The merchant has counted a stage on one of these lanes.
    pub(super) fn owns(&self, stage: &str) -> bool {
        self.rows.iter().any(|row| row.is_own && row.stage == stage)
    }
}

/// Whole numbers with blanks between; one that is none is −1, which no row holds.
fn numbers(text: &str) -> Vec<i32> {
    parts(text, b' ').map(|number| number.parse().unwrap_or(-1)).collect()
}
