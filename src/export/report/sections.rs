//! What stands on the report, section by section.

use crate::act;
use crate::analysis::flow::{FlowPaths, FlowSettings, Level};
use crate::analysis::{self, PathSettings, friction as frictions, timeline};
use crate::events::Subset;
use crate::export::pictures::{PICTURE, Picture, bare_flow, bare_timeline};
use crate::model::{Action, ActionState, CustomerIx, Segment};
use crate::present::table::{Cell, Style, Table};
use crate::present::timeline_layout::TimelineModel;
use crate::present::{numbers, sentence, small_groups, tables, words};
use crate::privacy::mask;

use super::ReportInput;
use super::page::Page;

/// Groups of fewer people than this are not shown.
fn smallest(input: &ReportInput<'_>) -> u64 {
    u64::from(input.project.settings.smallest_group)
}

/// Where customers go, and the paths taken most.
pub fn journey(page: &mut Page, input: &ReportInput<'_>) {
    let (table, settings) = (input.table, &input.project.settings);
    let how = FlowSettings::default();
    let paths = FlowPaths::build(table, input.subset, settings, &how);
    let k = smallest(input);
    let shown = small_groups::flow(paths.flow(), &table.names, k, &input.memory.before);
    let left_out = shown.sentence(k);
    let (flow, _) = input.memory.keep(shown);
    let flow = &flow;
    page.section("Journey", &sentence::flow(flow, &table.names, settings));
    if flow.base == 0 {
        return;
    }
    page.picture(|theme| bare_flow(flow, &table.names, settings, &how, Picture { theme, ..PICTURE }));
    page.note(&sentence::flow_caption(flow, &how, 0));
    if let Some(left_out) = left_out {
        page.note(&format!("{left_out}."));
    }
    let settings_of_paths = PathSettings { level: Level::Stage, limit: 10, ..PathSettings::default() };
    let top = analysis::top_paths(table, input.subset, settings, &settings_of_paths);
    page.heading(&format!("The most common of {}", numbers::plural(top.distinct, "path", "different paths")));
    let rows = tables::paths(&top, Level::Stage, &table.names);
    let rows = input.memory.keep(small_groups::rows(rows, "paths", "customers", false, k, &input.memory.before)).0;
    page.table(&rows, &Style::of(settings), &["share", "conversion"]);
}

/// Which channel brings whom.
pub fn channels(page: &mut Page, input: &ReportInput<'_>) {
    let (table, settings) = (input.table, &input.project.settings);
    let summary = analysis::channels::channels(table, input.subset, settings);
    page.section("Channels", &sentence::channels(&summary, &table.names));
    let mut rows = Table::new(&[
        ("channel", "First came by"),
        ("customers", "Customers"),
        ("share", "Of all"),
        ("buyers", "Of them buy"),
        ("returning", "Of orders by returning buyers"),
    ]);
    for row in summary.rows.iter().filter(|r| r.visitors > 0) {
        let name = table.names.channels.get(row.channel as usize).map_or("", String::as_str);
        let small = if row.visitors < sentence::SMALL_GROUP { " (small group)" } else { "" };
        rows.push(vec![
            Cell::text(format!("{name}{small}")),
            Cell::Count(row.visitors),
            Cell::Share(row.visitors as f64 / summary.customers.max(1) as f64),
            Cell::Share(row.buyers.share),
            Cell::Share(row.returning.share),
        ]);
    }
    let rows = input
        .memory
        .keep(small_groups::rows(rows, "channels", "customers", true, smallest(input), &input.memory.before))
        .0;
    page.table(&rows, &Style::of(settings), &["share", "buyers", "returning"]);
}

/// What gets in the way.
pub fn friction(page: &mut Page, input: &ReportInput<'_>) {
    let (table, settings) = (input.table, &input.project.settings);
    let zone = numbers::zone(&settings.time_zone);
    let name = |i: u16| table.names.touchpoints.get(i as usize).map_or("", String::as_str);
    let mut found: Vec<String> = Vec::new();
    for trend in frictions::errors(table, input.subset, settings) {
        let spikes: Vec<String> = trend.spikes().map(|w| numbers::date(w.start, &zone)).collect();
        if !spikes.is_empty() {
            let times = trend.spike_ratio.map_or(String::new(), |r| {
                format!(", {} times as often as in other weeks", numbers::decimal((r * 10.0).round() / 10.0))
            });
            found.push(format!(
                "“{}” happened unusually often in the weeks of {}{times}; {} met it in all.",
                name(trend.touchpoint),
                spikes.join(", "),
                numbers::plural(trend.customers, "customer", "customers")
            ));
        }
    }
    for l in frictions::loops(table, input.subset, settings).iter().take(5) {
        if let Some(device) = l.worst_device() {
            let times = device.ratio.map_or(String::new(), |r| {
                format!(", {} times as often as on other devices", numbers::decimal((r * 10.0).round() / 10.0))
            });
            found.push(format!(
                "On {} customers go back and forth between “{}” and “{}” in {} of {} sessions{times}.",
                crate::events::agent::device_kind(table.dims.device.name(device.device)),
                name(l.a),
                name(l.b),
                numbers::count(device.looping),
                numbers::count(device.sessions)
            ));
        }
    }
    if !found.is_empty() {
        page.section(
            "What gets in the way",
            &numbers::plural(found.len() as u64, "thing stands out.", "things stand out."),
        );
        page.list(&found);
    }
}

/// The segments that the project keeps.
pub fn segments(page: &mut Page, input: &ReportInput<'_>) {
    let project = input.project;
    let size = |s: &Segment| visible(input, s) as u64;
    let Some(largest) = project.segments.iter().reduce(|a, b| if size(b) > size(a) { b } else { a }) else { return };
    let all = input.subset.customers().count().max(1) as u64;
    let says = format!(
        "{}; the largest, “{}”, has {} of all customers.",
        numbers::plural(project.segments.len() as u64, "segment", "segments"),
        largest.name,
        numbers::share_of(size(largest), all)
    );
    page.section("Segments", &says);
    let mut rows = Table::new(&[
        ("name", "Segment"),
        ("customers", "Customers"),
        ("share", "Of all"),
        ("description", "What makes it different"),
    ]);
    for segment in &project.segments {
        rows.push(vec![
            Cell::text(&segment.name),
            Cell::Count(size(segment)),
            Cell::Share(size(segment) as f64 / all as f64),
            Cell::text(&segment.description),
        ]);
    }
    let rows = input
        .memory
        .keep(small_groups::rows(rows, "segments", "customers", true, smallest(input), &input.memory.before))
        .0;
    page.table(&rows, &Style::of(&project.settings), &["share"]);
}

fn visible(input: &ReportInput<'_>, segment: &Segment) -> usize {
    let ixs = segment.members.iter().filter_map(|&id| input.table.people.ix_of(id));
    ixs.filter(|&ix| input.subset.customers().contains(ix)).count()
}

/// What is predicted, and how well that did on the past.
pub fn predictions(page: &mut Page, input: &ReportInput<'_>) {
    let Some(run) = &input.project.predictions else { return };
    let style = Style::of(&input.project.settings);
    let headline = sentence::predictions(run);
    page.section("Predictions", &headline);
    page.list(&run.targets.iter().map(sentence::target).filter(|s| *s != headline).collect::<Vec<_>>());
    let mut rows = tables::targets(run);
    let internal = ["brier", "base_brier", "note"];
    let keep: Vec<usize> =
        (0..rows.columns.len()).filter(|&i| !internal.contains(&rows.columns[i].key.as_ref())).collect();
    rows = Table {
        columns: keep.iter().map(|&i| rows.columns[i].clone()).collect(),
        rows: rows.rows.iter().map(|row| keep.iter().map(|&i| row[i].clone()).collect()).collect(),
    };
    page.heading("How well they did on a past they had not seen");
    page.table(&rows, &style, &[]);
    if let Some(next) = &run.next_step {
        page.note(&format!(
            "The next touchpoint is named right {} of the time and is among the first three {} of the time; always naming \
             the most common one is right {}. Tested on {}.",
            numbers::share(next.top1),
            numbers::share(next.top3),
            numbers::share(next.popularity_top1),
            numbers::plural(next.n as u64, "step", "steps")
        ));
    }
    page.note(&format!(
        "Made from events before {}. AUC is the chance that a customer who did it was ranked above one who did not; 0.5 is \
         guessing.",
        numbers::date_time(run.cut_off, &style.zone)
    ));
}

/// What to do, by kind, and the most valuable proposals.
pub fn actions(page: &mut Page, input: &ReportInput<'_>) {
    let (table, project) = (input.table, input.project);
    let seen = |a: &&Action| table.people.ix_of(a.customer).is_some_and(|ix| input.subset.customers().contains(ix));
    let list: Vec<Action> = project.actions.iter().filter(seen).cloned().collect();
    if list.is_empty() {
        return;
    }
    let (_, withheld) = act::exportable(&list, &table.people);
    page.section("Actions", &sentence::actions(&list, withheld, &project.settings));
    let style = Style::of(&project.settings);
    page.table(&by_kind(&list), &style, &[]);
    page.heading("The most valuable");
    let mut best: Vec<&Action> = list.iter().filter(|a| a.state != ActionState::Rejected && !a.hold_out).collect();
    best.sort_by(|a, b| b.expected_value.total_cmp(&a.expected_value).then(a.id.cmp(&b.id)));
    let mut rows = Table::new(&[
        ("customer", "Customer"),
        ("action", "Action"),
        ("channel", "Channel"),
        ("content", "Content"),
        ("best_hour", "At"),
        ("reason", "Why"),
        ("expected_value", "Worth"),
    ]);
    for action in best.iter().take(10) {
        let Some(ix) = table.people.ix_of(action.customer) else { continue };
        rows.push(vec![
            Cell::text(tables::label_of(table, ix, project.settings.hide_names)),
            Cell::text(words::action_kind(action.kind)),
            Cell::text(&action.channel),
            Cell::text(mask(&action.content)),
            Cell::text(format!("{:02}:00", action.best_hour)),
            Cell::text(mask(&action.reason)),
            Cell::Money(action.expected_value),
        ]);
    }
    page.table(&rows, &style, &[]);
}

fn by_kind(list: &[Action]) -> Table {
    let mut kinds: Vec<_> = list.iter().map(|a| a.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let mut rows = Table::new(&[
        ("action", "Action"),
        ("proposed", "Proposed"),
        ("approved", "Approved"),
        ("exported", "Exported"),
        ("rejected", "Rejected"),
        ("held_back", "Held back"),
        ("worth", "Worth together"),
    ]);
    for kind in kinds {
        let of_kind: Vec<&Action> = list.iter().filter(|a| a.kind == kind).collect();
        let count = |state| Cell::Count(of_kind.iter().filter(|a| a.state == state).count() as u64);
        rows.push(vec![
            Cell::text(words::action_kind(kind)),
            count(ActionState::Proposed),
            count(ActionState::Approved),
            count(ActionState::Exported),
            count(ActionState::Rejected),
            Cell::Count(of_kind.iter().filter(|a| a.hold_out).count() as u64),
            Cell::Money(of_kind.iter().map(|a| a.expected_value).sum::<f64>().round()),
        ]);
    }
    rows
}

/// One journey, as an example: whoever has an action and came by most channels.
pub fn one_customer(page: &mut Page, input: &ReportInput<'_>) {
    let Some(ix) = example(input) else { return };
    let (table, settings) = (input.table, &input.project.settings);
    let model = TimelineModel::new(table, timeline::customer(table, ix, settings));
    let label = tables::label_of(table, ix, settings.hide_names);
    page.section("One customer’s journey", &sentence::timeline(&label, table, &model, settings));
    let height = 120.0 + 48.0 * model.lanes.len() as f32;
    page.picture(|theme| bare_timeline(table, &model, settings, Picture { theme, height, ..PICTURE }));
}

/// A customer worth looking at: with an action where anybody has one, by most channels, then most changes of stage.
pub fn example(input: &ReportInput<'_>) -> Option<CustomerIx> {
    let table = input.table;
    let with_action = input.project.actions.iter().filter_map(|a| table.people.ix_of(a.customer));
    let seen = |ix: &CustomerIx| input.subset.customers().contains(*ix) && table.range(*ix).len() <= 5_000;
    let rich = |ix: &CustomerIx| {
        let journey = timeline::customer(table, *ix, &input.project.settings);
        (journey.channels.len(), journey.bands.len().min(12), std::cmp::Reverse(*ix))
    };
    with_action.filter(seen).max_by_key(rich)
}

/// Where the data came from, and what the words mean.
pub fn data(page: &mut Page, input: &ReportInput<'_>) {
    let (table, project) = (input.table, input.project);
    let style = Style::of(&project.settings);
    let all = analysis::summary(table, &Subset::all(table), &project.settings);
    page.section("Data", &sentence::summary(&all, &project.settings));
    page.table(&tables::imports(&project.imports, &project.sources), &style, &[]);
    page.note(&format!(
        "A session ends after {} minutes without an event. A customer without an event in the last {} days of the data has \
         dropped off, one with an event is still active. The goal is {}. Times are in {}. Shares are of customers unless \
         they say otherwise.",
        project.settings.session_gap_minutes,
        project.settings.inactive_after_days,
        project.settings.goal.name,
        project.settings.time_zone
    ));
}
