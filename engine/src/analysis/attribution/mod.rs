//! Which channels conversions are credited to: journeys of touches, the models side by side, and how far they can be trusted.
//!
//! Credit is no proof of cause: what a channel adds is measured by customers who are held back.

mod content;
mod from_counts;
mod journeys;
mod later_value;
mod markov;
mod model;
mod paths;
mod positions;
mod shapley;
mod sites;
mod weights;

use rayon::prelude::*;

use crate::progress::{Cancelled, Progress};

use super::random_stream::RandomStream;
use markov::Chain;
use model::credit_by_rule;
use shapley::markov_shapley;
use weights::PathWeights;

pub use content::{ContentRead, CountedReaders, content_of_counts, content_read};
pub use from_counts::{CountedBuyers, CountedJourneys, JourneyEnd, journeys_of_counts};
pub use journeys::{JourneyRules, JourneysFound, TouchChannels, channel_journeys, customers_converted_by};
pub use later_value::{CountedLater, LATER_DAYS, LaterValue, later_value, later_value_of_counts};
pub use markov::RemovalEffects;
pub use model::{AttributionModel, Credit};
pub use paths::{ChannelPath, ChannelPaths};
pub use positions::{Positions, positions};
pub use sites::{PassedSite, PassedSites, SiteReason, SiteVisits, has_sites, passed_sites};

/// Resamples of the journeys behind a range.
const RESAMPLES: u64 = 200;
/// Of more channels the Shapley value of the chain takes long, and is told only where it is asked for.
const MANY_CHANNELS: usize = 40;
/// Below this part of the mean over all models, their range calls a channel's credit stable.
const STABLE: f64 = 0.2;

/// How a model is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ModelSettings {
    /// The model that is chosen: the one with a range.
    pub model: AttributionModel,
    /// Touches that a state of the Markov chain remembers.
    pub markov_order: usize,
    /// Seed of what is drawn.
    pub seed: u64,
}

/// The lowest and the highest of something.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct CreditRange {
    /// The lowest credit of each channel.
    pub low: Credit,
    /// The highest credit of each channel.
    pub high: Credit,
}

/// What all models say of the same journeys.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Attribution {
    /// Each model with the credit of each channel; `None` where it cannot be told.
    pub models: Vec<(AttributionModel, Option<Vec<Credit>>)>,
    /// The chosen model; linear where the chosen one cannot be told.
    pub chosen: AttributionModel,
    /// By channel, the 90 % range of the chosen model over resamples of the journeys.
    pub ranges: Vec<CreditRange>,
    /// What goes without each channel, where failures say it.
    pub removal: Option<RemovalEffects>,
}

/// The models of some paths.
struct Models<'a> {
    all: &'a ChannelPaths,
    chain: Chain,
    first_order: Chain,
    seed: u64,
}

impl Models<'_> {
    /// What a model credits each channel; `None` where it cannot be told.
    fn credits(
        &self,
        model: AttributionModel,
        weights: &PathWeights,
        is_rough: bool,
        progress: &Progress,
    ) -> Result<Option<Vec<Credit>>, Cancelled> {
        Ok(match model {
            AttributionModel::Markov => {
                self.chain.removal_effects(weights, is_rough).map(|removal| removal.credits(weights))
            }
            AttributionModel::MarkovShapley => match self.first_order.dense(weights) {
                Some(chain) => {
                    Some(markov_shapley(&chain, self.all.names.len(), weights, (self.seed, is_rough), progress)?)
                }
                None => None,
            },
            rule => Some(credit_by_rule(rule, self.all, weights)),
        })
    }
}

/// Credits the conversions of these paths by every model, with the range of the chosen one.
pub fn attribute(all: &ChannelPaths, how: &ModelSettings, progress: &Progress) -> Result<Attribution, Cancelled> {
    let models =
        Models { all, chain: Chain::new(all, how.markov_order), first_order: Chain::new(all, 1), seed: how.seed };
    let weights = PathWeights::observed(all);
    // where every journey converts every channel seems as needed as any other
    let has_failures = all.failures() > 0;
    let present = all.journeys_by_channel().iter().filter(|of| of.0 > 0).count();
    let is_quick = |model| model != AttributionModel::MarkovShapley || model == how.model || present <= MANY_CHANNELS;
    let can = |model: AttributionModel| is_quick(model) && (has_failures || !model.needs_failures());
    let chosen = if can(how.model) { how.model } else { AttributionModel::Linear };
    let removal = if has_failures { models.chain.removal_effects(&weights, false) } else { None };
    let mut found = Attribution { chosen, removal, ..Attribution::default() };
    for model in AttributionModel::ALL {
        progress.check()?;
        let credits = match (model, &found.removal) {
            (AttributionModel::Markov, removal) => removal.as_ref().map(|removal| removal.credits(&weights)),
            (model, _) if can(model) => models.credits(model, &weights, false, progress)?,
            _ => None,
        };
        found.models.push((model, credits));
    }
    let resample = |round: u64| {
        progress.check()?;
        let weights = PathWeights::resampled(all, RandomStream::new(how.seed, round));
        let credits = models.credits(chosen, &weights, true, progress)?;
        Ok(credits.unwrap_or_else(|| vec![Credit::default(); all.names.len()]))
    };
    let rounds: Result<Vec<Vec<Credit>>, Cancelled> = (0..RESAMPLES).into_par_iter().map(resample).collect();
    let rounds = rounds?;
    let range = |channel: usize| {
        let between = |of: fn(&Credit) -> f64| range_90(rounds.iter().map(|round| of(&round[channel])).collect());
        let (conversions, value) = (between(|credit| credit.conversions), between(|credit| credit.value));
        CreditRange {
            low: Credit { conversions: conversions.0, value: value.0 },
            high: Credit { conversions: conversions.1, value: value.1 },
        }
    };
    found.ranges = (0..all.names.len()).map(range).collect();
    Ok(found)
}

/// The 5 % and the 95 % point.
pub(super) fn range_90(mut values: Vec<f64>) -> (f64, f64) {
    values.sort_by(f64::total_cmp);
    let at = |part: f64| {
        let place = part * values.len().saturating_sub(1) as f64;
        let (low, high) = (values[place.floor() as usize], values[place.ceil() as usize]);
        low + (high - low) * place.fract()
    };
    if values.is_empty() { (0.0, 0.0) } else { (at(0.05), at(0.95)) }
}

impl Attribution {
    /// What a model credits each channel.
    pub fn credits(&self, model: AttributionModel) -> Option<&[Credit]> {
        self.models.iter().find(|(known, _)| *known == model)?.1.as_deref()
    }

    /// What the chosen model credits a channel.
    pub fn credit(&self, channel: usize) -> Credit {
        self.credits(self.chosen).and_then(|credits| credits.get(channel)).copied().unwrap_or_default()
    }

    /// What the models credit a channel, those that can be told.
    fn of_models(&self, channel: usize) -> impl Iterator<Item = f64> {
        let known = self.models.iter().filter_map(|(_, credits)| credits.as_ref());
        known.filter_map(move |credits| Some(credits.get(channel)?.conversions))
    }

    /// The least and the most conversions that any model credits a channel.
    pub fn model_range(&self, channel: usize) -> (f64, f64) {
        self.of_models(channel).fold((f64::MAX, 0.0), |(low, high), of| (low.min(of), high.max(of)))
    }

    /// Whether all models say much the same of a channel.
    pub fn is_stable(&self, channel: usize) -> bool {
        let (low, high) = self.model_range(channel);
        let (n, sum) = self.of_models(channel).fold((0.0, 0.0), |(n, sum), of| (n + 1.0, sum + of));
        sum > 0.0 && (high - low) < STABLE * sum / n
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The paths of a small example of our own: path, conversions, their worth, journeys without.
    const SMALL: [(&str, u64, f64, u64); 13] = [
        ("Email > Social > Search", 10, 1000.0, 30),
        ("Social > Search > Search", 6, 540.0, 44),
        ("Display > Email", 2, 150.0, 48),
        ("Search", 20, 1400.0, 180),
        ("Display > Social > Email > Search", 5, 600.0, 20),
        ("Direct", 15, 900.0, 85),
        ("Email", 8, 480.0, 92),
        ("Display", 0, 0.0, 300),
        ("Social > Direct", 7, 560.0, 43),
        ("Search > Direct", 12, 1080.0, 38),
        ("Display > Display > Search", 3, 210.0, 57),
        ("Email > Email > Direct", 9, 720.0, 31),
        ("Social", 1, 60.0, 199),
    ];
    const CHANNELS: [&str; 5] = ["Email", "Social", "Search", "Display", "Direct"];

    fn small() -> ChannelPaths {
        let path = |&(path, conversions, value, failures): &(&str, u64, f64, u64)| {
            let position = |name: &str| CHANNELS.iter().position(|known| *known == name).unwrap() as u16;
            let channels: Vec<u16> = path.split(" > ").map(position).collect();
            let squares = if conversions > 0 { value * value / conversions as f64 } else { 0.0 };
            ChannelPath { channels, conversions, value, squares, failures, decay: Vec::new() }
        };
        ChannelPaths::new(CHANNELS.map(str::to_owned).to_vec(), Some(4), SMALL.iter().map(path))
    }

    fn how(model: AttributionModel, markov_order: usize) -> ModelSettings {
        ModelSettings { model, markov_order, seed: 42 }
    }

    fn attributed(model: AttributionModel, order: usize) -> Attribution {
        attribute(&small(), &how(model, order), &Progress::new()).unwrap()
    }

    fn conversions(found: &Attribution, model: AttributionModel) -> Vec<f64> {
        found.credits(model).unwrap().iter().map(|credit| credit.conversions).collect()
    }

    fn close(found: &[f64], known: &[f64]) {
        assert_eq!(found.len(), known.len());
        for (a, b) in found.iter().zip(known) {
            assert!((a - b).abs() < 1e-9 * b.abs().max(1.0), "{found:?} is not {known:?}");
        }
    }

    #[test]
    fn rules_as_another_program_computes_them() {
        // ChannelAttribution 2.2.5, heuristic_models
        let found = attributed(AttributionModel::Linear, 1);
        close(&conversions(&found, AttributionModel::First), &[27.0, 14.0, 32.0, 10.0, 15.0]);
        close(&conversions(&found, AttributionModel::Last), &[10.0, 1.0, 44.0, 0.0, 43.0]);
        let third = 1.0 / 3.0;
        close(
            &conversions(&found, AttributionModel::Linear),
            &[19.25 + third, 11.0 + third / 4.0, 35.0 + 7.0 / 12.0, 4.25, 27.5],
        );
        let values: Vec<f64> =
            found.credits(AttributionModel::Linear).unwrap().iter().map(|credit| credit.value).collect();
        close(&values, &[1518.0 + third, 1003.0 + third, 2853.0 + third, 365.0, 1960.0]);
        // the same by hand
        close(&conversions(&found, AttributionModel::LastNonDirect), &[19.0, 8.0, 56.0, 0.0, 15.0]);
        close(
            &conversions(&found, AttributionModel::Position),
            &[
                4.0 + 1.0 + 0.5 + 8.0 + 3.6 + 1.8,
                2.0 + 2.4 + 0.5 + 3.5 + 1.0,
                4.0 + 3.6 + 20.0 + 2.0 + 6.0 + 1.2,
                1.0 + 2.0 + 1.8,
                15.0 + 3.5 + 6.0 + 3.6,
            ],
        );
        close(
            &conversions(&found, AttributionModel::Shapley),
            &[18.0 + third / 4.0, 12.0 + third / 4.0, 35.0 + third / 4.0, 3.75, 29.0],
        );
    }

    #[test]
    fn the_chain_is_solved_exactly() {
        let found = attributed(AttributionModel::Markov, 1);
        let removal = found.removal.as_ref().unwrap();
        let all = small();
        let rate = all.conversions() as f64 / (all.conversions() + all.failures()) as f64;
        for order in 1..=4 {
            let removal = attributed(AttributionModel::Markov, order).removal.unwrap();
            assert!((removal.conversion - rate).abs() < 1e-12, "order {order}: {}", removal.conversion);
        }
        let effects: Vec<f64> = removal.effects.iter().map(|effect| effect.conversions).collect();
        close(
            &effects,
            &[
                0.230_634_651_120_722_34,
                0.236_341_399_304_82,
                0.540_391_156_462_585,
                0.138_367_722_869_761_62,
                0.438_775_510_204_081_7,
            ],
        );
        let of_value: Vec<f64> = removal.effects.iter().map(|effect| effect.value).collect();
        close(&of_value[..3], &[0.210_086_388_229_015_04, 0.236_062_803_017_820_23, 0.575_216_450_216_450_2]);
        close(
            &conversions(&found, AttributionModel::Markov),
            &[
                14.264_466_323_347_959,
                14.617_421_600_849_944,
                33.422_520_923_626_33,
                8.557_871_566_666_414,
                27.137_719_585_509_35,
            ],
        );
        let second = attributed(AttributionModel::Markov, 2);
        close(
            &conversions(&second, AttributionModel::Markov)[..3],
            &[18.028_909_329_829_17, 16.805_519_053_876_473, 32.452_036_793_692_514],
        );
        close(
            &conversions(&found, AttributionModel::MarkovShapley),
            &[
                13.803_367_318_600_591,
                10.870_174_693_354_594,
                38.339_328_812_428_44,
                5.826_308_185_702_096,
                29.160_820_989_914_267,
            ],
        );
    }

    #[test]
    fn credit_adds_up_and_every_channel_lies_in_its_range() {
        for model in AttributionModel::ALL {
            let found = attributed(model, 2);
            for (other, credits) in &found.models {
                let sum = |of: fn(&Credit) -> f64| credits.as_ref().unwrap().iter().map(of).sum::<f64>();
                assert!((sum(|c| c.conversions) - 98.0).abs() < 1e-9, "{other:?}");
                assert!((sum(|c| c.value) - 7_700.0).abs() < 1e-6, "{other:?}");
            }
            for (channel, range) in found.ranges.iter().enumerate() {
                let credit = found.credit(channel).conversions;
                assert!(range.low.conversions <= credit + 1e-9 && credit <= range.high.conversions + 1e-9, "{model:?}");
                let (low, high) = found.model_range(channel);
                assert!(low <= credit && credit <= high);
            }
        }
    }

    #[test]
    fn the_range_of_a_rule_is_as_wide_as_chance_makes_it() {
        // the conversions of one channel alone vary as a Poisson number does
        let path = ChannelPath {
            channels: vec![0],
            conversions: 400,
            value: 400.0,
            squares: 400.0,
            failures: 10,
            decay: Vec::new(),
        };
        let all = ChannelPaths::new(vec!["a".to_owned()], None, [path]);
        let found = attribute(&all, &how(AttributionModel::Last, 1), &Progress::new()).unwrap();
        let range = found.ranges[0];
        let half = (range.high.conversions - range.low.conversions) / 2.0;
        assert!((half - 1.645 * 20.0).abs() < 6.0, "{range:?}");
        assert_eq!(found, attribute(&all, &how(AttributionModel::Last, 1), &Progress::new()).unwrap(), "the same seed");
    }

    #[test]
    fn without_failures_no_removal_effect_is_told() {
        let mut all = small();
        all.paths.retain(|path| path.conversions > 0);
        all.paths.iter_mut().for_each(|path| path.failures = 0);
        let found = attribute(&all, &how(AttributionModel::Markov, 1), &Progress::new()).unwrap();
        assert_eq!((found.chosen, &found.removal), (AttributionModel::Linear, &None));
        assert!(
            found.credits(AttributionModel::Markov).is_none()
                && found.credits(AttributionModel::MarkovShapley).is_none()
        );
    }

    #[test]
    fn many_channels_are_sampled_to_nearly_the_same() {
        // twenty channels in pairs: the exact value of the first twelve is known from them alone
        let path = |channels: Vec<u16>, conversions, failures| ChannelPath {
            channels,
            conversions,
            value: conversions as f64,
            squares: conversions as f64,
            failures,
            decay: Vec::new(),
        };
        let rows = |n: u16| (0..n / 2).map(move |i| path(vec![2 * i, 2 * i + 1], 10 + u64::from(i), 90));
        let names = |n: u16| (0..n).map(|i| format!("c{i}")).collect::<Vec<_>>();
        let shares = |n: u16| {
            let all = ChannelPaths::new(names(n), None, rows(n));
            let found = attribute(&all, &how(AttributionModel::MarkovShapley, 1), &Progress::new()).unwrap();
            conversions(&found, AttributionModel::MarkovShapley)
        };
        for found in [shares(12), shares(20)] {
            // both of a pair are needed for its conversions: each gets half
            for (at, credit) in found.iter().enumerate() {
                assert!((2.0 * credit - 10.0 - (at / 2) as f64).abs() < 1.4, "{at}: {credit}");
            }
        }
    }
}
