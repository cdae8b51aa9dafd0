//! Which fields say that a row does not count: what became of a payment, and of the row itself.

use crate::import::map::guess::deleted::DeletedColumn;
use crate::import::map::guess::payments::StateColumn;
use crate::import::map::mapping::{Mapping, Role};

/// The fields that say what became of a payment.
pub(crate) fn states(column: &dyn Fn(&str) -> Option<usize>, mapping: &Mapping) -> Vec<(usize, StateColumn)> {
    let named = mapping.columns_with(Role::PaymentStatus);
    named.filter_map(|name| Some((column(name)?, StateColumn::of(name)))).collect()
}

/// The fields that say whether a row still counts.
pub(crate) fn deleted(column: &dyn Fn(&str) -> Option<usize>, mapping: &Mapping) -> Vec<(usize, DeletedColumn)> {
    let named = mapping.columns_with(Role::Deleted);
    named.filter_map(|name| Some((column(name)?, DeletedColumn::of(name)))).collect()
}
