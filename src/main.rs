//! Desire Path: without arguments the window, otherwise the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    match desire_path::gui::run(std::env::args_os().nth(1).map(Into::into)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}
