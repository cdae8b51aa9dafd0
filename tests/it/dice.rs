//! Numbers that look random and are always the same.

/// Numbers from 0 to 1 by a linear congruence, some thrown away.
pub(crate) struct Dice(u64);

impl Dice {
    /// Those of a seed; a test's own salt gives it other numbers than another test of the same seed.
    pub(crate) fn new(seed: u64, salt: u64) -> Self {
        let mut dice = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ salt);
        for _ in 0..5 {
            dice.next();
        }
        dice
    }

    /// The next number.
    pub(crate) fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A whole number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() * n as f64) as usize
    }
}
