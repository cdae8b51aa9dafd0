//! What of a table or flow may leave the program: nothing about a group of fewer than k people, nothing that would give
//! such a group away, also not together with what was exported before.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::analysis::flow::{Flow, FlowLink, FlowNode, NodeKind};
use crate::events::Names;
use crate::privacy::Suppression;

use super::table::{Cell, Table};

/// Counts that left the program before, by the name of the cell. Two exports may differ by one person: the difference
/// would be a group of one.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Published(pub BTreeMap<String, Vec<u64>>);

impl Published {
    /// Whether `count` differs from an earlier count of the cell by fewer than k people.
    fn tells(&self, cell: &str, count: u64, k: u64) -> bool {
        let before = self.0.get(cell);
        before.is_some_and(|all| all.iter().any(|&was| was != count && was.abs_diff(count) < k))
    }

    fn note(&mut self, cell: String, count: u64) {
        let all = self.0.entry(cell).or_default();
        if !all.contains(&count) {
            all.push(count);
        }
    }

    /// Takes in what another export showed.
    pub fn extend(&mut self, other: Self) {
        for (cell, counts) in other.0 {
            counts.into_iter().for_each(|count| self.note(cell.clone(), count));
        }
    }
}

/// What left before, and what a report of several tables adds to it.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    /// Counts that left before.
    pub before: Published,
    /// Counts that are shown now.
    pub now: RefCell<Published>,
}

impl Memory {
    /// Remembers what a part shows, and gives the part.
    pub fn keep<T>(&self, shown: Shown<T>) -> (T, usize) {
        self.now.borrow_mut().extend(shown.published);
        (shown.what, shown.hidden)
    }
}

/// What may be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown<T> {
    /// The table or flow without what is hidden.
    pub what: T,
    /// How many counts are hidden.
    pub hidden: usize,
    /// What it shows, to be remembered.
    pub published: Published,
}

impl<T> Shown<T> {
    /// "14 counts of fewer than 11 people are left out"; `None` where nothing is.
    pub fn sentence(&self, k: u64) -> Option<String> {
        match self.hidden {
            0 => None,
            1 => Some(format!("1 count is left out: fewer than {k} people, or it would give such a group away")),
            n => Some(format!("{n} counts are left out: fewer than {k} people, or they would give such a group away")),
        }
    }
}

/// A flow without small nodes and links. What leaves and what reaches a node adds up to it and every column to the base, so
/// what stays must not let anybody subtract.
pub fn flow(flow: &Flow, names: &Names, k: u64, before: &Published) -> Shown<Flow> {
    let mut s = Suppression::new(k);
    let base = s.cell(flow.base);
    let nodes: Vec<Vec<usize>> = flow.columns.iter().map(|c| c.iter().map(|n| s.cell(n.count)).collect()).collect();
    let links: Vec<usize> = flow.links.iter().map(|l| s.cell(l.count)).collect();
    for (step, column) in flow.columns.iter().enumerate() {
        s.sum(base, nodes[step].clone());
        for (node, &cell) in column.iter().zip(&nodes[step]) {
            let of = |test: &dyn Fn(&FlowLink) -> bool| {
                flow.links.iter().zip(&links).filter(|(l, _)| test(l)).map(|(_, &c)| c).collect::<Vec<_>>()
            };
            s.sum(cell, of(&|l| usize::from(l.step) == step && l.from == node.kind));
            s.sum(cell, of(&|l| usize::from(l.step) + 1 == step && l.to == node.kind));
        }
    }
    let node_name = |step: usize, kind: NodeKind| {
        format!("flow/{:?}/{:?}/{step}/{}", flow.unit, flow.level, kind.label(flow.level, names))
    };
    let link_name =
        |l: &FlowLink| format!("{}>{}", node_name(usize::from(l.step), l.from), l.to.label(flow.level, names));
    let mut cells: Vec<(usize, String, u64)> = Vec::new();
    for (step, column) in flow.columns.iter().enumerate() {
        cells.extend(column.iter().zip(&nodes[step]).map(|(n, &c)| (c, node_name(step, n.kind), n.count)));
    }
    cells.extend(flow.links.iter().zip(&links).map(|(l, &c)| (c, link_name(l), l.count)));
    let published = solve(&mut s, &cells, k, before);
    let shown = |cell: usize| s.hidden(cell).is_none();
    let mut what = flow.clone();
    for (column, cells) in what.columns.iter_mut().zip(&nodes) {
        let mut cells = cells.iter();
        column.retain(|_: &FlowNode| cells.next().is_none_or(|&c| shown(c)));
    }
    // a link shows where it leads from and to
    let there = |step: usize, kind: NodeKind| what.columns.get(step).is_some_and(|c| c.iter().any(|n| n.kind == kind));
    let mut cells = links.iter();
    what.links.retain(|l| {
        cells.next().is_none_or(|&c| shown(c))
            && there(usize::from(l.step), l.from)
            && there(usize::from(l.step) + 1, l.to)
    });
    let hidden = s.num_hidden();
    Shown { what, hidden, published }
}

/// A table without small rows. `count` is the column that counts people; `adds_up` says that the rows add up to a total
/// that is known. `kind` tells tables apart.
pub fn rows(table: Table, kind: &str, count: &str, adds_up: bool, k: u64, before: &Published) -> Shown<Table> {
    let Some(column) = table.columns.iter().position(|c| c.key == count) else {
        return Shown { what: table, hidden: 0, published: Published::default() };
    };
    let of = |row: &[Cell]| match row.get(column) {
        Some(Cell::Count(n)) => *n,
        _ => 0,
    };
    let mut s = Suppression::new(k);
    let cells: Vec<(usize, String, u64)> = table
        .rows
        .iter()
        .map(|row| {
            let name: Vec<String> =
                row.iter().filter_map(|c| if let Cell::Text(t) = c { Some(t.clone()) } else { None }).collect();
            (s.cell(of(row)), format!("{kind}/{}", name.first().cloned().unwrap_or_default()), of(row))
        })
        .collect();
    if adds_up {
        let total = s.cell(cells.iter().map(|(_, _, n)| n).sum());
        s.sum(total, cells.iter().map(|(c, ..)| *c).collect());
    }
    let published = solve(&mut s, &cells, k, before);
    let mut what = table;
    let mut at = cells.iter();
    what.rows.retain(|_| at.next().is_none_or(|(c, ..)| s.hidden(*c).is_none()));
    Shown { hidden: s.num_hidden(), what, published }
}

fn solve(s: &mut Suppression, cells: &[(usize, String, u64)], k: u64, before: &Published) -> Published {
    if k > 1 {
        for (cell, name, count) in cells {
            if before.tells(name, *count, k) {
                s.hide(*cell);
            }
        }
    }
    s.solve();
    let mut published = Published::default();
    for (cell, name, count) in cells {
        if k > 1 && s.hidden(*cell).is_none() {
            published.note(name.clone(), *count);
        }
    }
    published
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(counts: &[(&str, u64)]) -> Table {
        let mut table = Table::new(&[("name", "Name"), ("customers", "Customers")]);
        counts.iter().for_each(|(name, n)| table.push(vec![Cell::text(*name), Cell::Count(*n)]));
        table
    }

    fn names(shown: &Shown<Table>) -> Vec<&Cell> {
        shown.what.rows.iter().map(|row| &row[0]).collect()
    }

    #[test]
    fn small_rows_go_and_one_more_where_the_total_is_known() {
        let three = table(&[("a", 120), ("b", 40), ("c", 3)]);
        let shown = rows(three.clone(), "t", "customers", false, 11, &Published::default());
        assert_eq!(names(&shown), [&Cell::text("a"), &Cell::text("b")]);
        let shown = rows(three.clone(), "t", "customers", true, 11, &Published::default());
        assert_eq!(names(&shown), [&Cell::text("a")]);
        assert!(shown.sentence(11).unwrap().starts_with("2 counts are left out"));
        let shown = rows(three.clone(), "t", "customers", true, 0, &Published::default());
        assert_eq!((shown.what, shown.hidden), (three, 0));
    }

    #[test]
    fn a_second_export_that_differs_by_one_person_does_not_show_the_cell() {
        let first = rows(table(&[("a", 120), ("b", 40)]), "t", "customers", false, 11, &Published::default());
        let mut before = Published::default();
        before.extend(first.published);
        let again = rows(table(&[("a", 120), ("b", 40)]), "t", "customers", false, 11, &before);
        assert_eq!(again.hidden, 0, "the same once more tells nothing new");
        let next = rows(table(&[("a", 121), ("b", 60)]), "t", "customers", false, 11, &before);
        assert_eq!(names(&next), [&Cell::text("b")]);
        let other = rows(table(&[("a", 121)]), "other", "customers", false, 11, &before);
        assert_eq!(other.hidden, 0, "another table");
    }
}
