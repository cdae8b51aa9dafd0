//! An answer: the sentence, the tables, the numbers and the grey line, for people and for programs.

use serde_json::json;

use crate::present::charts::Chart;
use crate::present::small_groups::{Disclosure, PublishedCounts};
use crate::present::table::{Cell, CsvTarget, Table};

use super::selection::Selection;

/// What an insight says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer {
    /// What it says, in a sentence with its numbers.
    pub sentence: String,
    /// Its tables, the main one first.
    pub tables: Vec<NamedTable>,
    /// The name of the table whose rows have a picture, and the picture.
    pub chart: Option<(&'static str, Chart)>,
    /// Single numbers, by name.
    pub facts: Vec<(&'static str, serde_json::Value)>,
    /// The grey line: unit, base and every simplification.
    pub note: String,
    /// How many groups stand together as others because few people are behind them.
    pub merged: usize,
    /// How many counts are not shown for that reason.
    pub hidden: usize,
    /// What it shows, to be remembered where it is shared.
    pub published: PublishedCounts,
}

/// A table with its name.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedTable {
    /// Its name, unique in its answer.
    pub name: &'static str,
    /// The rows under this name.
    pub table: Table,
    /// Whether its rows are about single people.
    pub people: bool,
    /// The columns that name a row as a part of the answer; none where nobody single is known behind it.
    pub named_by: &'static [&'static str],
    /// The columns that a slide shows, which has no room for all; none where the first ones say enough.
    pub shown_first: &'static [&'static str],
}

impl Answer {
    /// An answer that says this. The grey line begins with a capital letter, whatever its first part is.
    pub fn new(sentence: impl Into<String>, note: impl Into<String>) -> Self {
        let note: String = note.into();
        let mut letters = note.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        let note = first.chain(letters).collect();
        Self { sentence: sentence.into(), note, ..Self::default() }
    }

    /// Adds a table about groups of people.
    pub fn table(mut self, name: &'static str, disclosure: Disclosure<Table>) -> Self {
        self.merged += disclosure.merged;
        self.hidden += disclosure.hidden;
        self.published.extend(disclosure.published);
        self.tables.push(NamedTable { name, table: disclosure.what, people: false, named_by: &[], shown_first: &[] });
        self
    }

    /// Whether it tells of money, in a table or by itself.
    pub(super) fn tells_money(&self) -> bool {
        let is_money = |fact: &(&str, serde_json::Value)| ["value", "goal_value", "revenue"].contains(&fact.0);
        let mut cells = self.tables.iter().flat_map(|of| &of.table.rows).flatten();
        cells.any(|cell| matches!(cell, Cell::Money(_))) || self.facts.iter().any(is_money)
    }

    /// Adds a picture of the rows of one of its tables, so that it shows no more than they do.
    pub fn chart(mut self, table: &'static str, draw: impl FnOnce(&Table) -> Option<Chart>) -> Self {
        let of = self.tables.iter().find(|known| known.name == table);
        self.chart = of.and_then(|of| draw(&of.table)).map(|chart| (table, chart));
        self
    }

    /// Adds what is to be remembered of what the answer shows.
    pub fn remember(mut self, published: PublishedCounts) -> Self {
        self.published.extend(published);
        self
    }

    /// Adds a table whose rows are about single people.
    pub fn people(mut self, name: &'static str, table: Table) -> Self {
        self.tables.push(NamedTable { name, table, people: true, named_by: &[], shown_first: &[] });
        self
    }

    /// Names a row of the table that was added last, as a part of the answer, by these columns.
    pub fn named_by(mut self, columns: &'static [&'static str]) -> Self {
        if let Some(table) = self.tables.last_mut() {
            table.named_by = columns;
        }
        self
    }

    /// Names the columns of the table that was added last which a slide shows, where there is no room for all.
    pub fn shown_first(mut self, columns: &'static [&'static str]) -> Self {
        if let Some(table) = self.tables.last_mut() {
            table.shown_first = columns;
        }
        self
    }

    /// Adds a number for programs; what is not known is null.
    pub fn fact(mut self, name: &'static str, value: impl Into<serde_json::Value>) -> Self {
        self.facts.push((name, value.into()));
        self
    }

    /// The answer with what of it is merged or not shown.
    pub fn disclosed(self) -> Disclosure<Self> {
        let (merged, hidden, published) = (self.merged, self.hidden, self.published.clone());
        Disclosure { what: self, merged, hidden, published }
    }

    /// Adds to the grey line.
    pub fn with_remark(mut self, remark: Option<&str>) -> Self {
        let parts = [Some(self.note.as_str()), remark];
        let note = parts.into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
        self.note = note;
        self
    }

    /// How many single people its picture shows; `None` where it shows groups, or there is none.
    pub fn people_pictured(&self) -> Option<usize> {
        match &self.chart {
            Some((_, Chart::Rows(chart))) => Some(chart.rows.len()),
            _ => None,
        }
    }

    /// The table that comes first; `None` where there is none.
    pub fn main(&self) -> Option<&NamedTable> {
        self.tables.first()
    }

    /// The rows of the table of this name; none where it has no such table.
    pub fn rows(&self, name: &str) -> Table {
        self.tables.iter().find(|t| t.name == name).map_or_else(Table::default, |t| t.table.clone())
    }

    /// The number of this name; null where it is not known.
    pub fn number(&self, name: &str) -> serde_json::Value {
        self.facts.iter().find(|(key, _)| *key == name).map_or(serde_json::Value::Null, |(_, value)| value.clone())
    }
}

impl NamedTable {
    /// The part of the answer that a row is, where the customers behind it are known.
    pub fn part(&self, row: usize) -> Option<Selection> {
        let cells = self.table.rows.get(row)?;
        let column = |key: &&str| self.table.position(key);
        let pair = |key: &&'static str| Some((*key, cells.get(column(key)?)?.raw(CsvTarget::Program)));
        let pairs: Vec<_> = self.named_by.iter().filter_map(pair).collect();
        (!pairs.is_empty() && pairs.len() == self.named_by.len()).then(|| Selection::new(pairs))
    }

    /// What programs read: the names and types of the columns, and the rows in their order.
    pub fn to_json(&self) -> serde_json::Value {
        let columns: Vec<&str> = self.table.columns.iter().map(|c| c.key.as_ref()).collect();
        let types: Vec<&str> = (0..columns.len()).map(|i| type_of(&self.table, i)).collect();
        let row = |row: &Vec<Cell>| row.iter().map(Cell::to_json).collect::<Vec<_>>();
        let rows: Vec<_> = self.table.rows.iter().map(row).collect();
        json!({ "name": self.name, "columns": columns, "types": types, "rows": rows })
    }
}

/// What a column holds, by its first cell that holds anything.
fn type_of(table: &Table, column: usize) -> &'static str {
    let filled = table.rows.iter().map(|row| &row[column]).find(|cell| **cell != Cell::Empty);
    match filled {
        None => "empty",
        Some(Cell::Empty | Cell::Text(_)) => "text",
        Some(Cell::Count(_) | Cell::Integer(_)) => "count",
        Some(Cell::Number(_) | Cell::Real(_)) => "number",
        Some(Cell::Share(_) | Cell::Points(_)) => "share",
        Some(Cell::Money(_)) => "money",
        Some(Cell::Time(_) | Cell::Day(_)) => "time",
        Some(Cell::Duration(_) | Cell::ExactDuration(_)) => "seconds",
        Some(Cell::Flag(_)) => "flag",
    }
}
