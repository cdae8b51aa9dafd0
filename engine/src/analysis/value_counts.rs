//! How many customers have a visible event with each value of a column, or of each kind.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::events::{EventTable, Subset};
use crate::model::{EventColumn, NONE_U32, TouchpointKind};
use crate::progress::{Cancelled, Progress};

use super::parallel::by_customers_cancellable;

/// Customers with a visible event of each value of a column, most customers first; values that nobody has are left out.
pub fn customers_by_value(
    table: &EventTable,
    subset: &Subset,
    column: EventColumn,
    progress: &Progress,
) -> Result<Vec<(String, u64)>, Cancelled> {
    let values = table.column_values(column);
    let number: FxHashMap<&str, u32> = values.iter().zip(0u32..).map(|(value, number)| (*value, number)).collect();
    let number_of = |i: usize| number.get(table.column_value(column, i)).copied().unwrap_or(NONE_U32);
    let counts = count(table, subset, values.len(), number_of, progress)?;
    let mut found: Vec<(String, u64)> =
        values.into_iter().map(str::to_owned).zip(counts).filter(|(_, n)| *n > 0).collect();
    found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Ok(found)
}

/// Customers with a visible event of each kind, in the order of the kinds; kinds that nobody has are left out.
pub fn customers_by_kind(
    table: &EventTable,
    subset: &Subset,
    progress: &Progress,
) -> Result<Vec<(TouchpointKind, u64)>, Cancelled> {
    let place = |kind: TouchpointKind| TouchpointKind::ALL.iter().position(|known| *known == kind);
    let of_touchpoint: Vec<u32> = (0..table.names.touchpoints.len() as u16)
        .map(|touchpoint| place(table.names.kind(touchpoint)).map_or(NONE_U32, |place| place as u32))
        .collect();
    let number_of = |i: usize| of_touchpoint[usize::from(table.touchpoint[i])];
    let counts = count(table, subset, TouchpointKind::ALL.len(), number_of, progress)?;
    Ok(TouchpointKind::ALL.into_iter().zip(counts).filter(|(_, n)| *n > 0).collect())
}

/// Customers by the numbers of their visible events, each customer once for each number.
fn count(
    table: &EventTable,
    subset: &Subset,
    numbers: usize,
    number_of: impl Fn(usize) -> u32 + Sync + Send,
    progress: &Progress,
) -> Result<Vec<u64>, Cancelled> {
    let parts = by_customers_cancellable(table, progress, |customers: Range<u32>| {
        let (mut counts, mut last) = (vec![0u64; numbers], vec![NONE_U32; numbers]);
        for ix in customers {
            for i in subset.events(table, ix) {
                let number = number_of(i) as usize;
                if number < numbers && std::mem::replace(&mut last[number], ix) != ix {
                    counts[number] += 1;
                }
            }
        }
        counts
    })?;
    let mut all = vec![0; numbers];
    parts.iter().for_each(|part| all.iter_mut().zip(part).for_each(|(all, n)| *all += n));
    Ok(all)
}
