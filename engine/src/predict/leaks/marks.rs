//! The moments from which a customer has something that they did not have before.

use crate::model::{CustomerIx, PropertyColumn};

use crate::predict::before::EventsBefore;
use crate::predict::property_columns::{has_column, is_same_property};

use super::trials::{LastOrder, last_order};

/// When a customer did what is predicted, ascending: ordered, or what else is asked for.
pub(in crate::predict) type TimesOf<'a> = dyn Fn(CustomerIx) -> Vec<i64> + Sync + 'a;

/// What customers can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Marked {
    /// A touchpoint, index into the names of the table.
    Touchpoint(u16),
    /// A visit by a channel, index into the names of the table.
    Channel(u8),
    /// A value of a property, a position in the columns.
    Property(u16),
}

/// The first time since the last order that a customer has something.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Mark {
    pub of: Marked,
    pub customer: CustomerIx,
    /// ms UTC.
    pub time: i64,
    /// When the customer had ordered last.
    pub last: LastOrder,
    /// Until the next order, ms; the largest number where none is known.
    pub wait: i64,
}

impl Mark {
    fn new(of: Marked, customer: CustomerIx, time: i64, orders: &[i64]) -> Self {
        let next = orders.get(orders.partition_point(|&order| order <= time));
        Self { of, customer, time, last: last_order(orders, time), wait: next.map_or(i64::MAX, |&next| next - time) }
    }
}

/// What else was read of a customer.
pub(super) struct Read {
    /// When the customer is first known to have done anything, ms UTC.
    pub first: i64,
    /// From when until when the customer had what a column says.
    had: Vec<(u16, i64, i64)>,
}

impl Read {
    /// The columns whose value the customer had from a moment until another, and then still.
    pub(super) fn kept(&self, from: i64, until: i64) -> impl Iterator<Item = u16> + '_ {
        let whole = move |&&(_, began, ended): &&(u16, i64, i64)| began < from && ended >= until;
        self.had.iter().filter(whole).map(|&(column, ..)| column)
    }
}

/// Adds the marks of a customer; `None` where nothing is known of the customer.
pub(super) fn read_marks(
    view: &EventsBefore,
    ix: CustomerIx,
    orders: &[i64],
    columns: &[PropertyColumn],
    marks: &mut Vec<Mark>,
) -> Option<Read> {
    let (mut first, mut ordered, mut seen) = (None, 0, Vec::new());
    for touch in view.history(ix) {
        first.get_or_insert(touch.time);
        let orders_so_far = orders.partition_point(|&order| order <= touch.time);
        if ordered != orders_so_far {
            (ordered, seen) = (orders_so_far, Vec::new());
        }
        // what comes with an order is part of it
        if ordered.checked_sub(1).is_some_and(|last| orders[last] == touch.time) {
            continue;
        }
        let by_channel = touch.opens_visit.then_some(Marked::Channel(touch.channel));
        for of in [Some(Marked::Touchpoint(touch.touchpoint)), by_channel].into_iter().flatten() {
            if !seen.contains(&of) {
                seen.push(of);
                marks.push(Mark::new(of, ix, touch.time, orders));
            }
        }
    }
    let read = Read { first: first?, had: had(view, ix, columns) };
    marks.extend(read.had.iter().map(|&(column, from, _)| Mark::new(Marked::Property(column), ix, from, orders)));
    Some(read)
}

/// From when until when a customer has what each column says.
fn had(view: &EventsBefore, ix: CustomerIx, columns: &[PropertyColumn]) -> Vec<(u16, i64, i64)> {
    let mut had = Vec::new();
    let mut of_property = 0_u16;
    for columns in columns.chunk_by(is_same_property) {
        let mut since: Vec<Option<i64>> = vec![None; columns.len()];
        for (time, value) in view.property_history(ix, &columns[0].property) {
            for ((since, column), place) in since.iter_mut().zip(columns).zip(of_property..) {
                match (has_column(column, value), *since) {
                    (true, None) => *since = Some(time),
                    (false, Some(from)) => {
                        had.push((place, from, time));
                        *since = None;
                    }
                    (true, Some(_)) | (false, None) => {}
                }
            }
        }
        let still = since.iter().zip(of_property..).filter_map(|(since, place)| Some((place, (*since)?, i64::MAX)));
        had.extend(still);
        of_property += columns.len() as u16;
    }
    had
}
