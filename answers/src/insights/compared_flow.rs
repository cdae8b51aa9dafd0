//! A flow beside that of another group: node by node, with what differs beyond chance.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::analysis::flow::{ComparedNode, Flow, FlowPaths, FlowSettings, FlowUnit, NodeKind, TopScope, compare};
use crate::analysis::{Share, ShareDifference, adjust, chance_of_difference};
use crate::events::{Names, Subset};
use crate::model::Entity;
use crate::present::table::{Cell, Table};
use crate::present::{numbers, tables, words};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

use super::against::{OtherGroup, observed_days};
use super::scope::{AnswerError, Scope};

/// A chance below which a difference is beyond chance.
const BEYOND_CHANCE: f64 = 0.05;

/// A flow beside that of another group.
pub struct ComparedFlow {
    /// What the other group is called.
    pub name: String,
    /// Paths of the other group.
    pub base: u64,
    /// The nodes of each column, with the difference between the groups.
    pub columns: Vec<Vec<NodeDifference>>,
    /// The group that it is compared with another.
    own: Arc<Subset>,
    /// The other group, and how both are asked for.
    other: (Scope, FlowSettings),
    /// The days that both groups are observed for.
    days: [i64; 2],
    /// Customers in both groups.
    in_both: u64,
    /// Where the flow is of everybody and the other group a part of them: how many paths the others take, who are compared with it.
    outside: Option<u64>,
}

/// A node in both groups.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NodeDifference {
    /// The stage, touchpoint or end that the node stands for.
    pub kind: NodeKind,
    /// Its share of all paths.
    pub own: Share,
    /// Share of all paths of the other group; `None` where it is not told apart there.
    pub other: Option<Share>,
    /// Whether they differ beyond chance, with so many nodes compared; `None` where somebody is in both groups: what is known of
    /// chance is of groups apart.
    pub beyond_chance: Option<bool>,
}

impl NodeDifference {
    /// How much more common it is than in the other group.
    pub fn difference(&self) -> Option<f64> {
        self.other.map(|other| self.own.difference(&other).difference)
    }

    /// How much more common it is than in the other group, with the interval where there is one.
    fn interval(&self) -> Option<ShareDifference> {
        self.beyond_chance.and(self.other).map(|other| self.own.difference(&other))
    }

    /// The difference in signed points, with an arrow where it is beyond chance: "↑ +5.2 pts".
    pub fn words(&self) -> String {
        let Some(difference) = self.difference().filter(|_| self.is_enough()) else {
            return text!("against-node-few").to_owned();
        };
        let points = signed_points(difference);
        match self.beyond_chance {
            Some(true) if difference > 0.0 => text!("against-node-more", points),
            Some(true) => text!("against-node-less", points),
            Some(false) => text!("against-node-alike", points),
            None => text!("against-node-points", points),
        }
    }

    /// The difference with its interval: "+5.2 points (1.1 to 9.3)".
    pub fn interval_words(&self) -> Option<String> {
        let ShareDifference { difference, low, high } = self.interval()?;
        let [points, low, high] = [difference, low, high].map(signed_points);
        Some(text!("against-interval", points, low, high))
    }

    /// Whether both groups are large enough to speak of shares.
    pub fn is_enough(&self) -> bool {
        self.own.is_enough() && self.other.is_some_and(|other| other.is_enough())
    }
}

impl ComparedFlow {
    pub(super) fn new(
        scope: &Scope,
        how: &FlowSettings,
        (paths, other): (&FlowPaths, OtherGroup),
        progress: &Progress,
    ) -> Result<Self, AnswerError> {
        // every name there is, so that what the first shows is told apart
        let (top_n, top_scope) = (FlowSettings::MAX_TOP_N, TopScope::Overall);
        let all_names = FlowSettings { top_n, top_scope, min_share_permille: 0, ..how.clone() };
        let own = scope.subset.clone();
        let of_other = flow_beside(&own, &other.scope, &all_names, progress)?;
        let bases = [paths.flow().base, of_other.flow().base];
        if bases[1] == 0 {
            return Err(AnswerError::Nothing(text!("against-nobody", name = other.name)));
        }
        let days = [observed_days(scope), observed_days(&other.scope)];
        let mut in_both = scope.subset.customers().clone();
        in_both.intersect(other.scope.subset.customers());
        let in_both = in_both.count() as u64;
        let mut compared = compare(paths.flow(), of_other.flow());
        let outside = is_part(scope, &other.scope, how).then(|| bases[0].saturating_sub(bases[1]));
        let columns = match outside {
            // paths are of one customer each: what is not of the part is of the others
            Some(outside) => {
                compared.iter_mut().flatten().for_each(|node| node.own -= node.other.unwrap_or(0).min(node.own));
                differences(&compared, [outside, bases[1]], true)
            }
            None => differences(&compared, bases, in_both == 0),
        };
        let other_group = (other.scope, how.clone());
        Ok(Self { name: other.name, base: bases[1], columns, own, other: other_group, days, in_both, outside })
    }

    /// The flow of the other group, asked for in the same way.
    pub fn other_flow(&self, progress: &Progress) -> Result<FlowPaths, Cancelled> {
        let (scope, how) = &self.other;
        flow_beside(&self.own, scope, how, progress)
    }

    fn unit(&self) -> FlowUnit {
        let how = &self.other.1;
        FlowUnit { entity: how.entity, every_time: how.counts_every_time() }
    }

    /// A node of a column.
    pub fn node(&self, step: usize, kind: NodeKind) -> Option<&NodeDifference> {
        self.columns.get(step)?.iter().find(|node| node.kind == kind)
    }

    /// The differences of all nodes in words.
    pub fn words_beside(&self) -> FxHashMap<(u8, NodeKind), String> {
        let columns = self.columns.iter().enumerate();
        let words = columns.flat_map(|(step, column)| column.iter().map(move |n| ((step as u8, n.kind), n.words())));
        words.collect()
    }

    /// What differs most beyond chance.
    pub(super) fn sentence(&self, scope: &Scope, flow: &Flow) -> String {
        let name = &self.name;
        let nodes =
            self.columns.iter().enumerate().flat_map(|(step, column)| column.iter().map(move |node| (step, node)));
        if !nodes.clone().any(|(_, node)| node.is_enough()) {
            return text!("against-few", name);
        }
        if self.in_both > 0 && self.outside.is_none() {
            return text!("against-shared", name);
        }
        let size = |node: &NodeDifference| node.difference().map_or(0.0, f64::abs);
        let differing = nodes.filter(|(_, node)| node.beyond_chance == Some(true));
        // of ends that stay the same from column to column the first
        let most = differing.min_by(|(_, a), (_, b)| size(b).total_cmp(&size(a)));
        let Some((step, node, other)) = most.and_then(|(step, node)| Some((step, node, node.other?))) else {
            return match self.outside {
                Some(_) => text!("against-alike-outside", name),
                None => text!("against-alike", name),
            };
        };
        let step = flow.step_numbers().of(step);
        let node_name = flow.label(node.kind, scope.names());
        let points = numbers::decimal((size(node) * 1000.0).round() / 10.0);
        let [share, other] = [node.own.share, other.share].map(numbers::share);
        match (node.own.share > node.other.map_or(0.0, |other| other.share), self.outside) {
            (true, None) => text!("against-more", name, node = &*node_name, step, points, share, other),
            (false, None) => text!("against-less", name, node = &*node_name, step, points, share, other),
            (true, Some(_)) => text!("against-more-outside", name, node = &*node_name, step, points, share, other),
            (false, Some(_)) => text!("against-less-outside", name, node = &*node_name, step, points, share, other),
        }
    }

    /// The grey line about it.
    pub fn note(&self) -> String {
        let units = numbers::flow_units(self.base, self.unit());
        let mut parts = vec![match self.outside {
            Some(n) => {
                let others = numbers::flow_units(n, self.unit());
                text!("against-compared-outside", others, units, name = &self.name)
            }
            None => text!("against-compared-with", units, name = &self.name),
        }];
        if let [days, other] = self.days
            && days != other
        {
            parts.push(text!("against-observed", days, other));
        }
        if self.in_both == 0 || self.outside.is_some() {
            parts.push(text!("against-chance").to_owned());
        } else {
            parts.push(text!("against-in-both", customers = text!("count-customers", n = self.in_both)));
        }
        parts.join(" · ")
    }

    pub(super) fn table(&self, flow: &Flow, names: &Names) -> Table {
        let mut table = Table::new(&[
            ("step", text!("flow-step")),
            ("kind", text!("flow-kind")),
            ("name", text!("flow-name")),
            ("customers", words::flow_units_title(self.unit())),
            ("of_start", text!("flow-of-start")),
            ("against_customers", text!("against-count")),
            ("against_of_start", text!("against-share")),
            ("difference", text!("against-difference")),
            ("low", text!("against-low")),
            ("high", text!("against-high")),
            ("few", text!("against-few-column")),
            ("beyond_chance", text!("against-beyond-chance")),
        ]);
        for (step, column) in self.columns.iter().enumerate() {
            for node in column {
                let interval = node.interval();
                let end = |of: fn(ShareDifference) -> f64| interval.map_or(Cell::Empty, |d| Cell::Points(of(d)));
                table.push(vec![
                    Cell::Integer(flow.step_numbers().of(step)),
                    Cell::text(tables::kind_word(node.kind, flow.level)),
                    Cell::text(flow.label(node.kind, names)),
                    Cell::Count(node.own.count),
                    Cell::Share(node.own.share),
                    node.other.map_or(Cell::Empty, |other| Cell::Count(other.count)),
                    node.other.map_or(Cell::Empty, |other| Cell::Share(other.share)),
                    node.difference().map_or(Cell::Empty, Cell::Points),
                    end(|d| d.low),
                    end(|d| d.high),
                    Cell::Flag(!node.is_enough()),
                    node.beyond_chance.map_or(Cell::Empty, Cell::Flag),
                ]);
            }
        }
        table
    }
}

/// Whether the other group is a part of the first, and each path of one customer: then it is compared with all others.
fn is_part(scope: &Scope, other: &Scope, how: &FlowSettings) -> bool {
    let (own, part) = (scope.subset.customers(), other.subset.customers());
    let mut both = own.clone();
    both.intersect(part);
    matches!(how.entity, Entity::Person | Entity::Session | Entity::Order)
        && both.count() == part.count()
        && part.count() < own.count()
        && scope.filter.same_events_of_everybody() == other.filter.same_events_of_everybody()
}

fn flow_beside(own: &Subset, scope: &Scope, how: &FlowSettings, progress: &Progress) -> Result<FlowPaths, Cancelled> {
    let settings = (scope.settings(), scope.project.segments.as_slice());
    FlowPaths::build_beside(&scope.table, (&scope.subset, own), settings, how, progress)
}

/// Points with a sign: "+5.2", "−0.4", "0".
fn signed_points(difference: f64) -> String {
    let points = (difference * 1000.0).round() / 10.0;
    let sign = if points > 0.0 { "+" } else { "" };
    format!("{sign}{}", numbers::decimal(points))
}

/// The shares of both groups, and where nobody is in both which differ beyond chance.
fn differences(compared: &[Vec<ComparedNode>], [own, other]: [u64; 2], are_apart: bool) -> Vec<Vec<NodeDifference>> {
    let difference = |node: &ComparedNode| NodeDifference {
        kind: node.kind,
        own: Share::new(node.own, own),
        other: node.other.map(|count| Share::new(count, other)),
        beyond_chance: are_apart.then_some(false),
    };
    let mut columns: Vec<Vec<NodeDifference>> =
        compared.iter().map(|column| column.iter().map(difference).collect()).collect();
    if !are_apart {
        return columns;
    }
    let judged = || |node: &&mut NodeDifference| node.is_enough();
    let nodes = columns.iter_mut().flatten().filter(judged());
    let chances: Vec<f64> =
        nodes.map(|node| node.other.map_or(1.0, |other| chance_of_difference(&node.own, &other))).collect();
    let adjusted = adjust(&chances);
    for (node, chance) in columns.iter_mut().flatten().filter(judged()).zip(adjusted) {
        node.beyond_chance = Some(chance < BEYOND_CHANCE);
    }
    columns
}
