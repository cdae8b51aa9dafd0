//! `PostgreSQL`, and what speaks as it does: journeys by window functions.

use crate::model::TimeUnit;

use super::channel_terms::ChannelTerms;
use super::dialect::{Dialect, JourneyTerms, parts};
use super::postgres_channels::{SO_FAR, channel_journeys};

pub(super) struct Postgres;

impl Dialect for Postgres {
    fn identifier(&self, name: &str) -> String {
        format!("\"{}\"", name.replace('"', "\"\""))
    }

    fn literal(&self, text: &str) -> String {
        format!("'{}'", text.replace('\'', "''"))
    }

    fn time_ms(&self, column: &str, unit: TimeUnit) -> String {
        match unit {
            TimeUnit::Milliseconds => self.whole(column),
            TimeUnit::Seconds => self.whole(&format!("FLOOR({column} * 1000)")),
            TimeUnit::Microseconds => self.whole(&format!("FLOOR({column} / 1000.0)")),
            TimeUnit::Moment | TimeUnit::FineMoment => {
                self.whole(&format!("FLOOR(EXTRACT(EPOCH FROM {column}) * 1000)"))
            }
        }
    }

    fn text(&self, column: &str) -> String {
        format!("CAST({column} AS TEXT)")
    }

    fn in_order(&self, column: &str) -> String {
        format!("CAST({column} AS TEXT) COLLATE \"C\"")
    }

    fn whole(&self, number: &str) -> String {
        format!("CAST({number} AS BIGINT)")
    }

    fn money(&self, column: &str) -> String {
        format!("COALESCE(CAST(ROUND({column} * 10000) AS BIGINT), 0)")
    }

    fn is_negative(&self, column: &str) -> String {
        format!("CASE WHEN {column} < 0 THEN 1 ELSE 0 END")
    }

    fn hash(&self, text: &str) -> String {
        format!("MD5({text}) COLLATE \"C\"")
    }

    fn numbered(&self, query: &str, order: &str) -> String {
        format!("SELECT q.*, ROW_NUMBER() OVER (ORDER BY {order}) AS place FROM ({query}) AS q")
    }

    fn sum(&self, number: &str) -> String {
        self.whole(&format!("SUM({number})"))
    }

    fn median_if(&self, number: &str, condition: &str) -> String {
        // NULL is no number of them
        let number = format!("CASE WHEN {condition} THEN {number} END");
        self.whole(&format!("FLOOR(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY {number}))"))
    }

    fn different_if(&self, value: &str, condition: &str) -> String {
        format!("COUNT(DISTINCT CASE WHEN {condition} THEN {value} END)")
    }

    fn ordered(&self, events: &str, terms: &JourneyTerms) -> String {
        let (gap, by_time) = (terms.gap, "PARTITION BY who ORDER BY at, nr");
        let within = terms.window.map_or_else(String::new, |window| format!(" AND at - first_at <= {window}"));
        format!(
            "SELECT who, at, code, via, paid, target, hit, step, n, prev, prev_at, ses, first_at, last_at, hit_n, first_hit_at, \
             FIRST_VALUE(via) OVER (PARTITION BY who, ses ORDER BY n {SO_FAR}) AS ses_via \
             FROM (SELECT who, at, code, via, paid, target, hit, step, n, prev, prev_at, first_at, last_at, \
             SUM(CASE WHEN n = 1 OR at - prev_at > {gap} THEN 1 ELSE 0 END) OVER (PARTITION BY who ORDER BY n {SO_FAR}) AS ses, \
             COALESCE(MIN(CASE WHEN hit = 1{within} THEN n END) OVER (PARTITION BY who), 0) AS hit_n, \
             COALESCE(MIN(CASE WHEN hit = 1 THEN at END) OVER (PARTITION BY who), 0) AS first_hit_at \
             FROM (SELECT who, at, code, via, paid, target, hit, step, ROW_NUMBER() OVER ({by_time}) AS n, \
             COALESCE(LAG(step) OVER ({by_time}), 0) AS prev, COALESCE(LAG(at) OVER ({by_time}), 0) AS prev_at, \
             MIN(at) OVER (PARTITION BY who) AS first_at, MAX(at) OVER (PARTITION BY who) AS last_at \
             FROM ({events}) AS e) AS o1) AS o2"
        )
    }

    fn steps(&self, events: &str, terms: &JourneyTerms) -> String {
        let ordered = self.ordered(events, terms);
        let once = if terms.collapse { " WHERE step <> prev" } else { "" };
        format!(
            "SELECT who, m, step, prev, hit_n, last_at, ms, pay, walked, MAX(m) OVER (PARTITION BY who) AS len \
             FROM (SELECT who, step, prev, hit_n, last_at, ms, pay, walked, ROW_NUMBER() OVER (PARTITION BY who ORDER BY n) AS m \
             FROM (SELECT who, n, step, hit_n, last_at, end_at - first_at AS ms, pay, COUNT(*) OVER (PARTITION BY who) AS walked, \
             COALESCE(LAG(step) OVER (PARTITION BY who ORDER BY n), 0) AS prev \
             FROM (SELECT who, n, step, hit_n, first_at, last_at, end_at, \
             SUM(CASE WHEN hit_n > 0 AND target = 1 AND n >= hit_n AND at = end_at THEN paid ELSE 0 END) \
             OVER (PARTITION BY who) AS pay \
             FROM (SELECT who, at, n, step, paid, target, hit_n, first_at, last_at, \
             MAX(CASE WHEN hit_n = 0 OR n <= hit_n THEN at END) OVER (PARTITION BY who) AS end_at \
             FROM ({ordered}) AS o) AS s1) AS s2 WHERE step > 0 AND (hit_n = 0 OR n <= hit_n)) AS s3{once}) AS s4"
        )
    }

    fn paths(&self, events: &str, terms: &JourneyTerms, most: usize) -> String {
        let steps = self.steps(events, terms);
        format!(
            "SELECT who, STRING_AGG(CAST(step + 10000 AS TEXT), '' ORDER BY m) AS path, \
             MAX(CASE WHEN hit_n > 0 THEN 1 ELSE 0 END) AS hit, MAX(ms) AS ms, MAX(pay) AS pay \
             FROM ({steps}) AS s WHERE m <= {most} GROUP BY who"
        )
    }

    fn funnel(&self, events: &str, steps: &[String], window: Option<i64>) -> String {
        let n = steps.len();
        let columns = steps.iter().zip(1..).map(|(is, step)| format!(", CASE WHEN {is} THEN 1 ELSE 0 END AS is{step}"));
        let any: Vec<String> = steps.iter().map(|is| format!("({is})")).collect();
        let mut query = format!(
            "SELECT who, at, nr{} FROM ({events}) AS e WHERE {}",
            columns.collect::<String>(),
            any.join(" OR ")
        );
        query = format!("SELECT s1.*, CASE WHEN is1 = 1 THEN at END AS b1 FROM ({query}) AS s1");
        for step in 2..=n {
            // of the ways to the step before, the one that began last can still get furthest
            let began = format!("m{step}");
            let inside = window.map_or_else(String::new, |window| format!(" AND at - {began} <= {window}"));
            query = format!(
                "SELECT s.*, CASE WHEN is{step} = 1{inside} THEN {began} END AS b{step}                  FROM (SELECT l.*, MAX(b{}) OVER (PARTITION BY who ORDER BY at, nr                  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS {began} FROM ({query}) AS l) AS s",
                step - 1
            );
        }
        let first = |step: usize| format!("MIN(CASE WHEN b{step} IS NOT NULL THEN at END)");
        let firsts: Vec<String> = (1..=n).map(|step| format!("{} AS f{step}", first(step))).collect();
        let is_reached = |step: usize| format!("MAX(CASE WHEN b{step} IS NOT NULL THEN 1 ELSE 0 END)");
        let levels: Vec<String> = (1..=n).map(is_reached).collect();
        let begins = window.map_or_else(String::new, |window| format!(" AND at >= done_at - {window}"));
        format!(
            "SELECT who, {} AS level, {}, MIN(CASE WHEN is1 = 1{begins} THEN at END) AS whole_from              FROM (SELECT d.*, {} OVER (PARTITION BY who) AS done_at FROM ({query}) AS d) AS w GROUP BY who",
            levels.join(" + "),
            firsts.join(", "),
            first(n)
        )
    }

    fn channel_journeys(&self, events: &str, terms: &ChannelTerms) -> String {
        channel_journeys(self, events, terms, "MATERIALIZED ")
    }

    fn different(&self, text: &str, condition: &str, separator: &str) -> String {
        format!("COALESCE(STRING_AGG(DISTINCT CASE WHEN {condition} THEN {text} END, '{separator}'), '')")
    }

    fn in_turn(&self, text: &str, number: &str, condition: &str) -> String {
        format!("COALESCE(STRING_AGG(CASE WHEN {condition} THEN {text} END, ',' ORDER BY {number}), '')")
    }

    fn with_total(&self, query: &str, columns: &[&str]) -> String {
        let nothing = "NULL, ".repeat(columns.len());
        let columns = columns.join(", ");
        // the total is sorted behind the rows: nothing says in which order the two parts come by themselves; and no row may
        // be taken for it where it is missing
        format!(
            "WITH answer AS MATERIALIZED ({query}), lines AS (SELECT 0 AS is_total, {columns}, CAST(-1 AS BIGINT) AS closing \
             FROM answer UNION ALL SELECT 1, {nothing}COUNT(*) FROM answer) \
             SELECT {columns}, closing FROM lines ORDER BY is_total"
        )
    }

    fn tables(&self, _: &str) -> String {
        "SELECT n.nspname, c.relname, CASE WHEN c.reltuples < 0 THEN NULL ELSE CAST(c.reltuples AS BIGINT) END, \
         pg_total_relation_size(c.oid) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
         WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema') \
         AND n.nspname NOT LIKE 'pg\\_toast%' AND has_table_privilege(c.oid, 'SELECT') ORDER BY 1, 2 LIMIT 1000"
            .to_owned()
    }

    fn columns(&self, table: &str) -> String {
        let (schema, name) = parts(table);
        let schema = schema.map_or("ANY (current_schemas(false))".to_owned(), |schema| self.literal(schema));
        format!(
            "SELECT column_name, data_type FROM information_schema.columns \
             WHERE table_schema = {schema} AND table_name = {} ORDER BY ordinal_position LIMIT 1000",
            self.literal(name)
        )
    }

    fn unit_of(&self, kind: &str) -> Option<TimeUnit> {
        (kind.starts_with("timestamp") || kind == "date").then_some(TimeUnit::Moment)
    }

    fn may_write(&self, table: &str) -> String {
        let table = self.literal(&super::dialect::table(self, table));
        format!(
            "SELECT CASE WHEN (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) \
             OR has_table_privilege({table}, 'INSERT, UPDATE, DELETE, TRUNCATE') THEN 1 ELSE 0 END"
        )
    }
}
