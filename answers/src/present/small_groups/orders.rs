//! First, second and third orders to be shared: whoever has a third has a second, so the difference of two steps is a group
//! of people, too.

use crate::analysis::OrderStep;
use crate::present::table::{Cell, Table};
use crate::privacy::Suppression;

use super::{Disclosure, NamedCell, PEOPLE, PublishedCounts, TooFewPeople, solve, total};

/// Columns that tell how many took a step.
const TOOK: &[&str] = &["customers", "of_first", "of_previous", "median_seconds", "p90_seconds"];
/// Columns that tell how many could be observed, and how many of them ordered again.
const OBSERVED: &[&str] = &["observed"];
const AGAIN: &[&str] = &["again_within", "again_within_low", "again_within_high"];

/// The table of `steps` without counts of few people and what would give them away: those cells are empty.
pub fn order_steps(
    steps: &[OrderStep],
    rows: Table,
    k: u64,
    before: &PublishedCounts,
) -> Result<Disclosure<Table>, TooFewPeople> {
    let Some(first) = steps.first().filter(|_| k > 1) else { return Ok(Disclosure::all(rows)) };
    total("orders/buyers", (first.customers, first.customers), k, before)?;
    let mut s = Suppression::new(k);
    let took: Vec<usize> = steps.iter().map(|step| s.cell(step.customers)).collect();
    s.keep(took[0]);
    let mut cells: Vec<NamedCell> = Vec::new();
    let mut shown: Vec<(usize, usize, &[&str])> = Vec::new();
    for (n, step) in steps.iter().enumerate() {
        cells.push((took[n], format!("orders/{n}"), step.customers));
        shown.push((took[n], n, TOOK));
        let Some(previous) = n.checked_sub(1) else { continue };
        // whoever has this order has each before it, and so have those who are observed after them
        let mut wholes: Vec<(usize, u64)> =
            steps[..n].iter().zip(&took).map(|(step, &c)| (c, step.customers)).collect();
        part_of_each(&mut s, (took[n], step.customers), &wholes);
        let observed = s.cell(step.observed);
        part_of_each(&mut s, (observed, step.observed), &wholes);
        let again = s.cell(step.again);
        wholes.extend([(took[n], step.customers), (observed, step.observed)]);
        part_of_each(&mut s, (again, step.again), &wholes);
        cells.push((observed, format!("orders/{n}/observed"), step.observed));
        cells.push((again, format!("orders/{n}/again"), step.again));
        shown.extend([(observed, n, OBSERVED), (again, n, AGAIN), (observed, n, AGAIN), (took[previous], n, AGAIN)]);
        // a share of what is not shown
        shown.push((took[previous], n, &["of_previous"]));
    }
    let mut published = solve(&mut s, &cells, k, before);
    published.note("orders/buyers".to_owned(), first.customers);
    published.note(PEOPLE.to_owned(), first.customers);
    let mut what = rows;
    let mut hidden = 0;
    for (_, row, columns) in shown.into_iter().filter(|(cell, ..)| s.hidden(*cell).is_some()) {
        for at in (0..what.columns.len()).filter(|&at| columns.contains(&what.columns[at].key.as_ref())) {
            hidden += usize::from(std::mem::replace(&mut what.rows[row][at], Cell::Empty) != Cell::Empty);
        }
    }
    Ok(Disclosure { what, merged: 0, hidden, published })
}

/// Says that a cell of so many is a part of each of the others, so that what is missing in it is a group of people.
fn part_of_each(s: &mut Suppression, (cell, n): (usize, u64), wholes: &[(usize, u64)]) {
    for &(whole, of) in wholes {
        let missing = s.cell(of.saturating_sub(n));
        s.sum(whole, vec![cell, missing]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(counts: &[u64]) -> Vec<Option<u64>> {
        let mut table = Table::new(&[("order", "Order"), ("customers", "Customers")]);
        counts.iter().for_each(|&n| table.push(vec![Cell::text("x"), Cell::Count(n)]));
        let steps: Vec<OrderStep> =
            counts.iter().map(|&customers| OrderStep { customers, ..OrderStep::default() }).collect();
        let found = order_steps(&steps, table, 11, &PublishedCounts::default()).unwrap();
        found.what.rows.iter().map(|row| row[1].as_count()).collect()
    }

    #[test]
    fn neither_few_with_an_order_nor_few_who_stopped_before_it_are_told() {
        assert_eq!(shown(&[100, 60, 30, 5]), [Some(100), Some(60), Some(30), None]);
        // three stopped after the first order
        assert_eq!(shown(&[100, 97, 50]), [Some(100), None, Some(50)]);
        assert_eq!(shown(&[100, 40, 40]), [Some(100), Some(40), Some(40)]);
        // four stopped after the first or second: the third gives them away, too
        assert_eq!(shown(&[100, 98, 96]), [Some(100), None, None]);
        assert_eq!(shown(&[100, 60, 58, 56, 30]), [Some(100), Some(60), None, None, Some(30)]);
    }

    #[test]
    fn what_is_about_few_is_not_told_at_all() {
        let steps = [OrderStep { customers: 4, ..OrderStep::default() }];
        assert!(order_steps(&steps, Table::default(), 11, &PublishedCounts::default()).is_err());
    }
}
