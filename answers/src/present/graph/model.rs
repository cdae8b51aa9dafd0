//! A graph of moves, and which part of it a picture shows.

use super::places::NodePlace;

/// A touchpoint or stage of the graph.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphNode {
    /// The name of the touchpoint or stage.
    pub name: String,
    /// Stage that gives it its colour.
    pub stage: u8,
    /// How many customers were there.
    pub customers: u64,
    /// Its place among the rows, the same for every picture.
    pub place: NodePlace,
}

/// Moves from one node directly to another, or to itself.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphEdge {
    /// Position of the node before in [`MoveGraph::nodes`].
    pub from: usize,
    /// Position of the node after.
    pub to: usize,
    /// How often the move happens.
    pub count: u64,
    /// How many customers make the move.
    pub customers: u64,
    /// Share of all moves from the node before.
    pub of_from: Option<f64>,
    /// Median time from one to the other, ms.
    pub median_ms: Option<i64>,
    /// The row of the table that says the same.
    pub row: usize,
}

/// Which way an edge leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// On, in the usual order.
    Onward,
    /// Back to something that usually comes earlier.
    Back,
    /// To the same once more.
    Repeat,
}

/// What the thickness and the number of an edge say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum EdgeMeasure {
    /// How many customers move there.
    #[default]
    Customers,
    /// How often the move happens.
    Count,
    /// Share of all moves from the node before.
    Probability,
    /// The median time that the move takes.
    Time,
}

/// How much of a graph is looked at, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GraphView {
    /// Percent of the nodes, those with most customers first.
    pub nodes: usize,
    /// Percent of the edges between these nodes, those that most customers take first.
    pub edges: usize,
    /// What the thickness and the number of an edge say.
    pub measure: EdgeMeasure,
    /// The one node whose neighbours alone are shown.
    pub around: Option<String>,
}

impl Default for GraphView {
    fn default() -> Self {
        Self { nodes: 100, edges: 100, measure: EdgeMeasure::default(), around: None }
    }
}

/// A node or an edge, by position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GraphPart {
    /// A node of [`MoveGraph::nodes`].
    Node(usize),
    /// An edge of [`MoveGraph::edges`].
    Edge(usize),
}

/// A graph of moves.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MoveGraph {
    /// The touchpoints or stages at which anybody was.
    pub nodes: Vec<GraphNode>,
    /// Everything that directly follows each other.
    pub edges: Vec<GraphEdge>,
    /// Rows that the places of all nodes need.
    pub rows: usize,
    /// What the colours of the nodes are called: stages by their positions.
    pub stages: Vec<(u8, String)>,
}

/// What a picture shows, parallel to the nodes and edges of the graph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownParts {
    /// Whether each node is shown.
    pub nodes: Vec<bool>,
    /// Whether each edge is shown.
    pub edges: Vec<bool>,
}

impl ShownParts {
    /// How many nodes and edges are shown.
    pub fn counts(&self) -> (usize, usize) {
        let count = |of: &[bool]| of.iter().filter(|shown| **shown).count();
        (count(&self.nodes), count(&self.edges))
    }
}

impl MoveGraph {
    /// Which way an edge leads.
    pub fn direction(&self, edge: &GraphEdge) -> Direction {
        let order = |node: usize| self.nodes[node].place.order;
        match order(edge.from).cmp(&order(edge.to)) {
            std::cmp::Ordering::Less => Direction::Onward,
            std::cmp::Ordering::Equal => Direction::Repeat,
            std::cmp::Ordering::Greater => Direction::Back,
        }
    }

    /// The node of this name.
    pub fn node(&self, name: &str) -> Option<usize> {
        self.nodes.iter().position(|node| node.name == name)
    }

    /// Edges with those that most customers take first.
    pub fn strongest(&self, mut edges: Vec<usize>) -> Vec<usize> {
        let key = |at: usize| (self.edges[at].customers, self.edges[at].count);
        edges.sort_by(|&a, &b| key(b).cmp(&key(a)).then(a.cmp(&b)));
        edges
    }

    /// Nodes with those of most customers first.
    pub(super) fn largest(&self, mut nodes: Vec<usize>) -> Vec<usize> {
        nodes.sort_by(|&a, &b| self.nodes[b].customers.cmp(&self.nodes[a].customers).then(a.cmp(&b)));
        nodes
    }

    /// The share of nodes and edges that a view asks for. No node stands alone that is connected with anything: the strongest
    /// edge to and from each is kept, with the node at its other end. All of both is exactly everything.
    pub fn shown(&self, view: &GraphView) -> ShownParts {
        let part = |percent: usize, of: usize| (of * percent.min(100)).div_ceil(100);
        let ranked = self.largest((0..self.nodes.len()).collect());
        let mut nodes = vec![false; self.nodes.len()];
        ranked.iter().take(part(view.nodes, ranked.len())).for_each(|&node| nodes[node] = true);
        let by_strength = self.strongest((0..self.edges.len()).collect());
        let mut kept = vec![false; self.edges.len()];
        let (mut has_in, mut has_out) = (vec![false; self.nodes.len()], vec![false; self.nodes.len()]);
        for &at in &by_strength {
            let edge = &self.edges[at];
            if edge.from == edge.to {
                continue;
            }
            let leaves = nodes[edge.from] && !std::mem::replace(&mut has_out[edge.from], true);
            let arrives = nodes[edge.to] && !std::mem::replace(&mut has_in[edge.to], true);
            kept[at] = leaves || arrives;
        }
        for (edge, _) in self.edges.iter().zip(&kept).filter(|(_, kept)| **kept) {
            (nodes[edge.from], nodes[edge.to]) = (true, true);
        }
        let between = |at: &usize| nodes[self.edges[*at].from] && nodes[self.edges[*at].to];
        let candidates: Vec<usize> = by_strength.into_iter().filter(between).collect();
        candidates.iter().take(part(view.edges, candidates.len())).for_each(|&at| kept[at] = true);
        ShownParts { nodes, edges: kept }
    }
}

impl EdgeMeasure {
    /// The value of an edge.
    pub fn value(self, edge: &GraphEdge) -> f64 {
        match self {
            Self::Customers => edge.customers as f64,
            Self::Count => edge.count as f64,
            Self::Probability => edge.of_from.unwrap_or(0.0),
            // seconds and months stand side by side
            Self::Time => (edge.median_ms.unwrap_or(0).max(0) as f64 / 1000.0).ln_1p(),
        }
    }
}
