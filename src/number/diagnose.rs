//! All that can be said of a number by itself.

use super::carriers::Carrier;
use super::examples::{example, other_thing};
use super::fit::{BEST_RANK, Digit, Fit, verdict};
use super::formats::fits;
use super::groups::digits;
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
    let fits = ranked(&fits(&number), destination);
    let mut diagnosis = Diagnosis { valid: verdict(&fits), ..Diagnosis::default() };
    if found.len() > 1 {
        diagnosis.problems.push(Problem { length: Some(found.len()), ..Problem::new(ProblemKind::SeveralNumbers) });
    }
    let is_excluded = diagnosis.exclude(text, &number);
    if !is_excluded {
        diagnosis.repairs = repairs(&number, &fits);
        diagnosis.explain(&number, &fits);
    }
    diagnosis.name(&fits, is_excluded, destination, number.as_bytes().first().is_some_and(u8::is_ascii_uppercase));
    diagnosis.number = number;
    diagnosis
}

fn is_at_home(fit: &Fit, destination: Option<Country>) -> bool {
    destination.is_some_and(|country| country.is_among(fit.format.countries))
}

/// The best first, and among equals those of the destination.
fn ranked(fits: &[Fit], destination: Option<Country>) -> Vec<Fit> {
    let mut ranked = Vec::new();
    for place in 0..2 * (BEST_RANK + 1) {
        for fit in fits {
            if 2 * (BEST_RANK - fit.rank()) + u8::from(!is_at_home(fit, destination)) == place {
                ranked.push(*fit);
            }
        }
    }
    ranked
}

impl Diagnosis {
    /// Notes what looks like something else; whether it is no tracking number at all.
    fn exclude(&mut self, text: &str, number: &str) -> bool {
        let other = other_thing(text, number).filter(|(_, is_certain)| *is_certain || self.valid != Some(true));
        let noted = match example(number).or(other) {
            None if number.is_empty() => {
                Some((if is_web_address(text.trim_ascii()) { ProblemKind::Url } else { ProblemKind::Empty }, true))
            }
            None if digits(number) == 0 => Some((ProblemKind::UnknownFormat, true)),
            noted => noted,
        };
        let mut is_excluded = false;
        if let Some((kind, is_certain)) = noted {
            self.problems.push(Problem::new(kind));
            is_excluded = is_certain;
        }
        if is_excluded || number.len() < FEWEST {
            self.valid = Some(false);
        }
        is_excluded
    }

    /// Whether something is said already, but that there are several numbers.
    fn is_told(&self) -> bool {
        self.problems.last().is_some_and(|problem| problem.kind != ProblemKind::SeveralNumbers)
    }

    /// Says why it is not right.
    fn explain(&mut self, number: &str, fits: &[Fit]) {
        let mut is_all_loose = true;
        let mut refuted = None;
        for fit in fits {
            is_all_loose &= fit.format.is_loose();
            if let (None, Digit::Wrong { at, expected }) = (refuted, fit.digit) {
                refuted = Some((at, expected));
            }
        }
        if let (Some(false), Some((at, expected))) = (self.valid, refuted) {
            self.problems.push(Problem::at(ProblemKind::WrongCheckDigit, number, at, Wanted::Character(char::from(expected))));
        }
        if let Some(Repair { kind: RepairKind::LookAlike, number: right, .. }) = self.repairs.first() {
            let mut twins = right.chars();
            for (at, character) in number.chars().enumerate() {
                if let Some(twin) = twins.next()
                    && twin != character
                {
                    self.problems.push(Problem::at(ProblemKind::LookAlike, number, at, Wanted::Character(twin)));
                }
            }
        } else if let (true, Some(problem)) = (is_all_loose, unknown_country(number)) {
            self.problems.push(problem);
        } else if fits.is_empty() && !self.is_told() {
            self.problems.extend(near_miss(number));
        }
        if fits.is_empty() && !self.is_told() {
            self.problems.push(Problem::new(ProblemKind::UnknownFormat));
        }
    }

    /// Names the carriers; those whose check digit is wrong only where that refuses the number. Of what is no number only
    /// those that letters tell.
    fn name(&mut self, fits: &[Fit], is_excluded: bool, destination: Option<Country>, starts_with_letter: bool) {
        let mut is_wrong = false;
        for fit in fits {
            is_wrong |= fit.is_wrong() && (fit.is_distinct || !is_excluded);
        }
        let is_refuted = self.valid == Some(false) && is_wrong;
        let mut first: Option<&Fit> = None;
        let (mut is_rivalled, mut is_alone) = (false, true);
        for fit in fits {
            if fit.is_wrong() != is_refuted || is_excluded && !fit.is_distinct {
                continue;
            }
            let candidate = Candidate { carrier: fit.carrier, format: fit.format.id };
            if !self.candidates.contains(&candidate) {
                self.candidates.push(candidate);
            }
            let first = *first.get_or_insert(fit);
            // Another carrier that fits as well leaves it open. Logistic units by GS1 are everybody's.
            if fit.carrier.id != first.carrier.id {
                is_alone = false;
                let is_equal = fit.rank() == first.rank() && is_at_home(fit, destination) == is_at_home(first, destination);
                is_rivalled |= is_equal && fit.carrier.id != "sscc";
            }
        }
        let Some(first) = first else { return };
        self.format = Some(first.format.id);
        is_alone &= starts_with_letter && !first.format.is_loose();
        if !is_rivalled && first.carrier.id != "sscc" && (first.is_distinct || first.is_proved() || is_alone) {
            self.carrier = Some(first.carrier);
        }
    }
}
