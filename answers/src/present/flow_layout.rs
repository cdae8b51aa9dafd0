//! Where the nodes and ribbons of a flow lie.
//!
//! Columns are given (one per step), so what is left of a Sankey layout is the scale, the heights in each column and the
//! order of the ribbons at each node. The method follows d3-sankey (Mike Bostock, BSD-3): a common scale, relaxation
//! towards the neighbours' middles, collisions pushed apart. Ties are broken by position, so the same flow always gives
//! the same picture.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::analysis::flow::{
    Base, Flow, FlowLink, FlowSelection, FlowUnit, Level, LinkTime, LinkTimes, NodeKind, StepNumbers,
};
use crate::events::{NO_STAGE, Names};

pub use super::flow_order::{NodeOrder, Turn};

use super::drawing::{Rect, ribbon_at};
use super::{numbers, shares, text_width};

/// Nodes are at least this tall, so that a single customer can be seen and pointed at.
pub const MIN_NODE: f32 = 2.0;
/// Ribbons thinner than this are left out of the picture and counted in [`FlowLayout::thin`].
pub const MIN_RIBBON: f32 = 0.5;
/// Size of the letters of names.
pub const LABEL: f32 = 12.0;
/// Width of a node, px.
pub const NODE_WIDTH: f32 = 12.0;
/// Room for the last column and its labels: the least where there is enough, and the most that names get.
const LAST_COLUMN: (f32, f32) = (128.0, 190.0);
/// Room beside the name of a node: the node, the gap, and what keeps it from the edge.
const BESIDE_NAME: f32 = NODE_WIDTH + 14.0;
/// Room above the columns for their heads.
pub const HEAD: f32 = 40.0;
const ROUNDS: usize = 8;

/// A node in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedNode {
    /// Its column, counted from 0.
    pub step: u8,
    /// The stage, touchpoint or end that the node stands for.
    pub kind: NodeKind,
    /// The name beside the node.
    pub label: String,
    /// Stage that gives it its colour, [`NO_STAGE`] where none does.
    pub stage: u8,
    /// How many paths are in the node.
    pub count: u64,
    /// Of them, paths that came here in this very step; less than `count` only for ends, which keep what they have.
    pub arrived: u64,
    /// The step by which its paths have ended, counted from 1, where they have.
    pub ended_by: Option<usize>,
    /// The place of its box.
    pub rect: Rect,
    /// Height of its ribbons: `count` times the scale, a little less than the node's where that is very thin.
    pub value_height: f32,
}

impl PlacedNode {
    /// What a person selects by pointing at it.
    pub fn selection(&self) -> FlowSelection {
        FlowSelection::Node { step: self.step, kind: self.kind }
    }

    /// Upper end of the ribbons at the node.
    fn top_of_ribbons(&self) -> f32 {
        self.rect.middle() - self.value_height / 2.0
    }
}

/// A link in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Ribbon {
    /// The link that the ribbon stands for.
    pub link: FlowLink,
    /// Position of the node it leaves in [`FlowLayout::nodes`].
    pub from: usize,
    /// Position of the node it reaches.
    pub to: usize,
    /// Where it begins at the left, px.
    pub x0: f32,
    /// Middle of the left end.
    pub y0: f32,
    /// Where it ends at the right, px.
    pub x1: f32,
    /// Middle of the right end.
    pub y1: f32,
    /// Vertical thickness, px: `count` times the scale.
    pub width: f32,
    /// Whether only about how many people take it is told.
    pub is_about: bool,
}

impl Ribbon {
    /// Its middle at `t` from 0 (left) to 1 (right).
    pub fn at(&self, t: f32) -> (f32, f32) {
        ribbon_at(self.x0, self.y0, self.x1, self.y1, t)
    }

    /// Height of its middle at `x`, where it spans `x`.
    pub fn y_at(&self, x: f32) -> Option<f32> {
        if !(self.x0..=self.x1).contains(&x) {
            return None;
        }
        let (mut low, mut high) = (0.0, 1.0);
        for _ in 0..24 {
            let t = f32::midpoint(low, high);
            if self.at(t).0 < x { low = t } else { high = t }
        }
        Some(self.at(f32::midpoint(low, high)).1)
    }

    /// Whether a pointer at this place means this ribbon; very thin ones get a little room.
    pub fn contains(&self, x: f32, y: f32) -> bool {
        self.y_at(x).is_some_and(|middle| (y - middle).abs() <= (self.width / 2.0).max(1.5))
    }

    /// What a person selects by pointing at it.
    pub fn selection(&self) -> FlowSelection {
        FlowSelection::Link { step: self.link.step, from: self.link.from, to: self.link.to }
    }

    /// Whether it only carries an end to the next column.
    pub fn is_carried(&self) -> bool {
        self.link.from == self.link.to && (self.link.from.is_end() || self.link.from == NodeKind::NotStarted)
    }
}

/// The head of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ColumnHead {
    /// Its left edge: that of its nodes.
    pub x: f32,
    /// Paths still at a step in this column.
    pub on_the_way: u64,
    /// Paths that had not ended one column before.
    pub before: u64,
}

/// A flow in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct FlowLayout {
    /// Width of the picture, px.
    pub width: f32,
    /// Height of the picture, px.
    pub height: f32,
    /// What its numbers are numbers of.
    pub unit: FlowUnit,
    /// Whether steps are stages or touchpoints.
    pub level: Level,
    /// How many paths each column has.
    pub base: u64,
    /// What percentages are shares of; the start, until somebody asks for another.
    pub shares: Base,
    /// Whether ribbons that lead back or past a stage are marked, which words beside the picture explain.
    pub marks_turns: bool,
    /// Height of one path, px.
    pub scale: f32,
    /// Pixels from one column to the next.
    pub pitch: f32,
    /// Pixels from the left edge of the last column to the right edge of the picture.
    pub last: f32,
    /// The numbers of the columns.
    pub numbers: StepNumbers,
    /// The heads of the columns.
    pub heads: Vec<ColumnHead>,
    /// Nodes, by column, from top to bottom.
    pub nodes: Vec<PlacedNode>,
    /// Ribbons, by column, then by the nodes they leave and reach.
    pub ribbons: Vec<Ribbon>,
    /// Links too thin to be drawn.
    pub thin: usize,
    /// Whether some counts stand together because few people are behind each, so that who is on the way is not told.
    pub incomplete: bool,
    /// What stands beside the count of a node in place of its share, by column and what it stands for.
    pub beside: FxHashMap<(u8, NodeKind), String>,
    /// How long the ways take, where ribbons are coloured by it.
    pub times: Option<Arc<LinkTimes>>,
    /// How many paths of each node come back to it, where that is shown.
    pub returns: Arc<FxHashMap<(u8, NodeKind), u64>>,
}

/// What lies under a pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hit {
    /// A node, by its position in [`FlowLayout::nodes`].
    Node(usize),
    /// A ribbon, by its position in [`FlowLayout::ribbons`].
    Ribbon(usize),
}

/// Below this width a line along a ribbon would be all that is seen of it.
const SEEN_TURN: f32 = 3.0;

impl FlowLayout {
    /// How a ribbon stands to the order of the stages, where it does not go on.
    pub fn turn(&self, ribbon: &Ribbon) -> Option<Turn> {
        let (from, to) = (self.nodes[ribbon.from].stage, self.nodes[ribbon.to].stage);
        if from == NO_STAGE || to == NO_STAGE {
            return None;
        }
        let is_passed = || self.nodes.iter().any(|node| node.stage > from && node.stage < to && node.stage != NO_STAGE);
        match to < from {
            true => Some(Turn::Back),
            false => is_passed().then_some(Turn::Skip),
        }
    }

    /// The same of ribbons that are wide enough to be marked.
    pub fn marked_turn(&self, ribbon: &Ribbon) -> Option<Turn> {
        if self.marks_turns && ribbon.width >= SEEN_TURN { self.turn(ribbon) } else { None }
    }

    /// Whether a ribbon is marked.
    pub fn has_marked_turns(&self) -> bool {
        self.ribbons.iter().any(|ribbon| self.marked_turn(ribbon).is_some())
    }

    /// The height of all paths together, in pixels.
    pub fn whole(&self) -> f32 {
        self.scale * self.base as f32
    }

    /// Width of a column and the room to its right.
    pub fn column_width(&self, step: usize) -> f32 {
        if step + 1 >= self.heads.len() { self.last } else { self.pitch }
    }

    /// The same layout with percentages of another base.
    pub fn with_shares(self, shares: Base) -> Self {
        Self { shares, ..self }
    }

    /// The same layout with ribbons marked that lead back or past a stage.
    pub fn with_marked_turns(self) -> Self {
        Self { marks_turns: true, ..self }
    }

    /// The same layout with these words beside the counts of nodes in place of shares.
    pub fn with_words_beside(self, beside: FxHashMap<(u8, NodeKind), String>) -> Self {
        Self { beside, ..self }
    }

    /// The same layout with ribbons coloured by how long the ways take.
    pub fn with_times(self, times: Option<Arc<LinkTimes>>) -> Self {
        Self { times, ..self }
    }

    /// The same layout with how many come back to each node.
    pub fn with_returns(self, returns: Arc<FxHashMap<(u8, NodeKind), u64>>) -> Self {
        Self { returns, ..self }
    }

    /// How long the way of a ribbon takes, where that is shown.
    pub fn time(&self, ribbon: &Ribbon) -> Option<LinkTime> {
        let times = self.times.as_ref()?;
        times.get(&(ribbon.link.step, ribbon.link.from, ribbon.link.to)).copied()
    }

    /// How many of a node's paths come back to it.
    pub fn returning(&self, node: &PlacedNode) -> u64 {
        self.returns.get(&(node.step, node.kind)).copied().unwrap_or(0)
    }

    /// A share of a column in words.
    pub fn share_words(&self, step: usize, count: u64, arrived: u64) -> String {
        let whole = match self.shares {
            Base::Start => self.base,
            Base::Previous => self.heads.get(step).map_or(self.base, |h| h.before),
        };
        numbers::share_of(shares::part(self.shares, count, arrived), whole)
    }

    /// What lies at a place: nodes before ribbons, thin ribbons before thick ones.
    pub fn hit(&self, x: f32, y: f32) -> Option<Hit> {
        let close = |r: &Rect| x >= r.x - 2.0 && x <= r.right() + 2.0 && y >= r.y - 1.0 && y <= r.bottom() + 1.0;
        if let Some(i) = self.nodes.iter().position(|n| close(&n.rect)) {
            return Some(Hit::Node(i));
        }
        let under = self.ribbons.iter().enumerate().filter(|(_, r)| r.contains(x, y));
        under.min_by(|a, b| a.1.width.total_cmp(&b.1.width)).map(|(i, _)| Hit::Ribbon(i))
    }

    /// The node of a step and kind.
    pub fn node(&self, step: u8, kind: NodeKind) -> Option<usize> {
        self.nodes.iter().position(|n| n.step == step && n.kind == kind)
    }

    /// What is selected when somebody picks this hit.
    pub fn selection(&self, hit: Hit) -> Option<FlowSelection> {
        match hit {
            Hit::Node(i) => self.nodes.get(i).map(PlacedNode::selection),
            Hit::Ribbon(i) => self.ribbons.get(i).map(Ribbon::selection),
        }
    }

    /// The share of every node and ribbon that a trace (`FlowPaths::trace`) lights up.
    pub fn trace(&self, traced: &Flow) -> Trace {
        let share = |part: u64, whole: u64| if whole == 0 { 0.0 } else { part as f32 / whole as f32 };
        let node_count = |step: u8, kind: NodeKind| {
            let column = traced.columns.get(step as usize);
            column.and_then(|c| c.iter().find(|n| n.kind == kind)).map_or(0, |n| n.count)
        };
        let link_count = |link: &FlowLink| {
            let same = |l: &&FlowLink| l.step == link.step && l.from == link.from && l.to == link.to;
            traced.links.iter().find(same).map_or(0, |l| l.count)
        };
        Trace {
            nodes: self.nodes.iter().map(|n| share(node_count(n.step, n.kind), n.count)).collect(),
            ribbons: self.ribbons.iter().map(|r| share(link_count(&r.link), r.link.count)).collect(),
        }
    }

    /// The node to go to from node `at` with an arrow key: `(columns, rows)` is one of (±1, 0), (0, ±1). Between columns
    /// it follows the thickest ribbon.
    pub fn neighbour(&self, at: usize, columns: i32, rows: i32) -> Option<usize> {
        let here = self.nodes.get(at)?;
        if columns != 0 {
            let ends = |r: &Ribbon| if columns > 0 { (r.from, r.to) } else { (r.to, r.from) };
            let leaving = self.ribbons.iter().filter(|r| ends(r).0 == at);
            return leaving.max_by(|a, b| a.width.total_cmp(&b.width)).map(|r| ends(r).1);
        }
        let next = at.checked_add_signed(rows as isize)?;
        self.nodes.get(next).filter(|n| n.step == here.step).map(|_| next)
    }
}

/// Shares from 0 to 1 that a trace lights up, parallel to the layout's nodes and ribbons.
#[derive(Debug, Clone, PartialEq)]
pub struct Trace {
    /// The share of each node.
    pub nodes: Vec<f32>,
    /// The share of each ribbon.
    pub ribbons: Vec<f32>,
}

/// Lays out `flow` in a picture of `width` × `height` pixels.
pub fn layout(flow: &Flow, names: &Names, size: (f32, f32), order: NodeOrder) -> FlowLayout {
    layout_on_scale(flow, names, size, order, f32::INFINITY)
}

/// The width that the names of the last column need.
fn last_column(flow: &Flow, names: &Names) -> f32 {
    let nodes = flow.columns.last().into_iter().flatten();
    // what stands for an end has a shorter name
    let steps = nodes.filter(|node| node.count > 0 && matches!(node.kind, NodeKind::Item(_) | NodeKind::Part { .. }));
    let widths = steps.map(|node| text_width::width(&flow.label(node.kind, names), LABEL, true));
    (widths.fold(0.0, f32::max) + BESIDE_NAME).clamp(LAST_COLUMN.0, LAST_COLUMN.1)
}

/// Lays out `flow` with all paths together no higher than `whole` pixels: flows with the same limit are on one scale.
pub fn layout_on_scale(
    flow: &Flow,
    names: &Names,
    (width, height): (f32, f32),
    order: NodeOrder,
    whole: f32,
) -> FlowLayout {
    let columns = flow.columns.len().max(1);
    let last = last_column(flow, names).min(width / columns as f32);
    let pitch = (width - last) / (columns - 1).max(1) as f32;
    let room = (height - HEAD).max(1.0);
    let most = flow.columns.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let gap = if most > 1 { (room * 0.22 / (most - 1) as f32).clamp(1.0, 12.0) } else { 0.0 };
    let scale = common_scale(flow, room, gap).min(whole / flow.base.max(1) as f32);
    let mut out = FlowLayout {
        width,
        height,
        unit: flow.unit(),
        level: flow.level,
        base: flow.base,
        shares: Base::Start,
        marks_turns: false,
        scale,
        pitch,
        last,
        numbers: flow.step_numbers(),
        heads: heads(flow, pitch),
        nodes: place(flow, names, scale, gap, pitch),
        ribbons: Vec::new(),
        thin: 0,
        incomplete: flow.small.merged > 0,
        beside: FxHashMap::default(),
        times: None,
        returns: Arc::default(),
    };
    if order == NodeOrder::FewerCrossings {
        uncross(&mut out, flow, gap);
    }
    let joints = joints(&out.nodes, flow);
    relax(&mut out, &joints, gap);
    attach(&mut out, &joints);
    out
}

/// Pixels per path such that every column fits, nodes of the least height included.
fn common_scale(flow: &Flow, room: f32, gap: f32) -> f32 {
    let mut scale = f32::INFINITY;
    for column in flow.columns.iter().filter(|c| !c.is_empty()) {
        let free = room - gap * (column.len() - 1) as f32;
        let fit = |counts: &[u64], small: usize| match counts.iter().sum::<u64>() {
            0 => 0.0,
            sum => (free - MIN_NODE * small as f32).max(0.0) / sum as f32,
        };
        let mut counts: Vec<u64> = column.iter().map(|n| n.count).collect();
        let mut fits = fit(&counts, 0);
        loop {
            let before = counts.len();
            counts.retain(|&n| n as f32 * fits >= MIN_NODE);
            if counts.len() == before {
                break;
            }
            fits = fit(&counts, column.len() - counts.len());
        }
        scale = scale.min(fits);
    }
    if scale.is_finite() { scale } else { 0.0 }
}

fn heads(flow: &Flow, pitch: f32) -> Vec<ColumnHead> {
    let on_the_way = |column: &Vec<_>| {
        column.iter().filter(|n: &&crate::analysis::flow::FlowNode| n.kind.is_step()).map(|n| n.count).sum()
    };
    let columns = flow.columns.iter().enumerate();
    columns
        .map(|(i, c)| ColumnHead {
            x: i as f32 * pitch,
            on_the_way: on_the_way(c),
            before: shares::whole(flow, Base::Previous, i),
        })
        .collect()
}

fn place(flow: &Flow, names: &Names, scale: f32, gap: f32, pitch: f32) -> Vec<PlacedNode> {
    let mut nodes = Vec::new();
    for (step, column) in flow.columns.iter().enumerate() {
        let mut y = HEAD;
        for node in column {
            let value_height = node.count as f32 * scale;
            let rect = Rect::new(step as f32 * pitch, y, NODE_WIDTH, value_height.max(MIN_NODE));
            y = rect.bottom() + gap;
            nodes.push(PlacedNode {
                step: step as u8,
                kind: node.kind,
                label: flow.label(node.kind, names).into_owned(),
                stage: stage_of(node.kind, flow.level, names),
                count: node.count,
                arrived: shares::paths_arriving(flow, step, node.kind, node.count),
                ended_by: flow.ended_by(step, node.kind),
                rect,
                value_height,
            });
        }
    }
    nodes
}

fn stage_of(kind: NodeKind, level: Level, names: &Names) -> u8 {
    match (kind, level) {
        (NodeKind::Item(i) | NodeKind::Part { item: i, .. }, Level::Stage) => i as u8,
        (NodeKind::Item(i) | NodeKind::Part { item: i, .. }, Level::Touchpoint) => {
            names.stage_of.get(i as usize).copied().unwrap_or(NO_STAGE)
        }
        _ => NO_STAGE,
    }
}

/// A link between two positions in the list of nodes.
struct NodeLink {
    from: usize,
    to: usize,
    link: FlowLink,
    is_about: bool,
}

fn joints(nodes: &[PlacedNode], flow: &Flow) -> Vec<NodeLink> {
    let place: FxHashMap<(u8, NodeKind), usize> =
        nodes.iter().enumerate().map(|(i, n)| ((n.step, n.kind), i)).collect();
    let of = |step: u8, kind| place.get(&(step, kind)).copied();
    let told = flow.links.iter().filter(|l| l.count > 0).map(|link| (*link, false));
    let links = told.chain(flow.small.about.iter().map(|link| (*link, true)));
    let mut joints: Vec<NodeLink> = links
        .filter_map(|(link, is_about)| {
            let (from, to) = (of(link.step, link.from)?, of(link.step + 1, link.to)?);
            Some(NodeLink { from, to, link, is_about })
        })
        .collect();
    joints.sort_by_key(|j| (j.from, j.to));
    joints
}

/// The nodes of each column as ranges of `nodes`.
fn columns_of(nodes: &[PlacedNode]) -> Vec<std::ops::Range<usize>> {
    let mut columns: Vec<std::ops::Range<usize>> = Vec::new();
    for (i, node) in nodes.iter().enumerate() {
        match columns.last_mut() {
            Some(range) if nodes[range.start].step == node.step => range.end = i + 1,
            _ => columns.push(i..i + 1),
        }
    }
    columns
}

/// For every node, the mean middle of its neighbours one column before (or after), weighted by paths.
fn pull(nodes: &[PlacedNode], joints: &[NodeLink], from_left: bool) -> Vec<Option<f32>> {
    let mut sums = vec![(0.0f64, 0u64); nodes.len()];
    for j in joints {
        let (node, other) = if from_left { (j.to, j.from) } else { (j.from, j.to) };
        sums[node].0 += f64::from(nodes[other].rect.middle()) * j.link.count as f64;
        sums[node].1 += j.link.count;
    }
    sums.iter().map(|&(sum, n)| (n > 0).then(|| (sum / n as f64) as f32)).collect()
}

/// Rearranges the steps of each column by the mean height of their neighbours. Ends keep their places at the bottom.
fn uncross(out: &mut FlowLayout, flow: &Flow, gap: f32) {
    for round in 0..4 {
        let wanted = pull(&out.nodes, &joints(&out.nodes, flow), round % 2 == 0);
        for range in columns_of(&out.nodes) {
            let before = out.nodes[range.clone()].iter().take_while(|n| !n.kind.is_step()).count();
            let steps = out.nodes[range.clone()].iter().filter(|n| n.kind.is_step()).count();
            let middle = range.start + before..range.start + before + steps;
            let mut order: Vec<usize> = middle.clone().collect();
            let key = |i: usize| wanted[i].unwrap_or(out.nodes[i].rect.middle());
            order.sort_by(|&a, &b| key(a).total_cmp(&key(b)).then(a.cmp(&b)));
            let sorted: Vec<PlacedNode> = order.iter().map(|&i| out.nodes[i].clone()).collect();
            out.nodes[middle].clone_from_slice(&sorted);
            let mut y = HEAD;
            for node in &mut out.nodes[range] {
                node.rect.y = y;
                y = node.rect.bottom() + gap;
            }
        }
    }
}

/// Moves nodes towards their neighbours, keeping their order, their gaps and the frame.
fn relax(out: &mut FlowLayout, joints: &[NodeLink], gap: f32) {
    let bottom = out.height;
    for round in 0..ROUNDS {
        let wanted = pull(&out.nodes, joints, round % 2 == 0);
        let pace = 0.9f32.powi(round as i32);
        for range in columns_of(&out.nodes) {
            let column = &mut out.nodes[range.clone()];
            for (node, want) in column.iter_mut().zip(&wanted[range]) {
                if let Some(want) = want {
                    node.rect.y += (want - node.rect.middle()) * pace;
                }
            }
            let mut y = HEAD;
            for node in column.iter_mut() {
                node.rect.y = node.rect.y.max(y);
                y = node.rect.bottom() + gap;
            }
            let mut limit = bottom;
            for node in column.iter_mut().rev() {
                node.rect.y = node.rect.y.min(limit - node.rect.h).max(HEAD);
                limit = node.rect.y - gap;
            }
        }
    }
}

/// Hangs the links on their nodes, sorted by the height of their other end.
fn attach(out: &mut FlowLayout, joints: &[NodeLink]) {
    let mut start = vec![0.0f32; joints.len()];
    let mut end = vec![0.0f32; joints.len()];
    let mut by_to: Vec<usize> = (0..joints.len()).collect();
    by_to.sort_by_key(|&i| (joints[i].to, joints[i].from));
    for (order, leaving, place) in [((0..joints.len()).collect(), true, &mut start), (by_to, false, &mut end)] {
        let mut used = vec![0.0f32; out.nodes.len()];
        for i in order {
            let node = if leaving { joints[i].from } else { joints[i].to };
            let width = joints[i].link.count as f32 * out.scale;
            place[i] = out.nodes[node].top_of_ribbons() + used[node] + width / 2.0;
            used[node] += width;
        }
    }
    for (i, j) in joints.iter().enumerate() {
        let width = j.link.count as f32 * out.scale;
        if width < MIN_RIBBON {
            out.thin += 1;
            continue;
        }
        let (x0, x1) = (out.nodes[j.from].rect.right(), out.nodes[j.to].rect.x);
        let (y0, y1) = (start[i], end[i]);
        let ribbon = Ribbon { link: j.link, from: j.from, to: j.to, x0, y0, x1, y1, width, is_about: j.is_about };
        out.ribbons.push(ribbon);
    }
}
