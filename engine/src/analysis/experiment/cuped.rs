//! CUPED: what members did before is taken out of what they do now, so that the same groups tell more.

use super::means::Mean;

/// Means without what was there before, and how much less they vary.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Adjusted {
    /// Mean of the treated group after the adjustment.
    pub treated: Mean,
    /// Mean after the adjustment of those whom the treated are compared with.
    pub control: Mean,
    /// How much of what was there before comes again.
    pub theta: f64,
    /// The share of the variance that is gone: the square of the correlation.
    pub saved: f64,
}

/// Takes `theta` times (before - mean of all before) from each number, as Deng, Xu, Kohavi and Walker (2013) do: `theta`
/// is the covariance over the variance of before, over both groups together. Each member is (before, now). Before must be
/// over when chance makes the groups, so that the difference stays what it is on average.
pub fn adjusted(treated: &[(f64, f64)], control: &[(f64, f64)]) -> Adjusted {
    let n = (treated.len() + control.len()) as f64;
    let all = || treated.iter().chain(control);
    let mean_before = all().map(|m| m.0).sum::<f64>() / n.max(1.0);
    let mean_now = all().map(|m| m.1).sum::<f64>() / n.max(1.0);
    let (mut before2, mut now2, mut both) = (0.0, 0.0, 0.0);
    for (before, now) in all() {
        let (b, n) = (before - mean_before, now - mean_now);
        before2 += b * b;
        now2 += n * n;
        both += b * n;
    }
    let theta = if before2 > 0.0 { both / before2 } else { 0.0 };
    let saved = if before2 > 0.0 && now2 > 0.0 { both * both / (before2 * now2) } else { 0.0 };
    let group = |members: &[(f64, f64)]| {
        let values: Vec<f64> = members.iter().map(|(before, now)| now - theta * (before - mean_before)).collect();
        Mean::of(&values)
    };
    Adjusted { treated: group(treated), control: group(control), theta, saved }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::random_stream::RandomStream;

    #[test]
    fn the_difference_stays_and_varies_less() {
        let mut random = RandomStream::new(3, 1);
        let mut group = |lift: f64, n: usize| -> Vec<(f64, f64)> {
            let member = |_| {
                let before = 20.0 + 8.0 * random.normal();
                (before, lift + 0.8 * before + 3.0 * random.normal())
            };
            (0..n).map(member).collect()
        };
        let (treated, control) = (group(2.0, 4_000), group(0.0, 4_000));
        let found = adjusted(&treated, &control);
        let raw = |members: &[(f64, f64)]| Mean::of(&members.iter().map(|m| m.1).collect::<Vec<_>>());
        let interval = |treated: &Mean, control: &Mean| {
            let half = 1.96 * (treated.error_variance() + control.error_variance()).sqrt();
            (treated.mean - control.mean - half, treated.mean - control.mean + half)
        };
        let (plain, less) = (interval(&raw(&treated), &raw(&control)), interval(&found.treated, &found.control));
        assert!(less.0 < 2.0 && less.1 > 2.0 && plain.0 < 2.0 && plain.1 > 2.0, "{plain:?} {less:?}");
        let narrower = (less.1 - less.0) / (plain.1 - plain.0);
        assert!((narrower - (1.0 - found.saved).sqrt()).abs() < 0.02, "{narrower} {found:?}");
        assert!((found.theta - 0.8).abs() < 0.02 && (found.saved - 0.82).abs() < 0.02, "{found:?}");
    }

    #[test]
    fn what_says_nothing_changes_nothing() {
        let found = adjusted(&[(5.0, 1.0), (5.0, 3.0)], &[(5.0, 0.0), (5.0, 2.0)]);
        assert_eq!((found.treated.mean, found.control.mean, found.theta, found.saved), (2.0, 1.0, 0.0, 0.0));
    }

    #[test]
    fn by_hand() {
        // before 0 1 2 3, now 1 1 3 5: theta = 7 / 5, means 1.5 and 2.5
        let found = adjusted(&[(0.0, 1.0), (3.0, 5.0)], &[(1.0, 1.0), (2.0, 3.0)]);
        assert!((found.theta - 1.4).abs() < 1e-12 && (found.saved - 49.0 / 55.0).abs() < 1e-12, "{found:?}");
        assert!((found.treated.mean - 3.0).abs() < 1e-12 && (found.control.mean - 2.0).abs() < 1e-12);
    }
}
