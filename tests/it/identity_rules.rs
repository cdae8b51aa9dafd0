//! Who is who in a whole project: rules, previews and decisions, in the library and on the command line.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use desire_path::identity::{self, JoinEvidence, edges};
use desire_path::import::inspect;
use desire_path::model::{Change, CustomerIx, Decision, IdentityRules, Verdict};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, ImportRequest, Workspace, preview_identity, suggestions};

use super::store::place;

const WEB: &str = "cookie_id,customer_id,email,time,event,country
c1,,,2026-01-01T10:00:00Z,page_view,DE
c1,u1,,2026-01-01T10:05:00Z,product_view,DE
c2,,ann@x.de,2026-01-02T10:00:00Z,page_view,DE
c3,,,2026-01-03T10:00:00Z,page_view,AT
c4,,bob@x.de,2026-01-04T10:00:00Z,page_view,DE
c4,,bob@x.de,2026-01-04T10:01:00Z,purchase,FR
";

const CRM: &str = "customer_id,email,phone,name,birth date,postcode
u1,ann@x.de,+49 30 1234567,Ann Lee,1980-02-03,10115
,bob@x.de,+49 30 7654321,Robert Roy,1975-05-06,20095
,bob.roy@y.de,,Robert Roy,1975-05-06,20095
u3,cara@x.de,,Cara Fox,1990-09-09,80331
";

fn import(workspace: &mut Workspace, file: &Path, text: &str) {
    fs::write(file, text).unwrap();
    let mapping = inspect(file).unwrap().mapping;
    workspace.import(&[ImportRequest { input: file.into(), mapping }], &Progress::new()).unwrap();
}

/// A project of the two files above.
pub(crate) fn project() -> (tempfile::TempDir, PathBuf, Workspace) {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    import(&mut workspace, &dir.path().join("web.csv"), WEB);
    import(&mut workspace, &dir.path().join("crm.csv"), CRM);
    (dir, path, workspace)
}

/// The customer that carries this text as any identifier.
fn who(workspace: &Workspace, text: &str) -> CustomerIx {
    let people = workspace.snapshot().table.people.clone();
    let carries =
        |p: &u32| [&people.customer_id, &people.email, &people.device].iter().any(|c| c.get(*p as usize) == text);
    people.ix_of((0..people.active.len() as u32).find(carries).unwrap()).unwrap()
}

fn decide(workspace: &mut Workspace, decision: Decision) {
    workspace.edit(Edit::Decisions(Change::Add(vec![decision]))).unwrap();
}

fn same(workspace: &Workspace, a: &str, b: &str) -> Result<Decision, identity::DecisionError> {
    let (snapshot, pair) = (workspace.snapshot(), (who(workspace, a), who(workspace, b)));
    let project = &snapshot.project;
    identity::same(&snapshot.table.people, &project.settings.identity, &project.decisions, pair, 7)
}

#[test]
fn a_decision_is_undone_in_one_step_and_survives_closing_and_importing_again() {
    let (dir, path, mut workspace) = project();
    let before = workspace.snapshot().table.num_customers();
    assert_ne!(who(&workspace, "c3"), who(&workspace, "cara@x.de"));
    let decision = same(&workspace, "c3", "cara@x.de").unwrap();
    decide(&mut workspace, decision);
    assert_eq!(who(&workspace, "c3"), who(&workspace, "cara@x.de"));
    assert_eq!(workspace.snapshot().table.num_customers(), before - 1);
    assert_eq!(workspace.can_undo(), Some("Same person"));
    workspace.undo().unwrap();
    assert_eq!(workspace.snapshot().table.num_customers(), before);
    assert!(workspace.snapshot().project.decisions.is_empty());
    workspace.redo().unwrap();
    workspace.close().unwrap();

    // the import goes, is removed for good when the project is closed, and comes back
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!(who(&workspace, "c3"), who(&workspace, "cara@x.de"));
    let crm = workspace.snapshot().project.imports[1].id;
    workspace.edit(Edit::SetImportState { import: crm, state: desire_path::model::ImportState::Undone }).unwrap();
    assert_eq!(workspace.snapshot().project.decisions.len(), 1);
    workspace.close().unwrap();
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!(workspace.snapshot().project.imports.len(), 1);
    import(&mut workspace, &dir.path().join("crm.csv"), CRM);
    assert_eq!(who(&workspace, "c3"), who(&workspace, "cara@x.de"));
    let snapshot = workspace.snapshot();
    let joins = edges(
        &snapshot.table.people,
        who(&workspace, "c3"),
        &snapshot.project.settings.identity,
        &snapshot.project.decisions,
        &snapshot.identity.dropped,
    );
    assert_eq!(joins.len(), 1);
    assert_eq!(joins[0].because, JoinEvidence::Decided { decision: snapshot.project.decisions[0].id });
}

#[test]
fn two_customer_ids_are_never_merged_by_hand() {
    let (_dir, _path, workspace) = project();
    let refused = same(&workspace, "u1", "u3").unwrap_err().to_string();
    assert!(refused.contains("customer id u1, the other u3"), "{refused}");
}

#[test]
fn a_preview_says_what_applying_does() {
    let (_dir, _path, mut workspace) = project();
    let now = workspace.snapshot();
    let rules = IdentityRules { by_email: false, ..IdentityRules::default() };
    let found = preview_identity(&now, &rules, &[], &Progress::new()).unwrap();
    assert!(found.changes.splitting == 2 && found.changes.merged == 0, "{:?}", found.changes);
    assert_eq!(found.changes.before as usize, now.table.num_customers());
    assert!(found.examples.iter().any(|e| e.text().contains("falls apart into")), "{:?}", found.examples);
    assert_eq!(workspace.snapshot().revision, now.revision, "a preview changes nothing");

    workspace.edit(Edit::SetIdentity(Box::new(rules.clone()))).unwrap();
    let then = workspace.snapshot();
    assert_eq!(found.after.summary, then.identity.summary);
    assert_eq!(found.changes.after as usize, then.table.num_customers());
    let all = desire_path::events::Subset::all(&then.table);
    assert_eq!(found.after.reach, desire_path::analysis::reach(&then.table, &all, &then.project.settings));
    let again = preview_identity(&then, &rules, &[], &Progress::new()).unwrap();
    assert!(again.changes.is_empty() && again.before == again.after);
    // and back: what fell apart merges, by the e-mail
    let back = preview_identity(&then, &IdentityRules::default(), &[], &Progress::new()).unwrap();
    assert_eq!(
        (back.changes.merged, back.changes.before, back.changes.after),
        (2, found.changes.after, found.changes.before)
    );
    assert!(back.examples.iter().any(|e| e.by.as_deref() == Some("e-mail bob@x.de")), "{:?}", back.examples);
    assert_eq!(workspace.undo().unwrap().as_deref(), Some("Change who is who"));
    assert_eq!(workspace.snapshot().identity.root, now.identity.root);
}

#[test]
fn new_rules_can_be_cancelled_and_leave_the_project_as_it_was() {
    let (_dir, path, mut workspace) = project();
    let now = workspace.snapshot();
    let bytes = fs::read(&path).unwrap();
    let rules = || Edit::SetIdentity(Box::new(IdentityRules { by_email: false, ..IdentityRules::default() }));
    let cancelled = Progress::new();
    cancelled.cancel();
    let error = workspace.edit_with_progress(rules(), &cancelled).unwrap_err();
    assert!(matches!(error, desire_path::store::StoreError::Cancelled), "{error}");
    let then = workspace.snapshot();
    assert_eq!((then.revision, then.project.settings.identity.by_email), (now.revision, true));
    assert_eq!(workspace.can_undo(), Some("Import"), "nothing to take back");
    assert_eq!(fs::read(&path).unwrap(), bytes, "the file is untouched");
    let progress = Progress::new();
    workspace.edit_with_progress(rules(), &progress).unwrap();
    assert!(!workspace.snapshot().project.settings.identity.by_email);
    workspace.undo().unwrap();
    assert_eq!(workspace.snapshot().identity.root, now.identity.root);
}

#[test]
fn evidence_names_the_files() {
    let (_dir, _path, workspace) = project();
    let imports = workspace.imports_of(who(&workspace, "u1")).unwrap();
    let snapshot = workspace.snapshot();
    let web = snapshot.project.imports[0].id;
    let crm = snapshot.project.imports[1].id;
    let people = &snapshot.table.people;
    for (profile, from) in &imports {
        let wanted = if people.phone.get(*profile as usize).is_empty() { web } else { crm };
        assert_eq!(from, &[wanted], "profile {profile}");
    }
    assert_eq!(imports.len(), 4);
}

#[test]
fn look_alikes_are_suggested_until_somebody_decides() {
    let (_dir, _path, mut workspace) = project();
    let found = suggestions(&workspace.snapshot(), &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let people = &snapshot.table.people;
    let pair = (who(&workspace, "bob@x.de"), who(&workspace, "bob.roy@y.de"));
    let is = |s: &identity::fuzzy::Suggestion| {
        let of = |id| people.ix_of(id).unwrap();
        (of(s.a), of(s.b)) == pair || (of(s.b), of(s.a)) == pair
    };
    let suggestion = found.list.iter().find(|s| is(s)).unwrap();
    assert!(suggestion.p > 0.5 && !suggestion.two_customer_ids);
    let labels: Vec<&str> = suggestion.agree.iter().map(|f| f.label()).collect();
    assert_eq!(labels, ["first name", "last name", "birth date", "postcode"]);

    let rejected = identity::different(people, &snapshot.project.settings.identity, pair, 7).unwrap();
    assert_eq!(rejected.verdict, Verdict::Different);
    decide(&mut workspace, rejected);
    let found = suggestions(&workspace.snapshot(), &Progress::new()).unwrap();
    assert!(!found.list.iter().any(is), "{:?}", found.list);
    workspace.undo().unwrap();
    let accepted = same(&workspace, "bob@x.de", "bob.roy@y.de").unwrap();
    decide(&mut workspace, accepted);
    assert_eq!(who(&workspace, "bob@x.de"), who(&workspace, "bob.roy@y.de"));
}

fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::cargo_bin("desire-path").unwrap().args(arguments).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

fn json(arguments: &[&str]) -> serde_json::Value {
    let (code, out, err) = run(&[arguments, &["--format", "json", "--k", "0"]].concat());
    assert_eq!(code, 0, "{arguments:?}\n{err}");
    serde_json::from_str(&out).unwrap()
}

#[test]
fn the_command_line_does_all_of_it() {
    let (_dir, path, workspace) = project();
    workspace.close().unwrap();
    let path = path.to_str().unwrap();
    let customers = |path| json(&["identity", path])["summary"]["customers"].as_u64().unwrap();
    let before = customers(path);

    let preview = json(&["identity", path, "--set", "email=off", "--preview"]);
    assert_eq!(preview["preview"]["changes"]["before"], before);
    let after = preview["preview"]["changes"]["after"].as_u64().unwrap();
    assert!(after > before);
    assert_eq!(preview["rows"][0]["what"], "Customers with events");
    assert_eq!(customers(path), before);
    assert_eq!(json(&["identity", path, "--set", "email=off"])["summary"]["customers"], after);
    assert_eq!(json(&["identity", path, "--set", "rules=default"])["summary"]["customers"], before);
    let blocked = json(&["identity", path, "--set", "block=email:bob@*", "--show", "rules"]);
    assert_eq!(blocked["rules"]["blocked"][0]["pattern"], "bob@*");
    json(&["identity", path, "--set", "unblock=email:bob@*"]);

    let same = json(&["identity", path, "--same", "c3", "cara@x.de", "--show", "decisions"]);
    assert_eq!((&same["rows"][0]["number"], &same["rows"][0]["followed"]), (&1.into(), &true.into()));
    assert_eq!(customers(path), before - 1);
    let (code, _, err) = run(&["identity", path, "--same", "u1", "u3"]);
    assert!(code == 1 && err.contains("a customer has only one"), "{code} {err}");
    json(&["identity", path, "--take-back", "1"]);
    assert_eq!(customers(path), before);

    let suggested = json(&["identity", path, "--show", "suggestions"]);
    let robert = suggested["rows"].as_array().unwrap().iter().find(|r| r["name_a"] == "Robert Roy").unwrap().clone();
    assert!(robert["agree"].as_str().unwrap().contains("birth date"));
    let (a, b) = (format!("#{}", robert["a"]), format!("#{}", robert["b"]));
    json(&["identity", path, "--different", &a, &b]);
    let left = json(&["identity", path, "--show", "suggestions"])["rows"].as_array().unwrap().len();
    assert_eq!(left, suggested["rows"].as_array().unwrap().len() - 1);

    // bob was in Germany and France a minute apart, but he is a single profile in each export
    let why = json(&["identity", path, "--why", "bob@x.de"]);
    assert_eq!(why["rows"][0]["because"], "same e-mail bob@x.de");
    assert!(why["rows"][0]["from"].as_str().unwrap().starts_with("web.csv ("), "{why}");
    let suspicious = json(&["identity", path, "--show", "suspicious"]);
    assert_eq!(suspicious["rows"][0]["why"], "in DE and FR 1 minute apart");
    let bob = format!("#{}", suspicious["rows"][0]["customer"]);
    let other = why["rows"][0]["other_profile"].to_string();
    json(&["identity", path, "--split", "bob@x.de", "--profiles", &other]);
    assert_eq!(customers(path), before + 1);
    json(&["identity", path, "--take-back", "3"]);
    json(&["identity", path, "--fine", &bob]);
    assert_eq!(json(&["identity", path, "--show", "suspicious"])["rows"].as_array().unwrap().len(), 0);

    json(&["identity", path, "--take-back", "4"]);
    json(&["identity", path, "--suspect", "travel-minutes=0"]);
    let suspicious = || json(&["identity", path, "--show", "suspicious"])["rows"].as_array().unwrap().len();
    assert_eq!(suspicious(), 0, "nobody is asked about travelling");
    json(&["identity", path, "--suspect", "limits=default"]);
    assert_eq!(suspicious(), 1);
    let (code, _, err) = run(&["identity", path, "--suspect", "ears=2"]);
    assert!(code == 2 && err.contains("ears"), "{err}");

    for wrong in ["email", "email=maybe", "emails-per-customer=x", "nonsense=1", "order=email,phon", "block=**"] {
        let (code, _, err) = run(&["identity", path, "--set", wrong]);
        assert_eq!(code, 2, "{wrong}: {err}");
    }
}
