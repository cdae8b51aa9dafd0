//! Texts by key: every key that is used exists and every one that exists is used, and nothing that is shown stands in the code.

mod keys;
mod languages;
mod other_language;
mod unmoved;

use crate::source_files::source_files;

/// The files of the program with their code: path below `src/`, and text without comment lines and without the tests at
/// its end.
fn sources() -> Vec<(String, String)> {
    source_files().into_iter().map(|file| (file.path.clone(), file.code())).collect()
}
