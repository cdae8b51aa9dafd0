//! Duplicates are found whatever memory there is to look for them.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use desire_path::events::Catalog;
use desire_path::import::{LoadReport, inspect, load};
use desire_path::model::ImportWarning;
use desire_path::progress::Progress;
use desire_path::store::SpillFile;

use crate::cli::run;

const EVENTS: u64 = 90_000;

/// Loads a file; what it did, and its events in order.
fn loaded(path: &Path, room: Option<usize>) -> (LoadReport, Vec<(String, i64)>) {
    let mut catalog = Catalog::default();
    if let Some(room) = room {
        catalog.spill_to(Arc::new(SpillFile::beside(path)), room);
    }
    let mapping = inspect(path).unwrap().mapping;
    let mut events = Vec::new();
    let mut profiles = 0;
    let report = load(path, &mapping, &mut catalog, &Progress::new(), &mut |batch| {
        assert_eq!(batch.profiles_end as usize, profiles + batch.new_profiles.len(), "every new profile comes once");
        profiles = batch.profiles_end as usize;
        events.extend(batch.events.profile.iter().copied().zip(batch.events.time.iter().copied()));
        Ok(())
    });
    let report = report.unwrap();
    (report, events.into_iter().map(|(profile, time)| (catalog.key_text(profile).to_owned(), time)).collect())
}

/// The place of an event in time, all over two years.
fn minute(i: u64) -> u64 {
    i.wrapping_mul(0x9E37_79B9_7F4A_7C15) % (2 * 365 * 24 * 60)
}

#[test]
fn a_file_in_no_order_of_time_loads_alike_with_hardly_any_memory_for_hashes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("events.csv");
    let mut text = String::from("user_id,time,event\n");
    for i in 0..EVENTS {
        // every tenth row says what one far before it said
        let i = if i % 10 == 9 { i / 2 / 10 * 10 } else { i };
        let (day, minute) = (minute(i) / 1_440, minute(i) % 1_440);
        let day = jiff::civil::date(2024, 1, 1).saturating_add(jiff::Span::new().days(day as i64));
        writeln!(text, "u{},{day}T{:02}:{:02}:00Z,visit {i}", i % 977, minute / 60, minute % 60).unwrap();
    }
    std::fs::write(&path, text).unwrap();
    let (report, events) = loaded(&path, None);
    assert_eq!((report.rows, report.events, report.duplicates), (EVENTS, EVENTS / 10 * 9, EVENTS / 10));
    for room in [20_000, 300_000] {
        let (again, same) = loaded(&path, Some(room));
        assert_eq!(again, report, "{room} bytes");
        assert!(same == events, "{room} bytes");
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left behind");
}

#[test]
fn events_with_keys_of_their_tool_load_alike_with_hardly_any_memory_for_hashes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("calls.json");
    let mut text = String::new();
    for i in 0..30_000u64 {
        let time = 1_760_000_000 + minute(i) * 60;
        let time = jiff::Timestamp::from_second(time as i64).unwrap();
        // every fifth call is sent again, at another time; every seventh says what another one said, as a call of its own
        let key = if i % 5 == 4 { i - 4 } else { i };
        let (user, time) = if key % 7 == 6 {
            ("u1".to_owned(), "2026-01-05T10:00:00Z".to_owned())
        } else {
            (format!("u{}", key % 97), time.to_string())
        };
        writeln!(
            text,
            r#"{{"type":"track","messageId":"m{key}","userId":"{user}","event":"Visited","timestamp":"{time}","originalTimestamp":"{time}","sentAt":"{time}","receivedAt":"{time}","context":{{"library":{{"name":"analytics.js","version":"4"}}}},"properties":{{}}}}"#
        )
        .unwrap();
    }
    std::fs::write(&path, text).unwrap();
    let (report, events) = loaded(&path, None);
    assert_eq!((report.rows, report.duplicates), (30_000, 6_000));
    assert!(report.events == 24_000, "{}", report.events);
    let (again, same) = loaded(&path, Some(20_000));
    assert_eq!(again, report);
    assert!(same == events);
}

/// Ids that come again with something else to say are not to be relied on: both events count, and it is said where.
#[test]
fn the_same_event_id_with_other_content_is_another_event_and_is_told() {
    let call = |id: &str, user: &str, event: &str, second: u32| {
        format!(
            r#"{{"type":"track","messageId":"{id}","userId":"{user}","event":"{event}","timestamp":"2026-01-05T10:00:{second:02}Z","originalTimestamp":"2026-01-05T10:00:{second:02}Z","receivedAt":"2026-01-05T10:00:{second:02}Z","context":{{"library":{{"name":"analytics.js","version":"4"}}}},"properties":{{}}}}"#
        ) + "\n"
    };
    let text = [
        call("m1", "u1", "Visited", 1),
        call("m2", "u1", "Bought", 2),
        call("m2", "u1", "Bought", 9),
        call("m2", "u1", "Refunded", 3),
        call("m1", "u2", "Visited", 4),
    ];
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("calls.json");
    std::fs::write(&path, text.concat()).unwrap();
    let (report, events) = loaded(&path, None);
    assert_eq!((report.rows, report.events, report.duplicates, events.len()), (5, 4, 1, 4));
    assert_eq!(report.warnings, [(ImportWarning::SameEventId("4, 5".to_owned()), 2)]);
}

/// What is used and what is known already of each of some files, imported one after the other by the program.
fn used_and_known(files: &[&str]) -> Vec<(u64, u64)> {
    let dir = tempfile::tempdir().unwrap();
    let project = dir.path().join("shop.desire");
    let one = |(i, text): (usize, &&str)| {
        let file = dir.path().join(format!("orders{i}.csv"));
        std::fs::write(&file, text).unwrap();
        let (code, out, err) = run(&["import", project.to_str().unwrap(), file.to_str().unwrap(), "--format", "json"]);
        assert_eq!(code, 0, "{err}");
        let report: serde_json::Value = serde_json::from_str(&out).unwrap();
        let of = |name: &str| report["rows"][0][name].as_u64().unwrap_or_else(|| panic!("{name} in {out}"));
        (of("used"), of("duplicates"))
    };
    files.iter().enumerate().map(one).collect()
}

#[test]
fn orders_of_two_files_that_differ_by_their_number_alone_are_two() {
    const MAY: &str =
        "order_id,email,date,total,city\nX1,a@x.de,2026-05-01,49.00,Bern\nX2,b@x.de,2026-05-02,49.00,Bern\n";
    let june = MAY.replace("X1", "Y1").replace("X2", "Y2");
    let both = format!("{MAY}Y1,a@x.de,2026-05-01,49.00,Bern\nZ1,a@x.de,2026-05-01,49.00,Bern\n");
    assert_eq!(used_and_known(&[MAY, &june, &both]), [(2, 0), (2, 0), (1, 3)]);
}

#[test]
fn orders_that_the_project_has_without_their_numbers_are_known_when_they_come_with_them() {
    const PLAIN: &str = "email,date,event,total\na@x.de,2026-05-01 10:00:00,purchase,49.00\nb@x.de,2026-05-02 11:30:00,purchase,49.00\n";
    const NUMBERED: &str = "email,date,event,total,order_id\na@x.de,2026-05-01 10:00:00,purchase,49.00,X1\nb@x.de,2026-05-02 11:30:00,purchase,49.00,X2\nb@x.de,2026-05-02 12:30:00,purchase,9.00,X3\n";
    assert_eq!(used_and_known(&[PLAIN, NUMBERED]), [(2, 0), (1, 2)]);
}

const CALLS: &str = "email,time,event,case number,handled by\na@x.de,2026-05-01 10:00,Call,C-17,Eva\nb@x.de,2026-05-01 10:05,Call,C-18,Jo\nb@x.de,2026-05-02 10:05,Call,C-19,Jo\n";

#[test]
fn rows_of_two_files_that_differ_in_an_unused_column_are_two() {
    let others = CALLS.replace("C-17", "C-27").replace("C-18", "C-28").replace("C-19", "C-29");
    let both = format!("{CALLS}{}", others.split_once('\n').unwrap().1);
    assert_eq!(used_and_known(&[CALLS, &others, &both, CALLS]), [(3, 0), (3, 0), (0, 6), (0, 3)]);
    // columns without numbers tell rows apart as well
    let seats =
        "email,time,event,seat\na@x.de,2026-05-01 10:00,Check-in,window\nb@x.de,2026-05-01 10:05,Check-in,aisle\n";
    let others = seats.replace("window", "middle");
    assert_eq!(used_and_known(&[seats, &others, seats]), [(2, 0), (1, 1), (0, 2)]);
}

#[test]
fn a_later_export_of_the_same_rows_adds_nothing_whatever_was_written_about_them_since() {
    // the number of the row decides, whatever else changed
    let later = CALLS.replace("Eva", "Ann").replace("Jo", "Kim");
    assert_eq!(used_and_known(&[CALLS, &later]), [(3, 0), (0, 3)]);
    // times of exports are about no row
    let synced = CALLS.replace("handled by", "last synced at").replace("Eva", "2026-05-03").replace("Jo", "2026-05-03");
    let synced = synced.replace("case number", "desk").replace("C-1", "D");
    assert_eq!(used_and_known(&[&synced, &synced.replace("2026-05-03", "2026-06-03")]), [(3, 0), (0, 3)]);
    // where all rows come again with other cells, they were exported again
    let visits = |plan: &str| {
        let row = |i: u32| format!("u{i}@x.de,2026-05-0{i} 10:00,Visit,{plan}\n");
        format!("email,time,event,score now\n{}", (1..8).map(row).collect::<String>())
    };
    assert_eq!(used_and_known(&[&visits("12 of 20"), &visits("13 of 20")]), [(7, 0), (0, 7)]);
    // also in a file that runs from new to old, whose last instant is judged by itself
    let newest_first = |plan: &str| {
        let row = |i: u32| format!("u{i}@x.de,2026-05-{i:02} 10:00,Visit,{plan}\n");
        format!("email,time,event,score now\n{}", (1..13).rev().map(row).collect::<String>())
    };
    assert_eq!(used_and_known(&[&newest_first("12 of 20"), &newest_first("13 of 20")]), [(12, 0), (0, 12)]);
    // and rows of a file that has other columns cannot be compared
    const BARE: &str = "email,time,event\na@x.de,2026-05-01 10:00,Call\nb@x.de,2026-05-01 10:05,Call\n";
    let more = BARE.replace("event", "event,handled by").replace("Call", "Call,Eva");
    let other = BARE.replace("b@x.de", "c@x.de");
    assert_eq!(used_and_known(&[BARE, &more, &other]), [(2, 0), (0, 2), (1, 1)]);
}

#[test]
fn what_tells_rows_apart_is_said_and_goes_with_the_people_it_is_about() {
    let dir = tempfile::tempdir().unwrap();
    let (project, file) = (dir.path().join("calls.desire"), dir.path().join("calls.csv"));
    let project_name = project.to_str().unwrap();
    for text in [CALLS, &CALLS.replace("C-17", "C-27")] {
        std::fs::write(&file, text).unwrap();
        let (code, _, err) = run(&["import", project_name, file.to_str().unwrap()]);
        assert_eq!(code, 0, "{err}");
        let is_noted = err.contains("1 × a row of an earlier file but for columns that are not used");
        assert_eq!(is_noted, text != CALLS, "{err}");
    }
    let tags = || -> (u64, u64) {
        let conn = rusqlite::Connection::open(&project).unwrap();
        conn.query_row("SELECT count(*), coalesce(sum(n), 0) FROM row_tags", [], |r| Ok((r.get(0)?, r.get(1)?)))
            .unwrap()
    };
    assert_eq!(tags(), (2, 4));
    let (code, _, err) = run(&["erase", project_name, "a@x.de", "--yes"]);
    assert_eq!((code, tags()), (0, (0, 0)), "{err}");
}
