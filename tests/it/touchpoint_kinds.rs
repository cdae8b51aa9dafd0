//! Analyses, predictions and actions go by what a touchpoint is, not by what it is called.

use std::fmt::Write as _;
use std::path::Path;

use assert_cmd::Command;
use desire_path::act::{ProposalTerms, propose};
use desire_path::analysis::Period;
use desire_path::analysis::assumptions::{Assumptions, Hints};
use desire_path::analysis::flow::{FlowPaths, FlowSettings, Level};
use desire_path::analysis::friction::{errors, loops};
use desire_path::analysis::mood::{OwnMoods, moods};
use desire_path::analysis::quality::quality;
use desire_path::events::{EventTable, Subset};
use desire_path::model::{Project, Purpose, Rules, Settings, TouchpointKind, TouchpointRule};
use desire_path::predict;
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};
use serde_json::{Value, json};

use super::sample::sample;

/// Touchpoints of the sample shop under names that say nothing of what they are, or something else.
const RENAMED: [(&str, &str); 11] = [
    ("Added to cart", "Warenkorb"),
    ("Cart viewed", "Produkte"),
    ("Product viewed", "Artikel"),
    ("Checkout started", "Schritt 1"),
    ("Payment error", "Oje"),
    ("Purchase", "Fertig"),
    ("Return requested", "Doch nicht"),
    ("E-mail opened", "Gelesen"),
    ("E-mail sent", "Post"),
    ("Review written", "Sterne"),
    ("Support ticket", "Frage"),
];

/// Everything that is found in the sample, with touchpoints by number.
fn found(table: &EventTable) -> Value {
    let (all, settings, progress) = (Subset::all(table), Settings::default(), Progress::new());
    let flow_settings = FlowSettings { level: Level::Stage, ..FlowSettings::default() };
    let paths = FlowPaths::build(table, &all, &settings, &flow_settings);
    let run = predict::run(table, &all, &settings, &progress).unwrap();
    let mut next = run.next().to_vec();
    for (name, _) in next.iter_mut().flat_map(|(_, steps)| steps) {
        *name = table.names.touchpoint(name).map_or_else(|| name.clone(), |number| number.to_string());
    }
    let project = Project { predictions: Some(run.clone().into()), ..Project::default() };
    let terms = ProposalTerms { today: 0, as_of_end: true };
    let actions = propose(table, &project, &all, terms, &progress).unwrap();
    let mut judged = serde_json::to_value(quality(table, &project, i64::MAX / 2)).unwrap();
    hide_names(&mut judged, table);
    assert!(actions.len() > 500, "{} actions", actions.len());
    let asked = (&OwnMoods::default(), true, Period::Month);
    let sound = moods(table, &all, &settings, asked, &progress).unwrap();
    json!({
        "flow": paths.flow(),
        "errors": errors(table, &all, &settings),
        "loops": loops(table, &all, &settings),
        "moods": (sound.all, sound.touchpoints, sound.around_returns, sound.unscored),
        "targets": run.targets().collect::<Vec<_>>(),
        "next": next,
        "actions": actions,
        "quality": judged,
        "orders": Assumptions::of(table, &project, &Hints::default()).orders,
        "kinds": table.names.kind_of,
        "stages": table.names.stage_of,
    })
}

/// Puts numbers in the place of touchpoints' names.
fn hide_names(value: &mut Value, table: &EventTable) {
    match value {
        Value::String(text) => {
            if let Some(number) = table.names.touchpoint(text) {
                *text = number.to_string();
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| hide_names(value, table)),
        Value::Object(fields) => fields.values_mut().for_each(|value| hide_names(value, table)),
        _ => {}
    }
}

#[test]
fn renaming_touchpoints_changes_nothing_in_what_is_found() {
    let mut table = (*sample().table).clone();
    let before = found(&table);
    let mut rules = Rules::default();
    let raw_names: Vec<String> = table.dims.event.iter().map(str::to_owned).collect();
    for (old, new) in RENAMED {
        let old_number = table.names.touchpoint(old).unwrap_or_else(|| panic!("the sample has no {old}"));
        let of_it = |raw: &&String| {
            let code = table.dims.event.code(raw).unwrap();
            (0..table.num_events()).any(|i| table.event[i] == code && table.touchpoint[i] == old_number)
        };
        for raw in raw_names.iter().filter(of_it) {
            rules.touchpoints.push(TouchpointRule {
                event: raw.clone(),
                page: String::new(),
                touchpoint: new.to_owned(),
            });
        }
    }
    table.apply_rules(&rules);
    for (old, new) in RENAMED {
        assert!(table.names.touchpoint(new).is_some() && table.names.touchpoint(old).is_none(), "{old}");
    }
    let after = found(&table);
    for (what, value) in before.as_object().unwrap() {
        assert!(after[what] == *value, "{what} differ under the renaming");
    }
}

/// A file of a small shop, with names by `name`.
fn small_shop(path: &Path, name: impl Fn(&str) -> String) {
    let mut csv = "customer_id,time,event,product,value\n".to_owned();
    for c in 0..60 {
        let day = 1 + c % 25;
        let mut row = |minute: u32, event: &str, product: &str, value: &str| {
            writeln!(csv, "c{c},2026-03-{day:02}T10:{minute:02}:00Z,{},{product},{value}", name(event)).unwrap();
        };
        row(0, "product_view", "Tent", "");
        row(1, "add_to_cart", "Tent", "");
        row(2, "checkout_start", "Tent", "");
        if c % 3 == 0 {
            row(3, "payment_error", "", "");
        }
        if c % 2 == 0 {
            row(4, "purchase", "Tent", "40");
        }
    }
    std::fs::write(path, csv).unwrap();
}

fn run(args: &[&str]) -> String {
    let done = Command::cargo_bin("desire-path").unwrap().args(args).output().unwrap();
    assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

#[test]
fn a_file_with_names_of_its_own_is_understood_once_its_kinds_are_set() {
    let folder = tempfile::tempdir().unwrap();
    let names = [
        ("product_view", "Artikelseite", "product-view"),
        ("add_to_cart", "Warenkorbklick", "cart"),
        ("checkout_start", "Schritt A", "checkout"),
        ("payment_error", "Oje", "payment-error"),
        ("purchase", "Danke sehr", "purchase"),
    ];
    let place = |name: &str| folder.path().join(name).display().to_string();
    small_shop(Path::new(&place("en.csv")), str::to_owned);
    small_shop(Path::new(&place("de.csv")), |event| names.iter().find(|n| n.0 == event).unwrap().1.to_owned());
    let (english, german) = (place("en.desire"), place("de.desire"));
    run(&["import", &english, &place("en.csv"), "--source", "Shop"]);
    run(&["import", &german, &place("de.csv"), "--source", "Shop"]);
    let mut args = vec!["touchpoints".to_owned(), german.clone(), "--format".to_owned(), "json".to_owned()];
    for (_, name, kind) in names {
        args.extend(["--kind".to_owned(), format!("{name}={kind}")]);
    }
    let shown = run(&args.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(shown.contains("\"payment-error\"") && shown.contains("Danke sehr"), "{shown}");
    let answer = |project: &str, args: &[&str]| {
        let mut line = vec![args[0], project];
        line.extend(&args[1..]);
        let text = run(&line);
        let plain = text.replace("de.desire", "en.desire");
        let of_default = [
            ("Artikelseite", "Product viewed"),
            ("Warenkorbklick", "Added to cart"),
            ("Schritt A", "Checkout started"),
            ("Oje", "Payment error"),
            ("Danke sehr", "Purchase"),
        ];
        of_default.iter().fold(plain, |text, (german, default)| text.replace(german, default))
    };
    for args in [
        ["flow", "--level", "stage", "--format", "json"].as_slice(),
        &["flow", "--level", "touchpoint", "--format", "json"],
        &["sql", "SELECT sum(orders), sum(value) FROM customers"],
    ] {
        assert_eq!(answer(&german, args), answer(&english, args), "{args:?}");
    }
    // an action lasts from the moment at which it is proposed
    let actions = |project: &str| {
        let proposed = answer(project, &["actions", "--propose", "--as-of-end", "--format", "csv"]);
        let without_expiry = |line: &str| {
            let (before, after) = line.split_once(",unknown,").unwrap_or((line, ""));
            format!("{before} {}", after.split_once(',').map_or("", |(_, rest)| rest))
        };
        proposed.lines().map(without_expiry).collect::<Vec<_>>()
    };
    let (in_english, in_german) = (actions(&english), actions(&german));
    assert!(in_english.len() > 5, "carts to remind of");
    assert_eq!(in_german, in_english);
    let show = |project: &str| run(&["show", "friction", project, "--format", "json"]);
    let sentence = |project: &str| serde_json::from_str::<Value>(&show(project)).unwrap()["facts"].clone();
    assert_eq!(sentence(&german), sentence(&english));
    run(&["undo", &german]); // the proposals
    run(&["undo", &german]);
    assert!(!run(&["touchpoints", &german, "--format", "csv"]).contains("payment-error"), "undo takes it back");
}

#[test]
fn a_wrong_kind_or_touchpoint_says_what_is_right() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).display().to_string();
    small_shop(Path::new(&place("en.csv")), str::to_owned);
    let project = place("shop.desire");
    run(&["import", &project, &place("en.csv")]);
    for (word, hint) in
        [("purchase=sold", "lists the kinds"), ("Kaufen=purchase", "lists them"), ("purchase", "--kind Warenkorb=cart")]
    {
        let args = ["touchpoints", &project, "--kind", word];
        let done = Command::cargo_bin("desire-path").unwrap().args(args).output().unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(done.status.code() == Some(2) && said.contains(hint), "{word}: {said}");
    }
}

#[test]
fn every_kind_is_listed_in_the_help() {
    let help = run(&["touchpoints", "--help"]);
    for kind in TouchpointKind::ALL {
        let listed = help.split([',', ' ', '.', ':', '\n']).any(|word| word == kind.code());
        assert!(listed, "{} is missing in the help", kind.code());
    }
}

/// Ten people who agreed to mail; the first three of them switch the newsletter off by an event with a name of its own.
fn readers(path: &Path) {
    let mut rows = String::from("customer_id,email,timestamp,event,email_consent\n");
    for i in 0..10 {
        writeln!(rows, "r{i},r{i}@example.org,2026-03-0{} 10:00,Signed up,yes", 1 + i % 5).unwrap();
        let last = if i < 3 { "Lesestopp" } else { "Gelesen" };
        writeln!(rows, "r{i},r{i}@example.org,2026-03-1{} 10:00,{last},", i % 5).unwrap();
    }
    std::fs::write(path, rows).unwrap();
}

#[test]
fn a_touchpoint_that_a_person_calls_an_unsubscription_refuses_mail_until_that_is_taken_back() {
    let dir = tempfile::tempdir().unwrap();
    let (file, project) = (dir.path().join("readers.csv"), dir.path().join("readers.desire"));
    readers(&file);
    let project = project.to_str().unwrap();
    run(&["import", project, file.to_str().unwrap()]);
    let refused = || {
        let rows: Value = serde_json::from_str(&run(&["consent", project, "--format", "json"])).unwrap();
        let rows = rows["rows"].as_array().unwrap();
        let mail = rows.iter().find(|row| row["purpose"].as_str().unwrap().contains("mail")).unwrap();
        (mail["given"].as_u64().unwrap(), mail["refused"].as_u64().unwrap())
    };
    assert_eq!(refused(), (10, 0));
    run(&["touchpoints", project, "--kind", "Lesestopp=unsubscribe"]);
    assert_eq!(refused(), (7, 3), "events that were imported before refuse");

    // so do events that come later, in a project that is open or not
    let more = dir.path().join("more.csv");
    std::fs::write(&more, "customer_id,email,timestamp,event\nr5,r5@example.org,2026-03-20 10:00,Lesestopp\n").unwrap();
    run(&["import", project, more.to_str().unwrap()]);
    assert_eq!(refused(), (6, 4));

    // a later yes outweighs it, as it does every refusal
    run(&["consent", project, "r5", "--purpose", "email", "--set", "given"]);
    assert_eq!(refused(), (7, 3));

    run(&["touchpoints", project, "--kind", "Lesestopp=default"]);
    assert_eq!(refused(), (10, 0), "the refusal goes with the kind");
    run(&["undo", project]);
    assert_eq!(refused(), (7, 3));
}

#[test]
fn events_that_a_rule_maps_to_an_unsubscription_refuse_in_an_open_project_too() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("readers.csv");
    readers(&file);
    let path = dir.path().join("readers.desire");
    run(&["import", path.to_str().unwrap(), file.to_str().unwrap()]);
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let refused = |workspace: &Workspace| workspace.snapshot().table.people.refused(Purpose::Email).count();
    let mut rules = workspace.snapshot().project.rules.clone();
    rules.touchpoints.push(TouchpointRule {
        event: "Lesestopp".to_owned(),
        page: String::new(),
        touchpoint: "Unsubscribed".to_owned(),
    });
    workspace.edit(Edit::SetRules(rules)).unwrap();
    assert_eq!(refused(&workspace), 3);
    workspace.undo().unwrap();
    assert_eq!(refused(&workspace), 0);
    workspace.redo().unwrap();
    assert_eq!(refused(&workspace), 3);

    // and where columns are read when they are asked for
    assert!(workspace.keep_table(&Progress::new()).unwrap());
    workspace.close().unwrap();
    let workspace = Workspace::open_lazily(&path, &Progress::new()).unwrap();
    assert!(workspace.has_rest(), "the table is kept");
    assert_eq!(refused(&workspace), 3);
}
