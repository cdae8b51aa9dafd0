//! Things that people keep in a list, and the changes of such a list, each with its inverse: what a kind of thing needs to be
//! stored, numbered and undone.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Something that people keep in a list of the project.
pub trait Item: Clone + PartialEq + Serialize + DeserializeOwned {
    /// Its kind's word in the file. Numbers are given once per kind.
    const KIND: &'static str;

    /// Whether the list is in the order of numbers; otherwise people put it in order.
    const BY_NUMBER: bool = false;

    /// Its number (0 until stored).
    fn id(&self) -> u32;

    /// Sets the number of the item.
    fn set_id(&mut self, id: u32);
}

/// A change of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change<T> {
    /// Adds items at the end; those with number 0 get the next free numbers, in order.
    Add(Vec<T>),
    /// Puts items at places, which ascend and count those before them.
    Insert(Vec<(usize, T)>),
    /// Replaces the items with the same numbers; unknown numbers change nothing.
    Update(Vec<T>),
    /// Removes items by number.
    Remove(Vec<u32>),
    /// Brings the items into the order of these numbers; those that are not named come last, as they are.
    Order(Vec<u32>),
    /// Replaces the whole list; items with number 0 get the next free numbers, in order.
    Replace(Vec<T>),
}

impl<T: Item> Change<T> {
    /// The items that it brings and that have no number yet.
    pub fn unnumbered(&mut self) -> impl Iterator<Item = &mut T> {
        let items = match self {
            Self::Add(items) | Self::Replace(items) => items.as_mut_slice(),
            Self::Insert(_) | Self::Update(_) | Self::Remove(_) | Self::Order(_) => &mut [],
        };
        items.iter_mut().filter(|item| item.id() == 0)
    }

    /// How many items need a number.
    pub fn count_unnumbered(&self) -> u32 {
        match self {
            Self::Add(items) | Self::Replace(items) => items.iter().filter(|item| item.id() == 0).count() as u32,
            Self::Insert(_) | Self::Update(_) | Self::Remove(_) | Self::Order(_) => 0,
        }
    }

    /// Numbers the items that have no number yet, from `next` on.
    pub fn number(&mut self, next: u32) {
        self.unnumbered().zip(next..).for_each(|(item, id)| item.set_id(id));
    }

    /// The items that are in the list after it and were not before it, or not so.
    pub fn written(&self) -> impl Iterator<Item = &T> {
        let (items, inserted): (&[T], &[(usize, T)]) = match self {
            Self::Add(items) | Self::Update(items) | Self::Replace(items) => (items, &[]),
            Self::Insert(items) => (&[], items),
            Self::Remove(_) | Self::Order(_) => (&[], &[]),
        };
        items.iter().chain(inserted.iter().map(|(_, item)| item))
    }

    /// Changes a list that others may hold too; returns the change that changes it back.
    pub fn apply_shared(&self, list: &mut Arc<Vec<T>>) -> Self {
        match self {
            Self::Replace(_) => {
                // others keep the list that goes
                let mut now = Vec::new();
                self.apply(&mut now);
                Self::Replace(Arc::unwrap_or_clone(std::mem::replace(list, Arc::new(now))))
            }
            _ => self.apply(Arc::make_mut(list)),
        }
    }

    /// Changes `list`; returns the change that changes it back.
    pub fn apply(&self, list: &mut Vec<T>) -> Self {
        let back = self.change(list);
        if T::BY_NUMBER {
            list.sort_by_key(Item::id);
        }
        back
    }

    fn change(&self, list: &mut Vec<T>) -> Self {
        match self {
            Self::Add(new) => {
                list.extend(new.iter().cloned());
                Self::Remove(new.iter().map(Item::id).collect())
            }
            Self::Insert(new) => {
                for (at, item) in new {
                    list.insert((*at).min(list.len()), item.clone());
                }
                Self::Remove(new.iter().map(|(_, item)| item.id()).collect())
            }
            Self::Update(new) => {
                let new: FxHashMap<u32, &T> = new.iter().map(|item| (item.id(), item)).collect();
                let replace = |old: &mut T| new.get(&old.id()).map(|new| std::mem::replace(old, (*new).clone()));
                Self::Update(list.iter_mut().filter_map(replace).collect())
            }
            Self::Remove(ids) => {
                let ids: FxHashSet<u32> = ids.iter().copied().collect();
                let all = std::mem::take(list).into_iter().enumerate();
                let (removed, remaining): (Vec<_>, Vec<_>) = all.partition(|(_, item)| ids.contains(&item.id()));
                *list = remaining.into_iter().map(|(_, item)| item).collect();
                Self::Insert(removed)
            }
            Self::Order(ids) => {
                let before = list.iter().map(Item::id).collect();
                let places: FxHashMap<u32, usize> = ids.iter().copied().zip(0..).collect();
                list.sort_by_key(|item| places.get(&item.id()).copied().unwrap_or(usize::MAX));
                Self::Order(before)
            }
            Self::Replace(new) => Self::Replace(std::mem::replace(list, new.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    struct Note(u32, String);

    impl Item for Note {
        const KIND: &'static str = "note";

        fn id(&self) -> u32 {
            self.0
        }

        fn set_id(&mut self, id: u32) {
            self.0 = id;
        }
    }

    fn list(ids: impl IntoIterator<Item = u32>) -> Vec<Note> {
        ids.into_iter().map(|id| Note(id, format!("note {id}"))).collect()
    }

    proptest! {
        #[test]
        fn every_change_is_taken_back_by_its_inverse(
            n in 0u32..8, ids in prop::collection::btree_set(0u32..12, 0..8), turn in 0usize..8, what in 0..5
        ) {
            let before = list(1..=n);
            let mut ids: Vec<u32> = ids.into_iter().collect();
            let turn = turn.min(ids.len());
            ids.rotate_left(turn);
            let change = match what {
                0 => Change::Add(list(ids.iter().map(|id| id + 100))),
                1 => Change::Update(ids.iter().map(|&id| Note(id, "new".to_owned())).collect()),
                2 => Change::Remove(ids),
                3 => Change::Replace(list(ids)),
                _ => Change::Order(ids),
            };
            let mut now = before.clone();
            let back = change.apply(&mut now);
            let after = now.clone();
            let forth = back.apply(&mut now);
            prop_assert_eq!(&now, &before);
            forth.apply(&mut now);
            prop_assert_eq!(now, after, "and done again");
        }
    }

    #[test]
    fn a_list_that_others_hold_stays_theirs() {
        let mut now = Arc::new(list(1..=2));
        let theirs = Arc::clone(&now);
        for change in [Change::Replace(list([5])), Change::Add(list([6])), Change::Remove(vec![1])] {
            let before = Vec::clone(&now);
            let back = change.apply_shared(&mut now);
            assert_eq!(*theirs, list(1..=2));
            back.apply_shared(&mut now);
            assert_eq!(*now, before);
        }
    }

    #[test]
    fn what_has_no_number_is_numbered_in_order() {
        let mut change = Change::Add(vec![Note(0, "a".to_owned()), Note(4, "b".to_owned()), Note(0, "c".to_owned())]);
        assert_eq!(change.count_unnumbered(), 2);
        change.number(7);
        let mut now = Vec::new();
        change.apply(&mut now);
        assert_eq!(now.iter().map(Item::id).collect::<Vec<_>>(), [7, 4, 8]);
    }
}
