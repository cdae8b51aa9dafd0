//! What can go wrong with a project file, each with what to do about it.

use std::path::{Path, PathBuf};

use crate::files::OutputError;
use crate::progress::Cancelled;

/// A project file could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no file at the path.
    #[error("{} does not exist. Check the name, or create a new project there.", .0.display())]
    NotFound(PathBuf),
    /// The folder of a new project does not exist.
    #[error("The folder of {} does not exist. Create it first, or choose another place.", .0.display())]
    NoFolder(PathBuf),
    /// The path is already taken.
    #[error("{} already exists. Open it, or choose another name.", .0.display())]
    AlreadyExists(PathBuf),
    /// Some other file.
    #[error("{} is not a Desire Path project. To use it as data, import it into a project.", .0.display())]
    NotAProject(PathBuf),
    /// Encrypted, and no passphrase was given.
    #[error("{} is protected by a passphrase. Give the passphrase to open it.", .0.display())]
    Locked(PathBuf),
    /// Another passphrase than the project's.
    #[error(
        "This passphrase does not open {}. Try again: look at capital letters and at the keyboard's language. Without the \
         right one nobody can read the project; if you are sure of it, the file is damaged: take a backup.", .0.display()
    )]
    WrongPassphrase(PathBuf),
    /// Encrypted, and this build cannot read it.
    #[error(
        "{} looks like an encrypted project. This build of Desire Path cannot open encrypted projects: use one that was built \
         with the feature “encrypted” (the README says how). The file was not changed.", .0.display()
    )]
    EncryptedElsewhere(PathBuf),
    /// Encryption was asked for, and this build has none.
    #[error(
        "{} cannot be encrypted by this build of Desire Path: use one that was built with the feature \
         “encrypted” (the README says how), or keep the file on an encrypted disk.", .0.display()
    )]
    CannotEncrypt(PathBuf),
    /// Made by a version that knows more than this one.
    #[error(
        "{} was made by a newer version of Desire Path (file format {found}, this version knows up to {known}). Update \
         Desire Path to open it; the file was not changed.", .path.display()
    )]
    Newer {
        /// The project.
        path: PathBuf,
        /// The file's format.
        found: u32,
        /// The newest format this version knows.
        known: u32,
    },
    /// `SQLite` cannot make sense of the file.
    #[error("{} is damaged ({detail}). Restore it from a backup, or import the original files into a new project.", .path.display())]
    Damaged {
        /// The project.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// Another process holds the project.
    #[error("{} is open in another Desire Path window{}. Close it there, or open it here read-only.", .path.display(), .process.map(|p| format!(" (process {p})")).unwrap_or_default())]
    InUse {
        /// The project.
        path: PathBuf,
        /// The other process, where it said.
        process: Option<u32>,
    },
    /// The file or its folder does not allow writing.
    #[error("{} cannot be written: the file or its folder is read-only. Open it read-only, or copy it to a folder of yours.", .0.display())]
    ReadOnlyPlace(PathBuf),
    /// The file has a second name (a hard link).
    #[error(
        "{} has a second name on this disk (a hard link). Changes made under two names would destroy each other: copy the \
         project to a file of its own and use that, or remove the other name.", .0.display()
    )]
    SeveralNames(PathBuf),
    /// Something that is not ours lies where the project needs a file.
    #[error("{} is in the way: a project needs this name for itself. Move that file away, or choose another name.", .0.display())]
    InTheWay(PathBuf),
    /// A file that must not, or cannot, be written.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// A change to a project that was opened read-only.
    #[error("{} is open read-only. Close it and open it for editing to change it.", .0.display())]
    OpenedReadOnly(PathBuf),
    /// The disk has no room left.
    #[error("The disk that holds {} is full. Nothing was changed; free some space and try again.", .0.display())]
    DiskFull(PathBuf),
    /// A copy is kept before a project becomes one of a newer format, and could not be written.
    #[error(
        "{} is of an older file format. A copy of it is kept before it is brought up to date, and {} could not be written \
         ({why}). Free some space or make the folder writable, then open it again; it was not changed.",
        .path.display(), .copy.display()
    )]
    NoBackup {
        /// The project.
        path: PathBuf,
        /// Where the copy was to be.
        copy: PathBuf,
        /// What stood in the way.
        why: String,
    },
    /// Numbers in the file make no sense.
    #[error(
        "{} holds numbers that do not fit what is in it ({detail}), so it was not read. Restore it from a backup, or import \
         the original files into a new project.", .path.display()
    )]
    Unfitting {
        /// The project.
        path: PathBuf,
        /// The feature.
        detail: String,
    },
    /// People are gone from the tables, but the file could not be written anew.
    #[error(
        "The people are erased from {}, but the file could not be rewritten ({why}), so traces may be left in it. Close \
         other windows, see that there is room on the disk, and open the project again: the work is finished then.",
        .path.display()
    )]
    ErasureUnfinished {
        /// The project.
        path: PathBuf,
        /// What stood in the way.
        why: String,
    },
    /// A query that is not right.
    #[error("The query did not work: {0}")]
    Query(String),
    /// A query that goes further than it may.
    #[error("The query was stopped: {0}.")]
    QueryTooLarge(String),
    /// A query that would change something.
    #[error(
        "Queries can only read a project; this one would change it. Use SELECT, or change the project in the program."
    )]
    QueryWrites,
    /// Another segment has this name.
    #[error("There is already a segment called “{0}”. Choose another name.")]
    NameTaken(String),
    /// The person cancelled.
    #[error("cancelled")]
    Cancelled,
    /// Anything else the file system or `SQLite` reports.
    #[error("{}: {detail}", .path.display())]
    Other {
        /// The project.
        path: PathBuf,
        /// What was reported.
        detail: String,
    },
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
            Some(Code::CannotOpen) => Self::Other { path, detail: "the file cannot be opened".to_owned() },
            Some(Code::SystemIoFailure) => {
                Self::Other { path, detail: format!("the disk reported an error ({error})") }
            }
            Some(Code::OperationInterrupted) => Self::Cancelled,
            _ => Self::Other { path, detail: error.to_string() },
        }
    }
}
