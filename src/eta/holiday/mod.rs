//! The holidays of one country, read from a file of its own that is loaded on demand.
//!
//! `tools/calendars` writes these files from `data/holidays/holidays.csv`: the build into `dist/calendars/`, the command-line
//! program in memory. What they hold was known on the day they were [made](Holidays::made), and reaches to their
//! [last](Holidays::last) day: past it no day is known to be a holiday, nor to be none.

mod file;
mod name;
mod open;

pub use name::NAMES;
pub use open::{delivers, next_delivery, next_office_day, offices_open};

use crate::shipment::{Country, Day};

/// The name of a holiday, as [`NAMES`] has it: `other` for one without a name of its own.
pub fn name(place: u16) -> &'static str {
    NAMES.get(usize::from(place)).or(NAMES.first()).copied().unwrap_or_default()
}

/// The holidays of one country.
///
/// ```
/// use parcelight::eta::holiday::{Holidays, Kind, name};
/// use parcelight::shipment::Day;
///
/// let germany = Holidays::read(b"1 DE 20260101 20261231 20251124\n!$").unwrap();
/// let holiday = germany.on(Day::new(2026, 1, 1).unwrap()).unwrap();
/// assert_eq!((holiday.kind, name(holiday.name)), (Kind::Off, "new-year"));
/// assert_eq!(germany.last(), Day::new(2026, 12, 31).unwrap());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holidays {
    country: Country,
    first: Day,
    last: Day,
    made: Day,
    /// In the order of the calendar, one a day.
    days: Vec<(Day, Holiday)>,
}

/// A day that differs from its weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Whether people work.
    pub kind: Kind,
    /// What the day is called: a place in [`NAMES`].
    pub name: u16,
}

/// Whether people work on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A holiday of the whole country.
    Off,
    /// A holiday perhaps: the moon decides, or the government has not yet. It counts half.
    Probable,
    /// A day of the weekend on which people work, to make up for a holiday.
    Work,
}

impl Holidays {
    /// Reads a file that the build wrote; `None` when it is none, is damaged, or is of another version.
    pub fn read(file: &[u8]) -> Option<Self> {
        file::read(file)
    }

    /// Whose they are.
    pub fn country(&self) -> Country {
        self.country
    }

    /// What is known of a day; `None` for one like any other of its weekday, and for one outside the table.
    pub fn on(&self, day: Day) -> Option<Holiday> {
        let place = self.days.binary_search_by_key(&day, |(day, _)| *day).ok()?;
        self.days.get(place).map(|(_, holiday)| *holiday)
    }

    /// All days, in the order of the calendar.
    pub fn days(&self) -> &[(Day, Holiday)] {
        &self.days
    }

    /// The first day of which anything is known.
    pub fn first(&self) -> Day {
        self.first
    }

    /// The last day of which anything is known. Past it every day may be a holiday: windows widen.
    pub fn last(&self) -> Day {
        self.last
    }

    /// The day on which the table was made.
    pub fn made(&self) -> Day {
        self.made
    }

    /// Whether the table says what a day is.
    pub fn covers(&self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }
}
