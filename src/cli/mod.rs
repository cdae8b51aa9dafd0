//! The command line: the same functions as the window, for scripts and machines without a display.

mod analyse;
mod annotations;
mod args;
mod ask;
mod assignments;
mod content;
mod customers;
mod demo;
mod destination;
mod diagnostics;
pub mod display;
mod error;
mod exclusions;
mod export;
mod file_format;
mod filter;
mod follow;
mod futures;
mod identity;
mod identity_rules;
mod import;
mod import_report;
mod import_request;
mod list_file;
mod manual;
mod map;
#[cfg(feature = "mcp")]
mod mcp;
mod older_names;
mod opportunities;
mod output;
mod own_prediction;
mod parse;
mod passphrase;
mod people_rows;
mod plain_words;
mod playbooks;
mod privacy;
mod program_settings;
mod project;
mod protect;
mod quality;
#[cfg(feature = "engine-sql")]
mod remote;
#[cfg(feature = "engine-sql")]
mod remote_answer;
#[cfg(feature = "engine-sql")]
mod remote_database;
#[cfg(feature = "engine-sql")]
mod remote_fetch;
mod role_questions;
mod safety;
mod scenes;
#[cfg(feature = "live")]
mod serve;
mod settings;
mod show;
mod signals;
#[cfg(feature = "engine-spark")]
mod spark_address;
mod state_words;
mod stdin;
mod template;
mod theme_names;
mod tones;
mod tool_files;
mod touchpoints;
mod traffic;
mod undo_import;
mod watch;
#[cfg(feature = "webhooks")]
mod webhooks;

use std::ffi::OsString;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::process::ExitCode;

use crate::events::UnreadableColumn;
use crate::log;
use crate::present::printable;
use crate::texts::text;

use args::Command;
use error::{CommandError, FAILED, INCOMPLETE, error_text, nothing};
use parse::Refusal;

pub use error::USAGE;

/// What the arguments ask for.
pub enum Outcome {
    /// The window, on the project or the files of data that are named.
    Window(Vec<PathBuf>),
    /// The command has run; end with this code.
    Done(ExitCode),
}

/// All commands with their options.
pub fn commands() -> clap::Command {
    parse::program()
}

/// Runs the command that `arguments` (the program's name first) ask for.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Outcome {
    signals::outlive_file_size_limits();
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let json = parse::wants_json(&arguments);
    parse::speak(&arguments);
    let cli = match parse::parse(arguments) {
        Ok(cli) => cli,
        Err(Refusal::Ours(error)) => return Outcome::Done(finish(Err(error), json)),
        Err(Refusal::Parser(error)) => return Outcome::Done(not_understood(&error, json)),
    };
    output::configure(&cli.terminal);
    log::start(cli.terminal.verbose);
    match cli.command {
        Some(command) => Outcome::Done(logged(&cli.command_name, || finish(perform(&command), json))),
        None => Outcome::Window(cli.paths),
    }
}

/// Does the work of the command of this name, and logs how long it took and how it ended.
fn logged(name: &str, work: impl FnOnce() -> ExitCode) -> ExitCode {
    let _span = tracing::info_span!("command", name).entered();
    let code = work();
    tracing::info!("ended with {code:?}");
    code
}

/// Prints what the parser says. Help and version are asked for and go to standard output; a closed pipe there is nobody's
/// mistake.
fn not_understood(error: &clap::Error, json: bool) -> ExitCode {
    if !error.use_stderr() {
        error.print().ok();
        return ExitCode::SUCCESS;
    }
    let text = error.to_string();
    // what was typed is in the message: it may hold what a terminal obeys
    if printable::text(&text) == text {
        error.print().ok();
    } else {
        output::fail(&printable::text(&text));
    }
    if json {
        let mut paragraphs = text.split("\n\n");
        let message = paragraphs.next().unwrap_or_default().trim_start_matches("error: ");
        let hint = paragraphs.find_map(|p| p.trim_start().strip_prefix("tip: "));
        output::failure(message, hint.or(Some(text!("cli-mod-desire-path-help-command-lists-options"))), USAGE);
    }
    ExitCode::from(USAGE)
}

/// Does what a command says. Where something that it reads on its way cannot be read, or was changed by another program
/// meanwhile, it begins again and reads the whole project first.
fn perform(command: &Command) -> anyhow::Result<()> {
    let stopped = match catch_unwind(AssertUnwindSafe(|| dispatch(command))) {
        Ok(result) => return result,
        Err(stopped) => stopped,
    };
    match stopped.downcast::<UnreadableColumn>() {
        Ok(_) if !output::is_begun() => {
            project::read_whole();
            dispatch(command)
        }
        Ok(why) => Err(nothing(text!("cli-mod-project-changed-while-read-run-command", why = why.to_string()))),
        Err(other) => resume_unwind(other),
    }
}

fn dispatch(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::Generate(args) => project::generate(args),
        Command::Import(args) => import::import(args),
        Command::UndoImport(args) => undo_import::undo_import(args),
        #[cfg(feature = "engine-sql")]
        Command::Show(args) if args.remote.on.is_some() => remote_answer::show(args),
        Command::Show(args) => show::show(args),
        Command::Ask(args) => plain_words::ask(args),
        Command::Map(args) => map::map(args),
        Command::Opportunities(args) => opportunities::opportunities(args),
        #[cfg(feature = "mcp")]
        Command::Mcp(args) => mcp::mcp(args),
        Command::Info(args) => project::info(args),
        Command::Sessions(args) => analyse::sessions(args),
        Command::Transitions(args) => analyse::transitions(args),
        Command::Flow(args) => analyse::flow(args),
        Command::Identity(args) => identity::identity(args),
        Command::Segments(args) => futures::segments(args),
        Command::Timeline(args) => analyse::timeline(args),
        Command::Predict(args) => futures::predict(args),
        Command::Actions(args) => futures::actions(args),
        Command::Playbooks(args) => playbooks::playbooks(args),
        Command::Scenes(args) => scenes::scenes(args),
        Command::Template(args) => template::template(args),
        Command::Quality(args) => quality::quality(args),
        Command::Settings(args) => match args.project() {
            Some(project) => settings::settings(&project, args),
            None => program_settings::settings(args),
        },
        Command::Touchpoints(args) => touchpoints::touchpoints(args),
        Command::Products(args) => show::show(&args.question()),
        Command::Annotations(args) => annotations::annotations(args),
        Command::Tones(args) => tones::tones(args),
        Command::ThemeNames(args) => theme_names::theme_names(args),
        Command::Traffic(args) => traffic::traffic(args),
        Command::Names(args) => quality::names(args),
        Command::Export(args) => export::export(args),
        #[cfg(feature = "webhooks")]
        Command::Webhooks(args) => webhooks::webhooks(args),
        #[cfg(feature = "live")]
        Command::Serve(args) => serve::serve(args),
        #[cfg(feature = "engine-sql")]
        Command::Remote(args) => remote::remote(args),
        Command::Sql(args) => project::sql(args),
        Command::Consent(args) => privacy::consent(args),
        Command::Erase(args) => privacy::erase(args),
        Command::Access(args) => privacy::access(args),
        Command::Prune(args) => privacy::prune(args),
        Command::Pseudonymise(args) => privacy::pseudonymise(args),
        Command::Encrypt(args) => protect::encrypt(args),
        Command::Decrypt(args) => protect::decrypt(args),
        Command::Passphrase(args) => protect::passphrase(args),
        Command::Journal(args) => privacy::journal(args),
        Command::Undo(args) => safety::undo(args),
        Command::Redo(args) => safety::redo(args),
        Command::Check(args) => safety::check(args),
        Command::Backup(args) => safety::backup(args),
        Command::Demo(args) => demo::demo(args),
        Command::Diagnostics(args) => diagnostics::print_diagnostics(args),
        Command::Completions(args) => manual::completions(args),
        Command::Man(args) => manual::man(args),
        Command::Licences => manual::licences(),
    }
}

fn finish(result: anyhow::Result<()>, json: bool) -> ExitCode {
    let done = || if output::incomplete().is_some() { ExitCode::from(INCOMPLETE) } else { ExitCode::SUCCESS };
    let Err(error) = result else { return done() };
    let closed = |e: &(dyn std::error::Error + 'static)| {
        e.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
    };
    if error.chain().any(closed) {
        // Whoever read our output has read enough.
        return done();
    }
    let words = error_text(&error);
    output::fail(&words);
    let stop = error.downcast_ref::<CommandError>();
    let code = stop.map_or(FAILED, |stop| stop.code);
    if json {
        let (message, hint) = stop.map_or((words.as_str(), None), |s| (s.message.as_str(), s.hint.as_deref()));
        output::failure(message, hint, code);
    }
    ExitCode::from(code)
}
