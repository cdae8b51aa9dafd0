//! `sessions`, `transitions`, `flow` and `timeline`.

use std::sync::Arc;

use crate::analysis::flow::{Base, FlowPaths, FlowSettings, Level, TopScope};
use crate::analysis::{Repeats, StepChoice, timeline as journeys};
use crate::insights::{
    Insight, LevelFlow, SessionList, SessionSettings, StageFlow, TouchpointFlow, TransitionSettings, TransitionTable,
};
use crate::model::Entity;
use crate::present::table::Style;
use crate::present::timeline_layout::TimelineModel;
use crate::present::{sentence, tables};
use crate::release::Listing;
use crate::texts::text;

use super::args::{
    BaseArg, EntityArg, FlowArgs, FlowHow, FlowTable, Format, LevelArg, QueryArgs, TimelineArgs, TopScopeArg,
};
use super::ask::{self, ask_as};
use super::customers::{find_customer_by_name, may_be_analysed};
use super::error::usage;
use super::older_names;
use super::output::Report;
use super::people_rows::{self, distinct};
use super::project::{Query, open_lazily};

pub(super) fn sessions(args: &QueryArgs) -> anyhow::Result<()> {
    let workspace = open_lazily(&args.project)?;
    let query = Query::new(workspace.snapshot(), &args.filter)?;
    let computed = ask_as::<SessionList>(&query, SessionSettings::default())?;
    let (answer, _) = ask::answer(&query, &computed, &args.small, args.format)?;
    let rows = older_names::sessions(&answer.rows("sessions"), &query.snapshot.table, args.format != Format::Text);
    let mut report = Report::new(&answer.sentence, rows);
    report.facts = vec![("sessions", answer.number("sessions"))];
    report.caption.clone_from(&answer.note);
    let people = distinct(computed.outcome.customer.iter().copied());
    let listing = Listing::rows(SessionList::title(), Some(people), computed.outcome.len());
    people_rows::print(report.release(Some(listing)), args.format, &query.style, &workspace)
}

pub(super) fn transitions(args: &QueryArgs) -> anyhow::Result<()> {
    let query = Query::open(args)?;
    let how = TransitionSettings { counts_only: true, ..TransitionSettings::default() };
    let computed = ask_as::<TransitionTable>(&query, how)?;
    let (answer, note) = ask::answer(&query, &computed, &args.small, args.format)?;
    let mut report = Report::new(&answer.sentence, answer.rows("transitions").with_keys(older_names::TRANSITIONS));
    report.note = note;
    report.facts =
        vec![("within_customer", answer.number("count")), ("within_session", answer.number("count_in_session"))];
    report.print(args.format, &query.style)
}

/// The options of a flow as settings.
pub(super) fn flow_settings(how: &FlowHow) -> anyhow::Result<FlowSettings> {
    if !(0.0..=50.0).contains(&how.min_share) {
        return Err(usage(text!("cli-analyse-min-share-percentage-from-0-50")));
    }
    let Ok(anchor) = how.anchor.parse();
    Ok(FlowSettings {
        level: match how.level {
            LevelArg::Stage => Level::Stage,
            LevelArg::Touchpoint => Level::Touchpoint,
        },
        entity: match how.entity {
            EntityArg::Person => Entity::Person,
            EntityArg::Session => Entity::Session,
            EntityArg::Order => Entity::Order,
            EntityArg::Account => Entity::Account,
            EntityArg::Ticket => Entity::Ticket,
            EntityArg::Cart => Entity::Cart,
        },
        choice: StepChoice { hide: how.hide.clone(), only: how.only.clone() },
        base: match how.base {
            BaseArg::Start => Base::Start,
            BaseArg::Previous => Base::Previous,
        },
        steps: usize::from(how.steps),
        top_n: usize::from(how.top),
        top_scope: match how.top_scope {
            TopScopeArg::Overall => TopScope::Overall,
            TopScopeArg::Column => TopScope::Column,
        },
        min_share_permille: (how.min_share * 10.0).round() as u16,
        repeats: if how.keep_repeats { Repeats::All } else { Repeats::Collapsed },
        anchor,
        before: usize::from(how.before),
        stop_at_goal: !how.beyond_goal,
        ..FlowSettings::default()
    })
}

pub(super) fn flow(args: &FlowArgs) -> anyhow::Result<()> {
    let query = Query::open(&args.query)?;
    let how = flow_settings(&args.how)?;
    match how.level {
        Level::Stage => flow_of::<StageFlow>(args, &query, how),
        Level::Touchpoint => flow_of::<TouchpointFlow>(args, &query, how),
    }
}

/// The paths of a flow, as the insight of its level walks them.
pub(super) fn flow_paths(query: &Query, how: &FlowSettings) -> anyhow::Result<Arc<FlowPaths>> {
    Ok(match how.level {
        Level::Stage => ask_as::<StageFlow>(query, how.clone())?.outcome.paths,
        Level::Touchpoint => ask_as::<TouchpointFlow>(query, how.clone())?.outcome.paths,
    })
}

fn flow_of<L: LevelFlow>(args: &FlowArgs, query: &Query, how: FlowSettings) -> anyhow::Result<()> {
    let computed = ask_as::<L>(query, how)?;
    let (answer, note) = ask::answer(query, &computed, &args.query.small, args.query.format)?;
    let how = &computed.how;
    let nodes = older_names::nodes(&answer.rows("nodes"), how.base);
    let links = answer.rows("links").with_keys(older_names::LINKS);
    let facts = vec![
        ("unit", how.entity.units().into()),
        ("level", serde_json::to_value(how.level)?),
        ("base", answer.number("base")),
        ("shares_of", serde_json::to_value(how.base)?),
        ("reached", answer.number("reached")),
        ("hidden_in_other", answer.number("hidden_in_other")),
        ("went_on", answer.number("went_on")),
        ("links", links.to_json()),
    ];
    let rows = if args.table == FlowTable::Links && args.query.format != Format::Json { links } else { nodes };
    let mut report = Report::new(&answer.sentence, rows);
    report.facts = facts;
    report.note = note;
    report.caption.clone_from(&answer.note);
    report.print(args.query.format, &query.style)
}

pub(super) fn timeline(args: &TimelineArgs) -> anyhow::Result<()> {
    let workspace = open_lazily(&args.project)?;
    let snapshot = workspace.snapshot();
    let (table, settings) = (&*snapshot.table, &snapshot.project.settings);
    let ix = find_customer_by_name(&snapshot, &args.customer)?;
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
    report.caption = text!("cli-analyse-times-in", time_zone = settings.time_zone);
    let listing = Listing::rows(text!("cli-analyse-timeline"), Some(1), report.table.rows.len());
    people_rows::print(report.release(Some(listing)), args.format, &Style::of(settings), &workspace)
}
