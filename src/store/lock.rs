//! Only one process at a time edits a project.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

use super::StoreError;

/// A lock on a small file beside the project. The operating system gives it up when the process ends, however it ends.
pub struct ProjectLock {
    file: File,
    path: PathBuf,
}

impl ProjectLock {
    /// Takes the lock, or says who has it.
    pub fn take(project: &Path) -> Result<Self, StoreError> {
        let path = lock_path(project);
        // The holder removes the file when it is done, so what was opened may be gone by the time it is locked.
        for _ in 0..16 {
            let mut file = OpenOptions::new()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .open(&path)
                .map_err(|error| cannot_lock(project, &error))?;
            match file.try_lock() {
                Ok(()) if !is_at(&file, &path) => {}
                Ok(()) => {
                    // The number only helps a person to find the other window.
                    let _ = file.set_len(0).and_then(|()| write!(file, "{}", std::process::id()));
                    return Ok(Self { file, path });
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(StoreError::InUse { path: project.to_owned(), process: read_process(&mut file) });
                }
                Err(TryLockError::Error(error)) => return Err(cannot_lock(project, &error)),
            }
        }
        Err(StoreError::InUse { path: project.to_owned(), process: None })
    }
}

impl Drop for ProjectLock {
    fn drop(&mut self) {
        // Before it is unlocked: a file that nobody holds may already be somebody else's.
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

fn lock_path(project: &Path) -> PathBuf {
    let mut name = project.as_os_str().to_owned();
    name.push("-lock");
    PathBuf::from(name)
}

fn read_process(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.rewind().and_then(|()| file.take(20).read_to_string(&mut text)).ok()?;
    text.trim().parse().ok()
}

fn cannot_lock(project: &Path, error: &std::io::Error) -> StoreError {
    use std::io::ErrorKind as Kind;
    let path = project.to_owned();
    match error.kind() {
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => StoreError::ReadOnlyPlace(path),
        Kind::StorageFull | Kind::QuotaExceeded => StoreError::DiskFull(path),
        Kind::NotFound => StoreError::NoFolder(path),
        _ => StoreError::Other { path, detail: format!("the project cannot be locked ({error})") },
    }
}

/// Whether `file` is still what lies at `path`.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(mine), Ok(there)) => (mine.dev(), mine.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

/// A file that is open cannot be removed there.
#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}
