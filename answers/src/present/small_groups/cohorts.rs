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
}
