//! Where people go: journey, channels, friction.

use crate::analysis::flow::{Flow, FlowSettings, Level};
use crate::analysis::{ENOUGH, PathSettings, RankBy, TopPaths};
use crate::export::pictures::{PICTURE, Picture, bare_flow};
use crate::insights::{ChannelCosts, ChannelSettings, Channels, ComputedInsight, Friction, Obstacles, StageFlow};
use crate::model::Entity;
use crate::present::small_groups::{self, Disclosure, TooFewPeople};
use crate::present::table::{Cell, Style, Table};
use crate::present::{numbers, sentence};
use crate::texts::text;

use super::input::ReportInput;
use super::page::Page;

/// The part of a table that may be shown, or a line that says why nothing may.
pub(super) fn table(
    page: &mut Page,
    input: &ReportInput<'_>,
    disclosure: Result<Disclosure<Table>, TooFewPeople>,
    bars: &[&str],
) {
    match disclosure {
        Err(few) => page.note(&few.0),
        Ok(disclosure) => {
            let left_out = disclosure.sentence(input.smallest);
            let rows = input.memory.keep(disclosure);
            if !rows.rows.is_empty() {
                page.table(&rows, &Style::of(&input.scope.project.settings), bars);
            }
            if let Some(left_out) = left_out {
                page.note(&format!("{left_out}."));
            }
        }
    }
}

/// Where customers go, and the paths taken most.
pub(super) fn journey(page: &mut Page, input: &ReportInput<'_>, top: Option<&TopPaths>) {
    let (table_of, settings, k) = (&input.scope.table, &input.scope.project.settings, input.smallest);
    let (how, disclosure) = match flow(input) {
        Ok(found) => found,
        Err(few) => return page.section(text!("report-journey"), &few.0),
    };
    let flow = input.memory.keep(disclosure);
    let flow = &flow;
    page.section(text!("report-journey"), &sentence::flow(flow, &table_of.names, settings));
    if flow.base == 0 {
        return;
    }
    page.picture(|theme| bare_flow(flow, &table_of.names, settings, &how, Picture { theme, ..PICTURE }));
    page.note(&sentence::flow_caption(flow, &how, 0));
    let Some(top) = top else { return };
    page.heading(&text!("report-the-most-common-of", paths = text!("count-different-paths", n = top.distinct)));
    let what = (Level::Stage, Entity::Person, &*table_of.names);
    let disclosure = small_groups::tables::paths_in(top, what, flow, k, &input.memory.all());
    table(page, input, disclosure, &["share", "conversion"]);
}

/// The flow as it stands in every picture of it that is shared.
fn flow(input: &ReportInput<'_>) -> Result<(FlowSettings, Disclosure<Flow>), TooFewPeople> {
    let how = FlowSettings::default();
    let computed = input.ask::<StageFlow>(how.clone()).map_err(|why| TooFewPeople(why.to_string()))?;
    let paths = computed.outcome.paths;
    let (names, before) = (input.scope.names(), input.memory.all());
    let disclosure = small_groups::flow(paths.flow(), &paths.behind(), names, input.smallest, &before)?;
    Ok((how, disclosure))
}

/// The paths that the report lists.
pub(super) fn paths_of_report() -> PathSettings {
    PathSettings { level: Level::Stage, limit: 10, ..PathSettings::default() }
}

/// Which channel brings whom.
pub(super) fn channels(page: &mut Page, input: &ReportInput<'_>) {
    let events = &input.scope.table;
    let Ok(computed) = input.ask::<Channels>(ChannelSettings { by: RankBy::Usual }) else { return };
    let ChannelCosts { summary, .. } = computed.outcome;
    let mut rows = Table::new(&[
        ("channel", text!("report-channel")),
        ("customers", text!("report-customers-who-first-came")),
        ("share", text!("report-of-customers")),
        ("buyers", text!("report-of-them-buy-heading")),
        ("returning", text!("report-repeat-orders-brought")),
    ]);
    for row in &summary.rows {
        rows.push(vec![
            Cell::text(events.names.channels.get(row.channel as usize).map_or("", String::as_str)),
            Cell::Count(row.visitors),
            Cell::Share(row.visitors as f64 / summary.customers.max(1) as f64),
            Cell::Share(row.buyers.share),
            Cell::Share(row.returning.share),
        ]);
    }
    let splits = (["buyers"].as_slice(), ["returning"].as_slice());
    let mut disclosure = small_groups::tables::channels(&summary, rows, splits, input.smallest, &input.memory.all());
    if let Ok(disclosure) = &mut disclosure {
        disclosure.what.rows.retain(|row| row[1].as_count() != Some(0));
    }
    let says = disclosure.as_ref().map_or(String::new(), |disclosure| headline(&disclosure.what, summary.customers));
    page.section(text!("report-channels"), &says);
    table(page, input, disclosure, &["share", "buyers", "returning"]);
}

/// What the table of channels shows, by its largest row that may be shown.
fn headline(rows: &Table, customers: u64) -> String {
    let Some([Cell::Text(name), brought, Cell::Share(share), buyers, _]) = rows.rows.first().map(Vec::as_slice) else {
        return text!("report-no-channel-brought-enough-customers-shown").to_owned();
    };
    let all = text!("count-customers", n = customers);
    let brings = match brought.as_count() {
        Some(n) if customers < ENOUGH => text!("report-brings-count-of", name, n = numbers::count(n), all),
        _ => text!("report-brings-of", name, share = numbers::share(*share), all),
    };
    match buyers {
        Cell::Share(buy) if brought.as_count() >= Some(ENOUGH) => {
            text!("report-of-them-buy", brings, share = numbers::share(*buy))
        }
        _ => format!("{brings}."),
    }
}

/// What gets in the way, where enough people met it.
pub(super) fn friction(
    page: &mut Page,
    input: &ReportInput<'_>,
    customers: u64,
    computed: Option<&ComputedInsight<Friction>>,
) {
    let (events, settings, k) = (&input.scope.table, &input.scope.project.settings, input.smallest);
    let zone = numbers::zone(&settings.time_zone);
    let name = |i: u16| events.names.touchpoints.get(i as usize).map_or("", String::as_str);
    let enough = |people: u64| k <= 1 || people >= k;
    let times = |ratio: Option<f64>, than: &str| {
        ratio.map_or(String::new(), |r| text!("report-as-often-as", times = numbers::times(r), than))
    };
    let Some(computed) = computed else { return };
    let Obstacles { errors, loops, .. } = &computed.outcome;
    let mut found: Vec<String> = Vec::new();
    for trend in errors {
        let spikes = trend.spikes().filter(|w| enough(w.behind.met));
        let spikes: Vec<String> = spikes.map(|w| numbers::date(w.start, &zone)).collect();
        if spikes.is_empty() || !trend.stands_out() {
            continue;
        }
        let cell = format!("people/met {}", name(trend.touchpoint));
        let met = if input.memory.may_split(&cell, trend.customers, customers, k) {
            text!("report-met-it-in-all", n = text!("count-customers", n = trend.customers))
        } else {
            String::new()
        };
        found.push(text!(
            "report-happened-unusually-often-weeks",
            name = name(trend.touchpoint),
            spikes = spikes.join(", "),
            times = times(trend.spike_ratio, text!("report-in-other-weeks")),
            met
        ));
    }
    for l in loops.iter().take(5) {
        let Some(device) = l.worst_device() else { continue };
        let (looping, straight) = computed.people_behind(l, device);
        if !enough(looping) || (straight > 0 && !enough(straight)) {
            continue;
        }
        found.push(text!(
            "report-customers-go-back-forth-between-sessions",
            device_kind = crate::events::agent::device_kind(events.dims.device.name(device.device)),
            from = name(l.a),
            to = name(l.b),
            looping = numbers::count(device.looping),
            sessions = numbers::count(device.sessions),
            times = times(l.times_elsewhere(device), text!("report-on-other-devices"))
        ));
    }
    if !found.is_empty() {
        page.section(text!("report-what-gets-way"), &text!("count-things-stand-out", n = found.len() as u64));
        page.list(&found);
    }
}
