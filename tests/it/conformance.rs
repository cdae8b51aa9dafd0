//! A designed journey against actual ones: journeys read by hand, a public process log as another program reads it, and what
//! holds for any journeys.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use desire_path::insights::{Answer, AnswerError, AnyComputedInsight, Question, Scope, Selection};
use desire_path::model::{Filter, Project, Settings};
use desire_path::present::numbers;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::Cell;
use desire_path::progress::Progress;
use proptest::prelude::*;

use crate::entities::cells;
use crate::screen::Screen;
use crate::support::shared;
use crate::tables::{Row, table};

const DAY: i64 = 86_400_000;
const MINUTE: i64 = 60_000;

/// A scope of these events, and a last one that ends the data.
fn scope_of(rows: &[(String, &str, i64)], until: i64) -> Scope {
    let last = Row { customer: "the last", time: until, event: "end", ..Row::default() };
    let rows = rows.iter().map(|(customer, event, time)| Row { customer, time: *time, event, ..Row::default() });
    let settings = Settings { time_zone: "UTC".to_owned(), ..Settings::default() };
    let project = Project { settings, ..Project::default() };
    Scope::new(Arc::new(table(rows.chain([last]), &[])), Arc::new(project), Filter::default(), until)
}

/// So many customers of each life, every event a minute after the one before.
fn lives(of: &[(usize, &[&'static str])]) -> Vec<(String, &'static str, i64)> {
    let mut rows = Vec::new();
    for (kind, (times, life)) in of.iter().enumerate() {
        for i in 0..*times {
            let event = |(n, event): (usize, &&'static str)| (format!("{kind}-{i}"), *event, n as i64 * MINUTE);
            rows.extend(life.iter().enumerate().map(event));
        }
    }
    rows
}

fn computed(scope: &Scope, id: &str, pairs: &[(&str, &str)]) -> Result<Box<dyn AnyComputedInsight>, AnswerError> {
    let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    Question::new(id, &pairs, Filter::default(), None)?.compute(scope.clone(), &Progress::new())
}

fn answer(scope: &Scope, pairs: &[(&str, &str)]) -> Answer {
    computed(scope, "conformance", pairs).unwrap().answer(0, &PublishedCounts::default()).unwrap()
}

const OUTCOMES: [&str; 3] = ["step", "outcome", "customers"];

#[test]
fn everybody_follows_leaves_skips_or_changes_the_order() {
    let rows = lives(&[
        (20, &["ad", "view", "cart", "view", "buy"]),
        (9, &["ad", "cart"]),
        (8, &["view", "ad", "view", "help"]),
        (7, &["ad", "cart", "view"]),
        (6, &["ad", "buy"]),
        (5, &["ad", "view", "refund", "cart"]),
        (4, &["cart", "view"]),
    ]);
    let scope = scope_of(&rows, 90 * DAY);
    let alone = answer(&scope, &[("steps", "ad")]).sentence;
    assert!(alone.starts_with("55 customers took “ad”, the only step of the design"), "{alone}");
    let found = answer(&scope, &[("steps", "ad,view,!refund,cart,buy")]);
    assert_eq!(
        cells(&found, "outcomes", &OUTCOMES),
        [
            "view | Left after it | 8",
            "view | Skipped it | 15",
            "cart | In another order | 7",
            "cart | Met what must not happen | 5",
            "buy | Followed it | 20",
        ]
    );
    let columns = ["step", "customers", "left_here", "still_active", "skipped", "other_order", "met_excluded"];
    assert_eq!(
        cells(&found, "steps", &columns),
        [
            "ad | 55 | 0 | 0 | 0 | 0 | 0",
            "view | 40 | 8 | 0 | 15 | 0 | 0",
            "cart | 20 | 0 | 0 | 0 | 7 | 5",
            "buy | 20 | 0 | 0 | 0 | 0 | 0"
        ]
    );
    assert_eq!(
        found.sentence,
        "55 customers began with “ad”, 36 % of them followed the designed journey to “buy” (20). \
         Most of the others go on without “view”: 15."
    );
    assert_eq!(
        cells(&found, "left_for", &["after", "touchpoint", "customers", "share"]),
        [
            "ad | cart | 9 | 0.6",
            "ad | buy | 6 | 0.4",
            "view | help | 8 | 0.4",
            "view | Nothing more | 7 | 0.35",
            "view | refund | 5 | 0.25"
        ]
    );
    assert_eq!((found.number("customers"), found.number("followed")), (55.into(), 20.into()));
    // directly: a look back at the product before the order is another way
    let directly = answer(&scope, &[("steps", "ad,view,cart,buy"), ("rule", "directly")]);
    assert_eq!(cells(&directly, "outcomes", &OUTCOMES).last().unwrap(), "buy | Not directly | 20");
    assert_eq!(directly.number("followed"), 0);
}

#[test]
fn whoever_still_has_time_has_not_left() {
    let mut rows = lives(&[(30, &["ad", "buy"])]);
    rows.extend((0..40).map(|i| (format!("late {i}"), "ad", 25 * DAY)));
    rows.extend((0..10).map(|i| (format!("slow {i}"), "ad", 0)));
    rows.extend((0..10).map(|i| (format!("slow {i}"), "buy", 12 * DAY)));
    // the week of the first steps is known from its Monday on
    rows.push(("early".to_owned(), "end", -20 * DAY));
    let scope = scope_of(&rows, 28 * DAY);
    let found = answer(&scope, &[("steps", "ad,buy"), ("window", "7d")]);
    assert_eq!(
        cells(&found, "outcomes", &OUTCOMES),
        ["ad | Still have time | 40", "ad | Left after it | 10", "buy | Followed it | 30"]
    );
    assert!(found.sentence.ends_with("40 still have time."), "{}", found.sentence);
    // 1970-01-01 was a Thursday; a week counts once its days and the window after them are over
    assert_eq!(
        cells(&found, "over_time", &["period", "customers", "followed", "complete"]),
        ["1970-W01 | 40 | 30 | true", "1970-W05 | 40 | 0 | false"]
    );
    // without a window whoever did something in the last 30 days may still go on, as in a flow
    let ever = [("steps", "ad,buy"), ("window", "none")];
    let found = answer(&scope, &ever);
    assert_eq!((found.number("followed"), found.number("still_active")), (40.into(), 40.into()));
    assert!(found.note.contains("in the last 30 days still has time"), "{}", found.note);
    let complete = |found: &Answer| cells(found, "over_time", &["period", "followed", "complete"]);
    assert_eq!(complete(&found), ["1970-W01 | 40 | false", "1970-W05 | 0 | false"]);
    let found = answer(&scope_of(&rows, 60 * DAY), &ever);
    assert_eq!((found.number("followed"), found.number("still_active")), (40.into(), 0.into()));
    assert_eq!(complete(&found), ["1970-W01 | 40 | true", "1970-W05 | 0 | false"], "that week ends on day 32");
}

#[test]
fn with_a_window_it_counts_from_the_first_time_of_the_first_step() {
    let mut rows = lives(&[(30, &["ad", "buy"])]);
    for i in 0..10 {
        rows.extend([("ad", 0), ("ad", 10), ("buy", 12)].map(|(event, day)| (format!("again {i}"), event, day * DAY)));
    }
    let scope = scope_of(&rows, 90 * DAY);
    let how = [("steps", "ad,buy"), ("window", "7d")];
    let found = answer(&scope, &how);
    let funnel = computed(&scope, "funnel", &how).unwrap().answer(0, &PublishedCounts::default()).unwrap();
    assert_eq!(cells(&found, "steps", &["step", "customers"]), ["ad | 40", "buy | 30"]);
    assert_eq!(cells(&funnel, "steps", &["step", "customers"]), ["ad | 40", "buy | 40"]);
    let note = &found.note;
    assert!(note.contains("counted from the first time of the first step") && note.contains("a funnel may"), "{note}");
}

#[test]
fn groups_have_intervals_and_few_are_marked() {
    let mut rows: Vec<Row<'static>> = Vec::new();
    let ids: Vec<String> = (0..100).map(|i| format!("c{i:03}")).collect();
    let ids: &'static [String] = ids.leak();
    for (i, customer) in ids.iter().enumerate() {
        let channel = if i < 80 { "social" } else { "e-mail" };
        rows.push(Row { customer, time: 0, event: "ad", channel, ..Row::default() });
        if i % 4 == 0 {
            rows.push(Row { customer, time: MINUTE, event: "buy", channel: "direct", ..Row::default() });
        }
    }
    let scope = Scope::new(Arc::new(table(rows, &[])), Arc::default(), Filter::default(), 0);
    let found = answer(&scope, &[("steps", "ad,buy"), ("split", "channel"), ("window", "none")]);
    let groups = cells(&found, "by_group", &["group", "customers", "followed", "share", "few"]);
    assert_eq!(groups, ["social | 80 | 20 | 0.25 | false", "e-mail | 20 | 5 | 0.25 | true"]);
    let interval = cells(&found, "by_group", &["low", "high"]);
    // scipy: binomtest(20, 80).proportion_ci(method="wilson")
    let ends: Vec<f64> = interval[0].split(" | ").map(|end| end.parse().unwrap()).collect();
    assert!((ends[0] - 0.168_062_3).abs() < 1e-6 && (ends[1] - 0.354_846_7).abs() < 1e-6, "{ends:?}");
}

#[test]
fn few_who_go_another_way_are_not_told_to_others() {
    let rows = lives(&[(60, &["ad", "view", "buy"]), (37, &["ad"]), (3, &["ad", "buy"])]);
    let scope = scope_of(&rows, 90 * DAY);
    let asked = computed(&scope, "conformance", &[("steps", "ad,view,buy")]).unwrap();
    let shared = asked.answer(11, &PublishedCounts::default()).unwrap();
    assert!(shared.hidden > 0);
    let told = cells(&shared, "outcomes", &OUTCOMES);
    assert!(told.iter().all(|row| !row.ends_with("| 3") && !row.ends_with("| 37")), "{told:?}");
    let left = cells(&shared, "left_for", &["touchpoint", "customers"]);
    assert!(left.iter().all(|row| !row.ends_with("| 3") && !row.ends_with("| 37")), "{left:?}");
    assert!(!shared.sentence.contains("37"), "{}", shared.sentence);
    // twelve are shown, but they are not most of the others
    let rows = [&rows[..], &lives(&[(0, &[]), (0, &[]), (0, &[]), (12, &["ad", "view"])])].concat();
    let asked = computed(&scope_of(&rows, 90 * DAY), "conformance", &[("steps", "ad,view,buy")]).unwrap();
    let most = |k| asked.answer(k, &PublishedCounts::default()).unwrap().sentence;
    assert!(most(0).contains("Most of the others") && !most(11).contains("Most of the others"), "{}", most(11));
}

#[test]
fn whoever_meets_what_must_not_happen_did_not_change_the_order() {
    let scope = scope_of(&lives(&[(40, &["view", "review", "cart", "view"]), (30, &["view", "cart"])]), 90 * DAY);
    let found = answer(&scope, &[("steps", "view,!review,cart")]);
    assert_eq!(
        cells(&found, "outcomes", &OUTCOMES),
        ["cart | Followed it | 30", "cart | Met what must not happen | 40"]
    );
}

#[test]
fn a_session_that_is_over_has_no_more_time() {
    let scope = scope_of(&lives(&[(40, &["ad", "view"]), (30, &["ad", "buy"])]), 45 * MINUTE);
    let how = [("steps", "ad,buy"), ("entity", "session"), ("window", "30d")];
    let found = answer(&scope, &how);
    assert_eq!((found.number("followed"), found.number("still_active")), (30.into(), 0.into()));
    let scope = scope_of(&lives(&[(40, &["ad", "view"]), (30, &["ad", "buy"])]), 15 * MINUTE);
    assert_eq!(answer(&scope, &how).number("still_active"), 40);
}

/// How many of these rows do not follow from the others.
fn rank(mut rows: Vec<Vec<f64>>) -> usize {
    let mut rank = 0;
    for column in 0..rows.first().map_or(0, Vec::len) {
        let Some(pivot) = (rank..rows.len()).find(|&row| rows[row][column].abs() > 1e-9) else { continue };
        rows.swap(rank, pivot);
        let pivot = rows[rank].clone();
        for row in &mut rows[rank + 1..] {
            let times = row[column] / pivot[column];
            row.iter_mut().zip(&pivot).for_each(|(cell, of_pivot)| *cell -= times * of_pivot);
        }
        rank += 1;
    }
    rank
}

#[test]
fn no_difference_of_what_is_printed_tells_of_few() {
    // twice as many go each next way, but for three who go one of them
    let ways: [(&[&'static str], i64); 8] = [
        (&["ad", "view", "buy"], 0),
        (&["ad"], 0),
        (&["ad", "help"], 0),
        (&["ad", "buy"], 0),
        (&["ad", "view"], 0),
        (&["ad", "buy", "view"], 0),
        (&["ad"], 57),
        (&["ad", "view"], 57),
    ];
    for few in 0..ways.len() {
        let mut rows = Vec::new();
        for (way, (events, day)) in ways.iter().enumerate() {
            for i in 0..if way == few { 3 } else { 20 << way } {
                let event = |(n, event): (usize, &&'static str)| (format!("{way}-{i}"), *event, day * DAY + n as i64);
                rows.extend(events.iter().enumerate().map(event));
            }
        }
        let scope = scope_of(&rows, 60 * DAY);
        let asked = computed(&scope, "conformance", &[("steps", "ad,view,buy"), ("window", "7d")]).unwrap();
        let shared = asked.answer(11, &PublishedCounts::default()).unwrap();
        let cells = shared.tables.iter().flat_map(|of| of.table.rows.iter().flatten().filter_map(Cell::as_count));
        let printed: BTreeSet<u64> = cells.chain(shared.facts.iter().filter_map(|(_, fact)| fact.as_u64())).collect();
        assert!(printed.len() > 5 && printed.iter().all(|n| n % 20 == 0 || n % 20 == 3), "{printed:?}");
        // whom a number counts is seen from the number
        let is_in = |n: u64, way: usize| if way == few { n % 20 == 3 } else { (n / 20) & (1 << way) != 0 };
        let row = |n: &u64| (0..ways.len()).map(|way| f64::from(u8::from(is_in(*n, way)))).collect::<Vec<_>>();
        let mut rows: Vec<Vec<f64>> = printed.iter().map(row).collect();
        let known = rank(rows.clone());
        rows.push((0..ways.len()).map(|way| f64::from(u8::from(way == few))).collect());
        assert_eq!(rank(rows), known + 1, "that three went way {few} follows from {printed:?}: {:?}", shared.tables);
        let names = |published: &PublishedCounts| published.0.keys().all(|name| !name.starts_with("funnel/"));
        assert!(names(&shared.published), "a funnel counts other journeys: {:?}", shared.published);
        let all = asked.answer(0, &PublishedCounts::default()).unwrap();
        assert!(all.rows("left_for").rows.len() >= 4 && shared.hidden + shared.merged > 0);
    }
}

#[test]
fn what_cannot_be_asked_says_what_can() {
    let scope = scope_of(&lives(&[(40, &["ad", "buy"])]), DAY);
    let error = |pairs: &[(&str, &str)]| computed(&scope, "conformance", pairs).err().unwrap().to_string();
    assert!(error(&[("steps", "ad,byu")]).contains("there are ad, buy, end"));
    assert!(error(&[("rule", "sometimes")]).contains("rule is eventually or directly"));
    assert!(error(&[("steps", "stages")]).contains("name the steps"));
    assert!(error(&[("steps", "ad,buy"), ("split", "colour")]).contains("channel, device"));
    assert!(error(&[("steps", "ad,buy"), ("entity", "ticket")]).contains("import a file with a column"));
}

const EVENTS: [&str; 5] = ["a", "b", "c", "d", "x"];

/// How a journey compares with a, b, c, d where x must not happen before c, and the last step it reached: read in the plainest
/// way.
fn read(journey: &[&str]) -> Option<(&'static str, usize)> {
    let start = journey.iter().position(|event| *event == "a")?;
    let journey = &journey[start..];
    // every way to each step: the positions at which it may wait
    let mut waits: Vec<Vec<usize>> = vec![Vec::new(); 4];
    for (i, event) in journey.iter().enumerate() {
        let Some(step) = EVENTS[..4].iter().position(|known| known == event) else { continue };
        let goes_on = |from: &usize| step != 2 || !journey[*from..i].contains(&"x");
        if step == 0 || waits[step - 1].iter().any(goes_on) {
            waits[step].push(i);
        }
    }
    let last = waits.iter().rposition(|waits| !waits.is_empty())?;
    if last == 3 {
        return Some(("Followed it", 3));
    }
    let next = last + 1;
    let is_taken_after = waits[1].first().is_some_and(|first| journey[*first..].contains(&"c"));
    if last == 1 && (is_taken_after || waits[1].iter().all(|from| journey[*from..].contains(&"x"))) {
        return Some(("Met what must not happen", last));
    }
    if journey.contains(&EVENTS[next]) {
        return Some(("In another order", last));
    }
    let skipped = EVENTS[next + 1..4].iter().any(|later| journey.contains(later));
    Some((if skipped { "Skipped it" } else { "Left after it" }, last))
}

proptest! {
    #[test]
    fn any_journeys_are_each_in_one_class_and_as_read_one_by_one(
        lives in prop::collection::vec(prop::collection::vec(0..EVENTS.len(), 1..9), 1..40), seed in 0usize..1000,
    ) {
        let journeys: Vec<Vec<&str>> = lives.iter().map(|life| life.iter().map(|&e| EVENTS[e]).collect()).collect();
        let rows = |order: &[usize]| -> Vec<(String, &str, i64)> {
            let events = |&i: &usize| {
                let event = move |(n, event): (usize, &&'static str)| (format!("{i:02}"), *event, n as i64 * MINUTE);
                journeys[i].iter().enumerate().map(event).collect::<Vec<_>>()
            };
            order.iter().flat_map(events).collect()
        };
        let mut order: Vec<usize> = (0..journeys.len()).collect();
        // a first customer names every touchpoint and takes no first step
        let names = |mut rows: Vec<(String, &'static str, i64)>| {
            rows.splice(0..0, ["d", "c", "b", "x", "d"].map(|event| ("names".to_owned(), event, 0)));
            rows.push(("one more".to_owned(), "a", 0));
            rows
        };
        let one = scope_of(&names(rows(&order)), 90 * DAY);
        order.rotate_left(seed % journeys.len());
        order.reverse();
        let other = scope_of(&names(rows(&order)), 90 * DAY);
        let how = [("steps", "a,b,!x,c,d"), ("window", "none")];
        let (found, permuted) = (answer(&one, &how), answer(&other, &how));
        prop_assert_eq!(&found.facts, &permuted.facts);
        for name in ["steps", "outcomes", "left_for", "over_time"] {
            let sorted = |answer: &Answer| {
                let mut rows: Vec<String> = answer.rows(name).rows.iter().map(|row| format!("{row:?}")).collect();
                rows.sort();
                rows
            };
            prop_assert_eq!(sorted(&found), sorted(&permuted), "{}", name);
        }
        let mut expected: BTreeMap<String, u64> = BTreeMap::new();
        let more = [vec!["a"]];
        for (kind, last) in journeys.iter().chain(&more).filter_map(|journey| read(journey)) {
            let about_next = matches!(kind, "Skipped it" | "In another order" | "Met what must not happen");
            *expected.entry(format!("{} | {kind}", EVENTS[last + usize::from(about_next)])).or_default() += 1;
        }
        let classes: BTreeMap<String, u64> = cells(&found, "outcomes", &OUTCOMES)
            .iter()
            .map(|row| row.rsplit_once(" | ").map(|(name, n)| (name.to_owned(), n.parse().unwrap())).unwrap())
            .collect();
        prop_assert_eq!(&classes, &expected);
        prop_assert_eq!(classes.values().sum::<u64>(), found.number("customers").as_u64().unwrap());
        // a funnel of the same steps counts the same where there is no window
        let funnel = computed(&one, "funnel", &how).unwrap().answer(0, &PublishedCounts::default()).unwrap();
        prop_assert_eq!(cells(&found, "steps", &["step", "customers"]), cells(&funnel, "steps", &["step", "customers"]));
        // behind every row are as many as it counts
        let asked = computed(&one, "conformance", &how).unwrap();
        for of in &found.tables {
            let at = of.table.columns.iter().position(|column| column.key == "customers").unwrap();
            for (i, row) in of.table.rows.iter().enumerate() {
                let behind = asked.customers(&of.part(i).unwrap(), &Progress::new()).unwrap();
                prop_assert_eq!(Some(behind.count() as u64), row[at].as_count(), "{} {:?}", of.name, row);
            }
        }
    }
}

#[test]
fn a_way_out_leads_to_the_customers_who_took_it() {
    let mut screen = Screen::on_small_sample();
    screen.press_tab("Designed");
    screen.press_some("Left after Awareness: ");
    let words = screen.words();
    assert!(words.contains("Left after Awareness") && words.contains("customers"), "{words}");
    let snapshot = screen.app().snapshot().clone();
    let scope = Scope::new(snapshot.table, snapshot.project, Filter::default(), 0);
    let part = Selection::new([("step", "Awareness"), ("outcome", "Left after it")]);
    let left = computed(&scope, "conformance", &[]).unwrap().customers(&part, &Progress::new()).unwrap().count();
    screen.press("See customers");
    let wanted = numbers::plural(left as u64, "customer", "customers");
    assert!(screen.words().replace('\u{a0}', " ").contains(&format!("{wanted}: Left after Awareness")), "{wanted}");
}

#[test]
fn a_permit_process_conforms_as_other_programs_read_it() {
    let Some(file) = shared("data/process_mining/receipt.csv") else { return };
    let mut lines = csv::Reader::from_path(&file).unwrap();
    let headers = lines.headers().unwrap().clone();
    let column = |name: &str| headers.iter().position(|header| header == name).unwrap();
    let (case, event, time) = (column("case:concept:name"), column("concept:name"), column("time:timestamp"));
    let rows: Vec<(String, String, i64)> = lines
        .records()
        .map(|line| {
            let line = line.unwrap();
            let time = line[time].replacen(' ', "T", 1).parse::<jiff::Timestamp>().unwrap().as_millisecond();
            (line[case].to_owned(), line[event].to_owned(), time)
        })
        .collect();
    let rows: Vec<(String, &str, i64)> =
        rows.iter().map(|(case, event, time)| (case.clone(), &**event, *time)).collect();
    // every case is over
    let last = rows.iter().map(|(.., time)| *time).max().unwrap();
    let scope = scope_of(&rows, last + 40 * DAY);
    let steps = "Confirmation of receipt,T02 Check confirmation of receipt,T04 Determine confirmation of receipt,\
                 T05 Print and send confirmation of receipt,T06 Determine necessity of stop advice,\
                 T10 Determine necessity to stop indication";
    let found = answer(&scope, &[("steps", steps), ("window", "none")]);
    // pm4py 2.7.23: len(pm4py.algo.filtering.pandas.ltl.ltl_checker.eventually_follows(log, steps[:n])) by cases, n = 2..6
    assert_eq!(
        cells(&found, "steps", &["customers", "left_here", "skipped", "other_order"]),
        [
            "1434 | 116 | 0 | 0",
            "1316 | 2 | 2 | 0",
            "1303 | 0 | 11 | 0",
            "1299 | 7 | 4 | 0",
            "797 | 13 | 0 | 495",
            "784 | 0 | 0 | 0"
        ]
    );
    // the steps are the most common variant (pm4py.get_variants: 713 cases)
    let directly = answer(&scope, &[("steps", steps), ("window", "none"), ("rule", "directly")]);
    assert!(directly.number("followed").as_u64().unwrap() >= 713);
    // a plain count in Python of the cases with these six directly after each other
    assert_eq!(directly.number("followed"), 751);
}
