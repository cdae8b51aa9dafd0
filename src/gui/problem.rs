//! What went wrong, in the words of somebody who works with customers: the one place of the window that does this. What
//! `SQLite` or the system reports, paths and process numbers stay out; what happened, to which file, and what to do is said.

use std::path::Path;

use crate::files::OutputError;
use crate::import::LoadError;
use crate::store::StoreError;
use crate::texts::text;
use crate::workspace::{ImportError, PublishError};

/// An error of a file that is written.
pub fn of_output(error: &OutputError) -> String {
    error.to_string().replacen(&error.path().display().to_string(), &name(error.path()), 1)
}

/// An error of the project file.
pub fn of_store(error: &StoreError) -> String {
    match error {
        StoreError::NotFound(path) => {
            text!("problem-is-not-there-any-more-it", name = name(path))
        }
        StoreError::NoFolder(path) => {
            text!("problem-folder-for-does-not-exist-choose", name = name(path))
        }
        StoreError::AlreadyExists(path) => {
            text!("problem-there-is-already-file-called-open", name = name(path))
        }
        StoreError::NotAProject(path) => {
            text!("problem-is-not-desire-path-project-to", name = name(path))
        }
        StoreError::Locked(path) => text!("problem-is-protected-by-passphrase", name = name(path)),
        StoreError::WrongPassphrase(path) => text!("problem-that-passphrase-does-not-open", name = name(path)),
        StoreError::EncryptedElsewhere(path) => {
            text!("problem-looks-like-encrypted-project-this-build", name = name(path))
        }
        StoreError::CannotEncrypt(path) => {
            text!("problem-this-version-of-desire-path-cannot", name = name(path))
        }
        StoreError::Newer { path, .. } => {
            text!("problem-was-made-by-newer-version-of", name = name(path))
        }
        StoreError::Damaged { path, .. } => text!("problem-is-damaged-restore-it-from-backup", name = name(path)),
        StoreError::Unfitting { path, .. } => text!("problem-is-damaged-or-was-made-by", name = name(path)),
        StoreError::NoBackup { path, .. } => text!("problem-is-of-older-version-copy-of", name = name(path)),
        StoreError::QueryTooLarge(_) => text!("problem-question-was-stopped-because-its-answer").to_owned(),
        StoreError::InUse { path, .. } => {
            text!("problem-is-open-in-another-window-close", name = name(path))
        }
        StoreError::ReadOnlyPlace(path) => text!("problem-cannot-be-changed-because-it-or", name = name(path)),
        StoreError::OpenedReadOnly(path) => {
            text!("problem-is-open-to-look-at-so", name = name(path), to_edit = to_edit())
        }
        StoreError::DiskFull(path) => {
            text!("problem-disk-that-holds-is-full-nothing", name = name(path))
        }
        StoreError::ErasureUnfinished { path, .. } => {
            text!("problem-people-are-erased-from-but-traces", name = name(path))
        }
        StoreError::Query(_) | StoreError::QueryWrites => {
            text!("problem-that-question-could-not-be-answered").to_owned()
        }
        StoreError::NameTaken(taken) => {
            text!("problem-there-is-already-segment-called-choose", taken)
        }
        StoreError::SeveralNames(path) => text!("problem-has-second-name-on-this-disk", name = name(path)),
        StoreError::CallsWait(path) => text!("store-error-calls-wait", path = name(path)),
        StoreError::InTheWay(path) => {
            text!("problem-is-in-way-project-needs-this", name = name(path))
        }
        StoreError::Output(error) => of_output(error),
        StoreError::Cancelled => text!("problem-cancelled-nothing-was-changed").to_owned(),
        StoreError::Other { path, .. } => unexpected(path),
    }
}

/// How to get from looking at a project to changing it.
pub fn to_edit() -> &'static str {
    text!("problem-to-change-it-close-it-elsewhere")
}

/// An error of an import.
pub fn of_import(error: &ImportError) -> String {
    match error {
        ImportError::Load(error) => of_load(error),
        ImportError::Store(error) => of_store(error),
    }
}

/// An error of a file that is to be imported.
pub fn of_load(error: &LoadError) -> String {
    match error {
        LoadError::Io { file, source } => {
            let why = match source.kind() {
                std::io::ErrorKind::NotFound => text!("problem-it-is-not-there-any-more"),
                std::io::ErrorKind::PermissionDenied => text!("problem-you-are-not-allowed-to-read"),
                _ => text!("problem-disk-or-network-reported-error"),
            };
            text!("problem-cannot-be-read", name = name(file), why)
        }
        LoadError::AmbiguousDates { columns, example } => {
            text!("problem-dates-in-could-be-day-first", columns = columns.join(", "), example)
        }
        LoadError::Sink(_) => text!("problem-rows-could-not-be-stored-nothing").to_owned(),
        LoadError::Cancelled(_) => text!("problem-cancelled-nothing-was-changed").to_owned(),
        plain => plain.to_string(),
    }
}

/// An error of something that was to leave the program.
pub fn of_publish(error: &PublishError) -> String {
    match error {
        PublishError::Store(error) => of_store(error),
        few @ PublishError::TooFewPeople(_) => few.to_string(),
        PublishError::NotRemembered(error) => {
            text!("problem-nothing-was-written-what-is-shared", of_store = of_store(error))
        }
    }
}

fn unexpected(path: &Path) -> String {
    text!("problem-could-not-be-read-or-written", name = name(path))
}

/// A file's name without the folder.
fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| text!("problem-project").to_owned(), |n| n.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn no_message_carries_paths_or_words_of_databases() {
        let path = PathBuf::from("/home/ann/clients/shop.desire");
        let detail = "UNIQUE constraint failed: segment.id (SQLITE_CONSTRAINT, rusqlite)".to_owned();
        let p = || path.clone();
        let all = [
            StoreError::NotFound(p()),
            StoreError::NoFolder(p()),
            StoreError::AlreadyExists(p()),
            StoreError::NotAProject(p()),
            StoreError::Locked(p()),
            StoreError::WrongPassphrase(p()),
            StoreError::EncryptedElsewhere(p()),
            StoreError::CannotEncrypt(p()),
            StoreError::Newer { path: p(), found: 99, known: 7 },
            StoreError::Damaged { path: p(), detail: detail.clone() },
            StoreError::InUse { path: p(), process: Some(4242) },
            StoreError::ReadOnlyPlace(p()),
            StoreError::OpenedReadOnly(p()),
            StoreError::DiskFull(p()),
            StoreError::ErasureUnfinished { path: p(), why: detail.clone() },
            StoreError::Query(detail.clone()),
            StoreError::QueryWrites,
            StoreError::Cancelled,
            StoreError::Other { path: p(), detail: detail.clone() },
        ];
        let mut texts: Vec<String> = all.iter().map(of_store).collect();
        texts.push(of_load(&LoadError::sink(detail)));
        texts.push(of_load(&LoadError::Io { file: p(), source: std::io::Error::other("os error 5") }));
        for text in texts {
            for word in ["/", "constraint", "SQL", "sql", "os error", "4242", "segment.id"] {
                assert!(!text.contains(word), "“{word}” in: {text}");
            }
            assert!(text.ends_with('.'), "{text}");
        }
    }
}
