//! Reference vectors of keyed hashes and small groups; access exports, retention, pseudonymised copies and the journal.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use desire_path::files::Overwrite;
use desire_path::import::inspect;
use desire_path::model::{Change, JournalEntry, JournalKind, Purpose};
use desire_path::privacy::{HiddenReason, MIN_GROUP, SecretKey, Suppression};
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Workspace};
use serde_json::Value;

use super::store::place;
use super::support::{in_words, shared};

fn golden(file: &str) -> Option<Value> {
    let path = shared(&format!("golden/privacy/{file}"))?;
    Some(serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap())
}

fn import(workspace: &mut Workspace, dir: &Path, name: &str, text: &str) {
    let path = dir.join(name);
    fs::write(&path, text).unwrap();
    let request = ImportRequest { mapping: inspect(&path).unwrap().mapping, input: path.as_path().into() };
    workspace.import(&[request], &Progress::new()).unwrap();
}

fn found(path: &Path, texts: &[&str]) -> Vec<String> {
    let bytes = fs::read(path).unwrap().to_ascii_lowercase();
    let has = |t: &&&str| bytes.windows(t.len()).any(|w| w == t.to_lowercase().as_bytes());
    texts.iter().filter(has).map(|t| (*t).to_owned()).collect()
}

#[test]
fn pseudonyms_are_those_of_the_reference() {
    let Some(vectors) = golden("hmac_vectors.json") else { return };
    let cases = vectors["pseudonym_cases"].as_array().unwrap();
    assert!(!cases.is_empty());
    for case in cases {
        let key = SecretKey::from_hex(case["key_hex"].as_str().unwrap()).unwrap();
        let value = case["normalised"].as_str().unwrap();
        assert_eq!(key.pseudonym("email", value), case["pseudonym_16"].as_str().unwrap());
    }
}

#[test]
fn small_groups_are_hidden_as_in_the_reference() {
    let Some(case) = golden("k_anonymity_case.json") else { return };
    let rows = case["rows"].as_array().unwrap();
    assert_eq!(case["k"], MIN_GROUP);
    let mut s = Suppression::new(MIN_GROUP);
    let cells: Vec<usize> = rows.iter().map(|r| s.cell(r["n"].as_u64().unwrap())).collect();
    for (segment, total) in case["row_totals"].as_object().unwrap() {
        let parts =
            rows.iter().zip(&cells).filter(|(r, _)| r["segment"] == segment.as_str()).map(|(_, &c)| c).collect();
        let total = s.cell(total.as_u64().unwrap());
        s.sum(total, parts);
    }
    s.solve();
    let again = case["need_secondary_suppression"].as_array().unwrap();
    for (row, &cell) in rows.iter().zip(&cells) {
        match s.hidden(cell) {
            Some(HiddenReason::Small) => assert!(row["shown"].is_null(), "{row}"),
            Some(HiddenReason::Derivable) => assert!(again.contains(&row["segment"]), "{row}"),
            None => assert_eq!(row["shown"], row["n"], "{row}"),
        }
    }
    for segment in again {
        let more = rows
            .iter()
            .zip(&cells)
            .filter(|(r, c)| &r["segment"] == segment && s.hidden(**c) == Some(HiddenReason::Derivable));
        assert_eq!(more.count(), 1, "one more cell of {segment}");
    }
}

const CRM: &str = "customer_id,email,phone,name,country,accepts marketing,consent date,loyalty\n\
    K-77012,Ann.Leander@Example.com,+49 30 555 0199,Ann Leander,DE,yes,2026-01-02,vip-annl\n\
    K-10001,bob@example.com,+49 30 555 0111,Bob Li,DE,no,2026-01-03,gold\n";

const WEB: &str = "cookie_id,customer_id,timestamp,event,page,text\n\
    dev-ann-7731,K-77012,2026-01-05T10:01:00Z,page_view,/account/K-77012?token=abc,\n\
    dev-ann-7731,,2026-01-05T10:02:00Z,purchase,/checkout,call me at +49 30 555 0199\n\
    dev-bob-1,K-10001,2026-01-05T10:03:00Z,page_view,/checkout,\n\
    dev-bob-1,K-10001,2026-01-05T10:04:00Z,review,/checkout,very-private-words\n";

fn project(dir: &Path, path: &Path) -> Workspace {
    let mut workspace = Workspace::create(path, &Progress::new()).unwrap();
    import(&mut workspace, dir, "crm_contacts.csv", CRM);
    import(&mut workspace, dir, "web.csv", WEB);
    workspace
}

#[test]
fn an_access_export_holds_everything_with_where_it_came_from() {
    let (dir, path) = place();
    let mut workspace = project(dir.path(), &path);
    let (ann, _) = workspace.find_people(&["ann.leander@example.com".to_owned()]);
    workspace.set_consent(&ann, Purpose::Sms, false, "on the phone").unwrap();
    let (ann, _) = workspace.find_people(&["K-77012".to_owned()]);
    let held = workspace.access(ann[0], &Progress::new()).unwrap();
    let profiles = held["profiles"].as_array().unwrap();
    assert!(profiles.iter().any(|p| p["email"] == "Ann.Leander@Example.com"));
    let told = profiles.iter().flat_map(|p| p["told"].as_array().unwrap()).next().unwrap();
    assert_eq!(
        (&told["name"], &told["file"], &told["source"]),
        (&"Ann Leander".into(), &"crm_contacts.csv".into(), &"CRM".into())
    );
    assert_eq!(told["attributes"]["loyalty"], "vip-annl");
    assert_eq!((&held["consent"]["email"], &held["consent"]["sms"]), (&"given".into(), &"refused".into()));
    let said = held["consent_statements"].as_array().unwrap();
    assert!(
        said.iter()
            .any(|s| s["purpose"] == "email" && s["said"] == "2026-01-02T00:00:00Z" && s["file"] == "crm_contacts.csv"),
        "{said:?}"
    );
    assert!(said.iter().any(|s| s["source"] == "By hand" && s["note"] == "on the phone"));
    let events = held["events"].as_array().unwrap();
    assert_eq!(events.len(), 2);
    assert_eq!(events[1]["text"], "call me at +49 30 555 0199");
    assert_eq!(events[1]["file"], "web.csv");
    assert!(!held.to_string().contains("bob@example.com"), "nothing of others");
}

#[test]
fn the_command_writes_the_access_export_and_the_journal_knows() {
    let (dir, path) = place();
    project(dir.path(), &path).close().unwrap();
    let out = dir.path().join("ann.json");
    let run = |args: &[&str]| {
        let out = Command::new(env!("CARGO_BIN_EXE_desire-path")).args(args).output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    };
    let (project, file) = (path.to_str().unwrap(), out.to_str().unwrap());
    run(&["access", project, "K-77012", "--out", file]);
    let held: Value = serde_json::from_str(&fs::read_to_string(&out).unwrap()).unwrap();
    assert_eq!(held["events"].as_array().unwrap().len(), 2);
    run(&["consent", project, "K-10001", "--set", "given", "--purpose", "ads", "--note", "by letter"]);
    let table = run(&["consent", project, "--format", "csv", "--k", "0"]);
    assert!(table.contains("Ads,1,0,1,1"), "{table}");
    assert!(table.contains("Marketing by e-mail,1,1,0,1"), "{table}");
    let journal = run(&["journal", project, "--format", "csv"]);
    assert!(journal.contains("Export,Access export,1,"), "{journal}");
    assert!(journal.contains("Import,Import,") && journal.contains("web.csv"), "{journal}");
    assert!(journal.contains("Edit,Set consent"), "{journal}");
}

#[test]
fn a_pseudonymised_copy_joins_the_same_and_names_nobody() {
    let (dir, path) = place();
    let workspace = project(dir.path(), &path);
    let copy = dir.path().join("copy.desire");
    let key = workspace.pseudonymise(&copy, Overwrite::Refuse, 15, &Progress::new()).unwrap();
    assert_eq!(
        found(
            &copy,
            &[
                "ann.leander",
                "K-77012",
                "dev-ann",
                "Ann Leander",
                "vip-annl",
                "555 0199",
                "very-private",
                "token=abc",
                "bob",
                "crm_contacts"
            ]
        ),
        Vec::<String>::new()
    );
    let shared = Workspace::open(&copy, &Progress::new()).unwrap();
    let (a, b) = (workspace.snapshot(), shared.snapshot());
    assert_eq!(a.table.num_events(), b.table.num_events());
    assert_eq!(a.table.num_customers(), b.table.num_customers());
    for ix in 0..a.table.num_customers() as u32 {
        assert_eq!(a.table.people.profiles(ix), b.table.people.profiles(ix), "the same people");
        let shift: Vec<i64> = a.table.range(ix).map(|i| b.table.time[i] - a.table.time[i]).collect();
        assert!(shift.windows(2).all(|w| w[0] == w[1]), "whole days, the same for all events of a person: {shift:?}");
        assert!(shift.iter().all(|ms| ms % 86_400_000 == 0 && ms.abs() <= 15 * 86_400_000));
        let touchpoint =
            |t: &desire_path::events::EventTable, i: usize| t.names.touchpoints[t.touchpoint[i] as usize].clone();
        assert!(a.table.range(ix).all(|i| touchpoint(&a.table, i) == touchpoint(&b.table, i)));
        for purpose in Purpose::ALL {
            assert_eq!(a.table.people.consent(ix, purpose), b.table.people.consent(ix, purpose));
        }
    }
    let email = b.table.people.email.iter().find(|e| !e.is_empty()).unwrap();
    assert_eq!(email, format!("{}@pseudonym.invalid", key.pseudonym("email", "ann.leander@example.com")));
    assert!(workspace.journal().unwrap().iter().any(|e| e.what == "Pseudonymised copy" && e.people == Some(2)));
    assert!(workspace.pseudonymise(&copy, Overwrite::Refuse, 0, &Progress::new()).is_err(), "nothing is overwritten");
}

#[test]
fn old_events_become_totals_and_are_gone() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let mut text = "customer_id,timestamp,event,page,value\n".to_owned();
    // 20 people of long ago, 12 of whom bought; 3 of them looked at a page of their own; half are still there
    for c in 0..20 {
        text += &format!("old-customer-{c},2001-03-{:02}T10:00:00Z,page_view,/old-page,\n", c + 1);
        if c < 12 {
            text += &format!("old-customer-{c},2001-03-{:02}T11:00:00Z,purchase,/checkout,10.00\n", c + 1);
        }
        if c < 3 {
            text += &format!("old-customer-{c},2001-03-{:02}T12:00:00Z,refund,/checkout,\n", c + 1);
        }
        if c % 2 == 0 {
            text += &format!("old-customer-{c},2099-03-{:02}T10:00:00Z,page_view,/new-page,\n", c + 1);
        }
    }
    import(&mut workspace, dir.path(), "web.csv", &text);
    assert_eq!(workspace.outdated(1200).unwrap().events, 0);
    let preview = workspace.outdated(24).unwrap();
    assert_eq!((preview.events, preview.touched, preview.people), (35, 20, 10));
    assert_eq!((preview.totals, preview.in_no_total), (2, 3), "three people are too few for any total");
    assert_eq!(workspace.retain(24, &Progress::new()).unwrap(), preview);
    let snapshot = workspace.snapshot();
    assert_eq!((snapshot.table.num_events(), snapshot.table.num_customers()), (10, 10));
    let totals = workspace.rolled_up().unwrap();
    let told: Vec<_> =
        totals.iter().map(|t| (t.month.as_str(), t.touchpoint.as_str(), t.customers, t.events, t.value)).collect();
    assert_eq!(told.len(), 2);
    assert!(told.contains(&("2001-03", "Purchase", 12, 12, 120.0)), "{told:?}");
    assert!(told.iter().any(|t| (t.2, t.3) == (20, 20)), "{told:?}");
    workspace.close().unwrap();
    let gone = ["old-customer-1\u{0}", "old-customer-19", "old-page"];
    assert_eq!(found(&path, &gone), Vec::<String>::new());
    assert_eq!(found(&path, &["old-customer-18", "new-page"]).len(), 2);
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!(workspace.info().unwrap().events, 10);
    // the same file again, and one that has more
    let again = ImportRequest {
        mapping: inspect(dir.path().join("web.csv")).unwrap().mapping,
        input: dir.path().join("web.csv").as_path().into(),
    };
    workspace.import(std::slice::from_ref(&again), &Progress::new()).unwrap();
    assert_eq!(workspace.info().unwrap().events, 10, "what was removed does not come back");
    let more = format!(
        "{text}old-customer-19,2001-04-01T10:00:00Z,page_view,/old-page,\nnew,2099-04-01T10:00:00Z,page_view,/n,\n"
    );
    fs::write(dir.path().join("more.csv"), more).unwrap();
    let input = dir.path().join("more.csv");
    let request = ImportRequest { mapping: again.mapping.clone(), input: input.as_path().into() };
    let report = workspace.import(&[request], &Progress::new()).unwrap().remove(0);
    assert_eq!((report.load.events, report.load.duplicates), (1, 10));
    assert_eq!(in_words(&report.load.rejected), [("older than the retention rule allows".to_owned(), 36)]);
    assert_eq!(report.load.rows, report.load.used + report.load.duplicates + 36);
    assert_eq!(workspace.snapshot().table.num_customers(), 11);
    workspace.close().unwrap();
    assert_eq!(found(&path, &gone), Vec::<String>::new(), "nor do the people of whom nothing was left");
    let totals = Command::new(env!("CARGO_BIN_EXE_desire-path"))
        .args(["prune", path.to_str().unwrap(), "--totals", "--format", "csv"])
        .output()
        .unwrap();
    let totals = String::from_utf8(totals.stdout).unwrap();
    assert!(totals.contains("2001-03,Website,Purchase,12,12,120"), "{totals}");
    let workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let journal = workspace.journal().unwrap();
    assert!(journal.iter().any(|e| e.kind == JournalKind::Retention && e.people == Some(10)));
}

#[test]
fn what_left_is_noted_even_while_somebody_else_edits() {
    let (dir, path) = place();
    let editing = project(dir.path(), &path);
    let looking = Workspace::open_read_only(&path, &Progress::new()).unwrap();
    let entry = JournalEntry {
        people: Some(7),
        withheld: Some(2),
        detail: "2 refused".to_owned(),
        ..JournalEntry::new(JournalKind::Export, "Segment", 0)
    };
    looking.note(entry).unwrap();
    let last = editing.journal().unwrap().pop().unwrap();
    assert_eq!(
        (last.kind, last.people, last.withheld, last.detail.as_str()),
        (JournalKind::Export, Some(7), Some(2), "2 refused")
    );
    assert!(last.at > 0);
}

/// Every table that can hold something about a person is known to erasure: a new one has to be thought about.
#[test]
fn erasure_knows_every_table() {
    let (_dir, path): (_, PathBuf) = place();
    let workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let rows = workspace.sql("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").unwrap();
    let tables: Vec<String> = rows
        .rows
        .iter()
        .map(|r| format!("{:?}", r[0]).trim_start_matches("Text(\"").trim_end_matches("\")").to_owned())
        .collect();
    let thought_about = [
        // rows of the person go
        "action",
        "assignment",
        "webhook_delivery",
        "consent",
        "consent_by_hand",
        "event_block",
        "withdrawn",
        // tags of an import go with the first of its events that goes
        "row_tags",
        "prediction_answer",
        "profile",
        "profile_detail",
        "identity_decision_profile",
        "reject",
        "segment_member",
        // all of it goes
        "undo_step",
        // mentions are taken out
        "channel_rule",
        "import",
        "journal",
        "name",
        "segment",
        "touchpoint_rule",
        "product",
        // nothing about single people
        "counter",
        "identity_decision",
        "import_currency",
        "spend",
        "erased",
        "import_rejected",
        "prediction_run",
        "prediction_model",
        "rolled_up",
        "setting",
        "source",
        "stage",
        "table_checksum",
        "touchpoint_stage",
        "touchpoint_kind",
        "item",
        // all of it goes, whoever is erased
        "derived_column",
    ];
    let unknown: Vec<&String> = tables.iter().filter(|t| !thought_about.contains(&t.as_str())).collect();
    assert!(unknown.is_empty(), "add to store/rewrite.rs or store/erase.rs, then here: {unknown:?}");
    assert!(tables.len() > 20);
}

#[test]
fn a_shared_flow_shows_no_small_group_and_the_next_one_gives_none_away() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let rows = |from: u32, to: u32, event: &str| -> String {
        (from..to).map(|c| format!("c{c},2026-01-05T10:{:02}:00Z,{event}\n", c % 60)).collect()
    };
    // everybody sees a page; 40 of 60 buy, 17 put something into the cart only, 3 write to support
    let text = format!(
        "customer_id,timestamp,event\n{}{}{}{}",
        rows(0, 60, "page_view"),
        rows(0, 40, "purchase").replace("T10", "T11"),
        rows(40, 57, "add_to_cart").replace("T10", "T11"),
        rows(57, 60, "support_ticket").replace("T10", "T11"),
    );
    import(&mut workspace, dir.path(), "web.csv", &text);
    workspace.close().unwrap();
    let out = dir.path().join("flow.csv");
    let command = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_desire-path"));
        command.args([
            "export",
            path.to_str().unwrap(),
            "flow",
            "--level",
            "touchpoint",
            "--force",
            "--share",
            "--out",
            out.to_str().unwrap(),
        ]);
        command.args(more);
        command
    };
    let run = |more: &[&str]| {
        let done = command(more).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        let counts: Vec<u64> = csv::Reader::from_path(&out)
            .unwrap()
            .records()
            .map(|r| r.unwrap().get(3).unwrap().parse().unwrap())
            .collect();
        (counts, String::from_utf8(done.stderr).unwrap())
    };
    let (all, _) = run(&["--k", "0"]);
    assert!(all.iter().any(|n| (1..11).contains(n)), "there is something to hide: {all:?}");
    let (shown, said) = run(&[]);
    assert!(!shown.is_empty() && shown.iter().all(|&n| n == 0 || n >= 11), "{shown:?}");
    assert!(said.contains("stand together as others"), "{said}");
    assert!(shown.contains(&40), "{shown:?}");
    assert!(!shown.contains(&17) && shown.contains(&20), "the second smallest goes with the smallest: {shown:?}");
    assert_eq!(run(&[]).0, shown, "the same once more");
    // one customer more in the next export
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let more = format!(
        "customer_id,timestamp,event\n{}{}",
        rows(60, 61, "page_view"),
        rows(60, 61, "purchase").replace("T10", "T11")
    );
    import(&mut workspace, dir.path(), "more.csv", &more);
    workspace.close().unwrap();
    let refused = command(&[]).output().unwrap();
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(!refused.status.success(), "41 now and 40 before would tell of one person");
    assert!(said.contains("counted 60") && said.contains("fewer than 11"), "{said}");
    // enough customers more
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let more = format!(
        "customer_id,timestamp,event\n{}{}",
        rows(61, 75, "page_view"),
        rows(61, 75, "purchase").replace("T10", "T11")
    );
    import(&mut workspace, dir.path(), "enough.csv", &more);
    workspace.close().unwrap();
    let (next, _) = run(&[]);
    assert!(next.contains(&55) && next.iter().all(|&n| n == 0 || n >= 11), "{next:?}");
}

#[test]
fn a_list_names_its_purpose_and_the_journal_knows_who_stayed_behind() {
    let (dir, path) = place();
    let mut workspace = project(dir.path(), &path);
    let members = workspace.snapshot().table.people.ids.clone();
    let segment = desire_path::model::Segment {
        id: 0,
        name: "All".to_owned(),
        kind: desire_path::model::SegmentKind::Picked { from: "test".to_owned() },
        description: String::new(),
        members,
    };
    workspace.edit(desire_path::workspace::Edit::Segments(Change::Add(vec![segment]))).unwrap();
    workspace.close().unwrap();
    let out = dir.path().join("all.csv");
    let run = |purpose: &str| {
        let args =
            ["export", path.to_str().unwrap(), "segment", "All", "--for", purpose, "--out", out.to_str().unwrap()];
        let done = Command::new(env!("CARGO_BIN_EXE_desire-path")).args(args).arg("--force").output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        (fs::read_to_string(&out).unwrap().lines().count() - 1, String::from_utf8(done.stderr).unwrap())
    };
    let (rows, said) = run("email");
    assert_eq!(rows, 1);
    assert!(said.contains("1 withheld: 1 refused to be contacted"), "{said}");
    assert_eq!(run("analytics").0, 2);
    let journal = Workspace::open_read_only(&path, &Progress::new()).unwrap().journal().unwrap();
    let entry = journal.iter().find(|e| e.what == "Segment All for email").unwrap();
    assert_eq!((entry.people, entry.withheld), (Some(1), Some(1)));
    assert!(entry.detail.contains("refused"), "{}", entry.detail);
}

#[test]
fn a_rule_leaves_out_old_events_at_import() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let settings = workspace.snapshot().project.settings.clone();
    let rule = desire_path::model::Settings { retention_months: Some(24), ..settings };
    workspace.edit(desire_path::workspace::Edit::SetSettings(rule)).unwrap();
    let text = "customer_id,timestamp,event\nlong-ago,2001-01-05T10:00:00Z,page_view\nboth,2001-01-05T10:00:00Z,page_view\n\
        both,2099-01-05T10:00:00Z,page_view\n";
    import(&mut workspace, dir.path(), "web.csv", text);
    let snapshot = workspace.snapshot();
    assert_eq!((snapshot.table.num_events(), snapshot.table.num_customers()), (1, 1));
    assert_eq!(
        in_words(&snapshot.project.imports[0].rejected),
        [("older than the retention rule allows".to_owned(), 2)]
    );
    workspace.close().unwrap();
    assert!(found(&path, &["long-ago"]).is_empty(), "of whom nothing came in, nothing is kept");
}

#[test]
fn a_report_shows_groups_and_nobody_in_them() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let mut text = "customer_id,name,timestamp,event,value\n".to_owned();
    for c in 0..40 {
        text += &format!("K-{c},Person Number{c},2026-01-05T10:{c:02}:00Z,page_view,\n");
        if c < 25 {
            text += &format!("K-{c},Person Number{c},2026-01-06T10:{c:02}:00Z,purchase,10\n");
        }
    }
    import(&mut workspace, dir.path(), "web.csv", &text);
    workspace.close().unwrap();
    let out = dir.path().join("report.html");
    let run = |filter: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_desire-path"));
        command
            .args(["export", path.to_str().unwrap(), "report", "--force", "--out", out.to_str().unwrap()])
            .args(filter);
        let done = command.output().unwrap();
        (done.status.success(), String::from_utf8(done.stderr).unwrap())
    };
    let (ok, said) = run(&[]);
    assert!(ok, "{said}");
    let page = fs::read_to_string(&out).unwrap();
    assert!(page.contains("A typical journey") && page.contains("25 customers took exactly this path"), "{page}");
    assert!(
        page.contains("25 (63 %) reached") || page.contains("of customers reach the goal"),
        "what is large is shown"
    );
    assert!(!page.contains("Person Number") && !page.contains("K-7"));
    // three fewer had come by then: not to be told apart
    let (ok, said) = run(&["--filter", "to=2026-01-05T10:37"]);
    assert!(!ok && said.contains("40"), "{said}");
}

#[test]
fn nobody_falls_apart_when_what_joined_them_is_old() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    // the device and the account were seen together long ago only; later each by itself
    let text = "customer_id,cookie_id,timestamp,event\nK-1,dev-1,2001-01-05T10:00:00Z,login\n\
        K-1,,2099-01-05T10:00:00Z,purchase\n,dev-1,2099-01-06T10:00:00Z,page_view\n\
        K-2,dev-2,2001-01-05T10:00:00Z,login\n";
    import(&mut workspace, dir.path(), "web.csv", text);
    assert_eq!(workspace.snapshot().table.num_customers(), 2);
    let done = workspace.retain(24, &Progress::new()).unwrap();
    assert_eq!((done.events, done.people), (2, 1));
    assert_eq!(workspace.snapshot().table.num_customers(), 1, "K-1 and dev-1 are still one person");
    workspace.close().unwrap();
    let workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!(workspace.snapshot().table.num_customers(), 1);
    let held = workspace.access(0, &Progress::new()).unwrap().to_string();
    assert!(held.contains("dev-1") && !held.contains("dev-2"));
}

#[test]
fn decisions_about_a_person_are_held_and_profiles_have_the_numbers_of_lists() {
    let (dir, path) = place();
    let mut workspace = project(dir.path(), &path);
    let (ann, _) = workspace.find_people(&["K-77012".to_owned()]);
    let people = workspace.snapshot().table.people.clone();
    let profiles = people.profiles(ann[0]).to_vec();
    assert!(profiles.len() > 1);
    let split = desire_path::identity::split(&people, ann[0], &profiles[1..2], 7).unwrap();
    workspace.edit(desire_path::workspace::Edit::Decisions(Change::Add(vec![split]))).unwrap();
    let (ann, _) = workspace.find_people(&["ann.leander@example.com".to_owned()]);
    let held = workspace.access(ann[0], &Progress::new()).unwrap();
    let decisions = held["decided_by_hand"].as_array().unwrap();
    assert_eq!((decisions.len(), &decisions[0]["decided"]), (1, &"different people".into()), "{decisions:?}");
    workspace.close().unwrap();
    // the numbers of `access` are those that `identity --split` takes
    let run = |args: &[&str]| {
        let out = Command::new(env!("CARGO_BIN_EXE_desire-path")).args(args).output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    };
    let project = path.to_str().unwrap();
    run(&["identity", project, "--take-back", "1"]);
    let held: Value = serde_json::from_str(&run(&["access", project, "K-77012", "--out", "-"])).unwrap();
    let last = held["profiles"].as_array().unwrap().last().unwrap()["profile"].clone();
    let why: Value =
        serde_json::from_str(&run(&["identity", project, "--why", "K-77012", "--format", "json"])).unwrap();
    assert!(why["rows"].as_array().unwrap().iter().any(|row| row["other_profile"] == last), "{why} {last}");
    run(&["identity", project, "--split", "K-77012", "--profiles", &last.to_string()]);
}

#[test]
fn a_pseudonymised_copy_spells_no_name_in_paths_rules_or_sources() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let crm = "customer_id,email,name,phone\nK100,ann@x.org,Zoe O'Brien,+49 171 5550123\n\
        K200,bob@x.org,José de la Cruz,\nK300,cat@x.org,Zoe Mueller-Qvist,\n";
    import(&mut workspace, dir.path(), "crm.csv", crm);
    let web = "customer_id,time,event,page,campaign,product\n\
        K200,2026-01-01T10:00:00Z,view,/u/jos%C3%A9%20de%20la%20cruz/Zoe-O%27Brien,for Zoe Mueller-Qvist,Mug Zoe O'Brien\n\
        K200,2026-01-02T10:00:00Z,view,/t/%2B49%20171%205550123,Spring sale,Kettle\n";
    import(&mut workspace, dir.path(), "visits of Jose de la Cruz.csv", web);
    let mut settings = workspace.snapshot().project.settings.clone();
    settings.identity.blocked =
        vec![desire_path::model::BlockedPattern { kind: None, pattern: "zoe.o.brien@*".to_owned() }];
    settings.identity.role_mailboxes.push("mueller-qvist".to_owned());
    settings.traffic.internal = vec!["bob@x.org".to_owned()];
    workspace.edit(desire_path::workspace::Edit::SetSettings(settings)).unwrap();
    let copy = dir.path().join("copy.desire");
    workspace.pseudonymise(&copy, Overwrite::Refuse, 0, &Progress::new()).unwrap();
    let left = ["brien", "jos%C3", "jose", "de la cruz", "cruz", "qvist", "5550123", "%205550", "bob@x.org", "K100"];
    assert_eq!(found(&copy, &left), Vec::<String>::new());
    assert_eq!(found(&copy, &["Spring sale", "Kettle", "Mug ["]).len(), 3, "everything else stays");
}
