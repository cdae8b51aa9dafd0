//! A set of hashes: one look into memory per question.

/// Values that are hashes already, so that they are their own place in the table.
#[derive(Debug, Clone, Default)]
pub(super) struct HashSet64 {
    /// Zero marks a free slot. The length is zero or a power of two.
    slots: Vec<u64>,
    used: usize,
}

impl HashSet64 {
    /// Makes room for so many more.
    pub(super) fn reserve(&mut self, more: usize) {
        let wanted = ((self.used + more) * 5 / 4).next_power_of_two().max(16);
        if wanted > self.slots.len() {
            let old = std::mem::replace(&mut self.slots, vec![0; wanted]);
            self.used = 0;
            old.into_iter().filter(|&hash| hash != 0).for_each(|hash| {
                self.insert(hash);
            });
        }
    }

    /// Bytes it takes in memory.
    pub(super) fn bytes(&self) -> usize {
        self.slots.len() * 8
    }

    /// The hashes, in any order.
    pub(super) fn iter(&self) -> impl Iterator<Item = u64> {
        self.slots.iter().copied().filter(|&hash| hash != 0)
    }

    /// Whether a hash is there.
    pub(super) fn contains(&self, hash: u64) -> bool {
        let (hash, mask) = (hash.max(1), self.slots.len().wrapping_sub(1));
        let mut at = hash as usize & mask;
        while let Some(&there) = self.slots.get(at) {
            if there == hash || there == 0 {
                return there == hash;
            }
            at = (at + 1) & mask;
        }
        false
    }

    /// Adds a hash and makes room for it where there is none; false where it was there.
    pub(super) fn add(&mut self, hash: u64) -> bool {
        if self.used * 5 / 4 >= self.slots.len() {
            self.reserve(self.used.max(1));
        }
        self.insert(hash)
    }

    /// Adds a hash; false where it was there. Room must have been made for it.
    #[inline]
    pub(super) fn insert(&mut self, hash: u64) -> bool {
        let hash = hash.max(1);
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let there = self.slots[at];
            if there == hash {
                return false;
            }
            if there == 0 {
                self.slots[at] = hash;
                self.used += 1;
                return true;
            }
            at = (at + 1) & mask;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_was_inserted_across_growth() {
        let mut set = HashSet64::default();
        for i in 0..10_000u64 {
            set.reserve(1);
            assert!(set.insert(i.wrapping_mul(0x9E37_79B9_7F4A_7C15)));
        }
        for i in 0..10_000u64 {
            assert!(!set.insert(i.wrapping_mul(0x9E37_79B9_7F4A_7C15)));
        }
        assert_eq!(set.used, 10_000);
        assert!(set.contains(0x9E37_79B9_7F4A_7C15) && !set.contains(12_345) && !HashSet64::default().contains(7));
        set.reserve(1);
        assert!(!set.insert(1), "0 and 1 are taken for the same");
    }
}
