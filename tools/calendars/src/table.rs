//! The table: CSV with the columns `country,date,kind,name`, made by `npm run calendars` (`data/holidays/README.md`).

use crate::name::NAMES;
use std::collections::BTreeMap;

/// Whether people work on a day: the kinds of `parcelight::eta::holiday::Kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A holiday of the whole country.
    Off,
    /// A holiday perhaps.
    Probable,
    /// A day of the weekend on which people work.
    Work,
}

/// A day that differs from its weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Days since 1970-01-01.
    pub day: i64,
    /// Whether people work.
    pub kind: Kind,
    /// Its place in the list of names.
    pub name: usize,
}

/// The days for which the table says what they are, both as `2025-01-01`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first.
    pub from: String,
    /// The last.
    pub to: String,
}

/// The rows of one country.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Its two-letter code.
    pub country: String,
    /// The day on which the table was made, as `2025-01-01`.
    pub made: String,
    /// Which days are known.
    pub span: Span,
    /// In the order of the calendar.
    pub rows: Vec<Row>,
}

/// Reads the table: the countries by their codes. Beside the days, a country has the rows `from` and `to` for its span, and one
/// row of the country `*` says when the table was `made`.
///
/// # Errors
/// The first thing that is wrong, with its line.
///
/// ```
/// let csv = "country,date,kind,name\n*,2026-11-22,made,by hand\nDE,2026-01-01,from,\nDE,2026-12-31,to,\nDE,2026-01-01,off,new-year\n";
/// let tables = parcelight_calendars::read(csv).unwrap();
/// assert_eq!((tables[0].country.as_str(), tables[0].rows.len()), ("DE", 1));
/// ```
pub fn read(csv: &str) -> Result<Vec<Table>, String> {
    let mut tables: BTreeMap<&str, Table> = BTreeMap::new();
    let mut made = None;
    for (number, line) in csv.lines().enumerate().skip(1) {
        let wrong = |what: &str| format!("line {}: {what}: {line}", number + 1);
        let cells: Vec<&str> = line.split(',').collect();
        let [country, date, kind, name] = cells.as_slice() else { return Err(wrong("not four columns")) };
        let day = day(date).ok_or_else(|| wrong("no such day"))?;
        if *kind == "made" {
            made = Some((*date).to_owned());
            continue;
        }
        if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(wrong("no country"));
        }
        let table = tables.entry(country).or_insert_with(|| Table { country: (*country).to_owned(), ..Table::default() });
        let kind = match *kind {
            "from" => {
                (*date).clone_into(&mut table.span.from);
                continue;
            }
            "to" => {
                (*date).clone_into(&mut table.span.to);
                continue;
            }
            "off" => Kind::Off,
            "probable" => Kind::Probable,
            "work" => Kind::Work,
            _ => return Err(wrong("no such kind")),
        };
        let name = NAMES.iter().position(|known| known == name).ok_or_else(|| wrong("src/eta/holiday/name.rs has no such name"))?;
        if table.rows.last().is_some_and(|before| before.day >= day) {
            return Err(wrong("not in the order of the calendar"));
        }
        table.rows.push(Row { day, kind, name });
    }
    let made = made.ok_or("no row says when the table was made")?;
    Ok(tables.into_values().map(|table| Table { made: made.clone(), ..table }).collect())
}

/// Days since 1970-01-01 of `2026-12-31`.
pub(crate) fn day(date: &str) -> Option<i64> {
    let mut parts = date.split('-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = |month: i64| match month {
        2 => 28 + i64::from(leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    if parts.next().is_some() || !(1970..2200).contains(&year) || !(1..=12).contains(&month) || !(1..=length(month)).contains(&day) {
        return None;
    }
    let years: i64 = (1970..year).map(|year| 365 + i64::from(leap(year))).sum();
    Some(years + (1..month).map(length).sum::<i64>() + day - 1)
}
