//! What a killed process left beside a project: copies that never took its place. They may hold people who were erased
//! since, or an encrypted project in the clear, so whoever opens the project next removes them.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::file::looks_encrypted;
use super::open::{NEW, REWRITTEN, beside};
use super::schema::APPLICATION_ID;

/// Where SQLite keeps the application's number.
const APPLICATION: std::ops::Range<usize> = 68..72;

/// Removes the leftovers of the project at `path`, whose lock the caller holds.
pub(super) fn remove(path: &Path) {
    copies(path).for_each(|copy| remove_copy(&copy));
}

/// Removes a copy that never took its place, where there is one, with its log: SQLite would play that into whatever takes
/// the name.
pub(super) fn remove_copy(copy: &Path) {
    if is_ours(copy) {
        for ending in ["-journal", "-wal", "-shm", ""] {
            let _ = std::fs::remove_file(beside(copy, ending));
        }
    }
}

/// Whether there are any.
pub(super) fn are_there(path: &Path) -> bool {
    copies(path).next().is_some()
}

fn copies(path: &Path) -> impl Iterator<Item = PathBuf> {
    [NEW, REWRITTEN].map(|ending| beside(path, ending)).into_iter().filter(|copy| is_ours(copy))
}

/// Whether a file is a project or the beginning of one: a person may have a file of that name.
fn is_ours(path: &Path) -> bool {
    if !path.symlink_metadata().is_ok_and(|meta| meta.is_file()) {
        return false;
    }
    let mut head = [0; 100];
    let read = File::open(path).and_then(|mut file| file.read(&mut head));
    let Ok(read) = read else { return false };
    let number = i32::from_be_bytes(head[APPLICATION].try_into().unwrap_or_default());
    let plain = head.starts_with(b"SQLite format 3\0") && (number == APPLICATION_ID || number == 0);
    read == 0 || plain || head == [0; 100] || looks_encrypted(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_copies_of_a_project_are_removed() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("shop.desire");
        let (new, rewritten) = (beside(&path, NEW), beside(&path, REWRITTEN));
        std::fs::write(&new, "my own notes").unwrap();
        let mut page = vec![0u8; 8192];
        page[..16].copy_from_slice(b"SQLite format 3\0");
        page[APPLICATION].copy_from_slice(&APPLICATION_ID.to_be_bytes());
        std::fs::write(&rewritten, &page).unwrap();
        std::fs::write(beside(&rewritten, "-journal"), "x").unwrap();
        assert!(are_there(&path));
        remove(&path);
        assert!(!are_there(&path));
        let left: Vec<_> = std::fs::read_dir(dir.path()).unwrap().map(|e| e.unwrap().path()).collect();
        assert_eq!(left, std::slice::from_ref(&new));
        page[APPLICATION].copy_from_slice(&7i32.to_be_bytes());
        std::fs::write(&new, &page).unwrap();
        assert!(!are_there(&path), "a database of another program");
    }
}
