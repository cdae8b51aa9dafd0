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

/// People, tagged with the name of the segment that they are listed for.
pub(super) fn people_rows(list: &PeopleList) -> Table {
    let mut list = list.table.clone();
    let at = list.position("segment");
    let tags: Vec<Cell> = list.rows.iter().map(|row| at.map_or(Cell::Empty, |at| row[at].clone())).collect();
    list.add("tags", "", tags);
    list
}

fn time(ms: Option<i64>) -> Cell {
    ms.map_or(Cell::Empty, Cell::Time)
}
