//! The log: one file that is written, and the one before it.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The file that is written, and its name once it is full.
const NAMES: [&str; 2] = ["desire-path.log", "desire-path.old.log"];

/// So large one file gets, in bytes; the two together take at most twice as much.
const FULL: u64 = 512 * 1024;

/// A file that lines are added to. Several processes may add to one.
#[derive(Debug)]
pub(super) struct LogFile {
    folder: PathBuf,
    file: File,
}

impl LogFile {
    /// Opens the log in a folder, which is made where it is not there. Only the user can read it.
    pub(super) fn open(folder: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        Ok(Self { folder: folder.to_owned(), file: open(&folder.join(NAMES[0]))? })
    }

    /// The last lines of the log in a folder, at most so many.
    pub(super) fn last_lines(folder: &Path, most: usize) -> Vec<String> {
        let read = |name: &&str| std::fs::read(folder.join(name)).unwrap_or_default();
        let text: Vec<u8> = NAMES.iter().rev().flat_map(read).collect();
        let text = String::from_utf8_lossy(&text);
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(most)..].iter().map(|line| (*line).to_owned()).collect()
    }
}

impl Write for LogFile {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if self.file.metadata()?.len() + line.len() as u64 > FULL {
            let [current, old] = NAMES.map(|name| self.folder.join(name));
            std::fs::rename(&current, old)?;
            self.file = open(&current)?;
        }
        self.file.write(line)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_stays_small_and_keeps_its_newest_lines() {
        let folder = tempfile::tempdir().unwrap();
        let mut log = LogFile::open(folder.path()).unwrap();
        let line = format!("{}\n", "x".repeat(999));
        for number in 0..1500 {
            log.write_all(format!("{number} {line}").as_bytes()).unwrap();
        }
        let sizes = NAMES.map(|name| std::fs::metadata(folder.path().join(name)).unwrap().len());
        assert!(sizes.iter().all(|size| (1..=FULL).contains(size)), "{sizes:?}");
        let last = LogFile::last_lines(folder.path(), 600);
        assert_eq!(last.len(), 600);
        assert!(last[0].starts_with("900 ") && last[599].starts_with("1499 "), "{}", last[0]);
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        LogFile::open(&folder.path().join("state")).unwrap();
        let made = std::fs::metadata(folder.path().join("state").join(NAMES[0])).unwrap();
        assert_eq!(made.permissions().mode() & 0o777, 0o600);
    }
}
