//! Which days are open, when the weekend and the holidays of a country are taken together.

use super::{Holidays, Kind};
use crate::eta::calendar::{closed, is_weekend};
use crate::shipment::{Country, Day};

/// Longer than any row of closed days.
const LONGEST: i32 = 60;

/// Whether offices, and so customs, work on a day: no weekend (CLDR's) and no holiday, or a day that makes up for one. A probable
/// holiday is one: nobody should be told to count on it.
pub fn offices_open(day: Day, country: Option<Country>, holidays: Option<&Holidays>) -> bool {
    open(day, country, holidays, is_weekend)
}

/// Whether parcels are delivered on a day: by the [delivery weekdays](closed) of the country, and not on a holiday. A probable
/// holiday is one.
pub fn delivers(day: Day, country: Option<Country>, holidays: Option<&Holidays>) -> bool {
    open(day, country, holidays, closed)
}

/// The next day after this one on which offices work.
pub fn next_office_day(day: Day, country: Option<Country>, holidays: Option<&Holidays>) -> Day {
    next(day, |day| offices_open(day, country, holidays))
}

/// The next day after this one on which parcels are delivered.
///
/// ```
/// use parcelight::eta::holiday::next_delivery;
/// use parcelight::shipment::{Country, Day};
/// let [thursday, saturday] = [10, 12].map(|day| Day::new(2026, 12, day).unwrap());
/// assert_eq!(next_delivery(thursday, Country::from_alpha2("DZ"), None), saturday);
/// ```
pub fn next_delivery(day: Day, country: Option<Country>, holidays: Option<&Holidays>) -> Day {
    next(day, |day| delivers(day, country, holidays))
}

fn open(day: Day, country: Option<Country>, holidays: Option<&Holidays>, rests: fn(Day, Option<Country>) -> bool) -> bool {
    match holidays.and_then(|holidays| holidays.on(day)) {
        Some(holiday) => holiday.kind == Kind::Work,
        None => !rests(day, country),
    }
}

fn next(day: Day, is_open: impl Fn(Day) -> bool) -> Day {
    (1..=LONGEST).map(|days| day.plus(days)).find(|day| is_open(*day)).unwrap_or(day.plus(1))
}
