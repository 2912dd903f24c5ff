//! The holidays of `data/holidays/holidays.csv`, as the small files that pages load, one a country.
//!
//! The build writes these files into `dist/calendars/`. Tools need no build: [`holidays`] reads the table that this crate holds.
//! Their form is described in the core, which reads them (`src/eta/holiday/file.rs`).

mod encode;
// The one list of names. As a dependency the core would be compiled for the build, too.
#[path = "../../../src/eta/holiday/name.rs"]
mod name;
mod table;

pub use encode::encode;
pub use name::NAMES;
pub use table::{Kind, Row, Span, Table, read};

/// The table that is shipped.
pub const SOURCE: &str = include_str!("../../../data/holidays/holidays.csv");

/// The notice that goes with the dates wherever they go.
pub const NOTICE: &str = include_str!("../../../data/holidays/NOTICE");

/// The files of all countries of the shipped table: two-letter code and content, by code.
///
/// # Errors
/// The first thing that is wrong with the table, with its line.
pub fn files() -> Result<Vec<(String, Vec<u8>)>, String> {
    read(SOURCE)?.iter().map(|table| Ok((table.country.clone(), encode(table)?))).collect()
}

/// The holidays of a country of the shipped table; `None` for one that is not in it.
///
/// ```
/// use parcelight::eta::holiday::name;
/// use parcelight::shipment::{Country, Day};
///
/// let japan = parcelight_calendars::holidays(Country::from_alpha2("JP").unwrap()).unwrap();
/// let holiday = japan.on(Day::new(2026, 5, 4).unwrap()).unwrap();
/// assert_eq!(name(holiday.name), "golden-week");
/// ```
#[cfg(feature = "core")]
pub fn holidays(country: parcelight::shipment::Country) -> Option<parcelight::eta::holiday::Holidays> {
    static FILES: std::sync::LazyLock<Vec<(String, Vec<u8>)>> = std::sync::LazyLock::new(|| files().unwrap_or_default());
    let place = FILES.binary_search_by(|(code, _)| code.as_str().cmp(country.code())).ok()?;
    parcelight::eta::holiday::Holidays::read(&FILES.get(place)?.1)
}
