//! The arms of experiments as a list: to be kept elsewhere, compared by others, and read back.

use crate::events::{EventTable, Subset};
use crate::model::{Project, playbook_of_experiment};
use crate::present::contact;
use crate::present::table::{Cell, Table};
use crate::texts::text;

/// One row for each settled arm of the customers of a subset, by its number. The words of experiments and arms are those
/// that files are read by.
pub fn assignment_list(table: &EventTable, subset: &Subset, project: &Project) -> Table {
    let mut out = Table::new(&contact::with(&[
        ("device", text!("assignments-device")),
        ("experiment", text!("assignments-experiment")),
        ("arm", text!("assignments-arm")),
        ("assigned", text!("assignments-assigned")),
        ("as_usual_share", text!("assignments-as-usual-share")),
        ("nobody_share", text!("assignments-nobody-share")),
        ("playbook", text!("lists-playbook")),
    ]));
    let name = |experiment: &str| {
        let id = playbook_of_experiment(experiment);
        let playbook = project.playbooks.iter().find(|playbook| Some(playbook.id) == id);
        playbook.map_or(Cell::Empty, |playbook| Cell::text(&playbook.name))
    };
    for assignment in project.assignments.iter() {
        let ix = table.people.ix_of(assignment.customer).filter(|&ix| subset.customers().contains(ix));
        let Some(ix) = ix else { continue };
        let share = |share: Option<f64>| share.map_or(Cell::Empty, Cell::Share);
        let mut row = contact::cells(table, ix, false).to_vec();
        row.extend([
            Cell::text(table.people.first_of(ix, &table.people.device)),
            Cell::text(&assignment.experiment),
            Cell::text(assignment.arm.code()),
            Cell::Time(assignment.at),
            share(assignment.shares.map(|shares| shares.as_usual)),
            share(assignment.shares.map(|shares| shares.nobody)),
            name(&assignment.experiment),
        ]);
        out.push(row);
    }
    out
}
