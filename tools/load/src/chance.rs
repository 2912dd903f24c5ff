//! Chance: the same for the same seed, on any number of threads.

/// SplitMix64.
#[derive(Clone, Debug)]
pub(crate) struct Chance(u64);

impl Chance {
    /// That of one buyer of a simulation.
    pub(crate) const fn of(seed: u64, buyer: u64) -> Self {
        let mut chance = Self(seed ^ buyer.wrapping_mul(0xd134_2543_de82_ef95));
        chance.bits();
        chance
    }

    pub(crate) const fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to 1.
    pub(crate) fn share(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// With this probability.
    pub(crate) fn is(&mut self, probability: f64) -> bool {
        self.share() < probability
    }

    /// Between two numbers, each as likely.
    pub(crate) fn between(&mut self, least: i64, most: i64) -> i64 {
        least + (self.share() * (most - least) as f64) as i64
    }

    /// The time until what happens once in so many seconds.
    pub(crate) fn until(&mut self, mean: i64) -> i64 {
        (-(1.0 - self.share()).ln() * mean as f64) as i64
    }

    /// From a normal distribution of mean 0 and deviation 1.
    pub(crate) fn normal(&mut self) -> f64 {
        (-2.0 * (1.0 - self.share()).ln()).sqrt() * (std::f64::consts::TAU * self.share()).cos()
    }

    /// Around a median, the logarithm with this deviation.
    pub(crate) fn around(&mut self, median: i64, deviation: f64) -> i64 {
        (median as f64 * (self.normal() * deviation).exp()) as i64
    }
}
