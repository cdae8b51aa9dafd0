//! The picture of a journey map.

use crate::insights::insight::ComputedInsight;
use crate::present::charts::{Chart, Ink, JourneyChart, JourneyColumn, JourneyEntry, JourneyLane};
use crate::present::numbers::{count, share};
use crate::present::table::{Cell, Table};
use crate::texts::text;

use super::cell::{MapCell, MapLane};
use super::cells::{cell_text, change_text};
use super::outcome::JourneyMap;
use super::shown::ShownCells;

/// The cells that may be shown, lane by lane, each knowing its row, and below the moods what customers wrote.
pub(super) fn picture(computed: &ComputedInsight<JourneyMap>, k: u64, shown: &ShownCells, quotes: &Table) -> Chart {
    let (found, currency) = (&computed.outcome, &computed.scope.settings().currency);
    let rows: Vec<(usize, &MapCell)> = shown.cells.iter().map(|&at| &found.cells[at]).enumerate().collect();
    let entry = |&(row, cell): &(usize, &MapCell)| {
        let mut cell = cell.clone();
        if shown.without_loss.contains(&shown.cells[row]) {
            cell.number = None;
        }
        let trend = cell.trend.filter(|_| shown.has_trends);
        let change = trend.filter(|trend| trend.direction().is_some());
        let column = &found.names[cell.column].name;
        let here = found.numbers.counts.columns.get(cell.column).map_or(0, |of| of.customers);
        let text = cell_text(&cell, here, currency);
        JourneyEntry {
            about: about(column, &cell, &text, trend.as_ref().and_then(change_text)),
            name: cell.name.clone(),
            text,
            bar: bar(&cell),
            change: change.as_ref().and_then(change_text),
            is_quote: false,
            is_edited: false,
            row: Some(row),
        }
    };
    let columns = found.names.iter().enumerate().map(|(at, name)| {
        let here = |(_, cell): &&(usize, &MapCell)| cell.lane == MapLane::Customers && cell.column == at;
        let customers = rows.iter().find(here).map(entry);
        let number = rows.iter().find(here).map(|(_, cell)| cell.customers);
        JourneyColumn {
            name: name.name.clone(),
            ink: Ink::Stage(name.stage),
            text: number.map_or_else(String::new, |n| text!("count-customers", n)),
            change: customers.as_ref().and_then(|of| of.change.clone()),
            about: customers.as_ref().map_or_else(|| name.name.clone(), |of| of.about.clone()),
            row: customers.and_then(|of| of.row),
        }
    });
    let columns: Vec<JourneyColumn> = columns.collect();
    let lane = |lane: MapLane| {
        let of_column = |column: usize| -> Vec<JourneyEntry> {
            let here = |(_, cell): &&(usize, &MapCell)| cell.lane == lane && cell.column == column;
            let mut entries: Vec<JourneyEntry> = rows.iter().filter(here).map(entry).collect();
            if lane == MapLane::Mood {
                entries.extend(quotes_of(quotes, &found.names[column].name));
            }
            entries
        };
        let cells: Vec<Vec<JourneyEntry>> = (0..columns.len()).map(of_column).collect();
        JourneyLane { name: lane.title().to_owned(), about: lane.about().to_owned(), is_edited: false, cells }
    };
    let named = computed.lanes().into_iter().filter(|named| !named.is_hidden);
    let lanes = named.filter_map(|named| match MapLane::ALL.into_iter().find(|of| of.key() == named.key) {
        Some(of) => Some(JourneyLane { name: named.title, ..lane(of) }),
        None => computed.lane_of_notes(&named, k),
    });
    let lanes = lanes.filter(|lane| lane.cells.iter().any(|cell| !cell.is_empty())).collect();
    Chart::Journey(JourneyChart { columns, lanes, ..JourneyChart::default() })
}

/// How much of what it is of, where that is told.
fn bar(cell: &MapCell) -> Option<f64> {
    let has_bar = matches!(cell.lane, MapLane::Touchpoints | MapLane::Channels | MapLane::DropOff | MapLane::Design);
    cell.share.filter(|_| has_bar).map(|of| of.share)
}

fn quotes_of<'a>(quotes: &'a Table, column: &'a str) -> impl Iterator<Item = JourneyEntry> + 'a {
    let here = quotes.rows.iter().filter(move |row| row.first() == Some(&Cell::text(column)));
    here.filter_map(|row| match row.get(2) {
        Some(Cell::Text(words)) => Some(JourneyEntry {
            name: words.clone(),
            text: String::new(),
            about: text!("map-quote-about", words),
            bar: None,
            change: None,
            is_quote: true,
            is_edited: false,
            row: None,
        }),
        _ => None,
    })
}

/// All that a cell says, for who points at it or hears it: no number twice.
fn about(column: &str, cell: &MapCell, text: &str, change: Option<String>) -> String {
    let of_base = cell.share.filter(|_| cell.lane != MapLane::Mood);
    let is_told_again = of_base.is_some_and(|of| text.contains(&share(of.share)));
    let said = if is_told_again { "" } else { text };
    let named = text!("map-cell-about", column, lane = cell.lane.title(), name = cell.name, text = said);
    let mut parts = vec![named.trim_end().to_owned()];
    match of_base {
        Some(of) => {
            parts.push(text!("map-cell-of", n = count(cell.customers), of = count(of.of)));
            parts.push(text!("map-cell-share", share = share(of.share), low = share(of.low), high = share(of.high)));
        }
        None => parts.push(text!("count-customers", n = cell.customers)),
    }
    parts.extend(change.map(|change| text!("map-cell-change", change)));
    parts.join(" · ")
}
