//! Notes on days, in words and as a table.

use jiff::civil::{Date, date};

use crate::model::{Annotation, AnnotationKind, Project};
use crate::texts::text;

use super::table::{Cell, Table};

/// What a kind of note is called.
pub fn label(kind: AnnotationKind) -> &'static str {
    match kind {
        AnnotationKind::Note => text!("annotations-note"),
        AnnotationKind::Campaign => text!("annotations-campaign"),
        AnnotationKind::Release => text!("annotations-release"),
        AnnotationKind::PriceChange => text!("annotations-price-change"),
        AnnotationKind::Import => text!("annotations-import"),
        AnnotationKind::Break => text!("annotations-break-in-data"),
    }
}

/// A day as files write it, `2026-05-04`, as days since 1970-01-01.
pub fn parse_day(text: &str) -> Option<i32> {
    let day: Date = text.trim().parse().ok()?;
    Some(day.since(date(1970, 1, 1)).ok()?.get_days())
}

/// A day as files write it.
pub fn day(days: i32) -> String {
    let day = date(1970, 1, 1).checked_add(jiff::Span::new().days(days));
    day.map_or_else(|_| "–".to_owned(), |day| day.to_string())
}

/// The days of a note: `2026-05-04`, or `2026-05-04 to 2026-05-17`.
pub fn days(note: &Annotation) -> String {
    match note.first_day == note.last_day {
        true => day(note.first_day),
        false => text!("annotations-to", first = day(note.first_day), last = day(note.last_day)),
    }
}

/// All notes, by their first day.
pub fn table(project: &Project) -> Table {
    let mut out = Table::new(&[
        ("number", text!("annotations-number")),
        ("from", text!("annotations-from")),
        ("to", text!("annotations-last-day-heading")),
        ("kind", text!("annotations-kind")),
        ("text", text!("annotations-text")),
        ("source", text!("annotations-source")),
    ]);
    for note in by_day(&project.annotations) {
        out.push(vec![
            Cell::Integer(i64::from(note.id)),
            Cell::text(day(note.first_day)),
            Cell::text(day(note.last_day)),
            Cell::text(note.kind.code()),
            Cell::text(&note.text),
            note.source.as_ref().map_or(Cell::Empty, Cell::text),
        ]);
    }
    out
}

/// Notes by their first day.
pub fn by_day(notes: &[Annotation]) -> Vec<&Annotation> {
    let mut sorted: Vec<&Annotation> = notes.iter().collect();
    sorted.sort_by_key(|note| (note.first_day, note.last_day, note.id));
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_and_written_the_same_way() {
        for text in ["1970-01-01", "1969-12-31", "2026-02-28", "2028-02-29"] {
            assert_eq!(day(parse_day(text).unwrap()), text);
        }
        assert_eq!((parse_day("2026-01-02"), parse_day("May")), (Some(20_455), None));
    }
}
