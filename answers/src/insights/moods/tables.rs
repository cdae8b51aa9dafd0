//! The tables of moods.

use crate::analysis::mood::{CLEAR, FEWEST_TEXTS, MoodMean, MoodReport, MoodWord, ScoredText, recent_tone};
use crate::events::EventTable;
use crate::present::contact;
use crate::present::small_groups::{GroupTable, PeopleCount, Portion, Split};
use crate::present::table::{Cell, Table};
use crate::texts::text;

/// Columns that say how many texts are negative.
const NEGATIVE: &[&str] = &["negative", "negative_low", "negative_high"];

/// More words than this are none that gave many texts their tone.
const MOST_WORDS: usize = 200;

/// A tone as a cell.
pub(super) fn tone(value: f64) -> Cell {
    Cell::Number(rounded(value))
}

/// A tone with as many digits as it can be believed, which do not depend on the order of what is added up.
pub(super) fn rounded(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}

/// Groups of texts, one row each; nothing is summed up of few.
pub(super) fn groups(rows: Vec<(String, MoodMean)>, of: &str, all: &MoodMean) -> GroupTable {
    let (kind, key, title) = match of {
        "touchpoints" => ("mood-touchpoints", "touchpoint", text!("moods-touchpoint")),
        "stages" => ("mood-stages", "stage", text!("moods-stage")),
        "channels" => ("mood-channels", "channel", text!("moods-channel")),
        _ => ("mood-periods", "period", text!("moods-period")),
    };
    let mut table = Table::new(&[
        (key, title),
        ("texts", text!("moods-texts")),
        ("customers", text!("moods-customers")),
        ("tone", text!("moods-tone")),
        ("tone_low", text!("moods-tone-low")),
        ("tone_high", text!("moods-tone-high")),
        ("negative", text!("moods-negative")),
        ("negative_low", text!("moods-negative-low")),
        ("negative_high", text!("moods-negative-high")),
    ]);
    let (mut texts, mut negative, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for (name, of) in rows {
        let mut row = vec![Cell::text(name), Cell::Count(of.n), Cell::Count(of.customers)];
        row.extend(match of.n >= FEWEST_TEXTS {
            true => [
                tone(of.mean),
                tone(of.low),
                tone(of.high),
                Cell::Share(of.negative.share),
                Cell::Share(of.negative.low),
                Cell::Share(of.negative.high),
            ],
            false => [const { Cell::Empty }; 6],
        });
        table.push(row);
        texts.push(PeopleCount::new(of.n, of.customers));
        negative.push(PeopleCount::new(of.negative.count, of.negative_customers));
        others.push(PeopleCount::new(of.n - of.negative.count, of.other_customers));
    }
    let parts = vec![Portion { columns: NEGATIVE, rows: negative }, Portion { columns: &[], rows: others }];
    GroupTable {
        kind,
        rows: texts,
        base: Some(PeopleCount::new(all.n, all.customers)),
        sums: Vec::new(),
        splits: vec![Split { parts, totals_known: true }],
        overlapping: true,
        adds_up: ["texts", ""],
        table,
    }
}

/// The words behind the tones, those in most texts first.
pub(super) fn words(words: &[MoodWord]) -> Table {
    let mut table = Table::new(&[
        ("word", text!("moods-word")),
        ("texts", text!("moods-texts")),
        ("weight", text!("moods-weight")),
    ]);
    for of in words.iter().take(MOST_WORDS) {
        table.push(vec![Cell::text(&of.word), Cell::Count(of.texts), tone(of.mean)]);
    }
    table
}

/// Every customer who wrote something, the least content of late first.
pub(super) fn customers(found: &MoodReport, table: &EventTable, hide_names: bool) -> Table {
    let mut out = Table::new(&contact::short(&[
        ("recent_tone", text!("moods-recent-tone")),
        ("texts", text!("moods-texts")),
        ("negative_texts", text!("moods-negative-texts")),
        ("last_text", text!("moods-last-text")),
    ]));
    let recent = |texts: &'_ [ScoredText]| recent_tone(table, texts).unwrap_or(0.0);
    let mut rows: Vec<(f64, &[ScoredText])> = found.by_customer().map(|texts| (recent(texts), texts)).collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (recent, texts) in rows {
        let negative = texts.iter().filter(|text| text.tone.value <= -CLEAR).count();
        let mut row = contact::short_cells(table, texts[0].customer, hide_names);
        row.extend([
            tone(recent),
            Cell::Count(texts.len() as u64),
            Cell::Count(negative as u64),
            texts.last().map_or(Cell::Empty, |last| Cell::Time(table.time[last.event as usize])),
        ]);
        out.push(row);
    }
    out
}
