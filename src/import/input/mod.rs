//! Where a table's bytes come from: a file as it is, packed, or one of several tables inside a file.
//!
//! [`open`] peels what is around a table and gives its text as a stream; nothing is ever unpacked to memory as a whole.
//! [`tables`] says which tables a file holds.

mod archive;
mod blocks;
mod columnar;
mod ocel;
mod page;
mod pipe;
mod records;
mod stream;
mod tar;
mod text;
mod w3c;
mod workbook;
mod xes;

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::LoadError;
use stream::{Bytes, Metered, Peeked, Unpacked};

pub(super) use stream::Meter;

/// Stands between the names on the way to a table.
const ARROW: &str = " › ";

/// A table to read: a file, or one of the tables inside it. A path is one too: that of a file's only table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Input {
    /// The file.
    pub path: PathBuf,
    /// The names that lead to the table inside the file, from the outside in: `["orders.csv"]` in an archive,
    /// `["book.xlsx", "Orders"]` for a sheet of a workbook in one. Empty where the file holds but one table.
    pub inside: Vec<String>,
}

impl Input {
    /// The file's name without its folder, and the names inside it: "export.zip › orders.csv".
    pub fn name(&self) -> String {
        let mut name = file_name(&self.path);
        for part in &self.inside {
            name.push_str(ARROW);
            name.push_str(part);
        }
        name
    }

    /// The name that says most about what is in it, without folders and packing: "orders.csv".
    pub(super) fn table_name(&self) -> String {
        let whole = self.inside.last().cloned().unwrap_or_else(|| file_name(&self.path));
        let name = whole.rsplit(['/', '\\']).next().unwrap_or_default();
        unpacked_name(name).to_owned()
    }
}

impl From<PathBuf> for Input {
    fn from(path: PathBuf) -> Self {
        Self { path, inside: Vec::new() }
    }
}

impl From<&Path> for Input {
    fn from(path: &Path) -> Self {
        path.to_owned().into()
    }
}

impl From<&PathBuf> for Input {
    fn from(path: &PathBuf) -> Self {
        path.clone().into()
    }
}

impl From<&Self> for Input {
    fn from(input: &Self) -> Self {
        input.clone()
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned())
}

/// A name without the ending of what packed it: "events.json" of "events.json.gz".
fn unpacked_name(name: &str) -> &str {
    let lower = name.to_ascii_lowercase();
    [".gz", ".zst", ".zstd", ".gzip"]
        .iter()
        .find(|e| lower.ends_with(*e))
        .map_or(name, |e| &name[..name.len() - e.len()])
}

/// A table's bytes on their way.
pub(super) struct Stream {
    pub bytes: Bytes<'static>,
    /// Counts the bytes of the file.
    pub meter: Meter,
    /// The bytes of the file that hold the table, for progress.
    pub size: u64,
    /// What a person should know of how it was packed.
    pub notes: Vec<String>,
    /// What stands between fields, where the text was made here.
    pub delimiter: Option<u8>,
    /// What only a person knows about it.
    pub choice: Option<Choice>,
}

/// A question about a file, whose answers are ways to read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What to ask.
    pub question: String,
    /// The answers, best guess first, each with what to read then.
    pub options: Vec<(String, Input)>,
    /// The answer it was read by.
    pub chosen: usize,
}

/// What is known while a file is opened layer by layer.
#[derive(Clone)]
struct Layers<'i> {
    path: &'i Path,
    /// For messages.
    name: String,
    meter: Meter,
    size: u64,
    notes: Vec<String>,
    /// The names of the layers that have been opened.
    way: Vec<String>,
}

impl<'i> Layers<'i> {
    fn new(path: &'i Path, name: String, meter: Meter, size: u64) -> Self {
        Self { path, name, meter, size, notes: Vec::new(), way: Vec::new() }
    }
}

/// Opens a table.
pub(super) fn open(input: &Input) -> Result<Stream, LoadError> {
    let (file, size) = open_file(&input.path)?;
    let layers = Layers::new(&input.path, input.name(), Meter::default(), size);
    layers.file(file, &input.inside)
}

/// The bytes of a file that lies beside a table, in the same archive or the same folder; `None` where there is none, or
/// where it is too large to be a list of names.
pub(super) fn beside(input: &Input, name: &str) -> Option<Vec<u8>> {
    let folders = input.inside.len().saturating_sub(1);
    let inside = input.inside[..folders].iter().cloned().chain([name.to_owned()]).collect();
    let packed = open(&Input { path: input.path.clone(), inside });
    let stream = packed.or_else(|_| open(&input.path.with_file_name(name).into())).ok()?;
    let mut bytes = Vec::new();
    stream.bytes.take(MOST_BESIDE + 1).read_to_end(&mut bytes).ok()?;
    (bytes.len() as u64 <= MOST_BESIDE).then_some(bytes)
}

/// Largest file that is read to understand another.
const MOST_BESIDE: u64 = 16 << 20;

/// The tables a file holds; at least one. Only files that hold several are read for it.
pub fn tables(path: &Path) -> Result<Vec<Input>, LoadError> {
    let (file, size) = open_file(path)?;
    let layers = Layers::new(path, file_name(path), Meter::default(), size);
    let inside = layers.list_file(file)?;
    Ok(inside.into_iter().map(|inside| Input { path: path.to_owned(), inside }).collect())
}

fn open_file(path: &Path) -> Result<(File, u64), LoadError> {
    let meta = std::fs::metadata(path).map_err(|e| LoadError::io(path, e))?;
    if meta.is_dir() {
        return Err(LoadError::NotText {
            file: file_name(path),
            what: "a folder",
            advice: "Choose the files inside it.",
        });
    }
    let file = File::open(path).map_err(|e| LoadError::io(path, e))?;
    Ok((file, meta.len()))
}

/// What a beginning says about how the rest has to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// From front to back.
    Plain,
    Gzip,
    Zstd,
    Tar,
    /// Its directory is at its end; workbooks are such archives too.
    Zip,
    /// A workbook of the old kind.
    OldBook,
    Parquet,
    Database,
}

/// Bytes that tell the kind.
const HEAD: usize = 512;

/// Bytes that tell whether a text is an event log.
const LOG_HEAD: usize = 64 << 10;

impl Kind {
    fn of(head: &[u8]) -> Self {
        match head {
            [0x1F, 0x8B, ..] => Self::Gzip,
            [0x28, 0xB5, 0x2F, 0xFD, ..] => Self::Zstd,
            [b'P', b'K', 3 | 5, 4 | 6, ..] => Self::Zip,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Self::OldBook,
            [b'P', b'A', b'R', b'1' | b'E', ..] => Self::Parquet,
            _ if head.starts_with(b"SQLite format 3\0") => Self::Database,
            _ if tar::is_tar(head) => Self::Tar,
            _ => Self::Plain,
        }
    }

    /// Whether it is read from its end or in several places.
    fn needs_seek(self) -> bool {
        matches!(self, Self::Zip | Self::OldBook | Self::Parquet | Self::Database)
    }
}

impl<'i> Layers<'i> {
    fn io(&self, error: std::io::Error) -> LoadError {
        LoadError::io(self.path, error)
    }

    /// Opens a file that can be read in any place.
    fn file(self, mut file: File, inside: &[String]) -> Result<Stream, LoadError> {
        match self.kind(&mut file)? {
            Kind::Zip => self.zip(file, inside),
            Kind::OldBook => self.workbook(file, workbook::Kind::Xls, inside),
            Kind::Parquet => self.parquet(file),
            Kind::Database => self.ocel_sqlite(file, inside),
            _ => {
                let metered = Metered { inner: file, meter: self.meter.clone() };
                self.stream(Box::new(metered), inside)
            }
        }
    }

    fn kind(&self, file: &mut File) -> Result<Kind, LoadError> {
        let mut head = Vec::new();
        (&*file).take(HEAD as u64).read_to_end(&mut head).map_err(|e| self.io(e))?;
        file.seek(SeekFrom::Start(0)).map_err(|e| self.io(e))?;
        Ok(Kind::of(&head))
    }

    /// Opens what can only be read from front to back.
    fn stream(self, bytes: Bytes<'static>, inside: &[String]) -> Result<Stream, LoadError> {
        let mut bytes = self.peel(bytes)?;
        let kind = Kind::of(bytes.peek(HEAD).map_err(|e| self.io(e))?);
        match kind {
            Kind::Tar => self.tar(bytes, inside),
            kind if kind.needs_seek() => {
                let file = self.spool(&mut bytes)?;
                self.file(file, inside)
            }
            _ => self.text(bytes, inside),
        }
    }

    /// Takes away all that packs a stream as a whole.
    fn peel<'a>(&self, bytes: Bytes<'a>) -> Result<Peeked<'a>, LoadError> {
        let mut bytes = Peeked::new(bytes);
        loop {
            let kind = Kind::of(bytes.peek(4).map_err(|e| self.io(e))?);
            let unpacked: Bytes<'a> = match kind {
                Kind::Gzip => {
                    Box::new(Unpacked::new(flate2::read::MultiGzDecoder::new(bytes), &self.meter, &self.name))
                }
                Kind::Zstd => {
                    let decoder = zstd::Decoder::new(bytes).map_err(|e| self.io(e))?;
                    Box::new(Unpacked::new(decoder, &self.meter, &self.name))
                }
                _ => return Ok(bytes),
            };
            bytes = Peeked::new(unpacked);
        }
    }

    /// The end of the way: text.
    fn text(self, mut bytes: Peeked<'static>, inside: &[String]) -> Result<Stream, LoadError> {
        let first = bytes.peek(64).map_err(|e| self.io(e))?;
        let no_mark = |b: &&u8| !matches!(b, b' ' | b'\t' | b'\r' | b'\n' | 0xEF | 0xBB | 0xBF | 0xFE | 0xFF | 0);
        let first = first.iter().find(no_mark).copied();
        if matches!(first, Some(b'<' | b'{')) {
            let head = bytes.peek(LOG_HEAD).map_err(|e| self.io(e))?;
            match first {
                Some(b'<') if ocel::is_ocel_xml(head) => return self.ocel_xml(bytes, inside),
                Some(b'<') if xes::is_xes(head) => return self.xes(bytes),
                Some(b'<') if page::is_page(head) => return self.page(bytes, inside),
                Some(b'{') if ocel::is_ocel_json(head) => return self.ocel_json(bytes, inside),
                _ => {}
            }
        }
        if blocks::is_report(bytes.peek(64).map_err(|e| self.io(e))?) {
            bytes = Peeked::new(self.report(bytes, inside)?);
        } else if let Some(missing) = inside.first() {
            return Err(LoadError::NoSuchTable { file: self.name, table: missing.clone() });
        }
        if first == Some(b'#') && w3c::is_w3c(bytes.peek(LOG_HEAD).map_err(|e| self.io(e))?) {
            bytes = Peeked::new(self.w3c(bytes)?);
        }
        let (bytes, note) = records::one_per_line(bytes).map_err(|e| self.io(e))?;
        let mut notes = self.notes;
        notes.extend(note);
        Ok(Stream { bytes, meter: self.meter, size: self.size, notes, delimiter: None, choice: None })
    }

    /// Writes a stream to a file that goes away by itself, for formats that are not read from front to back.
    fn spool(&self, bytes: &mut impl Read) -> Result<File, LoadError> {
        let mut file = tempfile::tempfile().map_err(|e| self.io(e))?;
        std::io::copy(bytes, &mut file).map_err(|e| self.io(e))?;
        file.flush().and_then(|()| file.seek(SeekFrom::Start(0))).map_err(|e| self.io(e))?;
        Ok(file)
    }

    /// The ways to the tables of a file.
    fn list_file(&self, mut file: File) -> Result<Vec<Vec<String>>, LoadError> {
        match self.kind(&mut file)? {
            Kind::Zip => self.list_zip(file),
            Kind::OldBook => self.list_sheets(file, workbook::Kind::Xls),
            Kind::Parquet | Kind::Database => Ok(vec![Vec::new()]),
            _ => self.list_stream(Box::new(file)),
        }
    }

    fn list_stream(&self, bytes: Bytes<'_>) -> Result<Vec<Vec<String>>, LoadError> {
        // unpacking a large file only to list it is no bomb: what is packed in it is never kept
        let mut bytes = self.peel(bytes)?;
        match Kind::of(bytes.peek(HEAD).map_err(|e| self.io(e))?) {
            Kind::Tar => self.list_tar(bytes),
            kind if kind.needs_seek() => self.list_file(self.spool(&mut bytes)?),
            _ if blocks::is_report(bytes.peek(64).map_err(|e| self.io(e))?) => self.list_reports(bytes),
            _ => Ok(vec![Vec::new()]),
        }
    }
}

/// The name of the only one of some tables, or the one that `inside` begins with.
fn choose<'t, T>(
    layers: &Layers<'_>,
    tables: &'t [T],
    name: impl Fn(&T) -> &str,
    inside: &[String],
) -> Result<&'t T, LoadError> {
    match (inside.first(), tables) {
        (Some(wanted), _) => tables
            .iter()
            .find(|t| name(t) == wanted)
            .or_else(|| tables.iter().find(|t| archive::base(name(t)) == wanted))
            .ok_or_else(|| LoadError::NoSuchTable { file: file_name(layers.path), table: wanted.clone() }),
        (None, [only]) => Ok(only),
        (None, []) => Err(LoadError::NotText {
            file: layers.name.clone(),
            what: "an archive without a table in it",
            advice: "Tables are files such as CSV, JSON lines, Parquet or Excel workbooks.",
        }),
        (None, several) => Err(LoadError::SeveralTables {
            file: layers.name.clone(),
            tables: several.iter().map(|t| name(t).to_owned()).collect(),
        }),
    }
}

#[cfg(test)]
mod tests;
