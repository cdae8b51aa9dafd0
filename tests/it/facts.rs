//! Public data sets against their `facts.json`: numbers that another program (pandas) computed from the same files.
//!
//! Every fact that this program can state is compared here or, for single formats, in the test of the format. Not
//! stated by this program, and so not compared: recency, frequency and cohort tables; numbers of models of other programs; anything with the boundary "30 minutes or more", as
//! a pause of exactly 30 minutes ends no session here.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use desire_path::analysis::{PathSettings, Sessions, sessions, summary, top_paths, transitions};
use desire_path::events::{EventTable, Subset, code_of};
use desire_path::import::{DateOrder, Input, Mapping, Role, inspect, tables};
use desire_path::model::{Entity, Goal, Rules, Settings, TouchpointRule};
use desire_path::present::customer_list::CustomerList;
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, ImportRequest, Workspace};

use crate::support::{Loaded, fact, in_words, load_as, shared};

fn only(path: &Path) -> Input {
    let mut found = tables(path).unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// A project of one file whose touchpoints are the raw names, as facts count them.
fn project(input: Input, mapping: Mapping) -> (tempfile::TempDir, Workspace) {
    let dir = tempfile::tempdir().unwrap();
    let mut project = Workspace::create(dir.path().join("facts.desire"), &Progress::new()).unwrap();
    project.import(&[ImportRequest { input, mapping }], &Progress::new()).unwrap();
    let own =
        |event: &str| TouchpointRule { event: event.to_owned(), page: String::new(), touchpoint: event.to_owned() };
    let touchpoints = project.snapshot().table.dims.event.iter().map(own).collect();
    project.edit(Edit::SetRules(Rules { touchpoints, ..Rules::default() })).unwrap();
    (dir, project)
}

/// The mapping that is guessed, with nothing to ask.
fn guessed(input: &Input) -> Mapping {
    let found = inspect(input).unwrap();
    assert!(found.ambiguous_dates.is_empty(), "{}", input.name());
    found.mapping
}

fn counts(names: impl IntoIterator<Item = String>) -> BTreeMap<String, u64> {
    let mut counts = BTreeMap::new();
    names.into_iter().for_each(|name| *counts.entry(name).or_default() += 1);
    counts
}

/// Compares with a fact that lists the most frequent of some counts: these, in any order where they tie.
fn assert_top(all: &BTreeMap<String, u64>, fact: &Value, what: &str) {
    let fact = fact.as_object().unwrap();
    let least = fact.values().map(|v| v.as_u64().unwrap()).min().unwrap();
    for (name, n) in fact {
        assert_eq!(all.get(name).copied(), n.as_u64(), "{what}: {name}");
    }
    assert_eq!(
        all.values().filter(|n| **n > least).count(),
        fact.values().filter(|n| n.as_u64() > Some(least)).count()
    );
}

fn close(got: f64, fact: &Value, tolerance: f64, what: &str) {
    let wanted = fact.as_f64().unwrap();
    assert!((got - wanted).abs() <= tolerance, "{what}: {got} instead of {wanted}");
}

fn touchpoint(table: &EventTable, i: usize) -> String {
    table.names.touchpoints[table.touchpoint[i] as usize].clone()
}

/// Paths as process mining counts variants: everything that happened, from beginning to end.
fn variants() -> PathSettings {
    PathSettings {
        entity: Entity::Person,
        repeats: desire_path::analysis::Repeats::All,
        stop_at_goal: false,
        max_steps: usize::MAX,
        limit: 10,
        ..PathSettings::default()
    }
}

struct Log {
    table: std::sync::Arc<EventTable>,
    _dir: tempfile::TempDir,
}

impl Log {
    fn new(file: &Path) -> Self {
        let input = only(file);
        let mapping = guessed(&input);
        let (dir, project) = project(input, mapping);
        Self { table: project.snapshot().table, _dir: dir }
    }

    fn distinct_variants(&self) -> u64 {
        top_paths(&self.table, &Subset::all(&self.table), &Settings::default(), &variants()).distinct
    }

    fn top_share(&self) -> f64 {
        let found = top_paths(&self.table, &Subset::all(&self.table), &Settings::default(), &variants());
        found.paths.iter().map(|p| p.share).sum()
    }

    fn arcs(&self) -> usize {
        transitions(&self.table, &Subset::all(&self.table), &Settings::default()).pairs.len()
    }

    fn journeys(&self) -> impl Iterator<Item = std::ops::Range<usize>> {
        (0..self.table.num_customers() as u32).map(|ix| self.table.range(ix))
    }

    fn activities(&self) -> BTreeMap<String, u64> {
        counts((0..self.table.num_events()).map(|i| touchpoint(&self.table, i)))
    }

    fn starts(&self) -> BTreeMap<String, u64> {
        counts(self.journeys().map(|r| touchpoint(&self.table, r.start)))
    }

    fn ends(&self) -> BTreeMap<String, u64> {
        counts(self.journeys().map(|r| touchpoint(&self.table, r.end - 1)))
    }

    /// Median, mean and longest time from first to last event, in hours.
    fn hours(&self) -> Vec<f64> {
        let mut hours: Vec<f64> =
            self.journeys().map(|r| (self.table.time[r.end - 1] - self.table.time[r.start]) as f64 / 3.6e6).collect();
        hours.sort_by(f64::total_cmp);
        hours
    }
}

fn median(sorted: &[f64]) -> f64 {
    let n = sorted.len();
    f64::midpoint(sorted[(n - 1) / 2], sorted[n / 2])
}

#[test]
fn a_loan_process_has_its_variants() {
    let Some(folder) = shared("data/process_mining") else { return };
    let log = Log::new(&folder.join("bpic2012.xes.gz"));
    let fact = |name: &str| fact(&folder, &format!("bpic2012_{name}"));
    assert_eq!(log.table.num_events(), 262_200);
    assert_eq!(json!(log.activities()), fact("activity_counts"));
    assert_eq!(json!(log.distinct_variants()), fact("variants_by_activity"));
    close(log.top_share(), &fact("top10_variant_case_share"), 1e-6, "share of the ten most frequent variants");
    assert_eq!(json!(log.arcs()), fact("directly_follows_arcs"));
    assert_top(&log.ends(), &fact("end_activities"), "ends");
    let hours = log.hours();
    close(median(&hours), &fact("case_duration_hours")["median"], 1e-6, "median");
    close(hours.iter().sum::<f64>() / hours.len() as f64, &fact("case_duration_hours")["mean"], 1e-5, "mean");
    close(hours[hours.len() - 1], &fact("case_duration_hours")["max"], 1e-6, "longest");
    let mut lengths: Vec<f64> = log.journeys().map(|r| r.len() as f64).collect();
    lengths.sort_by(f64::total_cmp);
    let per_case = json!({
        "mean": (lengths.iter().sum::<f64>() / lengths.len() as f64 * 1e6).round() / 1e6,
        "median": median(&lengths),
        "min": lengths[0] as u64,
        "max": lengths[lengths.len() - 1] as u64,
    });
    assert_eq!(per_case, fact("events_per_case"));
    // customers who ever came to a touchpoint: what the summary counts as reaching a goal
    for (name, customers) in fact("outcomes").as_object().unwrap() {
        let goal = Goal { touchpoints: vec![name.clone()], ..Goal::default() };
        let settings = Settings { goal, ..Settings::default() };
        let found = summary(&log.table, &Subset::all(&log.table), &settings);
        assert_eq!(json!(found.customers_with_goal), *customers, "{name}");
    }
}

#[test]
fn a_permit_process_has_its_variants_in_both_formats() {
    let Some(folder) = shared("data/process_mining") else { return };
    let fact = |name: &str| fact(&folder, &format!("receipt_{name}"));
    for file in ["08_receipt.xes.gz", "receipt.csv"] {
        let log = Log::new(&folder.join(file));
        assert_eq!(json!(log.table.num_customers()), fact("cases"), "{file}");
        assert_eq!(json!(log.activities()), fact("activity_counts"), "{file}");
        assert_eq!(json!(log.activities().len()), fact("activities"), "{file}");
        assert_eq!(json!(log.distinct_variants()), fact("variants_by_activity_time_sorted"), "{file}");
        assert_eq!(json!(log.arcs()), fact("directly_follows_arcs"), "{file}");
        assert_eq!(json!(log.starts()), fact("start_activities"), "{file}");
        assert_top(&log.ends(), &fact("end_activities"), file);
    }
}

#[test]
fn the_running_example_has_its_variants_in_both_formats() {
    let Some(folder) = shared("data/process_mining") else { return };
    let fact = |name: &str| fact(&folder, &format!("running_example_{name}"));
    for file in ["01_running-example.xes.gz", "running-example-transformed.csv"] {
        let log = Log::new(&folder.join(file));
        assert_eq!(json!(log.distinct_variants()), fact("variants_by_activity"), "{file}");
        assert_eq!(json!(log.arcs()), fact("directly_follows_arcs"), "{file}");
        assert_eq!(json!(log.starts()), fact("start_activities"), "{file}");
        assert_top(&log.ends(), &fact("end_activities"), file);
        let hours = log.hours();
        close(median(&hours), &fact("case_duration_hours")["median"], 1e-6, file);
        close(hours.iter().sum::<f64>() / hours.len() as f64, &fact("case_duration_hours")["mean"], 1e-6, file);
    }
}

/// Names of the first (or last) touchpoint of each session, counted.
fn ends_of(table: &EventTable, sessions: &Sessions, last: bool) -> BTreeMap<String, u64> {
    let end = |i: usize| if last { sessions.last[i] as usize - 1 } else { sessions.first[i] as usize };
    counts((0..sessions.len()).map(|i| touchpoint(table, end(i))))
}

#[test]
fn a_shop_has_its_sessions_and_transitions() {
    let Some(folder) = shared("data/retentioneering_ecom") else { return };
    let fact = |name: &str| fact(&folder, name);
    let plain = Input::from(&folder.join("ecom.csv"));
    let mut mapping = guessed(&plain);
    // 30 rows are exactly like another one and count once, where the facts count both; with a number each, all count
    assert_eq!(load_as(&plain, &mapping).report.duplicates, 30);
    let text = std::fs::read_to_string(&plain.path).unwrap();
    let numbered: String = text.lines().enumerate().map(|(i, line)| format!("{line},number {i}\n")).collect();
    let dir = tempfile::tempdir().unwrap();
    let input = Input::from(&dir.path().join("ecom.csv"));
    std::fs::write(&input.path, numbered).unwrap();
    mapping.set_role("number 0", Role::Text);
    let (_dir, project) = project(input, mapping);
    let table = project.snapshot().table;
    let (all, settings) = (Subset::all(&table), Settings::default());
    let import = &project.snapshot().project.imports[0];
    assert_eq!((json!(import.rows), import.duplicates), (fact("n_events"), 0));
    let events = counts((0..table.num_events()).map(|i| touchpoint(&table, i)));
    assert_eq!(json!(events), fact("top_events"));
    let sessions = sessions(&table, &all, &settings);
    let lengths: Vec<usize> = (0..sessions.len()).map(|i| sessions.range(i).len()).collect();
    assert_eq!(json!(lengths.iter().max()), fact("session_len_max"));
    assert_eq!(json!(lengths.iter().filter(|n| **n == 1).count()), fact("single_event_sessions"));
    let seconds: i64 = (0..sessions.len()).map(|i| sessions.duration(&table, i)).sum();
    close(seconds as f64 / 1000.0 / sessions.len() as f64, &fact("session_duration_mean_s"), 1e-6, "mean duration");
    let pairs = transitions(&table, &all, &settings).pairs;
    let inside: u64 = pairs.iter().map(|t| t.within_session).sum();
    assert_eq!(json!(inside), fact("n_transitions_in_session"));
    let name = |t: u16| table.names.touchpoints[t as usize].as_str();
    let named = |n: fn(&desire_path::analysis::Transition) -> u64| -> BTreeMap<String, u64> {
        pairs.iter().map(|t| (format!("{} -> {}", name(t.from), name(t.to)), n(t))).collect()
    };
    assert_top(&named(|t| t.within_session), &fact("top_transitions_in_session"), "in sessions");
    assert_top(&named(|t| t.within_customer), &fact("top_transitions_in_user"), "of users");
    assert_top(&ends_of(&table, &sessions, false), &fact("top_entry_events"), "entries");
    assert_top(&ends_of(&table, &sessions, true), &fact("top_exit_events"), "exits");
    let channels = counts((0..table.num_events()).map(|i| table.dims.channel.name(table.raw_channel[i]).to_owned()));
    assert_eq!(json!(channels), fact("events_by_acquisition_channel"));
    let goal = Goal { touchpoints: vec!["purchase".to_owned()], ..Goal::default() };
    let found = summary(&table, &all, &Settings { goal, ..Settings::default() });
    let share = found.customers_with_goal as f64 / found.customers as f64;
    close(share, &fact("user_conversion_purchase"), 1e-6, "conversion");
}

/// Monthly sums, months as "2010-12".
fn by_month(loaded: &Loaded, counts: impl Fn(usize) -> bool) -> BTreeMap<String, f64> {
    let mut months = BTreeMap::new();
    for i in (0..loaded.events.len()).filter(|&i| counts(i)) {
        let month = jiff::Timestamp::from_millisecond(loaded.events.time[i]).unwrap().to_string()[..7].to_owned();
        *months.entry(month).or_default() += loaded.events.value[i];
    }
    months
}

#[test]
fn online_retail_is_whole() {
    let Some(folder) = shared("data/online_retail") else { return };
    let fact = |name: &str| fact(&folder, name);
    let input = only(&folder.join("online_retail_all.csv.gz"));
    let mapping = guessed(&input);
    let loaded = load_as(&input, &mapping);
    let report = &loaded.report;
    assert_eq!(json!(report.rows), fact("rows"));
    let nobody = in_words(&report.rejected).iter().find(|(why, _)| why.starts_with("no customer id")).map(|(_, n)| *n);
    assert_eq!(json!(nobody), fact("missing_customer_rows"));
    assert_eq!(json!(loaded.doers()), fact("customers"));
    let minute =
        |ms: Option<i64>| jiff::Timestamp::from_millisecond(ms.unwrap()).unwrap().to_string().replace('T', " ");
    assert_eq!(minute(report.first_ms).trim_end_matches('Z'), fact("first_ts"));
    assert_eq!(minute(report.last_ms).trim_end_matches('Z'), fact("last_ts"));
    // a line that an order has twice is a second item, and told: the set's page says 5,268 of all rows
    assert_eq!((report.duplicates, report.repeated), (0, 5_268));
    let bought = |i: usize| loaded.events.value[i] > 0.0;
    for (month, money) in by_month(&loaded, bought) {
        close(money, &fact("clean_monthly_revenue")[&month], 0.01, &month);
    }
    let buyers: std::collections::BTreeSet<u32> =
        (0..loaded.events.len()).filter(|&i| bought(i)).map(|i| loaded.events.profile[i]).collect();
    assert_eq!(json!(buyers.len()), fact("clean_customers"));
    let mut countries: BTreeMap<&str, f64> = BTreeMap::new();
    for i in (0..loaded.events.len()).filter(|&i| bought(i)) {
        *countries.entry(loaded.catalog.dims.country.name(code_of(&loaded.events.country, i))).or_default() +=
            loaded.events.value[i];
    }
    for (country, money) in fact("clean_revenue_by_country_top10").as_object().unwrap() {
        close(countries[country.as_str()], money, 0.01, country);
    }
    // counted once where that is wanted: of the 5,268 rows 43 are of orders by nobody
    let once = load_as(&input, &Mapping { lines_once: true, ..mapping });
    assert_eq!((once.report.duplicates, once.report.repeated), (5_225, 0));
    assert_eq!(once.report.rows, report.rows);
}

#[test]
fn invoices_of_one_minute_are_several_orders() {
    let Some(folder) = shared("data/online_retail") else { return };
    let input = only(&folder.join("online_retail_all.csv.gz"));
    let mapping = guessed(&input);
    let dir = tempfile::tempdir().unwrap();
    let mut project = Workspace::create(dir.path().join("facts.desire"), &Progress::new()).unwrap();
    project.import(&[ImportRequest { input, mapping }], &Progress::new()).unwrap();
    let snapshot = project.snapshot();
    let table = &*snapshot.table;
    let found = summary(table, &Subset::all(table), &snapshot.project.settings);
    // the 18,532 of the facts are those with a price; four more invoices are of goods given away
    assert_eq!(fact(&folder, "clean_orders"), 18_532);
    assert_eq!(found.orders, 18_536);
    let list = CustomerList::build(table, &Subset::all(table), &snapshot.project, 30);
    assert_eq!(list.rows.iter().map(|row| u64::from(row.orders)).sum::<u64>(), found.orders);
    let several = list.rows.iter().filter(|row| row.orders > 1).count() as f64;
    let buyers = list.rows.iter().filter(|row| row.orders > 0).count() as f64;
    close(several / buyers, &fact(&folder, "repeat_rate"), 0.001, "repeat rate");
}

#[test]
fn smaller_sets_meet_their_facts() {
    let Some(folder) = shared("data") else { return };
    // day first, which the file itself proves
    let olist = folder.join("olist_funnel");
    let leads = Input::from(&olist.join("olist_marketing_qualified_leads_dataset.csv"));
    let mapping = guessed(&leads);
    assert_eq!(mapping.date_order, Some(DateOrder::DayFirst));
    let loaded = load_as(&leads, &mapping);
    assert_eq!(fact(&olist, "mql_rows"), loaded.report.rows);
    let pages: std::collections::BTreeSet<u32> = loaded.events.page.iter().copied().collect();
    assert_eq!(fact(&olist, "landing_pages"), pages.len());
    let day = |ms: Option<i64>| jiff::Timestamp::from_millisecond(ms.unwrap()).unwrap().to_string()[..10].to_owned();
    let range = fact(&olist, "first_contact_range");
    assert!(range[0].as_str().unwrap().starts_with(&day(loaded.report.first_ms)), "{range}");
    assert!(range[1].as_str().unwrap().starts_with(&day(loaded.report.last_ms)), "{range}");
    let deals = Input::from(&olist.join("olist_closed_deals_dataset.csv"));
    let mapping = guessed(&deals);
    assert_eq!(mapping.date_order, Some(DateOrder::DayFirst));
    assert_eq!(fact(&olist, "deals_rows"), load_as(&deals, &mapping).report.rows);

    // shop events with "UTC" after each time
    let samples = folder.join("small_samples");
    let shop = Input::from(&samples.join("rees46_2019-Oct-sample.csv"));
    let mut mapping = guessed(&shop);
    mapping.set_role("user_id", Role::CustomerId);
    mapping.set_role("user_session", Role::Ignore);
    let loaded = load_as(&shop, &mapping);
    assert_eq!(fact(&samples, "rees46_rows"), loaded.report.rows);
    assert_eq!(fact(&samples, "rees46_users"), loaded.doers());
    if loaded.report.duplicates == 0 {
        assert_eq!(fact(&samples, "rees46_events"), json!(loaded.counts().into_iter().collect::<BTreeMap<_, _>>()));
    }
    assert_eq!((loaded.report.first_ms, loaded.report.last_ms), (Some(1_569_888_000_000), Some(1_569_889_046_000)));
    // sessions of clicks, by an engine that knows nothing of where they came from
    let otto = Input::from(&samples.join("otto_train_sample.jsonl"));
    let mut mapping = Mapping { source: "Shop".to_owned(), ..Mapping::default() };
    for (column, role) in [
        ("session", Role::DeviceId),
        ("events.ts", Role::Time),
        ("events.type", Role::Event),
        ("events.aid", Role::Product),
    ] {
        mapping.set_role(column, role);
    }
    let (_dir, project) = project(otto, mapping);
    let table = project.snapshot().table;
    let sessions = sessions(&table, &Subset::all(&table), &Settings::default());
    assert_eq!(fact(&samples, "otto_types"), json!(counts((0..table.num_events()).map(|i| touchpoint(&table, i)))));
    assert_eq!(fact(&samples, "otto_sessions_30min"), sessions.len());
    let lengths: Vec<usize> = (0..sessions.len()).map(|i| sessions.range(i).len()).collect();
    assert_eq!(fact(&samples, "otto_session_len_max"), json!(lengths.iter().max()));
    assert_eq!(fact(&samples, "otto_single_event_sessions"), lengths.iter().filter(|n| **n == 1).count());
    assert_top(&ends_of(&table, &sessions, false), &fact(&samples, "otto_top_entry_events"), "entries");
    // ids of nobody
    let views = Input::from(&samples.join("diginetica_sample_train-item-views.csv"));
    let mut mapping = guessed(&views);
    mapping.set_role("session_id", Role::DeviceId);
    let loaded = load_as(&views, &mapping);
    assert_eq!(fact(&samples, "diginetica_rows"), loaded.report.rows);
    let items: std::collections::BTreeSet<u32> = loaded.events.product.iter().copied().collect();
    assert_eq!(fact(&samples, "diginetica_items"), items.len());
}
