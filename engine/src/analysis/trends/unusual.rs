//! Periods out of the ordinary, and the level that changes.
//!
//! A spike or drop lies far from what is usual: the median of the same weekday in the weeks around (of the neighbours, where
//! periods are no days), measured by the median absolute deviation, so that the odd periods hide neither themselves nor one
//! another (modified z-score, limit 3.5: Iglewicz and Hoaglin 1993), and so far as chance alone leads to in fewer than 5 %
//! of such series (Benjamini-Hochberg over all periods). A change of level is found by Pettitt's rank test (1979), which
//! asks nothing of how the values are distributed.

use statrs::function::erf::erfc;

use crate::analysis::stats::adjust;

/// Beyond so many robust deviations a value is out of the ordinary.
const LIMIT: f64 = 3.5;
/// Chance of what is called unusual, corrected for how many periods are looked at.
const MAX_P: f64 = 0.05;
/// The median absolute deviation of a normal distribution times this is its standard deviation.
const MAD_TO_SIGMA: f64 = 1.4826;
/// Values on either side that say what is usual.
const AROUND: usize = 4;
/// Of fewer than this nothing is usual.
const FEWEST_AROUND: usize = 3;
/// With fewer periods than this nothing is out of the ordinary.
const FEWEST: usize = 8;
/// A new level has at least so many periods, and so has the one before.
const FEWEST_OF_LEVEL: usize = 4;

/// How values spread by chance alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Noise {
    /// Those of counts: at least as the root of what is usual.
    Count,
    /// Those of shares of so many: at least as draws do.
    Share,
    /// Nothing is known of it.
    Unknown,
}

/// A period beside what is usual for it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Deviation {
    /// The value that is usual for the period.
    pub expected: f64,
    /// How many robust deviations it lies away.
    pub z: f64,
    /// Chance of so much, corrected for the number of periods.
    pub p: f64,
}

impl Deviation {
    /// Whether it is out of the ordinary.
    pub fn is_unusual(&self) -> bool {
        self.z.abs() > LIMIT && self.p < MAX_P
    }
}

/// A level that changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LevelChange {
    /// The first period of the new level.
    pub at: usize,
    /// Chance of such a change where there is none.
    pub p: f64,
    /// The median of the periods before.
    pub before: f64,
    /// The median from then on.
    pub after: f64,
}

/// Each of some values beside what is usual; `None` where a value is not known or stands for nothing. `season` values later
/// the same is due again; `of` is the base of each share.
pub(super) fn deviations(values: &[Option<f64>], season: usize, noise: Noise, of: &[f64]) -> Vec<Option<Deviation>> {
    let n = values.len();
    let usual: Vec<Option<Usual>> = (0..n).map(|i| Usual::around(values, i, season)).collect();
    let scaled = |(i, usual): (usize, &Option<Usual>)| {
        let (value, usual) = (values[i]?, usual.as_ref()?);
        let distance = match noise {
            Noise::Count => root(value) - root(usual.value),
            Noise::Share => {
                let of = of[i].max(1.0);
                (value - usual.value) / (usual.value * (1.0 - usual.value) / of).sqrt().max(1.0 / of)
            }
            Noise::Unknown => (value - usual.value) / usual.value.abs().max(1.0).sqrt(),
        };
        Some(distance / usual.widening())
    };
    let scaled: Vec<Option<f64>> = usual.iter().enumerate().map(scaled).collect();
    let known: Vec<f64> = scaled.iter().flatten().map(|distance| distance.abs()).collect();
    let Some(mad) = median(known).filter(|_| scaled.iter().flatten().count() >= FEWEST) else { return vec![None; n] };
    let least = if noise == Noise::Unknown { 0.0 } else { 1.0 };
    let sigma = (MAD_TO_SIGMA * mad).max(least);
    if sigma <= 0.0 {
        return vec![None; n];
    }
    let z: Vec<Option<f64>> = scaled.into_iter().map(|distance| Some(distance? / sigma)).collect();
    let p: Vec<f64> = z.iter().flatten().map(|z| erfc(z.abs() / std::f64::consts::SQRT_2)).collect();
    let mut adjusted = adjust(&p).into_iter();
    let of_one = |(z, usual): (Option<f64>, Option<Usual>)| {
        z.zip(usual).and_then(|(z, usual)| Some(Deviation { expected: usual.value, z, p: adjusted.next()? }))
    };
    z.into_iter().zip(usual).map(of_one).collect()
}

/// Twice the root of a count: it spreads by 1, whatever the count (Anscombe 1948).
fn root(count: f64) -> f64 {
    2.0 * (count.max(0.0) + 0.375).sqrt()
}

/// What is usual for a period.
struct Usual {
    value: f64,
    /// The number of periods that say so.
    of: usize,
}

impl Usual {
    /// The median of what stands around a value, in the same phase of the season.
    fn around(values: &[Option<f64>], i: usize, season: usize) -> Option<Self> {
        let before = (1..=AROUND).filter_map(|n| i.checked_sub(n * season));
        let after = (1..=AROUND).map(|n| i + n * season).filter(|&at| at < values.len());
        let around: Vec<f64> = before.chain(after).filter_map(|at| values[at]).collect();
        let of = around.len();
        Some(Self { value: median(around).filter(|_| of >= FEWEST_AROUND)?, of })
    }

    /// How much wider a distance from a median of so few spreads than one from the true middle.
    fn widening(&self) -> f64 {
        (1.0 + std::f64::consts::FRAC_PI_2 / self.of as f64).sqrt()
    }
}

/// Where the level of some values changes, if it does so beyond chance.
pub(super) fn level_change(values: &[f64]) -> Option<LevelChange> {
    let n = values.len();
    let splits = FEWEST_OF_LEVEL..(n + 1).saturating_sub(FEWEST_OF_LEVEL);
    let statistics = pettitt_statistics(values);
    let (at, statistic) = splits.map(|at| (at, statistics[at].abs())).max_by_key(|&(at, sum)| (sum, n - at))?;
    let (k, n) = (statistic as f64, n as f64);
    let p = (2.0 * (-6.0 * k * k / (n * n * n + n * n)).exp()).min(1.0);
    let (before, after) = values.split_at(at);
    let change = LevelChange { at, p, before: median(before.to_vec())?, after: median(after.to_vec())? };
    Some(change).filter(|change| change.p < MAX_P && is_step(values, at))
}

/// Whether two levels tell more of some values than a straight line does, which takes as many numbers: steady growth has no
/// day on which it came.
fn is_step(values: &[f64], at: usize) -> bool {
    let spread = |values: &[f64]| {
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        values.iter().map(|value| (value - mean).powi(2)).sum::<f64>()
    };
    let middle = (values.len() as f64 - 1.0) / 2.0;
    let places = || (0..values.len()).map(|i| i as f64 - middle);
    let along: f64 = places().zip(values).map(|(place, value)| place * value).sum();
    let explained = along * along / places().map(|place| place * place).sum::<f64>();
    let (before, after) = values.split_at(at);
    spread(before) + spread(after) < spread(values) - explained
}

/// Pettitt's statistic of every split, by the number of values before it: of the pairs of one value before and one from then
/// on, in how many more the first is the larger. The ranks before a split say so, without going through the pairs.
fn pettitt_statistics(values: &[f64]) -> Vec<i64> {
    let n = values.len();
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    // twice the rank of each value, from 1 on: of equal ones the mean
    let mut ranks = vec![0; n];
    let mut lower = 0;
    for equal in order.chunk_by(|&a, &b| values[a] == values[b]) {
        equal.iter().for_each(|&i| ranks[i] = (2 * lower + equal.len() + 1) as i64);
        lower += equal.len();
    }
    let expected = n as i64 + 1;
    let sums = ranks.iter().scan(0, |sum, rank| {
        *sum += rank - expected;
        Some(*sum)
    });
    std::iter::once(0).chain(sums).collect()
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    Some(if values.len().is_multiple_of(2) { f64::midpoint(values[middle - 1], upper) } else { upper })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::random_stream::RandomStream;

    /// Annual flow of the Nile at Aswan, 1871 to 1970 (R's `Nile`): lower from 1899 on, by every method.
    const NILE: [f64; 100] = [
        1120., 1160., 963., 1210., 1160., 1160., 813., 1230., 1370., 1140., 995., 935., 1110., 994., 1020., 960.,
        1180., 799., 958., 1140., 1100., 1210., 1150., 1250., 1260., 1220., 1030., 1100., 774., 840., 874., 694., 940.,
        833., 701., 916., 692., 1020., 1050., 969., 831., 726., 456., 824., 702., 1120., 1100., 832., 764., 821., 768.,
        845., 864., 862., 698., 845., 744., 796., 1040., 759., 781., 865., 845., 944., 984., 897., 822., 1010., 771.,
        676., 649., 846., 812., 742., 801., 1040., 860., 874., 848., 890., 744., 749., 838., 1050., 918., 986., 797.,
        923., 975., 815., 1020., 906., 901., 1170., 912., 746., 919., 718., 714., 740.,
    ];

    /// Poisson counts of rate 4 and, from the 31st on, 9.
    const STEP: [u8; 45] = [
        2, 3, 2, 6, 3, 6, 2, 3, 5, 6, 4, 4, 3, 5, 6, 2, 3, 7, 7, 3, 2, 4, 5, 10, 3, 3, 3, 4, 3, 4, 9, 5, 12, 5, 14, 12,
        9, 12, 14, 5, 13, 9, 9, 10, 9,
    ];

    #[test]
    fn the_level_of_the_nile_changed_after_1898() {
        let found = level_change(&NILE).unwrap();
        assert_eq!(found.at, 28, "1871 + 28 is the first year of the new level");
        assert!(found.p < 1e-5 && found.before > 1_090.0 && found.after < 850.0, "{found:?}");
        let step = level_change(&STEP.map(f64::from)).unwrap();
        assert_eq!(step.at, 30);
        assert_eq!(level_change(&NILE[28..]), None, "nothing changed afterwards");
        assert_eq!(level_change(&NILE[..6]), None, "too few to say");
        let growth: Vec<f64> = (0..24).map(|week| f64::min(8.0 * f64::from(week), 150.0)).collect();
        assert_eq!(level_change(&growth), None, "growth is no new level");
    }

    #[test]
    fn ranks_say_the_same_as_all_pairs_do_and_long_series_are_quick() {
        let by_pairs = |values: &[f64], at: usize| -> i64 {
            let (before, after) = values.split_at(at);
            before.iter().flat_map(|a| after.iter().map(move |b| i64::from(a > b) - i64::from(a < b))).sum()
        };
        for values in [NILE.to_vec(), STEP.map(f64::from).to_vec(), vec![0.0, -0.0, 1.0, 0.0], Vec::new()] {
            let expected: Vec<i64> = (0..=values.len()).map(|at| by_pairs(&values, at)).collect();
            assert_eq!(pettitt_statistics(&values), expected);
        }
        // going through the pairs of each split would take days
        let mut random = RandomStream::new(3, 0);
        let long: Vec<f64> =
            (0..100_000).map(|i| (random.unit() * 50.0).floor() + if i >= 60_000 { 5.0 } else { 0.0 }).collect();
        let at = level_change(&long).unwrap().at;
        assert!(at.abs_diff(60_000) < 2_000, "{at}");
    }

    fn known(values: &[f64]) -> Vec<Option<f64>> {
        values.iter().copied().map(Some).collect()
    }

    #[test]
    fn chance_alone_is_seldom_called_unusual() {
        let (mut marked, mut changed) = (0, 0);
        for seed in 0..200 {
            let mut random = RandomStream::new(seed, 0);
            let values: Vec<f64> = (0..60).map(|i| random.poisson(if i % 7 > 4 { 8.0 } else { 20.0 })).collect();
            let odd = deviations(&known(&values), 7, Noise::Count, &[]).into_iter().flatten().any(|d| d.is_unusual());
            marked += usize::from(odd);
            changed += usize::from(level_change(&values).is_some());
        }
        assert!(marked <= 16, "{marked} of 200 series of chance have an unusual day");
        assert!(changed <= 20, "{changed} of 200 series of chance have a change of level");
    }

    #[test]
    fn a_planted_spike_is_found_and_nothing_else() {
        let mut random = RandomStream::new(5, 0);
        let mut values: Vec<f64> = (0..60).map(|_| random.poisson(25.0)).collect();
        values[33] = 70.0;
        values[12] = 1.0;
        let odd: Vec<usize> = deviations(&known(&values), 7, Noise::Count, &[])
            .iter()
            .enumerate()
            .filter(|(_, d)| d.is_some_and(|d| d.is_unusual()))
            .map(|(i, _)| i)
            .collect();
        assert_eq!(odd, [12, 33]);
        assert_eq!(deviations(&known(&values[..6]), 1, Noise::Count, &[]), [None; 6], "too few to say");
    }

    #[test]
    fn a_value_that_is_not_known_neither_stands_out_nor_says_what_is_usual() {
        let mut values = [Some(0.5); 40];
        values.iter_mut().skip(1).step_by(2).for_each(|value| *value = None);
        let found = deviations(&values, 1, Noise::Share, &[100.0; 40]);
        for (i, deviation) in found.iter().enumerate() {
            assert_eq!(
                deviation.map(|d| (d.expected, d.z)),
                values[i].map(|_| (0.5, 0.0)).filter(|_| has_three(i)),
                "{i}"
            );
        }
    }

    /// Whether three known values are among the four before and the four after.
    fn has_three(i: usize) -> bool {
        (i.saturating_sub(4)..(i + 5).min(40)).filter(|&at| at != i && at % 2 == 0).count() >= 3
    }
}
