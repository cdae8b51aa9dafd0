//! What a database said, noted while it is asked, and asked again without it.

use std::sync::Mutex;

use crate::model::KeptRows;
use crate::progress::Progress;
use crate::texts::text;

use super::database::{Database, RemoteError, Row};

/// Asks a database and notes what it says.
pub struct Recorder<'a> {
    database: &'a dyn Database,
    said: Mutex<Vec<KeptRows>>,
}

impl<'a> Recorder<'a> {
    /// Of a database that was asked nothing yet.
    pub fn new(database: &'a dyn Database) -> Self {
        Self { database, said: Mutex::default() }
    }

    /// All that it said, in the order in which it was asked.
    pub fn said(self) -> Vec<KeptRows> {
        self.said.into_inner().unwrap_or_default()
    }
}

impl Database for Recorder<'_> {
    fn rows(&self, statement: &str, progress: &Progress) -> Result<Vec<Row>, RemoteError> {
        let rows = self.database.rows(statement, progress)?;
        if let Ok(mut said) = self.said.lock() {
            said.push(KeptRows { statement: statement.to_owned(), rows: rows.clone() });
        }
        Ok(rows)
    }
}

/// Says again what a database said.
pub struct KeptDatabase<'a>(pub &'a [KeptRows]);

impl Database for KeptDatabase<'_> {
    fn rows(&self, statement: &str, _: &Progress) -> Result<Vec<Row>, RemoteError> {
        let found = self.0.iter().find(|kept| kept.statement == statement);
        // the rules, the goal or the session gap are others than when it was asked
        found
            .map(|kept| kept.rows.clone())
            .ok_or_else(|| RemoteError::Failed(text!("remote-kept-is-of-other-settings").to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct One;

    impl Database for One {
        fn rows(&self, statement: &str, _: &Progress) -> Result<Vec<Row>, RemoteError> {
            Ok(vec![vec![Some(statement.len().to_string()), None]])
        }
    }

    #[test]
    fn what_was_said_is_said_again_and_nothing_else() {
        let (recorder, progress) = (Recorder::new(&One), Progress::new());
        let first = recorder.rows("SELECT 1", &progress).unwrap();
        let said = recorder.said();
        assert_eq!(KeptDatabase(&said).rows("SELECT 1", &progress), Ok(first));
        assert!(matches!(KeptDatabase(&said).rows("SELECT 2", &progress), Err(RemoteError::Failed(_))));
    }
}
