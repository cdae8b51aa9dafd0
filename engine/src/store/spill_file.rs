//! Spills what an import has no room for in memory into a file.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::events::SpillStorage;

/// A file without a name, made when it is first needed, which is gone with the process: what is put there is a hash of
/// what stands in the project.
#[derive(Debug)]
pub struct SpillFile {
    folder: PathBuf,
    file: Mutex<Option<File>>,
}

impl SpillFile {
    /// Beside the project at `path`: where it is there is room for events, while the system's folder for such files is
    /// often kept in memory.
    pub fn beside(path: &Path) -> Self {
        let folder = path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
        Self { folder: folder.to_owned(), file: Mutex::default() }
    }

    fn with<T>(&self, work: impl FnOnce(&mut File) -> io::Result<T>) -> io::Result<T> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *file {
            Some(file) => work(file),
            none => work(none.insert(tempfile::tempfile_in(&self.folder).or_else(|_| tempfile::tempfile())?)),
        }
    }
}

impl SpillStorage for SpillFile {
    fn put(&self, bytes: &[u8]) -> io::Result<u64> {
        self.with(|file| {
            let at = file.seek(SeekFrom::End(0))?;
            file.write_all(bytes)?;
            Ok(at)
        })
    }

    fn get(&self, at: u64, bytes: &mut [u8]) -> io::Result<()> {
        self.with(|file| {
            file.seek(SeekFrom::Start(at))?;
            file.read_exact(bytes)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_back_what_was_put_and_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let storage = SpillFile::beside(&folder.path().join("a.desire"));
        let places = [&b"one"[..], b"", b"three"].map(|bytes| storage.put(bytes).unwrap());
        let mut back = [0; 5];
        storage.get(places[2], &mut back).unwrap();
        assert_eq!(&back, b"three");
        assert!(storage.get(places[2], &mut [0; 6]).is_err(), "more than was put");
        drop(storage);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
