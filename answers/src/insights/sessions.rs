//! Every session.

use crate::analysis::{self, Sessions};
use crate::events::BitSet;
use crate::model::Entity;
use crate::present::numbers;
use crate::present::small_groups::{PublishedCounts, TooFewPeople};
use crate::present::table::Table;
use crate::present::{tables, words};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, GoalUse, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// The insight that lists every session.
pub struct SessionList;

/// Whose sessions are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionSettings {
    /// Those of customers, or of single orders.
    pub entity: Entity,
}

impl InsightSettings for SessionSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.entity(&mut self.entity);
    }
}

impl Insight for SessionList {
    const ID: &'static str = "sessions";
    type Settings = SessionSettings;
    type Outcome = Sessions;

    fn title() -> &'static str {
        text!("sessions-title")
    }

    fn question() -> &'static str {
        text!("sessions-question")
    }

    fn goal_use(_: &ComputedInsight<Self>) -> GoalUse {
        GoalUse::NotAsked
    }

    fn compute(scope: &Scope, how: &SessionSettings, progress: &Progress) -> Result<Sessions, AnswerError> {
        let found = analysis::sessions_of(&scope.table, &scope.subset, scope.settings(), how.entity, progress)?;
        if found.is_empty() { Err(AnswerError::no_journeys(scope, how.entity)) } else { Ok(found) }
    }

    fn answer(computed: &ComputedInsight<Self>, _: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let table = &scope.table;
        let visible = |i: usize| found.events(i).filter(|&e| scope.subset.is_visible(table, e)).count() as u64;
        let events: u64 = (0..found.len()).map(visible).sum();
        let n = found.len() as u64;
        let each = numbers::decimal(events as f64 / n as f64);
        let sentence = match computed.how.entity {
            Entity::Person | Entity::Session => text!("sessions-have-events-each", n, each),
            other => text!("sessions-of-shared-have-events-each", n, each, units = words::units(other)),
        };
        let note = text!("sessions-session-ends-after-minutes-without-event", n = scope.settings().session_gap_minutes);
        let mut lengths: Vec<i64> = (0..found.len()).map(|i| found.duration(table, i)).collect();
        let median = analysis::quantile(&mut lengths, 0.5).unwrap_or(0);
        Ok(Answer::new(sentence, note)
            .people("sessions", rows(found, scope))
            .named_by(&["customer"])
            .fact("sessions", n)
            .fact("customers", found.people())
            .fact("events", events)
            .fact("median_seconds", median as f64 / 1000.0))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let people = &computed.scope.table.people;
        let number = part.whole("customer", "customer")?;
        let ix = number.checked_sub(1).and_then(|id| people.ix_of(id as u32));
        let ix = ix.filter(|&ix| computed.outcome.customer.binary_search(&ix).is_ok());
        let ix = ix.ok_or_else(|| {
            AnswerError::Unknown(text!("sessions-customer-has-no-session-here-take", number = number.to_string()))
        })?;
        let mut one = BitSet::new(computed.scope.table.num_customers());
        one.insert(ix);
        Ok(one)
    }
}

/// One row per session; who it is says the customer's number alone.
fn rows(found: &Sessions, scope: &Scope) -> Table {
    let goal = scope.table.goal_mask(&scope.settings().goal);
    let rows = tables::sessions(&scope.table, &scope.subset, found, &goal, false);
    rows.select(&[
        ("customer", "customer", text!("sessions-customer")),
        ("session", "session", text!("sessions-session")),
        ("start", "start", text!("sessions-start")),
        ("end", "end", text!("sessions-end")),
        ("duration_s", "duration_seconds", text!("sessions-duration")),
        ("events", "events", text!("sessions-events")),
        ("first_touchpoint", "first_touchpoint", text!("sessions-first-touchpoint")),
        ("last_touchpoint", "last_touchpoint", text!("sessions-last-touchpoint")),
        ("channel", "channel", text!("sessions-channel")),
        ("goal", "goal", text!("sessions-goal")),
    ])
}
