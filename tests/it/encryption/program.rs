//! Encrypted projects on the command line.

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use desire_path::privacy::Passphrase;
use desire_path::progress::Progress;
use desire_path::store::{ProjectFile, looks_encrypted};
use desire_path::workspace::Workspace;

use crate::erase::found;
use crate::store::{files_in, place};
use crate::support::unfinished;
use crate::workspace::csv;

const SECRET: &str = "violet anchor seven thunder mildew";
const OTHER: &str = "brass lantern quiet orbit plum";

/// Runs the program without a terminal and with this passphrase in the environment, if any.
fn run(arguments: &[&str], passphrase: Option<&str>) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_desire-path"));
    command.args(arguments).stdin(Stdio::null()).env_remove("DESIRE_PATH_PASSPHRASE");
    if let Some(passphrase) = passphrase {
        command.env("DESIRE_PATH_PASSPHRASE", passphrase);
    }
    let Output { status, stdout, stderr } = command.output().unwrap();
    let (out, err) = (String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap());
    assert!(!(out.clone() + &err).contains("thunder"), "{arguments:?} shows the passphrase:\n{out}\n{err}");
    (status.code(), out, err)
}

fn ok(arguments: &[&str], passphrase: Option<&str>) -> String {
    let (code, out, err) = run(arguments, passphrase);
    assert_eq!(code, Some(0), "{arguments:?}\n{err}");
    out + &err
}

/// A file with a passphrase in it.
fn kept(dir: &Path, name: &str, passphrase: &str) -> String {
    let file = dir.join(name);
    std::fs::write(&file, format!("{passphrase}\r\n")).unwrap();
    file.to_str().unwrap().to_owned()
}

fn info(project: &str, passphrase: Option<&str>) -> serde_json::Value {
    serde_json::from_str(&run(&["info", project, "--format", "json"], passphrase).1).unwrap()
}

#[test]
fn a_project_can_be_made_encrypted_and_is_asked_for_its_passphrase() {
    let (dir, path) = place();
    let rows = csv(&dir.path().join("rows.csv"), "somebody-", 500);
    let (project, rows) = (path.to_str().unwrap(), rows.to_str().unwrap());
    let file = kept(dir.path(), "pass.txt", SECRET);
    let (code, _, said) = run(&["import", project, rows, "--encrypt"], None);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("--passphrase-file") && !path.exists(), "{said}");
    ok(&["import", project, rows, "--encrypt", "--passphrase-file", &file], None);
    assert_eq!(found(&path, &["SQLite format 3", "somebody-"]), Vec::<String>::new());

    let (code, _, said) = run(&["info", project], None);
    assert_eq!(code, Some(2));
    assert!(said.contains("needs a passphrase") && said.contains("DESIRE_PATH_PASSPHRASE"), "{said}");
    let (code, _, said) = run(&["info", project], Some(OTHER));
    assert_eq!(code, Some(1));
    assert!(said.contains("does not open"), "{said}");
    assert_eq!(said.lines().count(), 1, "nothing but our own words: {said}");
    let found = info(project, Some(SECRET));
    assert_eq!(found["encrypted"], true);
    assert!(found["cipher"].as_str().unwrap().starts_with("SQLCipher"), "{found}");
    assert_eq!(found["events"], 500);

    // verbs that read, that write, and that open the file several times
    let more = csv(&dir.path().join("more.csv"), "more-", 50);
    ok(&["import", project, more.to_str().unwrap()], Some(SECRET));
    let out = dir.path().join("flow.csv");
    ok(&["export", project, "flow", "--share", "--out", out.to_str().unwrap(), "--passphrase-file", &file], None);
    assert!(std::fs::read_to_string(out).unwrap().lines().count() > 1);
    assert!(ok(&["sql", project, "SELECT count(*) FROM events"], Some(SECRET)).contains("550"));
    ok(&["erase", project, "somebody-7", "--yes"], Some(SECRET));
    assert_eq!(info(project, Some(SECRET))["events"], 545);
    assert!(ok(&["journal", project, "--passphrase-file", &file], None).contains("Flow"));
}

#[test]
fn a_project_can_be_encrypted_changed_and_decrypted() {
    let (dir, path) = place();
    let rows = csv(&dir.path().join("rows.csv"), "somebody-", 500);
    let (project, rows) = (path.to_str().unwrap(), rows.to_str().unwrap());
    ok(&["import", project, rows], None);
    let (code, _, said) = run(&["import", project, rows, "--encrypt"], Some(SECRET));
    assert_eq!(code, Some(2));
    assert!(said.contains("desire-path encrypt"), "{said}");
    assert_eq!(run(&["decrypt", project, "--yes"], None).0, Some(2), "it is not encrypted");
    assert!(ok(&["info", project], None).contains("not encrypted: `desire-path encrypt` protects it"));

    let said = ok(&["encrypt", project], Some(SECRET));
    assert!(said.contains("there is no way to recover it"), "{said}");
    assert_eq!(found(&path, &["SQLite format 3", "somebody-"]), Vec::<String>::new());
    assert_eq!(run(&["encrypt", project], Some(SECRET)).0, Some(2), "it is encrypted already");

    let new = kept(dir.path(), "new.txt", OTHER);
    ok(&["passphrase", project, "--new-passphrase-file", &new], Some(SECRET));
    assert_eq!(run(&["info", project], Some(SECRET)).0, Some(1));
    assert_eq!(info(project, Some(OTHER))["events"], 500);

    let (code, _, said) = run(&["decrypt", project], Some(OTHER));
    assert_eq!(code, Some(2));
    assert!(said.contains("--yes"), "{said}");
    assert!(looks_encrypted(&path));
    ok(&["decrypt", project, "--yes"], Some(OTHER));
    assert!(!looks_encrypted(&path));
    assert_eq!(info(project, None)["events"], 500);
    // a weak one is said to be weak
    let weak = kept(dir.path(), "weak.txt", "password");
    assert!(ok(&["encrypt", project, "--passphrase-file", &weak], None).contains("Weak"));
    assert_eq!(files_in(dir.path()).iter().filter(|name| name.starts_with("shop")).count(), 1);
}

#[test]
fn a_shared_copy_has_a_passphrase_if_asked() {
    let (dir, path) = place();
    let rows = csv(&dir.path().join("rows.csv"), "somebody-", 50);
    let (project, rows) = (path.to_str().unwrap(), rows.to_str().unwrap());
    let file = kept(dir.path(), "pass.txt", SECRET);
    ok(&["import", project, rows, "--encrypt", "--passphrase-file", &file], None);
    let plain = dir.path().join("plain.desire");
    let said = ok(&["pseudonymise", project, "--out", plain.to_str().unwrap()], Some(SECRET));
    assert!(said.contains("not encrypted") && !looks_encrypted(&plain), "{said}");
    let other = dir.path().join("other.desire");
    let new = kept(dir.path(), "new.txt", OTHER);
    let arguments =
        ["pseudonymise", project, "--out", other.to_str().unwrap(), "--encrypt", "--new-passphrase-file", &new];
    ok(&arguments, Some(SECRET));
    assert_eq!(info(other.to_str().unwrap(), Some(OTHER))["events"], 50);
}

/// The events of a project, with the passphrase where it needs one.
fn events(path: &Path) -> usize {
    let secret = Passphrase::new(SECRET.to_owned()).unwrap();
    let workspace = Workspace::open(ProjectFile::encrypted(path, secret), &Progress::new()).unwrap();
    assert!(workspace.damaged().is_empty());
    let events = workspace.snapshot().table.num_events();
    workspace.close().unwrap();
    events
}

#[test]
fn killed_at_any_moment_the_project_is_as_it_was_before_or_after() {
    const EVENTS: u32 = 150_000;
    let (dir, path) = place();
    let rows = csv(&dir.path().join("rows.csv"), "somebody-", EVENTS);
    let project = path.to_str().unwrap();
    ok(&["import", project, rows.to_str().unwrap()], None);
    std::fs::remove_file(rows).unwrap();
    let begin = |encrypt: bool| {
        let verb: &[&str] = if encrypt { &["encrypt", project] } else { &["decrypt", project, "--yes"] };
        let mut command = Command::new(env!("CARGO_BIN_EXE_desire-path"));
        command.args(verb).env("DESIRE_PATH_PASSPHRASE", SECRET).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().unwrap()
    };
    let started = Instant::now();
    assert!(begin(true).wait().unwrap().success());
    let whole = started.elapsed();
    let (mut cut_short, mut while_writing) = (0, 0);
    for moment in 1..=12u32 {
        let was = looks_encrypted(&path);
        let mut child = begin(!was);
        if moment % 2 == 0 {
            // at a moment when the new file is being written
            let until = Instant::now() + 4 * whole;
            while Instant::now() < until
                && !unfinished(&path).is_some_and(|aside| std::fs::metadata(aside).is_ok_and(|meta| meta.len() > 0))
            {
                std::thread::sleep(Duration::from_millis(1));
            }
            std::thread::sleep(Duration::from_millis(u64::from(moment)));
        } else {
            std::thread::sleep(whole * moment / 12);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        while_writing += u32::from(unfinished(&path).is_some());
        cut_short += u32::from(looks_encrypted(&path) == was);
        assert_eq!(events(&path), EVENTS as usize, "moment {moment}");
        assert_eq!(unfinished(&path), None, "moment {moment}: what it left is removed");
    }
    assert!(cut_short > 0 && while_writing > 0, "no kill came before the end: {cut_short}, {while_writing}");
}

#[test]
fn a_killed_import_leaves_an_encrypted_project_as_it_was_before_or_after() {
    const EVENTS: u32 = 40_000;
    let (dir, path) = place();
    let project = path.to_str().unwrap();
    let file = |n: u32| {
        csv(&dir.path().join(format!("{n}.csv")), &format!("somebody-{}-", char::from(b'a' + n as u8)), EVENTS)
    };
    let begin = |rows: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_desire-path"));
        command.args(["import", project, rows.to_str().unwrap(), "--encrypt"]).env("DESIRE_PATH_PASSPHRASE", SECRET);
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    let started = Instant::now();
    assert!(begin(&file(0)).wait().unwrap().success());
    let whole = started.elapsed();
    let (mut imports, mut cut_short) = (1, 0);
    for moment in 1..=6u32 {
        let mut child = begin(&file(moment));
        std::thread::sleep(whole * moment / 6);
        child.kill().unwrap();
        child.wait().unwrap();
        // what lies beside the project now is its log
        let beside = found(&path, &["SQLite format 3", "page_view", "somebody-"]);
        assert_eq!(beside, Vec::<String>::new(), "moment {moment}");
        let found = events(&path);
        let before = imports * EVENTS as usize;
        assert!(found == before || found == before + EVENTS as usize, "moment {moment}: {found} after {before}");
        cut_short += u32::from(found == before);
        imports = found / EVENTS as usize;
    }
    assert!(cut_short > 0, "no kill came before the end of an import");
}
