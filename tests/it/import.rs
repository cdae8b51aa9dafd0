//! Files in: every way a table can be written, and what becomes of its rows.

use std::path::{Path, PathBuf};

use desire_path::events::Catalog;
use desire_path::import::{DateOrder, LoadError, Mapping, Role, TableKind, inspect, load, preview};
use desire_path::model::{ImportWarning, NONE_U32, Purpose};
use desire_path::present::reject_reasons::reject_reason;
use desire_path::progress::Progress;
use proptest::prelude::*;

use crate::support::{Loaded, bench_data, in_words, load_as, outcome, shared};

/// A file in a folder of its own.
struct File {
    _dir: tempfile::TempDir,
    path: PathBuf,
}

fn file(name: &str, bytes: impl AsRef<[u8]>) -> File {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    File { _dir: dir, path }
}

fn load_guessed(path: &Path) -> Result<Loaded, LoadError> {
    let mapping = inspect(path)?.mapping;
    let mut loaded = Loaded::default();
    loaded.add(path, &mapping)?;
    Ok(loaded)
}

/// What is shown of events.
const ROW: &[&str] = &["channel", "page", "product", "value", "campaign", "device", "country", "text"];

fn told(name: &str, text: impl AsRef<[u8]>) -> Vec<String> {
    load_guessed(&file(name, text).path).unwrap().told(ROW)
}

#[test]
fn encodings() {
    let expected = ["u1|2026-01-05T10:04:00Z|Käufe", "u2|2026-01-05T11:00:00Z|Besuch"];
    let text = "customer,time,event\nu1,2026-01-05T10:04:00Z,Käufe\nu2,2026-01-05T11:00:00Z,Besuch\n";
    assert_eq!(told("a.csv", text), expected);
    assert_eq!(told("a.csv", format!("\u{feff}{text}")), expected);
    let utf16: Vec<u16> = format!("\u{feff}{text}").encode_utf16().collect();
    assert_eq!(told("a.csv", utf16.iter().flat_map(|u| u.to_le_bytes()).collect::<Vec<u8>>()), expected);
    assert_eq!(told("a.csv", utf16.iter().flat_map(|u| u.to_be_bytes()).collect::<Vec<u8>>()), expected);
    assert_eq!(told("a.csv", utf16[1..].iter().flat_map(|u| u.to_le_bytes()).collect::<Vec<u8>>()), expected);
    let latin: Vec<u8> = text.chars().map(|c| c as u8).collect();
    assert_eq!(told("a.csv", &latin), expected);
    assert_eq!(told("a.csv", text.replace('\n', "\r\n")), expected);
    assert_eq!(told("a.csv", text.replace('\n', "\r")), expected);
}

#[test]
fn delimiters_quotes_and_preambles() {
    let expected = ["u1|2026-01-05T10:04:00Z|buy|||big, red|12.5", "u2|2026-01-05T11:00:00Z|look|||small"];
    for delimiter in [",", ";", "\t", "|"] {
        let text = "customer_id,time,event,product,value\nu1,2026-01-05 10:04,buy,\"big, red\",12.5\nu2,2026-01-05 11:00,look,small,\n";
        let text: String = text
            .split('"')
            .enumerate()
            .map(|(i, part)| if i % 2 == 0 { part.replace(',', delimiter) } else { format!("\"{part}\"") })
            .collect();
        assert_eq!(told("a.csv", &text), expected, "{delimiter:?}");
        assert_eq!(told("a.csv", format!("sep={delimiter}\n{text}")), expected, "sep {delimiter:?}");
        assert_eq!(
            told("a.csv", format!("Weekly report\nmade by a tool\n\n{text}")),
            expected,
            "preamble {delimiter:?}"
        );
        assert_eq!(told("a.csv", format!("# one\n# two\n{text}")), expected, "comments {delimiter:?}");
    }
}

#[test]
fn line_numbers_count_quoted_line_ends() {
    let text = "customer_id,time,event,text\n\
        u1,2026-01-05,review,\"two\nlines\"\n\
        u2,never,review,bad time\n\
        \n\
        ,2026-01-05,review,nobody\n\
        u3,2026-01-05,review\n\
        u4,2026-01-05,review,\"open\n\
        u5,2026-01-06,review,good\n";
    let loaded = load_guessed(&file("reviews.csv", text).path).unwrap();
    let rejects: Vec<_> =
        loaded.rejects.iter().map(|r| (r.line, r.column.as_str(), reject_reason(&r.reason))).collect();
    assert_eq!(
        rejects,
        [
            (4, "time", "the time cannot be read"),
            (6, "customer_id", "no customer id, e-mail, phone or device id"),
            (7, "", "fewer fields than the header has"),
            (8, "", "a quote is opened and never closed"),
        ]
    );
    assert_eq!(loaded.rejects[0].raw, "u2,never,review,bad time");
    assert_eq!((loaded.report.rows, loaded.report.events), (6, 2));
    assert_eq!(loaded.told(ROW)[0], "u1|2026-01-05T00:00:00Z|review||||||||two\nlines");
}

#[test]
fn numbers_and_footers() {
    let text = "customer;date;event;revenue\nu1;2026-01-05;buy;1.015,50\nu2;2026-01-06;buy;abc\nTotal;;;1.015,50\n";
    let loaded = load_guessed(&file("a.csv", text).path).unwrap();
    assert_eq!(loaded.told(ROW), ["u1|2026-01-05T00:00:00Z|buy||||1015.5"]);
    let reasons: Vec<_> = loaded.rejects.iter().map(|r| reject_reason(&r.reason)).collect();
    assert_eq!(reasons, ["the number cannot be read", "a line of totals, not a row"]);
}

#[test]
fn day_or_month_first_is_proved_or_asked() {
    let open = file("a.csv", "customer,when,event\nu1,05/01/2026,a\nu2,06/01/2026,b\n");
    let inspection = inspect(&open.path).unwrap();
    assert_eq!(inspection.ambiguous_dates, ["when"]);
    assert_eq!(inspection.mapping.date_order, None);
    let mut mapping = inspection.mapping;
    let error = Loaded::default().add(&open.path, &mapping).unwrap_err();
    assert!(matches!(error, LoadError::AmbiguousDates { .. }), "{error}");
    assert!(error.to_string().contains("when") && error.to_string().contains("05/01/2026"));
    let shown = preview(&open.path, &mapping, 20).unwrap();
    assert!(shown.problem.is_some() && shown.rows.len() == 2);
    for (order, month) in [(DateOrder::DayFirst, "01-05"), (DateOrder::MonthFirst, "05-01")] {
        mapping.date_order = Some(order);
        let mut loaded = Loaded::default();
        loaded.add(&open.path, &mapping).unwrap();
        assert!(loaded.told(ROW)[0].contains(&format!("2026-{month}")));
    }
    // one date late in the file proves it
    let mut text = "customer,when,event\n".to_owned();
    for i in 0..60_000 {
        text.push_str(&format!("user number {i},05/01/2026,a\n"));
    }
    text.push_str("u,01/13/2026,a\n");
    let proved = file("a.csv", text);
    let inspection = inspect(&proved.path).unwrap();
    assert!(!inspection.complete, "the proof lies beyond the sample");
    assert_eq!(inspection.mapping.date_order, Some(DateOrder::MonthFirst));
    let mut mapping = inspection.mapping;
    mapping.date_order = Some(DateOrder::DayFirst);
    assert!(matches!(Loaded::default().add(&proved.path, &mapping), Err(LoadError::Mapping(_))));
}

#[test]
fn times_without_zone_are_in_the_mappings_zone() {
    let f = file("a.csv", "customer,time,event\nu1,2026-07-01 12:00,a\nu1,2026-07-01T12:00:00Z,b\nu1,1767603600,c\n");
    let mut mapping = inspect(&f.path).unwrap().mapping;
    mapping.time_zone = "Europe/Berlin".to_owned();
    let mut loaded = Loaded::default();
    loaded.add(&f.path, &mapping).unwrap();
    assert_eq!(
        loaded.told(ROW),
        ["u1|2026-07-01T10:00:00Z|a", "u1|2026-07-01T12:00:00Z|b", "u1|2026-01-05T09:00:00Z|c"]
    );
    // a column that says it is UTC is, whatever the zone of the others
    let f = file("a.csv", "customer,Time (UTC),event\nu1,2026-07-01 12:00,a\nu1,2026-07-02 12:00:00+02:00,b\n");
    let loaded =
        load_as(&f.path, &Mapping { time_zone: "Europe/Berlin".to_owned(), ..inspect(&f.path).unwrap().mapping });
    assert_eq!(loaded.told(ROW), ["u1|2026-07-01T12:00:00Z|a", "u1|2026-07-02T10:00:00Z|b"]);
    let f = file("people.csv", "Email,Name,Created (UTC),Last seen\na@x.org,A,2026-07-01 12:00,2026-07-01 12:00\n");
    let mut people = inspect(&f.path).unwrap().mapping;
    people.kind = TableKind::People;
    people.set_role("Created (UTC)", Role::Milestone);
    people.set_role("Last seen", Role::Milestone);
    people.time_zone = "Europe/Berlin".to_owned();
    assert_eq!(
        load_as(&f.path, &people).told(ROW),
        ["a@x.org|2026-07-01T12:00:00Z|Lead created", "a@x.org|2026-07-01T10:00:00Z|Last seen"]
    );
    mapping.time_zone = "Mars/Base".to_owned();
    assert!(matches!(Loaded::default().add(&f.path, &mapping), Err(LoadError::TimeZone(_))));
}

#[test]
fn files_that_are_no_tables_are_refused_with_advice() {
    for (name, bytes, says) in [
        ("a.csv", &b""[..], "empty"),
        ("a.csv", b" \n\n", "empty"),
        ("a.csv", b"customer,time,event\n", "no rows"),
        ("a.xlsx", b"PK\x03\x04rest", "damaged"),
        ("a.zip", b"PK\x03\x04rest", "damaged"),
        ("a.csv.gz", b"\x1f\x8b\x08rest", "damaged"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c", "Unpack it"),
        ("a.json", b"42", "a single value"),
        ("a.json", b"\"hello\"", "a single value"),
        ("a.json", b"null", "a single value"),
        ("a.csv", b"\x89PNG\r\n\x1a\n", "picture"),
        ("a.csv", b"%PDF-1.7", "PDF"),
        ("a.csv", b"<!DOCTYPE html><html>", "web page"),
        ("a.json", b"[\"a\",\"b\"]", "JSON"),
        ("a.bin", b"\x00\x01\x02\x00\x00\x00\x05\x00\x00\x00", "not a text file"),
    ] {
        let error = inspect(&file(name, bytes).path).unwrap_err().to_string();
        assert!(error.contains(says), "{name}: {error}");
    }
    assert!(matches!(inspect(Path::new("/no/such/file.csv")), Err(LoadError::Io { .. })));
    let f = file("a.csv", "fruit,colour\napple,red\n");
    let mapping = inspect(&f.path).unwrap().mapping;
    let error = Loaded::default().add(&f.path, &mapping).unwrap_err().to_string();
    assert!(error.contains("customer id"), "{error}");
}

#[test]
fn json_lines_with_nested_keys() {
    let text = "{\"event\":\"buy\",\"user\":{\"id\":7,\"email\":\"a@example.org\"},\"time\":1767603600123,\"props\":{\"value\":12.5}}\n\
        {\"event\":\"look\",\"user\":{\"id\":7},\"time\":1767603601000}\n\
        {\"event\":\"oops\",\n";
    let f = file("a.jsonl", text);
    let inspection = inspect(&f.path).unwrap();
    let names: Vec<_> = inspection.columns.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(names, ["event", "user.id", "user.email", "time", "props.value"]);
    let loaded = load_guessed(&f.path).unwrap();
    assert_eq!(
        loaded.told(ROW),
        ["7+a@example.org|2026-01-05T09:00:00.123Z|buy||||12.5", "7|2026-01-05T09:00:01Z|look"]
    );
    assert_eq!(loaded.rejects.len(), 1);
    assert_eq!((loaded.rejects[0].line, reject_reason(&loaded.rejects[0].reason)), (3, "not a JSON object"));
}

#[test]
fn a_people_table_gives_attributes_and_milestones() {
    let text = "customer_id,email,first name,last name,country,signed_up,became_customer,email_consent,loyalty\n\
        K1,a@example.org,Ana,Ruiz,ES,2026-01-05,,yes,gold\n\
        K2,b@example.org,Bo,Li,DE,2026-01-06,2026-02-01,no,\n\
        K3,c@example.org,Cy,Po,DE,soon,,maybe,silver\n\
        K1,a@example.org,Ana,Ruiz,ES,2026-01-05,,yes,gold\n";
    let f = file("crm_contacts.csv", text);
    let inspection = inspect(&f.path).unwrap();
    assert_eq!((inspection.mapping.kind, inspection.mapping.source.as_str()), (TableKind::People, "CRM"));
    let loaded = load_guessed(&f.path).unwrap();
    assert_eq!(
        loaded.told(ROW),
        [
            "K1+a@example.org|2026-01-05T00:00:00Z|Signed up|||||||ES",
            "K2+b@example.org|2026-01-06T00:00:00Z|Signed up|||||||DE",
            "K2+b@example.org|2026-02-01T00:00:00Z|Became customer|||||||DE",
        ]
    );
    assert_eq!(loaded.people.len(), 3);
    let ana = &loaded.people[0];
    assert_eq!(ana.name.as_deref(), Some("Ana Ruiz"));
    assert_eq!(ana.attributes, [("loyalty".to_owned(), "gold".to_owned())]);
    let said: Vec<_> = loaded.consents.iter().map(|c| (c.profile, c.purpose, c.given, c.at)).collect();
    assert_eq!(said, [(0, Purpose::Email, true, None), (1, Purpose::Email, false, None)]);
    assert_eq!(loaded.report.duplicates, 1);
    assert_eq!(loaded.report.warnings, [(ImportWarning::UnreadableDate("signed_up".to_owned()), 1)]);
}

#[test]
fn order_lines_share_the_orders_columns_and_count_money_once() {
    let text = "Name,Email,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Cancelled at\n\
        #1,a@example.org,46.80,2026-01-10 12:33:22 +0000,1,Socks,19.00,\n\
        #1,,,,2,Oat bars,13.90,\n\
        #1,,,,1,Socks,19.00,\n\
        #2,b@example.org,9.00,2026-01-11 12:00:00 +0100,1,Bars,9.00,2026-01-12 12:00:00 +0100\n\
        #3,,5.00,2026-01-11 12:00:00 +0100,1,Bars,5.00,\n\
        #3,,,,1,Socks,19.00,\n";
    let f = file("orders.csv", text);
    let inspection = inspect(&f.path).unwrap();
    assert_eq!((inspection.mapping.kind, inspection.mapping.role("Name")), (TableKind::Orders, Role::OrderId));
    let mut loaded = load_guessed(&f.path).unwrap();
    assert_eq!(
        loaded.told(ROW),
        [
            "a@example.org|2026-01-10T12:33:22Z|Purchase|||Socks|38",
            "a@example.org|2026-01-10T12:33:22Z|Purchase|||Oat bars|27.8",
        ]
    );
    let lines: Vec<_> = loaded.rejects.iter().map(|r| r.line).collect();
    assert_eq!(lines, [5, 6, 7], "an order that was called off or has no customer is left out with all its lines");
    // the same with the order's total as the money
    let mut mapping = inspection.mapping;
    mapping.set_role("Lineitem price", Role::Ignore);
    mapping.set_role("Total", Role::Value);
    let mut totals = Loaded::default();
    totals.add(&f.path, &mapping).unwrap();
    let sum: f64 = totals.events.value.iter().filter(|v| !v.is_nan()).sum();
    assert!((sum - 46.8).abs() < 1e-9, "{sum}");
    // and again: nothing new
    let before = loaded.events.len();
    let mapping = inspect(&f.path).unwrap().mapping;
    loaded.add(&f.path, &mapping).unwrap();
    assert_eq!((loaded.events.len(), loaded.report.events, loaded.report.duplicates), (before, 0, 3));
}

#[test]
fn duplicates_are_found_in_the_file_and_in_the_project() {
    let row = "u1,2026-01-05T10:00:00Z,buy,12\n";
    let f = file("a.csv", format!("customer,time,event,value\n{row}{row}u1,2026-01-05T10:00:00Z,buy,13\n"));
    let mut loaded = load_guessed(&f.path).unwrap();
    assert_eq!((loaded.report.events, loaded.report.duplicates), (2, 1));
    let mapping = inspect(&f.path).unwrap().mapping;
    let mut known = Catalog::default();
    std::mem::swap(&mut known, &mut loaded.catalog);
    let mut again = Loaded { catalog: known, ..Loaded::default() };
    again.add(&f.path, &mapping).unwrap();
    assert_eq!((again.report.events, again.report.duplicates, again.report.new_profiles), (0, 3, 0));
    // another source may say the same: that is another event
    let other = Mapping { source: "Other".to_owned(), ..mapping };
    again.add(&f.path, &other).unwrap();
    assert_eq!(again.report.events, 2);
}

#[test]
fn a_cancelled_load_stops() {
    let f = file("a.csv", "customer,time,event\nu1,2026-01-05,a\n");
    let mapping = inspect(&f.path).unwrap().mapping;
    let progress = Progress::new();
    progress.cancel();
    let result = load(&f.path, &mapping, &mut Catalog::default(), &progress, &mut |_| Ok(()));
    assert!(matches!(result, Err(LoadError::Cancelled(_))));
    let failing = &mut |_| Err(LoadError::sink("disk full"));
    let result = load(&f.path, &mapping, &mut Catalog::default(), &Progress::new(), failing);
    assert_eq!(result.unwrap_err().to_string(), "disk full");
}

#[test]
fn preview_tells_what_becomes_of_rows() {
    let f = file("a.csv", "customer,time,event,value\nu1,2026-01-05 10:04,add_to_cart,12.5\n,2026-01-05,x,\n");
    let mapping = inspect(&f.path).unwrap().mapping;
    let shown = preview(&f.path, &mapping, 20).unwrap();
    assert_eq!((shown.total, shown.events, shown.complete), (2, 1, true));
    assert_eq!(outcome(&shown.rows[0]), "Added to cart · 5 Jan 2026, 10:04 · 12.50 · u1");
    let left_out = outcome(&shown.rows[1]);
    assert!(left_out.starts_with("Left out: ") && left_out.contains("no customer id"), "{left_out}");
    assert_eq!(shown.rows.iter().map(|r| r.line).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(in_words(&shown.rejected), [("no customer id, e-mail, phone or device id".to_owned(), 1)]);
}

#[test]
fn mappings_are_remembered_as_json() {
    let f = file("a.csv", "customer,time,event\nu1,2026-01-05,a\n");
    let mapping = inspect(&f.path).unwrap().mapping;
    let text = serde_json::to_string(&mapping).unwrap();
    assert!(text.contains("\"role\":\"customer_id\""), "{text}");
    assert_eq!(serde_json::from_str::<Mapping>(&text).unwrap(), mapping);
    // fields that a later version adds, or an earlier one lacked, do no harm
    let old: Mapping = serde_json::from_str("{\"kind\":\"orders\",\"colour\":1}").unwrap();
    assert_eq!(old.kind, TableKind::Orders);
}

#[test]
fn reference_formats() {
    let Some(generic) = shared("formats/generic") else { return };
    let cp1252 = load_guessed(&generic.join("semicolon_decimal_comma_cp1252.csv")).unwrap();
    assert_eq!(cp1252.told(ROW), ["u1|2026-01-05T10:04:00Z|Käufe||||1015.5", "u2|2026-01-05T11:00:00Z|Besuch"]);
    let serial = load_guessed(&generic.join("excel_serial_dates.csv")).unwrap();
    assert_eq!(serial.told(ROW), ["u1|2026-01-05T10:04:00Z|purchase"]);
    let sep = load_guessed(&generic.join("sep_line.csv")).unwrap();
    assert_eq!(sep.told(ROW), ["u1|2026-01-05T09:04:00Z|purchase"]);
    let unicode = inspect(generic.join("excel_unicode_text.txt")).unwrap();
    assert_eq!(unicode.ambiguous_dates, ["When"]);
    let mut loaded = Loaded::default();
    let mapping = Mapping { date_order: Some(DateOrder::DayFirst), ..unicode.mapping };
    loaded.add(generic.join("excel_unicode_text.txt"), &mapping).unwrap();
    assert_eq!(loaded.told(ROW), ["u1|2026-01-05T10:04:00Z|purchase||||15.5"]);
}

#[test]
fn messy_files_never_panic() {
    let Some(root) = shared("data/messy_csv") else { return };
    let mut folders = vec![root];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            files += 1;
            if let Ok(inspection) = inspect(&path) {
                preview(&path, &inspection.mapping, 20).ok();
                Loaded::default().add(&path, &inspection.mapping).ok();
            }
        }
    }
    assert!(files > 50, "{files} files looked at");
}

#[test]
fn generated_clickstream_is_complete() {
    let Some(path) = bench_data("events_100k.csv") else { return };
    let loaded = load_guessed(&path).unwrap();
    assert_eq!((loaded.report.rows, loaded.report.events, loaded.report.duplicates), (100_000, 100_000, 0));
}

/// A row of a small world, so that repetitions and faults happen.
fn row() -> impl Strategy<Value = String> {
    let customer = prop_oneof![4 => "[a-c]", 1 => Just(String::new())];
    let time = prop_oneof![6 => (1u8..9, 0u8..3).prop_map(|(d, h)| format!("2026-01-0{d}T0{h}:00:00Z")), 1 => Just("?".to_owned())];
    let event = "[xyz]";
    let text =
        prop_oneof![Just(String::new()), Just("\"a,b\"".to_owned()), Just("\"a\nb\"".to_owned()), Just("é".to_owned())];
    (customer, time, event, text).prop_map(|(c, t, e, x)| format!("{c},{t},{e},{x}"))
}

fn world(rows: &[String]) -> String {
    format!("customer_id,time,event,text\n{}\n", rows.join("\n"))
}

fn mapping_of_world() -> Mapping {
    let mut mapping = Mapping::default();
    for (column, role) in
        [("customer_id", Role::CustomerId), ("time", Role::Time), ("event", Role::Event), ("text", Role::Text)]
    {
        mapping.set_role(column, role);
    }
    mapping
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn order_of_rows_changes_nothing(rows in prop::collection::vec(row(), 1..40), seed in any::<u64>()) {
        let mut shuffled = rows.clone();
        // a fixed shuffle by key keeps the test free of random sources
        shuffled.sort_by_key(|r| {
            r.bytes().fold(seed, |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3))
        });
        let mut results = Vec::new();
        for rows in [&rows, &shuffled] {
            let f = file("a.csv", world(rows));
            let mut loaded = Loaded::default();
            loaded.add(&f.path, &mapping_of_world()).unwrap();
            prop_assert_eq!(loaded.report.rows, rows.len() as u64);
            prop_assert_eq!(loaded.report.rows, loaded.report.events + loaded.report.duplicates + loaded.rejects.len() as u64);
            let mut told = loaded.told(ROW);
            told.sort();
            results.push(told);
        }
        prop_assert_eq!(&results[0], &results[1]);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "[a-c0-9,;\"'\n\r\t{}:/ .é-]{0,300}") {
        for bytes in [bytes, text.into_bytes()] {
            let f = file("a.csv", bytes);
            if let Ok(inspection) = inspect(&f.path) {
                let mut mapping = inspection.mapping;
                mapping.date_order = mapping.date_order.or(Some(DateOrder::DayFirst));
                for (column, role) in mapping.columns.iter_mut().zip([Role::CustomerId, Role::Time, Role::Event, Role::Value]) {
                    column.role = role;
                }
                preview(&f.path, &mapping, 20).ok();
                for kind in TableKind::ALL {
                    mapping.kind = kind;
                    Loaded::default().add(&f.path, &mapping).ok();
                }
            }
        }
    }
}

#[test]
fn number_of_threads_changes_nothing() {
    let mut text = "customer_id,time,event,product,value,text\n".to_owned();
    for i in 0..200_000u64 {
        let quoted = if i % 7 == 0 { "\"a, \"\"b\"\"\nc\"" } else { "plain" };
        let time = if i % 1000 == 999 { "never".to_owned() } else { (1_767_603_600 + i / 3).to_string() };
        text.push_str(&format!(
            "customer {},{time},event {},P{},{}.5,{quoted}\n",
            i * 7919 % 5000,
            i % 13,
            i % 97,
            i % 50
        ));
    }
    let f = file("a.csv", text);
    let mapping = inspect(&f.path).unwrap().mapping;
    let mut results = Vec::new();
    for threads in [1, 2, 5] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let mut loaded = Loaded::default();
        pool.install(|| loaded.add(&f.path, &mapping)).unwrap();
        let lines: Vec<u64> = loaded.rejects.iter().map(|r| r.line).collect();
        let e = &loaded.events;
        let codes = (e.profile.clone(), e.time.clone(), e.event.clone(), e.product.clone(), e.text.clone());
        assert_eq!(in_words(&loaded.report.rejected), [("the time cannot be read".to_owned(), 200)]);
        assert!(e.channel.iter().all(|&c| c == NONE_U32));
        results.push((codes, lines, loaded.report.clone()));
    }
    assert!(results.windows(2).all(|w| w[0] == w[1]));
}

#[test]
fn a_date_and_a_time_of_day_in_columns_of_their_own_are_one_time() {
    let expected = ["A|2026-01-05T10:30:00Z|Visit", "A|2026-01-05T23:30:00Z|Visit", "A|2026-01-05T09:00:00Z|Purchase"];
    for (header, separator) in [("customer_id,date,time,event", ","), ("customer_id;Datum;Uhrzeit;event", ";")] {
        let rows = [
            ("2026-01-05", "10:30:00", "Visit"),
            ("2026-01-05", "23:30", "Visit"),
            ("2026-01-05", "09:00:00", "Purchase"),
        ];
        let rows: Vec<String> = rows.map(|(date, clock, event)| ["A", date, clock, event].join(separator)).into();
        assert_eq!(told("a.csv", format!("{header}\n{}\n", rows.join("\n"))), expected, "{header}");
    }
    let american = told("a.csv", "customer_id,time,date,event\nA,10:30 PM,1/15/2026,Visit\n");
    assert_eq!(american, ["A|2026-01-15T22:30:00Z|Visit"]);
}

#[test]
fn events_with_numbers_of_their_own_are_not_duplicates_of_each_other() {
    let text = "order_id,customer_id,time,event,value\n1,A,2026-01-05 10:00,Purchase,10\n2,A,2026-01-05 10:00,Purchase,10\n\
        2,A,2026-01-05 10:00,Purchase,10\n,A,2026-01-06 10:00,Purchase,10\n,A,2026-01-06 10:00,Purchase,10\n";
    let loaded = load_guessed(&file("a.csv", text).path).unwrap();
    assert_eq!((loaded.report.events, loaded.report.duplicates), (3, 2), "number 2 came twice, and those without one");
}

#[test]
fn names_of_columns_may_have_digits() {
    let text = "Customer,Date,Event,B2B,CO2\nC1,2026-01-05 11:00,Visit,yes,no\n";
    assert_eq!(told("a.csv", text), ["C1|2026-01-05T11:00:00Z|Visit"]);
}

#[test]
fn signs_of_several_currencies_are_counted() {
    let text = "customer_id,time,event,amount\nA,2026-01-05,Purchase,€50\nA,2026-01-06,Purchase,$50\nA,2026-01-07,Purchase,£50\n\
        A,2026-01-08,Purchase,\"50,00 €\"\nA,2026-01-09,Purchase,50\n";
    let loaded = load_guessed(&file("a.csv", text).path).unwrap();
    let mut counted = loaded.report.currencies;
    counted.sort();
    assert_eq!(counted, [("EUR".to_owned(), 2), ("GBP".to_owned(), 1), ("USD".to_owned(), 1)]);
}

#[test]
fn days_as_spreadsheets_number_them_are_times_where_the_column_says_so() {
    let expected = ["A|2026-01-05T00:00:00Z|Visit", "B|2026-01-06T10:30:00Z|Visit"];
    for name in ["time", "date", "order_date"] {
        let text = format!("customer_id,{name},event\nA,46027,Visit\nB,46028.4375,Visit\n");
        assert_eq!(told("a.csv", text), expected, "{name}");
    }
    // as many points, not days
    let points = told("a.csv", "customer_id,time,event,value\nA,2026-01-05,Purchase,46027\n");
    assert_eq!(points, ["A|2026-01-05T00:00:00Z|Purchase||||46027"]);
}

#[test]
fn what_is_no_text_is_not_cut_into_columns() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("noise.csv");
    let mut noise = vec![0; 50_000];
    getrandom::fill(&mut noise).unwrap();
    std::fs::write(&path, noise).unwrap();
    let refused = inspect(&path).unwrap_err().to_string();
    assert!(refused.contains("noise.csv is not a text file"), "{refused}");
}

/// A text of more than a megabyte in the first row: the rest of the file counts, and what is said of the row is true.
#[test]
fn giant_texts_in_the_first_row() {
    let text = "x".repeat(1_500_000);
    let csv = format!("customer_id,date,event,text\nc1,2026-01-05,login,\"{text}\"\nc2,2026-01-06,login,ok\n");
    let loaded = load_guessed(&file("giant.csv", csv).path).unwrap();
    assert_eq!((loaded.events.len(), loaded.rejects.len()), (1, 1));
    assert_eq!(loaded.rejects[0].line, 2);
    let reason = reject_reason(&loaded.rejects[0].reason);
    assert!(reason.contains("not closed within a megabyte"), "{reason}");
    let line = |who: &str, text: &str| {
        format!("{{\"customer_id\":\"{who}\",\"date\":\"2026-01-05\",\"event\":\"login\",\"text\":\"{text}\"}}\n")
    };
    let loaded = load_guessed(&file("giant.jsonl", line("c1", &text) + &line("c2", "ok")).path).unwrap();
    assert_eq!((loaded.events.len(), loaded.rejects.len()), (2, 0));
}
