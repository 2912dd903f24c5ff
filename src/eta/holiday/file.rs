//! The file of one country.
//!
//! ASCII, so that nothing between server and page can bend it: a line with the version of the form, the country, the first and
//! the last day and the day it was made, then the days without a break.
//!
//! ```text
//! 1 CN 20250101 20301231 20261121
//! !1<(2&2…
//! ```
//!
//! Each day is the days since the one before (the first: since the day before the first of the table), a sign for a kind that is not
//! [`Kind::Off`], and its name. Days are counted by `!` (1) to `]` (61), and `~` for 61 more to come; the signs are `^` for
//! [`Kind::Probable`] and `_` for [`Kind::Work`]; names are counted by `!` (0) to `}` (92), and `~` for 93 more.

use super::{Holiday, Holidays, Kind};
use crate::shipment::{Country, Day};

/// What this module can read.
const VERSION: &[u8] = b"1";
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
        day = day.plus(1 + i32::from(count(&mut bytes, 60)?));
        let kind = match bytes.peek()? {
            b'^' => Kind::Probable,
            b'_' => Kind::Work,
            _ => Kind::Off,
        };
        if kind != Kind::Off {
            bytes.next();
        }
        days.push((day, Holiday { kind, name: count(&mut bytes, 92)? }));
    }
    bytes.peek().is_none().then_some(days)
}

/// A number from 0, written in a character, or in more of them where it is above the `most` that one can say.
fn count(bytes: &mut impl Iterator<Item = u8>, most: u8) -> Option<u16> {
    let mut all: u16 = 0;
    loop {
        match bytes.next()? {
            b'~' => all = all.checked_add(u16::from(most) + 1)?,
            byte => {
                let value = byte.checked_sub(b'!').filter(|value| *value <= most)?;
                return all.checked_add(u16::from(value));
            }
        }
    }
}
