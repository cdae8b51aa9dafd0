//! What texts, signs, hours and products take.

use std::collections::BTreeMap;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};

use desire_path::analysis::mood::score;
use desire_path::analysis::recommend::recommend;
use desire_path::predict::signals::signals;
use desire_path::predict::timing::{Hours, Moments, base_rates, best_times, concentration, posterior};
use desire_path::progress::Progress;

use crate::{ALL, SETTINGS, TABLE};

/// Sentences as customers write them.
const SENTENCES: [&str; 8] = [
    "I love the rain jacket, it is great on long walks.",
    "The stove arrived damaged and I want to return it.",
    "Could you tell me how heavy it is? Thanks for your help.",
    "VERY disappointed, but support was kind of helpful!!!",
    "Does what it says :)",
    "Not the best I ever had, and the parcel took a week.",
    "What a horrible experience, never again.",
    "Do you ship to the islands?",
];

#[divan::bench]
fn moods_of_sentences(bencher: Bencher) {
    let sentences = SENTENCES.iter().cycle().take(8_000);
    bencher
        .counter(ItemsCount::new(8_000u32))
        .bench_local(|| sentences.clone().map(|s| score(s).compound).sum::<f64>());
}

/// Hours of a hundred thousand customers who are there ten times each.
fn hours() -> Vec<Hours> {
    let mut dice = 11u64;
    let mut roll = || {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) as usize
    };
    let mut hours = |own: usize| {
        let mut hours = [0; 24];
        (0..10).for_each(|_| hours[if roll() % 3 == 0 { roll() % 24 } else { own }] += 1);
        hours
    };
    (0..100_000).map(|i| hours(i % 24)).collect()
}

#[divan::bench]
fn hours_of_100k_customers(bencher: Bencher) {
    let hours = hours();
    bencher.bench(|| {
        let base = base_rates(hours.iter());
        let a = concentration(&hours, &base);
        hours.iter().map(|own| posterior(own, &base, a)[0]).sum::<f64>()
    });
}

#[divan::bench]
fn best_times_of_all() {
    black_box(best_times(&TABLE, &ALL, &SETTINGS, Moments::Any, &Progress::new())).ok();
}

#[divan::bench]
fn signals_of_all() {
    black_box(signals(&TABLE, &ALL, &SETTINGS, 7, &Progress::new())).ok();
}

#[divan::bench]
fn products_for_all(bencher: Bencher) {
    bencher.bench(|| recommend(&TABLE, &ALL, &SETTINGS, &[], &Progress::new()));
}

/// A thousand products and fifty thousand customers with eight each: the weights of the model.
#[divan::bench]
fn products_of_a_thousand(bencher: Bencher) {
    let rows = crate::tables::table(orders(), &[("Decision", &["purchase"])]);
    let all = desire_path::events::Subset::all(&rows);
    bencher.bench(|| recommend(&rows, &all, &SETTINGS, &[], &Progress::new()));
}

fn orders() -> Vec<crate::tables::Row<'static>> {
    let mut dice = 5u64;
    let mut roll = |sides: u64| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) % sides
    };
    let products: BTreeMap<u64, &'static str> =
        (0..1000).map(|i| (i, &*Box::leak(format!("product {i}").into_boxed_str()))).collect();
    let mut rows = Vec::new();
    for customer in 0..50_000u64 {
        let name: &'static str = Box::leak(format!("c{customer}").into_boxed_str());
        let taste = roll(50);
        for order in 0..8 {
            let product = products[&(if roll(3) > 0 { taste * 20 + roll(20) } else { roll(1000) })];
            let time = (order * 20 * 86_400_000 + roll(20 * 86_400_000)) as i64;
            rows.push(crate::tables::Row { customer: name, time, event: "purchase", product, ..Default::default() });
        }
    }
    rows
}
