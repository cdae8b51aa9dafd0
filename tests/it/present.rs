//! Layouts and pictures: what must hold for every flow, and what one small flow looks like.

use std::collections::BTreeMap;
use std::sync::Arc;

use desire_path::analysis::channels::{ChannelRow, ChannelSummary};
use desire_path::analysis::flow::{Anchor, Flow, FlowLink, FlowNode, Level, NodeKind, SmallGroups};
use desire_path::analysis::friction::{Loop, LoopOnDevice};
use desire_path::analysis::{Share, TopPath, TopPaths, timeline};
use desire_path::events::{Columns, Dimensions, EventTable, Names, People, Profiles};
use desire_path::model::{Entity, NONE_U32, Rules, Settings};
use desire_path::present::drawing::{Drawing, Shape};
use desire_path::present::flow_drawing::{FlowLook, draw};
use desire_path::present::flow_layout::{FlowLayout, HEAD, Hit, NodeOrder, layout};
use desire_path::present::timeline_layout::{self, TimeWindow, TimelineModel};
use desire_path::present::{Palette, Theme, friction, numbers, sentence};
use proptest::prelude::*;

/// The flow of paths given as one node per step; ends stay to the last column, where a goal that is reached in it stands.
pub(crate) fn flow_of(paths: &[(Vec<NodeKind>, u64)], steps: usize) -> Flow {
    let mut columns: Vec<BTreeMap<NodeKind, u64>> = vec![BTreeMap::new(); steps];
    let mut links: BTreeMap<(u8, NodeKind, NodeKind), u64> = BTreeMap::new();
    for (path, n) in paths {
        let at_once = path.len() == steps + 1 && path.ends_with(&[NodeKind::GoalReached]);
        let at = |i: usize| path[(i + usize::from(at_once && i + 1 == steps)).min(path.len() - 1)];
        for (i, column) in columns.iter_mut().enumerate() {
            *column.entry(at(i)).or_default() += n;
            if i > 0 {
                *links.entry((i as u8 - 1, at(i - 1), at(i))).or_default() += n;
            }
        }
    }
    let column = |c: BTreeMap<NodeKind, u64>| c.into_iter().map(|(kind, count)| FlowNode { kind, count }).collect();
    Flow {
        entity: Entity::Person,
        every_time: false,
        level: Level::Stage,
        anchor: Anchor::Start,
        before: 0,
        base: paths.iter().map(|p| p.1).sum(),
        columns: columns.into_iter().map(column).collect(),
        links: links.into_iter().map(|((step, from, to), count)| FlowLink { step, from, to, count }).collect(),
        // a path whose goal follows its last step reaches it in that step
        reached_by_step: (1..=steps)
            .map(|step| {
                let by = |path: &[NodeKind]| path.ends_with(&[NodeKind::GoalReached]) && path.len() <= step + 1;
                paths.iter().filter(|(path, _)| by(path)).map(|(_, n)| n).sum()
            })
            .collect(),
        hidden_in_other: 0,
        parts: Vec::new(),
        left_out: None,
        went_on: 0,
        small: Default::default(),
    }
}

fn stage_names() -> Names {
    let stages: Vec<String> =
        ["Awareness", "Consideration", "Decision", "Retention"].iter().map(|s| (*s).to_owned()).collect();
    Names { stages, ..Names::default() }
}

fn small_flow() -> Flow {
    use NodeKind::{DroppedOff, GoalReached, Item, StillActive};
    let (a, c, d, r) = (Item(0), Item(1), Item(2), Item(3));
    flow_of(
        &[
            (vec![a, DroppedOff], 420),
            (vec![a, c, DroppedOff], 310),
            (vec![a, c, d, GoalReached], 180),
            (vec![a, c, a, c, d, GoalReached], 64),
            (vec![a, d, GoalReached], 40),
            (vec![c, d, c, d, DroppedOff], 75),
            (vec![c, StillActive], 58),
            (vec![r, c, d, GoalReached], 33),
            (vec![r, r, StillActive], 1),
        ],
        6,
    )
}

fn arbitrary_flow() -> impl Strategy<Value = Flow> {
    let kind = prop_oneof![
        6 => (0u16..4).prop_map(NodeKind::Item),
        1 => Just(NodeKind::Other),
    ];
    let end = prop_oneof![Just(NodeKind::GoalReached), Just(NodeKind::StillActive), Just(NodeKind::DroppedOff)];
    let path = (prop::collection::vec(kind, 1..9), end, 1u64..4_000).prop_map(|(mut steps, end, n)| {
        steps.push(end);
        (steps, n)
    });
    (prop::collection::vec(path, 1..60), 2usize..9).prop_map(|(paths, steps)| flow_of(&paths, steps))
}

fn check(flow: &Flow, out: &FlowLayout) -> Result<(), TestCaseError> {
    let close = |a: f32, b: f32| (a - b).abs() < 0.02 * (1.0 + a.abs()).sqrt();
    for (i, node) in out.nodes.iter().enumerate() {
        prop_assert!(node.rect.y >= HEAD - 0.01 && node.rect.bottom() <= out.height + 0.5, "{:?}", node);
        prop_assert!(node.rect.x >= 0.0 && node.rect.right() <= out.width);
        let side = |leaving: bool| -> f32 {
            let at = |l: &&FlowLink| if leaving { (l.step, l.from) } else { (l.step + 1, l.to) };
            flow.links.iter().filter(|l| at(l) == (node.step, node.kind)).map(|l| l.count as f32 * out.scale).sum()
        };
        if node.step > 0 {
            prop_assert!(close(side(false), node.value_height), "in {} {:?}", side(false), node);
        }
        if (node.step as usize) < flow.columns.len() - 1 {
            prop_assert!(close(side(true), node.value_height), "out {} {:?}", side(true), node);
        }
        for other in &out.nodes[i + 1..] {
            prop_assert!(!node.rect.overlaps(&other.rect) || (node.rect.bottom() - other.rect.y).abs() < 0.01);
        }
    }
    for ribbon in &out.ribbons {
        let (from, to) = (&out.nodes[ribbon.from], &out.nodes[ribbon.to]);
        for (y, node) in [(ribbon.y0, from), (ribbon.y1, to)] {
            prop_assert!(
                y - ribbon.width / 2.0 >= node.rect.y - 0.1 && y + ribbon.width / 2.0 <= node.rect.bottom() + 0.1
            );
        }
        let (x, y) = ribbon.at(0.37);
        prop_assert!(ribbon.contains(x, y));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn every_flow_fits_its_picture(flow in arbitrary_flow(), shuffle in any::<u64>(), uncross in any::<bool>()) {
        let order = if uncross { NodeOrder::FewerCrossings } else { NodeOrder::Given };
        let names = stage_names();
        let out = layout(&flow, &names, (1280.0, 640.0), order);
        check(&flow, &out)?;
        prop_assert_eq!(out.thin + out.ribbons.len(), flow.links.len());

        let mut shuffled = flow;
        let n = shuffled.links.len();
        for i in (1..n).rev() {
            shuffled.links.swap(i, (shuffle.rotate_left(i as u32) % (i as u64 + 1)) as usize);
        }
        prop_assert_eq!(&layout(&shuffled, &names, (1280.0, 640.0), order), &out);
    }

    #[test]
    fn labels_never_touch(flow in arbitrary_flow()) {
        let out = layout(&flow, &stage_names(), (880.0, 560.0), NodeOrder::Given);
        let look = FlowLook { palette: Palette::of(Theme::Light), trace: None, selected: None };
        let plates = label_plates(&draw(&out, look));
        for (i, a) in plates.iter().enumerate() {
            prop_assert!(a.right() <= 880.0 && a.bottom() <= 560.0 && a.y >= 0.0, "{:?}", a);
            for b in &plates[i + 1..] {
                prop_assert!(!a.overlaps(b), "{:?} {:?}", a, b);
            }
        }
    }
}

/// The grounds under labels: the only see-through rectangles of a flow.
fn label_plates(drawing: &Drawing) -> Vec<desire_path::present::Rect> {
    let plate = |shape: &Shape| match shape {
        Shape::Rect { rect, fill: Some(fill), .. } if fill.opacity < 1.0 => Some(*rect),
        _ => None,
    };
    drawing.items.iter().filter_map(|i| plate(&i.shape)).collect()
}

#[test]
fn stages_keep_their_order_in_every_column() {
    let out = layout(&small_flow(), &stage_names(), (900.0, 560.0), NodeOrder::Given);
    for pair in out.nodes.windows(2).filter(|p| p[0].step == p[1].step) {
        assert!(pair[0].kind < pair[1].kind && pair[0].rect.bottom() <= pair[1].rect.y, "{pair:?}");
    }
}

#[test]
fn pointing_finds_what_is_drawn() {
    let out = layout(&small_flow(), &stage_names(), (900.0, 560.0), NodeOrder::Given);
    for (i, node) in out.nodes.iter().enumerate() {
        assert_eq!(out.hit(node.rect.x + 7.0, node.rect.middle()), Some(Hit::Node(i)));
    }
    let thickest = (0..out.ribbons.len()).max_by(|&a, &b| out.ribbons[a].width.total_cmp(&out.ribbons[b].width));
    let ribbon = thickest.expect("there are ribbons");
    let (x, y) = out.ribbons[ribbon].at(0.08);
    assert_eq!(out.hit(x, y), Some(Hit::Ribbon(ribbon)));
    assert_eq!(out.hit(2.0, 2.0), None);
}

#[test]
fn the_sentence_on_channels_claims_no_more_than_is_so() {
    let names = Names { channels: ["Social", "E-mail"].map(str::to_owned).to_vec(), ..Names::default() };
    let row = |channel, buyers, visitors| ChannelRow {
        channel,
        visitors,
        buyers: Share::new(buyers, visitors),
        returning: Share::new(0, 0),
        returning_by: 0,
    };
    let said = |rows: Vec<ChannelRow>| {
        let customers = rows.iter().map(|r| r.visitors).sum();
        sentence::channels(&ChannelSummary { rows, customers, ..ChannelSummary::default() }, &names)
    };
    let more = "more than by any other";
    assert!(said(vec![row(0, 50, 100), row(1, 5, 50)]).contains(more));
    assert!(said(vec![row(0, 5, 100), row(1, 40, 50)]).ends_with("while of those by E-mail 80 % do."));
    for nothing_to_compare in [
        vec![row(0, 0, 100), row(1, 0, 50)],
        vec![row(0, 50, 100)],
        vec![row(0, 50, 100), row(1, 0, 2)],
        vec![row(0, 50, 100), row(1, 25, 50)],
    ] {
        let words = said(nothing_to_compare);
        assert!(words.ends_with("of them buy.") && !words.contains(more), "{words}");
    }
    let rows = vec![row(0, 0, 100), row(1, 0, 50)];
    let summary = ChannelSummary { rows, customers: 150, has_no_goal: true, ..ChannelSummary::default() };
    let words = sentence::channels(&summary, &names);
    assert!(!words.contains("buy"), "where nothing counts as buying: {words}");
}

#[test]
fn the_sentence_says_what_it_counts() {
    let (names, settings) = (stage_names(), Settings::default());
    let mut flow = small_flow();
    let all = sentence::flow(&flow, &names, &settings);
    assert!(
        all.starts_with(
            "317 of 1,181 customers (27 %) reached Purchase. The largest loss is after Awareness in step 1"
        ),
        "{all}"
    );
    flow.went_on = 4;
    let some = sentence::flow(&flow, &names, &settings);
    assert!(some.starts_with("317 of 1,181 customers (27 %) reached Purchase within 6 steps. The largest"), "{some}");
    flow.base = 0;
    assert!(sentence::flow(&flow, &names, &settings).starts_with("No customer has an event here"));
}

#[test]
fn where_the_number_of_a_loss_would_tell_of_few_it_is_said_about_how_many() {
    use NodeKind::{DroppedOff, GoalReached, Item, Merged};
    let (names, settings) = (stage_names(), Settings::default());
    let paths = [(vec![Item(0), Item(1), GoalReached], 300), (vec![Item(0), DroppedOff], 150)];
    let mut flow = flow_of(&paths, 3);
    let largest_loss = sentence::largest_loss(&flow);
    let about = vec![FlowLink { step: 0, from: Item(0), to: DroppedOff, count: 150 }];
    flow.small = SmallGroups { k: 11, merged: 2, largest_loss, about, ..SmallGroups::default() };
    let others = Merged { with_larger: true };
    for link in flow.links.iter_mut().filter(|link| link.to == DroppedOff) {
        link.to = others;
    }
    let words = sentence::flow(&flow, &names, &settings);
    let said = "The largest loss is after Awareness in step 1: about 35 % of those there went no further.";
    assert!(words.ends_with(said), "{words}");
    flow.small.about.clear();
    let words = sentence::flow(&flow, &names, &settings);
    assert!(words.contains("how many are lost there is not shown"), "{words}");
}

#[test]
fn sentences_keep_quiet_about_few_and_about_chance() {
    use NodeKind::{DroppedOff, GoalReached, Item};
    let (names, settings) = (stage_names(), Settings::default());
    let said = |paths: &[(Vec<NodeKind>, u64)]| sentence::flow(&flow_of(paths, 3), &names, &settings);
    let lost = |step: u16, n| (vec![Item(step), DroppedOff], n);
    let bought = |n| (vec![Item(2), GoalReached], n);
    // a percentage of twelve is one customer more or less
    assert_eq!(said(&[bought(3), lost(0, 9)]), "12 customers, 3 of which reached Purchase.");
    assert_eq!(said(&[lost(0, 1)]), "1 customer, none of which reached Purchase.");
    assert_eq!(said(&[bought(40)]), "All 40 customers reached Purchase.");
    // 2 who went no further, a trace of all, two steps alike: nothing stands out
    for quiet in
        [&[bought(998), lost(0, 2)][..], &[bought(99_950), lost(0, 50)], &[bought(300), lost(0, 101), lost(1, 99)]]
    {
        let words = said(quiet);
        assert!(words.ends_with("reached Purchase."), "{words}");
    }
    let words = said(&[bought(300), lost(0, 150), lost(1, 50)]);
    assert!(words.contains("The largest loss is after Awareness in step 1: 150 went no further, 100 %"), "{words}");

    let path = |count: u64| TopPath {
        value: 0.0,
        steps: vec![0],
        count,
        customers: count,
        share: 1.0,
        reached: 0,
        conversion: 0.0,
        reached_by: 0,
        missed_by: count,
        median_ms: 0,
    };
    let paths = |base: u64| TopPaths { base, customers: base, distinct: 1, paths: vec![path(base)], added: None };
    assert_eq!(sentence::paths(&paths(1), Entity::Session), "1 session took 1 different path.");
    assert!(sentence::paths(&paths(200), Entity::Person).contains("All 200 customers took the same path."));
    let apart = TopPaths { base: 600, customers: 600, distinct: 600, paths: vec![path(1); 50], added: None };
    let said = sentence::paths(&apart, Entity::Person);
    assert!(said.starts_with("No path was taken twice: 600 customers took 600 different paths."), "{said}");

    let loops = |looping, sessions| Loop {
        a: 0,
        b: 1,
        sessions: sessions + 400,
        looping: looping + 4,
        devices: vec![LoopOnDevice { device: NONE_U32, sessions, looping, ratio: Some(161.9), p_adjusted: Some(1e-9) }],
    };
    let words = |looping, sessions| {
        let found = loops(looping, sessions);
        friction::loop_on_device(&found, &found.devices[0])
    };
    assert_eq!(words(1, 1), "1 of 1 session");
    assert_eq!(words(40, 100), "40 % of 100 sessions", "four elsewhere are no base for a ratio");
    assert_eq!([4.56, 12.4, 161.9].map(numbers::times), ["4.6 times", "12 times", "over 20 times"]);
}

#[test]
fn shares_of_saved_segments_name_their_base() {
    assert_eq!(sentence::saved_segments(0, 9, false), "No segment is saved yet.");
    let all = sentence::saved_segments(3, 3_003, false);
    assert_eq!(all, "3 segments are saved, out of 3,003 customers in the project.");
    let some = sentence::saved_segments(1, 1_016, true);
    assert_eq!(some, "1 segment is saved, out of 1,016 customers inside the filter.");
}

#[test]
fn arrow_keys_follow_the_thickest_ribbon() {
    let out = layout(&small_flow(), &stage_names(), (900.0, 560.0), NodeOrder::Given);
    let first = out.node(0, NodeKind::Item(0)).expect("the first stage");
    let next = out.neighbour(first, 1, 0).expect("somewhere to go");
    assert_eq!(out.nodes[next].kind, NodeKind::Item(1));
    assert_eq!(out.neighbour(first, -1, 0), None);
    assert_eq!(out.neighbour(first, 0, 1), out.node(0, NodeKind::Item(1)));
}

#[test]
fn a_trace_lights_the_share_of_its_paths() {
    use NodeKind::{GoalReached, Item};
    let out = layout(&small_flow(), &stage_names(), (900.0, 560.0), NodeOrder::Given);
    let traced = flow_of(&[(vec![Item(0), Item(2), GoalReached], 40)], 6);
    let trace = out.trace(&traced);
    let at = |step, kind| trace.nodes[out.node(step, kind).expect("node")];
    assert!((at(1, Item(2)) - 40.0 / 115.0).abs() < 1e-6);
    assert!((at(0, Item(0)) - 40.0 / 1014.0).abs() < 1e-6);
    assert_eq!(at(1, Item(1)), 0.0);
}

/// One customer with `n` events a minute apart and now and then a long break.
fn long_journey(n: usize) -> EventTable {
    let mut dims = Dimensions::default();
    let kinds = ["page_view", "view_item", "add_to_cart", "purchase"].map(|e| dims.event.intern(e));
    let channels = ["google / organic", "newsletter / email", "facebook / social"].map(|c| dims.channel.intern(c));
    dims.source.intern("Website");
    let mut columns = Columns::default();
    let mut time = 1_700_000_000_000i64;
    for i in 0..n {
        time += if i % 97 == 0 { 9_000_000 } else { 61_000 };
        columns.profile.push(0);
        columns.time.push(time);
        columns.source.push(0);
        columns.event.push(kinds[i * i % 4]);
        columns.channel.push(channels[i / 7 % 3]);
        columns.value.push(f64::NAN);
        for empty in [
            &mut columns.page,
            &mut columns.product,
            &mut columns.campaign,
            &mut columns.device,
            &mut columns.country,
            &mut columns.text,
        ] {
            empty.push(NONE_U32);
        }
    }
    let mut people = People::default();
    people.active.push(true);
    let profiles: &mut Profiles = &mut people;
    for column in [
        &mut profiles.customer_id,
        &mut profiles.email,
        &mut profiles.phone,
        &mut profiles.device,
        &mut profiles.name,
        &mut profiles.country,
    ] {
        column.push("");
    }
    people.set_customers(&[0]);
    EventTable::build(&columns, Arc::new(dims), Arc::new(people), &Rules::default())
}

#[test]
fn a_timeline_holds_every_event_in_a_bounded_number_of_marks() {
    let table = long_journey(300_000);
    let settings = Settings::default();
    let model = TimelineModel::new(&table, timeline::customer(&table, 0, &settings));
    let whole = TimeWindow::whole(&model);
    let mut window = whole;
    for _ in 0..40 {
        let out = timeline_layout::layout(&table, &model, window, (1280.0, 600.0));
        let inside = table.time.iter().filter(|&&t| t >= window.from && t <= window.to).count();
        assert_eq!(out.marks.iter().map(|m| m.events.len()).sum::<usize>(), inside, "{window:?}");
        assert!(out.marks.len() <= model.lanes.len() * 90, "{} marks", out.marks.len());
        assert!(out.bands.len() + out.sessions.len() <= 2 * 1300, "{} bands", out.bands.len());
        for mark in &out.marks {
            assert!(out.rows[mark.lane].contains(600.0, mark.y) && mark.radius <= out.rows[mark.lane].h / 2.0);
        }
        window = window.zoomed(0.7, 0.37, &model);
    }
    assert!(window.to - window.from < 60_000, "from years to less than a minute");
    let moved = window.panned(1.0, &model);
    assert_eq!(moved.to - moved.from, window.to - window.from);
    assert_eq!(whole.panned(5.0, &model), whole, "never beyond the journey");
}

#[test]
fn the_picture_of_a_small_flow() {
    let out = layout(&small_flow(), &stage_names(), (900.0, 560.0), NodeOrder::Given);
    for (theme, file) in [(Theme::Light, "flow_light.svg"), (Theme::Dark, "flow_dark.svg")] {
        let mut drawing = draw(&out, FlowLook { palette: Palette::of(theme), trace: None, selected: None });
        drawing.description = "1,181 customers over six steps.".to_owned();
        golden(file, &drawing.to_svg());
    }
}

/// Compares with a file in `tests/golden/svg`; `UPDATE_GOLDEN=1` writes it.
fn golden(file: &str, got: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/svg").join(file);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, got).expect("golden can be written");
    }
    let want = std::fs::read_to_string(&path).expect("golden exists; UPDATE_GOLDEN=1 makes it");
    assert!(got == want, "{file} changed; look at it, then run again with UPDATE_GOLDEN=1");
}

#[test]
fn no_line_ends_between_a_number_and_its_percent_sign_and_only_there() {
    let broken = "42 % of 3 people in 5 % of a % b";
    assert_eq!(desire_path::texts::unbroken(broken), "42\u{a0}% of 3 people in 5\u{a0}% of a % b");
}
