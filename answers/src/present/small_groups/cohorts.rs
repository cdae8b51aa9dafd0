//! The cells of cohorts to be shared: who came again, and so who did not, are groups of people.

use crate::model::is_small_group;

use super::PublishedCounts;

/// Cells of one cohort, remembered under its name, in the order of their periods: `None` where a count is not shown. Where
/// `nested`, each cell is a part of the one before, so that what is missing from one to the next is a group, too.
pub fn cohort_cells(
    cohort: &str,
    size: u64,
    cells: &[u64],
    is_nested: bool,
    (k, before, published): (u64, &PublishedCounts, &mut PublishedCounts),
) -> Vec<Option<u64>> {
    let fits = |n: u64| !is_small_group(n, k);
    let mut known = size;
    let mut visible = |(period, &count): (usize, &u64)| {
        let name = format!("retention/{cohort}/{period}");
        let is_shown = fits(size) && fits(count) && fits(known.saturating_sub(count)) && fits(size - count.min(size));
        if !is_shown || (k > 1 && before.reveals(&name, count, k)) {
            return None;
        }
        if is_nested {
            known = count;
        }
        if k > 1 {
            published.note(name, count);
        }
        Some(count)
    };
    cells.iter().enumerate().map(&mut visible).collect()
}

/// What may be told of an average over all cohorts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToldAverage {
    /// How many came again, and of how many.
    Counts,
    /// Only the share, in whole hundredths: of how many it is would tell of a small cohort, and a hundredth is of too many to
    /// say it.
    Share,
    /// Neither counts nor share.
    Nothing,
}

/// Cohorts on their way to what may be shown of them.
pub struct CohortTable<'a> {
    /// How many are in each.
    pub sizes: &'a [u64],
    /// How many of them come again, period by period.
    pub cells: &'a [Vec<u64>],
    /// Of which cohorts all of a period is known.
    pub is_complete: &'a dyn Fn(usize, usize) -> bool,
    /// Which cohorts have a row of their own; the others stand together.
    pub is_apart: &'a [bool],
    /// Whether each cell is a part of the one before.
    pub is_nested: bool,
}

impl CohortTable<'_> {
    /// What may be said, period by period, of how many of all come again. Cells that would follow from that are not shown either:
    /// what is missing from the average is of several cohorts, and of enough people.
    pub fn averages(
        &self,
        name: &str,
        visible: &mut [Vec<Option<u64>>],
        (k, before, published): (u64, &PublishedCounts, &mut PublishedCounts),
    ) -> Vec<ToldAverage> {
        // rounded, a share is one of at least k numbers of people; below a tenth it has a decimal
        const ROUNDED_OF: u64 = 200;
        let periods = self.cells.iter().map(Vec::len).max().unwrap_or(0);
        if k <= 1 {
            return vec![ToldAverage::Counts; periods];
        }
        let fits = |n: u64| !is_small_group(n, k);
        let merged = |cohort: &usize| !self.is_apart[*cohort];
        let size = |cohorts: &[usize]| cohorts.iter().map(|&cohort| self.sizes[cohort]).sum::<u64>();
        let everybody: Vec<usize> = (0..self.sizes.len()).filter(|&cohort| self.sizes[cohort] > 0).collect();
        let mut merged_before = size(&everybody.iter().copied().filter(merged).collect::<Vec<_>>());
        let mut nested_before: Option<usize> = None;
        let mut may_be_told = Vec::with_capacity(periods);
        for period in 0..periods {
            let cohorts: Vec<usize> =
                everybody.iter().copied().filter(|&cohort| (self.is_complete)(cohort, period)).collect();
            // whom it is an average over leaves out the cohorts that are too late
            let merged_here = size(&cohorts.iter().copied().filter(merged).collect::<Vec<_>>());
            let are_cohorts_told = fits(merged_here) && fits(merged_before.saturating_sub(merged_here));
            let (all, came) = (size(&cohorts), self.came(&cohorts, period));
            let lost = nested_before.map_or(0, |before| self.came(&cohorts, before).saturating_sub(came));
            let names = [format!("{name}/{period}/of"), format!("{name}/{period}")];
            let may_be_shared = [all, came, all.saturating_sub(came), lost].into_iter().all(fits)
                && self.hide_beside(&cohorts, (period, nested_before), visible, k);
            let rounded_of = if came * 10 < all { 10 * ROUNDED_OF } else { ROUNDED_OF };
            let may_be_counted =
                are_cohorts_told && !before.reveals(&names[0], all, k) && !before.reveals(&names[1], came, k);
            let is_told = may_be_shared && may_be_counted;
            if is_told {
                merged_before = merged_here;
                nested_before = self.is_nested.then_some(period);
                let [of, came_again] = names;
                published.note(of, all);
                published.note(came_again, came);
            }
            may_be_told.push(match may_be_shared {
                _ if is_told => ToldAverage::Counts,
                true if all >= rounded_of * k => ToldAverage::Share,
                _ => ToldAverage::Nothing,
            });
        }
        may_be_told
    }

    fn came(&self, cohorts: &[usize], period: usize) -> u64 {
        cohorts.iter().filter_map(|&cohort| self.cells[cohort].get(period)).sum()
    }

    /// Hides the smallest cells of a period until none that is hidden follows from their sum, nor from what is missing from that of
    /// the period whose average was told before it, where each is a part of it; `false` where that is not possible.
    fn hide_beside(
        &self,
        cohorts: &[usize],
        (period, nested_before): (usize, Option<usize>),
        visible: &mut [Vec<Option<u64>>],
        k: u64,
    ) -> bool {
        loop {
            let is_shown = |cohort: &usize| visible[*cohort].get(period).is_some_and(Option::is_some);
            let (shown, hidden): (Vec<usize>, Vec<usize>) = cohorts.iter().copied().partition(is_shown);
            let came = self.came(&hidden, period);
            let others = hidden.iter().map(|&cohort| self.sizes[cohort]).sum::<u64>().saturating_sub(came);
            let lost = nested_before.map_or(0, |before| self.came(&hidden, before).saturating_sub(came));
            let follows = hidden.len() == 1 || [came, others, lost].into_iter().any(|n| is_small_group(n, k));
            if hidden.is_empty() || !follows {
                return true;
            }
            let next = shown.into_iter().filter(|&cohort| self.cells[cohort][period] > 0);
            let Some(next) = next.min_by_key(|&cohort| (self.cells[cohort][period], cohort)) else { return false };
            visible[next][period] = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visible(size: u64, cells: &[u64], is_nested: bool, k: u64) -> Vec<Option<u64>> {
        let mut published = PublishedCounts::default();
        cohort_cells("a", size, cells, is_nested, (k, &PublishedCounts::default(), &mut published))
    }

    #[test]
    fn few_who_come_again_or_do_not_are_not_shown() {
        let cells = [100, 60, 95, 4, 0];
        assert_eq!(visible(100, &cells, false, 11), [Some(100), Some(60), None, None, Some(0)]);
        assert_eq!(visible(100, &cells, false, 0), cells.map(Some));
        assert_eq!(visible(9, &[9, 0], false, 11), [None, None]);
    }

    #[test]
    fn few_who_are_missing_from_one_to_the_next_are_not_shown_where_cells_are_nested() {
        assert_eq!(visible(100, &[100, 60, 55, 40], true, 11), [Some(100), Some(60), None, Some(40)]);
        assert_eq!(visible(100, &[100, 60, 55, 40], false, 11), [100, 60, 55, 40].map(Some));
    }

    #[test]
    fn a_cell_that_differs_by_few_from_an_earlier_export_is_not_shown() {
        let mut before = PublishedCounts::default();
        cohort_cells("a", 100, &[100, 60], false, (11, &PublishedCounts::default(), &mut before));
        let mut now = PublishedCounts::default();
        assert_eq!(cohort_cells("a", 120, &[120, 61], false, (11, &before, &mut now)), [Some(120), None]);
    }

    /// Which averages are told, and what is shown of each cohort then.
    fn with_averages(
        sizes: &[u64],
        cells: &[Vec<u64>],
        apart: &[bool],
        k: u64,
    ) -> (Vec<ToldAverage>, Vec<Vec<Option<u64>>>) {
        let mut visible: Vec<Vec<Option<u64>>> = sizes
            .iter()
            .zip(cells)
            .zip(apart)
            .map(
                |((&size, cells), &is_apart)| {
                    if is_apart { visible(size, cells, false, k) } else { vec![None; cells.len()] }
                },
            )
            .collect();
        let is_complete = |cohort: usize, period: usize| cohort + period < sizes.len();
        let table = CohortTable { sizes, cells, is_complete: &is_complete, is_apart: apart, is_nested: false };
        let now = &mut PublishedCounts::default();
        (table.averages("all", &mut visible, (k, &PublishedCounts::default(), now)), visible)
    }

    #[test]
    fn the_average_is_over_all_and_gives_no_hidden_cell_away() {
        let sizes = [100, 100, 100];
        let cells = [vec![100, 30, 40], vec![100, 20, 0], vec![100, 5, 0]];
        // all that is known of the third cohort is its first period
        let (told, shown) = with_averages(&sizes, &cells, &[true; 3], 11);
        assert_eq!((told, shown[0][1], shown[1][1]), (vec![ToldAverage::Counts; 3], Some(30), Some(20)));
        // five of the second follow from the average, unless another cell is hidden beside it
        let cells = [vec![100, 30, 40], vec![100, 5, 0], vec![100, 0, 0]];
        let (told, shown) = with_averages(&sizes, &cells, &[true; 3], 11);
        assert!(told[1] == ToldAverage::Counts && shown[1][1].is_none() && shown[0][1].is_none(), "{shown:?}");
        // where nothing else can be hidden, the average is not told
        let cells = [vec![100, 30, 5], vec![100, 20, 0], vec![100, 0, 0]];
        assert_eq!(with_averages(&sizes, &cells, &[true; 3], 11).0[2], ToldAverage::Nothing);
    }

    #[test]
    fn whom_an_average_leaves_out_tells_of_no_small_cohort() {
        let cells = [vec![100, 40, 30], vec![100, 40, 30], vec![4, 2, 1], vec![9, 5, 2]];
        let sizes = [100, 100, 4, 9];
        let (told, _) = with_averages(&sizes, &cells, &[true, true, false, false], 11);
        assert_eq!(told[..2], [ToldAverage::Counts, ToldAverage::Nothing], "all but the last cohort are all but nine");
        // of so many a share in whole hundredths says as much of nobody
        let cells = [vec![5000, 1000, 30], vec![100, 40, 30], vec![4, 2, 1], vec![9, 5, 2]];
        let (told, _) = with_averages(&[5000, 100, 4, 9], &cells, &[true, true, false, false], 11);
        assert_eq!(told[1], ToldAverage::Share);
        // below a tenth a share has a decimal, which says more
        let cells = [vec![5000, 300, 30], vec![100, 40, 30], vec![4, 2, 1], vec![9, 5, 2]];
        let (told, _) = with_averages(&[5000, 100, 4, 9], &cells, &[true, true, false, false], 11);
        assert_eq!(told[1], ToldAverage::Nothing);
    }
}
