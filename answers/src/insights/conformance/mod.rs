//! The intended journey against the real ones: who follows it, and where and how the others leave it.

mod design;
mod words;

use crate::analysis::Periods;
use crate::analysis::conformance::{self, DesignQuestion};
use crate::analysis::funnel::{FunnelOrder, FunnelSteps};
use crate::analysis::trends::MOST_TREND_PERIODS;
use crate::events::BitSet;
use crate::present::small_groups::{Disclosure, PublishedCounts, TooFewPeople};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::charts::step_bars;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::split;

pub use design::{DesignFollowed, DesignSettings, next_name, outcome_name};
use words::DesignWords;

/// The intended journey against the real ones: who follows it, and where and how the others leave it.
pub struct DesignedJourney;

impl Insight for DesignedJourney {
    const ID: &'static str = "conformance";
    type Settings = DesignSettings;
    type Outcome = DesignFollowed;

    fn title() -> &'static str {
        text!("conformance-title")
    }

    fn question() -> &'static str {
        text!("conformance-question")
    }

    fn compute(scope: &Scope, how: &DesignSettings, progress: &Progress) -> Result<DesignFollowed, AnswerError> {
        if scope.subset.customers().is_empty() || scope.table.num_events() == 0 {
            return Err(AnswerError::nobody(scope));
        }
        let resolved = how.steps.resolve(scope)?;
        let n = Periods::new(&scope.table, &scope.subset, scope.settings(), how.period).len();
        if n > MOST_TREND_PERIODS {
            return Err(AnswerError::Nothing(text!("cohorts-too-many-periods", n, most = MOST_TREND_PERIODS)));
        }
        let order = if how.directly { FunnelOrder::Strict } else { FunnelOrder::Ordered };
        let optional = resolved.steps.iter().map(|step| step.is_optional).collect();
        let design = FunnelSteps { steps: resolved.steps, order, window: how.window, same: None, entity: how.entity };
        let split = split::find(scope, &how.split)?.map(|by| (by, how.top));
        let question = DesignQuestion { design, period: how.period, split };
        let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
        let segments = &scope.project.segments;
        let found = conformance::conformance(table, subset, settings, segments, &question, progress)?;
        if found.all == 0 {
            return Err(AnswerError::no_journeys(scope, how.entity));
        }
        if found.journeys.is_empty() {
            return Err(AnswerError::Nothing(text!("conformance-nobody-begins", step = &resolved.names[0])));
        }
        Ok(DesignFollowed { names: resolved.names, optional, excluded: resolved.excluded, found, question })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (followed, how) = (&computed.outcome, &computed.how);
        let words = DesignWords::new((followed, how), computed.scope.settings(), (k, before));
        let steps = Disclosure {
            what: words.steps_table(),
            merged: 0,
            hidden: words.hidden(),
            published: words.visible.published.clone(),
        };
        let mut answer = Answer::new(words.sentence(), words.note())
            .table("steps", steps)
            .named_by(&["step"])
            .table("outcomes", Disclosure::all(words.outcomes_table()))
            .named_by(&["step", "outcome"])
            .table("left_for", words.departures_table(computed.scope.names(), (k, before))?)
            .named_by(&["after", "touchpoint"])
            .table("over_time", words.periods_table((k, before))?)
            .named_by(&["period"])
            .chart("steps", |steps| step_bars(steps, &computed.scope.style()));
        if !followed.found.groups.is_empty() {
            answer = answer.table("by_group", words.groups_table((k, before))?).named_by(&["group"]);
        }
        let began = words.began().map(|began| began.journeys);
        let done = words.followed().map(|followed| followed.journeys);
        let share = began.zip(done).map(|(began, done)| done as f64 / began.max(1) as f64);
        Ok(answer
            .fact("customers", began)
            .fact("followed", done)
            .fact("share", share)
            .fact("still_active", words.undecided()))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (scope, followed) = (&computed.scope, &computed.outcome);
        let is = followed.part(scope, part)?;
        let of = (&*scope.table, &*scope.subset, scope.settings(), &scope.project.segments[..]);
        Ok(conformance::people_of_design(of, (&followed.question, &followed.found), is, progress)?)
    }
}
