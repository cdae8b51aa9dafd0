//! The examples of the help, typed as they stand.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use desire_path::store::CAN_ENCRYPT;
use tempfile::TempDir;

/// Examples of which nothing comes out on the sample, because it has nothing of that kind; all others do something.
const NOTHING_TO_DO: [&str; 5] = [
    "desire-path names shop.desire --apply",
    "desire-path export shop.desire spend -o spend.csv",
    "desire-path export shop.desire content -o content.json",
    "desire-path products shop.desire --format csv",
    // of so few customers no loss is sure
    "desire-path scenes shop.desire --findings --story 'What costs most'",
];

/// The words of a line as a shell gives them, as far as the examples need it.
fn words(line: &str) -> Vec<String> {
    let quoted = |(i, part): (usize, &str)| -> Vec<String> {
        if i % 2 == 1 { vec![format!("\u{1}{part}")] } else { part.split(' ').map(str::to_owned).collect() }
    };
    let parts = line.split('\'').enumerate().flat_map(quoted);
    parts.filter(|word| !word.is_empty()).map(|word| word.trim_start_matches('\u{1}').to_owned()).collect()
}

fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_desire-path"));
    command.current_dir(folder).env("HOME", folder).env_remove("XDG_CONFIG_HOME");
    for variable in ["DESIRE_PATH_PASSPHRASE", "DESIRE_PATH_NEW_PASSPHRASE"] {
        command.env(variable, "nine quiet herons by the lock");
    }
    command
}

fn succeeds(folder: &Path, arguments: &str) {
    let output = program(folder).args(words(arguments)).stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{arguments}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A folder in which the job was done on a small sample, for all examples.
fn done() -> &'static Path {
    static DONE: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = DONE.get_or_init(|| {
        let dir = tempfile::tempdir().unwrap();
        for arguments in [
            "generate --customers 300 -o shop-data",
            "import shop.desire shop-data",
            "segments shop.desire --save",
            "predict shop.desire",
            "actions shop.desire --propose",
        ] {
            succeeds(dir.path(), arguments);
        }
        std::fs::write(dir.path().join("leavers.csv"), "email\nhugo.aydin9@example.org\n").unwrap();
        let path = dir.path().to_owned();
        (dir, path)
    });
    path
}

/// A copy of that folder.
fn world() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir(dir.path().join("shop-data")).unwrap();
    for folder in ["", "shop-data"] {
        for file in std::fs::read_dir(done().join(folder)).unwrap().map(|entry| entry.unwrap().path()) {
            if file.is_file() {
                std::fs::copy(&file, dir.path().join(folder).join(file.file_name().unwrap())).unwrap();
            }
        }
    }
    dir
}

/// Every command and its examples.
fn examples(command: &clap::Command, name: &str, found: &mut Vec<(String, Vec<String>)>) {
    for inner in command.get_subcommands() {
        let name = format!("{name} {}", inner.get_name()).trim().to_owned();
        let help = inner.get_after_help().map(ToString::to_string).unwrap_or_default();
        if let Some((_, lines)) = help.split_once("Examples:\n") {
            found.push((name.clone(), lines.lines().map(|line| line.trim().to_owned()).collect()));
        }
        examples(inner, &name, found);
    }
}

/// Runs a line as a shell would; `None` where it goes on until somebody stops it, or asks a database, which the tests of
/// databases do.
fn run(folder: &Path, line: &str) -> Option<(i32, String)> {
    let asks_database = line.contains("Warehouse");
    if asks_database || line.contains("--watch") {
        return None;
    }
    let (before, line) = line.split_at(line.find("desire-path").unwrap());
    let line = line.split(" | ").next().unwrap().split(" > ").next().unwrap().replace("~/", "");
    let mut arguments = words(&line)[1..].to_vec();
    if ["generate", "demo"].contains(&arguments[0].as_str()) {
        arguments.extend(["--customers", "300"].map(str::to_owned));
    }
    let mut command = program(folder);
    match before.strip_prefix("cat ").and_then(|rest| rest.strip_suffix(" | ")) {
        Some(file) => command.stdin(std::fs::File::open(folder.join(file)).unwrap()),
        None => command.stdin(Stdio::null()),
    };
    let output = command.args(arguments).output().unwrap();
    Some((output.status.code().unwrap(), String::from_utf8_lossy(&output.stderr).into_owned()))
}

#[test]
fn every_example_does_what_it_says_on_the_sample() {
    let mut found = Vec::new();
    examples(&desire_path::cli::commands(), "", &mut found);
    assert!(found.len() > 30, "{}", found.len());
    let mut problems = Vec::new();
    for (command, lines) in found {
        let needs_encryption = ["encrypt", "decrypt", "passphrase"].contains(&command.as_str());
        if needs_encryption && !CAN_ENCRYPT {
            continue;
        }
        let world = world();
        if needs_encryption && command != "encrypt" {
            succeeds(world.path(), "encrypt shop.desire");
        }
        for line in lines {
            let Some((code, said)) = run(world.path(), &line) else { continue };
            // what cannot be taken back shows what it would do until --yes says to do it
            let shows_first = code == 2 && !line.contains("--yes") && said.contains("say --yes");
            // what is proposed depends on how old the sample is today
            let may_have_nothing = NOTHING_TO_DO.contains(&line.as_str()) || line.contains(" actions");
            let has_nothing = code == 3 && may_have_nothing;
            if !(code == 0 || shows_first || has_nothing) {
                problems.push(format!("{line}: {code} {said}"));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
