//! The graph of moves: what of it is shown, who is behind its parts, where it lies, and the window that shows it.

use std::collections::BTreeSet;
use std::sync::Arc;

use desire_path::gui::command::Command;
use desire_path::insights::{Answer, AnyComputedInsight, Question, Scope, Selection};
use desire_path::model::{Filter, Project};
use desire_path::present::charts::{Chart, GraphChart};
use desire_path::present::graph::{Direction, EdgeMeasure, GraphPart, GraphView, MoveGraph, picture};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::Cell;
use desire_path::progress::Progress;
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use proptest::prelude::*;

use crate::screen::Screen;
use crate::tables::{Row, table};

const EVENTS: [&str; 9] = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

fn scope(lives: &[Vec<usize>], filter: Filter) -> Scope {
    let ids: Vec<String> = (0..lives.len()).map(|i| format!("c{i}")).collect();
    let rows = ids.iter().zip(lives).enumerate().flat_map(|(at, (customer, life))| {
        let channel = if at % 2 == 0 { "even" } else { "odd" };
        let row = move |(i, &event): (usize, &usize)| Row {
            customer,
            channel,
            time: i as i64 * 60_000,
            event: EVENTS[event],
            ..Row::default()
        };
        life.iter().enumerate().map(row)
    });
    Scope::new(Arc::new(table(rows, &[("Early", &["a", "b"])])), Arc::new(Project::default()), filter, 0)
}

fn ask(scope: &Scope, pairs: &[(&str, &str)]) -> (Box<dyn AnyComputedInsight>, Answer) {
    let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    let question = Question::new("loops", &pairs, Filter::default(), None).unwrap();
    let computed = question.compute(scope.clone(), &Progress::new()).unwrap();
    let answer = computed.answer(0, &PublishedCounts::default()).unwrap();
    (computed, answer)
}

fn chart(answer: &Answer) -> GraphChart {
    match &answer.chart {
        Some((_, Chart::Graph(chart))) => (**chart).clone(),
        other => panic!("no graph: {other:?}"),
    }
}

fn lives() -> impl Strategy<Value = Vec<Vec<usize>>> {
    let lives = prop::collection::vec(prop::collection::vec(0usize..9, 1..10), 2..30);
    lives.prop_filter("somebody moves", |lives| lives.iter().any(|life| life.len() > 1))
}

/// The nodes and edges that a view shows, by name.
fn shown(graph: &MoveGraph, nodes: usize, edges: usize) -> (BTreeSet<String>, BTreeSet<(String, String)>) {
    let found = graph.shown(&GraphView { nodes, edges, ..GraphView::default() });
    let name = |node: usize| graph.nodes[node].name.clone();
    let nodes = (0..graph.nodes.len()).filter(|&at| found.nodes[at]).map(name).collect();
    let edges = graph.edges.iter().zip(&found.edges).filter(|(_, shown)| **shown);
    (nodes, edges.map(|(edge, _)| (name(edge.from), name(edge.to))).collect())
}

proptest! {
    #[test]
    fn all_is_everything_more_is_more_and_nothing_connected_stands_alone(
        lives in lives(),
        (few, many) in (1usize..=100, 0usize..100).prop_map(|(a, more)| (a, (a + more).min(100))),
        edges in 0usize..=100,
    ) {
        let graph = chart(&ask(&scope(&lives, Filter::default()), &[]).1).graph;
        let visited: BTreeSet<String> = lives.iter().flatten().map(|&event| EVENTS[event].to_owned()).collect();
        let pairs: BTreeSet<(String, String)> = lives
            .iter()
            .flat_map(|life| life.windows(2).map(|two| (EVENTS[two[0]].to_owned(), EVENTS[two[1]].to_owned())))
            .collect();
        prop_assert_eq!(shown(&graph, 100, 100), (visited, pairs.clone()));
        let (some_nodes, some_edges) = shown(&graph, few, edges);
        prop_assert!(some_nodes.is_subset(&shown(&graph, many, edges).0));
        prop_assert!(some_edges.is_subset(&shown(&graph, few, 100).1));
        for node in &some_nodes {
            let joins = |edges: &BTreeSet<(String, String)>| {
                edges.iter().any(|(from, to)| from != to && (from == node || to == node))
            };
            prop_assert_eq!(joins(&some_edges), joins(&pairs), "{} of {:?}", node, &some_edges);
        }
        // the share says how many nodes there are at least, and the largest come first
        prop_assert!(some_nodes.len() >= (graph.nodes.len() * few).div_ceil(100));
    }

    #[test]
    fn a_part_is_its_customers_and_joined_parts_are_sets(lives in lives(), (x, y) in (0usize..9, 0usize..9)) {
        let scope = scope(&lives, Filter::default());
        let (computed, answer) = ask(&scope, &[]);
        let graph = chart(&answer).graph;
        let who = |part: &Selection| -> BTreeSet<u32> {
            computed.customers(part, &Progress::new()).unwrap().iter().collect()
        };
        let number = |at: usize| scope.table.people.ix_of(at as u32).unwrap();
        let visits = |event: usize| -> BTreeSet<u32> {
            (0..lives.len()).filter(|&at| lives[at].contains(&event)).map(number).collect()
        };
        for node in &graph.nodes {
            let event = EVENTS.iter().position(|name| *name == node.name).unwrap();
            let found = who(&Selection::new([("visited", node.name.as_str())]));
            prop_assert_eq!(found.len() as u64, node.customers);
            prop_assert_eq!(found, visits(event));
        }
        for edge in &graph.edges {
            let ends = [edge.from, edge.to].map(|node| graph.nodes[node].name.as_str());
            let found = who(&Selection::new([("from", ends[0]), ("to", ends[1])]));
            prop_assert_eq!(found.len() as u64, edge.customers);
            let row = &answer.tables[0].table.rows[edge.row];
            prop_assert_eq!([row[0].to_json(), row[1].to_json()], [ends[0].into(), ends[1].into()] as [serde_json::Value; 2]);
        }
        let known = |event: usize| graph.node(EVENTS[event]).is_some();
        prop_assume!(known(x) && known(y));
        let part = |event: usize| vec![("visited", EVENTS[event])];
        let joined = |how: &'static str| {
            let pairs = [part(x), vec![("then", how)], part(y)].concat();
            who(&Selection::new(pairs))
        };
        let (a, b) = (visits(x), visits(y));
        prop_assert_eq!(joined("or"), &a | &b);
        prop_assert_eq!(joined("and"), &a & &b);
        prop_assert_eq!(joined("without"), &a - &b);
    }

    #[test]
    fn everything_keeps_its_place_whatever_the_filter_is(lives in lives()) {
        prop_assume!(lives.iter().skip(1).step_by(2).any(|life| life.len() > 1));
        let whole = chart(&ask(&scope(&lives, Filter::default()), &[]).1).graph;
        let filter = Filter { channels: vec!["odd".to_owned()], ..Filter::default() };
        let part = chart(&ask(&scope(&lives, filter), &[]).1).graph;
        prop_assert_eq!(part.rows, whole.rows);
        for node in &part.nodes {
            let same = &whole.nodes[whole.node(&node.name).unwrap()];
            prop_assert_eq!(node.place, same.place, "{}", &node.name);
        }
    }
}

#[test]
fn joined_parts_are_read_and_what_joins_nothing_is_refused() {
    let scope = scope(&vec![vec![0, 1, 2, 0]; 3], Filter::default());
    let (computed, _) = ask(&scope, &[]);
    let text = "loops?select.visited=a&select.then=without&select.from=b&select.to=c";
    let question: Question = text.parse().unwrap();
    assert_eq!(question.to_string(), text);
    let part = question.selection.unwrap();
    assert_eq!(computed.customers(&part, &Progress::new()).unwrap().count(), 0);
    let wrong = Selection::new([("visited", "a"), ("then", "xor"), ("visited", "b")]);
    let why = computed.customers(&wrong, &Progress::new()).unwrap_err().to_string();
    assert_eq!(why, "\"xor\" joins no two parts; then is or, and or without");
}

#[test]
fn settings_choose_the_picture_and_nobody_is_no_picture() {
    let scope = scope(&vec![vec![0, 1, 2, 0, 1]; 40], Filter::default());
    let (_, answer) = ask(&scope, &[("nodes", "50"), ("measure", "time"), ("around", "B")]);
    let chart = chart(&answer);
    assert_eq!((chart.view.nodes, chart.view.measure), (50, EdgeMeasure::Time));
    assert_eq!(chart.view.around.as_deref(), Some("b"), "names are found as elsewhere");
    // the sentence and the tables are about it, as the picture is
    assert!(answer.sentence.contains("“b” came back to it"), "{}", answer.sentence);
    let rows = &answer.rows("transitions").rows;
    let b = Cell::text("b");
    assert!(!rows.is_empty() && rows.iter().all(|row| row[..2].contains(&b)), "{rows:?}");
    assert!(answer.rows("returns").rows.iter().all(|row| row[0] == b));
    let pairs = [("around".to_owned(), "d".to_owned())];
    let question = Question::new("loops", &pairs, Filter::default(), None).unwrap();
    let why = question.compute(scope, &Progress::new()).err().unwrap().to_string();
    assert!(why.contains("there is no touchpoint \"d\""), "{why}");
}

/// A graph of so many nodes, with moves between nearly all of them and some well-trodden ways.
fn large(n: usize) -> MoveGraph {
    let mut moves = Vec::new();
    let mut seed = 11u64;
    for _ in 0..n * 40 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let from = ((seed >> 33) as usize % n).min((seed >> 41) as usize % n);
        moves.push((from, (seed >> 49) as usize % n, 1 + (seed >> 40) % 900));
    }
    moves.sort_unstable();
    moves.dedup_by_key(|of| (of.0, of.1));
    let places = desire_path::present::graph::places(n, &moves);
    let mut graph = MoveGraph { rows: places.rows, ..MoveGraph::default() };
    for at in 0..n {
        let customers = moves.iter().filter(|of| of.0 == at).map(|of| of.2).sum();
        graph.nodes.push(desire_path::present::graph::GraphNode {
            name: format!("touchpoint number {at}"),
            stage: (at % 4) as u8,
            customers,
            place: places.nodes[at],
        });
    }
    for (row, &(from, to, count)) in moves.iter().enumerate() {
        graph.edges.push(desire_path::present::graph::GraphEdge {
            from,
            to,
            count,
            customers: count,
            of_from: Some(0.5),
            median_ms: Some(count as i64 * 1000),
            row,
        });
    }
    graph
}

#[test]
fn no_name_or_number_lies_on_another_and_all_lie_inside() {
    for (n, nodes, edges, size) in [
        (14, 100, 30, (780.0, 520.0)),
        (40, 100, 100, (900.0, 560.0)),
        (600, 100, 20, (1500.0, 800.0)),
        (600, 3, 50, (780.0, 520.0)),
        // low windows and large letters
        (14, 60, 30, (750.0, 170.0)),
        (17, 100, 40, (560.0, 190.0)),
        (40, 100, 100, (900.0, 130.0)),
    ] {
        let graph = large(n);
        for around in [None, Some(graph.nodes[1].name.clone())] {
            let view = GraphView { nodes, edges, around, ..GraphView::default() };
            let picture = picture(&graph, &view, size);
            let boxes = picture.boxes.iter().map(|of| of.rect);
            let beside = picture.boxes.iter().filter(|of| of.rect.h < 20.0).filter_map(|of| Some(of.name.as_ref()?.1));
            let numbers = picture.curves.iter().filter_map(|of| Some(of.number.as_ref()?.1));
            let all: Vec<_> = boxes.chain(beside).chain(numbers).collect();
            for (i, a) in all.iter().enumerate() {
                assert!(a.x >= 0.0 && a.right() <= size.0 && a.y >= 0.0 && a.bottom() <= size.1, "{n} {a:?}");
                for b in &all[i + 1..] {
                    assert!(!a.overlaps(b), "{n} nodes of {nodes} %: {a:?} on {b:?}");
                }
            }
            let named = picture.boxes.iter().filter(|of| of.name.is_some()).count();
            let is_roomy = n <= 40 && size.1 > 500.0;
            assert!(!is_roomy || named == picture.boxes.len(), "{n}: {named} of {}", picture.boxes.len());
        }
    }
}

#[test]
fn rows_in_which_nothing_is_shown_leave_their_room_where_there_is_little() {
    let graph = large(24);
    let view = GraphView { nodes: 15, edges: 20, ..GraphView::default() };
    let middles = |height: f32| {
        let picture = picture(&graph, &view, (900.0, height));
        picture.boxes.iter().map(|of| (of.node, of.rect.middle())).collect::<Vec<_>>()
    };
    let rows: BTreeSet<usize> = middles(600.0).iter().map(|&(node, _)| graph.nodes[node].place.row).collect();
    assert!(rows.len() < graph.rows, "some rows have nothing in them");
    let all = picture(&graph, &GraphView::default(), (900.0, 600.0));
    for (node, middle) in middles(600.0) {
        assert!((all.box_of(node).unwrap().rect.middle() - middle).abs() < 1.0, "everything keeps its place");
    }
    let low = middles(190.0);
    let lowest = low.iter().map(|of| of.1).fold(0.0, f32::max);
    let highest = low.iter().map(|of| of.1).fold(f32::INFINITY, f32::min);
    assert!(lowest - highest > 90.0, "{low:?}");
}

#[test]
fn what_lies_at_a_place_is_what_is_drawn_there() {
    let graph = large(14);
    let view = GraphView { edges: 30, ..GraphView::default() };
    let picture = picture(&graph, &view, (900.0, 560.0));
    for of in &picture.boxes {
        assert_eq!(picture.hit(of.rect.x + 1.0, of.rect.middle()), Some(GraphPart::Node(of.node)));
    }
    for of in picture.curves.iter().filter(|of| of.number.is_some()) {
        let place = of.number.as_ref().unwrap().1;
        assert_eq!(picture.hit(place.x + place.w / 2.0, place.middle()), Some(GraphPart::Edge(of.edge)));
    }
    let back = graph.edges.iter().filter(|edge| graph.direction(edge) == Direction::Back).count();
    assert!(back * 2 < graph.edges.len(), "most moves lead on: {back} of {}", graph.edges.len());
}

#[test]
fn the_graph_is_walked_picked_and_leads_to_its_customers() {
    let mut screen = Screen::on_sample();
    screen.press_tab("Loops");
    let nodes = |screen: &Screen| -> Vec<String> {
        let named = screen.harness.get_all_by_role(Role::Button);
        let labels = named.filter_map(|node| node.accesskit_node().label());
        labels.filter(|label| label.contains(": ") && label.ends_with("customers")).collect()
    };
    let all = nodes(&screen);
    assert!(all.len() >= 8, "{all:?}");
    screen.keys(Modifiers::NONE, Key::ArrowDown);
    let first = screen.focused().unwrap();
    assert!(all.contains(&first), "{first}");
    screen.keys(Modifiers::NONE, Key::ArrowDown);
    screen.keys(Modifiers::NONE, Key::Enter);
    let picked = screen.focused().unwrap();
    assert_ne!(picked, first);
    assert!(screen.shows("Came directly before") && screen.shows("Only this touchpoint"));
    let command = |screen: &mut Screen| {
        screen.app().push(Command::CopyAsCommand);
        for _ in 0..4 {
            screen.harness.step();
            for command in &screen.harness.output().platform_output.commands {
                if let egui::OutputCommand::CopyText(text) = command {
                    return text.clone();
                }
            }
        }
        panic!("nothing was copied");
    };
    let (name, customers) = picked.split_once(": ").unwrap();
    assert!(command(&mut screen).contains(&format!("visited={name}")), "{name}");
    screen.press("Only this touchpoint");
    assert!(screen.shows("Whole graph") && screen.shows("what comes directly before and after"));
    assert!(command(&mut screen).contains("around="));
    screen.press("Whole graph");
    screen.press("See customers");
    assert!(screen.shows(&format!("{customers}: {name}")), "{customers}: {name}\n{}", screen.words());
}
