//! What goes wrong between the program and a real database: the right answer or a clear error, and never a part as the whole.

use std::process::Command;
use std::sync::atomic::Ordering;

use super::servers::{Cable, all, is_there};
use super::{SECRET, answer, imported, run};

#[test]
fn a_connection_that_is_cut_anywhere_gives_no_answer() {
    let servers = all();
    if !is_there(&servers) {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let project = imported(dir.path());
    for server in &servers {
        let cable = Cable::to(server.port);
        server.add_to(&project, server.kind, cable.port);
        let on = ["--on", server.kind];
        let whole = answer(&["transitions"], &project, &on);
        let mut errors = 0;
        let places = [0, 10, 100, 400, 900, 1500, 3000, 6000, 9000, 12_000, 15_000, 18_000];
        // a way that is tried again for a while is cut at fewer places
        let every = if server.kind == "spark" { 3 } else { 1 };
        for bytes in places.into_iter().step_by(every) {
            cable.left.store(bytes, Ordering::SeqCst);
            let (code, out, error) = run(&["show", "transitions", &project, "--on", server.kind, "--format", "json"]);
            cable.left.store(usize::MAX, Ordering::SeqCst);
            if code == 0 {
                let got: serde_json::Value = serde_json::from_str(&out).unwrap();
                assert_eq!(got["tables"], whole["tables"], "{} after {bytes} bytes", server.kind);
                continue;
            }
            errors += 1;
            assert!(code == 1 && !error.is_empty() && !error.contains(SECRET.1), "{code} {error}");
        }
        assert!(errors * every >= 6, "{errors} of the cuts were errors on {}", server.kind);
        assert_eq!(answer(&["transitions"], &project, &on)["tables"], whole["tables"], "mended");
    }
}

#[test]
fn errors_are_clear_and_hold_no_secret() {
    let mut servers = all();
    if !is_there(&servers) {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let project = imported(dir.path());
    for server in &mut servers {
        server.add_to(&project, server.kind, server.port);
        let asked = |secret: Option<&str>| {
            let mut program = Command::new(env!("CARGO_BIN_EXE_desire-path"));
            program.args(["show", "overview", &project, "--on", server.kind, "--format", "json"]).env_remove(SECRET.0);
            if let Some(secret) = secret {
                program.env(SECRET.0, secret);
            }
            let output = program.output().unwrap();
            (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
        };
        let (code, error) = asked(Some("wrong-secret"));
        assert!(code == 1 && error.contains("lets nobody in") && !error.contains("wrong-secret"), "{error}");
        let (code, error) = asked(None);
        assert!(code == 1 && error.contains(SECRET.0), "{error}");
        assert_eq!(asked(Some(SECRET.1)).0, 0);
        let project_bytes = std::fs::read(&project).unwrap();
        assert!(!project_bytes.windows(SECRET.1.len()).any(|bytes| bytes == SECRET.1.as_bytes()), "the secret is kept");
        server.sql(match server.kind {
            "clickhouse" => "RENAME TABLE events TO elsewhere",
            _ => "ALTER TABLE events RENAME TO elsewhere",
        });
        let (code, error) = asked(Some(SECRET.1));
        assert!(code == 1 && error.contains("events"), "{error}");
        server.sql(match server.kind {
            "clickhouse" => "RENAME TABLE elsewhere TO events",
            _ => "ALTER TABLE elsewhere RENAME TO events",
        });
        server.stop();
        let on = |project: &str, kind: &str| run(&["show", "overview", project, "--on", kind, "--format", "json"]);
        let (code, _, error) = on(&project, server.kind);
        assert!(code == 1 && error.contains("cannot be reached"), "{error}");
        server.start();
        assert_eq!(on(&project, server.kind).0, 0, "after it was started again");
    }
}
