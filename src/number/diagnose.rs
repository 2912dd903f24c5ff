//! All that can be said of a number by itself.

use super::carriers::Carrier;
use super::examples::{example, other_thing};
use super::fit::{BEST_RANK, Digit, Fit, verdict};
use super::formats::fits;
use super::near_miss::{near_miss, unknown_country};
use super::normalise::{best, read};
use super::problem::{Problem, ProblemKind};
use super::repair::{Repair, RepairKind, repairs};
use super::wanted::Wanted;
use super::web_address::is_web_address;
use crate::shipment::Country;

/// Fewer characters than this are no carrier's.
const FEWEST: usize = 6;

/// A carrier whose format a number fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub carrier: Carrier,
    /// The id of the format, as in the table of docs/numbers.md.
    pub format: &'static str,
}

/// What a text is, as a tracking number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnosis {
    /// The number, normalised; of several, the most likely.
    pub number: String,
    /// `true`: its check digit is right. `false`: it is wrong in every format that fits, or it can be nobody's number.
    /// `None`: no check digit decides.
    pub valid: Option<bool>,
    /// The id of the best format.
    pub format: Option<&'static str>,
    /// The carrier, where a prefix or a check digit names one.
    pub carrier: Option<Carrier>,
    /// Who may have written it, likeliest first. Where a check digit is wrong and nothing else fits: who would have.
    pub candidates: Vec<Candidate>,
    /// What is wrong or odd, the gravest first.
    pub problems: Vec<Problem>,
    /// Numbers one step away whose check digit is right, five at most.
    pub repairs: Vec<Repair>,
}

/// Says what a text is, as a tracking number. Of carriers that fit equally well, those that deliver in the destination
/// come first.
pub fn diagnose(text: &str, destination: Option<Country>) -> Diagnosis {
    let (found, all) = read(text);
    let number = best(&found).map_or(all, |best| best.number.clone());
    let at_home = |fit: &Fit| destination.is_some_and(|country| country.is_among(fit.format.countries));
    let mut fits = ranked(&fits(&number), at_home);
    let mut diagnosis = Diagnosis { valid: verdict(&fits), ..Diagnosis::default() };
    diagnosis.repairs = repairs(&number, &fits);
    if found.len() > 1 {
        diagnosis.problems.push(Problem { length: Some(found.len()), ..Problem::new(ProblemKind::SeveralNumbers) });
    }
    let is_excluded = diagnosis.exclude(text, &number);
    if !is_excluded {
        diagnosis.explain(&number, &fits);
    }
    fits.retain(|fit| !is_excluded || fit.is_distinct);
    diagnosis.name(&fits, at_home, number.as_bytes().first().is_some_and(u8::is_ascii_uppercase));
    diagnosis.number = number;
    diagnosis
}

/// The best first, and among equals those of the destination.
fn ranked(fits: &[Fit], at_home: impl Fn(&Fit) -> bool) -> Vec<Fit> {
    let mut ranked = Vec::new();
    for rank in (0..=BEST_RANK).rev() {
        for home in [true, false] {
            ranked.extend(fits.iter().filter(|fit| fit.rank() == rank && at_home(fit) == home));
        }
    }
    ranked
}

impl Diagnosis {
    /// Notes what looks like something else; whether it is no tracking number at all.
    fn exclude(&mut self, text: &str, number: &str) -> bool {
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        let is_address = is_web_address(text.trim_ascii());
        let other = other_thing(text, number).filter(|(_, is_certain)| *is_certain || self.valid != Some(true));
        let noted = match example(number).or(other) {
            None if number.is_empty() => Some((if is_address { ProblemKind::Url } else { ProblemKind::Empty }, true)),
            None if digits == 0 => Some((ProblemKind::UnknownFormat, true)),
            noted => noted,
        };
        self.problems.extend(noted.map(|(kind, _)| Problem::new(kind)));
        let is_excluded = noted.is_some_and(|(_, is_certain)| is_certain);
        if is_excluded {
            self.repairs.clear();
        }
        if is_excluded || number.len() < FEWEST {
            self.valid = Some(false);
        }
        is_excluded
    }

    /// Says why it is not right.
    fn explain(&mut self, number: &str, fits: &[Fit]) {
        let refuted = fits.iter().find(|fit| fit.is_wrong());
        if self.valid == Some(false)
            && let Some(Fit { digit: Digit::Wrong { at, expected }, .. }) = refuted
        {
            let expected = Wanted::Character(char::from(*expected));
            self.problems.push(Problem::at(ProblemKind::WrongCheckDigit, number, *at, expected));
        }
        let is_told = |problem: &Problem| problem.kind != ProblemKind::SeveralNumbers;
        if let Some(Repair { kind: RepairKind::LookAlike, number: right, .. }) = self.repairs.first() {
            let pairs = number.chars().zip(right.chars()).enumerate();
            for (at, (_, twin)) in pairs.filter(|(_, (one, other))| one != other) {
                self.problems.push(Problem::at(ProblemKind::LookAlike, number, at, Wanted::Character(twin)));
            }
        } else if let Some(problem) = unknown_country(number).filter(|_| fits.iter().all(|fit| fit.format.is_loose())) {
            self.problems.push(problem);
        } else if fits.is_empty() && !self.problems.iter().any(is_told) {
            self.problems.extend(near_miss(number));
        }
        if fits.is_empty() && !self.problems.iter().any(is_told) {
            self.problems.push(Problem::new(ProblemKind::UnknownFormat));
        }
    }

    /// Names the carriers; those whose check digit is wrong only where that refuses the number.
    fn name(&mut self, fits: &[Fit], at_home: impl Fn(&Fit) -> bool, starts_with_letter: bool) {
        let is_refuted = self.valid == Some(false) && fits.iter().any(Fit::is_wrong);
        let left: Vec<&Fit> = fits.iter().filter(|fit| fit.is_wrong() == is_refuted).collect();
        for fit in &left {
            let candidate = Candidate { carrier: fit.carrier, format: fit.format.id };
            if !self.candidates.contains(&candidate) {
                self.candidates.push(candidate);
            }
        }
        let Some(first) = left.first() else { return };
        self.format = Some(first.format.id);
        // Another carrier that fits as well leaves it open. Logistic units by GS1 are everybody's.
        let key = |fit: &Fit| (fit.rank(), at_home(fit));
        let is_other = |fit: &&&Fit| fit.carrier.id != first.carrier.id;
        let is_rivalled = left.iter().filter(is_other).any(|fit| key(fit) == key(first) && fit.carrier.id != "sscc");
        let is_alone = !left.iter().any(|fit| is_other(&fit)) && starts_with_letter && !first.format.is_loose();
        if !is_rivalled && first.carrier.id != "sscc" && (first.is_distinct || first.is_proved() || is_alone) {
            self.carrier = Some(first.carrier);
        }
    }
}
