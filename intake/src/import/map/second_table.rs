//! A second table below the first: its rows would be read by the columns of another.

use crate::import::read::delimited::Fields;
use crate::import::read::sniff::SniffResult;
use crate::import::read::table::TextTable;
use crate::import::read::{numbers, times};

/// At most so many rows are searched for the head of a second table.
const ROWS: usize = 5_000;

/// Longest name of a column, in bytes.
const LONGEST_NAME: usize = 60;

/// Where another table seems to begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SecondTable {
    /// Line of its column names, from 1.
    pub line: u64,
    /// Whether they are those of the first table.
    pub same: bool,
}

/// What a row is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CellKind {
    /// It has numbers, times or addresses.
    Values,
    /// Only words, as names of columns are.
    Words,
    Other,
}

/// Looks for a row of column names among rows of values.
pub(crate) fn another_table(table: &TextTable, sniffed: &SniffResult) -> Option<SecondTable> {
    if table.dialect.json || table.header_line.is_none() {
        return None;
    }
    let text = &sniffed.text[table.body.min(sniffed.text.len())..];
    let mut fields = Fields::default();
    // line, kind, whether it repeats the first header, whether a blank line stands before it
    let mut rows: Vec<(u64, CellKind, bool, bool)> = Vec::new();
    let (mut line, mut counted) = (table.first_line, 0);
    table.each_record(text, true, |record, n| {
        let start = record.as_ptr() as usize - text.as_ptr() as usize;
        line += memchr::memchr_iter(b'\n', &text[counted..start]).count() as u64;
        let blank = text[..start].ends_with(b"\n\n");
        counted = start;
        fields.split(&table.dialect, record);
        let cells: Vec<&[u8]> = (0..fields.len()).map(|i| fields.get(record, i)).collect();
        rows.push((line, kind(&cells, 3), repeats(&cells, &table.names), blank));
        n + 1 < ROWS
    });
    let values = rows.iter().filter(|r| r.1 == CellKind::Values).count();
    let others = rows.iter().filter(|r| !r.2).count();
    if values * 10 < others * 9 {
        return None;
    }
    let begins = |i: &usize| {
        let (_, kind, repeats, blank) = rows[*i];
        let follow = rows[i + 1..].iter().take(2).filter(|r| r.1 == CellKind::Values).count();
        let known = repeats && rows[..*i].iter().any(|r| r.1 == CellKind::Values);
        known || (kind == CellKind::Words && follow > 0 && (blank || follow == 2) && *i > 0)
    };
    let at = (0..rows.len()).find(begins)?;
    Some(SecondTable { line: rows[at].0, same: rows[at].2 })
}

/// What a row is made of; words only where it has so many.
pub(crate) fn kind(cells: &[&[u8]], fewest: usize) -> CellKind {
    let value = |text: &&&[u8]| {
        numbers::read(text, false).is_some()
            || numbers::read(text, true).is_some()
            || times::looks_like_time(text)
            || text.contains(&b'@')
            || text.starts_with(b"http")
    };
    let filled = || cells.iter().filter(|text| !text.is_empty());
    let name = |text: &&[u8]| text.len() <= LONGEST_NAME && !text.iter().any(u8::is_ascii_digit);
    let mut seen = std::collections::BTreeSet::new();
    if filled().any(|text| value(&text)) {
        CellKind::Values
    } else if filled().count() >= fewest
        && filled().count() * 3 >= cells.len() * 2
        && filled().all(|t| name(t) && seen.insert(*t))
    {
        CellKind::Words
    } else {
        CellKind::Other
    }
}

/// Whether most cells are the names of their columns.
fn repeats(cells: &[&[u8]], names: &[String]) -> bool {
    let same = cells.iter().zip(names).filter(|(cell, name)| **cell == name.as_bytes()).count();
    same > 0 && same * 2 > names.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::open::table_input::Input;
    use crate::import::read::sniff::sniff;

    fn found(text: &str) -> Option<SecondTable> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.csv");
        std::fs::write(&path, text).unwrap();
        let sniffed = sniff(&Input::from(path)).unwrap();
        another_table(&TextTable::of(&sniffed), &sniffed)
    }

    #[test]
    fn names_among_values_are_another_table() {
        let first =
            "customer,day,sum\nu1,2026-01-05,3\nu2,2026-01-06,4\nu3,2026-01-07,5\nu4,2026-01-08,6\nu5,2026-01-09,1\n";
        let rows = "u6,2026-01-05,3\nu7,2026-01-06,4\nu8,2026-01-06,4\nu9,2026-01-06,4\n";
        let other = "shop,opened,goods\na,2026-01-01,7\nb,2026-01-02,8\nc,2026-01-03,9\nd,2026-01-03,9\n";
        assert_eq!(found(&format!("{first}{rows}")), None);
        assert_eq!(found(&format!("{first}{other}")), Some(SecondTable { line: 7, same: false }));
        assert_eq!(found(&format!("{first}\n{other}")), Some(SecondTable { line: 8, same: false }));
        assert_eq!(found(&format!("{first}customer,day,sum\n{rows}")), Some(SecondTable { line: 7, same: true }));
        // a row that is merely bad, words throughout, and a header of two rows are none
        assert_eq!(found(&format!("{first}u1,not a time,none\n{rows}")), None);
        assert_eq!(found("name,colour,shape\na,red,round\nb,blue,long\nc,green,flat\n"), None);
        assert_eq!(found(&format!("customer,day,sum\n{first}")), None);
    }
}
