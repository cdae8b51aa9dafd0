//! `ClickHouse`: journeys by arrays of each customer's events, which every version understands.

use crate::model::TimeUnit;

use super::channel_terms::ChannelTerms;
use super::clickhouse_arrays::{NEVER, each, repeated};
use super::clickhouse_channels::channel_journeys;
use super::dialect::{Dialect, JourneyTerms, parts};

pub(super) struct ClickHouse;

impl ClickHouse {
    /// The events of each customer as arrays in their order.
    fn arrays(&self, events: &str, terms: &JourneyTerms) -> String {
        let gap = terms.gap;
        let within = terms.window.map_or_else(String::new, |window| format!(" AND a - ats[1] <= {window}"));
        format!(
            "SELECT who, arraySort(groupArray((at, nr, code, via, paid, target, hit, step))) AS all, \
             arrayEnumerate(all) AS ns, arrayMap(x -> x.1, all) AS ats, arrayMap(x -> x.3, all) AS codes, \
             arrayMap(x -> x.4, all) AS vias, arrayMap(x -> x.5, all) AS paids, arrayMap(x -> x.6, all) AS targets, \
             arrayMap(x -> x.7, all) AS hits, arrayMap(x -> x.8, all) AS stepped, \
             arrayPushFront(arrayPopBack(ats), toInt64(0)) AS prev_ats, \
             arrayPushFront(arrayPopBack(stepped), toInt64(0)) AS prevs, \
             arrayCumSum(arrayMap((a, p, i) -> if(i = 1 OR a - p > {gap}, 1, 0), ats, prev_ats, ns)) AS sess, \
             arrayFirstIndex((h, a) -> h = 1{within}, hits, ats) AS hit_n, arrayFirstIndex(h -> h = 1, hits) AS any_hit \
             FROM ({events}) AS e GROUP BY who"
        )
    }

    /// The steps of each customer up to the goal as an array.
    fn walks(&self, events: &str, terms: &JourneyTerms) -> String {
        let arrays = self.arrays(events, terms);
        let steps = match terms.collapse {
            true => "arrayFilter((x, p) -> x <> p, walked, arrayPushFront(arrayPopBack(walked), toInt64(0)))",
            false => "walked",
        };
        let (hit, end) = (each("hit_n", "ns"), each("end_at", "ns"));
        format!(
            "SELECT who, hit_n, ats[-1] AS last_at, ats[if(hit_n = 0, -1, toInt64(hit_n))] AS end_at, end_at - ats[1] AS ms, \
             arrayFilter((x, i, q) -> x > 0 AND (q = 0 OR i <= q), stepped, ns, {hit}) AS walked, {steps} AS steps, \
             if(hit_n = 0, 0, arraySum(arrayMap((p, t, i, a, q, r) -> if(t = 1 AND i >= q AND a = r, p, 0), \
             paids, targets, ns, ats, {hit}, {end}))) AS pay FROM ({arrays}) AS w1"
        )
    }
}

impl Dialect for ClickHouse {
    fn identifier(&self, name: &str) -> String {
        format!("`{}`", name.replace('\\', "\\\\").replace('`', "\\`"))
    }

    fn literal(&self, text: &str) -> String {
        format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
    }

    fn time_ms(&self, column: &str, unit: TimeUnit) -> String {
        let column = format!("assumeNotNull({column})");
        match unit {
            TimeUnit::Milliseconds => format!("toInt64({column})"),
            TimeUnit::Seconds => format!("toInt64(floor({column} * 1000))"),
            TimeUnit::Microseconds => format!("toInt64(floor({column} / 1000))"),
            TimeUnit::Moment => format!("toInt64(toUnixTimestamp(toDateTime({column}))) * 1000"),
            TimeUnit::FineMoment => format!("toUnixTimestamp64Milli({column})"),
        }
    }

    fn text(&self, column: &str) -> String {
        format!("toString(assumeNotNull({column}))")
    }

    fn in_order(&self, column: &str) -> String {
        self.text(column)
    }

    fn whole(&self, number: &str) -> String {
        format!("toInt64({number})")
    }

    fn money(&self, column: &str) -> String {
        format!("assumeNotNull(ifNull(toInt64(round({column} * 10000)), 0))")
    }

    fn is_negative(&self, column: &str) -> String {
        // what is compared with NULL may be NULL itself, and lambdas take no condition that may be
        format!("if(assumeNotNull(ifNull({column}, 0)) < 0, 1, 0)")
    }

    fn hash(&self, text: &str) -> String {
        format!("lower(hex(MD5({text})))")
    }

    fn numbered(&self, query: &str, order: &str) -> String {
        let sorted = format!("SELECT * FROM ({query}) AS q ORDER BY {order}");
        format!("SELECT *, rowNumberInAllBlocks() AS place FROM ({sorted}) AS o")
    }

    fn sum(&self, number: &str) -> String {
        format!("toInt64(sum({number}))")
    }

    fn median_if(&self, number: &str, condition: &str) -> String {
        let (all, n) = (format!("(arraySort(groupArrayIf({number}, {condition})))"), format!("countIf({condition})"));
        let (lower, upper) = (format!("{all}[intDiv({n} + 1, 2)]"), format!("{all}[intDiv({n}, 2) + 1]"));
        format!("{lower} + intDiv({upper} - {lower}, 2)")
    }

    fn different_if(&self, value: &str, condition: &str) -> String {
        format!("uniqExactIf({value}, {condition})")
    }

    fn ordered(&self, events: &str, terms: &JourneyTerms) -> String {
        let (arrays, opens) = (self.arrays(events, terms), format!("i = 1 OR a - p > {}", terms.gap));
        let ses_vias = repeated("begins", "arrayMap((p, q) -> q - p, places, ends)");
        format!(
            "SELECT who, at, code, via, paid, target, hit, step, n, prev, prev_at, ses, first_at, last_at, hit_n, first_hit_at, \
             ses_via FROM (SELECT who, ns, ats, codes, vias, paids, targets, hits, stepped, prevs, prev_ats, sess, hit_n, \
             ats[1] AS first_at, ats[-1] AS last_at, if(any_hit = 0, 0, ats[any_hit]) AS first_hit_at, \
             arrayFilter((v, a, p, i) -> {opens}, vias, ats, prev_ats, ns) AS begins, \
             arrayFilter((i, a, p) -> {opens}, ns, ats, prev_ats) AS places, \
             arrayPushBack(arrayPopFront(places), toUInt32(length(ns) + 1)) AS ends, {ses_vias} AS ses_vias \
             FROM ({arrays}) AS o1) AS o2 \
             ARRAY JOIN ats AS at, codes AS code, vias AS via, paids AS paid, targets AS target, hits AS hit, stepped AS step, \
             ns AS n, prevs AS prev, prev_ats AS prev_at, sess AS ses, ses_vias AS ses_via"
        )
    }

    fn steps(&self, events: &str, terms: &JourneyTerms) -> String {
        let walks = self.walks(events, terms);
        format!(
            "SELECT who, m, step, prev, hit_n, last_at, len, walked_len AS walked FROM (SELECT who, hit_n, last_at, \
             length(steps) AS len, length(walked) AS walked_len, steps, \
             arrayEnumerate(steps) AS places, arrayPushFront(arrayPopBack(steps), toInt64(0)) AS prevs \
             FROM ({walks}) AS w2) AS w3 ARRAY JOIN places AS m, steps AS step, prevs AS prev"
        )
    }

    fn paths(&self, events: &str, terms: &JourneyTerms, most: usize) -> String {
        let walks = self.walks(events, terms);
        format!(
            "SELECT who, arrayStringConcat(arrayMap(x -> toString(x + 10000), arraySlice(steps, 1, {most})), '') AS path, \
             if(hit_n > 0, 1, 0) AS hit, ms, pay FROM ({walks}) AS w2 WHERE length(steps) > 0"
        )
    }

    fn funnel(&self, events: &str, steps: &[String], window: Option<i64>) -> String {
        let n = steps.len();
        let columns = steps.iter().zip(1..).map(|(is, step)| format!(", if({is}, 1, 0) AS is{step}"));
        let any: Vec<String> = steps.iter().map(|is| format!("({is})")).collect();
        let step_names: String = (1..=n).map(|step| format!(", is{step}")).collect();
        let arrays: String = (1..=n).map(|step| format!(", arrayMap(x -> x.{}, all) AS has{step}", step + 2)).collect();
        let mut kept: String = (1..=n).map(|step| format!(", has{step}")).collect();
        let mut query = format!(
            "SELECT who, arraySort(groupArray((at, nr{step_names}))) AS all, arrayMap(x -> x.1, all) AS ats, \
             arrayEnumerate(ats) AS ns{arrays}, arrayMap((a, h) -> if(h = 1, a, {NEVER}), ats, has1) AS b1, \
             arrayFirst((a, h) -> h = 1, ats, has1) AS f1, arrayExists(h -> h = 1, has1) AS l1 \
             FROM (SELECT who, at, nr{} FROM ({events}) AS e WHERE {}) AS s GROUP BY who",
            columns.collect::<String>(),
            any.join(" OR ")
        );
        kept.push_str(", f1, l1");
        for step in 2..=n {
            // of the ways to the step before, the one that began last can still get furthest
            let lengths = "arrayMap((p, q) -> q - p, arrayPushFront(places, toUInt32(0)), \
                           arrayPushBack(places, toUInt32(length(ns))))";
            let (before, latest) = (step - 1, repeated("begins", lengths));
            let inside = window.map_or(format!("m > {NEVER}"), |window| format!("a - m <= {window}"));
            query = format!(
                "SELECT who, ats, ns{kept}, arrayMap((a, h, m) -> if(h = 1 AND {inside}, m, {NEVER}), ats, has{step}, m{step}) \
                 AS b{step}, arrayFirst((a, b) -> b > {NEVER}, ats, b{step}) AS f{step}, \
                 arrayExists(b -> b > {NEVER}, b{step}) AS l{step} \
                 FROM (SELECT who, ats, ns{kept}, {latest} AS m{step} \
                 FROM (SELECT who, ats, ns{kept}, arrayPushFront(arrayFilter(b -> b > {NEVER}, b{before}), {NEVER}) AS begins, \
                 arrayFilter((n, b) -> b > {NEVER}, ns, b{before}) AS places FROM ({query}) AS q{step}) AS p{step}) AS o{step}"
            );
            kept.push_str(&format!(", f{step}, l{step}"));
        }
        let (levels, firsts): (Vec<String>, Vec<String>) =
            (1..=n).map(|step| (format!("l{step}"), format!("f{step}"))).unzip();
        let begins = window.map_or_else(String::new, |window| format!(" AND a >= f{n} - {window}"));
        format!(
            "SELECT who, {} AS level, {}, arrayFirst((a, h) -> h = 1{begins}, ats, has1) AS whole_from FROM ({query}) AS w",
            levels.join(" + "),
            firsts.join(", ")
        )
    }

    fn channel_journeys(&self, events: &str, terms: &ChannelTerms) -> String {
        channel_journeys(events, terms)
    }

    fn different(&self, text: &str, condition: &str, separator: &str) -> String {
        format!("arrayStringConcat(arraySort(groupUniqArrayIf({text}, {condition})), '{separator}')")
    }

    fn in_turn(&self, text: &str, number: &str, condition: &str) -> String {
        format!("arrayStringConcat(arrayMap(x -> x.2, arraySort(groupArrayIf(({number}, {text}), {condition}))), ',')")
    }

    fn with_total(&self, query: &str, columns: &[&str]) -> String {
        let columns = columns.join(", ");
        format!("SELECT {columns}, count() AS closing FROM ({query}) AS answer GROUP BY {columns} WITH TOTALS")
    }

    fn tables(&self, _: &str) -> String {
        "SELECT t.database, t.name, if(p.row_count = 0, NULL, p.row_count), if(p.row_count = 0, NULL, p.byte_count) \
         FROM (SELECT database, name FROM system.tables WHERE database NOT IN ('system', 'INFORMATION_SCHEMA', \
         'information_schema')) AS t ANY LEFT JOIN (SELECT database, table AS name, sum(rows) AS row_count, \
         sum(bytes_on_disk) AS byte_count FROM system.parts WHERE active GROUP BY database, table) AS p \
         USING (database, name) ORDER BY t.database, t.name LIMIT 1000"
            .to_owned()
    }

    fn columns(&self, table: &str) -> String {
        let (database, name) = parts(table);
        let database = database.map_or("currentDatabase()".to_owned(), |database| self.literal(database));
        format!(
            "SELECT name, type FROM system.columns WHERE database = {database} AND table = {} LIMIT 1000",
            self.literal(name)
        )
    }

    fn unit_of(&self, kind: &str) -> Option<TimeUnit> {
        if kind.contains("DateTime64") {
            Some(TimeUnit::FineMoment)
        } else {
            kind.contains("Date").then_some(TimeUnit::Moment)
        }
    }

    fn may_write(&self, _: &str) -> String {
        "SELECT if(value = '0', 1, 0) FROM system.settings WHERE name = 'readonly'".to_owned()
    }
}
