//! How long the analyses take: `cargo bench --bench engine`, with `DESIRE_PATH_BENCH_DATA` naming the folder of the event
//! generator's files and `DESIRE_PATH_BENCH_SIZE` which of them (`100k`, `1m` unless set, `10m`). `tests/bench/README.md` says
//! how to compare with other programs in the same run.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use divan::{Bencher, black_box};
use rayon::prelude::*;

use desire_path::analysis::attribution::{
    AttributionModel, ChannelPath, ChannelPaths, JourneyRules, ModelSettings, attribute, channel_journeys,
};
use desire_path::analysis::drivers::{ExplainedNumber, TwoPeriods, drivers};
use desire_path::analysis::flow::{Anchor, FlowPaths, FlowSelection, FlowSettings, Level};
use desire_path::analysis::funnel::{Funnel, FunnelOrder, FunnelStep, FunnelSteps, funnel};
use desire_path::analysis::retention::{RetentionSettings, retention};
use desire_path::analysis::what_if::{StepChain, StepChange, levers, step_journeys, what_if};
use desire_path::analysis::{PathSettings, features, sessions, summary, top_paths, transitions};
use desire_path::events::{EventTable, People, SessionStarts, Subset};
use desire_path::identity::resolve;
use desire_path::model::{
    Buyer, Entity, Filter, Goal, IdentityRules, OrderRecord, OrderValues, Readiness, RfmGroup, Settings, ValueRun,
    ValueTest, Valued,
};
use desire_path::predict::segments::kmeans;
use desire_path::predict::{Matrix, btyd, rfm};
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Workspace};

mod drawings;
mod signs;
#[path = "../it/tables.rs"]
mod tables;

// as in the program: what one analysis frees the next one takes
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

static FILE: LazyLock<Option<PathBuf>> = LazyLock::new(|| {
    let folder = PathBuf::from(std::env::var_os("DESIRE_PATH_BENCH_DATA")?);
    let size = std::env::var("DESIRE_PATH_BENCH_SIZE").unwrap_or_else(|_| "1m".to_owned());
    Some(folder.join(format!("events_{size}.csv"))).filter(|file| file.exists())
});

/// All events, with where sessions begin, as a project keeps it.
static TABLE: LazyLock<EventTable> = LazyLock::new(|| {
    let mut table = FILE.as_deref().map_or_else(EventTable::default, tables::bench_table);
    let gap_ms = i64::from(Settings::default().session_gap_minutes) * 60_000;
    let starts = SessionStarts::of(&table, gap_ms).into();
    table.session_starts = Some(SessionStarts { gap_ms, starts });
    table
});

static ALL: LazyLock<Subset> = LazyLock::new(|| Subset::all(&TABLE));

static SETTINGS: LazyLock<Settings> = LazyLock::new(|| Settings {
    goal: Goal { touchpoints: vec!["purchase".to_owned()], ..Goal::default() },
    ..Settings::default()
});

fn main() {
    if FILE.is_none() {
        eprintln!("skipped: set DESIRE_PATH_BENCH_DATA to the folder that holds the event generator's files");
        return;
    }
    LazyLock::force(&ALL);
    divan::main();
}

const DAY: i64 = 86_400_000;

/// The customers who came by one channel first: a fifth of all.
fn segment() -> Filter {
    Filter { channels: vec!["paid_search".to_owned()], ..Filter::default() }
}

/// The step flow as other programs compute it: sessions, eight steps, twelve names, nothing collapsed.
fn steps() -> FlowSettings {
    FlowSettings {
        level: Level::Touchpoint,
        entity: Entity::Session,
        repeats: desire_path::analysis::Repeats::All,
        stop_at_goal: false,
        ..FlowSettings::default()
    }
}

fn build(how: &FlowSettings) -> FlowPaths {
    FlowPaths::build(&TABLE, &ALL, &SETTINGS, how)
}

#[divan::bench]
fn b_sessionise() {
    black_box(sessions(&TABLE, &ALL, &SETTINGS));
}

#[divan::bench]
fn c_transitions() {
    black_box(transitions(&TABLE, &ALL, &SETTINGS));
}

#[divan::bench]
fn d_flow(bencher: Bencher) {
    let how = steps();
    bencher.bench(|| build(&how));
}

#[divan::bench]
fn flow_of_stages(bencher: Bencher) {
    bencher.bench(|| build(&FlowSettings::default()));
}

#[divan::bench]
fn flow_of_touchpoints(bencher: Bencher) {
    let how = FlowSettings { level: Level::Touchpoint, ..FlowSettings::default() };
    bencher.bench(|| build(&how));
}

#[divan::bench]
fn flow_to_the_goal(bencher: Bencher) {
    let how = FlowSettings { anchor: Anchor::Goal, level: Level::Touchpoint, ..FlowSettings::default() };
    bencher.bench(|| build(&how));
}

/// What the pointer asks for on its way over the diagram.
#[divan::bench]
fn flow_trace(bencher: Bencher) {
    let paths = build(&steps());
    let selection = FlowSelection::Node { step: 1, kind: paths.flow().columns[1][0].kind };
    bencher.bench(|| paths.trace(&selection));
}

/// What a click asks for.
#[divan::bench]
fn flow_stats(bencher: Bencher) {
    let paths = build(&steps());
    let selection = FlowSelection::Node { step: 1, kind: paths.flow().columns[1][0].kind };
    bencher.bench(|| paths.stats(&selection, &TABLE));
}

/// A funnel of four steps, within seven days of the first.
fn funnel_of(order: FunnelOrder) -> Funnel {
    let names = &TABLE.names.touchpoints;
    let step =
        |name: &str| FunnelStep { touchpoints: names.iter().map(|n| n == name).collect(), ..FunnelStep::default() };
    let steps = ["product_view", "add_to_cart", "checkout_start", "purchase"].map(step).to_vec();
    let of = FunnelSteps { steps, order, window: Some(7 * DAY), ..FunnelSteps::default() };
    funnel(&TABLE, &ALL, &SETTINGS, &of, &Progress::new()).expect("nobody cancels")
}

#[divan::bench]
fn rfm_groups() {
    black_box(rfm(&TABLE, &ALL, &SETTINGS, 90, &Progress::new()).expect("nobody cancels"));
}

/// Customers of whom nothing matters but that they differ.
fn buyers(n: u32) -> Vec<OrderRecord> {
    let record = |customer: u32| {
        let mixed = u64::from(customer).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20;
        let (age, repeats) = (30 + (mixed % 500) as u32, [0, 0, 0, 1, 1, 2, 4, 9][(mixed >> 9) as usize % 8]);
        let since = if repeats == 0 { age } else { (mixed >> 13) as u32 % age };
        let mean = 10.0 + (mixed >> 17) as f64 % 90.0;
        OrderRecord { customer, repeats, age, since, valued: repeats, mean, group: RfmGroup::Loyal }
    };
    (0..n).map(record).collect()
}

/// Fitting both models to 100,000 customers, and telling each one's orders of a quarter with their range and dates, and what
/// they will be worth in a year.
#[divan::bench]
fn value_of_100_000_customers(bencher: Bencher) {
    let records = buyers(100_000);
    bencher.bench(|| {
        let known: Vec<Buyer> = records.iter().map(OrderRecord::buyer).collect();
        let valued: Vec<Valued> = records.iter().filter_map(OrderRecord::valued).collect();
        let run = ValueRun {
            end: 0,
            horizon_days: 90,
            readiness: Readiness::Ready,
            orders: btyd::fit(&known).ok().and_then(|models| models.first().copied()),
            values: OrderValues::fit(&valued, None).ok(),
            usual_value: None,
            kept: 1.0,
            tests: vec![ValueTest { customers: 1, in_range: 1, ordered: 1, in_window: 1, ..ValueTest::default() }],
            groups: Vec::new(),
            answers: Vec::new(),
        };
        let told = |record: &OrderRecord| (run.expect(record, 90).orders, run.worth(record, 12, 0.01));
        records.par_iter().map(told).collect::<Vec<_>>()
    });
}

/// Twelve numbers of each of 622,000 customers in six groups, ten starts, as scikit-learn is asked for them.
#[divan::bench(sample_count = 3)]
fn k_means_of_622_000_customers(bencher: Bencher) {
    let number = |i: u64| {
        let mixed = i.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (i >> 7).wrapping_mul(0xd134_2543_de82_ef95);
        (mixed >> 40) as f64 / f64::from(1 << 24) + (i / 12 % 6) as f64
    };
    let data = Matrix::new((0..622_000 * 12).map(number).collect(), 12);
    bencher.bench(|| kmeans::fit(&data, 6, 10, 1));
}

#[divan::bench]
fn e_funnel_ordered() {
    black_box(funnel_of(FunnelOrder::Ordered));
}

#[divan::bench]
fn e_funnel_any_order() {
    black_box(funnel_of(FunnelOrder::Any));
}

#[divan::bench]
fn f_cohorts() {
    let weekly = RetentionSettings::default();
    black_box(retention(&TABLE, &ALL, &SETTINGS, weekly, &Progress::new()).expect("nobody cancels").ok());
}

#[divan::bench]
fn g_features() {
    black_box(features(&TABLE, &ALL, &SETTINGS, TABLE.last_ms()));
}

#[divan::bench]
fn i_variants(bencher: Bencher) {
    let how = PathSettings { stop_at_goal: false, max_steps: usize::MAX, limit: 20, ..PathSettings::default() };
    bencher.bench(|| top_paths(&TABLE, &ALL, &SETTINGS, &how));
}

/// Journeys of channels from events, and their credit by the chain of order one with its range.
#[divan::bench(sample_count = 10)]
fn j_attribution(bencher: Bencher) {
    let how = JourneyRules {
        goal: TABLE.goal_mask(&SETTINGS.goal),
        look_back: Some(30 * DAY),
        first_only: false,
        with_direct: true,
        passed: Vec::new(),
        half_life: 7 * DAY,
        from: i64::MIN,
    };
    let models = ModelSettings { model: AttributionModel::Markov, markov_order: 1, seed: 42 };
    bencher.bench(|| {
        let progress = Progress::new();
        let found = channel_journeys(&TABLE, &ALL, &SETTINGS, &how, &progress).expect("nobody cancels");
        attribute(&found.paths, &models, &progress).expect("nobody cancels")
    });
}

/// Numbers that look random and are always the same.
fn dice() -> impl FnMut(usize) -> usize {
    let mut state = 7u64;
    move |sides| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) as usize) % sides
    }
}

/// Ten thousand different paths of twelve channels, by every model, with a chain that remembers four touches.
#[divan::bench(sample_count = 10)]
fn attribution_of_ten_thousand_paths_at_order_four(bencher: Bencher) {
    let mut roll = dice();
    let paths = (0..10_000).map(|_| ChannelPath {
        channels: (0..=roll(6) * roll(6)).map(|_| (roll(12) * roll(12) / 12) as u16).collect(),
        conversions: roll(4) as u64,
        value: 10.0,
        squares: 100.0,
        failures: 1 + roll(9) as u64,
        decay: Vec::new(),
    });
    let names = (0..12).map(|channel| format!("channel {channel}")).collect();
    let all = ChannelPaths::new(names, None, paths.collect::<Vec<_>>());
    let models = ModelSettings { model: AttributionModel::Last, markov_order: 4, seed: 42 };
    bencher.bench(|| attribute(&all, &models, &Progress::new()).expect("nobody cancels"));
}

/// A changed chain of two hundred steps, and all its levers.
#[divan::bench]
fn what_if_of_two_hundred_steps(bencher: Bencher) {
    const STEPS: usize = 200;
    let mut roll = dice();
    let counts: Vec<f64> = (0..STEPS * (STEPS + 2)).map(|_| roll(50) as f64).collect();
    let chain = StepChain::new(STEPS, &counts, vec![1.0; STEPS]);
    bencher.bench(|| (chain.with(&[StepChange::Avoid(7)]).outcome(), levers(&chain)));
}

/// The journeys of everybody as a chain with its resamples.
#[divan::bench(sample_count = 5)]
fn what_if_journeys(bencher: Bencher) {
    bencher.bench(|| {
        let progress = Progress::new();
        let what = (Level::Touchpoint, Entity::Person);
        let journeys = step_journeys(&TABLE, &ALL, &SETTINGS, what, &progress).expect("nobody cancels");
        what_if(&journeys, &[StepChange::Avoid(1)], &progress).expect("nobody cancels")
    });
}

#[divan::bench]
fn l_segment(bencher: Bencher) {
    let filter = segment();
    let how = steps();
    bencher.bench(|| {
        let subset = Subset::new(&TABLE, &filter, &[]);
        (transitions(&TABLE, &subset, &SETTINGS), FlowPaths::build(&TABLE, &subset, &SETTINGS, &how))
    });
}

/// Why revenue changed from the first half of the data to the second, by seven characteristics. The generator knows three of
/// them not: their codes are made up.
#[divan::bench]
fn drivers_of_revenue(bencher: Bencher) {
    let mut table = TABLE.clone();
    let code = |i: u32, values: u32| i.wrapping_mul(2_654_435_761) % values;
    let of_customers = |values| {
        (0..table.num_customers() as u32)
            .flat_map(move |ix| std::iter::repeat_n(code(ix, values), TABLE.range(ix).len()))
    };
    (table.device, table.country) = (of_customers(4).collect(), of_customers(40).collect());
    table.campaign = (0..table.num_events() as u32).map(|i| code(i, 200)).collect();
    let middle = i64::midpoint(table.first_ms(), table.last_ms());
    let periods =
        TwoPeriods { before: table.first_ms()..middle, now: middle..table.last_ms() + 1, look_back: Some(28 * DAY) };
    let what = (ExplainedNumber::Revenue, &periods);
    bencher.bench_local(|| drivers(&table, &ALL, &SETTINGS, what, &Progress::new()).expect("nobody cancels"));
}

#[divan::bench]
fn headline_numbers() {
    black_box(summary(&TABLE, &ALL, &SETTINGS));
}

/// A million profiles of 300,000 people with shared e-mails, phones and devices.
#[divan::bench(sample_count = 5)]
fn identity_of_a_million_profiles(bencher: Bencher) {
    let mut people = People::default();
    for i in 0..1_000_000u32 {
        let who = i.wrapping_mul(2_654_435_761) % 300_000;
        let known = |share: u32, text: String| if (i / 7) % 10 < share { text } else { String::new() };
        people.customer_id.push(&known(3, format!("C{who:07}")));
        people.email.push(&known(5, format!("Person.{who}@Example.com")));
        people.phone.push(&known(2, format!("+49 30 {who:07}")));
        people.device.push(&format!("cookie-{:08x}", i % 700_000));
        people.name.push("");
        people.country.push("");
        people.active.push(true);
    }
    let rules = IdentityRules::default();
    bencher.bench(|| resolve(&people, &rules));
}

/// A project made from the CSV, in a folder that goes away with it.
fn import_into(folder: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let (progress, project) = (Progress::new(), folder.join("events.desire"));
    let file = FILE.clone().unwrap_or_default();
    let request = ImportRequest { mapping: desire_path::import::inspect(&file)?.mapping, input: file.into() };
    let mut workspace = Workspace::create(&project, &progress)?;
    workspace.import(&[request], &progress)?;
    workspace.close()?;
    Ok(project)
}

/// Inspecting the file, creating the project, importing, opening the result and closing.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn file_import(bencher: Bencher) {
    bencher.with_inputs(tempfile::tempdir).bench_values(|folder| {
        let folder = folder.expect("a folder for the project");
        import_into(folder.path()).expect("the file can be imported");
        folder
    });
}

/// Opening that project: blocks decoded and checked, profiles joined, events sorted and named.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn file_open(bencher: Bencher) {
    let folder = tempfile::tempdir().expect("a folder for the project");
    let project = import_into(folder.path()).expect("the file can be imported");
    bencher.bench_local(|| Workspace::open(&project, &Progress::new()).expect("the project opens"));
}
