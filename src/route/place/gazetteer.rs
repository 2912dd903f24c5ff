//! The towns and airports of a country, or of the world.

use super::letters::key;
use super::words::{Known, Word, Words};
use super::{Found, Precision};
use crate::shipment::{Country, Point};

/// One file of names, at hand. `data/places/README.md` describes its form.
#[derive(Clone, Debug)]
pub struct Gazetteer {
    country: Option<Country>,
    text: String,
}

/// A place of a file that a text names.
#[derive(Clone, Debug)]
pub(super) struct Spot<'a> {
    point: (i32, i32),
    pub(super) precision: Precision,
    name: &'a str,
    pub(super) country: Option<Country>,
    /// How many words name it, and the first of them.
    rank: (usize, usize),
}

impl Gazetteer {
    /// The file of a country; `None` when it is no such file.
    pub fn read(country: Country, file: String) -> Option<Self> {
        Self::of(Some(country), file)
    }

    /// The file of the world's largest towns and airports; `None` when it is no such file.
    pub fn world(file: String) -> Option<Self> {
        Self::of(None, file)
    }

    fn of(country: Option<Country>, text: String) -> Option<Self> {
        text.starts_with('*').then_some(Self { country, text })
    }

    /// The best place of the file that the words name; a region or the whole country when they name no town of it.
    pub(super) fn search(&self, words: &Words, wanted: Option<Country>) -> Option<Spot<'_>> {
        if wanted.is_some() && self.country.is_some() && wanted != self.country {
            return None;
        }
        let region = self.region(words);
        let mut best: Option<Spot<'_>> = None;
        let mut group = Group::default();
        for line in self.text.lines() {
            let mut chars = line.chars();
            if chars.as_str().starts_with('*') {
                chars.next();
                group = Group::read(&mut chars)?;
                let country = self.country.or_else(|| Country::from_alpha2(group.code));
                group.country = country;
                if wanted.is_none() || self.country.is_none() {
                    continue;
                }
                let precision = match group.code {
                    "" => Precision::Country,
                    code if region == Some(code) => Precision::Region,
                    _ => continue,
                };
                keep(&mut best, Spot { point: group.point, precision, name: group.code, country, rank: (0, 0) });
                continue;
            }
            if wanted.is_some() && group.country != wanted {
                continue;
            }
            let point = group.place(&mut chars)?;
            let rest = chars.as_str();
            let airport = rest.strip_prefix('@');
            let alone = rest.strip_prefix('~');
            let names = airport.or(alone).unwrap_or(rest);
            if airport.is_none()
                && self.country.is_some()
                && !group.code.is_empty()
                && region.map_or(alone.is_some(), |region| region != group.code)
            {
                continue;
            }
            let known = Known { country: group.country, region, sure: wanted.is_some() };
            for (index, name) in names.split('|').enumerate() {
                let found = match (airport, index) {
                    (Some(_), 0) => words.code(name, known),
                    (Some(_), 1) if !words.airport => None,
                    _ => words.spot(&key(name), known),
                };
                let Some((start, count)) = found else { continue };
                let precision = if airport.is_some() { Precision::Airport } else { Precision::Town };
                let name = names.split('|').nth(usize::from(airport.is_some())).unwrap_or(names);
                keep(&mut best, Spot { point, precision, name, country: group.country, rank: (count, usize::MAX - start) });
            }
        }
        best
    }

    /// The region of the file whose code the words hold: the last one; of two that stand together the first, for `MEMPHIS TN DC` is a
    /// distribution center.
    fn region(&self, words: &Words) -> Option<&str> {
        let mut found = None;
        for word in words.words.iter().skip(1).rev() {
            let region = self.coded(word);
            if found.is_some() {
                return region.or(found);
            }
            found = region;
        }
        found
    }

    fn coded(&self, word: &Word) -> Option<&str> {
        let mut codes = self.text.lines().filter_map(|line| Group::read(&mut line.strip_prefix('*')?.chars())).map(|group| group.code);
        codes.find(|code| word.code && !code.is_empty() && code.eq_ignore_ascii_case(&word.text))
    }
}

/// Keeps the surer one.
fn keep<'a>(best: &mut Option<Spot<'a>>, spot: Spot<'a>) {
    if best.as_ref().is_none_or(|other| (spot.precision, other.rank) < (other.precision, spot.rank)) {
        *best = Some(spot);
    }
}

/// Lines of one region: their coordinates are counted from its corner.
#[derive(Clone, Copy, Default)]
struct Group<'a> {
    /// The south-western corner, in tenths of a degree from 90° S, 180° W.
    corner: (i32, i32),
    /// The place that stands for the whole.
    point: (i32, i32),
    code: &'a str,
    country: Option<Country>,
}

impl<'a> Group<'a> {
    fn read(chars: &mut std::str::Chars<'a>) -> Option<Self> {
        let mut number = || Some(step(chars.next()?)? * 80 + step(chars.next()?)?);
        let corner = (number()?, number()?);
        let mut group = Self { corner, ..Self::default() };
        group.point = group.place(chars)?;
        group.code = chars.as_str();
        Some(group)
    }

    fn place(&self, chars: &mut std::str::Chars<'a>) -> Option<(i32, i32)> {
        Some((self.corner.0 + step(chars.next()?)?, self.corner.1 + step(chars.next()?)?))
    }
}

/// The number that a character writes: from `+` up, leaving out what is not printed.
fn step(char: char) -> Option<i32> {
    let code = char as i32;
    let code = if code > 160 { code - 34 } else { code } - 43;
    (0..4_000).contains(&code).then_some(code)
}

impl Spot<'_> {
    pub(super) fn found(self) -> Option<Found> {
        let millionths = |tenths: i32, least: i32| tenths.saturating_mul(100_000).saturating_sub(least);
        let point = Point::new(millionths(self.point.0, 90_000_000), millionths(self.point.1, 180_000_000))?;
        Some(Found { point, precision: self.precision, name: self.name.to_owned(), country: self.country })
    }
}
