//! What every insight says: the same whatever the number of threads and the order of rows, in columns that programs know,
//! with the very customers behind each row.

use std::sync::Arc;

use desire_path::analysis::{reach_cancellable, summary_cancellable};
use desire_path::events::{EventTable, PropertyValues, TableProperty};
use desire_path::insights::{self, Answer, AnswerError, AnyComputedInsight, NamedTable, Question, Scope, Selection};
use desire_path::model::{Annotation, AnnotationKind, Filter, Goal, Project, Property, PropertyKind, Settings, Spend};
use desire_path::present::customer_list::CustomerList;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::{Cell, CsvTarget};
use desire_path::progress::Progress;

use crate::tables::{Row, table};

pub(super) const MINUTE: i64 = 60_000;
pub(super) const DAY: i64 = 86_400_000;
const STAGES: [(&str, &[&str]); 3] =
    [("Awareness", &["ad", "blog"]), ("Decision", &["cart", "payment failed", "buy"]), ("Retention", &["login"])];
pub(super) const EVENTS: [&str; 7] = ["ad", "blog", "cart", "payment failed", "buy", "login", "ping"];
pub(super) const CHANNELS: [&str; 3] = ["direct", "social", "email"];

const PRODUCTS: [&str; 5] = ["Lamp", "Cup", "Vase", "Pot", "Bowl"];
/// What customers write when they come back.
const TEXTS: [&str; 8] = [
    "The lamp is great and I love the colour",
    "Great service, I love it",
    "The cup arrived damaged and I want my money back",
    "It arrived damaged, a waste of money",
    "When will the vase be back in stock?",
    "Is it in stock again soon? Thank you",
    "Die Lampe ist sehr schön und ich bin zufrieden",
    "12345",
];

/// Numbers that look random and are always the same.
pub(super) struct RandomStream(pub(super) u64);

impl RandomStream {
    pub(super) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides
    }
}

/// A small shop: what 260 customers did.
fn rows() -> Vec<(String, Row<'static>)> {
    rows_of(7, 260)
}

/// What so many customers of a small shop did.
pub(super) fn rows_of(seed: u64, customers: usize) -> Vec<(String, Row<'static>)> {
    let mut dice = RandomStream(seed);
    let mut rows = Vec::new();
    for customer in 0..customers {
        let mut time = dice.roll(90) as i64 * DAY;
        for _ in 0..=dice.roll(12) {
            time += [MINUTE, 7 * MINUTE, 3 * 60 * MINUTE, 2 * DAY][dice.roll(4)] + dice.roll(1000) as i64;
            let event = EVENTS[dice.roll(EVENTS.len())];
            let value = if event == "buy" { 10.0 + dice.roll(900) as f64 / 7.0 } else { f64::NAN };
            let channel = CHANNELS[dice.roll(CHANNELS.len())];
            // what is said and bought follows from the rest, so that the dice fall as they are
            let mark = (time / 1000 + customer as i64) as usize;
            let product = if matches!(event, "cart" | "buy") { PRODUCTS[mark % PRODUCTS.len()] } else { "" };
            let text = if event == "login" { TEXTS[mark % TEXTS.len()] } else { "" };
            let row = Row { time, channel, event, value, product, text, ..Row::default() };
            rows.push((format!("c{customer}"), row));
        }
    }
    rows
}

/// The table of some rows. A first customer has every name, so that names are met in one order.
pub(super) fn table_of(rows: &[(String, Row<'static>)]) -> EventTable {
    let first = EVENTS.iter().zip(CHANNELS.iter().cycle()).enumerate().map(|(i, (&event, &channel))| Row {
        customer: "first",
        time: i as i64 * MINUTE,
        event,
        channel,
        ..Row::default()
    });
    let others = rows.iter().map(|(customer, row)| Row { customer, ..*row });
    let mut table = table(first.chain(others), &STAGES);
    // how satisfied those are who come back, by the second at which they do
    let score = |i: usize| match table.names.touchpoints[usize::from(table.touchpoint[i])].as_str() {
        "login" => (table.time[i] / 1000 % 5 + 1) as f64,
        _ => f64::NAN,
    };
    let values = PropertyValues::Numbers((0..table.num_events()).map(score).collect::<Vec<_>>().into());
    let property = Property::new("CSAT (1–5)", PropertyKind::Number);
    table.properties.push(TableProperty { id: 0, property, values });
    table
}

pub(super) fn project() -> Project {
    let goal = Goal { touchpoints: vec!["buy".to_owned()], ..Goal::default() };
    let spend = |channel: &str, day: i32, cost: f64| Spend {
        channel: channel.to_owned(),
        day,
        currency: "EUR".to_owned(),
        cost,
        impressions: Some(1000.0),
        clicks: Some(20.0),
        ..Spend::default()
    };
    let settings = Settings { goal, ..Settings::default() };
    let release = Annotation {
        id: 1,
        first_day: 45,
        last_day: 45,
        kind: AnnotationKind::Release,
        text: "New checkout".to_owned(),
        source: None,
    };
    Project {
        settings,
        annotations: vec![release],
        spend: vec![spend("Meta Ads", 3, 40.0), spend("Google Ads", 9, 60.5)].into(),
        ..Project::default()
    }
}

fn scope(rows: &[(String, Row<'static>)], filter: Filter) -> Scope {
    Scope::new(Arc::new(table_of(rows)), Arc::new(project()), filter, 200 * DAY)
}

fn asked(id: &str, pairs: &[(&str, &str)], scope: &Scope) -> Option<Box<dyn AnyComputedInsight>> {
    let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    let question = Question::new(id, &pairs, scope.filter.clone(), None).unwrap();
    // campaigns and back-tests may have nothing to compare here
    question.compute(scope.clone(), &Progress::new()).ok()
}

pub(super) fn answer(asked: &dyn AnyComputedInsight) -> Answer {
    asked.answer(0, &PublishedCounts::default()).unwrap()
}

/// An answer without single people, rows in the order of their words.
fn comparable(mut answer: Answer) -> Answer {
    answer.tables.retain(|t| !t.people);
    for table in &mut answer.tables {
        table.table.rows.sort_by_key(|row| row.iter().map(|c| c.raw(CsvTarget::Program)).collect::<Vec<_>>());
    }
    answer
}

/// Ways to ask that go through other code than the usual one.
const WAYS: &[(&str, &[(&str, &str)])] = &[
    ("touchpoint-flow", &[("top_scope", "column"), ("top", "2")]),
    ("transitions", &[("level", "stage")]),
    ("transitions", &[("counts_only", "true")]),
    ("touchpoint-flow", &[("entity", "session"), ("repeats", "true"), ("beyond_goal", "true"), ("steps", "5")]),
    ("stage-flow", &[("anchor", "goal"), ("top", "2")]),
    ("touchpoint-flow", &[("against", "channel=social"), ("top", "2"), ("steps", "4")]),
    ("touchpoint-flow", &[("anchor", "cart"), ("before", "1")]),
    ("what-if", &[("change", "cart>goal:+10%"), ("avoid", "ping"), ("block", "login")]),
    ("what-if", &[("entity", "session"), ("level", "stage"), ("change", "Awareness>exit:-20%")]),
    ("attribution", &[("model", "time-decay"), ("look_back", "7d"), ("conversions", "first"), ("direct", "false")]),
    ("attribution", &[("model", "markov-shapley"), ("markov_order", "3"), ("goal", "cart"), ("look_back", "none")]),
    ("drivers", &[("measure", "conversion"), ("days", "7")]),
    ("paths", &[("entity", "session"), ("level", "stage")]),
    ("paths", &[("beyond_goal", "true"), ("limit", "5")]),
    ("time-between", &[("from", "cart"), ("to", "buy"), ("within", "7d")]),
    ("touchpoint-flow", &[("entity", "order"), ("beyond_goal", "true"), ("steps", "4")]),
    ("paths", &[("entity", "order"), ("beyond_goal", "true")]),
    ("transitions", &[("entity", "session")]),
    ("time-between", &[("entity", "session"), ("from", "ad"), ("to", "blog")]),
    ("time-between", &[("entity", "order")]),
    ("sessions", &[("entity", "order")]),
    ("order-sequence", &[("within", "7d")]),
    ("funnel", &[("steps", "ad|blog,ping?,!payment failed,cart,buy"), ("window", "none")]),
    ("funnel", &[("steps", "ad,cart,buy"), ("order", "any")]),
    ("conformance", &[("steps", "ad,ping?,!payment failed,cart,buy"), ("split", "channel"), ("top", "2")]),
    ("conformance", &[("steps", "cart,buy"), ("rule", "directly"), ("entity", "session"), ("window", "none")]),
    ("loops", &[("level", "stage"), ("entity", "session")]),
    ("loops", &[("around", "cart")]),
    ("retention", &[("cohort", "goal"), ("rule", "on-or-after"), ("period", "month")]),
    ("funnel", &[("steps", "cart,buy"), ("order", "strict"), ("entity", "session")]),
    ("trends", &[("period", "day"), ("split", "channel"), ("top", "2")]),
    ("trends", &[("measure", "sessions"), ("touchpoint", "cart")]),
    ("dwell", &[("split", "channel"), ("top", "2")]),
    ("step-matrix", &[("level", "stage"), ("steps", "4")]),
    ("states-over-time", &[("by", "day"), ("every", "3")]),
    ("sequence-index", &[("level", "stage"), ("beyond_goal", "true")]),
    ("trends", &[("measure", "goals"), ("split", "device")]),
    ("trends", &[("measure", "revenue"), ("period", "month")]),
    ("trends", &[("measure", "conversion"), ("split", "channel")]),
];

pub(super) fn everything() -> Vec<(&'static str, &'static [(&'static str, &'static str)])> {
    let usual = insights::all().iter().map(|insight| (insight.id(), &[][..]));
    usual.chain(WAYS.iter().copied()).collect()
}

#[test]
fn threads_and_the_order_of_rows_change_nothing() {
    let there = rows();
    let mut back = there.clone();
    back.reverse();
    let pool = |n| rayon::ThreadPoolBuilder::new().num_threads(n).build().unwrap();
    let (one, three) = (pool(1), pool(3));
    let (there, back) = (scope(&there, Filter::default()), scope(&back, Filter::default()));
    let mut compared = 0;
    for (id, pairs) in everything() {
        let said = |scope: &Scope| asked(id, pairs, scope).map(|a| answer(&*a));
        let (a, b) = (one.install(|| said(&there)), three.install(|| said(&there)));
        assert!(a == b, "{id} {pairs:?}: threads");
        let (Some(a), Some(c)) = (a, three.install(|| said(&back))) else { continue };
        let (a, c) = (comparable(a), comparable(c));
        assert!(a == c, "{id} {pairs:?}: order of rows\n{}\n{}", a.sentence, c.sentence);
        compared += 1;
    }
    // without ads, other currencies, a catalogue, properties, segments and predictions there is nothing to compare of these
    assert!(compared >= everything().len() - 7, "{compared} of {}", everything().len());
}

#[test]
fn answers_are_whole_and_their_columns_are_for_programs() {
    let scope = scope(&rows(), Filter::default());
    for (id, pairs) in everything() {
        let Some(asked) = asked(id, pairs, &scope) else { continue };
        let answer = answer(&*asked);
        assert!(answer.sentence.ends_with('.') && answer.sentence.len() > 10, "{id}: {}", answer.sentence);
        assert!(!answer.note.is_empty() && !answer.note.ends_with('.'), "{id}: {}", answer.note);
        assert!(!answer.facts.is_empty() && answer.facts.iter().all(|(_, v)| v.is_number() || v.is_null()), "{id}");
        let mut names: Vec<&str> = answer.tables.iter().map(|t| t.name).collect();
        assert!(answer.main().is_some_and(|t| !t.table.rows.is_empty()), "{id} has rows");
        names.dedup();
        assert_eq!(names.len(), answer.tables.len(), "{id}: {names:?}");
        answer.tables.iter().for_each(|table| columns_are_plain(id, table));
    }
}

fn columns_are_plain(id: &str, table: &NamedTable) {
    let document = table.to_json();
    for (i, column) in table.table.columns.iter().enumerate() {
        let key = column.key.as_ref();
        let plain = key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        assert!(plain, "{id} {}: {key}", table.name);
        let seconds = document["types"][i] == "seconds";
        assert_eq!(seconds, key.ends_with("_seconds") && document["types"][i] != "empty", "{id} {}: {key}", table.name);
        for row in &table.table.rows {
            if let Cell::Share(share) = row[i] {
                // a part of a change of shares may go down
                let is_change = ["change", "of_customers", "of_each", "beyond_others"].contains(&key);
                let is_change = is_change || ["difference", "low", "high"].contains(&key) && table.name == "comparison";
                let least = if is_change { -1.0 } else { 0.0 };
                assert!((least..=1.0).contains(&share), "{id} {}: {key} {share}", table.name);
            }
        }
    }
    for row in document["rows"].as_array().unwrap() {
        assert_eq!(row.as_array().unwrap().len(), table.table.columns.len());
    }
}

#[test]
fn a_filter_that_leaves_out_the_goal_says_so_where_the_goal_matters() {
    let rows = rows();
    let sold_by_shop = rows.iter().map(|(customer, row)| {
        let source = if row.event == "buy" { "Shop" } else { "Website" };
        Row { customer, source, ..*row }
    });
    let table = Arc::new(table(sold_by_shop, &STAGES));
    let warns = |sources: &[&str]| {
        let filter = Filter { sources: sources.iter().map(|s| (*s).to_owned()).collect(), ..Filter::default() };
        let scope = Scope::new(table.clone(), Arc::new(project()), filter, 200 * DAY);
        let warning = "The filter shows no event that reaches ";
        // of one touchpoint alone there may be nothing to say
        let said = |id: &str| asked(id, &[], &scope).map(|computed| answer(&*computed).sentence).unwrap_or_default();
        // what can be said stands first; of a funnel nothing can, and times between touchpoints have no goal
        assert!(!said("stage-flow").starts_with(warning) && !said("transitions").contains(warning));
        let warns = said("stage-flow").contains(warning);
        assert_eq!(said("funnel").starts_with(warning), warns);
        warns
    };
    assert!(warns(&["Website"]) && !warns(&["Shop"]) && !warns(&[]));
}

#[test]
fn the_customers_behind_a_row_are_as_many_as_it_says() {
    let narrow = Filter { channels: vec!["social".to_owned(), "email".to_owned()], ..Filter::default() };
    for filter in [Filter::default(), narrow] {
        let scope = scope(&rows(), filter);
        behind(&scope, ("stage-flow", &[]), "nodes", &["step", "name"], "customers");
        behind(&scope, ("stage-flow", &[]), "links", &["step", "from", "to"], "customers");
        behind(&scope, ("stage-flow", &[("anchor", "goal")]), "nodes", &["step", "name"], "customers");
        behind(&scope, ("touchpoint-flow", &[("top", "3")]), "links", &["step", "from", "to"], "customers");
        behind(&scope, ("paths", &[]), "paths", &["path"], "customers");
        behind(&scope, ("paths", &[("entity", "session")]), "paths", &["path"], "people");
        behind(&scope, ("paths", &[("entity", "order")]), "paths", &["path"], "people");
        behind(&scope, ("transitions", &[("entity", "session")]), "transitions", &["from", "to"], "customers");
        let sessions = ("time-between", &[("entity", "session"), ("from", "ad"), ("to", "blog")][..]);
        behind(&scope, sessions, "histogram", &["time"], "people");
        behind(&scope, ("loops", &[]), "transitions", &["from", "to"], "customers");
        behind(&scope, ("loops", &[("level", "stage")]), "to_and_fro", &["step", "other"], "customers");
        behind(&scope, ("loops", &[("entity", "session")]), "to_and_fro", &["step", "other"], "customers");
        behind(&scope, ("loops", &[]), "returns", &["step"], "customers");
        behind(&scope, ("retention", &[]), "cohorts", &["cohort"], "customers");
        behind(&scope, ("retention", &[]), "cells", &["cohort", "period"], "customers");
        behind(&scope, ("funnel", &[]), "steps", &["step"], "customers");
        behind(&scope, ("funnel", &[]), "losses", &["after", "before"], "customers");
        let sessions = ("funnel", &[("entity", "session"), ("steps", "ad,cart")][..]);
        behind(&scope, sessions, "steps", &["step"], "people");
        behind(&scope, ("channels", &[]), "channels", &["channel"], "customers");
        behind(&scope, ("attribution", &[]), "channels", &["channel"], "customers");
        behind(&scope, ("transitions", &[]), "transitions", &["from", "to"], "customers");
        behind(&scope, ("time-between", &[("from", "ad")]), "histogram", &["time"], "customers");
        behind(&scope, ("lifecycle", &[]), "lifecycle", &["lifecycle"], "customers");
        behind(&scope, ("lifecycle", &[]), "stages", &["stage"], "customers");
    }
    let all = scope(&rows(), Filter::default());
    behind(&all, ("segments", &[("groups", "3")]), "groups", &["group"], "customers");
}

#[test]
fn every_row_that_is_named_leads_to_its_customers() {
    let scope = scope(&rows(), Filter::default());
    let mut tables = 0;
    for (id, pairs) in everything() {
        let Some(asked) = asked(id, pairs, &scope) else { continue };
        for table in answer(&*asked).tables.iter().filter(|table| !table.named_by.is_empty()) {
            tables += 1;
            let of_sessions = pairs.iter().any(|(key, _)| *key == "entity");
            let counted = table.table.columns.iter().position(|c| c.key == "customers").filter(|_| !of_sessions);
            for (i, row) in table.table.rows.iter().enumerate() {
                let part = table.part(i).unwrap_or_else(|| panic!("{id} {}: row {i} has no name", table.name));
                let found = asked.customers(&part, &Progress::new());
                if id == "quality" {
                    continue; // behind some findings are days
                }
                let n = found.unwrap_or_else(|why| panic!("{id} {part:?}: {why}")).count() as u64;
                let said = counted.and_then(|at| row[at].as_count());
                assert!(said.is_none_or(|said| said == n), "{id} {part:?}: {said:?} and {n}");
            }
        }
    }
    assert!(tables > 20, "{tables}");
}

/// Which stage follows which, read off the events one by one.
#[test]
fn moves_between_stages_pass_over_what_has_no_stage() {
    let day = |customer: &'static str, events: &[(&'static str, i64)]| -> Vec<(String, Row<'static>)> {
        let row = |&(event, minute): &(&'static str, i64)| {
            (customer.to_owned(), Row { event, time: minute * MINUTE, ..Row::default() })
        };
        events.iter().map(row).collect()
    };
    // "ping" is of no stage: it keeps a session going, and nobody moves to it
    let rows = [
        day("a", &[("ad", 0), ("ping", 20), ("cart", 40), ("buy", 41)]),
        day("b", &[("ping", 0), ("ad", 1), ("ping", 100), ("cart", 101)]),
    ]
    .concat();
    let lives = table(rows.iter().map(|(customer, row)| Row { customer, ..*row }), &STAGES);
    let scope = Scope::new(Arc::new(lives), Arc::new(project()), Filter::default(), DAY);
    let asked = asked("transitions", &[("level", "stage")], &scope).unwrap();
    let said = answer(&*asked);
    let cells = |row: &Vec<Cell>| row.iter().take(6).map(|c| c.raw(CsvTarget::Program)).collect::<Vec<_>>();
    let found: Vec<Vec<String>> = said.tables[0].table.rows.iter().map(cells).collect();
    // 40 minutes inside a session, 100 between two: half of them 70
    assert_eq!(
        found,
        [["Awareness", "Decision", "2", "1", "2", "4200"], ["Decision", "Decision", "1", "1", "1", "60"]]
    );
}

fn behind(scope: &Scope, (id, pairs): (&str, &[(&str, &str)]), name: &str, named_by: &[&str], counted: &str) {
    let asked = asked(id, pairs, scope).unwrap_or_else(|| panic!("{id} answers"));
    let answer = answer(&*asked);
    let table = &answer.tables.iter().find(|t| t.name == name).unwrap().table;
    let at = |key: &str| table.columns.iter().position(|c| c.key == key).unwrap_or_else(|| panic!("{id} has {key}"));
    assert!(!table.rows.is_empty());
    for row in &table.rows {
        let cell = |key: &&str| ((*key).to_owned(), row[at(key)].raw(CsvTarget::Program));
        let part = Selection::new(named_by.iter().map(cell));
        let customers = asked.customers(&part, &Progress::new()).unwrap();
        assert_eq!(Some(customers.count() as u64), row[at(counted)].as_count(), "{id} {part:?}");
        assert!(customers.iter().all(|ix| scope.subset.customers().contains(ix)), "{id} {part:?}: inside the filter");
    }
}

#[test]
fn a_part_that_does_not_exist_is_answered_with_what_does() {
    let scope = scope(&rows(), Filter::default());
    let error = |id: &str, part: &[(&str, &str)]| {
        let part = Selection::new(part.iter().copied());
        asked(id, &[], &scope).unwrap().customers(&part, &Progress::new()).unwrap_err().to_string()
    };
    assert!(error("stage-flow", &[("step", "99"), ("name", "Decision")]).contains("the flow has 1 to 8"));
    assert!(error("stage-flow", &[("step", "1"), ("name", "Desicion")]).contains("Decision"));
    assert!(error("stage-flow", &[("step", "1")]).contains("step and name, or step, from and to"));
    assert!(error("stage-flow", &[("stap", "1"), ("step", "1"), ("name", "Decision")]).contains("\"stap\""));
    assert!(error("channels", &[("channel", "tv")]).contains("direct, social, email"));
    assert!(error("lifecycle", &[("lifecycle", "gone")]).contains("At risk"));
    assert!(error("paths", &[("path", "ad → moon")]).contains("none of the paths listed"));
    assert!(error("spend", &[("channel", "Social")]).contains("no single customers"));
}

#[test]
fn few_people_stand_together_where_that_is_asked_for() {
    let scope = scope(&rows(), Filter::default());
    for (id, pairs) in everything() {
        let Some(asked) = asked(id, pairs, &scope) else { continue };
        let Ok(answer) = asked.answer(11, &PublishedCounts::default()) else { continue };
        for table in answer.tables.iter().filter(|t| !t.people) {
            let counted = table.table.columns.iter().position(|c| c.key == "customers");
            for row in counted.iter().flat_map(|&at| table.table.rows.iter().map(move |row| row[at].as_count())) {
                assert!(
                    row.is_none_or(|n| n == 0 || n >= 11) || id == "paths" || id == "touchpoint-flow",
                    "{id} {}",
                    table.name
                );
            }
        }
        assert!(answer.sentence.ends_with('.'), "{id}: {}", answer.sentence);
    }
}

#[test]
fn a_cancelled_question_stays_unanswered() {
    let scope = scope(&rows(), Filter::default());
    for insight in insights::all() {
        let progress = Progress::new();
        progress.cancel();
        let question = Question::new(insight.id(), &[], Filter::default(), None).unwrap();
        let outcome = question.compute(scope.clone(), &progress);
        assert_eq!(outcome.err(), Some(AnswerError::Cancelled), "{}", insight.id());
    }
}

/// Five lives whose times are known.
#[test]
fn the_time_between_two_touchpoints_is_as_counted_by_hand() {
    let life = |customer: &str, events: &[(&'static str, i64)]| -> Vec<(String, Row<'static>)> {
        let row = |&(event, time): &(&'static str, i64)| (customer.to_owned(), Row { time, event, ..Row::default() });
        events.iter().map(row).collect()
    };
    let rows = [
        life("a", &[("ad", 0), ("cart", MINUTE), ("buy", 3 * MINUTE), ("buy", 9 * DAY)]),
        life("b", &[("cart", 0), ("cart", 5 * MINUTE), ("buy", 10 * MINUTE)]),
        // bought before the cart, never after it
        life("c", &[("buy", 0), ("cart", MINUTE)]),
        life("d", &[("cart", 0), ("buy", 40 * DAY)]),
        life("e", &[("blog", 0)]),
    ]
    .concat();
    let lives = table(rows.iter().map(|(customer, row)| Row { customer, ..*row }), &STAGES);
    let scope = Scope::new(Arc::new(lives), Arc::new(project()), Filter::default(), 200 * DAY);
    let said = |pairs: &[(&str, &str)]| answer(&*asked("time-between", pairs, &scope).unwrap());
    let fact = |answer: &Answer, name: &str| answer.facts.iter().find(|(n, _)| *n == name).unwrap().1.clone();
    let bars = |answer: &Answer| -> Vec<(String, u64)> {
        let rows = answer.tables[0].table.rows.iter();
        let bar = |row: &Vec<Cell>| (row[0].raw(CsvTarget::Program), row[3].as_count().unwrap());
        rows.map(bar).filter(|(_, n)| *n > 0).collect()
    };
    let all = said(&[("from", "Cart"), ("to", "buy")]);
    let counted: Vec<(String, u64)> =
        [("1 to 10 min", 1), ("10 to 60 min", 1), ("30 to 90 days", 1)].map(|(name, n)| (name.to_owned(), n)).to_vec();
    assert_eq!(bars(&all), counted);
    assert_eq!((fact(&all, "customers"), fact(&all, "started")), (3.into(), 4.into()));
    assert_eq!(fact(&all, "median_seconds"), 600.0);
    // between 10 minutes and 40 days, four fifths of the way
    assert_eq!(fact(&all, "p90_seconds"), 600.0 + 0.8 * (40.0 * 86_400.0 - 600.0));
    assert_eq!(all.sentence, "3 customers went from “Cart” to “buy”.");
    let soon = said(&[("from", "cart"), ("to", "buy"), ("within", "10min")]);
    assert_eq!((fact(&soon, "customers"), bars(&soon).len()), (2.into(), 2));
    // from the first event on; who begins with a purchase took no time
    let goal = said(&[]);
    assert_eq!((fact(&goal, "customers"), fact(&goal, "started")), (4.into(), 5.into()));
    assert_eq!(bars(&goal)[0], ("under 1 min".to_owned(), 1));
}

#[test]
fn nobody_is_looked_for_behind_a_part_once_nobody_waits() {
    let scope = scope(&rows(), Filter::default());
    let cancelled = Progress::new();
    cancelled.cancel();
    type Pairs = &'static [(&'static str, &'static str)];
    let parts: [(&str, Pairs, Pairs); 4] = [
        ("paths", &[("limit", "1")], &[]),
        ("transitions", &[], &[("from", "ad"), ("to", "blog")]),
        ("friction", &[], &[("error", "payment failed")]),
        ("segment-history", &[], &[]),
    ];
    for (id, pairs, part) in parts {
        let asked = asked(id, pairs, &scope).unwrap();
        let part = match part {
            [] => answer(&*asked).tables[0].part(0).unwrap(),
            part => Selection::new(part.iter().copied()),
        };
        assert!(asked.customers(&part, &Progress::new()).is_ok(), "{id}");
        assert_eq!(asked.customers(&part, &cancelled), Err(AnswerError::Cancelled), "{id}");
    }
    let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
    assert!(CustomerList::build_cancellable(table, subset, &scope.project, 30, &cancelled).is_err());
    assert!(summary_cancellable(table, subset, settings, &cancelled).is_err());
    assert!(reach_cancellable(table, subset, settings, &cancelled).is_err());
}
