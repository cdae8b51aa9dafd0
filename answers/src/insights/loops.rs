//! Which touchpoint or stage follows which, what customers come back to, and between what they go back and forth.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::analysis::flow::Level;
use crate::analysis::{self, Returns};
use crate::events::{BitSet, NO_STAGE, Subset};
use crate::model::{Entity, is_same_name};
use crate::present::charts::{Chart, GraphChart};
use crate::present::graph::{self, EdgeMeasure, GraphEdge, GraphNode, GraphPlaces, GraphView, MoveGraph};
use crate::present::numbers::{self, share_of};
use crate::present::sentence::SMALL_GROUP;
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::words;
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, GoalUse, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};
use super::transitions::{Moves, customers_who_moved, step_of};

/// Which touchpoint or stage follows which, what customers come back to, and between what they go back and forth.
pub struct Loops;

/// Between what, on whose journeys, and what the picture shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoopSettings {
    /// Whether moves are between touchpoints or stages.
    pub level: Level,
    /// The entity on whose journeys moves are counted.
    pub entity: Entity,
    /// How much of the graph the picture shows, and how.
    pub view: GraphView,
}

impl Default for LoopSettings {
    fn default() -> Self {
        Self { level: Level::Touchpoint, entity: Entity::Person, view: GraphView::default() }
    }
}

/// The node around which the picture is, where it is around none.
const NONE: &str = "none";

impl InsightSettings for LoopSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.level(&mut self.level);
        fields.entity(&mut self.entity);
        fields.whole("nodes", text!("loops-about-nodes"), &mut self.view.nodes, 1..=100);
        fields.whole("edges", text!("loops-about-edges"), &mut self.view.edges, 0..=100);
        let measures = [
            ("customers", EdgeMeasure::Customers),
            ("count", EdgeMeasure::Count),
            ("probability", EdgeMeasure::Probability),
            ("time", EdgeMeasure::Time),
        ];
        fields.choice("measure", text!("loops-about-measure"), &mut self.view.measure, &measures);
        let mut around = self.view.around.take().unwrap_or_else(|| NONE.to_owned());
        fields.name("around", text!("loops-about-around"), &mut around, text!("loops-step-or-none"));
        self.view.around = (around != NONE).then_some(around);
    }
}

/// The moves from step to step, and what repeats in them. Cloning it is cheap.
#[derive(Clone)]
pub struct Repeats {
    moves: Arc<Moves>,
    returns: Arc<Returns>,
    /// Where the steps stand in the picture, by all data.
    places: Arc<GraphPlaces>,
}

const PART: &str = "from and to, step, step and other, or visited";

impl Insight for Loops {
    const ID: &'static str = "loops";
    type Settings = LoopSettings;
    type Outcome = Repeats;

    fn title() -> &'static str {
        text!("loops-title")
    }

    fn question() -> &'static str {
        text!("loops-question")
    }

    fn goal_use(_: &ComputedInsight<Self>) -> GoalUse {
        GoalUse::NotAsked
    }

    fn compute(scope: &Scope, how: &LoopSettings, progress: &Progress) -> Result<Repeats, AnswerError> {
        let what = (how.level, how.entity);
        let moves = Moves::with_details(scope, what, progress)?;
        let returns = analysis::returns(&scope.table, &scope.subset, scope.settings(), what, progress)?;
        let found = Repeats {
            places: Arc::new(places(scope, what, &moves, progress)?),
            moves: moves.into(),
            returns: returns.into(),
        };
        if let Some(name) = &how.view.around {
            let names = how.level.names(scope.names());
            let step = names.iter().position(|known| is_same_name(known, name));
            let known: Vec<&str> = names.iter().map(String::as_str).collect();
            let step = step.ok_or_else(|| AnswerError::unknown(how.level.word(), name, &known))?;
            if !found.returns.steps.iter().any(|of| usize::from(of.step) == step) {
                return Err(AnswerError::Nothing(text!("loops-nobody-was-at", name)));
            }
        }
        Ok(found)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let mut moves = found.moves.shown(&computed.scope, k, before)?;
        let (all_pairs, all_steps) = (found.pairs_table(&computed.scope), found.steps_table(&computed.scope));
        let whole = [&all_pairs.table, &all_steps.table].map(Table::clone);
        let mut pairs = small_groups::table(all_pairs, k, before)?;
        let mut steps = small_groups::table(all_steps, k, before)?;
        let all_moves = match k > 1 {
            true => found.moves.shown(&computed.scope, 0, before)?.what,
            false => moves.what.clone(),
        };
        let strongest = whole[0].rows.iter().max_by_key(|row| row[2].as_count());
        let strongest = strongest.filter(|row| is_told(&pairs.what, row, 2)).and_then(|row| row[2].as_count());
        let of_all = sentence([&whole[0], &pairs.what], [&whole[1], &steps.what], [&all_moves, &moves.what]);
        let around = computed.how.view.around.as_deref();
        if let Some(name) = around {
            keep_around(&mut moves.what, name, 2);
            keep_around(&mut pairs.what, name, 2);
        }
        // the neighbours are in the picture too
        let graph = found.graph(computed, &moves.what, &steps.what);
        let view = known_view(&graph, &computed.how.view);
        if let Some(name) = around {
            keep_around(&mut steps.what, name, 1);
        }
        let sentence = match (&view.around, around) {
            (Some(name), _) => {
                let [mut whole_pairs, mut whole_steps] = whole;
                keep_around(&mut whole_pairs, name, 2);
                keep_around(&mut whole_steps, name, 1);
                around_sentence(name, [&whole_pairs, &pairs.what], [&whole_steps, &steps.what])
            }
            // the step itself is hidden
            (None, Some(_)) => text!("loops-not-shown").to_owned(),
            (None, None) => of_all,
        };
        let unit = words::unit(computed.how.entity);
        let note = text!("loops-note", unit, picture = graph::caption(&graph, &view));
        Ok(Answer::new(sentence, note)
            .table("transitions", moves)
            .named_by(&["from", "to"])
            .table("to_and_fro", pairs)
            .named_by(&["step", "other"])
            .table("returns", steps)
            .named_by(&["step"])
            .chart("transitions", |_| {
                (!graph.nodes.is_empty()).then(|| Chart::Graph(Box::new(GraphChart { graph, view })))
            })
            .fact("strongest", strongest))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (scope, what) = (&computed.scope, (computed.how.level, computed.how.entity));
        if part.get("visited").is_some() {
            let step = step_of(scope, what.0, (part, PART), "visited")?;
            let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
            return Ok(analysis::customers_who_visited(table, subset, settings, what, step, progress)?);
        }
        if part.get("step").is_none() {
            return customers_who_moved(scope, what, (part, PART), progress);
        }
        let step = step_of(scope, what.0, (part, PART), "step")?;
        let other = part.get("other").map(|_| step_of(scope, what.0, (part, PART), "other")).transpose()?;
        let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
        Ok(analysis::customers_who_return(table, subset, settings, what, (step, other), progress)?)
    }
}

impl ComputedInsight<Loops> {
    /// The same answer with another part of the graph as its picture.
    pub fn with_view(&self, view: GraphView) -> Self {
        let how = LoopSettings { view, ..self.how.clone() };
        Self { scope: self.scope.clone(), how, outcome: self.outcome.clone() }
    }

    /// The same answer with as much of the graph as can be read at once in a room of this width and height, where nobody chose
    /// how much of it.
    pub fn readable_in(self, room: (f32, f32)) -> Self {
        let (view, usual) = (&self.how.view, GraphView::default());
        if (view.nodes, view.edges) != (usual.nodes, usual.edges) || view.around.is_some() {
            return self;
        }
        let answer = self.say(0, &PublishedCounts::default());
        let Ok(Answer { chart: Some((_, Chart::Graph(chart))), .. }) = answer else { return self };
        let (nodes, edges) = chart.graph.readable_shares(graph::readable_nodes(room));
        self.with_view(GraphView { nodes, edges, ..self.how.view.clone() })
    }
}

/// The places of all steps. They are worked out of what everybody did, so that the picture keeps still whatever the filter is.
fn places(
    scope: &Scope,
    what: (Level, Entity),
    moves: &Moves,
    progress: &Progress,
) -> Result<GraphPlaces, AnswerError> {
    let everybody = Subset::all(&scope.table);
    let all = match scope.filter.narrows() || *scope.subset.customers() != *everybody.customers() {
        true => {
            let (table, settings) = (&scope.table, scope.settings());
            &analysis::transitions_cancellable(table, &everybody, settings, what, progress)?
        }
        false => &moves.pairs,
    };
    let pairs: Vec<(usize, usize, u64)> =
        all.pairs.iter().map(|pair| (pair.from.into(), pair.to.into(), pair.within_customer)).collect();
    Ok(graph::places(all.n, &pairs))
}

/// The view with the node that it is around under the name that it has in the graph.
fn known_view(graph: &MoveGraph, view: &GraphView) -> GraphView {
    let known = |name: &String| graph.nodes.iter().find(|node| is_same_name(&node.name, name)).map(|n| n.name.clone());
    GraphView { around: view.around.as_ref().and_then(known), ..view.clone() }
}

impl Repeats {
    /// The steps and the moves between them, as far as the rows of the tables tell of them.
    fn graph(&self, computed: &ComputedInsight<Loops>, moves: &Table, steps: &Table) -> MoveGraph {
        let names = computed.scope.names();
        let level = computed.how.level;
        let index: FxHashMap<&str, usize> =
            level.names(names).iter().enumerate().map(|(at, name)| (name.as_str(), at)).collect();
        let step = |cell: &Cell| match cell {
            Cell::Text(name) => index.get(name.as_str()).copied(),
            _ => None,
        };
        let stage = |at: usize| match level {
            Level::Stage => at as u8,
            Level::Touchpoint => names.stage_of.get(at).copied().unwrap_or(NO_STAGE),
        };
        // stages are called what they are
        let stages = match level {
            Level::Stage => Vec::new(),
            Level::Touchpoint => (0..).zip(names.stages.iter().cloned()).collect(),
        };
        let mut graph = MoveGraph { rows: self.places.rows, stages, ..MoveGraph::default() };
        let mut nodes: FxHashMap<usize, usize> = FxHashMap::default();
        let visitors = steps.position("visitors");
        for row in &steps.rows {
            let Some((at, customers)) = step(&row[0]).zip(visitors.and_then(|at| row[at].as_count())) else { continue };
            nodes.insert(at, graph.nodes.len());
            let (name, place) = (level.names(names)[at].clone(), self.places.nodes[at]);
            graph.nodes.push(GraphNode { name, stage: stage(at), customers, place });
        }
        let [count, customers, median, share] =
            ["count", "customers", "median_seconds", "of_from"].map(|key| moves.position(key));
        for (at, row) in moves.rows.iter().enumerate() {
            let node = |cell: &Cell| nodes.get(&step(cell)?).copied();
            let cell = |column: Option<usize>| column.map(|column| &row[column]);
            let counted = |column| cell(column).and_then(Cell::as_count);
            let ends = node(&row[0]).zip(node(&row[1]));
            let Some(((from, to), (count, customers))) = ends.zip(counted(count).zip(counted(customers))) else {
                continue;
            };
            let median_ms = match cell(median) {
                Some(&Cell::Duration(ms)) => Some(ms),
                _ => None,
            };
            let of_from = cell(share).and_then(Cell::value);
            graph.edges.push(GraphEdge { from, to, count, customers, of_from, median_ms, row: at });
        }
        graph
    }

    fn name(&self, scope: &Scope, step: u16) -> Cell {
        let names = self.moves.pairs.names(scope.names());
        names.get(usize::from(step)).map_or(Cell::Empty, Cell::text)
    }

    fn pairs_table(&self, scope: &Scope) -> GroupTable {
        let mut table = Table::new(&[
            ("step", text!("loops-step")),
            ("other", text!("loops-other")),
            ("customers", text!("loops-customers")),
            ("share", text!("loops-share")),
            ("moved", text!("loops-moved")),
        ]);
        for of in &self.returns.pairs {
            let [step, other] = [of.pair.0, of.pair.1].map(|step| self.name(scope, step));
            let share = Cell::Share(of.returned as f64 / of.moved as f64);
            table.push(vec![step, other, Cell::Count(of.returned), share, Cell::Count(of.moved)]);
        }
        let counts = self.returns.pairs.iter().map(|of| (of.returned, of.moved));
        counted(table, "to and fro", "moved", counts)
    }

    fn steps_table(&self, scope: &Scope) -> GroupTable {
        let mut table = Table::new(&[
            ("step", text!("loops-step")),
            ("customers", text!("loops-came-back")),
            ("share", text!("loops-share")),
            ("visitors", text!("loops-visitors")),
        ]);
        for of in &self.returns.steps {
            let share = Cell::Share(of.returned as f64 / of.visitors as f64);
            let step = self.name(scope, of.step);
            table.push(vec![step, Cell::Count(of.returned), share, Cell::Count(of.visitors)]);
        }
        let counts = self.returns.steps.iter().map(|of| (of.returned, of.visitors));
        counted(table, "returns", "visitors", counts)
    }
}

/// Rows of people, in the column `all`, of whom a part does something.
fn counted(
    table: Table,
    kind: &'static str,
    all: &'static str,
    counts: impl Iterator<Item = (u64, u64)>,
) -> GroupTable {
    let part = counts.map(|(part, _)| PeopleCount::people(part)).collect();
    let mut counted = GroupTable::people(table, kind, all).split(&["customers", "share"], part, false);
    counted.overlapping = true;
    counted.adds_up[1] = "";
    counted
}

/// Keeps the rows of which one of the first names is this one.
fn keep_around(table: &mut Table, name: &str, names: usize) {
    let is = |cell: &Cell| matches!(cell, Cell::Text(known) if is_same_name(known, name));
    table.rows.retain(|row| row.iter().take(names).any(is));
}

/// How many come back to one step, and between it and what most go back and forth, found over everybody. Each table comes with what
/// may be shown of it: what is hidden there is not said, and nothing else is said in its place.
fn around_sentence(name: &str, pairs: [&Table; 2], steps: [&Table; 2]) -> String {
    let counts = |row: &[Cell], part: usize, all: usize| Some((row[part].as_count()?, row[all].as_count()?));
    let came_back = steps[0].rows.first().and_then(|row| {
        let (part, all) = counts(row, 1, 3)?;
        let said = text!("loops-around-came-back", name, of = numbers::share_and_whole(part, all));
        Some(is_told(steps[1], row, 1).then_some(said))
    });
    let other = pairs[0].rows.iter().find_map(|row| {
        let (part, all) = counts(row, 2, 4).filter(|(part, _)| *part > 0)?;
        let other = row[..2].iter().filter_map(name_of).find(|known| !is_same_name(known, name))?;
        let said = text!("loops-around-pair", other, of = numbers::share_and_whole(part, all));
        Some(is_told(pairs[1], row, 2).then_some(said))
    });
    if came_back.is_none() && other.is_none() {
        return text!("loops-none").to_owned();
    }
    let said: Vec<String> = [came_back, other].into_iter().flatten().flatten().collect();
    if said.is_empty() { text!("loops-not-shown").to_owned() } else { said.join(" ") }
}

/// Whether what a row of a table over everybody counts of its steps, by name the first `names` cells, is in the table to be
/// shown.
fn is_told(shown: &Table, row: &[Cell], names: usize) -> bool {
    let names: Vec<&str> = row.iter().take(names).filter_map(name_of).collect();
    let columns: Vec<&str> = shown.columns.iter().skip(names.len()).map(|column| column.key.as_ref()).collect();
    shown.tells(&names, &columns)
}

fn name_of(cell: &Cell) -> Option<&str> {
    if let Cell::Text(name) = cell { Some(name) } else { None }
}

/// The strongest loop, found over everybody; where there is none, what most often follows on itself. Each table comes with what
/// may be shown of it: what is hidden there is not said, and nothing else is said in its place.
fn sentence(pairs: [&Table; 2], steps: [&Table; 2], moves: [&Table; 2]) -> String {
    let enough = |row: &&Vec<Cell>, all: usize| row[all].as_count().is_some_and(|n| n >= SMALL_GROUP);
    let words = |row: &[Cell], at: usize| name_of(&row[at]).unwrap_or_default().to_owned();
    let numbers = |row: &[Cell], (part, all): (usize, usize)| {
        let (part, all) = (row[part].as_count()?, row[all].as_count()?);
        (part > 0).then(|| (text!("count-customers", n = part), share_of(part, all)))
    };
    let pair = pairs[0].rows.iter().filter(|row| enough(row, 4)).find_map(|row| {
        let (customers, share) = numbers(row, (2, 4))?;
        let said = text!("loops-strongest", step = words(row, 0), other = words(row, 1), customers, share);
        Some(is_told(pairs[1], row, 2).then_some(said))
    });
    let step = steps[0].rows.iter().filter(|row| enough(row, 3)).find_map(|row| {
        let (customers, share) = numbers(row, (1, 3))?;
        let said = text!("loops-most-come-back", step = words(row, 0), customers, share);
        Some(is_told(steps[1], row, 1).then_some(said))
    });
    if pair.is_some() || step.is_some() {
        let said: Vec<String> = [pair, step].into_iter().flatten().flatten().collect();
        return if said.is_empty() { text!("loops-not-shown").to_owned() } else { said.join(" ") };
    }
    match most_repeated(moves[0]) {
        Some((step, customers)) if moves[1].tells(&[step, step], &["customers"]) => {
            text!("loops-only-repeats", step, customers = text!("count-customers", n = customers))
        }
        Some(_) => text!("loops-not-shown").to_owned(),
        None => text!("loops-none").to_owned(),
    }
}

/// What follows directly on itself for the most customers, and how many: where they are enough to speak of.
fn most_repeated(moves: &Table) -> Option<(&str, u64)> {
    let customers = moves.columns.iter().position(|column| column.key == "customers")?;
    let repeats = moves.rows.iter().filter_map(|row| match &row[..2] {
        [Cell::Text(from), Cell::Text(to)] if from == to => Some((from.as_str(), row[customers].as_count()?)),
        _ => None,
    });
    repeats.filter(|(_, customers)| *customers >= SMALL_GROUP).max_by_key(|(_, customers)| *customers)
}
