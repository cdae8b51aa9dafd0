//! Raw event columns as they lie in the project file, before rules and identity.

use std::ops::Range;

use crate::model::NONE_U32;

use super::column::{ColumnAction, dimension_fields};
use super::property_values::{self, PropertyColumns};

/// Parallel columns of raw events, in import order. Codes refer to `Dimensions`; `NONE_U32` is "nothing here", `NaN` no
/// value. What an importer makes may have *absent* columns of codes: empty ones, which say "nothing here" of every event
/// and take no room; what is read from a project has none.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    /// Profile of each event.
    pub profile: Vec<u32>,
    /// Time of each event, ms UTC.
    pub time: Vec<i64>,
    /// Index of the source in `dims.source`.
    pub source: Vec<u8>,
    /// Code of the raw event name.
    pub event: Vec<u32>,
    /// Code of the raw channel.
    pub channel: Vec<u32>,
    /// Code of the page.
    pub page: Vec<u32>,
    /// Code of the product.
    pub product: Vec<u32>,
    /// Amount of money, `NaN` where there is none.
    pub value: Vec<f64>,
    /// Code of the campaign.
    pub campaign: Vec<u32>,
    /// Code of the kind of device.
    pub device: Vec<u32>,
    /// Code of the country.
    pub country: Vec<u32>,
    /// Code of what the customer wrote.
    pub text: Vec<u32>,
    /// Which order, deal or ticket each event is of, 0 for none; absent where no event is of one. Of those that have a life
    /// ([`super::has_life`]) a later import replaces what earlier imports told.
    pub record: Vec<u64>,
    /// Properties beyond these columns.
    pub properties: PropertyColumns,
}

dimension_fields!(Columns, Vec<u32>, channel);

impl Columns {
    /// Does something to each column, beside the same column of `other`.
    pub(crate) fn each(&mut self, other: &Self, action: &mut impl ColumnAction) {
        action.apply(&mut self.profile, &other.profile, NONE_U32);
        action.apply(&mut self.time, &other.time, 0);
        action.apply(&mut self.source, &other.source, 0);
        let others = other.dimensions().into_array();
        self.dimensions_mut().into_array().into_iter().zip(others).for_each(|(c, o)| action.apply(c, o, NONE_U32));
        action.apply(&mut self.value, &other.value, f64::NAN);
        action.apply(&mut self.record, &other.record, 0);
        property_values::each(&mut self.properties, &other.properties, action);
    }

    /// Does something to each column.
    pub(crate) fn each_alone(&mut self, action: &mut impl ColumnAction) {
        self.each(&Self::default(), action);
    }

    /// How many events the columns hold.
    pub fn len(&self) -> usize {
        self.time.len()
    }

    /// Whether the columns hold no events.
    pub fn is_empty(&self) -> bool {
        self.time.is_empty()
    }

    /// Makes room for `more` events, in the columns that are there.
    pub fn reserve(&mut self, more: usize) {
        let is_empty = self.is_empty();
        self.each_alone(&mut Reserve { is_empty, more });
    }

    /// Takes all events out and keeps the room they took.
    pub fn clear(&mut self) {
        self.each_alone(&mut Clear);
    }

    /// Adds the events of `other` after these.
    pub fn extend(&mut self, other: &Self) {
        let (before, more) = (self.len(), other.len());
        self.each(other, &mut Extend { before, more });
    }

    /// A copy of the events at `positions`.
    pub fn part(&self, positions: Range<usize>) -> Self {
        let mut part = Self::default();
        part.each(self, &mut Take { positions });
        part
    }

    /// Takes out the events at `positions`.
    pub fn remove(&mut self, positions: Range<usize>) {
        self.each_alone(&mut Remove { positions });
    }

    /// Puts the events into another order: at each place the event that stood at the one given.
    pub fn reorder(&mut self, places: &[usize]) {
        self.each_alone(&mut Reorder { places });
    }

    /// Leaves out the events whose flag is false.
    pub fn keep(&mut self, flags: &[bool]) {
        self.each_alone(&mut Keep { flags });
    }
}

struct Reserve {
    is_empty: bool,
    more: usize,
}

impl ColumnAction for Reserve {
    fn apply<T>(&mut self, own: &mut Vec<T>, _: &[T], _: T) {
        if self.is_empty || !own.is_empty() {
            own.reserve_exact(self.more);
        }
    }
}

struct Clear;

impl ColumnAction for Clear {
    fn apply<T>(&mut self, own: &mut Vec<T>, _: &[T], _: T) {
        own.clear();
    }
}

struct Extend {
    before: usize,
    more: usize,
}

impl ColumnAction for Extend {
    fn apply<T: Copy>(&mut self, own: &mut Vec<T>, other: &[T], absent: T) {
        extend_sparse(own, other, self.before, self.more, absent);
    }
}

struct Take {
    positions: Range<usize>,
}

impl ColumnAction for Take {
    fn apply<T: Copy>(&mut self, own: &mut Vec<T>, other: &[T], _: T) {
        *own = other.get(self.positions.clone()).unwrap_or_default().to_vec();
    }
}

struct Remove {
    positions: Range<usize>,
}

impl ColumnAction for Remove {
    fn apply<T>(&mut self, own: &mut Vec<T>, _: &[T], _: T) {
        if !own.is_empty() {
            own.drain(self.positions.clone());
        }
    }
}

struct Reorder<'a> {
    places: &'a [usize],
}

impl ColumnAction for Reorder<'_> {
    fn apply<T: Copy>(&mut self, own: &mut Vec<T>, _: &[T], absent: T) {
        if !own.is_empty() {
            *own = self.places.iter().map(|&i| own.get(i).copied().unwrap_or(absent)).collect();
        }
    }
}

struct Keep<'a> {
    flags: &'a [bool],
}

impl ColumnAction for Keep<'_> {
    fn apply<T>(&mut self, own: &mut Vec<T>, _: &[T], _: T) {
        let mut flags = self.flags.iter();
        own.retain(|_| flags.next().copied().unwrap_or(true));
    }
}

/// The code of event `i` in a column that may be absent.
#[inline]
pub fn code_of(column: &[u32], i: usize) -> u32 {
    column.get(i).copied().unwrap_or(NONE_U32)
}

/// Appends a column of `more` values to one of `before`; an empty one stands for `usual` throughout.
pub fn extend_sparse<T: Copy>(column: &mut Vec<T>, next: &[T], before: usize, more: usize, usual: T) {
    if column.is_empty() && next.is_empty() {
        return;
    }
    column.resize(before, usual);
    column.extend_from_slice(next);
    column.resize(before + more, usual);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(times: Range<i64>, page: &[u32]) -> Columns {
        let n = times.clone().count();
        Columns {
            profile: vec![7; n],
            time: times.collect(),
            source: vec![0; n],
            event: vec![1; n],
            value: vec![f64::NAN; n],
            page: page.to_vec(),
            ..Columns::default()
        }
    }

    #[test]
    fn absent_columns_come_to_be_and_stay_absent() {
        let mut all = columns(0..3, &[]);
        all.extend(&columns(3..5, &[]));
        assert!(all.page.is_empty() && all.text.is_empty());
        all.extend(&columns(5..7, &[8, 9]));
        assert_eq!(all.page, [NONE_U32, NONE_U32, NONE_U32, NONE_U32, NONE_U32, 8, 9]);
        all.extend(&columns(7..8, &[]));
        assert_eq!((all.page.len(), all.page[7], all.channel.len()), (8, NONE_U32, 0));
        assert_eq!(all.part(5..8).page, [8, 9, NONE_U32]);
        assert!(all.part(5..8).channel.is_empty());
        all.remove(0..5);
        all.keep(&[true, false, true]);
        assert_eq!((all.time, all.page, all.event), (vec![5, 7], vec![8, NONE_U32], vec![1, 1]));
    }
}
