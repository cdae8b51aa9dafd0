//! The tone of all texts in view: by touchpoint, by month, and around returns.

use rayon::prelude::*;

use crate::analysis::calendar::LocalDays;
use crate::analysis::parallel::by_customers;
use crate::analysis::stats::Z95;
use crate::events::{EventTable, Subset};
use crate::model::{NONE_U32, Settings, TouchpointKind};

use super::language::is_english;
use super::{MoodMean, MoodReport, ReturnMoods, score};

/// A text counts as close to a return when they are at most this far apart.
const NEAR_MS: i64 = 14 * 86_400_000;
/// Below so many texts a group has no comparison.
const FEW: u64 = 20;

/// One text with its score.
struct ScoredText {
    touchpoint: u16,
    time: i64,
    mood: f64,
    near_return: bool,
}

/// Scores every text that customers in `subset` wrote. Texts in other languages than English are counted, not scored.
pub fn moods(table: &EventTable, subset: &Subset, settings: &Settings) -> MoodReport {
    let scores = score_dictionary(table);
    let returns = table.names.of_kind(TouchpointKind::is_return);
    let parts = by_customers(table, |customers| {
        let mut scored = Vec::new();
        let mut foreign = 0;
        for ix in customers {
            score_customer(table, subset, ix, &scores, &returns, &mut scored, &mut foreign);
        }
        (scored, foreign)
    });
    let other_language = parts.iter().map(|p| p.1).sum();
    let scored: Vec<ScoredText> = parts.into_iter().flat_map(|p| p.0).collect();
    let months = by_month(table, &scored, settings);
    let mut touchpoints = vec![Sums::default(); table.names.touchpoints.len()];
    let (mut near, mut other) = (Sums::default(), Sums::default());
    for s in &scored {
        touchpoints[s.touchpoint as usize].add(s.mood);
        if s.near_return { near.add(s.mood) } else { other.add(s.mood) }
    }
    MoodReport {
        all: near.and(&other).mean(),
        other_language,
        touchpoints: (0u16..).zip(touchpoints).filter(|(_, s)| s.n > 0).map(|(t, s)| (t, s.mean())).collect(),
        months,
        around_returns: compare(&near, &other),
    }
}

/// The score of each different text; `None` where it is not English or says nothing.
fn score_dictionary(table: &EventTable) -> Vec<Option<f64>> {
    let texts: Vec<&str> = table.dims.text.iter().collect();
    texts.into_par_iter().map(|t| (is_english(t) && !t.trim().is_empty()).then(|| score(t).compound)).collect()
}

fn score_customer(
    table: &EventTable,
    subset: &Subset,
    ix: u32,
    scores: &[Option<f64>],
    returns: &[bool],
    scored: &mut Vec<ScoredText>,
    foreign: &mut u64,
) {
    let mut returned: Option<Vec<i64>> = None;
    for i in subset.events(table, ix).filter(|&i| table.text[i] != NONE_U32) {
        let Some(mood) = scores[table.text[i] as usize] else {
            *foreign += u64::from(!table.dims.text.name(table.text[i]).trim().is_empty());
            continue;
        };
        let returned = returned.get_or_insert_with(|| {
            let of_return = |&i: &usize| returns[table.touchpoint[i] as usize];
            subset.events(table, ix).filter(of_return).map(|i| table.time[i]).collect()
        });
        let time = table.time[i];
        let near_return = returned.iter().any(|&r| (r - time).abs() <= NEAR_MS);
        scored.push(ScoredText { touchpoint: table.touchpoint[i], time, mood, near_return });
    }
}

/// Sums of a group of texts.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    n: u64,
    sum: f64,
    squares: f64,
    negative: u64,
    positive: u64,
}

impl Sums {
    fn add(&mut self, mood: f64) {
        self.n += 1;
        self.sum += mood;
        self.squares += mood * mood;
        self.negative += u64::from(mood <= -0.05);
        self.positive += u64::from(mood >= 0.05);
    }

    fn and(&self, other: &Self) -> Self {
        Self {
            n: self.n + other.n,
            sum: self.sum + other.sum,
            squares: self.squares + other.squares,
            negative: self.negative + other.negative,
            positive: self.positive + other.positive,
        }
    }

    fn mean(&self) -> MoodMean {
        let mean = if self.n == 0 { 0.0 } else { self.sum / self.n as f64 };
        MoodMean { n: self.n, mean, negative: self.negative, positive: self.positive }
    }

    /// Variance of the mean.
    fn variance_of_mean(&self) -> f64 {
        let n = self.n as f64;
        ((self.squares - self.sum * self.sum / n) / (n - 1.0)).max(0.0) / n
    }
}

fn compare(near: &Sums, other: &Sums) -> Option<ReturnMoods> {
    if near.n < FEW || other.n < FEW {
        return None;
    }
    let difference = near.mean().mean - other.mean().mean;
    let half = Z95 * (near.variance_of_mean() + other.variance_of_mean()).sqrt();
    Some(ReturnMoods {
        near: near.mean(),
        other: other.mean(),
        difference,
        low: difference - half,
        high: difference + half,
    })
}

fn by_month(table: &EventTable, scored: &[ScoredText], settings: &Settings) -> Vec<(i64, MoodMean)> {
    let days = LocalDays::new(&settings.time_zone, table.first_ms(), table.last_ms());
    let mut months: std::collections::BTreeMap<i64, Sums> = std::collections::BTreeMap::new();
    for s in scored {
        months.entry(days.month_start(s.time)).or_default().add(s.mood);
    }
    months.into_iter().map(|(start, sums)| (start, sums.mean())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::kind_by_name;

    #[test]
    fn names_of_returns() {
        for name in ["Return requested", "Product returned", "Refund"] {
            assert!(kind_by_name(name).is_return(), "{name}");
        }
        for name in ["Returning visit", "Purchase", "Review written"] {
            assert!(!kind_by_name(name).is_return(), "{name}");
        }
    }

    #[test]
    fn a_comparison_needs_texts_and_has_welch_s_interval() {
        let group = |mood: f64, n: u64| {
            let mut sums = Sums::default();
            (0..n).for_each(|i| sums.add(if i % 2 == 0 { mood + 0.1 } else { mood - 0.1 }));
            sums
        };
        assert_eq!(compare(&group(-0.5, 19), &group(0.5, 100)), None);
        let found = compare(&group(-0.5, 100), &group(0.5, 100)).unwrap();
        assert!((found.difference + 1.0).abs() < 1e-12);
        // variance 0.01 * 100/99 per text: half-width 1.96 * sqrt(2 * 0.01 / 99)
        assert!((found.high - found.difference - Z95 * (0.02f64 / 99.0).sqrt()).abs() < 1e-9);
        assert_eq!((found.near.negative, found.other.positive), (100, 100));
    }
}
