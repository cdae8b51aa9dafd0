//! Journeys of channels in the words of `ClickHouse`: arrays of each customer's touches, cut by the conversions that they led to.

use super::channel_terms::ChannelTerms;
use super::clickhouse_arrays::{NEVER, each, repeated};

/// Stands for no time: after all others.
const FOREVER: &str = "toInt64(4611686018427387904)";

/// The statement of `Dialect::channel_journeys`.
pub(super) fn channel_journeys(events: &str, terms: &ChannelTerms) -> String {
    let cut = by_conversion(events, terms);
    let journeys = one_by_one(&cut, terms);
    let ChannelTerms { direct, look_back, until, with_direct, .. } = terms;
    let inside = look_back.map_or_else(|| "a >= q".to_owned(), |back| format!("a >= q AND a <= q + {back}"));
    let over = look_back.map_or_else(|| "0".to_owned(), |back| format!("if(begun + {back} < {until}, 0, 2)"));
    let begun = each("begun", "late_ats");
    let (named, is_kept) = match with_direct {
        true => ("1", "1 = 1".to_owned()),
        false => ("arrayExists(v -> v <> direct_via, all_vias)", format!("named = 0 OR v <> {direct}")),
    };
    let named = named.replace("direct_via", &direct.to_string());
    // of several touches by one channel that follow each other, the latest
    format!(
        "SELECT who, ending, path, ages, sold, back FROM (SELECT who, if(begun = {NEVER}, 1, {over}) AS ending, \
         if(ending = 1, all_sold, '') AS sold, if(ending = 1, all_back, '') AS back, \
         if(ending = 1, if(length(led_ats) = 0, [c_at], led_ats), arrayFilter((a, q) -> {inside}, late_ats, {begun})) AS all_ats, \
         if(ending = 1, if(length(led_ats) = 0, [toInt64({direct})], led_vias), \
         arrayFilter((v, a, q) -> {inside}, late_vias, late_ats, {begun})) AS all_vias, {named} AS named, \
         arrayFilter((a, v) -> {is_kept}, all_ats, all_vias) AS ats, arrayFilter(v -> {is_kept}, all_vias) AS vias, \
         arrayPushBack(arrayPopFront(vias), toInt64(-1)) AS nexts, \
         arrayStringConcat(arrayMap(v -> toString(v), arrayFilter((v, q) -> v <> q, vias, nexts)), ',') AS path, \
         if(ending = 1, arrayStringConcat(arrayMap(a -> toString(ats[-1] - a), \
         arrayFilter((a, v, q) -> v <> q, ats, vias, nexts)), ','), '') AS ages FROM ({journeys}) AS j5) AS j6"
    )
}

/// Of each customer a row for each conversion, and one for what came after the last: the touches that led to it, those that came
/// too early, and the money.
fn by_conversion(events: &str, terms: &ChannelTerms) -> String {
    let ChannelTerms { gap, support, look_back, first_only, .. } = terms;
    let opens = format!("i = 1 OR a - p > {gap}");
    // of each event, the session that its last touch opened
    let lengths = "arrayMap((p, q) -> q - p, arrayPushFront(places, toUInt32(1)), \
                   arrayPushBack(places, toUInt32(length(ns) + 1)))";
    let touch_sess = repeated("arrayPushFront(arrayFilter((s, f) -> f = 1, sess, flags), toUInt64(0))", lengths);
    let touches = format!(
        "SELECT who, ats, paids, parts, hits, priceds, ns, sess, \
         arrayMap((a, p, i, v) -> if(({opens}) AND v <> {support}, 1, 0), ats, prev_ats, ns, vias) AS flags, \
         arrayCumSum(flags) AS nos, arrayFilter((a, f) -> f = 1, ats, flags) AS t_ats, \
         arrayFilter((v, f) -> f = 1, vias, flags) AS t_vias, arrayFilter((i, f) -> f = 1, ns, flags) AS places, \
         {touch_sess} AS touch_sess FROM (SELECT who, arraySort(groupArray((at, nr, via, paid, part, hit, priced))) AS all, \
         arrayEnumerate(all) AS ns, arrayMap(x -> x.1, all) AS ats, arrayMap(x -> x.3, all) AS vias, \
         arrayMap(x -> x.4, all) AS paids, arrayMap(x -> x.5, all) AS parts, arrayMap(x -> x.6, all) AS hits, \
         arrayMap(x -> x.7, all) AS priceds, arrayPushFront(arrayPopBack(ats), toInt64(0)) AS prev_ats, \
         arrayCumSum(arrayMap((a, p, i) -> if({opens}, 1, 0), ats, prev_ats, ns)) AS sess \
         FROM ({events}) AS e GROUP BY who) AS a1"
    );
    // several lines of an order happen at one instant
    let once = |values: &str| {
        format!("arrayFilter((x, a, p) -> a <> p, arrayFilter((x, h) -> h = 1, {values}, hits), h_ats, h_prev)")
    };
    let conversions = format!(
        "SELECT who, ats, paids, parts, hits, priceds, t_ats, t_vias, arrayFilter((a, h) -> h = 1, ats, hits) AS h_ats, \
         arraySlice(arrayPushFront(h_ats, {NEVER}), 1, length(h_ats)) AS h_prev, {} AS c_ats, {} AS c_nos, {} AS c_opened \
         FROM ({touches}) AS a2",
        once("ats"),
        once("nos"),
        once("arrayMap((s, t) -> if(s = t, 1, 0), sess, touch_sess)")
    );
    let (of_all, tail) =
        ("[toUInt64(length(t_ats))]", "if(length(c_ats) = 0, [toUInt64(length(t_ats))], emptyArrayUInt64())");
    let tail = if *first_only { tail } else { of_all };
    let wanted = |values: &str| if *first_only { format!("arraySlice({values}, 1, 1)") } else { values.to_owned() };
    // 2 stands for no conversion
    let blocks = format!(
        "SELECT who, ats, paids, parts, hits, priceds, t_ats, t_vias, toInt64(b_after) AS after_no, toInt64(b_until) AS until_no, \
         b_opened + 0 AS opened, b_at + 0 AS c_at, b_next + 0 AS next_at \
         FROM (SELECT who, ats, paids, parts, hits, priceds, t_ats, t_vias, {tail} AS tail, \
         arrayConcat({}, tail) AS untils, \
         arraySlice(arrayPushFront(arrayMap(x -> toUInt64(x), c_nos), toUInt64(0)), 1, length(untils)) AS afters, \
         arrayConcat({}, arrayMap(x -> 2, tail)) AS openeds, arrayConcat({}, arrayMap(x -> {FOREVER}, tail)) AS all_ats, \
         arrayConcat({}, arrayMap(x -> {FOREVER}, tail)) AS nexts FROM ({conversions}) AS a3) AS a4 \
         ARRAY JOIN afters AS b_after, untils AS b_until, openeds AS b_opened, all_ats AS b_at, nexts AS b_next",
        wanted("c_nos"),
        wanted("c_opened"),
        wanted("c_ats"),
        wanted(&format!("arraySlice(arrayPushBack(c_ats, {FOREVER}), 2)")),
    );
    let in_time = look_back.map_or_else(|| "1 = 1".to_owned(), |look_back| format!("a >= q - {look_back}"));
    let (of_event, next, of_touch) = (each("c_at", "ats"), each("next_at", "ats"), each("c_at", "in_ats"));
    // where no touch is in time, the one that opened the visit of the conversion led to it
    format!(
        "SELECT who, opened, c_at, arraySlice(t_ats, after_no + 1, until_no - after_no) AS in_ats, \
         arraySlice(t_vias, after_no + 1, until_no - after_no) AS in_vias, \
         if(opened = 2, 0, arrayCount((a, q) -> {in_time}, in_ats, {of_touch})) AS led_n, \
         if(led_n = 0 AND opened = 1, 1, 0) AS by_opener, \
         if(by_opener = 1, arraySlice(t_ats, until_no, 1), arraySlice(in_ats, length(in_ats) - led_n + 1, led_n)) AS led_ats, \
         if(by_opener = 1, arraySlice(t_vias, until_no, 1), arraySlice(in_vias, length(in_vias) - led_n + 1, led_n)) AS led_vias, \
         length(in_ats) - if(length(in_ats) > 0 AND by_opener = 1, 1, toInt64(led_n)) AS late_n, \
         arraySlice(in_ats, 1, late_n) AS late_ats, arraySlice(in_vias, 1, late_n) AS late_vias, \
         arrayStringConcat(arrayMap(p -> toString(p), arrayFilter((p, a, h, k, q) -> h = 1 AND k = 1 AND a = q, \
         paids, ats, hits, priceds, {of_event})), ',') AS all_sold, \
         arrayStringConcat(arrayMap(p -> toString(-p), arrayFilter((p, a, q, r) -> p < 0 AND a >= q AND a < r, \
         parts, ats, {of_event}, {next})), ',') AS all_back FROM ({blocks}) AS a5"
    )
}

/// A row for each journey: `begun` is when one without a conversion began.
fn one_by_one(cut: &str, terms: &ChannelTerms) -> String {
    let from = terms.from;
    let (mut columns, mut begins) = (String::new(), vec!["s0".to_owned()]);
    if let Some(look_back) = terms.look_back {
        for (before, next) in (0..terms.windows).zip(1..) {
            columns.push_str(&format!(
                ", arrayFirst(a -> a > s{before} + {look_back} OR a = {FOREVER}, marked) AS s{next}"
            ));
            begins.push(format!("s{next}"));
        }
    }
    format!(
        "SELECT who, c_at, led_ats, led_vias, late_ats, late_vias, all_sold, all_back, begins + 0 AS begun \
         FROM (SELECT *, arrayPushBack(late_ats, {FOREVER}) AS marked, marked[1] AS s0{columns}, \
         arrayConcat(if(opened < 2 AND c_at >= {from}, [{NEVER}], emptyArrayInt64()), \
         arrayFilter(s -> s < {FOREVER} AND s >= {from}, [{}])) AS all_begins FROM ({cut}) AS a6) AS a7 \
         ARRAY JOIN all_begins AS begins",
        begins.join(", ")
    )
}
