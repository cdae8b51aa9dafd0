//! What is kept to find out why something went wrong: the log, `--verbose` and the diagnostics. None of it names anybody.

use std::path::Path;
use std::process::Command;

/// Runs the program with a state folder of its own; gives its exit code, standard output and standard error.
fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_desire-path"));
    command.args(arguments).current_dir(folder);
    for name in ["XDG_STATE_HOME", "LOCALAPPDATA", "HOME"] {
        command.env(name, folder.join("state"));
    }
    let out = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (out.status.code(), text(&out.stdout), text(&out.stderr))
}

/// A project of people, and attempts that fail with a name in the error.
fn project(folder: &Path) {
    let rows = "customer_id,email,event,timestamp\nc1,anna.secret@example.org,Visit,2025-03-01T10:00:00Z\n";
    std::fs::write(folder.join("anna_secret.csv"), rows).unwrap();
    assert_eq!(run(folder, &["import", "shop-secret.desire", "anna_secret.csv"]).0, Some(0));
    assert_eq!(run(folder, &["timeline", "shop-secret.desire", "Ben Secret"]).0, Some(1));
    assert_eq!(run(folder, &["info", "missing-secret.desire"]).0, Some(1));
}

fn log(folder: &Path) -> String {
    let find = |path: &Path| std::fs::read_to_string(path.join("desire-path/desire-path.log")).ok();
    find(&folder.join("state")).or_else(|| find(&folder.join("state/Library/Logs"))).expect("there is a log")
}

#[test]
fn the_log_says_what_was_done_and_names_nobody() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path());
    let log = log(folder.path());
    for wanted in ["command{name=\"…\"}", "import: close time.busy=", "events=1 customers=1"] {
        assert!(log.contains(wanted), "{wanted}: {log}");
    }
    assert!(!log.to_lowercase().contains("secret"), "{log}");
}

#[test]
fn the_diagnostics_say_what_matters_and_name_nobody() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path());
    let (code, out, err) = run(folder.path(), &["diagnostics", "shop-secret.desire"]);
    assert_eq!(code, Some(0), "{err}");
    for wanted in [concat!("Desire Path: ", env!("CARGO_PKG_VERSION")), "Events: 1\n", "Customers: 1\n", "Log, last "] {
        assert!(out.contains(wanted), "{wanted}: {out}");
    }
    assert!(!out.to_lowercase().contains("secret") && !out.contains('@'), "{out}");
    let (code, out, _) = run(folder.path(), &["diagnostics"]);
    assert!(code == Some(0) && !out.contains("Events:"), "{out}");
}

#[test]
fn verbose_says_on_standard_error_what_is_done_and_changes_no_result() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path());
    let (_, quiet, _) = run(folder.path(), &["info", "shop-secret.desire", "--format", "json"]);
    let (code, out, err) = run(folder.path(), &["info", "shop-secret.desire", "--format", "json", "--verbose"]);
    assert_eq!((code, out), (Some(0), quiet));
    assert!(err.contains("Sorting events") && err.contains("open: close time.busy="), "{err}");
}

#[cfg(unix)]
#[test]
fn without_a_place_for_the_log_everything_works() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("state"), "a file where the folder would be").unwrap();
    project(folder.path());
}
