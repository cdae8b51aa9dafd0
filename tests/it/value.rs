//! What customers are expected to order and to be worth, and their groups: against real orders that came afterwards, and the
//! same on every surface.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use desire_path::analysis::LocalDays;
use desire_path::events::Subset;
use desire_path::insights::{Question, Scope};
use desire_path::model::{Filter, Readiness, ReadinessReason, RfmGroup, Settings, ValueDoubt};
use desire_path::predict::{self, DAY, rfm};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::{customer_value, words};
use desire_path::progress::Progress;

use crate::cli::{csv_rows, json, ok, project as sample};
use crate::shop::{Row, table};
use crate::support::shared;

/// 1 January 1997.
const BEGIN: i64 = 852_076_800_000;

/// The real orders of 2,357 customers: customer, day and value.
fn real() -> Option<Vec<(u32, i64, f64)>> {
    let text = std::fs::read_to_string(shared("data/cdnow/CDNOW_sample.txt")?).unwrap();
    let row = |line: &str| {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let [_, customer, day, _, value] = fields[..] else { return None };
        let date = jiff::civil::Date::strptime("%Y%m%d", day).ok()?;
        let day = i64::from(date.since(jiff::civil::date(1997, 1, 1)).unwrap().get_days());
        Some((customer.parse::<u32>().ok()? - 1, day, value.parse().ok()?))
    };
    Some(text.lines().filter_map(row).collect())
}

fn rows(orders: &[(u32, i64, f64)], until: i64) -> Vec<Row> {
    let known = orders.iter().filter(|order| order.1 < until);
    known.map(|&(customer, day, value)| Row::new(customer, BEGIN + day * DAY, "purchase").worth(value)).collect()
}

#[test]
fn real_orders_come_as_expected() {
    let Some(orders) = real() else { return };
    // 39 weeks are known, 39 weeks come true
    let table = table(2357, &rows(&orders, 273));
    let run = predict::run(&table, &Subset::all(&table), &Settings::default(), &Progress::new()).unwrap();
    let value = run.value().unwrap();
    assert!(value.is_by_model(), "{:?}", value.readiness);
    assert_eq!(value.answers.len(), 2357);
    let mut later: BTreeMap<u32, BTreeSet<i64>> = BTreeMap::new();
    for order in orders.iter().filter(|order| order.1 >= 273) {
        later.entry(order.0).or_default().insert(order.1);
    }
    let came = |customer: u32| later.get(&customer).map_or(0.0, |days| days.len() as f64);
    let (mut error, mut expected, mut actual) = (0.0, 0.0, 0.0);
    for record in &value.answers {
        let orders = value.expected_orders(record, 273);
        error += (orders - came(record.customer)).abs();
        expected += orders;
        actual += came(record.customer);
    }
    let error = error / 2357.0;
    assert!(error <= 0.79, "mean error {error}");
    assert!((expected / actual - 1.0).abs() <= 0.2, "{expected} expected, {actual} came");
    let nearer = |test: &desire_path::model::ValueTest| test.typical_error < test.last_period_typical_error;
    assert!(value.tests.iter().all(nearer), "{:?}", value.tests);
}

#[test]
fn the_fifths_of_real_buyers_order_again_as_is_known() {
    let Some(orders) = real() else { return };
    let table = table(2357, &rows(&orders, 546));
    let found = rfm(&table, &Subset::all(&table), &Settings::default(), 273, &Progress::new()).unwrap();
    assert_eq!((found.now.len(), found.followed.len()), (2357, 2357));
    let rate = |fifth: u8| {
        let of: Vec<_> = found.followed.iter().filter(|of| of.before.scores.recency == fifth).collect();
        100.0 * of.iter().filter(|of| of.orders > 0).count() as f64 / of.len() as f64
    };
    // the reference cuts equal days apart at random, so that its fifths differ by a few customers
    for (fifth, expected) in (1..=5).zip([11.0, 14.0, 18.0, 37.0, 65.0]) {
        let found = rate(fifth);
        assert!((found - expected).abs() < 3.0, "fifth {fifth}: {found} is not {expected}");
    }
}

#[test]
fn groups_are_those_of_a_slow_reading() {
    let mut orders = Vec::new();
    let mut state = 3_u64;
    let mut dice = |sides: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % sides
    };
    for customer in 0..200 {
        for _ in 0..=dice(5) {
            orders.push((customer, dice(300) as i64, 5.0 + dice(90) as f64));
        }
    }
    let table = table(200, &rows(&orders, 300));
    let found = rfm(&table, &Subset::all(&table), &Settings::default(), 90, &Progress::new()).unwrap();
    let end = orders.iter().map(|order| order.1).max().unwrap() + 1;
    let of = |customer: u32, until: i64| {
        let own: Vec<_> = orders.iter().filter(|o| o.0 == customer && o.1 < until).collect();
        let last = own.iter().map(|o| o.1).max()?;
        let times: BTreeSet<i64> = own.iter().map(|o| o.1).collect();
        Some((end - last, times.len(), own.iter().map(|o| o.2).sum::<f64>()))
    };
    let all: Vec<(i64, usize, f64)> = (0..200).filter_map(|customer| of(customer, end)).collect();
    let fifth = |less: usize| 1 + (5 * less / all.len()) as u8;
    for buyer in &found.now {
        let (since, times, paid) = of(buyer.ix, end).unwrap();
        assert_eq!((i64::from(buyer.since), buyer.orders as usize), (since, times));
        assert!((buyer.paid - paid).abs() < 1e-9);
        // by the middle of those who ordered last on the same day
        let (longer, same) = (all.iter().filter(|o| o.0 > since).count(), all.iter().filter(|o| o.0 == since).count());
        assert_eq!(buyer.scores.recency, 1 + (5 * (2 * longer + same) / (2 * all.len())).min(4) as u8);
        assert_eq!(buyer.scores.frequency, fifth(all.iter().filter(|o| o.1 < times).count()));
        assert_eq!(buyer.scores.money, fifth(all.iter().filter(|o| o.2 < paid - 1e-9).count()));
        assert_eq!(buyer.group, buyer.scores.group());
    }
    for of_one in &found.followed {
        let since = orders.iter().filter(|o| o.0 == of_one.before.ix && o.1 >= end - 90);
        let times: BTreeSet<i64> = since.map(|o| o.1).collect();
        assert_eq!(of_one.orders as usize, times.len());
    }
    let moved: Vec<_> = found.moved().collect();
    assert_eq!(moved.len(), found.now.len());
    assert_eq!(moved.iter().filter(|m| m.1.is_some()).count(), found.followed.len());
}

#[test]
fn days_with_an_order_are_those_of_the_time_zone() {
    let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_millisecond();
    // half past four and half past five of one evening in Los Angeles, two days in Greenwich
    let evening = ["2026-05-04T23:30:00Z", "2026-05-05T00:30:00Z"].map(|time| Row::new(0, at(time), "purchase"));
    let later = [Row::new(1, at("2026-06-01T12:00:00Z"), "purchase")];
    let table = table(2, &[&evening[..], &later[..]].concat());
    let record = |time_zone: &str| {
        let settings = Settings { time_zone: time_zone.to_owned(), ..Settings::default() };
        let run = predict::run(&table, &Subset::all(&table), &settings, &Progress::new()).unwrap();
        let value = run.value().unwrap();
        let record = *value.record_of(table.people.ids[0]).unwrap();
        let days = LocalDays::new(time_zone, table.first_ms(), table.last_ms());
        (record.repeats, days.day(value.last_order(&record)))
    };
    let day =
        |day: i8| i64::from(jiff::civil::date(2026, 5, day).since(jiff::civil::date(1970, 1, 1)).unwrap().get_days());
    assert_eq!(record("America/Los_Angeles"), (0, day(4)));
    assert_eq!(record("UTC"), (1, day(5)));
}

#[test]
fn the_data_end_with_a_day_of_the_time_zone() {
    let steady = (0..120).flat_map(|day| (0..5).map(move |customer| (customer, day)));
    let steady = steady.map(|(customer, day)| Row::new(customer, BEGIN + day * DAY + DAY / 8, "purchase"));
    let late = Row::new(0, BEGIN + 4000 * DAY, "purchase");
    let table = table(5, &steady.chain([late]).collect::<Vec<_>>());
    let settings = Settings { time_zone: "Asia/Tokyo".to_owned(), ..Settings::default() };
    let run = predict::run(&table, &Subset::all(&table), &settings, &Progress::new()).unwrap();
    assert_eq!((run.cut_off + 9 * DAY / 24).rem_euclid(DAY), 0, "midnight in Tokyo");
}

#[test]
fn too_few_buyers_of_then_were_in_no_group() {
    let bought = |customer: u32, day: i64| Row::new(customer, BEGIN + day * DAY, "purchase").worth(10.0);
    let rows: Vec<Row> =
        (0..25).map(|c| bought(c, 0)).chain((0..40).map(|c| bought(c, 150 + i64::from(c) / 4))).collect();
    let project = Arc::new(desire_path::model::Project::default());
    let scope = Scope::new(Arc::new(table(40, &rows)), project, Filter::default(), BEGIN + 200 * DAY);
    let answer = Question::new("rfm", &[], Filter::default(), None).unwrap();
    let answer = answer.compute(scope, &Progress::new()).unwrap().answer(0, &PublishedCounts::default()).unwrap();
    assert!(answer.number("customers_before").is_null() && answer.rows("moves").rows.is_empty());
    assert!(answer.note.contains("90 days before fewer than 30 had ordered"), "{}", answer.note);
}

#[test]
fn value_is_the_same_in_the_command_the_list_and_the_sentence() {
    let (_dir, project) = sample();
    ok(&["predict", &project]);
    let answer = json(&["value", &project, "--format", "json"]);
    let rows = csv_rows(&ok(&["value", &project, "--format", "csv"]));
    let header = ok(&["value", &project, "--format", "csv"]);
    let header: Vec<&str> = header.lines().next().unwrap().split(',').collect();
    assert!(["customer", "customer_id", "email"].iter().all(|key| header.contains(key)), "{header:?}");
    let column = |name: &str| header.iter().position(|h| *h == name).unwrap();
    let number = |row: &csv::StringRecord, name: &str| row[column(name)].parse::<f64>().unwrap();
    let sum: f64 = rows.iter().map(|row| number(row, "expected_orders")).sum();
    let told = answer["facts"]["expected_orders"].as_f64().unwrap();
    assert!((sum - told).abs() < 0.001 * rows.len() as f64, "{sum} and {told}");
    assert_eq!(answer["facts"]["customers"], rows.len());
    // the groups add up to the whole
    let groups = json(&["value", &project, "--format", "json", "--table", "groups"]);
    let of_groups: u64 = groups["tables"][0]["rows"].as_array().unwrap().iter().map(|r| r[1].as_u64().unwrap()).sum();
    assert_eq!(of_groups as usize, rows.len());
    // the list of customers says the same worth
    let listed = json(&["show", "customers", &project, "--format", "json"]);
    let columns: Vec<&str> =
        listed["tables"][0]["columns"].as_array().unwrap().iter().map(|c| c.as_str().unwrap()).collect();
    let at = |name: &str| columns.iter().position(|c| *c == name).unwrap();
    let listed: BTreeMap<u64, Option<f64>> = listed["tables"][0]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row[at("customer")].as_u64().unwrap(), row[at("worth_12_months")].as_f64()))
        .collect();
    for row in rows.iter().step_by(17) {
        let customer: u64 = row[column("customer")].parse().unwrap();
        let worth = row[column("worth")].parse::<f64>().ok();
        assert_eq!(listed[&customer], worth, "customer {customer}");
    }
}

#[test]
fn rfm_groups_add_up_and_can_be_kept_as_segments() {
    let (_dir, project) = sample();
    let answer = json(&["rfm", &project, "--format", "json"]);
    let table = |name: &str| {
        let found = answer["tables"].as_array().unwrap().iter().find(|t| t["name"] == name).unwrap();
        found["rows"].as_array().unwrap().clone()
    };
    let groups: u64 = table("groups").iter().map(|row| row[1].as_u64().unwrap()).sum();
    let moved: u64 = table("moves").iter().map(|row| row[2].as_u64().unwrap()).sum();
    assert_eq!((answer["facts"]["customers"].as_u64(), moved), (Some(groups), groups));
    assert_eq!(table("customers").len() as u64, groups);
    let first = table("groups")[0][0].as_str().unwrap().to_owned();
    let behind = json(&["show", "rfm", &project, "--select", &format!("group={first}"), "--format", "json"]);
    assert_eq!(behind["tables"][0]["rows"].as_array().unwrap().len() as u64, table("groups")[0][1].as_u64().unwrap());
    let saved = ok(&["segments", &project, "--rfm", "--save"]);
    assert!(saved.contains(&first), "{saved}");
    let of_segment = json(&["overview", &project, "--filter", &format!("segment={first}"), "--format", "json"]);
    assert_eq!(of_segment["facts"]["customers"], table("groups")[0][1]);
    // what two segments share is who is in both, and nobody is in two of these
    let overlap = json(&["segment-overlap", &project, "--format", "json"]);
    let pairs = overlap["tables"][0]["rows"].as_array().unwrap().clone();
    let is_rfm = |name: &serde_json::Value| RfmGroup::ALL.into_iter().any(|group| name == words::rfm_group(group));
    assert!(pairs.iter().filter(|row| is_rfm(&row[0]) && is_rfm(&row[1])).all(|row| row[3] == 0));
    let mixed = pairs.iter().find(|row| is_rfm(&row[0]) && !is_rfm(&row[1]) && row[3].as_u64() > Some(0)).unwrap();
    let part = [format!("segment={}", mixed[0].as_str().unwrap()), format!("with={}", mixed[1].as_str().unwrap())];
    let both =
        json(&["show", "segment-overlap", &project, "--select", &part[0], "--select", &part[1], "--format", "json"]);
    assert_eq!(both["tables"][0]["rows"].as_array().map(|rows| rows.len() as u64), mixed[3].as_u64());
    let compared = json(&["segment-comparison", &project, "--set", &format!("segment={first}"), "--format", "json"]);
    let rest = compared["facts"]["customers_with"].as_u64().unwrap();
    let everybody = json(&["overview", &project, "--format", "json"])["facts"]["customers"].as_u64().unwrap();
    assert_eq!(compared["facts"]["customers"].as_u64().unwrap() + rest, everybody);
    // kept again they stay as many
    ok(&["segments", &project, "--rfm", "--save"]);
    let kept = json(&["segments", &project, "--rfm", "--format", "json"]);
    assert_eq!(kept["rows"].as_array().map(Vec::len), Some(table("groups").len()));
    let names: BTreeSet<&str> = RfmGroup::ALL.into_iter().map(words::rfm_group).collect();
    assert_eq!(names.len(), 10);
}

#[test]
fn every_doubt_has_words_that_say_what_stands_in() {
    let doubts = [
        ValueDoubt::FewBuyers { buyers: 120, needed: 200, repeaters: 30, needed_repeaters: 100 },
        ValueDoubt::ShortHistory,
        ValueDoubt::LeavingUnknown,
        ValueDoubt::Untested,
        ValueDoubt::LastPeriodAsGood { error: 0.5, last_period_error: 0.51 },
        ValueDoubt::FewValues { customers: 12 },
        ValueDoubt::ValuesFollowOrders { correlation: 0.5 },
        ValueDoubt::ValuesDrift { ratio: 1.3 },
        ValueDoubt::ValuesUnknown,
    ];
    for doubt in doubts {
        let says = customer_value::value_doubt(doubt, true);
        let shared = customer_value::value_doubt(doubt, false);
        let few = ["120", "30", "12"].iter().filter(|n| shared.split(' ').any(|word| word.trim_matches(';') == **n));
        assert_eq!(few.count(), 0, "how many there are is not shared: {shared}");
        let instead =
            if doubt.is_about_values() { "group were worth lately" } else { "averages of the customer's group" };
        assert!(says.contains(instead) && says.ends_with('.'), "{says}");
        let readiness = Readiness::LowConfidence(vec![ReadinessReason::Values { doubt }]);
        let text = serde_json::to_string(&readiness).unwrap();
        assert_eq!(serde_json::from_str::<Readiness>(&text).unwrap(), readiness, "{text}");
    }
}
