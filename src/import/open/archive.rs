//! Tables inside zip and tar archives.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use crate::import::error::LoadError;
use crate::import::open::layers::base;
use crate::import::open::layers::{Layers, Stream, choose};
use crate::import::open::pipe::{Sink, pipe};
use crate::import::open::stream::{Bytes, Checked, Metered, Peeked, Unpacked};
use crate::import::open::table_input::unpacked_name;
use crate::import::open::tar::Tar;
use crate::import::open::workbook;

/// Endings of files that may be tables, and of archives inside archives.
const TABLES: &[&str] = &[
    "csv", "tsv", "tab", "txt", "psv", "json", "jsonl", "ndjson", "log", "xlsx", "xlsm", "xlsb", "xls", "ods",
    "parquet", "xes", "xml", "sqlite", "db", "jsonocel", "xmlocel", "zip", "",
];

/// Endings of files that may hold several tables themselves.
const HOLDERS: &[&str] = &["xlsx", "xlsm", "xlsb", "xls", "ods", "zip"];

/// A file in an archive.
#[derive(Debug, Clone)]
struct Entry {
    name: String,
    start: u64,
    packed: u64,
    size: u64,
    crc: u32,
    method: CompressionMethod,
    locked: bool,
}

/// Files of an archive that are read as one table.
struct Group<E> {
    /// The name of the only file, or what the names have in common: "app/*.json.gz".
    name: String,
    entries: Vec<E>,
}

impl Layers<'_> {
    /// Opens a table of a zip archive.
    pub(crate) fn zip(mut self, file: File, inside: &[String]) -> Result<Stream, LoadError> {
        let archive = self.archive(file)?;
        if let Some(kind) = self.office(&archive)? {
            return self.workbook(archive.into_inner(), kind, inside);
        }
        let (file, entries) = self.entries(archive)?;
        let groups = if inside.is_empty() { tables_of(entries, |e| &e.name) } else { groups(entries, |e| &e.name) };
        let group = choose(&self, &groups, |g| &g.name, inside)?;
        self.size = group.entries.iter().map(|e| e.packed).sum();
        self.way.push(group.name.clone());
        if group.entries.iter().any(|e| e.locked) {
            return Err(LoadError::NotText {
                file: self.name,
                what: "protected by a password",
                advice: "Unpack it with the password and choose the files inside.",
            });
        }
        let rest = inside.get(1..).unwrap_or_default();
        if let [entry] = &group.entries[..] {
            let bytes = self.entry(file, entry)?;
            return self.stream(bytes, rest);
        }
        self.notes.push(format!("{} files of the archive are read one after the other.", group.entries.len()));
        let (entries, path) = (group.entries.clone(), self.path.to_owned());
        let (meter, name) = (self.meter.clone(), self.name.clone());
        let bytes = pipe(&self.name, move |sink| {
            for entry in &entries {
                let layers = Layers::new(&path, name.clone(), meter.clone(), 0);
                let file = file.try_clone().map_err(|e| LoadError::io(&path, e))?;
                copy(&layers, layers.entry(file, entry)?, sink)?;
            }
            Ok(())
        })?;
        self.stream(bytes, rest)
    }

    /// The tables of a zip archive.
    pub(crate) fn list_zip(&self, file: File) -> Result<Vec<Vec<String>>, LoadError> {
        let archive = self.archive(file)?;
        if let Some(kind) = self.office(&archive)? {
            return self.list_sheets(archive.into_inner(), kind);
        }
        let (file, entries) = self.entries(archive)?;
        let mut ways = Vec::new();
        for group in tables_of(entries, |e| &e.name) {
            let holder = match &group.entries[..] {
                [entry] if !entry.locked && HOLDERS.contains(&ending(&entry.name)) => Some(entry),
                _ => None,
            };
            let Some(entry) = holder else {
                ways.push(vec![group.name]);
                continue;
            };
            let bytes = self.entry(file.try_clone().map_err(|e| self.io(e))?, entry)?;
            // what cannot be looked into is listed all the same: opening it says why
            let inner = self.list_stream(bytes).unwrap_or_else(|_| vec![Vec::new()]);
            ways.extend(inner.into_iter().map(|way| [vec![group.name.clone()], way].concat()));
        }
        self.all_or_nothing(ways)
    }

    fn all_or_nothing(&self, ways: Vec<Vec<String>>) -> Result<Vec<Vec<String>>, LoadError> {
        choose(self, if ways.is_empty() { &ways[..0] } else { &ways[..1] }, |_| "", &[])?;
        // a lone table needs no name
        Ok(if ways.len() == 1 { vec![Vec::new()] } else { ways })
    }

    fn archive(&self, file: File) -> Result<ZipArchive<File>, LoadError> {
        ZipArchive::new(file).map_err(|e| self.zip_error(e))
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
            let advice = "Export the data itself as CSV.";
            Err(LoadError::NotText { file: self.name.clone(), what, advice })
        };
        match () {
            () if has("xl/workbook.xml") => Ok(Some(workbook::WorkbookKind::Xlsx)),
            () if has("xl/workbook.bin") => Ok(Some(workbook::WorkbookKind::Xlsb)),
            () if has("word/document.xml") => refuse("a Word document"),
            () if has("ppt/presentation.xml") => refuse("a presentation"),
            () if has("Index/Document.iwa") => refuse("a Numbers document"),
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
                crc: entry.crc32(),
                method: entry.compression(),
                locked: entry.encrypted(),
                name,
            });
        }
        Ok((archive.into_inner(), entries))
    }

    /// The unpacked bytes of an entry.
    fn entry(&self, mut file: File, entry: &Entry) -> Result<Bytes<'static>, LoadError> {
        file.seek(SeekFrom::Start(entry.start)).map_err(|e| self.io(e))?;
        let packed = Metered { inner: file, meter: self.meter.clone() }.take(entry.packed);
        let bytes: Bytes<'static> = match entry.method {
            CompressionMethod::Stored => Box::new(packed),
            CompressionMethod::Deflated => Box::new(flate2::read::DeflateDecoder::new(packed)),
            method if method == CompressionMethod::ZSTD => {
                Box::new(zstd::Decoder::new(packed).map_err(|e| self.io(e))?)
            }
            _ => {
                return Err(LoadError::NotText {
                    file: self.name.clone(),
                    what: "packed in a way that is not known here",
                    advice: "Unpack it and choose the files inside.",
                });
            }
        };
        let checked = Checked { inner: bytes, hasher: crc32fast::Hasher::new(), crc: entry.crc, left: entry.size };
        Ok(Box::new(Unpacked::new(checked, &self.meter, &self.name)))
    }

    /// Opens a table of a tar archive.
    pub(crate) fn tar(mut self, bytes: Peeked<'static>, inside: &[String]) -> Result<Stream, LoadError> {
        // the names are not known before the end: without one, the only table is asked for again
        let wanted = if let Some(wanted) = inside.first() {
            wanted.clone()
        } else {
            let again = Box::new(File::open(self.path).map_err(|e| self.io(e))?);
            let groups = self.tar_groups(self.peel(again)?)?;
            choose(&self, &groups, |g| &g.name, &[])?.name.clone()
        };
        let rest = inside.get(1..).unwrap_or_default();
        let member = member_of(&wanted);
        self.way.push(wanted.clone());
        if wanted.contains('*') {
            self.notes.push("Files of the archive with such names are read one after the other.".to_owned());
        }
        let (path, meter, name) = (self.path.to_owned(), self.meter.clone(), self.name.clone());
        let bytes = pipe(&self.name, move |sink| {
            let layers = Layers::new(&path, name.clone(), meter, 0);
            let mut tar = Tar::new(bytes);
            let mut found = false;
            while let Some((entry, size)) = tar.next_file().map_err(|e| layers.broken(e))? {
                if size > 0 && may_be_table(&entry) && member(&entry) {
                    found = true;
                    copy(&layers, Box::new(&mut tar), sink)?;
                }
            }
            if found { Ok(()) } else { Err(LoadError::NoSuchTable { file: name, table: wanted }) }
        })?;
        self.stream(bytes, rest)
    }

    /// The tables of a tar archive.
    pub(crate) fn list_tar(&self, bytes: Peeked<'_>) -> Result<Vec<Vec<String>>, LoadError> {
        let groups = self.tar_groups(bytes)?;
        self.all_or_nothing(groups.into_iter().map(|g| vec![g.name]).collect())
    }

    fn tar_groups(&self, bytes: Peeked<'_>) -> Result<Vec<Group<String>>, LoadError> {
        let mut tar = Tar::new(bytes);
        let mut names = Vec::new();
        while let Some((name, size)) = tar.next_file().map_err(|e| self.broken(e))? {
            if size > 0 && may_be_table(&name) {
                names.push(name);
            }
        }
        Ok(tables_of(names, |n| n))
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
fn groups<E>(entries: Vec<E>, name: impl Fn(&E) -> &str) -> Vec<Group<E>> {
    let mut groups: Vec<(Option<String>, Group<E>)> = Vec::new();
    for entry in entries {
        let shape = parts(name(&entry)).then(|| shape(name(&entry)));
        match groups.iter_mut().find(|(s, _)| shape.is_some() && *s == shape) {
            Some((_, group)) => group.entries.push(entry),
            None => groups.push((shape, Group { name: name(&entry).to_owned(), entries: vec![entry] })),
        }
    }
    let named = groups.into_iter().map(|(_, mut group)| {
        if group.entries.len() > 1 {
            group.name = common(group.entries.iter().map(&name));
        }
        group.entries.sort_by(|a, b| name(a).cmp(name(b)));
        group
    });
    named.collect()
}

/// The files of an archive that are tables to read: of a data feed only its hits, as its other files say what they mean.
fn tables_of<E>(entries: Vec<E>, name: impl Fn(&E) -> &str) -> Vec<Group<E>> {
    let mut groups = groups(entries, name);
    let is = |g: &Group<E>, file: &str| unpacked_name(base(&g.name)) == file;
    if groups.iter().any(|g| is(g, HITS)) && groups.iter().any(|g| is(g, HEADERS)) {
        groups.retain(|g| is(g, HITS));
    }
    groups
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

/// Whether a name belongs to a table's name, which may have a star.
fn member_of(table: &str) -> impl Fn(&str) -> bool + Send + use<> {
    let (start, end) = match table.split_once('*') {
        Some((start, end)) => (start.to_owned(), Some(end.to_owned())),
        None => (table.to_owned(), None),
    };
    move |name| match &end {
        None => name == start || base(name) == start,
        Some(end) => name.len() >= start.len() + end.len() && name.starts_with(&start) && name.ends_with(end.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_one_table_come_together() {
        let names =
            ["1/1_2026-01-05_9#0.json.gz", "1/1_2026-01-05_10#0.json.gz", "users.csv", "orders 1.csv", "orders 2.csv"];
        let groups = groups(names.map(str::to_owned).to_vec(), |n| n);
        let names: Vec<_> = groups.iter().map(|g| (g.name.as_str(), g.entries.len())).collect();
        assert_eq!(
            names,
            [("1/1_2026-01-05_*#0.json.gz", 2), ("users.csv", 1), ("orders 1.csv", 1), ("orders 2.csv", 1)]
        );
        let member = member_of(&groups[0].name);
        assert!(member("1/1_2026-01-05_9#0.json.gz") && !member("users.csv"));
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
