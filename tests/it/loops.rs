//! What repeats on journeys, read off small ones by another way, and the sentence about it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use desire_path::insights::{Answer, Question, Scope};
use desire_path::model::{Filter, Project};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::{Cell, CsvTarget};
use desire_path::progress::Progress;
use proptest::prelude::*;

use crate::tables::{Row, table};

const MINUTE: i64 = 60_000;
const EVENTS: [&str; 4] = ["a", "b", "c", "d"];

fn answer(lives: &[Vec<usize>], pairs: &[(&str, &str)], k: u64) -> Answer {
    let ids: Vec<String> = (0..lives.len()).map(|i| format!("c{i}")).collect();
    let rows = ids.iter().zip(lives).flat_map(|(customer, life)| {
        let row = move |(i, &event): (usize, &usize)| Row {
            customer,
            time: i as i64 * MINUTE,
            event: EVENTS[event],
            ..Row::default()
        };
        life.iter().enumerate().map(row)
    });
    let stages: [(&str, &[&str]); 2] = [("Early", &["a", "b"]), ("Late", &["c"])];
    let table = Arc::new(table(rows, &stages));
    let scope = Scope::new(table, Arc::new(Project::default()), Filter::default(), 0);
    let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    let question = Question::new("loops", &pairs, Filter::default(), None).unwrap();
    question.compute(scope, &Progress::new()).unwrap().answer(k, &PublishedCounts::default()).unwrap()
}

/// The counts of a table by the words of a row: the part and the whole.
fn counts(answer: &Answer, name: &str) -> BTreeMap<String, (u64, u64)> {
    let row = |row: &Vec<Cell>| {
        let words = row.iter().take_while(|cell| matches!(cell, Cell::Text(_)));
        let name = words.map(|cell| cell.raw(CsvTarget::Program)).collect::<Vec<_>>().join(" ");
        let counts: Vec<u64> = row.iter().filter_map(Cell::as_count).collect();
        (name, (counts[0], counts[1]))
    };
    answer.rows(name).rows.iter().map(row).collect()
}

proptest! {
    #[test]
    fn what_repeats_is_what_the_letters_say(
        lives in prop::collection::vec(prop::collection::vec(0usize..4, 2..9), 1..12)
    ) {
        let mut steps: BTreeMap<String, (u64, u64)> = BTreeMap::new();
        let mut pairs = steps.clone();
        for life in &lives {
            let mut letters: String = life.iter().map(|&event| EVENTS[event]).collect();
            for letter in EVENTS {
                while letters.contains(&letter.repeat(2)) {
                    letters = letters.replace(&letter.repeat(2), letter);
                }
            }
            for letter in EVENTS.iter().filter(|letter| letters.contains(**letter)) {
                let of = steps.entry((*letter).to_owned()).or_default();
                of.1 += 1;
                of.0 += u64::from(letters.matches(letter).count() > 1);
            }
            let mut moved = BTreeSet::new();
            for (a, b) in EVENTS.iter().flat_map(|a| EVENTS.iter().map(move |b| (a, b))).filter(|(a, b)| a < b) {
                let has = |text: String| letters.contains(&text);
                if has(format!("{a}{b}")) || has(format!("{b}{a}")) {
                    moved.insert((a, b, has(format!("{a}{b}{a}")) || has(format!("{b}{a}{b}"))));
                }
            }
            for (a, b, is_to_and_fro) in moved {
                let of = pairs.entry(format!("{a} {b}")).or_default();
                of.1 += 1;
                of.0 += u64::from(is_to_and_fro);
            }
        }
        pairs.retain(|_, of| of.0 > 0);
        let found = answer(&lives, &[], 0);
        prop_assert_eq!(counts(&found, "returns"), steps);
        // the names of a pair stand in the order in which the touchpoints were met
        let sorted = |(name, of): (String, (u64, u64))| {
            let mut names: Vec<&str> = name.split(' ').collect();
            names.sort_unstable();
            (names.join(" "), of)
        };
        prop_assert_eq!(counts(&found, "to_and_fro").into_iter().map(sorted).collect::<BTreeMap<_, _>>(), pairs);
    }
}

fn lives() -> Vec<Vec<usize>> {
    [vec![vec![0, 1, 0, 2]; 24], vec![vec![0, 1, 2]; 16], vec![vec![2, 3, 2]; 5]].concat()
}

#[test]
fn the_strongest_loop_is_named_where_enough_take_it() {
    let found = answer(&lives(), &[], 0);
    assert_eq!(
        found.sentence,
        "Most go back and forth between “a” and “b”: 24 customers, 60 % of those who go from one to the other. \
         “a” is what most come back to: 24 customers, 60 % of those who were there."
    );
    assert_eq!(found.number("strongest"), 24);
    // a and b are of one stage, and d of none
    let stages = answer(&lives(), &[("level", "stage")], 0);
    assert_eq!(
        counts(&stages, "returns"),
        [("Early", (0, 40)), ("Late", (0, 45))].map(|(name, of)| (name.to_owned(), of)).into()
    );
    assert_eq!(
        stages.sentence,
        "“Early” follows directly on itself for 40 customers; \
         too few come back to anything after something else to say so."
    );
    let straight = answer(&vec![vec![0, 1, 2]; 40], &[], 0);
    assert_eq!(straight.sentence, "Too few come back to anything after something else to say so.");
    // orders alone: the same touchpoint again and again
    let orders = answer(&[vec![vec![0, 0]; 35], vec![vec![0]; 5]].concat(), &[], 0);
    assert!(orders.sentence.starts_with("“a” follows directly on itself for 35 customers; "), "{}", orders.sentence);
}

#[test]
fn few_who_go_to_and_fro_are_not_counted() {
    let shared = answer(&lives(), &[], 11);
    for name in ["to_and_fro", "returns"] {
        for count in shared.rows(name).rows.iter().flatten().filter_map(Cell::as_count) {
            assert!(count == 0 || count >= 11, "{name}: {count}");
        }
    }
    assert!(shared.merged + shared.hidden > 0);
}

#[test]
fn the_moves_are_those_of_transitions() {
    let lives = lives();
    let loops = answer(&lives, &[], 0).rows("transitions");
    let columns: Vec<&str> = loops.columns.iter().map(|column| column.key.as_ref()).collect();
    assert_eq!(columns[..6], ["from", "to", "count", "count_in_session", "customers", "median_seconds"]);
    let first = loops.rows[0].iter().take(6).map(|cell| cell.raw(CsvTarget::Program)).collect::<Vec<_>>();
    assert_eq!(first, ["a", "b", "40", "40", "40", "60"]);
}
