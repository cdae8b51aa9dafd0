//! Copies of a project: made at any time, and kept before a project becomes one of a newer format.

use crate::log::OrLog;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::files::temporary;
use crate::progress::Progress;
use crate::texts::text;

use super::check::unreadable_blocks;
use super::file::{ProjectFile, READ};
use super::lock::ProjectLock;
use super::{Store, StoreError, checksum, guard};

impl Store {
    /// Writes a copy of the project as it is now to `to`, which must not exist. The same passphrase opens it, where there
    /// is one. The project may be open elsewhere.
    pub fn copy_to(&self, to: &Path) -> Result<(), StoreError> {
        write_beside(to, |copy| copy_rows(&self.conn, copy, to))
    }

    /// Copies the project and reads the copy to see that every table and block is in it. A copy that is not whole is
    /// removed.
    pub fn backup(&self, to: &Path, progress: &Progress) -> Result<(), StoreError> {
        progress.stage(text!("stage-copying-the-project"), 0);
        backup(&self.conn, &self.file(), to)
    }
}

/// Where a copy of a project lies: the first free name of "shop.format-7.backup.desire", "shop.format-7.backup-2.desire"…
/// beside "shop.desire" for `what` = "format-7".
pub fn place(project: &Path, what: &str) -> PathBuf {
    let stem = project.file_stem().unwrap_or_default().to_string_lossy();
    let ending = project.extension().map_or_else(String::new, |e| format!(".{}", e.to_string_lossy()));
    let numbered = |n: u32| {
        let number = if n == 1 { String::new() } else { format!("-{n}") };
        project.with_file_name(format!("{stem}.{what}.backup{number}{ending}"))
    };
    (1..).map(numbered).find(|path| path.symlink_metadata().is_err()).unwrap_or_else(|| numbered(0))
}

/// Keeps a copy of a project that is about to be brought from `format` to today's; says where.
pub(super) fn before_migration(conn: &Connection, file: &ProjectFile, format: u32) -> Result<PathBuf, StoreError> {
    let to = place(&file.path, &format!("format-{format}"));
    let outcome = backup(conn, file, &to).or_else(|error| match error {
        // what cannot be copied row by row is kept byte by byte
        StoreError::Damaged { .. } => write_beside(&to, |copy| copy_bytes(conn, file, copy, &to)),
        error => Err(error),
    });
    outcome.map_err(|error| StoreError::NoBackup {
        path: file.path.clone(),
        copy: to.clone(),
        why: error.to_string(),
    })?;
    Ok(to)
}

/// Projects beside this one whose names begin like its own: copies that were kept or made of it, as a rule.
pub fn copies_beside(project: &Path) -> Vec<PathBuf> {
    let Some(stem) = project.file_stem().map(|stem| stem.to_string_lossy().into_owned()) else { return Vec::new() };
    let folder = project.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let ending = |path: &Path| path.extension().map(|e| e.to_ascii_lowercase());
    let is_copy = |path: &PathBuf| {
        let begins = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&stem));
        begins && ending(path) == ending(project) && path.file_name() != project.file_name() && path.is_file()
    };
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut copies: Vec<PathBuf> = files.map(|file| file.path()).filter(is_copy).collect();
    copies.sort();
    copies
}

fn backup(conn: &Connection, file: &ProjectFile, to: &Path) -> Result<(), StoreError> {
    write_beside(to, |copy| {
        copy_rows(conn, copy, to)?;
        verify(conn, &file.at(copy), to)
    })
}

/// Has a copy made beside its place, for nobody else to read, and puts it there when it is whole, never in the place of
/// another file. What a killed process left of an earlier one is removed.
fn write_beside(to: &Path, make: impl FnOnce(&Path) -> Result<(), StoreError>) -> Result<(), StoreError> {
    let trouble = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => StoreError::AlreadyExists(to.to_owned()),
        std::io::ErrorKind::NotFound => StoreError::NoFolder(to.to_owned()),
        std::io::ErrorKind::PermissionDenied => StoreError::ReadOnlyPlace(to.to_owned()),
        _ => StoreError::Other { path: to.to_owned(), detail: error.to_string() },
    };
    if to.symlink_metadata().is_ok() {
        return Err(StoreError::AlreadyExists(to.to_owned()));
    }
    if to.parent().is_some_and(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
        return Err(StoreError::NoFolder(to.to_owned()));
    }
    let _lock = ProjectLock::take(to)?;
    temporary::remove_project_leftovers(to);
    let copy = temporary::project(to).map_err(trouble)?;
    make(&copy)?;
    temporary::put_new(copy, to).map_err(trouble)
}

fn copy_rows(conn: &Connection, copy: &Path, to: &Path) -> Result<(), StoreError> {
    let Some(text) = copy.to_str() else {
        return Err(StoreError::Other {
            path: to.to_owned(),
            detail: text!("store-detail-name-is-no-text").to_owned(),
        });
    };
    conn.execute("VACUUM INTO ?", [text]).map(drop).map_err(|e| StoreError::sqlite(to, &e))
}

fn copy_bytes(conn: &Connection, file: &ProjectFile, copy: &Path, to: &Path) -> Result<(), StoreError> {
    // without a log there is nothing to take into the file
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).or_log("take the write-ahead log into the file");
    let trouble = |e: std::io::Error| StoreError::Other { path: to.to_owned(), detail: e.to_string() };
    let mut written = std::fs::OpenOptions::new().write(true).open(copy).map_err(trouble)?;
    let mut from = std::fs::File::open(&file.path).map_err(trouble)?;
    let copied = std::io::copy(&mut from, &mut written);
    // Closing it would give up the locks of every connection that this process has to the project.
    std::mem::forget(from);
    copied.map(drop).map_err(trouble)
}

/// Whether the copy holds what the project holds. The project may have changed meanwhile, so its checksums are those that
/// came with the copy, where the format has them.
fn verify(conn: &Connection, copy: &ProjectFile, to: &Path) -> Result<(), StoreError> {
    let wrap = |e: rusqlite::Error| StoreError::sqlite(to, &e);
    let written = copy.connect(READ)?;
    guard::harden(&written).map_err(wrap)?;
    let sound: String = written.query_row("PRAGMA integrity_check(1)", [], |r| r.get(0)).map_err(wrap)?;
    let change =
        |conn: &Connection| conn.query_row("SELECT coalesce(max(id), 0) FROM journal", [], |r| r.get::<_, i64>(0));
    let (theirs, ours) = (checksum::digests(&written).map_err(wrap)?, checksum::digests(conn).map_err(wrap)?);
    let (lost, known) = (unreadable_blocks(&written).map_err(wrap)?, || unreadable_blocks(conn).map_err(wrap));
    let lost_more = !lost.is_empty() && lost != known()?;
    let unchanged = change(&written).map_err(wrap)? == change(conn).map_err(wrap)?;
    if sound == "ok" && !lost_more && (theirs == ours || !unchanged) {
        return Ok(());
    }
    Err(StoreError::Damaged { path: to.to_owned(), detail: text!("store-detail-copy-differs").to_owned() })
}

impl Store {
    /// Where the copy lies that was kept because this opening brought the project to today's format.
    pub fn kept_copy(&self) -> Option<&Path> {
        self.kept_copy.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_copy_takes_the_first_free_name() {
        let dir = tempfile::tempdir().unwrap();
        let project = dir.path().join("shop.desire");
        let first = dir.path().join("shop.format-3.backup.desire");
        assert_eq!(place(&project, "format-3"), first);
        std::fs::write(&first, "").unwrap();
        assert_eq!(place(&project, "format-3"), dir.path().join("shop.format-3.backup-2.desire"));
        assert_eq!(place(&dir.path().join("shop"), "format-3"), dir.path().join("shop.format-3.backup"));
    }

    #[test]
    fn copies_beside_a_project_are_those_whose_names_begin_like_its_own() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        for name in
            ["shop.desire", "shop.format-3.backup.desire", "shop.2026-05-01.backup.desire", "shop.csv", "a.desire"]
        {
            std::fs::write(at(name), "").unwrap();
        }
        let copies = copies_beside(&at("shop.desire"));
        assert_eq!(copies, [at("shop.2026-05-01.backup.desire"), at("shop.format-3.backup.desire")]);
    }
}
