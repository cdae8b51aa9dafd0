//! What is made to be shared tells of no few people, whatever is asked: not in a column of people, not by a fact, and not in
//! the sentence.

use std::sync::Arc;

use desire_path::insights::{self, Answer, Question, Scope};
use desire_path::model::{Filter, Project, RfmGroup, Segment, SegmentKind};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;

use crate::screen::small_shop;
use crate::shop::Row;

use super::answers::{DAY, everything, project, rows_of, table_of};

const K: u64 = 11;

/// Facts that count things, not people: few of them tell of nobody.
const THINGS: &[&str] = &[
    "answers",
    "campaigns",
    "changes",
    "channels",
    "cohorts",
    "complete_periods",
    "columns",
    "cut_offs",
    "currencies",
    "differences",
    "distinct",
    "errors",
    "experiments",
    "findings",
    "groups",
    "groups_compared",
    "groups_that_stand_out",
    "hidden_in_other",
    "imports",
    "k",
    "loops",
    "pairs",
    "periods",
    "personas",
    "predictions",
    "products",
    "questions",
    "segments",
    "sources",
    "steps",
    "targets",
    "themes",
    "touchpoints",
];

/// Questions about what the project holds and how good the data are, which only the person who keeps them asks.
const OF_THE_DATA: &[&str] = &["quality", "currencies"];

fn is_few(n: u64) -> bool {
    (1..K).contains(&n)
}

/// Columns of counts of things, of numbers of customers' own and of places in an order. Any other column of counts counts
/// people: one that is new and not declared here is held to the rule.
const COLUMNS_OF_THINGS: &[&str] = &[
    "actions",
    "answers",
    "at_least",
    "at_most",
    "before",
    "count",
    "count_in_session",
    "customer",
    "day",
    "days",
    "days_since_order",
    "days_with_order",
    "errors",
    "events",
    "fifth",
    "frequency",
    "group",
    "held_back_orders",
    "horizon_days",
    "k",
    "last_in_session",
    "length",
    "measured",
    "money",
    "now",
    "order",
    "orders",
    "period",
    "points",
    "previous",
    "recency",
    "refunds",
    "returning_orders",
    "rows",
    "sales",
    "session",
    "sessions",
    "shown",
    "step",
    "steps",
    "tenth",
    "texts",
    "times",
    "treated_orders",
    "value",
    "visits",
    "window_hours",
    "within_customer",
    "within_session",
];

fn counts_people(key: &str) -> bool {
    !COLUMNS_OF_THINGS.contains(&key)
}

/// Numbers of people in a sentence: "7 customers", "7 of 30 customers".
fn people_in(sentence: &str) -> Vec<u64> {
    let words: Vec<&str> = sentence.split(|c: char| c.is_whitespace() || "(),.;:".contains(c)).collect();
    let is_person = |word: &str| {
        ["customer", "people", "person", "buyer", "reader", "visitor"]
            .iter()
            .any(|of| word.to_lowercase().starts_with(of))
            && !word.to_lowercase().starts_with("persona")
    };
    let number = |at: usize| words.get(at).and_then(|word| word.replace('\u{202f}', "").parse::<u64>().ok());
    let before = |at: usize| {
        let next = |n: usize| words.get(at + n).copied().unwrap_or_default();
        let of_many = next(1) == "of" && number(at + 2).is_some() && is_person(next(3));
        is_person(next(1)) || of_many
    };
    (0..words.len()).filter(|&at| before(at)).filter_map(number).collect()
}

fn tells_of_few(what: &str, answer: &Answer) -> Vec<String> {
    let mut found = Vec::new();
    // lists of single people are bound by consent instead
    for table in answer.tables.iter().filter(|table| !table.people) {
        for (at, column) in table.table.columns.iter().enumerate().filter(|(_, c)| counts_people(&c.key)) {
            for row in &table.table.rows {
                if row[at].as_count().is_some_and(is_few) {
                    found.push(format!("{what}: {} {} {row:?}", table.name, column.key));
                }
            }
        }
    }
    for (name, value) in answer.facts.iter().filter(|(name, _)| !THINGS.contains(name)) {
        if value.as_u64().is_some_and(is_few) {
            found.push(format!("{what}: fact {name} is {value}"));
        }
    }
    found.extend(
        people_in(&answer.sentence)
            .into_iter()
            .filter(|n| is_few(*n))
            .map(|n| format!("{what}: {n} in “{}”", answer.sentence)),
    );
    found.extend(
        people_in(&answer.note)
            .into_iter()
            .filter(|n| is_few(*n))
            .map(|n| format!("{what}: {n} in note “{}”", answer.note)),
    );
    found
}

/// Asks everything of a project to be shared.
fn sweep(scope: &Scope, ways: &[(&str, &[(&str, &str)])]) -> usize {
    let (mut told, mut leaks) = (0, Vec::new());
    for (id, pairs) in ways.iter().filter(|(id, _)| !OF_THE_DATA.contains(id)) {
        let pairs: Vec<_> = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        let question = Question::new(id, &pairs, scope.filter.clone(), None).unwrap();
        let Ok(computed) = question.compute(scope.clone(), &Progress::new()) else { continue };
        if let Ok(answer) = computed.answer(K, &PublishedCounts::default()) {
            told += 1;
            leaks.extend(tells_of_few(&format!("{id} {pairs:?}"), &answer));
        }
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
    told
}

/// Segments of which some are of few.
fn with_segments(scope: &Scope) -> Scope {
    let ids = &scope.table.people.ids;
    let n = ids.len();
    let segment = |id: u32, kind: SegmentKind, members: std::ops::Range<usize>| Segment {
        id,
        name: format!("segment {id}"),
        kind,
        description: String::new(),
        members: ids[members.start.min(n)..members.end.min(n)].to_vec(),
    };
    let picked = || SegmentKind::Picked { from: "a list".to_owned() };
    let segments = vec![
        segment(1, picked(), 0..n / 2),
        segment(2, picked(), n / 2 - 3..n),
        segment(3, SegmentKind::Rfm { group: RfmGroup::Champions }, 0..3),
        segment(4, SegmentKind::Rfm { group: RfmGroup::Loyal }, 3..n),
    ];
    let project = Project { segments: segments.into(), ..(*scope.project).clone() };
    Scope::new(scope.table.clone(), Arc::new(project), scope.filter.clone(), scope.now)
}

#[test]
fn the_sample_tells_of_no_few() {
    let workspace = Workspace::open(small_shop(), &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let ways: Vec<_> = insights::all().iter().map(|insight| (insight.id(), &[][..])).collect();
    let whole =
        Scope::new(snapshot.table.clone(), snapshot.project.clone(), Filter::default(), snapshot.table.last_ms());
    let told = sweep(&with_segments(&whole), &ways);
    assert!(told > 35, "{told} answers");
    let social = Filter { channels: vec!["Social".to_owned()], ..Filter::default() };
    let part = Scope::new(whole.table.clone(), whole.project.clone(), social, whole.now);
    sweep(&with_segments(&part), &ways);
}

#[test]
fn small_projects_tell_of_no_few() {
    let mut told = 0;
    for (seed, customers) in [(7, 30), (8, 45), (9, 30), (10, 140)] {
        let table = Arc::new(table_of(&rows_of(seed, customers)));
        let whole = Scope::new(table, Arc::new(project()), Filter::default(), 200 * DAY);
        told += sweep(&with_segments(&whole), &everything());
    }
    assert!(told > 100, "{told} answers");
}

#[test]
fn what_a_few_paid_is_not_told() {
    let views = (0..40).map(|customer| Row::new(customer, DAY, "page_view"));
    let bought = Row::new(7, 2 * DAY, "purchase").worth(84.5);
    let table = Arc::new(crate::shop::table(40, &views.chain([bought]).collect::<Vec<_>>()));
    let scope = Scope::new(table, Arc::new(Project::default()), Filter::default(), 3 * DAY);
    let question = Question::new("customers", &[], Filter::default(), None).unwrap();
    let computed = question.compute(scope, &Progress::new()).unwrap();
    let said = |k: u64| computed.answer(k, &PublishedCounts::default()).unwrap();
    assert_eq!(said(0).number("value").as_f64(), Some(84.5));
    assert!(said(K).number("value").is_null() && said(K).number("with_order").is_null());
}

#[test]
fn numbers_of_people_are_found_in_sentences() {
    assert_eq!(people_in("7 customers of 12 people came in 5 days; 3 of 30 customers left, 4 groups."), [7, 12, 3, 30]);
}
