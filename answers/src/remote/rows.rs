//! Statements and their rows: every answer ends with its total.

use std::str::FromStr;

use crate::progress::Progress;
use crate::texts::text;

use super::database::{Database, RemoteError, Row};
use super::dialect::Dialect;

/// More rows than this are no answer that anybody reads.
const MOST_ROWS: u64 = 100_000;

/// Asks for the columns of a query, whose rows come with their total or not at all.
pub(super) fn ask(
    of: (&dyn Database, &dyn Dialect),
    query: &str,
    columns: &[&str],
    progress: &Progress,
) -> Result<Vec<Row>, RemoteError> {
    let rows = ask_at_most(MOST_ROWS, of, query, columns, progress)?;
    rows.ok_or_else(|| RemoteError::NotForThis(text!("remote-too-many-rows", n = MOST_ROWS)))
}

/// [`ask`] for answers of up to so many rows; `None` where there are more.
pub(super) fn ask_at_most(
    most: u64,
    (database, dialect): (&dyn Database, &dyn Dialect),
    query: &str,
    columns: &[&str],
    progress: &Progress,
) -> Result<Option<Vec<Row>>, RemoteError> {
    progress.check()?;
    let limited = format!("SELECT {} FROM ({query}) AS counted LIMIT {}", columns.join(", "), most + 1);
    let mut rows = database.rows(&dialect.with_total(&limited, columns), progress)?;
    let total = rows.pop().and_then(|row| row.last()?.as_deref()?.parse::<u64>().ok());
    if total != Some(rows.len() as u64) || rows.iter().any(|row| row.len() != columns.len() + 1) {
        return Err(RemoteError::Cut);
    }
    Ok((rows.len() as u64 <= most).then_some(rows))
}

/// Reads the cells of a row one after the other.
pub(super) struct Cells<'a>(std::slice::Iter<'a, Option<String>>);

impl<'a> Cells<'a> {
    pub(super) fn of(row: &'a [Option<String>]) -> Self {
        Self(row.iter())
    }

    /// A number; nothing is none.
    pub(super) fn number<T: FromStr + Default>(&mut self) -> Result<T, RemoteError> {
        match self.0.next() {
            Some(Some(text)) => text.parse().map_err(|_| RemoteError::Cut),
            Some(None) => Ok(T::default()),
            None => Err(RemoteError::Cut),
        }
    }

    pub(super) fn text(&mut self) -> Result<Option<&'a str>, RemoteError> {
        self.0.next().map(Option::as_deref).ok_or(RemoteError::Cut)
    }
}

#[cfg(test)]
mod tests {
    use super::super::dialects::dialect;
    use super::*;
    use crate::model::DatabaseKind;

    struct Says(Vec<&'static [&'static str]>);

    impl Database for Says {
        fn rows(&self, _: &str, _: &Progress) -> Result<Vec<Row>, RemoteError> {
            Ok(self.0.iter().map(|row| row.iter().map(|cell| Some((*cell).to_owned())).collect()).collect())
        }
    }

    #[test]
    fn an_answer_without_its_total_is_none() {
        let ask = |rows| {
            let database = Says(rows);
            ask((&database, dialect(DatabaseKind::Postgres)), "SELECT 1 AS n", &["n"], &Progress::new())
        };
        assert_eq!(ask(vec![&["7", "-1"], &["8", "-1"], &["", "2"]]).map(|rows| rows.len()), Ok(2));
        assert_eq!(ask(vec![&["", "0"]]).map(|rows| rows.len()), Ok(0));
        let cuts: [Vec<&'static [&'static str]>; 4] =
            [vec![], vec![&["7", "-1"]], vec![&["7", "-1"], &["", "2"]], vec![&["7"], &["", "1"]]];
        for cut in cuts {
            assert_eq!(ask(cut), Err(RemoteError::Cut));
        }
    }
}
