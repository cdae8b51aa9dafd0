//! `Spark SQL`: journeys by the window functions that `PostgreSQL` has, too.

use std::fmt::Write as _;

use crate::model::TimeUnit;

use super::channel_terms::ChannelTerms;
use super::dialect::{Dialect, JourneyTerms, table as table_name};
use super::postgres_channels::channel_journeys;
use super::postgres_words::Postgres;

pub(super) struct Spark;

impl Dialect for Spark {
    fn identifier(&self, name: &str) -> String {
        format!("`{}`", name.replace('`', "``"))
    }

    fn name_parts(&self) -> usize {
        // catalog, schema, table
        3
    }

    fn literal(&self, text: &str) -> String {
        // whether a backslash escapes is a setting, and `${…}` is replaced even inside a text: its bytes mean the same everywhere
        if !text.contains(['\'', '\\', '$']) {
            return format!("'{text}'");
        }
        let mut bytes = String::with_capacity(2 * text.len());
        for byte in text.bytes() {
            // writing to a text cannot fail
            write!(bytes, "{byte:02X}").ok();
        }
        format!("CAST(X'{bytes}' AS STRING)")
    }

    fn time_ms(&self, column: &str, unit: TimeUnit) -> String {
        match unit {
            TimeUnit::Moment | TimeUnit::FineMoment => format!("UNIX_MILLIS(CAST({column} AS TIMESTAMP))"),
            TimeUnit::Milliseconds | TimeUnit::Seconds | TimeUnit::Microseconds => Postgres.time_ms(column, unit),
        }
    }

    fn text(&self, column: &str) -> String {
        format!("CAST({column} AS STRING)")
    }

    fn in_order(&self, column: &str) -> String {
        self.text(column)
    }

    fn whole(&self, number: &str) -> String {
        Postgres.whole(number)
    }

    fn money(&self, column: &str) -> String {
        Postgres.money(column)
    }

    fn is_negative(&self, column: &str) -> String {
        Postgres.is_negative(column)
    }

    fn hash(&self, text: &str) -> String {
        format!("MD5({text})")
    }

    fn numbered(&self, query: &str, order: &str) -> String {
        Postgres.numbered(query, order)
    }

    fn sum(&self, number: &str) -> String {
        Postgres.sum(number)
    }

    fn median_if(&self, number: &str, condition: &str) -> String {
        // NULL is no number of them
        self.whole(&format!("FLOOR(PERCENTILE(CASE WHEN {condition} THEN {number} END, 0.5))"))
    }

    fn different_if(&self, value: &str, condition: &str) -> String {
        Postgres.different_if(value, condition)
    }

    fn ordered(&self, events: &str, terms: &JourneyTerms) -> String {
        Postgres.ordered(events, terms)
    }

    fn steps(&self, events: &str, terms: &JourneyTerms) -> String {
        Postgres.steps(events, terms)
    }

    fn paths(&self, events: &str, terms: &JourneyTerms, most: usize) -> String {
        let steps = self.steps(events, terms);
        // only the newest versions join texts in an order
        format!(
            "SELECT who, ARRAY_JOIN(TRANSFORM(ARRAY_SORT(COLLECT_LIST(STRUCT(m, step))), \
             x -> CAST(x.step + 10000 AS STRING)), '') AS path, \
             MAX(CASE WHEN hit_n > 0 THEN 1 ELSE 0 END) AS hit, MAX(ms) AS ms, MAX(pay) AS pay \
             FROM ({steps}) AS s WHERE m <= {most} GROUP BY who"
        )
    }

    fn funnel(&self, events: &str, steps: &[String], window: Option<i64>) -> String {
        Postgres.funnel(events, steps, window)
    }

    fn channel_journeys(&self, events: &str, terms: &ChannelTerms) -> String {
        channel_journeys(self, events, terms, "")
    }

    fn different(&self, text: &str, condition: &str, separator: &str) -> String {
        format!("ARRAY_JOIN(ARRAY_SORT(COLLECT_SET(CASE WHEN {condition} THEN {text} END)), '{separator}')")
    }

    fn in_turn(&self, text: &str, number: &str, condition: &str) -> String {
        let pair = format!("NAMED_STRUCT('place', {number}, 'said', {text})");
        format!(
            "ARRAY_JOIN(TRANSFORM(ARRAY_SORT(COLLECT_LIST(CASE WHEN {condition} THEN {pair} END)), x -> x.said), ',')"
        )
    }

    fn with_total(&self, query: &str, columns: &[&str]) -> String {
        let nothing = "NULL, ".repeat(columns.len());
        let columns = columns.join(", ");
        // what is named once and used twice may be computed twice here: the total counts the rows that it stands behind
        format!(
            "SELECT {columns}, CASE WHEN is_total = 1 THEN SUM(1 - is_total) OVER () ELSE -1 END AS closing \
             FROM (SELECT {columns}, 0 AS is_total FROM ({query}) AS answer UNION ALL SELECT {nothing}1) AS lines \
             ORDER BY is_total"
        )
    }

    fn schemas(&self) -> Option<String> {
        Some("SHOW SCHEMAS".to_owned())
    }

    fn tables(&self, schema: &str) -> String {
        format!("SHOW TABLES IN {}", table_name(self, schema))
    }

    fn columns(&self, table: &str) -> String {
        // files that are asked by their names have columns, too
        format!("DESCRIBE QUERY SELECT * FROM {}", table_name(self, table))
    }

    fn estimate(&self, table: &str) -> Option<String> {
        Some(format!("EXPLAIN COST SELECT * FROM {}", table_name(self, table)))
    }

    fn unit_of(&self, kind: &str) -> Option<TimeUnit> {
        (kind.starts_with("timestamp") || kind == "date").then_some(TimeUnit::Moment)
    }

    fn may_write(&self, _: &str) -> String {
        // there is no word for what a user may do
        "SELECT 0".to_owned()
    }
}

/// A statement after which names without a schema are looked up in this one.
pub fn use_schema(name: &str) -> String {
    format!("USE {}", table_name(&Spark, name))
}

/// Rows and bytes of a table, out of a plan with its costs: what is not known is said to be 8 EiB.
pub(super) fn size_in(plan: &str) -> (Option<u64>, Option<u64>) {
    let statistics = plan.split_once("Statistics(").and_then(|(_, rest)| rest.split(')').next()).unwrap_or_default();
    let said = |name: &str| statistics.split(", ").find_map(|part| part.strip_prefix(name));
    let rows = said("rowCount=").and_then(|rows| rows.parse::<f64>().ok()).map(|rows| rows as u64);
    let bytes = said("sizeInBytes=").and_then(|size| {
        let (number, unit) = size.split_once(' ')?;
        let power = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"].iter().position(|known| *known == unit)?;
        Some((number.parse::<f64>().ok()? * 1024f64.powi(power as i32)) as u64)
    });
    (rows, bytes)
}

#[cfg(test)]
mod tests {
    use super::size_in;

    #[test]
    fn a_plan_says_how_large_a_table_is() {
        let plan = "== Optimized Logical Plan ==\nRelation [id#1L] parquet, Statistics(sizeInBytes=28.5 MiB, rowCount=1.00E+6)\n";
        assert_eq!(size_in(plan), (Some(1_000_000), Some(29_884_416)));
        assert_eq!(size_in("LogicalRDD [a#1], Statistics(sizeInBytes=8.0 EiB)"), (None, None));
        assert_eq!(size_in("Relation [a#1] json, Statistics(sizeInBytes=412.0 B)"), (None, Some(412)));
        assert_eq!(size_in("no plan"), (None, None));
    }
}
