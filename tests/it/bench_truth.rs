//! Sessions, transitions, flow, features and common paths against truths computed by an independent program.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use desire_path::analysis::flow::{Flow, FlowPaths, FlowSettings, Level, NodeKind};
use desire_path::analysis::{
    Features, PathSettings, customers_meeting, features, sessions, summary, top_paths, transitions,
};
use desire_path::events::{EventTable, Subset};
use desire_path::import::inspect;
use desire_path::insights::{Answer, Question, Scope, read_rule};
use desire_path::model::{ChannelRule, Entity, Filter, Goal, Project, Rules, Settings, TouchpointRule};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::{Cell, CsvTarget};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, ImportRequest, Workspace};

use crate::support::{bench_data, shared};
use crate::tables::{BENCH_STAGES, bench_table, time_ms};

/// Midnight after the 26 weeks of the generated data.
const END: i64 = 1_736_121_600_000 + 26 * 7 * 86_400_000;

fn settings() -> Settings {
    Settings { goal: Goal { touchpoints: vec!["purchase".into()], ..Goal::default() }, ..Settings::default() }
}

#[test]
fn a_hundred_thousand_events_give_the_true_numbers() {
    let (Some(truth), Some(csv)) = (truth("100k"), bench_data("events_100k.csv")) else { return };
    check(&bench_table(&csv), &truth);
}

#[test]
fn a_million_events_give_the_true_numbers() {
    let (Some(truth), Some(csv)) = (truth("1m"), bench_data("events_1m.csv")) else { return };
    check(&bench_table(&csv), &truth);
}

#[test]
fn the_numbers_are_true_through_importer_project_file_and_rules() {
    let (Some(truth), Some(csv)) = (truth("100k"), bench_data("events_100k.csv")) else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("truth.desire");
    let progress = Progress::new();
    let mut project = Workspace::create(&file, &progress).unwrap();
    let mapping = inspect(&csv).unwrap().mapping;
    project.import(&[ImportRequest { input: csv.into(), mapping }], &progress).unwrap();
    project.edit(Edit::SetRules(raw_rules())).unwrap();
    drop(project);
    let project = Workspace::open(&file, &progress).unwrap();
    check(&project.snapshot().table, &truth);
}

fn truth(size: &str) -> Option<Value> {
    let file = shared(&format!("bench/truth/truth_{size}.json"))?;
    let truth: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    Some(truth["ops"].clone())
}

/// Rules that keep every raw name, and put touchpoints into the generator's stages.
fn raw_rules() -> Rules {
    let mut rules = Rules { stages: BENCH_STAGES.map(|(stage, _)| stage.to_owned()).to_vec(), ..Rules::default() };
    for (stage, events) in BENCH_STAGES {
        for event in events {
            let (event, touchpoint) = ((*event).to_owned(), (*event).to_owned());
            rules.stage_of.insert(touchpoint.clone(), stage.to_owned());
            rules.touchpoints.push(TouchpointRule { event, page: String::new(), touchpoint });
        }
    }
    let channels = ["organic", "paid_search", "social", "email", "referral", "direct", "affiliate", "display"];
    rules.channels = channels.map(|c| ChannelRule { raw: c.to_owned(), channel: c.to_owned() }).to_vec();
    rules
}

fn check(table: &EventTable, truth: &Value) {
    let all = Subset::all(table);
    check_load(table, &truth["a_load"]);
    check_sessions(table, &truth["b_sessionise"]);
    check_transitions(table, &all, &truth["c_transitions"]);
    check_flow(table, &all, &truth["d_flow"]);
    check_flow_answer(table, &truth["d_flow"]);
    check_funnels(table, truth);
    check_cohorts(table, &truth["f_cohorts"]);
    check_features(table, &truth["g_features"], &truth["g_samples"]);
    check_paths(table, &truth["i_variants"]);

    let filter = Filter { channels: vec!["paid_search".into()], ..Filter::default() };
    let paid = Subset::new(table, &filter, &[]);
    let headline = summary(table, &paid, &settings());
    assert_eq!(headline.customers, truth["l_segment"]["customers"]);
    assert_eq!(headline.events, truth["l_segment"]["events"]);
    check_transitions(table, &paid, &truth["l_segment"]["c"]);
    check_flow(table, &paid, &truth["l_segment"]["d"]);
}

fn check_load(table: &EventTable, truth: &Value) {
    let headline = summary(table, &Subset::all(table), &settings());
    assert_eq!(headline.events, truth["rows"]);
    assert_eq!(headline.customers, truth["customers"]);
    assert_eq!(headline.first_ms, truth["min_ts"].as_i64());
    assert_eq!(headline.last_ms, truth["max_ts"].as_i64());
}

fn check_sessions(table: &EventTable, truth: &Value) {
    let sessions = sessions(table, &Subset::all(table), &settings());
    let durations: i64 = (0..sessions.len()).map(|i| sessions.duration(table, i)).sum();
    let longest = (0..sessions.len()).map(|i| sessions.range(i).len()).max();
    let single = (0..sessions.len()).filter(|&i| sessions.range(i).len() == 1).count();
    assert_eq!(sessions.len(), truth["sessions"]);
    assert_eq!(durations, truth["total_duration_ms"]);
    assert_eq!(longest.unwrap(), truth["max_events"]);
    assert_eq!(single, truth["single_event_sessions"]);
    assert_eq!(summary(table, &Subset::all(table), &settings()).sessions, truth["sessions"]);
}

type Pairs = BTreeMap<String, u64>;

fn check_transitions(table: &EventTable, subset: &Subset, truth: &Value) {
    let transitions = transitions(table, subset, &settings());
    let name = |t: u16| &table.names.touchpoints[t as usize];
    let (mut customer, mut session) = (Pairs::new(), Pairs::new());
    for t in &transitions.pairs {
        let pair = format!("{}>{}", name(t.from), name(t.to));
        customer.insert(pair.clone(), t.within_customer);
        if t.within_session > 0 {
            session.insert(pair, t.within_session);
        }
    }
    assert_eq!(customer, serde_json::from_value::<Pairs>(truth["within_customer"].clone()).unwrap());
    assert_eq!(session, serde_json::from_value::<Pairs>(truth["within_session"].clone()).unwrap());
}

fn check_flow(table: &EventTable, subset: &Subset, truth: &Value) {
    let how = FlowSettings {
        level: Level::Touchpoint,
        entity: Entity::Session,
        repeats: desire_path::analysis::Repeats::All,
        stop_at_goal: false,
        ..FlowSettings::default()
    };
    let paths = FlowPaths::build(table, subset, &settings(), &how);
    let flow: &Flow = paths.flow();
    let name = |kind: NodeKind| match kind {
        NodeKind::Other => "(other)".to_owned(),
        kind => kind.label(Level::Touchpoint, &table.names).to_owned(),
    };
    let top: Vec<String> =
        flow.columns[0].iter().map(|n| n.kind).filter(|k| matches!(k, NodeKind::Item(_))).map(name).collect();
    assert_eq!(top, serde_json::from_value::<Vec<String>>(truth["top_events"].clone()).unwrap());

    let mut links = BTreeMap::new();
    let mut drop_offs = BTreeMap::new();
    for link in flow.links.iter().filter(|l| l.from.is_step()) {
        let step = link.step as usize + 1;
        if link.to.is_step() {
            links.insert((step, name(link.from), name(link.to)), link.count);
        } else {
            *drop_offs.entry((step, name(link.from))).or_insert(0) += link.count;
        }
    }
    let true_links: Vec<(usize, String, String, u64)> = serde_json::from_value(truth["links"].clone()).unwrap();
    let true_drops: Vec<(usize, String, u64)> = serde_json::from_value(truth["dropoffs"].clone()).unwrap();
    assert_eq!(links, true_links.into_iter().map(|(k, a, b, n)| ((k, a, b), n)).collect());
    assert_eq!(drop_offs, true_drops.into_iter().map(|(k, a, n)| ((k, a), n)).collect());
}

/// The answer to a question as a program asks it.
fn answer(table: &EventTable, id: &str, pairs: &[(&str, &str)]) -> Answer {
    let pairs: Vec<_> = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    let question = Question::new(id, &pairs, Filter::default(), None).unwrap();
    let project = Project { settings: settings(), ..Project::default() };
    let scope = Scope::new(Arc::new(table.clone()), Arc::new(project), Filter::default(), END);
    question.compute(scope, &Progress::new()).unwrap().answer(0, &PublishedCounts::default()).unwrap()
}

fn check_funnels(table: &EventTable, truth: &Value) {
    let steps = ("steps", "product_view,add_to_cart,checkout_start,purchase");
    for (order, truth) in [("ordered", &truth["e_funnel_ord"]), ("any", &truth["e_funnel_any"])] {
        let found = answer(table, "funnel", &[steps, ("order", order), ("window", "7d")]).rows("steps");
        let counts: Vec<u64> = found.rows.iter().filter_map(|row| row[1].as_count()).collect();
        assert_eq!(counts, serde_json::from_value::<Vec<u64>>(truth["counts"].clone()).unwrap(), "{order}");
        if let Some(medians) = truth["median_ms"].as_array() {
            let seconds: Vec<Value> = found.rows[1..].iter().map(|row| row[4].to_json()).collect();
            let known: Vec<Value> = medians.iter().map(|ms| (ms.as_f64().unwrap() / 1000.0).into()).collect();
            assert_eq!(seconds, known, "{order}");
        }
    }
    let rule = read_rule("did product_view then add_to_cart within 7d", table).unwrap();
    let project = Project { settings: settings(), ..Project::default() };
    let found = customers_meeting(table, &rule, &Filter::default(), &project, &Progress::new()).unwrap();
    assert_eq!(found.count() as u64, truth["e_funnel_ord"]["counts"][1].as_u64().unwrap(), "as a rule about customers");
}

fn check_cohorts(table: &EventTable, truth: &Value) {
    let week = 7 * 86_400_000;
    let cells =
        answer(table, "retention", &[("cohort", "first-event"), ("period", "week"), ("rule", "on")]).rows("cells");
    let mut found: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
    for row in &cells.rows {
        let Cell::Day(start) = row[0] else { panic!("{row:?}") };
        let (period, count) = (row[1].as_count().unwrap(), row[2].as_count().unwrap());
        let cohort = (start - (END - 26 * week)) / week;
        assert_eq!(
            row[3] == Cell::Flag(true),
            cohort + (period as i64) < 26,
            "the data ends on the last day of the last week"
        );
        if count > 0 {
            found.entry(cohort.to_string()).or_default().insert(period.to_string(), count);
        }
    }
    assert_eq!(found, serde_json::from_value(truth.clone()).unwrap());
}

/// The flow of the truths as a program asks for it: sessions, the same names in every step.
fn check_flow_answer(table: &EventTable, truth: &Value) {
    let pairs = [("entity", "session"), ("top_scope", "overall"), ("repeats", "true"), ("beyond_goal", "true")];
    let answer = answer(table, "touchpoint-flow", &pairs);
    let links = answer.rows("links");
    let text = |cell: &Cell| cell.raw(CsvTarget::Program).replace("Other", "(other)");
    let ends = ["Dropped off", "Still active", "Goal reached"];
    let mut moves = BTreeMap::new();
    let mut ended = BTreeMap::new();
    for row in &links.rows {
        let (step, from, to) = (text(&row[0]).parse::<usize>().unwrap(), text(&row[1]), text(&row[2]));
        let count = row[3].as_count().unwrap();
        match (ends.contains(&&*from), ends.contains(&&*to)) {
            (true, _) => {}
            (false, true) => *ended.entry((step, from)).or_insert(0) += count,
            (false, false) => drop(moves.insert((step, from, to), count)),
        }
    }
    let true_links: Vec<(usize, String, String, u64)> = serde_json::from_value(truth["links"].clone()).unwrap();
    let true_drops: Vec<(usize, String, u64)> = serde_json::from_value(truth["dropoffs"].clone()).unwrap();
    assert_eq!(moves, true_links.into_iter().map(|(k, a, b, n)| ((k, a, b), n)).collect());
    assert_eq!(ended, true_drops.into_iter().map(|(k, a, n)| ((k, a), n)).collect());
}

/// The features by the names the truths have for them.
fn by_name(features: &Features, i: usize) -> [(&'static str, f64); 12] {
    let (row, shares) = (&features.rows[i], features.shares(i));
    [
        ("recency_days", row.recency_days),
        ("purchases", row.orders.into()),
        ("monetary", row.value),
        ("events", row.events.into()),
        ("sessions", row.sessions.into()),
        ("avg_session_s", row.avg_session_s),
        ("channels", row.channels.into()),
        ("active_days", row.active_days.into()),
        ("share_awareness", shares[0]),
        ("share_consideration", shares[1]),
        ("share_purchase", shares[2]),
        ("share_retention", shares[3]),
    ]
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

fn check_features(table: &EventTable, truth: &Value, samples: &Value) {
    let features = features(table, &Subset::all(table), &settings(), END);
    assert_eq!(features.rows.len(), truth["n"]);
    let mut found: BTreeMap<&str, [f64; 4]> = BTreeMap::new();
    for i in 0..features.rows.len() {
        for (name, value) in by_name(&features, i) {
            let [sum, squares, min, max] = found.entry(name).or_insert([0.0, 0.0, f64::MAX, f64::MIN]);
            *sum += value;
            *squares += value * value;
            (*min, *max) = (min.min(value), max.max(value));
        }
    }
    for (name, found) in found {
        let truth: [f64; 4] = serde_json::from_value(truth[name].clone()).unwrap();
        for (a, b) in found.into_iter().zip(truth) {
            assert!(near(a, b), "{name}: {found:?} is not {truth:?}");
        }
    }
    let mut seen = 0;
    for i in 0..features.rows.len() {
        let sample = &samples[table.people.label(features.rows[i].customer)];
        if sample.is_object() {
            seen += 1;
            for (name, value) in by_name(&features, i) {
                assert!(near(value, sample[name].as_f64().unwrap()), "{name}: {value} is not {}", sample[name]);
            }
        }
    }
    assert_eq!(seen, samples.as_object().unwrap().len());
}

fn check_paths(table: &EventTable, truth: &Value) {
    let how = PathSettings { stop_at_goal: false, max_steps: usize::MAX, limit: 20, ..PathSettings::default() };
    let found = top_paths(table, &Subset::all(table), &settings(), &how);
    assert_eq!(found.distinct, truth["distinct"]);
    let named: Vec<(String, u64)> = found
        .paths
        .iter()
        .map(|p| (p.steps.iter().map(|&s| table.names.touchpoints[s as usize].as_str()).collect::<Vec<_>>(), p.count))
        .map(|(steps, count)| (steps.join(">"), count))
        .collect();
    assert_eq!(named, serde_json::from_value::<Vec<(String, u64)>>(truth["top20"].clone()).unwrap());
}

#[test]
fn every_session_of_the_demo_shop_begins_where_it_should() {
    let Some(csv) = shared("data/retentioneering_ecom/ecom.csv") else { return };
    let text = std::fs::read_to_string(csv).unwrap();
    let rows = || {
        text.lines().skip(1).map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            (cells[0], cells[1], cells[2], time_ms(cells[3]))
        })
    };
    let table = crate::tables::table(
        rows().map(|(customer, _, event, time)| crate::tables::Row {
            customer,
            time,
            event,
            ..crate::tables::Row::default()
        }),
        &[],
    );
    // (user, first time, last time, events) of each session, by the file and by us.
    let mut truth: BTreeMap<(&str, &str), (i64, i64, usize)> = BTreeMap::new();
    for (user, session, _, time) in rows() {
        let entry = truth.entry((user, session)).or_insert((time, time, 0));
        *entry = (entry.0.min(time), entry.1.max(time), entry.2 + 1);
    }
    let mut truth: Vec<_> = truth.into_iter().map(|((user, _), (a, b, n))| (user.to_owned(), a, b, n)).collect();
    truth.sort();
    let sessions = sessions(&table, &Subset::all(&table), &Settings::default());
    let mut found: Vec<_> = (0..sessions.len())
        .map(|i| {
            let range = sessions.range(i);
            let (a, b) = (table.time[range.start], table.time[range.end - 1]);
            (table.people.label(sessions.customer[i]), a, b, range.len())
        })
        .collect();
    found.sort();
    assert_eq!(found.len(), 3605);
    assert_eq!(found, truth);
}
