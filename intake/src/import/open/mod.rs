//! Where a table's bytes come from: a file as it is, packed, or one of several tables inside a file.
//!
//! [`open`] peels what is around a table and gives its text as a stream; nothing is ever unpacked to memory as a whole.
//! [`tables`] says which tables a file holds.

pub(crate) mod archive;
pub(crate) mod archive_index;
pub(crate) mod blocks;
pub(crate) mod columnar;
pub(crate) mod folder;
pub(crate) mod json_lines;
pub(crate) mod layers;
pub(crate) mod line_range;
pub(crate) mod ocel;
pub(crate) mod page;
pub(crate) mod pipe;
pub(crate) mod reader;
pub(crate) mod stream;
pub(crate) mod table_input;
pub(crate) mod tar;
pub(crate) mod text;
pub(crate) mod w3c;
pub(crate) mod whatsapp;
pub(crate) mod workbook;
pub(crate) mod xes;

use std::fs::File;
use std::io::{Cursor, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::Arc;

use crate::import::error::LoadError;
use crate::import::open::layers::{CHAT_HEAD, FileKind, HEAD, LOG_HEAD, Layers, Stream};
use crate::import::open::line_range::{LineRange, Lines};
use crate::import::open::stream::{Bytes, CountingReader, DecompressionLimit, Meter, PeekableInput};
use crate::import::open::table_input::{Input, file_name};
use crate::texts::text;

/// Opens the table of an input as a stream of text.
pub(crate) fn open(input: &Input) -> Result<Stream, LoadError> {
    if let Some(bytes) = &input.bytes {
        let layers = Layers::new(&input.path, input.name(), Meter::default(), bytes.len() as u64);
        return layers.stream(Box::new(Cursor::new(Arc::clone(bytes))), &input.inside);
    }
    let (file, size) = open_file(&input.path)?;
    let layers = Layers::new(&input.path, input.name(), Meter::default(), size);
    layers.file(file, &input.inside)
}

/// The bytes of a file that lies beside a table, in the same archive or the same folder; `None` where there is none, or
/// where it is too large to be a list of names.
pub(crate) fn beside(input: &Input, name: &str) -> Option<Vec<u8>> {
    let folders = input.inside.len().saturating_sub(1);
    let inside = input.inside[..folders].iter().cloned().chain([name.to_owned()]).collect();
    let packed = open(&Input { inside, ..input.clone() });
    let stream = packed.or_else(|_| open(&input.path.with_file_name(name).into())).ok()?;
    let mut bytes = Vec::new();
    stream.bytes.take(MOST_BESIDE + 1).read_to_end(&mut bytes).ok()?;
    (bytes.len() as u64 <= MOST_BESIDE).then_some(bytes)
}

/// Largest file that is read to understand another.
const MOST_BESIDE: u64 = 16 << 20;

/// The tables that a file names itself; at least one. Only files that hold several are read for it.
pub(crate) fn tables(path: &Path) -> Result<Vec<Input>, LoadError> {
    let (file, size) = open_file(path)?;
    let layers = Layers::new(path, file_name(path), Meter::default(), size);
    let inside = layers.list_file(file)?;
    Ok(inside.into_iter().map(|inside| Input { inside, ..path.into() }).collect())
}

fn open_file(path: &Path) -> Result<(File, u64), LoadError> {
    let meta = std::fs::metadata(path).map_err(|e| LoadError::io(path, e))?;
    if meta.is_dir() {
        return Err(LoadError::NotText {
            file: file_name(path),
            what: text!("refuse-folder"),
            advice: text!("advice-choose-files-inside"),
        });
    }
    let file = File::open(path).map_err(|e| LoadError::io(path, e))?;
    Ok((file, meta.len()))
}

impl Layers<'_> {
    /// Opens a file that can be read in any place.
    fn file(self, mut file: File, inside: &[String]) -> Result<Stream, LoadError> {
        match self.kind(&mut file)? {
            FileKind::Zip => self.zip(file, inside),
            FileKind::OldBook => self.workbook(file, workbook::WorkbookKind::Xls, inside),
            FileKind::Parquet => self.parquet(file),
            FileKind::Database => self.ocel_sqlite(file, inside),
            _ => {
                let metered = CountingReader { inner: file, meter: self.meter.clone() };
                self.stream(Box::new(metered), inside)
            }
        }
    }

    pub(super) fn kind(&self, file: &mut File) -> Result<FileKind, LoadError> {
        let mut head = Vec::new();
        (&*file).take(HEAD as u64).read_to_end(&mut head).map_err(|e| self.io(e))?;
        file.seek(SeekFrom::Start(0)).map_err(|e| self.io(e))?;
        Ok(FileKind::of(&head))
    }

    /// Opens what can only be read from front to back.
    pub(super) fn stream(self, bytes: Bytes<'static>, inside: &[String]) -> Result<Stream, LoadError> {
        let mut bytes = self.peel(bytes)?;
        let kind = FileKind::of(bytes.peek(HEAD).map_err(|e| self.io(e))?);
        match kind {
            FileKind::Tar => self.tar(bytes, inside),
            FileKind::Zip if let Some(known) = self.known_archive() => self.archive_table(&known, inside),
            kind if kind.needs_seek() => {
                let file = self.spool(&mut bytes)?;
                self.file(file, inside)
            }
            _ => self.text(bytes, inside),
        }
    }

    /// Takes away all that packs a stream as a whole.
    pub(super) fn peel<'a>(&self, bytes: Bytes<'a>) -> Result<PeekableInput<'a>, LoadError> {
        let mut bytes = PeekableInput::new(bytes);
        loop {
            let kind = FileKind::of(bytes.peek(4).map_err(|e| self.io(e))?);
            let unpacked: Bytes<'a> = match kind {
                FileKind::Gzip => {
                    Box::new(DecompressionLimit::new(flate2::read::MultiGzDecoder::new(bytes), &self.meter, &self.name))
                }
                FileKind::Zstd => {
                    let decoder = zstd::Decoder::new(bytes).map_err(|e| self.io(e))?;
                    Box::new(DecompressionLimit::new(decoder, &self.meter, &self.name))
                }
                _ => return Ok(bytes),
            };
            bytes = PeekableInput::new(unpacked);
        }
    }

    /// The end of the way: text.
    fn text(mut self, mut bytes: PeekableInput<'static>, inside: &[String]) -> Result<Stream, LoadError> {
        let first = bytes.peek(64).map_err(|e| self.io(e))?;
        let no_mark = |b: &&u8| !matches!(b, b' ' | b'\t' | b'\r' | b'\n' | 0xEF | 0xBB | 0xBF | 0xFE | 0xFF | 0);
        let first = first.iter().find(no_mark).copied();
        if matches!(first, Some(b'<' | b'{')) {
            let head = bytes.peek(LOG_HEAD).map_err(|e| self.io(e))?;
            match first {
                Some(b'<') if ocel::xml::is_ocel_xml(head) => return self.ocel_xml(bytes, inside),
                Some(b'<') if xes::is_xes(head) => return self.xes(bytes),
                Some(b'<') if page::is_page(head) => return self.page(bytes, inside),
                Some(b'{') if ocel::json::is_ocel_json(head) => return self.ocel_json(bytes, inside),
                _ => {}
            }
        }
        let may_be_chat = first.is_some_and(|b| b == b'[' || b.is_ascii_digit() || b == 0xE2);
        if may_be_chat && whatsapp::is_chat(bytes.peek(CHAT_HEAD).map_err(|e| self.io(e))?) {
            return self.whatsapp(bytes, inside);
        }
        let mut is_plain = true;
        if blocks::is_report(bytes.peek(64).map_err(|e| self.io(e))?) {
            is_plain = false;
            bytes = PeekableInput::new(self.report(bytes, inside)?);
        } else if let Some(range) = inside.first().and_then(|name| LineRange::parse(name)) {
            bytes = PeekableInput::new(Box::new(Lines::new(bytes, range)));
        } else if let Some(missing) = inside.first() {
            return Err(LoadError::NoSuchTable { file: self.name, table: missing.clone() });
        }
        if first == Some(b'#') && w3c::is_w3c(bytes.peek(LOG_HEAD).map_err(|e| self.io(e))?) {
            is_plain = false;
            bytes = PeekableInput::new(self.w3c(bytes)?);
        }
        let (bytes, note) = json_lines::one_per_line(bytes).map_err(|e| self.io(e))?;
        self.notes.extend(note);
        Ok(Stream { is_plain, ..self.into_stream(bytes) })
    }

    /// Writes a stream to a file that goes away by itself, for formats that are not read from front to back.
    pub(super) fn spool(&self, bytes: &mut impl Read) -> Result<File, LoadError> {
        let mut file = tempfile::tempfile().map_err(|e| self.io(e))?;
        std::io::copy(bytes, &mut file).map_err(|e| self.io(e))?;
        file.flush().and_then(|()| file.seek(SeekFrom::Start(0))).map_err(|e| self.io(e))?;
        Ok(file)
    }

    /// The ways to the tables of a file.
    fn list_file(&self, mut file: File) -> Result<Vec<Vec<String>>, LoadError> {
        match self.kind(&mut file)? {
            FileKind::Zip => self.list_zip(file),
            FileKind::OldBook => self.list_sheets(file, workbook::WorkbookKind::Xls),
            FileKind::Parquet | FileKind::Database => Ok(vec![Vec::new()]),
            _ => self.list_stream(Box::new(CountingReader { inner: file, meter: self.meter.clone() })),
        }
    }

    pub(super) fn list_stream(&self, bytes: Bytes<'static>) -> Result<Vec<Vec<String>>, LoadError> {
        let mut bytes = self.peel(bytes)?;
        match FileKind::of(bytes.peek(HEAD).map_err(|e| self.io(e))?) {
            FileKind::Tar => self.list_tar(bytes),
            FileKind::Zip if let Some(known) = self.known_archive() => self.list_archive(&known),
            kind if kind.needs_seek() => self.list_file(self.spool(&mut bytes)?),
            _ if blocks::is_report(bytes.peek(64).map_err(|e| self.io(e))?) => self.list_reports(bytes),
            _ => Ok(vec![Vec::new()]),
        }
    }
}

#[cfg(test)]
mod tests;
