//! Raw event columns as they lie in the project file, before rules and identity.

use std::ops::Range;

/// Parallel columns of raw events, in import order. Codes refer to `Dimensions`; `NONE_U32` is "nothing here", `NaN` no
/// value.
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

    /// Makes room for `more` events.
    pub fn reserve(&mut self, more: usize) {
        self.codes().into_iter().for_each(|column| column.reserve_exact(more));
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
    }

    /// Adds the events of `other` after these.
    pub fn extend(&mut self, other: &Self) {
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
        self.codes().into_iter().zip(others).for_each(|(column, more)| column.extend_from_slice(more));
    }

    /// A copy of the events at `positions`.
    pub fn part(&self, positions: Range<usize>) -> Self {
        let codes = |column: &[u32]| column[positions.clone()].to_vec();
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
        self.codes().into_iter().for_each(|column| drop(column.drain(positions.clone())));
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
    }
}
