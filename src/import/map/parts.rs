//! Tables one below the other in one file: two exports put together, or a report of several parts. Each is a table of its
//! own, under its own header.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use crate::import::error::LoadError;
use crate::import::map::likely_headers::may_hold_headers;
use crate::import::map::second_table::{CellKind, kind};
use crate::import::open;
use crate::import::open::layers::{FileKind, HEAD};
use crate::import::open::line_range::LineRange;
use crate::import::open::reader::hash_of_table;
use crate::import::open::table_input::Input;
use crate::import::read::delimited::{Fields, trim};
use crate::import::read::format::{Encoding, Layout};
use crate::import::read::sniff::sniff;
use crate::import::read::table::TextTable;

/// Lines that may name columns before a file is taken for one of words throughout.
const MOST: usize = 64;

/// A header longer than this is none.
const LONGEST: usize = 16 << 10;

/// The tables a file holds; at least one. Only files that hold several are read for it.
pub fn tables(path: &Path) -> Result<Vec<Input>, LoadError> {
    let found = open::tables(path)?;
    match found.as_slice() {
        [only] if only.inside.is_empty() => Ok(parts(only).unwrap_or(found)),
        _ => Ok(found),
    }
}

/// Hashes of the tables in a file, as [`crate::import::LoadReport::file_hash`] has them; without those that cannot be read.
pub fn table_hashes(path: &Path) -> Vec<u64> {
    tables(path).unwrap_or_default().iter().filter_map(|input| hash_of_table(input).ok()).collect()
}

/// A line that may name the columns of another table.
struct Candidate {
    /// Line of the titles right above it, or its own.
    titles: u64,
    /// Where it begins in the file.
    at: u64,
    /// Whether a quote was open before it: it is a line of a text, unless nothing closes that quote.
    quoted: bool,
    /// Whether it is the header that the file as a whole is read by.
    own: bool,
}

/// The parts of a plain file, where there are several.
fn parts(input: &Input) -> Option<Vec<Input>> {
    let mut file = File::open(&input.path).ok()?;
    let mut head = Vec::new();
    (&file).take(HEAD as u64).read_to_end(&mut head).ok()?;
    let markup = matches!(trim(&head).first(), Some(b'<' | b'{' | b'['));
    if FileKind::of(&head) != FileKind::Plain || markup || head.contains(&0) {
        return None;
    }
    file.seek(SeekFrom::Start(0)).ok()?;
    let sniffed = sniff(input).ok()?;
    let Layout::Delimited { delimiter, header: true, .. } = sniffed.format.layout else { return None };
    if !matches!(sniffed.format.encoding, Encoding::Utf8 | Encoding::Other(_)) || delimiter == b' ' {
        return None;
    }
    let table = TextTable::of(&sniffed);
    let header = table.header_line?;
    // only a file as it lies there can be looked through in pieces
    if input.inside.is_empty() && !may_hold_headers(&input.path, delimiter, header, LONGEST).ok()? {
        return None;
    }
    let (candidates, last) = candidates(BufReader::with_capacity(1 << 20, &file), delimiter, header)?;
    let headers = candidates.iter().filter(|candidate| candidate.own || is_header(&file, &table, candidate));
    let begins: Vec<u64> = headers.map(|candidate| candidate.titles).collect();
    let (_, others) = begins.split_first()?;
    if others.is_empty() {
        return None;
    }
    let firsts = std::iter::once(1).chain(others.iter().copied());
    let lasts = others.iter().map(|begin| begin - 1).chain(std::iter::once(last));
    let part = |(first, last)| Input { inside: vec![LineRange { first, last }.name()], ..input.clone() };
    Some(firsts.zip(lasts).map(part).collect())
}

/// The header, other lines without a digit that have fields, and how many lines there are; `None` where such lines are usual.
fn candidates(mut text: impl BufRead, delimiter: u8, header: u64) -> Option<(Vec<Candidate>, u64)> {
    let (mut found, mut line, mut at, mut titles) = (Vec::<Candidate>::new(), 0, 0, 1);
    // whether a text between quotes goes on in the next line
    let mut open = false;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let n = text.read_until(b'\n', &mut buffer).ok()?;
        if n == 0 {
            break;
        }
        line += 1;
        let has_fields = memchr::memchr(delimiter, &buffer).is_some();
        let quoted = open;
        open ^= memchr::memchr_iter(b'"', &buffer).count() % 2 == 1;
        let named = || !buffer.iter().any(u8::is_ascii_digit) && !trim(&buffer).is_empty() && n <= LONGEST;
        let own = line == header;
        if own || has_fields && named() {
            found.push(Candidate { titles, at, quoted: quoted && !own, own });
            if found.len() > MOST {
                return None;
            }
        }
        if quoted && !open {
            found.retain(|candidate| !candidate.quoted);
        }
        if has_fields {
            titles = line + 1;
        }
        at += n as u64;
    }
    Some((found, line)).filter(|(found, _)| found.len() > 1)
}

/// Whether a line names the columns of what follows, which is no row of the first table.
fn is_header(file: &File, table: &TextTable, candidate: &Candidate) -> bool {
    let mut text = Vec::new();
    let mut file = file;
    if file.seek(SeekFrom::Start(candidate.at)).is_err() || file.take(1 << 16).read_to_end(&mut text).is_err() {
        return false;
    }
    let mut records = Vec::new();
    table.each_record(&text, true, |record, n| {
        records.push(record);
        n < 2
    });
    let mut fields = Fields::default();
    let mut cells = |record: &[u8]| -> Vec<Vec<u8>> {
        fields.split(&table.dialect, record);
        (0..fields.len()).map(|i| fields.get(record, i).to_vec()).collect()
    };
    let Some((names, below)) = records.split_first() else { return false };
    let names = cells(names);
    let as_slices = |cells: &[Vec<u8>]| kind(&cells.iter().map(Vec::as_slice).collect::<Vec<_>>(), 2);
    if as_slices(&names) != CellKind::Words || below.is_empty() {
        return false;
    }
    let named = |(name, cell): (&String, &Vec<u8>)| name.as_bytes() == cell.as_slice();
    if names.len() == table.names.len() && table.names.iter().zip(&names).all(named) {
        return false;
    }
    let wanted = names.len();
    let rows: Vec<Vec<Vec<u8>>> = below.iter().map(|record| cells(record)).collect();
    let fits = |row: &Vec<Vec<u8>>| {
        let padded = row.len() > wanted && row[wanted..].iter().all(Vec::is_empty);
        (row.len() == wanted || padded) && as_slices(row) == CellKind::Values
    };
    let permuted = || table.names.iter().all(|name| names.iter().any(|cell| cell.as_slice() == name.as_bytes()));
    let others = wanted != table.names.len() || !rows.iter().all(|row| table.is_row(row)) || permuted();
    rows.iter().all(fits) && others
}
