//! The touchpoint or stage at each step, as a table: what the flow draws.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::sync::Arc;

use crate::analysis::flow::{Flow, FlowPaths, FlowPeople, FlowSelection, FlowSettings, Level, NodeKind};
use crate::events::{BitSet, Names};
use crate::present::small_groups::{self, Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Column, Table};
use crate::present::{sentence, tables};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::charts::map_of_columns;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};
use super::{flow, flow_settings};

/// The touchpoint or stage at each step, as a table.
pub struct StepMatrix;

/// Those of a flow, with its level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepMatrixSettings(pub FlowSettings);

impl Default for StepMatrixSettings {
    fn default() -> Self {
        let (level, top_n) = (Level::Touchpoint, FlowSettings::MAX_TOP_N);
        Self(FlowSettings { level, top_n, ..FlowSettings::default() })
    }
}

impl InsightSettings for StepMatrixSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.level(&mut self.0.level);
        flow_settings::declare(&mut self.0, fields);
    }
}

impl Insight for StepMatrix {
    const ID: &'static str = "step-matrix";
    type Settings = StepMatrixSettings;
    type Outcome = Arc<FlowPaths>;

    fn title() -> &'static str {
        text!("step-matrix-title")
    }

    fn question() -> &'static str {
        text!("step-matrix-question")
    }

    fn compute(scope: &Scope, how: &StepMatrixSettings, progress: &Progress) -> Result<Arc<FlowPaths>, AnswerError> {
        flow::build(scope, &how.0, progress)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (paths, scope) = (&computed.outcome, &computed.scope);
        let behind = if k > 1 { paths.behind() } else { FlowPeople::default() };
        let disclosure = small_groups::flow(paths.flow(), &behind, scope.names(), k, before)?;
        let flow = &disclosure.what;
        let what = matrix(flow, scope.names());
        let cells = flow::nodes(flow, scope.names());
        let caption = sentence::flow_caption(flow, &computed.how.0, 0);
        let (merged, hidden) = (disclosure.merged, disclosure.hidden);
        let matrix = Disclosure { what, merged, hidden, published: disclosure.published };
        let note = [caption.as_str(), text!("step-matrix-note")].join(" · ");
        Ok(Answer::new(sentence::flow(flow, scope.names(), scope.settings()), note)
            .table("matrix", matrix)
            .named_by(&["name"])
            .table("cells", Disclosure::all(cells))
            .named_by(&["step", "name"])
            .chart("matrix", |matrix| {
                map_of_columns(matrix, 2, &scope.style(), (text!("flow-name"), text!("flow-step")))
            })
            .fact("base", disclosure.what.base)
            .fact("steps", disclosure.what.columns.len()))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let (paths, scope) = (&computed.outcome, &computed.scope);
        if part.get("step").is_some() {
            return flow::customers(scope, paths, part);
        }
        let flow = paths.flow();
        let kinds = kinds(flow);
        let labels: Vec<String> = kinds.iter().map(|&kind| flow.label(kind, scope.names()).into_owned()).collect();
        let kind = kinds[part.position("name", "name", "name", labels.iter().map(String::as_str))?];
        let mut customers = BitSet::new(scope.table.num_customers());
        for (step, _) in flow.columns.iter().enumerate().filter(|(_, nodes)| nodes.iter().any(|n| n.kind == kind)) {
            let here = paths.customers(&FlowSelection::Node { kind, step: step as u8 }, &scope.table);
            here.iter().for_each(|ix| customers.insert(ix));
        }
        Ok(customers)
    }
}

/// What stands in any column: stages in their order or touchpoints where most paths are first, then the ends.
fn kinds(flow: &Flow) -> Vec<NodeKind> {
    let nodes = || flow.columns.iter().flatten();
    let mut kinds: Vec<NodeKind> = nodes().map(|node| node.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let paths = |kind: NodeKind| nodes().filter(|node| node.kind == kind).map(|node| node.count).sum::<u64>();
    let is_touchpoint = |kind: &NodeKind| flow.level == Level::Touchpoint && kind.item().is_some();
    kinds.sort_by_cached_key(|kind| {
        let item = kind.item().is_some();
        (!item, Reverse(if is_touchpoint(kind) { paths(*kind) } else { 0 }), *kind)
    });
    kinds
}

/// A row for each stage or touchpoint and each end, a column for each step: shares of all paths.
fn matrix(flow: &Flow, names: &Names) -> Table {
    let mut out = Table::new(&[("name", text!("flow-name")), ("kind", text!("flow-kind"))]);
    let numbers = flow.step_numbers();
    out.columns.extend((0..flow.columns.len()).map(|column| {
        let number = numbers.of(column);
        let key = if number < 0 { format!("before_{}", -number) } else { format!("step_{number}") };
        Column { key: Cow::Owned(key), title: Cow::Owned(text!("flow-drawing-step-heading", step = number)) }
    }));
    for kind in kinds(flow) {
        let mut row = vec![Cell::text(flow.label(kind, names)), Cell::text(tables::kind_word(kind, flow.level))];
        row.extend(flow.columns.iter().map(|column| match column.iter().find(|node| node.kind == kind) {
            Some(node) => Cell::Share(node.count as f64 / flow.base.max(1) as f64),
            None if flow.small.is_none() => Cell::Share(0.0),
            // it may be among those that stand together
            None => Cell::Empty,
        }));
        out.push(row);
    }
    out
}
