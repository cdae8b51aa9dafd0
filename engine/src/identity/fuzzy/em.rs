//! Expectation-maximisation on agreement patterns (Fellegi and Sunter 1969, Winkler 1988).

use std::collections::BTreeMap;

use super::record::{FIELDS, Outcome, Pattern};

/// How often fields agree, for one person and by chance.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Share of the pairs that are one person.
    pub lambda: f64,
    /// Chance that a field agrees where it is one person.
    pub m: [f64; FIELDS],
    /// Chance that a field agrees where it is not.
    pub u: [f64; FIELDS],
}

/// Most rounds; the sample of the tests needs about fifty.
const ROUNDS: usize = 1_000;
/// Rounds end when no number moves by more than this.
const STILL: f64 = 1e-9;
/// No chance is nearer to 0 or 1.
const EDGE: f64 = 1e-6;

impl Model {
    /// Where the rounds begin: fields mostly agree for one person, rarely by chance.
    const START: Self = Self { lambda: 0.1, m: [0.9; FIELDS], u: [0.1; FIELDS] };

    /// How much likelier a pattern is for one person than by chance, as a natural logarithm.
    pub fn weight(&self, pattern: &Pattern) -> f64 {
        let of = |(i, outcome): (usize, &Outcome)| match outcome {
            Outcome::Agrees => (self.m[i] / self.u[i]).ln(),
            Outcome::Differs => ((1.0 - self.m[i]) / (1.0 - self.u[i])).ln(),
            Outcome::Missing => 0.0,
        };
        pattern.iter().enumerate().map(of).sum()
    }

    /// The chance that a pair with this pattern is one person.
    pub fn probability(&self, pattern: &Pattern) -> f64 {
        let odds = (self.lambda / (1.0 - self.lambda)).ln() + self.weight(pattern);
        1.0 / (1.0 + (-odds).exp())
    }
}

/// Learns a model from how often each pattern occurs. `belief` is how many imagined pairs speak beforehand for the model
/// the rounds begin with: it keeps the meaning of "one person" where there are few pairs, or hardly any is one person.
/// 0 lets the data alone speak.
pub fn fit(patterns: &BTreeMap<Pattern, u64>, belief: f64) -> Model {
    let mut model = Model::START;
    let all: u64 = patterns.values().sum();
    if all == 0 {
        return model;
    }
    for _ in 0..ROUNDS {
        let next = round(&model, patterns, all as f64, belief);
        let moved = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        let still =
            moved(&model.m, &next.m).max(moved(&model.u, &next.u)).max((model.lambda - next.lambda).abs()) < STILL;
        model = next;
        if still {
            break;
        }
    }
    model
}

fn round(model: &Model, patterns: &BTreeMap<Pattern, u64>, all: f64, belief: f64) -> Model {
    let mut one = 0.0;
    let (mut agrees_one, mut there_one) = ([0.0; FIELDS], [0.0; FIELDS]);
    let (mut agrees_two, mut there_two) = ([0.0; FIELDS], [0.0; FIELDS]);
    for (pattern, &n) in patterns {
        let (n, p) = (n as f64, model.probability(pattern));
        one += n * p;
        for (i, &outcome) in pattern.iter().enumerate().filter(|(_, o)| **o != Outcome::Missing) {
            there_one[i] += n * p;
            there_two[i] += n * (1.0 - p);
            if outcome == Outcome::Agrees {
                agrees_one[i] += n * p;
                agrees_two[i] += n * (1.0 - p);
            }
        }
    }
    let chance = |n: f64, of: f64, start: f64| ((n + start * belief) / (of + belief)).clamp(EDGE, 1.0 - EDGE);
    let mut next = Model { lambda: chance(one, all, Model::START.lambda), ..model.clone() };
    for i in 0..FIELDS {
        if there_one[i] + belief > 0.0 {
            next.m[i] = chance(agrees_one[i], there_one[i], Model::START.m[i]);
        }
        if there_two[i] + belief > 0.0 {
            next.u[i] = chance(agrees_two[i], there_two[i], Model::START.u[i]);
        }
    }
    next
}
