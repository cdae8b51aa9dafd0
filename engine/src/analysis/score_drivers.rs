//! What goes with low scores: touchpoints, waits, channels and themes before an answer, beside the answers of others.
//!
//! Each customer counts once, with the last answer to a question. Differences are shrunk by how much differences differ at all
//! (a normal prior around nothing, averaged over its variance), and judged for as many as were looked at
//! (Benjamini-Hochberg). They are no effects: who meets something may be another kind of customer.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;
use statrs::function::erf::erfc;

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Settings, ThemeName, TouchpointKind};
use crate::progress::{Cancelled, Progress};

use super::experience::in_points;
use super::median::median;
use super::mood::{OwnMoods, moods};
use super::parallel::by_customers_cancellable;
use super::periods::Period;
use super::stats::{Z95, adjust};
use super::survey_scores::{SurveyColumn, SurveyKind};
use super::themes::{Themes, themes};

const DAY: i64 = 86_400_000;
/// Fewer customers on either side tell nothing.
pub const FEWEST: usize = 20;
/// A difference that chance makes more often is none.
const MAX_P: f64 = 0.05;
/// Amounts by which differences may differ that are averaged over.
const SPREADS: usize = 50;

/// What kind of score customers gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScoreKind {
    /// A question of a survey.
    Survey(SurveyKind),
    /// How a text sounds, from -1 to 1.
    Mood,
}

/// A wait whose end is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wait {
    /// From asking support to being answered.
    Answer,
    /// From an order to news of it.
    Delivery,
}

/// Something that may go with low scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ScoreFactor {
    /// The touchpoint was met.
    Touchpoint(u16),
    /// The wait was longer than half of all, by this many ms.
    Wait(Wait, i64),
    /// The channel by which the customer first came.
    Channel(u8),
    /// The theme was written about.
    Theme(u8),
}

/// A factor beside the scores of those with and without it.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreDriver {
    /// What customers met before they answered.
    pub factor: ScoreFactor,
    /// The customers with the factor, ascending.
    pub customers: Vec<CustomerIx>,
    /// How many are without it.
    pub without: usize,
    /// Mean score of those with it, and of those without.
    pub means: (f64, f64),
    /// How much lower or higher those with it score, shrunk.
    pub difference: f64,
    /// Lower end of its 95 % interval.
    pub low: f64,
    /// Upper end of the same interval.
    pub high: f64,
    /// How often chance makes such a difference where there is none, for as many as were looked at.
    pub chance: f64,
}

impl ScoreDriver {
    /// Whether it is beyond chance, and what is left of it once it is shrunk, too.
    pub fn stands_out(&self) -> bool {
        self.chance < MAX_P && (self.low > 0.0 || self.high < 0.0)
    }
}

/// A question with what goes with its scores.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoredQuestion {
    /// What it asks, with its scale; empty of moods.
    pub name: String,
    /// What kind of question it is.
    pub kind: ScoreKind,
    /// Customers who answered it.
    pub customers: usize,
    /// The mean of their last answers.
    pub mean: f64,
    /// What was looked at, the lowest difference that is beyond chance first.
    pub drivers: Vec<ScoreDriver>,
}

/// The questions, and the themes that factors name.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreDrivers {
    /// Those that enough customers answered.
    pub questions: Vec<ScoredQuestion>,
    /// What texts are about, where they are enough.
    pub themes: Option<Themes>,
}

/// The last answer of a customer: the event, and what it counts.
#[derive(Debug, Clone, Copy)]
struct LastAnswer {
    customer: CustomerIx,
    event: usize,
    score: f64,
}

/// Looks for what goes with low scores: in the `days` before each answer.
pub fn score_drivers(
    (table, subset, settings): (&EventTable, &Subset, &Settings),
    days: u32,
    (own, names): (&OwnMoods, &[ThemeName]),
    progress: &Progress,
) -> Result<ScoreDrivers, Cancelled> {
    let themes = themes(table, subset, (None, names), progress)?;
    let before = Before::new(table, subset, i64::from(days) * DAY, themes.as_ref());
    let mut questions = Vec::new();
    for column in SurveyColumn::all(table) {
        let answers = last_answers(table, subset, &column, progress)?;
        questions.extend(before.question(column.name(), ScoreKind::Survey(column.kind), &answers, progress)?);
    }
    let written = moods(table, subset, settings, (own, false, Period::Month), progress)?;
    let last = |of: &[super::mood::ScoredText]| {
        let text = of.last()?;
        Some(LastAnswer { customer: text.customer, event: text.event as usize, score: text.tone.value })
    };
    let toned: Vec<LastAnswer> = written.by_customer().filter_map(last).collect();
    questions.extend(before.question("", ScoreKind::Mood, &toned, progress)?);
    Ok(ScoreDrivers { questions, themes })
}

fn last_answers(
    table: &EventTable,
    subset: &Subset,
    column: &SurveyColumn<'_>,
    progress: &Progress,
) -> Result<Vec<LastAnswer>, Cancelled> {
    let parts = by_customers_cancellable(table, progress, |customers| {
        let of = |ix: CustomerIx| {
            let answers = subset.events(table, ix).filter_map(|i| Some((i, column.score(table, i)?)));
            let (event, score) = answers.last()?;
            Some(LastAnswer { customer: ix, event, score: in_points(column, score) })
        };
        customers.filter_map(of).collect::<Vec<_>>()
    })?;
    Ok(parts.into_iter().flatten().collect())
}

/// What customers met before they answered.
struct Before<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    window: i64,
    /// By event, the theme of its text.
    theme_of: BTreeMap<u32, u8>,
    asks: Vec<bool>,
    solves: Vec<bool>,
    orders: Vec<bool>,
    news: Vec<bool>,
}

/// What one customer met.
#[derive(Default)]
struct Met {
    touchpoints: FxHashSet<u16>,
    themes: FxHashSet<u8>,
    /// The longest answered wait of each kind, ms.
    waits: [Option<i64>; 2],
    channel: Option<u8>,
}

impl<'a> Before<'a> {
    fn new(table: &'a EventTable, subset: &'a Subset, window: i64, themes: Option<&Themes>) -> Self {
        let of = |wanted: TouchpointKind| table.names.of_kind(|kind| kind == wanted);
        let texts = themes.into_iter().flat_map(|of| &of.texts);
        Self {
            table,
            subset,
            window,
            theme_of: texts.map(|text| (text.event, text.theme)).collect(),
            asks: of(TouchpointKind::SupportContact),
            solves: of(TouchpointKind::SupportSolved),
            orders: of(TouchpointKind::Purchase),
            news: of(TouchpointKind::OrderUpdate),
        }
    }

    fn met(&self, answer: &LastAnswer) -> Met {
        let (table, until) = (self.table, self.table.time[answer.event]);
        let from = until - self.window;
        let mut met = Met::default();
        let mut open: [Option<i64>; 2] = [None; 2];
        for i in self.subset.events(table, answer.customer).take_while(|&i| i <= answer.event) {
            met.channel.get_or_insert(table.channel[i]);
            if table.time[i] < from {
                continue;
            }
            // what is written with the answer is about what came before it
            met.themes.extend(self.theme_of.get(&(i as u32)));
            if i == answer.event {
                break;
            }
            let touchpoint = table.touchpoint[i];
            met.touchpoints.insert(touchpoint);
            let t = usize::from(touchpoint);
            for (of, (begins, ends)) in [(&self.asks, &self.solves), (&self.orders, &self.news)].into_iter().enumerate()
            {
                if begins[t] {
                    open[of] = open[of].or(Some(table.time[i]));
                } else if ends[t]
                    && let Some(begun) = open[of].take()
                {
                    met.waits[of] = met.waits[of].max(Some(table.time[i] - begun));
                }
            }
        }
        met
    }

    /// The kind of a factor, and what it is called there; themes come by their texts.
    fn name(&self, factor: ScoreFactor) -> (u8, &str, i64) {
        let name = |of: &'a [String], at: usize| of.get(at).map_or("", String::as_str);
        match factor {
            ScoreFactor::Touchpoint(t) => (0, name(&self.table.names.touchpoints, usize::from(t)), 0),
            ScoreFactor::Wait(wait, _) => (1, "", wait as i64),
            ScoreFactor::Channel(c) => (2, name(&self.table.names.channels, usize::from(c)), 0),
            ScoreFactor::Theme(t) => (3, "", i64::from(t)),
        }
    }

    /// What goes with the scores of a question; none where too few answered it.
    fn question(
        &self,
        name: &str,
        kind: ScoreKind,
        answers: &[LastAnswer],
        progress: &Progress,
    ) -> Result<Option<ScoredQuestion>, Cancelled> {
        if answers.len() < 2 * FEWEST {
            return Ok(None);
        }
        let mut met = Vec::with_capacity(answers.len());
        for part in answers.chunks(4096) {
            progress.check()?;
            met.extend(part.iter().map(|answer| self.met(answer)));
        }
        let asked: FxHashSet<u16> = answers.iter().map(|answer| self.table.touchpoint[answer.event]).collect();
        let mut compared = Vec::new();
        let mut compare = |factor: ScoreFactor, has: &dyn Fn(&Met) -> Option<bool>| {
            compared.extend(Compared::of(factor, answers, &met, has));
        };
        for t in 0..self.table.names.touchpoints.len() as u16 {
            progress.check()?;
            // where the question was asked before says only that somebody answers often
            if !asked.contains(&t) {
                compare(ScoreFactor::Touchpoint(t), &|met| Some(met.touchpoints.contains(&t)));
            }
        }
        for (of, wait) in [Wait::Answer, Wait::Delivery].into_iter().enumerate() {
            let mut all: Vec<i64> = met.iter().filter_map(|met| met.waits[of]).collect();
            if let Some(usual) = median(&mut all) {
                compare(ScoreFactor::Wait(wait, usual), &|met| met.waits[of].map(|waited| waited > usual));
            }
        }
        for channel in 0..self.table.names.channels.len() as u8 {
            progress.check()?;
            compare(ScoreFactor::Channel(channel), &|met| Some(met.channel == Some(channel)));
        }
        let themes: FxHashSet<u8> = met.iter().flat_map(|met| met.themes.iter().copied()).collect();
        let mut themes: Vec<u8> = themes.into_iter().collect();
        themes.sort_unstable();
        for theme in themes {
            progress.check()?;
            // beside those who wrote about something else
            compare(ScoreFactor::Theme(theme), &|met| (!met.themes.is_empty()).then(|| met.themes.contains(&theme)));
        }
        // what differs equally stands by name: codes come from the order of rows
        compared.sort_by_cached_key(|of: &Compared| self.name(of.factor));
        let mean = answers.iter().map(|answer| answer.score).sum::<f64>() / answers.len() as f64;
        let (name, customers, drivers) = (name.to_owned(), answers.len(), judge(compared));
        Ok(Some(ScoredQuestion { name, kind, customers, mean, drivers }))
    }
}

/// The scores of those with a factor and of those without.
struct Compared {
    factor: ScoreFactor,
    customers: Vec<CustomerIx>,
    without: usize,
    means: (f64, f64),
    /// Variance of the difference of both.
    variance: f64,
}

impl Compared {
    /// None where either side has too few customers, or all of them say the same.
    fn of(
        factor: ScoreFactor,
        answers: &[LastAnswer],
        met: &[Met],
        has: &dyn Fn(&Met) -> Option<bool>,
    ) -> Option<Self> {
        let mut customers = Vec::new();
        // how many, their sum, and the sum of squares: without and with
        let mut sums = [(0usize, 0.0f64, 0.0f64); 2];
        for (answer, met) in answers.iter().zip(met) {
            let Some(is_with) = has(met) else { continue };
            let of = &mut sums[usize::from(is_with)];
            *of = (of.0 + 1, of.1 + answer.score, of.2 + answer.score * answer.score);
            if is_with {
                customers.push(answer.customer);
            }
        }
        if sums.iter().any(|of| of.0 < FEWEST) {
            return None;
        }
        let mean = |(n, sum, _): (usize, f64, f64)| sum / n as f64;
        let variance_of_mean = |of: (usize, f64, f64)| {
            let n = of.0 as f64;
            ((of.2 - n * mean(of) * mean(of)) / (n - 1.0)).max(0.0) / n
        };
        let variance = variance_of_mean(sums[0]) + variance_of_mean(sums[1]);
        let means = (mean(sums[1]), mean(sums[0]));
        (variance > 0.0).then_some(Self { factor, customers, without: sums[0].0, means, variance })
    }
}

/// Shrinks the differences and judges them together.
fn judge(compared: Vec<Compared>) -> Vec<ScoreDriver> {
    let difference = |of: &Compared| of.means.0 - of.means.1;
    let differences: Vec<(f64, f64)> = compared.iter().map(|of| (difference(of), of.variance)).collect();
    let chances: Vec<f64> = differences
        .iter()
        .map(|(difference, variance)| erfc(difference.abs() / variance.sqrt() / std::f64::consts::SQRT_2))
        .collect();
    let judged = compared.into_iter().zip(shrink(&differences)).zip(adjust(&chances));
    let mut drivers: Vec<ScoreDriver> = judged
        .map(|((of, (shrunk, variance)), chance)| {
            let half = Z95 * variance.sqrt();
            let (factor, customers, without, means) = (of.factor, of.customers, of.without, of.means);
            let (low, high) = (shrunk - half, shrunk + half);
            ScoreDriver { factor, customers, without, means, difference: shrunk, low, high, chance }
        })
        .collect();
    drivers.sort_by(|a, b| {
        let out = |of: &ScoreDriver| !of.stands_out();
        out(a).cmp(&out(b)).then(a.difference.total_cmp(&b.difference))
    });
    drivers
}

/// Differences, each with its variance, less what chance adds to them, with what is then not known of them as a variance. How
/// much differences differ is itself not known of few: every amount is as likely beforehand (Morris 1983), and what follows from
/// each is averaged by how well it fits them. To take the likeliest for certain would promise more than holds.
fn shrink(differences: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let usual = differences.len() as f64 / differences.iter().map(|(_, variance)| 1.0 / variance).sum::<f64>();
    // by the share of chance in a difference of the usual variance, which lies between 0 and 1; in equal steps of its root, so
    // that the sum is near the integral also where few differences leave large spreads possible
    let spreads = (0..SPREADS).map(|i| {
        let root = (i as f64 + 0.5) / SPREADS as f64;
        let noise = root * root;
        (usual * (1.0 - noise) / noise, -3.0 * root.ln())
    });
    let fits: Vec<(f64, f64)> = spreads
        .map(|(spread, steps)| {
            let fit = |(difference, variance): &(f64, f64)| {
                let all = spread + variance;
                -0.5 * (all.ln() + difference * difference / all)
            };
            (spread, steps + differences.iter().map(fit).sum::<f64>())
        })
        .collect();
    let best = fits.iter().map(|(_, fit)| *fit).fold(f64::NEG_INFINITY, f64::max);
    let weights: Vec<(f64, f64)> = fits.into_iter().map(|(spread, fit)| (spread, (fit - best).exp())).collect();
    let all: f64 = weights.iter().map(|(_, weight)| weight).sum();
    let of_one = |&(difference, variance): &(f64, f64)| {
        let (mean, squares) = weights.iter().fold((0.0, 0.0), |(mean, squares), (spread, weight)| {
            let kept = spread / (spread + variance);
            let (one, part) = (kept * difference, weight / all);
            (mean + part * one, squares + part * (kept * variance + one * one))
        });
        (mean, squares - mean * mean)
    };
    differences.iter().map(of_one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::coverage::Coverage;
    use crate::analysis::random_stream::RandomStream;

    fn compared(factor: u16, difference: f64, variance: f64) -> Compared {
        let customers = vec![0; 30];
        Compared {
            factor: ScoreFactor::Touchpoint(factor),
            customers,
            without: 30,
            means: (50.0 + difference, 50.0),
            variance,
        }
    }

    #[test]
    fn differences_are_shrunk_by_how_much_they_differ() {
        let found = judge(vec![compared(0, -5.0, 4.0), compared(1, 1.0, 4.0), compared(2, -1.0, 4.0)]);
        let first = &found[0];
        assert_eq!(first.factor, ScoreFactor::Touchpoint(0));
        // the integral over all spreads, by adaptive quadrature (QUADPACK): -4.3123, and -9.6078 and -0.3173 below
        let is = |difference: f64, integral: f64| (difference / integral - 1.0).abs() < 0.005;
        assert!(is(first.difference, -4.312_299_429), "{first:?}");
        // z = 2.5: 0.012419 times three looked at
        assert!((first.chance - 3.0 * 0.012_419_330_651_552_3).abs() < 1e-9);
        assert!(!found[1].stands_out() && !found[2].stands_out());
        let sure = judge(vec![compared(0, 1.0, 4.0), compared(1, -1.0, 4.0), compared(2, -10.0, 4.0)]);
        assert_eq!(sure[0].factor, ScoreFactor::Touchpoint(2));
        assert!(is(sure[0].difference, -9.607_847_721) && sure[0].stands_out(), "{:?}", sure[0]);
        assert!(!sure[1].stands_out() && !sure[2].stands_out());
        // where differences are as chance makes them little is left of them
        let noise: Vec<Compared> = (0..20).map(|i| compared(i, f64::from(i % 5) - 2.0, 4.0)).collect();
        let noise = judge(noise);
        assert!(is(noise[0].difference, -0.317_302_245), "{noise:?}");
        assert!(noise.iter().all(|of| of.difference.abs() < 0.32 && !of.stands_out()), "{noise:?}");
    }

    #[test]
    fn what_is_left_is_the_average_over_every_spread() {
        let differences = [(-5.0, 4.0), (1.0, 2.0), (2.0, 6.0), (0.5, 1.0), (-3.0, 3.0)];
        // slowly, in equal steps of the spread up to where nothing fits any more
        let steps = || (0..400_000).map(|i| (f64::from(i) + 0.5) * 0.01);
        let fit = |spread: f64| {
            let of = |(d, v): (f64, f64)| (-0.5 * d * d / (spread + v)).exp() / (spread + v).sqrt();
            differences.into_iter().map(of).product::<f64>()
        };
        let all: f64 = steps().map(fit).sum();
        for (&(d, v), (mean, variance)) in differences.iter().zip(shrink(&differences)) {
            let average = |of: &dyn Fn(f64) -> f64| steps().map(|spread| fit(spread) * of(spread)).sum::<f64>() / all;
            let kept = |spread: f64| spread / (spread + v);
            let slow_mean = average(&|spread| kept(spread) * d);
            let slow_variance =
                average(&|spread| kept(spread) * v + (kept(spread) * d).powi(2)) - slow_mean * slow_mean;
            assert!((mean - slow_mean).abs() < 0.01 * d.abs(), "{mean} {slow_mean}");
            assert!((variance - slow_variance).abs() < 0.01 * slow_variance, "{variance} {slow_variance}");
        }
    }

    #[test]
    fn intervals_hold_in_at_least_nineteen_of_twenty_cases() {
        let mut random = RandomStream::new(10, 1);
        for spread in [0.2, 1.0, 2.0, 4.0] {
            let mut project = || {
                let truths: Vec<f64> = (0..3 + random.below(27)).map(|_| spread * random.normal()).collect();
                let seen = |truth: &f64| {
                    let variance = 0.5 + 8.5 * random.unit();
                    (truth + variance.sqrt() * random.normal(), variance)
                };
                let found = shrink(&truths.iter().map(seen).collect::<Vec<_>>());
                let holds =
                    |(truth, (mean, variance)): (&f64, (f64, f64))| (mean - truth).abs() <= Z95 * variance.sqrt();
                truths.iter().zip(found).map(holds).collect()
            };
            let coverage = Coverage::of((0..1_000).map(|_| project()));
            assert!(coverage.is_at_least(0.95), "{spread}: {coverage}");
        }
    }
}
