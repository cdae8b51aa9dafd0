//! The beginning of a file → its encoding, delimiter, quotes, header.

use std::io::Read;

use serde::de::IgnoredAny;

use crate::import::error::LoadError;
use crate::import::open::line_range::LineRange;
use crate::import::open::reader::{TextReader, repair_utf8};
use crate::import::open::table_input::{Choice, Input};
use crate::import::read::delimited::{Dialect, End, Fields};
use crate::import::read::format::{Encoding, Format, Layout};
use crate::import::read::quote_search::QuoteSearch;
use crate::import::read::quotes::{alike, has_backslash_quotes, quote};
use crate::import::read::trailing::{are_row_names, least_fields};
use crate::import::read::{clean, delimited, numbers, times, unreadable};
use crate::import::{open, presets};
use crate::texts::text;

/// Bytes looked at to find the format.
pub(crate) const SAMPLE: usize = 1 << 20;

/// … where the first records are longer than that.
const LARGEST_SAMPLE: usize = 64 << 20;

/// Records looked at to choose the delimiter and find the header.
const RECORDS: usize = 200;

/// The beginning of a file and how it is written.
#[derive(Debug)]
pub(crate) struct SniffResult {
    pub format: Format,
    /// The beginning as UTF-8 text, ending with a complete record.
    pub text: Vec<u8>,
    /// Whether the text is the whole file.
    pub complete: bool,
    /// The bytes of the file that hold the table.
    pub bytes: u64,
    /// The file's name without its folder, and the table's inside it.
    pub file: String,
    /// What a person should know of how the table was packed.
    pub notes: Vec<String>,
    /// What only a person knows about it.
    pub choice: Option<Choice>,
    /// Lines of the file before the table, where that is a part of it.
    pub lines_before: u64,
}

/// Reads the beginning of a file and finds out how it is written.
pub(crate) fn sniff(input: &Input) -> Result<SniffResult, LoadError> {
    let file = input.name();
    let mut stream = open::open(input)?;
    let (bytes, notes, choice) = (stream.size, std::mem::take(&mut stream.notes), stream.choice.take());
    let delimiter = stream.delimiter;
    let lines_before = input.inside.last().and_then(|name| LineRange::parse(name)).map_or(0, |range| range.first - 1);
    let mut start = Vec::new();
    let rest = stream.bytes;
    let mut head = rest.take(SAMPLE as u64);
    head.read_to_end(&mut start).map_err(|e| LoadError::io(&input.path, e))?;
    unreadable::refuse_utf32(&start, &file)?;
    let encoding = encoding(&start);
    if encoding == Encoding::Utf8 || matches!(encoding, Encoding::Other(_)) {
        unreadable::refuse_binary(&start, &file)?;
    }
    stream.bytes = Box::new(std::io::Cursor::new(start).chain(head.into_inner()));
    let mut reader = TextReader::new(input, stream, encoding);
    let (mut text, mut more) = (Vec::new(), SAMPLE);
    loop {
        reader.read(&mut text, more)?;
        if !reader.is_done() {
            // so that a file of exactly this size is known to be complete
            reader.read(&mut text, 1 << 16)?;
        }
        let complete = reader.is_done();
        let rest = if complete { Vec::new() } else { cut_after_last_line(&mut text) };
        repair_utf8(&mut text);
        if text.iter().all(|b| b.is_ascii_whitespace()) {
            return Err(LoadError::Empty(file));
        }
        unreadable::refuse_other_text(&text, &file)?;
        if complete {
            unreadable::refuse_empty_json(&text, &file)?;
            unreadable::refuse_damaged_json(&text, input, &file)?;
        }
        let (layout, skip_lines) = presets::layout(&text, input).unwrap_or_else(|| layout(&text, complete, delimiter));
        let format = Format { encoding, layout, skip_lines };
        let keep = Dialect::from(format).complete(&text, complete);
        if complete || has_records(&format, &text[..keep]) {
            text.truncate(if keep == 0 { text.len() } else { keep });
            refuse_too_wide(&format, &text, &file)?;
            return Ok(SniffResult { format, text, complete, bytes, file, notes, choice, lines_before });
        }
        // a text of a megabyte in one of the first rows
        text.extend(rest);
        if text.len() >= LARGEST_SAMPLE {
            return Err(LoadError::no_lines(file));
        }
        more = text.len().min(LARGEST_SAMPLE - text.len());
    }
}

/// Says of a table with very many columns that it is none of people and what they did: a hundred thousand columns are as many
/// questions to a person.
fn refuse_too_wide(format: &Format, text: &[u8], file: &str) -> Result<(), LoadError> {
    let dialect = Dialect::from(*format);
    if dialect.json {
        return Ok(());
    }
    let start = memchr::memchr_iter(b'\n', text).take(format.skip_lines as usize).last().map_or(0, |i| i + 1);
    let (mut at, mut search) = (start, QuoteSearch::default());
    for _ in 0..2 {
        let End::At { text: end, next, .. } = dialect.next_end(text, at, true, &mut search) else { break };
        if memchr::memchr_iter(dialect.delimiter, &text[at..end]).nth(MOST_COLUMNS).is_some()
            && dialect.delimiter != b' '
        {
            let mut fields = Fields::default();
            fields.split(&dialect, &text[at..end]);
            if fields.len() > MOST_COLUMNS {
                return Err(LoadError::NotText {
                    file: file.to_owned(),
                    what: text!("refuse-table-10000-columns"),
                    advice: text!("advice-export-one-row-per"),
                });
            }
        }
        at = next;
    }
    Ok(())
}

/// Columns that a table may have.
const MOST_COLUMNS: usize = 10_000;

/// Takes off what follows the last line end.
fn cut_after_last_line(text: &mut Vec<u8>) -> Vec<u8> {
    let end = memchr::memrchr(b'\n', text).map_or(text.len(), |i| i + 1);
    text.split_off(end)
}

/// Whether there are a few records to go by.
fn has_records(format: &Format, text: &[u8]) -> bool {
    let dialect = Dialect::from(*format);
    let (mut at, mut records) = (0, 0);
    while at < text.len() && records < format.skip_lines + 3 {
        let End::At { next, .. } = dialect.end(text, at, false) else { break };
        (at, records) = (next, records + 1);
    }
    records == format.skip_lines + 3
}

fn encoding(start: &[u8]) -> Encoding {
    match start {
        [0xFF, 0xFE, ..] => return Encoding::Utf16Le,
        [0xFE, 0xFF, ..] => return Encoding::Utf16Be,
        [0xEF, 0xBB, 0xBF, ..] => return Encoding::Utf8,
        _ => {}
    }
    // UTF-16 without a mark: every second byte of Western text is zero
    let head = &start[..start.len().min(4096)];
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|&&b| b == 0).count() * 2;
    if head.len() >= 8 {
        if zeros(1) > head.len() * 7 / 10 && zeros(0) == 0 {
            return Encoding::Utf16Le;
        }
        if zeros(0) > head.len() * 7 / 10 && zeros(1) == 0 {
            return Encoding::Utf16Be;
        }
    }
    match std::str::from_utf8(start) {
        Ok(_) => Encoding::Utf8,
        // cut in the middle of a letter
        Err(e) if e.error_len().is_none() => Encoding::Utf8,
        Err(e) => {
            // a few stray lines in a long UTF-8 text are repaired line by line
            let letters = std::str::from_utf8(&start[..e.valid_up_to()])
                .map_or(0, |t| t.chars().filter(|c| !c.is_ascii()).count());
            if letters > 20 {
                return Encoding::Utf8;
            }
            let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
            detector.feed(start, start.len() < SAMPLE);
            match detector.guess(None, chardetng::Utf8Detection::Deny).name() {
                "UTF-8" | "windows-1252" | "windows-1254" | "windows-1258" if is_mac_roman(start) => {
                    Encoding::Other("macintosh")
                }
                "UTF-8" => Encoding::Other("windows-1252"),
                name => Encoding::Other(name),
            }
        }
    }
}

/// Whether letters beyond ASCII are those of old Macs, "B\x9Fhler": between letters Windows has no signs or capitals
/// there, and its own accented letters are nowhere.
fn is_mac_roman(text: &[u8]) -> bool {
    // signs and capitals of windows-1252 where Macs have small letters with accents, but for what stands between letters in
    // texts of Windows: quotation marks, bullets, dashes and the sign of a trade mark
    let is_of_mac = |b: u8| (0x87..=0x9F).contains(&b) && !matches!(b, 0x91..=0x97 | 0x99 | 0x9A | 0x9C | 0x9E);
    let between_letters = |w: &&[u8]| w[0].is_ascii_alphabetic() && w[2].is_ascii_lowercase();
    let inside = || text.windows(3).filter(between_letters).map(|w| w[1]);
    let of_mac = inside().filter(|b| is_of_mac(*b)).count();
    let of_windows = inside().filter(|b| *b >= 0xC0 || *b == 0x92).count();
    of_mac > 0 && of_mac > 4 * of_windows
}

/// Chooses how to cut the text: JSON lines, or the delimiter with which most records have the same number of fields.
fn layout(text: &[u8], complete: bool, known: Option<u8>) -> (Layout, u32) {
    let first = text.iter().position(|b| !b.is_ascii_whitespace()).unwrap_or(0);
    let line_end = memchr::memchr(b'\n', &text[first..]).map_or(text.len(), |i| first + i);
    let line = delimited::trim(&text[first..line_end]);
    if line.first() == Some(&b'{') && serde_json::from_slice::<IgnoredAny>(line).is_ok() {
        return (Layout::JsonLines, 0);
    }
    // the first record may be the damaged one
    if line.starts_with(b"{\"") && text[line_end..].split(|&b| b == b'\n').take(RECORDS).any(unreadable::is_json_record)
    {
        return (Layout::JsonLines, 0);
    }
    let first_line = line.to_ascii_lowercase();
    let first_line = first_line.strip_prefix(b"\"").unwrap_or(&first_line);
    let declared = first_line.strip_prefix(b"sep=").map(|_| {
        let at = line.iter().position(|&b| b == b'=').map_or(line.len(), |i| i + 1);
        // a tab has been trimmed away
        line.get(at).copied().filter(|&b| b != b'"').unwrap_or(b'\t')
    });
    let body = if declared.is_some() { (line_end + 1).min(text.len()) } else { 0 };
    let skipped = u32::from(declared.is_some()) * (memchr::memchr_iter(b'\n', &text[..first]).count() as u32 + 1);
    let quote = quote(&text[body..]);
    let candidates: &[u8] = match &declared {
        Some(delimiter) => std::slice::from_ref(delimiter),
        None if known.is_some() => known.as_slice(),
        None => b",;\t|^~\x01 ",
    };
    let body_text = &text[body..];
    let usual = has_backslash_quotes(body_text, quote);
    let ways: &[bool] =
        if memchr::memmem::find(body_text, &[b'\\', quote]).is_some() { &[usual, !usual] } else { &[false] };
    let mut best: Option<(f64, Shape, Dialect)> = None;
    for &delimiter in candidates {
        // spaces stand inside the texts of several tables one below the other, too
        if delimiter == b' ' && best.as_ref().is_some_and(|(_, shape, _)| shape.in_tables > 0.5) {
            continue;
        }
        for &backslash in ways {
            let dialect = Dialect { delimiter, quote, backslash, json: false };
            let shape = shape(&dialect, body_text, complete);
            let score = shape.score() * if delimiter == b' ' { 0.5 } else { 1.0 };
            if best.as_ref().is_none_or(|(s, _, _)| score > *s + 1e-9) {
                best = Some((score, shape, dialect));
            }
        }
    }
    let (mut shape, mut dialect) = match best {
        Some((score, shape, dialect)) if score > 0.0 => (shape, dialect),
        // one column
        _ => {
            let dialect = Dialect { delimiter: b',', quote, backslash: usual, json: false };
            (shape(&dialect, body_text, complete), dialect)
        }
    };
    // whether a backslash before a quote escapes it or ends a text may show far below
    let other = Dialect { backslash: !dialect.backslash, ..dialect };
    if ways.len() > 1
        && alike(&other, body_text, complete, shape.fields) > alike(&dialect, body_text, complete, shape.fields)
    {
        (shape, dialect) = (self::shape(&other, body_text, complete), other);
    }
    let Dialect { delimiter, backslash, .. } = dialect;
    let layout = Layout::Delimited { delimiter, quote: Some(quote), backslash, header: shape.header };
    (layout, skipped + shape.preamble_lines)
}

/// What a text looks like when cut with one delimiter.
#[derive(Debug, Default)]
struct Shape {
    /// Fields of the first record and, but for empty ones at the end, of most.
    fields: usize,
    /// Share of records with that many, those that lack fields at their end counting half.
    share: f64,
    /// Lines before the first record of the table.
    preamble_lines: u32,
    header: bool,
    /// Share of records that belong to one of several tables, each with columns of its own.
    in_tables: f64,
}

impl Shape {
    fn score(&self) -> f64 {
        if self.fields < 2 { 0.0 } else { self.share * self.share * (1.0 + (self.fields as f64).ln()) }
    }
}

/// As much of a cell as tells a name from a value.
fn beginning(cell: &[u8]) -> String {
    String::from_utf8_lossy(&cell[..cell.len().min(LONGEST_CELL)]).into_owned()
}

/// Bytes of a cell that are looked at to find the header.
const LONGEST_CELL: usize = 256;

/// Cuts the beginning of a text and describes what comes out.
fn shape(dialect: &Dialect, text: &[u8], complete: bool) -> Shape {
    let mut fields = Fields::default();
    let mut counts: Vec<LayoutAndSkip> = Vec::new();
    let (mut at, mut line, mut search) = (0, 0, QuoteSearch::default());
    while at < text.len() && counts.len() < RECORDS {
        let end = dialect.next_end(text, at, complete, &mut search);
        let End::At { text: end, next, lines, bad_quote } = end else { break };
        let record = &text[at..end];
        if !delimited::trim(record).is_empty() && bad_quote.is_none() {
            fields.split(dialect, record);
            let texts = (0..fields.len().min(2000)).map(|i| beginning(fields.get(record, i))).collect();
            counts.push((fields.len(), line, texts));
        }
        line += lines.max(1);
        at = next;
    }
    // the first records may be titles: the table is what most of the rest looks like
    let mut frequency = std::collections::BTreeMap::new();
    for (n, _, texts) in &counts {
        let comment = texts.first().is_some_and(|t| t.starts_with('#'));
        *frequency.entry(*n).or_insert(0usize) += usize::from(!comment);
    }
    let Some((&most, &n)) = frequency.iter().max_by_key(|(fields, n)| (**n, **fields)) else { return Shape::default() };
    let first = counts.iter().position(|(n, _, texts)| {
        *n == most
            && !texts.first().is_some_and(|t| t.starts_with('#'))
            && (most == 1 || texts.iter().filter(|t| !t.is_empty()).count() * 2 > most.min(4))
    });
    let first = first.unwrap_or(0);
    // between spaces empty fields cannot be seen
    let spaced = dialect.delimiter == b' ';
    let wider = if spaced { None } else { wider_start(&counts, first) };
    let (first, width) = wider.map_or((first, most), |i| (i, counts[i].0));
    let above = if spaced { None } else { names_above(&counts, first, width) };
    let (first, width) = above.unwrap_or((first, width));
    let table = counts.len() - first;
    let share_of_equal_layouts = if spaced { n as f64 } else { share_of_equal_layouts(&counts[first..], n) };
    Shape {
        fields: width,
        share: (share_of_equal_layouts / table.max(1) as f64).min(1.0)
            * if table * 2 < counts.len() { 0.5 } else { 1.0 },
        preamble_lines: counts.get(first).map_or(0, |c| c.1),
        in_tables: share_in_tables(&counts),
        header: above.is_some()
            || counts.get(first).is_some_and(|(_, _, texts)| is_header(texts, counts.get(first + 1).map(|c| &c.2))),
    }
}

/// Records of as many fields, one after the other, that may be a table.
const FEWEST_OF_TABLE: usize = 3;

/// Share of records in tables one below the other that have different numbers of columns; 0 where all have the same.
fn share_in_tables(counts: &[LayoutAndSkip]) -> f64 {
    let tables = || counts.chunk_by(|a, b| a.0 == b.0).filter(|run| run.len() >= FEWEST_OF_TABLE && run[0].0 > 1);
    let widths: std::collections::BTreeSet<usize> = tables().map(|run| run[0].0).collect();
    let records: usize = tables().map(<[LayoutAndSkip]>::len).sum();
    if widths.len() > 1 { records as f64 / counts.len() as f64 } else { 0.0 }
}

/// Fields of a record, its line and its texts.
type LayoutAndSkip = (usize, u32, Vec<String>);

/// Where the table begins before the record `first` that looks like most: at column names, or at a row, with more
/// fields than the rows that lack empty ones at their end.
fn wider_start(counts: &[LayoutAndSkip], first: usize) -> Option<usize> {
    let (most, _, texts) = counts.get(first)?;
    let names = |i: usize| is_header(&counts[i].2, counts.get(i + 1).map(|c| &c.2));
    // titles with a comma in them above column names
    let named_below = names(first) && counts.get(first + 1).is_some_and(|(_, _, below)| has_values(below));
    if named_below || texts.is_empty() {
        return None;
    }
    let begins = |i: &usize| {
        let (fields, _, texts) = &counts[*i];
        let comment = texts.first().is_some_and(|t| t.starts_with('#'));
        // of a table with one field in most rows there must be a whole row to tell it from a title
        let proved = *most > 1 || counts.get(i + 1).is_some_and(|(n, _, below)| n == fields && has_values(below));
        let named = names(*i) && texts.iter().filter(|t| !t.is_empty()).count() >= (*most).clamp(2, 3);
        fields > most && !comment && proved && (named || has_values(texts))
    };
    (0..first).find(begins)
}

/// Where the names of the columns stand right above rows that seem to have none: as a comment, or with fewer fields because
/// all rows end with a delimiter more, or begin with a name of their own that no column name stands above.
fn names_above(counts: &[LayoutAndSkip], first: usize, width: usize) -> Option<(usize, usize)> {
    let (fields, _, texts) = counts.get(first.checked_sub(1)?)?;
    let rows = || counts[first..].iter().filter(|(n, ..)| *n == width);
    let below = rows().next().map(|(_, _, texts)| texts);
    let is_padded = *fields < width && rows().all(|(_, _, cells)| cells.iter().skip(*fields).all(String::is_empty));
    let has_row_names = *fields + 1 == width
        && are_row_names(
            [0, 1].map(|i| texts.get(i).map_or("", String::as_str)),
            rows().filter_map(|(_, _, cells)| cells.first()),
        );
    let own: Vec<String> = match texts.split_first() {
        Some((name, rest)) if name.starts_with('#') => {
            std::iter::once(clean::without_hash(name).to_owned()).chain(rest.iter().cloned()).collect()
        }
        _ if is_padded || has_row_names => texts.clone(),
        _ => return None,
    };
    let fits = *fields == width && width > 1 || is_padded || has_row_names;
    let named = own.iter().all(|name| !name.is_empty() && name.chars().count() <= LONGEST_NAME);
    let has_rows = below.is_some_and(|cells| !is_header(cells, rows().nth(1).map(|(_, _, texts)| texts)));
    (fits && named && has_rows && is_header(&own, below)).then_some((first - 1, *fields))
}

/// Longest name of a column, in letters: titles are longer.
const LONGEST_NAME: usize = 80;

/// How many records of a table look alike, of which `n` have the same number of fields. Those that only lack fields at
/// their end count half.
fn share_of_equal_layouts(table: &[LayoutAndSkip], n: usize) -> f64 {
    let counts: Vec<usize> = table.iter().map(|(fields, ..)| *fields).collect();
    let Some((&width, rows)) = counts.split_first() else { return n as f64 };
    let least = least_fields(width, rows);
    if least == width {
        return n as f64;
    }
    let number = |fields: usize| counts.iter().filter(|&&c| c == fields).count();
    let (full, short) = (number(width), number(least));
    full.max(short) as f64 + full.min(short) as f64 / 2.0
}

/// Whether a record names columns: no cell is a number, a date or an address, unless the next record looks alike.
fn is_header(first: &[String], second: Option<&Vec<String>>) -> bool {
    let values = values(first);
    if values == 0 {
        return first.iter().any(|t| !t.is_empty());
    }
    let below = second.map_or(0, |s| self::values(s));
    // "2023" as a column name among words
    values * 4 <= first.len() && below > values || names_periods(first) && !second.is_some_and(|s| names_periods(s))
}

fn has_values(cells: &[String]) -> bool {
    values(cells) > 0
}

/// Cells that are a number, a date or an address.
fn values(cells: &[String]) -> usize {
    // "B2B", "CO2", "q1": letters at a digit make a word of it
    let is_word = |t: &str| {
        let letter_first = t.as_bytes().windows(2).any(|w| w[0].is_ascii_alphabetic() && w[1].is_ascii_digit());
        letter_first && !t.contains([':', '-', '/'])
    };
    let value = |t: &&String| {
        if is_word(t) {
            return false;
        }
        let b = t.as_bytes();
        numbers::read(b, false).is_some()
            || numbers::read(b, true).is_some()
            || times::looks_like_time(b)
            || t.contains('@')
            || t.starts_with("http")
    };
    cells.iter().filter(value).count()
}

/// Whether a record names years, or numbers months or weeks: "Product, 2023, 2024, 2025".
fn names_periods(cells: &[String]) -> bool {
    let numbers: Option<Vec<u32>> = cells.iter().skip(1).filter(|t| !t.is_empty()).map(|t| t.parse().ok()).collect();
    let Some(numbers) = numbers.filter(|n| n.len() >= 3) else { return false };
    let years = numbers.iter().all(|n| (1900..2100).contains(n));
    numbers.windows(2).all(|w| w[1] == w[0] + 1 || (years && w[1] > w[0]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> (u8, bool, u32) {
        match layout(text.as_bytes(), true, None) {
            (Layout::Delimited { delimiter, header, .. }, skip) => (delimiter, header, skip),
            (Layout::JsonLines, _) => (b'{', false, 0),
        }
    }

    #[test]
    fn delimiters_headers_and_preambles() {
        for (text, expected) in [
            ("a,b\n1,2\n", (b',', true, 0)),
            ("Kunde;Datum;Umsatz\nu1;05.01.2026 10:04;1.015,50\nu2;06.01.2026 11:00;\n", (b';', true, 0)),
            ("a\tb\nx\ty\n", (b'\t', true, 0)),
            ("a|b\nx|y\n", (b'|', true, 0)),
            ("sep=;\ncustomer;when\nu1;2026-01-05\n", (b';', true, 1)),
            ("sep=\t\na\tb\n1\t2\n", (b'\t', true, 1)),
            ("# report\n# from 1 to 2\n\nday,users,clicks\n20260105,5,1\n20260106,7,2\n", (b',', true, 3)),
            ("Campaign Report (in UTC)\nReport Start: 1/1/2026\n\na,b,c\n1,2,3\n4,5,6\n", (b',', true, 3)),
            ("u1,2026-01-05,purchase\nu2,2026-01-06,login\n", (b',', false, 0)),
            ("email\na@example.org\nb@example.org\n", (b',', true, 0)),
            ("Customer,Date,Event,B2B,CO2\nC1,2026-01-05 11:00,Visit,yes,no\n", (b',', true, 0)),
            ("q1,q2,q3\n1,2,3\n", (b',', true, 0)),
            ("Year,2000,2001,2005\nTimber,12,7,9\nClay,3,4,5\n", (b',', true, 0)),
            ("u1,1,2,3\nu2,1,2,3\n", (b',', false, 0)),
            ("{\"a\":1}\n{\"a\":2}\n", (b'{', false, 0)),
            (" customer_id  date  value\n 00001 19970101  11.77\n 00002 19970112 12.00\n", (b' ', true, 0)),
            // rows without the last, empty field
            ("a,b,c,d\nu1,2026-01-05 10:04,3,X\nu2,2026-01-05 10:04,3\nu3,2026-01-05 10:04,3\n", (b',', true, 0)),
            ("Report\n\na;b;c\nu1;2;X\nu2;2;Y\nu3;3\nu4;3\nu5;3\nu6;3\n", (b';', true, 2)),
            ("a,b,c,\nx,1,2\ny,1,2\nz,1,2\n", (b',', true, 0)),
            ("who,note\nu@x.org,yes\nv@x.org\nw@x.org\nx@x.org\n", (b',', true, 0)),
            ("who;note\nu@x.org;yes\nv@x.org\nw@x.org\nx@x.org\n", (b';', true, 0)),
            ("u1,2026-01-05,buy,X\nu2,2026-01-05,buy\nu3,2026-01-05,buy\nu4,2026-01-05,buy\n", (b',', false, 0)),
            ("Sales, in Europe, of all shops\nday,sum\n2026-01-05,1\n2026-01-06,2\n", (b',', true, 1)),
            ("Sales, in Europe\nemail\nu@x.org\nv@x.org\n", (b',', true, 1)),
            // a delimiter behind every cell of the rows alone; names in a comment
            ("who,when,what\nu1,2026-01-05,a,\nu2,2026-01-05,b,\nu3,2026-01-05,b,\n", (b',', true, 0)),
            ("# all of it\n# who;when\nu1;2026-01-05\nu2;2026-01-05\nu3;2026-01-05\n", (b';', true, 1)),
        ] {
            assert_eq!(of(text), expected, "{text}");
        }
    }

    #[test]
    fn apostrophes_and_backslashes() {
        assert_eq!(quote(b"'a','b'\n'c','d'\n"), b'\'');
        assert_eq!(quote(b"it's,\"b\"\n"), b'"');
        assert!(has_backslash_quotes(b"\"a\\\"b\",c", b'"'));
        assert!(!has_backslash_quotes(b"\"a\"\"b\",c", b'"'));
        let way = |text: &str| match layout(text.as_bytes(), true, None) {
            (Layout::Delimited { backslash, .. }, _) => backslash,
            (Layout::JsonLines, _) => panic!("no JSON"),
        };
        assert!(!way("\"a\",\"b\",\"c\"\n\"1\",\"C:\\x\\\",\"2\"\n\"2\",\"C:\\y\\\",\"3\"\n"), "ends of texts");
        assert!(way("\"a\",\"b\",\"c\"\n\"1\",\"a \\\"b, c\\\", d\",\"2\"\n\"2\",\"x\",\"3\"\n"), "escaped quotes");
    }
}
