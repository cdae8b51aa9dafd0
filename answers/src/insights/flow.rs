//! What the stage flow and the touchpoint flow share.

use std::sync::Arc;

use crate::analysis::StepChoice;
use crate::analysis::flow::{
    Anchor, Base, Flow, FlowPaths, FlowPeople, FlowSelection, FlowSettings, Level, NodeKind, TopScope, flow_of_counts,
};
use crate::events::{BitSet, Names};
use crate::model::is_same_name;
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
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// How a part of a flow is named.
const PART: &str = "step and name, or step, from and to";

impl InsightSettings for FlowSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        declare(self, fields);
        let mut against = if self.against.is_empty() { NOBODY.to_owned() } else { self.against.clone() };
        fields.name("against", text!("against-about"), &mut against, text!("against-written"));
        self.against = if against.eq_ignore_ascii_case(NOBODY) { String::new() } else { against };
    }
}

/// Stands for no other group.
const NOBODY: &str = "none";

/// Declares how a flow is counted.
pub(super) fn declare(how: &mut FlowSettings, fields: &mut Fields<'_>) {
    let mut anchor = anchor_text(&how.anchor).to_owned();
    let about = text!("flow-what-columns-are-counted-from");
    fields.name("anchor", about, &mut anchor, text!("flow-start-goal-or-a-step"));
    how.anchor = read_anchor(&anchor);
    fields.whole("steps", text!("flow-columns"), &mut how.steps, 2..=FlowSettings::MAX_STEPS);
    let before = 0..=FlowSettings::MAX_STEPS - 2;
    fields.whole("before", text!("flow-columns-before-the-step"), &mut how.before, before);
    fields.idle_if(!matches!(how.anchor, Anchor::Around(_)));
    fields.whole("top", text!("flow-names-shown-others-are-in-other"), &mut how.top_n, 1..=FlowSettings::MAX_TOP_N);
    let scopes = [("overall", TopScope::Overall), ("column", TopScope::Column)];
    fields.choice("top_scope", text!("flow-most-common-of-all-columns-together"), &mut how.top_scope, &scopes);
    let mut least = f64::from(how.min_share_permille) / 1000.0;
    fields.share("min_share", text!("flow-in-each-column-names-below-this"), &mut least, 0.5);
    how.min_share_permille = (least * 1000.0).round() as u16;
    fields.step_choice(&mut how.choice);
    fields.steps_counted(&mut how.collapse_repeats, &mut how.stop_at_goal);
    fields.entity(&mut how.entity);
    fields.unit(&mut how.entity);
}

const START: &str = "start";
const GOAL: &str = "goal";

fn anchor_text(anchor: &Anchor) -> &str {
    match anchor {
        Anchor::Start => START,
        Anchor::Goal => GOAL,
        Anchor::Around(name) => name,
    }
}

/// What somebody wrote for the anchor of a flow: `start`, `goal`, or the name of a stage or touchpoint.
pub fn read_anchor(text: &str) -> Anchor {
    match text.to_lowercase().as_str() {
        START => Anchor::Start,
        GOAL => Anchor::Goal,
        _ => Anchor::Around(text.to_owned()),
    }
}

/// An error where a flow is to be another than that of all people from the start to the goal.
fn check_remotely(how: &FlowSettings) -> Result<(), RemoteError> {
    let usual = FlowSettings { level: how.level, collapse_repeats: how.collapse_repeats, ..FlowSettings::default() };
    let asked = FlowSettings { steps: usual.steps, top_n: usual.top_n, base: usual.base, ..how.clone() };
    match asked == usual {
        true => Ok(()),
        false => Err(RemoteError::not_for(text!("remote-without-these-settings"))),
    }
}

/// An error where a flow is to be around a step that the project does not have.
fn check_anchor(scope: &Scope, how: &FlowSettings) -> Result<(), AnswerError> {
    let Anchor::Around(wanted) = &how.anchor else { return Ok(()) };
    let names = how.level.names(scope.names());
    if names.iter().any(|name| is_same_name(name, wanted)) {
        return Ok(());
    }
    let known: Vec<&str> = names.iter().map(String::as_str).collect();
    Err(AnswerError::unknown(how.level.word(), wanted, &known))
}

/// An error where a name is left out or chosen that the project does not have.
pub(super) fn check_choice(scope: &Scope, level: Level, choice: &StepChoice) -> Result<(), AnswerError> {
    let names = level.names(scope.names());
    let wanted = choice.hide.0.iter().chain(&choice.only.0);
    match wanted.into_iter().find(|wanted| !names.iter().any(|name| is_same_name(name, wanted))) {
        Some(unknown) => {
            let known: Vec<&str> = names.iter().map(String::as_str).collect();
            Err(AnswerError::unknown(level.word(), unknown, &known))
        }
        None => Ok(()),
    }
}

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
        let paths = build(scope, how, progress)?;
        let compared = match against::find(scope, &how.against)? {
            Some(other) => Some(ComparedFlow::new(scope, how, (&paths, other), progress)?),
            None => None,
        };
        Ok(FlowFound { paths, compared: compared.map(Arc::new) })
    }

    fn compute_remotely(
        scope: &Scope,
        how: &FlowSettings,
        events: &RemoteEvents<'_>,
    ) -> Result<FlowFound, RemoteError> {
        check_remotely(how)?;
        let journeys = scope.journeys_of(events, how.level, how.collapse_repeats)?;
        let (events, steps) = journeys.flow(how.steps)?;
        let paths = flow_of_counts((&scope.table, &scope.subset, scope.settings()), how, events, &steps);
        let paths = paths.ok_or_else(|| RemoteError::not_for(text!("remote-without-so-many-paths")))?;
        match paths.flow().base {
            0 => Err(AnswerError::nobody(scope).into()),
            _ => Ok(FlowFound { paths: Arc::new(paths), compared: None }),
        }
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let FlowFound { paths, compared } = &computed.outcome;
        let mut answer = answer(&computed.scope, &computed.how, paths, k, before)?;
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
        let journeys = scope.journeys_of(events, how.level, how.collapse_repeats)?;
        journeys.people_in_flow((columns, &named), &part)
    }
}

/// A flow, and what it is compared with.
pub struct FlowFound {
    /// The paths of the flow.
    pub paths: Arc<FlowPaths>,
    /// The other group; `None` where it is compared with nobody.
    pub compared: Option<Arc<ComparedFlow>>,
}

/// The paths of a flow, of which there is at least one.
pub(super) fn build(scope: &Scope, how: &FlowSettings, progress: &Progress) -> Result<Arc<FlowPaths>, AnswerError> {
    check_anchor(scope, how)?;
    check_choice(scope, how.level, &how.choice)?;
    let paths = FlowPaths::build_cancellable(&scope.table, &scope.subset, scope.settings(), how, progress)?;
    match &how.anchor {
        _ if paths.flow().base > 0 => Ok(Arc::new(paths)),
        Anchor::Around(name) => Err(AnswerError::Nothing(text!("flow-nobody-has-step", name))),
        Anchor::Start | Anchor::Goal => Err(AnswerError::no_journeys(scope, how.entity)),
    }
}

/// The sentence, nodes and links of a flow.
fn answer(
    scope: &Scope,
    how: &FlowSettings,
    paths: &FlowPaths,
    k: u64,
    before: &PublishedCounts,
) -> Result<Answer, TooFewPeople> {
    let names = scope.names();
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
        .table("links", Disclosure::all(links(flow, names)))
        .named_by(&["step", "from", "to"])
        .chart("nodes", |_| {
            let chart = FlowChart { flow: flow.clone(), names: scope.table.names.clone(), base: how.base };
            Some(Chart::Flow(Box::new(chart)))
        })
        .fact("base", flow.base)
        .fact("reached", flow.reached())
        .fact("went_on", went_on)
        .fact("hidden_in_other", flow.hidden_in_other))
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
        ("customers", words::units_title(flow.entity)),
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

/// The links of a flow, by step.
fn links(flow: &Flow, names: &Names) -> Table {
    let columns = [
        ("step", text!("flow-step")),
        ("from", text!("flow-from")),
        ("to", text!("flow-to")),
        ("customers", words::units_title(flow.entity)),
        ("of_from", text!("flow-of-from")),
        ("of_start", text!("flow-of-start")),
    ];
    Table { rows: tables::flow_links(flow, names).rows, ..Table::new(&columns) }
}
