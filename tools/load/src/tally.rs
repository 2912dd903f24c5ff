//! What is counted. It does not grow with the number of buyers.

use crate::{DAY, DAYS, END, START};

/// Counted requests and looks; those outside the counted days are left out.
#[derive(Clone, Debug)]
pub struct Tally {
    /// Parcels.
    pub parcels: u64,
    /// Seconds in which a parcel was under way, all parcels together.
    pub under_way: i64,
    /// Pages opened.
    pub visits: u64,
    /// Requests in each second.
    pub seconds: Vec<u32>,
    /// How old the reply was that a looking buyer saw, looked at every half a minute.
    pub age: Spread,
    /// For how long there had been news that the page did not show; 0 where it showed everything.
    pub stale: Spread,
    /// The age of the reply again, of the looks while the courier is on the round.
    pub round: Spread,
}

impl Tally {
    /// Nothing yet.
    pub fn new() -> Self {
        let seconds = vec![0; usize::try_from(DAYS * DAY).unwrap_or_default()];
        Self { parcels: 0, under_way: 0, visits: 0, seconds, age: Spread::new(), stale: Spread::new(), round: Spread::new() }
    }

    /// Counts a request.
    pub(crate) fn request(&mut self, moment: i64, count: u32) {
        if let Some(second) = usize::try_from(moment - START).ok().and_then(|second| self.seconds.get_mut(second)) {
            *second += count;
        }
    }

    /// Whether a moment counts.
    pub(crate) fn counts(moment: i64) -> bool {
        (START..END).contains(&moment)
    }

    /// Adds what another thread has counted.
    pub fn add(&mut self, other: &Self) {
        self.parcels += other.parcels;
        self.under_way += other.under_way;
        self.visits += other.visits;
        for (one, other) in self.seconds.iter_mut().zip(&other.seconds) {
            *one += other;
        }
        self.age.add(&other.age);
        self.stale.add(&other.stale);
        self.round.add(&other.round);
    }

    /// All requests.
    pub fn requests(&self) -> u64 {
        self.seconds.iter().map(|count| u64::from(*count)).sum()
    }

    /// Requests a second, in the mean.
    pub fn mean(&self) -> f64 {
        self.requests() as f64 / self.seconds.len() as f64
    }

    /// The most requests in so many seconds on end, each such stretch begun at a multiple of it, from a moment until another.
    pub fn most(&self, from: i64, until: i64, stretch: usize) -> u64 {
        let start = usize::try_from(from - START).unwrap_or_default();
        let end = usize::try_from(until - START).unwrap_or_default();
        let seconds = self.seconds.get(start..end.min(self.seconds.len())).unwrap_or_default();
        seconds.chunks(stretch).map(|chunk| chunk.iter().map(|count| u64::from(*count)).sum()).max().unwrap_or_default()
    }
}

impl Default for Tally {
    fn default() -> Self {
        Self::new()
    }
}

/// How values of seconds are spread: counted in classes, eight for each doubling.
#[derive(Clone, Debug)]
pub struct Spread {
    classes: Vec<u64>,
    count: u64,
}

impl Spread {
    fn new() -> Self {
        Self { classes: vec![0; 200], count: 0 }
    }

    pub(crate) fn take(&mut self, seconds: i64) {
        let class = if seconds < 1 { 0 } else { 1 + ((seconds as f64).log2() * 8.0) as usize };
        let last = self.classes.len() - 1;
        if let Some(class) = self.classes.get_mut(class.min(last)) {
            *class += 1;
        }
        self.count += 1;
    }

    fn add(&mut self, other: &Self) {
        self.count += other.count;
        for (one, other) in self.classes.iter_mut().zip(&other.classes) {
            *one += other;
        }
    }

    /// The share of the values above 0.
    pub fn above_zero(&self) -> f64 {
        1.0 - self.classes.first().copied().unwrap_or_default() as f64 / self.count.max(1) as f64
    }

    /// The value that such a share is not above, to 9 %; 0 when there are none.
    pub fn quantile(&self, share: f64) -> i64 {
        let wanted = (self.count as f64 * share) as u64;
        let mut passed = 0;
        for (class, count) in self.classes.iter().enumerate() {
            passed += count;
            if passed > wanted {
                return if class == 0 { 0 } else { (class as f64 / 8.0).exp2() as i64 };
            }
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_right_to_a_class() {
        let mut spread = Spread::new();
        (0..1_000).for_each(|value| spread.take(value));
        assert!((500..550).contains(&spread.quantile(0.5)), "{}", spread.quantile(0.5));
        assert!((950..1_040).contains(&spread.quantile(0.95)), "{}", spread.quantile(0.95));
        assert_eq!(Spread::new().quantile(0.5), 0);
    }
}
