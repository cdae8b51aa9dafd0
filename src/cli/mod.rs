//! The command line: the same functions as the window, for scripts and machines without a display.

mod analyse;
mod args;
mod demo;
pub mod display;
mod export;
mod filter;
mod follow;
mod futures;
mod identity;
mod identity_args;
mod identity_rules;
mod import;
mod output;
mod passphrase;
mod privacy;
mod project;
mod protect;
mod quality;
mod traffic;
mod watch;

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};

/// The command did not do what it was asked.
const FAILED: u8 = 1;
/// The command was used wrongly, or the window has no display.
pub const USAGE: u8 = 2;
/// The command worked, but nothing came out.
const NOTHING: u8 = 3;

/// What the arguments ask for.
pub enum Outcome {
    /// The window, on this project where one is named.
    Window(Option<PathBuf>),
    /// The command has run; end with this code.
    Done(ExitCode),
}

/// An error with an exit code of its own.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
struct Stop {
    code: u8,
    message: String,
}

/// Wrong usage: says what is wrong and what would be right.
fn usage(message: impl Into<String>) -> anyhow::Error {
    Stop { code: USAGE, message: message.into() }.into()
}

/// Nothing came out: says why.
fn nothing(message: impl Into<String>) -> anyhow::Error {
    Stop { code: NOTHING, message: message.into() }.into()
}

/// Runs the command that `arguments` (the program's name first) ask for.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Outcome {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are asked for and go to standard output; a closed pipe there is nobody's mistake.
            let _ = error.print();
            return Outcome::Done(ExitCode::from(if error.use_stderr() { USAGE } else { 0 }));
        }
    };
    let Some(command) = cli.command else { return window(cli.project) };
    Outcome::Done(finish(dispatch(command)))
}

fn window(project: Option<PathBuf>) -> Outcome {
    match &project {
        Some(path) if !path.exists() => {
            let error = usage(format!(
                "there is no command or project \"{}\"; `desire-path --help` lists the commands",
                path.display()
            ));
            Outcome::Done(finish(Err(error)))
        }
        _ => Outcome::Window(project),
    }
}

fn dispatch(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Generate(args) => project::generate(&args),
        Command::Import(args) => import::import(&args),
        Command::Info(args) => project::info(&args),
        Command::Sessions(args) => analyse::sessions(&args),
        Command::Transitions(args) => analyse::transitions(&args),
        Command::Flow(args) => analyse::flow(&args),
        Command::Identity(args) => identity::identity(&args),
        Command::Segments(args) => futures::segments(&args),
        Command::Timeline(args) => analyse::timeline(&args),
        Command::Predict(args) => futures::predict(&args),
        Command::Actions(args) => futures::actions(&args),
        Command::Quality(args) => quality::quality(&args),
        Command::Traffic(args) => traffic::traffic(&args),
        Command::Names(args) => quality::names(&args),
        Command::Export(args) => export::export(&args),
        Command::Sql(args) => project::sql(&args),
        Command::Consent(args) => privacy::consent(&args),
        Command::Erase(args) => privacy::erase(&args),
        Command::Access(args) => privacy::access(&args),
        Command::Retention(args) => privacy::retention(&args),
        Command::Pseudonymise(args) => privacy::pseudonymise(&args),
        Command::Encrypt(args) => protect::encrypt(&args),
        Command::Decrypt(args) => protect::decrypt(&args),
        Command::Passphrase(args) => protect::passphrase(&args),
        Command::Journal(args) => privacy::journal(&args),
        Command::Demo(args) => demo::demo(&args),
    }
}

/// An error and its causes, each said once.
fn in_words(error: &anyhow::Error) -> String {
    let mut words = error.to_string();
    for cause in error.chain().skip(1).map(ToString::to_string) {
        if !words.contains(&cause) {
            words = format!("{words}: {cause}");
        }
    }
    words
}

fn finish(result: anyhow::Result<()>) -> ExitCode {
    let Err(error) = result else { return ExitCode::SUCCESS };
    let closed = |e: &(dyn std::error::Error + 'static)| {
        e.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
    };
    if error.chain().any(closed) {
        // Whoever read our output has read enough.
        return ExitCode::SUCCESS;
    }
    output::say(&format!("desire-path: {}", in_words(&error)));
    ExitCode::from(error.downcast_ref::<Stop>().map_or(FAILED, |stop| stop.code))
}
