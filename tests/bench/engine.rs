//! How long the analyses take on a million events: `cargo bench`, with `DESIRE_PATH_BENCH_DATA` naming the folder of the
//! event generator's `events_1m.csv`. `tests/bench/README.md` says how to compare with other programs in the same run.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use divan::{Bencher, black_box};
use jiff::tz::TimeZone;

use desire_path::analysis::flow::{Anchor, FlowPaths, FlowSelection, FlowSettings, Level};
use desire_path::analysis::{PathSettings, features, sessions, summary, timeline, top_paths, transitions};
use desire_path::events::{Columns, EventTable, People, Subset};
use desire_path::identity::resolve;
use desire_path::model::{Entity, Filter, Goal, IdentityRules, Rules, Settings};
use desire_path::present::palette::{Palette, Theme};
use desire_path::present::timeline_drawing::{TimelineLook, draw};
use desire_path::present::timeline_layout::{TimeWindow, TimelineModel, layout};
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Workspace};

#[path = "../it/tables.rs"]
mod tables;

static FILE: LazyLock<Option<PathBuf>> = LazyLock::new(|| {
    let folder = PathBuf::from(std::env::var_os("DESIRE_PATH_BENCH_DATA")?);
    Some(folder.join("events_1m.csv")).filter(|file| file.exists())
});

static TABLE: LazyLock<EventTable> =
    LazyLock::new(|| FILE.as_deref().map_or_else(EventTable::default, tables::bench_table));

static ALL: LazyLock<Subset> = LazyLock::new(|| Subset::all(&TABLE));

static SETTINGS: LazyLock<Settings> = LazyLock::new(|| Settings {
    goal: Goal { touchpoints: vec!["purchase".to_owned()], ..Goal::default() },
    ..Settings::default()
});

fn main() {
    if FILE.is_none() {
        eprintln!("skipped: set DESIRE_PATH_BENCH_DATA to the folder that holds events_1m.csv");
        return;
    }
    LazyLock::force(&ALL);
    divan::main();
}

/// The step flow as other programs compute it: sessions, eight steps, twelve names, nothing collapsed.
fn steps() -> FlowSettings {
    FlowSettings {
        level: Level::Touchpoint,
        entity: Entity::Session,
        collapse_repeats: false,
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

#[divan::bench]
fn g_features() {
    black_box(features(&TABLE, &ALL, &SETTINGS, TABLE.last_ms()));
}

#[divan::bench]
fn i_variants(bencher: Bencher) {
    let how = PathSettings { stop_at_goal: false, max_steps: usize::MAX, limit: 20, ..PathSettings::default() };
    bencher.bench(|| top_paths(&TABLE, &ALL, &SETTINGS, &how));
}

#[divan::bench]
fn l_segment(bencher: Bencher) {
    let filter = Filter { channels: vec!["paid_search".to_owned()], ..Filter::default() };
    let how = steps();
    bencher.bench(|| {
        let subset = Subset::new(&TABLE, &filter, &[]);
        (transitions(&TABLE, &subset, &SETTINGS), FlowPaths::build(&TABLE, &subset, &SETTINGS, &how))
    });
}

#[divan::bench]
fn headline_numbers() {
    black_box(summary(&TABLE, &ALL, &SETTINGS));
}

/// The million events as one customer's journey.
static ONE: LazyLock<(EventTable, TimelineModel)> = LazyLock::new(|| {
    let all = &TABLE;
    let columns = Columns {
        profile: vec![0; all.num_events()],
        time: all.time.to_vec(),
        source: all.source.to_vec(),
        event: all.event.to_vec(),
        channel: all.raw_channel.to_vec(),
        page: all.page.to_vec(),
        product: all.product.to_vec(),
        value: all.value.to_vec(),
        campaign: all.campaign.to_vec(),
        device: all.device.to_vec(),
        country: all.country.to_vec(),
        text: all.text.to_vec(),
        ..Columns::default()
    };
    let mut people = People::default();
    people.customer_id.push("one");
    people.active.push(true);
    people.set_customers(&[0]);
    let table = EventTable::from_columns(columns, all.dims.clone(), Arc::new(people), &Rules::default());
    let model = TimelineModel::new(&table, timeline::customer(&table, 0, &SETTINGS));
    (table, model)
});

/// A frame of the timeline of a customer with a million events, at several zooms.
#[divan::bench(args = [1.0, 0.1, 0.001])]
fn timeline_of_a_million_events(bencher: Bencher, share: f64) {
    let (table, model) = &*ONE;
    let window = TimeWindow::whole(model).zoomed(share, 0.5, model);
    let (palette, zone) = (Palette::of(Theme::Light), TimeZone::UTC);
    let look = TimelineLook { palette, zone: &zone, selected: None };
    bencher.bench(|| {
        let laid_out = layout(table, model, window, (1600.0, 700.0));
        draw(table, model, &laid_out, &look)
    });
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
