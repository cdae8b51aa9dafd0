//! Every option that a text names exists: in messages, help, the manual, the readme.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use clap::Command;

use crate::source_files::source_files;
use crate::wording::spoken;

/// The long options of a command and of all above it, with their other names.
fn options(command: &Command, above: &BTreeSet<String>) -> BTreeSet<String> {
    let own = command.get_arguments().flat_map(|arg| arg.get_long_and_visible_aliases().unwrap_or_default());
    let hidden = command.get_arguments().flat_map(|arg| arg.get_all_aliases().unwrap_or_default());
    own.chain(hidden).map(str::to_owned).chain(above.iter().cloned()).chain(["help".to_owned()]).collect()
}

/// Every command by its words ("export flow") with the options that it takes.
fn walk(command: &Command, words: &str, above: &BTreeSet<String>, out: &mut Vec<(String, BTreeSet<String>)>) {
    let here = options(command, above);
    out.push((words.to_owned(), here.clone()));
    for sub in command.get_subcommands() {
        for name in std::iter::once(sub.get_name()).chain(sub.get_all_aliases()) {
            walk(sub, format!("{words} {name}").trim(), &here, out);
        }
    }
}

fn commands() -> Vec<(String, BTreeSet<String>)> {
    let mut program = desire_path::cli::commands();
    program.build();
    let mut out = Vec::new();
    walk(&program, "", &BTreeSet::new(), &mut out);
    out
}

/// The options that a text names, without their dashes. Names in style sheets and options of other programs are none.
fn named(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("--") {
        let before = text[..at].chars().next_back();
        let name: String = text[at + 2..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        let after = text[at + 2 + name.len()..].chars().next();
        let in_style = text[..at].ends_with("var(") || (after == Some(':') && before != Some('`'));
        let is_option = name.starts_with(|c: char| c.is_ascii_lowercase()) && name.len() > 1;
        if is_option && !in_style && before.is_none_or(|c| !c.is_ascii_alphanumeric() && c != '-') {
            found.push(name.trim_end_matches('-').to_owned());
        }
    }
    found
}

/// The commands that a text gives whole, in backticks or on a line of its own: "export shop.desire flow --out flow.svg".
fn invocations(text: &str, commands: &[(String, BTreeSet<String>)]) -> Vec<String> {
    let spans = text.split('`').skip(1).step_by(2).map(str::to_owned);
    let lines = text.lines().filter(|line| line.trim_start().starts_with("desire-path ")).map(|l| l.replace('`', ""));
    let own = |span: String| {
        let words = span.trim().trim_start_matches("desire-path ").to_owned();
        let first = words.split_whitespace().next().unwrap_or_default();
        let known = !first.is_empty() && commands.iter().any(|(name, _)| name == first);
        (known && words.contains("--")).then_some(words)
    };
    spans.chain(lines).filter_map(own).collect()
}

/// The options of the command that an invocation runs: the deepest one whose words it has, in whatever order.
fn taken<'a>(invocation: &str, commands: &'a [(String, BTreeSet<String>)]) -> &'a BTreeSet<String> {
    let words: Vec<&str> = invocation.split_whitespace().collect();
    let has = |name: &str| {
        let mut names = name.split(' ');
        names.next() == words.first().copied() && names.all(|n| words.contains(&n))
    };
    let found = commands.iter().filter(|(name, _)| !name.is_empty() && has(name));
    &found.max_by_key(|(name, _)| name.matches(' ').count()).expect("a known command").1
}

/// Every text that people read, with where it stands.
fn texts(program: &Command) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut out = Vec::new();
    // what it says is said to the desktop, not to people
    for file in source_files().iter().filter(|file| file.path != "gui/motion.rs") {
        out.extend(spoken(&file.text, false).into_iter().map(|text| (file.path.clone(), text)));
    }
    // what another program is asked to do is no command of ours
    let own = |line: &&str| !line.contains("cargo ") && !line.contains("docker ");
    for name in ["README.md", "docs/data.md", "docs/command-line.md", "docs/project-file.md"] {
        let page = fs::read_to_string(root.join(name)).expect("read");
        out.extend(page.lines().filter(own).map(|line| (name.to_owned(), line.to_owned())));
    }
    helps(program, &mut out);
    out
}

fn helps(command: &Command, out: &mut Vec<(String, String)>) {
    out.push((format!("help of {}", command.get_name()), command.clone().render_long_help().to_string()));
    command.get_subcommands().for_each(|sub| helps(sub, out));
}

#[test]
fn every_option_that_a_text_names_exists() {
    let commands = commands();
    let all: BTreeSet<&String> = commands.iter().flat_map(|(_, options)| options).collect();
    let mut program = desire_path::cli::commands();
    program.build();
    let (mut names, mut whole) = (0, 0);
    let mut wrong = BTreeSet::new();
    for (place, text) in texts(&program) {
        for name in named(&text) {
            names += 1;
            if !all.contains(&name) {
                wrong.insert(format!("{place}: there is no --{name}"));
            }
        }
        for invocation in invocations(&text, &commands) {
            whole += 1;
            let options = taken(&invocation, &commands);
            for name in named(&invocation).iter().filter(|name| !options.contains(*name)) {
                wrong.insert(format!("{place}: `{invocation}` takes no --{name}"));
            }
        }
    }
    assert!(names > 200 && whole > 40, "{names} options and {whole} commands were read");
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn options_are_found_as_texts_write_them() {
    assert_eq!(
        named("say --dates day-first (or `--date-order`), not a--b, var(--ink) or --bg:#fff"),
        ["dates", "date-order"]
    );
    let commands = commands();
    let taken_by = |text: &str| taken(text, &commands);
    assert!(taken_by("export shop.desire flow --out x").contains("anchor"));
    assert!(!taken_by("prune PROJECT --months 3").contains("anchor"));
    assert_eq!(
        invocations("use `prune PROJECT --months N` or `cargo run --release`", &commands),
        ["prune PROJECT --months N"]
    );
}
