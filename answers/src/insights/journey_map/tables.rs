//! The tables of a journey map: a row for each cell, and quotes.

use crate::analysis::mood::{CLEAR, OwnMoods, ScoredText};
use crate::insights::insight::ComputedInsight;
use crate::insights::moods::Quote;
use crate::present::small_groups::Disclosure;
use crate::present::table::{Cell, Table};
use crate::texts::text;

use super::cell::{CellNumber, CellTrend, MapCell};
use super::outcome::JourneyMap;
use super::shown::ShownCells;

/// At most so many quotes stand in a column.
const QUOTES: usize = 2;

/// A row for each cell that may be shown.
pub(super) fn cells(computed: &ComputedInsight<JourneyMap>, shown: &ShownCells) -> Disclosure<Table> {
    let found = &computed.outcome;
    let column = if found.opened.is_some() { text!("map-column-touchpoint") } else { text!("map-column-stage") };
    let mut table = Table::new(&[
        ("column", column),
        ("lane", text!("map-column-lane")),
        ("name", text!("map-column-name")),
        ("customers", text!("map-column-customers")),
        ("of", text!("map-column-of")),
        ("share", text!("map-column-share")),
        ("share_low", text!("map-column-share-low")),
        ("share_high", text!("map-column-share-high")),
        ("median_seconds", text!("map-column-median")),
        ("money", text!("map-column-money")),
        ("money_low", text!("map-column-money-low")),
        ("money_high", text!("map-column-money-high")),
        ("number", text!("map-column-number")),
        ("number_low", text!("map-column-number-low")),
        ("number_high", text!("map-column-number-high")),
        ("unit", text!("map-column-unit")),
        ("now", text!("map-column-now")),
        ("before", text!("map-column-before")),
        ("change", text!("map-column-change")),
    ]);
    for &at in &shown.cells {
        let cell = &found.cells[at];
        let number = cell.number.filter(|_| !shown.without_loss.contains(&at));
        let mut row = vec![
            Cell::text(&found.names[cell.column].name),
            Cell::text(cell.lane.key()),
            Cell::text(&cell.name),
            Cell::Count(cell.customers),
        ];
        row.extend(match cell.share {
            Some(of) => [Cell::Count(of.of), Cell::Share(of.share), Cell::Share(of.low), Cell::Share(of.high)],
            None => [const { Cell::Empty }; 4],
        });
        row.extend(number_cells(number));
        row.extend(trend_cells(cell, shown.has_trends));
        table.push(row);
    }
    Disclosure { hidden: shown.hidden, published: shown.published.clone(), ..Disclosure::all(table) }
}

fn number_cells(number: Option<CellNumber>) -> [Cell; 8] {
    let mut cells = [const { Cell::Empty }; 8];
    let numbers = |(mid, low, high): (f64, f64, f64)| [mid, low, high].map(|v| Cell::Number((v * 1e4).round() / 1e4));
    let mut unit = "";
    match number {
        None => {}
        Some(CellNumber::Median(ms)) => cells[0] = Cell::Duration(ms),
        Some(CellNumber::Paid(amount)) => cells[1] = Cell::Money(amount),
        Some(CellNumber::Loss { of: (mid, low, high), in_money: true }) => {
            cells[1..4].clone_from_slice(&[mid, low, high].map(Cell::Money));
        }
        Some(CellNumber::Loss { of, .. }) => {
            cells[4..7].clone_from_slice(&numbers(of));
            unit = text!("map-unit-goals");
        }
        Some(CellNumber::Tone { of, .. }) => {
            cells[4..7].clone_from_slice(&numbers(of));
            unit = text!("map-unit-tone");
        }
        Some(CellNumber::Expected(expected)) => {
            cells[4] = Cell::Number((expected * 1e4).round() / 1e4);
            unit = text!("map-unit-orders");
        }
        Some(CellNumber::Proposals(proposed, approved, exported)) => {
            cells[4] = Cell::Number((proposed + approved + exported) as f64);
            unit = text!("map-unit-proposals");
        }
    }
    cells[7] = Cell::text(unit);
    cells
}

fn trend_cells(cell: &MapCell, is_told: bool) -> [Cell; 3] {
    let change = |trend: &CellTrend| trend.change().map_or(Cell::Empty, |v| Cell::Share((v * 1e6).round() / 1e6));
    match cell.trend.filter(|_| is_told) {
        None => [const { Cell::Empty }; 3],
        Some(trend @ CellTrend::Counts(now, before)) => [Cell::Count(now), Cell::Count(before), change(&trend)],
        Some(trend @ CellTrend::Shares(now, before)) => {
            [Cell::Share(now.share), Cell::Share(before.share), change(&trend)]
        }
    }
}

/// What customers wrote at each column, the worst first, one of each customer, without what tells who they are.
pub(super) fn quotes(computed: &ComputedInsight<JourneyMap>) -> Table {
    let (found, table) = (&computed.outcome, &computed.scope.table);
    let mut out = Table::new(&[
        ("column", text!("map-column-stage")),
        ("tone", text!("moods-tone")),
        ("text", text!("moods-text")),
        ("touchpoint", text!("moods-touchpoint")),
        ("time", text!("moods-time")),
    ]);
    let own = OwnMoods::new(&computed.scope.project.own_moods);
    let touchpoint = |of: &ScoredText| table.touchpoint[of.event as usize];
    for (column, name) in found.names.iter().enumerate() {
        let is_here = |of: &&ScoredText| found.columns.column(touchpoint(of)) == Some(column);
        let is_clear = |of: &&ScoredText| of.tone.value.abs() >= CLEAR;
        let mut texts: Vec<&ScoredText> = found.numbers.texts.texts.iter().filter(is_here).filter(is_clear).collect();
        let newest = |of: &ScoredText| std::cmp::Reverse((table.time[of.event as usize], of.event));
        texts.sort_by(|a, b| a.tone.value.total_cmp(&b.tone.value).then_with(|| newest(a).cmp(&newest(b))));
        let mut writers = Vec::new();
        for of in texts {
            if writers.len() == QUOTES {
                break;
            }
            if writers.contains(&of.customer) {
                continue;
            }
            writers.push(of.customer);
            let quote = Quote::new(table, &own, of);
            out.push(vec![
                Cell::text(&name.name),
                Cell::Number((quote.tone * 1e4).round() / 1e4),
                Cell::text(quote.text),
                Cell::text(found.touchpoint(touchpoint(of))),
                Cell::Time(quote.at),
            ]);
        }
    }
    out
}
