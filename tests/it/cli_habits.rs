//! The command line as people expect it: slips corrected, pipes, quiet and colours, failures that programs can read, text
//! that does not play tricks on a terminal.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// A folder with files, and the program run in it.
struct Folder(tempfile::TempDir);

/// What the program answered.
struct Answer {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Folder {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        files.iter().for_each(|(name, text)| std::fs::write(folder.path(name), text).unwrap());
        folder
    }

    /// A folder with a small project `p.desire`.
    fn with_project() -> Self {
        let folder = Self::new(&[("web.csv", WEB)]);
        folder.ok(&["import", "p.desire", "web.csv", "--source", "Website"]);
        folder
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_desire-path"));
        command.args(arguments).current_dir(self.0.path());
        command.env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"));
        for variable in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "NO_COLOR"] {
            command.env_remove(variable);
        }
        command
    }

    fn run(&self, arguments: &[&str]) -> Answer {
        answer(self.command(arguments).stdin(Stdio::null()).output().unwrap())
    }

    fn ok(&self, arguments: &[&str]) -> String {
        let Answer { code, out, err } = self.run(arguments);
        assert_eq!(code, Some(0), "{arguments:?}\n{err}");
        out
    }

    /// Runs a command with something on standard input.
    fn fed(&self, arguments: &[&str], text: &str) -> Answer {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        answer(child.wait_with_output().unwrap())
    }
}

fn answer(output: std::process::Output) -> Answer {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Answer { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

const WEB: &str = "customer_id,email,time,event,value\n\
    u1,a@x.org,2026-01-05T10:00:00Z,=cmd|x,\n\
    u1,a@x.org,2026-01-05T10:05:00Z,purchase,12.5\n\
    u2,b@x.org,2026-01-06T09:00:00Z,\u{ff1d}1+1,\n\
    u2,b@x.org,2026-01-07T09:00:00Z,see\u{202e}gnp.\u{1b}[2Jexe,\n";

#[test]
fn wrong_usage_of_every_command_that_writes_json_is_told_as_json() {
    fn walk(command: &clap::Command, of: &str, found: &mut Vec<String>) {
        for inner in command.get_subcommands() {
            let name = format!("{of} {}", inner.get_name()).trim().to_owned();
            let format = inner.get_arguments().find(|a| a.get_long() == Some("format"));
            if format.is_some_and(|a| a.get_possible_values().iter().any(|v| v.get_name() == "json")) {
                found.push(name.clone());
            }
            walk(inner, &name, found);
        }
    }
    let mut found = Vec::new();
    walk(&desire_path::cli::commands(), "", &mut found);
    assert!(found.len() > 25, "{found:?}");
    let folder = Folder::new(&[]);
    for command in found {
        let words: Vec<&str> = command.split(' ').collect();
        for wrong in [&["--no-such-option"][..], &[]] {
            if command == "settings" && wrong.is_empty() {
                continue; // lists what is settled for the program
            }
            for format in [&["--format", "json"][..], &["--format=json"]] {
                let answer = folder.run(&[&words, wrong, format].concat());
                let error: Value =
                    serde_json::from_str(&answer.out).unwrap_or_else(|_| panic!("{command}: {}", answer.out));
                assert_eq!(error["error"]["code"], 2, "{command} {wrong:?}: {error}");
                assert_eq!(answer.code, Some(2), "{command} {wrong:?}");
                assert!(!answer.err.is_empty());
            }
        }
    }
}

#[test]
fn a_query_without_a_limit_of_time_is_not_stopped() {
    let folder = Folder::with_project();
    let query =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000) SELECT count(*) FROM n";
    let out = folder.ok(&["sql", "p.desire", query, "--timeout", "0", "--format", "csv"]);
    assert!(out.ends_with("50000\n"), "{out}");
    assert_eq!(folder.run(&["sql", "p.desire", query, "--timeout", "0.000001"]).code, Some(1));
    assert_eq!(folder.run(&["sql", "p.desire", query, "--timeout", "-1"]).code, Some(2));
    assert!(folder.ok(&["help", "sql"]).contains("0 lets it take as long as it needs"));
}

#[test]
fn a_slip_of_the_pen_is_answered_with_what_was_meant() {
    let folder = Folder::with_project();
    for (typed, meant) in [
        (&["flwo", "p.desire"][..], "did you mean `desire-path flow p.desire`?"),
        (&["imoprt", "p.desire", "--source", "x"], "did you mean `desire-path import p.desire`?"),
        (&["p.desire", "flow"], "write `desire-path flow p.desire`"),
        (&["export", "flwo", "p.desire", "-o", "x.svg"], "did you mean `desire-path export p.desire flow`?"),
        (&["export", "p.desire", "flwo", "-o", "x.svg"], "did you mean `desire-path export p.desire flow`?"),
        (&["flow", "p.desire", "--stepz", "4"], "'--steps'"),
        (&["gone.desire"], "`desire-path import gone.desire FILE`"),
        (&["xyzzy"], "`desire-path --help`"),
    ] {
        let Answer { code, out, err } = folder.run(typed);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{typed:?}");
        assert!(err.contains(meant), "{typed:?}: {err}");
    }
}

#[test]
fn an_export_names_its_project_before_or_after_what_it_is() {
    let folder = Folder::with_project();
    let first = folder.ok(&["export", "p.desire", "events", "--out", "-"]);
    assert_eq!(first, folder.ok(&["export", "events", "p.desire", "-o", "-"]));
    assert_eq!(first, folder.ok(&["-q", "export", "events", "-o", "-", "p.desire"]));
    assert!(first.lines().count() == 5, "{first}");
}

#[test]
fn a_failure_is_json_where_results_are() {
    let folder = Folder::with_project();
    for (arguments, code, message, hint) in [
        (&["info", "gone.desire"][..], 1, "gone.desire", ""),
        (&["flow", "p.desire", "--filter", "channel=Socal"], 2, "there is no channel \"Socal\"", "there are"),
        (&["flow", "p.desire", "--filter", "from=2031-01-01"], 3, "nobody passes the filter", "widen the dates"),
        (&["flow", "p.desire", "--stepz", "4"], 2, "unexpected argument '--stepz'", "'--steps'"),
        (&["flwo", "p.desire"], 2, "there is no command", "did you mean"),
    ] {
        let text = folder.run(arguments);
        assert_eq!((text.code, text.out.as_str()), (Some(code), ""), "{arguments:?}");
        let json = folder.run(&[arguments, &["--format", "json"]].concat());
        assert!(json.code == Some(code) && json.err.contains(message), "{arguments:?}: {}", json.err);
        let document: Value = serde_json::from_str(&json.out).unwrap();
        let error = &document["error"];
        assert_eq!(error["code"], code);
        assert!(error["message"].as_str().unwrap().contains(message), "{error}");
        assert!(error["hint"].as_str().unwrap_or_default().contains(hint), "{error}");
    }
    // a result that was written before is not followed by another document
    std::fs::write(folder.path("bad.csv"), "customer_id,time,event\nu1,never,view\n").unwrap();
    let answer = folder.run(&["import", "p.desire", "bad.csv", "--map", "time=time", "--format", "json"]);
    assert_eq!(answer.code, Some(3), "{}", answer.err);
    let report: Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(report["rows"][0]["rejected"], 1);
}

#[test]
fn every_command_names_the_project_that_is_not_there_and_makes_none() {
    let folder = Folder::new(&[("ids.csv", "email\na@x.org\n")]);
    for line in [
        "undo-import gone.desire 1 --yes",
        "info gone.desire",
        "quality gone.desire",
        "names gone.desire --apply",
        "traffic gone.desire --own @x.org --apply",
        "sessions gone.desire",
        "transitions gone.desire",
        "flow gone.desire",
        "identity gone.desire --set email=off",
        "segments gone.desire --save",
        "timeline gone.desire 1",
        "predict gone.desire",
        "actions gone.desire --propose",
        "export gone.desire events -o -",
        "export gone.desire segment x -o -",
        "export gone.desire segments -o -",
        "export gone.desire actions -o -",
        "export gone.desire scores -o -",
        "export gone.desire flow -o x.svg",
        "export gone.desire timeline 1 -o x.svg",
        "export gone.desire spend -o -",
        "export gone.desire report -o x.html",
        "sql gone.desire SELECT",
        "consent gone.desire",
        "erase gone.desire --from ids.csv --yes",
        "access gone.desire 1 -o -",
        "prune gone.desire --months 3 --yes",
        "pseudonymise gone.desire -o copy.desire",
        "journal gone.desire",
    ] {
        let arguments: Vec<&str> = line.split(' ').collect();
        let Answer { code, out, err } = folder.run(&arguments);
        assert_eq!((code, out.as_str()), (Some(1), ""), "{line}: {err}");
        let said = err.lines().last().unwrap_or_default();
        assert!(said.starts_with("desire-path: ") && said.contains("gone.desire"), "{line}: {err}");
        let there = std::fs::read_dir(folder.0.path()).unwrap().count();
        assert_eq!(there, 1, "{line} leaves nothing behind");
    }
}

#[test]
fn quiet_says_only_results_and_errors() {
    let folder = Folder::with_project();
    std::fs::write(folder.path("more.csv"), "customer_id,time,event\nu3,2026-01-09,view\nu3,never,view\n").unwrap();
    let loud = folder.run(&["import", "p.desire", "more.csv", "--map", "time=time"]);
    assert!(loud.err.contains("line 3"), "{}", loud.err);
    std::fs::write(folder.path("yet.csv"), "customer_id,time,event\nu4,2026-01-09,view\nu4,never,view\n").unwrap();
    for arguments in
        [&["-q", "import", "p.desire", "yet.csv", "--map", "time=time"][..], &["flow", "p.desire", "--quiet"]]
    {
        let answer = folder.run(arguments);
        assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{arguments:?}");
        assert!(!answer.out.is_empty());
    }
    let answer = folder.run(&["flow", "p.desire", "-q", "--filter", "channel=Socal"]);
    assert!(answer.code == Some(2) && answer.err.contains("Socal"), "errors stay");
}

#[test]
fn colours_are_used_when_asked_for() {
    let folder = Folder::with_project();
    let err = |arguments: &[&str]| folder.run(arguments).err;
    let wrong = ["info", "gone.desire"];
    assert!(err(&[&wrong[..], &["--color", "always"]].concat()).contains("\u{1b}["));
    assert!(!err(&[&wrong[..], &["--color", "never"]].concat()).contains('\u{1b}'));
    assert!(!err(&wrong).contains('\u{1b}'), "a pipe gets none by itself");
    assert!(err(&["flow", "--color=always"]).contains("\u{1b}["), "of the parser too");
    assert!(!err(&["flow", "--color=never"]).contains('\u{1b}'));
}

#[test]
fn numbers_of_a_query_are_written_as_they_are() {
    let folder = Folder::with_project();
    let query =
        "SELECT 1e20 AS large, 2026 AS year, -5 AS minus, 0.1 AS tenth, 9007199254740993 AS whole, NULL AS none";
    let text = folder.ok(&["sql", "p.desire", query]);
    let last: Vec<&str> = text.lines().last().unwrap().split_whitespace().collect();
    assert_eq!(last, ["1e20", "2026", "-5", "0.1", "9007199254740993"]);
    let csv = folder.ok(&["sql", "p.desire", query, "--format", "csv"]);
    assert_eq!(csv.lines().last(), Some("1e20,2026,-5,0.1,9007199254740993,"));
    let json: Value = serde_json::from_str(&folder.ok(&["sql", "p.desire", query, "--format", "json"])).unwrap();
    assert_eq!(json["rows"][0]["whole"], 9_007_199_254_740_993_u64);
    assert_eq!(json["rows"][0]["large"], 1e20);
}

#[test]
fn the_program_explains_itself_to_shells_and_readers() {
    let folder = Folder::new(&[]);
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = folder.ok(&["completions", shell]);
        for word in ["pseudonymise", "hide-below", "desire-path"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    // after `show` a shell offers every insight
    let script = folder.ok(&["completions", "zsh"]);
    for insight in desire_path::insights::all() {
        let offered = format!(r#"{}\:"{}""#, insight.id(), insight.title());
        assert!(script.contains(&offered), "{offered}");
    }
    let page = folder.ok(&["man"]);
    assert!(page.contains(".TH desire-path 1") && page.contains("Exit codes"), "{page}");
    let page = folder.ok(&["man", "export", "flow"]);
    assert!(
        page.contains(".TH desire\\-path\\-export\\-flow 1") || page.contains(".TH desire-path-export-flow 1"),
        "{page}"
    );
    assert!(page.contains("Examples:"));
    folder.ok(&["man", "-o", "man1"]);
    for name in ["desire-path.1", "desire-path-export-flow.1", "desire-path-prune.1"] {
        assert!(folder.path("man1").join(name).exists(), "{name}");
    }
    assert_eq!(folder.run(&["man", "flwo"]).code, Some(2));
    assert!(folder.ok(&["--version"]).contains("(project format "));
    let licences = folder.ok(&["licences"]);
    for part in ["Copyright (c) 2026 The Desire Path developers", "\nserde 1.", "SIL OPEN FONT LICENSE", "SQLite"] {
        assert!(licences.contains(part), "{part}");
    }
}

#[test]
fn what_was_once_the_command_to_prune_prunes_nothing() {
    let folder = Folder::with_project();
    let before = std::fs::read(folder.path("p.desire")).unwrap();
    let answer = folder.run(&["retention", "p.desire", "--months", "1", "--yes"]);
    assert_eq!(answer.code, Some(2));
    assert_eq!(std::fs::read(folder.path("p.desire")).unwrap(), before);
    assert!(folder.run(&["prune", "p.desire", "--months", "1"]).code != Some(0), "prune asks first");
    // the old name of an option still works
    let flow = |option: &str| folder.ok(&["flow", "p.desire", "--format", "csv", option, "0"]);
    assert_eq!(flow("--k"), flow("--hide-below"));
}

#[test]
fn standard_input_and_pipes_are_imported_and_leave_nothing() {
    let folder = Folder::new(&[]);
    let temporary = folder.path("tmp");
    std::fs::create_dir(&temporary).unwrap();
    let temporary = temporary.to_str().unwrap();
    let mut command = folder.command(&["import", "p.desire", "-", "--source", "Website", "--format", "json"]);
    command.env("TMPDIR", temporary).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(WEB.as_bytes()).unwrap();
    let imported = answer(child.wait_with_output().unwrap());
    assert_eq!(imported.code, Some(0), "{}", imported.err);
    let report: Value = serde_json::from_str(&imported.out).unwrap();
    assert_eq!((&report["events"], &report["rows"][0]["file"]), (&4.into(), &"standard input".into()));
    let again = folder.run(&["import", "p.desire", "-", "-"]);
    assert!(again.code == Some(2) && again.err.contains("only once"), "{}", again.err);
    let unnamed = folder.run(&["import", "-", "p.desire"]);
    assert!(unnamed.code == Some(2) && unnamed.err.contains("name the project first"), "{}", unnamed.err);
    let erased = folder.fed(&["erase", "p.desire", "--from", "-", "--yes"], "email\na@x.org\n");
    assert_eq!(erased.code, Some(0), "{}", erased.err);
    #[cfg(unix)]
    {
        let pipe = folder.path("tickets.csv");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let write = || std::fs::write(pipe, "customer_id,time,event\nu9,2026-02-01,ticket opened\n").unwrap();
        let writer = std::thread::Builder::new().name("pipe".to_owned()).spawn(write).unwrap();
        let mut command = folder.command(&["import", "p.desire", "tickets.csv", "--format", "json"]);
        let piped = answer(command.env("TMPDIR", temporary).output().unwrap());
        writer.join().unwrap();
        assert_eq!(piped.code, Some(0), "{}", piped.err);
        let report: Value = serde_json::from_str(&piped.out).unwrap();
        assert_eq!((&report["events_added"], &report["rows"][0]["file"]), (&1.into(), &"tickets.csv".into()));
    }
    assert_eq!(std::fs::read_dir(temporary).unwrap().count(), 0, "copies of personal data are gone");
}

#[test]
fn an_ending_is_honoured_or_refused_before_the_work() {
    let folder = Folder::with_project();
    let export = |what: &str, file: &str| folder.run(&["export", "p.desire", what, "-o", file]);
    for (what, file, possible) in [
        ("events", "x.parquet", ".csv, .json or .jsonl"),
        ("events", "x.svg", ".csv, .json or .jsonl"),
        ("scores", "x", ".csv, .json or .jsonl"),
        ("flow", "x.pdf", ".svg, .png, .csv, .json or .jsonl"),
        ("report", "x.pdf", ".html"),
        ("report", "x.csv", ".html"),
    ] {
        let Answer { code, err, .. } = export(what, file);
        assert!(code == Some(2) && err.contains(possible), "{what} {file}: {err}");
        assert!(!folder.path(file).exists() && !err.contains("Reading"), "before the work: {err}");
    }
    let rows = |text: &str| serde_json::from_str::<Value>(text).unwrap()["rows"].as_array().unwrap().len();
    assert_eq!(export("events", "e.json").code, Some(0));
    assert_eq!(rows(&std::fs::read_to_string(folder.path("e.json")).unwrap()), 4);
    let lines = folder.ok(&["export", "p.desire", "events", "-o", "-", "--format", "jsonl"]);
    assert!(lines.lines().count() == 4 && lines.lines().all(|l| serde_json::from_str::<Value>(l).is_ok()), "{lines}");
    assert!(rows(&folder.ok(&["export", "p.desire", "flow", "-o", "-", "--format", "json", "--k", "0"])) > 0);
    assert!(folder.ok(&["export", "p.desire", "flow", "-o", "-", "--k", "0"]).contains("<svg"));
    assert!(folder.ok(&["export", "p.desire", "report", "-o", "-", "--k", "0"]).contains("<html"));
    let access = folder.run(&["access", "p.desire", "u1", "-o", "u1.csv"]);
    assert!(access.code == Some(2) && access.err.contains(".json"), "{}", access.err);
    std::fs::write(folder.path("bad.csv"), "customer_id,time,event\nu1,never,view\nu1,2026-01-09,view\n").unwrap();
    folder.ok(&["import", "p.desire", "bad.csv", "--map", "time=time", "--rejects", "left.json"]);
    assert_eq!(rows(&std::fs::read_to_string(folder.path("left.json")).unwrap()), 1);
}

#[test]
fn a_folder_is_imported_without_what_only_tells_of_it() {
    let folder = Folder::new(&[]);
    let exports = folder.path("exports");
    std::fs::create_dir(&exports).unwrap();
    std::fs::write(exports.join("web.csv"), WEB).unwrap();
    std::fs::write(exports.join("README.md"), "# Exports\n\nof January\n").unwrap();
    let answer = folder.run(&["import", "p.desire", "exports"]);
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    let ignored = answer.err.lines().find(|line| line.contains("README.md")).unwrap();
    assert!(ignored.starts_with("ignored") && !ignored.contains("web.csv"), "{ignored}");
}

#[test]
fn an_import_is_taken_back_after_a_look() {
    let folder = Folder::with_project();
    std::fs::write(folder.path("more.csv"), "customer_id,time,event\nu3,2026-01-09,view\nu3,2026-01-10,view\n")
        .unwrap();
    folder.ok(&["import", "p.desire", "more.csv"]);
    let events = || folder.ok(&["export", "p.desire", "events", "-o", "-"]).lines().count() - 1;
    let look = folder.run(&["undo-import", "p.desire", "2"]);
    assert_eq!((look.code, events()), (Some(2), 6), "{}", look.err);
    assert!(look.err.contains("more.csv, with 2 events") && look.err.contains("--yes"), "{}", look.err);
    let wrong = folder.run(&["undo-import", "p.desire", "7", "--yes"]);
    assert!(wrong.code == Some(2) && wrong.err.contains("1 (web.csv), 2 (more.csv)"), "{}", wrong.err);
    folder.ok(&["undo-import", "p.desire", "2", "--yes"]);
    assert_eq!(events(), 4);
    folder.ok(&["import", "p.desire", "more.csv"]);
    assert_eq!(events(), 6, "the file brings it back");
}

#[test]
fn a_source_remembers_every_kind_of_file_that_came_into_it() {
    let folder = Folder::new(&[
        ("visits.csv", "who,when,what\nv1,2026-01-05T10:00:00Z,look\n"),
        ("tills.csv", "card,at,did,paid\nc1,2026-01-06T10:00:00Z,buy,5\n"),
        ("visits2.csv", "who,when,what\nv2,2026-01-07T10:00:00Z,look\n"),
        ("tills2.csv", "card,at,did,paid\nc2,2026-01-08T10:00:00Z,buy,6\n"),
    ]);
    let import = |file: &str, map: &[&str]| {
        let answer = folder.run(&[&["import", "p.desire", file, "--source", "Shop", "--format", "json"], map].concat());
        assert_eq!(answer.code, Some(0), "{file}: {}", answer.err);
        serde_json::from_str::<Value>(&answer.out).unwrap()["rows"][0]["events"].clone()
    };
    assert_eq!(import("visits.csv", &["--map", "who=device_id,when=time,what=event"]), 1);
    assert_eq!(import("tills.csv", &["--map", "card=customer_id,at=time,did=event,paid=value"]), 1);
    assert_eq!((import("visits2.csv", &[]), import("tills2.csv", &[])), (1.into(), 1.into()));
    let rows = folder.ok(&["export", "p.desire", "events", "-o", "-"]);
    assert_eq!(rows.lines().count(), 5, "{rows}");
}

#[test]
fn a_terminal_gets_no_control_characters_and_a_file_every_letter() {
    let folder = Folder::with_project();
    let hidden = ['\u{202e}', '\u{1b}'];
    let text = folder.ok(&["timeline", "p.desire", "b@x.org"]);
    assert!(text.to_lowercase().contains("seegnp") && !text.contains(hidden), "{text:?}");
    let sql = ["sql", "p.desire", "SELECT event FROM events"];
    assert!(!folder.ok(&sql).contains(hidden));
    let csv = folder.ok(&[&sql[..], &["--format", "csv"]].concat());
    assert!(csv.contains("see\u{202e}gnp."), "{csv:?}");
    // nor do messages
    let name = "in\u{202e}\u{7}.csv";
    std::fs::write(folder.path(name), "").unwrap();
    let answer = folder.run(&["import", "p.desire", name]);
    assert!(answer.code != Some(0) && !answer.err.contains(['\u{202e}', '\u{7}']), "{:?}", answer.err);
    let answer = folder.run(&["flow", "p.desire", "--\u{202e}\u{7}"]);
    assert!(answer.code == Some(2) && !answer.err.contains(['\u{202e}', '\u{7}']), "{:?}", answer.err);
}

#[test]
fn formulas_are_guarded_where_a_spreadsheet_is_the_reader() {
    let folder = Folder::with_project();
    let query = ["sql", "p.desire", "SELECT event, 1 FROM events", "--format", "csv"];
    let plain = folder.ok(&query);
    assert!(plain.contains("\n=cmd|x,") && plain.contains("\u{ff1d}1+1") && !plain.contains('\''), "{plain}");
    let guarded = folder.ok(&[&query[..], &["--csv-for", "spreadsheet"]].concat());
    assert!(guarded.contains("\n'=cmd|x,") && guarded.contains("\n'\u{ff1d}1+1,"), "{guarded}");
    // events are for programs, and come back as they were; lists of people in a file are for spreadsheets
    folder.ok(&["export", "p.desire", "events", "-o", "events.csv"]);
    let text = std::fs::read_to_string(folder.path("events.csv")).unwrap();
    assert!(text.contains(",\u{ff1d}1+1") && !text.contains('\''), "{text}");
    let timeline = ["export", "p.desire", "timeline", "b@x.org", "-o"];
    folder.ok(&[&timeline[..], &["b.csv"]].concat());
    assert!(std::fs::read_to_string(folder.path("b.csv")).unwrap().contains("'\u{ff1d}1+1"));
    assert!(!folder.ok(&[&timeline[..], &["-", "--format", "csv"]].concat()).contains('\''));
}

#[cfg(unix)]
#[test]
fn a_limit_on_file_sizes_is_told_and_does_not_end_the_program() {
    let folder = Folder::new(&[]);
    let rows: String =
        (0..20_000).map(|i| format!("u{i},2026-01-05T10:00:00Z,view,https://shop.example/p/{i}\n")).collect();
    std::fs::write(folder.path("web.csv"), format!("customer_id,time,event,page\n{rows}")).unwrap();
    folder.ok(&["import", "p.desire", "web.csv"]);
    let limited = |arguments: &str| {
        let line = format!("ulimit -f 64; exec '{}' {arguments}", env!("CARGO_BIN_EXE_desire-path"));
        let output = Command::new("bash").args(["-c", &line]).current_dir(folder.0.path()).output().unwrap();
        answer(output)
    };
    for arguments in ["import new.desire web.csv", "export p.desire events -o events.csv"] {
        let answer = limited(arguments);
        assert_eq!(answer.code, Some(1), "{arguments}: {}", answer.err);
        let said = answer.err.lines().last().unwrap();
        assert!(said.starts_with("desire-path: ") && said.len() > 30, "{said}");
    }
    let left = |name: &str| Path::new(&folder.path(name)).exists();
    assert!(!left("new.desire") && !left("events.csv"), "nothing half-written stays");
}
