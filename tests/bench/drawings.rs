//! What it takes to lay out and draw pictures.

use std::sync::{Arc, LazyLock};

use divan::Bencher;
use jiff::tz::TimeZone;

use desire_path::analysis::flow::{Flow, FlowLink, FlowNode, FlowPaths, FlowSettings, NodeKind};
use desire_path::analysis::{timeline, transitions};
use desire_path::events::{Columns, EventTable, Names, People, Subset};
use desire_path::model::{Filter, Rules};
use desire_path::present::flow_drawing::{self, FlowLook};
use desire_path::present::flow_layout::{self, NodeOrder};
use desire_path::present::graph::{self, GraphEdge, GraphNode, GraphView, MoveGraph};
use desire_path::present::palette::{Palette, Theme};
use desire_path::present::sentence;
use desire_path::present::timeline_drawing::{TimelineLook, draw};
use desire_path::present::timeline_layout::{TimeWindow, TimelineModel, layout};

/// A canvas of a usual window.
const SIZE: (f32, f32) = (1200.0, 700.0);

/// Filter, transitions, flow, sentence and picture: what each place of a slider that is dragged over the data costs. With a
/// fifth of the customers, and with all but a twentieth.
#[divan::bench(args = ["a fifth", "nearly all"])]
fn slider(bencher: Bencher, part: &str) {
    let (table, settings) = (&*crate::TABLE, &*crate::SETTINGS);
    let all_but_one = || table.names.channels.iter().filter(|channel| *channel != "affiliate").cloned().collect();
    let filter = match part {
        "a fifth" => crate::segment(),
        _ => Filter { channels: all_but_one(), ..Filter::default() },
    };
    let (how, palette) = (FlowSettings::default(), Palette::of(Theme::Light));
    bencher.bench_local(|| {
        let subset = Subset::new(table, &filter, &[]);
        let moves = transitions(table, &subset, settings);
        let paths = FlowPaths::build(table, &subset, settings, &how);
        let words = sentence::flow(paths.flow(), &table.names, settings);
        let laid_out = flow_layout::layout(paths.flow(), &table.names, SIZE, NodeOrder::default());
        (moves, words, flow_drawing::draw(&laid_out, FlowLook { palette, trace: None, selected: None }))
    });
}

/// Eight columns of twelve nodes, and a link between nearly every two.
fn large_flow() -> (Flow, Names) {
    let names = Names {
        touchpoints: (0..12).map(|i| format!("touchpoint {i}")).collect(),
        stage_of: (0..12).map(|i| i % 4).collect(),
        ..Names::default()
    };
    let mut links = Vec::new();
    for step in 0..7u8 {
        for link in 0..144u16 {
            // 600 of 7 × 144 links
            if (u32::from(step) * 144 + u32::from(link)) * 600 % 1008 < 600 {
                let (from, to) = (link / 12, link % 12);
                let count = 1 + u64::from((u32::from(link) + 1).wrapping_mul(2_654_435_761) % 5000);
                links.push(FlowLink { step, from: NodeKind::Item(from), to: NodeKind::Item(to), count });
            }
        }
    }
    let sum = |of: &dyn Fn(&FlowLink) -> bool| links.iter().filter(|link| of(link)).map(|link| link.count).sum::<u64>();
    let columns = (0..8u8).map(|step| {
        let node = |kind| {
            let leaving = sum(&|link| link.step == step && link.from == kind);
            let arriving = sum(&|link| link.step + 1 == step && link.to == kind);
            FlowNode { kind, count: leaving.max(arriving) }
        };
        (0..12).map(|item| node(NodeKind::Item(item))).collect()
    });
    let columns: Vec<Vec<FlowNode>> = columns.collect();
    let whole = |column: &Vec<FlowNode>| column.iter().map(|node| node.count).sum();
    let how = FlowSettings::default();
    let flow = Flow {
        entity: how.entity,
        every_time: false,
        level: desire_path::analysis::flow::Level::Touchpoint,
        anchor: how.anchor,
        before: 0,
        base: columns.iter().map(whole).max().unwrap_or_default(),
        columns,
        links,
        reached_by_step: Vec::new(),
        hidden_in_other: 0,
        parts: Vec::new(),
        left_out: None,
        went_on: 0,
        small: Default::default(),
    };
    (flow, names)
}

#[divan::bench(args = [NodeOrder::Given, NodeOrder::FewerCrossings])]
fn layout_of_600_ribbons(bencher: Bencher, order: NodeOrder) {
    let (flow, names) = large_flow();
    assert_eq!(flow.links.len(), 600);
    bencher.bench(|| flow_layout::layout(&flow, &names, SIZE, order));
}

/// So many touchpoints with forty moves from each, and a few of them well trodden.
fn moves_between(n: usize) -> Vec<(usize, usize, u64)> {
    let mut seed = 11u64;
    let mut moves = Vec::new();
    for _ in 0..n * 40 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let from = ((seed >> 33) as usize % n).min((seed >> 41) as usize % n);
        moves.push((from, (seed >> 49) as usize % n, 1 + (seed >> 40) % 900));
    }
    moves.sort_unstable();
    moves.dedup_by_key(|of| (of.0, of.1));
    moves
}

/// Where 600 touchpoints stand: once for a project, off the frame.
#[divan::bench]
fn places_of_600_touchpoints(bencher: Bencher) {
    let moves = moves_between(600);
    bencher.bench(|| graph::places(600, &moves));
}

/// The picture of 600 touchpoints for each place of a slider, in the frame.
#[divan::bench(args = [(3, 5), (100, 5), (100, 100)])]
fn graph_of_600_touchpoints(bencher: Bencher, (nodes, edges): (usize, usize)) {
    let moves = moves_between(600);
    let places = graph::places(600, &moves);
    let node = |at: usize| GraphNode {
        name: format!("touchpoint {at}"),
        stage: (at % 4) as u8,
        customers: moves.iter().filter(|of| of.0 == at).map(|of| of.2).sum(),
        place: places.nodes[at],
    };
    let edge = |(row, &(from, to, count)): (usize, &(usize, usize, u64))| GraphEdge {
        from,
        to,
        count,
        customers: count,
        of_from: None,
        median_ms: None,
        row,
    };
    let all = MoveGraph {
        nodes: (0..600).map(node).collect(),
        edges: moves.iter().enumerate().map(edge).collect(),
        rows: places.rows,
        stages: Vec::new(),
    };
    let view = GraphView { nodes, edges, ..GraphView::default() };
    bencher.bench(|| graph::picture(&all, &view, SIZE));
}

/// The million events as one customer's journey.
static ONE: LazyLock<(EventTable, TimelineModel)> = LazyLock::new(|| {
    let all = &crate::TABLE;
    let columns = Columns {
        profile: vec![0; all.num_events()],
        time: all.time.to_vec(),
        source: all.source.to_vec(),
        event: all.event.to_vec(),
        channel: all.raw_channel.to_vec(),
        page: all.page.to_vec(),
        product: all.product.to_vec(),
        value: all.value.to_vec(),
        campaign: all.campaign.to_vec(),
        device: all.device.to_vec(),
        country: all.country.to_vec(),
        text: all.text.to_vec(),
        ..Columns::default()
    };
    let mut people = People::default();
    people.customer_id.push("one");
    people.active.push(true);
    people.set_customers(&[0]);
    let table = EventTable::from_columns(columns, all.dims.clone(), Arc::new(people), &Rules::default());
    let model = TimelineModel::new(&table, timeline::customer(&table, 0, &crate::SETTINGS));
    (table, model)
});

/// A frame of the timeline of a customer with a million events, at several zooms.
#[divan::bench(args = [1.0, 0.1, 0.001])]
fn timeline_of_a_million_events(bencher: Bencher, share: f64) {
    let (table, model) = &*ONE;
    let window = TimeWindow::whole(model).zoomed(share, 0.5, model);
    let (palette, zone) = (Palette::of(Theme::Light), TimeZone::UTC);
    let look = TimelineLook { palette, zone: &zone, selected: None };
    bencher.bench(|| {
        let laid_out = layout(table, model, window, (1600.0, 700.0));
        draw(table, model, &laid_out, &look)
    });
}
