//! Actions for an assistant: those there are, and new proposals. A person decides on each: nothing here approves or sends.

use serde_json::{Value, json};

use crate::act::{PlaybookOutcome, Suggested, outlook};
use crate::export::all_actions;
use crate::model::{Action, ActionState};
use crate::present::sentence;
use crate::present::table::Cell;
use crate::release::{Listing, Release};
use crate::texts::text;
use crate::workspace::Snapshot;

/// The actions in a state, or in any, of customers who agree to be proposed something; at most so many rows.
pub(super) fn list(snapshot: &Snapshot, state: Option<ActionState>, rows: usize) -> Release<Value> {
    let (table, project) = (&*snapshot.table, &*snapshot.project);
    let is_listed = |a: &&Action| table.may_profile(a.customer) && state.is_none_or(|state| a.state == state);
    let listed: Vec<Action> = project.actions.iter().filter(is_listed).cloned().collect();
    let all = listed.len();
    let says = sentence::actions(&listed, &outlook(&listed, &table.people), &project.settings, None);
    let mut list = all_actions(table, project, &listed);
    list.rows.truncate(rows);
    let (shown, left_out) = (list.rows.len(), all.saturating_sub(list.rows.len()));
    let columns: Vec<&str> = list.columns.iter().map(|column| &*column.key).collect();
    let rows: Vec<Vec<Value>> = list.rows.iter().map(|row| row.iter().map(Cell::to_json).collect()).collect();
    let tables = json!([{ "name": "actions", "columns": columns, "rows": rows, "rows_left_out": left_out }]);
    let content = json!({ "sentence": says, "facts": { "actions": all }, "tables": tables });
    Release::of_people(content, Listing::rows(text!("mcp-proposals-title"), None, shown))
}

/// What became of `asked` customers for whom something was suggested. `people`: whether it may be told of few of them.
pub(super) fn added(suggested: &Suggested, asked: u64, people: bool) -> Value {
    let n = suggested.actions.len() as u64;
    let says = match (n, people) {
        (0, _) => text!("mcp-propose-none").to_owned(),
        (_, true) => text!("mcp-propose-added", actions = text!("count-actions", n)),
        (_, false) => text!("mcp-propose-added-some").to_owned(),
    };
    let mut facts = json!({ "customers": asked });
    if people {
        let count = |outcome| suggested.audience.count(outcome);
        let not_seen = asked.saturating_sub(suggested.audience.customers.len() as u64);
        facts["added"] = n.into();
        facts["left_out"] = json!({
            "on_the_list_already": count(PlaybookOutcome::Decided),
            "refused": count(PlaybookOutcome::Refused),
            "out_of_reach": count(PlaybookOutcome::Unreachable),
            "words_missing": count(PlaybookOutcome::NoWords),
            "not_worth_it": count(PlaybookOutcome::NotWorth),
            "not_seen_lately_or_not_profiled": not_seen,
        });
    }
    json!({ "sentence": says, "facts": facts })
}
