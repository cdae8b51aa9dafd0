//! Recognising a project by its bytes.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::same_file;

/// Marks the file as ours in `SQLite`'s header (`DPth`).
pub const APPLICATION_ID: i32 = 0x4450_7468;

/// Bytes of a page of a project.
pub const PAGE: usize = 8192;

/// What is added to a project's name for the files that lie beside it while it is open.
pub const SIDE_FILES: [&str; 4] = ["-wal", "-shm", "-journal", "-lock"];

/// What is added to a project's name for the journal of calls that came and are not in the project yet.
pub const CALLS_FILE: &str = "-calls";

/// The journal of calls, and what `SQLite` keeps beside it.
pub const CALLS_FILES: [&str; 4] = [CALLS_FILE, "-calls-wal", "-calls-shm", "-calls-journal"];

const HEADER: &[u8] = b"SQLite format 3\0";
/// Where the header has the application's number.
const APPLICATION_AT: usize = 68;

/// Whether a file is a project, or looks like an encrypted one. Not to be asked of a project that this process has open.
pub(super) fn is_project(path: &Path) -> bool {
    let Ok(mut file) = File::open(path) else { return false };
    let mut start = [0; APPLICATION_AT + 4];
    let read = file.read_exact(&mut start);
    let plain =
        read.is_ok() && start.starts_with(HEADER) && start[APPLICATION_AT..] == APPLICATION_ID.to_be_bytes()[..];
    plain || looks_encrypted(path)
}

/// The project beside which a file of this name would lie as `SQLite`'s log, index or journal, or as the lock.
pub(super) fn beside_project(path: &Path, is_project: impl Fn(&Path) -> bool) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    let suffix = CALLS_FILES.iter().chain(&SIDE_FILES).find(|suffix| name.to_lowercase().ends_with(*suffix))?;
    let project = path.with_file_name(name.get(..name.len() - suffix.len()).filter(|name| !name.is_empty())?);
    is_project(&project).then_some(project)
}

/// Whether `path` is the project or lies beside it as one of its files.
pub(super) fn belongs_to(path: &Path, project: &Path) -> bool {
    same_file(path, project) || beside_project(path, |base| same_file(base, project)).is_some()
}

/// Whether a file looks like an encrypted project. Encrypted pages cannot be told from random bytes, so this goes by what
/// such a file must be: whole pages, no header of `SQLite`, and every byte value about equally often.
pub fn looks_encrypted(path: &Path) -> bool {
    let Ok(meta) = std::fs::metadata(path) else { return false };
    if !meta.is_file() || meta.len() == 0 || meta.len() % PAGE as u64 != 0 {
        return false;
    }
    let Ok(mut file) = File::open(path) else { return false };
    let mut page = [0; PAGE];
    let read = file.read_exact(&mut page);
    // It stays open until the program ends: on Unix closing it would give up the locks of every connection that this
    // process has to the same file.
    std::mem::forget(file);
    read.is_ok() && is_scrambled(&page)
}

fn is_scrambled(page: &[u8; PAGE]) -> bool {
    if page.starts_with(HEADER) {
        return false;
    }
    let mut counts = [0u32; 256];
    page.iter().for_each(|&byte| counts[usize::from(byte)] += 1);
    // 32 of each are expected; the sum of squares lies 10 spreads above its mean once in an age
    let expected = PAGE as f64 / 256.0;
    let distance: f64 = counts.iter().map(|&n| (f64::from(n) - expected).powi(2) / expected).sum();
    distance < 255.0 + 10.0 * (2.0 * 255.0_f64).sqrt()
}

/// Makes an empty file beside a project that those may read who may read the project; nobody else, not even for a moment.
pub fn create_beside(path: &Path, project: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    match std::fs::metadata(project) {
        Ok(like) => file.set_permissions(like.permissions()),
        Err(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_pages_of_noise_look_encrypted() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        let look = |bytes: &[u8]| {
            std::fs::write(&path, bytes).unwrap();
            looks_encrypted(&path)
        };
        let mut noise = vec![0; 2 * PAGE];
        getrandom::fill(&mut noise).unwrap();
        assert!(look(&noise));
        assert!(!look(&noise[1..]), "not whole pages");
        noise[..16].copy_from_slice(HEADER);
        assert!(!look(&noise), "a plain database");
        assert!(!look(&[0; PAGE]) && !look(&[]), "nothing in it");
        let text: Vec<u8> = "date,customer,event\n2026-01-05,c1,look\n".bytes().cycle().take(PAGE).collect();
        assert!(!look(&text));
        assert!(!looks_encrypted(dir.path()) && !looks_encrypted(&dir.path().join("none")));
    }

    #[test]
    fn a_project_and_what_lies_beside_it_are_known() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.desire");
        let mut bytes = [0; 100];
        bytes[..16].copy_from_slice(HEADER);
        std::fs::write(&path, bytes).unwrap();
        assert!(!is_project(&path), "a database of somebody else");
        bytes[68..72].copy_from_slice(&APPLICATION_ID.to_be_bytes());
        std::fs::write(&path, bytes).unwrap();
        assert!(is_project(&path));
        for suffix in ["-wal", "-shm", "-journal", "-lock", "-WAL", "-calls", "-calls-wal"] {
            let side = dir.path().join(format!("a.desire{suffix}"));
            assert_eq!(beside_project(&side, is_project), Some(path.clone()));
            assert!(belongs_to(&side, &path), "{suffix}");
        }
        assert_eq!(beside_project(&dir.path().join("b.desire-wal"), is_project), None);
        assert!(belongs_to(&path, &path) && !belongs_to(&dir.path().join("b.desire-wal"), &path));
        assert!(!is_project(&dir.path().join("none")));
    }
}
