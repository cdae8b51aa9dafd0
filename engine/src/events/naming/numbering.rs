//! Numbers for names, within limits.

use rustc_hash::FxHashMap;

use crate::model::DEFAULT_CHANNELS;

/// So many touchpoints a project can tell apart; the rarest beyond become "Other". More would mean that a column of free
/// text was taken for the event, and tables of touchpoint × touchpoint would not fit into memory.
pub(super) const MAX_TOUCHPOINTS: usize = 2_000;

/// So many channels a project can tell apart; the rarest beyond become "Other".
pub(super) const MAX_CHANNELS: usize = 200;

/// Numbers names in the order they come, and keeps the most frequent where there are too many.
pub(super) struct Numbering {
    names: Vec<String>,
    index: FxHashMap<String, u32>,
    counts: Vec<u64>,
}

impl Numbering {
    pub(super) fn starting_with(names: &[&str]) -> Self {
        let mut numbering = Self { names: Vec::new(), index: FxHashMap::default(), counts: Vec::new() };
        for name in names {
            numbering.add((*name).to_owned(), 0);
        }
        numbering
    }

    /// The number of `name`, which stands for `count` more events.
    pub(super) fn add(&mut self, name: String, count: u64) -> u32 {
        let next = self.names.len() as u32;
        let i = *self.index.entry(name.clone()).or_insert(next);
        if i == next {
            self.names.push(name);
            self.counts.push(0);
        }
        self.counts[i as usize] += count;
        i
    }

    /// At most `max` names, the first `fixed` among them whatever their count: (the names, new number of each old one).
    pub(super) fn cut(self, max: usize, fixed: usize) -> (Vec<String>, Vec<u32>) {
        if self.names.len() <= max {
            let same = (0..self.names.len() as u32).collect();
            return (self.names, same);
        }
        let mut order: Vec<usize> = (fixed..self.names.len()).filter(|&i| self.names[i] != OTHER).collect();
        order.sort_by_key(|&i| (std::cmp::Reverse(self.counts[i]), i));
        let mut keep = vec![false; self.names.len()];
        let spare = usize::from(!self.names[..fixed].iter().any(|n| n == OTHER));
        for i in (0..fixed).chain(order.into_iter().take(max - fixed - spare)) {
            keep[i] = true;
        }
        let mut names = Vec::with_capacity(max);
        let mut number = vec![u32::MAX; self.names.len()];
        for (i, name) in self.names.into_iter().enumerate().filter(|(i, _)| keep[*i]) {
            number[i] = names.len() as u32;
            names.push(name);
        }
        let other = names.iter().position(|n| n == OTHER).unwrap_or_else(|| {
            names.push(OTHER.to_owned());
            names.len() - 1
        });
        for n in number.iter_mut().filter(|n| **n == u32::MAX) {
            *n = other as u32;
        }
        (names, number)
    }
}

/// What names beyond the limits become; also a default channel.
pub(super) const OTHER: &str = DEFAULT_CHANNELS[DEFAULT_CHANNELS.len() - 1];
