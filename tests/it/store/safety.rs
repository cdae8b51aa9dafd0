//! What keeps a project safe: copies before it is migrated and at any time, edits that can be taken back after a restart,
//! and finishing what a killed process left.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use desire_path::model::{Change, JournalEntry, JournalKind};

use super::*;
use crate::erase::{self, HERS, found};

fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_desire-path")).args(arguments).output().unwrap();
    (out.status.code(), String::from_utf8(out.stdout).unwrap(), String::from_utf8(out.stderr).unwrap())
}

/// Makes a project one of format 7 again.
fn make_older(path: &Path) {
    let conn = rusqlite::Connection::open(path).unwrap();
    conn.execute_batch(TO_FORMAT_7).unwrap();
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_copy_is_kept_before_a_project_is_migrated() {
    let (dir, path) = place();
    small_project(&path);
    make_older(&path);
    let (code, _, said) = run(&["info", path.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
    let copy = dir.path().join("shop.format-7.backup.desire");
    assert!(said.contains(copy.to_str().unwrap()), "{said}");
    assert_eq!(files_in(dir.path()), ["shop.desire", "shop.format-7.backup.desire"]);
    #[cfg(unix)]
    assert_eq!(mode(&copy), 0o600);
    let version = |file: &Path| {
        let conn = rusqlite::Connection::open(file).unwrap();
        conn.pragma_query_value(None, "user_version", |r| r.get::<_, u32>(0)).unwrap()
    };
    assert_eq!(version(&copy), 7, "as it was");
    assert!(version(&path) > 7);
    let (code, _, said) = run(&["info", path.to_str().unwrap()]);
    assert_eq!((code, said.contains("kept in")), (Some(0), false), "once: {said}");
    // the copy can be used in its turn, and then is kept itself
    let store = Store::open(&copy).unwrap();
    assert_eq!(store.read().unwrap().columns.len(), 180);
    assert_eq!(store.kept_copy(), Some(dir.path().join("shop.format-7.backup.format-7.backup.desire").as_path()));
}

#[cfg(unix)]
#[test]
fn a_project_of_which_no_copy_can_be_kept_is_not_migrated() {
    let (_dir, path) = place();
    small_project(&path);
    make_older(&path);
    let before = fs::read(&path).unwrap();
    // a folder that cannot be written stands in the way of every name
    for n in 1..3 {
        let number = if n == 1 { String::new() } else { format!("-{n}") };
        let name = format!("shop.format-7.backup{number}.desire");
        std::os::unix::fs::symlink("/nowhere/at/all", path.with_file_name(name)).unwrap();
    }
    let store = Store::open(&path).unwrap();
    let kept = store.kept_copy().unwrap().to_owned();
    assert!(kept.ends_with("shop.format-7.backup-3.desire"), "no link is followed: {}", kept.display());
    drop(store);
    assert!(fs::read(&path).unwrap() != before);
}

#[test]
fn a_backup_holds_everything_and_never_replaces_a_file() {
    let (dir, path) = place();
    let workspace = erase::project(dir.path(), &path);
    let copy = dir.path().join("copy.desire");
    let (project, out) = (path.to_str().unwrap(), copy.to_str().unwrap());
    // while it is open elsewhere
    let (code, _, said) = run(&["backup", project, "--out", out]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("found whole") && said.contains("erased"), "{said}");
    #[cfg(unix)]
    assert_eq!(mode(&copy), 0o600);
    let opened = Workspace::open(&copy, &Progress::new()).unwrap();
    assert_eq!(erase::told(&opened), erase::told(&workspace));
    assert_eq!(opened.snapshot().project, workspace.snapshot().project);
    assert!(opened.snapshot().damage.is_empty());
    opened.close().unwrap();
    let before = fs::read(&copy).unwrap();
    for target in [out, project] {
        let (code, _, said) = run(&["backup", project, "--out", target]);
        assert_eq!(code, Some(1));
        assert!(said.contains("Nothing was written"), "{said}");
    }
    assert_eq!(fs::read(&copy).unwrap(), before);
    // also several in one second
    for _ in 0..4 {
        let (code, _, said) = run(&["backup", project]);
        assert_eq!(code, Some(0), "{said}");
    }
    let named = files_in(dir.path()).iter().filter(|n| n.starts_with("shop.20") && n.contains(".backup")).count();
    assert_eq!(named, 4, "{:?}", files_in(dir.path()));
}

#[cfg(unix)]
#[test]
fn a_backup_that_cannot_be_written_whole_leaves_nothing() {
    let (dir, path) = place();
    let mut store = Store::create(&path).unwrap();
    let (columns, dims) = invented_events(700, 120);
    write_import(&mut store, &columns, &dims, 0);
    store.close().unwrap();
    let before = files_in(dir.path());
    for out in ["", "--out copy.desire"] {
        let program = env!("CARGO_BIN_EXE_desire-path");
        let line = format!("cd '{}'; ulimit -f 100; exec '{program}' backup shop.desire {out}", dir.path().display());
        let output = Command::new("sh").args(["-c", &line]).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(files_in(dir.path()), before);
    }
}

#[test]
fn a_pseudonymised_copy_is_never_there_without_its_key_and_its_line_in_the_journal() {
    let (dir, path) = place();
    let workspace = erase::project(dir.path(), &path);
    let copy = dir.path().join("copy.desire");
    let noted = || workspace.journal().unwrap().iter().filter(|e| e.what == "Pseudonymised copy").count();
    let refuse = desire_path::files::Overwrite::Refuse;
    let make = |keep: &dyn Fn() -> Result<(), StoreError>| {
        workspace.pseudonymise_keeping(&copy, refuse, 0, &Progress::new(), |_| {
            assert!(!copy.exists());
            keep()
        })
    };
    assert!(matches!(make(&|| Err(StoreError::Cancelled)), Err(StoreError::Cancelled)));
    assert!(!copy.exists() && !files_in(dir.path()).iter().any(|name| name.contains("copy")));
    let kept = std::cell::Cell::new(false);
    make(&|| {
        assert_eq!(noted(), 2);
        kept.set(true);
        Ok(())
    })
    .unwrap();
    assert!(kept.get() && copy.exists());
}

#[test]
fn a_first_import_beside_somebody_who_reads_loses_nothing() {
    let (dir, path) = place();
    Store::create(&path).unwrap().close().unwrap();
    let mut store = Store::open(&path).unwrap();
    let (columns, dims) = invented_events(20, 9);
    write_import(&mut store, &columns, &dims, 0);
    // what was written is in the log as long as somebody else has the file open
    let reader = Store::open_read_only(&path).unwrap();
    store.write_aside().unwrap();
    assert_eq!(crate::support::unfinished(&path), None, "there is no copy that would lack it");
    write_import(&mut store, &columns, &dims, 20);
    store.close().unwrap();
    drop(reader);
    assert_eq!(Store::open(&path).unwrap().read().unwrap().columns.len(), 360);
    assert_eq!(files_in(dir.path()), ["shop.desire"]);
}

#[test]
fn nobody_writes_into_a_project_whose_place_another_file_is_about_to_take() {
    let (_dir, path) = place();
    Store::create(&path).unwrap().close().unwrap();
    let mut store = Store::open(&path).unwrap();
    store.write_aside().unwrap();
    let reader = Store::open_read_only(&path).unwrap();
    let entry = JournalEntry::new(JournalKind::Export, "A list", 1);
    let refused = reader.note(&entry).unwrap_err();
    assert!(matches!(refused, StoreError::InUse { .. }), "it would be lost: {refused}");
    let (columns, dims) = invented_events(20, 9);
    write_import(&mut store, &columns, &dims, 0);
    store.close().unwrap();
    drop(reader);
    Store::open_read_only(&path).unwrap().note(&entry).unwrap();
    let store = Store::open(&path).unwrap();
    assert_eq!(store.read().unwrap().columns.len(), 180);
    assert!(store.journal().unwrap().iter().any(|e| e.what == "A list"));
}

fn segment(name: &str) -> Edit {
    Edit::Segments(Change::Add(vec![Segment {
        id: 0,
        name: name.to_owned(),
        kind: SegmentKind::Picked { from: "Stage flow".to_owned() },
        description: "Picked".to_owned(),
        members: vec![1, 2],
    }]))
}

#[test]
fn edits_can_be_taken_back_after_a_restart() {
    let (_dir, path) = place();
    small_project(&path);
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let mut settings = workspace.snapshot().project.settings.clone();
    settings.session_gap_minutes = 45;
    let mut states = vec![workspace.snapshot().project];
    for edit in [Edit::SetName("Kestrel".to_owned()), segment("A"), Edit::SetSettings(settings), segment("B")] {
        workspace.edit(edit).unwrap();
        states.push(workspace.snapshot().project);
    }
    workspace.close().unwrap();
    let open = || Workspace::open(&path, &Progress::new()).unwrap();
    // one step back in each of several runs, of which one goes forward again
    for at in [3, 2, 1] {
        let mut workspace = open();
        assert!(workspace.can_undo().is_some());
        workspace.undo().unwrap().unwrap();
        assert_eq!(workspace.snapshot().project, states[at]);
        workspace.close().unwrap();
    }
    let mut workspace = open();
    assert_eq!(workspace.can_redo(), Some("Add segment"));
    workspace.redo().unwrap();
    assert_eq!(workspace.snapshot().project, states[2]);
    workspace.close().unwrap();
    // the command line takes the same steps
    let project = path.to_str().unwrap();
    let (_, listed, _) = run(&["undo", project, "--list", "--format", "csv"]);
    assert_eq!(listed.lines().filter(|l| l.ends_with(",undone")).count(), 2, "{listed}");
    assert_eq!(listed.lines().filter(|l| l.ends_with(",done again")).count(), 2, "{listed}");
    let (code, _, said) = run(&["undo", project]);
    assert_eq!((code, said.lines().last()), (Some(0), Some("undone: Add segment")));
    assert_eq!(open().snapshot().project, states[1]);
    let (code, _, said) = run(&["redo", project]);
    assert_eq!((code, said.lines().last()), (Some(0), Some("done again: Add segment")));
    assert_eq!(open().snapshot().project, states[2]);
    // a new edit makes an end of what could be done again
    let mut workspace = open();
    workspace.edit(Edit::SetName("Other".to_owned())).unwrap();
    workspace.close().unwrap();
    let (code, _, said) = run(&["redo", project]);
    assert_eq!(code, Some(3), "{said}");
}

#[test]
fn the_steps_that_are_kept_are_bounded() {
    let (_dir, path) = place();
    small_project(&path);
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    for i in 0..60 {
        workspace.edit(Edit::SetName(format!("Name {i}"))).unwrap();
    }
    let steps = workspace.undo_steps().unwrap();
    assert_eq!(steps.len(), desire_path::store::MAX_STEPS);
    // a step too large for the file can be taken back until the project is closed; nothing before it is kept
    let mut noise = vec![0u8; 8 << 20];
    let mut state = 1u64;
    noise.iter_mut().for_each(|b| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        *b = b'a' + (state >> 59) as u8 % 26;
    });
    let large = Segment {
        id: 0,
        name: "Large".to_owned(),
        kind: SegmentKind::Picked { from: "Stage flow".to_owned() },
        description: String::from_utf8(noise).unwrap(),
        members: vec![1],
    };
    workspace.edit(Edit::Segments(Change::Add(vec![large]))).unwrap();
    assert!(workspace.undo_steps().unwrap().is_empty());
    workspace.edit(Edit::SetName("After".to_owned())).unwrap();
    assert_eq!(workspace.undo_steps().unwrap().len(), 1);
    workspace.undo().unwrap().unwrap();
    workspace.undo().unwrap().unwrap();
    assert_eq!(workspace.snapshot().project.name, "Name 59");
    workspace.close().unwrap();
    let workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!((workspace.can_undo(), workspace.can_redo()), (None, None));
}

#[test]
fn an_import_of_an_earlier_day_can_be_taken_back_until_it_is_gone() {
    let (dir, path) = place();
    let project = path.to_str().unwrap();
    for name in ["first", "second"] {
        let file = crate::workspace::csv(&dir.path().join(format!("{name}.csv")), name, 50);
        assert_eq!(run(&["import", project, file.to_str().unwrap()]).0, Some(0));
    }
    let imports = || Workspace::open_read_only(&path, &Progress::new()).unwrap().snapshot().project.imports.len();
    assert_eq!(imports(), 2);
    // not without a word: it cannot be done again
    let (code, _, said) = run(&["undo", project]);
    assert!(code == Some(2) && said.contains("remove its rows for good") && said.contains("--yes"), "{said}");
    assert_eq!(imports(), 2);
    let settings = ["settings", project, "--set", "currency=GBP"];
    assert_eq!((run(&settings).0, run(&["undo", project]).0), (Some(0), Some(0)));
    let (code, _, said) = run(&["undo", project, "--yes"]);
    assert_eq!((code, said.lines().last()), (Some(0), Some("undone: Import")));
    assert_eq!(imports(), 1);
    // its rows were removed when the project was closed
    assert_eq!(run(&["redo", project]).0, Some(3));
    assert_eq!(run(&["undo", project, "--yes"]).0, Some(0));
    assert_eq!(imports(), 0);
    assert_eq!(run(&["undo", project]).0, Some(3));
    assert_eq!(run(&["check", project]).0, Some(0));
}

#[test]
fn nothing_that_can_be_undone_holds_erased_people_or_leaves_in_a_pseudonymised_copy() {
    let (dir, path) = place();
    let mut workspace = erase::project(dir.path(), &path);
    let picked = SegmentKind::Picked { from: "K-77012".to_owned() };
    let her =
        Segment { id: 0, name: "Ann Leander".to_owned(), kind: picked, description: String::new(), members: vec![0] };
    workspace.edit(Edit::Segments(Change::Add(vec![her]))).unwrap();
    workspace.undo().unwrap();
    assert!(!workspace.undo_steps().unwrap().is_empty());
    let copy = dir.path().join("shared.desire");
    workspace.pseudonymise(&copy, desire_path::files::Overwrite::Refuse, 0, &Progress::new()).unwrap();
    let names = ["ann.leander@example.com", "K-77012", "dev-ann-7731", "Ann Leander", "Mitzi-Pharao", "vip-annl"];
    assert_eq!(found(&copy, &names), Vec::<String>::new());
    let shared = Workspace::open(&copy, &Progress::new()).unwrap();
    assert!(shared.undo_steps().unwrap().is_empty() && shared.snapshot().damage.is_empty());
    let (who, _) = workspace.find_people(&["K-77012".to_owned()]);
    workspace.erase(&who, &Progress::new()).unwrap();
    assert!(workspace.undo_steps().unwrap().is_empty());
    assert_eq!((workspace.can_undo(), workspace.can_redo()), (None, None));
    workspace.close().unwrap();
    assert_eq!(run(&["undo", path.to_str().unwrap()]).0, Some(3));
    assert_eq!(found(&path, HERS), Vec::<String>::new());
}

fn remove_all(path: &Path) {
    let name = path.file_name().unwrap().to_str().unwrap();
    let dir = path.parent().unwrap();
    files_in(dir).iter().filter(|n| n.starts_with(name)).for_each(|n| drop(fs::remove_file(dir.join(n))));
}

/// How long the program takes, and then what it leaves when it is killed at each of some moments.
fn killed(arguments: &[&str], before: impl Fn(), mut after: impl FnMut(u32)) -> u32 {
    let start = || {
        Command::new(env!("CARGO_BIN_EXE_desire-path"))
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    };
    before();
    let begun = Instant::now();
    assert!(start().wait().unwrap().success(), "{arguments:?}");
    let takes = begun.elapsed().max(Duration::from_millis(20));
    let mut cut_short = 0;
    for moment in 1..=10u32 {
        before();
        let mut child = start();
        std::thread::sleep(takes * moment / 11);
        cut_short += u32::from(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
        after(moment);
    }
    cut_short
}

#[test]
fn whoever_only_looks_finishes_a_killed_erasure_before_it_answers() {
    let (dir, path) = place();
    let whole = erase::large_project(dir.path(), &path);
    let project = path.to_str().unwrap();
    let hers = ["person00007@example.com", "C00007", "/own/00007"];
    let before = || {
        remove_all(&path);
        fs::write(&path, &whole).unwrap();
    };
    let cut_short = killed(&["erase", project, "person00007@example.com", "--yes"], before, |moment| {
        let (code, shown, said) = run(&["info", project, "--format", "json"]);
        assert_eq!(code, Some(0), "moment {moment}: {said}");
        let json: serde_json::Value = serde_json::from_str(&shown).unwrap();
        match json["customers"].as_u64() {
            Some(6000) => assert!(!found(&path, &hers).is_empty()),
            Some(5999) => assert_eq!(found(&path, &hers), Vec::<String>::new(), "moment {moment}"),
            other => panic!("{other:?} customers"),
        }
        assert_eq!(json["erasure_unfinished"], false);
    });
    assert!(cut_short > 0, "the test killed nothing");
}

#[test]
fn an_erasure_that_cannot_be_finished_now_is_said() {
    let (dir, path) = place();
    let mut workspace = erase::project(dir.path(), &path);
    // a reader holds the log, as another window would
    let reader = rusqlite::Connection::open(&path).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM profile").unwrap();
    let (who, _) = workspace.find_people(&["K-77012".to_owned()]);
    let error = workspace.erase(&who, &Progress::new()).unwrap_err();
    assert!(matches!(error, StoreError::ErasureUnfinished { .. }), "{error:?}");
    let project = path.to_str().unwrap();
    let (code, shown, said) = run(&["info", project]);
    assert_eq!(code, Some(4), "{said}");
    assert!(said.contains("erasure is not finished") && said.contains("it is open nowhere else"), "{said}");
    assert!(shown.contains("erasure is not finished"), "{shown}");
    drop(reader);
    drop(workspace);
    let (code, _, said) = run(&["info", project]);
    assert_eq!((code, said.contains("not finished")), (Some(0), false), "{said}");
    assert_eq!(found(&path, HERS), Vec::<String>::new());
}

#[test]
fn a_killed_pseudonymised_copy_never_held_an_identifier() {
    let (dir, path) = place();
    erase::large_project(dir.path(), &path);
    let out = tempfile::tempdir().unwrap();
    let copy = out.path().join("shared.desire");
    let theirs = ["person00007@example.com", "person05999@", "C00007", "C05999"];
    assert!(!found(&path, &theirs).is_empty());
    let before = || files_in(out.path()).iter().for_each(|n| drop(fs::remove_file(out.path().join(n))));
    let mut left = 0;
    let arguments = ["pseudonymise", path.to_str().unwrap(), "--out", copy.to_str().unwrap()];
    let cut_short = killed(&arguments, before, |moment| {
        for name in files_in(out.path()) {
            left += 1;
            let bytes = fs::read(out.path().join(&name)).unwrap();
            let has = |text: &str| bytes.windows(text.len()).any(|w| w == text.as_bytes());
            assert!(!theirs.iter().any(|text| has(text)), "moment {moment}: {name}");
        }
    });
    assert!(cut_short > 0 && left > 0, "the test killed nothing");
    // what was left is no hindrance
    before();
    fs::write(out.path().join("shared.desire.desire-path-q1W2e3.new"), "").unwrap();
    assert_eq!(run(&arguments).0, Some(0));
    let shared = Workspace::open(&copy, &Progress::new()).unwrap();
    assert_eq!((shared.snapshot().table.num_customers(), shared.snapshot().table.num_events()), (6000, 60_000));
}

#[test]
fn copies_that_a_killed_process_left_beside_a_project_are_removed_by_whoever_looks() {
    let (dir, path) = place();
    small_project(&path);
    let left = path.with_extension("desire.desire-path-q1W2e3.new");
    // only the name that the program draws is its own: somebody may have kept a copy under any other
    let own = path.with_extension("desire-rewritten");
    fs::copy(&path, &left).unwrap();
    fs::write(&own, "notes of my own").unwrap();
    assert_eq!(run(&["info", path.to_str().unwrap()]).0, Some(0));
    assert_eq!(files_in(dir.path()), ["shop.desire", "shop.desire-rewritten"]);
    assert_eq!(fs::read(&own).unwrap(), b"notes of my own");
}
