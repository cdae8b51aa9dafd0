//! Every session.

use crate::analysis::{self, Sessions};
use crate::events::BitSet;
use crate::model::Entity;
use crate::present::numbers::{self, plural};
use crate::present::small_groups::{PublishedCounts, TooFewPeople};
use crate::present::table::Table;
use crate::present::tables;
use crate::progress::Progress;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// Every session.
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
    const TITLE: &'static str = "Sessions";
    const QUESTION: &'static str = "How long are sessions, how do they begin, and which of them reach the goal?";
    type Settings = SessionSettings;
    type Outcome = Sessions;

    fn compute(scope: &Scope, how: &SessionSettings, progress: &Progress) -> Result<Sessions, AnswerError> {
        let found = analysis::sessions_of(&scope.table, &scope.subset, scope.settings(), how.entity, progress)?;
        if found.is_empty() { Err(AnswerError::no_journeys(how.entity)) } else { Ok(found) }
    }

    fn answer(asked: &ComputedInsight<Self>, _: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, scope) = (&asked.outcome, &asked.scope);
        let table = &scope.table;
        let visible = |i: usize| found.events(i).filter(|&e| scope.subset.is_visible(table, e)).count() as u64;
        let events: u64 = (0..found.len()).map(visible).sum();
        let n = found.len() as u64;
        let sentence = format!(
            "{}{}, {} events each on average.",
            plural(n, "session", "sessions"),
            if asked.how.entity == Entity::Order { " of single orders" } else { "" },
            numbers::decimal(events as f64 / n as f64)
        );
        let note = format!("a session ends after {} minutes without an event", scope.settings().session_gap_minutes);
        let mut lengths: Vec<i64> = (0..found.len()).map(|i| found.duration(table, i)).collect();
        let median = analysis::quantile(&mut lengths, 0.5).unwrap_or(0);
        let mut customers = found.customer.clone();
        customers.dedup();
        Ok(Answer::new(sentence, note)
            .people("sessions", rows(found, scope))
            .named_by(&["customer"])
            .fact("sessions", n)
            .fact("customers", customers.len())
            .fact("events", events)
            .fact("median_seconds", median as f64 / 1000.0))
    }

    fn customers(asked: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let people = &asked.scope.table.people;
        let number = part.whole("customer", "customer")?;
        let ix = number.checked_sub(1).and_then(|id| people.ix_of(id as u32));
        let ix = ix.filter(|&ix| asked.outcome.customer.binary_search(&ix).is_ok());
        let ix = ix.ok_or_else(|| {
            AnswerError::Unknown(format!("customer {number} has no session here; take one from the table"))
        })?;
        let mut one = BitSet::new(asked.scope.table.num_customers());
        one.insert(ix);
        Ok(one)
    }
}

/// One row per session; who it is says the customer's number alone.
fn rows(found: &Sessions, scope: &Scope) -> Table {
    let goal = scope.table.goal_mask(&scope.settings().goal);
    let rows = tables::sessions(&scope.table, &scope.subset, found, &goal, false);
    rows.select(&[
        ("customer", "customer", "Customer"),
        ("session", "session", "Session"),
        ("start", "start", "Start"),
        ("end", "end", "End"),
        ("duration_s", "duration_seconds", "Duration"),
        ("events", "events", "Events"),
        ("first_touchpoint", "first_touchpoint", "First touchpoint"),
        ("last_touchpoint", "last_touchpoint", "Last touchpoint"),
        ("channel", "channel", "Channel"),
        ("goal", "goal", "Goal"),
    ])
}
