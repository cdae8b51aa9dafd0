//! How likely each customer is to do something, the most likely first.

use std::sync::Arc;

use crate::events::BitSet;
use crate::model::{CustomerIx, PredictionRun, Target, TargetRun};
use crate::present::factors::FactorWords;
use crate::present::numbers::{date, zone};
use crate::present::small_groups::{PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::{contact, sentence, tables};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::backtest;
use super::insight::{ComputedInsight, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// How likely each customer is to do something, the most likely first.
pub struct Scores;

/// What is predicted, and for how many days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreSettings {
    /// What customers may do.
    pub target: Target,
    /// The horizon of the scores, in days.
    pub horizon: u32,
}

impl Default for ScoreSettings {
    fn default() -> Self {
        Self { target: Target::Purchase, horizon: 30 }
    }
}

impl InsightSettings for ScoreSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let targets = [("purchase", Target::Purchase), ("silent", Target::Silent)];
        fields.choice("target", text!("scores-what-is-predicted"), &mut self.target, &targets);
        fields.horizon(&mut self.horizon);
    }
}

/// Who passes the filter and has a score, and the run that the scores are of.
pub struct Ranking {
    /// The predictions that the scores come from.
    pub run: Arc<PredictionRun>,
    /// Customers with the place of their score in the run, the most likely first.
    pub order: Vec<(CustomerIx, u32)>,
}

impl Insight for Scores {
    const ID: &'static str = "scores";
    const SENT: SentEvents = SentEvents::NotAsked;
    type Settings = ScoreSettings;
    type Outcome = Ranking;

    fn title() -> &'static str {
        text!("scores-title")
    }

    fn question() -> &'static str {
        text!("scores-question")
    }

    fn compute(scope: &Scope, how: &ScoreSettings, progress: &Progress) -> Result<Ranking, AnswerError> {
        let run = backtest::run_over_all(scope, progress)?;
        let target = run.target(how.target, how.horizon);
        if target.is_none_or(|target| target.scores.is_empty()) {
            let why = text!("scores-there-is-too-little-data-for");
            return Err(AnswerError::Nothing(why.to_owned()));
        }
        Ok(Ranking::new(run, scope, how))
    }

    fn answer(computed: &ComputedInsight<Self>, _: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let rows = computed.rows();
        let says = computed.target().map_or_else(String::new, sentence::expectation);
        let zone = zone(&computed.scope.settings().time_zone);
        let day = date(computed.outcome.run.cut_off - 1, &zone);
        let note = text!("scores-customers-through-filter-learned-from-everybody", day);
        let scored = rows.rows.len();
        Ok(Answer::new(says, note).people("scores", rows).named_by(&["customer"]).fact("customers", scored))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let table = &computed.scope.table;
        let number = part.whole("customer", "customer")?;
        let ix = number.checked_sub(1).and_then(|id| table.people.ix_of(id as u32));
        let ix = ix.filter(|&ix| computed.scope.subset.customers().contains(ix)).ok_or_else(|| {
            AnswerError::Unknown(text!("scores-customer-has-no-score-here-take", number = number.to_string()))
        })?;
        let mut one = BitSet::new(table.num_customers());
        one.insert(ix);
        Ok(one)
    }
}

impl Ranking {
    fn new(run: Arc<PredictionRun>, scope: &Scope, how: &ScoreSettings) -> Self {
        let scores = run.target(how.target, how.horizon).map_or(&[][..], |target| &target.scores);
        let visible = |place: u32| {
            let ix = scope.table.people.ix_of(scores[place as usize].customer);
            ix.filter(|&ix| scope.subset.customers().contains(ix)).map(|ix| (ix, place))
        };
        let mut order: Vec<(CustomerIx, u32)> = (0..scores.len() as u32).filter_map(visible).collect();
        order.sort_by(|(_, a), (_, b)| {
            let (a, b) = (&scores[*a as usize], &scores[*b as usize]);
            b.p.total_cmp(&a.p).then(a.customer.cmp(&b.customer))
        });
        Self { run, order }
    }
}

impl ComputedInsight<Scores> {
    /// The ranking by a run that the project keeps, even where the data has changed since.
    pub fn of_run(scope: Scope, how: ScoreSettings, run: Arc<PredictionRun>) -> Self {
        let outcome = Ranking::new(run, &scope, &how);
        Self { scope, how, outcome }
    }

    /// The prediction that customers are ranked by.
    pub fn target(&self) -> Option<&TargetRun> {
        self.outcome.run.target(self.how.target, self.how.horizon)
    }

    /// Every score of every prediction of the run, with how each customer is reached: for files.
    pub fn every_prediction(&self, hide_names: bool) -> Table {
        let scope = &self.scope;
        tables::scores(&self.outcome.run, &scope.table, &scope.subset, scope.settings(), hide_names)
    }

    /// Who passes the filter and has a score, the most likely first.
    pub(super) fn rows(&self) -> Table {
        let (table, hide) = (&self.scope.table, self.scope.settings().hide_names);
        let mut out =
            Table::new(&contact::short(&[("chance", text!("scores-chance")), ("reasons", text!("scores-reasons"))]));
        let Some(target) = self.target() else { return out };
        let says = FactorWords::of(&self.outcome.run, target, self.scope.settings());
        for &(ix, place) in &self.outcome.order {
            let score = &target.scores[place as usize];
            let reasons: Vec<String> = score.factors.iter().map(|factor| says.reason(factor)).collect();
            let mut row = contact::short_cells(table, ix, hide);
            row.extend([Cell::Share((score.p * 1e6).round() / 1e6), Cell::text(reasons.join("; "))]);
            out.push(row);
        }
        out
    }
}
