//! Values by raw name and page: a table where there are few pages, else a map.

use rustc_hash::FxHashMap;

use crate::model::NONE_U32;

/// Values by the place of a raw name and the code of a page, for the raw names whose pages matter.
#[derive(Debug, Clone)]
pub(super) enum PairValues<T> {
    /// Where the values of each raw name begin, [`NONE_U32`] where its pages do not matter; one for each page and one more.
    Table {
        first: Vec<u32>,
        pages: usize,
        values: Vec<T>,
    },
    Map(FxHashMap<(u32, u32), T>),
}

impl<T: Copy + Default + PartialEq> PairValues<T> {
    /// No values yet; a table has at most so many.
    pub(super) fn new(depends: &[bool], pages: usize, most: usize) -> Self {
        let names = depends.iter().filter(|depends| **depends).count();
        let size = names * (pages + 1);
        if size > most {
            return Self::Map(FxHashMap::default());
        }
        let mut next = 0;
        let first = depends.iter().map(|&depends| {
            let own = next;
            next += if depends { pages as u32 + 1 } else { 0 };
            if depends { own } else { NONE_U32 }
        });
        Self::Table { first: first.collect(), pages, values: vec![T::default(); size] }
    }

    /// The value of a raw name on a page, whose pages matter.
    #[inline]
    pub(super) fn get(&self, place: usize, page: u32) -> T {
        match self {
            Self::Table { first, pages, values } => {
                values.get(first[place] as usize + (page as usize).min(*pages)).copied().unwrap_or_default()
            }
            Self::Map(map) => map.get(&(place as u32, page)).copied().unwrap_or_default(),
        }
    }

    /// The value of a pair, to be changed.
    #[inline]
    pub(super) fn value(&mut self, place: usize, page: u32) -> &mut T {
        match self {
            Self::Table { first, pages, values } => &mut values[first[place] as usize + (page as usize).min(*pages)],
            Self::Map(map) => map.entry((place as u32, page)).or_default(),
        }
    }

    /// Calls `take` with the values that are not the default: place of the raw name, page, value. In no order.
    pub(super) fn each(&self, mut take: impl FnMut(u32, u32, T)) {
        match self {
            Self::Table { first, pages, values } => {
                for (place, &begin) in first.iter().enumerate().filter(|(_, begin)| **begin != NONE_U32) {
                    let own = &values[begin as usize..=begin as usize + pages];
                    for (page, &value) in own.iter().enumerate().filter(|(_, value)| **value != T::default()) {
                        take(place as u32, if page == *pages { NONE_U32 } else { page as u32 }, value);
                    }
                }
            }
            Self::Map(map) => map.iter().for_each(|(&(place, page), &value)| take(place, page, value)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_and_a_map_say_the_same() {
        let depends = [false, true, false, true];
        let values = |most: usize| {
            let mut values = PairValues::<u64>::new(&depends, 3, most);
            for (place, page, n) in [(1, 0, 4), (3, 2, 5), (1, NONE_U32, 6), (1, 0, 1)] {
                *values.value(place, page) += n;
            }
            values
        };
        let (table, map) = (values(8), values(7));
        assert!(matches!((&table, &map), (PairValues::Table { .. }, PairValues::Map(_))));
        for values in [&table, &map] {
            let mut all = Vec::new();
            values.each(|place, page, n| all.push((place, page, n)));
            all.sort_unstable();
            assert_eq!(all, [(1, 0, 5), (1, NONE_U32, 6), (3, 2, 5)]);
            assert_eq!((values.get(1, 0), values.get(1, 1), values.get(3, NONE_U32)), (5, 0, 0));
        }
    }
}
