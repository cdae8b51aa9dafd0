//! A part of an answer that somebody points at: a row of one of its tables, by what its columns say.

use crate::events::BitSet;
use crate::model::{CustomerId, is_same_name};
use crate::texts::text;

use super::scope::AnswerError;

/// How a set of customers and another one become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SetOperation {
    /// Everybody who is in either.
    Or,
    /// Only who is in both.
    And,
    /// Only who is not in the other.
    Without,
}

impl SetOperation {
    /// All operations, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Or, Self::And, Self::Without];

    /// The lasting key of the operation.
    pub fn key(self) -> &'static str {
        match self {
            Self::Or => "or",
            Self::And => "and",
            Self::Without => "without",
        }
    }

    fn read(key: &str) -> Result<Self, AnswerError> {
        let found = Self::ALL.into_iter().find(|of| of.key().eq_ignore_ascii_case(key.trim()));
        found.ok_or_else(|| AnswerError::Unknown(text!("selection-joins-no-two-parts", key)))
    }

    /// Makes one set of two.
    pub fn join(self, set: &mut BitSet, other: &BitSet) {
        match self {
            Self::Or => set.unite(other),
            Self::And => set.intersect(other),
            Self::Without => set.subtract(other),
        }
    }

    /// Joins lists of lasting numbers; both and the result are in ascending order, each number once.
    pub fn join_lists(self, list: &[CustomerId], other: &[CustomerId]) -> Vec<CustomerId> {
        let mut others = other.iter().copied().peekable();
        let mut joined = Vec::with_capacity(list.len() + if self == Self::Or { other.len() } else { 0 });
        for &id in list {
            while let Some(lower) = others.next_if(|&other| other < id) {
                if self == Self::Or {
                    joined.push(lower);
                }
            }
            let is_in_both = others.next_if_eq(&id).is_some();
            let is_kept = match self {
                Self::Or => true,
                Self::And => is_in_both,
                Self::Without => !is_in_both,
            };
            if is_kept {
                joined.push(id);
            }
        }
        if self == Self::Or {
            joined.extend(others);
        }
        joined
    }

    /// The two in words. `before` is what the first was joined by, if it was: another word needs brackets.
    pub fn words(self, (first, before): (&str, Option<Self>), second: &str) -> String {
        let first = if before.is_some_and(|before| before != self) { format!("({first})") } else { first.to_owned() };
        match self {
            Self::Or => text!("selection-or", first, second),
            Self::And => text!("selection-and", first, second),
            Self::Without => text!("selection-without", first, second),
        }
    }
}

/// What stands between two parts that are joined, as the key of a pair: `then=or`.
const THEN: &str = "then";

/// Columns and their values, as a table's row has them: `step=2`, `name=Cart`. Several parts are joined from the left to the
/// right by pairs between them: `step=2`, `then=without`, `step=3`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Selection(Vec<(String, String)>);

impl Selection {
    /// A selection of these columns and values.
    pub fn new<K: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        Self(pairs.into_iter().map(|(k, v)| (k.into(), v.into())).collect())
    }

    /// This part joined with another.
    pub fn then(mut self, how: SetOperation, other: Self) -> Self {
        self.0.push((THEN.to_owned(), how.key().to_owned()));
        self.0.extend(other.0);
        self
    }

    /// Each part with what joins it to those before; the first is joined to nothing.
    pub(super) fn parts(&self) -> Result<Vec<(Option<SetOperation>, Self)>, AnswerError> {
        let is_joint = |(key, _): &(String, String)| key == THEN;
        let joints = self.0.iter().filter(|pair| is_joint(pair)).map(|(_, how)| SetOperation::read(how).map(Some));
        let parts = self.0.split(is_joint).map(|pairs| Self(pairs.to_vec()));
        std::iter::once(Ok(None)).chain(joints).zip(parts).map(|(how, part)| Ok((how?, part))).collect()
    }

    /// The customers behind all parts; `customers` finds those behind one.
    pub(super) fn customers(
        &self,
        mut customers: impl FnMut(&Self) -> Result<BitSet, AnswerError>,
    ) -> Result<BitSet, AnswerError> {
        let parts = self.parts()?;
        let Some(((_, first), others)) = parts.split_first() else { return customers(self) };
        let mut all = customers(first)?;
        for (how, part) in others {
            let found = customers(part)?;
            how.iter().for_each(|how| how.join(&mut all, &found));
        }
        Ok(all)
    }

    /// The parts in words: "step = 2 without step = 3".
    pub(super) fn words(&self) -> Result<String, AnswerError> {
        let one =
            |part: &Self| part.pairs().map(|(key, value)| format!("{key} = {value}")).collect::<Vec<_>>().join(", ");
        let mut all = (String::new(), None);
        for (how, part) in self.parts()? {
            all = match how {
                None => (one(&part), None),
                Some(joint) => (joint.words((&all.0, all.1), &one(&part)), how),
            };
        }
        Ok(all.0)
    }

    /// The columns and values.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// The value of a column; `None` where the selection does not name it.
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
        // a whole number may be written as JSON writes seconds: 60.0
        text.strip_suffix(".0")
            .unwrap_or(text)
            .parse()
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
