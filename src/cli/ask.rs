//! Asking insights: what `show` and the commands for single insights share.

use crate::insights::{self, Answer, AnswerError, AnyComputedInsight, ComputedInsight, Insight, Question, Scope};
use crate::progress::Progress;
use crate::release::Release;
use crate::workspace;

use super::args::{Format, SmallGroupArgs};
use super::error::{nothing, usage};
use super::project::Query;
use super::watch::ProgressDisplay;

/// What the filter lets through, as insights take it.
pub(super) fn scope(query: &Query) -> Scope {
    Scope {
        table: query.snapshot.table.clone(),
        project: query.snapshot.project.clone(),
        subset: query.subset.clone().into(),
        filter: query.filter.clone(),
        now: workspace::now(),
    }
}

/// Computes a question and shows its progress in the terminal.
pub(super) fn ask(query: &Query, question: &Question) -> anyhow::Result<Box<dyn AnyComputedInsight>> {
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let computed = question.compute(scope(query), &progress);
    drop(watch);
    computed.map_err(refused)
}

/// Computes a question for an answer that may leave: no customer has a name in it.
pub(super) fn ask_to_share(query: &Query, question: &Question) -> anyhow::Result<Box<dyn AnyComputedInsight>> {
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let computed = question.compute(scope(query).to_share(), &progress);
    drop(watch);
    computed.map_err(refused)
}

/// Computes an insight of a known type.
pub(super) fn ask_as<I: Insight>(query: &Query, how: I::Settings) -> anyhow::Result<ComputedInsight<I>> {
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let computed = ComputedInsight::<I>::new(scope(query), how, &progress);
    drop(watch);
    computed.map_err(refused)
}

/// Lists the customers behind the part that a question selects.
pub(super) fn list_customers(
    query: &Query,
    question: &Question,
    computed: &dyn AnyComputedInsight,
    k: u64,
) -> anyhow::Result<Answer> {
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let listed = insights::list_customers(&scope(query), question, computed, k, &progress);
    drop(watch);
    listed.map_err(refused)
}

/// The answer for one's own work, to be printed, with the note that says what of it is merged.
pub(super) fn answer(
    query: &Query,
    computed: &dyn AnyComputedInsight,
    small: &SmallGroupArgs,
    format: Format,
) -> anyhow::Result<(Answer, Option<String>)> {
    let released = release(query, computed, small, format)?;
    let note = released.note().map(str::to_owned);
    Ok((released.on_screen(), note))
}

/// The answer for one's own work.
pub(super) fn release(
    query: &Query,
    computed: &dyn AnyComputedInsight,
    small: &SmallGroupArgs,
    format: Format,
) -> anyhow::Result<Release<Answer>> {
    query.own(small, format, |k, before| Ok(computed.answer(k, before)?.disclosed()))
}

/// Why there is no answer, with the exit code that says it.
pub(super) fn refused(why: AnswerError) -> anyhow::Error {
    match why {
        AnswerError::Unknown(text) => usage(text),
        AnswerError::Nothing(text) => nothing(text),
        AnswerError::TooFewPeople(few) => nothing(few.0),
        AnswerError::Cancelled => crate::progress::Cancelled.into(),
    }
}
