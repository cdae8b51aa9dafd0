//! Reading queries: `desire-path sql` and the like. A query that goes on and on, or answers without end, is stopped.

use std::sync::Arc;
use std::time::{Duration, Instant};

use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode};

use crate::events::EventTable;
use crate::progress::Progress;
use crate::texts::{text, with_decimal_mark};

use super::{SqlValue, SqlView, Store, StoreError, events_vtab, views_vtab};

/// The answer to a query.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SqlTable {
    /// Names of the columns, as the query gives them.
    pub columns: Vec<String>,
    /// The values of each row, in the order of the columns.
    pub rows: Vec<Vec<SqlValue>>,
}

/// How far a query may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QueryLimits {
    /// At most so many rows are answered.
    pub rows: usize,
    /// How long it may take.
    pub time: Duration,
    /// Bytes that `SQLite` may take while it runs, and the answer once more. The first holds for the whole process and can
    /// only be lowered.
    pub memory: usize,
}

impl Default for QueryLimits {
    fn default() -> Self {
        Self { rows: 1_000_000, time: Duration::from_mins(1), memory: 1 << 30 }
    }
}

/// Instructions of `SQLite` between two looks at the clock.
const LOOK_EVERY: i32 = 10_000;

/// Bytes of a text or blob that a query may make.
const MAX_TEXT: i32 = 16 << 20;

impl Store {
    /// Runs one reading query over the project's tables, the events of `table` as `events`, and `views`. Whatever would
    /// change something or reach outside the project is refused before it runs.
    pub fn sql(
        &self,
        table: &Arc<EventTable>,
        views: Vec<SqlView>,
        query: &str,
        limits: &QueryLimits,
        progress: &Progress,
    ) -> Result<SqlTable, StoreError> {
        let mut conn = super::connection::open_reader(&self.file())?;
        events_vtab::register(&conn, table).map_err(|e| self.error(&e))?;
        // Connects the table now: `PRAGMA`s and declarations are not for queries.
        conn.prepare("SELECT 1 FROM events").map_err(|e| self.error(&e))?;
        views_vtab::register(&conn, views).map_err(|e| self.error(&e))?;
        conn.pragma_update(None, "hard_heap_limit", limits.memory as i64).map_err(|e| self.error(&e))?;
        for (limit, value) in [(Limit::SQLITE_LIMIT_LENGTH, MAX_TEXT), (Limit::SQLITE_LIMIT_ATTACHED, 0)] {
            conn.set_limit(limit, value).map_err(|e| self.error(&e))?;
        }
        conn.authorizer(Some(|context: AuthContext<'_>| allow(&context.action))).map_err(|e| self.error(&e))?;
        let begun = Instant::now();
        let (time, watched) = (limits.time, progress.clone());
        let stop = move || begun.elapsed() > time || watched.is_cancelled();
        conn.progress_handler(LOOK_EVERY, Some(stop)).map_err(|e| self.error(&e))?;
        let in_words = |e: rusqlite::Error| match e.sqlite_error_code() {
            Some(ErrorCode::OperationInterrupted) if progress.is_cancelled() => StoreError::Cancelled,
            Some(ErrorCode::OperationInterrupted) => StoreError::QueryTooLarge(text!(
                "query-takes-too-long",
                seconds = with_decimal_mark(limits.time.as_secs_f64().to_string())
            )),
            Some(ErrorCode::OutOfMemory) => too_much_memory(limits.memory),
            Some(ErrorCode::TooBig) => {
                StoreError::QueryTooLarge(text!("query-makes-long-text", megabytes = MAX_TEXT >> 20))
            }
            Some(ErrorCode::AuthorizationForStatementDenied | ErrorCode::ReadOnly) => StoreError::QueryWrites,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::SystemIoFailure) => self.error(&e),
            _ => StoreError::Query(match e {
                rusqlite::Error::SqliteFailure(_, Some(message)) => message,
                rusqlite::Error::SqlInputError { msg, .. } => msg,
                other => other.to_string(),
            }),
        };
        let mut statement = conn.prepare(query).map_err(|e| with_columns(in_words(e), &conn, query))?;
        if !statement.readonly() {
            return Err(StoreError::QueryWrites);
        }
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query([]).map_err(in_words)?;
        let mut result = SqlTable { columns, rows: Vec::new() };
        let mut bytes = 0;
        while let Some(row) = rows.next().map_err(in_words)? {
            if result.rows.len() == limits.rows {
                return Err(StoreError::QueryTooLarge(text!("query-has-many-rows", rows = limits.rows)));
            }
            let cells = (0..result.columns.len()).map(|i| row.get_ref(i).map(cell));
            let cells = cells.collect::<rusqlite::Result<Vec<SqlValue>>>().map_err(in_words)?;
            bytes += cells.iter().map(SqlValue::bytes).sum::<usize>();
            if bytes > limits.memory {
                return Err(too_much_memory(limits.memory));
            }
            result.rows.push(cells);
        }
        Ok(result)
    }
}

/// An error about a column that is not there says which columns the tables of the query have.
fn with_columns(error: StoreError, conn: &Connection, query: &str) -> StoreError {
    let StoreError::Query(reason) = error else { return error };
    if !reason.starts_with("no such column") {
        return StoreError::Query(reason);
    }
    let mut said = vec![reason];
    for table in tables_of(query) {
        if let Ok(all) = conn.prepare(&format!("SELECT * FROM {table}")) {
            let columns = all.column_names().collect::<Vec<_>>().join(", ");
            said.push(text!("query-columns-of-table", table, columns));
        }
    }
    StoreError::Query(said.join(". "))
}

/// The names that stand where a query names its tables, each once.
fn tables_of(query: &str) -> Vec<&str> {
    let words: Vec<&str> = query.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|w| !w.is_empty()).collect();
    let mut tables: Vec<&str> = Vec::new();
    for pair in words.windows(2) {
        let names_table = pair[0].eq_ignore_ascii_case("from") || pair[0].eq_ignore_ascii_case("join");
        if names_table && !tables.contains(&pair[1]) {
            tables.push(pair[1]);
        }
    }
    tables
}

fn too_much_memory(limit: usize) -> StoreError {
    StoreError::QueryTooLarge(text!("query-needs-more-memory", megabytes = limit >> 20))
}

fn allow(action: &AuthAction<'_>) -> Authorization {
    match action {
        AuthAction::Select | AuthAction::Read { .. } | AuthAction::Recursive => Authorization::Allow,
        AuthAction::Function { function_name } if *function_name != "load_extension" => Authorization::Allow,
        _ => Authorization::Deny,
    }
}

fn cell(value: ValueRef<'_>) -> SqlValue {
    match value {
        ValueRef::Null => SqlValue::Null,
        ValueRef::Integer(n) => SqlValue::Integer(n),
        ValueRef::Real(x) => SqlValue::Real(x),
        ValueRef::Text(bytes) => SqlValue::Text(String::from_utf8_lossy(bytes).into_owned()),
        ValueRef::Blob(bytes) => SqlValue::Text(format!("{} bytes", bytes.len())),
    }
}
