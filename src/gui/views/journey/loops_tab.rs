//! What repeats on journeys: touchpoints and the moves between them as a graph, and the same as tables.

use std::sync::Arc;

use egui::{Slider, Ui};

use crate::analysis::flow::Level;
use crate::gui::command::Export;
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::theme::{CONTROL, SMALL};
use crate::gui::views::answer_exports::answer_exports;
use crate::gui::views::answer_table;
use crate::gui::views::answers::{AnswerSlot, ComputedAnswer};
use crate::gui::widgets::graph::{GraphCanvas, GraphClick};
use crate::gui::widgets::{self, caption, menu_chip};
use crate::insights::{AnyComputedInsight, ComputedInsight, LoopSettings, Loops, NamedTable, Question};
use crate::present::charts::Chart;
use crate::present::graph::{EdgeMeasure, GraphPart, GraphView, MoveGraph, readable_nodes};
use crate::present::small_groups::PublishedCounts;
use crate::texts::text;

use super::controls::entity_chip;
use super::loops_details;
use crate::gui::views::portrait::PortraitSlot;
use crate::gui::views::tab::ViewTab;

/// What is said until there is an answer.
fn counting() -> &'static str {
    text!("loops-tab-counting")
}

/// The part of the answer that the tab shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum AnswerPart {
    #[default]
    Graph,
    /// The table at this position.
    Table(usize),
}

/// A part of the graph by its names: it stays the same part when the data are filtered.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Picked {
    Node(String),
    Edge(String, String),
}

/// The shares of nodes and edges of an answer that can be read at once.
struct ReadableShares {
    of: Arc<ComputedInsight<Loops>>,
    nodes: usize,
    shares: (usize, usize),
}

/// State of the tab.
#[derive(Default)]
pub(super) struct LoopsTab {
    how: LoopSettings,
    /// The shares of nodes and edges that a person chose; without, as many as can be read.
    shares: Option<(usize, usize)>,
    found: AnswerSlot<Loops>,
    readable: Option<ReadableShares>,
    canvas: GraphCanvas,
    picked: Option<Picked>,
    shown: AnswerPart,
    row: Option<usize>,
    portrait: PortraitSlot<((DataKey, LoopSettings), Picked)>,
}

/// The graph of an answer.
fn graph_of(answered: &ComputedAnswer<Loops>) -> Option<&MoveGraph> {
    match &answered.answer.chart {
        Some((_, Chart::Graph(chart))) => Some(&chart.graph),
        _ => None,
    }
}

impl LoopsTab {
    /// Asks a question here; whether it is one about loops.
    pub(super) fn open(&mut self, question: &Question) -> bool {
        let Some(how) = question.settings_of::<Loops>() else { return false };
        let GraphView { nodes, edges, .. } = how.view;
        let usual = GraphView::default();
        // all of it is what nobody chose: as many as can be read are shown then
        self.shares = ((nodes, edges) != (usual.nodes, usual.edges)).then_some((nodes, edges));
        (self.how, self.picked, self.row, self.shown) = (how, None, None, AnswerPart::Graph);
        true
    }

    /// What is computed: the picture changes nothing about it.
    fn asked(&self) -> LoopSettings {
        LoopSettings { view: GraphView::default(), ..self.how.clone() }
    }

    fn ask(&mut self, cx: &ViewContext<'_>) {
        let how = self.asked();
        self.found.ask(cx, &how);
    }

    /// Finds how much of an answer can be read at once in a room.
    fn find_readable(&mut self, answered: &ComputedAnswer<Loops>, room: egui::Vec2) {
        let nodes = readable_nodes(room.into());
        let is_known = |known: &ReadableShares| known.nodes == nodes && Arc::ptr_eq(&known.of, &answered.computed);
        if !self.readable.as_ref().is_some_and(is_known) {
            let shares = graph_of(answered).map_or((100, 100), |graph| graph.readable_shares(nodes));
            self.readable = Some(ReadableShares { of: answered.computed.clone(), nodes, shares });
        }
    }

    /// What the picture shows.
    fn view(&self) -> GraphView {
        let readable = self.readable.as_ref().map_or((100, 100), |known| known.shares);
        let (nodes, edges) = self.shares.unwrap_or(readable);
        GraphView { nodes, edges, ..self.how.view.clone() }
    }

    /// The part that is picked, where the answer has it.
    fn part(&self, graph: &MoveGraph) -> Option<GraphPart> {
        match self.picked.as_ref()? {
            Picked::Node(name) => graph.node(name).map(GraphPart::Node),
            Picked::Edge(from, to) => {
                let ends = (graph.node(from)?, graph.node(to)?);
                graph.edges.iter().position(|edge| (edge.from, edge.to) == ends).map(GraphPart::Edge)
            }
        }
    }

    fn pick(&mut self, graph: &MoveGraph, part: Option<GraphPart>) {
        let name = |node: usize| graph.nodes[node].name.clone();
        self.picked = part.map(|part| match part {
            GraphPart::Node(node) => Picked::Node(name(node)),
            GraphPart::Edge(edge) => Picked::Edge(name(graph.edges[edge].from), name(graph.edges[edge].to)),
        });
    }

    fn choices(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
            let before = self.asked();
            let levels =
                [(Level::Touchpoint, text!("paths-tab-touchpoints")), (Level::Stage, text!("paths-tab-stages"))];
            menu_chip(ui, text!("paths-tab-what-steps-are"), &mut self.how.level, Level::Touchpoint, &levels);
            entity_chip(ui, cx, &mut self.how.entity, LoopSettings::default().entity);
            if before != self.asked() {
                (self.picked, self.row, self.how.view.around) = (None, None, None);
            }
            self.choose_shown(ui);
            if self.shown == AnswerPart::Graph {
                let measures = [
                    (EdgeMeasure::Customers, text!("loops-tab-by-customers")),
                    (EdgeMeasure::Count, text!("loops-tab-by-times")),
                    (EdgeMeasure::Probability, text!("loops-tab-by-share")),
                    (EdgeMeasure::Time, text!("loops-tab-by-time")),
                ];
                let measure = &mut self.how.view.measure;
                menu_chip(ui, text!("loops-tab-what-connections-say"), measure, EdgeMeasure::default(), &measures);
                self.choose_part(ui);
            }
        });
        ui.add_space(8.0);
    }

    /// How much of the graph is shown.
    fn choose_part(&mut self, ui: &mut Ui) {
        if self.how.view.around.is_some() {
            if widgets::button(ui, text!("loops-tab-whole-graph")).clicked() {
                self.how.view.around = None;
            }
            return;
        }
        let GraphView { mut nodes, mut edges, .. } = self.view();
        let before = (nodes, edges);
        percent(ui, &mut nodes, 1, text!("loops-tab-touchpoints-shown"));
        percent(ui, &mut edges, 0, text!("loops-tab-connections-shown"));
        if before != (nodes, edges) {
            self.shares = Some((nodes, edges));
        }
    }

    fn choose_shown(&mut self, ui: &mut Ui) {
        let Some(found) = self.found.get() else { return };
        let tables = found.answer.tables.iter().enumerate().map(|(at, table)| (AnswerPart::Table(at), table.title()));
        let graph = std::iter::once((AnswerPart::Graph, text!("loops-tab-graph").to_owned()));
        let all: Vec<(AnswerPart, String)> = graph.chain(tables).collect();
        let all: Vec<(AnswerPart, &str)> = all.iter().map(|(shown, name)| (*shown, name.as_str())).collect();
        if menu_chip(ui, text!("more-tab-shown"), &mut self.shown, AnswerPart::Graph, &all) {
            self.row = None;
        }
    }

    fn table<'a>(&self, answered: &'a ComputedAnswer<Loops>) -> Option<&'a NamedTable> {
        match self.shown {
            AnswerPart::Graph => None,
            AnswerPart::Table(at) => answered.answer.tables.get(at),
        }
    }

    fn draw(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, answered: &ComputedAnswer<Loops>) {
        let note = &answered.answer.note;
        let Some(graph) = graph_of(answered).filter(|_| self.shown == AnswerPart::Graph) else {
            let room = ui.available_height() - widgets::base_line_height(ui, note);
            let table = self.table(answered).or(answered.answer.tables.first());
            let clicked = table.and_then(|table| answer_table::show(ui, cx, table, self.row, room));
            if clicked.is_some() {
                self.row = if clicked == self.row { None } else { clicked };
            }
            widgets::base_line(ui, note);
            return;
        };
        let view = self.view();
        let below = loops_details::note(graph, &view, &answered.computed.how);
        let foot = widgets::base_line_height(ui, &below);
        let room = ui.available_size() - egui::vec2(0.0, foot);
        let picked = self.part(graph);
        let click = self.canvas.show(ui, cx, (&answered.computed, graph, &view), room, picked);
        widgets::base_line(ui, &below);
        match click {
            Some(GraphClick::Pick(part)) => self.pick(graph, part),
            Some(GraphClick::Around(node)) => {
                self.pick(graph, Some(GraphPart::Node(node)));
                self.how.view.around = Some(graph.nodes[node].name.clone());
            }
            None => {}
        }
    }
}

/// A slider for a share in percent, with its name and the share beside it; it wraps as a whole.
fn percent(ui: &mut Ui, value: &mut usize, least: usize, name: &str) {
    const SIZE: egui::Vec2 = egui::vec2(190.0, CONTROL);
    ui.allocate_ui_with_layout(SIZE, egui::Layout::left_to_right(egui::Align::Center), |ui| {
        ui.set_min_size(SIZE);
        ui.spacing_mut().slider_width = 60.0;
        let label = ui.label(egui::RichText::new(format!("{name}: {value} %")).size(SMALL));
        ui.add(Slider::new(value, least..=100).show_value(false)).labelled_by(label.id);
    });
}

impl ViewTab for LoopsTab {
    fn headline(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.ask(cx);
        self.found.headline(ui, counting());
    }

    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let room = ui.available_size();
        if let Some(answered) = self.found.get() {
            self.find_readable(&answered, room);
        }
        self.choices(ui, cx);
        self.ask(cx);
        if let Some(answered) = self.found.get() {
            self.find_readable(&answered, room);
        }
        let mut found = std::mem::take(&mut self.found);
        found.show(ui, cx, counting(), |ui, answered| self.draw(ui, cx, answered));
        self.found = found;
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(answered) = self.found.get() else { return };
        if let Some(table) = self.table(&answered) {
            let computed: Arc<dyn AnyComputedInsight> = answered.computed.clone();
            match self.row.filter(|row| *row < table.table.rows.len()) {
                Some(row) => return answer_table::details(ui, cx, &computed, (table, row)),
                None => return nothing(ui, text!("more-tab-click-row-to-see-all-of")),
            }
        }
        let part = graph_of(&answered).and_then(|graph| Some((graph, self.part(graph)?)));
        let Some((graph, part)) = part else {
            nothing(ui, text!("loops-tab-how-to-pick"));
            ui.add_space(8.0);
            if self.shares.is_some() && widgets::wide(ui, text!("loops-tab-as-can-be-read"), false).clicked() {
                self.shares = None;
            }
            return;
        };
        let is_around = self.how.view.around.is_some();
        let click = loops_details::selected(ui, cx, &answered, (graph, part), is_around);
        if let Some((key, picked)) = self.found.key().cloned().zip(self.picked.clone()) {
            let (computed, selection) = (answered.computed.clone(), loops_details::selection(graph, part));
            let title = loops_details::title(graph, part);
            self.portrait.show(ui, cx, ((key, picked), &title), &answered.computed.scope, move |progress| {
                computed.customers(&selection, progress)
            });
        }
        match click {
            Some(GraphClick::Pick(part)) => self.pick(graph, part),
            Some(GraphClick::Around(node)) => self.how.view.around = Some(graph.nodes[node].name.clone()),
            None => {}
        }
    }

    fn has_selection(&self) -> bool {
        match self.shown {
            AnswerPart::Graph => self.picked.is_some(),
            AnswerPart::Table(_) => self.row.is_some(),
        }
    }

    fn is_outdated(&self) -> bool {
        self.found.is_outdated()
    }

    fn question(&self, cx: &ViewContext<'_>) -> Question {
        let answered = self.found.get();
        let part = answered.as_ref().and_then(|answered| match self.table(answered) {
            Some(table) => self.row.and_then(|row| table.part(row)),
            None => graph_of(answered).and_then(|graph| Some(loops_details::selection(graph, self.part(graph)?))),
        });
        let how = LoopSettings { view: self.view(), ..self.found.settings(&self.asked()) };
        Question::of::<Loops>(&how, cx.filter.clone(), part)
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        let Some(answered) = self.found.get() else { return Vec::new() };
        let computed = Arc::new(answered.computed.with_view(self.view()));
        let Ok(answer) = computed.say(0, &PublishedCounts::default()) else { return Vec::new() };
        let mut question = self.question(cx);
        question.selection = None;
        answer_exports(cx, &question, computed, &answer)
    }
}

fn nothing(ui: &mut Ui, how: &str) {
    widgets::heading(ui, text!("answer-tab-nothing-selected"));
    caption(ui, how);
}
