//! What packs a table: the layers of a file, opened one by one.

use std::path::Path;

use crate::import::error::LoadError;
use crate::import::open::stream::{Bytes, Meter};
use crate::import::open::table_input::{Choice, file_name};
use crate::import::open::tar::is_tar;
use crate::texts::text;

/// A table's bytes on their way.
pub(crate) struct Stream {
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
    /// Whether it is a text as it was written, of which some lines can be a table of their own.
    pub is_plain: bool,
}

/// What is known while a file is opened layer by layer.
#[derive(Clone)]
pub(crate) struct Layers<'i> {
    pub(crate) path: &'i Path,
    /// The name shown in messages.
    pub(crate) name: String,
    pub(crate) meter: Meter,
    pub(crate) size: u64,
    pub(crate) notes: Vec<String>,
    /// The names of the layers that have been opened.
    pub(crate) way: Vec<String>,
}

impl<'i> Layers<'i> {
    pub(crate) fn new(path: &'i Path, name: String, meter: Meter, size: u64) -> Self {
        Self { path, name, meter, size, notes: Vec::new(), way: Vec::new() }
    }

    /// A table's bytes with what is known of the way to them. They are those of no plain text, say their delimiter
    /// themselves, and leave no choice to a person.
    pub(crate) fn into_stream(self, bytes: Bytes<'static>) -> Stream {
        let Self { meter, size, notes, .. } = self;
        Stream { bytes, meter, size, notes, delimiter: None, choice: None, is_plain: false }
    }

    pub(crate) fn io(&self, error: std::io::Error) -> LoadError {
        LoadError::io(self.path, error)
    }
}

/// What a beginning says about how the rest has to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileKind {
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
pub(crate) const HEAD: usize = 512;

/// Bytes that tell whether a text is an event log.
pub(crate) const LOG_HEAD: usize = 64 << 10;

/// Bytes that tell whether a text is a chat.
pub(crate) const CHAT_HEAD: usize = 4 << 10;

impl FileKind {
    pub(crate) fn of(head: &[u8]) -> Self {
        match head {
            [0x1F, 0x8B, ..] => Self::Gzip,
            [0x28, 0xB5, 0x2F, 0xFD, ..] => Self::Zstd,
            [b'P', b'K', 3 | 5, 4 | 6, ..] => Self::Zip,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Self::OldBook,
            [b'P', b'A', b'R', b'1' | b'E', ..] => Self::Parquet,
            _ if head.starts_with(b"SQLite format 3\0") => Self::Database,
            _ if is_tar(head) => Self::Tar,
            _ => Self::Plain,
        }
    }

    /// Whether it is read from its end or in several places.
    pub(crate) fn needs_seek(self) -> bool {
        matches!(self, Self::Zip | Self::OldBook | Self::Parquet | Self::Database)
    }
}

/// The name of the only one of some tables, or the one that `inside` begins with.
pub(crate) fn choose<'t, T>(
    layers: &Layers<'_>,
    tables: &'t [T],
    name: impl Fn(&T) -> &str,
    inside: &[String],
) -> Result<&'t T, LoadError> {
    match (inside.first(), tables) {
        (Some(wanted), _) => tables
            .iter()
            .find(|t| name(t) == wanted)
            .or_else(|| tables.iter().find(|t| base(name(t)) == wanted))
            .ok_or_else(|| LoadError::NoSuchTable { file: file_name(layers.path), table: wanted.clone() }),
        (None, [only]) => Ok(only),
        (None, []) => Err(LoadError::NotText {
            file: layers.name.clone(),
            what: text!("refuse-archive-without-table"),
            advice: text!("advice-tables-are-files-csv"),
        }),
        (None, several) => Err(LoadError::SeveralTables {
            file: layers.name.clone(),
            tables: several.iter().map(|t| name(t).to_owned()).collect(),
        }),
    }
}

/// A name without folders.
pub(crate) fn base(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or_default()
}
