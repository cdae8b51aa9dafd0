//! What a file leaves open about its columns, with the readings there are.

use crate::import::map::mapping::{Mapping, Role, TableKind};
use crate::import::report::outcome::RowOutcome;

/// A role that several columns could have, or that a column has by its name but not by what is in it.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleQuestion {
    /// What is asked and why: "Which column is the customer? …".
    pub text: String,
    /// The role it is about.
    pub role: Role,
    /// The columns it is about.
    pub columns: Vec<String>,
    /// The readings there are; the first is what the mapping says. None = a person has to give the role to a column.
    pub readings: Vec<Reading>,
}

/// One way to read a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// "“buyer” is the customer".
    pub label: String,
    /// What it makes of columns.
    pub roles: Vec<(String, Role)>,
    /// What becomes of the first three rows.
    pub rows: Vec<RowOutcome>,
}

impl Reading {
    /// A reading whose rows are not known yet.
    pub(crate) fn new(label: String, roles: Vec<(String, Role)>) -> Self {
        Self { label, roles, rows: Vec::new() }
    }

    /// Reads a file like this, as a person decided.
    pub fn apply(&self, mapping: &mut Mapping) {
        for (column, role) in &self.roles {
            mapping.decide(column, *role);
        }
    }

    /// The options of the command line that say so.
    pub fn options(&self) -> String {
        let pair = |(column, role): &(String, Role)| {
            let pair = format!("{column}={role}");
            let plain = pair.chars().all(|c| c.is_alphanumeric() || "=_-.".contains(c));
            if plain { format!("--map {pair}") } else { format!("--map \"{pair}\"") }
        };
        self.roles.iter().map(pair).collect::<Vec<_>>().join(" ")
    }
}

impl RoleQuestion {
    /// Whether a person has decided what it asks.
    pub fn is_answered(&self, mapping: &Mapping) -> bool {
        let asks_for_somebody = self.role.is_identifier();
        mapping.decided.iter().any(|column| {
            let role = mapping.role(column);
            self.columns.contains(column) || role == self.role || (asks_for_somebody && role.is_identifier())
        }) || (asks_for_somebody && mapping.kind == TableKind::Spend)
    }
}

impl Mapping {
    /// Gives a column a role because a person says so.
    pub fn decide(&mut self, column: &str, role: Role) {
        self.set_role(column, role);
        if !self.decided.iter().any(|c| c == column) {
            self.decided.push(column.to_owned());
        }
        self.unclear.retain(|unclear| unclear.column != column);
    }
}
