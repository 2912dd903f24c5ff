//! How good forecasts were: the columns of every table of an evaluation.

/// The levels of the mean pinball loss.
const LEVELS: [f64; 5] = [0.1, 0.2, 0.5, 0.8, 0.9];

/// One forecast and what came of it. Days count from the day of the forecast.
#[derive(Clone, Copy, Debug, Default)]
pub struct Score {
    /// Days between the middle of the forecast and the arrival; positive when it said too late.
    pub error: f64,
    /// The width from the tenth to the ninetieth per cent.
    pub width: f64,
    /// It arrived within that width.
    pub is_covered: bool,
    /// It arrived by the day of the eightieth per cent.
    pub is_by_80: bool,
    /// The mean pinball loss.
    pub pinball: f64,
    /// The continuous ranked probability score.
    pub crps: f64,
    /// The probability integral transform, randomised within the day.
    pub transform: f64,
}

/// The pinball loss of a quantile.
pub fn pinball(level: f64, quantile: f64, actual: f64) -> f64 {
    if actual >= quantile { level * (actual - quantile) } else { (1.0 - level) * (quantile - actual) }
}

/// The continuous ranked probability score of a distribution over whole days: the sum over the days of the squared
/// difference between its distribution function and that of what came.
pub fn crps(mass: &[f64], actual: usize) -> f64 {
    let (mut below, mut sum) = (0.0, 0.0);
    for day in 0..mass.len().max(actual) {
        below += mass.get(day).copied().unwrap_or(0.0);
        let came = if day >= actual { 1.0 } else { 0.0 };
        sum += (below - came) * (below - came);
    }
    sum
}

impl Score {
    /// Of a distribution over days, with a number in 0..1 that randomises the transform.
    pub fn of(mass: &[f64], actual: usize, random: f64) -> Self {
        let quantile = |level: f64| {
            let mut sum = 0.0;
            for (day, share) in mass.iter().enumerate() {
                sum += share;
                if sum >= level - 1e-9 {
                    return day as f64;
                }
            }
            mass.len() as f64
        };
        let quantiles = LEVELS.map(quantile);
        let [low, _, middle, by_80, high] = quantiles;
        let came = actual as f64;
        let mut losses = 0.0;
        for (level, quantile) in LEVELS.iter().zip(quantiles) {
            losses += pinball(*level, quantile, came);
        }
        let before: f64 = mass.iter().take(actual).sum();
        let on = mass.get(actual).copied().unwrap_or(0.0);
        Self {
            error: middle - came,
            width: high - low,
            is_covered: low <= came && came <= high,
            is_by_80: came <= by_80,
            pinball: losses / LEVELS.len() as f64,
            crps: crps(mass, actual),
            transform: before + random * on,
        }
    }

    /// Of a single day, as a promise is: all levels are that day.
    pub fn of_day(day: f64, actual: usize) -> Self {
        let came = actual as f64;
        let mut losses = 0.0;
        for level in LEVELS {
            losses += pinball(level, day, came);
        }
        Self {
            error: day - came,
            width: 0.0,
            is_covered: (day - came).abs() < 0.5,
            is_by_80: came <= day,
            pinball: losses / LEVELS.len() as f64,
            crps: (day - came).abs(),
            transform: if came <= day { 0.5 } else { 1.0 },
        }
    }
}

/// The means over many forecasts.
#[derive(Clone, Debug, Default)]
pub struct Scores {
    all: Vec<Score>,
}

impl Scores {
    /// Adds one.
    pub fn push(&mut self, score: Score) {
        self.all.push(score);
    }

    /// Adds those of another part, after its own.
    pub fn append(&mut self, mut other: Self) {
        self.all.append(&mut other.all);
    }

    /// How many.
    pub fn n(&self) -> usize {
        self.all.len()
    }

    fn mean(&self, of: impl Fn(&Score) -> f64) -> f64 {
        let mut sum = 0.0;
        for score in &self.all {
            sum += of(score);
        }
        sum / self.all.len().max(1) as f64
    }

    fn share(&self, of: impl Fn(&Score) -> bool) -> f64 {
        self.mean(|score| if of(score) { 1.0 } else { 0.0 })
    }

    /// Mean absolute error of the middle, in days.
    pub fn mae(&self) -> f64 {
        self.mean(|score| score.error.abs())
    }

    /// Mean error; negative when forecasts were too early.
    pub fn bias(&self) -> f64 {
        self.mean(|score| score.error)
    }

    /// Share within so many days of the middle.
    pub fn within(&self, days: f64) -> f64 {
        self.share(|score| score.error.abs() <= days)
    }

    /// Share between the tenth and the ninetieth per cent.
    pub fn coverage(&self) -> f64 {
        self.share(|score| score.is_covered)
    }

    /// Mean days between the tenth and the ninetieth per cent.
    pub fn width(&self) -> f64 {
        self.mean(|score| score.width)
    }

    /// Share by the day of the eightieth per cent.
    pub fn by_80(&self) -> f64 {
        self.share(|score| score.is_by_80)
    }

    /// Mean pinball loss.
    pub fn pinball(&self) -> f64 {
        self.mean(|score| score.pinball)
    }

    /// Mean continuous ranked probability score.
    pub fn crps(&self) -> f64 {
        self.mean(|score| score.crps)
    }

    /// The shares of the transforms in ten equal bins; of calibrated forecasts each is 0.1.
    pub fn histogram(&self) -> [f64; 10] {
        let mut bins = [0.0; 10];
        for score in &self.all {
            let at = ((score.transform * 10.0) as usize).min(9);
            if let Some(bin) = bins.get_mut(at) {
                *bin += 1.0 / self.all.len() as f64;
            }
        }
        bins
    }

    /// The largest difference of a bin from 0.1.
    pub fn deviation(&self) -> f64 {
        let mut worst: f64 = 0.0;
        for share in self.histogram() {
            worst = worst.max((share - 0.1).abs());
        }
        worst
    }
}
