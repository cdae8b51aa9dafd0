//! What the stage flow and the touchpoint flow share.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::analysis::flow::{
    Anchor, Base, Flow, FlowPaths, FlowPeople, FlowSelection, FlowSettings, Level, LinkTimes, NodeKind, RibbonColor,
    flow_of_counts,
};
use crate::events::{BitSet, Names};
use crate::present::charts::{Chart, FlowChart};
use crate::present::small_groups::{self, Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::{sentence, shares, tables, words};
use crate::progress::Progress;
use crate::remote::{PeopleQuery, RemoteError, RemoteEvents};
use crate::texts::{for_programs, text};

use super::against;
use super::answer::Answer;
use super::compared_flow::ComparedFlow;
use super::flow_settings::{check, check_remotely};
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;

/// How a part of a flow is named.
const PART: &str = "step and again, step and name, or step, from and to";

/// A flow of one level: stages or touchpoints. Everything but its names is the same.
pub trait LevelFlow: Sync + 'static {
    /// The insight's id, see [`Insight::ID`].
    const ID: &'static str;
    /// What its steps are.
    const LEVEL: Level;

    /// The insight's title, see [`Insight::title`].
    fn title() -> &'static str;

    /// The question that the insight answers, see [`Insight::question`].
    fn question() -> &'static str;
}

impl<L: LevelFlow> Insight for L {
    const ID: &'static str = L::ID;
    type Settings = FlowSettings;
    type Outcome = FlowFound;

    fn title() -> &'static str {
        L::title()
    }

    fn question() -> &'static str {
        L::question()
    }

    fn defaults() -> FlowSettings {
        FlowSettings { level: L::LEVEL, ..FlowSettings::default() }
    }

    fn compute(scope: &Scope, how: &FlowSettings, progress: &Progress) -> Result<FlowFound, AnswerError> {
        let how = &check(scope, how)?;
        let paths = paths_of(scope, how, progress)?;
        let compared = match against::find(scope, &how.against)? {
            Some(other) => Some(ComparedFlow::new(scope, how, (&paths, other), progress)?),
            None => None,
        };
        let times = match how.color {
            RibbonColor::Step => None,
            RibbonColor::Time => Some(paths.link_times(&scope.table, progress)?),
        };
        let (compared, times, returns) = (compared.map(Arc::new), times.map(Arc::new), Arc::new(paths.returns()));
        Ok(FlowFound { paths, compared, times, returns })
    }

    fn compute_remotely(
        scope: &Scope,
        how: &FlowSettings,
        events: &RemoteEvents<'_>,
    ) -> Result<FlowFound, RemoteError> {
        check_remotely(how)?;
        let journeys = scope.journeys_of(events, how.level, Scope::collapses_remotely(how.repeats)?)?;
        let (events, steps) = journeys.flow(how.steps)?;
        let paths = flow_of_counts((&scope.table, &scope.subset, scope.settings()), how, events, &steps);
        let paths = paths.ok_or_else(|| RemoteError::not_for(text!("remote-without-so-many-paths")))?;
        if paths.flow().base == 0 {
            return Err(AnswerError::nobody(scope).into());
        }
        let is_named = |place: u8, item| {
            let column = paths.flow().columns.get(usize::from(place));
            column.is_some_and(|nodes| nodes.iter().any(|node| node.kind == NodeKind::Item(item)))
        };
        let mut returns = journeys.returns(how.steps)?;
        returns.retain(|&(place, item, _)| is_named(place, item));
        let returns = returns.into_iter().map(|(place, item, n)| ((place, NodeKind::Item(item)), n)).collect();
        Ok(FlowFound { paths: Arc::new(paths), compared: None, times: None, returns: Arc::new(returns) })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let FlowFound { paths, compared, returns, .. } = &computed.outcome;
        let mut answer = answer(computed, k, before)?;
        if k <= 1 && !returns.is_empty() {
            let table = returning(paths.flow(), returns, computed.scope.names());
            answer = answer.table("come_back", Disclosure::all(table)).named_by(&["step", "again"]);
            answer.note = format!("{} · {}", answer.note, text!("flow-come-back-inside"));
        }
        match compared {
            None => {}
            // what differs from another group tells of both: it stays with whoever keeps the data
            Some(_) if k > 1 => answer.note = format!("{} · {}", answer.note, text!("against-not-shared")),
            Some(compared) => {
                answer.sentence = format!("{} {}", answer.sentence, compared.sentence(&computed.scope, paths.flow()));
                answer.note = format!("{} · {}", answer.note, compared.note());
                let table = compared.table(paths.flow(), computed.scope.names());
                answer = answer.table("comparison", Disclosure::all(table)).fact("against_base", compared.base);
            }
        }
        Ok(answer)
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        customers(&computed.scope, &computed.outcome.paths, part)
    }

    fn customers_remotely(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        events: &RemoteEvents<'_>,
    ) -> Result<PeopleQuery, RemoteError> {
        let (scope, how, flow) = (&computed.scope, &computed.how, computed.outcome.paths.flow());
        let part = read_flow_part(flow, scope.names(), part)?;
        let named: Vec<u16> = flow
            .columns
            .iter()
            .flatten()
            .filter_map(|node| match node.kind {
                NodeKind::Item(item) => Some(item),
                _ => None,
            })
            .collect();
        let columns = how.steps.clamp(2, FlowSettings::MAX_STEPS);
        let journeys = scope.journeys_of(events, how.level, Scope::collapses_remotely(how.repeats)?)?;
        journeys.people_in_flow((columns, &named), &part)
    }
}

/// A flow, and what it is compared with.
pub struct FlowFound {
    /// The paths of the flow.
    pub paths: Arc<FlowPaths>,
    /// The other group; `None` where it is compared with nobody.
    pub compared: Option<Arc<ComparedFlow>>,
    /// How long the paths of links take, where ribbons are coloured by it.
    pub times: Option<Arc<LinkTimes>>,
    /// How many paths of each node come back to it.
    pub returns: Arc<NodeReturns>,
}

/// How many paths of each node come back to it, by its column and what it stands for.
pub type NodeReturns = FxHashMap<(u8, NodeKind), u64>;

/// The paths of a flow, of which there is at least one.
pub(super) fn build(scope: &Scope, how: &FlowSettings, progress: &Progress) -> Result<Arc<FlowPaths>, AnswerError> {
    paths_of(scope, &check(scope, how)?, progress)
}

fn paths_of(scope: &Scope, how: &FlowSettings, progress: &Progress) -> Result<Arc<FlowPaths>, AnswerError> {
    let settings = (scope.settings(), scope.project.segments.as_slice());
    let paths = FlowPaths::build_with_segments(&scope.table, &scope.subset, settings, how, progress)?;
    match &how.anchor {
        _ if paths.flow().base > 0 => Ok(Arc::new(paths)),
        _ if !how.through.0.is_empty() => {
            Err(AnswerError::Nothing(text!("flow-nobody-passes", names = sentence::passages(&how.through))))
        }
        Anchor::Around(_) => {
            Err(AnswerError::Nothing(text!("flow-nobody-has-step", name = sentence::around_words(&how.anchor))))
        }
        Anchor::DropOff => Err(AnswerError::Nothing(text!("flow-nobody-dropped-off").to_owned())),
        Anchor::Start | Anchor::Goal => Err(AnswerError::no_journeys(scope, how.entity)),
    }
}

/// The sentence, nodes and links of a flow.
fn answer<L: LevelFlow>(
    computed: &ComputedInsight<L>,
    k: u64,
    before: &PublishedCounts,
) -> Result<Answer, TooFewPeople> {
    let (scope, how, found) = (&computed.scope, &computed.how, &computed.outcome);
    let (names, paths) = (scope.names(), &found.paths);
    // half of few are fewer still
    let times = found.times.as_ref().filter(|_| k <= 1);
    // people behind sessions are counted only where few are to stand together
    let behind = if k > 1 { paths.behind() } else { FlowPeople::default() };
    let disclosure = small_groups::flow(paths.flow(), &behind, names, k, before)?;
    let flow = &disclosure.what;
    // how many went on follows from what is hidden
    let went_on = (flow.went_on == paths.flow().went_on).then_some(flow.went_on);
    let nodes = Disclosure {
        what: nodes(flow, names),
        merged: disclosure.merged,
        hidden: disclosure.hidden,
        published: disclosure.published,
    };
    Ok(Answer::new(sentence::flow(flow, names, scope.settings()), sentence::flow_caption(flow, how, 0))
        .table("nodes", nodes)
        .named_by(&["step", "name"])
        .table("links", Disclosure::all(links(flow, names, times.map(Arc::as_ref))))
        .named_by(&["step", "from", "to"])
        .chart("nodes", |_| {
            let (names, base, times) = (scope.table.names.clone(), how.base, times.cloned());
            let chart = FlowChart { flow: flow.clone(), names, base, times };
            Some(Chart::Flow(Box::new(chart)))
        })
        .fact("base", flow.base)
        .fact("reached", flow.reached())
        .fact("went_on", went_on)
        .fact("hidden_in_other", flow.hidden_in_other)
        .fact("left_out", flow.left_out))
}

/// The customers whose own path passes a node or a link.
pub(super) fn customers(scope: &Scope, paths: &FlowPaths, part: &Selection) -> Result<BitSet, AnswerError> {
    let selection = read_flow_part(paths.flow(), scope.names(), part)?;
    Ok(paths.customers(&selection, &scope.table))
}

/// The node or link of a flow that a part of its answer is: what [`flow_part`] says, read back.
pub fn read_flow_part(flow: &Flow, names: &Names, part: &Selection) -> Result<FlowSelection, AnswerError> {
    let numbers = flow.step_numbers();
    let step = part.integer("step", PART)?;
    let column = |step: i64| {
        let column = numbers.column(step).filter(|&column| column < flow.columns.len());
        column.ok_or_else(|| {
            let (first, last) = (numbers.of(0), numbers.of(flow.columns.len().saturating_sub(1)));
            AnswerError::Unknown(text!("flow-there-is-no-step-flow-has", step, first, last))
        })
    };
    let kind = |named_by: &str, step: i64| -> Result<NodeKind, AnswerError> {
        let nodes = &flow.columns[column(step)?];
        let labels = || nodes.iter().map(|n| flow.label(n.kind, names).into_owned()).collect::<Vec<String>>();
        let (shown, lasting) = (labels(), for_programs(labels));
        let what = text!("flow-node-in-step", step);
        let position = |labels: &[String]| part.position(named_by, PART, &what, labels.iter().map(String::as_str));
        let at = position(&shown).or_else(|why| position(&lasting).map_err(|_| why))?;
        Ok(nodes[at].kind)
    };
    let at = column(step)? as u8;
    if part.get("again").is_some() {
        return Ok(FlowSelection::Return { kind: kind("again", step)?, step: at });
    }
    if part.get("from").is_none() {
        return Ok(FlowSelection::Node { kind: kind("name", step)?, step: at });
    }
    let (from, to) = (kind("from", step)?, kind("to", step + 1)?);
    Ok(FlowSelection::Link { step: at, from, to })
}

/// The row of a flow's tables that says the same as a selection on its picture, in the words that programs read: they are kept.
pub fn flow_part(flow: &Flow, names: &Names, selected: FlowSelection) -> Selection {
    let label = |kind| for_programs(|| flow.label(kind, names).into_owned());
    let number = |step: u8| flow.step_numbers().of(step.into()).to_string();
    match selected {
        FlowSelection::Node { step, kind } => Selection::new([("step", number(step)), ("name", label(kind))]),
        FlowSelection::Return { step, kind } => Selection::new([("step", number(step)), ("again", label(kind))]),
        FlowSelection::Link { step, from, to } => {
            Selection::new([("step", number(step)), ("from", label(from)), ("to", label(to))])
        }
    }
}

/// The nodes of a flow, by step. `customers` counts the unit: in a flow of sessions or orders these.
pub(super) fn nodes(flow: &Flow, names: &Names) -> Table {
    let mut out = Table::new(&[
        ("step", text!("flow-step")),
        ("kind", text!("flow-kind")),
        ("name", text!("flow-name")),
        ("customers", words::flow_units_title(flow.unit())),
        ("of_start", text!("flow-of-start")),
        ("of_previous", text!("flow-of-previous-step")),
    ]);
    for (step, column) in flow.columns.iter().enumerate() {
        for node in column {
            let of = |base| {
                let part = shares::part(base, node.count, shares::paths_arriving(flow, step, node.kind, node.count));
                match shares::whole(flow, base, step) {
                    0 => Cell::Empty,
                    whole => Cell::Share(part as f64 / whole as f64),
                }
            };
            out.push(vec![
                Cell::Integer(flow.step_numbers().of(step)),
                Cell::text(tables::kind_word(node.kind, flow.level)),
                Cell::text(flow.label(node.kind, names)),
                Cell::Count(node.count),
                of(Base::Start),
                if step == 0 { Cell::Empty } else { of(Base::Previous) },
            ]);
        }
    }
    out
}

/// The links of a flow, by step; with how long they take where that is known.
fn links(flow: &Flow, names: &Names, times: Option<&LinkTimes>) -> Table {
    let columns = [
        ("step", text!("flow-step")),
        ("from", text!("flow-from")),
        ("to", text!("flow-to")),
        ("customers", words::flow_units_title(flow.unit())),
        ("of_from", text!("flow-of-from")),
        ("of_start", text!("flow-of-start")),
        ("median_seconds", text!("flow-median-time")),
        ("p90_seconds", text!("flow-p90-time")),
    ];
    let Some(times) = times else {
        return Table { rows: tables::flow_links(flow, names).rows, ..Table::new(&columns[..6]) };
    };
    let mut out = Table::new(&columns);
    let leaving = |step: usize, kind: NodeKind| {
        flow.links.iter().filter(move |link| usize::from(link.step) == step && link.from == kind)
    };
    let nodes =
        flow.columns.iter().enumerate().flat_map(|(step, column)| column.iter().map(move |node| (step, node.kind)));
    let links = nodes.flat_map(|(step, kind)| leaving(step, kind));
    for (mut row, link) in tables::flow_links(flow, names).rows.into_iter().zip(links) {
        let time = times.get(&(link.step, link.from, link.to));
        row.push(time.map_or(Cell::Empty, |time| Cell::Duration(time.median)));
        row.push(time.map_or(Cell::Empty, |time| Cell::Duration(time.p90)));
        out.push(row);
    }
    out
}

/// How many come back to each node, by step.
fn returning(flow: &Flow, returns: &NodeReturns, names: &Names) -> Table {
    let mut out = Table::new(&[
        ("step", text!("flow-step")),
        ("again", text!("flow-name")),
        ("customers", words::flow_units_title(flow.unit())),
        ("of_node", text!("flow-come-back")),
    ]);
    for (step, column) in flow.columns.iter().enumerate() {
        for node in column {
            let Some(&n) = returns.get(&(step as u8, node.kind)) else { continue };
            out.push(vec![
                Cell::Integer(flow.step_numbers().of(step)),
                Cell::text(flow.label(node.kind, names)),
                Cell::Count(n),
                Cell::Share(n as f64 / node.count.max(1) as f64),
            ]);
        }
    }
    out
}
