//! Tables inside zip and tar archives.

use std::fs::File;
use std::io::{self, Read};
use std::sync::Arc;

use rustc_hash::FxHashMap;
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use crate::import::error::LoadError;
use crate::import::open::archive_index::{
    ArchiveBytes, ArchiveIndex, ArchiveKey, Entry, Group, known_archive, remember_archive,
};
use crate::import::open::layers::{FileKind, Layers, Stream, base, choose};
use crate::import::open::line_range::LineRange;
use crate::import::open::pipe::{Sink, pipe};
use crate::import::open::stream::{Bytes, CountingReader, DecompressionLimit, PeekableInput, VerifiedReader};
use crate::import::open::table_input::unpacked_name;
use crate::import::open::tar::Tar;
use crate::import::open::workbook;
use crate::texts::text;

/// Endings of files that may be tables, and of archives inside archives.
const TABLES: &[&str] = &[
    "csv", "tsv", "tab", "txt", "psv", "json", "jsonl", "ndjson", "log", "xlsx", "xlsm", "xlsb", "xls", "ods",
    "parquet", "xes", "xml", "sqlite", "db", "jsonocel", "xmlocel", "zip", "",
];

/// Endings of files that may hold several tables themselves.
const HOLDERS: &[&str] = &["xlsx", "xlsm", "xlsb", "xls", "ods", "zip"];

/// More tables than that are not read at once: nobody can look at what each of them means.
const MOST_TABLES: usize = 2_000;

/// What a zip archive turned out to be.
enum ArchiveContent {
    Archive(Arc<ArchiveIndex>),
    Workbook(File, workbook::WorkbookKind),
}

impl Layers<'_> {
    /// Opens a table of a zip archive.
    pub(crate) fn zip(self, file: File, inside: &[String]) -> Result<Stream, LoadError> {
        match self.zip_index(file)? {
            ArchiveContent::Archive(index) => self.archive_table(&index, inside),
            ArchiveContent::Workbook(file, kind) => self.workbook(file, kind, inside),
        }
    }

    /// Opens a table of a tar archive.
    pub(crate) fn tar(self, bytes: PeekableInput<'static>, inside: &[String]) -> Result<Stream, LoadError> {
        let index = self.tar_index(bytes)?;
        self.archive_table(&index, inside)
    }

    /// Opens a table of an archive.
    pub(crate) fn archive_table(mut self, index: &Arc<ArchiveIndex>, inside: &[String]) -> Result<Stream, LoadError> {
        // lines of an archive's only table
        let lines = inside.first().is_some_and(|name| LineRange::parse(name).is_some());
        let group = if let Some(known) = inside.first().filter(|_| !lines) {
            index
                .groups
                .iter()
                .find(|g| g.name == *known)
                .map_or_else(|| choose(&self, &index.groups, |g| &g.name, inside), Ok)?
        } else {
            let tables = tables_of(&index.groups);
            choose(&self, &tables, |g| &g.name, if lines { &[] } else { inside }).copied()?
        };
        self.size = group.entries.iter().map(|e| e.packed).sum();
        self.way.push(group.name.clone());
        if group.entries.iter().any(|e| e.locked) {
            return Err(LoadError::NotText {
                file: self.name,
                what: text!("refuse-protected-by-password"),
                advice: text!("advice-unpack-password-choose-files"),
            });
        }
        let rest = inside.get(usize::from(!lines)..).unwrap_or_default();
        if let [entry] = &group.entries[..] {
            if let Some(inner) = self.known_archive() {
                return self.archive_table(&inner, rest);
            }
            let bytes = self.entry(index, entry)?;
            return self.stream(bytes, rest);
        }
        self.notes.push(text!("note-files-of-archive", n = group.entries.len()));
        let (index, entries, path) = (Arc::clone(index), group.entries.clone(), self.path.to_owned());
        let (meter, name) = (self.meter.clone(), self.name.clone());
        let bytes = pipe(&self.name, move |sink| {
            for entry in &entries {
                let layers = Layers::new(&path, name.clone(), meter.clone(), 0);
                copy(&layers, layers.entry(&index, entry)?, sink)?;
            }
            Ok(())
        })?;
        self.stream(bytes, rest)
    }

    /// The archive that lies here, where it was opened lately.
    pub(super) fn known_archive(&self) -> Option<Arc<ArchiveIndex>> {
        known_archive(&ArchiveKey::of(self)?)
    }

    /// The tables of a zip archive.
    pub(crate) fn list_zip(&self, file: File) -> Result<Vec<Vec<String>>, LoadError> {
        match self.zip_index(file)? {
            ArchiveContent::Archive(index) => self.list_archive(&index),
            ArchiveContent::Workbook(file, kind) => self.list_sheets(file, kind),
        }
    }

    /// The tables of a tar archive.
    pub(crate) fn list_tar(&self, bytes: PeekableInput<'static>) -> Result<Vec<Vec<String>>, LoadError> {
        let index = self.tar_index(bytes)?;
        self.list_archive(&index)
    }

    pub(super) fn list_archive(&self, index: &ArchiveIndex) -> Result<Vec<Vec<String>>, LoadError> {
        let groups = tables_of(&index.groups);
        if groups.len() > MOST_TABLES {
            return Err(self.too_many_tables());
        }
        let mut ways = Vec::new();
        for group in groups {
            let holder = match &group.entries[..] {
                [entry] if !entry.locked && HOLDERS.contains(&ending(&entry.name)) => Some(entry),
                _ => None,
            };
            let Some(entry) = holder else {
                ways.push(vec![group.name.clone()]);
                continue;
            };
            let mut inside = self.clone();
            inside.way.push(group.name.clone());
            // what cannot be looked into is listed all the same: opening it says why
            let inner = self
                .entry(index, entry)
                .and_then(|bytes| inside.list_stream(bytes))
                .unwrap_or_else(|_| vec![Vec::new()]);
            ways.extend(inner.into_iter().map(|way| [vec![group.name.clone()], way].concat()));
            if ways.len() > MOST_TABLES {
                return Err(self.too_many_tables());
            }
        }
        self.all_or_nothing(ways)
    }

    fn too_many_tables(&self) -> LoadError {
        LoadError::NotText {
            file: self.name.clone(),
            what: text!("refuse-archive-2000-tables"),
            advice: text!("advice-unpack-choose-folder-files"),
        }
    }

    fn all_or_nothing(&self, ways: Vec<Vec<String>>) -> Result<Vec<Vec<String>>, LoadError> {
        choose(self, if ways.is_empty() { &ways[..0] } else { &ways[..1] }, |_| "", &[])?;
        // a lone table needs no name
        Ok(if ways.len() == 1 { vec![Vec::new()] } else { ways })
    }

    /// What a zip archive holds.
    fn zip_index(&self, file: File) -> Result<ArchiveContent, LoadError> {
        let key = ArchiveKey::of(self);
        if let Some(known) = key.as_ref().and_then(known_archive) {
            return Ok(ArchiveContent::Archive(known));
        }
        let archive = ZipArchive::new(file).map_err(|e| self.zip_error(e))?;
        if let Some(kind) = self.office(&archive)? {
            return Ok(ArchiveContent::Workbook(archive.into_inner(), kind));
        }
        let (file, entries) = self.entries(archive)?;
        let bytes = if self.is_bare(FileKind::Zip)? {
            ArchiveBytes::File(self.path.to_owned())
        } else {
            ArchiveBytes::copy(file)
        };
        let index = Arc::new(ArchiveIndex { bytes, groups: groups(entries) });
        if let Some(key) = key {
            remember_archive(key, &index);
        }
        Ok(ArchiveContent::Archive(index))
    }

    /// What a tar archive holds.
    fn tar_index(&self, mut bytes: PeekableInput<'static>) -> Result<Arc<ArchiveIndex>, LoadError> {
        let key = ArchiveKey::of(self);
        if let Some(known) = key.as_ref().and_then(known_archive) {
            return Ok(known);
        }
        let (bytes, entries) = if self.way.is_empty() {
            let entries = self.tar_entries(bytes)?;
            let bytes = if self.is_bare(FileKind::Tar)? {
                ArchiveBytes::File(self.path.to_owned())
            } else if entries.len() < 2 {
                ArchiveBytes::Packed(self.path.to_owned())
            } else {
                // several tables in what can only be read from its beginning
                let file = File::open(self.path).map_err(|e| self.io(e))?;
                let packed = Box::new(CountingReader { inner: file, meter: self.meter.clone() });
                ArchiveBytes::copy(self.spool(&mut self.peel(packed)?)?)
            };
            (bytes, entries)
        } else {
            let copy = self.spool(&mut bytes)?;
            let again = copy.try_clone().map_err(|e| self.io(e))?;
            let entries = self.tar_entries(PeekableInput::new(Box::new(again)))?;
            (ArchiveBytes::copy(copy), entries)
        };
        let index = Arc::new(ArchiveIndex { bytes, groups: groups(entries) });
        if let Some(key) = key {
            remember_archive(key, &index);
        }
        Ok(index)
    }

    /// Whether nothing packs an archive of this kind: it lies in the file as it is.
    fn is_bare(&self, kind: FileKind) -> Result<bool, LoadError> {
        let mut file = File::open(self.path).map_err(|e| self.io(e))?;
        Ok(self.way.is_empty() && self.kind(&mut file)? == kind)
    }

    /// The files of a tar archive that may be tables.
    fn tar_entries(&self, bytes: PeekableInput<'static>) -> Result<Vec<Entry>, LoadError> {
        let mut tar = Tar::new(bytes);
        let mut entries = Vec::new();
        while let Some((name, size)) = tar.next_file().map_err(|e| self.broken(e))? {
            if size > 0 && may_be_table(&name) {
                let (start, method) = (tar.read_so_far(), CompressionMethod::Stored);
                entries.push(Entry { name, start, packed: size, size, crc: None, method, locked: false });
            }
        }
        Ok(entries)
    }

    fn zip_error(&self, error: ZipError) -> LoadError {
        match error {
            ZipError::Io(error) => self.broken(error),
            _ => self.damaged(),
        }
    }

    /// What kind of workbook an archive is; other documents are refused.
    fn office(&self, archive: &ZipArchive<File>) -> Result<Option<workbook::WorkbookKind>, LoadError> {
        let has = |name: &str| archive.index_for_name(name).is_some();
        let refuse = |what| {
            let advice = text!("advice-export-data-itself-csv");
            Err(LoadError::NotText { file: self.name.clone(), what, advice })
        };
        match () {
            () if has("xl/workbook.xml") => Ok(Some(workbook::WorkbookKind::Xlsx)),
            () if has("xl/workbook.bin") => Ok(Some(workbook::WorkbookKind::Xlsb)),
            () if has("word/document.xml") => refuse(text!("load-what-word-document")),
            () if has("ppt/presentation.xml") => refuse(text!("load-what-presentation")),
            () if has("Index/Document.iwa") => refuse(text!("load-what-numbers-document")),
            () if has("content.xml") && has("mimetype") => Ok(Some(workbook::WorkbookKind::Ods)),
            () => Ok(None),
        }
    }

    /// The directory of a zip archive: files that may be tables.
    fn entries(&self, mut archive: ZipArchive<File>) -> Result<(File, Vec<Entry>), LoadError> {
        let broken = |error| self.zip_error(error);
        let mut entries = Vec::new();
        for i in 0..archive.len() {
            let entry = archive.by_index_raw(i).map_err(broken)?;
            let name = entry.name().map_err(broken)?.into_owned();
            if entry.is_dir() || entry.size() == 0 || !may_be_table(&name) {
                continue;
            }
            entries.push(Entry {
                start: entry.data_start().ok_or_else(|| LoadError::Damaged(self.name.clone()))?,
                packed: entry.compressed_size(),
                size: entry.size(),
                crc: Some(entry.crc32()),
                method: entry.compression(),
                locked: entry.encrypted(),
                name,
            });
        }
        Ok((archive.into_inner(), entries))
    }

    /// The unpacked bytes of an entry.
    fn entry(&self, index: &ArchiveIndex, entry: &Entry) -> Result<Bytes<'static>, LoadError> {
        let from = index.read_from(entry.start, self)?;
        // what is packed as a whole is counted where it is unpacked
        let counted = !matches!(index.bytes, ArchiveBytes::Packed(_));
        let from: Bytes<'static> =
            if counted { Box::new(CountingReader { inner: from, meter: self.meter.clone() }) } else { from };
        let packed = from.take(entry.packed);
        let bytes: Bytes<'static> = match entry.method {
            CompressionMethod::Stored => Box::new(packed),
            CompressionMethod::Deflated => Box::new(flate2::read::DeflateDecoder::new(packed)),
            method if method == CompressionMethod::ZSTD => {
                Box::new(zstd::Decoder::new(packed).map_err(|e| self.io(e))?)
            }
            _ => {
                return Err(LoadError::NotText {
                    file: self.name.clone(),
                    what: text!("refuse-unknown-packing"),
                    advice: text!("advice-unpack-choose-files-inside"),
                });
            }
        };
        let checked =
            VerifiedReader { inner: bytes, hasher: crc32fast::Hasher::new(), crc: entry.crc, left: entry.size };
        Ok(Box::new(DecompressionLimit::new(checked, &self.meter, &self.name)))
    }

    fn broken(&self, error: io::Error) -> LoadError {
        match error.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => LoadError::Damaged(self.name.clone()),
            _ => self.io(error),
        }
    }
}

/// Appends an unpacked file to the text, on a line of its own.
fn copy(layers: &Layers<'_>, bytes: Bytes<'_>, sink: &mut Sink) -> Result<(), LoadError> {
    let mut bytes = layers.peel(bytes)?;
    let mut buffer = vec![0; 64 << 10];
    let mut last = b'\n';
    loop {
        let n = bytes.read(&mut buffer).map_err(|e| layers.io(e))?;
        if n == 0 {
            break;
        }
        last = buffer[n - 1];
        sink.text().extend_from_slice(&buffer[..n]);
        sink.send_full_chunk()?;
    }
    if last != b'\n' {
        sink.text().push(b'\n');
    }
    Ok(())
}

/// A name's ending in small letters, that of the packing left out.
fn ending(name: &str) -> &'static str {
    let name = unpacked_name(name);
    let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    // numbered parts
    let ending = if ending.bytes().all(|b| b.is_ascii_digit()) { "" } else { &ending };
    TABLES.iter().find(|t| **t == ending).copied().unwrap_or("?")
}

fn may_be_table(name: &str) -> bool {
    let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let lower = file.to_ascii_lowercase();
    let about = ["readme", "license", "licence", "manifest"].iter().any(|w| lower.starts_with(w));
    !file.is_empty() && !file.starts_with('.') && !name.starts_with("__MACOSX") && !about && ending(name) != "?"
}

/// Puts files together that are parts of one table: JSON lines whose names differ only in numbers, as exports by the
/// hour do. Files with a header of their own stay apart.
fn groups(entries: Vec<Entry>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut of_shape: FxHashMap<String, usize> = FxHashMap::default();
    for entry in entries {
        let next = groups.len();
        let at = if parts(&entry.name) { *of_shape.entry(shape(&entry.name)).or_insert(next) } else { next };
        match groups.get_mut(at) {
            Some(group) => group.entries.push(entry),
            None => groups.push(Group { name: entry.name.clone(), entries: vec![entry] }),
        }
    }
    for group in groups.iter_mut().filter(|group| group.entries.len() > 1) {
        group.name = common(group.entries.iter().map(|entry| entry.name.as_str()));
        group.entries.sort_by(|a, b| a.name.cmp(&b.name));
    }
    groups
}

/// The files of an archive that are tables to read: of a data feed only its hits, as its other files say what they mean.
fn tables_of(groups: &[Group]) -> Vec<&Group> {
    let is = |group: &Group, file: &str| unpacked_name(base(&group.name)) == file;
    let has = |file: &str| groups.iter().any(|group| is(group, file));
    let only_hits = has(HITS) && has(HEADERS);
    groups.iter().filter(|group| !only_hits || is(group, HITS)).collect()
}

/// The files of an Adobe Analytics data feed: its rows, and the names of their columns.
const HITS: &str = "hit_data.tsv";
const HEADERS: &str = "column_headers.tsv";

/// Whether files of that kind can be parts of one table.
fn parts(name: &str) -> bool {
    matches!(ending(name), "json" | "jsonl" | "ndjson")
}

/// A name with its numbers left open.
fn shape(name: &str) -> String {
    let mut shape = String::new();
    for c in name.chars() {
        let c = if c.is_ascii_digit() { '0' } else { c };
        if c != '0' || !shape.ends_with('0') {
            shape.push(c);
        }
    }
    shape
}

/// What names have in common at both ends: "app/2026-01-0*.json.gz".
fn common<'n>(mut names: impl Iterator<Item = &'n str> + Clone) -> String {
    let all = names.clone();
    let Some(first) = names.next() else { return String::new() };
    let (mut start, mut end) = (first.len(), first.len());
    for name in names {
        let same = |a: u8, b: u8| a == b;
        start = start.min(first.bytes().zip(name.bytes()).take_while(|&(a, b)| same(a, b)).count());
        end = end.min(first.bytes().rev().zip(name.bytes().rev()).take_while(|&(a, b)| same(a, b)).count());
    }
    let shortest = all.map(str::len).min().unwrap_or(0);
    end = end.min(shortest.saturating_sub(start));
    while !first.is_char_boundary(start) {
        start -= 1;
    }
    while !first.is_char_boundary(first.len() - end) {
        end -= 1;
    }
    format!("{}*{}", &first[..start], &first[first.len() - end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str) -> Entry {
        let (name, method) = (name.to_owned(), CompressionMethod::Stored);
        Entry { name, start: 0, packed: 1, size: 1, crc: None, method, locked: false }
    }

    #[test]
    fn parts_of_one_table_come_together() {
        let names =
            ["1/1_2026-01-05_9#0.json.gz", "1/1_2026-01-05_10#0.json.gz", "users.csv", "orders 1.csv", "orders 2.csv"];
        let groups = groups(names.map(entry).to_vec());
        let names: Vec<_> = groups.iter().map(|g| (g.name.as_str(), g.entries.len())).collect();
        assert_eq!(
            names,
            [("1/1_2026-01-05_*#0.json.gz", 2), ("users.csv", 1), ("orders 1.csv", 1), ("orders 2.csv", 1)]
        );
    }

    #[test]
    fn what_is_no_table_is_not_offered() {
        for (name, is) in [
            ("a/orders.csv", true),
            ("a/events.json.gz", true),
            ("1767603600000.abc.1.gz", true),
            ("__MACOSX/._orders.csv", false),
            (".DS_Store", false),
            ("README.txt", false),
            ("logo.png", false),
            ("hits", true),
        ] {
            assert_eq!(may_be_table(name), is, "{name}");
        }
    }
}
