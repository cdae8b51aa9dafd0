//! Charts made of the rows that an answer shows.

use crate::present::charts::{Bar, BarChart, Chart, Ink, MapCell, MapChart, MapRow, largest_share};
use crate::present::table::{Cell, Style, Table};

/// More bars than this say less than the table; the picture says how many of the rows it shows.
const MOST_BARS: usize = 30;

/// Which columns of a table become bars.
pub(super) struct BarColumns<'a> {
    /// Those that name a row, written one after the other with this between them.
    pub names: (&'a [&'a str], &'a str),
    /// The one that says how long a bar is.
    pub length: &'a str,
    /// Whether the longest bar fills the room; otherwise 100 % does.
    pub longest_fills: bool,
    /// Those that are written beside it.
    pub texts: &'a [&'a str],
}

impl BarColumns<'_> {
    /// The first rows of a table as bars, each in the colour of its name.
    pub(super) fn chart(&self, table: &Table, style: &Style, ink: impl Fn(&str) -> Ink) -> Option<Chart> {
        let (keys, between) = self.names;
        let columns = |keys: &[&str]| keys.iter().map(|key| table.position(key)).collect::<Option<Vec<usize>>>();
        let (names, texts, length) = (columns(keys)?, columns(self.texts)?, table.position(self.length)?);
        let value = |row: &Vec<Cell>| row[length].value().unwrap_or(0.0);
        let rows = || table.rows.iter().take(MOST_BARS).enumerate();
        let whole = if self.longest_fills { rows().map(|(_, row)| value(row)).fold(0.0, f64::max) } else { 1.0 };
        let joined = |row: &[Cell], columns: &[usize], between: &str| {
            let words = columns.iter().map(|&at| row[at].display_text(style)).filter(|words| !words.is_empty());
            words.collect::<Vec<_>>().join(between)
        };
        let bar = |(at, row): (usize, &Vec<Cell>)| {
            let name = joined(row, &names, between);
            let length = if whole > 0.0 { value(row) / whole } else { 0.0 };
            Bar { ink: ink(&name), name, length, text: joined(row, &texts, " · "), row: at }
        };
        let bars: Vec<Bar> = rows().map(bar).collect();
        let heading = texts.iter().map(|&at| table.columns[at].title.as_ref()).collect::<Vec<_>>().join(" · ");
        (!bars.is_empty()).then_some(Chart::Bars(BarChart {
            heading,
            bars,
            of: table.rows.len(),
            is_of_whole: !self.longest_fills,
        }))
    }
}

/// Steps with how many reached each, as bars of those at the first.
pub(super) fn step_bars(steps: &Table, style: &Style) -> Option<Chart> {
    let names: (&[&str], &str) = (&["step"], "");
    let texts = &["customers", "of_start"];
    BarColumns { names, length: "of_start", longest_fills: false, texts }.chart(steps, style, |_| Ink::Measure)
}

/// A table whose columns from `first` on are shares of the same whole, as a map.
pub(super) fn map_of_columns(
    table: &Table,
    first: usize,
    style: &Style,
    (rows, columns): (&str, &str),
) -> Option<Chart> {
    let cell = |row: usize, cell: &Cell| {
        let share = Some(cell.value()?);
        Some(MapCell { share, text: cell.display_text(style), complete: true, row })
    };
    let map_row = |(at, row): (usize, &Vec<Cell>)| MapRow {
        name: row[0].display_text(style),
        size: String::new(),
        cells: row[first..].iter().map(|of| cell(at, of)).collect(),
    };
    let chart = MapChart {
        rows_title: rows.to_owned(),
        columns_title: columns.to_owned(),
        columns: table.columns[first..].iter().map(|column| column.title.to_string()).collect(),
        rows: table.rows.iter().enumerate().map(map_row).collect(),
        full: 1.0,
    };
    (!chart.rows.is_empty() && !chart.columns.is_empty()).then_some(Chart::Map(chart))
}

/// The cells of cohorts, cohort by cohort and in each by period, as a map.
pub(super) fn cohort_map(cells: &Table, style: &Style) -> Option<Chart> {
    let [cohort, period, customers, complete, share] =
        ["cohort", "period", "customers", "complete", "share"].map(|key| cells.position(key));
    let (cohort, period, customers, complete, share) = (cohort?, period?, customers?, complete?, share?);
    let periods = cells.rows.iter().filter_map(|row| row[period].as_count()).max()? + 1;
    let cell = |(at, row): (usize, &Vec<Cell>)| {
        let (found, is_complete) = (row[share].value()?, row[complete] == Cell::Flag(true));
        // in their own period all are there: a colour would say nothing
        let found = (found < 1.0 || row[period] != Cell::Count(0)).then_some(found);
        Some(MapCell { share: found, text: row[share].display_text(style), complete: is_complete, row: at })
    };
    let mut rows = Vec::new();
    let mut begin = 0;
    for of in cells.rows.chunk_by(|a, b| a[cohort] == b[cohort]) {
        let name = of[0][cohort].display_text(style);
        // in their own period all are there
        let size = of.iter().find(|row| row[period] == Cell::Count(0)).map(|row| row[customers].display_text(style));
        let cells = (begin..).zip(of).map(cell).collect();
        rows.push(MapRow { name, size: size.unwrap_or_default(), cells });
        begin += of.len();
    }
    let is_later = |row: &&Vec<Cell>| row[complete] == Cell::Flag(true) && row[period] != Cell::Count(0);
    let full = largest_share(cells.rows.iter().filter(is_later).filter_map(|row| row[share].value()));
    Some(Chart::Map(MapChart {
        full,
        rows_title: cells.columns[cohort].title.to_string(),
        columns_title: cells.columns[period].title.to_string(),
        columns: (0..periods).map(|period| period.to_string()).collect(),
        rows,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_the_rows_of_a_table_in_their_order() {
        let mut table = Table::new(&[("from", "From"), ("to", "To"), ("customers", "Customers"), ("share", "Share")]);
        for (to, n) in [("B", 40), ("C", 10)] {
            table.push(vec![Cell::text("A"), Cell::text(to), Cell::Count(n), Cell::Share(n as f64 / 100.0)]);
        }
        table.push(vec![Cell::text("others"), Cell::Empty, Cell::Empty, Cell::Empty]);
        let style = Style { zone: jiff::tz::TimeZone::UTC, currency: "EUR".to_owned() };
        let bars = |table: &Table, longest_fills| {
            let of = BarColumns {
                names: (&["from", "to"], " → "),
                length: "share",
                longest_fills,
                texts: &["customers", "share"],
            };
            match of.chart(table, &style, |_| Ink::Measure) {
                Some(Chart::Bars(chart)) => (chart.bars, chart.of),
                other => panic!("{other:?}"),
            }
        };
        let (found, of) = bars(&table, false);
        assert_eq!(of, 3);
        assert_eq!((found[0].name.as_str(), found[0].text.as_str(), found[0].length), ("A → B", "40 · 40 %", 0.4));
        assert_eq!((found[2].name.as_str(), found[2].text.as_str(), found[2].length), ("others", "", 0.0));
        assert_eq!(bars(&table, true).0.iter().map(|bar| bar.length).collect::<Vec<_>>(), [1.0, 0.25, 0.0]);
        let missing = BarColumns { names: (&["nobody"], ""), length: "share", longest_fills: false, texts: &[] };
        assert!(missing.chart(&table, &style, |_| Ink::Measure).is_none());
        while table.rows.len() < 50 {
            table.push(vec![Cell::text("A"), Cell::text("D"), Cell::Count(1), Cell::Share(0.01)]);
        }
        let (found, of) = bars(&table, false);
        assert_eq!((found.len(), of), (MOST_BARS, 50));
    }
}
