//! One number behind every door: over random lives, filters and questions, what a part of an answer says is how many
//! customers are behind it, whoever asks.
//!
//! `DESIRE_PATH_PICTURES=10000 cargo test --test it random_pictures` looks at as many; a hundred and fifty are looked at
//! otherwise.

use std::collections::BTreeSet;
use std::sync::Arc;

use desire_path::insights::{AnyComputedInsight, Question, Scope};
use desire_path::model::{EventColumn, Filter, TouchpointKind};
use desire_path::present::member_rules;
use desire_path::progress::Progress;

use super::answers::{CHANNELS, DAY, EVENTS, MINUTE, RandomStream, answer, everything, project, table_of};
use crate::tables::Row;

/// Findings of quality are about days; single people are in no part.
const WITHOUT_CUSTOMERS: [&str; 1] = ["quality"];

/// What a few dozen customers did.
fn lives(dice: &mut RandomStream) -> Vec<(String, Row<'static>)> {
    let mut rows = Vec::new();
    for customer in 0..8 + dice.roll(40) {
        let mut time = dice.roll(60) as i64 * DAY;
        for _ in 0..=dice.roll(9) {
            // several things at one instant, too
            time += [0, MINUTE, 7 * MINUTE, 3 * 60 * MINUTE, 2 * DAY][dice.roll(5)];
            let event = EVENTS[dice.roll(EVENTS.len())];
            let value = if event == "buy" { dice.roll(90_000) as f64 / 100.0 } else { f64::NAN };
            let (channel, source) = (CHANNELS[dice.roll(CHANNELS.len())], ["Website", "Shop"][dice.roll(2)]);
            rows.push((format!("c{customer}"), Row { time, channel, event, value, source, ..Row::default() }));
        }
    }
    rows
}

fn filter(dice: &mut RandomStream) -> Filter {
    let mut filter = Filter::default();
    if dice.roll(3) == 0 {
        filter.channels = CHANNELS[dice.roll(2)..].iter().map(|name| (*name).to_owned()).collect();
    }
    if dice.roll(3) == 0 {
        filter.from = Some(dice.roll(40) as i64 * DAY);
    }
    if dice.roll(3) == 0 {
        filter.to = Some((41 + dice.roll(40)) as i64 * DAY);
    }
    if dice.roll(5) == 0 {
        filter.sources = vec!["Shop".to_owned()];
    }
    if dice.roll(5) == 0 {
        filter.kinds = vec![TouchpointKind::Cart, TouchpointKind::Purchase];
    }
    if dice.roll(4) == 0 {
        let rules = [
            "order",
            "did cart",
            "not did login",
            "activity >= 3 within 30d",
            "\"ad\" then \"cart\" within 7d then not order",
        ];
        filter.who = Some(member_rules::parse(rules[dice.roll(rules.len())]).unwrap());
    }
    if dice.roll(6) == 0 {
        // no event of these lives names a country: a filter that lets nobody through is a picture, too
        filter.set_column(EventColumn::Country, vec!["DE".to_owned()]);
    }
    filter
}

/// A question with a filter, as text and back, is asked of the scope and has an answer or a reason.
fn ask(id: &str, pairs: &[(&str, &str)], scope: &Scope) -> Option<Box<dyn AnyComputedInsight>> {
    let pairs: Vec<_> = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    let question = Question::new(id, &pairs, scope.filter.clone(), None).unwrap();
    let again: Question = question.to_string().parse().unwrap();
    assert_eq!(again, question, "as text and back");
    again.compute(scope.clone(), &Progress::new()).ok()
}

/// Looks behind every part of an answer; gives how many parts there were.
fn look_behind(id: &str, pairs: &[(&str, &str)], scope: &Scope, at: &str) -> usize {
    let Some(asked) = ask(id, pairs, scope) else { return 0 };
    let found = answer(&*asked);
    let counts_people = !pairs.iter().any(|(key, _)| *key == "entity");
    let mut parts = 0;
    for table in found.tables.iter().filter(|table| !table.named_by.is_empty()) {
        let counted = table.table.columns.iter().position(|column| column.key == "customers").filter(|_| counts_people);
        for (i, row) in table.table.rows.iter().enumerate() {
            let part = table.part(i).unwrap();
            let customers =
                asked.customers(&part, &Progress::new()).unwrap_or_else(|why| panic!("{at} {part:?}: {why}"));
            // why a number changed is looked for before the filter's first date, too
            let whole = Filter { from: scope.filter.from.filter(|_| id != "drivers"), ..scope.filter.clone() };
            let wide = Scope::new(scope.table.clone(), scope.project.clone(), whole, scope.now);
            let inside = wide.subset.customers();
            assert!(
                customers.iter().all(|ix| inside.contains(ix)),
                "{at} {}: {part:?} is inside the filter",
                table.name
            );
            if let Some(said) = counted.and_then(|column| row[column].as_count()) {
                assert_eq!(said, customers.count() as u64, "{at} {}: {part:?}", table.name);
            }
            parts += 1;
        }
        let csv = table.table.to_csv();
        let rows = csv::Reader::from_reader(csv.as_bytes()).into_records().count();
        assert_eq!(rows, table.table.rows.len(), "{at} {}: as long in a file", table.name);
    }
    parts
}

#[test]
fn random_pictures_say_what_is_behind_them() {
    let wanted = std::env::var("DESIRE_PATH_PICTURES").ok().and_then(|n| n.parse().ok()).unwrap_or(150);
    let questions: Vec<_> = everything().into_iter().filter(|(id, _)| !WITHOUT_CUSTOMERS.contains(id)).collect();
    let (mut pictures, mut parts, mut ids, mut seed) = (0, 0, BTreeSet::new(), 0);
    while pictures < wanted {
        seed += 1;
        let dice = &mut RandomStream(seed);
        let table = Arc::new(table_of(&lives(dice)));
        let scope = Scope::new(table, Arc::new(project()), filter(dice), 200 * DAY);
        for _ in 0..5 {
            let (id, pairs) = questions[dice.roll(questions.len())];
            let found = look_behind(id, pairs, &scope, &format!("seed {seed}, {id} {pairs:?}, {:?}", scope.filter));
            if found > 0 {
                ids.insert(id);
                pictures += 1;
                parts += found;
            }
        }
    }
    assert!(ids.len() > 15 && parts > 3 * pictures, "{} insights, {parts} parts of {pictures} pictures", ids.len());
}
