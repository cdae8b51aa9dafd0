//! A part of an answer that somebody points at: a row of one of its tables, by what its columns say.

use crate::model::is_same_name;
use crate::texts::text;

use super::scope::AnswerError;

/// Columns and their values, as a table's row has them: `step=2`, `name=Cart`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Selection(Vec<(String, String)>);

impl Selection {
    /// A selection of these columns and values.
    pub fn new<K: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        Self(pairs.into_iter().map(|(k, v)| (k.into(), v.into())).collect())
    }

    /// The columns and values.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// What a column says.
    pub fn get(&self, column: &str) -> Option<&str> {
        self.pairs().find(|(key, _)| *key == column).map(|(_, value)| value)
    }

    /// What a column says; an error that names the columns of `expected` where it says nothing.
    pub fn text(&self, column: &str, expected: &str) -> Result<&str, AnswerError> {
        self.only(expected)?;
        self.get(column).ok_or_else(|| Self::incomplete(expected))
    }

    /// The whole number that a column says.
    pub fn whole(&self, column: &str, expected: &str) -> Result<u64, AnswerError> {
        self.number(column, expected)
    }

    /// The whole number, which may be negative, that a column says.
    pub fn integer(&self, column: &str, expected: &str) -> Result<i64, AnswerError> {
        self.number(column, expected)
    }

    fn number<N: std::str::FromStr>(&self, column: &str, expected: &str) -> Result<N, AnswerError> {
        let text = self.text(column, expected)?;
        text.parse()
            .map_err(|_| AnswerError::Unknown(text!("selection-is-no-number-part-is-named", column, text, expected)))
    }

    /// The position in `known` of what a column says.
    pub fn position<'a>(
        &self,
        column: &str,
        expected: &str,
        what: &str,
        known: impl Iterator<Item = &'a str>,
    ) -> Result<usize, AnswerError> {
        let wanted = self.text(column, expected)?;
        let known: Vec<&str> = known.collect();
        let found = known.iter().position(|name| *name == wanted);
        let found = found.or_else(|| known.iter().position(|name| is_same_name(name, wanted)));
        found.ok_or_else(|| AnswerError::unknown(what, wanted, &known))
    }

    /// An error where a column is named that is not among the expected: a typo must not look like an answer.
    fn only(&self, expected: &str) -> Result<(), AnswerError> {
        let is_known = |key: &str| expected.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == key);
        match self.pairs().find(|(key, _)| !is_known(key)) {
            Some((key, _)) => Err(AnswerError::Unknown(text!("selection-no-part-is-named-by-part", key, expected))),
            None => Ok(()),
        }
    }

    fn incomplete(expected: &str) -> AnswerError {
        AnswerError::Unknown(text!("selection-part-is-not-named-whole-part", expected))
    }
}
