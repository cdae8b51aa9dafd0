//! Codes for repeated texts.

use std::sync::OnceLock;

use crate::model::NONE_U32;

use super::{StrColumn, StrIndex};

/// Texts numbered in the order they were first seen. A code never changes once given.
///
/// The index from text to code is built when it is first asked for: only the importer needs it.
#[derive(Debug, Clone, Default)]
pub struct Dictionary {
    names: StrColumn,
    index: OnceLock<StrIndex>,
}

impl Dictionary {
    /// A dictionary of texts that differ from each other, coded by position.
    pub fn from_column(names: StrColumn) -> Self {
        Self { names, index: OnceLock::new() }
    }

    /// An empty dictionary with room for `texts` texts of `bytes` bytes in all.
    pub fn with_capacity(texts: usize, bytes: usize) -> Self {
        let index = OnceLock::from(StrIndex::with_capacity(texts));
        Self { names: StrColumn::with_capacity(texts, bytes), index }
    }

    /// The code of `name`, given now if it is new.
    pub fn intern(&mut self, name: &str) -> u32 {
        self.intern_hashed(name, StrIndex::hash(name))
    }

    /// The codes of several names whose [`super::hash_bytes`] from 0 are known; [`NONE_U32`] for those that are `None`.
    pub fn intern_all<'n>(&mut self, hashes: &[u64], name: impl Fn(usize) -> Option<&'n str>) -> Vec<u32> {
        self.intern_up_to(usize::MAX, hashes, name)
    }

    /// The codes of several names, as long as no more texts than `most` are known: [`NONE_U32`] for the others.
    pub fn intern_up_to<'n>(
        &mut self,
        most: usize,
        hashes: &[u64],
        name: impl Fn(usize) -> Option<&'n str>,
    ) -> Vec<u32> {
        let mut codes = self.index().find_most(&self.names, hashes, &name);
        for (i, code) in codes.iter_mut().enumerate().filter(|(_, code)| **code == NONE_U32) {
            let name = name(i).filter(|_| self.len() < most);
            *code = name.map_or(NONE_U32, |name| self.intern_hashed(name, StrIndex::short(hashes[i])));
        }
        codes
    }

    fn intern_hashed(&mut self, name: &str, hash: u32) -> u32 {
        if let Some(code) = self.index().find(&self.names, name, hash) {
            return code;
        }
        let code = self.names.len() as u32;
        self.names.push(name);
        if let Some(index) = self.index.get_mut() {
            index.insert(hash, code);
        }
        code
    }

    /// The texts alone, by code.
    pub fn into_column(self) -> StrColumn {
        self.names
    }

    /// The code of `name` where it is known.
    pub fn code(&self, name: &str) -> Option<u32> {
        self.index().find(&self.names, name, StrIndex::hash(name))
    }

    fn index(&self) -> &StrIndex {
        self.index.get_or_init(|| StrIndex::of(&self.names))
    }

    /// The text of `code`, `""` for "nothing here".
    pub fn name(&self, code: u32) -> &str {
        self.names.get(code as usize)
    }

    /// How many texts it knows.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether the dictionary has no texts.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// All texts, in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter()
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
