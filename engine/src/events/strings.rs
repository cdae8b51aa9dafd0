//! Many short texts in one allocation.

use std::collections::BTreeMap;

/// A column of optional texts. An absent text and an empty one are the same: nothing.
#[derive(Debug, Clone)]
pub struct StrColumn {
    bytes: String,
    ends: Vec<u32>,
}

impl Default for StrColumn {
    fn default() -> Self {
        Self { bytes: String::new(), ends: vec![0] }
    }
}

impl StrColumn {
    /// An empty column with room for `texts` texts of `bytes` bytes in all.
    pub fn with_capacity(texts: usize, bytes: usize) -> Self {
        let mut ends = Vec::with_capacity(texts + 1);
        ends.push(0);
        Self { bytes: String::with_capacity(bytes), ends }
    }

    /// How many texts the column has.
    pub fn len(&self) -> usize {
        self.ends.len() - 1
    }

    /// Whether it has no rows.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Appends a text; `""` means nothing.
    pub fn push(&mut self, text: &str) {
        self.bytes.push_str(text);
        self.ends.push(self.bytes.len() as u32);
    }

    /// Puts other texts in some rows. Writes the whole column anew unless they are all as they are.
    pub fn replace(&mut self, texts: &BTreeMap<usize, String>) {
        if texts.iter().all(|(&i, text)| self.get(i) == text) {
            return;
        }
        let mut now = Self::with_capacity(self.len(), self.bytes.len());
        for (i, text) in self.iter().enumerate() {
            now.push(texts.get(&i).map_or(text, String::as_str));
        }
        *self = now;
    }

    /// Text `i`, `""` where there is nothing or no such row.
    #[inline]
    pub fn get(&self, i: usize) -> &str {
        match (self.ends.get(i), self.ends.get(i + 1)) {
            (Some(&a), Some(&b)) => &self.bytes[a as usize..b as usize],
            _ => "",
        }
    }

    /// Text `i` where there is one.
    pub fn some(&self, i: usize) -> Option<&str> {
        Some(self.get(i)).filter(|s| !s.is_empty())
    }

    /// All texts, `""` where there is nothing.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.ends.windows(2).map(|ends| &self.bytes[ends[0] as usize..ends[1] as usize])
    }

    /// Length of all texts together, bytes.
    pub fn num_bytes(&self) -> usize {
        self.bytes.len()
    }

    /// Bytes it takes in memory.
    pub fn memory(&self) -> usize {
        self.bytes.capacity() + self.ends.capacity() * 4
    }
}

impl<'a> FromIterator<&'a str> for StrColumn {
    fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> Self {
        let mut column = Self::default();
        for text in iter {
            column.push(text);
        }
        column
    }
}
