//! Things that people keep in a list, and the changes of such a list, each with its inverse: what a kind of thing needs to be
//! stored, numbered and undone.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Something that people keep in a list of the project.
pub trait Item: Clone + PartialEq + Serialize + DeserializeOwned {
    /// Its kind's word in the file. Numbers are given once per kind.
    const KIND: &'static str;

    /// Its number (0 until stored).
    fn id(&self) -> u32;

    /// Gives it its number.
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
}

impl<T: Item> Change<T> {
    /// How many items need a number.
    pub fn unnumbered(&self) -> u32 {
        match self {
            Self::Add(items) => items.iter().filter(|item| item.id() == 0).count() as u32,
            _ => 0,
        }
    }

    /// Numbers the items that have no number yet, from `next` on.
    pub fn number(&mut self, mut next: u32) {
        let Self::Add(items) = self else { return };
        for item in items.iter_mut().filter(|item| item.id() == 0) {
            item.set_id(next);
            next += 1;
        }
    }

    /// Changes `list`; returns the change that changes it back.
    pub fn apply(&self, list: &mut Vec<T>) -> Self {
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
                let mut replace = |item: &T| {
                    let found = list.iter_mut().find(|old| old.id() == item.id())?;
                    Some(std::mem::replace(found, item.clone()))
                };
                Self::Update(new.iter().filter_map(&mut replace).collect())
            }
            Self::Remove(ids) => {
                let all = std::mem::take(list).into_iter().enumerate();
                let (gone, kept): (Vec<_>, Vec<_>) = all.partition(|(_, item)| ids.contains(&item.id()));
                *list = kept.into_iter().map(|(_, item)| item).collect();
                Self::Insert(gone)
            }
            Self::Order(ids) => {
                let before = list.iter().map(Item::id).collect();
                let place = |item: &T| ids.iter().position(|id| *id == item.id()).unwrap_or(usize::MAX);
                list.sort_by_key(place);
                Self::Order(before)
            }
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
            n in 0u32..8, ids in prop::collection::btree_set(0u32..12, 0..8), turn in 0usize..8, what in 0..4
        ) {
            let before = list(1..=n);
            let mut ids: Vec<u32> = ids.into_iter().collect();
            let turn = turn.min(ids.len());
            ids.rotate_left(turn);
            let change = match what {
                0 => Change::Add(list(ids.iter().map(|id| id + 100))),
                1 => Change::Update(ids.iter().map(|&id| Note(id, "new".to_owned())).collect()),
                2 => Change::Remove(ids),
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
    fn what_has_no_number_is_numbered_in_order() {
        let mut change = Change::Add(vec![Note(0, "a".to_owned()), Note(4, "b".to_owned()), Note(0, "c".to_owned())]);
        assert_eq!(change.unnumbered(), 2);
        change.number(7);
        let mut now = Vec::new();
        change.apply(&mut now);
        assert_eq!(now.iter().map(Item::id).collect::<Vec<_>>(), [7, 4, 8]);
    }
}
