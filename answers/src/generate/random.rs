//! Random numbers that never change: `SplitMix64`, kept here so that an update of a crate cannot change the sample.

/// A stream of random numbers.
pub(super) struct RandomStream(u64);

impl RandomStream {
    /// The stream of number `stream` under `seed`; streams do not depend on each other.
    pub(super) fn new(seed: u64, stream: u64) -> Self {
        let mut dice = Self(seed ^ stream.wrapping_mul(0xD134_2543_DE82_EF95));
        dice.next();
        Self(dice.next() ^ stream)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 to `n - 1` (0 where `n` is 0).
    pub(super) fn below(&mut self, n: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(n)) >> 64) as u64
    }

    /// A number from `low` to `high`, both included.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1).max(1) as u64) as i64
    }

    /// True in `permille` of 1,000 cases.
    pub(super) fn chance(&mut self, permille: u32) -> bool {
        self.below(1000) < u64::from(permille)
    }

    /// One of the items, each as likely.
    pub(super) fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len() as u64) as usize]
    }

    /// A position, as likely as its weight.
    pub(super) fn weighted(&mut self, weights: &[u32]) -> usize {
        let total: u64 = weights.iter().map(|&w| u64::from(w)).sum();
        let mut left = self.below(total);
        for (i, &w) in weights.iter().enumerate() {
            if left < u64::from(w) {
                return i;
            }
            left -= u64::from(w);
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_repeat_and_differ() {
        let roll = |stream| {
            (0..5).map(|_| 0).scan(RandomStream::new(7, stream), |d, _| Some(d.below(1000))).collect::<Vec<_>>()
        };
        assert_eq!(roll(1), roll(1));
        assert_ne!(roll(1), roll(2));
    }

    #[test]
    fn chances_come_out() {
        let mut dice = RandomStream::new(1, 1);
        let hits = (0..100_000).filter(|_| dice.chance(250)).count();
        assert!((24_500..25_500).contains(&hits), "{hits}");
        let heavy = (0..100_000).filter(|_| dice.weighted(&[1, 3]) == 1).count();
        assert!((74_500..75_500).contains(&heavy), "{heavy}");
    }
}
