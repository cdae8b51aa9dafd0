//! From what was typed to a [`Cli`]: both orders of an export's words, and a better answer than "unexpected argument" where
//! a command is misspelt or comes after the project.

use std::ffi::OsString;
use std::path::Path;
use std::sync::LazyLock;

use clap::{ColorChoice, Command, CommandFactory, FromArgMatches};

use crate::insights::{self, AnyInsight};
use crate::language;
use crate::store::FORMAT;
use crate::texts::{Locale, set_locale, text};

use super::args::{Cli, with_examples};
use super::error::usage_with_hint;

/// The program's version, and that of the project files it writes.
static VERSION: LazyLock<String> =
    LazyLock::new(|| text!("help-program-version", version = env!("CARGO_PKG_VERSION"), format = FORMAT.to_string()));

/// Words that are this alike are taken for a slip of the pen.
const ALIKE: f64 = 0.75;

/// Why nothing is run.
pub(super) enum Refusal {
    /// The help, the version, or what the parser does not understand.
    Parser(clap::Error),
    /// A sentence of this program, not of the parser.
    Ours(anyhow::Error),
}

/// The program with all its commands, options and examples.
pub(super) fn program() -> Command {
    let program = Cli::command().version(VERSION.as_str());
    let help = program.get_after_help().map(ToString::to_string).unwrap_or_default();
    with_examples(program.after_help(format!("{}\n{help}", questions())))
}

/// What can be asked without writing `show`.
fn questions() -> String {
    let mut text = format!("{}\n", text!("help-program-insights"));
    let commands = Cli::command();
    for insight in insights::all() {
        // a command of the same name has columns of its own
        let is_command = commands.find_subcommand(insight.id()).is_some();
        let typed = if is_command { format!("show {}", insight.id()) } else { insight.id().to_owned() };
        text.push_str(&format!("  {typed:<20}{}\n", insight.title()));
    }
    text
}

/// Reads the arguments, the program's name first.
pub(super) fn parse(arguments: Vec<OsString>) -> Result<Cli, Refusal> {
    let colour = match value_of(&arguments, &["--color", "--colour"]).as_deref() {
        Some("always") => ColorChoice::Always,
        Some("never") => ColorChoice::Never,
        _ => ColorChoice::Auto,
    };
    let asked = typed_question(&arguments);
    let arguments = canonical(arguments).map_err(Refusal::Ours)?;
    let program = match asked {
        Some(insight) => program().mut_subcommand("show", |show| show.before_help(about_question(insight))),
        None => program(),
    };
    let matches = program.color(colour).try_get_matches_from(arguments).map_err(Refusal::Parser)?;
    let mut cli = Cli::from_arg_matches(&matches).map_err(Refusal::Parser)?;
    cli.command_name = matches.subcommand_name().unwrap_or_default().to_owned();
    Ok(cli)
}

/// The question among the first two words: `lifecycle`, `show lifecycle` or `help lifecycle`.
fn typed_question(arguments: &[OsString]) -> Option<&'static dyn AnyInsight> {
    let mut words = arguments.iter().skip(1).take(2).filter_map(|word| word.to_str());
    words.find_map(|word| insights::find(word).ok())
}

/// What a question asks, and how it can be asked.
pub(super) fn about_question(insight: &dyn AnyInsight) -> String {
    let mut text = format!("{}: {}\n", insight.title(), insight.question());
    for field in insight.settings(&[]).unwrap_or_default().iter().filter(|field| !field.alias) {
        let pair = format!("{}={}", field.key, field.value);
        text.push_str(&format!("\n  --set {pair}\n          {} ({})", field.about, field.values));
    }
    text
}

/// Whether results are asked for as JSON: a failure is then told as JSON too, also that of reading the arguments.
pub(super) fn wants_json(arguments: &[OsString]) -> bool {
    value_of(arguments, &["--format"]).is_some_and(|format| format == "json")
}

/// Speaks the language that is asked for, before anything is said: the help too. What other programs read is English.
pub(super) fn speak(arguments: &[OsString]) {
    if writes_for_programs(arguments) {
        return set_locale(Locale::English);
    }
    language::choose(value_of(arguments, &["--lang"]).and_then(|tag| Locale::of_tag(&tag)));
}

/// Whether what a command writes is read by other programs: CSV, JSON, rows of SQL, and what an assistant asks for.
fn writes_for_programs(arguments: &[OsString]) -> bool {
    let format = value_of(arguments, &["--format"]);
    let file = value_of(arguments, &["--output", "--out", "-o"]).filter(|file| file != "-");
    let command = free_words(arguments, 1, &[&Cli::command()]).first().map(|&at| arguments[at].to_string_lossy());
    match (format.as_deref(), file) {
        (Some("csv" | "json" | "jsonl" | "ics"), _) => true,
        (_, Some(file)) => language::is_for_programs(Path::new(&file)),
        // an export without a file is rows on standard output
        _ => matches!(command.as_deref(), Some("export" | "sql" | "mcp")) && !asks_for_help(arguments),
    }
}

fn asks_for_help(arguments: &[OsString]) -> bool {
    arguments.iter().any(|word| word == "--help" || word == "-h")
}

/// The value given to an option of one of these names, without understanding anything else.
fn value_of(arguments: &[OsString], names: &[&str]) -> Option<String> {
    let words: Vec<_> = arguments.iter().map(|word| word.to_string_lossy()).collect();
    words.iter().enumerate().find_map(|(at, word)| {
        names.iter().find_map(|name| match (word.strip_prefix(*name)?, name.starts_with("--")) {
            ("", _) => words.get(at + 1).map(ToString::to_string),
            (rest, true) => rest.strip_prefix('=').map(str::to_owned),
            // the value of a short option may follow at once
            (rest, false) => Some(rest.strip_prefix('=').unwrap_or(rest).to_owned()),
        })
    })
}

/// The arguments in the one order that the parser knows.
pub(super) fn canonical(mut arguments: Vec<OsString>) -> anyhow::Result<Vec<OsString>> {
    let program = Cli::command();
    let free = free_words(&arguments, 1, &[&program]);
    let Some(&first) = free.first() else { return Ok(arguments) };
    let is_command =
        |word: &OsString| word == "help" || word.to_str().is_some_and(|w| program.find_subcommand(w).is_some());
    if !is_command(&arguments[first]) {
        if arguments[first].to_str().is_some_and(|word| insights::find(word).is_ok()) {
            arguments.insert(first, "show".into());
            return Ok(arguments);
        }
        return without_command(&arguments, &free, &program, is_command).map(|()| arguments);
    }
    // an insight is a command, whose help is that of `show`
    if arguments[first] == "help"
        && let Some(&of) = free.get(1)
        && arguments[of]
            .to_str()
            .is_some_and(|word| program.find_subcommand(word).is_none() && insights::find(word).is_ok())
    {
        arguments[of] = "show".into();
    }
    if arguments[first] == "export"
        && let Some(export) = program.find_subcommand("export")
    {
        project_first(&mut arguments, first, (&program, export))?;
    }
    Ok(arguments)
}

/// Where the words are that belong to no option, from an argument on.
fn free_words(arguments: &[OsString], from: usize, commands: &[&Command]) -> Vec<usize> {
    let mut free = Vec::new();
    let mut at = from;
    while let Some(word) = arguments.get(at) {
        let word = word.to_string_lossy();
        if word == "--" {
            free.extend(at + 1..arguments.len());
            break;
        }
        if word.len() < 2 || !word.starts_with('-') {
            free.push(at);
        } else if takes_value(&word, commands) {
            at += 1;
        }
        at += 1;
    }
    free
}

/// Whether an option's value is the next word.
fn takes_value(word: &str, commands: &[&Command]) -> bool {
    let named = |arg: &clap::Arg| match word.strip_prefix("--") {
        Some(long) => arg.get_long_and_visible_aliases().is_some_and(|all| all.contains(&long)),
        None => arg.get_short().is_some_and(|short| word[1..] == short.to_string()),
    };
    let is = |arg: &clap::Arg| named(arg) && arg.get_action().takes_values();
    let inside = |command: &Command| command.get_subcommands().any(|inner| inner.get_arguments().any(is));
    commands.iter().any(|command| command.get_arguments().any(is) || inside(command))
}

/// No command comes first: then the words are files for the window, or a slip of the pen.
fn without_command(
    arguments: &[OsString],
    free: &[usize],
    program: &Command,
    is_command: impl Fn(&OsString) -> bool,
) -> anyhow::Result<()> {
    let first = &arguments[free[0]];
    let word_text = |word: &OsString| word.to_string_lossy().into_owned();
    if let Some(&at) = free[1..].iter().find(|&&at| is_command(&arguments[at]) && !Path::new(&arguments[at]).exists()) {
        let mut rest: Vec<String> = arguments[1..].iter().map(word_text).collect();
        let command = rest.remove(at - 1);
        return Err(usage_with_hint(
            text!("cli-parse-command-comes-before-project-stands-after", command, word = word_text(first)),
            text!("cli-parse-write-desire-path", command, rest = rest.join(" ")),
        ));
    }
    if Path::new(first).exists() {
        return Ok(());
    }
    let word = word_text(first);
    let names = program.get_subcommands().filter(|c| !c.is_hide_set()).map(Command::get_name);
    let names = names.chain(insights::all().iter().map(|insight| insight.id()));
    let hint = match nearest(&word, names) {
        Some(command) => {
            let rest: Vec<String> = free[1..].iter().map(|&at| word_text(&arguments[at])).collect();
            text!("cli-parse-did-you-mean-desire-path", command = [vec![command.to_owned()], rest].concat().join(" "))
        }
        None if word.ends_with(".desire") => text!("cli-parse-desire-path-import-file-makes-project", word),
        None => text!("cli-parse-desire-path-help-lists-commands").to_owned(),
    };
    Err(usage_with_hint(text!("cli-parse-no-command-project-file", word), hint))
}

/// `export flow PROJECT` is `export PROJECT flow`.
fn project_first(
    arguments: &mut Vec<OsString>,
    export_at: usize,
    (program, export): (&Command, &Command),
) -> anyhow::Result<()> {
    let free = free_words(arguments, export_at + 1, &[program, export]);
    let &[first, second, ..] = &free[..] else { return Ok(()) };
    let is_kind =
        |at: usize| arguments[at].to_str().is_some_and(|w| w == "help" || export.find_subcommand(w).is_some());
    if is_kind(second) {
        return Ok(());
    }
    if is_kind(first) {
        let project = arguments.remove(second);
        arguments.insert(first, project);
        return Ok(());
    }
    // of two words one may be a project that is there, and the other says what is to be exported
    let is_there = Path::new(&arguments[first]).exists();
    let (project, word) = if is_there { (first, second) } else { (second, first) };
    let (project, word) = (arguments[project].to_string_lossy(), arguments[word].to_string_lossy());
    if free.iter().any(|&at| is_kind(at)) {
        return Ok(());
    }
    let kinds = || export.get_subcommands().filter(|kind| !kind.is_hide_set()).map(Command::get_name);
    let hint = match nearest(&word, kinds()) {
        Some(kind) => text!("cli-parse-did-you-mean-desire-path-export", project, kind),
        None if !is_there => return Ok(()),
        None => text!("cli-parse-there-are-exports", kinds = kinds().collect::<Vec<_>>().join(", ")),
    };
    Err(usage_with_hint(text!("cli-parse-there-is-no-export", word), hint))
}

/// The name that a word is most like, where it is like one at all.
fn nearest<'a>(word: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let alike = |name: &str| {
        let swapped = if strsim::damerau_levenshtein(&word, name) == 1 { 1.0 } else { 0.0 };
        strsim::jaro_winkler(&word, name).max(swapped)
    };
    let best = names.map(|name| (alike(name), name)).max_by(|a, b| a.0.total_cmp(&b.0));
    best.filter(|(how, _)| *how >= ALIKE && !word.contains(['.', '/', '\\'])).map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split_words(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    fn read(line: &str) -> String {
        let words = canonical(split_words(line)).unwrap();
        words.iter().map(|w| w.to_string_lossy()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn an_export_names_its_project_before_or_after_what_it_is() {
        let right = "desire-path export p.desire flow -o f.svg";
        assert_eq!(read(right), right);
        assert_eq!(read("desire-path export flow p.desire -o f.svg"), right);
        assert_eq!(read("desire-path export flow -o f.svg p.desire"), "desire-path export p.desire flow -o f.svg");
        assert_eq!(
            read("desire-path -q export segment p.desire Loyal --for sms -o l.csv"),
            "desire-path -q export p.desire segment Loyal --for sms -o l.csv"
        );
        assert_eq!(
            read("desire-path export --passphrase-file f flow p.desire"),
            "desire-path export --passphrase-file f p.desire flow"
        );
        for as_it_is in
            ["desire-path export p.desire", "desire-path export flow flow -o x.svg", "desire-path help export flow"]
        {
            assert_eq!(read(as_it_is), as_it_is);
        }
    }

    #[test]
    fn slips_of_the_pen_are_corrected() {
        let refusal = |line: &str| canonical(split_words(line)).unwrap_err().to_string();
        assert!(
            refusal("desire-path flwo t.desire --format csv").contains("did you mean `desire-path flow t.desire`?")
        );
        assert!(refusal("desire-path -q imprt p.desire").contains("`desire-path import p.desire`"));
        assert!(refusal("desire-path export flwo p.desire").contains("`desire-path export p.desire flow`"));
        assert!(refusal("desire-path export Cargo.toml flwo").contains("`desire-path export Cargo.toml flow`"));
        assert!(refusal("desire-path export Cargo.toml nope").contains("there are events, segment, segments,"));
        assert!(refusal("desire-path Cargo.toml flow --steps 4").contains("`desire-path flow Cargo.toml --steps 4`"));
        assert!(refusal("desire-path gone.desire").contains("`desire-path import gone.desire FILE`"));
        let other = refusal("desire-path xyzzy");
        assert!(other.contains("--help") && !other.contains("did you mean"), "{other}");
    }

    #[test]
    fn what_programs_read_is_known_by_the_command_the_file_or_the_format() {
        for line in [
            "-q export p.desire events",
            "--lang de export p.desire events",
            "export p.desire flow --output a.csv",
            "export p.desire flow --output=a.csv",
            "export p.desire flow --out a.csv",
            "flow p.desire -oa.csv",
            "flow p.desire -o a.json",
            "export p.desire events -o - --format jsonl",
            "flow p.desire --format=csv",
        ] {
            let words = split_words(&format!("desire-path {line} --lang de"));
            assert!(writes_for_programs(&words), "{line}");
        }
        for line in
            ["flow p.desire", "export p.desire report -o a.html", "export p.desire flow -oa.svg", "export --help"]
        {
            let words = split_words(&format!("desire-path {line} --lang de"));
            assert!(!writes_for_programs(&words), "{line}");
            assert_eq!(value_of(&words, &["--lang"]).as_deref(), Some("de"), "{line}");
        }
    }

    #[test]
    fn the_version_names_the_format_of_projects() {
        let Err(Refusal::Parser(error)) = parse(split_words("desire-path --version")) else { panic!("it is printed") };
        assert_eq!(error.to_string(), format!("desire-path {} (project format {FORMAT})\n", env!("CARGO_PKG_VERSION")));
    }
}
