//! What imports leave out, guess or cannot place is found by the report on quality, file by file.

use std::fmt::Write as _;
use std::path::Path;

use desire_path::analysis::quality::{Finding, FindingKind, FindingPart, Grade, Quality, quality};
use desire_path::import::{Role, inspect, tables};
use desire_path::model::ImportWarning;
use desire_path::present::quality::{headline, sentence};
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Workspace};

use super::{Made, project};

/// 1 January 2027.
const NOW: i64 = 1_798_761_600_000;

fn judged(made: &Made) -> Quality {
    let snapshot = made.workspace.snapshot();
    quality(&snapshot.table, &snapshot.project, NOW)
}

fn find(found: &Quality, kind: FindingKind) -> Option<&Finding> {
    found.find(kind, "").map(|(_, finding)| finding)
}

/// So many visits by as many people, a quarter of an hour apart; `when` says the time of the i-th.
fn visits(n: usize, when: impl Fn(usize) -> String) -> String {
    let mut text = "customer_id,time,event\n".to_owned();
    for i in 0..n {
        writeln!(text, "k{},{},page_view", i % 300, when(i)).unwrap();
    }
    text
}

fn quarter(i: usize) -> String {
    format!("2026-{:02}-{:02}T{:02}:{:02}:00Z", 1 + i / 2688, 1 + i / 96 % 28, i / 4 % 24, i % 4 * 15)
}

/// A project of one file whose mapping `change` decides.
fn of_file(name: &str, text: &str, change: impl Fn(&mut desire_path::import::Mapping)) -> Made {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    std::fs::write(&file, text).unwrap();
    let path = folder.path().join("project.desire");
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let mut mapping = inspect(&file).unwrap().mapping;
    change(&mut mapping);
    import_all(&mut workspace, &[ImportRequest { input: file.as_path().into(), mapping }]);
    Made { folder, path, workspace }
}

fn import_all(workspace: &mut Workspace, requests: &[ImportRequest]) {
    workspace.import(requests, &Progress::new()).unwrap();
}

#[test]
fn a_bad_file_does_not_drown_in_the_good_ones_of_its_source() {
    let good = visits(2_600, quarter);
    let bad = visits(60, |i| if i % 3 == 0 { quarter(i + 2_600) } else { "soon".to_owned() });
    let mut made = project(&[("visits.csv", &good)]);
    let before = judged(&made);
    assert_eq!(before.sources[0].grade, Grade::A, "{:?}", before.sources[0].findings);
    let later = made.folder.path().join("visits_may.csv");
    std::fs::write(&later, bad).unwrap();
    let mut mapping = inspect(&later).unwrap().mapping;
    mapping.source.clone_from(&made.workspace.snapshot().project.sources[0].name);
    for (column, role) in [("customer_id", Role::CustomerId), ("time", Role::Time), ("event", Role::Event)] {
        mapping.set_role(column, role);
    }
    import_all(&mut made.workspace, &[ImportRequest { input: later.as_path().into(), mapping }]);
    let found = judged(&made);
    let left_out = find(&found, FindingKind::Rejected).unwrap();
    assert_eq!((left_out.count, left_out.of), (40, 2_660));
    assert!(found.sources[0].grade > Grade::A, "{left_out:?}");
    let file = FindingPart::File { file: "visits_may.csv".to_owned(), rows: 60 };
    assert_eq!(left_out.parts[0], (file, 40));
    assert!(sentence(left_out, "").contains("40 of 60 rows of visits_may.csv"), "{}", sentence(left_out, ""));
    assert!(!headline(&found).contains("Nothing that would mislead"), "{}", headline(&found));
}

#[test]
fn a_table_that_was_left_out_weighs_until_it_is_imported() {
    let first: String = (0..40).map(|i| format!("k{i},2026-01-{:02},{i}.50\n", i % 28 + 1)).collect();
    let second: String = (0..30).map(|i| format!("2026-02-{:02},k{i},visit,Kiel\n", i % 28 + 1)).collect();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("export.csv");
    std::fs::write(&file, format!("kunde,tag,betrag\n{first}\nday,customer,what,town\n{second}")).unwrap();
    let path = folder.path().join("project.desire");
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let parts = tables(Path::new(&file)).unwrap();
    assert_eq!(parts.len(), 2);
    let request = |i: usize| ImportRequest { input: parts[i].clone(), mapping: inspect(&parts[i]).unwrap().mapping };
    import_all(&mut workspace, &[request(0)]);
    let mut made = Made { folder, path, workspace };
    let found = judged(&made);
    let missed = find(&found, FindingKind::TablesLeftOut).unwrap();
    assert_eq!((missed.count, missed.of), (30, 70));
    assert!(missed.points >= 10 && found.sources[0].grade > Grade::A, "{missed:?}");
    let table = "export.csv › lines 42 to 73".to_owned();
    let warning = ImportWarning::TableLeftOut { table, columns: "day, customer, what, town".to_owned() };
    assert_eq!(missed.parts, [(FindingPart::Warning(warning), 30)]);
    assert!(!headline(&found).contains("Nothing that would mislead"), "{}", headline(&found));

    import_all(&mut made.workspace, &[request(1)]);
    assert_eq!(find(&judged(&made), FindingKind::TablesLeftOut), None, "every table is there");
}

/// Orders with a state each, in turn.
fn orders(states: &[&str]) -> String {
    let mut text = "order_id,customer_email,ordered_at,total,status\n".to_owned();
    for i in 0..100 {
        let state = states[i % states.len()];
        writeln!(text, "{},k{i}@mail.example,{},{}.90,{state}", 5_000 + i, quarter(i * 20), 10 + i).unwrap();
    }
    text
}

#[test]
fn rows_that_a_guessed_status_leaves_out_are_no_better_than_lost() {
    let text = orders(&["paid", "pending", "pending", "open", "pending"]);
    let made = of_file("orders.csv", &text, |mapping| assert_eq!(mapping.role("status"), Role::PaymentStatus));
    let found = judged(&made);
    assert_eq!(find(&found, FindingKind::Rejected).unwrap().count, 80);
    assert!(found.sources[0].grade > Grade::B, "{:?}", found.sources[0].findings);
    let states = find(&found, FindingKind::States).unwrap();
    assert_eq!(states.parts, [(FindingPart::Warning(ImportWarning::GuessedState("status".to_owned())), 80)]);

    // a person said what the column is
    let made = of_file("orders.csv", &text, |mapping| mapping.decide("status", Role::PaymentStatus));
    let found = judged(&made);
    assert_eq!(find(&found, FindingKind::Rejected).unwrap().points, 0);
    assert_eq!((found.sources[0].grade, find(&found, FindingKind::States)), (Grade::A, None));
}

#[test]
fn a_few_unpaid_orders_are_left_out_without_fault() {
    let made = of_file(
        "orders.csv",
        &orders(&[
            "paid",
            "paid",
            "paid",
            "paid",
            "shipped",
            "delivered",
            "paid",
            "paid",
            "paid",
            "paid",
            "paid",
            "cancelled",
        ]),
        |_| {},
    );
    let found = judged(&made);
    assert_eq!(find(&found, FindingKind::Rejected).map(|f| (f.count, f.points)), Some((8, 0)));
    assert_eq!((found.sources[0].grade, find(&found, FindingKind::States)), (Grade::A, None));
}

#[test]
fn words_of_a_status_that_nobody_knows_are_named() {
    let made = of_file("orders.csv", &orders(&["paid", "zorbed", "cancelled", "paid", "shipped"]), |_| {});
    let found = judged(&made);
    let states = find(&found, FindingKind::States).unwrap();
    let unknown = ImportWarning::UnknownState { column: "status".to_owned(), word: "zorbed".to_owned() };
    assert!(states.parts.contains(&(FindingPart::Warning(unknown), 20)), "{states:?}");
    assert!(states.points > 0 && sentence(states, "").contains("“zorbed” in “status”"), "{}", sentence(states, ""));
}

#[test]
fn money_without_a_rate_is_told_once() {
    let mut text = "order_id,customer_email,ordered_at,total,currency\n".to_owned();
    for i in 0..90 {
        let currency = if i % 3 == 0 { "CHF" } else { "EUR" };
        writeln!(text, "{},k{i}@mail.example,{},{}.90,{currency}", 700 + i, quarter(i * 20), 10 + i).unwrap();
    }
    let found = judged(&of_file("orders.csv", &text, |_| {}));
    let other = find(&found, FindingKind::Currencies).unwrap();
    assert_eq!((other.count, other.parts.as_slice()), (30, &[(FindingPart::Name("CHF".to_owned()), 30)][..]));
    assert_eq!(find(&found, FindingKind::Missing), None);
}

#[test]
fn times_that_do_not_exist_and_times_to_come_are_findings_of_the_import() {
    let times = ["2026-03-29 02:30", "2026-10-25 02:30", "2026-05-01 10:00", "2091-05-01 10:00", "2092-01-01 10:00"];
    let text = visits(50, |i| times[i % times.len()].to_owned() + &format!(":{i:02}"));
    let made = of_file("visits.csv", &text, |mapping| {
        for (column, role) in [("customer_id", Role::CustomerId), ("time", Role::Time), ("event", Role::Event)] {
            mapping.set_role(column, role);
        }
        "Europe/Berlin".clone_into(&mut mapping.time_zone);
    });
    let found = judged(&made);
    let clocks = find(&found, FindingKind::ClockChanges).unwrap();
    let told = |warning| (FindingPart::Warning(warning), 10);
    assert_eq!(clocks.parts, [told(ImportWarning::RepeatedHour), told(ImportWarning::SkippedHour)]);
    assert!(clocks.points > 0);
    let warnings = made.workspace.snapshot().project.imports[0].warnings.clone();
    let (future, n) = warnings.iter().find(|(w, _)| matches!(w, ImportWarning::Future { .. })).unwrap();
    let ImportWarning::Future { line, latest } = *future else { unreachable!() };
    assert_eq!((*n, line, latest), (20, 5, 3_850_016_449_000));
}

#[test]
fn what_is_chosen_within_the_only_table_of_a_file_leaves_nothing_out() {
    let row = |i: usize| format!("<tr><td>k{i}</td><td>2026-03-{:02}</td><td>visit</td></tr>", i % 28 + 1);
    let rows: String = (0..30).map(row).collect();
    let table = format!("<table><tr><th>customer_id</th><th>time</th><th>event</th></tr>{rows}</table>");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.html");
    std::fs::write(&file, format!("<html><body>{table}<p>and</p>{table}</body></html>")).unwrap();
    let path = folder.path().join("project.desire");
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let choice = inspect(&file).unwrap().choice.unwrap();
    let input = choice.options.into_iter().map(|(_, input)| input).find(|input| !input.inside.is_empty()).unwrap();
    let mapping = inspect(&input).unwrap().mapping;
    import_all(&mut workspace, &[ImportRequest { input, mapping }]);
    let warnings = workspace.snapshot().project.imports[0].warnings.clone();
    assert!(!warnings.iter().any(|(w, _)| matches!(w, ImportWarning::TableLeftOut { .. })), "{warnings:?}");
}
