//! Reading queries: `desire-path sql` and the like.

use std::sync::Arc;

use rusqlite::ErrorCode;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::types::ValueRef;

use crate::events::EventTable;

use super::{SqlView, Store, StoreError, events_vtab, views_vtab};

/// One cell of a query's result.
#[derive(Debug, Clone, PartialEq)]
pub enum SqlValue {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// A number.
    Real(f64),
    /// Text.
    Text(String),
}

/// A query's result.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SqlTable {
    /// Column names.
    pub columns: Vec<String>,
    /// Rows.
    pub rows: Vec<Vec<SqlValue>>,
}

impl Store {
    /// Runs one reading query over the project's tables, the events of `table` as `events`, and `views`. Whatever would
    /// change something or reach outside the project is refused before it runs.
    pub fn sql(&self, table: &Arc<EventTable>, views: Vec<SqlView>, query: &str) -> Result<SqlTable, StoreError> {
        let mut conn = super::open::open_reader(&self.file())?;
        events_vtab::register(&conn, table).map_err(|e| self.error(&e))?;
        // Connects the table now: `PRAGMA`s and declarations are not for queries.
        conn.prepare("SELECT 1 FROM events").map_err(|e| self.error(&e))?;
        views_vtab::register(&conn, views).map_err(|e| self.error(&e))?;
        conn.authorizer(Some(|context: AuthContext<'_>| allow(&context.action))).map_err(|e| self.error(&e))?;
        let in_words = |e: rusqlite::Error| match e.sqlite_error_code() {
            Some(ErrorCode::AuthorizationForStatementDenied | ErrorCode::ReadOnly) => StoreError::QueryWrites,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::SystemIoFailure) => self.error(&e),
            _ => StoreError::Query(match e {
                rusqlite::Error::SqliteFailure(_, Some(message)) => message,
                rusqlite::Error::SqlInputError { msg, .. } => msg,
                other => other.to_string(),
            }),
        };
        let mut statement = conn.prepare(query).map_err(in_words)?;
        if !statement.readonly() {
            return Err(StoreError::QueryWrites);
        }
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query([]).map_err(in_words)?;
        let mut result = SqlTable { columns, rows: Vec::new() };
        while let Some(row) = rows.next().map_err(in_words)? {
            let cells = (0..result.columns.len()).map(|i| row.get_ref(i).map(cell)).collect::<rusqlite::Result<_>>();
            result.rows.push(cells.map_err(in_words)?);
        }
        Ok(result)
    }
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
