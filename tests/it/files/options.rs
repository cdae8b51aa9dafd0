//! Every option of the command line that names a file to be written.

use std::any::TypeId;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use desire_path::store::Store;

use crate::store::place;

use super::{contents, demo, run};

/// Arguments with a path that is only read or added to, by their names in the tree of commands: the project, another one that
/// events are brought into, what opens them, and data.
const READ: [&str; 14] = [
    "project",
    "into",
    "paths",
    "path",
    "files",
    "watch",
    "from",
    "passphrase_file",
    "new_passphrase_file",
    "assignments",
    "treated",
    "import",
    "template",
    "secret_file",
];

/// An option that names an output.
struct Case {
    /// Its command.
    command: &'static str,
    /// Its name.
    option: &'static str,
    /// The arguments: `P` is the project, `I` a file that the command reads, `O` the output, `F` a new file beside it.
    arguments: &'static str,
    /// The name of a file that is written: the output or, where that is a folder, one in it.
    file: &'static str,
    /// Whether the command finds something to write in the demo's project.
    has_something: bool,
    /// Whether it has `--force`.
    can_be_forced: bool,
}

const fn case(command: &'static str, option: &'static str, arguments: &'static str, file: &'static str) -> Case {
    Case { command, option, arguments, file, has_something: true, can_be_forced: true }
}

const CASES: [Case; 30] = [
    case("generate", "out", "generate --customers 20 --out O", "shop_orders.csv"),
    case("man", "out", "man --out O", "desire-path-export-flow.1"),
    case("demo", "out", "demo --customers 300 --out O", "report.html"),
    case("import", "rejects", "import P I --rejects O", "left-out.csv"),
    case("export events", "out", "export P events --out O", "events.csv"),
    case("export segment", "out", "export P segment 1 --for analytics --out O", "one.csv"),
    case("export segments", "out", "export P segments --for analytics --out O", "all.csv"),
    case("export actions", "out", "export P actions --out O", "actions.csv"),
    case("export assignments", "out", "export P assignments --out O", "assignments.csv"),
    case("export exclusions", "out", "export P exclusions --out O", "exclusions.csv"),
    Case { has_something: false, ..case("export content", "out", "export P content --out O", "content.json") },
    Case { has_something: false, ..case("export story", "out", "export P story --out O", "story.pptx") },
    case("scenes", "export", "scenes P --export O", "scenes.json"),
    case("template", "export", "template P --export O", "template.json"),
    case("export scores", "out", "export P scores --out O", "scores.csv"),
    case("export flow", "out", "export P flow --out O", "flow.svg"),
    case("export timeline", "out", "export P timeline #5 --out O", "timeline.png"),
    Case { has_something: false, ..case("export spend", "out", "export P spend --out O", "spend.csv") },
    case("export report", "out", "export P report --out O", "report.html"),
    case("access", "out", "access P #5 --out O", "person.json"),
    case("pseudonymise", "out", "pseudonymise P --out O", "copy.desire"),
    Case { can_be_forced: false, ..case("backup", "out", "backup P --out O", "backup.desire") },
    case("pseudonymise", "key", "pseudonymise P --out F --key O", "copy.key"),
    Case { has_something: false, ..case("products", "out", "products P --out O", "products.csv") },
    case("playbooks", "out", "playbooks P --out O", "playbooks.csv"),
    case("playbooks", "export", "playbooks P --export O", "playbooks.json"),
    case("map", "out", "map P --out O", "map.svg"),
    case("opportunities", "out", "opportunities P --out O", "opportunities.csv"),
    case("show", "out", "show stage-flow P --out O", "answer.csv"),
    case("ask", "out", "ask P channels --out O", "asked.csv"),
];

impl Case {
    /// Whether the output is a folder.
    fn is_folder(&self) -> bool {
        matches!(self.command, "generate" | "demo" | "man")
    }

    fn run(&self, world: &World, output: &Path, more: &[&str]) -> (i32, String) {
        let text = |path: &Path| path.to_str().unwrap().to_owned();
        let mut arguments: Vec<String> = self
            .arguments
            .split(' ')
            .map(|word| match word {
                "P" => text(&world.project),
                "I" => text(&world.at("input.csv")),
                "O" => text(output),
                "F" => text(&world.at("fresh.desire")),
                word => word.to_owned(),
            })
            .collect();
        arguments.extend(more.iter().map(|word| (*word).to_owned()));
        run(&arguments)
    }
}

/// A folder with a project, a file to import, another project and somebody's own file.
struct World {
    dir: tempfile::TempDir,
    project: PathBuf,
}

impl World {
    fn new(of: &Path) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let project = dir.path().join("p.desire");
        for name in ["p.desire", "other.desire"] {
            std::fs::copy(of, dir.path().join(name)).unwrap();
        }
        let rows = rows(1);
        std::fs::write(dir.path().join("input.csv"), rows).unwrap();
        std::fs::write(dir.path().join("mine.csv"), "my own\n").unwrap();
        Self { dir, project }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }
}

/// A file of which so many rows are left out.
fn rows(bad: usize) -> String {
    let good = (1..=28).map(|day| format!("u{day},2026-01-{day:02},buy\n"));
    let bad = (0..bad).map(|i| format!("u{i},not a time,view\n"));
    std::iter::once("customer_id,time,event\n".to_owned()).chain(good).chain(bad).collect()
}

/// Every argument that takes a path: its command, its name.
fn paths(command: &clap::Command, name: &str, found: &mut Vec<(String, String)>) {
    for argument in command.get_arguments() {
        let id = argument.get_id().as_str();
        let is_path = argument.get_value_parser().type_id() == TypeId::of::<PathBuf>();
        let takes_value = argument.get_action().takes_values();
        let named =
            argument.get_value_names().unwrap_or_default().iter().any(|n| ["FILE", "FOLDER"].contains(&n.as_str()));
        let other = ["DAY", "TOOL"];
        let is_other =
            argument.get_value_names().is_some_and(|names| names.iter().any(|n| other.contains(&n.as_str())));
        let sounds = !is_other && ["out", "output", "file", "files", "folder", "path", "dir", "to"].contains(&id);
        assert!(is_path || !takes_value || !(named || sounds), "{name} --{id} names a file and is no path");
        if is_path {
            found.push((name.to_owned(), id.to_owned()));
        }
    }
    for part in command.get_subcommands() {
        paths(part, format!("{name} {}", part.get_name()).trim(), found);
    }
}

#[test]
fn every_option_that_names_an_output_is_tested() {
    let mut found = Vec::new();
    paths(&desire_path::cli::commands(), "", &mut found);
    let outputs: BTreeSet<(String, String)> =
        found.into_iter().filter(|(_, id)| !READ.contains(&id.as_str())).collect();
    let tested = CASES.iter().map(|case| (case.command.to_owned(), case.option.to_owned())).collect();
    assert_eq!(outputs, tested, "a new option that names an output needs a case here");
}

#[test]
fn no_command_writes_over_a_project_an_input_or_somebody_s_file() {
    // what is refused is refused before the project is looked into
    let (_dir, small) = place();
    Store::create(&small).unwrap().close().unwrap();
    let world = World::new(&small);
    std::fs::create_dir(world.at("folder")).unwrap();
    // never, and unless it is forced
    let never = ["p.desire", "p.desire-wal", "p.desire-journal", "p.desire-lock", "other.desire", "other.desire-wal"];
    for case in &CASES {
        let mut targets: Vec<(PathBuf, bool)> = never.iter().map(|name| (world.at(name), false)).collect();
        targets.push((world.at("mine.csv"), true));
        if case.arguments.contains(" I ") {
            targets.push((world.at("input.csv"), false));
        }
        if case.arguments.contains(" F ") {
            targets.push((world.at("fresh.desire"), false));
        }
        for (target, may_be_forced) in targets {
            for link in [None, Some("symbolic"), Some("hard")] {
                let is_there = target.exists();
                // the ending is what the command wants
                let output = match link {
                    _ if case.is_folder() => world.at("folder").join(case.file),
                    None => target.clone(),
                    Some(_) => world.at(&format!("link-{}", case.file)),
                };
                let made = match link {
                    Some("symbolic") if cfg!(unix) && is_there => link_to(&target, &output),
                    Some("hard") if is_there => std::fs::hard_link(&target, &output).is_ok(),
                    None => !case.is_folder(),
                    _ => false,
                };
                if !made {
                    continue;
                }
                let asked = if case.is_folder() { world.at("folder") } else { output.clone() };
                let before = contents(world.dir.path());
                for more in [&[][..], &["--force"]] {
                    if !more.is_empty() && (may_be_forced || !case.can_be_forced) {
                        continue;
                    }
                    let (code, said) = case.run(&world, &asked, more);
                    let what = format!("{} {more:?} onto {} ({link:?}): {said}", case.arguments, target.display());
                    assert!(code == 1 || code == 2 && said.contains("should end in"), "{code} {what}");
                    assert!(said.contains("Nothing was written") || said.contains("should end in"), "{what}");
                    assert!(contents(world.dir.path()) == before, "something changed: {what}");
                }
                if link.is_some() {
                    std::fs::remove_file(&output).unwrap();
                }
            }
        }
    }
}

#[cfg(unix)]
fn link_to(target: &Path, link: &Path) -> bool {
    std::os::unix::fs::symlink(target, link).is_ok()
}

#[cfg(not(unix))]
fn link_to(_target: &Path, _link: &Path) -> bool {
    false
}

#[test]
fn what_is_written_is_new_or_forced_and_for_its_owner() {
    for case in &CASES {
        let world = World::new(demo());
        let folder = world.at("folder");
        std::fs::create_dir(&folder).unwrap();
        let file = folder.join(case.file);
        let asked = if case.is_folder() { folder.clone() } else { file.clone() };
        let again = || {
            std::fs::copy(demo(), &world.project).unwrap();
            std::fs::remove_file(world.at("fresh.desire")).ok();
            std::fs::remove_file(folder.join("kestrel-and-finch.desire")).ok();
        };
        let (code, said) = match case.command {
            // the one that all tests share was made by the same command
            "demo" => {
                for (made, bytes) in contents(demo().parent().unwrap()) {
                    #[cfg(unix)]
                    assert_eq!(super::mode(&made), 0o600, "{}", made.display());
                    let part = made.strip_prefix(demo().parent().unwrap()).unwrap();
                    std::fs::create_dir_all(folder.join(part).parent().unwrap()).unwrap();
                    std::fs::write(folder.join(part), bytes).unwrap();
                }
                (0, String::new())
            }
            _ => case.run(&world, &asked, &[]),
        };
        if !case.has_something {
            assert_eq!(code, 3, "{}: {said}", case.arguments);
            assert_eq!(contents(&folder).len(), 0);
            continue;
        }
        assert_eq!(code, 0, "{}: {said}", case.arguments);
        #[cfg(unix)]
        for written in contents(&folder).keys().filter(|_| case.command != "demo") {
            assert_eq!(super::mode(written), 0o600, "{}", written.display());
        }
        again();
        std::fs::write(&file, "my own\n").unwrap();
        let before = contents(&folder);
        let (code, said) = case.run(&world, &asked, &[]);
        assert_eq!(code, 1, "{}: {said}", case.arguments);
        assert!(
            said.contains("exists already") && (said.contains("--force") || !case.can_be_forced),
            "{}: {said}",
            case.arguments
        );
        assert!(contents(&folder) == before, "{}", case.arguments);
        if !case.can_be_forced {
            continue;
        }
        let (code, said) = case.run(&world, &asked, &["--force"]);
        assert_eq!(code, 0, "{}: {said}", case.arguments);
        assert_ne!(std::fs::read(&file).unwrap(), b"my own\n", "{}", case.arguments);
        let left: Vec<_> =
            contents(world.dir.path()).into_keys().filter(|p| p.to_string_lossy().contains(".desire-path-")).collect();
        assert!(left.is_empty(), "{left:?}");
    }
}

/// Whether the beginning of a file is that of what its ending says.
fn begins_as_its_ending_says(file: &Path) -> bool {
    let bytes = std::fs::read(file).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    let is_json = |text: &str| serde_json::from_str::<serde_json::Value>(text).is_ok();
    match file.extension().unwrap().to_str().unwrap() {
        "csv" => text.lines().next().is_some_and(|header| header.contains(',') && !header.starts_with('{')),
        "json" => is_json(&text),
        "jsonl" => text.lines().all(is_json) && !is_json(&text),
        "svg" => text.contains("<svg "),
        "png" => bytes.starts_with(b"\x89PNG"),
        "html" => text.to_lowercase().starts_with("<!doctype html>"),
        "desire" => bytes.starts_with(b"SQLite format 3"),
        "txt" if text.lines().count() > 1 => {
            !text.contains('\u{1b}') && !text.starts_with('{') && text.contains(" customers")
        }
        "key" | "txt" => text.trim().len() == 64 && text.trim().bytes().all(|b| b.is_ascii_hexdigit()),
        other => panic!("nothing is written as {other}"),
    }
}

#[test]
fn the_ending_of_every_output_is_honoured_or_refused() {
    const ENDINGS: [&str; 12] =
        ["csv", "json", "jsonl", "svg", "png", "html", "desire", "key", "txt", "pdf", "xyz", ""];
    for case in CASES.iter().filter(|case| !case.is_folder()) {
        let world = World::new(demo());
        std::fs::write(world.at("input.csv"), rows(3)).unwrap();
        let mut honoured = 0;
        for ending in ENDINGS {
            let output = world.at("made").with_extension(ending);
            std::fs::copy(demo(), &world.project).unwrap();
            std::fs::remove_file(world.at("fresh.desire")).ok();
            let (code, said) = case.run(&world, &output, &[]);
            let what = format!("{} onto {}: {code} {said}", case.arguments, output.display());
            match code {
                0 => {
                    assert!(begins_as_its_ending_says(&output), "{what}");
                    honoured += 1;
                }
                // it has nothing to write, whatever the ending
                3 if !case.has_something => honoured += 1,
                _ => {
                    let advice =
                        ["end the name in", "is possible", "write ."].iter().any(|advice| said.contains(advice));
                    assert!(code == 2 && advice && !output.exists(), "{what}");
                }
            }
        }
        assert!(honoured > 0, "{}", case.arguments);
    }
    let world = World::new(demo());
    for name in ["new.csv", "new.desire.xyz"] {
        let (code, said) = run(&["import", world.at(name).to_str().unwrap(), world.at("input.csv").to_str().unwrap()]);
        assert!(code == 2 && said.contains("end the name in .desire") && !world.at(name).exists(), "{code} {said}");
    }
}

#[test]
fn a_file_that_was_imported_is_not_replaced_even_by_force() {
    let world = World::new(demo());
    let [project, input] = [&world.project, &world.at("input.csv")].map(|path| path.to_str().unwrap().to_owned());
    assert_eq!(run(&["import", &project, &input, "--source", "Website"]).0, 0);
    let imported = std::fs::read(&input).unwrap();
    for case in CASES.iter().filter(|c| c.can_be_forced && !c.is_folder()) {
        // moved and called otherwise, it is the same file
        let output = world.at(case.file);
        std::fs::write(&output, &imported).unwrap();
        if case.arguments.contains(" I ") {
            std::fs::write(world.at("input.csv"), rows(2)).unwrap();
        }
        let (code, said) = case.run(&world, &output, &["--force"]);
        assert!(code == 1 && said.contains("was imported into this project"), "{}: {code} {said}", case.arguments);
        assert_eq!(std::fs::read(&output).unwrap(), imported, "{}", case.arguments);
        assert!(!world.at("fresh.desire").exists());
        std::fs::remove_file(&output).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn a_list_that_cannot_be_noted_in_the_journal_does_not_leave() {
    let world = World::new(demo());
    // nothing is written into a project that has two names
    std::fs::hard_link(&world.project, world.at("second.desire")).unwrap();
    let lists = ["events", "segment", "segments", "actions", "scores", "timeline"].map(|kind| format!("export {kind}"));
    let names =
        |case: &&Case| lists.contains(&case.command.to_owned()) || ["access", "pseudonymise"].contains(&case.command);
    for case in CASES.iter().filter(names) {
        for output in [world.at(case.file), PathBuf::from("-")] {
            if output == Path::new("-") && case.command == "pseudonymise" {
                continue;
            }
            let before = contents(world.dir.path());
            let (code, said) = case.run(&world, &output, &[]);
            assert!(
                code == 1 && said.contains("second name"),
                "{} {}: {code} {said}",
                case.arguments,
                output.display()
            );
            assert!(contents(world.dir.path()) == before, "{}", case.arguments);
        }
    }
    let project = world.project.to_str().unwrap();
    for rows in [
        &["sessions", project][..],
        &["predict", project, "--no-save", "--scores"],
        &["actions", project],
        &["sql", project, "SELECT * FROM customers"],
        &["timeline", project, "#5"],
        &["identity", project, "--why", "#5"],
    ] {
        let output =
            Command::new(env!("CARGO_BIN_EXE_desire-path")).args(rows).args(["--format", "csv"]).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(1) && said.contains("nothing was written"), "{rows:?}: {said}");
        assert!(output.stdout.is_empty(), "{rows:?}");
        assert_eq!(run(rows).0, 0, "as text it can be looked at: {rows:?}");
    }
}

#[test]
fn a_json_file_says_what_of_it_is_merged() {
    let world = World::new(demo());
    let flow = |name: &str, more: &[&str]| -> serde_json::Value {
        let out = world.at(name);
        let all = [
            &["export", world.project.to_str().unwrap(), "flow", "--level", "touchpoint", "-o"],
            &[out.to_str().unwrap()][..],
            more,
        ]
        .concat();
        let (code, said) = run(&all);
        assert_eq!(code, 0, "{said}");
        serde_json::from_slice(&std::fs::read(out).unwrap()).unwrap()
    };
    let whole = flow("whole.json", &[]);
    assert!(whole.get("note").is_none() && whole["rows"].as_array().unwrap().len() > 20);
    for (name, more) in [("shared.json", &["--share"][..]), ("own.json", &["--hide-below", "20"])] {
        let merged = flow(name, more);
        let note = merged["note"].as_str().unwrap_or_else(|| panic!("{name} has no note"));
        assert!(note.contains("stand together as others"), "{note}");
        assert!(merged["rows"].to_string().contains("others"));
    }
}

#[test]
fn a_second_demo_in_the_same_folder_says_where_the_first_one_is() {
    let folder = demo().parent().unwrap();
    let before = contents(folder);
    for more in [&[][..], &["--force"]] {
        let mut arguments = vec!["demo", "--customers", "300", "--out", folder.to_str().unwrap()];
        arguments.extend(more);
        let (code, said) = run(&arguments);
        assert_eq!(code, 1, "{said}");
        assert!(said.contains("Open it with `desire-path") && said.contains("kestrel-and-finch.desire"), "{said}");
        assert!(contents(folder) == before);
    }
}

#[test]
fn the_rows_that_were_left_out_are_all_listed_also_of_a_file_that_is_there_already() {
    let world = World::new(demo());
    std::fs::write(world.at("input.csv"), rows(5_000)).unwrap();
    for _ in 0..2 {
        let out = world.at("left-out.csv");
        std::fs::remove_file(&out).ok();
        let [project, input, out_] =
            [&world.project, &world.at("input.csv"), &out].map(|p| p.to_str().unwrap().to_owned());
        let (code, said) = run(&["import", &project, &input, "--map", "time=time", "--rejects", &out_]);
        assert_eq!(code, 0, "{said}");
        assert_eq!(csv::Reader::from_path(&out).unwrap().records().count(), 5_000);
    }
}

#[test]
fn a_device_and_standard_output_are_written_to() {
    let world = World::new(demo());
    for out in ["/dev/null", "/dev/stdout", "-"] {
        if out == "-" || Path::new(out).exists() {
            let (code, said) = run(&["export", world.project.to_str().unwrap(), "report", "--out", out]);
            assert_eq!(code, 0, "{out}: {said}");
            assert_eq!(contents(world.dir.path()).len(), 4, "{out}");
        }
    }
}

#[test]
fn a_killed_export_leaves_the_old_file_or_the_new_one() {
    let world = World::new(demo());
    let out = world.at("events.csv");
    let start = || {
        Command::new(env!("CARGO_BIN_EXE_desire-path"))
            .args(["export", world.project.to_str().unwrap(), "events", "--force", "--out", out.to_str().unwrap()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    };
    let started = Instant::now();
    assert!(start().wait().unwrap().success());
    let (whole, new) = (started.elapsed().max(Duration::from_millis(20)), std::fs::read(&out).unwrap());
    assert!(new.len() > 100_000);
    let (mut cut_short, mut while_writing) = (0, 0);
    for moment in 0..12u32 {
        std::fs::write(&out, "the old one\n").unwrap();
        let mut child = start();
        if moment % 2 == 0 {
            let until = Instant::now() + 4 * whole;
            while Instant::now() < until && crate::support::unfinished(&out).is_none() {
                std::thread::sleep(Duration::from_micros(200));
            }
        } else {
            std::thread::sleep(whole * moment / 12);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let found = std::fs::read(&out).unwrap();
        assert!(found == b"the old one\n" || found == new, "moment {moment}: {} bytes", found.len());
        cut_short += u32::from(found != new);
        while_writing += u32::from(crate::support::unfinished(&out).is_some());
    }
    assert!(cut_short > 0 && while_writing > 0, "no kill came before the end: {cut_short}, {while_writing}");
    assert!(start().wait().unwrap().success());
    assert_eq!(std::fs::read(&out).unwrap(), new);
    assert_eq!(crate::support::unfinished(&out), None, "what the killed ones left is removed");
}
