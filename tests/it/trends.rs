//! Numbers by day, week and month: their sums against the overview, a public data set against a count of its own, and a
//! day that was planted.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use desire_path::insights::{Answer, Question, Scope};
use desire_path::model::{Annotation, AnnotationKind, Filter, Goal, Project, Settings};
use desire_path::present::charts::{Chart, PointMark};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::Cell;
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;

use crate::cli::{csv_rows, ok};
use crate::entities::{ask, ask_shared, cells};
use crate::order_sequence::{online_retail, scope_of};
use crate::screen::small_shop;
use crate::tables::{Row, table};

const DAY: i64 = 86_400_000;

/// The sample shop, in a file of its own: others have it open.
pub(crate) fn sample(filter: Filter) -> Scope {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.desire");
    std::fs::copy(small_shop(), &path).unwrap();
    let workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    snapshot.table.load();
    Scope::new(snapshot.table, snapshot.project, filter, 0)
}

/// The values of a trend added up by period, in cents and shares of them.
fn by_period(answer: &Answer) -> BTreeMap<String, f64> {
    let table = answer.rows("periods");
    let at = |key: &str| table.columns.iter().position(|c| c.key == key).unwrap();
    let mut sums = BTreeMap::new();
    for row in &table.rows {
        let Cell::Text(period) = &row[at("period")] else { panic!("{row:?}") };
        let value = match row[at("value")] {
            Cell::Count(n) => n as f64,
            Cell::Money(money) => money,
            ref other => panic!("{other:?}"),
        };
        *sums.entry(period.clone()).or_insert(0.0) += value;
    }
    sums
}

#[test]
fn periods_and_groups_add_up_to_the_overview() {
    let from_search = Filter { channels: vec!["Organic search".to_owned()], ..Filter::default() };
    for filter in [Filter::default(), from_search] {
        let scope = sample(filter);
        let overview = ask(&scope, "overview", &[]);
        for (measure, fact) in
            [("events", "events"), ("sessions", "sessions"), ("goals", "orders"), ("revenue", "value")]
        {
            let whole = overview.number(fact).as_f64().unwrap();
            assert!(whole > 0.0, "{measure}");
            for period in ["day", "week", "month"] {
                let total = ask(&scope, "trends", &[("measure", measure), ("period", period)]);
                let sums = by_period(&total);
                assert!((sums.values().sum::<f64>() - whole).abs() < 0.01, "{measure} by {period}: {sums:?} {whole}");
                for split in ["channel", "device", "country"] {
                    let pairs = [("measure", measure), ("period", period), ("split", split), ("top", "2")];
                    for (period, sum) in by_period(&ask(&scope, "trends", &pairs)) {
                        assert!((sums[&period] - sum).abs() < 0.02, "{measure} {period} by {split}");
                    }
                }
            }
        }
        let customers = ask(&scope, "trends", &[("period", "month")]);
        assert_eq!(customers.number("customers"), overview.number("customers"));
        assert!(by_period(&customers).values().all(|n| *n <= overview.number("customers").as_f64().unwrap()));
    }
}

#[test]
fn the_value_of_an_order_is_the_revenue_over_the_new_orders() {
    let scope = sample(Filter::default());
    let mut compared = 0;
    for (period, split) in [("week", "none"), ("month", "device"), ("month", "channel"), ("month", "country")] {
        let of = |measure: &str| {
            let answer = ask(&scope, "trends", &[("measure", measure), ("period", period), ("split", split)]);
            let table = answer.rows("periods");
            let at = |key: &str| table.columns.iter().position(|c| c.key == key);
            let name = |row: &[Cell]| {
                let group = at("group").map(|group| format!("{:?}", row[group]));
                (format!("{:?}", row[at("period").unwrap()]), group)
            };
            table.rows.iter().map(|row| (name(row), row[at("value").unwrap()].clone())).collect::<BTreeMap<_, _>>()
        };
        let (values, revenue, orders) = (of("order-value"), of("revenue"), of("goals"));
        for (cell, value) in &values {
            let number = |of: &BTreeMap<_, Cell>| match of.get(cell) {
                Some(Cell::Money(money)) => *money,
                Some(Cell::Count(n)) => *n as f64,
                Some(Cell::Empty) | None => 0.0,
                other => panic!("{other:?}"),
            };
            match value {
                Cell::Money(value) => {
                    assert!((value - number(&revenue) / number(&orders)).abs() < 0.006, "{cell:?}: {value}");
                    compared += 1;
                }
                Cell::Empty => assert!(number(&orders) == 0.0, "{cell:?} has orders"),
                other => panic!("{other:?}"),
            }
        }
    }
    assert!(compared > 60, "only {compared}");
}

/// Customers, orders and money of a month.
type Month = (BTreeSet<String>, BTreeSet<String>, f64);

#[test]
fn months_of_a_public_shop_are_as_its_file_counts_them() {
    let Some(csv) = online_retail() else { return };
    let mut months: BTreeMap<String, Month> = BTreeMap::new();
    for line in csv::Reader::from_reader(csv.as_bytes()).records() {
        let line = line.unwrap();
        let (quantity, price): (f64, f64) = (line[3].parse().unwrap(), line[5].parse().unwrap());
        if line[6].is_empty() {
            continue;
        }
        let (customers, orders, money) = months.entry(line[4][..7].to_owned()).or_default();
        customers.insert(line[6].to_owned());
        if quantity > 0.0 {
            orders.insert(line[0].to_owned());
        }
        *money += quantity * price;
    }
    let (_dir, scope) = scope_of(&csv);
    let answer = |measure: &str| by_period(&ask(&scope, "trends", &[("measure", measure), ("period", "month")]));
    let expected = |of: &dyn Fn(&Month) -> f64| -> BTreeMap<String, f64> {
        months.iter().map(|(month, counted)| (month.clone(), of(counted))).collect()
    };
    assert_eq!(answer("customers"), expected(&|(customers, ..)| customers.len() as f64));
    assert_eq!(answer("goals"), expected(&|(_, orders, _)| orders.len() as f64));
    let (found, money) = (answer("revenue"), expected(&|(.., money)| *money));
    assert_eq!(found.len(), 13);
    assert!(found.iter().all(|(month, sum)| (sum - money[month]).abs() < 0.01), "{found:?} {money:?}");
    let complete = cells(&ask(&scope, "trends", &[("period", "month")]), "periods", &["period", "complete"]);
    assert_eq!((complete[11].as_str(), complete[12].as_str()), ("2011-11 | true", "2011-12 | false"));
}

/// Some twenty customers a day for nine weeks, twenty of whom buy; on one day 90 come, on another none buys.
fn planted() -> Scope {
    let monday = 4 * DAY;
    let mut rows = Vec::new();
    for day in 0..63 {
        for customer in 0..(if day == 40 { 90 } else { 20 + day % 3 }) {
            let row = |time, event| Row { time: monday + day * DAY + time, event, ..Row::default() };
            rows.push((format!("{day}-{customer}"), row(1000, "visit")));
            if customer < 20 && day != 20 {
                rows.push((format!("{day}-{customer}"), row(2000, "buy")));
            }
        }
    }
    let events = table(rows.iter().map(|(customer, row)| Row { customer, ..*row }), &[]);
    let goal = Goal { touchpoints: vec!["buy".to_owned()], ..Goal::default() };
    let note = Annotation {
        id: 1,
        first_day: 43,
        last_day: 45,
        kind: AnnotationKind::Campaign,
        text: "Fair".to_owned(),
        source: None,
    };
    let settings = Settings { goal, time_zone: "UTC".to_owned(), ..Settings::default() };
    let project = Project { settings, annotations: vec![note], ..Project::default() };
    Scope::new(Arc::new(events), Arc::new(project), Filter::default(), 0)
}

#[test]
fn planted_days_are_found_with_the_notes_of_the_project() {
    let scope = planted();
    let days = |measure: &str| ask(&scope, "trends", &[("period", "day"), ("measure", measure)]);
    let odd = |answer: &Answer| -> Vec<String> {
        let rows = cells(answer, "periods", &["unusual", "start", "value", "expected", "notes"]);
        rows.into_iter().filter(|row| !row.starts_with(" |")).collect()
    };
    assert_eq!(odd(&days("customers")), ["spike | 1970-02-14T00:00:00Z | 90 | 21 | Fair"]);
    assert_eq!(odd(&days("goals")), ["drop | 1970-01-25T00:00:00Z | 0 | 20 | "]);
    let drawn = |answer: Answer| -> Vec<(usize, PointMark)> {
        let Some((_, Chart::Lines(chart))) = answer.chart else { panic!("{:?}", answer.chart) };
        let points = chart.series[0].points.iter().enumerate();
        points.flat_map(|(at, point)| point.marks.iter().map(move |mark| (at, *mark))).collect()
    };
    assert_eq!(drawn(days("customers")), [(40, PointMark::Spike)]);
    assert_eq!(drawn(days("goals")), [(20, PointMark::Drop)]);
    let shared = ask_shared(&scope, ("trends", &[("period", "day")]), 11, &PublishedCounts::default()).unwrap();
    assert_eq!(drawn(shared), [], "nothing tells of the periods around a shared one");
    assert!(days("customers").sentence.ends_with("Most unusual: 90 for 14 Feb 1970 (usually about 21)."));
    let noted = cells(&days("events"), "periods", &["notes"]).into_iter().filter(|note| note == "Fair").count();
    assert_eq!(noted, 3, "every day of the note");
    let chances = cells(&days("customers"), "periods", &["chance"]);
    let chances: Vec<f64> = chances.iter().filter_map(|chance| chance.parse().ok()).collect();
    assert!(matches!(chances[..], [chance] if chance < 0.01), "{chances:?}");
    let weeks = ask(&scope, "trends", &[("measure", "goals")]).sentence;
    assert!(weeks.contains(" for the week of 2 Mar 1970, the last complete one"), "{weeks}");
    // twenty of twenty-two
    let conversion = cells(&days("conversion"), "periods", &["value", "customers"]);
    assert_eq!(conversion[5], format!("{} | 22", 20.0 / 22.0));
}

#[test]
fn a_period_of_nobody_has_no_conversion_and_centuries_of_days_are_not_counted() {
    let scope = |days: &[i64]| {
        let rows = days.iter().map(|day| Row { customer: "ann", time: day * DAY, event: "buy", ..Row::default() });
        let goal = Goal { touchpoints: vec!["buy".to_owned()], ..Goal::default() };
        let settings = Settings { goal, time_zone: "UTC".to_owned(), ..Settings::default() };
        let project = Project { settings, ..Project::default() };
        Scope::new(Arc::new(table(rows, &[])), Arc::new(project), Filter::default(), 0)
    };
    let conversion = ask(&scope(&[0, 1, 3]), "trends", &[("measure", "conversion"), ("period", "day")]);
    assert_eq!(
        cells(&conversion, "periods", &["start", "value", "previous", "customers"]),
        [
            "1970-01-01T00:00:00Z | 1 |  | 1",
            "1970-01-02T00:00:00Z | 1 | 1 | 1",
            "1970-01-03T00:00:00Z |  | 1 | 0",
            "1970-01-04T00:00:00Z | 1 |  | 1"
        ]
    );
    assert!(conversion.sentence.contains("100 % for 2 Jan 1970, the only complete one"), "{}", conversion.sentence);
    let asked = |period: &str| {
        let pairs = [("period".to_owned(), period.to_owned())];
        let question = Question::new("trends", &pairs, Filter::default(), None).unwrap();
        question.compute(scope(&[0, 100_000]), &Progress::new())
    };
    let refused = asked("day").err().unwrap().to_string();
    assert!(refused.contains("100001 periods") || refused.contains("100,001 periods"), "{refused}");
    assert!(asked("week").is_ok());
}

#[test]
fn how_many_customers_an_answer_was_about_is_remembered() {
    let of = |customers: usize| {
        let names: Vec<String> = (0..customers).map(|i| format!("c{i}")).collect();
        let rows = names.iter().map(|customer| Row { customer, time: DAY, event: "ad", ..Row::default() });
        Scope::new(Arc::new(table(rows, &[])), Arc::new(Project::default()), Filter::default(), 0)
    };
    for id in ["trends", "dwell", "overview"] {
        let shared = |customers: usize, before: &PublishedCounts| ask_shared(&of(customers), (id, &[]), 11, before);
        let first = shared(100, &PublishedCounts::default()).unwrap().published;
        assert!(shared(100, &first).is_ok(), "{id}: the same once more tells nothing new");
        assert!(shared(120, &first).is_ok(), "{id}: by many");
        assert!(shared(101, &first).is_err(), "{id}: by one");
        assert!(shared(4, &PublishedCounts::default()).is_err(), "{id}: about few");
    }
}

#[test]
fn what_is_ordered_directly_counts_in_the_last_channel_before_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let visits = "customer_id,time,event,channel\n\
        c1,2026-03-01T10:00:00Z,Product viewed,E-mail\n\
        c2,2026-03-02T10:00:00Z,Product viewed,Social\n\
        c2,2026-03-03T10:00:00Z,Product viewed,Direct\n\
        c4,2026-03-05T10:00:00Z,Product viewed,Paid search\n";
    let orders = "customer_id,time,event,value\n\
        c1,2026-03-04T10:00:00Z,Purchase,10\n\
        c2,2026-03-04T11:00:00Z,Purchase,20\n\
        c3,2026-03-04T12:00:00Z,Purchase,40\n\
        c4,2026-03-04T13:00:00Z,Purchase,80\n";
    let project = folder.path().join("shop.desire").display().to_string();
    ok(&["import", &project, &file("visits.csv", visits), "--source", "Website"]);
    ok(&["import", &project, &file("orders.csv", orders), "--source", "Shop"]);
    let by_channel = |more: &[&str]| {
        let asked = ["show", "trends", &project, "--set", "split=channel", "--set", "period=month", "--format", "csv"];
        let rows = csv_rows(&ok(&[&asked[..], more].concat()));
        rows.iter().map(|row| (row[2].to_owned(), row[3].parse::<f64>().unwrap())).collect::<BTreeMap<_, _>>()
    };
    let expected = |all: &[(&str, f64)]| all.iter().map(|(name, n)| ((*name).to_owned(), *n)).collect();
    // whoever comes by another channel only after the order, or never does, ordered directly
    let revenue = by_channel(&["--set", "measure=revenue"]);
    assert_eq!(revenue, expected(&[("E-mail", 10.0), ("Social", 20.0), ("Direct", 120.0)]));
    // a visit before the first date led to the order, too
    let goals = by_channel(&["--set", "measure=goals", "--filter", "from=2026-03-04"]);
    assert_eq!(goals, expected(&[("E-mail", 1.0), ("Social", 1.0), ("Direct", 2.0)]));
    let events = by_channel(&["--set", "measure=events"]);
    assert_eq!(events, expected(&[("E-mail", 1.0), ("Social", 1.0), ("Direct", 5.0), ("Paid search", 1.0)]));
}
