//! Customers by their last known value of a property, and the headline numbers of each group.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::events::{EventTable, PaidAmounts, PropertyValue, Subset, TableProperty};
use crate::model::{CustomerIx, Settings};
use crate::progress::{Cancelled, Progress};

use super::parallel::by_customers_cancellable;
use super::sessions::SessionGap;
use super::summary::{Summary, of_customer};

/// Values that get a group of their own, at most; the others stand together.
const MOST: usize = 20;

/// The customers of one value.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValueGroup {
    /// The value; nothing where several rare ones stand together.
    pub value: Option<String>,
    /// What these customers did.
    pub summary: Summary,
    /// How many of them ordered or paid something, whenever that was.
    pub payers: u64,
}

impl ValueGroup {
    fn add(&mut self, summary: &Summary, payers: u64) {
        self.summary.add(summary);
        self.payers += payers;
    }
}

/// Customers by a property.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PropertySplit {
    /// The groups, the largest first, or by their numbers where all values are some; rare values together last.
    pub groups: Vec<ValueGroup>,
    /// Everybody whose value is known, and those whose value is not.
    pub known: Summary,
    /// What customers of whom no value is known did.
    pub unknown: Summary,
}

/// The last value of a property in what a filter shows of a customer.
pub fn last_value(table: &EventTable, subset: &Subset, name: &str, ix: CustomerIx) -> Option<String> {
    last_property(table, subset, name, ix, |_| true).map(|value| value.text().into_owned())
}

/// The last value of a property, of the events at which `is_known` says that it is known.
pub(crate) fn last_property<'t>(
    table: &'t EventTable,
    subset: &Subset,
    name: &str,
    ix: CustomerIx,
    is_known: impl Fn(usize) -> bool,
) -> Option<PropertyValue<'t>> {
    let named: Vec<&TableProperty> = table.properties.iter().filter(|of| of.property.name == name).collect();
    if named.is_empty() {
        return None;
    }
    let mut events = subset.range(table, ix).rev().filter(|&i| subset.is_visible(table, i) && is_known(i));
    events.find_map(|i| named.iter().find_map(|of| table.property_value(of, i)))
}

/// Splits the customers of `subset` that have a visible event.
pub fn split_by_property(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    name: &str,
    progress: &Progress,
) -> Result<PropertySplit, Cancelled> {
    let gap = SessionGap::new(table, settings);
    let goal = table.goal_mask(&settings.goal);
    let paid = PaidAmounts::new(table, &settings.goal);
    let window = settings.goal.window_ms();
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part: FxHashMap<Option<String>, ValueGroup> = FxHashMap::default();
        for ix in customers {
            let summary = of_customer(table, subset, &gap, (&goal, window, &paid), ix);
            if summary.events > 0 {
                let pays = summary.orders > 0 || summary.value != 0.0;
                part.entry(last_value(table, subset, name, ix)).or_default().add(&summary, u64::from(pays));
            }
        }
        // sums of money depend on the order of what is added
        let mut part: Vec<_> = part.into_iter().collect();
        part.par_sort_by(|a, b| a.0.cmp(&b.0));
        part
    })?;
    let mut all: FxHashMap<Option<String>, ValueGroup> = FxHashMap::default();
    for (value, group) in parts.into_iter().flatten() {
        all.entry(value).or_default().add(&group.summary, group.payers);
    }
    let unknown = all.remove(&None).unwrap_or_default().summary;
    let mut groups: Vec<ValueGroup> = all.into_iter().map(|(value, group)| ValueGroup { value, ..group }).collect();
    groups.sort_by(|a, b| b.summary.customers.cmp(&a.summary.customers).then_with(|| a.value.cmp(&b.value)));
    let mut known = Summary::default();
    groups.iter().for_each(|group| known.add(&group.summary));
    let mut rare = ValueGroup::default();
    groups.drain(MOST.min(groups.len())..).for_each(|group| rare.add(&group.summary, group.payers));
    sort_numbers(&mut groups);
    if rare.summary.customers > 0 {
        groups.push(rare);
    }
    Ok(PropertySplit { groups, known, unknown })
}

/// Puts groups into the order of their numbers, where all their values are some: "10" comes after "9".
fn sort_numbers(groups: &mut [ValueGroup]) {
    let number = |group: &ValueGroup| group.value.as_ref().and_then(|value| value.parse::<f64>().ok());
    if groups.iter().all(|group| number(group).is_some_and(f64::is_finite)) {
        groups.sort_by(|a, b| number(a).unwrap_or(f64::NAN).total_cmp(&number(b).unwrap_or(f64::NAN)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(values: &[&str]) -> Vec<String> {
        let group = |value: &&str| ValueGroup { value: Some((*value).to_owned()), ..ValueGroup::default() };
        let mut groups: Vec<ValueGroup> = values.iter().map(group).collect();
        sort_numbers(&mut groups);
        groups.into_iter().filter_map(|group| group.value).collect()
    }

    #[test]
    fn numbers_are_in_their_order_and_other_values_stay_in_that_of_size() {
        assert_eq!(sorted(&["10", "9", "-1", "2.5"]), ["-1", "2.5", "9", "10"]);
        assert_eq!(sorted(&["10", "9", "none"]), ["10", "9", "none"]);
    }
}
