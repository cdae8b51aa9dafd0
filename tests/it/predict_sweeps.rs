//! Predictions and intervals over many generated projects: of projects in which nothing can be learned hardly any model is
//! ready and no leak is named; planted leaks are; and intervals hold as often as they say. A few projects in every run of the
//! tests, all of them with `--ignored`.

use desire_path::analysis::attribution::{
    AttributionModel, JourneyRules, ModelSettings, attribute, channel_journeys, later_value,
};
use desire_path::events::{EventTable, Subset};
use desire_path::model::{Goal, Readiness, Settings, Target};
use desire_path::predict::{self, DAY};
use desire_path::present::readiness;
use desire_path::progress::Progress;

use crate::dice::Dice;
use crate::shop::{Row, table};

const BEGIN: i64 = 1_700_000_000_000 / DAY * DAY;
const CHANNELS: [&str; 4] = ["direct", "social", "email", "search"];
const LOOKS: [&str; 4] = ["page_view", "product_view", "search", "newsletter signup"];

/// Other numbers than in other tests of the same seed.
const SALT: u64 = 0x0dd_5eed;

/// A project of any size and pace in which nobody's past says anything of their future: customers and rows.
fn without_signal(seed: u64) -> (u32, Vec<Row>) {
    let mut dice = Dice::new(seed, SALT);
    let customers = 300 + 100 * dice.below(6) as u32;
    let days = 120 + 30 * dice.below(5) as i64;
    let (looks, orders) = (0.02 + 0.04 * dice.next(), 0.004 + 0.012 * dice.next());
    let mut rows = Vec::new();
    for customer in 0..customers {
        for day in 0..days {
            let mut at = || BEGIN + day * DAY + (dice.next() * 86_000_000.0) as i64;
            let (look, order) = (at(), at());
            if dice.next() < looks {
                let (event, channel) = (LOOKS[dice.below(4)], CHANNELS[dice.below(4)]);
                rows.push(Row::new(customer, look, event).by(channel));
            }
            if dice.next() < orders {
                rows.push(
                    Row::new(customer, order, "purchase").worth(10.0 + 90.0 * dice.next()).by(CHANNELS[dice.below(4)]),
                );
            }
        }
    }
    (customers, rows)
}

fn run(table: &EventTable) -> desire_path::model::PredictionRun {
    predict::run(table, &Subset::all(table), &Settings::default(), &Progress::new()).unwrap()
}

/// Of so many projects: models that were tested, those that are ready, and the projects in which a leak is named.
fn sweep_without_signal(projects: std::ops::Range<u64>) -> (usize, usize, Vec<u64>) {
    let (mut models, mut ready, mut leaks) = (0, 0, Vec::new());
    for seed in projects {
        let (customers, rows) = without_signal(seed);
        let run = run(&table(customers, &rows));
        for target in run.targets().filter(|target| target.back_test.is_some()) {
            models += 1;
            ready += usize::from(target.readiness == Readiness::Ready);
        }
        if run.targets().any(|target| readiness::reasons(target).contains("Too good")) {
            leaks.push(seed);
        }
    }
    (models, ready, leaks)
}

#[test]
fn without_signal_nothing_is_ready_and_no_leak_is_named() {
    let (models, ready, leaks) = sweep_without_signal(100..104);
    assert!(models >= 8, "only {models} models");
    assert_eq!((ready, leaks), (0, Vec::new()), "of {models} models");
}

#[test]
#[ignore = "takes minutes: run it with --ignored in an optimised build"]
fn of_two_hundred_projects_without_signal_one_model_in_fifty_is_ready_at_most() {
    let (models, ready, leaks) = sweep_without_signal(0..200);
    println!("{ready} of {models} models ready; leaks named in {leaks:?}");
    assert!(ready * 50 <= models, "{ready} of {models} are ready");
    assert!(leaks.is_empty(), "{leaks:?}");
}

/// A project without signal in which this share of orders is marked in advance; whether the mark is named.
fn leak_is_named(seed: u64, share: f64) -> bool {
    let (customers, mut rows) = without_signal(seed);
    let mut dice = Dice::new(seed ^ 0x1eaf, SALT);
    let orders: Vec<(u32, i64)> =
        rows.iter().filter(|row| row.event == "purchase").map(|row| (row.customer, row.time)).collect();
    for (customer, time) in orders {
        // some days before, as somebody wrote it down afterwards
        let before = time - (1.0 + dice.next() * 20.0) as i64 * DAY;
        if dice.next() < share && before > BEGIN {
            rows.push(Row::new(customer, before, "hot_lead"));
        }
    }
    let run = run(&table(customers, &rows));
    let target = run.target(Target::Purchase, 30).unwrap();
    readiness::reasons(target).contains("lead")
}

#[test]
fn planted_leaks_are_named() {
    for (seed, share) in [(0.5, 100), (1.0, 101)].map(|(share, seed)| (seed, share)) {
        assert!(leak_is_named(seed, share), "{share} of buyers, seed {seed}");
    }
}

#[test]
#[ignore = "takes minutes: run it with --ignored in an optimised build"]
fn planted_leaks_of_half_to_all_buyers_are_all_named() {
    let shares = [0.5, 0.6, 0.7, 0.8, 0.9, 1.0];
    let missed: Vec<(u64, f64)> = (0..60)
        .map(|seed| (seed, shares[seed as usize % shares.len()]))
        .filter(|&(seed, share)| !leak_is_named(seed, share))
        .collect();
    assert!(missed.is_empty(), "{missed:?}");
}

/// Customers who are to be expected.
const EXPECTED: f64 = 1200.0;

/// Customers who come by channels of their own, convert with a known chance, and order again for a known mean: of each project,
/// whether the 90 % intervals that are shown hold the truth.
struct Held {
    /// Credit of the first touch by channel.
    credit: Vec<bool>,
    /// What new customers are worth later.
    later: Vec<bool>,
}

fn coverage_of(seed: u64) -> Held {
    let mut dice = Dice::new(seed, SALT);
    // as many customers as come at random where 1,200 are to be expected
    let (mut customers, mut waited) = (0, 0.0);
    while waited < EXPECTED {
        waited -= (1.0 - dice.next()).ln();
        customers += 1;
    }
    let chances = [0.10, 0.18, 0.06, 0.14];
    let mut rows = Vec::new();
    for customer in 0..customers {
        let came = dice.below(4);
        let day = dice.below(60) as i64;
        let time = |day: i64, hour: i64| BEGIN + day * DAY + hour * 3_600_000;
        rows.push(Row::new(customer, time(day, 9), "page_view").by(CHANNELS[came]));
        if dice.next() < chances[came] {
            rows.push(Row::new(customer, time(day + 1, 9), "purchase").worth(50.0).by("direct"));
            // in the ninety days after, one order more in half of the cases, for 20 to 80
            if dice.next() < 0.5 {
                let later = day + 5 + dice.below(60) as i64;
                rows.push(Row::new(customer, time(later, 9), "purchase").worth(20.0 + 60.0 * dice.next()).by("direct"));
            }
        }
    }
    // the data goes on for long enough that every journey is over
    rows.push(Row::new(customers, BEGIN + 400 * DAY, "page_view"));
    let table = table(customers + 1, &rows);
    let settings =
        Settings { goal: Goal { touchpoints: vec!["Purchase".to_owned()], ..Goal::default() }, ..Settings::default() };
    let goal = table.goal_mask(&settings.goal);
    assert!(goal.contains(&true), "{:?}", table.names.touchpoints);
    let (all, progress) = (Subset::all(&table), Progress::new());
    let rules = JourneyRules {
        goal: goal.clone(),
        look_back: Some(30 * DAY),
        first_only: true,
        with_direct: true,
        passed: Vec::new(),
        half_life: 7 * DAY,
        from: i64::MIN,
    };
    let found = channel_journeys(&table, &all, &settings, &rules, &progress).unwrap();
    let how = ModelSettings { model: AttributionModel::First, markov_order: 1, seed };
    let credit = attribute(&found.paths, &how, &progress).unwrap();
    let raw = |name: &str| table.dims.channel.iter().position(|known| known == name).unwrap();
    let channel = |name: &str| {
        let event = (0..table.num_events()).find(|&i| table.raw_channel[i] as usize == raw(name)).unwrap();
        usize::from(table.channel[event])
    };
    let held = |name: &str, chance: f64| {
        let range = credit.ranges[channel(name)];
        let truth = EXPECTED / 4.0 * chance;
        (range.low.conversions..=range.high.conversions).contains(&truth)
    };
    let credit = CHANNELS.iter().zip(chances).map(|(name, chance)| held(name, chance)).collect();
    let rows = later_value(&table, &all, (&goal, i64::MIN), &progress).unwrap();
    let later = rows.iter().filter_map(|row| row.interval).map(|(low, high)| (low..=high).contains(&25.0)).collect();
    Held { credit, later }
}

/// The share that holds, and the 95 % band of it by projects.
fn coverage(projects: &[Vec<bool>]) -> (f64, f64, f64) {
    let shares: Vec<(f64, f64)> = projects
        .iter()
        .filter(|of| !of.is_empty())
        .map(|of| (of.iter().filter(|held| **held).count() as f64, of.len() as f64))
        .collect();
    let (held, all) = shares.iter().fold((0.0, 0.0), |sum, of| (sum.0 + of.0, sum.1 + of.1));
    let share = held / all;
    let spread: f64 = shares.iter().map(|of| (of.0 - share * of.1).powi(2)).sum();
    let half = 1.96 * spread.sqrt() / all;
    (share, share - half, share + half)
}

fn sweep_of_intervals(projects: std::ops::Range<u64>) -> [(f64, f64, f64); 2] {
    let held: Vec<Held> = projects.map(coverage_of).collect();
    let of = |of: fn(&Held) -> &Vec<bool>| coverage(&held.iter().map(|held| of(held).clone()).collect::<Vec<_>>());
    [of(|held| &held.credit), of(|held| &held.later)]
}

#[test]
fn intervals_of_credit_and_later_value_hold_in_nine_of_ten_cases() {
    for (share, low, high) in sweep_of_intervals(0..200) {
        assert!(low <= 0.9 && high >= 0.9, "{share} ({low} to {high})");
    }
}

#[test]
#[ignore = "takes minutes: run it with --ignored in an optimised build"]
fn intervals_of_a_thousand_projects_hold_in_nine_of_ten_cases() {
    for (share, low, high) in sweep_of_intervals(0..1000) {
        println!("{share:.4} ({low:.4} to {high:.4})");
        assert!(low <= 0.9 && high >= 0.9, "{share} ({low} to {high})");
    }
}
