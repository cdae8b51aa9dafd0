//! What a database is to the questions, and why it may give no answer.

use crate::progress::{Cancelled, Progress};
use crate::texts::text;

/// The texts of one row; `None` is NULL.
pub type Row = Vec<Option<String>>;

/// Something that answers statements.
pub trait Database: Sync {
    /// All rows of a statement, in the order in which they come. Work that nobody waits for any more is stopped there, too.
    fn rows(&self, statement: &str, progress: &Progress) -> Result<Vec<Row>, RemoteError>;
}

/// Why a database gives no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RemoteError {
    /// The person who asked does not want to know any more.
    #[error("{}", text!("cancelled"))]
    Cancelled,
    /// The database, or the way to it, says no.
    #[error("{0}")]
    Failed(String),
    /// The database is there, and refuses this statement.
    #[error("{0}")]
    Refused(String),
    /// The answer ended before its total.
    #[error("{}", text!("remote-answer-is-cut"))]
    Cut,
    /// A database cannot answer this.
    #[error("{0}")]
    NotForThis(String),
    /// Nothing came back that could be answered from.
    #[error("{0}")]
    Nothing(String),
}

impl From<Cancelled> for RemoteError {
    fn from(_: Cancelled) -> Self {
        Self::Cancelled
    }
}

impl RemoteError {
    /// A question, a setting or a filter that a database is not asked.
    pub fn not_for(what: &str) -> Self {
        Self::NotForThis(text!("remote-not-for", what))
    }
}
