//! Opportunities: what gets in the way, ranked by what removing it would bring for the work that it takes, with what people
//! decided about each, and whether what was done helped.

mod outcome;
mod tables;

use crate::analysis::RankBy;
use crate::analysis::friction::Finding;
use crate::events::BitSet;
use crate::model::{Change, Filter, MeasuredLoss, Opportunity, OpportunityStatus, is_same_name};
use crate::present::numbers::{count, money};
use crate::present::small_groups::{self, PublishedCounts, TooFewPeople};
use crate::progress::Progress;
use crate::texts::text;

use super::against::observed_days;
use super::answer::Answer;
use super::friction::place::ObstaclePlace;
use super::friction::{Friction, FrictionSettings};
use super::insight::{ComputedInsight, Insight};
use super::ranking;
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

pub use outcome::{Opportunities, OpportunitiesFound, OpportunityResult, RankedOpportunity};

/// How opportunities are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OpportunitySettings {
    /// What the opportunities are ranked by.
    pub by: RankBy,
}

impl InsightSettings for OpportunitySettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        ranking::declare(fields, &mut self.by);
    }
}

impl Insight for Opportunities {
    const ID: &'static str = "opportunities";
    type Settings = OpportunitySettings;
    type Outcome = OpportunitiesFound;

    fn title() -> &'static str {
        text!("opportunities-title")
    }

    fn question() -> &'static str {
        text!("opportunities-question")
    }

    fn compute(
        scope: &Scope,
        how: &OpportunitySettings,
        progress: &Progress,
    ) -> Result<OpportunitiesFound, AnswerError> {
        let friction = find_friction(scope, progress)?;
        let decided = &scope.project.opportunities;
        let mut ranked: Vec<RankedOpportunity> = Vec::new();
        for finding in &friction.outcome.findings {
            let name = friction.finding_name(&finding.obstacle);
            let known = decided.iter().find(|of| of.finding == name).cloned();
            // whoever met it does no worse: nothing is to be gained, so it is listed only where somebody decided about it
            if known.is_none() && finding.loss.is_some_and(|loss| loss.amount <= 0.0) {
                continue;
            }
            let fresh = || Opportunity { finding: name.clone(), ..Opportunity::default() };
            ranked.push(RankedOpportunity {
                stage: stage_of(&friction, finding),
                now: Some(measured(&friction, finding)),
                interval: finding.loss.map(|loss| (loss.low, loss.high)),
                objective_loss: finding.objective_loss.map(|loss| loss.low.max(0.0)),
                decided: known.unwrap_or_else(fresh),
                result: OpportunityResult::NotDone,
                name,
            });
        }
        for of in decided {
            if ranked.iter().any(|known| known.name == of.finding) {
                continue;
            }
            ranked.push(RankedOpportunity {
                name: of.finding.clone(),
                stage: String::new(),
                now: None,
                interval: None,
                objective_loss: None,
                decided: of.clone(),
                result: OpportunityResult::NotDone,
            });
        }
        if ranked.is_empty() {
            return Err(AnswerError::Nothing(text!("opportunities-none").to_owned()));
        }
        for of in &mut ranked {
            of.result = result(scope, &of.decided, progress)?;
        }
        ranked.sort_by(|a, b| {
            let score = |of: &RankedOpportunity| of.score_by(how.by);
            let value = |of: &RankedOpportunity| of.value_by(how.by);
            let order = |a: Option<f64>, b: Option<f64>| {
                b.unwrap_or(f64::NEG_INFINITY).total_cmp(&a.unwrap_or(f64::NEG_INFINITY))
            };
            order(score(a), score(b)).then(order(value(a), value(b)))
        });
        Ok(OpportunitiesFound { ranked, friction })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let all = computed.scope.subset.active(&computed.scope.table).count() as u64;
        let people = small_groups::about_people(all, k, before)?;
        let table = tables::opportunities(computed, k, before);
        let whole = table.hidden == 0;
        let style = computed.scope.style();
        let mut note = text!("opportunities-note").to_owned();
        if k <= 1 && computed.how.by == RankBy::Objective {
            let ranked = ranking::ranked_by_loss(computed.scope.settings().objective);
            note.push_str(&format!(" · {ranked}"));
        }
        Ok(Answer::new(computed.sentence(whole), note)
            .table("opportunities", table)
            .named_by(&["opportunity"])
            .remember(people)
            .chart("opportunities", |table| tables::board(table, &style))
            .fact("opportunities", (k <= 1).then_some(found.ranked.len()))
            .fact(
                "done",
                (k <= 1).then(|| found.ranked.iter().filter(|of| of.decided.status == OpportunityStatus::Done).count()),
            ))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let name = part.text("opportunity", "opportunity")?;
        Friction::customers(&computed.outcome.friction, &Selection::new([("finding", name)]), progress)
    }
}

fn find_friction(scope: &Scope, progress: &Progress) -> Result<ComputedInsight<Friction>, AnswerError> {
    ComputedInsight::new(scope.clone(), FrictionSettings::default(), progress)
}

/// What an obstacle costs over all the days that are looked at.
fn measured(friction: &ComputedInsight<Friction>, finding: &Finding) -> MeasuredLoss {
    MeasuredLoss {
        customers: finding.exposures.met.len() as u64,
        amount: finding.loss.map_or(0.0, |loss| loss.amount),
        in_money: finding.loss.is_some_and(|loss| loss.in_money),
        days: observed_days(&friction.scope) as f64,
    }
}

/// The stage at which an obstacle stands.
fn stage_of(friction: &ComputedInsight<Friction>, finding: &Finding) -> String {
    let names = friction.scope.names();
    let stage = match friction.place(&finding.obstacle) {
        ObstaclePlace::Touchpoint(touchpoint) => names.stage_of.get(usize::from(touchpoint)).copied(),
        ObstaclePlace::Stage(stage) => Some(stage),
        ObstaclePlace::Nowhere => None,
    };
    stage.and_then(|stage| names.stages.get(usize::from(stage))).cloned().unwrap_or_default()
}

/// What came of something that was done: what the obstacle costs in the data since.
fn result(scope: &Scope, decided: &Opportunity, progress: &Progress) -> Result<OpportunityResult, AnswerError> {
    let done = decided.done_at.filter(|_| decided.status == OpportunityStatus::Done);
    let Some(done) = done else { return Ok(OpportunityResult::NotDone) };
    let from = scope.filter.from.map_or(done, |from| from.max(done));
    let filter = Filter { from: Some(from), ..scope.filter.clone() };
    let since = Scope::new(scope.table.clone(), scope.project.clone(), filter, scope.now);
    if observed_days(&since) < 1 || since.subset.active(&since.table).next().is_none() {
        return Ok(OpportunityResult::NotMeasured);
    }
    let friction = find_friction(&since, progress)?;
    let found = friction.outcome.findings.iter().find(|of| friction.finding_name(&of.obstacle) == decided.finding);
    Ok(found.map_or(OpportunityResult::NotFound, |of| OpportunityResult::Measured(measured(&friction, of))))
}

impl ComputedInsight<Opportunities> {
    /// What is decided about an obstacle of this name, what a change of it begins with, and what it costs up to a moment.
    pub fn decided(&self, name: &str) -> Option<(Opportunity, Option<MeasuredLoss>)> {
        let of = self.outcome.ranked.iter().find(|of| is_same_name(&of.name, name))?;
        let was = if of.decided.id == 0 { of.now.unwrap_or_default() } else { of.decided.was };
        Some((Opportunity { was, ..of.decided.clone() }, of.now))
    }

    /// The change that keeps a decision.
    pub fn change(decided: Opportunity) -> Change<Opportunity> {
        if decided.id == 0 { Change::Add(vec![decided]) } else { Change::Update(vec![decided]) }
    }

    fn sentence(&self, whole: bool) -> String {
        let found = &self.outcome;
        let n = found.ranked.len();
        let opportunities = text!("count-opportunities", n);
        // whatever comes first in the list, the sentence names what brings most for its work
        let usual = |of: &&RankedOpportunity| (of.score(), of.value());
        let best = found.ranked.iter().reduce(|a, b| if usual(&b) > usual(&a) { b } else { a }).filter(|_| whole);
        let amount = |of: &RankedOpportunity, amount: f64| match of.now.is_some_and(|now| now.in_money) {
            true => money(amount.round(), &self.scope.settings().currency),
            false => text!("opportunities-goals", n = count(amount.max(0.0).round() as u64)),
        };
        let Some(best) = best else { return text!("opportunities-sentence-shared", opportunities) };
        match (best.value().filter(|value| *value > 0.0), best.decided.effort_days) {
            (Some(value), Some(days)) => text!(
                "opportunities-sentence-best",
                opportunities,
                name = &best.name,
                value = amount(best, value),
                days = text!("opportunities-days", n = crate::present::numbers::decimal(days))
            ),
            (Some(value), None) => {
                text!("opportunities-sentence-no-effort", opportunities, name = &best.name, value = amount(best, value))
            }
            (None, _) => text!("opportunities-sentence-unsure", opportunities),
        }
    }
}
