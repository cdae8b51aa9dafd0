//! Desire Path: without a command the window, otherwise the command line.

use std::panic::catch_unwind;
use std::path::PathBuf;
use std::process::ExitCode;

use desire_path::cli::{self, Outcome};
use desire_path::gui;

// Importing allocates and frees large columns all the time; this allocator keeps them instead of giving the pages back.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Outcome::Done(code) => code,
        Outcome::Window(paths) => window(&paths),
    }
}

/// The window; where this machine cannot show one, a sentence says what is missing and what does the same job.
fn window(paths: &[PathBuf]) -> ExitCode {
    let problem = match cli::display::missing() {
        Some(what) => cli::display::window_needs(&what),
        // What the toolkit needs and the check before does not know of ends in a panic, whose message is on the screen.
        None => match catch_unwind(|| gui::run(gui::Start::of(paths))) {
            Ok(Ok(())) => return ExitCode::SUCCESS,
            Ok(Err(error)) => error.to_string(),
            Err(_) => cli::display::window_stopped().to_owned(),
        },
    };
    eprintln!("desire-path: {problem}");
    ExitCode::from(cli::USAGE)
}
