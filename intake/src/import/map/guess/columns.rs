//! The columns of a file with all that is known about them.

use crate::import::map::guess::column_stats::ColumnStats;
use crate::import::map::guess::names::names_person;
use crate::import::map::guess::no_customers::is_of_agents;
use crate::import::map::guess::score::{Evidence, Score, score};
use crate::import::map::guess::traits::{RowSample, Traits};
use crate::import::map::mapping::Role;

/// Points of the name "id" where each row is a person.
const NUMBER_OF_PERSON: f64 = 70.0;

/// Everything that is known about the columns of a file.
#[derive(Debug)]
pub(crate) struct Columns<'a> {
    pub names: Vec<&'a str>,
    /// The names as words.
    pub keys: Vec<String>,
    pub all_stats: &'a [ColumnStats],
    pub traits: Vec<Traits>,
    pub sample: &'a RowSample,
    /// Whether the file's name says that each row is a person, and no column is called the number of one.
    pub of_people: bool,
}

impl Columns<'_> {
    pub(crate) fn score(&self, role: Role, column: usize) -> Option<Score> {
        let of = Evidence { key: &self.keys[column], stats: &self.all_stats[column], traits: &self.traits[column] };
        let score = score(role, of)?;
        // the number of a row of people is that of a person
        let is_number_of_row = role == Role::CustomerId && self.of_people && of.key == "id" && of.traits.unique > 0.98;
        Some(if is_number_of_row { Score { name: NUMBER_OF_PERSON, ..score } } else { score })
    }

    /// Whether a column has the names of customers, people or firms, by its own name or by its cells.
    pub(crate) fn has_customer_names(&self, column: usize) -> bool {
        let (key, stats, t) = (&self.keys[column], &self.all_stats[column], &self.traits[column]);
        let are_words = t.filled > 0 && stats.number < 0.5 && stats.time < 0.5 && stats.email < 0.5;
        are_words && !is_of_agents(key) && (names_person(key) || t.person > 0.6)
    }

    /// Whether the file has no names of columns.
    pub(crate) fn are_numbered(&self) -> bool {
        self.keys.iter().all(|key| key.starts_with("column "))
    }

    pub(crate) fn count(&self) -> usize {
        self.keys.len()
    }
}
