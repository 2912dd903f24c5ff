//! Chance, from a seed: so that no two buyers do the same at the same time, and a simulation does the same twice.

/// A counter, and the 32-bit mixer `lowbias32` (Wellons 2018) over it: any seed is a good one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dice(pub(super) u32);

impl Dice {
    /// A number from 0 to `most`, each as likely.
    #[inline(never)]
    pub(super) const fn up_to(&mut self, most: i64) -> i64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 16)).wrapping_mul(0x21f0_aaad);
        mixed = (mixed ^ (mixed >> 15)).wrapping_mul(0x735a_2d97);
        mixed ^= mixed >> 15;
        // Waits have 17 bits.
        (mixed as i64 * (most + 1)) >> 32
    }
}
