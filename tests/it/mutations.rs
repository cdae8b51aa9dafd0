//! Files with small damage, of every kind of file that there is a sample of: nothing panics, every row is accounted for,
//! and no row is silently another one. The damage is the same in every run.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use desire_path::events::Catalog;
use desire_path::import::{DateOrder, Encoding, Inspection, Layout, Role, TableKind, inspect, load, preview, tables};
use desire_path::progress::Progress;

use crate::support::{load_as, shared};

/// Numbers that look random and are the same in every run (Marsaglia, "Xorshift RNGs", 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n.max(1) as u64) as usize
    }
}

/// Bytes that mean something to a reader of files.
const MARKS: &[u8] = b"\"',;\t|\\\n\r{}[]:<> \0\xFF\xEF#=-0";

/// Does a little damage to a file.
fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(3) {
        if bytes.is_empty() {
            return;
        }
        let at = random.below(bytes.len());
        match random.below(7) {
            0 => bytes[at] = MARKS[random.below(MARKS.len())],
            1 => bytes.insert(at, MARKS[random.below(MARKS.len())]),
            2 => drop(bytes.remove(at)),
            3 => bytes.truncate(at),
            4 => bytes[at] ^= 1 << random.below(8),
            5 => {
                let end = (at + random.below(200)).min(bytes.len());
                let again = bytes[at..end].to_vec();
                bytes.splice(at..at, again);
            }
            _ => drop(bytes.drain(at..(at + random.below(200)).min(bytes.len()))),
        }
    }
}

fn samples() -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            match path.is_dir() {
                true => walk(&path, found),
                false if path.metadata().unwrap().len() < 1 << 19 => found.push(path),
                false => {}
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples"), &mut found);
    // of the reference data the formats that are not among them, where it is here
    if let Some(formats) = shared("formats") {
        let own: BTreeSet<_> = found.iter().filter_map(|path| path.file_name().map(ToOwned::to_owned)).collect();
        let mut others = Vec::new();
        walk(&formats, &mut others);
        found.extend(others.into_iter().filter(|path| path.file_name().is_some_and(|name| !own.contains(name))));
    }
    found
}

/// The lines below the header of a table whose lines are its rows: a text between delimiters without quotes, in one part.
fn lines_of_rows(bytes: &[u8], found: &Inspection) -> Option<u64> {
    let is_plain = matches!(found.format.layout, Layout::Delimited { .. }) && found.format.encoding == Encoding::Utf8;
    let is_odd = |b: &u8| matches!(b, b'"' | b'\'' | b'\r' | 0);
    if !is_plain || bytes.iter().any(is_odd) {
        return None;
    }
    let first = found.header_line? as usize;
    let rows = bytes.split(|&b| b == b'\n').skip(first).filter(|line| !line.trim_ascii().is_empty());
    Some(rows.count() as u64)
}

#[test]
fn damaged_samples_of_every_format_are_read_or_refused_and_every_row_is_accounted_for() {
    // more of them, and other ones, where somebody has the time
    let number = |name: &str| std::env::var(name).ok().and_then(|n| n.parse::<u64>().ok());
    let (each, seed) = (number("DESIRE_PATH_DAMAGED").unwrap_or(12), number("DESIRE_PATH_DAMAGE_SEED").unwrap_or(0));
    let dir = tempfile::tempdir().unwrap();
    let (mut read, mut refused, mut counted) = (0, 0, 0);
    for (n, sample) in samples().iter().enumerate() {
        let whole = std::fs::read(sample).unwrap();
        let mut random = Random(0x9E37_79B9_7F4A_7C15 ^ (n as u64 + 1) ^ (seed << 32));
        for _ in 0..each {
            // the beginning says most about a file, and is read soonest
            let mut bytes = whole[..whole.len().min(20_000)].to_vec();
            if whole.len() > bytes.len() && random.below(2) == 0 {
                bytes.clone_from(&whole);
            }
            damage(&mut bytes, &mut random);
            let path = dir.path().join(sample.file_name().unwrap());
            std::fs::write(&path, &bytes).unwrap();
            let Ok(inputs) = tables(&path) else {
                refused += 1;
                continue;
            };
            for input in inputs.iter().take(3) {
                let Ok(found) = inspect(input) else {
                    refused += 1;
                    continue;
                };
                let lines = lines_of_rows(&bytes, &found);
                let mut mapping = found.mapping;
                mapping.date_order = mapping.date_order.or(Some(DateOrder::DayFirst));
                drop(preview(input, &mapping, 5));
                let mut rejects = 0;
                let mut count = |batch: desire_path::import::Batch| {
                    rejects += batch.rejects.len() as u64;
                    Ok(())
                };
                match load(input, &mapping, &mut Catalog::default(), &Progress::new(), &mut count) {
                    Ok(report) => {
                        let left_out: u64 = report.rejected.iter().map(|(_, n)| n).sum();
                        assert_eq!(report.rows, report.used + report.duplicates + left_out, "{}", sample.display());
                        assert!(rejects <= left_out, "{}", sample.display());
                        if let Some(lines) = lines.filter(|_| inputs.len() == 1) {
                            assert_eq!(report.rows, lines, "{}: rows and lines", sample.display());
                            counted += 1;
                        }
                        read += 1;
                    }
                    Err(_) => refused += 1,
                }
            }
        }
    }
    eprintln!("damaged samples: {read} read, {refused} refused; of {counted} the lines were counted");
    assert!(read > 100);
}

/// A table whose columns can be told apart by their cells.
fn table(quoted: bool) -> Vec<String> {
    let row = |i: usize| {
        let note = if quoted { format!("\"note {i}, and \"\"more\"\"\"") } else { format!("note of {i}") };
        format!("K-{},2026-01-{:02} 10:{:02},{note},{}.50,paid", 100 + i, i % 28 + 1, i % 60, i * 7)
    };
    std::iter::once("number,moment,remark,sum,state".to_owned()).chain((0..40).map(row)).collect()
}

/// Who, when and how much.
fn read_back(path: &Path) -> Option<BTreeSet<String>> {
    let found = inspect(path).ok()?;
    let mut mapping = found.mapping;
    mapping.kind = TableKind::Events;
    mapping.columns.iter_mut().for_each(|column| column.role = Role::Ignore);
    let roles = [("number", Role::CustomerId), ("moment", Role::Time), ("remark", Role::Event), ("sum", Role::Value)];
    if roles.iter().any(|(name, _)| !found.columns.iter().any(|c| c.name == *name)) {
        return None;
    }
    roles.iter().for_each(|(name, role)| mapping.set_role(name, *role));
    let loaded = load_as(path, &mapping);
    let row = |i: usize| {
        format!("{}|{}|{}", loaded.who(loaded.events.profile[i]), loaded.events.time[i], loaded.events.value[i])
    };
    Some((0..loaded.events.len()).map(row).collect())
}

/// Damaged rows that the types of their columns put right.
const LEAST_KEPT: usize = 140;

#[test]
fn a_delimiter_or_quote_too_many_or_too_few_never_makes_another_row() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("rows.csv");
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let (mut kept, mut unreadable) = (0, 0);
    for quoted in [false, true] {
        let lines = table(quoted);
        std::fs::write(&path, lines.join("\n")).unwrap();
        let truth = read_back(&path).unwrap();
        assert_eq!(truth.len(), 40);
        for _ in 0..150 {
            let mut lines = lines.clone();
            let at = 1 + random.below(lines.len() - 1);
            let row = &mut lines[at];
            let marks: Vec<usize> = row.char_indices().filter(|(_, c)| ",\"".contains(*c)).map(|(i, _)| i).collect();
            let place = marks[random.below(marks.len())];
            match random.below(3) {
                0 => drop(row.remove(place)),
                1 => row.insert(place, ','),
                _ => row.insert(place + 1, '"'),
            }
            let damaged = row.clone();
            std::fs::write(&path, lines.join("\n")).unwrap();
            let Some(found) = read_back(&path) else {
                unreadable += 1;
                continue;
            };
            let other: Vec<&String> = found.difference(&truth).collect();
            assert!(other.is_empty(), "{damaged}: {other:?}");
            // a damaged row costs itself, and no other
            assert!(found.len() + 1 >= truth.len(), "{damaged}: {} of {}", found.len(), truth.len());
            kept += usize::from(found.len() == truth.len());
        }
    }
    eprintln!("{kept} of 300 damaged rows were read as they were meant, {unreadable} files not at all");
    assert_eq!(unreadable, 0, "one damaged row takes no column from a table");
    assert!(kept >= LEAST_KEPT, "{kept} rows were mended");
}
