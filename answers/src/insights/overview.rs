//! What there is: customers, sessions, events and orders, and which source brought them.

use crate::analysis::assumptions::proposed_goal;
use crate::analysis::currencies::{CurrencyMoney, money_without_rate};
use crate::analysis::flow::Level;
use crate::analysis::{SourceReach, Summary, sources_cancellable, summary_cancellable};
use crate::model::is_small_group;
use crate::present::small_groups::{self, PublishedCounts, TooFewPeople};
use crate::present::{money_words, sentence};
use crate::progress::Progress;
use crate::remote::{RemoteError, RemoteEvents};
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::settings::NoSettings;

/// What there is: customers, sessions, events and orders, and which source brought them.
pub struct Overview;

/// The headline numbers, and whom each source reaches.
#[derive(Default)]
pub struct Totals {
    /// Counts of customers, sessions, events and orders.
    pub summary: Summary,
    /// Sources with an event, in their order.
    pub sources: Vec<SourceReach>,
    /// Money that is in no sum, by its currency.
    pub without_rate: Vec<CurrencyMoney>,
    /// What these data have for a goal, where nothing in them is the project's own.
    pub proposed_goal: Option<String>,
}

impl Insight for Overview {
    const ID: &'static str = "overview";
    const SENT: SentEvents = SentEvents::NotAsked;
    type Settings = NoSettings;
    type Outcome = Totals;

    fn title() -> &'static str {
        text!("overview-title")
    }

    fn question() -> &'static str {
        text!("overview-question")
    }

    fn compute(scope: &Scope, _: &NoSettings, progress: &Progress) -> Result<Totals, AnswerError> {
        let (table, subset) = (&scope.table, &scope.subset);
        let summary = summary_cancellable(table, subset, scope.settings(), progress)?;
        if summary.customers == 0 {
            return Err(AnswerError::nobody(scope));
        }
        Ok(Totals {
            summary,
            sources: sources_cancellable(table, subset, progress)?,
            without_rate: money_without_rate(table, subset, scope.settings(), progress)?,
            proposed_goal: proposed_goal(table, &scope.project).map(|goal| goal.name),
        })
    }

    fn compute_remotely(scope: &Scope, _: &NoSettings, events: &RemoteEvents<'_>) -> Result<Totals, RemoteError> {
        let counted = scope.journeys_of(events, Level::Touchpoint, false)?.summary()?;
        let summary = counted.summary;
        if summary.customers == 0 {
            return Err(AnswerError::nobody(scope).into());
        }
        // a database is one source, and its money has no currency of its own
        let whole = SourceReach { source: 0, customers: counted.reached, events: summary.events + summary.sent };
        Ok(Totals {
            summary,
            sources: vec![whole],
            without_rate: Vec::new(),
            proposed_goal: proposed_goal(&scope.table, &scope.project).map(|goal| goal.name),
        })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (Totals { summary, sources, without_rate, proposed_goal }, scope) = (&computed.outcome, &computed.scope);
        let fits = |n: u64| !is_small_group(n, k);
        let goal_known = fits(summary.customers_with_goal) && fits(summary.customers - summary.customers_with_goal);
        // messages also reach people who did nothing
        let customers_known = |_: &str, n: u64| fits(n) && fits(summary.customers.saturating_sub(n));
        let people = small_groups::about_people(summary.customers, k, before)?;
        let name = |source: u8| scope.table.dims.source.name(u32::from(source)).to_owned();
        let rows = small_groups::tables::sources(sources, name, customers_known);
        let of_goal = |n: u64| goal_known.then_some(n);
        let mut sentence = sentence::summary_of(summary, scope.settings(), goal_known);
        let may_tell = goal_known && summary.may_tell_value(k);
        if let Some(money) = money_words::paid_in_all(summary, scope.settings()).filter(|_| may_tell) {
            sentence = format!("{sentence} {money}");
        }
        if let Some(goal) = proposed_goal {
            let name = &scope.settings().goal.name;
            sentence = format!("{sentence} {}", text!("overview-goal-is-not-in-data", name, proposed = goal));
        }
        if let Some(more) = sentence::money_without_rate(without_rate, summary.customers, k) {
            sentence = format!("{sentence} {more}");
        }
        Ok(Answer::new(sentence, text!("overview-customers-through-filter"))
            .table("sources", small_groups::table(rows, k, before)?)
            .remember(people)
            .fact("customers", summary.customers)
            .fact("sessions", summary.sessions)
            .fact("events", summary.events)
            .fact("sent", summary.sent)
            .fact("orders", of_goal(summary.orders))
            .fact("customers_with_goal", of_goal(summary.customers_with_goal))
            .fact("value", may_tell.then_some((summary.value * 100.0).round() / 100.0))
            .fact("goal_value", goal_known.then_some((summary.goal_value * 100.0).round() / 100.0)))
    }
}
