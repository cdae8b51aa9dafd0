//! How likely something is, learned from examples: a model whose odds are right for customers it has not seen.

use crate::events::EventTable;
use crate::model::{Feature, Teller};

use super::features::FeatureRows;
use super::logistic::{Logistic, logit, sigmoid};
use super::matrix::Matrix;
use super::metrics;
use super::model::Model;
use super::sample::{customer_hash, sample};

/// With more examples than this the strength of the penalty changes nothing, nor does a model learn its examples by heart: of
/// trees, too, the odds of customers they have not seen are then right as they are.
const MANY: usize = 2_000;

/// The strength of the penalty (inverse) where there are many examples.
const USUAL: f64 = 1.0;

/// Strengths that are tried where there are few.
const STRENGTHS: [f64; 2] = [0.1, 1.0];

/// Parts that examples are cut into, by customer: each is judged by a model that has not seen it.
const PARTS: u64 = 3;

/// Trees learn from about as many examples at most: twice as many made them slower and no nearer.
const TREES_FROM: usize = 20_000;

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

    fn filter(&self, keep: impl Fn(usize) -> bool) -> Self {
        let y = (0..self.y.len()).filter(|&i| keep(i)).map(|i| self.y[i]).collect();
        Self { rows: self.rows.filter(keep), y }
    }

    /// About so many of them: all of some customers.
    fn sample(&self, table: &EventTable, most: usize) -> Self {
        let mut customers = self.rows.customers.clone();
        customers.sort_unstable();
        customers.dedup();
        let chosen = sample(table, &customers, customers.len() * most / self.y.len());
        self.filter(|i| chosen.binary_search(&self.rows.customers[i]).is_ok())
    }
}

/// A model that was fitted to examples, with the curve that calibrates it.
pub(super) struct Chance {
    pub model: Model,
    /// What makes the odds of the model right for customers it has not seen; `None` where they are.
    curve: Option<Logistic>,
    /// No chance is nearer to 0 or 1 than the examples can tell.
    least: f64,
}

impl Chance {
    /// Learns from examples by these features, as `teller` does.
    pub(super) fn learn(examples: &Examples, teller: Teller, wanted: &[Feature], table: &EventTable) -> Self {
        match teller {
            Teller::Trees => Self::learn_with_trees(examples, wanted, table),
            Teller::Model | Teller::OrderModel | Teller::Rule(_) => Self::learn_ridge(examples, wanted, table),
        }
    }

    fn learn_ridge(examples: &Examples, wanted: &[Feature], table: &EventTable) -> Self {
        let least = least(examples);
        if examples.y.len() > MANY || wanted.len() < 3 {
            return Self { model: Model::fit(&examples.rows, &examples.y, wanted, USUAL), curve: None, least };
        }
        let fit = |known: &Examples| Model::fit_path(&known.rows, &known.y, wanted, &STRENGTHS);
        let unseen = unseen(examples, table, fit);
        let loss = |p: &Vec<f64>| metrics::log_loss(p, &examples.y);
        let best = (0..STRENGTHS.len()).reduce(|a, b| if loss(&unseen[b]) < loss(&unseen[a]) { b } else { a });
        let best = best.unwrap_or(0);
        let curve = curve(&unseen[best], &examples.y);
        Self { model: Model::fit(&examples.rows, &examples.y, wanted, STRENGTHS[best]), curve: Some(curve), least }
    }

    fn learn_with_trees(examples: &Examples, wanted: &[Feature], table: &EventTable) -> Self {
        let fit = |known: &Examples| grow(Model::fit(&known.rows, &known.y, wanted, USUAL), known, table);
        let is_few = examples.y.len() <= MANY;
        let curve = is_few.then(|| curve(&unseen(examples, table, |known| vec![fit(known)])[0], &examples.y));
        Self { model: fit(examples), curve, least: least(examples) }
    }

    /// The same with trees beside its regression, learned from the same examples; `None` where the two need a curve of their own.
    pub(super) fn with_trees(&self, examples: &Examples, table: &EventTable) -> Option<Self> {
        let grown = || Self { model: grow(self.model.clone(), examples, table), curve: None, least: self.least };
        self.curve.is_none().then(grown)
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

/// A model with trees beside its regression.
fn grow(model: Model, examples: &Examples, table: &EventTable) -> Model {
    let some = (examples.y.len() > TREES_FROM).then(|| examples.sample(table, TREES_FROM));
    let examples = some.as_ref().unwrap_or(examples);
    model.with_trees(&examples.rows, &examples.y)
}

/// How near to 0 or 1 a chance may come that was learned from so many examples.
fn least(examples: &Examples) -> f64 {
    0.5 / (examples.y.len() as f64 + 1.0)
}

/// What makes chances right that are too sure or not sure enough of customers that their model has not seen.
fn curve(unseen: &[f64], y: &[bool]) -> Logistic {
    let odds = Matrix::new(unseen.iter().map(|&p| logit(p)).collect(), 1);
    Logistic::fit_raw(&odds, y, 1e3)
}

/// What models that have not seen a customer say of them, for each of the models that `fit` makes.
fn unseen(examples: &Examples, table: &EventTable, fit: impl Fn(&Examples) -> Vec<Model>) -> Vec<Vec<f64>> {
    let part = |i: usize| customer_hash(table, examples.rows.customers[i]) % PARTS;
    let n = examples.y.len();
    let mut p: Vec<Vec<f64>> = Vec::new();
    for held in 0..PARTS {
        let known = examples.filter(|i| part(i) != held);
        let asked = examples.rows.filter(|i| part(i) == held);
        let places: Vec<usize> = (0..n).filter(|&i| part(i) == held).collect();
        let models = fit(&known);
        p.resize_with(models.len(), || vec![0.0; n]);
        for (p, model) in p.iter_mut().zip(models) {
            places.iter().zip(model.probabilities(&asked)).for_each(|(&i, said)| p[i] = said);
        }
    }
    p
}
