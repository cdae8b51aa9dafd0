//! What the program does and what goes wrong, for whoever has to find out why: a log file of bounded size in the user's
//! state folder, the same on standard error with `--verbose`, and a text about this machine to pass on.
//!
//! The log holds counts, durations and names of the program's own parts. It holds nothing about customers: what an error
//! quotes, addresses and paths are taken out before a line is written (`private`).

mod file;
mod machine;
mod private;

use std::cell::Cell;
use std::fmt::Display;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Mutex;

use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt};

use file::LogFile;
pub use machine::about_this_machine;
use private::WithoutPersonalData;

/// The name by which this program's own parts log.
const OWN: &str = env!("CARGO_CRATE_NAME");

/// Begins to log, once in the life of a process. Without a place for the file only `verbose` shows what is logged.
pub fn start(verbose: bool) {
    let to_file = folder().and_then(|folder| LogFile::open(&folder).ok()).map(|file| {
        let layer = fmt::layer().with_ansi(false).with_target(false).with_span_events(FmtSpan::CLOSE);
        layer.with_writer(Mutex::new(WithoutPersonalData(file))).with_filter(levels(LevelFilter::INFO))
    });
    let to_terminal = verbose.then(|| {
        let layer = fmt::layer().with_ansi(false).with_target(false).with_span_events(FmtSpan::CLOSE).without_time();
        layer.with_writer(std::io::stderr).with_filter(levels(LevelFilter::DEBUG))
    });
    if tracing_subscriber::registry().with(to_file).with(to_terminal).try_init().is_ok() {
        log_panics();
    }
}

/// Everything of this program from `own` on, and what others warn of.
fn levels(own: LevelFilter) -> Targets {
    Targets::new().with_default(LevelFilter::WARN).with_target(OWN, own)
}

/// The user's folder for what a program keeps between its runs but nobody edits.
fn folder() -> Option<PathBuf> {
    let absolute = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let home = |below: &str| std::env::home_dir().filter(|home| home.is_absolute()).map(|home| home.join(below));
    let parent = if cfg!(windows) {
        absolute("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        home("Library/Logs")
    } else {
        absolute("XDG_STATE_HOME").or_else(|| home(".local/state"))
    };
    parent.map(|parent| parent.join("desire-path"))
}

/// The last lines of the log, at most so many; none where there is no log.
pub fn last_lines(most: usize) -> Vec<String> {
    folder().map(|folder| LogFile::last_lines(&folder, most)).unwrap_or_default()
}

thread_local! {
    /// Whether this thread's panics are caught and reported as something else.
    static CATCHES_PANICS: Cell<bool> = const { Cell::new(false) };
}

/// Runs work of foreign code that may panic on damaged input. A panic is logged and returned; nothing is printed.
pub fn catch_panic<T>(work: impl FnOnce() -> T) -> std::thread::Result<T> {
    let before = CATCHES_PANICS.replace(true);
    let result = catch_unwind(AssertUnwindSafe(work));
    CATCHES_PANICS.set(before);
    result
}

/// A panic is logged with its place, and printed as ever where nobody catches it.
fn log_panics() {
    let tell = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if let Some(message) = panic.payload_as_str() {
            let place = panic.location().map(ToString::to_string).unwrap_or_default();
            tracing::error!(at = place.rsplit(['/', '\\']).next(), "panic: {message}");
        }
        if !CATCHES_PANICS.get() {
            tell(panic);
        }
    }));
}

/// For errors that must not stop what goes on: they are logged.
pub trait OrLog<T> {
    /// The value, or nothing after the error was logged as the failure to do `what`.
    fn or_log(self, what: &'static str) -> Option<T>;
}

impl<T, E: Display> OrLog<T> for Result<T, E> {
    fn or_log(self, what: &'static str) -> Option<T> {
        self.inspect_err(|error| tracing::warn!("could not {what}: {error}")).ok()
    }
}
