//! Nothing that is made to be shared tells of fewer than k people: not by a count, not by what is missing from a total, not
//! by two of them; and small groups stand together, so that everything still adds up.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proptest::prelude::*;

use desire_path::analysis::flow::{Flow, FlowLink, FlowPaths, FlowSelection, FlowSettings, Level, NodeKind};
use desire_path::analysis::{self, PathSettings, moves_behind, top_paths, transitions};
use desire_path::events::{EventTable, Subset};
use desire_path::export::report::{ReportInput, html};
use desire_path::insights::Scope;
use desire_path::model::{
    Action, ActionKind, ActionState, Consent, Entity, Filter, Goal, Project, RfmGroup, Segment, SegmentKind, Settings,
};
use desire_path::present::small_groups::{self, Disclosure, PublishedCounts, ReleaseMemory, audience, comparable};
use desire_path::present::table::{Cell, Table};
use desire_path::progress::Progress;

use crate::entities::ask_shared;
use crate::support::proposed_action;
use crate::tables::{Row, table};

const MINUTE: i64 = 60_000;
const STAGES: [(&str, &[&str]); 3] =
    [("Awareness", &["ad", "blog"]), ("Decision", &["cart", "buy"]), ("Retention", &["login"])];
const EVENTS: [&str; 7] = ["ad", "blog", "cart", "buy", "login", "ping", "payment error"];
const CHANNELS: [&str; 4] = ["direct", "social", "email", "partner"];
const SOURCES: [&str; 2] = ["Website", "Shop"];
const K: u64 = 4;

fn settings() -> Settings {
    let goal = Goal { touchpoints: vec!["buy".into()], ..Goal::default() };
    Settings { goal, smallest_group: K as u32, ..Settings::default() }
}

/// One customer: what they did and how many hours after the event before.
type Life = (usize, usize, Vec<(usize, i64)>);

fn lives() -> impl Strategy<Value = Vec<Life>> {
    // a few kinds of lives, each lived by several, and a few of one's own: what small groups look like
    let life = || (0..CHANNELS.len(), 0..SOURCES.len(), prop::collection::vec((0..EVENTS.len(), 0i64..3), 1..5));
    (prop::collection::vec((life(), 1usize..9), 1..7), prop::collection::vec(life(), 0..6)).prop_map(|(kinds, own)| {
        let many = kinds.into_iter().flat_map(|(life, n)| std::iter::repeat_n(life, n));
        many.chain(own).collect()
    })
}

fn events_of(lives: &[Life]) -> EventTable {
    let names: Vec<String> = (0..lives.len()).map(|i| format!("c{i}")).collect();
    let mut rows = Vec::new();
    for (name, (channel, source, events)) in names.iter().zip(lives) {
        let mut time = 0;
        for &(event, hours) in events {
            time += hours * 60 * MINUTE + MINUTE;
            let (customer, event) = (name.as_str(), EVENTS[event]);
            rows.push(Row {
                customer,
                event,
                time,
                channel: CHANNELS[*channel],
                source: SOURCES[*source],
                ..Row::default()
            });
        }
    }
    table(rows, &STAGES)
}

fn of_few(n: u64) -> bool {
    n > 0 && n < K
}

/// What is missing from `total` after the shown parts must be nobody, or enough.
fn no_difference(total: u64, parts: impl IntoIterator<Item = u64>, what: &str) -> Result<(), TestCaseError> {
    let missing = total - parts.into_iter().sum::<u64>();
    prop_assert!(!of_few(missing), "{what}: {missing} of {total} are missing");
    Ok(())
}

fn count(row: &[Cell], column: usize) -> Option<u64> {
    row[column].as_count()
}

fn text(cell: &Cell) -> &str {
    if let Cell::Text(text) = cell { text } else { "" }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn flows_tell_of_no_few(lives in lives(), sessions: bool, touchpoints: bool, steps in 2usize..5) {
        let (events, settings) = (events_of(&lives), settings());
        let how = FlowSettings {
            entity: if sessions { Entity::Session } else { Entity::Person },
            level: if touchpoints { Level::Touchpoint } else { Level::Stage },
            steps,
            ..FlowSettings::default()
        };
        let paths = FlowPaths::build(&events, &Subset::all(&events), &settings, &how);
        let behind = paths.behind();
        let people = |s: FlowSelection| paths.customers(&s, &events).count() as u64;
        let node = |step: usize, kind: NodeKind| FlowSelection::Node { step: step as u8, kind };
        for (step, (column, counted)) in paths.flow().columns.iter().zip(&behind.nodes).enumerate() {
            for (n, &counted) in column.iter().zip(counted) {
                prop_assert_eq!(people(node(step, n.kind)), counted);
            }
        }
        let Ok(shown) = small_groups::flow(paths.flow(), &behind, &events.names, K, &PublishedCounts::default()) else {
            prop_assert!(of_few(behind.base));
            return Ok(());
        };
        let flow = &shown.what;
        // what a node of the whole flow is called in the shared one
        let called = |step: usize, kind: NodeKind| {
            let column = &flow.columns[step];
            let others = || column.iter().find(|n| matches!(n.kind, NodeKind::Merged { .. })).expect("others");
            if column.iter().any(|n| n.kind == kind) { kind } else { others().kind }
        };
        let everybody = |parts: &mut dyn Iterator<Item = FlowSelection>| {
            let sets = parts.flat_map(|s| paths.customers(&s, &events).iter().collect::<Vec<_>>());
            sets.collect::<BTreeSet<u32>>().len() as u64
        };
        for (step, column) in flow.columns.iter().enumerate() {
            prop_assert_eq!(column.iter().map(|n| n.count).sum::<u64>(), flow.base, "heights and sums stay");
            for n in column {
                let all = paths.flow().columns[step].iter().filter(|m| called(step, m.kind) == n.kind);
                prop_assert_eq!(all.clone().map(|m| m.count).sum::<u64>(), n.count);
                prop_assert!(!of_few(everybody(&mut all.map(|m| node(step, m.kind)))), "{n:?}");
                let leaving = || flow.links.iter().filter(|l| usize::from(l.step) == step && l.from == n.kind);
                for l in leaving() {
                    let same = |m: &&FlowLink| {
                        m.step == l.step && called(step, m.from) == l.from && called(step + 1, m.to) == l.to
                    };
                    let all = paths.flow().links.iter().filter(same);
                    prop_assert_eq!(all.clone().map(|m| m.count).sum::<u64>(), l.count);
                    let link = |m: &FlowLink| {
                        FlowSelection::Link { step: m.step, from: m.from, to: m.to }
                    };
                    prop_assert!(!of_few(everybody(&mut all.map(link))), "{l:?}");
                }
                if !sessions && step + 1 < flow.columns.len() {
                    no_difference(n.count, leaving().map(|l| l.count), "leaving")?;
                }
                if !sessions && step > 0 {
                    let reaching = flow.links.iter().filter(|l| usize::from(l.step) + 1 == step && l.to == n.kind);
                    no_difference(n.count, reaching.map(|l| l.count), "reaching")?;
                }
            }
        }
        if !sessions {
            prop_assert!(!of_few(flow.went_on));
            for (step, from, to, count) in hidden_moves(paths.flow(), flow, &called) {
                // every node is shown, so a hidden move is known where nothing else joins what it joins
                let known = bridge(&hidden_moves(paths.flow(), flow, &called), (step, from, to));
                prop_assert!(!of_few(count) || !known, "{count} go from {from:?} to {to:?} in step {step}");
            }
        }
        // the table says who goes where, others included, and adds up to every node
        let links = desire_path::present::tables::flow_links(flow, &events.names);
        for step in 1..flow.columns.len() {
            let of_step = links.rows.iter().filter(|row| row[0] == Cell::Integer(step as i64));
            prop_assert_eq!(of_step.filter_map(|row| count(row, 3)).sum::<u64>(), flow.base);
        }
    }

    #[test]
    fn moves_of_many_are_always_drawn_and_about_so_many(lives in lives(), times in 1usize..40, touchpoints: bool) {
        // the same lives of many people, beside one of each kind
        let many = lives.iter().flat_map(|life| std::iter::repeat_n(life.clone(), times));
        let lives: Vec<Life> = many.chain(lives.iter().take(3).cloned()).collect();
        let (events, settings) = (events_of(&lives), settings());
        let level = if touchpoints { Level::Touchpoint } else { Level::Stage };
        let how = FlowSettings { level, steps: 4, ..FlowSettings::default() };
        let paths = FlowPaths::build(&events, &Subset::all(&events), &settings, &how);
        let before = PublishedCounts::default();
        let Ok(shown) = small_groups::flow(paths.flow(), &paths.behind(), &events.names, K, &before) else {
            return Ok(());
        };
        let flow = &shown.what;
        let called = |step: usize, kind: NodeKind| {
            let column = &flow.columns[step];
            let others = || column.iter().find(|n| matches!(n.kind, NodeKind::Merged { .. })).expect("others");
            if column.iter().any(|n| n.kind == kind) { kind } else { others().kind }
        };
        let hidden = hidden_moves(paths.flow(), flow, &called);
        let rest = |of: &dyn Fn(&Move) -> bool| -> u64 {
            hidden.iter().filter(|one| of(one)).map(|one| one.3).sum()
        };
        for &(step, from, to, count) in &hidden {
            let drawn = flow.small.about.iter().find(|l| (usize::from(l.step), l.from, l.to) == (step, from, to));
            let left = rest(&|of| (of.0, of.1) == (step, from)).min(rest(&|of| (of.0, of.2) == (step, to)));
            if let Some(about) = drawn {
                prop_assert!(count >= 10 * K && about.count >= 10 * K && about.count <= left, "{about:?} for {count}");
            } else {
                // one of many alone at its ends, and nearly all of what is not told there
                let others = rest(&|of| of.3 >= 10 * K && of.0 == step && ((of.1 == from) != (of.2 == to)));
                let is_nearly_all = count >= 12 * K && others == 0 && count * 5 >= left * 4;
                prop_assert!(!is_nearly_all, "{count} from {from:?} to {to:?} in step {step} are not drawn");
            }
        }
        for about in &flow.small.about {
            let column = |side: fn(&FlowLink) -> NodeKind| -> u64 {
                let same = |l: &&FlowLink| l.step == about.step && side(l) == side(about);
                flow.links.iter().chain(&flow.small.about).filter(same).map(|l| l.count).sum()
            };
            let size = |step: u8, kind| flow.columns[usize::from(step)].iter().find(|n| n.kind == kind).unwrap().count;
            prop_assert!(column(|l| l.from) <= size(about.step, about.from));
            prop_assert!(column(|l| l.to) <= size(about.step + 1, about.to));
        }
    }

    #[test]
    fn paths_tell_of_no_few(lives in lives(), sessions: bool, limit in 1usize..8) {
        let (events, settings) = (events_of(&lives), settings());
        let entity = if sessions { Entity::Session } else { Entity::Person };
        let how = PathSettings { entity, limit, ..PathSettings::default() };
        let found = top_paths(&events, &Subset::all(&events), &settings, &how);
        let what = (Level::Touchpoint, entity, &*events.names);
        let Ok(shown) = small_groups::tables::paths(&found, what, K, &PublishedCounts::default()) else {
            prop_assert!(of_few(found.customers));
            return Ok(());
        };
        let mut total = found.base;
        for row in &shown.what.rows {
            if text(&row[0]).starts_with("others (") {
                prop_assert!(!of_few(count(row, 1).unwrap()), "{row:?}");
                total -= count(row, 1).unwrap();
                continue;
            }
            prop_assert!(!of_few(count(row, 2).unwrap()), "{row:?}");
            let (n, share) = (count(row, 1).unwrap(), &row[4]);
            if let (Cell::Share(share), false) = (share, sessions) {
                let reached = (share * n as f64).round() as u64;
                prop_assert!(!of_few(reached) && !of_few(n - reached), "{row:?}");
            }
            total -= n;
        }
        prop_assert!(sessions || !of_few(total), "{total} left over");
    }

    #[test]
    fn transitions_tell_of_no_few(lives in lives()) {
        let (events, settings) = (events_of(&lives), settings());
        let all = Subset::all(&events);
        let found = transitions(&events, &all, &settings);
        let (behind, from) = moves_behind(&events, &all, &settings, &found);
        let shown =
            small_groups::tables::transitions(&found, (&behind, &from), &events.names, K, &PublishedCounts::default()).unwrap();
        // people by pair, counted anew from the events
        let mut people: BTreeMap<(&str, &str), BTreeSet<u32>> = BTreeMap::new();
        let name = |i: usize| events.names.touchpoints[events.touchpoint[i] as usize].as_str();
        for ix in 0..events.num_customers() as u32 {
            let visible: Vec<usize> = all.events(&events, ix).collect();
            for pair in visible.windows(2) {
                people.entry((name(pair[0]), name(pair[1]))).or_default().insert(ix);
            }
        }
        let mut shown_of: BTreeMap<&str, (usize, bool)> = BTreeMap::new();
        for row in &shown.what.rows {
            let pair = (text(&row[0]), text(&row[1]));
            if pair.0.starts_with("others (") {
                prop_assert!(!of_few(count(row, 2).unwrap()), "{row:?}");
                continue;
            }
            prop_assert!(!of_few(people[&pair].len() as u64), "{pair:?}");
            let of_from = shown_of.entry(pair.0).or_default();
            of_from.0 += 1;
            of_from.1 |= matches!(row[4], Cell::Share(_));
        }
        for (from, (n, told)) in shown_of {
            // where the total is told by a share, nothing or the moves of enough people are missing from it
            let missing: Vec<usize> = people.iter().filter(|(pair, _)| pair.0 == from).map(|(_, p)| p.len()).collect();
            let hidden = missing.len() - n;
            prop_assert!(!told || hidden != 1, "one move from {from} is what is missing");
        }
    }

    #[test]
    fn channels_and_errors_tell_of_no_few(lives in lives()) {
        let (events, settings) = (events_of(&lives), settings());
        let all = Subset::all(&events);
        let found = analysis::channels::channels(&events, &all, &settings);
        let mut rows = Table::new(&[("channel", ""), ("customers", ""), ("buyers", ""), ("returning", "")]);
        for r in &found.rows {
            let name = &events.names.channels[r.channel as usize];
            rows.push(vec![
                Cell::text(name), Cell::Count(r.visitors), Cell::Count(r.buyers.count), Cell::Count(r.returning.count)
            ]);
        }
        let told = (["buyers"].as_slice(), ["returning"].as_slice());
        let Ok(shown) = small_groups::tables::channels(&found, rows, told, K, &PublishedCounts::default()) else {
            prop_assert!(of_few(found.customers));
            return Ok(());
        };
        let sum = |column: usize| shown.what.rows.iter().filter_map(|r| count(r, column)).sum::<u64>();
        no_difference(found.customers, [sum(1)], "visitors")?;
        if found.buyers >= K && found.customers - found.buyers >= K {
            no_difference(found.buyers, [sum(2)], "buyers")?;
        }
        for row in &shown.what.rows {
            let n = count(row, 1).unwrap();
            prop_assert!(!of_few(n));
            if let Some(buyers) = count(row, 2) {
                prop_assert!(!of_few(buyers) && !of_few(n - buyers), "{row:?}");
            }
        }
        let trends = analysis::friction::errors(&events, &all, &settings);
        let shown = small_groups::tables::errors(&trends, &events.names, K, &PublishedCounts::default()).unwrap();
        let weeks: Vec<_> = trends.iter().flat_map(|t| &t.weeks).collect();
        for row in &shown.what.rows {
            let Cell::Time(start) = row[1] else {
                prop_assert!(text(&row[0]).starts_with("others (") && !of_few(count(row, 3).unwrap()), "{row:?}");
                continue;
            };
            let week = weeks.iter().find(|w| w.start == start).unwrap();
            prop_assert!(!of_few(week.behind.all));
            prop_assert!(matches!(row[2], Cell::Empty) || (!of_few(week.behind.met) && !of_few(week.behind.spared)));
        }
    }

    #[test]
    fn a_report_holds_no_number_of_few_people(lives in lives(), picked in prop::collection::vec(0u32..40, 0..20)) {
        let events = events_of(&lives);
        let mut project = Project { settings: settings(), ..Project::default() };
        let ids = events.people.ids.clone();
        let picked: BTreeSet<u32> = picked.into_iter().filter(|&i| (i as usize) < ids.len()).collect();
        let members: Vec<u32> = picked.iter().map(|&i| ids[i as usize]).collect();
        let kind = SegmentKind::Picked { from: "test".to_owned() };
        Arc::make_mut(&mut project.segments).push(Segment {
            id: 1, name: "Picked".to_owned(), kind, description: String::new(), members: members.clone()
        });
        let actions = members.iter().enumerate().map(|(i, &customer)| action(i as u32, customer));
        project.actions = Arc::new(actions.collect());
        let memory = ReleaseMemory::default();
        let smallest = u64::from(project.settings.smallest_group);
        let scope = Scope::new(Arc::new(events), Arc::new(project), Filter::default(), 0);
        let input = ReportInput { scope: &scope, smallest, memory: &memory, filter: "", progress: &Progress::new() };
        let Ok(page) = html(&input) else {
            prop_assert!(of_few(ids.len() as u64));
            return Ok(());
        };
        for cell in page.split("<td class=\"n\">").skip(1) {
            let cell = cell.split('<').next().unwrap();
            if let Ok(n) = cell.replace(',', "").parse::<u64>() {
                prop_assert!(!of_few(n), "{n} in a table");
            }
        }
        for customer in 0..ids.len() {
            let named = [format!(">c{customer}<"), format!("c{customer}: ")];
            prop_assert!(named.iter().all(|name| !page.contains(name)));
        }
    }

    #[test]
    fn two_exports_of_filters_inside_each_other_do_not_differ_by_few(
        lives in lives(), first in 0i64..400, second in 0i64..400, channels in prop::collection::vec(0..CHANNELS.len(), 0..3)
    ) {
        let (events, project) = (events_of(&lives), Project { settings: settings(), ..Project::default() });
        let until = |minutes: i64| Filter { to: Some(minutes * MINUTE), ..Filter::default() };
        let by = Filter { channels: channels.iter().map(|&c| CHANNELS[c].to_owned()).collect(), ..until(second) };
        let mut published: Vec<(Filter, PublishedCounts)> = Vec::new();
        for filter in [Filter::default(), until(first), by, until(second)] {
            if audience(&events, &project, &filter, K).is_err() {
                continue;
            }
            let mut before = PublishedCounts::default();
            published.iter().filter(|(f, _)| comparable(f, &filter)).for_each(|(_, p)| before.extend(p.clone()));
            if let Some(shown) = flow_of(&events, &filter, &project, &before) {
                published.push((filter, shown.published));
            }
        }
        for (i, (f, a)) in published.iter().enumerate() {
            for (_, b) in published[..i].iter().filter(|(g, _)| comparable(f, g)) {
                for (cell, counts) in &a.0 {
                    for (one, other) in counts.iter().flat_map(|n| b.0.get(cell).into_iter().flatten().map(move |m| (n, m))) {
                        prop_assert!(!of_few(one.abs_diff(*other)), "{cell}: {one} and {other}");
                    }
                }
            }
        }
    }
}

/// A move of a flow: its step, what it leaves and reaches, and how many take it.
type Move = (usize, NodeKind, NodeKind, u64);

/// The moves between shown nodes that are not shown: step, from, to, how many.
fn hidden_moves(whole: &Flow, shown: &Flow, called: &dyn Fn(usize, NodeKind) -> NodeKind) -> Vec<Move> {
    let mut moves: BTreeMap<(usize, NodeKind, NodeKind), u64> = BTreeMap::new();
    for l in whole.links.iter().filter(|l| usize::from(l.step) + 1 < shown.columns.len()) {
        let step = usize::from(l.step);
        *moves.entry((step, called(step, l.from), called(step + 1, l.to))).or_default() += l.count;
    }
    for l in &shown.links {
        moves.remove(&(usize::from(l.step), l.from, l.to));
    }
    moves.into_iter().map(|((step, from, to), count)| (step, from, to, count)).collect()
}

/// Whether nothing but one hidden move joins the nodes on its two sides, so that all nodes being known it is known too.
fn bridge(hidden: &[(usize, NodeKind, NodeKind, u64)], (step, from, to): (usize, NodeKind, NodeKind)) -> bool {
    let others: Vec<_> = hidden.iter().filter(|h| h.0 == step && (h.1, h.2) != (from, to)).collect();
    let (mut left, mut right) = (BTreeSet::from([from]), BTreeSet::new());
    loop {
        let before = (left.len(), right.len());
        for h in &others {
            if left.contains(&h.1) || right.contains(&h.2) {
                left.insert(h.1);
                right.insert(h.2);
            }
        }
        if right.contains(&to) {
            return false;
        }
        if before == (left.len(), right.len()) {
            return true;
        }
    }
}

fn flow_of(
    events: &EventTable,
    filter: &Filter,
    project: &Project,
    before: &PublishedCounts,
) -> Option<Disclosure<Flow>> {
    let subset = Subset::new(events, filter, &[]);
    let paths = FlowPaths::build(events, &subset, &project.settings, &FlowSettings::default());
    small_groups::flow(paths.flow(), &paths.behind(), &events.names, K, before).ok()
}

fn action(id: u32, customer: u32) -> Action {
    let kind = if id.is_multiple_of(3) { ActionKind::Reminder } else { ActionKind::WinBack };
    let state = if id.is_multiple_of(2) { ActionState::Proposed } else { ActionState::Approved };
    Action {
        id,
        kind,
        state,
        content: String::new(),
        reason: "looked often".to_owned().into(),
        expires: 0,
        consent: Consent::Unknown,
        ..proposed_action(customer)
    }
}

#[test]
fn a_filter_that_would_take_a_small_channel_apart_is_refused() {
    let kinds: Vec<Life> = [(0usize, 30usize), (1, 12), (3, 2)]
        .into_iter()
        .flat_map(|(channel, n)| std::iter::repeat_n((channel, 0, vec![(0, 0), (3, 0)]), n))
        .collect();
    let (events, project) = (events_of(&kinds), Project { settings: settings(), ..Project::default() });
    let by = |names: &[&str]| {
        let filter = Filter { channels: names.iter().map(|n| (*n).to_owned()).collect(), ..Filter::default() };
        audience(&events, &project, &filter, K)
    };
    let names = &events.names.channels;
    let named = |raw: &str| {
        let found = names.iter().find(|n| n.to_lowercase().contains(raw));
        found.unwrap_or_else(|| panic!("{raw} in {names:?}")).as_str()
    };
    let (direct, social, partner) = (named("direct"), named("social"), named("partner"));
    assert!(by(&[direct]).is_ok());
    assert!(by(&[social]).unwrap_err().0.contains(partner), "42 of 44 are left: two came by another channel");
    assert!(by(&[partner]).unwrap_err().0.contains("2 customers"));
    assert!(by(&[social, partner]).is_ok());
    assert!(by(&[direct, social]).unwrap_err().0.contains("leaves out 2 customers"));
}

#[test]
fn a_small_group_of_buyers_is_not_found_by_subtraction() {
    let lives: Vec<Life> =
        std::iter::repeat_n((0, 0, vec![(3, 0)]), 60).chain(std::iter::repeat_n((0, 0, vec![(0, 0)]), 40)).collect();
    let events = events_of(&lives);
    let group = |id: u32, group: RfmGroup, members: std::ops::Range<u32>| Segment {
        id,
        name: format!("group {id}"),
        kind: SegmentKind::Rfm { group },
        description: String::new(),
        members: members.map(|ix| events.people.ids[ix as usize]).collect(),
    };
    let found = |id: u32, members: std::ops::Range<u32>| Segment {
        kind: SegmentKind::KMeans { k: 2, cluster: id as usize },
        ..group(id, RfmGroup::Loyal, members)
    };
    let asks = |segments: Vec<Segment>, id: u32| {
        let project = Project { settings: settings(), segments: segments.into(), ..Project::default() };
        audience(&events, &project, &Filter { segment: Some(id), ..Filter::default() }, 11)
    };
    let groups = |few: u32| {
        let parts =
            [(1, RfmGroup::Champions, 0..30), (2, RfmGroup::Loyal, 30..60 - few), (3, RfmGroup::AtRisk, 60 - few..60)];
        parts.map(|(id, of, members)| group(id, of, members)).to_vec()
    };
    // three are at risk: whoever knows the others of sixty knows them
    assert!(asks(groups(3), 1).is_ok());
    let refused = [2, 3].map(|id| asks(groups(3), id).is_err());
    assert_eq!(refused, [true; 2], "the small one, and the next smallest, which gives it away");
    assert!((1..=3).all(|id| asks(groups(12), id).is_ok()));
    // everybody is in a group of another division, too
    let both = || groups(12).into_iter().chain([found(4, 0..50), found(5, 50..100)]).collect::<Vec<_>>();
    assert!((1..=5).all(|id| asks(both(), id).is_ok()));
}

#[test]
fn a_filter_of_events_that_leaves_out_few_is_refused() {
    // 40 of the website, of whom 20 come to the shop, and few who are in the shop alone
    let visit = |customer: usize, source: &'static str, event: &'static str| (format!("c{customer:03}"), source, event);
    let events_with = |few: usize| {
        let website = (0..40).map(|i| visit(i, "Website", "ad"));
        let cart = (0..20).map(|i| visit(i, "Shop", "buy"));
        let rows: Vec<_> = website.chain(cart).chain((40..40 + few).map(|i| visit(i, "Shop", "buy"))).collect();
        let row = |(customer, source, event): &(String, &'static str, &'static str)| Row {
            customer: customer.clone().leak(),
            source,
            event,
            ..Row::default()
        };
        table(rows.iter().map(row), &STAGES)
    };
    let project = Project { settings: settings(), ..Project::default() };
    let website = Filter { sources: vec!["Website".to_owned()], ..Filter::default() };
    let views = |events: &EventTable| Filter {
        kinds: vec![events.names.kind_of[events.names.touchpoints.iter().position(|t| t == "ad").unwrap()]],
        ..Filter::default()
    };
    let few = events_with(3);
    for filter in [website.clone(), views(&few)] {
        let why = audience(&few, &project, &filter, 11).unwrap_err().0;
        assert!(why.contains("leaves out 3 customers"), "{why}");
        assert!(audience(&few, &project, &filter, 0).is_ok());
    }
    let many = events_with(12);
    assert!(audience(&many, &project, &website, 11).is_ok() && audience(&many, &project, &views(&many), 11).is_ok());
    assert!(audience(&events_with(0), &project, &website, 11).is_ok(), "nobody is left out");
}

#[test]
fn steps_that_few_have_none_of_are_not_chosen_for_others() {
    // three did nothing but ping
    let lives: Vec<Life> = [(vec![(0usize, 0i64), (2, 0)], 40), (vec![(0, 0), (1, 0)], 20), (vec![(5, 0)], 3)]
        .into_iter()
        .flat_map(|(what, n)| std::iter::repeat_n((0, 0, what), n))
        .collect();
    let project = Project { settings: settings(), ..Project::default() };
    let scope = Scope::new(Arc::new(events_of(&lives)), Arc::new(project), Filter::default(), 0);
    for id in ["paths", "touchpoint-flow", "step-matrix"] {
        for choice in [("hide", "ping"), ("only", "ad"), ("only", "ad,cart,blog")] {
            let shared = |k| ask_shared(&scope, (id, &[choice]), k, &PublishedCounts::default());
            assert!(shared(0).is_ok(), "{id} {choice:?}");
            let why = shared(11).err().unwrap_or_else(|| panic!("{id} {choice:?} tells of three"));
            assert!(why.0.contains("3 customers"), "{id} {choice:?}: {why}");
        }
        for entity in ["person", "session"] {
            let how = [("hide", "blog"), ("entity", entity)];
            let whole = ask_shared(&scope, (id, &how), 11, &PublishedCounts::default());
            assert!(whole.is_ok(), "everybody has a step: {id} {entity} {:?}", whole.err());
        }
    }
}

#[test]
fn flows_that_leave_out_few_are_not_shared() {
    // three do nothing but ping, twenty see no cart
    let lives: Vec<Life> = [(vec![(0usize, 0i64), (2, 0), (3, 0)], 40), (vec![(0, 0), (3, 0)], 20), (vec![(5, 0)], 3)]
        .into_iter()
        .flat_map(|(what, n)| std::iter::repeat_n((0, 0, what), n))
        .collect();
    let project = Project { settings: settings(), ..Project::default() };
    let scope = Scope::new(Arc::new(events_of(&lives)), Arc::new(project), Filter::default(), 0);
    let shared = |anchor, k| {
        ask_shared(&scope, ("touchpoint-flow", &[("anchor", anchor)]), k, &PublishedCounts::default()).map(drop)
    };
    for anchor in ["ad", "goal"] {
        assert!(shared(anchor, 0).is_ok(), "{anchor}");
        let why = shared(anchor, 11).expect_err(anchor);
        assert!(why.0.contains("3 customers"), "{anchor}: {why}");
    }
    assert_eq!(shared("cart", 11).map_err(|why| why.0), Ok(()), "twenty-three have no cart");
}

#[test]
fn who_reaches_the_goal_late_does_not_follow_from_two_numbers() {
    // 20 buy at once, 30 never; of 12 who go back and forth for longer than the flow has steps 2 buy at last
    let long: Vec<(usize, i64)> = (0..12).map(|i| (if i % 2 == 0 { 0 } else { 4 }, 0)).collect();
    let late = [long.clone(), vec![(3, 0)]].concat();
    let kinds = [(vec![(0usize, 0i64), (3, 0)], 20), (vec![(0, 0), (1, 0)], 30), (long, 10), (late, 2)];
    let lives: Vec<Life> = kinds.iter().flat_map(|(what, n)| std::iter::repeat_n((0, 0, what.clone()), *n)).collect();
    let (events, project) = (events_of(&lives), Project { settings: settings(), ..Project::default() });
    let at_goal = |before: &PublishedCounts| {
        let shown = flow_of(&events, &Filter::default(), &project, before).expect("enough people");
        let nodes: Vec<u64> =
            shown.what.columns.iter().flatten().filter(|n| n.kind == NodeKind::GoalReached).map(|n| n.count).collect();
        (nodes, shown.published)
    };
    let memory = ReleaseMemory::default();
    assert!(memory.may_split(small_groups::GOAL, 22, 62, K), "the headline of the report");
    let (nodes, _) = at_goal(&memory.all());
    assert!(nodes.iter().all(|&n| n == 22 || 22 - n >= K), "{nodes:?}: 22 bought in all, so two did later");
    let (nodes, published) = at_goal(&PublishedCounts::default());
    assert!(nodes.contains(&20), "by itself it tells of nobody: {nodes:?}");
    let memory = ReleaseMemory { before: published, ..ReleaseMemory::default() };
    assert!(!memory.may_split(small_groups::GOAL, 22, 62, K), "nor the other way round");
}

#[test]
fn counts_of_consent_and_of_who_is_who_are_withheld_where_few_are_behind_them() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("p.desire");
    let file = dir.path().join("crm.csv");
    let consent = |i: usize| if i < 3 { "no" } else { "yes" };
    let given = ["Anna", "Bert", "Clara", "Dirk", "Eva"];
    let family = ["Berg", "Stein", "Wolf", "Keller", "Braun", "Vogt", "Lang", "Kraus"];
    let name = |i: usize| format!("{} {}", given[i % 5], family[i / 5]);
    let rows: String = (0..40).map(|i| format!("K-{i},p{i}@x.org,{},{}\n", name(i), consent(i))).collect();
    std::fs::write(&file, format!("customer_id,email,name,email_consent\n{rows}")).unwrap();
    let run = |args: &[&str]| {
        let mut command = assert_cmd::Command::cargo_bin("desire-path").unwrap();
        let out = command.args(args).output().unwrap();
        assert!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    };
    let project = path.to_str().unwrap();
    run(&["import", project, file.to_str().unwrap()]);
    let shown = run(&["consent", project, "--format", "csv", "--k", "11"]);
    let mail = shown.lines().find(|line| line.starts_with("Marketing by e-mail")).unwrap();
    let cells: Vec<&str> = mail.split(',').skip(1).collect();
    assert!(!cells.contains(&"3") && !cells.contains(&"37"), "3 refused, which 37 of 40 would tell: {mail}");
    assert!(shown.contains("Ads,0,0,40,40"), "of whom nothing is known nobody is contacted: {shown}");
    let all = run(&["consent", project, "--format", "csv"]);
    assert!(all.contains("Marketing by e-mail,37,3,0,3"), "{all}");
    let with_all = run(&["identity", project, "--format", "csv"]);
    assert!(with_all.contains("customers with customer id,40"), "{with_all}");
    // two more who are known by a device alone
    let web = "cookie_id,time,event\nd-1,2026-01-01T10:00:00Z,view\nd-2,2026-01-01T10:00:00Z,view\n";
    std::fs::write(dir.path().join("web.csv"), web).unwrap();
    let fresh = dir.path().join("q.desire");
    let fresh = fresh.to_str().unwrap();
    run(&["import", fresh, file.to_str().unwrap(), dir.path().join("web.csv").to_str().unwrap()]);
    let few = run(&["identity", fresh, "--format", "csv", "--k", "11"]);
    assert!(few.contains("customers,42"), "{few}");
    assert!(!few.contains("device alone") && !few.contains("customers with customer id"), "2, and 40 of 42: {few}");
    assert!(!run(&["identity", fresh, "--format", "json", "--k", "11"]).contains("anonymous"));
}
