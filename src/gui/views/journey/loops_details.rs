//! The right panel of the graph of moves: who passes there, what came before and what after.

use egui::Ui;

use crate::gui::context::ViewContext;
use crate::gui::views::answers::{ComputedAnswer, customers_behind};
use crate::gui::views::set_buttons::set_buttons;
use crate::gui::widgets::graph::GraphClick;
use crate::gui::widgets::{big_number, caption, fact, heading_of_two, section, wide};
use crate::insights::{LoopSettings, Loops, Selection};
use crate::present::graph::{self, Direction, GraphPart, GraphView, MoveGraph};
use crate::present::{numbers, words};
use crate::texts::text;

/// So many neighbours are listed on each side.
const LISTED: usize = 8;

/// The line below the graph.
pub(super) fn note(graph: &MoveGraph, view: &GraphView, how: &LoopSettings) -> String {
    text!("loops-tab-note", unit = words::unit(how.entity), picture = graph::caption(graph, view))
}

/// A part of the graph as every program names it.
pub(super) fn selection(graph: &MoveGraph, part: GraphPart) -> Selection {
    let name = |node: usize| graph.nodes[node].name.as_str();
    match part {
        GraphPart::Node(node) => Selection::new([("visited", name(node))]),
        GraphPart::Edge(at) => {
            let edge = &graph.edges[at];
            Selection::new([("from", name(edge.from)), ("to", name(edge.to))])
        }
    }
}

/// What a part is called.
pub(super) fn title(graph: &MoveGraph, part: GraphPart) -> String {
    match part {
        GraphPart::Node(node) => graph.nodes[node].name.clone(),
        GraphPart::Edge(at) => {
            let edge = &graph.edges[at];
            format!("{} → {}", graph.nodes[edge.from].name, graph.nodes[edge.to].name)
        }
    }
}

/// The panel of a part; gives what else of the graph somebody asks for in it.
pub(super) fn selected(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    answered: &ComputedAnswer<Loops>,
    (graph, part): (&MoveGraph, GraphPart),
    is_around: bool,
) -> Option<GraphClick> {
    let title = title(graph, part);
    heading_of_two(ui, &title);
    ui.add_space(4.0);
    let customers = match part {
        GraphPart::Node(node) => graph.nodes[node].customers,
        GraphPart::Edge(at) => graph.edges[at].customers,
    };
    let what = text!("count-customers", n = customers);
    big_number(ui, &numbers::count(customers), what.trim_start_matches(|c: char| !c.is_alphabetic()));
    ui.add_space(4.0);
    let behind = |then| customers_behind(cx, answered.computed.clone(), selection(graph, part), title.clone(), then);
    set_buttons(ui, cx, behind);
    let mut click = None;
    if wide(ui, text!("flow-details-clear-selection"), false).clicked() {
        click = Some(GraphClick::Pick(None));
    }
    match part {
        GraphPart::Node(node) => {
            if !is_around
                && wide(ui, text!("loops-tab-only-this"), false)
                    .on_hover_text(text!("loops-tab-only-this-what"))
                    .clicked()
            {
                click = Some(GraphClick::Around(node));
            }
            node_facts(ui, graph, node).or(click)
        }
        GraphPart::Edge(at) => {
            edge_facts(ui, graph, at);
            click
        }
    }
}

fn edge_facts(ui: &mut Ui, graph: &MoveGraph, at: usize) {
    let edge = &graph.edges[at];
    ui.add_space(4.0);
    fact(ui, text!("loops-tab-times"), &numbers::count(edge.count));
    if let Some(share) = edge.of_from {
        fact(ui, &text!("loops-tab-of-moves-from", name = graph.nodes[edge.from].name), &numbers::share(share));
    }
    if let Some(ms) = edge.median_ms {
        fact(ui, text!("loops-tab-median-time"), &numbers::duration(ms));
    }
    match graph.direction(edge) {
        Direction::Onward => {}
        Direction::Back => drop(caption(ui, text!("loops-tab-leads-back"))),
        Direction::Repeat => drop(caption(ui, text!("loops-tab-repeats"))),
    }
    if edge.customers < 30 {
        caption(ui, text!("flow-details-fewer-than-30-take-shares-with"));
    }
}

/// What came directly before a node and what after, each a link to its connection.
fn node_facts(ui: &mut Ui, graph: &MoveGraph, node: usize) -> Option<GraphClick> {
    let mut click = None;
    let sides = [(true, text!("loops-tab-came-before")), (false, text!("loops-tab-came-after"))];
    for (before, title) in sides {
        let is = |at: &usize| node == if before { graph.edges[*at].to } else { graph.edges[*at].from };
        let edges = graph.strongest((0..graph.edges.len()).filter(is).collect());
        if edges.is_empty() {
            continue;
        }
        section(ui, title);
        for &at in edges.iter().take(LISTED) {
            let edge = &graph.edges[at];
            let other = &graph.nodes[if before { edge.from } else { edge.to }].name;
            ui.horizontal(|ui| {
                let customers = numbers::count(edge.customers);
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    ui.label(customers);
                    ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                        let link = ui.add(egui::Link::new(other.as_str()));
                        if link.on_hover_text(graph::edge_words(graph, edge)).clicked() {
                            click = Some(GraphClick::Pick(Some(GraphPart::Edge(at))));
                        }
                    });
                });
            });
        }
        if let Some(more) = edges.len().checked_sub(LISTED).filter(|more| *more > 0) {
            caption(ui, &text!("graph-and-more", more = numbers::count(more as u64)));
        }
    }
    click
}
