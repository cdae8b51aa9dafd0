//! What if a move were taken more often, or a step were gone: how many more would reach the goal, and which lever is strongest.

mod change_words;
mod flow_question;
mod settings;
mod steps;
mod tables;
mod words;

use std::sync::Arc;

use crate::analysis::what_if::{
    Amount, Effect, Lever, MoveTo, ObservedRange, StepChange, StepJourneys, levers, step_journeys, what_if,
};
use crate::model::is_small_group;
use crate::present::small_groups::{self, PublishedCounts, TooFewPeople};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};

pub use flow_question::{FlowQuestion, StepEdit};
pub use settings::WhatIfSettings;
pub use steps::StepNames;

/// What if a move were taken more often, or a step were gone.
pub struct WhatIf;

/// A change and how far it is from what was ever observed.
#[derive(Debug, Clone, PartialEq)]
pub struct ObservedLimit {
    /// The change as it was asked for.
    pub change: String,
    /// The change as people say it.
    pub words: String,
    /// The share now, and the one that is asked for.
    pub share: (f64, f64),
    /// The least and the most that it was in any slice of time; `None` where too little happened to say.
    pub observed: Option<ObservedRange>,
}

impl ObservedLimit {
    /// Whether the share that is asked for was ever near what was observed.
    pub fn is_observed(&self) -> bool {
        // rounding makes no difference
        self.observed.is_some_and(|range| (range.ends.0 - 1e-9..=range.ends.1 + 1e-9).contains(&self.share.1))
    }
}

/// The journeys, the changes and what they would do.
pub struct WhatIfFound {
    /// The journeys; shared by all answers about them.
    pub journeys: Arc<StepJourneys>,
    /// The steps by name.
    pub steps: StepNames,
    /// What the changes would do.
    pub effect: Effect,
    /// Single moves by what a tenth more of them would do.
    pub levers: Arc<Vec<Lever>>,
    /// Each change of a move against what was observed.
    pub limits: Vec<ObservedLimit>,
    changes: Vec<StepChange>,
}

impl Insight for WhatIf {
    const ID: &'static str = "what-if";
    type Settings = WhatIfSettings;
    type Outcome = WhatIfFound;

    fn title() -> &'static str {
        text!("what-if-title")
    }

    fn question() -> &'static str {
        text!("what-if-question")
    }

    fn compute(scope: &Scope, how: &WhatIfSettings, progress: &Progress) -> Result<WhatIfFound, AnswerError> {
        let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
        let journeys = step_journeys(table, subset, settings, (how.level, how.entity), progress)?;
        if journeys.journeys == 0 {
            return Err(AnswerError::no_journeys(scope, how.entity));
        }
        if journeys.reached == 0 {
            return Err(AnswerError::Nothing(text!("what-if-nobody-reaches", goal = settings.goal.name)));
        }
        let levers = Arc::new(levers(&journeys.chain));
        WhatIfFound::of(scope, how, Arc::new(journeys), levers, progress)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let published = small_groups::about_people(found.journeys.customers, k, before)?;
        // few who reach the goal, or few who do not, follow from the share of all, and few who take a move from what a change of
        // it does
        let mut behind = found.journeys.customers_by_end.to_vec();
        behind.extend(found.changes.iter().map(|change| found.fewest_behind(change)));
        let is_shown = behind.iter().all(|&n| !is_small_group(n, k));
        let sentence = match is_shown {
            true => found.sentence(computed, k),
            false => text!("what-if-shared", goal = computed.scope.settings().goal.name),
        };
        let shown = |value: f64| is_shown.then_some(value);
        let mut answer = Answer::new(sentence, found.note(computed))
            .remember(published)
            .table("effect", small_groups::for_own_work(found.effect_table(), if is_shown { 0 } else { k }))
            .table("levers", small_groups::for_own_work(found.levers_table(), k))
            .table("steps", small_groups::for_own_work(found.steps_table(), k));
        if !found.limits.is_empty() {
            answer = answer.table("observed", small_groups::for_own_work(found.limits_table(), k));
        }
        let effect = &found.effect;
        Ok(answer
            .fact("journeys", found.journeys.journeys)
            .fact("conversion", shown(effect.now.conversion))
            .fact("conversion_then", shown(effect.then.conversion))
            .fact("change", shown(effect.then.conversion - effect.now.conversion))
            .fact("change_low", shown(effect.conversion_change.0))
            .fact("change_high", shown(effect.conversion_change.1))
            .fact("value_per_journey", shown(effect.now.value))
            .fact("value_per_journey_then", shown(effect.then.value))
            .fact("misplaced_after_three_steps", found.journeys.misplaced()))
    }
}

impl WhatIfFound {
    fn of(
        scope: &Scope,
        how: &WhatIfSettings,
        journeys: Arc<StepJourneys>,
        levers: Arc<Vec<Lever>>,
        progress: &Progress,
    ) -> Result<Self, AnswerError> {
        let steps = StepNames::of(scope, how.level, &journeys);
        let changes = how.changes(&steps)?;
        let all: Vec<StepChange> = changes.iter().map(|(_, change)| *change).collect();
        // what a later change leaves of an earlier one
        let changed = journeys.chain.with(&all);
        let (chain, goal) = (&journeys.chain, scope.settings().goal.name.as_str());
        let limit = |(text, change): &(String, StepChange)| {
            let StepChange::Move { from, to, amount } = *change else { return None };
            let share = (chain.chance(from, to), changed.chance(from, to));
            let words = change_words::of_move((steps.name(from), steps.target(to, goal)), to, amount);
            Some(ObservedLimit { change: text.clone(), words, share, observed: journeys.observed_range(from, to) })
        };
        let limits = changes.iter().filter_map(limit).collect();
        let effect = what_if(&journeys, &all, progress)?;
        Ok(Self { effect, steps, limits, levers, changes: all, journeys })
    }

    fn has_changes(&self) -> bool {
        !self.changes.is_empty()
    }

    /// The fewest customers that what a change does tells of.
    fn fewest_behind(&self, change: &StepChange) -> u64 {
        match *change {
            StepChange::Move { from, to, .. } => self.journeys.fewest_behind(from, to),
            StepChange::Block(step) | StepChange::Avoid(step) => {
                let here = self.journeys.people_at(step);
                let others = self.journeys.customers.saturating_sub(here);
                if others > 0 { here.min(others) } else { here }
            }
        }
    }

    /// The name of where a move leads.
    pub fn target_name(&self, to: MoveTo) -> &str {
        match to {
            MoveTo::Goal => steps::GOAL,
            to => self.steps.target(to, steps::GOAL),
        }
    }

    /// How a change of a move is asked for.
    pub fn change_of(&self, from: usize, to: MoveTo, amount: Amount) -> String {
        settings::write_move(self.steps.name(from), self.target_name(to), amount)
    }
}

impl ComputedInsight<WhatIf> {
    /// The same journeys with other changes: what follows is known at once.
    pub fn with_changes(&self, how: WhatIfSettings, progress: &Progress) -> Result<Self, AnswerError> {
        let (journeys, levers) = (Arc::clone(&self.outcome.journeys), Arc::clone(&self.outcome.levers));
        let outcome = WhatIfFound::of(&self.scope, &how, journeys, levers, progress)?;
        Ok(Self { scope: self.scope.clone(), how, outcome })
    }
}
