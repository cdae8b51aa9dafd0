//! The lines of a trend.

use crate::analysis::trends::Measure;
use crate::present::charts::{Chart, Ink, LineChart, LinePeriod, LinePoint, LineSeries, PointMark, Unit};
use crate::present::table::{Cell, Table};
use crate::texts::text;

use super::insight::ComputedInsight;
use super::trends::Trends;

const DAY: i64 = 86_400_000;

impl ComputedInsight<Trends> {
    /// A line for each group, out of the rows of the table of periods.
    pub(super) fn line_chart(&self, table: &Table) -> Option<Chart> {
        let periods = &self.outcome.periods;
        let names: Vec<String> = (0..periods.len()).map(|i| periods.name(i)).collect();
        let (period, value, unusual) =
            (table.position("period")?, table.position("value")?, table.position("unusual")?);
        let group = table.position("group");
        let mut series: Vec<LineSeries> = Vec::new();
        for (at, row) in table.rows.iter().enumerate() {
            // several small groups that stand together belong to no one period
            let Cell::Text(name) = &row[period] else { continue };
            let Some(i) = names.iter().position(|known| known == name) else { continue };
            let group = match group.map(|group| &row[group]) {
                None => "",
                Some(Cell::Text(group)) => group.as_str(),
                Some(_) => continue,
            };
            let known = series.iter().position(|series| series.name == group);
            let known = known.unwrap_or_else(|| {
                let points = vec![LinePoint::default(); periods.len()];
                series.push(LineSeries { name: group.to_owned(), ink: self.ink_of(group, series.len()), points });
                series.len() - 1
            });
            series[known].points[i] =
                LinePoint { value: row[value].value(), marks: marks(&row[unusual]), row: Some(at) };
        }
        let line_period = |i: usize| LinePeriod {
            name: self.period_name(i),
            start: periods.starts()[i],
            end: periods.starts().get(i + 1).copied().unwrap_or_else(|| {
                let days = periods.days(i);
                periods.starts()[i] + (days.end - days.start) * DAY
            }),
            complete: periods.is_complete(i),
            notes: self.annotations(i),
        };
        let unit = match self.how.measure {
            Measure::Revenue => Unit::Money(self.scope.settings().currency.clone()),
            Measure::Conversion => Unit::Share,
            _ => Unit::Count,
        };
        let periods = (0..periods.len()).map(line_period).collect();
        let zone = self.scope.style().zone;
        (!series.is_empty()).then_some(Chart::Lines(LineChart { periods, series, unit, zone }))
    }

    fn ink_of(&self, group: &str, position: usize) -> Ink {
        match group {
            "" => Ink::Measure,
            _ if self.how.split.eq_ignore_ascii_case("channel") => Ink::Channel(group.to_owned()),
            _ => Ink::Group(position),
        }
    }
}

/// What a row calls out of the ordinary.
fn marks(cell: &Cell) -> Vec<PointMark> {
    let Cell::Text(words) = cell else { return Vec::new() };
    let mark = |word: &str| match word {
        word if word == text!("trends-spike") => Some(PointMark::Spike),
        word if word == text!("trends-drop") => Some(PointMark::Drop),
        word if word == text!("trends-level") => Some(PointMark::Level),
        _ => None,
    };
    words.split(", ").filter_map(mark).collect()
}
