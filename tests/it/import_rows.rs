//! Rows and cells of a file: what is a duplicate, in which order things happened, rows that do not fit, codes that are no
//! money, quotes and headers.

use desire_path::import::{Mapping, Role, TableKind, inspect};
use desire_path::model::{ImportWarning, RejectCode};

use crate::support::{Loaded, load_as, shared};

/// What comes of a text by the mapping that is guessed, after `change`.
fn loaded_as(name: &str, text: &str, change: impl Fn(&mut Mapping)) -> Loaded {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(name);
    std::fs::write(&path, text).unwrap();
    let mut mapping = inspect(&path).unwrap().mapping;
    change(&mut mapping);
    load_as(&path, &mapping)
}

fn loaded(text: &str) -> Loaded {
    loaded_as("export.csv", text, |_| {})
}

/// Events of which these columns say who, when and what.
fn events_of(text: &str, columns: [&str; 3], zone: &str) -> Loaded {
    loaded_as("export.csv", text, |mapping| {
        mapping.kind = TableKind::Events;
        mapping.time_zone = zone.to_owned();
        mapping.columns.iter_mut().for_each(|column| column.role = Role::Ignore);
        columns
            .iter()
            .zip([Role::CustomerId, Role::Time, Role::Event])
            .for_each(|(column, role)| mapping.set_role(column, role));
    })
}

fn case(path: &str) -> Option<Loaded> {
    let path = shared(&format!("cases/{path}"))?;
    let mapping = inspect(&path).unwrap().mapping;
    Some(load_as(&path, &mapping))
}

fn warned(loaded: &Loaded, warning: &ImportWarning) -> u64 {
    loaded.report.warnings.iter().find(|(w, _)| w == warning).map_or(0, |(_, n)| *n)
}

#[test]
fn rows_that_differ_in_any_column_are_two_and_only_whole_rows_again_are_duplicates() {
    let rows = "u1,2026-02-01 09:00,call,A-1,Ann\nu1,2026-02-01 09:00,call,A-2,Ann\nu1,2026-02-01 09:00,call,A-2,Ann\n\
                u2,2026-02-01 09:00,call,A-3,Bo\nu1,2026-02-01 09:00,call,A-4,Bo\n";
    let text = format!("user_id,time,event,reference,agent\n{rows}");
    let ignore = |mapping: &mut Mapping| ["reference", "agent"].iter().for_each(|c| mapping.set_role(c, Role::Ignore));
    let mut loaded = loaded_as("calls.csv", &text, ignore);
    assert_eq!((loaded.report.events, loaded.report.duplicates), (4, 1));
    // the same file again adds nothing; one with one more of what is said four times adds one
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("again.csv");
    std::fs::write(&path, &text).unwrap();
    let mut mapping = inspect(&path).unwrap().mapping;
    ignore(&mut mapping);
    loaded.add(&path, &mapping).unwrap();
    assert_eq!((loaded.report.events, loaded.report.duplicates), (0, 5));
    std::fs::write(&path, format!("{text}u1,2026-02-01 09:00,call,A-9,Cy\n")).unwrap();
    loaded.add(&path, &mapping).unwrap();
    assert_eq!((loaded.report.events, loaded.report.duplicates), (1, 5));
}

#[test]
fn twins_in_one_minute_and_reviews_of_two_vendors_all_count() {
    let Some(calls) = case("25-twins-in-one-minute/calls.csv") else { return };
    assert_eq!((calls.report.events, calls.report.duplicates), (50, 4));
    let Some(reviews) = case("duplicates/two_vendors.csv") else { return };
    assert_eq!((reviews.report.rows, reviews.report.duplicates), (3, 0));
}

#[test]
fn a_file_from_new_to_old_is_read_backwards_within_an_instant() {
    let rows = |minutes: &[(u32, &str)]| -> String {
        minutes.iter().map(|(minute, event)| format!("u1,2026-02-01 09:{minute:02},{event}\n")).collect()
    };
    let events = |text: &str| -> Vec<String> {
        let loaded = events_of(&format!("visitor,time,event\n{text}"), ["visitor", "time", "event"], "");
        let mut told = loaded.told(&[]);
        // by time, then in the order in which they were handed on
        told.sort_by_key(|row| row.split('|').nth(1).unwrap().to_owned());
        told.iter().map(|row| row.rsplit('|').next().unwrap().to_owned()).collect()
    };
    let newest_first = rows(&[(9, "thanks"), (8, "pay"), (8, "checkout"), (8, "cart"), (7, "home")]);
    assert_eq!(events(&newest_first), ["home", "cart", "checkout", "pay", "thanks"]);
    let oldest_first = rows(&[(7, "home"), (8, "cart"), (8, "checkout"), (8, "pay"), (9, "thanks")]);
    assert_eq!(events(&oldest_first), ["home", "cart", "checkout", "pay", "thanks"]);
    // numbers decide where a file has them
    let numbered = "visitor,time,sequence number,event\nu1,2026-02-01 09:08,3,pay\nu1,2026-02-01 09:08,1,cart\nu1,2026-02-01 09:08,2,checkout\n";
    let names: Vec<String> = events_of(numbered, ["visitor", "time", "event"], "")
        .told(&[])
        .iter()
        .map(|r| r.rsplit('|').next().unwrap().to_owned())
        .collect();
    assert_eq!(names, ["cart", "checkout", "pay"]);
}

#[test]
fn batches_of_google_analytics_are_put_in_their_order() {
    let event = |name: &str, batch: u32, index: u32| {
        format!(
            r#"{{"event_date":"20260105","event_timestamp":"1767603600123456","event_name":"{name}","user_pseudo_id":"1.2","event_bundle_sequence_id":"5","batch_page_id":"1767603600000","batch_ordering_id":"{batch}","batch_event_index":"{index}","event_params":[],"device":{{"category":"mobile"}},"geo":{{}},"traffic_source":{{}}}}"#
        ) + "\n"
    };
    let text =
        [event("purchase", 2, 1), event("begin_checkout", 1, 3), event("add_to_cart", 1, 2), event("view_item", 1, 1)];
    let loaded = loaded_as("events.json", &text.concat(), |_| {});
    let names: Vec<String> = loaded.told(&[]).iter().map(|r| r.rsplit('|').next().unwrap().to_owned()).collect();
    assert_eq!(names, ["view_item", "add_to_cart", "begin_checkout", "purchase"]);
}

#[test]
fn the_hour_that_comes_twice_is_decided_across_a_long_file() {
    // a log of an hour and a half around the change, far longer than what is read at once
    let filler = "x".repeat(400);
    let mut log = String::from("who,at,what,note\n");
    let mut minutes: Vec<(u32, &str)> = (30..60).map(|m| (m, "00")).collect();
    minutes.extend((0..60).map(|m| (m, "01")));
    minutes.extend((0..60).map(|m| (m, "01")));
    for (minute, hour) in minutes {
        for i in 0..80 {
            log += &format!("u{i},2026-11-01 {hour}:{minute:02},seen,{}{filler}\n", log.len());
        }
    }
    assert!(log.len() > 2 * (2 << 20), "several pieces: {}", log.len());
    let loaded = events_of(&log, ["who", "at", "what"], "America/New_York");
    assert_eq!(loaded.events.len(), 150 * 80);
    assert!(loaded.events.time.is_sorted());
    let (first, last) = (loaded.events.time[0], *loaded.events.time.last().unwrap());
    assert_eq!(last - first, 149 * 60_000, "two hours and a half, less a minute");
}

#[test]
fn the_hour_that_comes_twice_is_decided_by_the_rows_around_it_and_counted() {
    // customer by customer
    let visits: String = ["u1", "u2", "u3"]
        .iter()
        .flat_map(|user| {
            ["02:40,home", "02:55,product", "02:05,cart", "02:20,checkout"].map(|t| format!("{user},2026-10-25 {t}\n"))
        })
        .collect();
    let loaded = events_of(&format!("user,local time,page\n{visits}"), ["user", "local time", "page"], "Europe/Berlin");
    for visit in loaded.events.time.chunks(4) {
        assert!(visit.is_sorted() && visit[3] - visit[0] == 40 * 60_000, "{visit:?}");
    }
    assert_eq!(warned(&loaded, &ImportWarning::RepeatedHour), 12);
    // a log of everybody, in a zone of its own
    let log = "who,at,what\na,2026-11-01 00:59,x\nb,2026-11-01 01:10,x\na,2026-11-01 01:50,y\nc,2026-11-01 01:05,x\nb,2026-11-01 02:01,z\n";
    let loaded = events_of(log, ["who", "at", "what"], "America/New_York");
    assert!(loaded.events.time.is_sorted(), "{:?}", loaded.told(&[]));
    assert_eq!(loaded.events.time[3] - loaded.events.time[2], 15 * 60_000);
    // an hour that does not exist
    let skipped = "who,at,what\na,2026-03-29 01:59,x\na,2026-03-29 02:30,y\n";
    let skipped = events_of(skipped, ["who", "at", "what"], "Europe/Berlin");
    assert_eq!(warned(&skipped, &ImportWarning::SkippedHour), 1);
    let Some(path) = shared("cases/20-clock-goes-back/pages_berlin.csv") else { return };
    let mut mapping = inspect(&path).unwrap().mapping;
    mapping.time_zone = "Europe/Berlin".to_owned();
    let pages = load_as(&path, &mapping);
    assert!(pages.events.time.chunks(5).all(|v| v.is_sorted() && v[4] - v[0] == 55 * 60_000));
}

/// Orders of a night on which clocks go back, with milestones of the same night and of later days.
#[test]
fn the_hour_that_comes_twice_is_decided_by_the_orders_around_it_and_not_by_what_comes_of_them() {
    let header = "order no,client,ordered,packed,sent,total,paid back,newsletter\n";
    let orders = [
        "1,c1,2026-10-25 01:50,2026-10-25 01:55,2026-10-27 09:00,20,,yes\n",
        "2,c2,2026-10-25 02:10,2026-10-25 02:30,2026-10-27 09:00,20,5,yes\n",
        "3,c3,2026-10-25 02:50,2026-10-25 02:50,2026-10-27 09:00,20,,yes\n",
        "4,c4,2026-10-25 02:10,2026-10-25 02:30,2026-10-27 09:00,20,5,yes\n",
        "5,c5,2026-10-25 02:20,,,20,,yes\n",
        "6,c6,2026-10-25 03:30,2026-10-25 03:40,2026-10-27 09:00,20,,yes\n",
    ];
    let roles = [
        ("order no", Role::OrderId),
        ("client", Role::CustomerId),
        ("ordered", Role::Time),
        ("packed", Role::Milestone),
        ("sent", Role::Milestone),
        ("total", Role::Value),
        ("paid back", Role::Refund),
        ("newsletter", Role::Consent),
    ];
    let told = |orders: String| {
        let loaded = loaded_as("orders.csv", &format!("{header}{orders}"), |mapping| {
            mapping.kind = TableKind::Orders;
            mapping.time_zone = "Europe/Berlin".to_owned();
            roles.iter().for_each(|(column, role)| mapping.set_role(column, *role));
        });
        assert_eq!(warned(&loaded, &ImportWarning::RepeatedHour), 4);
        let consents = loaded.consents.iter().map(|said| {
            let at = jiff::Timestamp::from_millisecond(said.at.unwrap()).unwrap();
            format!("{}|{at}|consent", loaded.who(said.profile))
        });
        let mut told: Vec<String> = loaded.told(&[]).into_iter().chain(consents).collect();
        told.retain(|row| !row.contains("Order sent"));
        told.sort();
        told
    };
    let at = |order: u32, ordered: &str, packed: &str, paid_back: bool| {
        let mut rows = vec![format!("c{order}|2026-10-25T{ordered}:00Z|Purchase")];
        rows.push(format!("c{order}|2026-10-25T{ordered}:00Z|consent"));
        rows.extend((!packed.is_empty()).then(|| format!("c{order}|2026-10-25T{packed}:00Z|Order packed")));
        rows.extend(paid_back.then(|| format!("c{order}|2026-10-25T{ordered}:00Z|Refund")));
        rows.sort();
        rows
    };
    let expected = [
        at(1, "23:50", "23:55", false).iter().map(|row| row.replace("10-25", "10-24")).collect(),
        at(2, "00:10", "00:30", true),
        at(3, "00:50", "00:50", false),
        at(4, "01:10", "01:30", true),
        at(5, "01:20", "", false),
        at(6, "02:30", "02:40", false),
    ]
    .concat();
    assert_eq!(told(orders.concat()), expected);
    // the newest first, as shops export them
    assert_eq!(told(orders.iter().rev().copied().collect()), expected);
}

/// Rentals that begin on a night on which clocks go back, and end a month later.
#[test]
fn the_hour_that_comes_twice_is_decided_by_when_things_began_and_not_by_when_they_ended() {
    let rentals = "client,began,ended,newsletter\n\
        c1,2026-10-25 01:50,2026-11-25 09:00,yes\n\
        c2,2026-10-25 02:30,2026-11-25 09:00,yes\n\
        c3,2026-10-25 02:50,2026-11-25 09:00,yes\n\
        c4,2026-10-25 02:10,2026-11-25 09:00,yes\n\
        c5,2026-10-25 02:30,2026-11-25 09:00,yes\n\
        c6,2026-10-25 03:30,2026-11-25 09:00,yes\n";
    let loaded = loaded_as("rentals.csv", rentals, |mapping| {
        mapping.kind = TableKind::Events;
        mapping.time_zone = "Europe/Berlin".to_owned();
        mapping.event_name = "Rented".to_owned();
        mapping.columns.iter_mut().for_each(|column| column.role = Role::Ignore);
        let roles = [
            ("client", Role::CustomerId),
            ("began", Role::Time),
            ("ended", Role::Milestone),
            ("newsletter", Role::Consent),
        ];
        roles.iter().for_each(|(column, role)| mapping.set_role(column, *role));
    });
    assert_eq!(warned(&loaded, &ImportWarning::RepeatedHour), 4);
    let consents = loaded.consents.iter().map(|said| {
        let at = jiff::Timestamp::from_millisecond(said.at.unwrap()).unwrap();
        format!("{}|{at}|consent", loaded.who(said.profile))
    });
    let mut told: Vec<String> = loaded.told(&[]).into_iter().chain(consents).collect();
    told.sort();
    let expected = [
        ("c1", "2026-10-24T23:50:00Z", "2026-11-25T08:00:00Z"),
        ("c2", "2026-10-25T00:30:00Z", "2026-11-25T08:00:00Z"),
        ("c3", "2026-10-25T00:50:00Z", "2026-11-25T08:00:00Z"),
        ("c4", "2026-10-25T01:10:00Z", "2026-11-25T08:00:00Z"),
        ("c5", "2026-10-25T01:30:00Z", "2026-11-25T08:00:00Z"),
        ("c6", "2026-10-25T02:30:00Z", "2026-11-25T08:00:00Z"),
    ];
    let mut expected: Vec<String> = expected
        .iter()
        .flat_map(|(who, began, ended)| {
            [format!("{who}|{began}|Rented"), format!("{who}|{began}|consent"), format!("{who}|{ended}|Ended")]
        })
        .collect();
    expected.sort();
    assert_eq!(told, expected);
}

#[test]
fn a_negative_amount_renames_nothing_of_the_row_before() {
    let text = "client,began,bought,sum\nc1,2026-03-01,2026-03-05,20\nc2,2026-03-02,,-5\n";
    let loaded = loaded_as("rentals.csv", text, |mapping| {
        mapping.kind = TableKind::Events;
        mapping.event_name = "Rented".to_owned();
        mapping.columns.iter_mut().for_each(|column| column.role = Role::Ignore);
        let roles =
            [("client", Role::CustomerId), ("began", Role::Time), ("bought", Role::Milestone), ("sum", Role::Value)];
        roles.iter().for_each(|(column, role)| mapping.set_role(column, *role));
        let milestone = mapping.columns.iter_mut().find(|column| column.column == "bought");
        milestone.into_iter().for_each(|column| column.event = "Purchase".to_owned());
    });
    let mut told = loaded.told(&[]);
    told.sort();
    let expected =
        ["c1|2026-03-01T00:00:00Z|Rented", "c1|2026-03-05T00:00:00Z|Purchase", "c2|2026-03-02T00:00:00Z|Rented"];
    assert_eq!(told, expected);
}

#[test]
fn rows_with_a_delimiter_too_many_or_too_few_are_put_right_or_told_and_never_shifted() {
    let good: String =
        (0..30).map(|i| format!("{i},2026-01-{:02},bought,thing {i} of wood,{i}.50,\n", i % 28 + 1)).collect();
    let header = "client,day,what,article,sum,voucher\n";
    let with = |row: &str| {
        loaded_as("shop.csv", &format!("{header}{good}{row}"), |mapping| {
            let roles = [
                ("client", Role::CustomerId),
                ("day", Role::Time),
                ("what", Role::Event),
                ("article", Role::Product),
                ("sum", Role::Value),
            ];
            mapping.kind = TableKind::Events;
            roles.iter().for_each(|(column, role)| mapping.set_role(column, *role));
        })
    };
    for (row, product, value) in [
        ("77,2026-01-03,bought,Lamp, E27,249.00,\n", "Lamp, E27", 249.0),
        ("77,2026-01-03,bought,Lamp, round, E27,249.00,\n", "Lamp, round, E27", 249.0),
        ("77,2026-01-03,,bought,Lamp,249.00,\n", "Lamp", 249.0),
    ] {
        let loaded = with(row);
        assert_eq!(loaded.report.events, 31, "{row} {:?}", loaded.rejects);
        let told = loaded.told(&["product", "value"]);
        assert_eq!(told[30], format!("77|2026-01-03T00:00:00Z|bought|{product}|{value}"));
        assert_eq!(warned(&loaded, &ImportWarning::SurplusDelimiter), 1);
    }
    for (row, reason) in [
        ("77,2026-01-03,bought,Lamp E27249.00,\n", RejectCode::TooFewFields),
        ("77,2026-01-03bought,Lamp,249.00,\n", RejectCode::TooFewFields),
        ("77,2026-01-03,bought,a,b,c,d,\n", RejectCode::TooManyFields),
    ] {
        let loaded = with(row);
        assert_eq!((loaded.report.events, loaded.rejects.len()), (30, 1), "{row}");
        assert_eq!((loaded.rejects[0].line, &loaded.rejects[0].reason), (32, &reason.into()), "{row}");
    }
    // delimiters too many at the end do no harm
    assert_eq!(with("77,2026-01-03,bought,Lamp,249.00,,,\n").report.events, 31);
    let Some(shift) = case("csv-rows/shift.csv") else { return };
    assert!(shift.events.value.iter().all(|value| *value != 27.0) && shift.report.rows == 62);
}

#[test]
fn a_quote_that_nothing_closes_swallows_no_row() {
    let row = |i: usize, text: &str| format!("{i},2026-01-{:02},{}.50,{text}\n", i % 28 + 1, i);
    let quoted = |i: usize| row(i, &format!("\"said \"\"yes\"\", then {i}\""));
    for stray in ["\"begun", "\"begun and, well"] {
        let text = format!(
            "client,day,sum,note\n{}{}{}",
            (0..20).map(quoted).collect::<String>(),
            row(20, stray),
            (21..40).map(quoted).collect::<String>()
        );
        let loaded = loaded(&text);
        assert_eq!((loaded.report.rows, loaded.report.used), (40, 39), "{:?}", loaded.rejects);
        assert_eq!((loaded.rejects[0].line, &loaded.rejects[0].reason), (22, &RejectCode::OpenQuote.into()));
    }
    // texts of several lines are texts
    let long = row(20, "\"one, two\nthree, four\n5, 6, 7\"");
    let text = format!("client,day,sum,note\n{}{long}", (0..20).map(quoted).collect::<String>());
    assert_eq!(loaded(&text).report.used, 21);
}

#[test]
fn backslashes_escape_quotes_or_end_texts_as_the_whole_file_has_it() {
    for (file, rows) in [("05-backslash-quotes/fputcsv.csv", 20), ("05-backslash-quotes/members.csv", 20)] {
        let Some(people) = case(file) else { return };
        assert_eq!((people.report.used, people.rejects.len(), people.doers()), (rows, 0, 20), "{file}");
    }
    let Some(path) = shared("cases/05b-trailing-backslash/uploads.csv") else { return };
    let mut mapping = inspect(&path).unwrap().mapping;
    mapping.set_role("amount", Role::Value);
    let uploads = load_as(&path, &mapping);
    assert_eq!((uploads.report.used, uploads.events.value.iter().sum::<f64>()), (20, 400.0));
}

#[test]
fn codes_are_no_money_and_amounts_of_any_country_are() {
    let values = |cells: &[&str]| {
        let rows: String =
            cells.iter().enumerate().map(|(i, cell)| format!("u{i};2026-01-05 10:00;buy;\"{cell}\"\n")).collect();
        loaded_as("sales.csv", &format!("user_id;time;event;paid\n{rows}"), |mapping| {
            mapping.set_role("paid", Role::Value);
            mapping.decimal_comma = false;
        })
    };
    let money =
        values(&["₹ 1,23,456.50", "CHF 1’234.50", "(12.00)", "300.00-", "٢٣٬٤٥٦٫٧٥", "$12.00 CAD", "1 234.5 €"]);
    assert_eq!(money.events.value, [123_456.5, 1_234.5, -12.0, -300.0, 23_456.75, 12.0, 1_234.5]);
    let codes = ["BH-2268", "ORD-1001", "red 42", "Q4", "12 kg", "+49 151", "inf", "-inf", "7 %"];
    let loaded = values(&codes);
    assert!(loaded.events.value.iter().all(|value| value.is_nan()), "{:?}", loaded.events.value);
    assert_eq!(loaded.report.rejected, [(RejectCode::UnreadableNumber.into(), codes.len() as u64)]);
}

#[test]
fn the_amounts_of_the_cases_add_up() {
    for (file, sum, n) in [("german", 14_959.02, 16), ("indian", 23_208_045.0, 12), ("signs", -1_478.0, 7)] {
        let Some(path) = shared(&format!("cases/22-amounts/{file}.csv")) else { return };
        let found = inspect(&path).unwrap();
        let mut mapping = found.mapping;
        let column = found.columns.last().unwrap().name.clone();
        mapping.set_role(&column, Role::Value);
        let loaded = load_as(&path, &mapping);
        let total: f64 = loaded.events.value.iter().filter(|v| !v.is_nan()).sum();
        assert!(
            loaded.report.used == n && (total - sum).abs() < 1e-6,
            "{file}: {total} of {} rows",
            loaded.report.used
        );
    }
    for (file, codes) in [("amounts", "p"), ("n", "")] {
        let Some(path) = shared(&format!("cases/csv-rows/{file}.csv")) else { return };
        let loaded = load_as(&path, &inspect(&path).unwrap().mapping);
        assert!(loaded.report.rows > 30, "{codes}");
        for row in loaded.told(&["product", "value"]) {
            let is_code = ["BH-", "ORD-", "red ", "size ", "Q4", "kg", "+49"].iter().any(|code| row.contains(code));
            assert!(!is_code, "{file}: {row}");
        }
    }
}

#[test]
fn a_header_is_kept_where_rows_end_with_a_delimiter_more_and_in_a_comment() {
    for (text, names) in [
        (
            "klant,moment,wat\nc1,2026-01-02 10:00:00,visit,\nc2,2026-01-03 10:00:00,visit,\nc3,2026-01-03 10:00:00,visit,\n",
            ["klant", "moment", "wat"],
        ),
        ("# exported\n# klant;moment;wat\nc1;2026-01-02;visit\nc2;2026-01-02;visit\n", ["klant", "moment", "wat"]),
        (
            "Report of all things, told at length, with commas, and more\nfor us\n\nklant,moment,wat\nc1,2026-01-02,visit\nc2,2026-01-02,visit\nc3,2026-01-02,visit\n",
            ["klant", "moment", "wat"],
        ),
    ] {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.csv");
        std::fs::write(&path, text).unwrap();
        let found = inspect(&path).unwrap();
        assert_eq!(found.columns.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(), names, "{text}");
        assert!(found.header_line.is_some() && !found.notes.iter().any(|n| n.contains("no header")));
    }
    let Some(kept) = case("csv-rows/trailing_delimiter_header_lost.csv") else { return };
    assert_eq!((kept.report.used, kept.rejects.len(), kept.doers()), (12, 0, 12));
}

#[test]
fn times_with_spaces_of_any_width_before_am_and_pm_are_read() {
    for file in ["chrome110", "spanish"] {
        let Some(loaded) = case(&format!("06-narrow-space-am-pm/{file}.csv")) else { return };
        assert_eq!(loaded.report.used, 24, "{file}");
        let clock: Vec<i64> = loaded.events.time.iter().map(|time| time.rem_euclid(86_400_000) / 60_000).collect();
        assert_eq!(clock, (0..24).map(|hour| hour * 60 + 27).collect::<Vec<_>>(), "{file}");
    }
    let Some(mixed) = case("09-epoch-units/mixed.jsonl") else { return };
    assert_eq!((mixed.report.events, mixed.events.time.is_sorted()), (60, true));
}

#[test]
fn days_are_first_where_rows_far_below_prove_it() {
    let Some(bills) = case("01-late-day-first/billing.csv") else { return };
    assert_eq!(bills.report.events, 30_012);
    let told = bills.told(&[]);
    let of = |event: &str, days: std::ops::RangeInclusive<u32>| {
        told.iter()
            .filter(|row| row.contains(event) && days.contains(&row.split('|').nth(1).unwrap()[8..10].parse().unwrap()))
            .count()
    };
    assert_eq!((of("|invoice", 1..=5), of("|refund", 17..=28)), (30_000, 12));
    let Some(path) = shared("cases/01b-only-ambiguous/orders.csv") else { return };
    assert_eq!(inspect(&path).unwrap().ambiguous_dates, ["date"], "nobody chooses in silence");
}
