//! Read-only virtual tables of rows that the program works out: what SQL sees of customers, sessions and the like, made when
//! a query first reads them.
#![allow(
    unsafe_code,
    reason = "SQLite's interface for virtual tables: rusqlite asks for `unsafe impl` on its safe traits"
)]

use std::borrow::Cow;
use std::ffi::{CStr, CString, c_int};
use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};

use rusqlite::types::Null;
use rusqlite::vtab::{
    Context, Filters, IndexInfo, Module, VTab, VTabConfig, VTabConnection, VTabCursor, sqlite3_vtab,
    sqlite3_vtab_cursor,
};
use rusqlite::{Connection, Error, Result};
use rustc_hash::FxHashMap;

use super::SqlValue;
use super::events_vtab::equality_on;

/// The column by which tables are joined.
const CUSTOMER: &str = "customer";
/// The plan that looks at the rows of one customer only.
const ONE_CUSTOMER: c_int = 1;
/// Rows expected of a table that nobody has read yet.
const UNREAD: f64 = 1e5;

/// A table for queries, whose rows are made when one first reads them.
pub struct SqlView {
    /// The name that queries use.
    pub name: &'static str,
    /// The names of its columns, in order.
    pub columns: Vec<String>,
    /// Makes its rows, each as long as `columns`.
    pub rows: Box<dyn Fn() -> Vec<Vec<SqlValue>> + Send + Sync>,
}

/// Makes views visible under their names, also where the file has a table of that name.
pub(super) fn register(conn: &Connection, views: Vec<SqlView>) -> Result<()> {
    const MODULE: Module<'_, View> = Module::eponymous_only_module();
    for view in views {
        let name = view.name;
        let module = format!("{name}_rows");
        let columns: Vec<String> = view.columns.iter().map(|column| format!("\"{column}\"")).collect();
        let declaration = format!("CREATE TABLE {module} ({})", columns.join(", "));
        let content = Content {
            declaration: CString::new(declaration).map_err(|_| Error::ModuleError(name.to_owned()))?,
            customer: view.columns.iter().position(|column| column == CUSTOMER),
            view,
            rows: OnceLock::new(),
        };
        conn.create_module(module.as_str(), &MODULE, Some(Arc::new(content)))?;
        conn.execute_batch(&format!("CREATE TEMP VIEW {name} AS SELECT * FROM {module}"))?;
        // Connects the table now: declarations are not for queries.
        conn.prepare(&format!("SELECT 1 FROM {name}"))?;
    }
    Ok(())
}

/// A view and, once read, its rows.
struct Content {
    declaration: CString,
    /// Place of the column of customers, where it has one.
    customer: Option<usize>,
    view: SqlView,
    rows: OnceLock<Rows>,
}

#[derive(Default)]
struct Rows {
    cells: Vec<Vec<SqlValue>>,
    of_customer: FxHashMap<i64, Vec<usize>>,
}

impl Content {
    fn rows(&self) -> &Rows {
        self.rows.get_or_init(|| {
            let cells = (self.view.rows)();
            let mut of_customer: FxHashMap<i64, Vec<usize>> = FxHashMap::default();
            for (i, row) in cells.iter().enumerate() {
                if let Some(SqlValue::Integer(customer)) = self.customer.and_then(|column| row.get(column)) {
                    of_customer.entry(*customer).or_default().push(i);
                }
            }
            Rows { cells, of_customer }
        })
    }
}

#[repr(C)]
struct View {
    /// `SQLite` casts a pointer to this field to the whole, so it must be first.
    base: sqlite3_vtab,
    content: Option<Arc<Content>>,
}

// SAFETY: `View` is `repr(C)` and begins with `sqlite3_vtab`, as SQLite expects.
unsafe impl<'vtab> VTab<'vtab> for View {
    type Aux = Arc<Content>;
    type Cursor = Cursor<'vtab>;

    fn connect(
        db: &mut VTabConnection,
        aux: Option<&Self::Aux>,
        _module_name: &[u8],
        _database_name: &[u8],
        _table_name: &[u8],
        _args: &[&[u8]],
    ) -> Result<(Cow<'static, CStr>, Self)> {
        db.config(VTabConfig::Innocuous)?;
        let content = aux.cloned();
        let declaration = content.as_ref().map_or(c"CREATE TABLE nothing (x)".to_owned(), |c| c.declaration.clone());
        Ok((Cow::Owned(declaration), Self { base: sqlite3_vtab::default(), content }))
    }

    fn best_index(&self, info: &mut IndexInfo) -> Result<bool> {
        let customer = self.content.as_ref().and_then(|content| content.customer);
        let one = customer.and_then(|column| equality_on(info, column as c_int));
        if let Some(at) = one {
            info.constraint_usage(at).set_argv_index(1);
            info.set_idx_num(ONE_CUSTOMER);
            info.set_estimated_cost(2.0);
            info.set_estimated_rows(2);
        } else {
            info.set_estimated_cost(UNREAD);
            info.set_estimated_rows(UNREAD as i64);
        }
        Ok(true)
    }

    fn open(&'vtab mut self) -> Result<Cursor<'vtab>> {
        let content = self.content.clone();
        Ok(Cursor { base: sqlite3_vtab_cursor::default(), content, at: 0, only: None, phantom: PhantomData })
    }
}

#[repr(C)]
struct Cursor<'vtab> {
    /// `SQLite` casts a pointer to this field to the whole, so it must be first.
    base: sqlite3_vtab_cursor,
    content: Option<Arc<Content>>,
    /// Place among the rows that are looked at.
    at: usize,
    /// The rows that are looked at; `None` = all.
    only: Option<Vec<usize>>,
    phantom: PhantomData<&'vtab View>,
}

impl Cursor<'_> {
    /// The number of the current row.
    fn row(&self) -> Option<usize> {
        match &self.only {
            Some(only) => only.get(self.at).copied(),
            None => self.content.as_ref().map(|c| c.rows().cells.len()).filter(|&n| self.at < n).map(|_| self.at),
        }
    }
}

// SAFETY: `Cursor` is `repr(C)` and begins with `sqlite3_vtab_cursor`, as SQLite expects.
unsafe impl VTabCursor for Cursor<'_> {
    fn filter(&mut self, plan: c_int, _plan_text: Option<&str>, args: &Filters<'_>) -> Result<()> {
        self.at = 0;
        self.only = None;
        if plan == ONE_CUSTOMER
            && let Some(content) = &self.content
        {
            // Anything but a number finds nobody; SQLite checks the equality itself once more.
            let customer = args.get::<Option<i64>>(0).ok().flatten();
            let found = customer.and_then(|customer| content.rows().of_customer.get(&customer));
            self.only = Some(found.cloned().unwrap_or_default());
        }
        Ok(())
    }

    fn next(&mut self) -> Result<()> {
        self.at += 1;
        Ok(())
    }

    fn eof(&self) -> bool {
        self.row().is_none()
    }

    fn column(&self, ctx: &mut Context, column: c_int) -> Result<()> {
        let row = self.content.as_ref().zip(self.row());
        let cell = row.and_then(|(content, row)| content.rows().cells[row].get(column as usize));
        match cell {
            None | Some(SqlValue::Null) => ctx.set_result(Null),
            Some(SqlValue::Integer(n)) => ctx.set_result(n),
            Some(SqlValue::Real(x)) => ctx.set_result(x),
            Some(SqlValue::Text(text)) => ctx.set_result(text),
        }
    }

    fn rowid(&self) -> Result<i64> {
        Ok(self.row().unwrap_or(0) as i64)
    }
}
