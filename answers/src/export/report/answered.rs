//! Sections that are the answer to one question: its sentence, its picture or its table, and its grey line.

use crate::export::slides::readable_chart;
use crate::insights::{Answer, AnyComputedInsight, Insight};
use crate::present::Palette;
use crate::present::table::{Cell, Style, Table};

use super::input::ReportInput;
use super::page::Page;

/// The room of a picture: its letters can be read on a printed page.
const ROOM: (f32, f32) = (820.0, 370.0);
/// So many rows of a table are looked at on a page.
const ROWS: usize = 12;
/// So many of its columns are read on paper.
const COLUMNS: usize = 6;

/// Puts the answer to a question on the page, as far as it may be shared; nothing where there is none.
pub(super) fn answered<I: Insight>(page: &mut Page, input: &ReportInput<'_>, title: &str, how: I::Settings) {
    let Ok(computed) = input.ask::<I>(how) else { return };
    let Ok(answer) = AnyComputedInsight::answer(&computed, input.smallest, &input.memory.all()) else { return };
    let answer = input.memory.keep(answer.disclosed());
    let chart = answer.chart.as_ref().filter(|_| answer.people_pictured().is_none());
    let table = first_table(&answer);
    if chart.is_none() && table.is_none() {
        return;
    }
    page.section(title, &answer.sentence);
    if let Some((_, chart)) = chart {
        let chart = readable_chart(chart);
        page.picture(|theme| chart.draw(ROOM, Palette::of(theme)).drawing);
    } else if let Some(table) = table {
        page.table(&table, &Style::of(&input.scope.project.settings), &[]);
    }
    page.note(&answer.note);
}

fn first_table(answer: &Answer) -> Option<Table> {
    let table = &answer.tables.iter().find(|named| !named.people && !named.table.rows.is_empty())?.table;
    let says = |at: &usize| table.rows.iter().take(ROWS).any(|row| row[*at] != Cell::Empty);
    let columns: Vec<usize> = (0..table.columns.len()).filter(says).take(COLUMNS).collect();
    let row = |row: &Vec<Cell>| columns.iter().map(|&at| row[at].clone()).collect();
    Some(Table {
        columns: columns.iter().map(|&at| table.columns[at].clone()).collect(),
        rows: table.rows.iter().take(ROWS).map(row).collect(),
    })
}
