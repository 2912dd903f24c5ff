//! What an estimate is made from: lanes, holidays, notices.

use crate::eta::holiday::Holidays;
use crate::eta::lane::Table;
use crate::eta::model::{Calibration, Disruption};
use crate::parts::{cut, parts};
use crate::shipment::{Country, Day};

/// The tables behind the estimates of a page.
#[derive(Clone, Debug)]
pub struct Knowledge {
    /// Every lane that is known.
    pub(super) lanes: Table,
    /// The merchant's own lanes among them.
    pub(super) counted: Table,
    holidays: Vec<Holidays>,
    /// Dated notices of strikes, storms, closures.
    pub(super) notices: Vec<Disruption>,
}

/// The built-in lanes (`data/lanes/README.md` tells where they come from), a line each: lane, stage and packed row, with tabs
/// between the three.
const BUILT_IN: &str = include_str!("../../../data/lanes/built-in.txt");

impl Knowledge {
    /// The built-in lanes, and nothing else.
    pub fn built_in() -> Self {
        let mut lanes = Table::default();
        for line in parts(BUILT_IN, b'\n') {
            if let Some((lane, stage, row)) = lane(line) {
                lanes.insert(lane, stage, row);
            }
        }
        Self { lanes, counted: Table::default(), holidays: Vec::new(), notices: Vec::new() }
    }

    /// The built-in lanes, and on top of them what the lines of a text say; a line that says nothing is left out.
    ///
    /// | | |
    /// |---|---|
    /// | `L` | a merchant's lane, in the form of the built-in ones |
    /// | `C` | its calibration: 21 numbers per mille |
    /// | `N` | a notice: two letters of a country, or `-`; the first and the last day since 1970; how much of the usual work is done, in percent |
    /// | `H` | the file of a country's holidays: its first line; the next line is its second |
    ///
    /// ```
    /// use parcelight::eta::estimate::Knowledge;
    /// use parcelight::shipment::Country;
    /// let knowledge = Knowledge::read("H1 DE 20260101 20261231 20251124\n!$\nNDE 20605 20607 20\n");
    /// assert!(knowledge.holidays(Country::from_alpha2("DE")).is_some());
    /// ```
    pub fn read(text: &str) -> Self {
        let mut knowledge = Self::built_in();
        let mut counted = Table::default();
        let mut lines = parts(text, b'\n');
        while let Some(line) = lines.next() {
            let Some((kind, rest)) = line.split_at_checked(1) else { continue };
            match kind {
                "L" => {
                    if let Some((lane, stage, row)) = lane(rest) {
                        counted.insert(lane, stage, row);
                    }
                }
                "C" => counted.calibration = Calibration::from_per_mille(&numbers(rest)),
                "N" => {
                    if let Some((country, numbers)) = cut(rest, b' ').map(|(country, rest)| (country, numbers(rest)))
                        && let &[from, to, percent] = numbers.as_slice()
                    {
                        let (from, to, weight) = (Day::from_epoch(from), Day::from_epoch(to), f64::from(percent) / 100.0);
                        knowledge.add_notice(Disruption { country: Country::from_alpha2(country), from, to, weight });
                    }
                }
                _ => {
                    let file = crate::parts::joined(&[rest, "\n", lines.next().unwrap_or_default()]);
                    if let Some(holidays) = Holidays::read(file.as_bytes()) {
                        knowledge.add_holidays(holidays);
                    }
                }
            }
        }
        knowledge.add_lanes(counted);
        knowledge
    }

    /// Adds a merchant's own table. It replaces the built-in one lane by lane, stage by stage.
    pub fn add_lanes(&mut self, table: Table) {
        for (lane, stage, row) in table.rows() {
            self.lanes.insert(lane, stage, row.to_vec());
        }
        self.lanes.calibration.clone_from(&table.calibration);
        self.counted = table;
    }

    /// Adds the holidays of a country.
    pub fn add_holidays(&mut self, holidays: Holidays) {
        self.holidays.push(holidays);
    }

    /// Adds a notice.
    pub fn add_notice(&mut self, notice: Disruption) {
        self.notices.push(notice);
    }

    /// The holidays of a country, where they are known.
    pub fn holidays(&self, country: Option<Country>) -> Option<&Holidays> {
        self.holidays.iter().find(|known| Some(known.country()) == country)
    }
}

/// Lane, stage and packed row of a line.
fn lane(line: &str) -> Option<(&str, &str, Vec<i32>)> {
    let (lane, rest) = cut(line, b'\t')?;
    let (stage, row) = cut(rest, b'\t')?;
    Some((lane, stage, numbers(row)))
}

/// Whole numbers with blanks between; one that is none is −1, which no row holds.
fn numbers(text: &str) -> Vec<i32> {
    parts(text, b' ').map(|number| number.parse().unwrap_or(-1)).collect()
}
