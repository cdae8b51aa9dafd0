//! Tables one below the other in one file: two exports put together, or a report of several parts. Each is a table of its
//! own, under its own header.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use crate::import::error::LoadError;
use crate::import::map::likely_headers::{FEWEST, LONGEST, has_likely_headers, may_hold_headers};
use crate::import::map::second_table::{CellKind, kind};
use crate::import::open;
use crate::import::open::layers::{FileKind, HEAD, Stream};
use crate::import::open::line_range::LineRange;
use crate::import::open::reader::hash_of_table;
use crate::import::open::table_input::Input;
use crate::import::read::delimited::{Fields, trim};
use crate::import::read::format::{Encoding, Layout};
use crate::import::read::sniff::{SniffResult, sniff};
use crate::import::read::table::TextTable;

/// Lines that may name columns before a file is taken for one of words throughout.
const MOST: usize = 64;

/// Lines and bytes kept of what follows a line that may name columns.
const LINES_BELOW: usize = 40;
const BYTES_BELOW: usize = 64 << 10;

/// Tables of an archive up to which each is searched for parts.
const MOST_SEARCHED: usize = 20;

/// Bytes of a packed text that are unpacked to search it; a longer one is taken for one table.
const MOST_UNPACKED: u64 = 256 << 20;

/// Bytes from which on it pays to look for further tables while a file is imported, and not before.
const LARGE: u64 = 2 << 20;

/// The tables a file holds; at least one. Texts are looked through for tables below the first, packed ones up to a
/// bound.
pub fn tables(path: &Path) -> Result<Vec<Input>, LoadError> {
    let found = open::tables(path)?;
    if found.len() > MOST_SEARCHED {
        return Ok(found);
    }
    Ok(found.into_iter().flat_map(|table| parts(&table).unwrap_or_else(|| vec![table])).collect())
}

/// The table of a large text whose beginning looks like that of a single table; `None` of any other file. Further tables may
/// follow below what was looked at: a load says where it comes upon one ([`crate::import::Batch::may_name_columns`]).
pub fn only_table(path: &Path) -> Option<Input> {
    let input = Input::from(path);
    let is_large = path.metadata().is_ok_and(|file| file.is_file() && file.len() >= LARGE);
    let is_one = is_large && lies_open(&input) && open::tables(path).is_ok_and(|tables| tables.len() == 1);
    (is_one && begins_with_one_table(&input)).then_some(input)
}

/// Whether only the header names columns at the beginning of a text.
fn begins_with_one_table(input: &Input) -> bool {
    let Some((_, table, sniffed)) = first_table(input) else { return false };
    let Some(header) = table.header_line else { return false };
    let mut lines = sniffed.text.split_inclusive(|&b| b == b'\n').zip(1..);
    !lines.any(|(line, number)| number != header && has_likely_headers(&table.dialect, line))
}

/// The hash of a table, as [`crate::import::LoadReport::file_hash`] has it; `None` where it cannot be read.
pub fn table_hash(table: &Input) -> Option<u64> {
    hash_of_table(table).ok()
}

/// Hashes of the tables in a file, as [`crate::import::LoadReport::file_hash`] has them; without those that cannot be read.
pub fn table_hashes(path: &Path) -> Vec<u64> {
    tables(path).unwrap_or_default().iter().filter_map(|input| hash_of_table(input).ok()).collect()
}

/// A line that may name the columns of another table.
struct Candidate {
    line: u64,
    /// Line of the titles right above it, or its own.
    titles: u64,
    /// Whether titles or a blank line stand above it.
    is_apart: bool,
    /// The line and what follows it.
    text: Vec<u8>,
    lines: usize,
    /// Whether a quote was open before it: it is a line of a text, unless nothing closes that quote.
    quoted: bool,
    /// Whether it is the header that the table as a whole is read by.
    own: bool,
}

impl Candidate {
    fn is_growing(&self) -> bool {
        self.lines < LINES_BELOW && self.text.len() < BYTES_BELOW
    }
}

/// The table at the beginning of a text below which others may follow.
fn first_table(input: &Input) -> Option<(Stream, TextTable, SniffResult)> {
    let stream = open::open(input).ok().filter(|stream| stream.is_plain)?;
    let sniffed = sniff(input).ok()?;
    let Layout::Delimited { delimiter, header: true, .. } = sniffed.format.layout else { return None };
    let markup = matches!(trim(&sniffed.text).first(), Some(b'<' | b'{' | b'['));
    if markup || !matches!(sniffed.format.encoding, Encoding::Utf8 | Encoding::Other(_)) || delimiter == b' ' {
        return None;
    }
    Some((stream, TextTable::of(&sniffed), sniffed))
}

/// The parts of a text, where there are several.
fn parts(input: &Input) -> Option<Vec<Input>> {
    let (stream, table, _) = first_table(input)?;
    let delimiter = table.dialect.delimiter;
    let header = table.header_line?;
    // only a file as it lies there can be looked through in pieces
    let is_open = lies_open(input);
    if is_open && !may_hold_headers(&input.path, delimiter, header).ok()? {
        return None;
    }
    let most = if is_open { u64::MAX } else { MOST_UNPACKED };
    let mut text = BufReader::with_capacity(1 << 20, stream.bytes.take(most));
    let (candidates, last) = candidates(&mut text, delimiter, header)?;
    if text.get_ref().limit() == 0 {
        return None;
    }
    let begins = begins(&table, &candidates);
    let (_, others) = begins.split_first().filter(|(_, others)| !others.is_empty())?;
    let firsts = std::iter::once(1).chain(others.iter().copied());
    let lasts = others.iter().map(|begin| begin - 1).chain(std::iter::once(last));
    let part = |(first, last)| {
        let lines = LineRange { first, last }.name();
        Input { inside: input.inside.iter().cloned().chain([lines]).collect(), ..input.clone() }
    };
    Some(firsts.zip(lasts).map(part).collect())
}

/// Whether nothing packs a table.
fn lies_open(input: &Input) -> bool {
    let mut head = Vec::new();
    let read = File::open(&input.path).and_then(|file| file.take(HEAD as u64).read_to_end(&mut head));
    input.inside.is_empty() && read.is_ok() && FileKind::of(&head) == FileKind::Plain
}

/// The header, other lines without a digit that have fields, and how many lines there are; `None` where such lines are usual.
fn candidates(mut text: impl BufRead, delimiter: u8, header: u64) -> Option<(Vec<Candidate>, u64)> {
    let (mut found, mut line, mut titles) = (Vec::<Candidate>::new(), 0, 1);
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
        for growing in found.iter_mut().rev().take_while(|candidate| candidate.is_growing()) {
            growing.text.extend_from_slice(&buffer);
            growing.lines += 1;
        }
        if own || has_fields && named() {
            let (text, quoted) = (buffer.clone(), quoted && !own);
            found.push(Candidate { line, titles, is_apart: titles < line, text, lines: 1, quoted, own });
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
    }
    Some((found, line)).filter(|(found, _)| found.len() > 1)
}

/// The lines at which tables begin, the first that of the header as a whole.
fn begins(table: &TextTable, candidates: &[Candidate]) -> Vec<u64> {
    let mut begins = Vec::new();
    let mut above: Option<(&Candidate, TextTable)> = None;
    for candidate in candidates {
        let is_header = match &above {
            // a table above the largest one
            None => candidate.own || is_header(table, candidate),
            Some((header, above)) => {
                let lines = (candidate.line - header.line) as usize;
                is_header(&above.of_rows(first_lines(&header.text, lines)), candidate)
            }
        };
        if is_header {
            begins.push(candidate.titles);
            above = Some((candidate, table.under_header(&candidate.text)));
        }
    }
    begins
}

/// The first lines of a text.
fn first_lines(text: &[u8], lines: usize) -> &[u8] {
    let end = memchr::memchr_iter(b'\n', text).nth(lines.saturating_sub(1)).map_or(text.len(), |i| i + 1);
    &text[..end]
}

/// Whether a line names the columns of what follows, which is no row of the table above it.
fn is_header(above: &TextTable, candidate: &Candidate) -> bool {
    let mut records = Vec::new();
    above.each_record(&candidate.text, true, |record, _| {
        records.push(record);
        true
    });
    let mut fields = Fields::default();
    let mut cells = |record: &[u8]| -> Vec<Vec<u8>> {
        fields.split(&above.dialect, record);
        (0..fields.len()).map(|i| fields.get(record, i).to_vec()).collect()
    };
    let Some((names, below)) = records.split_first() else { return false };
    let names = cells(names);
    let as_slices = |cells: &[Vec<u8>]| kind(&cells.iter().map(Vec::as_slice).collect::<Vec<_>>(), FEWEST);
    if as_slices(&names) != CellKind::Words || below.is_empty() {
        return false;
    }
    let named = |(name, cell): (&String, &Vec<u8>)| name.as_bytes() == cell.as_slice();
    if names.len() == above.names.len() && above.names.iter().zip(&names).all(named) {
        return false;
    }
    let wanted = names.len();
    let rows: Vec<Vec<Vec<u8>>> = below.iter().map(|record| cells(record)).collect();
    let has_columns = |row: &Vec<Vec<u8>>| {
        let padded = row.len() > wanted && row[wanted..].iter().all(Vec::is_empty);
        (row.len() == wanted || padded) && as_slices(row) == CellKind::Values
    };
    rows.iter().take(FIRST_ROWS).all(has_columns) && is_of_another(above, &names, &rows, candidate.is_apart)
}

/// Rows below names of columns that must be rows of their table.
const FIRST_ROWS: usize = 2;

/// Whether names of columns and the rows below them cannot be rows of the table above. Of as many columns a row with a new
/// word, or one that lacks a cell, is a row all the same.
fn is_of_another(above: &TextTable, names: &[Vec<u8>], rows: &[Vec<Vec<u8>>], is_apart: bool) -> bool {
    if names.len() != above.names.len() {
        return true;
    }
    if above.names.iter().all(|name| names.iter().any(|cell| cell.as_slice() == name.as_bytes())) {
        return true;
    }
    if above.knows_no_types() {
        return is_apart;
    }
    // a name of a column of the table above, in another place
    let names_column = |cell: &Vec<u8>| above.names.iter().any(|name| name.as_bytes() == cell.as_slice());
    if names.iter().any(names_column) && !above.has_values_of(names) {
        return true;
    }
    let mut first = rows.iter().take(FIRST_ROWS);
    let differ = match is_apart {
        true => !first.all(|row| above.is_row(row)),
        // a few bad rows among good ones, or at the end
        false => {
            rows.len() >= FIRST_ROWS
                && !first.all(|row| above.has_values_of(row))
                && !rows.iter().any(|row| row.len() == names.len() && above.is_row(row))
        }
    };
    differ && !above.has_values_of(names)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::events::Catalog;
    use crate::import::{inspect, load};
    use crate::progress::Progress;

    /// Whether a load of the file as one table says that there may be another; `None` where it cannot be loaded.
    fn load_finds_another(input: &Input) -> Option<bool> {
        let mapping = inspect(input).ok()?.mapping;
        let mut found = false;
        load(input, &mapping, &mut Catalog::default(), &Progress::new(), &mut |batch| {
            found |= batch.may_name_columns;
            Ok(())
        })
        .ok()?;
        Some(found)
    }

    fn lines() -> impl Strategy<Value = Vec<String>> {
        let other = prop::sample::select(vec![
            "person,moment,what\n",
            "moment,person,what,sum\n",
            "sum,shop,person\n",
            "Total,,\n",
            "A title\n",
            "\n",
            ",,\n",
            "nobody,never,none\n",
            "\"sum\",\"a shop\",person\n",
            "p1,2026-01-05,\"a note\nshop,sum,person\n\"\n",
            "a,\"b,c\n",
        ]);
        let rows = (1..6usize, any::<bool>()).prop_map(|(n, wide)| {
            let row = |i: usize| match wide {
                true => format!("2026-01-{:02},p{i},view,{i}.5\n", i + 1),
                false => format!("p{i},2026-01-{:02} 10:00,view\n", i + 1),
            };
            (0..n).map(row).collect::<String>()
        });
        prop::collection::vec(prop_oneof![rows, other.prop_map(str::to_owned)], 0..12)
    }

    proptest! {
        #[test]
        fn no_table_is_missed_by_looking_for_it_while_loading(lines in lines()) {
            let file = tempfile::NamedTempFile::new().unwrap();
            let text = format!("person,moment,what\np1,2026-01-05,view\np2,2026-01-06,view\n{}", lines.concat());
            std::fs::write(file.path(), &text).unwrap();
            let input = Input::from(file.path());
            if let Some(last) = parts(&input).and_then(|parts| LineRange::parse(parts.last()?.inside.last()?)) {
                prop_assert!(!begins_with_one_table(&input), "{}", text);
                let header = first_table(&input).and_then(|(_, table, _)| table.header_line);
                if header.is_some_and(|header| header < last.first) {
                    prop_assert_ne!(load_finds_another(&input), Some(false), "{}", text);
                }
            }
        }
    }
}
