//! Where a project lies and what opens it; and the keys of encrypted files.
//!
//! Encrypted projects are `SQLCipher` databases with its defaults (AES-256 in CBC mode, HMAC-SHA512 over every page, a key
//! from the passphrase by 256,000 rounds of PBKDF2) and our page size. `SQLite`'s log and rollback journal hold the same
//! encrypted pages.

use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::files::{PAGE, looks_encrypted, real_path};
use crate::privacy::Passphrase;

use super::StoreError;
use super::schema::APPLICATION_ID;

/// Whether this build can make and open encrypted projects.
pub const CAN_ENCRYPT: bool = cfg!(feature = "encrypted");

pub(super) const READ: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
pub(super) const WRITE: OpenFlags = OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

/// A project file and, where it is encrypted, the passphrase that opens it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectFile {
    /// The path of the project file.
    pub path: PathBuf,
    /// What opens it. Not asked of a file that is not encrypted.
    pub passphrase: Option<Passphrase>,
}

impl ProjectFile {
    /// A project that this passphrase opens.
    pub fn encrypted(path: impl Into<PathBuf>, passphrase: Passphrase) -> Self {
        Self { path: path.into(), passphrase: Some(passphrase) }
    }

    /// The file itself, where the path is a link to it: what `SQLite` keeps beside a project goes by its real name.
    pub(super) fn at_real_path(self) -> Result<Self, StoreError> {
        match real_path(&self.path) {
            Ok(path) => Ok(Self { path, ..self }),
            Err(e) => Err(StoreError::Other { path: self.path, detail: e.to_string() }),
        }
    }

    /// Drops the passphrase where the file turns out not to need one.
    pub(super) fn fitted(self) -> Self {
        // Of a file that was left half written the pages cannot be asked: without a key SQLite tells only that somebody
        // must take the journal back first.
        let plain = self.passphrase.is_some()
            && matches!(self.attempt(None, READ), Ok(Some(_)))
            && !(CAN_ENCRYPT && looks_encrypted(&self.path));
        if plain { Self::from(self.path) } else { self }
    }

    /// The file at another place, with the same passphrase.
    pub(super) fn at(&self, path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), passphrase: self.passphrase.clone() }
    }

    /// A connection to it that can read its pages.
    pub(super) fn connect(&self, flags: OpenFlags) -> Result<Connection, StoreError> {
        let passphrase = self.passphrase.as_ref().filter(|_| CAN_ENCRYPT);
        if let Some(conn) = self.attempt(passphrase, flags)? {
            return Ok(conn);
        }
        let path = self.path.clone();
        match (looks_encrypted(&path), passphrase) {
            (true, _) if !CAN_ENCRYPT => Err(StoreError::EncryptedElsewhere(path)),
            (true, None) => Err(StoreError::Locked(path)),
            (true, Some(_)) => Err(StoreError::WrongPassphrase(path)),
            // the encryption was taken off meanwhile
            (false, Some(_)) => self.attempt(None, flags)?.ok_or(StoreError::NotAProject(path)),
            (false, None) => Err(StoreError::NotAProject(path)),
        }
    }

    /// A connection to what lies beside a project, which is encrypted where the project is, and plain where it is.
    pub(super) fn connect_as_given(&self, flags: OpenFlags) -> Result<Connection, StoreError> {
        let passphrase = self.passphrase.as_ref().filter(|_| CAN_ENCRYPT);
        self.attempt(passphrase, flags)?.ok_or_else(|| StoreError::InTheWay(self.path.clone()))
    }

    /// A connection, where `SQLite` can make sense of the first page.
    fn attempt(&self, passphrase: Option<&Passphrase>, flags: OpenFlags) -> Result<Option<Connection>, StoreError> {
        let wrap = |e: rusqlite::Error| StoreError::sqlite(&self.path, &e);
        let conn = Connection::open_with_flags(&self.path, flags).map_err(wrap)?;
        if let Some(passphrase) = passphrase {
            turn_key(&conn, passphrase).map_err(wrap)?;
        }
        let first = conn.pragma_query_value(None, "user_version", |r| r.get::<_, i64>(0));
        let senseless = matches!(&first, Err(e) if e.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase));
        // other troubles are put into words by whoever meets them next
        Ok((!senseless).then_some(conn))
    }
}

impl From<&Path> for ProjectFile {
    fn from(path: &Path) -> Self {
        Self::from(path.to_owned())
    }
}

impl From<&PathBuf> for ProjectFile {
    fn from(path: &PathBuf) -> Self {
        Self::from(path.clone())
    }
}

impl From<PathBuf> for ProjectFile {
    fn from(path: PathBuf) -> Self {
        Self { path, passphrase: None }
    }
}

impl From<&Self> for ProjectFile {
    fn from(file: &Self) -> Self {
        file.clone()
    }
}

/// Makes an empty file a keyed one, or opens the pages of a keyed one.
pub(super) fn turn_key(conn: &Connection, passphrase: &Passphrase) -> rusqlite::Result<()> {
    // A wrong passphrase is answered by us, not on standard error.
    conn.pragma_update(None, "cipher_log_level", "NONE")?;
    // Of the process, because the databases that VACUUM copies through have nothing else to go by: with pages of another
    // size than the project's they cannot be read.
    conn.pragma_update(None, "cipher_default_page_size", PAGE as i64)?;
    conn.pragma_update(None, "key", passphrase.reveal())
}

/// Which cipher reads the file: "`SQLCipher` 4.20.0 community".
pub(super) fn cipher(conn: &Connection) -> Option<String> {
    let version = conn.pragma_query_value(None, "cipher_version", |r| r.get::<_, String>(0));
    version.ok().map(|version| format!("SQLCipher {version}"))
}

/// Whether a file means to be a project: by its ending, or by what it holds. Not for a file that is open already.
pub fn is_project(path: &Path) -> bool {
    if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("desire")) {
        return true;
    }
    let mut head = [0; 72];
    let read = std::fs::File::open(path).and_then(|mut file| file.read_exact(&mut head));
    // SQLite keeps the number of the application at this place
    read.is_ok() && head.starts_with(b"SQLite format 3\0") && head[68..] == APPLICATION_ID.to_be_bytes()
}
