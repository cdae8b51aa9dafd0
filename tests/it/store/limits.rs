//! A project from elsewhere cannot end the machine: numbers in it are checked against what it holds, nothing in it runs, and
//! queries end.

use std::time::Duration;

use desire_path::store::QueryLimits;

use super::*;

/// A small project after something was done to it by another program.
fn tampered(sql: &str) -> (TempDir, PathBuf) {
    let (dir, path) = place();
    small_project(&path);
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute_batch(sql).unwrap();
    drop(conn);
    (dir, path)
}

#[test]
fn numbers_that_do_not_fit_what_is_in_the_file_are_refused() {
    for sql in [
        "INSERT INTO profile VALUES (100000000, 'far', NULL, NULL, NULL)",
        "INSERT INTO profile VALUES (4294967296, 'further', NULL, NULL, NULL)",
        "INSERT INTO profile VALUES (9223372036854775807, 'furthest', NULL, NULL, NULL)",
        "INSERT INTO profile VALUES (-1, 'before', NULL, NULL, NULL)",
        "UPDATE counter SET next = 100000000 WHERE kind = 'profile'",
        "UPDATE counter SET next = 9223372036854775807 WHERE kind = 'profile'",
        "INSERT INTO name VALUES ('event', 1000000000000, 'far')",
        "DELETE FROM name WHERE kind = 'event' AND code = 1",
        "PRAGMA foreign_keys = OFF; UPDATE source SET id = 200; UPDATE import SET source_id = 200",
    ] {
        let (_dir, path) = tampered(sql);
        for error in
            [Workspace::open(&path, &Progress::new()).err(), Workspace::open_read_only(&path, &Progress::new()).err()]
        {
            let Some(error) = error else { panic!("{sql} was taken") };
            let text = error.to_string();
            assert!(matches!(error, StoreError::Unfitting { .. } | StoreError::Other { .. }), "{sql}: {text}");
        }
    }
}

#[test]
fn a_gap_in_the_numbers_of_profiles_is_no_harm() {
    let (_dir, path) = tampered("UPDATE counter SET next = 100000 WHERE kind = 'profile'");
    let workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!(workspace.snapshot().table.num_customers(), 20);
    assert_eq!(workspace.snapshot().damage.tables, ["counter"]);
}

#[test]
fn blocks_that_claim_more_than_they_hold_are_left_out_before_room_is_made_for_them() {
    let (_dir, path) = tampered("UPDATE event_block SET n = 60000");
    let workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!((workspace.damaged().len(), workspace.snapshot().table.num_events()), (1, 0));
    for sql in ["UPDATE event_block SET n = 4000000000", "UPDATE event_block SET n = -5"] {
        let (_dir, path) = tampered(sql);
        let workspace = Workspace::open(&path, &Progress::new()).unwrap();
        assert_eq!((workspace.damaged().len(), workspace.snapshot().table.num_events()), (1, 0), "{sql}");
    }
}

#[test]
fn a_block_that_refers_to_what_is_not_there_is_left_out() {
    for change in [
        |c: &mut Columns| c.profile[5] = 77,
        |c: &mut Columns| c.event[5] = 77,
        |c: &mut Columns| c.text[5] = 0,
        |c: &mut Columns| c.source[5] = 77,
        |c: &mut Columns| c.time[5] = i64::MAX,
    ] {
        let (_dir, path) = place();
        small_project(&path);
        let (mut columns, dims) = invented_events(20, 9);
        change(&mut columns);
        let mut store = Store::open(&path).unwrap();
        let mut writer = store.begin_import().unwrap();
        let source = writer.source("Website", "{}").unwrap();
        writer.begin(source, "planted.csv", 1).unwrap();
        writer.events(columns.clone()).unwrap();
        writer.names(&dims).unwrap();
        writer.end(&counted(&columns)).unwrap();
        writer.commit("Import", 1).unwrap();
        store.close().unwrap();
        let workspace = Workspace::open(&path, &Progress::new()).unwrap();
        let [block] = workspace.damaged() else { panic!("{:?}", workspace.damaged()) };
        assert_eq!((block.file.as_str(), block.events), ("planted.csv", 180));
        assert!(block.detail.contains("refers to something that is not in the file"), "{block}");
        assert_eq!(workspace.snapshot().table.num_events(), 180);
    }
}

#[test]
fn nothing_stands_in_the_place_of_a_table_and_nothing_in_a_project_runs() {
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";
    for sql in [
        format!(
            "ALTER TABLE stage RENAME TO s2; CREATE VIEW stage AS SELECT i AS position, 'x' AS name FROM ({endless})"
        ),
        "ALTER TABLE stage RENAME TO s2;
         CREATE TABLE stage (position INTEGER PRIMARY KEY, name TEXT AS (hex(zeroblob(1000000000))))"
            .to_owned(),
        "ALTER TABLE stage RENAME TO s2; CREATE VIRTUAL TABLE stage USING fts5(position, name)".to_owned(),
    ] {
        let (_dir, path) = tampered(&sql);
        for error in [Store::open(&path).err(), Store::open_read_only(&path).err()] {
            let text = error.map(|e| e.to_string()).unwrap_or_default();
            assert!(text.contains("put something else in place of its table stage"), "{text}");
        }
    }
    // views of other names and triggers are no harm, because they do not run
    let (_dir, path) = tampered(
        "CREATE VIEW evil AS SELECT id FROM profile;
         CREATE TRIGGER planted AFTER INSERT ON journal BEGIN DELETE FROM profile; END",
    );
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!(workspace.snapshot().damage.tables, ["sqlite_schema"]);
    workspace.edit(Edit::SetName("Still whole".to_owned())).unwrap();
    assert_eq!(workspace.sql("SELECT count(*) FROM profile").unwrap().rows, [[SqlValue::Integer(20)]]);
    let error = workspace.sql("SELECT count(*) FROM evil").unwrap_err().to_string();
    assert!(error.contains("evil") && error.contains("prohibited"), "{error}");
}

#[test]
fn a_query_ends_when_it_reaches_its_limits() {
    let (_dir, path) = place();
    small_project(&path);
    let workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)";
    let limits = QueryLimits { rows: 100, time: Duration::from_millis(200), ..QueryLimits::default() };
    let stopped = |query: &str, progress: &Progress| workspace.sql_within(query, &limits, progress).unwrap_err();
    let text = stopped(&format!("{endless} SELECT i FROM n"), &Progress::new()).to_string();
    assert!(text.contains("more than 100 rows") && text.contains("--max-rows"), "{text}");
    let text = stopped(&format!("{endless} SELECT sum(i) FROM n"), &Progress::new()).to_string();
    assert!(text.contains("longer than 0.2 seconds") && text.contains("--timeout"), "{text}");
    let text = stopped("SELECT length(hex(zeroblob(20000000)))", &Progress::new()).to_string();
    assert!(text.contains("text of more than 16 MB"), "{text}");
    let cancelled = Progress::new();
    cancelled.cancel();
    assert!(matches!(stopped(&format!("{endless} SELECT sum(i) FROM n"), &cancelled), StoreError::Cancelled));
    let many = format!("{endless} SELECT hex(zeroblob(10000)) FROM n");
    // the memory of the answer; that of SQLite holds for the process, so the program is asked
    let text = run(&["sql", path.to_str().unwrap(), &many, "--max-memory", "40"]);
    assert!(text.contains("more than 40 MB of memory") && text.contains("--max-memory"), "{text}");
    let sorted = format!("{endless} SELECT count(*) FROM (SELECT DISTINCT hex(randomblob(1000)) FROM n LIMIT 100000)");
    let text = run(&["sql", path.to_str().unwrap(), &sorted, "--max-memory", "40"]);
    assert!(text.contains("more than 40 MB of memory"), "{text}");
    let all = workspace.sql("SELECT count(*) FROM events").unwrap();
    assert_eq!(all.rows, [[SqlValue::Integer(180)]], "what is within the limits goes on");
}

fn run(arguments: &[&str]) -> String {
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_desire-path")).args(arguments).output().unwrap();
    assert_eq!(out.status.code(), Some(1));
    String::from_utf8(out.stderr).unwrap()
}

#[test]
fn queries_read_and_nothing_else() {
    let (_dir, path) = place();
    small_project(&path);
    let workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let table = workspace
        .sql("SELECT customer, time, touchpoint, event, value, page FROM events WHERE customer = 4 ORDER BY time_ms")
        .unwrap();
    assert_eq!(table.columns, ["customer", "time", "touchpoint", "event", "value", "page"]);
    assert_eq!(table.rows.len(), 9);
    assert_eq!(table.rows[2][0], SqlValue::Integer(4), "the number of lists, one more than the file's");
    assert_eq!(table.rows[2][1], SqlValue::Text("2023-11-16T17:13:20.000Z".to_owned()));
    assert_eq!(table.rows[2][3], SqlValue::Text("purchase".to_owned()));
    assert_eq!(table.rows[2][4], SqlValue::Real(19.99));
    assert_eq!(table.rows[0][5], SqlValue::Null);
    let joined = workspace.sql(
        "SELECT p.customer_id, count(*) n FROM events e JOIN profile p ON p.id + 1 = e.customer GROUP BY 1 ORDER BY 1 LIMIT 1",
    );
    assert_eq!(joined.unwrap().rows, [[SqlValue::Text("C00000".to_owned()), SqlValue::Integer(9)]]);
    assert!(workspace.sql("SELECT * FROM events WHERE customer = 'nobody'").unwrap().rows.is_empty());
    for query in [
        "DELETE FROM profile",
        "UPDATE import SET rows = 0",
        "INSERT INTO journal VALUES (9, 9, 'x')",
        "DROP TABLE profile",
        "CREATE TABLE x (a)",
        "ATTACH 'other.db' AS other",
        "VACUUM INTO 'copy.db'",
        "PRAGMA user_version = 7",
        "DELETE FROM events",
        "DELETE FROM customers",
        "CREATE TEMP VIEW x AS SELECT 1",
        "BEGIN",
    ] {
        let error = workspace.sql(query).unwrap_err();
        let refused = matches!(error, StoreError::QueryWrites)
            || (query.contains("events") && error.to_string().contains("may not be modified"))
            || (query.contains("customers") && error.to_string().contains("because it is a view"));
        assert!(refused, "{query}: {error}");
    }
    let error = workspace.sql("SELECT nonsense FROM events").unwrap_err();
    assert!(error.to_string().contains("no such column: nonsense"), "{error}");
    assert_eq!(workspace.sql("SELECT count(*) FROM profile").unwrap().rows, [[SqlValue::Integer(20)]]);
}
