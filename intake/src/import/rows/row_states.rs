//! Which fields say that a row does not count: what became of a payment, and of the row itself.

use rustc_hash::FxHashMap;

use crate::import::map::guess::deleted::DeletedColumn;
use crate::import::map::guess::state_column::{StateColumn, state_columns};
use crate::import::map::mapping::{Mapping, Role};
use crate::import::presets::payment_words::payment_state;
use crate::import::read::clean;

/// The fields that say what became of a payment.
pub(crate) fn states(column: &dyn Fn(&str) -> Option<usize>, mapping: &Mapping) -> Vec<(usize, StateColumn)> {
    let named = state_columns(mapping).into_iter();
    named.filter_map(|(name, of)| Some((column(name)?, of))).collect()
}

/// The fields that say whether a row still counts.
pub(crate) fn deleted(column: &dyn Fn(&str) -> Option<usize>, mapping: &Mapping) -> Vec<(usize, DeletedColumn)> {
    let named = mapping.columns_with(Role::Deleted);
    named.filter_map(|name| Some((column(name)?, DeletedColumn::of(name)))).collect()
}

/// The columns of which it was only guessed that they say which rows count: of a known tool it is known, and a person may
/// have said it.
pub(crate) fn guessed_states(mapping: &Mapping) -> Vec<String> {
    if !mapping.preset.is_empty() {
        return Vec::new();
    }
    let of_role = |role| mapping.columns_with(role).filter(|name| !mapping.decided.iter().any(|known| known == name));
    let of_states = of_role(Role::PaymentStatus).chain(of_role(Role::PaidStatus));
    of_states.chain(of_role(Role::Booking)).map(str::to_owned).collect()
}

/// Different words of one column that are looked at: a column of more holds no words of states.
const MOST_WORDS: usize = 64;

/// Longest word that is told, in letters.
const LONGEST_WORD: usize = 24;

/// Counts the words of a column that say nothing known of a payment.
#[derive(Debug, Default)]
pub(crate) struct UnknownStates(FxHashMap<Vec<u8>, (bool, u64)>);

impl UnknownStates {
    /// Counts a row that counts.
    #[inline]
    pub(crate) fn note(&mut self, text: &[u8], is_said: impl Fn(&[u8]) -> bool) {
        if let Some((is_unknown, n)) = self.0.get_mut(text) {
            *n += u64::from(*is_unknown);
        } else if self.0.len() < MOST_WORDS {
            let is_known =
                clean::is_nothing(text) || is_said(text) || payment_state(&String::from_utf8_lossy(text)).is_some();
            self.0.insert(text.to_vec(), (!is_known, u64::from(!is_known)));
        }
    }

    /// The words with how many rows have each.
    pub(crate) fn take(&mut self) -> impl Iterator<Item = (String, u64)> {
        let found = std::mem::take(&mut self.0).into_iter().filter(|(_, (_, n))| *n > 0);
        found.map(|(text, (_, n))| (String::from_utf8_lossy(&text).chars().take(LONGEST_WORD).collect(), n))
    }
}
