//! Which events are of one order.
//!
//! An order is its number where the file has one, else what one customer did at one instant by one source: the lines of an
//! order carry the same time. Two orders of one customer within a minute are two where they have numbers.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::EventTable;

/// Tells the orders of one customer apart, event by event in time order.
#[derive(Debug)]
pub struct Orders<'a> {
    table: &'a EventTable,
    /// The instant of the last order without a number.
    at: Option<i64>,
    /// The sources that had such an order at that instant.
    sources: [u64; 4],
    numbers: FxHashSet<u32>,
}

impl<'a> Orders<'a> {
    /// Counts orders of a table, before any customer is read.
    pub fn new(table: &'a EventTable) -> Self {
        Self { table, at: None, sources: [0; 4], numbers: FxHashSet::default() }
    }

    /// Forgets the orders of the customer before.
    pub fn next_customer(&mut self) {
        self.at = None;
        self.numbers.clear();
    }

    /// Whether the event at `i`, which reaches the goal, is of an order that was not met before. Money paid back is no
    /// order.
    #[inline]
    pub fn is_new(&mut self, i: usize) -> bool {
        if self.table.is_refund(i) {
            return false;
        }
        match self.table.order(i) {
            0 => {
                if self.at.replace(self.table.time[i]) != Some(self.table.time[i]) {
                    self.sources = [0; 4];
                }
                let source = self.table.source[i];
                let (word, bit) = (&mut self.sources[usize::from(source / 64)], 1u64 << (source % 64));
                let new = *word & bit == 0;
                *word |= bit;
                new
            }
            number => self.numbers.insert(number),
        }
    }
}

/// Calls `found` with the events of each order of one customer, whose events are at `events`: orders by their first event,
/// and the events of each in the order of time. All events with the number of an order are of it, whatever happens between
/// them; without numbers, all that the customer did at its instant by its source. `goal` says by touchpoint what reaches
/// the goal: numbers of which nothing does are of no order.
pub fn each_order(table: &EventTable, goal: &[bool], events: Range<usize>, mut found: impl FnMut(&[u32])) {
    let reaches = |i: usize| goal[usize::from(table.touchpoint[i])] && !table.is_refund(i);
    if !events.clone().any(|i| table.order(i) != 0 || reaches(i)) {
        return;
    }
    let mut orders: Vec<(bool, Vec<u32>)> = Vec::new();
    let mut by_number: FxHashMap<u32, usize> = FxHashMap::default();
    let mut begin = events.start;
    while begin < events.end {
        let same = |i: &usize| table.time[*i] == table.time[begin];
        let instant = begin..(begin..events.end).take_while(same).last().map_or(begin, |last| last) + 1;
        let mut sources = [0u64; 4];
        for i in instant.clone() {
            let number = table.order(i);
            if number != 0 {
                let at = *by_number.entry(number).or_insert_with(|| {
                    orders.push((false, Vec::new()));
                    orders.len() - 1
                });
                orders[at].0 |= reaches(i);
                orders[at].1.push(i as u32);
                continue;
            }
            let source = table.source[i];
            let (word, bit) = (&mut sources[usize::from(source / 64)], 1u64 << (source % 64));
            if *word & bit == 0 && reaches(i) {
                *word |= bit;
                let of_it = instant.clone().filter(|&j| table.order(j) == 0 && table.source[j] == source);
                orders.push((true, of_it.map(|j| j as u32).collect()));
            }
        }
        begin = instant.end;
    }
    orders.sort_by_key(|(_, events)| events.first().copied());
    orders.iter().filter(|(reached, _)| *reached).for_each(|(_, events)| found(events));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(events: &[(i64, u8, u32, f64)]) -> EventTable {
        let mut table = EventTable::default();
        table.time = events.iter().map(|e| e.0).collect();
        table.source = events.iter().map(|e| e.1).collect();
        table.order = events.iter().map(|e| e.2).collect();
        table.amount = events.iter().map(|e| e.3).collect();
        table.value = table.amount.clone();
        table
    }

    #[test]
    fn lines_are_one_order_and_orders_of_one_minute_are_several() {
        let events = [
            (5, 0, 0, 1.0),
            (5, 0, 0, 2.0),  // a line more
            (5, 1, 0, 3.0),  // told by another source
            (6, 0, 0, 1.0),  // later
            (7, 0, 11, 1.0), // two invoices in one minute, their lines mixed
            (7, 0, 12, 1.0),
            (7, 0, 11, 1.0),
            (9, 0, 12, 1.0),      // told again
            (9, 0, 13, -1.0),     // paid back
            (9, 0, 14, f64::NAN), // of unknown worth
        ];
        let table = table(&events);
        let mut orders = Orders::new(&table);
        let new: Vec<bool> = (0..events.len()).map(|i| orders.is_new(i)).collect();
        assert_eq!(new, [true, false, true, true, true, true, false, false, false, true]);
        orders.next_customer();
        assert!(orders.is_new(4) && orders.is_new(3), "another customer");
    }
}
