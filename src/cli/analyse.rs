//! `sessions`, `transitions`, `flow` and `timeline`.

use crate::analysis::flow::{Anchor, Base, FlowPaths, FlowSettings, Level, Unit};
use crate::analysis::{self, timeline as journeys};
use crate::present::small_groups::{self, Shown};
use crate::present::table::Style;
use crate::present::timeline_layout::TimelineModel;
use crate::present::{numbers, sentence, tables};

use super::args::{
    AnchorArg, BaseArg, FlowArgs, FlowHow, FlowTable, Format, LevelArg, QueryArgs, TimelineArgs, UnitArg,
};
use super::customers::{find_customer, may_be_analysed};
use super::output::Report;
use super::privacy::{distinct, note_rows};
use super::project::{Query, open_lazily, somebody};
use super::usage;

/// `sessions`.
pub fn sessions(args: &QueryArgs) -> anyhow::Result<()> {
    let workspace = open_lazily(&args.project)?;
    let query = Query::new(workspace.snapshot(), &args.filter)?;
    let (table, settings) = (&*query.snapshot.table, &query.snapshot.project.settings);
    let found = analysis::sessions(table, &query.subset, settings);
    somebody(found.len() as u64)?;
    let visible = |i: usize| found.range(i).filter(|&e| query.subset.sees(table, e)).count();
    let events: usize = (0..found.len()).map(visible).sum();
    let headline = format!(
        "{}, {} events each on average.",
        numbers::plural(found.len() as u64, "session", "sessions"),
        numbers::decimal(events as f64 / found.len() as f64)
    );
    let goal = table.goal_mask(&settings.goal);
    let rows = tables::sessions(table, &query.subset, &found, &goal, args.format != Format::Text);
    let mut report = Report::new(headline, rows);
    report.facts = vec![("sessions", found.len().into())];
    report.caption = format!("a session ends after {} minutes without an event", settings.session_gap_minutes);
    let people = distinct((0..found.len()).map(|i| found.customer[i]));
    note_rows(&workspace, args.format, "Sessions", Some(people), found.len())?;
    report.print(args.format, &query.style)
}

/// `transitions`.
pub fn transitions(args: &QueryArgs) -> anyhow::Result<()> {
    let query = Query::open(args)?;
    let (table, settings) = (&*query.snapshot.table, &query.snapshot.project.settings);
    let found = analysis::transitions(table, &query.subset, settings);
    let mut all: u64 = found.pairs.iter().map(|p| p.within_customer).sum();
    let mut inside: u64 = found.pairs.iter().map(|p| p.within_session).sum();
    somebody(all)?;
    let (rows, note) = query.own(&args.small, args.format, |k, before| {
        if k <= 1 {
            return Ok(Shown::all(tables::transitions(&table.names, &found)));
        }
        let (behind, from) = analysis::moves_behind(table, &query.subset, settings, &found);
        small_groups::tables::transitions(&found, (&behind, &from), &table.names, k, before)
    })?;
    if note.is_some() {
        // what is left out must not follow from the sums
        let sum = |column: usize| rows.rows.iter().filter_map(|r| r[column].as_count()).sum();
        (all, inside) = (sum(2), sum(3));
    }
    let headline = format!(
        "{} from one touchpoint to the next, {} of them inside a session.",
        numbers::plural(all, "move", "moves"),
        numbers::share_of(inside, all)
    );
    let mut report = Report::new(headline, rows);
    report.note = note;
    report.facts = vec![("within_customer", all.into()), ("within_session", inside.into())];
    report.print(args.format, &query.style)
}

/// The options of a flow as settings.
pub fn flow_settings(how: &FlowHow) -> anyhow::Result<FlowSettings> {
    if !(0.0..=50.0).contains(&how.min_share) {
        return Err(usage("--min-share is a percentage from 0 to 50"));
    }
    Ok(FlowSettings {
        level: match how.level {
            LevelArg::Stage => Level::Stage,
            LevelArg::Touchpoint => Level::Touchpoint,
        },
        unit: match how.unit {
            UnitArg::Customers => Unit::Customers,
            UnitArg::Sessions => Unit::Sessions,
        },
        base: match how.base {
            BaseArg::Start => Base::Start,
            BaseArg::Previous => Base::Previous,
        },
        steps: usize::from(how.steps),
        top_n: usize::from(how.top),
        min_share_permille: (how.min_share * 10.0).round() as u16,
        collapse_repeats: !how.keep_repeats,
        anchor: match how.anchor {
            AnchorArg::Start => Anchor::Start,
            AnchorArg::Goal => Anchor::Goal,
        },
        stop_at_goal: !how.beyond_goal,
    })
}

/// `flow`.
pub fn flow(args: &FlowArgs) -> anyhow::Result<()> {
    let query = Query::open(&args.query)?;
    let (table, settings) = (&*query.snapshot.table, &query.snapshot.project.settings);
    let how = flow_settings(&args.how)?;
    let paths = FlowPaths::build(table, &query.subset, settings, &how);
    somebody(paths.flow().base)?;
    let (flow, note) = query.own(&args.query.small, args.query.format, |k, before| {
        small_groups::flow(paths.flow(), &paths.behind(), &table.names, k, before)
    })?;
    let flow = &flow;
    let went_on = (flow.went_on == paths.flow().went_on).then_some(flow.went_on);
    let (nodes, links) = (tables::flow_nodes(flow, &table.names, how.base), tables::flow_links(flow, &table.names));
    let facts = vec![
        ("unit", serde_json::to_value(flow.unit)?),
        ("level", serde_json::to_value(flow.level)?),
        ("base", flow.base.into()),
        ("shares_of", serde_json::to_value(how.base)?),
        ("reached", flow.reached().into()),
        ("hidden_in_other", flow.hidden_in_other.into()),
        ("went_on", went_on.into()),
        ("links", links.to_json()),
    ];
    let rows = if args.table == FlowTable::Links && args.query.format != Format::Json { links } else { nodes };
    let mut report = Report::new(sentence::flow(flow, &table.names, settings), rows);
    report.facts = facts;
    report.note = note;
    report.caption = sentence::flow_caption(flow, &how, 0);
    report.print(args.query.format, &query.style)
}

/// `timeline`.
pub fn timeline(args: &TimelineArgs) -> anyhow::Result<()> {
    let workspace = open_lazily(&args.project)?;
    let snapshot = workspace.snapshot();
    let (table, settings) = (&*snapshot.table, &snapshot.project.settings);
    let ix = find_customer(&snapshot, &args.customer)?;
    may_be_analysed(table, ix)?;
    let journey = journeys::customer(table, ix, settings);
    let label = tables::label_of(table, ix, settings.hide_names);
    let rows = tables::timeline(table, &journey);
    let model = TimelineModel::new(table, journey);
    let mut report = Report::new(sentence::timeline(&label, table, &model, settings), rows);
    report.facts = vec![
        ("customer", table.people.ids.get(ix as usize).map(|id| id + 1).into()),
        ("sessions", model.journey.sessions.len().into()),
        ("orders", model.journey.times_reached(table).into()),
    ];
    report.caption = format!("times in {}", settings.time_zone);
    note_rows(&workspace, args.format, "Timeline", Some(1), report.table.rows.len())?;
    report.print(args.format, &Style::of(settings))
}
