//! What databases say in different words.

use crate::model::TimeUnit;

use super::channel_terms::ChannelTerms;

/// What the journeys of a question depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JourneyTerms {
    /// A longer pause, ms, opens a session.
    pub gap: i64,
    /// The goal counts within so many ms of the first event; `None` where it always does.
    pub window: Option<i64>,
    /// Whether the same step several times in a row counts once.
    pub collapse: bool,
}

/// The words of a database. Everything else of a statement is the same for all of them.
///
/// An *event* has the columns `who`, `at` (ms UTC), `nr` (puts events of one instant in order), `code` (touchpoint), `via`
/// (channel), `paid` (ten-thousandths), `target` (whether its touchpoint is the goal's), `hit` (the same, and it is no refund) and
/// `step` (from 1; 0 where it is none).
pub trait Dialect: Sync {
    /// A name of a table or column.
    fn identifier(&self, name: &str) -> String;
    /// How many parts the name of a table may have.
    fn name_parts(&self) -> usize {
        2
    }
    /// A text as a literal of the dialect.
    fn literal(&self, text: &str) -> String;
    /// A time column as ms UTC, and of one that may be NULL only where it is not.
    fn time_ms(&self, column: &str, unit: TimeUnit) -> String;
    /// Something as text that is not NULL.
    fn text(&self, column: &str) -> String;
    /// Texts in the order of their bytes.
    fn in_order(&self, column: &str) -> String;
    /// Something as a whole number of 64 bits.
    fn whole(&self, number: &str) -> String;
    /// Money as whole ten-thousandths; 0 where there is none.
    fn money(&self, column: &str) -> String;
    /// Whether a number that may be NULL is below zero, as 1 or 0.
    fn is_negative(&self, column: &str) -> String;
    /// The MD5 of a text, as hexadecimal digits in lower case that are compared by their bytes.
    fn hash(&self, text: &str) -> String;
    /// A query with a column `place` more, which numbers its rows in an order of its columns.
    fn numbered(&self, query: &str, order: &str) -> String;
    /// The sum of whole numbers.
    fn sum(&self, number: &str) -> String;
    /// The middle of the whole numbers of the rows that a condition holds of; of an even number of them halfway between the
    /// middle two, rounded down.
    fn median_if(&self, number: &str, condition: &str) -> String;
    /// That of all rows.
    fn median(&self, number: &str) -> String {
        self.median_if(number, "1 = 1")
    }
    /// How many different values there are among the rows that a condition holds of.
    fn different_if(&self, value: &str, condition: &str) -> String;
    /// The events of each customer in their order: `who`, `at`, `code`, `via`, `paid`, `target`, `hit`, `step`, and with them `n`
    /// (their number, from 1), `prev` and `prev_at` (step and time of the event before), `ses` (the number of the session), `ses_via` (the
    /// channel of its first event), `first_at`, `last_at`, `hit_n` (the number of the event that reaches the goal within the
    /// window, 0 for none) and `first_hit_at` (when the goal is first reached, whatever the window).
    fn ordered(&self, events: &str, terms: &JourneyTerms) -> String;
    /// The steps of each customer's path up to the goal: `who`, `m` (from 1), `step`, `prev` (0 for none), `len` (how many the
    /// path has), `walked` (how many it has with the same one several times in a row), `hit_n`, `last_at`.
    fn steps(&self, events: &str, terms: &JourneyTerms) -> String;
    /// The path of each customer up to the goal, cut after so many steps: `who`, `path` (five digits for each step: 10000 and the
    /// step), `hit` (whether it reaches the goal), `ms` (how long it took) and `pay` (the order that it ends with).
    fn paths(&self, events: &str, terms: &JourneyTerms, most: usize) -> String;
    /// How far each customer gets on steps that follow each other, each a condition of an event, inside the window after the
    /// first: `who`, `level` (how many steps are reached), `f1` and so on (when each is first reached; means nothing where it is
    /// not), `whole_from` (when the first step was taken from which the last one is reached inside the window).
    fn funnel(&self, events: &str, steps: &[String], window: Option<i64>) -> String;
    /// The journeys of each customer's touches that ended in a conversion or in none, of events with `who`, `at`, `nr`, `via`, `paid`,
    /// `part` (what of it was paid, less than 0 where it was paid back), `hit` and `priced` (whether the amount is known): `who`,
    /// `ending` (1 for a conversion, 0 for none, 2 where its time is not over), `path` (the channels in order), and of conversions
    /// `ages` (ms before the latest touch), `sold` (the known amounts of the order) and `back` (what was paid back of it). Each of
    /// the last four is a text of numbers with commas between.
    fn channel_journeys(&self, events: &str, terms: &ChannelTerms) -> String;
    /// Of the rows of a group that a condition holds of, the different texts in one, in an order that is always the same.
    fn different(&self, text: &str, condition: &str, separator: &str) -> String;
    /// Of the rows of a group that a condition holds of, the texts in one in the order of a number, with commas between.
    fn in_turn(&self, text: &str, number: &str, condition: &str) -> String;
    /// A query with a column more, and a last row whose last cell says how many rows there are.
    fn with_total(&self, query: &str, columns: &[&str]) -> String;
    /// The schemas, where their tables are listed one schema after the other.
    fn schemas(&self) -> Option<String> {
        None
    }
    /// The tables that may be asked, of a schema where [`Dialect::schemas`] lists them: schema, name, and in two more columns rows
    /// and bytes as far as they are known.
    fn tables(&self, schema: &str) -> String;
    /// One cell with the plan of reading a table, where only that says how large the table is.
    fn estimate(&self, _table: &str) -> Option<String> {
        None
    }
    /// Name and type of the columns of a table.
    fn columns(&self, table: &str) -> String;
    /// What a column of this type holds, where its type alone says it.
    fn unit_of(&self, kind: &str) -> Option<TimeUnit>;
    /// One cell, `1` where whoever asks may also change this table.
    fn may_write(&self, table: &str) -> String;
}

/// A table's name, whose parts stand apart. Of a file that is asked as it is, the first part is its format and the rest its path,
/// whatever points that has.
pub(super) fn table(dialect: &dyn Dialect, name: &str) -> String {
    let is_path = |rest: &str| rest.trim_start().starts_with('/') || rest.contains(":/");
    let is_file = name.split_once('.').is_some_and(|(_, rest)| is_path(rest));
    let most = if is_file { 2 } else { dialect.name_parts() };
    let parts: Vec<String> = name.splitn(most, '.').map(|part| dialect.identifier(part.trim())).collect();
    parts.join(".")
}

/// The part of a table's name before the point, where there is one, and the part behind it.
pub(super) fn parts(name: &str) -> (Option<&str>, &str) {
    match name.split_once('.') {
        Some((schema, table)) => (Some(schema.trim()), table.trim()),
        None => (None, name.trim()),
    }
}
