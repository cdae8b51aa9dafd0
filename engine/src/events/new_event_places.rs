//! Where new events go among those of a table, and what is said of the customers whom they are of, put in the place of what
//! was said of them before.

use std::ops::Range;

use crate::model::CustomerIx;

use super::BitSet;

/// A customer who has new events.
#[derive(Debug, Clone)]
struct TouchedCustomer {
    ix: CustomerIx,
    /// The positions of the events that were there before.
    before: Range<usize>,
    /// Which of the places are those of the customer's new events.
    places: Range<usize>,
}

/// The places of new events.
#[derive(Debug, Clone, Default)]
pub(super) struct NewEventPlaces {
    /// For each new event the position before which it goes, and its number among the new ones; in the order of the table.
    places: Vec<(u32, u32)>,
    /// The customers whom they are of, ascending.
    customers: Vec<TouchedCustomer>,
    /// Where each of them begins in a table of them alone, one more at the end.
    offsets: Vec<u32>,
}

impl NewEventPlaces {
    /// Adds a new event after all that were added, of a customer whose events were at the positions `before`.
    pub(super) fn push(&mut self, ix: CustomerIx, before: Range<usize>, place: u32, number: u32) {
        let at = self.places.len();
        self.places.push((place, number));
        match self.customers.last_mut() {
            Some(last) if last.ix == ix => last.places.end += 1,
            _ => self.customers.push(TouchedCustomer { ix, before, places: at..at + 1 }),
        }
    }

    /// To be called after the last event.
    pub(super) fn finish(&mut self) {
        let mut end = 0;
        let ends = self.customers.iter().map(|of| {
            end += (of.before.len() + of.places.len()) as u32;
            end
        });
        self.offsets = std::iter::once(0).chain(ends).collect();
    }

    /// The customers whom the events are of, ascending.
    pub(super) fn touched(&self) -> impl Iterator<Item = CustomerIx> {
        self.customers.iter().map(|of| of.ix)
    }

    /// Where each of them begins in a table of them alone, one more at the end.
    pub(super) fn offsets(&self) -> &[u32] {
        &self.offsets
    }

    /// A column of the table of all events: `base` with what the new events say.
    pub(super) fn merged<T: Copy>(&self, base: &[T], new: impl Fn(u32) -> T) -> Vec<T> {
        let mut merged = Vec::with_capacity(base.len() + self.places.len());
        let done = merge(&mut merged, base, 0, &self.places, new);
        merged.extend_from_slice(&base[done..]);
        merged
    }

    /// Merges the column of those customers alone whom the new events are of.
    pub(super) fn of_touched<T: Copy>(&self, base: &[T], new: impl Fn(u32) -> T) -> Vec<T> {
        let mut found = Vec::with_capacity(self.offsets.last().map_or(0, |&end| end as usize));
        for of in &self.customers {
            let done = merge(&mut found, base, of.before.start, &self.places[of.places.clone()], &new);
            found.extend_from_slice(&base[done..of.before.end]);
        }
        found
    }

    /// A column of all events, where `part` is what it says of the customers whom the new events are of.
    pub(super) fn spliced<T: Copy>(&self, base: &[T], part: &[T]) -> Vec<T> {
        let mut spliced = Vec::with_capacity(base.len() + self.places.len());
        let mut done = 0;
        for (of, ends) in self.customers.iter().zip(self.offsets.windows(2)) {
            spliced.extend_from_slice(&base[done..of.before.start]);
            spliced.extend_from_slice(&part[ends[0] as usize..ends[1] as usize]);
            done = of.before.end;
        }
        spliced.extend_from_slice(&base[done..]);
        spliced
    }

    /// A set of so many customers: `part` says it of those whom the new events are of, `before` of the others.
    pub(super) fn customers(&self, before: &BitSet, part: &BitSet, customers: usize) -> BitSet {
        let mut all = BitSet::new(customers);
        before.iter().for_each(|ix| all.insert(ix));
        for (of, i) in self.customers.iter().zip(0..) {
            if part.contains(i) { all.insert(of.ix) } else { all.remove(of.ix) }
        }
        all
    }

    /// A set of so many events: `part` says it of the events of the customers whom the new ones are of.
    pub(super) fn events(&self, before: &BitSet, part: &BitSet, events: usize) -> BitSet {
        let mut all = BitSet::new(events);
        let (mut customers, mut earlier) = (self.customers.iter().peekable(), 0);
        for i in before.iter() {
            while let Some(of) = customers.next_if(|of| of.before.end <= i as usize) {
                earlier = of.places.end;
            }
            if customers.peek().is_none_or(|of| (i as usize) < of.before.start) {
                all.insert(i + earlier as u32);
            }
        }
        let mut customers = self.customers.iter().zip(self.offsets.windows(2)).peekable();
        for i in part.iter() {
            while customers.next_if(|(_, ends)| ends[1] <= i).is_some() {}
            if let Some((of, ends)) = customers.peek() {
                all.insert((of.before.start + of.places.start) as u32 + i - ends[0]);
            }
        }
        all
    }
}

/// Adds the events of `base` from `done` on up to the last of these places, and the new ones between them. Returns how far
/// `base` is done.
fn merge<T: Copy>(
    to: &mut Vec<T>,
    base: &[T],
    mut done: usize,
    places: &[(u32, u32)],
    new: impl Fn(u32) -> T,
) -> usize {
    for &(place, number) in places {
        to.extend_from_slice(&base[done..place as usize]);
        done = place as usize;
        to.push(new(number));
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three customers with the events 0 to 5; a new one (10) of the second before its last, and one (11) of a fourth.
    fn places() -> NewEventPlaces {
        let mut places = NewEventPlaces::default();
        places.push(1, 2..4, 3, 0);
        places.push(3, 6..6, 6, 1);
        places.finish();
        places
    }

    #[test]
    fn columns_take_in_new_events() {
        let (places, base, new) = (places(), [0, 1, 2, 3, 4, 5], |i| 10 + i);
        assert_eq!(places.merged(&base, new), [0, 1, 2, 10, 3, 4, 5, 11]);
        assert_eq!(places.of_touched(&base, new), [2, 10, 3, 11]);
        assert_eq!(places.offsets(), [0, 3, 4]);
        assert_eq!(places.spliced(&base, &[7, 7, 7, 8]), [0, 1, 7, 7, 7, 4, 5, 8]);
        assert_eq!(NewEventPlaces::default().merged(&base, new), base);
    }

    #[test]
    fn sets_take_in_what_is_said_of_touched_customers() {
        let set = |len: usize, of: &[u32]| {
            let mut set = BitSet::new(len);
            of.iter().for_each(|&i| set.insert(i));
            set
        };
        let places = places();
        assert_eq!(places.customers(&set(3, &[0, 1]), &set(2, &[1]), 4), set(4, &[0, 3]));
        assert_eq!(places.events(&set(6, &[0, 2, 4]), &set(4, &[1, 3]), 8), set(8, &[0, 3, 5, 7]));
        assert_eq!(places.events(&BitSet::default(), &set(4, &[0]), 8), set(8, &[2]));
    }
}
