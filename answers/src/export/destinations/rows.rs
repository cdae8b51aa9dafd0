//! The lists that tools are given: those of the program with what only tools ask for.

use std::collections::BTreeMap;

use crate::act::ExportPlan;
use crate::events::EventTable;
use crate::export::lists::{PeopleList, action_list};
use crate::model::{Action, Project};
use crate::present::table::{Cell, Table};

/// The actions that leave, with the moment of each message, the moment at which they were decided (ms UTC), and the texts of
/// tags and tasks.
pub(super) fn action_rows(table: &EventTable, project: &Project, plan: &ExportPlan, decided: i64) -> Table {
    let mut list = action_list(table, project, plan);
    let actions: BTreeMap<u64, &Action> = plan.included.iter().map(|action| (u64::from(action.id), action)).collect();
    let number = list.position("action_id");
    let of: Vec<Option<&Action>> =
        list.rows.iter().map(|row| actions.get(&number.and_then(|at| row[at].as_count())?).copied()).collect();
    let text = |key: &str| -> Vec<String> {
        let at = list.position(key);
        let cell = |row: &Vec<Cell>| match at.map(|at| &row[at]) {
            Some(Cell::Text(text)) => text.clone(),
            _ => String::new(),
        };
        list.rows.iter().map(cell).collect()
    };
    let (kinds, contents, reasons) = (text("action"), text("content"), text("reason"));
    let descriptions: Vec<Cell> =
        contents.iter().zip(&reasons).map(|(content, reason)| Cell::text(format!("{content}. {reason}"))).collect();
    let send: Vec<Cell> = of.iter().map(|action| time(action.and_then(|action| action.send_at))).collect();
    let due: Vec<Cell> = of.iter().map(|action| time(action.map(|a| a.send_at.unwrap_or(a.expires)))).collect();
    list.add("tags", "", kinds.iter().map(Cell::text));
    list.add("description", "", descriptions);
    list.add("send_time", "", send);
    list.add("due", "", due);
    list.add("decided", "", of.iter().map(|_| Cell::Time(decided)));
    list
}

/// People, each once, tagged with the names of all segments that they are listed for.
pub(super) fn people_rows(list: &PeopleList) -> Table {
    let (customer, segment) = (list.table.position("customer"), list.table.position("segment"));
    let mut out = Table { columns: list.table.columns.clone(), rows: Vec::new() };
    let mut tags: Vec<Vec<String>> = Vec::new();
    let mut places: BTreeMap<u64, usize> = BTreeMap::new();
    for row in &list.table.rows {
        let place = match customer.and_then(|at| row[at].as_count()) {
            Some(number) => *places.entry(number).or_insert(out.rows.len()),
            None => out.rows.len(),
        };
        if place == out.rows.len() {
            out.rows.push(row.clone());
            tags.push(Vec::new());
        }
        if let Some(Cell::Text(name)) = segment.map(|at| &row[at]) {
            tags[place].push(name.clone());
        }
    }
    let joined = |names: &[String], by: &str| if names.is_empty() { Cell::Empty } else { Cell::text(names.join(by)) };
    if let Some(at) = segment {
        out.rows.iter_mut().zip(&tags).for_each(|(row, names)| row[at] = joined(names, "; "));
    }
    // a comma parts tags, so that the name of one has none
    let tag = |names: &Vec<String>| joined(&names.iter().map(|name| name.replace(',', "")).collect::<Vec<_>>(), ", ");
    out.add("tags", "", tags.iter().map(tag).collect::<Vec<_>>());
    out
}

fn time(ms: Option<i64>) -> Cell {
    ms.map_or(Cell::Empty, Cell::Time)
}
