//! What went wrong, in the words of somebody who works with customers: the one place of the window that does this. What
//! `SQLite` or the system reports, paths and process numbers stay out; what happened, to which file, and what to do is said.

use std::path::Path;

use crate::files::OutputError;
use crate::import::LoadError;
use crate::store::StoreError;
use crate::workspace::{ImportError, PublishError};

/// An error of a file that is written.
pub fn of_output(error: &OutputError) -> String {
    error.to_string().replacen(&error.path().display().to_string(), &name(error.path()), 1)
}

/// An error of the project file.
pub fn of_store(error: &StoreError) -> String {
    match error {
        StoreError::NotFound(path) => {
            format!(
                "{} is not there any more. It may have been moved or renamed: open it from its new place.",
                name(path)
            )
        }
        StoreError::NoFolder(path) => {
            format!("The folder for {} does not exist. Choose another place.", name(path))
        }
        StoreError::AlreadyExists(path) => {
            format!("There is already a file called {}. Open it, or choose another name.", name(path))
        }
        StoreError::NotAProject(path) => {
            format!("{} is not a Desire Path project. To use it as data, import it.", name(path))
        }
        StoreError::Locked(path) => format!("{} is protected by a passphrase.", name(path)),
        StoreError::WrongPassphrase(path) => format!("That passphrase does not open {}.", name(path)),
        StoreError::EncryptedElsewhere(path) => {
            format!(
                "{} looks like an encrypted project. This build of Desire Path cannot open encrypted projects: use one that can.",
                name(path)
            )
        }
        StoreError::CannotEncrypt(path) => {
            format!("This version of Desire Path cannot encrypt {}. Keep it on an encrypted disk instead.", name(path))
        }
        StoreError::Newer { path, .. } => {
            format!("{} was made by a newer version of Desire Path. Update Desire Path to open it.", name(path))
        }
        StoreError::Damaged { path, .. } => format!(
            "{} is damaged. Restore it from a backup, or import the original files into a new project.",
            name(path)
        ),
        StoreError::Unfitting { path, .. } => format!(
            "{} is damaged or was made by another program, so it was not opened. Restore it from a backup, or import the \
             original files into a new project.",
            name(path)
        ),
        StoreError::NoBackup { path, .. } => format!(
            "{} is of an older version. A copy of it is kept before it is brought up to date, and that copy could not be \
             written: free some space or make its folder writable, then open it again.",
            name(path)
        ),
        StoreError::QueryTooLarge(_) => "The question was stopped, because its answer would be too large.".to_owned(),
        StoreError::InUse { path, .. } => {
            format!("{} is open in another window. Close it there, or open it here to look at.", name(path))
        }
        StoreError::ReadOnlyPlace(path) => format!(
            "{} cannot be changed, because it or its folder is write-protected. Open it to look at, or copy it to a folder \
             of yours.",
            name(path)
        ),
        StoreError::OpenedReadOnly(path) => {
            format!("{} is open to look at, so nothing can be changed. {TO_EDIT}", name(path))
        }
        StoreError::DiskFull(path) => {
            format!("The disk that holds {} is full. Nothing was changed: free some space and try again.", name(path))
        }
        StoreError::ErasureUnfinished { path, .. } => format!(
            "The people are erased from {}, but traces may be left in the file. Close other windows, see that there is room \
             on the disk, and open the project again: the work is finished then.",
            name(path)
        ),
        StoreError::Query(_) | StoreError::QueryWrites => "That question could not be answered.".to_owned(),
        StoreError::NameTaken(taken) => {
            format!("There is already a segment called “{taken}”. Choose another name.")
        }
        StoreError::SeveralNames(path) => format!(
            "{} has a second name on this disk (a hard link), so nothing can be changed in it. Copy it to a file of its own \
             and open that.",
            name(path)
        ),
        StoreError::InTheWay(path) => {
            format!("{} is in the way: the project needs this name. Move that file away.", name(path))
        }
        StoreError::Output(error) => of_output(error),
        StoreError::Cancelled => "Cancelled: nothing was changed.".to_owned(),
        StoreError::Other { path, .. } => unexpected(path),
    }
}

/// How to get from looking at a project to changing it.
pub const TO_EDIT: &str = "To change it, close it elsewhere and open it again.";

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
                std::io::ErrorKind::NotFound => "it is not there any more",
                std::io::ErrorKind::PermissionDenied => "you are not allowed to read it",
                _ => "the disk or the network reported an error",
            };
            format!("{} cannot be read: {why}.", name(file))
        }
        LoadError::AmbiguousDates { columns, example } => format!(
            "The dates in {} could be day first or month first (“{example}”): say which in the import.",
            columns.join(", ")
        ),
        LoadError::Sink(_) => "The rows could not be stored. Nothing was changed: try again.".to_owned(),
        LoadError::Cancelled(_) => "Cancelled: nothing was changed.".to_owned(),
        plain => plain.to_string(),
    }
}

/// An error of something that was to leave the program.
pub fn of_publish(error: &PublishError) -> String {
    match error {
        PublishError::Store(error) => of_store(error),
        few @ PublishError::TooFewPeople(_) => few.to_string(),
        PublishError::NotRemembered(error) => format!(
            "Nothing was written: what is shared has to be remembered in the project, so that two files do not give single \
             people away by their difference. {}",
            of_store(error)
        ),
    }
}

fn unexpected(path: &Path) -> String {
    format!(
        "{} could not be read or written. Nothing was changed. See that the disk is there and that you may use the folder, \
         then try again; if it goes on, close the project and open it again.",
        name(path)
    )
}

/// A file's name without the folder.
fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| "The project".to_owned(), |n| n.to_string_lossy().into_owned())
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
