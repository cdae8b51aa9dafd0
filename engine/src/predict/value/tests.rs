//! The run against customers of whom it is known how they were made, and against a slow reading of the order days.

use super::*;
use crate::analysis::random_stream::RandomStream;
use crate::predict::order_days::OrderDay;

/// A number of the exponential law of mean 1.
fn exponential(random: &mut RandomStream) -> f64 {
    -random.unit().ln()
}

/// Customers who order at a pace of their own until they leave, and of whom everyone's orders are worth about as much as before.
fn shoppers(n: usize, days: i64, seed: u64) -> (EventTable, OrderDays) {
    let mut random = RandomStream::new(seed, 0);
    let mut people = crate::events::People::default();
    let mut all = Vec::new();
    for customer in 0..n as u32 {
        people.ids.push(customer);
        let pace = exponential(&mut random) / 60.0;
        let leaves = 0.05 + 0.3 * random.unit();
        let worth = 20.0 + 80.0 * random.unit();
        let mut at = (random.unit() * 120.0).floor();
        let mut of_one: Vec<OrderDay> = Vec::new();
        while at < days as f64 {
            let value = worth * (0.5 + random.unit());
            let day = at.floor() as i64;
            match of_one.last_mut().filter(|last| last.day == day) {
                Some(last) => {
                    (last.orders, last.worth, last.paid) = (last.orders + 1, last.worth + value, last.paid + value);
                }
                None => of_one.push(OrderDay { day, orders: 1, worth: value, paid: value }),
            }
            if random.unit() < leaves {
                break;
            }
            at += exponential(&mut random) / pace;
        }
        all.push((customer, of_one));
    }
    let mut table = EventTable::default();
    table.people = people.into();
    (table, OrderDays::of_days(all))
}

fn known(table: &EventTable, orders: OrderDays, end: i64) -> OrderHistory<'_> {
    OrderHistory { table, days: LocalDays::new("UTC", 0, 0), orders, end, first: 0 }
}

fn run_of(known: &OrderHistory<'_>) -> ValueRun {
    known.run(&Settings::default(), &Progress::new()).unwrap()
}

#[test]
fn what_is_expected_comes_in_sum_and_the_ranges_hold() {
    let (table, orders) = shoppers(4_000, 720, 3);
    let run = run_of(&known(&table, orders.clone(), 540));
    assert_eq!((run.horizon_days, run.tests.len()), (180, 2));
    assert_eq!(run.readiness, Readiness::Ready, "{:?}", run.tests);
    let (mut expected, mut came, mut inside, mut worth, mut paid) = (0.0, 0.0, 0, 0.0, 0.0);
    for record in &run.answers {
        let found = run.expect(record, 90);
        let done = orders.between(record.customer as usize, 540, 630);
        let (low, high) = found.range.unwrap();
        inside += usize::from((low..=high).contains(&done.days));
        expected += found.orders;
        came += f64::from(done.days);
        worth += found.orders * found.order_value.unwrap() * run.kept;
        paid += done.paid;
    }
    assert!((expected / came - 1.0).abs() < 0.1, "{expected} expected, {came} came");
    assert!((worth / paid - 1.0).abs() < 0.12, "{worth} expected, {paid} paid");
    let share = inside as f64 / run.answers.len() as f64;
    assert!(share >= 0.8, "{share} of ranges hold");
    let windows = run.window_coverage().unwrap();
    assert!((windows - 0.8).abs() < 0.06, "{windows} of windows hold");
}

#[test]
fn worth_is_what_comes_month_by_month_and_later_counts_less() {
    let (table, orders) = shoppers(2_000, 540, 5);
    let run = run_of(&known(&table, orders, 540));
    let (model, values) = (run.orders.unwrap(), run.values.unwrap());
    for record in run.answers.iter().step_by(97) {
        let weeks = |month: u32| f64::from(month) * 365.25 / 12.0 / 7.0;
        let slow: f64 = (1..=12)
            .map(|month| {
                let orders =
                    model.orders(record.buyer(), weeks(month)) - model.orders(record.buyer(), weeks(month - 1));
                orders * values.mean(record.valued()) * run.kept / 1.02_f64.powi(month as i32)
            })
            .sum();
        let found = run.worth(record, 12, 0.02).unwrap();
        assert!((found - slow).abs() < 1e-9 * slow.max(1.0), "{found} is not {slow}");
        assert!(run.worth(record, 12, 0.0).unwrap() >= found && run.worth(record, 24, 0.02).unwrap() >= found);
    }
}

#[test]
fn records_say_what_a_slow_reading_of_the_days_says() {
    let (table, orders) = shoppers(300, 400, 7);
    let known = known(&table, orders.clone(), 400);
    for (at, record) in known.records(250) {
        let before: Vec<&OrderDay> = orders.of(at).iter().filter(|day| day.day < 250).collect();
        assert_eq!(record.repeats as usize, before.len() - 1);
        assert_eq!(i64::from(record.age), 250 - before[0].day);
        assert_eq!(i64::from(record.since), 250 - before[before.len() - 1].day);
        let mean = before[1..].iter().map(|day| day.worth).sum::<f64>() / (before.len() - 1).max(1) as f64;
        assert!((record.mean - mean).abs() < 1e-9);
        let later = orders.of(at).iter().filter(|day| (250..340).contains(&day.day)).count();
        assert_eq!(orders.between(at, 250, 340).days as usize, later);
    }
}

#[test]
fn without_a_model_the_groups_speak_and_say_so() {
    let (table, orders) = shoppers(150, 540, 9);
    let known = known(&table, orders, 540);
    let run = run_of(&known);
    assert!(run.orders.is_none() && !run.is_by_model());
    let few = |reason: &ReadinessReason| {
        matches!(reason, ReadinessReason::Values { doubt: ValueDoubt::FewBuyers { buyers: 0..=150, .. } })
    };
    assert!(run.readiness.reasons().iter().any(few), "{:?}", run.readiness);
    let everybody = run.groups.iter().find(|average| average.group.is_none()).unwrap();
    for record in &run.answers {
        let found = run.expect(record, 30);
        let own = run.groups.iter().find(|average| average.group == Some(record.group)).unwrap_or(everybody);
        // averages are of days of their own
        assert_eq!((found.days, found.orders), (180, own.orders));
        assert!((found.none - (1.0 - own.ordered as f64 / own.customers as f64)).abs() < 1e-12);
        assert_eq!(run.worth(record, 12, 0.01), None);
    }
}

#[test]
fn where_values_drift_the_model_of_values_is_not_used() {
    let (table, mut orders) = shoppers(3_000, 540, 11);
    // prices rise by half within the time
    orders.change_days(|day| day.worth *= 1.0 + 0.5 * day.day as f64 / 540.0);
    let run = run_of(&known(&table, orders, 540));
    let drifts = |reason: &ReadinessReason| matches!(reason, ReadinessReason::Values { doubt: ValueDoubt::ValuesDrift { ratio } } if *ratio > 1.1);
    assert!(run.values.is_none() && run.readiness.reasons().iter().any(drifts), "{:?}", run.readiness);
    assert!(run.orders.is_some(), "orders are still by the model");
    let record = run.answers.iter().find(|record| record.valued > 2).unwrap();
    assert!(run.order_value(record).is_some() && run.worth(record, 12, 0.01).is_some());
}

#[test]
fn threads_change_nothing() {
    let (table, orders) = shoppers(1_500, 540, 13);
    let known = known(&table, orders, 540);
    let pool = |n| rayon::ThreadPoolBuilder::new().num_threads(n).build().unwrap();
    assert_eq!(pool(1).install(|| run_of(&known)), pool(2).install(|| run_of(&known)));
}
