//! Quick looks for lines that may name columns: where there is none besides the header, nobody needs to read a file line by
//! line for further tables.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use crate::import::map::second_table::{CellKind, kind};
use crate::import::read::delimited::{Dialect, Fields, trim};

/// A header longer than this is none.
pub(super) const LONGEST: usize = 16 << 10;

/// The fewest columns that a header names.
pub(super) const FEWEST: usize = 2;

/// Bytes that one piece of work looks through.
const PIECE: u64 = 1 << 20;

/// Whether some line of a text looks like names of columns.
pub(crate) fn has_likely_headers(dialect: &Dialect, text: &[u8]) -> bool {
    Lines { text, at: 0, end: text.len() }.any(|line| is_likely_header(dialect, line))
}

/// Whether a line looks like names of columns. One with a quote may, as more of its text may follow in the next line.
pub(crate) fn is_likely_header(dialect: &Dialect, line: &[u8]) -> bool {
    may_name_columns(line, dialect.delimiter, LONGEST)
        && (memchr::memchr(b'"', line).is_some() || has_words(dialect, line))
}

#[cold]
fn has_words(dialect: &Dialect, line: &[u8]) -> bool {
    let mut fields = Fields::default();
    fields.split(dialect, line);
    let cells: Vec<&[u8]> = (0..fields.len()).map(|i| fields.get(line, i)).collect();
    kind(&cells, FEWEST) == CellKind::Words
}

/// Whether a file has a line without a digit, with fields and no longer than [`LONGEST`], besides line `header`. Looks on
/// all cores.
pub(super) fn may_hold_headers(path: &Path, delimiter: u8, header: u64) -> io::Result<bool> {
    look_through(path, delimiter, header, LONGEST)
}

fn look_through(path: &Path, delimiter: u8, header: u64, longest: usize) -> io::Result<bool> {
    let pieces = path.metadata()?.len().div_ceil(PIECE);
    let found = AtomicBool::new(false);
    (0..pieces).into_par_iter().try_for_each_init(
        || (File::open(path), Vec::new()),
        |(file, text), piece| -> io::Result<()> {
            if found.load(Ordering::Relaxed) {
                return Ok(());
            }
            let file = file.as_mut().map_err(|e| io::Error::from(e.kind()))?;
            let (from, end) = read_lines(file, piece, longest, text)?;
            let skipped = if piece == 0 { header } else { 0 };
            let mut lines = Lines { text, at: from, end }.zip(1..);
            if lines.any(|(line, number)| number != skipped && may_name_columns(line, delimiter, longest)) {
                found.store(true, Ordering::Relaxed);
            }
            Ok(())
        },
    )?;
    Ok(found.into_inner())
}

/// Reads a piece of a file and the rest of its last line, as far as that may be one of names. Returns where its first line
/// begins, and where the piece ends.
fn read_lines(file: &mut File, piece: u64, longest: usize, text: &mut Vec<u8>) -> io::Result<(usize, usize)> {
    // the byte before tells whether a line begins with the piece
    let before = u64::from(piece > 0);
    file.seek(SeekFrom::Start(piece * PIECE - before))?;
    text.clear();
    file.take(before + PIECE + longest as u64 + 1).read_to_end(text)?;
    let from = match before {
        0 => 0,
        _ => memchr::memchr(b'\n', text).map_or(text.len(), |i| i + 1),
    };
    Ok((from, text.len().min((before + PIECE) as usize)))
}

/// The lines of a text that begin before `end`.
struct Lines<'t> {
    text: &'t [u8],
    at: usize,
    end: usize,
}

impl<'t> Iterator for Lines<'t> {
    type Item = &'t [u8];

    #[inline]
    fn next(&mut self) -> Option<&'t [u8]> {
        if self.at >= self.end {
            return None;
        }
        let rest = &self.text[self.at..];
        let length = memchr::memchr(b'\n', rest).map_or(rest.len(), |i| i + 1);
        self.at += length;
        Some(&rest[..length])
    }
}

#[inline]
fn may_name_columns(line: &[u8], delimiter: u8, longest: usize) -> bool {
    !line.iter().any(u8::is_ascii_digit)
        && line.len() <= longest
        && memchr::memchr(delimiter, line).is_some()
        && !trim(line).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a file of rows with these lines between them, at places around the edges of pieces, may hold headers.
    fn may(lines: &[(usize, &str)]) -> bool {
        let mut text = "person,moment\n".to_owned();
        for &(at, line) in lines {
            while text.len() + 40 <= at {
                text.push_str("p1,20260101\n");
            }
            // a row that ends where the line begins
            if at > text.len() {
                text.push_str(&format!("{:0>1$}\n", "", at - text.len() - 1));
            }
            text.push_str(line);
        }
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &text).unwrap();
        look_through(file.path(), b',', 1, 1 << 10).unwrap()
    }

    #[test]
    fn a_header_is_found_wherever_pieces_are_cut() {
        let edge = PIECE as usize;
        assert!(!may(&[(edge + 100, "p3,1\n")]));
        for at in [40, edge - 20, edge - 12, edge - 11, edge - 10, edge - 1, edge, edge + 1, 2 * edge - 5, 2 * edge] {
            assert!(may(&[(at, "person,time\n"), (2 * edge + 50, "p3,1\n")]), "{at}");
        }
        assert!(may(&[(edge + 9, "person,time")]), "the last line");
    }

    #[test]
    fn names_of_columns_are_told_from_other_lines_without_a_digit() {
        let csv = Dialect { delimiter: b',', quote: b'"', backslash: false, json: false };
        let rows = "p1,20260101\np2,20260102\n";
        let likely = |line: &str| has_likely_headers(&csv, format!("{rows}{line}\n{rows}").as_bytes());
        for header in ["person,time", "person,time,", "\"person\",\"time", "name,\"a long"] {
            assert!(likely(header), "{header}");
        }
        for other in ["", ",,,", "total,", "no fields", "a,a", "a,,,", "x@y,time", "person,time 2"] {
            assert!(!likely(other), "{other}");
        }
    }

    #[test]
    fn lines_that_name_no_columns_are_passed_over() {
        let edge = PIECE as usize;
        assert!(!may(&[(edge, "no fields\n"), (edge + 20, "\n"), (edge + 60, "a,1\n")]));
        let long = format!("a,{}\n", "b".repeat(2_000));
        assert!(!may(&[(60, &long), (edge - 9, &long), (edge + 3_000, "p,1\n")]));
    }
}
