//! How long a stage takes: the hazard of each day of work.

/// Days of work that have a hazard of their own; beyond them it is constant.
pub const BINS: usize = 120;

/// The weight of a parent against the child's own parcels: a child with so many parcels counts half. On the open data 8 to
/// 20 did equally well, 40 worse (docs/forecast.md).
pub const PRIOR_WEIGHT: f64 = 10.0;

/// The quantiles of a packed row, per mille of the parcels that end.
const LEVELS: [i32; 9] = [50, 100, 250, 500, 750, 800, 900, 950, 990];

/// No day ends a stage with less than this beyond the last bin, or a forecast would never end.
const LEAST_TAIL: f64 = 0.02;

/// The duration of a stage in days of work.
///
/// ```
/// use parcelight::eta::model::Curve;
/// // Twelve parcels, none lost: half of them within two days.
/// let curve = Curve::from_row(&[12, 0, 10, 12, 15, 20, 25, 27, 30, 35, 40]).unwrap();
/// assert!((curve.survival(2.0) - 0.5).abs() < 1e-9);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curve {
    /// Of the parcels that will leave the stage and have not before bin k, the share that does so in it: k to k + 1 days of work.
    pub hazards: Vec<f64>,
    /// The hazard of each bin beyond the last.
    pub tail: f64,
    /// The share of parcels that never leave the stage.
    pub cured: f64,
    /// How many parcels this rests on, the older ones counted less.
    pub n: f64,
}

impl Curve {
    /// From counts per bin: parcels that left the stage in it, and parcels last seen in it while they were still there.
    ///
    /// Both slices may have any length; what lies beyond [`BINS`] is the last bin's. `None` without a parcel that left.
    /// The estimator is that of Kaplan and Meier by life table: a parcel last seen in a bin was at risk for half of it.
    pub fn from_counts(ended: &[f64], censored: &[f64]) -> Option<Self> {
        let length = ended.len().max(censored.len());
        let (mut all, mut left) = (0.0, 0.0);
        for bin in 0..length {
            left += at(ended, bin);
            all += at(ended, bin) + at(censored, bin);
        }
        if left <= 0.0 || !all.is_finite() {
            return None;
        }
        // The survival with those that never leave; then without them.
        let (mut survivals, mut at_risk, mut survival) = (vec![1.0], all, 1.0);
        for bin in 0..length.min(BINS) {
            let exposed = at_risk - at(censored, bin) / 2.0;
            if exposed > 0.0 {
                survival *= 1.0 - (at(ended, bin) / exposed).clamp(0.0, 1.0);
            }
            at_risk = (at_risk - at(ended, bin) - at(censored, bin)).max(0.0);
            survivals.push(survival);
        }
        let late: f64 = if length > BINS { at(ended, BINS) } else { 0.0 };
        // Those still there at the end of the bins will never leave, except for the share that did so even later.
        let cured = if at_risk + late > 0.0 { survival * (1.0 - (late / at_risk.max(late)).clamp(0.0, 1.0)) } else { 0.0 };
        let cured = if survival < 1.0 { cured } else { 0.0 };
        let (mut hazards, mut tail, mut beyond) = (Vec::new(), 0.0, 0.0);
        for pair in survivals.windows(2) {
            let [before, after] = pair else { continue };
            let alive = before - cured;
            if beyond <= 0.0 && (alive > 0.02 || alive * all >= 5.0) {
                hazards.push(((before - after) / alive).clamp(0.0, 1.0));
            } else {
                // Too few to tell one bin from another: what is left goes at the rate at which it goes on average.
                tail = if beyond > 0.0 { tail } else { alive };
                beyond += alive;
            }
        }
        let mut curve = Self { hazards, tail: 0.0, cured, n: all };
        curve.tail = if tail > 0.0 { (tail / beyond).clamp(LEAST_TAIL, 0.5) } else { curve.end_of_tail() };
        Some(curve)
    }

    /// From a packed row of a lane table: parcels, share in per mille that never ends, then the quantiles 5 10 25 50 75 80
    /// 90 95 99 % of those that end, in tenths of days of work. Between quantiles the distribution function is a line.
    ///
    /// `None` when a number is missing, negative, or smaller than the quantile before it.
    pub fn from_row(row: &[i32]) -> Option<Self> {
        let [n, cured, quantiles @ ..] = row else { return None };
        if quantiles.len() != LEVELS.len() || *n < 0 || !(0..1_000).contains(cured) || *quantiles.first()? < 0 {
            return None;
        }
        if quantiles.windows(2).any(|pair| matches!(pair, [one, two] if one > two)) {
            return None;
        }
        // The points of the distribution function; the first ones begin as steeply as they go on.
        let (first, second) = (*quantiles.first()?, *quantiles.get(1)?);
        let mut points = vec![(f64::from((2 * first - second).max(0)) / 10.0, 0.0)];
        for (days, level) in quantiles.iter().zip(LEVELS) {
            points.push((f64::from(*days) / 10.0, f64::from(level) / 1_000.0));
        }
        let last = points.last()?.0;
        let mut hazards = Vec::new();
        let mut before = 1.0 - share(&points, 0.0);
        // What lies at 0 days exactly leaves in the first bin, not before it.
        before = if before < 1.0 { 1.0 } else { before };
        let mut day = 0.0;
        while day < last && hazards.len() < BINS {
            day += 1.0;
            // In the bin of the last quantile the line goes on: the tail begins with the next bin.
            let after = 1.0 - share(&points, if day > last { last } else { day });
            hazards.push(if before > 0.0 { ((before - after) / before).clamp(0.0, 1.0) } else { 1.0 });
            before = after;
        }
        let mut curve = Self { hazards, tail: 0.0, cured: f64::from(*cured) / 1_000.0, n: f64::from(*n) };
        curve.tail = curve.end_of_tail();
        Some(curve)
    }

    /// As a packed row: the inverse of [`Curve::from_row`], as far as nine quantiles in tenths of days hold it.
    pub fn to_row(&self) -> Vec<i32> {
        let mut row = vec![round(self.n), round(self.cured * 1_000.0).min(999)];
        for level in LEVELS {
            row.push(round(self.quantile(f64::from(level) / 1_000.0) * 10.0));
        }
        row
    }

    /// The share of the parcels that will leave which is still there after so many days of work; linear inside a bin.
    pub fn survival(&self, days: f64) -> f64 {
        let (mut survival, mut bin) = (1.0, 0.0);
        for hazard in self.hazards.iter().copied().chain(core::iter::repeat_n(self.tail, 4 * BINS)) {
            if days <= bin + 1.0 {
                return survival * (1.0 - hazard * (days - bin).max(0.0));
            }
            survival *= 1.0 - hazard;
            bin += 1.0;
        }
        survival
    }

    /// The days of work within which a share of the parcels that will leave has left.
    pub fn quantile(&self, share: f64) -> f64 {
        let (mut survival, mut bin) = (1.0, 0.0);
        for hazard in self.hazards.iter().copied().chain(core::iter::repeat_n(self.tail, 4 * BINS)) {
            let after = survival * (1.0 - hazard);
            if 1.0 - after >= share && survival > after {
                return bin + ((share - (1.0 - survival)) / (survival - after)).clamp(0.0, 1.0);
            }
            survival = after;
            bin += 1.0;
        }
        bin
    }

    /// This curve as the parent of another: bin by bin, the child counts by its parcels still at risk, the parent as
    /// `weight` of them. A child without parcels is its parent, bit for bit.
    ///
    /// ```
    /// use parcelight::eta::model::Curve;
    /// let parent = Curve::from_row(&[900, 10, 10, 12, 15, 20, 25, 27, 30, 35, 40]).unwrap();
    /// let child = Curve { n: 0.0, ..Curve::default() };
    /// assert_eq!(parent.shrunk(&child, 20.0), parent);
    /// ```
    #[must_use]
    pub fn shrunk(&self, child: &Self, weight: f64) -> Self {
        if child.n <= 0.0 || child.n.is_nan() {
            return self.clone();
        }
        let mut hazards = Vec::new();
        let mut at_risk = child.n * (1.0 - child.cured);
        for bin in 0..self.hazards.len().max(child.hazards.len()) {
            let ended = at_risk * child.hazard(bin);
            hazards.push((ended + weight * self.hazard(bin)) / (at_risk + weight));
            at_risk -= ended;
        }
        Self {
            hazards,
            tail: (at_risk * child.tail + weight * self.tail) / (at_risk + weight),
            cured: (child.n * child.cured + weight * self.cured) / (child.n + weight),
            n: child.n + self.n,
        }
    }

    /// This curve as the parent of counts, as of [`Curve::from_counts`]: like [`Curve::shrunk`], but with the parcels that
    /// truly were at risk in each bin, so that many young ones do not speak for the late bins. The share that never leaves
    /// stays the parent's: few lanes have the parcels to tell.
    #[must_use]
    pub fn updated(&self, ended: &[f64], censored: &[f64], weight: f64) -> Self {
        let length = ended.len().max(censored.len()).min(BINS + 1);
        let mut at_risk = 0.0;
        for bin in 0..length {
            at_risk += at(ended, bin) + at(censored, bin);
        }
        if at_risk <= 0.0 || at_risk.is_nan() {
            return self.clone();
        }
        let (n, cured) = (at_risk, self.cured);
        let (mut hazards, mut alive) = (Vec::new(), 1.0 - cured);
        for bin in 0..self.hazards.len().max(length).min(BINS) {
            // Of those at risk, some will never leave.
            let exposed = (at_risk - at(censored, bin) / 2.0).max(at(ended, bin)) * (alive / (alive + cured));
            let hazard = (at(ended, bin) + weight * self.hazard(bin)) / (exposed + weight);
            let hazard = if hazard < 1.0 { hazard } else { 1.0 };
            hazards.push(hazard);
            // Not 0, or nobody would be left to divide by.
            alive *= if hazard < 0.999 { 1.0 - hazard } else { 0.001 };
            at_risk = (at_risk - at(ended, bin) - at(censored, bin)).max(0.0);
        }
        Self { hazards, tail: self.tail, cured, n: n + self.n }
    }

    /// The hazard of a bin.
    pub fn hazard(&self, bin: usize) -> f64 {
        self.hazards.get(bin).copied().unwrap_or(self.tail)
    }

    /// The hazard beyond the last bin: that of the last ten bins together, by parcels.
    fn end_of_tail(&self) -> f64 {
        let (mut survival, mut ended, mut at_risk) = (1.0, 0.0, 0.0);
        let from = self.hazards.len().saturating_sub(10);
        for (bin, hazard) in self.hazards.iter().enumerate() {
            if bin >= from {
                ended += survival * hazard;
                at_risk += survival;
            }
            survival *= 1.0 - hazard;
        }
        if at_risk > 0.0 { (ended / at_risk).clamp(LEAST_TAIL, 0.5) } else { 0.5 }
    }
}

fn at(counts: &[f64], bin: usize) -> f64 {
    counts.get(bin).copied().unwrap_or(0.0)
}

/// To the nearest whole number, halves up; of a negative number 0.
fn round(number: f64) -> i32 {
    (number + 0.5) as i32
}

/// The value of a piecewise linear distribution function.
fn share(points: &[(f64, f64)], day: f64) -> f64 {
    let mut value = 0.0;
    let mut before: Option<(f64, f64)> = None;
    for &(to, high) in points {
        if day >= to {
            value = high;
        } else {
            if let Some((from, low)) = before {
                value = low + (high - low) * (day - from) / (to - from);
            }
            break;
        }
        before = Some((to, high));
    }
    value
}
