//! How likely something is, learned from examples: a logistic model whose odds are right for customers it has not seen.

use crate::events::EventTable;
use crate::model::Feature;

use super::features::FeatureRows;
use super::logistic::{Logistic, logit, sigmoid};
use super::matrix::Matrix;
use super::metrics;
use super::model::Model;
use super::sample::customer_hash;

/// With more examples than this the strength of the penalty changes nothing, nor does a model learn its examples by heart.
const MANY: usize = 2_000;

/// The strength of the penalty (inverse) where there are many examples.
const USUAL: f64 = 1.0;

/// Strengths that are tried where there are few.
const STRENGTHS: [f64; 2] = [0.1, 1.0];

/// Parts that examples are cut into, by customer: each is judged by a model that has not seen it.
const PARTS: u64 = 3;

/// Customers with what happened to them: of one cut-off or several.
#[derive(Debug, Clone, Default)]
pub(super) struct Examples {
    pub rows: FeatureRows,
    pub y: Vec<bool>,
}

impl Examples {
    /// These and those of another cut-off.
    pub(super) fn with(mut self, other: &Self) -> Self {
        self.rows.append(&other.rows);
        self.y.extend(&other.y);
        self
    }
}

/// A model that was fitted to examples, with the table that calibrates it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Chance {
    pub model: Model,
    /// What makes the odds of the model right for customers it has not seen; `None` where they are.
    curve: Option<Logistic>,
    /// No chance is nearer to 0 or 1 than the examples can tell.
    least: f64,
}

impl Chance {
    /// Learns from examples by these features.
    pub(super) fn learn(examples: &Examples, wanted: &[Feature], table: &EventTable) -> Self {
        let n = examples.y.len();
        let least = 0.5 / (n as f64 + 1.0);
        if n > MANY || wanted.len() < 3 {
            return Self { model: Model::fit(&examples.rows, &examples.y, wanted, USUAL), curve: None, least };
        }
        let unseen = unseen(examples, wanted, table);
        let loss = |p: &Vec<f64>| metrics::log_loss(p, &examples.y);
        let best = (0..STRENGTHS.len()).reduce(|a, b| if loss(&unseen[b]) < loss(&unseen[a]) { b } else { a });
        let best = best.unwrap_or(0);
        let odds = Matrix::new(unseen[best].iter().map(|&p| logit(p)).collect(), 1);
        let curve = Logistic::fit_raw(&odds, &examples.y, 1e3);
        Self { model: Model::fit(&examples.rows, &examples.y, wanted, STRENGTHS[best]), curve: Some(curve), least }
    }

    /// The chance of every row.
    pub(super) fn of(&self, rows: &FeatureRows) -> Vec<f64> {
        let mut p = self.model.probabilities(rows);
        for p in &mut p {
            if let Some(curve) = &self.curve {
                // a curve that turns the order round has learned noise
                *p = sigmoid(curve.intercept + curve.coef[0].max(0.0) * logit(*p));
            }
            *p = p.clamp(self.least, 1.0 - self.least);
        }
        p
    }
}

/// What models that have not seen a customer say of them, for each strength of the penalty.
fn unseen(examples: &Examples, wanted: &[Feature], table: &EventTable) -> Vec<Vec<f64>> {
    let part = |i: usize| customer_hash(table, examples.rows.customers[i]) % PARTS;
    let mut p = vec![vec![0.0; examples.y.len()]; STRENGTHS.len()];
    for held in 0..PARTS {
        let known = examples.rows.filter(|i| part(i) != held);
        let y: Vec<bool> = (0..examples.y.len()).filter(|&i| part(i) != held).map(|i| examples.y[i]).collect();
        let asked = examples.rows.filter(|i| part(i) == held);
        let places: Vec<usize> = (0..examples.y.len()).filter(|&i| part(i) == held).collect();
        for (p, model) in p.iter_mut().zip(Model::fit_path(&known, &y, wanted, &STRENGTHS)) {
            places.iter().zip(model.probabilities(&asked)).for_each(|(&i, said)| p[i] = said);
        }
    }
    p
}
