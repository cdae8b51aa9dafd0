//! Raw event columns as they lie in the project file, before rules and identity.

use std::ops::Range;

use crate::model::NONE_U32;

/// Parallel columns of raw events, in import order. Codes refer to `Dimensions`; `NONE_U32` is "nothing here", `NaN` no
/// value. What an importer makes may have *absent* columns of codes: empty ones, which say "nothing here" of every event
/// and take no room; what is read from a project has none.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    /// Profile of each event.
    pub profile: Vec<u32>,
    /// Time, ms UTC.
    pub time: Vec<i64>,
    /// Source.
    pub source: Vec<u8>,
    /// Raw event name.
    pub event: Vec<u32>,
    /// Raw channel.
    pub channel: Vec<u32>,
    /// Page.
    pub page: Vec<u32>,
    /// Product.
    pub product: Vec<u32>,
    /// Money.
    pub value: Vec<f64>,
    /// Campaign.
    pub campaign: Vec<u32>,
    /// Device kind.
    pub device: Vec<u32>,
    /// Country.
    pub country: Vec<u32>,
    /// Text.
    pub text: Vec<u32>,
    /// Which order, deal or ticket each event is of, 0 for none; absent where no event is of one. Of those that have a life
    /// ([`super::has_life`]) a later import replaces what earlier imports told.
    pub record: Vec<u64>,
}

impl Columns {
    /// Events in the columns.
    pub fn len(&self) -> usize {
        self.time.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.time.is_empty()
    }

    /// Makes room for `more` events, in the columns that are there.
    pub fn reserve(&mut self, more: usize) {
        let empty = self.is_empty();
        self.codes().into_iter().filter(|column| empty || !column.is_empty()).for_each(|c| c.reserve_exact(more));
        self.time.reserve_exact(more);
        self.source.reserve_exact(more);
        self.value.reserve_exact(more);
    }

    /// Takes all events out and keeps the room they took.
    pub fn clear(&mut self) {
        self.codes().into_iter().for_each(Vec::clear);
        self.time.clear();
        self.source.clear();
        self.value.clear();
        self.record.clear();
    }

    /// Adds the events of `other` after these.
    pub fn extend(&mut self, other: &Self) {
        let (before, more) = (self.len(), other.len());
        self.time.extend_from_slice(&other.time);
        self.source.extend_from_slice(&other.source);
        self.value.extend_from_slice(&other.value);
        let others = [
            &other.profile,
            &other.event,
            &other.channel,
            &other.page,
            &other.product,
            &other.campaign,
            &other.device,
            &other.country,
            &other.text,
        ];
        self.codes().into_iter().zip(others).for_each(|(column, o)| extend_sparse(column, o, before, more, NONE_U32));
        extend_sparse(&mut self.record, &other.record, before, more, 0);
    }

    /// A copy of the events at `positions`.
    pub fn part(&self, positions: Range<usize>) -> Self {
        let codes = |column: &[u32]| column.get(positions.clone()).unwrap_or_default().to_vec();
        Self {
            profile: codes(&self.profile),
            time: self.time[positions.clone()].to_vec(),
            source: self.source[positions.clone()].to_vec(),
            event: codes(&self.event),
            channel: codes(&self.channel),
            page: codes(&self.page),
            product: codes(&self.product),
            value: self.value[positions.clone()].to_vec(),
            campaign: codes(&self.campaign),
            device: codes(&self.device),
            country: codes(&self.country),
            text: codes(&self.text),
            record: self.record.get(positions.clone()).unwrap_or_default().to_vec(),
        }
    }

    fn codes(&mut self) -> [&mut Vec<u32>; 9] {
        [
            &mut self.profile,
            &mut self.event,
            &mut self.channel,
            &mut self.page,
            &mut self.product,
            &mut self.campaign,
            &mut self.device,
            &mut self.country,
            &mut self.text,
        ]
    }

    /// Takes out the events at `positions`.
    pub fn remove(&mut self, positions: Range<usize>) {
        let there = self.codes().into_iter().filter(|column| !column.is_empty());
        there.for_each(|column| drop(column.drain(positions.clone())));
        if !self.record.is_empty() {
            self.record.drain(positions.clone());
        }
        self.time.drain(positions.clone());
        self.source.drain(positions.clone());
        self.value.drain(positions);
    }

    /// Leaves out the events whose flag is false.
    pub fn keep(&mut self, flags: &[bool]) {
        fn keep<T>(column: &mut Vec<T>, flags: &[bool]) {
            let mut flags = flags.iter();
            column.retain(|_| flags.next().copied().unwrap_or(true));
        }
        self.codes().into_iter().for_each(|column| keep(column, flags));
        keep(&mut self.time, flags);
        keep(&mut self.source, flags);
        keep(&mut self.value, flags);
        keep(&mut self.record, flags);
    }
}

/// The code of event `i` in a column that may be absent.
#[inline]
pub fn code_of(column: &[u32], i: usize) -> u32 {
    column.get(i).copied().unwrap_or(NONE_U32)
}

/// Appends a column of `more` values to one of `before`; an empty one stands for `usual` throughout.
pub(crate) fn extend_sparse<T: Copy>(column: &mut Vec<T>, next: &[T], before: usize, more: usize, usual: T) {
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
