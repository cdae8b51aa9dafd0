//! Numbers by period, as a database counts them.

use crate::analysis::trends::{CountedTrend, Measure, TrendQuestion};

use super::database::RemoteError;
use super::events::is_one_of;
use super::journeys::{RemoteJourneys, money, position_of};
use super::rows::Cells;

impl RemoteJourneys<'_> {
    /// Everything that counts in a measure: `who`, when it happened (`moment`) and what it is worth (`worth`).
    pub(super) fn counted(&self, of: &TrendQuestion, starts: &[i64]) -> String {
        let events = &self.events;
        let counts = of.touchpoints.as_ref().map_or_else(
            || "1 = 1".to_owned(),
            |wanted| is_one_of("code", wanted.iter().zip(0..).filter(|(is, _)| **is).map(|(_, code)| code)),
        );
        match of.measure {
            // no database is asked for times
            // the value of an order and a time are not asked of a database
            Measure::Customers | Measure::Events | Measure::OrderValue | Measure::Time => {
                format!("SELECT who, at AS moment, 1 AS worth FROM ({events}) AS e WHERE {counts}")
            }
            Measure::Sessions => format!(
                "SELECT who, ses, MIN(at) AS moment, 1 AS worth FROM ({}) AS o GROUP BY who, ses \
                 HAVING MAX(CASE WHEN {counts} THEN 1 ELSE 0 END) = 1",
                self.ordered()
            ),
            // several lines of an order happen at one instant
            Measure::Goals => {
                format!("SELECT who, at AS moment, 1 AS worth FROM ({events}) AS e WHERE hit = 1 GROUP BY who, at")
            }
            Measure::Revenue => format!(
                "SELECT who, moment, worth FROM (SELECT who, at AS moment, {} AS worth FROM ({events}) AS e \
                 WHERE {counts}) AS p WHERE worth <> 0",
                self.paid_part
            ),
            Measure::Conversion => format!(
                "SELECT who, MIN(at) AS moment, MAX(hit) AS worth FROM (SELECT who, at, hit, {} AS place, \
                 CASE WHEN {counts} THEN 1 ELSE 0 END AS is_counted FROM ({events}) AS e) AS p \
                 GROUP BY who, place HAVING MAX(is_counted) = 1",
                position_of(starts, "at")
            ),
        }
    }

    /// A measure by the periods that begin at these moments; nothing is split.
    pub fn trend(&self, of: &TrendQuestion, starts: &[i64]) -> Result<CountedTrend, RemoteError> {
        let (words, found) = (self.ask.1, self.counted(of, starts));
        let query = format!(
            "SELECT period, {} AS total, COUNT(DISTINCT who) AS people FROM (SELECT who, worth, {} AS period \
             FROM ({found}) AS f) AS c GROUP BY period",
            words.sum("worth"),
            position_of(starts, "moment")
        );
        let mut points = vec![(0.0, 0); starts.len()];
        for row in &self.rows(&query, &["period", "total", "people"])? {
            let mut cells = Cells::of(row);
            let (period, total, people) = (cells.number::<usize>()?, cells.number::<i64>()?, cells.number::<u64>()?);
            let total = match of.measure {
                Measure::Customers => people as f64,
                Measure::Revenue => money(total),
                _ => total as f64,
            };
            *points.get_mut(period).ok_or(RemoteError::Cut)? = (total, people);
        }
        let query = format!("SELECT COUNT(DISTINCT who) AS people FROM ({found}) AS f");
        let rows = self.rows(&query, &["people"])?;
        let [row] = rows.as_slice() else { return Err(RemoteError::Cut) };
        Ok(CountedTrend { points, customers: Cells::of(row).number()? })
    }
    /// How many customers were active on how many days of each period, by the position of the period: `starts` are when periods
    /// and when days begin.
    pub fn active_days(&self, starts: [&[i64]; 2]) -> Result<Vec<(usize, usize, u64)>, RemoteError> {
        let [period, day] = starts.map(|starts| position_of(starts, "at"));
        let query = format!(
            "SELECT period, days, COUNT(*) AS people FROM (SELECT who, period, COUNT(DISTINCT day) AS days \
             FROM (SELECT who, {period} AS period, {day} AS day FROM ({}) AS e) AS d GROUP BY who, period) AS p \
             GROUP BY period, days",
            self.events
        );
        let rows = self.rows(&query, &["period", "days", "people"])?;
        let read = |row: &super::Row| {
            let mut cells = Cells::of(row);
            Ok((cells.number()?, cells.number()?, cells.number()?))
        };
        rows.iter().map(read).collect()
    }
}
