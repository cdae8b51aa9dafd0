//! What is open about the columns of a file: their roles, and what is asked of them.

use crate::import::map::guess::columns::Columns;
use crate::import::map::guess::score::Score;
use crate::import::map::mapping::{Role, TableKind};
use crate::import::map::question::{Reading, RoleQuestion};
use crate::model::UnclearRole;
use crate::texts::text;

/// What is open about the columns of a file.
#[derive(Debug, Default)]
pub(crate) struct OpenQuestions {
    pub questions: Vec<RoleQuestion>,
    pub unclear: Vec<UnclearRole>,
}

/// The columns of a file with their roles, and what has been asked of them so far.
pub(super) struct Open<'a, 'c> {
    pub of: &'a Columns<'c>,
    pub roles: &'a [Role],
    pub kind: TableKind,
    pub result: OpenQuestions,
}

impl Open<'_, '_> {
    pub(super) fn at(&self, role: Role) -> Option<usize> {
        self.roles.iter().position(|r| *r == role)
    }

    pub(super) fn name(&self, column: usize) -> String {
        self.of.names[column].to_owned()
    }

    pub(super) fn quoted(&self, column: usize) -> String {
        format!("“{}”", self.of.names[column])
    }

    pub(super) fn points(&self, role: Role, column: usize) -> Score {
        self.of.score(role, column).unwrap_or_default()
    }

    /// A few different cells of a column: "“a”, “b”".
    pub(super) fn cells(&self, column: usize) -> String {
        let mut some: Vec<&str> = Vec::new();
        for text in self.of.sample.column(column) {
            if !text.is_empty() && !some.contains(&text.as_str()) && some.len() < 3 {
                some.push(text);
            }
        }
        let short = |text: &&str| format!("“{}”", text.chars().take(40).collect::<String>());
        some.iter().map(short).collect::<Vec<_>>().join(", ")
    }

    pub(super) fn push(&mut self, text: String, role: Role, columns: &[usize], readings: Vec<Reading>) {
        let columns = columns.iter().map(|&i| self.name(i)).collect();
        self.result.questions.push(RoleQuestion { text, role, columns, readings });
    }

    pub(super) fn unclear(&mut self, column: usize, role: Role) {
        let column = self.name(column);
        self.result.unclear.push(UnclearRole { column, role: role.label().to_owned() });
    }

    /// The best other column for a role, among those that play no better one.
    pub(super) fn next(&self, role: Role, not: usize, least: f64) -> Option<(usize, f64)> {
        let free =
            |i: usize| matches!(self.roles[i], Role::Ignore | Role::Attribute | Role::OrderId) || self.roles[i] == role;
        (0..self.of.count())
            .filter(|&i| i != not && free(i))
            .filter_map(|i| Some((i, self.of.score(role, i)?.total())))
            .filter(|(_, points)| *points >= least)
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))
    }

    /// Whether numbers are times since 1970.
    pub(super) fn is_instant(&self, column: usize) -> bool {
        let (t, stats) = (&self.of.traits[column], &self.of.all_stats[column]);
        let this_century = [1e9, 1e12].iter().any(|unit| t.least >= *unit && t.most <= 2.0 * unit);
        stats.time > 0.95 && stats.plain_number > 0.95 && this_century
    }

    /// Whether a column plays no role.
    pub(super) fn is_free(&self, column: usize) -> bool {
        matches!(self.roles[column], Role::Ignore | Role::Attribute)
    }

    pub(super) fn ask_name(&mut self, column: usize, by_name: Role, role: Role) {
        let quoted = self.quoted(column);
        let text = text!(
            "ask-name-differs",
            column = quoted,
            role = by_name.label().to_lowercase(),
            cells = self.cells(column)
        );
        let as_said =
            Reading::new(text!("ask-is-what-its-name-says", column = quoted), vec![(self.name(column), by_name)]);
        let readings = if role == by_name {
            let rest = if self.of.all_stats[column].distinct > 50 { Role::Ignore } else { Role::Property };
            let label = text!("ask-is-something-else", column = quoted);
            vec![as_said, Reading::new(label, vec![(self.name(column), rest)])]
        } else {
            let label = match role {
                Role::Ignore | Role::Property | Role::NumberProperty | Role::Attribute => {
                    text!("ask-is-something-else", column = quoted)
                }
                role => text!("ask-is-of-role", column = quoted, role = role.label().to_lowercase()),
            };
            vec![Reading::new(label, vec![(self.name(column), role)]), as_said]
        };
        self.push(text, by_name, &[column], readings);
    }
}
