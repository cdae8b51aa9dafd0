//! Lists in the order of what the business wants most, or in their usual one.

use std::borrow::Cow;

use crate::analysis::{RankBy, largest_first};
use crate::model::{Objective, Settings};
use crate::present::table::{Cell, Table};
use crate::remote::RemoteError;
use crate::texts::{capitalized, text};

use super::settings::Fields;

/// What the rows of a list add to the objective, by their usual places; none where they stand in their usual order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectiveRanking {
    added: Option<Vec<f64>>,
    order: Vec<usize>,
}

impl ObjectiveRanking {
    /// Of a list of so many rows in its usual order.
    pub(super) fn usual(rows: usize) -> Self {
        Self { added: None, order: (0..rows).collect() }
    }

    /// Of a list whose rows add this.
    pub(super) fn of(added: Vec<f64>) -> Self {
        let order = largest_first(&added);
        Self { added: Some(added), order }
    }

    /// The usual places of the rows, in the order in which they are shown.
    pub fn order(&self) -> &[usize] {
        &self.order
    }

    /// What the row at a usual place adds.
    pub fn added(&self, place: usize) -> Option<f64> {
        self.added.as_ref()?.get(place).copied()
    }

    /// Whether rows stand by the objective.
    pub fn is_by_objective(&self) -> bool {
        self.added.is_some()
    }

    /// A table of these rows, each of which is shown, in the order and with what each adds.
    pub(super) fn arrange(&self, table: Table, settings: &Settings) -> Table {
        let cells: Vec<Cell> = self.added.iter().flatten().map(|added| Cell::Number(*added)).collect();
        self.arrange_with(table, ("objective", capitalized(objective_unit(settings.objective))), &cells)
    }

    /// Adds the ranking with another column beside it; leaves the table as it is where rows stand in their usual order.
    pub(super) fn arrange_with(
        &self,
        mut table: Table,
        (key, title): (&'static str, impl Into<Cow<'static, str>>),
        cells: &[Cell],
    ) -> Table {
        if !self.is_by_objective() || table.rows.len() != cells.len() {
            return table;
        }
        table.add(key, title, cells.iter().cloned());
        let rows = self.order.iter().map(|&place| table.rows[place].clone()).collect();
        Table { rows, ..table }
    }

    /// What the grey line says of it.
    pub(super) fn note(&self, settings: &Settings) -> Option<String> {
        self.is_by_objective().then(|| ranked_by(settings.objective))
    }
}

/// Declares by what a list is ranked.
pub(super) fn declare(fields: &mut Fields<'_>, slot: &mut RankBy) {
    let choices = [("objective", RankBy::Objective), ("usual", RankBy::Usual)];
    fields.choice("by", text!("ranking-about-by"), slot, &choices);
}

/// An error where a list is to be ranked by what a database does not count for each row.
pub(super) fn check_remotely(by: RankBy, settings: &Settings) -> Result<(), RemoteError> {
    match by == RankBy::Usual || settings.objective == Objective::ConvertMore {
        true => Ok(()),
        false => Err(RemoteError::not_for(text!("remote-without-this-objective"))),
    }
}

/// "ranked by your objective: keep customers (orders after the first)".
pub fn ranked_by(objective: Objective) -> String {
    text!("ranking-by-objective", objective = objective_name(objective), unit = objective_unit(objective))
}

/// What obstacles are ranked by, of which it is counted what they cost.
pub(super) fn ranked_by_loss(objective: Objective) -> String {
    let unit = match objective {
        Objective::ConvertMore => text!("ranking-loss-convert-more"),
        Objective::KeepCustomers => text!("ranking-loss-keep-customers"),
        Objective::EngageMore => text!("ranking-loss-engage-more"),
    };
    text!("ranking-by-objective", objective = objective_name(objective), unit)
}

/// What the business wants most, as a sentence names it.
pub fn objective_name(objective: Objective) -> &'static str {
    match objective {
        Objective::ConvertMore => text!("ranking-convert-more"),
        Objective::KeepCustomers => text!("ranking-keep-customers"),
        Objective::EngageMore => text!("ranking-engage-more"),
    }
}

/// What is counted for it.
pub fn objective_unit(objective: Objective) -> &'static str {
    match objective {
        Objective::ConvertMore => text!("ranking-unit-convert-more"),
        Objective::KeepCustomers => text!("ranking-unit-keep-customers"),
        Objective::EngageMore => text!("ranking-unit-engage-more"),
    }
}
