//! The lines of a trend.

use crate::analysis::trends::{Measure, TrendSeries};
use crate::present::charts::{Chart, Ink, LineChart, LinePeriod, LinePoint, LineSeries, PointMark, Unit};
use crate::present::table::{Cell, Table};

use super::insight::ComputedInsight;
use super::split;
use super::trends::{self, Trends};

const DAY: i64 = 86_400_000;

impl ComputedInsight<Trends> {
    /// A line for each group, out of the rows of the table of periods.
    pub(super) fn line_chart(&self, table: &Table) -> Option<Chart> {
        let periods = &self.outcome.periods;
        let (start, value, unusual) = (table.position("start")?, table.position("value")?, table.position("unusual")?);
        let group = table.position("group");
        let mut series: Vec<LineSeries> = Vec::new();
        for (at, row) in table.rows.iter().enumerate() {
            // several small groups that stand together belong to no one period
            let Cell::Day(start) = row[start] else { continue };
            let Ok(i) = periods.starts().binary_search(&start) else { continue };
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
            // a mark is drawn only where the row has it: what is shared may not tell of it
            let marks = if row[unusual] == Cell::Empty { Vec::new() } else { self.marks_of(group, i) };
            series[known].points[i] = LinePoint { value: row[value].value(), marks, row: Some(at) };
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
            Measure::Revenue | Measure::OrderValue => Unit::Money(self.scope.settings().currency.clone()),
            Measure::Conversion => Unit::Share,
            Measure::Time => Unit::Duration,
            _ => Unit::Count,
        };
        let periods = (0..periods.len()).map(line_period).collect();
        let zone = self.scope.style().zone;
        (!series.is_empty()).then_some(Chart::Lines(LineChart { periods, series, unit, zone }))
    }

    /// What is out of the ordinary in a period of a group; of all where there are no groups.
    fn marks_of(&self, group: &str, period: usize) -> Vec<PointMark> {
        let found = &self.outcome;
        let is_it =
            |series: &&TrendSeries| series.group.as_ref().is_some_and(|known| split::group_name(known) == group);
        let series = if found.groups.is_empty() { Some(&found.total) } else { found.groups.iter().find(is_it) };
        series
            .into_iter()
            .flat_map(|series| trends::marks(&found.periods, series, period))
            .map(|(mark, _)| mark)
            .collect()
    }

    fn ink_of(&self, group: &str, position: usize) -> Ink {
        match group {
            "" => Ink::Measure,
            _ if self.how.split.eq_ignore_ascii_case("channel") => Ink::Channel(group.to_owned()),
            _ => Ink::Group(position),
        }
    }
}
