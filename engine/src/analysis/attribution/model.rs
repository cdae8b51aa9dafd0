//! The models, and what each says of the rules among them.

use super::paths::{ChannelPath, ChannelPaths};
use super::weights::PathWeights;

/// How conversions are credited to the channels on the way to them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum AttributionModel {
    /// All to the first touch.
    First,
    /// All to the last touch.
    Last,
    /// All to the last touch that is not Direct; to Direct where there is no other.
    LastNonDirect,
    /// The same credit to each touch.
    Linear,
    /// To each touch half as much for every half-life that it lies before the last one.
    TimeDecay,
    /// 40 % to the first, 40 % to the last, 20 % to those between.
    Position,
    /// By how many conversions fewer there would be without the channel: a Markov chain.
    #[default]
    Markov,
    /// To each different channel of a journey alike: the Shapley value of the game in which a group of channels is worth the
    /// conversions of the journeys that need no other.
    Shapley,
    /// The Shapley value of the game in which a group of channels is worth the conversions of the Markov chain that has no
    /// other channels.
    MarkovShapley,
}

impl AttributionModel {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 9] = [
        Self::First,
        Self::Last,
        Self::LastNonDirect,
        Self::Linear,
        Self::TimeDecay,
        Self::Position,
        Self::Markov,
        Self::Shapley,
        Self::MarkovShapley,
    ];

    /// Those that credit one channel alone with a conversion.
    pub const WHOLE: [Self; 3] = [Self::First, Self::Last, Self::LastNonDirect];

    /// Its lasting word in settings and columns.
    pub fn code(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Last => "last",
            Self::LastNonDirect => "last-non-direct",
            Self::Linear => "linear",
            Self::TimeDecay => "time-decay",
            Self::Position => "position",
            Self::Markov => "markov",
            Self::Shapley => "shapley",
            Self::MarkovShapley => "markov-shapley",
        }
    }

    /// Whether it learns from journeys that ended in no conversion.
    pub fn needs_failures(self) -> bool {
        matches!(self, Self::Markov | Self::MarkovShapley)
    }
}

/// What is credited to a channel.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Credit {
    /// Conversions, or parts of them.
    pub conversions: f64,
    /// What the credited conversions are worth.
    pub value: f64,
}

/// What a model that goes by the places of touches credits each channel.
pub(super) fn credit_by_rule(model: AttributionModel, all: &ChannelPaths, weights: &PathWeights) -> Vec<Credit> {
    let mut credits = vec![Credit::default(); all.names.len()];
    for (at, path) in all.paths.iter().enumerate().filter(|(_, path)| !path.channels.is_empty()) {
        let (conversions, value) = (weights.conversions[at], weights.values[at]);
        let mut give = |channel: u16, share: f64, share_of_value: f64| {
            let credit = &mut credits[usize::from(channel)];
            credit.conversions += conversions * share;
            credit.value += value * share_of_value;
        };
        if model == AttributionModel::TimeDecay {
            let shares = decay_shares(path);
            shares.zip(&path.channels).for_each(|((share, of_value), &channel)| give(channel, share, of_value));
        } else {
            shares(model, &path.channels, all.direct, |channel, share| give(channel, share, share));
        }
    }
    credits
}

/// The part that each touch gets by time; alike where no times are known.
fn decay_shares(path: &ChannelPath) -> impl Iterator<Item = (f64, f64)> {
    let alike = 1.0 / path.channels.len() as f64;
    let conversions = path.conversions as f64;
    (0..path.channels.len()).map(move |touch| match path.decay.get(touch) {
        Some(&(share, _)) if path.value == 0.0 => (share / conversions, share / conversions),
        Some(&(share, of_value)) => (share / conversions, of_value / path.value),
        None => (alike, alike),
    })
}

/// The channel of a path that a model credits alone; `None` of a model that shares a conversion out.
pub(super) fn credited_alone<C: Copy + PartialEq>(
    model: AttributionModel,
    channels: &[C],
    direct: Option<C>,
) -> Option<C> {
    let (first, last) = (*channels.first()?, *channels.last()?);
    match model {
        AttributionModel::First => Some(first),
        AttributionModel::Last => Some(last),
        AttributionModel::LastNonDirect => {
            Some(channels.iter().rev().copied().find(|of| Some(*of) != direct).unwrap_or(last))
        }
        _ => None,
    }
}

/// Calls `give` with the part of a conversion that each touch of a path gets.
fn shares(model: AttributionModel, channels: &[u16], direct: Option<u16>, mut give: impl FnMut(u16, f64)) {
    if let Some(channel) = credited_alone(model, channels, direct) {
        return give(channel, 1.0);
    }
    let (first, last, n) = (channels[0], channels[channels.len() - 1], channels.len());
    match model {
        AttributionModel::Position if n == 1 => give(first, 1.0),
        AttributionModel::Position if n == 2 => channels.iter().for_each(|&channel| give(channel, 0.5)),
        AttributionModel::Position => {
            give(first, 0.4);
            give(last, 0.4);
            let between = 0.2 / (n - 2) as f64;
            channels[1..n - 1].iter().for_each(|&channel| give(channel, between));
        }
        AttributionModel::Shapley => {
            let mut different = channels.to_vec();
            different.sort_unstable();
            different.dedup();
            let alike = 1.0 / different.len() as f64;
            different.into_iter().for_each(|channel| give(channel, alike));
        }
        _ => channels.iter().for_each(|&channel| give(channel, 1.0 / n as f64)),
    }
}
