//! Random numbers for resampling: the same for the same seed, whatever the machine and the number of threads.

use std::f64::consts::TAU;

/// A stream of random numbers: `SplitMix64` (Steele, Lea, Flood 2014).
#[derive(Debug, Clone)]
pub(crate) struct RandomStream(u64);

/// From this mean on a Poisson number is drawn from the normal curve.
const MANY: f64 = 30.0;

impl RandomStream {
    /// The stream of number `stream` under `seed`; streams do not depend on each other.
    pub(crate) fn new(seed: u64, stream: u64) -> Self {
        let mut random = Self(seed ^ stream.wrapping_mul(0xD134_2543_DE82_EF95));
        let mixed = random.next_u64() ^ stream;
        Self(mixed)
    }

    fn next_u64(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number above 0 and below 1.
    pub(crate) fn unit(&mut self) -> f64 {
        ((self.next_u64() >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    }

    /// A whole number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.next_u64()) * n as u128) >> 64) as usize
    }

    /// A number of the standard normal curve.
    pub(crate) fn normal(&mut self) -> f64 {
        (-2.0 * self.unit().ln()).sqrt() * (TAU * self.unit()).cos()
    }

    /// How often something of this mean happens: how often a resample of many holds what is there so many times.
    pub(crate) fn poisson(&mut self, mean: f64) -> f64 {
        if mean <= 0.0 {
            return 0.0;
        }
        if mean >= MANY {
            return (mean + mean.sqrt() * self.normal()).round().max(0.0);
        }
        let limit = (-mean).exp();
        let (mut n, mut product) = (0.0, self.unit());
        while product > limit {
            n += 1.0;
            product *= self.unit();
        }
        n
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_repeat_and_differ() {
        let draw = |stream| (0..5).scan(RandomStream::new(7, stream), |r, _| Some(r.below(1000))).collect::<Vec<_>>();
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
    }

    #[test]
    fn counts_have_the_mean_and_the_spread_of_their_law() {
        for mean in [0.3, 4.0, 29.0, 31.0, 500.0] {
            let mut random = RandomStream::new(1, 3);
            let drawn: Vec<f64> = (0..20_000).map(|_| random.poisson(mean)).collect();
            let found = drawn.iter().sum::<f64>() / 20_000.0;
            let spread = drawn.iter().map(|n| (n - found).powi(2)).sum::<f64>() / 20_000.0;
            assert!((found - mean).abs() < 4.0 * (mean / 20_000.0).sqrt() + 0.01, "{mean}: {found}");
            assert!((spread / mean - 1.0).abs() < 0.06, "{mean}: {spread}");
        }
        assert_eq!(RandomStream::new(1, 1).poisson(0.0), 0.0);
    }
}
