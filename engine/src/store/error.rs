//! What can go wrong with a project file, each with what to do about it.

use std::path::{Path, PathBuf};

use crate::files::OutputError;
use crate::progress::Cancelled;
use crate::texts::text;

/// A project file could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no file at the path.
    #[error("{}", text!("store-error-not-found", path = .0.display()))]
    NotFound(PathBuf),
    /// The folder of a new project does not exist.
    #[error("{}", text!("store-error-no-folder", path = .0.display()))]
    NoFolder(PathBuf),
    /// The path is already taken.
    #[error("{}", text!("store-error-already-exists", path = .0.display()))]
    AlreadyExists(PathBuf),
    /// The file is no project of this program.
    #[error("{}", text!("store-error-not-a-project", path = .0.display()))]
    NotAProject(PathBuf),
    /// Encrypted, and no passphrase was given.
    #[error("{}", text!("store-error-locked", path = .0.display()))]
    Locked(PathBuf),
    /// Another passphrase than the project's.
    #[error("{}", text!("store-error-wrong-passphrase", path = .0.display()))]
    WrongPassphrase(PathBuf),
    /// Encrypted, and this build cannot read it.
    #[error("{}", text!("store-error-encrypted-elsewhere", path = .0.display()))]
    EncryptedElsewhere(PathBuf),
    /// Encryption was asked for, and this build has none.
    #[error("{}", text!("store-error-cannot-encrypt", path = .0.display()))]
    CannotEncrypt(PathBuf),
    /// Made by a version that knows more than this one.
    #[error("{}", text!("store-error-newer", path = .path.display(), found, known))]
    Newer {
        /// The path of the project.
        path: PathBuf,
        /// The format that the file has.
        found: u32,
        /// The newest format this version knows.
        known: u32,
    },
    /// `SQLite` cannot make sense of the file.
    #[error("{}", text!("store-error-damaged", path = .path.display(), detail))]
    Damaged {
        /// The path of the project.
        path: PathBuf,
        /// What is wrong with it, as `SQLite` reports it.
        detail: String,
    },
    /// Another process holds the project.
    #[error("{}", text!("store-error-in-use", path = .path.display(), process = process_words(*process)))]
    InUse {
        /// The path of the project.
        path: PathBuf,
        /// The other process, where it said.
        process: Option<u32>,
    },
    /// The file or its folder does not allow writing.
    #[error("{}", text!("store-error-read-only-place", path = .0.display()))]
    ReadOnlyPlace(PathBuf),
    /// The file has a second name (a hard link).
    #[error("{}", text!("store-error-several-names", path = .0.display()))]
    SeveralNames(PathBuf),
    /// Something that is not ours lies where the project needs a file.
    #[error("{}", text!("store-error-in-the-way", path = .0.display()))]
    InTheWay(PathBuf),
    /// Calls that came wait to be taken into the project, or may still come.
    #[error("{}", text!("store-error-calls-wait", path = .0.display()))]
    CallsWait(PathBuf),
    /// A file that must not, or cannot, be written.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// A change to a project that was opened read-only.
    #[error("{}", text!("store-error-opened-read-only", path = .0.display()))]
    OpenedReadOnly(PathBuf),
    /// The disk has no room left.
    #[error("{}", text!("store-error-disk-full", path = .0.display()))]
    DiskFull(PathBuf),
    /// A copy is kept before a project becomes one of a newer format, and could not be written.
    #[error("{}", text!("store-error-no-backup", path = .path.display(), copy = .copy.display(), why))]
    NoBackup {
        /// The path of the project.
        path: PathBuf,
        /// Where the copy was to be.
        copy: PathBuf,
        /// What stood in the way.
        why: String,
    },
    /// Numbers in the file make no sense.
    #[error("{}", text!("store-error-unfitting", path = .path.display(), detail))]
    Unfitting {
        /// The path of the project.
        path: PathBuf,
        /// Which numbers make no sense.
        detail: String,
    },
    /// People are gone from the tables, but the file could not be written anew.
    #[error("{}", text!("store-error-erasure-unfinished", path = .path.display(), why))]
    ErasureUnfinished {
        /// The path of the project.
        path: PathBuf,
        /// What stood in the way.
        why: String,
    },
    /// A query that is not right.
    #[error("{}", text!("store-error-query", reason = .0))]
    Query(String),
    /// A query that goes further than it may.
    #[error("{}", text!("store-error-query-too-large", reason = .0))]
    QueryTooLarge(String),
    /// A query that would change something.
    #[error("{}", text!("store-error-query-writes"))]
    QueryWrites,
    /// Another segment has this name.
    #[error("{}", text!("store-error-name-taken", name = .0))]
    NameTaken(String),
    /// The person who started the work cancelled it.
    #[error("{}", text!("store-error-cancelled"))]
    Cancelled,
    /// Anything else the file system or `SQLite` reports.
    #[error("{}", text!("store-error-other", path = .path.display(), detail))]
    Other {
        /// The path of the project.
        path: PathBuf,
        /// The error, as it was reported.
        detail: String,
    },
}

/// " (process 4711)" where it is known; a number of a process has no separators.
fn process_words(process: Option<u32>) -> String {
    process.map(|id| text!("store-error-process", id = id.to_string())).unwrap_or_default()
}

impl From<Cancelled> for StoreError {
    fn from(_: Cancelled) -> Self {
        Self::Cancelled
    }
}

impl StoreError {
    /// Puts an error of the file system into words.
    pub(super) fn io(path: &Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        let path = path.to_owned();
        match error.kind() {
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::ReadOnlyPlace(path),
            Kind::StorageFull | Kind::QuotaExceeded => Self::DiskFull(path),
            Kind::NotFound => Self::NoFolder(path),
            _ => Self::Other { path, detail: error.to_string() },
        }
    }

    /// Puts the message of `SQLite` into the product's words.
    pub(super) fn sqlite(path: &Path, error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let path = path.to_owned();
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::DiskFull(path),
            Some(Code::NotADatabase) => Self::NotAProject(path),
            Some(Code::DatabaseCorrupt) => Self::Damaged { path, detail: error.to_string() },
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::InUse { path, process: None },
            Some(Code::ReadOnly | Code::PermissionDenied) => Self::ReadOnlyPlace(path),
            Some(Code::CannotOpen) => Self::Other { path, detail: text!("store-error-cannot-be-opened").to_owned() },
            Some(Code::SystemIoFailure) => {
                Self::Other { path, detail: text!("store-error-of-disk", error = error.to_string()) }
            }
            Some(Code::OperationInterrupted) => Self::Cancelled,
            _ => Self::Other { path, detail: error.to_string() },
        }
    }
}
