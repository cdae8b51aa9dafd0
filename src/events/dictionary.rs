//! Codes for repeated texts.

use rustc_hash::FxHashMap;

use super::StrColumn;

/// Texts numbered in the order they were first seen. A code never changes once given.
#[derive(Debug, Clone, Default)]
pub struct Dictionary {
    names: StrColumn,
    codes: FxHashMap<Box<str>, u32>,
}

impl Dictionary {
    /// The code of `name`, given now if it is new.
    pub fn intern(&mut self, name: &str) -> u32 {
        if let Some(&code) = self.codes.get(name) {
            return code;
        }
        let code = self.names.len() as u32;
        self.names.push(name);
        self.codes.insert(name.into(), code);
        code
    }

    /// The code of `name` where it is known.
    pub fn code(&self, name: &str) -> Option<u32> {
        self.codes.get(name).copied()
    }

    /// The text of `code`, `""` for "nothing here".
    pub fn name(&self, code: u32) -> &str {
        self.names.get(code as usize)
    }

    /// How many texts it knows.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether it knows none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// All texts, by code.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|i| self.names.get(i))
    }
}

impl<S: AsRef<str>> FromIterator<S> for Dictionary {
    fn from_iter<I: IntoIterator<Item = S>>(iter: I) -> Self {
        let mut dictionary = Self::default();
        for name in iter {
            dictionary.intern(name.as_ref());
        }
        dictionary
    }
}

/// The project's dictionaries of raw values: one per kind of column. The project file keeps them in its `name` table.
#[derive(Debug, Clone, Default)]
pub struct Dimensions {
    /// Raw event names.
    pub event: Dictionary,
    /// Raw channels.
    pub channel: Dictionary,
    /// Pages.
    pub page: Dictionary,
    /// Products.
    pub product: Dictionary,
    /// Campaigns.
    pub campaign: Dictionary,
    /// Device kinds.
    pub device: Dictionary,
    /// Countries.
    pub country: Dictionary,
    /// Texts customers wrote.
    pub text: Dictionary,
    /// Sources, by `SourceId`.
    pub source: Dictionary,
}
