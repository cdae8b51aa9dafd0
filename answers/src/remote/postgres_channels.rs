//! Journeys of channels in the words of `PostgreSQL` and `Spark`: windows over touches, and joins of touches with the conversions that they
//! led to.

use super::channel_terms::ChannelTerms;
use super::dialect::Dialect;

/// Of each customer all events up to this one.
pub(super) const SO_FAR: &str = "ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW";

/// The statement of `Dialect::channel_journeys`; `once` is what a query that is named has to be called to be computed only once.
pub(super) fn channel_journeys(words: &dyn Dialect, events: &str, terms: &ChannelTerms, once: &str) -> String {
    let numbers = |number: &str, order: &str| words.in_turn(&words.text(number), order, "1 = 1");
    let sold = words.in_turn(&words.text("paid"), "n", "priced = 1");
    let (back, path, ages) = (numbers("-p.part", "p.n"), numbers("via", "no"), numbers("last_at - at", "no"));
    let ChannelTerms { gap, support, direct, look_back, from, .. } = terms;
    // touches, and of each event how many there were so far and whether one opened its session
    let touches = format!(
        "touches AS {once}(SELECT *, SUM(is_touch) OVER (PARTITION BY who ORDER BY n {SO_FAR}) AS nr_of, \
         MAX(is_touch) OVER (PARTITION BY who, ses) AS opened \
         FROM (SELECT *, SUM(CASE WHEN n = 1 OR at - prev_at > {gap} THEN 1 ELSE 0 END) \
         OVER (PARTITION BY who ORDER BY n {SO_FAR}) AS ses, \
         CASE WHEN (n = 1 OR at - prev_at > {gap}) AND via <> {support} THEN 1 ELSE 0 END AS is_touch \
         FROM (SELECT who, at, via, paid, part, hit, priced, ROW_NUMBER() OVER (PARTITION BY who ORDER BY at, nr) AS n, \
         COALESCE(LAG(at) OVER (PARTITION BY who ORDER BY at, nr), 0) AS prev_at FROM ({events}) AS e) AS e1) AS e2), \
         t AS (SELECT who, nr_of AS no, at, via FROM touches WHERE is_touch = 1)"
    );
    let only_first = if terms.first_only { " WHERE c = 1" } else { "" };
    let conversions = format!(
        "c AS {once}(SELECT * FROM (SELECT *, ROW_NUMBER() OVER by_time AS c, \
         COALESCE(LAG(until_no) OVER by_time, 0) AS after_no, LEAD(c_at) OVER by_time AS next_at \
         FROM (SELECT who, at AS c_at, MAX(nr_of) AS until_no, MAX(opened) AS opened, \
         {sold} AS sold \
         FROM touches WHERE hit = 1 GROUP BY who, at) AS c1 WINDOW by_time AS (PARTITION BY who ORDER BY c_at)) AS c2{only_first}), \
         b AS (SELECT c.who, c.c, {back} AS back \
         FROM c JOIN touches AS p ON p.who = c.who AND p.part < 0 AND p.at >= c.c_at AND (c.next_at IS NULL OR p.at < c.next_at) \
         GROUP BY c.who, c.c)"
    );
    let in_time = look_back.map_or_else(|| "1 = 1".to_owned(), |look_back| format!("t.at >= c.c_at - {look_back}"));
    let opens = "(c.opened = 1 AND t.no = c.until_no)";
    let between = "t.no > c.after_no AND t.no <= c.until_no";
    // whose journeys end with the first conversion has none after it
    let goes_on = match terms.first_only {
        true => " AND (c.c IS NOT NULL OR NOT EXISTS (SELECT 1 FROM c AS any_c WHERE any_c.who = t.who))",
        false => "",
    };
    let led = format!(
        "SELECT c.who, 1 AS ending, c.c AS part_of, c.c_at AS begun, COALESCE(t.no, 0) AS no, COALESCE(t.at, c.c_at) AS at, \
         COALESCE(t.via, {direct}) AS via FROM c LEFT JOIN t ON t.who = c.who AND (({between} AND {in_time}) OR {opens}) \
         WHERE c.c_at >= {from}"
    );
    let late = format!(
        "SELECT t.who, COALESCE(c.c, 0) AS part_of, t.no, t.at, t.via FROM t LEFT JOIN c ON t.who = c.who AND {between} \
         WHERE (c.c IS NULL OR NOT ({in_time} OR {opens})){goes_on}"
    );
    let mut runs = format!(
        "SELECT who, part_of, no, at, via, MIN(at) OVER (PARTITION BY who, part_of) AS begun FROM ({late}) AS w"
    );
    let mut ending = "0".to_owned();
    if let Some(look_back) = look_back {
        for _ in 0..terms.windows {
            runs = format!(
                "SELECT who, part_of, no, at, via, CASE WHEN at > begun + {look_back} THEN \
                 MIN(CASE WHEN at > begun + {look_back} THEN at END) OVER (PARTITION BY who, part_of) ELSE begun END AS begun \
                 FROM ({runs}) AS w"
            );
        }
        ending = format!("CASE WHEN begun + {look_back} < {} THEN 0 ELSE 2 END", terms.until);
    }
    let journey = "PARTITION BY who, ending, part_of, begun";
    let mut all = format!(
        "SELECT who, ending, part_of, begun, no, at, via FROM ({led}) AS l UNION ALL \
         SELECT who, {ending}, part_of, begun, no, at, via FROM ({runs}) AS w WHERE begun >= {from}"
    );
    if !terms.with_direct {
        all = format!(
            "SELECT * FROM (SELECT *, MAX(CASE WHEN via <> {direct} THEN 1 ELSE 0 END) OVER ({journey}) AS named \
             FROM ({all}) AS j1) AS j2 WHERE named = 0 OR via <> {direct}"
        );
    }
    // of several touches by one channel that follow each other, the latest
    format!(
        "WITH {touches}, {conversions} \
         SELECT j.who, ending, path, CASE WHEN ending = 1 THEN ages ELSE '' END AS ages, COALESCE(c.sold, '') AS sold, \
         COALESCE(b.back, '') AS back FROM (SELECT who, ending, part_of, {path} AS path, \
         {ages} AS ages \
         FROM (SELECT *, LEAD(via) OVER ({journey} ORDER BY no) AS next_via, MAX(at) OVER ({journey}) AS last_at \
         FROM ({all}) AS j3) AS j4 WHERE next_via IS DISTINCT FROM via GROUP BY who, ending, part_of, begun) AS j \
         LEFT JOIN c ON ending = 1 AND c.who = j.who AND c.c = j.part_of \
         LEFT JOIN b ON ending = 1 AND b.who = j.who AND b.c = j.part_of"
    )
}
