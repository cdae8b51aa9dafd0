//! Flows to be shared: small nodes of a column stand together, so that every column still adds up to the base; links of few
//! people are not drawn, while what leaves and reaches their nodes still tells how many they are together.

use std::collections::BTreeMap;

use crate::analysis::flow::{Anchor, Flow, FlowLink, FlowNode, FlowPeople, NodeKind, SmallGroups};
use crate::events::Names;
use crate::model::is_small_group;
use crate::present::sentence;
use crate::privacy::Suppression;
use crate::texts::for_programs;

use super::about::{Link, about};
use super::{Disclosure, GOAL, PEOPLE, PublishedCounts, TooFewPeople, may_stand_together, name_of_others, total};

/// A flow in which the groups of fewer than `k` people, by the people `behind` them, stand together.
pub fn flow(
    flow: &Flow,
    behind: &FlowPeople,
    names: &Names,
    k: u64,
    before: &PublishedCounts,
) -> Result<Disclosure<Flow>, TooFewPeople> {
    if k <= 1 {
        return Ok(Disclosure::all(flow.clone()));
    }
    let people_are_counted = flow.counts_people();
    let all = if people_are_counted { PEOPLE.to_owned() } else { format!("flow/{}", unit_name(flow)) };
    total(&all, (flow.base, behind.base), k, before)?;
    // which names are steps takes people apart as a filter does
    if is_small_group(behind.without_steps, k) {
        return Err(TooFewPeople::people(behind.without_steps, k));
    }
    let mut published = PublishedCounts::default();
    published.note(all, flow.base);
    let longest = longest(flow, behind, |part, people| {
        let mut merging = FlowMerger::new(part, people, names, k, before);
        merging.merge_nodes();
        let links = merging.shows_ends().then(|| merging.solve())?;
        merging.shows_ends().then(|| merging.shared(&links, &mut published))
    });
    let what = longest.unwrap_or_else(|| {
        let mut merging = FlowMerger::new(flow, behind, names, k, before);
        merging.merge_nodes();
        let links = merging.solve();
        merging.shared(&links, &mut published)
    });
    let largest_loss = sentence::largest_loss(flow);
    let columns = flow.columns.len() - what.columns.len();
    let small = SmallGroups { columns, largest_loss, ..what.small };
    let merged = small.merged + small.moves;
    // how much was left out tells of what is not shown
    let what = Flow { small, left_out: None, ..what };
    Ok(Disclosure { merged, hidden: 0, what, published })
}

/// What a flow counts, as it is remembered.
fn unit_name(flow: &Flow) -> String {
    let unit = flow.entity.title();
    if flow.every_time { format!("times/{unit}/{:?}", flow.anchor) } else { unit.to_owned() }
}

/// Late steps have few people, and those who end in them would be told by how many had ended before. What `share` makes of as
/// many columns as it can make something of; nothing where that is of none.
fn longest(
    flow: &Flow,
    behind: &FlowPeople,
    mut share: impl FnMut(&Flow, &FlowPeople) -> Option<Flow>,
) -> Option<Flow> {
    const FEWEST: usize = 3;
    let all = flow.columns.len();
    let fewest = match flow.anchor {
        Anchor::Start if flow.counts_people() => FEWEST,
        Anchor::Around(_) if flow.counts_people() => flow.before + FEWEST,
        // the goal stands last; and who ends behind what is left out is not known of anything but people
        _ => all,
    };
    (fewest.min(all)..=all).rev().find_map(|columns| {
        let links = flow.links.iter().take_while(|link| usize::from(link.step) + 1 < columns).count();
        let part = Flow {
            columns: flow.columns[..columns].to_vec(),
            links: flow.links[..links].to_vec(),
            small: SmallGroups { columns: all - columns, ..flow.small.clone() },
            ..flow.clone()
        };
        let people = FlowPeople {
            nodes: behind.nodes[..columns].to_vec(),
            links: behind.links[..links].to_vec(),
            ..behind.clone()
        };
        share(&part, &people)
    })
}

/// A column on its way: which of its nodes stand together.
struct Column {
    together: Vec<bool>,
}

/// Which nodes stand together, and what is worked out from that.
struct FlowMerger<'a> {
    flow: &'a Flow,
    behind: &'a FlowPeople,
    names: &'a Names,
    k: u64,
    before: &'a PublishedCounts,
    columns: Vec<Column>,
}

impl<'a> FlowMerger<'a> {
    /// Small nodes stand together from the beginning, and so do those that an earlier export would give away.
    fn new(flow: &'a Flow, behind: &'a FlowPeople, names: &'a Names, k: u64, before: &'a PublishedCounts) -> Self {
        let mut merging = Self { flow, behind, names, k, before, columns: Vec::new() };
        for (step, column) in flow.columns.iter().enumerate() {
            let small = |i: usize| merging.few(behind.nodes[step][i]) || merging.is_published(step, &column[i]);
            merging.columns.push(Column { together: (0..column.len()).map(small).collect() });
        }
        merging
    }

    fn few(&self, people: u64) -> bool {
        is_small_group(people, self.k)
    }

    fn is_published(&self, step: usize, node: &FlowNode) -> bool {
        let differs = |name: &str| self.before.reveals(name, node.count, self.k);
        differs(&self.node_name(step, node.kind)) || (self.counts_goal(node.kind) && differs(GOAL))
    }

    /// Who reached the goal by then and who ever did tell who did later.
    fn counts_goal(&self, kind: NodeKind) -> bool {
        self.flow.counts_people() && kind == NodeKind::GoalReached
    }

    /// What a node is remembered under, the same in every language.
    fn node_name(&self, step: usize, kind: NodeKind) -> String {
        for_programs(|| {
            let (unit, level) = (unit_name(self.flow), self.flow.level);
            format!("flow/{unit}/{level:?}/{step}/{}", self.flow.label(kind, self.names))
        })
    }

    /// The names of what stands together in a column; where that is all of it, it is the base and tells of no names.
    fn merged_name(&self, step: usize) -> String {
        for_programs(|| self.merged_words(step))
    }

    fn merged_words(&self, step: usize) -> String {
        if self.columns[step].together.iter().all(|on| *on) {
            return format!("flow/{}/all", unit_name(self.flow));
        }
        let together = self.flow.columns[step].iter().zip(&self.columns[step].together).filter(|(_, on)| **on);
        let names: Vec<_> = together.map(|(n, _)| self.flow.label(n.kind, self.names)).collect();
        let (unit, level) = (unit_name(self.flow), self.flow.level);
        name_of_others(&format!("flow/{unit}/{level:?}/{step}"), names.iter().map(AsRef::as_ref))
    }

    /// Merges small nodes, and those where paths end or have not begun by whose counts few are told: they hold everybody who
    /// ended before, so that a column tells of few where it differs by few from another.
    fn merge_nodes(&mut self) {
        (0..self.columns.len()).for_each(|step| self.fill(step));
        for kind in [NodeKind::DroppedOff, NodeKind::StillActive, NodeKind::NotStarted, NodeKind::GoalReached] {
            while let Some((step, at)) = self.column_that_tells(kind) {
                self.columns[step].together[at] = true;
                self.fill(step);
            }
        }
    }

    /// The first column in which a node that holds others of its kind differs by few from the one shown before, or the last
    /// in which it differs by few from all who reach the goal.
    fn column_that_tells(&self, kind: NodeKind) -> Option<(usize, usize)> {
        let mut before: Option<(usize, usize, u64)> = None;
        for step in 0..self.columns.len() {
            let Some(at) = self.apart(step, kind) else { continue };
            let count = self.flow.columns[step][at].count;
            if let Some((from, _, was)) = before
                && count != was
                && self.few(self.people_between(kind, (from, step), count.abs_diff(was)))
            {
                return Some((step, at));
            }
            before = Some((step, at, count));
        }
        let (step, at, count) = before.filter(|_| kind == NodeKind::GoalReached && self.may_show_reached())?;
        let later = self.flow.reached().map_or(0, |all| all.abs_diff(count));
        self.few(later).then_some((step, at))
    }

    /// How many people are at least behind `n` paths that end, or begin, between two columns.
    fn people_between(&self, kind: NodeKind, (from, to): (usize, usize), n: u64) -> u64 {
        if self.flow.counts_people() {
            return n;
        }
        let is_between =
            |link: &FlowLink| (from..to).contains(&usize::from(link.step)) && (link.from == kind) != (link.to == kind);
        let links = self.flow.links.iter().zip(&self.behind.links).filter(|(link, _)| is_between(link));
        links.map(|(_, &people)| people).max().unwrap_or(0)
    }

    /// Whether nobody of the many who ended stands with others in the last column.
    fn shows_ends(&self) -> bool {
        let Some(last) = self.columns.len().checked_sub(1) else { return true };
        let nodes = self.flow.columns[last].iter().zip(&self.behind.nodes[last]).zip(&self.columns[last].together);
        !nodes.into_iter().any(|((node, &people), on)| *on && node.kind.is_end() && people >= self.k)
    }

    /// Merges until nothing small follows from what is shown; returns the links by step.
    fn solve(&mut self) -> Vec<Vec<Link>> {
        let mut links: Vec<Option<Vec<Link>>> = (1..self.columns.len()).map(|_| None).collect();
        // every round that changes something merges a node more, so it ends
        while let Some(step) = links.iter().position(Option::is_none) {
            match self.links(step) {
                Ok(found) => links[step] = Some(found),
                Err(column) => {
                    self.fill(column);
                    // the links before and after the column are others now
                    for near in [column.checked_sub(1), Some(column)].into_iter().flatten() {
                        if let Some(of) = links.get_mut(near) {
                            *of = None;
                        }
                    }
                }
            }
        }
        links.into_iter().flatten().collect()
    }

    /// Lets the smallest of a column join those that stand together until their sum tells of enough people, and of more
    /// than one group.
    fn fill(&mut self, step: usize) {
        loop {
            let (n, count, people) = self.together(step);
            let enough = n == 0 || may_stand_together(n, (count, people), &self.merged_name(step), self.k, self.before);
            if enough || !self.join_next(step) {
                return;
            }
        }
    }

    /// How many nodes of a column stand together, their sum, and how many people are behind it at least.
    fn together(&self, step: usize) -> (usize, u64, u64) {
        let nodes = self.flow.columns[step].iter().zip(&self.behind.nodes[step]);
        let on = nodes.zip(&self.columns[step].together).filter(|(_, on)| **on).map(|(node, _)| node);
        let (mut n, mut count, mut people) = (0, 0, 0);
        for (node, &behind) in on {
            n += 1;
            count += node.count;
            people = if self.flow.counts_people() { people + behind } else { people.max(behind) };
        }
        (n, count, people)
    }

    /// Lets one more node stand with the others, if there is one: the smallest, the goal only where nothing else is left.
    fn join_next(&mut self, step: usize) -> bool {
        let together = &self.columns[step].together;
        let apart = (0..together.len()).filter(|&at| !together[at]);
        let Some(next) = apart.min_by_key(|&at| (self.keep_longest(step, at), at)) else { return false };
        self.columns[step].together[next] = true;
        true
    }

    /// What a node is called now: those that stand together are one.
    fn kind(&self, step: usize, kind: NodeKind) -> NodeKind {
        let at = self.flow.columns[step].iter().position(|n| n.kind == kind);
        if at.is_some_and(|at| self.columns[step].together[at]) { self.merged(step) } else { kind }
    }

    fn merged(&self, step: usize) -> NodeKind {
        let together = self.behind.nodes[step].iter().zip(&self.columns[step].together).filter(|(_, on)| **on);
        NodeKind::Merged { with_larger: together.into_iter().any(|(&people, _)| people >= self.k) }
    }

    /// The links from one column to the next with those hidden that have to be, all nodes shown; where that leaves one of
    /// few people to be worked out, a node more has joined the others of the column that is returned instead.
    fn links(&mut self, step: usize) -> Result<Vec<Link>, usize> {
        let mut links = self.links_between(step);
        let people_are_counted = self.flow.counts_people();
        let mut s = if people_are_counted { Suppression::new(self.k) } else { Suppression::overlapping(self.k) };
        let cells: Vec<usize> = links.iter().map(|l| s.cell_of(l.count, l.people)).collect();
        let differs = |link: &Link| self.before.reveals(&self.link_name(step, link), link.count, self.k);
        let told_before: Vec<usize> =
            links.iter().zip(&cells).filter(|(link, _)| differs(link)).map(|(_, &cell)| cell).collect();
        told_before.iter().for_each(|&cell| s.hide(cell));
        let ends: [fn(&Link) -> NodeKind; 2] = [|l| l.from, |l| l.to];
        for end in ends {
            let mut of: BTreeMap<NodeKind, Vec<usize>> = BTreeMap::new();
            links.iter().zip(&cells).for_each(|(l, &cell)| of.entry(end(l)).or_default().push(cell));
            for parts in of.into_values() {
                let sum = parts.iter().map(|&cell| links[cell].count).sum();
                let node = s.cell_of(sum, sum);
                s.keep(node);
                // what alone leaves or reaches a node is the node, which is shown
                if let [only] = parts[..] {
                    s.keep(only);
                }
                s.sum(node, parts);
            }
        }
        s.solve();
        let mut exposed = s.exposed_cells();
        // what is the whole of a node stays with it, and would be told beside what an earlier export said of it
        exposed.extend(told_before.iter().copied().filter(|&cell| s.hidden(cell).is_none()));
        if let Some(link) = exposed.iter().find_map(|&cell| links.get(cell))
            && let Some(column) = self.join_end(step, link)
        {
            return Err(column);
        }
        for (link, cell) in links.iter_mut().zip(&cells) {
            link.told_before = told_before.contains(cell);
        }
        // Where all stand together already nothing is left to merge: what would tell is not shown.
        for (link, &cell) in links.iter_mut().zip(&cells) {
            link.hidden = s.hidden(cell).is_some() || exposed.contains(&cell);
        }
        Ok(links)
    }

    fn links_between(&self, step: usize) -> Vec<Link> {
        let mut found: Vec<Link> = Vec::new();
        let all = self.flow.links.iter().zip(&self.behind.links).filter(|(l, _)| usize::from(l.step) == step);
        for (link, &people) in all {
            let (from, to) = (self.kind(step, link.from), self.kind(step + 1, link.to));
            match found.iter_mut().find(|l| l.from == from && l.to == to) {
                Some(of) => {
                    of.count += link.count;
                    let both = self.flow.counts_people();
                    of.people = if both { of.people + people } else { of.people.max(people) };
                }
                None => found.push(Link { from, to, count: link.count, people, hidden: false, told_before: false }),
            }
        }
        found
    }

    fn link_name(&self, step: usize, link: &Link) -> String {
        let name = |step: usize, kind: NodeKind| match kind {
            NodeKind::Merged { .. } => self.merged_name(step),
            kind => self.node_name(step, kind),
        };
        format!("{}>{}", name(step, link.from), name(step + 1, link.to))
    }

    /// Lets an end of a link that would be known join the others of its column, or where both are others already a node
    /// that leads to or comes from the same: the smallest, the goal last. Returns the column; `None` where no node stands
    /// apart in either.
    fn join_end(&mut self, step: usize, link: &Link) -> Option<usize> {
        let of_links = |column: usize, all: &dyn Fn(&FlowLink) -> bool, end: fn(&FlowLink) -> NodeKind| {
            let between = self.flow.links.iter().filter(|l| usize::from(l.step) == step && all(l));
            let apart = between.filter_map(|l| self.apart(column, end(l)));
            apart.map(|at| (self.keep_longest(column, at), column, at)).min()
        };
        let from = |l: &FlowLink| self.kind(step, l.from) == link.from;
        let to = |l: &FlowLink| self.kind(step + 1, l.to) == link.to;
        let own = |l: &FlowLink| from(l) && to(l);
        let ends = [of_links(step, &own, |l| l.from), of_links(step + 1, &own, |l| l.to)].into_iter().flatten().min();
        let beside = [of_links(step, &to, |l| l.from), of_links(step + 1, &from, |l| l.to)].into_iter().flatten().min();
        let next = [ends, beside].into_iter().flatten().min_by_key(|&((goal, _), ..)| goal);
        match next {
            Some((_, column, at)) => {
                self.columns[column].together[at] = true;
                Some(column)
            }
            None if self.join_next(step + 1) => Some(step + 1),
            None => self.join_next(step).then_some(step),
        }
    }

    /// The position of a node that does not stand with the others yet.
    fn apart(&self, step: usize, kind: NodeKind) -> Option<usize> {
        let at = self.flow.columns[step].iter().position(|n| n.kind == kind)?;
        (!self.columns[step].together[at]).then_some(at)
    }

    /// What is to be seen as long as possible: the goal, in the last column most of all; then what counts most.
    fn keep_longest(&self, step: usize, at: usize) -> (u8, u64) {
        let node = &self.flow.columns[step][at];
        let last = step + 1 == self.flow.columns_counted();
        let goal = if node.kind == NodeKind::GoalReached { 1 + u8::from(last) } else { 0 };
        (goal, node.count)
    }

    /// The flow as it may be shown.
    fn shared(&self, links: &[Vec<Link>], published: &mut PublishedCounts) -> Flow {
        let mut what = self.flow.clone();
        let mut small = SmallGroups { k: self.k, columns: self.flow.small.columns, ..SmallGroups::default() };
        for (step, column) in what.columns.iter_mut().enumerate() {
            let together = &self.columns[step].together;
            let (n, count, _) = self.together(step);
            let mut at = together.iter();
            column.retain(|_| at.next().is_none_or(|on| !on));
            for node in column.iter() {
                published.note(self.node_name(step, node.kind), node.count);
                if self.counts_goal(node.kind) {
                    published.note(GOAL.to_owned(), node.count);
                }
            }
            if n > 0 {
                published.note(self.merged_name(step), count);
                column.push(FlowNode { kind: self.merged(step), count });
            }
            small.merged += n;
        }
        what.links.clear();
        for (step, links) in links.iter().enumerate() {
            let order = |step: usize, kind| what.columns[step].iter().position(|n| n.kind == kind);
            let mut visible: Vec<&Link> = links.iter().filter(|l| !l.hidden).collect();
            visible.sort_by_key(|l| (order(step, l.from), order(step + 1, l.to)));
            for link in &visible {
                published.note(self.link_name(step, link), link.count);
            }
            let about = about(step, links, self.k);
            small.moves += links.len() - visible.len() - about.len();
            small.about.extend(about);
            let link = |l: &Link| FlowLink { step: step as u8, from: l.from, to: l.to, count: l.count };
            what.links.extend(visible.into_iter().map(link));
        }
        what.small = small;
        let reached = self.flow.reached().filter(|_| self.may_show_reached());
        if let Some(all) = reached.filter(|_| self.flow.counts_people()) {
            published.note(GOAL.to_owned(), all);
        }
        if reached.is_none() || !what.small.is_none() {
            // how many reached it by the columns before would follow from what stands together there
            what.reached_by_step = reached.into_iter().collect();
        }
        if !self.may_tell_who_went_on(&what) {
            what.went_on = 0;
        }
        what
    }

    /// Who reaches the goal within the columns is told where neither they nor the others are few.
    fn may_show_reached(&self) -> bool {
        let behind = self.behind;
        let reveals = self.flow.reached().is_some_and(|all| self.before.reveals(GOAL, all, self.k));
        let few = self.few(behind.reached) || self.few(behind.missed);
        !(few || reveals && self.flow.counts_people())
    }

    /// Together with those who ended there, those who went on beyond the columns are the steps of one.
    fn may_tell_who_went_on(&self, what: &Flow) -> bool {
        let behind = self.behind;
        if what.small.columns > 0 {
            return false;
        }
        let steps_are_told = what
            .columns
            .get(self.flow.column_of_the_rest())
            .is_some_and(|visible| !visible.iter().any(|n| matches!(n.kind, NodeKind::Merged { .. })));
        let few = self.few(behind.went_on) || steps_are_told && self.few(behind.ended_there);
        !few
    }
}
