//! Killing the process at any moment of an import leaves the project as it was before or after, never between.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use desire_path::progress::Progress;
use desire_path::store::Store;
use desire_path::workspace::Workspace;

use super::store::{invented_events, place, write_import};
use super::workspace::csv;

/// Events of each import, five per customer.
const EVENTS: u32 = 40_000;

/// The real program, importing a file that the project does not have yet.
fn start(project: &Path, file: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_desire-path"))
        .arg("import")
        .args([project, file])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Imports, events and profiles of a project, read in full.
fn state(path: &Path) -> (usize, u64, usize) {
    let workspace = Workspace::open(path, &Progress::new()).unwrap();
    assert!(workspace.damaged().is_empty());
    let snapshot = workspace.snapshot();
    let events = snapshot.table.num_events() as u64;
    assert_eq!(workspace.info().unwrap().events, events, "the list of imports and the events agree");
    let found = (snapshot.project.imports.len(), events, snapshot.table.people.customer_id.len());
    workspace.close().unwrap();
    found
}

#[test]
fn a_killed_import_leaves_the_project_as_it_was_before_or_after() {
    let (dir, path) = place();
    let file = |name: &str| csv(&dir.path().join(format!("{name}.csv")), name, EVENTS);
    Store::create(&path).unwrap().close().unwrap();
    let first = file("a");
    let started = Instant::now();
    assert!(start(&path, &first).wait().unwrap().success());
    let whole = started.elapsed().max(Duration::from_millis(20));
    let per_import = (u64::from(EVENTS), EVENTS as usize / 5);
    let mut imports = 1;
    assert_eq!(state(&path), (1, per_import.0, per_import.1));
    let mut cut_short = 0;
    for moment in 1..=12u32 {
        let next = file(&format!("{}", char::from(b'a' + moment as u8)));
        let mut child = start(&path, &next);
        std::thread::sleep(whole * moment / 12);
        let finished = child.try_wait().unwrap().is_some();
        child.kill().unwrap();
        child.wait().unwrap();
        let found = state(&path);
        let n = found.0;
        assert!(n == imports || n == imports + 1, "moment {moment}: {n} imports after {imports}");
        assert_eq!(found, (n, per_import.0 * n as u64, per_import.1 * n), "moment {moment}");
        assert!(n > imports || !finished, "moment {moment}: it finished, but its import is not there");
        cut_short += u32::from(n == imports);
        imports = n;
    }
    assert!(cut_short > 0, "no kill came before the end of an import");
}

#[test]
fn a_first_import_that_is_killed_leaves_an_empty_project() {
    let (dir, path) = place();
    let file = csv(&dir.path().join("first.csv"), "first", 10 * EVENTS);
    let mut cut_short = 0;
    for moment in 0..8u32 {
        std::fs::remove_file(&path).ok();
        Store::create(&path).unwrap().close().unwrap();
        let mut child = start(&path, &file);
        std::thread::sleep(Duration::from_millis(u64::from(moment * moment) * 4));
        child.kill().unwrap();
        child.wait().unwrap();
        let found = state(&path);
        assert!(
            found.0 == 0 || found == (1, 10 * u64::from(EVENTS), 2 * EVENTS as usize),
            "moment {moment}: {found:?}"
        );
        cut_short += u32::from(found.0 == 0);
    }
    assert!(cut_short > 0, "no kill came before the end of the import");
    // what the killed ones left beside the project is no hindrance
    assert!(start(&path, &file).wait().unwrap().success());
    assert_eq!(state(&path).0, 1);
    let left: Vec<_> = std::fs::read_dir(dir.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn a_lock_left_by_a_killed_process_does_not_lock_anybody_out() {
    let (_dir, path) = place();
    Store::create(&path).unwrap().close().unwrap();
    let lock = path.with_extension("desire-lock");
    std::fs::write(&lock, "4194304999").unwrap();
    Store::open(&path).unwrap().close().unwrap();
    assert!(!lock.exists());
}

#[test]
fn a_project_killed_while_it_was_created_is_not_there() {
    let (dir, path) = place();
    let at = |name: &str| dir.path().join(name);
    let ours = ["", "-wal", "-shm", "-lock", ".desire-path-Q1w2E3.new"];
    let ours = ours.map(|side| at(&format!("shop.desire.desire-path-a1B2c3.new{side}")));
    // what only has a similar name is somebody's
    let others =
        ["shop.desire-new", "shop.desire-rewritten", "shop.desire.new", "shop.desire.desire-path-notes.new"].map(at);
    ours.iter().chain(&others).for_each(|file| std::fs::write(file, "half a project").unwrap());
    let mut store = Store::create(&path).unwrap();
    let (columns, dims) = invented_events(1, 1);
    write_import(&mut store, &columns, &dims, 0);
    store.close().unwrap();
    assert_eq!(ours.iter().filter(|file| file.exists()).count(), 0);
    assert_eq!(state(&path), (1, 1, 1));
    for file in others {
        assert_eq!(std::fs::read(&file).unwrap(), b"half a project", "{}", file.display());
    }
}
