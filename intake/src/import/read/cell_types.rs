//! What the cells of each column have in common, so that a row whose cells stand in the wrong columns is noticed.

use std::collections::{BTreeMap, BTreeSet};

use crate::import::read::clean;
use crate::import::read::clock::is_clock;
use crate::import::read::delimited::Fields;
use crate::import::read::numbers;
use crate::import::read::times::looks_like_time;

/// At most so many rows are read to find out the types.
pub(crate) const ROWS: usize = 500;

/// Rows that must agree before their agreement says something.
const FEWEST: usize = 3;

/// Rows that a list of words must be known from, and how often each word must come.
const FEWEST_OF_LIST: usize = 20;

/// Orders of letters that are counted per column.
const CODES: usize = 16;

/// How many of so many cells may be of another type: a row that is cut wrongly may be among them.
fn exceptions(cells: usize) -> usize {
    (cells / 50).max(usize::from(cells >= 10))
}

/// What the cells of a column are.
#[derive(Debug, Clone, PartialEq, Eq)]
enum CellType {
    /// Anything, so that no cell contradicts it.
    Free,
    /// Nothing in any of the cells.
    Empty,
    Number,
    Time,
    Email,
    /// An address of a page.
    Page,
    /// Letters and digits in one order: "BH-2268".
    Code(Vec<u8>),
    /// One of a few words.
    OneOf(BTreeSet<Vec<u8>>),
}

/// The types of a table's columns.
#[derive(Debug, Clone, Default)]
pub(crate) struct CellTypes {
    columns: Vec<(CellType, bool)>,
}

/// Collects what the cells of the first rows have in common.
#[derive(Debug)]
pub(crate) struct CellSurvey {
    rows: usize,
    columns: Vec<Cells>,
}

#[derive(Debug, Default)]
struct Cells {
    filled: usize,
    number: usize,
    time: usize,
    email: usize,
    page: usize,
    codes: BTreeMap<Vec<u8>, usize>,
    words: BTreeSet<Vec<u8>>,
}

impl CellSurvey {
    pub(crate) fn new(columns: usize) -> Self {
        Self { rows: 0, columns: (0..columns).map(|_| Cells::default()).collect() }
    }

    /// Takes note of a row that fits the columns.
    pub(crate) fn add(&mut self, text: &[u8], fields: &Fields) {
        if self.rows >= ROWS {
            return;
        }
        self.rows += 1;
        for (i, cells) in self.columns.iter_mut().enumerate() {
            let cell = fields.get(text, i);
            if clean::is_nothing(cell) {
                continue;
            }
            cells.filled += 1;
            cells.number += usize::from(is_number(cell));
            cells.time += usize::from(is_time(cell));
            cells.email += usize::from(is_email(cell));
            cells.page += usize::from(is_page(cell));
            if cells.codes.len() < CODES {
                *cells.codes.entry(order_of_letters(cell)).or_default() += 1;
            }
            if cells.words.len() * 5 <= ROWS {
                cells.words.insert(cell.to_vec());
            }
        }
    }

    pub(crate) fn finish(self) -> CellTypes {
        let rows = self.rows;
        let columns = self.columns.into_iter().map(|cells| (cells.kind(rows), cells.filled + exceptions(rows) >= rows));
        CellTypes { columns: if rows < FEWEST { Vec::new() } else { columns.collect() } }
    }
}

impl Cells {
    fn kind(&self, rows: usize) -> CellType {
        let all = |n: usize| n >= FEWEST && n + exceptions(self.filled) >= self.filled;
        // a text with a number in it is no code
        let says_something = |code: &&Vec<u8>| code.contains(&b'9') && code.len() > 1 && !code.contains(&b' ');
        let code = self.codes.iter().filter(|(_, n)| all(**n)).map(|(code, _)| code).find(says_something);
        match self.filled {
            0 => CellType::Empty,
            _ if all(self.number) => CellType::Number,
            _ if all(self.time) => CellType::Time,
            _ if all(self.email) => CellType::Email,
            _ if all(self.page) => CellType::Page,
            filled if rows >= FEWEST_OF_LIST && self.words.len() * 5 <= filled => CellType::OneOf(self.words.clone()),
            filled if filled >= FEWEST => code.map_or(CellType::Free, |code| CellType::Code(code.clone())),
            _ => CellType::Free,
        }
    }
}

impl CellTypes {
    /// Whether too few rows were seen to say anything.
    pub(crate) fn are_unknown(&self) -> bool {
        self.columns.is_empty()
    }

    /// Whether a column holds any text.
    pub(crate) fn is_free(&self, column: usize) -> bool {
        self.columns.get(column).is_none_or(|(kind, _)| *kind == CellType::Free || matches!(kind, CellType::OneOf(_)))
    }

    /// Whether the cells of a row are of the types of their columns. Cells that are missing at its end are empty.
    pub(crate) fn fit<'c>(&self, cells: impl Iterator<Item = &'c [u8]>) -> bool {
        let cells = cells.chain(std::iter::repeat(&b""[..]));
        self.columns.iter().zip(cells).all(|((kind, filled), cell)| kind.fits(cell, *filled))
    }

    /// Whether no cell of a row is a text where its column has numbers, times or addresses. Weaker than [`CellTypes::fit`]:
    /// new words and codes are no reason to doubt a row.
    pub(crate) fn have_values<'c>(&self, cells: impl Iterator<Item = &'c [u8]>) -> bool {
        let of_values =
            |kind: &CellType| matches!(kind, CellType::Number | CellType::Time | CellType::Email | CellType::Page);
        self.columns.iter().zip(cells).all(|((kind, _), cell)| !of_values(kind) || kind.fits(cell, false))
    }

    /// Whether the cells fit, and at least one shows that it is of a row of this table and not of a text.
    pub(crate) fn is_row<'c>(&self, cells: impl Iterator<Item = &'c [u8]> + Clone) -> bool {
        let tells = |((kind, _), cell): (&(CellType, bool), &[u8])| {
            !cell.is_empty() && !matches!(kind, CellType::Free | CellType::Empty)
        };
        self.columns.iter().zip(cells.clone()).any(tells) && self.fit(cells)
    }
}

impl CellType {
    fn fits(&self, cell: &[u8], filled: bool) -> bool {
        if clean::is_nothing(cell) {
            return !filled;
        }
        match self {
            Self::Free => true,
            Self::Empty => false,
            Self::Number => is_number(cell),
            Self::Time => is_time(cell),
            Self::Email => is_email(cell),
            Self::Page => is_page(cell),
            Self::Code(code) => order_of_letters(cell) == *code,
            Self::OneOf(words) => words.contains(cell),
        }
    }
}

fn is_number(cell: &[u8]) -> bool {
    numbers::read(cell, false).is_some() || numbers::read(cell, true).is_some()
}

fn is_time(cell: &[u8]) -> bool {
    looks_like_time(cell) || is_clock(cell)
}

fn is_email(cell: &[u8]) -> bool {
    memchr::memchr(b'@', cell).is_some_and(|i| i > 0 && cell[i + 1..].contains(&b'.'))
        && !cell.iter().any(|b| b" ,;".contains(b))
}

fn is_page(cell: &[u8]) -> bool {
    (cell.starts_with(b"/") || cell.starts_with(b"http")) && !cell.contains(&b' ')
}

/// A text with runs of letters as "a" and runs of digits as "9".
fn order_of_letters(cell: &[u8]) -> Vec<u8> {
    let mut order: Vec<u8> = Vec::new();
    for &b in cell {
        let class = match b {
            b'0'..=b'9' => b'9',
            b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => b'a',
            other => other,
        };
        if order.last() != Some(&class) || !matches!(class, b'a' | b'9') {
            order.push(class);
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_know_what_their_cells_have_in_common() {
        let mut survey = CellSurvey::new(4);
        let mut fields = Fields::default();
        for i in 0..30 {
            fields.clear();
            let row = [format!("BH-{i}"), format!("{i}.50"), "buy".to_owned(), format!("text {i} of all, kinds")];
            row.iter().for_each(|cell| fields.push_owned(cell.as_bytes()));
            survey.add(b"", &fields);
        }
        let types = survey.finish();
        let fits = |cells: [&str; 4]| types.fit(cells.iter().map(|c| c.as_bytes()));
        assert!(fits(["XX-7", "$12.00", "buy", "x"]));
        for wrong in
            [["12", "1", "buy", "x"], ["BH-7", "red", "buy", "x"], ["BH-7", "1", "sold", "x"], ["BH-7", "1", "buy", ""]]
        {
            assert!(!fits(wrong), "{wrong:?}");
        }
    }
}
