//! Segments against a reference implementation, and by their properties.

use std::collections::BTreeSet;

use desire_path::events::{BitSet, Subset};
use desire_path::model::{SegmentKind, Settings};
use desire_path::predict::Matrix;
use desire_path::predict::segments::{ClusterError, KScore, choose, cluster, compare_groups, kmeans};
use desire_path::progress::{Cancelled, Progress};
use serde_json::Value;

use crate::shop::{Row, table};
use crate::support::shared;

const DAY: i64 = 86_400_000;

fn expected() -> Value {
    let path = format!("{}/tests/golden/kmeans_expected.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn read(text: &str, columns: std::ops::Range<usize>) -> Matrix {
    let rows = text.lines().filter(|l| l.starts_with(|c: char| c.is_ascii_digit()));
    let width = columns.len();
    let data = rows.flat_map(|l| {
        l.split(',').skip(columns.start).take(width).map(|v| v.parse::<f64>().unwrap()).collect::<Vec<_>>()
    });
    Matrix::new(data.collect(), width)
}

/// Fits every k and compares inertia, silhouette and sizes with scikit-learn.
fn compare(data: &Matrix, expected: &Value, ks: &[usize], starts: usize, tolerance: f64) {
    for &k in ks {
        let expected = &expected[k.to_string()];
        let fit = kmeans::fit(data, k, starts, 42).unwrap();
        let inertia = expected["inertia"].as_f64().unwrap();
        // Lower is better: Hartigan's exchange sometimes finds groups that 50 starts of the reference did not.
        let off = fit.inertia / inertia - 1.0;
        assert!(off <= tolerance, "k = {k}: inertia {} is not {inertia}", fit.inertia);
        let mut sizes: Vec<u64> =
            (0..k).map(|g| fit.labels.iter().filter(|&&l| l as usize == g).count() as u64).collect();
        sizes.sort_unstable();
        let expected_sizes: Vec<u64> =
            expected["sizes"].as_array().unwrap().iter().map(|v| v.as_u64().unwrap()).collect();
        if off.abs() < 1e-9 {
            assert_eq!(sizes, expected_sizes, "k = {k}");
            let silhouette = kmeans::silhouette(data, &fit.labels, k);
            let reference = expected["silhouette"].as_f64().unwrap();
            assert!((silhouette - reference).abs() < 1e-4, "k = {k}: silhouette {silhouette} is not {reference}");
        }
    }
}

#[test]
fn iris_equals_scikit_learn() {
    let text = std::fs::read_to_string(format!("{}/tests/golden/iris.csv", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let data = read(&text, 0..4);
    assert_eq!(data.rows(), 150);
    let fit = kmeans::fit(&data, 3, 20, 42).unwrap();
    assert!((fit.inertia - 78.851441).abs() < 78.851441 * 1e-6, "{}", fit.inertia);
    compare(&data, &expected()["iris"], &[2, 3, 4, 5, 6, 7, 8], 20, 1e-4);
}

#[test]
fn real_customers_equal_scikit_learn() {
    let Some(path) = shared("golden/inputs/cdnow_rfm_features.csv") else { return };
    let data = read(&std::fs::read_to_string(path).unwrap(), 3..6);
    let expected = &expected()["cdnow_rfm"];
    compare(&data, expected, &[2, 3, 4, 5, 6], 20, 1e-4);
    for k in [2, 6] {
        let fit = kmeans::fit(&data, k, 20, 42).unwrap();
        let stability = kmeans::stability(&data, &fit.labels, k, 10, 3, 7);
        let reference = expected[k.to_string()]["stability_ari_mean"].as_f64().unwrap();
        assert!((stability - reference).abs() < 0.08, "k = {k}: stability {stability}, reference {reference}");
    }
}

#[test]
fn the_rand_index_knows_same_and_chance() {
    let a = [0, 0, 0, 1, 1, 1, 2, 2, 2];
    let renamed = [2, 2, 2, 0, 0, 0, 1, 1, 1];
    assert_eq!(kmeans::adjusted_rand(&a, &renamed, 3), 1.0);
    // Hubert and Arabie's formula by hand: (2 − 9·9/36) / (9 − 9·9/36) with pairs 2, 9, 9, 36... of this table.
    let other = [0, 0, 1, 1, 1, 2, 2, 2, 0];
    let hand = (3.0 - 9.0 * 9.0 / 36.0) / (9.0 - 9.0 * 9.0 / 36.0);
    assert!((kmeans::adjusted_rand(&a, &other, 3) - hand).abs() < 1e-12);
}

#[test]
fn stable_groups_go_before_separated_ones() {
    let score = |k, silhouette, stability, smallest| KScore {
        k,
        silhouette,
        stability,
        inertia: 1.0,
        smallest,
        chosen_in: 0.0,
    };
    let scores = [
        score(2, 0.40, 0.95, 0.3),
        score(3, 0.50, 0.90, 0.2),
        score(4, 0.60, 0.70, 0.1),
        score(5, 0.55, 0.95, 0.01),
        score(6, 0.50, 0.85, 0.05),
    ];
    assert_eq!(choose(&scores), Some((1, None)));
    let (at, warning) = choose(&scores[2..4]).unwrap();
    assert!(at == 0 && warning.unwrap().contains("stability 0.70"));
    assert_eq!(choose(&[]), None);
    // Two groups win only by a clear lead, and more groups only where they are clearly better.
    assert_eq!(choose(&[score(2, 0.58, 0.97, 0.3), score(3, 0.48, 0.95, 0.1)]).unwrap().0, 0);
    assert_eq!(choose(&[score(2, 0.52, 0.97, 0.3), score(4, 0.48, 0.95, 0.1)]).unwrap().0, 1);
    assert_eq!(choose(&[score(4, 0.48, 0.9, 0.1), score(8, 0.49, 0.9, 0.1)]).unwrap().0, 0);
}

#[test]
fn the_number_of_groups_is_the_one_that_most_draws_of_customers_choose() {
    let score =
        |k, silhouette, chosen_in| KScore { k, silhouette, stability: 0.9, inertia: 1.0, smallest: 0.2, chosen_in };
    // the best separated of all customers is not what most draws of them say
    let scores = [score(2, 0.4, 0.0), score(3, 0.5, 0.8), score(4, 0.6, 0.2)];
    assert_eq!(choose(&scores), Some((1, None)));
    let torn = [score(2, 0.4, 0.0), score(3, 0.5, 0.55), score(4, 0.6, 0.45)];
    let (at, warning) = choose(&torn).unwrap();
    let warning = warning.unwrap();
    assert!(at == 1 && warning.contains("11 speak for 3 groups and 9 for 4"), "{warning}");
}

/// Three kinds of people who differ in everything: buyers by e-mail, browsers by social, people long gone.
fn three_kinds(n: u32) -> Vec<Row> {
    let start = 1_700_000_000_000;
    let mut rows = Vec::new();
    let mut state = 5u64;
    let mut dice = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as i64
    };
    for customer in 0..n {
        let noise = dice() % 9;
        let worth = 60.0 + (dice() % 400) as f64 / 10.0;
        let jitter = dice() % (DAY * 3);
        let at = |day: i64, minute: i64| start + day * DAY + minute * 60_000 + jitter;
        match customer % 3 {
            0 => {
                for week in 0..10 + noise {
                    rows.push(Row::new(customer, at(150 - week * 5, 0), "email_open").by("email"));
                    rows.push(Row::new(customer, at(150 - week * 5, 2), "email_click").by("email"));
                    rows.push(Row::new(customer, at(150 - week * 5, 9), "purchase").by("email").worth(worth));
                }
            }
            1 => {
                for visit in 0..6 + noise {
                    for minute in 0..8 {
                        rows.push(Row::new(customer, at(150 - visit * 4, minute), "product_view").by("social"));
                    }
                }
            }
            _ => rows.push(Row::new(customer, at(noise, 0), "page_view").by("organic")),
        }
    }
    rows
}

#[test]
fn three_kinds_of_people_become_three_named_groups() {
    let table = table(600, &three_kinds(600));
    let found = cluster(&table, &Subset::all(&table), &Settings::default(), None, &Progress::new()).unwrap();
    assert_eq!((found.k, found.groups.len(), found.warning.as_deref()), (3, 3, None));
    let kinds: BTreeSet<(u32, u8)> =
        found.customers.iter().map(|&ix| ix % 3).zip(found.assignments.iter().copied()).collect();
    assert_eq!(kinds.len(), 3, "each kind is one group");
    let names: BTreeSet<&str> = found.groups.iter().map(|g| g.name.as_str()).collect();
    assert_eq!(names.len(), 3);
    let of = |kind: u32| &found.groups[found.assignments[kind as usize] as usize];
    assert!(of(0).name.contains("spenders") || of(0).name.contains("buyers"), "{}", of(0).name);
    assert!(of(0).name.contains("e-mail"), "{}", of(0).name);
    assert!(of(2).name.starts_with("Lapsed"), "{}", of(2).name);
    assert!(of(0).top.iter().any(|d| d.ratio_text.contains(" times the average ")), "{:?}", of(0).top);
    assert_eq!(found.groups.iter().map(|g| g.size).sum::<usize>(), 600);
    assert_eq!((found.heat.z.len(), found.heat.z[0].len()), (found.feature_names.len(), 3));
    let segments = found.to_segments(&table);
    assert_eq!(segments[1].kind, SegmentKind::KMeans { k: 3, cluster: 1 });
    assert_eq!(segments.iter().map(|s| s.members.len()).sum::<usize>(), 600);
}

#[test]
fn a_person_may_say_how_many() {
    let table = table(600, &three_kinds(600));
    let found = cluster(&table, &Subset::all(&table), &Settings::default(), Some(5), &Progress::new()).unwrap();
    assert!(found.forced && found.k == 5 && found.groups.len() == 5);
    assert!(found.groups.is_sorted_by(|a, b| a.size >= b.size));
    assert_eq!(found.groups.iter().map(|g| &g.name).collect::<BTreeSet<_>>().len(), 5);
}

#[test]
fn same_seed_same_groups_whatever_the_threads_and_the_order_of_rows() {
    let mut rows = three_kinds(300);
    let settings = Settings::default();
    let run = |rows: &[Row]| {
        let table = table(300, rows);
        let mut found = cluster(&table, &Subset::all(&table), &settings, None, &Progress::new()).unwrap();
        // Touchpoints are numbered as they come; groups do not depend on it.
        found.feature_names.sort();
        serde_json::to_string(&found).unwrap()
    };
    let first = run(&rows);
    let one_thread = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    assert!(first == one_thread.install(|| run(&rows)));
    rows.reverse();
    assert!(first == run(&rows));
}

#[test]
fn the_same_customers_are_in_the_same_groups_under_any_numbers_at_any_size() {
    // more than groups are searched in
    let n = 12_000;
    let rows = three_kinds(n);
    let mut renumbered: Vec<Row> =
        rows.iter().map(|row| Row { customer: n - 1 - row.customer, ..row.clone() }).collect();
    renumbered.reverse();
    let settings = Settings::default();
    let run = |rows: &[Row]| {
        let table = table(n, rows);
        cluster(&table, &Subset::all(&table), &settings, None, &Progress::new()).unwrap()
    };
    let (there, back) = (run(&rows), run(&renumbered));
    assert_eq!((there.k, &there.groups, &there.per_k), (back.k, &back.groups, &back.per_k));
    for (at, &ix) in there.customers.iter().enumerate() {
        let other = back.customers.binary_search(&(n - 1 - ix)).unwrap();
        assert_eq!(there.assignments[at], back.assignments[other], "customer {ix}");
    }
    // without one of twenty there are as many groups
    let fewer: Vec<Row> = rows.iter().filter(|row| row.customer % 20 != 7).cloned().collect();
    assert_eq!(run(&fewer).k, there.k);
}

#[test]
fn groups_that_continue_kept_ones_have_their_names_and_numbers() {
    let table = table(600, &three_kinds(600));
    let mut found = cluster(&table, &Subset::all(&table), &Settings::default(), None, &Progress::new()).unwrap();
    let mut kept = found.to_segments(&table);
    for (number, segment) in (7..).zip(&mut kept) {
        segment.id = number;
        segment.name = format!("Ours {number}");
        // some have left since, some are new
        segment.members.retain(|id| id % 10 != 3);
    }
    found.keep_names(&kept, &table);
    let names: Vec<&str> = found.groups.iter().map(|group| group.name.as_str()).collect();
    assert_eq!(names, ["Ours 7", "Ours 8", "Ours 9"]);
    let again = found.add_beside(&kept, &table);
    assert_eq!(again.iter().map(|segment| segment.id).collect::<Vec<_>>(), [7, 8, 9]);
    // a group that is another one gets no old name
    let mut found = cluster(&table, &Subset::all(&table), &Settings::default(), None, &Progress::new()).unwrap();
    let own = found.groups[0].name.clone();
    kept[0].members.truncate(5);
    found.keep_names(&kept, &table);
    assert_eq!(found.groups[0].name, own);
}

#[test]
fn two_groups_compare_as_a_slow_reading_says() {
    let rows = three_kinds(600);
    let (table, settings) = (table(600, &rows), Settings::default());
    let of_kind = |kind: u32| {
        let mut members = BitSet::new(table.num_customers());
        (0..600).filter(|ix| ix % 3 == kind).for_each(|ix| members.insert(ix));
        members
    };
    let until = table.last_ms() + 1;
    let (buyers, browsers) = (of_kind(0), of_kind(1));
    let all = Subset::all(&table);
    let found = compare_groups((&table, &all), &settings, (&buyers, &browsers), until, &Progress::new()).unwrap();
    let orders = |kind: u32| -> Vec<f64> {
        let count = |ix: u32| rows.iter().filter(|row| row.customer == ix && row.event == "purchase").count() as f64;
        (0..600).filter(|ix| ix % 3 == kind).map(count).collect()
    };
    let mean = |of: &[f64]| of.iter().sum::<f64>() / of.len() as f64;
    let variance = |of: &[f64]| of.iter().map(|v| (v - mean(of)).powi(2)).sum::<f64>() / (of.len() as f64 - 1.0);
    let (a, b) = (orders(0), orders(1));
    let of_orders = found.iter().find(|of| of.name == "Orders").unwrap();
    assert_eq!((of_orders.n, of_orders.other_n), (200, 200));
    assert!((of_orders.mean - mean(&a)).abs() < 1e-9 && of_orders.other_mean == 0.0);
    let half = 1.959_963_984_540_054 * (variance(&a) / 200.0 + variance(&b) / 200.0).sqrt();
    assert!((of_orders.difference.0 - (mean(&a) - half)).abs() < 1e-9, "{of_orders:?}");
    assert!(of_orders.differs() && found.is_sorted_by(|a, b| a.apart.abs() >= b.apart.abs()));
    // the other way round everything is turned
    let back = compare_groups((&table, &all), &settings, (&browsers, &buyers), until, &Progress::new()).unwrap();
    let turned = back.iter().find(|of| of.name == "Orders").unwrap();
    assert!((turned.difference.0 + of_orders.difference.1).abs() < 1e-12);
}

#[test]
fn too_few_customers_get_a_plain_answer() {
    let table = table(100, &three_kinds(100));
    let error = cluster(&table, &Subset::all(&table), &Settings::default(), None, &Progress::new()).unwrap_err();
    assert_eq!(error, ClusterError::TooFew { have: 100, need: 200 });
    assert!(error.to_string().contains("at least 200"));
}

#[test]
fn people_who_are_all_alike_make_no_groups() {
    let rows: Vec<Row> = (0..300).map(|c| Row::new(c, 1_700_000_000_000, "page_view")).collect();
    let table = table(300, &rows);
    let error = cluster(&table, &Subset::all(&table), &Settings::default(), None, &Progress::new()).unwrap_err();
    assert_eq!(error, ClusterError::AllAlike);
}

#[test]
fn grouping_can_be_cancelled() {
    let table = table(300, &three_kinds(300));
    let progress = Progress::new();
    progress.cancel();
    let error = cluster(&table, &Subset::all(&table), &Settings::default(), None, &progress).unwrap_err();
    assert_eq!(error, ClusterError::Cancelled(Cancelled));
}
