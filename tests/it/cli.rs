//! The program as a script meets it: the whole job on the sample, exit codes, and formats that agree.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use assert_cmd::Command;
use serde_json::Value;

fn program() -> Command {
    let mut command = Command::cargo_bin("desire-path").expect("the program is built");
    command.env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"));
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    command
}

pub(crate) fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = program().args(arguments).output().expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

/// Runs a command that must succeed.
pub(crate) fn ok(arguments: &[&str]) -> String {
    let (code, out, err) = run(arguments);
    assert_eq!(code, 0, "{arguments:?}\n{err}");
    out
}

pub(crate) fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&ok(arguments)).expect("JSON parses")
}

pub(crate) fn csv_rows(text: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(text.as_bytes()).records().map(|r| r.expect("CSV parses")).collect()
}

/// The results of `demo` on a small shop, made once for all tests.
fn demo() -> &'static Path {
    static DEMO: OnceLock<(tempfile::TempDir, PathBuf)> = OnceLock::new();
    let (_, out) = DEMO.get_or_init(|| {
        let dir = tempfile::tempdir().expect("a folder");
        let out = dir.path().join("demo");
        ok(&["demo", "--customers", "900", "--out", out.to_str().expect("UTF-8")]);
        (dir, out)
    });
    out
}

/// A copy of the demo's project that a test may change.
pub(crate) fn project() -> (tempfile::TempDir, String) {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("copy.desire");
    std::fs::copy(demo().join("kestrel-and-finch.desire"), &path).expect("copied");
    let path = path.to_str().expect("UTF-8").to_owned();
    (dir, path)
}

#[test]
fn the_demo_leaves_everything_whole() {
    let out = demo();
    for file in ["flow.svg", "timeline.svg", "report.html", "segments.csv", "actions.csv"] {
        let text = std::fs::read_to_string(out.join(file)).expect(file);
        assert!(text.len() > 500, "{file} is {} bytes", text.len());
    }
    for file in ["flow.png", "timeline.png"] {
        let bytes = std::fs::read(out.join(file)).expect(file);
        assert!(bytes.starts_with(b"\x89PNG") && bytes.len() > 10_000, "{file}");
    }
    // the list of the demo is one of people to write to
    let segments = std::fs::read_to_string(out.join("segments.csv")).expect("segments");
    let agreed = segments.lines().next().and_then(|line| line.split(',').position(|c| c == "consent_email"));
    let agreed = agreed.expect("what was agreed to");
    assert!(csv_rows(&segments).iter().all(|row| &row[agreed] == "given" && row[2].contains('@')));
    let report = std::fs::read_to_string(out.join("report.html")).expect("report");
    for never in ["http://", "https://", "<script", "<link", "src=\"http"] {
        let found = report.replace("http://www.w3.org/2000/svg", "").contains(never);
        assert!(!found, "the report needs {never}");
    }
    for section in ["Journey", "Channels", "Segments", "Predictions", "Actions", "Data"] {
        assert!(report.contains(&format!("<h2>{section}</h2>")), "{section}");
    }
}

#[test]
fn approved_actions_leave_only_with_consent_and_outside_the_hold_out() {
    let text = std::fs::read_to_string(demo().join("actions.csv")).expect("actions");
    let header = text.lines().next().expect("header");
    let column = |name: &str| header.split(',').position(|c| c == name).expect(name);
    let rows = csv_rows(&text);
    let mut messages = 0;
    for row in &rows {
        assert_eq!(&row[column("is_holdout")], "false");
        assert!(!row[column("reason")].is_empty() && !row[column("action")].is_empty());
        // what is shown on the website is no message: it takes no consent to mail, and no address leaves with it
        if &row[column("channel")] == "Website" {
            assert!(&row[column("consent")] != "refused" && row[column("email")].is_empty(), "{row:?}");
            assert!(row[column("send_at")].is_empty(), "{row:?}");
            continue;
        }
        messages += 1;
        assert_eq!(&row[column("consent")], "given");
        assert!(row[column("email")].contains('@'), "{row:?}");
        let hour: i8 = row[column("send_at")][11..13].parse().expect("a time");
        assert!((8..21).contains(&hour) && !row[column("time_zone")].is_empty(), "{row:?}");
    }
    assert!(messages > 0, "somebody is written to");
    let (_dir, project) = project();
    let state = json(&["actions", &project, "--format", "json"]);
    assert_eq!(state["exported"], rows.len(), "what left is marked");
}

#[test]
fn formats_agree() {
    let (_dir, project) = project();
    let info = json(&["info", &project, "--format", "json"]);
    for (command, key) in [("sessions", "sessions"), ("transitions", "")] {
        let document = json(&[command, &project, "--format", "json"]);
        let csv = csv_rows(&ok(&[command, &project, "--format", "csv"]));
        assert_eq!(document["rows"].as_array().map(Vec::len), Some(csv.len()), "{command}");
        let text = ok(&[command, &project]);
        assert!(text.lines().count() >= csv.len() + 3, "{command}: text lists every row too");
        if !key.is_empty() {
            assert_eq!(document[key], info[key]);
            assert_eq!(info[key], csv.len());
        }
    }
    // the same proposals whatever they are written as
    let text = ok(&["actions", &project]);
    let proposals = json(&["actions", &project, "--format", "json"]);
    let rows = csv_rows(&ok(&["actions", &project, "--format", "csv"])).len();
    assert_eq!((&proposals["actions"], proposals["rows"].as_array().map(Vec::len)), (&rows.into(), Some(rows)));
    assert!(text.contains(proposals["headline"].as_str().expect("a headline")), "{text}");
    // one name, one table: nodes, wherever the CSV comes from
    let printed = ok(&["flow", &project, "--format", "csv"]);
    let file = demo().join("nodes.csv");
    ok(&["export", &project, "flow", "--out", file.to_str().expect("UTF-8")]);
    assert_eq!(std::fs::read_to_string(&file).expect("written"), printed);
    let flow = json(&["flow", &project, "--format", "json"]);
    let csv = csv_rows(&ok(&["flow", &project, "--format", "csv"]));
    let base = flow["base"].as_u64().expect("base");
    for step in 1..=8u64 {
        let sum: u64 =
            csv.iter().filter(|r| r[0] == step.to_string()).map(|r| r[3].parse::<u64>().expect("count")).sum();
        assert_eq!(sum, base, "step {step}");
    }
    let counted = json(&["sql", &project, "SELECT count(*) AS n FROM events", "--format", "json"]);
    assert_eq!(counted["rows"][0]["n"], info["events"]);
    let events = csv_rows(&ok(&["export", &project, "events", "--out", "-"]));
    assert_eq!(info["events"], events.len());
}

#[test]
fn filters_narrow_and_typos_are_told() {
    let (_dir, project) = project();
    let base = |filter: &[&str]| {
        let mut arguments = vec!["flow", &project, "--format", "json"];
        filter.iter().for_each(|f| arguments.extend(["--filter", f]));
        json(&arguments)["base"].as_u64().expect("base")
    };
    let all = base(&[]);
    let social = base(&["channel=social"]);
    let rest =
        base(&["channel=Organic search,Paid search,E-mail,Referral,Direct,Affiliate,Display,Store,Support,Other"]);
    assert!(social > 0 && social < all);
    assert_eq!(social + rest, all, "every customer first came by one channel");
    let (code, _, err) = run(&["flow", &project, "--filter", "channel=Socal"]);
    assert_eq!(code, 2);
    assert!(err.contains("Socal") && err.contains("Social"), "{err}");
    assert_eq!(run(&["flow", &project, "--filter", "from=2031-01-01"]).0, 3);
    assert_eq!(run(&["flow", &project, "--filter", "to=yesterday"]).0, 2);
}

#[test]
fn importing_twice_adds_nothing_and_bad_rows_are_listed() {
    let dir = tempfile::tempdir().expect("a folder");
    let at = |name: &str| dir.path().join(name).to_str().expect("UTF-8").to_owned();
    let (file, project, rejects) = (at("web.csv"), at("p.desire"), at("rejects.csv"));
    let text = "time,event,email,value\n2026-01-05T10:00:00Z,view,a@x.org,\n2026-01-05T10:05:00Z,purchase,a@x.org,12.5\n\
                not a time,view,b@x.org,\n2026-01-06T09:00:00Z,view,b@x.org,\n";
    std::fs::write(&file, text).expect("written");
    let import = ["import", &project, &file, "--source", "Website", "--rejects", &rejects, "--format", "json"];
    let first = json(&import);
    assert_eq!(first["events"], 3);
    assert_eq!(first["customers"], 2);
    assert_eq!(first["rows"][0]["rejected"], 1);
    let listed = csv_rows(&std::fs::read_to_string(&rejects).expect("rejects"));
    assert_eq!((listed.len(), &listed[0][1]), (1, "4"));
    // the list of rows is there already, and is not replaced without a word
    let (code, _, err) = run(&import);
    assert!(code == 1 && err.contains("rejects.csv exists already"), "{err}");
    let again = json(&[&import[..], &["--force"]].concat());
    assert_eq!((&again["events_added"], &again["events"]), (&Value::from(0), &Value::from(3)));
    let journey = json(&["timeline", &project, "a@x.org", "--format", "json"]);
    assert_eq!(journey["rows"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_failed_import_leaves_no_project_behind() {
    let dir = tempfile::tempdir().expect("a folder");
    let project = dir.path().join("p.desire");
    let missing = dir.path().join("missing.csv");
    let (code, _, err) = run(&["import", project.to_str().expect("UTF-8"), missing.to_str().expect("UTF-8")]);
    assert_eq!(code, 1, "{err}");
    assert_eq!(err.lines().count(), 1, "one line: {err}");
    assert!(err.contains("missing.csv"), "{err}");
    assert!(!project.exists());
    // nor does one beside a good file
    let good = dir.path().join("good.csv");
    std::fs::write(&good, "customer_id,time,event\nu1,2026-01-05,buy\n").expect("written");
    let [project_, good, missing] = [&project, &good, &missing].map(|p| p.to_str().expect("UTF-8"));
    let (code, _, err) = run(&["import", project_, good, missing]);
    assert_eq!((code, err.lines().count()), (1, 1), "{err}");
    assert!(err.contains("there is no file") && err.contains("missing.csv") && !err.contains("good.csv"), "{err}");
    assert!(!project.exists());
    ok(&["import", project_, good]);
}

#[test]
fn a_report_can_be_made_after_few_were_erased() {
    let (dir, project) = project();
    let out = |name: &str| dir.path().join(name).to_str().expect("UTF-8").to_owned();
    ok(&["export", &project, "report", "--out", &out("before.html"), "--hide-below", "11"]);
    ok(&["erase", &project, "#5", "#6", "--yes"]);
    ok(&["export", &project, "report", "--out", &out("after.html"), "--hide-below", "11"]);
}

#[test]
fn exit_codes_mean_what_help_says() {
    let (code, help, _) = run(&["--help"]);
    assert_eq!(code, 0);
    for word in ["Exit codes", "--filter", "demo", "segments"] {
        assert!(help.contains(word), "{word}");
    }
    assert_eq!(run(&["flow"]).0, 2, "a missing argument");
    assert_eq!(run(&["info", "/nonexistent/x.desire"]).0, 1);
    assert_eq!(run(&["importt"]).0, 2, "neither a command nor a project");
    if cfg!(all(unix, not(target_os = "macos"))) {
        let (code, _, err) = run(&[]);
        assert_eq!(code, 2, "no display");
        assert!(err.contains("DISPLAY") && err.contains("desire-path demo"), "{err}");
        assert_eq!(err.lines().count(), 1, "{err}");
    }
}

#[test]
fn a_closed_pipe_is_nobody_s_mistake() {
    use std::io::Read;
    use std::process::{Command as Process, Stdio};
    let (_dir, project) = project();
    let mut child = Process::new(assert_cmd::cargo::cargo_bin("desire-path"))
        .args(["export", &project, "events", "--out", "-"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("started");
    let mut first = [0u8; 64];
    let mut pipe = child.stdout.take().expect("pipe");
    pipe.read_exact(&mut first).expect("some output");
    drop(pipe);
    assert_eq!(child.wait().expect("ended").code(), Some(0));
}

#[test]
fn a_watched_folder_takes_files_of_a_known_kind() {
    let dir = tempfile::tempdir().unwrap();
    let (folder, project) = (dir.path().join("in"), dir.path().join("shop.desire"));
    std::fs::create_dir(&folder).unwrap();
    let csv = |name: &str, day: u32| {
        let rows =
            format!("customer_id,time,event\nu1,2026-01-{day:02}T10:00:00Z,visit\nu2,2026-01-{day:02}T11:00:00Z,buy\n");
        std::fs::write(folder.join(name), rows).unwrap();
        folder.join(name)
    };
    let first = csv("monday.csv", 5);
    let run = |args: &[&std::ffi::OsStr]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_desire-path"));
        command.arg("import").arg(&project).args(args);
        command
    };
    assert!(run(&[first.as_os_str()]).output().unwrap().status.success());
    let mut child = run(&["--watch".as_ref(), folder.as_os_str()])
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    csv("tuesday.csv", 6);
    std::fs::write(folder.join("other.csv"), "fruit,colour\napple,red\n").unwrap();
    let told = std::io::BufReader::new(child.stderr.take().unwrap());
    let (mut added, mut waits) = (false, false);
    for line in std::io::BufRead::lines(told).map_while(Result::ok) {
        added |= line.contains("tuesday.csv: 2 events added");
        waits |= line.contains("other.csv waits");
        assert!(!line.contains("monday.csv"), "{line}");
        if added && waits {
            break;
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(added && waits);
    let info =
        std::process::Command::new(env!("CARGO_BIN_EXE_desire-path")).arg("info").arg(&project).output().unwrap();
    assert!(String::from_utf8_lossy(&info.stdout).contains("tuesday.csv"));
}

#[test]
fn a_number_of_a_list_is_written_with_its_sign_and_every_list_of_persons_is_in_the_journal() {
    let dir = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: &str| {
        let path = dir.path().join(name);
        std::fs::write(&path, text).expect("written");
        path.to_str().expect("UTF-8").to_owned()
    };
    let path = dir.path().join("p.desire").to_str().expect("UTF-8").to_owned();
    let rows: String = (101..=115)
        .map(|i| format!("{i},p{i}@x.org,2026-01-05T10:00:00Z,view\n{i},p{i}@x.org,2026-01-06T10:00:00Z,buy\n"))
        .collect();
    ok(&["import", &path, &file("web.csv", &format!("customer_id,email,time,event\n{rows}"))]);
    // a bare number is an identifier or nobody's
    for command in ["erase", "access", "consent"] {
        let more: &[&str] = match command {
            "erase" => &["--yes"],
            "access" => &["--out", "-"],
            _ => &["--set", "given", "--purpose", "ads"],
        };
        let (code, _, said) = run(&[&[command, &path, "3"], more].concat());
        assert_ne!(code, 0, "{command}");
        assert!(said.contains("number 3 of a list is written \"#3\""), "{command}: {said}");
    }
    // whatever command names a customer, and whatever it does with them
    let out = dir.path().join("nobody.svg").to_str().expect("UTF-8").to_owned();
    for args in [
        &["timeline", &path, "3"][..],
        &["export", &path, "timeline", "3", "--out", &out],
        &["identity", &path, "--why", "3"],
        &["identity", &path, "--split", "3", "--profiles", "3"],
        &["identity", &path, "--same", "101", "3"],
        &["identity", &path, "--different", "3", "101"],
        &["identity", &path, "--fine", "3"],
    ] {
        let (code, _, said) = run(args);
        assert_eq!(code, 2, "{args:?}");
        assert!(said.contains("number 3 of a list is written \"#3\""), "{args:?}: {said}");
    }
    let held: Value = serde_json::from_str(&ok(&["access", &path, "#3", "--out", "-"])).expect("JSON");
    assert_eq!((&held["customer"], &held["profiles"][0]["customer_id"]), (&3.into(), &"103".into()));
    assert_eq!(held["profiles"][0]["profile"], 3, "as `identity --why` and lists count");
    ok(&["consent", &path, "#3", "--set", "given", "--purpose", "ads"]);
    assert!(ok(&["timeline", &path, "#3"]).contains("p103@x.org"));
    ok(&["erase", &path, "#3", "--yes"]);
    assert!(!ok(&["sql", &path, "SELECT email FROM profile", "--format", "csv"]).contains("p103"));
    // whatever names people and leaves is noted
    let out = dir.path().join("t.svg").to_str().expect("UTF-8").to_owned();
    ok(&["export", &path, "timeline", "101", "--out", &out]);
    ok(&["timeline", &path, "101", "--format", "json"]);
    ok(&["sessions", &path, "--format", "csv"]);
    ok(&["sessions", &path]);
    ok(&["identity", &path, "--why", "101", "--format", "json"]);
    ok(&["predict", &path, "--scores", "--format", "csv"]);
    ok(&["actions", &path, "--format", "csv"]);
    let journal = csv_rows(&ok(&["journal", &path, "--kind", "export", "--format", "csv"]));
    let people = |what: &str| -> Vec<String> {
        journal.iter().filter(|row| &row[2] == what).map(|row| format!("{} {}", &row[3], &row[5])).collect()
    };
    assert_eq!(people("Timeline"), ["1 t.svg", "1 2 rows, standard output"]);
    assert_eq!(people("Sessions"), ["14 28 rows, standard output"], "what is only looked at is not noted");
    assert_eq!(people("SQL"), [" 14 rows, standard output"]);
    assert_eq!(people("Why profiles are one person").len(), 1);
    assert_eq!((people("Scores").len(), people("Actions").len()), (1, 1));
    assert!(!journal.iter().any(|row| row.iter().any(|cell| cell.contains("p101"))), "without names");
}

#[test]
fn lists_say_what_is_not_in_them_and_until_when_the_data_goes() {
    let (dir, project) = project();
    let out = |name: &str| dir.path().join(name).to_str().expect("UTF-8").to_owned();
    let (code, _, said) = run(&["export", &project, "scores", "--out", &out("scores.csv")]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("customers have a score; the others: "), "{said}");
    assert!(said.contains("purchase, 7") && said.contains("silent, 7 days: "), "{said}");

    // the demo has exported what there was; who imports the same data and proposes is told what old data leaves out
    let project = out("fresh.desire");
    ok(&["import", &project, demo().join("data").to_str().expect("UTF-8")]);
    let (code, _, said) = run(&["actions", &project, "--propose"]);
    assert_eq!(code, 0, "{said}");
    let kinds = |more: &[&str]| {
        let state = json(&[&["actions", &project, "--format", "json"], more].concat());
        let until = state["data_until"].as_str().expect("a date");
        assert!(until.starts_with("2026-05-31T"), "{until}");
        let rows = state["rows"].as_array().expect("rows").clone();
        rows.iter().filter(|r| r["state"] == "Proposed").map(|r| r["action"].to_string()).collect::<BTreeSet<_>>()
    };
    let lasting = BTreeSet::from(["\"Win back\"".to_owned()]);
    assert_eq!(kinds(&[]), lasting);
    assert!(ok(&["actions", &project]).contains("The data ends on 31 May 2026"));
    assert!(!kinds(&["--propose", "--as-of-end"]).is_subset(&lasting));
}
