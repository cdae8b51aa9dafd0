//! The customers behind a part of an answer, as an answer of its own.

use crate::present::small_groups::Disclosure;
use crate::present::tables;
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::AnyComputedInsight;
use super::portrait::CustomerPortrait;
use super::question::Question;
use super::scope::{AnswerError, Scope};

/// Lists the customers behind the part that the question selects, and says who they are beside everybody else. `computed` is
/// what was computed for it.
pub fn list_customers(
    scope: &Scope,
    question: &Question,
    computed: &dyn AnyComputedInsight,
    progress: &Progress,
) -> Result<Answer, AnswerError> {
    let part = question.selection.clone().unwrap_or_default();
    let customers = computed.customers(&part, progress)?;
    let n = customers.count() as u64;
    let title = question.insight()?.title();
    let sentence = text!("part-behind", customers = text!("count-customers", n), title, words = part.words()?);
    let members: Vec<u32> = customers.iter().collect();
    let rows = tables::people(&scope.table, &members, scope.settings().hide_names);
    let portrait = CustomerPortrait::new(scope.clone(), customers, progress)?;
    Ok(Answer::new(sentence, text!("part-customers-whose-own-events-pass-there"))
        .people("customers", rows)
        .table("portrait", Disclosure::all(portrait.table()))
        .fact("customers", n))
}
