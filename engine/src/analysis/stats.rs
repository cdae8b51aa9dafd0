//! The few statistics that several analyses share.

use statrs::function::beta::beta_reg;
use statrs::function::erf::erfc;

/// 97.5 % point of the normal distribution.
pub const Z95: f64 = 1.959_963_984_540_054;
/// 95 % point of the normal distribution: both ends of a 90 % interval.
pub(crate) const Z90: f64 = 1.644_853_626_951_472_2;

/// 95 % point of Student's t with so many degrees of freedom, by the expansion of Cornish and Fisher.
pub(crate) fn t90(freedom: f64) -> f64 {
    let z = Z90;
    z + (z.powi(3) + z) / (4.0 * freedom) + (5.0 * z.powi(5) + 16.0 * z.powi(3) + 3.0 * z) / (96.0 * freedom * freedom)
}

/// Of fewer than this nothing is said in percentages or comparisons: one more or less would turn the sentence round.
pub const ENOUGH: u64 = 30;
/// A share that counts fewer than this is no base for "so many times as often".
const ENOUGH_COUNTED: u64 = 10;

/// A share with its 95 % Wilson interval.
#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize)]
pub struct Share {
    /// How many of them succeed.
    pub count: u64,
    /// How many there are in all.
    pub of: u64,
    /// `count / of`, 0 where `of` is 0.
    pub share: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

impl Share {
    /// A share of `count` out of `of`, with its interval.
    pub fn new(count: u64, of: u64) -> Self {
        if of == 0 {
            return Self { count, of, share: 0.0, low: 0.0, high: 1.0 };
        }
        Self::of_size(count, of, of as f64)
    }

    /// The share with the interval of so many independent tries.
    fn of_size(count: u64, of: u64, n: f64) -> Self {
        let p = count as f64 / of as f64;
        let z2 = Z95 * Z95;
        let middle = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
        let half = Z95 / (1.0 + z2 / n) * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
        // rounding leaves a trace of what is nothing or all
        let low = if count == 0 { 0.0 } else { (middle - half).max(0.0) };
        let high = if count == of { 1.0 } else { (middle + half).min(1.0) };
        Self { count, of, share: p, low, high }
    }

    /// The share of tries that come in clusters, such as several of one customer: of each cluster so many succeeded out of so
    /// many. The interval is that of as many independent tries as would vary as much, never of more than there are.
    pub fn clustered(clusters: impl Iterator<Item = (u64, u64)>) -> Self {
        let mut sums = ClusterSums::default();
        clusters.for_each(|(count, of)| sums.add(count, of));
        sums.share()
    }

    /// Whether it is of enough to be said in a sentence.
    pub fn is_enough(&self) -> bool {
        self.of >= ENOUGH
    }

    /// How much larger it is than the other.
    pub fn difference(&self, other: &Self) -> ShareDifference {
        let below = ((self.share - self.low).powi(2) + (other.high - other.share).powi(2)).sqrt();
        let above = ((self.high - self.share).powi(2) + (other.share - other.low).powi(2)).sqrt();
        let difference = self.share - other.share;
        ShareDifference { difference, low: difference - below, high: difference + above }
    }

    /// Whether it is larger than the other beyond chance: both of enough, and the 95 % interval of the difference above 0.
    pub fn is_above(&self, other: &Self) -> bool {
        self.is_enough() && other.is_enough() && self.difference(other).low > 0.0
    }

    /// How many times the other share it is; `None` where either is of too few to say.
    pub fn times(&self, other: &Self) -> Option<f64> {
        let enough = |share: &Self| share.is_enough() && share.count >= ENOUGH_COUNTED;
        (enough(self) && enough(other)).then(|| self.share / other.share)
    }
}

/// Sums over clusters of tries, of which their share follows. Whole numbers, so that the order of clusters changes nothing.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ClusterSums {
    clusters: u64,
    count: u64,
    of: u64,
    squares: u64,
    products: u64,
    sizes: u64,
}

impl ClusterSums {
    /// Adds a cluster with `count` successes out of `of`.
    pub(crate) fn add(&mut self, count: u64, of: u64) {
        self.clusters += 1;
        self.count += count;
        self.of += of;
        self.squares += count * count;
        self.products += count * of;
        self.sizes += of * of;
    }

    /// The share, as [`Share::clustered`] says.
    pub(crate) fn share(&self) -> Share {
        let plain = Share::new(self.count, self.of);
        let (p, n) = (plain.share, self.clusters as f64);
        let spread = (self.squares as f64 - 2.0 * p * self.products as f64 + p * p * self.sizes as f64).max(0.0);
        let binomial = p * (1.0 - p) * self.of as f64;
        if self.clusters < 2 || binomial <= 0.0 {
            return plain;
        }
        let effect = (spread * n / (n - 1.0) / binomial).max(1.0);
        Share::of_size(self.count, self.of, self.of as f64 / effect)
    }
}

/// The difference of two shares of different groups with its 95 % interval: method 10 of Newcombe (1998), Interval estimation
/// for the difference between independent proportions, Statistics in Medicine 17, made of both Wilson intervals.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShareDifference {
    /// One minus the other, from -1 to 1.
    pub difference: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

impl ShareDifference {
    /// Two-sided chance of so much where there is no difference, by how far the interval is from that.
    pub fn chance(&self) -> f64 {
        let half = if self.difference > 0.0 { self.difference - self.low } else { self.high - self.difference };
        let z = Z95 * self.difference.abs() / half;
        // no difference in an interval of no width
        if z.is_nan() { 1.0 } else { erfc(z / std::f64::consts::SQRT_2) }
    }
}

/// Two-sided chance of shares as different as these where there is no difference: the z test with pooled variance.
pub fn chance_of_difference(a: &Share, b: &Share) -> f64 {
    let (na, nb) = (a.of as f64, b.of as f64);
    let pooled = (a.count + b.count) as f64 / (na + nb).max(1.0);
    let spread = (pooled * (1.0 - pooled) * (1.0 / na + 1.0 / nb)).sqrt();
    let z = (a.share - b.share).abs() / spread;
    // two groups that all did or none did do not differ
    if z.is_finite() { erfc(z / std::f64::consts::SQRT_2) } else { 1.0 }
}

/// Chance of `x` or more successes in `n` tries of probability `p`, exactly.
pub(crate) fn binomial_upper(x: u64, n: u64, p: f64) -> f64 {
    if x == 0 || p >= 1.0 {
        return 1.0;
    }
    if x > n || p <= 0.0 {
        return 0.0;
    }
    beta_reg(x as f64, (n - x + 1) as f64, p)
}

/// Chance of `x` or more in a sample of `sample` drawn from `all`, of which `good` are good: Fisher's exact test, one
/// side.
pub(crate) fn hypergeometric_upper(x: u64, all: u64, good: u64, sample: u64) -> f64 {
    let most = good.min(sample);
    if x > most {
        return 0.0;
    }
    let ln_choose = |n: u64, k: u64| statrs::function::factorial::ln_binomial(n, k);
    let whole = ln_choose(all, sample);
    let least = (good + sample).saturating_sub(all);
    let sum: f64 =
        (x.max(least)..=most).map(|k| (ln_choose(good, k) + ln_choose(all - good, sample - k) - whole).exp()).sum();
    sum.min(1.0)
}

/// Benjamini-Hochberg: what each p-value becomes when so many were looked at.
pub fn adjust(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|&a, &b| p[b].total_cmp(&p[a]).then(b.cmp(&a)));
    let mut adjusted = vec![1.0; p.len()];
    let mut least: f64 = 1.0;
    for (i, &at) in order.iter().enumerate() {
        least = least.min(p[at] * p.len() as f64 / (p.len() - i) as f64);
        adjusted[at] = least;
    }
    adjusted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_of_nobody_begins_at_nothing_and_of_everybody_ends_at_all() {
        for of in 1..5000 {
            assert!(Share::new(0, of).low == 0.0 && Share::new(of, of).high == 1.0, "{of}");
        }
    }

    #[test]
    fn what_the_same_people_do_again_makes_no_interval_narrower() {
        let once = (0..100).map(|i| (u64::from(i % 4 == 0), 1));
        let plain = Share::new(25, 100);
        let clustered = Share::clustered(once.clone());
        // as many clusters as tries: but for n / (n - 1) the same
        assert!((clustered.low - plain.low).abs() < 1e-3 && (clustered.high - plain.high).abs() < 1e-3);
        let again = Share::clustered(once.map(|(count, of)| (5 * count, 5 * of)));
        assert_eq!((again.count, again.of), (125, 500));
        assert!((again.low - clustered.low).abs() < 1e-9 && (again.high - clustered.high).abs() < 1e-9, "{again:?}");
        let spread = Share::clustered((0..50).map(|_| (1, 4)));
        assert_eq!(spread, Share::new(50, 200), "never narrower than if nobody were alike");
    }

    fn close(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-6, "{a} is not {b}");
    }

    #[test]
    fn wilson_as_published() {
        // Newcombe 1998, table I: 81 of 263 and 15 of 148.
        let a = Share::new(81, 263);
        assert!((a.low - 0.2553).abs() < 5e-5 && (a.high - 0.3662).abs() < 5e-5, "{a:?}");
        let b = Share::new(15, 148);
        assert!((b.low - 0.0624).abs() < 5e-5 && (b.high - 0.1605).abs() < 5e-5, "{b:?}");
        assert_eq!(Share::new(0, 0).share, 0.0);
    }

    #[test]
    fn what_is_said_is_of_enough_and_beyond_chance() {
        assert!(Share::new(60, 100).is_above(&Share::new(30, 100)));
        assert!(!Share::new(33, 100).is_above(&Share::new(30, 100)), "chance");
        assert!(!Share::new(20, 20).is_above(&Share::new(0, 100)), "of few");
        assert!(!Share::new(30, 100).is_above(&Share::new(60, 100)));
        assert_eq!(Share::new(40, 100).times(&Share::new(20, 100)), Some(2.0));
        for few in [Share::new(1, 5_000), Share::new(12, 20), Share::new(0, 0)] {
            assert_eq!((few.times(&Share::new(20, 100)), Share::new(40, 100).times(&few)), (None, None));
        }
    }

    #[test]
    fn differences_as_published() {
        // Newcombe 1998, table II, method 10: 56 of 70 and 48 of 80, 9 of 10 and 3 of 10, 10 of 10 and 0 of 20
        for ((a, of_a), (b, of_b), (low, high)) in [
            ((56, 70), (48, 80), (0.0524, 0.3339)),
            ((9, 10), (3, 10), (0.1705, 0.8090)),
            ((10, 10), (0, 20), (0.6791, 1.0)),
        ] {
            let found = Share::new(a, of_a).difference(&Share::new(b, of_b));
            assert!((found.low - low).abs() < 6e-5 && (found.high - high).abs() < 6e-5, "{a} of {of_a}: {found:?}");
            let back = Share::new(b, of_b).difference(&Share::new(a, of_a));
            close(back.low, -found.high);
        }
        // at the end of the interval the chance is 5 %
        let edge = ShareDifference { difference: 0.2, low: 0.0, high: 0.5 };
        close(edge.chance(), 0.05);
        close(ShareDifference { difference: -0.3, low: -0.9, high: 0.0 }.chance(), 0.05);
        close(ShareDifference { difference: 0.0, low: -0.1, high: 0.1 }.chance(), 1.0);
        let own = Share::new(40, 90);
        let itself = own.difference(&own);
        assert!(itself.difference == 0.0 && itself.low < 0.0 && itself.high > 0.0);
        // scipy: chi2_contingency([[56, 14], [48, 32]], correction=False).pvalue
        close(chance_of_difference(&Share::new(56, 70), &Share::new(48, 80)), 0.008_045_081);
        close(chance_of_difference(&own, &own), 1.0);
        close(chance_of_difference(&Share::new(0, 5), &Share::new(0, 9)), 1.0);
    }

    #[test]
    fn student_s_t_as_in_r() {
        // qt(0.95, c(29, 99))
        assert!((t90(29.0) - 1.699_127).abs() < 1e-4 && (t90(99.0) - 1.660_391).abs() < 1e-5);
    }

    #[test]
    fn tails_by_hand() {
        close(binomial_upper(2, 3, 0.5), 0.5);
        close(binomial_upper(0, 3, 0.1), 1.0);
        close(binomial_upper(3, 3, 0.1), 0.001);
        // R: fisher.test(matrix(c(3, 1, 1, 3), 2), alternative = "greater"), the lady tasting tea
        close(hypergeometric_upper(3, 8, 4, 4), 0.242_857_142_857);
        close(hypergeometric_upper(0, 8, 4, 4), 1.0);
        assert_eq!(hypergeometric_upper(5, 8, 4, 4), 0.0);
    }

    #[test]
    fn adjusted_as_r_does() {
        // R: p.adjust(c(0.01, 0.04, 0.03, 0.5), "BH")
        for (a, b) in adjust(&[0.01, 0.04, 0.03, 0.5]).into_iter().zip([0.04, 0.053_333_333, 0.053_333_333, 0.5]) {
            close(a, b);
        }
        assert!(adjust(&[]).is_empty());
    }
}
