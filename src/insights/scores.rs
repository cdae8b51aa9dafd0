//! How likely each customer is to do something, the most likely first.

use std::sync::Arc;

use crate::events::BitSet;
use crate::model::{PredictionRun, Target, TargetRun};
use crate::present::factors::FactorWords;
use crate::present::numbers::{date, zone};
use crate::present::small_groups::{PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::{contact, customer_list, sentence};
use crate::progress::Progress;

use super::answer::Answer;
use super::backtest;
use super::insight::{Asked, Insight};
use super::scope::{Scope, Unanswered};
use super::selection::Selection;
use super::settings::{Fields, Settings};

/// How likely each customer is to do something, the most likely first.
pub struct Scores;

/// What is predicted, and for how many days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreSettings {
    /// What customers may do.
    pub target: Target,
    /// Within so many days.
    pub horizon: u32,
}

impl Default for ScoreSettings {
    fn default() -> Self {
        Self { target: Target::Purchase, horizon: 30 }
    }
}

impl Settings for ScoreSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let targets = [("purchase", Target::Purchase), ("silent", Target::Silent)];
        fields.choice("target", "What is predicted.", &mut self.target, &targets);
        fields.horizon(&mut self.horizon);
    }
}

impl Insight for Scores {
    const ID: &'static str = "scores";
    const TITLE: &'static str = "Scores";
    const QUESTION: &'static str = "How likely is each customer to buy, or to stay silent?";
    type Settings = ScoreSettings;
    type Outcome = Arc<PredictionRun>;

    fn compute(scope: &Scope, how: &ScoreSettings, progress: &Progress) -> Result<Arc<PredictionRun>, Unanswered> {
        let run = backtest::run_over_all(scope, progress)?;
        let target = run.target(how.target, how.horizon);
        if target.is_none_or(|target| target.scores.is_empty()) {
            let why = "there is too little data for this prediction; `show backtest` says what it lacks";
            return Err(Unanswered::Nothing(why.to_owned()));
        }
        Ok(run)
    }

    fn answer(asked: &Asked<Self>, _: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let rows = asked.rows();
        let says = asked.target().map_or_else(String::new, sentence::expectation);
        let zone = zone(&asked.scope.settings().time_zone);
        let day = date(asked.outcome.cut_off - 1, &zone);
        let note = format!("customers through the filter · learned from everybody, from events up to {day}");
        let scored = rows.rows.len();
        Ok(Answer::new(says, note).people("scores", rows).named_by(&["customer"]).fact("customers", scored))
    }

    fn customers(asked: &Asked<Self>, part: &Selection) -> Result<BitSet, Unanswered> {
        let table = &asked.scope.table;
        let number = part.whole("customer", "customer")?;
        let ix = number.checked_sub(1).and_then(|id| table.people.ix_of(id as u32));
        let ix = ix.filter(|&ix| asked.scope.subset.customers().contains(ix)).ok_or_else(|| {
            Unanswered::Unknown(format!("customer {number} has no score here; take one from the table"))
        })?;
        let mut one = BitSet::new(table.num_customers());
        one.insert(ix);
        Ok(one)
    }
}

impl Asked<Scores> {
    fn target(&self) -> Option<&TargetRun> {
        self.outcome.target(self.how.target, self.how.horizon)
    }

    /// Who passes the filter and has a score, the most likely first.
    fn rows(&self) -> Table {
        let (table, hide) = (&self.scope.table, self.scope.settings().hide_names);
        let mut scored: Vec<_> = self.target().iter().flat_map(|target| &target.scores).collect();
        scored.sort_by(|a, b| b.p.total_cmp(&a.p).then(a.customer.cmp(&b.customer)));
        let columns = [("customer", "Customer"), ("name", "Name"), ("chance", "Chance"), ("reasons", "Reasons")];
        let mut out = Table::new(&columns);
        let says = FactorWords::of(&self.outcome, self.scope.settings());
        for score in scored {
            let ix = table.people.ix_of(score.customer).filter(|&ix| self.scope.subset.customers().contains(ix));
            let Some(ix) = ix else { continue };
            let reasons: Vec<String> = score.factors.iter().map(|factor| says.reason(factor)).collect();
            out.push(vec![
                contact::customer_cell(table, ix),
                Cell::text(customer_list::label(table, ix, hide)),
                Cell::Share((score.p * 1e6).round() / 1e6),
                Cell::text(reasons.join("; ")),
            ]);
        }
        out
    }
}
