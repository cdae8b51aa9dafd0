//! Files on their way to their place: made beside it, under a name that nobody can foresee, for nobody else to read, and
//! never through a link. Taking the place is one step.

use crate::log::OrLog;
use crate::texts::text;
use std::ffi::{OsStr, OsString};
use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};

/// Between the name of the file that is to be and the letters drawn for it.
const OURS: &str = ".desire-path-";
/// How many letters of the name are drawn.
const LETTERS: usize = 6;

/// What is written. Who may remove what a killed process left depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    /// An ordinary file. Its writer holds a lock on it.
    Output,
    /// A project. Its writer holds the lock of the project that it is to become.
    Project,
}

impl Content {
    fn ending(self) -> &'static str {
        match self {
            Self::Output => ".part",
            Self::Project => ".new",
        }
    }
}

/// A file that is to become the one at `path`. What killed processes left of such files is removed first.
pub(super) fn output(path: &Path) -> io::Result<NamedTempFile> {
    for left in leftovers(path, Content::Output)? {
        remove_where_nobody_writes(&left);
    }
    let file = create(path, Content::Output)?;
    // Not every disk knows locks; then what is left of a killed process stays.
    file.as_file().try_lock().or_log("lock a file on its way to its place");
    Ok(file)
}

/// An empty file that is to become the project at `path`.
pub fn project(path: &Path) -> io::Result<TempPath> {
    Ok(create(path, Content::Project)?.into_temp_path())
}

/// A copy of the project at `path` that is to take its place, which those may read who may read the project.
pub fn project_copy(path: &Path) -> io::Result<TempPath> {
    let copy = project(path)?;
    std::fs::copy(path, &copy)?;
    Ok(copy)
}

/// An empty file that is to take the place of the project at `path`, which those may read who may read the project.
pub fn project_like(path: &Path) -> io::Result<TempPath> {
    let file = create(path, Content::Project)?;
    file.as_file().set_permissions(std::fs::metadata(path)?.permissions())?;
    Ok(file.into_temp_path())
}

/// Removes what killed processes left of projects that were to become the one at `path`. Only for whoever holds the lock
/// of that project: nobody else is writing one then.
pub fn remove_project_leftovers(path: &Path) {
    for left in leftovers(path, Content::Project).unwrap_or_default() {
        // the next one who opens the project tries again
        std::fs::remove_file(left).or_log("remove what a killed process left");
    }
}

/// Whether processes, alive or killed, have written projects that were to become the one at `path`.
pub fn has_project_leftovers(path: &Path) -> bool {
    leftovers(path, Content::Project).is_ok_and(|found| !found.is_empty())
}

/// Puts a file that is whole at `path`, where there must be nothing.
pub fn put_new(file: TempPath, path: &Path) -> io::Result<()> {
    sync(&file)?;
    if let Err(failed) = file.persist_noclobber(path) {
        // disks without hard links have no step that both looks and moves
        if failed.error.kind() == io::ErrorKind::AlreadyExists || std::fs::symlink_metadata(path).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        failed.path.persist(path)?;
    }
    sync_folder(path);
    Ok(())
}

/// Puts a file that is whole in the place of the one at `path`.
pub fn replace(file: TempPath, path: &Path) -> io::Result<()> {
    sync(&file)?;
    file.persist(path)?;
    sync_folder(path);
    Ok(())
}

/// Moves a file that is whole to `path`, where there must be nothing.
pub fn move_new(from: &Path, path: &Path) -> io::Result<()> {
    put_new(TempPath::try_from_path(from)?, path)
}

fn create(path: &Path, content: Content) -> io::Result<NamedTempFile> {
    let mut prefix = name_of(path)?.to_owned();
    prefix.push(OURS);
    tempfile::Builder::new().prefix(&prefix).suffix(content.ending()).rand_bytes(LETTERS).tempfile_in(folder_of(path))
}

fn name_of(path: &Path) -> io::Result<&OsStr> {
    path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, text!("file-name-is-no-name")))
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Files of ours that were to become the one at `path`, and those that `SQLite` keeps beside them.
fn leftovers(path: &Path, content: Content) -> io::Result<Vec<PathBuf>> {
    let mut start: OsString = name_of(path)?.to_owned();
    start.push(OURS);
    let start = start.into_encoded_bytes();
    let is_ours =
        |name: &OsStr| name.as_encoded_bytes().strip_prefix(&start[..]).is_some_and(|rest| is_drawn(rest, content));
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder_of(path))? {
        let entry = entry?;
        if is_ours(&entry.file_name()) && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// Whether the rest of a name, after what says that it is ours, is one that [`create`] makes or that `SQLite` keeps beside
/// such a file.
fn is_drawn(rest: &[u8], content: Content) -> bool {
    let Some((letters, end)) = rest.split_at_checked(LETTERS) else { return false };
    let Some(side) = end.strip_prefix(content.ending().as_bytes()) else { return false };
    let of_project = || {
        // a copy is written anew before it takes its place
        super::SIDE_FILES.iter().any(|known| known.as_bytes() == side)
            || side.strip_prefix(OURS.as_bytes()).is_some_and(|rest| is_drawn(rest, content))
    };
    letters.iter().all(u8::is_ascii_alphanumeric) && (side.is_empty() || content == Content::Project && of_project())
}

/// A writer that lives has its file locked.
fn remove_where_nobody_writes(path: &Path) {
    let Ok(file) = File::open(path) else { return };
    if file.try_lock().is_ok() {
        // what cannot be removed is in nobody's way
        std::fs::remove_file(path).or_log("remove what a killed process left");
    }
}

fn sync(path: &Path) -> io::Result<()> {
    OpenOptions::new().read(true).write(true).open(path)?.sync_all()
}

/// A name that was given is on the disk once its folder is. Not every system can say so.
fn sync_folder(path: &Path) {
    if cfg!(unix)
        && let Ok(folder) = File::open(folder_of(path))
    {
        folder.sync_all().or_log("flush a folder");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(dir: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_a_killed_process_left_goes_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("list.csv");
        let living = output(&path).unwrap();
        let user = [
            "list.csv.desire-path-.part",
            "list.csv.desire-path-abcdef.part.bak",
            "list.csv.desire-path-abcdef.new",
            "list.csv.part",
            "list.csv-new",
            "other.csv.desire-path-abcdef.part",
        ];
        for name in user.iter().chain(&["list.csv.desire-path-ab12EF.part"]) {
            std::fs::write(dir.path().join(name), "x").unwrap();
        }
        drop(output(&path).unwrap());
        let mut left: Vec<String> = user.iter().map(|name| (*name).to_owned()).collect();
        left.push(living.path().file_name().unwrap().to_str().unwrap().to_owned());
        left.sort();
        assert_eq!(names(dir.path()), left);
        remove_project_leftovers(&path);
        assert_eq!(names(dir.path()).len(), left.len() - 1, "the lock of the project is ours to say");
    }

    #[test]
    fn nothing_is_put_where_something_is() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.desire");
        put_new(project(&path).unwrap(), &path).unwrap();
        std::fs::write(&path, "first").unwrap();
        let error = put_new(project(&path).unwrap(), &path).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read(&path).unwrap(), b"first");
        replace(project(&path).unwrap(), &path).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"");
        assert_eq!(names(dir.path()), ["a.desire"]);
    }
}
