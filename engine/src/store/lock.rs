//! Only one process at a time edits a project.

use crate::log::OrLog;
use crate::texts::text;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

use super::StoreError;

/// Longest text of a lock: the number of a process.
const LONGEST: u64 = 20;

/// A lock on a small file beside the project. The operating system gives it up when the process ends, however it ends.
pub(super) struct ProjectLock {
    file: File,
    path: PathBuf,
}

impl ProjectLock {
    /// Takes the lock of the project at this path (no link), or says who has it. A file of somebody else's that has the
    /// lock's name stays as it is.
    pub(super) fn take(project: &Path) -> Result<Self, StoreError> {
        let path = lock_path(project);
        // The holder removes the file when it is done, so what was opened may be gone by the time it is locked.
        for _ in 0..16 {
            let mut file = match open(&path) {
                Ok(file) => file,
                Err(error) if error.kind() == ErrorKind::NotFound && project.exists() => continue,
                Err(error) => return Err(cannot_lock(project, &error)),
            };
            match file.try_lock() {
                Ok(()) if !is_at(&file, &path) => {}
                Ok(()) if !is_lock(&mut file) => return Err(StoreError::InTheWay(path)),
                Ok(()) => {
                    // The number only helps a person to find the other window.
                    file.set_len(0)
                        .and_then(|()| write!(file, "{}", std::process::id()))
                        .or_log("name the process in the lock file");
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
        if is_at(&self.file, &self.path) {
            std::fs::remove_file(&self.path).or_log("remove the lock file");
        }
        self.file.unlock().or_log("unlock the project");
    }
}

fn lock_path(project: &Path) -> PathBuf {
    let mut name = project.as_os_str().to_owned();
    name.push("-lock");
    PathBuf::from(name)
}

/// Makes the file or opens the one that is there; never one at the end of a link.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    match options.clone().create_new(true).open(path) {
        Err(there) if there.kind() == ErrorKind::AlreadyExists => {}
        made => return made,
    }
    if !std::fs::symlink_metadata(path)?.is_file() {
        return Err(io::Error::other(text!("store-detail-no-file", path = path.display())));
    }
    options.open(path)
}

/// Whether the file holds what a lock holds, and nothing of somebody else's.
fn is_lock(file: &mut File) -> bool {
    let mut text = Vec::new();
    let read = file.rewind().and_then(|()| file.take(LONGEST + 1).read_to_end(&mut text));
    let left_to_write = file.rewind();
    read.is_ok() && left_to_write.is_ok() && text.len() as u64 <= LONGEST && text.iter().all(u8::is_ascii_digit)
}

fn read_process(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.rewind().and_then(|()| file.take(LONGEST).read_to_string(&mut text)).ok()?;
    text.trim().parse().ok()
}

fn cannot_lock(project: &Path, error: &io::Error) -> StoreError {
    match StoreError::io(project, error) {
        StoreError::Other { path, .. } => {
            StoreError::Other { path, detail: text!("store-detail-cannot-be-locked", error = error.to_string()) }
        }
        known => known,
    }
}

/// Whether `file` is what lies at `path`, not at the end of a link there.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), std::fs::symlink_metadata(path)) {
        (Ok(mine), Ok(there)) => (mine.dev(), mine.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

/// A file that is open cannot be removed there.
#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}
