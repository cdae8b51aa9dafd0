//! Damage is told: a flipped bit anywhere in a project file either changes no output or is said, and whatever is made of
//! a damaged project says so in itself.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::Command;

use desire_path::model::{Change, JournalEntry, JournalKind, Purpose};

use super::*;
use crate::erase;
use crate::support::proposed_action;

/// Everything that comes out of a project, and whether damage is told.
fn everything(path: &Path) -> Result<(String, bool), StoreError> {
    let workspace = Workspace::open_read_only(path, &Progress::new())?;
    let snapshot = workspace.snapshot();
    let mut project = (*snapshot.project).clone();
    project.incomplete = None;
    let mut out = format!("{project:?}\n{:?}\n{:?}\n", workspace.info()?, workspace.journal()?);
    for import in &project.imports {
        out += &format!("{:?}\n", workspace.rejects(import.id)?);
    }
    let people = &snapshot.table.people;
    for ix in 0..people.len() as u32 {
        out += &format!("{:?} {:?}\n", workspace.attributes(ix)?, workspace.imports_of(ix)?);
        out += &format!("{:?}\n", Purpose::ALL.map(|purpose| people.consent(ix, purpose)));
    }
    out += &format!("{:?}\n{:?}", workspace.rolled_up()?, workspace.undo_steps()?);
    out += &format!("{:?}", erase::told(&workspace));
    Ok((out, !snapshot.damage.is_empty() || workspace.is_erasure_unfinished()?))
}

/// A project with something in most tables, closed.
fn rich_project(dir: &Path, path: &Path) {
    let mut workspace = erase::project(dir, path);
    let snapshot = workspace.snapshot();
    workspace.set_consent(&[0], Purpose::Email, false, "by phone").unwrap();
    let action = |id: u32| Action {
        id: 0,
        kind: ActionKind::WinBack,
        content: "10 % off".to_owned(),
        best_hour: 18,
        reason: "no visit for 60 days".to_owned().into(),
        order_value: 1.0 / 3.0,
        expires: 1_700_000_000_000,
        ..proposed_action(snapshot.table.people.ids[id as usize])
    };
    workspace.edit(Edit::Actions(Change::Replace(vec![action(0), action(1)]))).unwrap();
    workspace.edit(Edit::SetRules(Rules { ..snapshot.project.rules.clone() })).unwrap();
    workspace.note(JournalEntry::new(JournalKind::Export, "List", 0)).unwrap();
    workspace.close().unwrap();
}

/// Numbers that look random and are the same in every run.
pub(super) fn seeded(mut state: u64) -> impl Iterator<Item = usize> {
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 16) as usize
    })
}

/// Copies of a file in `folder`, each with one bit flipped, one after the other: `look` is given what was flipped and the
/// copy.
pub(super) fn each_flipped(folder: &Path, file: &Path, seed: u64, flips: usize, mut look: impl FnMut(&str, &Path)) {
    let bytes = fs::read(file).unwrap();
    // most of a page is often free: half of the flips go where bytes are set
    let used: Vec<usize> = (0..bytes.len()).filter(|&at| bytes[at] != 0).collect();
    let mut random = seeded(seed);
    for flip in 0..flips {
        let (place, bit) = (random.next().unwrap(), random.next().unwrap() % 8);
        let at = if flip % 2 == 0 { used[place % used.len()] } else { place % bytes.len() };
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << bit;
        let copy = folder.join("flipped.desire");
        fs::write(&copy, &flipped).unwrap();
        look(&format!("flip {flip}: bit {bit} of byte {at}"), &copy);
        for left in files_in(folder).iter().filter(|name| name.starts_with("flipped")) {
            fs::remove_file(folder.join(left)).unwrap();
        }
    }
}

#[test]
fn a_flipped_bit_anywhere_is_told_or_changes_nothing() {
    let (dir, path) = place();
    rich_project(dir.path(), &path);
    let (whole, told) = everything(&path).unwrap();
    assert!(!told, "nothing is wrong to begin with");
    let (mut errors, mut damaged, mut same) = (0, 0, 0);
    each_flipped(dir.path(), &path, 0x5eed, 500, |flip, copy| {
        let found = catch_unwind(AssertUnwindSafe(|| everything(copy)));
        match found.unwrap_or_else(|_| panic!("{flip} ends the program")) {
            Err(_) => errors += 1,
            Ok((_, true)) => damaged += 1,
            Ok((out, false)) if out == whole => same += 1,
            Ok(_) => panic!("{flip} changes what comes out, and nothing is said"),
        }
    });
    println!("{errors} refused, {damaged} told, {same} without effect");
    assert!(errors > 0 && damaged > 0 && same > 0);
}

pub(super) fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_desire-path")).args(arguments).output().unwrap();
    (out.status.code(), String::from_utf8(out.stdout).unwrap(), String::from_utf8(out.stderr).unwrap())
}

/// A project of 40 customers whose second import, of half of the events, cannot be read any more.
fn half_a_project(path: &Path) {
    let mut store = Store::create(path).unwrap();
    let (columns, dims) = invented_events(40, 9);
    write_import(&mut store, &columns, &dims, 0);
    write_import(&mut store, &columns, &dims, 40);
    store.close().unwrap();
    let conn = rusqlite::Connection::open(path).unwrap();
    conn.execute("UPDATE event_block SET checksum = checksum + 1 WHERE import_id = 2", []).unwrap();
}

const SAID: &str = "360 of 720 events cannot be read";

#[test]
fn every_result_of_a_damaged_project_says_that_it_is_incomplete() {
    let (dir, path) = place();
    half_a_project(&path);
    let project = path.to_str().unwrap();
    let out = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    for arguments in [
        vec!["info", project],
        vec!["sessions", project, "--format", "csv"],
        vec!["transitions", project, "--format", "json"],
        vec!["flow", project, "--k", "0"],
        vec!["quality", project, "--format", "json"],
        vec!["export", project, "events", "--out", &out("events.csv")],
        vec!["export", project, "report", "--out", &out("report.html")],
        vec!["export", project, "flow", "--out", &out("flow.svg"), "--k", "0"],
        vec!["export", project, "timeline", "C00001", "--out", &out("timeline.svg")],
        vec!["check", project],
    ] {
        let (code, shown, said) = run(&arguments);
        assert_eq!(code, Some(4), "{arguments:?}: {said}");
        assert!(said.contains(SAID) && said.contains("Restore the project from a backup"), "{arguments:?}: {said}");
        assert!(said.contains("import of web.csv"), "{said}");
        if arguments.contains(&"json") {
            let json: serde_json::Value = serde_json::from_str(&shown).unwrap();
            assert!(json["incomplete"].as_str().unwrap().contains(SAID), "{shown}");
        } else if !arguments.contains(&"csv") && !shown.is_empty() && arguments[0] != "check" {
            assert!(shown.contains(SAID), "{arguments:?}: {shown}");
        }
    }
    for file in ["report.html", "flow.svg", "timeline.svg"] {
        let text = fs::read_to_string(dir.path().join(file)).unwrap();
        // a picture breaks a long line into several
        assert!(text.contains("360 of 720 events"), "{file}");
    }
    let (_, shown, _) = run(&["info", project, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&shown).unwrap();
    assert_eq!((json["damaged_blocks"].as_u64(), json["events_lost"].as_u64()), (Some(1), Some(360)));
}

#[test]
fn segments_predictions_and_actions_made_of_a_rest_say_so_for_as_long_as_they_are_kept() {
    let (_dir, path) = place();
    half_a_project(&path);
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let segment = Segment {
        id: 0,
        name: "Buyers".to_owned(),
        kind: SegmentKind::Picked { from: "Stage flow".to_owned() },
        description: "Picked".to_owned(),
        members: vec![1],
    };
    workspace.edit(Edit::Segments(Change::Add(vec![segment]))).unwrap();
    let target = TargetRun {
        target: Target::Purchase,
        horizon_days: 30,
        readiness: Readiness::Ready,
        teller: Teller::Model,
        back_test: None,
        properties: Vec::new(),
        goal: Vec::new(),
        coefficients: Vec::new(),
        scores: Vec::new(),
    };
    let run = PredictionRun {
        cut_off: 1,
        data_fingerprint: 1,
        channels: Vec::new(),
        models: vec![ModelRun::Chance(target)],
        ..PredictionRun::default()
    };
    workspace.edit(Edit::SetPredictions(Some(Arc::new(run)))).unwrap();
    workspace.close().unwrap();
    let project = Store::open_read_only(&path).unwrap().project().unwrap();
    assert!(project.segments[0].description.contains(SAID), "{}", project.segments[0].description);
    let run = project.predictions.unwrap();
    let target = run.targets().next().unwrap();
    assert!(matches!(target.readiness, Readiness::LowConfidence(_)), "{target:?}");
    let reason = desire_path::present::readiness::reasons(target);
    assert!(reason.contains(SAID), "{reason}");
}

#[test]
fn a_table_that_was_changed_outside_the_program_is_told_until_it_is_accepted() {
    let (_dir, path) = place();
    small_project(&path);
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute("UPDATE profile SET customer_id = 'C00999' WHERE id = 3", []).unwrap();
    drop(conn);
    let project = path.to_str().unwrap();
    let (code, shown, said) = run(&["info", project]);
    assert_eq!(code, Some(4), "{said}");
    assert!(said.contains("table profile was changed outside the program") && said.contains("--accept"), "{said}");
    assert!(shown.contains("Not verified"), "{shown}");
    // an edit, and an import that adds to the very table, do not make it right
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    workspace.edit(Edit::SetName("Other".to_owned())).unwrap();
    workspace.close().unwrap();
    let mut store = Store::open(&path).unwrap();
    let (columns, dims) = invented_events(25, 1);
    write_import(&mut store, &columns, &dims, 20);
    store.close().unwrap();
    let (code, shown, said) = run(&["check", project]);
    assert_eq!(code, Some(4), "{said}");
    assert!(shown.contains("table profile") && !shown.contains("table name"), "{shown}");
    let (code, _, said) = run(&["check", project, "--accept"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("accepted as they are: profile"), "{said}");
    let (code, shown, _) = run(&["check", project]);
    assert_eq!(code, Some(0));
    assert!(shown.contains("Nothing is wrong"), "{shown}");
    assert_eq!(run(&["info", project]).0, Some(0));
    assert_eq!(run(&["check", project, "--accept"]).0, Some(3), "nothing is left to accept");
    let workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!(workspace.snapshot().table.people.customer_id.get(3), "C00999");
    assert!(workspace.journal().unwrap().iter().any(|e| e.what.contains("Accept changes made outside")));
}

#[test]
fn a_lost_block_is_told() {
    let (_dir, path) = place();
    half_a_project(&path);
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute("DELETE FROM event_block WHERE import_id = 2", []).unwrap();
    drop(conn);
    let workspace = Workspace::open_read_only(&path, &Progress::new()).unwrap();
    assert_eq!(workspace.snapshot().damage.tables, ["event_block"]);
}
