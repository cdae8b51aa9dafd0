//! Files of every earlier format become files of today with what they hold.

use super::*;

fn format(conn: &Connection) -> u32 {
    conn.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

#[test]
fn every_table_has_a_checksum() {
    let mut conn = Connection::open_in_memory().unwrap();
    migrate(&mut conn, 0, MIGRATIONS).unwrap();
    let query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('table_checksum', 'derived_column') ORDER BY name";
    let there: Vec<String> = crate::store::tables::all(&conn, query, |r| r.get(0)).unwrap();
    let mut known = checksum::TABLES.to_vec();
    known.sort_unstable();
    assert_eq!(there, known);
    assert_eq!(checksum::mismatches(&conn).unwrap(), BTreeSet::new());
    conn.execute("INSERT INTO stage VALUES (0, 'Awareness')", []).unwrap();
    assert_eq!(checksum::mismatches(&conn).unwrap(), BTreeSet::from(["stage"]));
}

#[test]
fn a_file_of_format_1_becomes_format_2_with_its_rows() {
    let mut conn = Connection::open_in_memory().unwrap();
    migrate(&mut conn, 0, &[FORMAT_1]).unwrap();
    conn.execute("INSERT INTO source VALUES (0, 'Website', NULL)", []).unwrap();
    assert_eq!(format(&conn), 1);
    migrate(&mut conn, 1, &[FORMAT_1, "ALTER TABLE source ADD COLUMN note TEXT NOT NULL DEFAULT '-'"]).unwrap();
    assert_eq!(format(&conn), 2);
    let row: (String, String) =
        conn.query_row("SELECT name, note FROM source", [], |r| Ok((r.get(0)?, r.get(1)?))).unwrap();
    assert_eq!(row, ("Website".to_owned(), "-".to_owned()));
}

#[test]
fn a_file_of_format_14_keeps_its_rows_and_can_hold_products() {
    let mut conn = Connection::open_in_memory().unwrap();
    migrate(&mut conn, 0, &MIGRATIONS[..14]).unwrap();
    conn.execute_batch(
        "INSERT INTO source VALUES (0, 'Shop', NULL);
         INSERT INTO import (id, source_id, file, at, file_hash, rows, events, profiles, duplicates, state)
         VALUES (1, 0, 'products.csv', 0, 77, 1, 0, 0, 0, 'active');",
    )
    .unwrap();
    migrate(&mut conn, 14, &MIGRATIONS[..15]).unwrap();
    assert_eq!(format(&conn), 15);
    conn.execute_batch("INSERT INTO product VALUES (1, 'L-1', '', 'L-1', 'Lamp', 'Light', 24.9, NULL, 'EUR', 3, '')")
        .unwrap();
    let count = |table: &str| -> u32 {
        conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
    };
    assert_eq!((count("source"), count("import"), count("product")), (1, 1, 1));
    conn.execute_batch("PRAGMA foreign_keys = ON; DELETE FROM import WHERE id = 1").unwrap();
    assert_eq!(conn.query_row("SELECT count(*) FROM product", [], |row| row.get::<_, u32>(0)).unwrap(), 0);
}

#[test]
fn imports_of_format_15_have_no_warnings() {
    let mut conn = Connection::open_in_memory().unwrap();
    migrate(&mut conn, 0, &MIGRATIONS[..15]).unwrap();
    conn.execute_batch(
        "INSERT INTO source VALUES (0, 'Shop', NULL);
         INSERT INTO import (id, source_id, file, at, file_hash, rows, events, profiles, duplicates, state)
         VALUES (1, 0, 'orders.csv', 0, 77, 5, 4, 3, 0, 'active');",
    )
    .unwrap();
    migrate(&mut conn, 15, &MIGRATIONS[..16]).unwrap();
    assert_eq!(format(&conn), 16);
    let row: (u32, String) =
        conn.query_row("SELECT rows, warnings FROM import", [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    assert_eq!(row, (5, "[]".to_owned()));
}

#[test]
fn consent_of_format_1_is_kept() {
    let mut conn = Connection::open_in_memory().unwrap();
    migrate(&mut conn, 0, &[FORMAT_1]).unwrap();
    conn.execute_batch(
        "INSERT INTO source VALUES (0, 'CRM', NULL);
         INSERT INTO import VALUES (1, 0, 'crm.csv', 0, 77, 2, 0, 2, 0, NULL, NULL, 'active');
         INSERT INTO profile VALUES (0, 'a', NULL, NULL, NULL), (1, 'b', NULL, NULL, NULL);
         INSERT INTO profile_detail VALUES (0, 1, 'Ann', NULL, 0, NULL), (1, 1, 'Bo', NULL, NULL, '{}');",
    )
    .unwrap();
    migrate(&mut conn, 1, &[FORMAT_1, FORMAT_2]).unwrap();
    let kept = conn.query_row("SELECT profile_id, purpose, import_id, dated, at, given FROM consent", [], |r| {
        Ok((r.get(0)?, r.get::<_, String>(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?))
    });
    assert_eq!(kept.unwrap(), (0, "email".to_owned(), 1, 0, 77, 0));
    let name: String =
        conn.query_row("SELECT name FROM profile_detail WHERE profile_id = 1", [], |r| r.get(0)).unwrap();
    assert_eq!(name, "Bo");
}

#[test]
fn actions_that_left_before_format_8_count_as_sent_at_the_last_export() {
    let mut conn = Connection::open_in_memory().unwrap();
    migrate(&mut conn, 0, &MIGRATIONS[..7]).unwrap();
    conn.execute_batch(
        "INSERT INTO action VALUES
             (1, 5, 'offer', 'E-mail', 'x', 9, 'y', 12.5, 99, 0, 'given', 'exported', 0),
             (2, 6, 'offer', 'E-mail', 'x', 9, 'y', 12.5, 99, 0, 'given', 'approved', 1);
         INSERT INTO journal (at, what, kind) VALUES (3, 'Approved actions', 'export'),
             (7, 'Approved actions as CSV', 'export'), (9, 'Scores', 'export');",
    )
    .unwrap();
    migrate(&mut conn, 7, MIGRATIONS).unwrap();
    let mut statement = conn.prepare("SELECT id, send_at, expected_orders, edited FROM action ORDER BY id").unwrap();
    let rows = statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?))).unwrap();
    let rows: Vec<(u32, Option<i64>, Option<f64>, bool)> = rows.map(Result::unwrap).collect();
    assert_eq!(rows, [(1, Some(7), None, false), (2, None, None, true)]);
}

#[test]
fn what_left_before_format_19_is_an_experiment() {
    let mut conn = Connection::open_in_memory().unwrap();
    migrate(&mut conn, 0, &MIGRATIONS[..18]).unwrap();
    let columns =
        "(id, customer, kind, channel, content, best_hour, reason, expires, hold_out, consent, state, edited, send_at)";
    conn.execute_batch(&format!(
        "INSERT INTO action {columns} VALUES
             (1, 5, 'offer', 'E-mail', 'x', 9, 'y', 99, 0, 'given', 'exported', 0, 30),
             (2, 5, 'offer', 'E-mail', 'x', 9, 'y', 99, 0, 'given', 'exported', 0, 20),
             (3, 6, 'offer', 'E-mail', 'x', 9, 'y', 99, 1, 'given', 'approved', 0, 25),
             (4, 7, 'offer', 'E-mail', 'x', 9, 'y', 99, 1, 'given', 'approved', 0, NULL),
             (5, 8, 'reminder', 'E-mail', 'x', 9, 'y', 99, 0, 'given', 'approved', 0, NULL);"
    ))
    .unwrap();
    migrate(&mut conn, 18, MIGRATIONS).unwrap();
    let found: Vec<(u32, String, String, i64, Option<f64>)> = crate::store::tables::all(
        &conn,
        "SELECT customer, experiment, arm, at, nobody_share FROM assignment ORDER BY id",
        |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?)),
    )
    .unwrap();
    let of = |customer, arm: &str, at| (customer, "offer".to_owned(), arm.to_owned(), at, None);
    assert_eq!(found, [of(5, "proposed", 20), of(6, "nobody", 25)]);
}

#[test]
fn reasons_of_format_12_become_codes_and_unknown_words_are_kept() {
    let mut conn = Connection::open_in_memory().unwrap();
    migrate(&mut conn, 0, &MIGRATIONS[..12]).unwrap();
    conn.execute_batch(
        "INSERT INTO source VALUES (0, 'Website', NULL);
         INSERT INTO import (id, source_id, file, file_hash, at, rows, events, profiles, duplicates, state)
             VALUES (1, 0, 'a.csv', 0, 77, 4, 1, 1, 0, 'active');
         INSERT INTO reject VALUES (1, 1, 2, 'time', 'no time', 'x'), (2, 1, 3, '', 'no event_name', 'y'),
             (3, 1, 4, '', 'robots and programs', 'z');
         INSERT INTO import_rejected VALUES (1, 0, 'a line of the report''s footer', 3), (1, 1, 'erased person', 2);",
    )
    .unwrap();
    checksum::seal(
        &conn,
        &BTreeSet::new(),
        checksum::all().filter(|table| !["product", "row_tags", "assignment", "webhook_delivery"].contains(table)),
    )
    .unwrap();
    migrate(&mut conn, 12, MIGRATIONS).unwrap();
    let texts = |query: &str| -> Vec<String> { crate::store::tables::all(&conn, query, |r| r.get(0)).unwrap() };
    let reasons = texts("SELECT reason FROM reject ORDER BY id");
    assert_eq!(reasons, ["no-time", "no-event-name", "robots and programs"]);
    let counted = texts("SELECT reason FROM import_rejected ORDER BY position");
    assert_eq!(counted, ["footer-line", "erased-person"]);
    assert_eq!(checksum::mismatches(&conn).unwrap(), BTreeSet::new());
}

#[test]
fn blocks_of_format_13_are_read_as_they_were() {
    let mut columns = crate::store::block::zeroed_columns(3);
    columns.time = vec![5, 6, 7];
    let block = crate::store::Block::encode(1, 0, &columns, &[0, 1, 2]);
    let mut conn = Connection::open_in_memory().unwrap();
    migrate(&mut conn, 0, &MIGRATIONS[..13]).unwrap();
    conn.execute_batch(
        "INSERT INTO source VALUES (0, 'Web', NULL);
         INSERT INTO import VALUES (1, 0, 'web.csv', 0, 77, 3, 3, 1, 0, NULL, NULL, 'active', 0, 0, 0);",
    )
    .unwrap();
    let old = &crate::store::COLUMN_NAMES[..13];
    let insert = format!(
        "INSERT INTO event_block (import_id, block_no, n, first_ms, last_ms, checksum, {}) VALUES (1, 0, 3, 5, 7, ?{})",
        old.join(", "),
        ", ?".repeat(old.len())
    );
    let checksum: [&dyn rusqlite::ToSql; 1] = [&block.checksum];
    let bytes = block.columns[..13].iter().map(|bytes| bytes as &dyn rusqlite::ToSql);
    conn.execute(&insert, rusqlite::params_from_iter(checksum.into_iter().chain(bytes))).unwrap();
    migrate(&mut conn, 13, MIGRATIONS).unwrap();
    let read = crate::store::block_rows::read(&conn, 1).unwrap();
    assert_eq!(read, block);
    let found = read.columns().unwrap();
    assert_eq!((found.time, found.properties.len()), (vec![5, 6, 7], 0));
}

#[test]
fn a_migration_that_fails_changes_nothing() {
    let mut conn = Connection::open_in_memory().unwrap();
    migrate(&mut conn, 0, &[FORMAT_1]).unwrap();
    assert!(migrate(&mut conn, 1, &[FORMAT_1, "CREATE TABLE more (a) STRICT"]).is_err());
    assert!(migrate(&mut conn, 1, &[FORMAT_1, "CREATE TABLE more (a INTEGER) STRICT; nonsense"]).is_err());
    assert_eq!(format(&conn), 1);
    assert!(conn.prepare("SELECT * FROM more").is_err());
}
