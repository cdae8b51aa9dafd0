//! Checksums of whole tables: what was changed outside the program, or is damaged, is told when the project is read.
//!
//! Every change of the program writes the checksums of the tables it touched in the same transaction. A table that does not
//! fit its checksum keeps the old one, so that a later change does not hide the damage; only `check --accept` takes the
//! table as it is. Event blocks carry a checksum of their own, so of them only their heads are in it.

use std::collections::BTreeSet;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Params, Statement, Transaction, TransactionBehavior, params};

use super::derived;

/// The tables of a project of today's format, but those of the checksums and of derived columns, which carry their own.
pub(super) const TABLES: &[&str] = &[
    "setting",
    "stage",
    "touchpoint_rule",
    "channel_rule",
    "touchpoint_stage",
    "touchpoint_kind",
    "source",
    "import",
    "import_rejected",
    "import_currency",
    "reject",
    "profile",
    "profile_detail",
    "consent",
    "consent_by_hand",
    "name",
    "event_block",
    "withdrawn",
    "spend",
    "product",
    "row_tags",
    "segment",
    "segment_member",
    "prediction_run",
    "prediction_model",
    "prediction_answer",
    "action",
    "assignment",
    "webhook_delivery",
    "item",
    "identity_decision",
    "identity_decision_profile",
    "erased",
    "rolled_up",
    "counter",
    "undo_step",
    "journal",
];

/// Stands for the declarations of all tables and indexes.
pub(super) const SCHEMA: &str = "sqlite_schema";

/// Bytes that are gathered before they are added to a checksum.
const CHUNK: usize = 1 << 16;

/// Rows and checksum of a table.
type Digest = (i64, i64);

/// Everything that has a checksum.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    TABLES.iter().copied().chain([SCHEMA])
}

/// The tables that do not fit their checksums, or have none.
pub(super) fn mismatches(conn: &Connection) -> rusqlite::Result<BTreeSet<&'static str>> {
    mismatches_of(conn, all())
}

/// Those of these tables that do not fit their checksums, or have none.
pub(super) fn mismatches_of(
    conn: &Connection,
    tables: impl Iterator<Item = &'static str>,
) -> rusqlite::Result<BTreeSet<&'static str>> {
    let mut wrong = BTreeSet::new();
    for table in tables {
        let query = "SELECT n, checksum FROM table_checksum WHERE name = ?";
        let known: Option<Digest> = conn.query_row(query, [table], |r| Ok((r.get(0)?, r.get(1)?))).optional()?;
        let found = if is_there(conn, table)? { Some(digest(conn, "main", table)?) } else { None };
        if known != found {
            wrong.insert(table);
        }
    }
    Ok(wrong)
}

/// Writes the checksums of `tables` but of those that did not fit before.
pub(super) fn seal<'t>(
    conn: &Connection,
    wrong: &BTreeSet<&'static str>,
    tables: impl IntoIterator<Item = &'t str>,
) -> rusqlite::Result<()> {
    seal_in(conn, "main", wrong, tables)
}

/// Seals tables in one of several databases of a connection.
pub(super) fn seal_in<'t>(
    conn: &Connection,
    database: &str,
    wrong: &BTreeSet<&'static str>,
    tables: impl IntoIterator<Item = &'t str>,
) -> rusqlite::Result<()> {
    if !wrong.is_empty() {
        // a checksum that stays the same over a change does not say any more what derived columns were made of
        derived::forget_in(conn, database)?;
    }
    for table in tables {
        if !wrong.contains(table) {
            let (n, checksum) = digest(conn, database, table)?;
            let insert = format!("INSERT OR REPLACE INTO {database}.table_checksum VALUES (?, ?, ?)");
            conn.prepare_cached(&insert)?.execute(params![table, n, checksum])?;
        }
    }
    Ok(())
}

/// Writes the checksum of a table to which only the rows after row `last` were added since it was written: they alone are
/// read. Such a table is numbered by its first column.
pub(super) fn seal_added(
    conn: &Connection,
    wrong: &BTreeSet<&'static str>,
    table: &str,
    last: i64,
) -> rusqlite::Result<()> {
    if wrong.contains(table) {
        return Ok(());
    }
    let query = "SELECT n, checksum FROM table_checksum WHERE name = ?";
    let known: Option<Digest> = conn.query_row(query, [table], |r| Ok((r.get(0)?, r.get(1)?))).optional()?;
    let Some((before, checksum)) = known else { return seal(conn, wrong, [table]) };
    let mut statement = conn.prepare(&format!("SELECT * FROM main.{table} NOT INDEXED WHERE rowid > ?"))?;
    let hasher = crc32fast::Hasher::new_with_initial(checksum as u32);
    let (more, checksum) = digest_rows(&mut statement, [last], hasher)?;
    conn.execute("INSERT OR REPLACE INTO table_checksum VALUES (?, ?, ?)", params![table, before + more, checksum])?;
    Ok(())
}

/// Makes a small change over a connection that has not read the project, and writes the checksums of the tables it touches.
pub(super) fn change<T>(
    conn: &Connection,
    tables: &[&'static str],
    change: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    let tx = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
    let wrong = mismatches_of(&tx, tables.iter().copied())?;
    let done = change(&tx)?;
    seal(&tx, &wrong, tables.iter().copied())?;
    tx.commit()?;
    Ok(done)
}

/// Rows and checksum of every table as it is, whatever is written about it.
pub(super) fn digests(conn: &Connection) -> rusqlite::Result<Vec<(&'static str, i64, i64)>> {
    let mut digests = Vec::new();
    for table in all() {
        if is_there(conn, table)? {
            let (n, checksum) = digest(conn, "main", table)?;
            digests.push((table, n, checksum));
        }
    }
    Ok(digests)
}

/// Whether a file has the table: those of older formats lack some.
fn is_there(conn: &Connection, table: &str) -> rusqlite::Result<bool> {
    let query = "SELECT count(*) > 0 FROM sqlite_schema WHERE type = 'table' AND name = ?";
    Ok(table == SCHEMA || conn.query_row(query, [table], |r| r.get(0))?)
}

/// Goes through the rows of the table itself, not of an index: an index may be damaged by itself.
fn digest(conn: &Connection, database: &str, table: &str) -> rusqlite::Result<Digest> {
    let query = match table {
        SCHEMA => format!(
            "SELECT type, name, tbl_name, sql FROM {database}.sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1, 2"
        ),
        "event_block" => {
            format!(
                "SELECT id, import_id, block_no, n, first_ms, last_ms, checksum FROM {database}.event_block NOT INDEXED
                 ORDER BY id"
            )
        }
        "row_tags" => {
            format!("SELECT import_id, part, columns, n, checksum FROM {database}.row_tags NOT INDEXED ORDER BY rowid")
        }
        table => format!("SELECT * FROM {database}.{table} NOT INDEXED"),
    };
    digest_rows(&mut conn.prepare(&query)?, [], crc32fast::Hasher::new())
}

/// Counts the rows that a statement gives and adds them to a checksum.
fn digest_rows(
    statement: &mut Statement<'_>,
    params: impl Params,
    mut hasher: crc32fast::Hasher,
) -> rusqlite::Result<Digest> {
    let width = statement.column_count();
    let mut rows = statement.query(params)?;
    let (mut n, mut bytes) = (0, Vec::with_capacity(2 * CHUNK));
    while let Some(row) = rows.next()? {
        n += 1;
        for column in 0..width {
            add(row.get_ref(column)?, &mut bytes);
        }
        if bytes.len() >= CHUNK {
            hasher.update(&bytes);
            bytes.clear();
        }
    }
    hasher.update(&bytes);
    Ok((n, i64::from(hasher.finalize())))
}

/// A value with its kind and length, so that bytes cannot move from one value to the next unseen.
fn add(value: ValueRef<'_>, bytes: &mut Vec<u8>) {
    let mut long = |kind: u8, text: &[u8]| {
        bytes.push(kind);
        bytes.extend_from_slice(&(text.len() as u64).to_le_bytes());
        bytes.extend_from_slice(text);
    };
    match value {
        ValueRef::Text(text) => long(3, text),
        ValueRef::Blob(blob) => long(4, blob),
        ValueRef::Null => bytes.push(0),
        ValueRef::Integer(n) => {
            bytes.push(1);
            bytes.extend_from_slice(&n.to_le_bytes());
        }
        ValueRef::Real(x) => {
            bytes.push(2);
            bytes.extend_from_slice(&x.to_bits().to_le_bytes());
        }
    }
}
