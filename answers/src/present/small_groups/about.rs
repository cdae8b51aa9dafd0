//! Moves of many people that are not told, because they would give away moves of few beside them, are drawn about as wide as
//! they are.
//!
//! How many people at a node take moves that are not told follows from what is told. A move of many that is nearly all of them
//! is said to be all of them; several divide them as they are to each other, in steps of at least twice as many people as a
//! group needs. How many take the other moves enters nowhere, and whether a move is drawn leaves room for more of them than
//! make a small group. So the size of no small group follows.

use std::cmp::Reverse;

use crate::analysis::flow::{FlowLink, NodeKind};

/// A move of at least so many times as many people as a group must have to be told is one of many.
const MANY: u64 = 10;
/// For so many times as many people as make a small group there has to be room beside moves of many: else it would tell of the
/// few that a move is of many.
const BESIDE: u64 = 2;
/// Moves of many are drawn where they are at least so many fifths of what is not told at a node.
const FIFTHS: u64 = 4;

/// A link between groups: of the nodes it joins, those that stand together are one.
pub(super) struct Link {
    pub from: NodeKind,
    pub to: NodeKind,
    pub count: u64,
    pub people: u64,
    pub hidden: bool,
    /// Whether an earlier export tells a number near it.
    pub told_before: bool,
}

/// The column that a link leaves, or the one that it comes to.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    From,
    To,
}

const SIDES: [Side; 2] = [Side::From, Side::To];

/// Of the links between two columns those of many that are not told, with about how many take each.
pub(super) fn about(step: usize, links: &[Link], k: u64) -> Vec<FlowLink> {
    let hidden = HiddenLinks { links: links.iter().filter(|link| link.hidden).collect(), k };
    let drawn: Vec<&Link> = hidden.links.iter().copied().filter(|link| hidden.may_be_drawn(link)).collect();
    let mut parts: Vec<(u64, &Link)> = drawn.iter().map(|link| (hidden.part(link), *link)).collect();
    // where ribbons would be wider together than what is not told, the widest has to give way
    parts.sort_by_key(|(part, _)| *part);
    let mut found: Vec<(&Link, u64)> = Vec::new();
    for (at, &(part, link)) in parts.iter().enumerate() {
        let left = SIDES.map(|side| {
            let taken: u64 = found.iter().filter(|(of, _)| meets(side, of, link)).map(|(_, count)| count).sum();
            let to_come = parts[at + 1..].iter().filter(|(_, of)| meets(side, of, link)).count() as u64;
            hidden.room(side, link).saturating_sub(taken + to_come * MANY * k)
        });
        found.push((link, part.max(MANY * k).min(left[0]).min(left[1])));
    }
    let count = |link: &Link| found.iter().find(|(of, _)| std::ptr::eq(*of, link)).map_or(0, |(_, count)| *count);
    let about = |link: &Link| FlowLink { step: step as u8, from: link.from, to: link.to, count: count(link) };
    drawn.into_iter().map(about).collect()
}

/// Links that are not told.
struct HiddenLinks<'a> {
    links: Vec<&'a Link>,
    k: u64,
}

impl<'a> HiddenLinks<'a> {
    /// What is not told at one end of a link, the link included.
    fn beside(&self, side: Side, link: &'a Link) -> impl Iterator<Item = &'a Link> {
        self.links.iter().copied().filter(move |of| meets(side, of, link))
    }

    /// How many people take moves that are not told at one end of a link.
    fn room(&self, side: Side, link: &'a Link) -> u64 {
        self.beside(side, link).map(|of| of.count).sum()
    }

    /// The end of a link at which less is not told.
    fn narrower(&self, link: &'a Link) -> Side {
        if self.room(Side::To, link) < self.room(Side::From, link) { Side::To } else { Side::From }
    }

    /// Whether a link is of many, at ends of which that may be known.
    fn is_of_many(&self, link: &'a Link) -> bool {
        let has_room = |side: Side| self.room(side, link) >= (MANY + BESIDE) * self.k;
        !link.told_before && link.people >= MANY * self.k && SIDES.into_iter().all(has_room)
    }

    /// The links of many at one end of a link.
    fn of_many_beside(&self, side: Side, link: &'a Link) -> Vec<&'a Link> {
        self.beside(side, link).filter(|of| self.is_of_many(of)).collect()
    }

    fn may_be_drawn(&self, link: &'a Link) -> bool {
        if !self.is_of_many(link) {
            return false;
        }
        let has_room = |side: Side| {
            let n = self.of_many_beside(side, link).len() as u64;
            self.room(side, link) >= (MANY * n + BESIDE) * self.k
        };
        let side = self.narrower(link);
        let of_many: u64 = self.of_many_beside(side, link).iter().map(|of| of.count).sum();
        SIDES.into_iter().all(has_room) && of_many * 5 >= self.room(side, link) * FIFTHS
    }

    /// The part of what is not told at its narrower end that a link of many has beside others of many. The largest has what
    /// the others leave.
    fn part(&self, link: &'a Link) -> u64 {
        let side = self.narrower(link);
        let (room, of_many) = (self.room(side, link), self.of_many_beside(side, link));
        let parts = (room / (2 * self.k)).clamp(1, 100);
        let all: u64 = of_many.iter().map(|of| of.count).sum();
        // a share that is so many parts to the point counts as less: it cannot be the half that only two equal ones have
        let share = |of: &Link| (of.count * parts).saturating_sub(1) / all.max(1);
        let largest = of_many.iter().min_by_key(|of| Reverse(of.count)).is_some_and(|of| std::ptr::eq(*of, link));
        let others = of_many.iter().filter(|of| !std::ptr::eq(**of, link)).map(|of| share(of)).sum::<u64>();
        let own = if largest { parts - others } else { share(link) };
        room * own / parts
    }
}

fn meets(side: Side, a: &Link, b: &Link) -> bool {
    match side {
        Side::From => a.from == b.from,
        Side::To => a.to == b.to,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const K: u64 = 11;

    /// Links between the nodes of two columns, none of which is told.
    fn links(counts: &[Vec<u64>]) -> Vec<Link> {
        let node = |at: usize| NodeKind::Item(at as u16);
        let link = |from: usize, to: usize, count: u64| Link {
            from: node(from),
            to: node(to),
            count,
            people: count,
            hidden: true,
            told_before: false,
        };
        let all =
            counts.iter().enumerate().flat_map(|(from, row)| row.iter().enumerate().map(move |(to, n)| (from, to, *n)));
        all.filter(|(.., count)| *count > 0).map(|(from, to, count)| link(from, to, count)).collect()
    }

    fn said(counts: &[Vec<u64>]) -> Vec<u64> {
        about(0, &links(counts), K).iter().map(|of| of.count).collect()
    }

    #[test]
    fn a_move_of_many_is_told_as_about_what_is_not_told_of_its_node() {
        let of = |few: u64| said(&[vec![1_056 - few, few], vec![5 + few, 30]]);
        assert!((1..K).all(|few| of(few) == [1_056]), "however few take the other");
        assert_eq!(said(&[vec![600, 300, 7], vec![6, 4, 20]]), [603, 304]);
        let told: Vec<Link> =
            links(&[vec![1_052, 40], vec![50, 30]]).into_iter().map(|l| Link { hidden: false, ..l }).collect();
        assert!(about(0, &told, K).is_empty(), "what is told is not said twice");
    }

    #[test]
    fn a_move_is_not_drawn_where_that_would_tell_how_few_take_the_others() {
        assert!(said(&[vec![115, 6], vec![6, 15]]).is_empty(), "of 121 at most 11 would take the other");
        assert_eq!(said(&[vec![128, 6], vec![6, 15]]), [134]);
        assert!(said(&[vec![128, 60], vec![60, 15]]).is_empty(), "that would be far from right");
        let near: Vec<Link> =
            links(&[vec![128, 6], vec![6, 15]]).into_iter().map(|l| Link { told_before: true, ..l }).collect();
        assert!(about(0, &near, K).is_empty(), "an earlier number nearly tells it");
    }

    /// Another table with the same sums: two cells of two rows are more by so many and the two across from them less.
    fn exchanged(table: &[Vec<u64>], (a, b): ((usize, usize), (usize, usize)), by: i64) -> Option<Vec<Vec<u64>>> {
        let mut other = table.to_vec();
        for ((row, col), change) in [(a, by), (b, by), ((a.0, b.1), -by), ((b.0, a.1), -by)] {
            other[row][col] = other[row][col].checked_add_signed(change)?;
        }
        Some(other)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        /// Of whatever is hidden there is another flow with the same nodes, in which a group of few has another size, and of
        /// which the very same is said.
        #[test]
        fn no_size_of_a_small_group_follows(
            rows in 2usize..4,
            columns in 2usize..4,
            sizes in prop::collection::vec((0u8..4, 1u64..11, 11u64..110, 110u64..3_000), 9),
        ) {
            let count = |at: usize| match sizes[at] {
                (0, few, ..) => few,
                (1, _, some, _) => some,
                (_, _, _, many) => many,
            };
            let row = |row: usize| (0..columns).map(|col| count(row * 3 + col)).collect();
            let table: Vec<Vec<u64>> = (0..rows).map(row).collect();
            let found = about(0, &links(&table), K);
            for of in &found {
                let (NodeKind::Item(from), NodeKind::Item(to)) = (of.from, of.to) else { unreachable!() };
                let (from, to) = (usize::from(from), usize::from(to));
                let sums: [u64; 2] = [table[from].iter().sum(), table.iter().map(|row| row[to]).sum()];
                let truth = table[from][to];
                prop_assert!(of.count >= MANY * K && sums.iter().all(|sum| of.count <= *sum), "{of:?}");
                prop_assert!(truth >= MANY * K && of.count.abs_diff(truth) * 2 <= truth, "{of:?} for {truth}");
            }
            let cells: Vec<(usize, usize)> = (0..rows).flat_map(|row| (0..columns).map(move |col| (row, col))).collect();
            for &few in cells.iter().filter(|at| table[at.0][at.1] < K) {
                let across = cells.iter().filter(|at| at.0 != few.0 && at.1 != few.1);
                let mut ways = across.flat_map(|&at| (1..=30).flat_map(move |by| [(at, by), (at, -by)]));
                let alike = |other: &Vec<Vec<u64>>| about(0, &links(other), K) == found;
                let is_free = ways.any(|(at, by)| exchanged(&table, (few, at), by).as_ref().is_some_and(alike));
                prop_assert!(is_free, "{} of {table:?}", table[few.0][few.1]);
            }
        }
    }
}
