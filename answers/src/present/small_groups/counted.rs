//! Tables to be shared: small rows are one, and small parts of the rows that stay are empty.

use std::collections::BTreeSet;

use crate::analysis::flow::SmallGroups;
use crate::present::table::{Cell, Column, CsvTarget, Table};
use crate::privacy::Suppression;

use super::{
    Disclosure, NamedCell, PEOPLE, PublishedCounts, TooFewPeople, may_stand_together, name_of_others, solve, total,
};

/// What a number counts, and how many different people are behind it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PeopleCount {
    /// So many paths, sessions or moves.
    pub count: u64,
    /// How many different people are behind it.
    pub people: u64,
}

impl PeopleCount {
    /// `count` of something by `people` different people.
    pub fn new(count: u64, people: u64) -> Self {
        Self { count, people }
    }

    /// A count of people, each of whom counts once.
    pub fn people(n: u64) -> Self {
        Self::new(n, n)
    }
}

/// Rows that add up to a number that is known or follows from their shares.
#[derive(Debug, Clone)]
pub struct Sum {
    /// What they add up to; where it is more, the rest is in no row.
    pub total: PeopleCount,
    /// The rows of the group, by position.
    pub rows: Vec<usize>,
    /// Columns that tell the total and are empty where it is hidden.
    pub shares: &'static [&'static str],
}

/// Parts that every row falls into, like those who buy and those who do not.
#[derive(Debug, Clone)]
pub struct Split {
    /// The parts, which add up to the row.
    pub parts: Vec<Portion>,
    /// Whether the total of each part over all rows is known.
    pub totals_known: bool,
}

/// One part of every row.
#[derive(Debug, Clone)]
pub struct Portion {
    /// Columns that tell it and are empty where it is hidden.
    pub columns: &'static [&'static str],
    /// Counts and people of the part, one entry per row.
    pub rows: Vec<PeopleCount>,
}

/// A table of groups of people.
#[derive(Debug, Clone)]
pub struct GroupTable {
    /// The table. Its first cells of text or time name a row.
    pub table: Table,
    /// Tells it apart from other tables in the memory of exports.
    pub kind: &'static str,
    /// Who is behind each row.
    pub rows: Vec<PeopleCount>,
    /// Whom the table is about: all rows and the rest, which is in no row.
    pub base: Option<PeopleCount>,
    /// Further rows that add up to something.
    pub sums: Vec<Sum>,
    /// What rows are made of.
    pub splits: Vec<Split>,
    /// Whether one person may be behind several rows.
    pub overlapping: bool,
    /// The column that tells [`PeopleCount::count`] of each row, and the one that tells its share of the base: they add up where
    /// rows are merged, the others are empty there.
    pub adds_up: [&'static str; 2],
}

impl GroupTable {
    /// A table whose rows count people in `column`, nobody in two rows.
    pub fn people(table: Table, kind: &'static str, column: &'static str) -> Self {
        let at = table.columns.iter().position(|c| c.key == column);
        let of = |row: &Vec<Cell>| {
            at.and_then(|at| row.get(at)?.as_count()).map_or(PeopleCount::default(), PeopleCount::people)
        };
        let rows = table.rows.iter().map(of).collect();
        Self {
            table,
            kind,
            rows,
            base: None,
            sums: Vec::new(),
            splits: Vec::new(),
            overlapping: false,
            adds_up: [column, "share"],
        }
    }

    /// The column whose words name a row.
    fn named_by(&self) -> usize {
        let text = |at: &usize| self.table.rows.iter().any(|row| matches!(row[*at], Cell::Text(_)));
        (0..self.table.columns.len()).find(text).unwrap_or(0)
    }

    /// How few people a row tells of. Where one person may be behind several rows and it is known whom all of them are about,
    /// those who are not behind a row follow from it.
    fn fewest(&self, row: &PeopleCount) -> u64 {
        let others = self.base.filter(|_| self.overlapping).map_or(0, |base| base.people.saturating_sub(row.people));
        if others > 0 { row.people.min(others) } else { row.people }
    }

    /// Says of how many all rows are.
    pub fn about(self, base: PeopleCount) -> Self {
        Self { base: Some(base), ..self }
    }

    /// Adds a part of each row, told by `columns`, and the others of the row.
    pub fn split(mut self, columns: &'static [&'static str], has: Vec<PeopleCount>, totals_known: bool) -> Self {
        let not = self.rows.iter().zip(&has);
        let not = not.map(|(row, has)| PeopleCount::people(row.count.saturating_sub(has.count))).collect();
        let parts = vec![Portion { columns, rows: has }, Portion { columns: &[], rows: not }];
        self.splits.push(Split { parts, totals_known });
        self
    }
}

/// The table with small rows merged into one; small parts of the rows that stay are empty cells.
pub fn table(counted: GroupTable, k: u64, before: &PublishedCounts) -> Result<Disclosure<Table>, TooFewPeople> {
    let names: Vec<String> = counted.table.rows.iter().map(|row| name_of(row)).collect();
    table_named(counted, &names, k, before)
}

/// Hides small rows that are remembered under these names, because those of the table are in the language that is
/// spoken.
pub fn table_named(
    counted: GroupTable,
    names: &[String],
    k: u64,
    before: &PublishedCounts,
) -> Result<Disclosure<Table>, TooFewPeople> {
    if k <= 1 {
        return Ok(Disclosure::all(counted.table));
    }
    let all = if counted.overlapping { format!("{}/all", counted.kind) } else { PEOPLE.to_owned() };
    if let Some(base) = counted.base {
        total(&all, (base.count, base.people), k, before)?;
    }
    let mut s = if counted.overlapping { Suppression::overlapping(k) } else { Suppression::new(k) };
    let names: Vec<String> = names.iter().map(|name| format!("{}/{name}", counted.kind)).collect();
    let rows: Vec<usize> = counted.rows.iter().map(|b| s.cell_of(b.count, counted.fewest(b))).collect();
    let mut cells: Vec<NamedCell> =
        rows.iter().zip(&names).zip(&counted.rows).map(|((&c, name), b)| (c, name.clone(), b.count)).collect();
    let rest = add_all(&mut s, &counted, &rows);
    let totals = add_sums(&mut s, &counted, &rows);
    let portions = add_splits(&mut s, &counted, &rows, &names, &mut cells);
    let (mut published, merged_row) = loop {
        let published = solve(&mut s, &cells, k, before);
        let row = MergedRow::of(&counted, &s, &rows, rest, &names);
        if row.small.is_empty() || row.may_be_shown(k, before) {
            break (published, Some(row));
        }
        // one group more, the smallest, where that can help
        let apart = (0..rows.len()).filter(|&i| s.hidden(rows[i]).is_none());
        match apart.min_by_key(|&i| (counted.rows[i].count, i)).filter(|_| row.is_near_another(k, before)) {
            Some(next) => s.hide(rows[next]),
            None => break (published, None),
        }
    };
    if let Some(base) = counted.base {
        published.note(all, base.count);
    }
    let mut what = counted.table.clone();
    let mut hidden = 0;
    let is_visible = |cell: usize| s.hidden(cell).is_none();
    let mut empty = |row: usize, columns: &[&str]| {
        let at = what.columns.iter().enumerate().filter(|(_, c)| columns.contains(&c.key.as_ref())).map(|(i, _)| i);
        for i in at.collect::<Vec<_>>() {
            what.rows[row][i] = Cell::Empty;
        }
    };
    for (sum, _) in counted.sums.iter().zip(&totals).filter(|(_, total)| !is_visible(**total)) {
        sum.rows.iter().for_each(|&row| empty(row, sum.shares));
    }
    for (row, columns, cell) in portions {
        if is_visible(rows[row]) && !is_visible(cell) {
            hidden += usize::from(!columns.is_empty());
            empty(row, columns);
        }
    }
    let mut at = rows.iter();
    what.rows.retain(|_| at.next().is_none_or(|&c| is_visible(c)));
    let small = counted.rows.len() - what.rows.len();
    let mut merged = 0;
    match merged_row.filter(|row| !row.small.is_empty()) {
        Some(row) => {
            what.rows.push(row.cells(&counted, k));
            published.note(row.name, row.count);
            merged = small;
        }
        None => hidden += small,
    }
    Ok(Disclosure { what, merged, hidden, published })
}

/// The row of all that is small, and of the rest that is in no row where that is small.
struct MergedRow {
    /// The rows that are merged, by position.
    small: Vec<usize>,
    /// Who is behind each of them, and behind the rest.
    parts: Vec<PeopleCount>,
    /// What the merged rows count together.
    count: u64,
    /// How many people are behind it at least.
    people: u64,
    /// Its name in the memory.
    name: String,
    /// The names of its rows there; none where the rest is a part, which never has a row of its own.
    apart: Vec<String>,
}

impl MergedRow {
    fn of(
        counted: &GroupTable,
        s: &Suppression,
        rows: &[usize],
        rest: Option<(usize, PeopleCount)>,
        names: &[String],
    ) -> Self {
        let hidden = |cell: usize| s.hidden(cell).is_some();
        let small: Vec<usize> = (0..rows.len()).filter(|&i| hidden(rows[i])).collect();
        let small_rest = rest.filter(|(cell, _)| hidden(*cell)).map(|(_, behind)| behind);
        let parts: Vec<PeopleCount> = small.iter().map(|&i| counted.rows[i]).chain(small_rest).collect();
        let people = parts.iter().map(|b| b.people);
        let is_all = small.len() == rows.len() && small_rest.is_some() == rest.is_some();
        Self {
            count: parts.iter().map(|b| b.count).sum(),
            people: if counted.overlapping { people.max().unwrap_or(0) } else { people.sum() },
            name: if is_all {
                format!("{}/all", counted.kind)
            } else {
                let rest = small_rest.map(|_| "rest");
                name_of_others(counted.kind, small.iter().map(|&i| names[i].as_str()).chain(rest))
            },
            apart: match small_rest {
                Some(_) => Vec::new(),
                None => small.iter().map(|&i| names[i].clone()).collect(),
            },
            small,
            parts,
        }
    }

    fn may_be_shown(&self, k: u64, before: &PublishedCounts) -> bool {
        may_stand_together(self.parts.len(), (self.count, self.people), &self.name, k, before)
            && !self.was_apart(k, before)
    }

    /// Whether only what left before keeps it from being shown.
    fn is_near_another(&self, k: u64, before: &PublishedCounts) -> bool {
        before.reveals(&self.name, self.count, k) || self.was_apart(k, before)
    }

    /// Whether it differs by few from what its rows counted together when each had a row of its own.
    fn was_apart(&self, k: u64, before: &PublishedCounts) -> bool {
        // so many sums are not looked through: one of them is near
        const MOST_SUMS: usize = 10_000;
        let mut sums: BTreeSet<u64> = BTreeSet::from([0]);
        for name in &self.apart {
            let Some(counts) = before.0.get(name) else { return false };
            let mut next: BTreeSet<u64> = BTreeSet::new();
            for sum in &sums {
                next.extend(counts.iter().map(|count| sum + count).filter(|sum| *sum < self.count + k));
            }
            if next.len() > MOST_SUMS {
                return true;
            }
            sums = next;
        }
        !self.apart.is_empty() && sums.iter().any(|&sum| sum != self.count && sum.abs_diff(self.count) < k)
    }

    fn cells(&self, counted: &GroupTable, k: u64) -> Vec<Cell> {
        merged_cells(counted, self.count, self.parts.iter().any(|b| b.people >= k), k)
    }
}

fn merged_cells(counted: &GroupTable, count: u64, with_larger: bool, k: u64) -> Vec<Cell> {
    let columns = counted.table.columns.iter().enumerate();
    let cell = |(i, column): (usize, &Column)| match column.key.as_ref() {
        // the first words name the row
        _ if i == counted.named_by() => Cell::text(SmallGroups::name(k, with_larger)),
        key if key == counted.adds_up[0] => Cell::Count(count),
        key if key == counted.adds_up[1] => {
            counted.base.filter(|b| b.count > 0).map_or(Cell::Empty, |b| Cell::Share(count as f64 / b.count as f64))
        }
        _ => Cell::Empty,
    };
    columns.map(cell).collect()
}

/// "Social" or "Cart/Checkout": the first cells that name a row.
fn name_of(row: &[Cell]) -> String {
    let named = row.iter().take_while(|c| matches!(c, Cell::Text(_) | Cell::Time(_) | Cell::Day(_)));
    named.map(|cell| cell.raw(CsvTarget::Program)).collect::<Vec<_>>().join("/")
}

/// All rows add up to the base, which is shown, or to their sum, which follows once small ones are merged. Returns the cell
/// of the rest that is in no row, and who is behind it.
fn add_all(s: &mut Suppression, counted: &GroupTable, rows: &[usize]) -> Option<(usize, PeopleCount)> {
    let in_rows: u64 = counted.rows.iter().map(|b| b.count).sum();
    let base = counted.base.map_or(in_rows, |base| base.count.max(in_rows));
    let total = s.cell(base);
    s.keep(total);
    let mut parts = rows.to_vec();
    let rest = base - in_rows;
    // nobody counted who is behind it: as few as one where one person can be behind several
    let rest = (rest > 0).then(|| PeopleCount::new(rest, if counted.overlapping { 1 } else { rest }));
    let rest = rest.map(|behind| (s.cell_of(behind.count, behind.people), behind));
    parts.extend(rest.map(|(cell, _)| cell));
    s.sum(total, parts);
    rest
}

/// What some rows add up to; returns the cells of the totals of [`GroupTable::sums`].
fn add_sums(s: &mut Suppression, counted: &GroupTable, rows: &[usize]) -> Vec<usize> {
    let mut add = |total: PeopleCount, positions: &[usize]| {
        let cell = s.cell_of(total.count, total.people);
        let mut parts: Vec<usize> = positions.iter().map(|&i| rows[i]).collect();
        let in_rows: u64 = positions.iter().map(|&i| counted.rows[i].count).sum();
        let rest = total.count.saturating_sub(in_rows);
        if rest > 0 {
            // nobody counted who is behind it: as few as one where one person can be behind several
            parts.push(s.cell_of(rest, if counted.overlapping { 1 } else { rest }));
        }
        s.sum(cell, parts);
        cell
    };
    counted.sums.iter().map(|sum| add(sum.total, &sum.rows)).collect()
}

/// The parts of rows: (row, its columns, cell).
fn add_splits(
    s: &mut Suppression,
    counted: &GroupTable,
    rows: &[usize],
    names: &[String],
    cells: &mut Vec<NamedCell>,
) -> Vec<(usize, &'static [&'static str], usize)> {
    let mut portions = Vec::new();
    for split in &counted.splits {
        let mut of_row: Vec<Vec<usize>> = vec![Vec::new(); rows.len()];
        for portion in &split.parts {
            let mut down = Vec::new();
            for (row, behind) in portion.rows.iter().enumerate() {
                let cell = s.cell_of(behind.count, behind.people);
                s.bind(cell, rows[row]);
                of_row[row].push(cell);
                down.push(cell);
                portions.push((row, portion.columns, cell));
                if let Some(column) = portion.columns.first() {
                    cells.push((cell, format!("{}/{column}", names[row]), behind.count));
                }
            }
            if split.totals_known {
                let sum = |of: fn(&PeopleCount) -> u64| portion.rows.iter().map(of).sum::<u64>();
                let total = s.cell_of(sum(|b| b.count), sum(|b| b.people));
                s.sum(total, down);
            }
        }
        for (row, parts) in of_row.into_iter().enumerate() {
            s.sum(rows[row], parts);
        }
    }
    portions
}
