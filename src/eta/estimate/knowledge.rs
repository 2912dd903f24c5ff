//! What an estimate is made from: lanes, holidays, notices.

use crate::eta::holiday::Holidays;
use crate::eta::lane::Table;
use crate::eta::model::Disruption;
use crate::shipment::Country;

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

/// The built-in lanes (`data/lanes/README.md` tells where they come from).
const BUILT_IN: &str = include_str!("../../../data/lanes/built-in.json");

impl Knowledge {
    /// The built-in lanes, and nothing else.
    pub fn built_in() -> Self {
        let lanes = Table::read(BUILT_IN).unwrap_or_default();
        Self { lanes, counted: Table::default(), holidays: Vec::new(), notices: Vec::new() }
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
        self.holidays.retain(|known| known.country() != holidays.country());
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
