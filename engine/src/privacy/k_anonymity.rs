//! Counts of so few people that they could be recognised are not shown, nor any other count that would give them away.
//!
//! A table of counts is a list of cells and of sums: "this cell is the sum of those". Cells with 1 to k - 1 people behind
//! them are hidden first; then, as long as a hidden cell could be worked out from what is shown, one more is hidden with it.
//!
//! A cell may count something else than people (sessions, moves): it is small by the *people* behind it, while sums are
//! sums of what it counts. As one person may then be behind several cells, hidden cells together are only as many people
//! as the largest of them.

/// Fewer people than this are not shown: 1 to 10 are hidden, 0 may be shown.
pub const MIN_GROUP: u64 = 11;

/// Larger tables are checked sum by sum only: solving all sums at once would take too long.
const SOLVED_AT_ONCE: usize = 400;

/// What to hide beside a small cell is chosen greedily, by what is lost with it and next. How far to look ahead is tried
/// out: how many times as much is lost with a total as with a part of the same count; 0 looks at the cell alone.
const TRIED: [u64; 4] = [0, 1, 4, 16];

/// Why a cell is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HiddenReason {
    /// Fewer people than `k` are behind it.
    Small,
    /// It would give another cell away.
    Derivable,
}

/// A table of counts on its way to what may be shown of it.
#[derive(Debug, Clone, Default)]
pub struct Suppression {
    k: u64,
    /// Whether one person may be behind several cells.
    overlapping: bool,
    counts: Vec<u64>,
    people: Vec<u64>,
    hidden: Vec<Option<HiddenReason>>,
    /// (total, parts) of each sum, as positions of cells.
    sums: Vec<(usize, Vec<usize>)>,
    /// How far to look ahead, see [`TRIED`].
    total_weighs: u64,
    /// By cell: the sums it is in, as a part or the total.
    sums_of: Vec<Vec<usize>>,
    /// (cell, the one without which it is not shown).
    bound: Vec<(usize, usize)>,
    /// Cells that are shown whatever follows from them.
    always_visible: Vec<bool>,
}

impl Suppression {
    /// A table of which groups of fewer than `k` are not shown; 0 and 1 show everything.
    pub fn new(k: u64) -> Self {
        Self { k, ..Self::default() }
    }

    /// A table of cells of which one person may be behind several.
    pub fn overlapping(k: u64) -> Self {
        Self { overlapping: true, ..Self::new(k) }
    }

    /// Adds a cell that counts people; returns its number.
    pub fn cell(&mut self, people: u64) -> usize {
        self.cell_of(people, people)
    }

    /// Adds a cell that counts `count` of something by `people` different people; returns its number.
    pub fn cell_of(&mut self, count: u64, people: u64) -> usize {
        self.counts.push(count);
        self.people.push(people);
        self.hidden.push(None);
        self.always_visible.push(false);
        self.counts.len() - 1
    }

    /// Says that `cell` is not shown where `with` is not.
    pub fn bind(&mut self, cell: usize, with: usize) {
        self.bound.push((cell, with));
    }

    /// Says that the cell `total` is the sum of `parts`.
    pub fn sum(&mut self, total: usize, parts: Vec<usize>) {
        if !parts.is_empty() {
            self.sums.push((total, parts));
        }
    }

    /// Says that `cell` is shown in any case, so that other cells have to be hidden in its place.
    pub fn keep(&mut self, cell: usize) {
        self.always_visible[cell] = true;
    }

    /// The cells of few people that still follow from what is shown, because cells that are kept leave no way to hide
    /// them.
    pub fn exposed_cells(&self) -> Vec<usize> {
        let few = |c: usize| self.people[c] > 0 && self.people[c] < self.k;
        let mut unknown: Vec<usize> = (0..self.counts.len()).filter(|&c| self.hidden[c].is_some()).collect();
        let mut exposed_cells = Vec::new();
        loop {
            for (_, parts) in self.sums.iter().filter(|(total, _)| unknown.binary_search(total).is_err()) {
                let hidden: Vec<usize> = parts.iter().copied().filter(|p| unknown.binary_search(p).is_ok()).collect();
                let alone = hidden.len() == 1 && few(hidden[0]);
                if alone || (hidden.len() > 1 && self.people_behind(&hidden) < self.k) {
                    exposed_cells.extend(hidden);
                }
            }
            // one after the other: what is known is unknown no more, and less stays unknown beside it
            if unknown.len() > SOLVED_AT_ONCE {
                break;
            }
            let Some(cell) = determined(&unknown, &self.sums) else { break };
            unknown.retain(|&c| c != cell);
            if few(cell) {
                exposed_cells.push(cell);
            }
        }
        exposed_cells.sort_unstable();
        exposed_cells.dedup();
        exposed_cells
    }

    /// Hides a cell because of something outside of the table.
    pub fn hide(&mut self, cell: usize) {
        self.hidden[cell].get_or_insert(HiddenReason::Derivable);
    }

    /// Hides what must be hidden.
    pub fn solve(&mut self) {
        if self.k <= 1 {
            return;
        }
        for (hidden, &people) in self.hidden.iter_mut().zip(&self.people) {
            if people > 0 && people < self.k {
                *hidden = Some(HiddenReason::Small);
            }
        }
        for (hidden, _) in
            self.hidden.iter_mut().zip(&self.always_visible).filter(|(_, always_visible)| **always_visible)
        {
            *hidden = None;
        }
        self.sums_of = vec![Vec::new(); self.counts.len()];
        for (i, (total, parts)) in self.sums.iter().enumerate() {
            parts.iter().chain([total]).for_each(|&cell| self.sums_of[cell].push(i));
        }
        let small = self.hidden.clone();
        let mut best: Option<(u64, Vec<Option<HiddenReason>>)> = None;
        for total_weighs in TRIED {
            self.hidden.clone_from(&small);
            self.total_weighs = total_weighs;
            while self.close_bound() || self.close_sums() || self.close_system() {}
            let lost = self.hidden.iter().zip(&self.counts).filter(|(h, _)| h.is_some()).map(|(_, n)| n).sum();
            if best.as_ref().is_none_or(|(least, _)| lost < *least) {
                best = Some((lost, self.hidden.clone()));
            }
        }
        if let Some((_, hidden)) = best {
            self.hidden = hidden;
        }
    }

    /// Whether a cell is hidden, and why.
    pub fn hidden(&self, cell: usize) -> Option<HiddenReason> {
        self.hidden.get(cell).copied().flatten()
    }

    /// How many cells are hidden.
    pub fn num_hidden(&self) -> usize {
        self.hidden.iter().flatten().count()
    }

    /// Hides what is not shown without a hidden cell. Whether anything changed.
    fn close_bound(&mut self) -> bool {
        let mut changed = false;
        for &(cell, with) in &self.bound {
            if self.hidden[with].is_some() && self.hidden[cell].is_none() {
                self.hidden[cell] = Some(HiddenReason::Derivable);
                changed = true;
            }
        }
        changed
    }

    /// How many people are at least behind `cells` together.
    fn people_behind(&self, cells: &[usize]) -> u64 {
        let people = cells.iter().map(|&c| self.people[c]);
        if self.overlapping { people.max().unwrap_or(0) } else { people.sum() }
    }

    /// Hides one more cell of each sum that gives a hidden one away. Whether anything changed.
    fn close_sums(&mut self) -> bool {
        let mut changed = false;
        for i in 0..self.sums.len() {
            let (total, parts) = self.sums[i].clone();
            let hidden: Vec<usize> = parts.iter().copied().filter(|&p| self.hidden[p].is_some()).collect();
            let people = self.people_behind(&hidden);
            let gives_away = if self.hidden[total].is_some() {
                hidden.is_empty()
            } else {
                // what is missing from the total is known: it must be of several cells and enough people
                !hidden.is_empty() && (hidden.len() < 2 || people < self.k)
            };
            if gives_away {
                let free = |&cell: &usize| self.hidden[cell].is_none() && !self.always_visible[cell];
                let next = self.least_lost(&parts).or_else(|| Some(total).filter(free));
                if let Some(cell) = next {
                    self.hidden[cell] = Some(HiddenReason::Derivable);
                    changed = true;
                }
            }
        }
        changed
    }

    /// The shown cell with which the least is lost: it counts little, and so does what has to be hidden next because of
    /// it. Empty cells protect nobody.
    fn least_lost(&self, cells: &[usize]) -> Option<usize> {
        let free = |c: usize| self.hidden[c].is_none() && !self.always_visible[c] && self.counts[c] > 0;
        let visible = cells.iter().copied().filter(|&c| free(c));
        visible.min_by_key(|&c| (self.counts[c] + self.lost_next(c), c))
    }

    /// What would have to be hidden beside `cell`: in each of its sums that hides nothing yet, the least of the others.
    /// Where that is the total, all it is part of opens up too, so a total weighs more.
    fn lost_next(&self, cell: usize) -> u64 {
        if self.total_weighs == 0 {
            return 0;
        }
        let of = self.sums_of.get(cell).map_or(&[][..], Vec::as_slice);
        let next = |&sum: &usize| {
            let (total, parts) = &self.sums[sum];
            let others = || parts.iter().copied().filter(|&p| p != cell);
            let hides = (*total != cell && self.hidden[*total].is_some()) || others().any(|p| self.hidden[p].is_some());
            if hides {
                return 0;
            }
            let part = others().filter(|&p| self.counts[p] > 0).map(|p| self.counts[p]).min();
            part.unwrap_or_else(|| self.total_weighs * self.counts[*total])
        };
        of.iter().map(next).sum()
    }

    /// Solves all sums together for the hidden cells: where one comes out, hides one more cell beside it. Whether anything
    /// changed.
    fn close_system(&mut self) -> bool {
        let unknown: Vec<usize> = (0..self.counts.len()).filter(|&c| self.hidden[c].is_some()).collect();
        if unknown.is_empty() || unknown.len() > SOLVED_AT_ONCE {
            return false;
        }
        let Some(cell) = determined(&unknown, &self.sums) else { return false };
        let beside = |(total, parts): &&(usize, Vec<usize>)| *total == cell || parts.contains(&cell);
        let cells: Vec<usize> =
            self.sums.iter().filter(beside).flat_map(|(total, parts)| parts.iter().copied().chain([*total])).collect();
        match self.least_lost(&cells) {
            Some(next) => {
                self.hidden[next] = Some(HiddenReason::Derivable);
                true
            }
            None => false,
        }
    }
}

/// A prime below 2^31: sums have coefficients 1 and -1, so solving them modulo it says the same as solving them.
const PRIME: i64 = 2_147_483_647;

/// A hidden cell whose value follows from the sums, by elimination.
fn determined(unknown: &[usize], sums: &[(usize, Vec<usize>)]) -> Option<usize> {
    let column = |cell: usize| unknown.binary_search(&cell).ok();
    let mut rows: Vec<Vec<i64>> = Vec::new();
    for (total, parts) in sums {
        let mut row = vec![0i64; unknown.len()];
        parts.iter().filter_map(|&p| column(p)).for_each(|c| row[c] += 1);
        if let Some(c) = column(*total) {
            row[c] -= 1;
        }
        if row.iter().any(|&v| v != 0) {
            row.iter_mut().for_each(|v| *v = v.rem_euclid(PRIME));
            rows.push(row);
        }
    }
    let mut pivot_row = 0;
    for c in 0..unknown.len() {
        let Some(found) = (pivot_row..rows.len()).find(|&r| rows[r][c] != 0) else { continue };
        rows.swap(pivot_row, found);
        let scale = inverse(rows[pivot_row][c]);
        rows[pivot_row].iter_mut().for_each(|v| *v = *v * scale % PRIME);
        let pivot = rows[pivot_row].clone();
        for (r, row) in rows.iter_mut().enumerate().filter(|(r, row)| *r != pivot_row && row[c] != 0) {
            let factor = row[c];
            debug_assert_ne!(r, pivot_row);
            row.iter_mut().zip(&pivot).for_each(|(v, p)| *v = (*v - factor * p % PRIME).rem_euclid(PRIME));
        }
        pivot_row += 1;
    }
    rows.iter().find_map(|row| {
        let mut there = row.iter().enumerate().filter(|(_, v)| **v != 0);
        match (there.next(), there.next()) {
            (Some((only, _)), None) => Some(unknown[only]),
            _ => None,
        }
    })
}

/// The number that gives 1 times `value`, by Fermat.
fn inverse(value: i64) -> i64 {
    let (mut base, mut exponent, mut result) = (value, PRIME - 2, 1);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        exponent >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A table with the totals of its rows and columns and the grand total; returns what is shown of the inner cells.
    fn table(rows: &[Vec<u64>], columns: bool) -> (Suppression, Vec<Vec<usize>>) {
        let mut s = Suppression::new(MIN_GROUP);
        let cells: Vec<Vec<usize>> = rows.iter().map(|row| row.iter().map(|&count| s.cell(count)).collect()).collect();
        let totals: Vec<usize> = rows.iter().map(|row| s.cell(row.iter().sum())).collect();
        for (row, &total) in cells.iter().zip(&totals) {
            s.sum(total, row.clone());
        }
        let all = s.cell(rows.iter().flatten().sum());
        s.sum(all, totals);
        if columns {
            let wide = rows.first().map_or(0, Vec::len);
            let down: Vec<usize> = (0..wide).map(|c| s.cell(rows.iter().map(|row| row[c]).sum())).collect();
            for (c, &total) in down.iter().enumerate() {
                s.sum(total, cells.iter().map(|row| row[c]).collect());
            }
            s.sum(all, down);
        }
        s.solve();
        (s, cells)
    }

    #[test]
    fn the_last_small_cell_of_a_row_takes_another_with_it() {
        let (s, cells) = table(&[vec![120, 9, 2], vec![55, 31, 14], vec![11, 1, 0]], false);
        let hidden_of = |r: usize| cells[r].iter().map(|&c| s.hidden(c)).collect::<Vec<_>>();
        use HiddenReason::{Derivable, Small};
        assert_eq!(hidden_of(0), [None, Some(Small), Some(Small)]);
        assert_eq!(hidden_of(1), [None, None, None]);
        assert_eq!(hidden_of(2), [Some(Derivable), Some(Small), None]);
    }

    #[test]
    fn off_shows_everything() {
        let mut s = Suppression::new(0);
        let cell = s.cell(1);
        s.solve();
        assert_eq!((s.hidden(cell), s.num_hidden()), (None, 0));
    }

    proptest! {
        #[test]
        fn nothing_small_is_shown_or_follows_from_what_is_shown(
            rows in prop::collection::vec(prop::collection::vec(0u64..60, 3), 2..5), columns: bool
        ) {
            let (s, _) = table(&rows, columns);
            for (cell, &count) in s.counts.iter().enumerate() {
                prop_assert!(s.hidden(cell).is_some() || count == 0 || count >= MIN_GROUP);
            }
            let unknown: Vec<usize> = (0..s.counts.len()).filter(|&c| s.hidden(c).is_some()).collect();
            let found = determined(&unknown, &s.sums);
            // what can still be worked out may be an empty cell or a whole table of fewer than k people
            prop_assert!(found.is_none_or(|c| s.counts[c] == 0 || s.counts[c] >= MIN_GROUP), "{:?}", found);
        }
    }
}
