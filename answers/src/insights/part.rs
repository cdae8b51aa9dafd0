//! The customers behind a part of an answer, as an answer of its own.

use crate::events::EventTable;
use crate::model::{CustomerIx, Settings};
use crate::present::small_groups;
use crate::present::table::{Cell, Table};
use crate::present::{contact, tables};
use crate::progress::Progress;
use crate::remote::FoundCustomer;
use crate::texts::text;

use super::answer::Answer;
use super::insight::AnyComputedInsight;
use super::portrait::CustomerPortrait;
use super::question::Question;
use super::scope::{AnswerError, Scope};

/// Lists the customers behind the part that the question selects, and says who they are beside everybody else. `computed` is
/// what was computed for it. Where groups of fewer than `k` are to be hidden, who they are is left out: it counts few.
pub fn list_customers(
    scope: &Scope,
    question: &Question,
    computed: &dyn AnyComputedInsight,
    k: u64,
    progress: &Progress,
) -> Result<Answer, AnswerError> {
    let part = question.selection.clone().unwrap_or_default();
    let customers = computed.customers(&part, progress)?;
    let members: Vec<u32> = customers.iter().collect();
    let rows = tables::people(&scope.table, &members, scope.settings().hide_names);
    let portrait = CustomerPortrait::new(scope.clone(), customers, progress)?;
    Ok(listed(question, rows)?.table("portrait", small_groups::for_own_work(portrait.table(), k)))
}

/// Lists the customers whom a database names behind the part that the question selects, each as far as the project knows them.
pub fn list_found_customers(
    (table, settings): (&EventTable, &Settings),
    question: &Question,
    found: &[(FoundCustomer, Option<CustomerIx>)],
) -> Result<Answer, AnswerError> {
    let mut rows = Table::new(&contact::with(&[("events", text!("tables-events"))]));
    for (of, known) in found {
        let cells = match known {
            Some(ix) => contact::cells(table, *ix, settings.hide_names),
            None => contact::cells_of_id(&of.customer, settings.hide_names),
        };
        rows.push(cells.into_iter().chain([Cell::Count(of.events)]).collect());
    }
    listed(question, rows)
}

fn listed(question: &Question, rows: Table) -> Result<Answer, AnswerError> {
    let part = question.selection.clone().unwrap_or_default();
    let (n, title) = (rows.rows.len() as u64, question.insight()?.title());
    let sentence = text!("part-behind", customers = text!("count-customers", n), title, words = part.words()?);
    Ok(Answer::new(sentence, text!("part-customers-whose-own-events-pass-there"))
        .people("customers", rows)
        .fact("customers", n))
}
