//! What lights up in a flow when one of its parts is pointed at, as aggregates that may leave the program.

use serde::{Deserialize, Serialize};

use crate::analysis::flow::{FlowPaths, FlowSelection};
use crate::present::flow_drawing::{node_color, node_words, ribbon_words};
use crate::present::flow_layout::{FlowLayout, PlacedNode, Ribbon, Trace};
use crate::present::{Palette, Rgb, Theme};

/// At most so many steps from nothing to the whole of a ribbon.
const LEVELS: u64 = 10;

/// The nodes and ribbons of a flow's picture, and how much of the others the people of each one take.
///
/// How many of a ribbon's people took another one is a count of people, too. It is only told in steps of at least as many
/// people as a group must have to be shown, and where so few or all but so few took it, it is told as nobody or as all. Where a
/// ribbon is of fewer than twice as many, more than half of them stand for all.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct FlowTraces {
    /// Place and size of each node: left, top, width, height.
    pub nodes: Vec<[f32; 4]>,
    /// Both ends and the thickness of each ribbon: left, its middle, right, its middle, thickness.
    pub ribbons: Vec<[f32; 5]>,
    /// The colour of each ribbon.
    pub colors: Vec<Rgb>,
    /// What each node and then each ribbon says.
    pub about: Vec<String>,
    /// For each node and then each ribbon: the ribbons that light up, each with tenths of its thickness.
    pub lit: Vec<Vec<(u16, u8)>>,
}

impl FlowTraces {
    /// Of a flow as it may be shown. `paths` are those that it was counted from.
    pub(super) fn of(layout: &FlowLayout, paths: &FlowPaths, k: u64) -> Self {
        let palette = Palette::of(Theme::Light);
        let nodes = layout.nodes.iter().map(|node| node.selection());
        let ribbons = layout.ribbons.iter().map(|ribbon| ribbon.selection());
        let lit = nodes.chain(ribbons).map(|selection| lit(layout, paths, &selection, k));
        let node = |node: &PlacedNode| [node.rect.x, node.rect.y, node.rect.w, node.rect.h];
        let about_nodes = layout.nodes.iter().map(|of| node_words(layout, of));
        let about_ribbons = layout.ribbons.iter().map(|of| ribbon_words(layout, of));
        Self {
            nodes: layout.nodes.iter().map(node).collect(),
            ribbons: layout.ribbons.iter().map(|of| [of.x0, of.y0, of.x1, of.y1, of.width]).collect(),
            colors: layout.ribbons.iter().map(|of| node_color(&layout.nodes[of.from], palette)).collect(),
            about: about_nodes.chain(about_ribbons).collect(),
            lit: lit.collect(),
        }
    }
}

/// The ribbons that the people of a part take.
fn lit(layout: &FlowLayout, paths: &FlowPaths, part: &FlowSelection, k: u64) -> Vec<(u16, u8)> {
    let told = room_trace(layout, paths, part, k);
    let tenths = told.ribbons.iter().map(|share| (share * LEVELS as f32).round() as u8);
    tenths.enumerate().filter(|(_, tenths)| *tenths > 0).map(|(at, tenths)| (at as u16, tenths)).collect()
}

/// What lights up before a room where one of the parts of a flow is pointed at, in the same steps.
pub fn room_trace(layout: &FlowLayout, paths: &FlowPaths, part: &FlowSelection, k: u64) -> Trace {
    let pointed = layout.ribbons.iter().find(|ribbon| ribbon.is_about && ribbon.selection() == *part);
    if let Some(alone) = pointed {
        let ribbon = |ribbon: &Ribbon| if std::ptr::eq(ribbon, alone) { 1.0 } else { 0.0 };
        return Trace { nodes: vec![0.0; layout.nodes.len()], ribbons: layout.ribbons.iter().map(ribbon).collect() };
    }
    let traced = paths.trace(part);
    let in_node = |node: &PlacedNode| {
        let column = traced.columns.get(usize::from(node.step)).into_iter().flatten();
        column.filter(|of| of.kind == node.kind).map(|of| of.count).sum()
    };
    let took = |ribbon: &Ribbon| {
        let of = &ribbon.link;
        let same = traced.links.iter().find(|l| l.step == of.step && l.from == of.from && l.to == of.to);
        same.map_or(0, |l| l.count)
    };
    let share = |tenths: Option<u8>| tenths.map_or(0.0, |tenths| f32::from(tenths) / LEVELS as f32);
    let ribbon = |ribbon: &Ribbon| {
        let (some, all) = (took(ribbon), ribbon.link.count);
        share(if ribbon.is_about { half(some, all) } else { tenths(some, all, k) })
    };
    Trace {
        nodes: layout.nodes.iter().map(|node| share(tenths(in_node(node), node.count, k))).collect(),
        ribbons: layout.ribbons.iter().map(ribbon).collect(),
    }
}

/// More than half of `all` stand for all of them.
fn half(some: u64, all: u64) -> Option<u8> {
    (2 * some > all).then_some(LEVELS as u8)
}

/// How much of `all` is told where `some` of them are meant, in tenths; nothing where they are as good as nobody.
fn tenths(some: u64, all: u64, k: u64) -> Option<u8> {
    let k = k.max(1);
    if all < 2 * k {
        // of so few either part would be a small group: more than half of them stand for all
        return half(some, all);
    }
    if some < k {
        return None;
    }
    if all - some.min(all) < k {
        return Some(LEVELS as u8);
    }
    // a step is of twice as many people as a group needs: where it is rounded to, half of it lies
    let levels = (all / (2 * k)).clamp(1, LEVELS);
    let step = (some as f64 / all as f64 * levels as f64).round().clamp(1.0, levels as f64);
    Some((step / levels as f64 * LEVELS as f64).round() as u8)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn few_people_and_all_but_few_are_told_as_nobody_and_as_all() {
        assert_eq!(tenths(0, 500, 11), None);
        assert_eq!(tenths(10, 500, 11), None);
        assert_eq!(tenths(490, 500, 11), Some(10));
        assert_eq!(tenths(500, 500, 11), Some(10));
        assert_eq!(tenths(250, 500, 11), Some(5));
        assert_eq!(tenths(5, 5, 11), Some(10), "all of what is shown anyway");
        assert_eq!(tenths(15, 30, 11), Some(10), "thirty people make one step");
        assert_eq!(tenths(25, 50, 11), Some(5), "fifty make two");
    }

    proptest! {
        #[test]
        fn what_is_told_never_parts_fewer_than_k_people(all in 22u64..4000, k in 2u64..40, some in 0u64..4000) {
            let some = some.min(all);
            let told = tenths(some, all, k);
            // how many other numbers would be told alike
            let alike = (0..=all).filter(|&other| tenths(other, all, k) == told).count() as u64;
            prop_assert!(alike >= k.min(all / 2), "{some} of {all}: {told:?} says {alike}");
        }
    }
}
