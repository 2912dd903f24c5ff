//! The file of one country.
//!
//! ASCII, so that nothing between server and page can bend it: a line with the version of the form, the country, the first and
//! the last day and the day it was made, then the days without a break.
//!
//! ```text
//! 1 CN 20250101 20301231 20261121
//! !$W(!(!(…
//! ```
//!
//! Each day is the days since the one before it, without those two (the first: since the first of the table), then its kind, then its
//! name. Numbers are one character, `!` (0) to `z` (89), after a `~` for each 90 more. [`Kind::Probable`] is `|`, [`Kind::Work`] is
//! `}`, and [`Kind::Off`], the usual one, nothing.

use super::{Holiday, Holidays, Kind};
use crate::shipment::{Country, Day};

/// What this module can read.
const VERSION: &[u8] = b"1";
/// What one character says at most; a `~` adds one more than this.
const MOST_IN_ONE: u8 = 89;
/// More days a file does not hold.
const MOST: usize = 4_000;

pub(super) fn read(file: &[u8]) -> Option<Holidays> {
    let mut lines = file.splitn(2, |byte| *byte == b'\n');
    let mut head = lines.next()?.split(|byte| *byte == b' ');
    if head.next()? != VERSION {
        return None;
    }
    let country = Country::from_alpha2(std::str::from_utf8(head.next()?).ok()?)?;
    let [first, last, made] = [day(head.next()?)?, day(head.next()?)?, day(head.next()?)?];
    let days = days(lines.next()?, first)?;
    let is_within = days.last().is_none_or(|(day, _)| *day <= last);
    (is_within && first <= last).then_some(Holidays { country, first, last, made, days })
}

/// `20261231`
fn day(digits: &[u8]) -> Option<Day> {
    let number = std::str::from_utf8(digits).ok()?.parse::<u32>().ok()?;
    Day::new((number / 10_000) as i32, number / 100 % 100, number % 100)
}

fn days(text: &[u8], first: Day) -> Option<Vec<(Day, Holiday)>> {
    let mut bytes = text.trim_ascii_end().iter().copied().peekable();
    let mut days = Vec::new();
    let mut day = first.plus(-1);
    while bytes.peek().is_some() && days.len() < MOST {
        day = day.plus(1 + i32::from(count(&mut bytes)?));
        let kind = match bytes.peek()? {
            b'|' => Kind::Probable,
            b'}' => Kind::Work,
            _ => Kind::Off,
        };
        if kind != Kind::Off {
            bytes.next();
        }
        days.push((day, Holiday { kind, name: count(&mut bytes)? }));
    }
    bytes.peek().is_none().then_some(days)
}

/// A number from 0.
fn count(bytes: &mut impl Iterator<Item = u8>) -> Option<u16> {
    let mut all: u16 = 0;
    loop {
        match bytes.next()? {
            b'~' => all = all.checked_add(u16::from(MOST_IN_ONE) + 1)?,
            byte => {
                let value = byte.checked_sub(b'!').filter(|value| *value <= MOST_IN_ONE)?;
                return all.checked_add(u16::from(value));
            }
        }
    }
}
