//! What archives hold, listed once. The tables of one are read one after the other, and each several times: without a list
//! that is kept, a thousand tables would be a thousand times as much work as one.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use zip::CompressionMethod;

use crate::import::error::LoadError;
use crate::import::open::layers::Layers;
use crate::import::open::stream::Bytes;

/// A file in an archive.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub name: String,
    pub start: u64,
    pub packed: u64,
    pub size: u64,
    /// The checksum of its bytes, where the archive has one.
    pub crc: Option<u32>,
    pub method: CompressionMethod,
    pub locked: bool,
}

/// Files of an archive that are read as one table.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    /// The name of the only file, or what the names have in common: "app/*.json.gz".
    pub name: String,
    pub entries: Vec<Entry>,
}

/// Where the bytes of an archive are.
#[derive(Debug, Clone)]
pub(crate) enum ArchiveBytes {
    /// In the file at this path.
    File(PathBuf),
    /// In that file, packed as a whole: what stands before is read to come to an entry.
    Packed(PathBuf),
    /// Copied out of what packs them.
    Copy(Arc<Mutex<File>>),
}

impl ArchiveBytes {
    pub(crate) fn copy(file: File) -> Self {
        Self::Copy(Arc::new(Mutex::new(file)))
    }
}

/// An archive and its files, put together to tables.
#[derive(Debug)]
pub(crate) struct ArchiveIndex {
    pub bytes: ArchiveBytes,
    pub groups: Vec<Group>,
}

impl ArchiveIndex {
    /// The archive's bytes from `start` on, with nothing in between.
    pub(crate) fn read_from(&self, start: u64, layers: &Layers<'_>) -> Result<Bytes<'static>, LoadError> {
        match &self.bytes {
            ArchiveBytes::File(path) => {
                let mut file = File::open(path).map_err(|e| layers.io(e))?;
                file.seek(SeekFrom::Start(start)).map_err(|e| layers.io(e))?;
                Ok(Box::new(file))
            }
            ArchiveBytes::Packed(path) => {
                let file = Box::new(File::open(path).map_err(|e| layers.io(e))?);
                let mut bytes = layers.peel(file)?;
                io::copy(&mut bytes.by_ref().take(start), &mut io::sink()).map_err(|e| layers.io(e))?;
                Ok(Box::new(bytes))
            }
            ArchiveBytes::Copy(file) => Ok(Box::new(SharedFile { file: Arc::clone(file), at: start })),
        }
    }
}

/// A file that several read at once, each in its own place.
struct SharedFile {
    file: Arc<Mutex<File>>,
    at: u64,
}

impl Read for SharedFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(self.at))?;
        let n = file.read(buffer)?;
        self.at += n as u64;
        Ok(n)
    }
}

/// Which archive it is, as long as nobody writes to the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ArchiveKey {
    path: PathBuf,
    size: u64,
    modified: Option<SystemTime>,
    /// The names that lead to it inside the file.
    way: Vec<String>,
}

impl ArchiveKey {
    /// `None` where the file cannot be asked.
    pub(crate) fn of(layers: &Layers<'_>) -> Option<Self> {
        let meta = std::fs::metadata(layers.path).ok()?;
        let (path, way) = (layers.path.to_owned(), layers.way.clone());
        Some(Self { path, size: meta.len(), modified: meta.modified().ok(), way })
    }
}

/// Archives that are remembered: one inside the other, and a few more.
const REMEMBERED: usize = 4;

static OPENED_LAST: Mutex<VecDeque<(ArchiveKey, Arc<ArchiveIndex>)>> = Mutex::new(VecDeque::new());

/// An archive that was opened lately.
pub(crate) fn known_archive(key: &ArchiveKey) -> Option<Arc<ArchiveIndex>> {
    let mut all = OPENED_LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let at = all.iter().position(|(known, _)| known == key)?;
    let found = all.remove(at)?;
    let index = Arc::clone(&found.1);
    all.push_front(found);
    Some(index)
}

/// Remembers an archive in the place of the one that was not needed for longest.
pub(crate) fn remember_archive(key: ArchiveKey, index: &Arc<ArchiveIndex>) {
    let mut all = OPENED_LAST.lock().unwrap_or_else(PoisonError::into_inner);
    all.retain(|(known, _)| known.path != key.path || known.way != key.way);
    all.push_front((key, Arc::clone(index)));
    all.truncate(REMEMBERED);
}
