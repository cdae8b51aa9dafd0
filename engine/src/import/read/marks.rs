//! Where a text's delimiters and line ends are.

/// The places of a delimiter and of line ends in a text, in order: sixty-four bytes are looked at at a time, with plain
/// arithmetic on eight of them (Lamport, "Multiple byte processing with full-word instructions", 1975).
pub(crate) struct Marks<'t> {
    text: &'t [u8],
    delimiter: u64,
    /// Where the bytes of `found` begin.
    block: usize,
    /// Where the block after it begins.
    next: usize,
    /// One bit per byte of the block that is a mark and was not given out yet.
    found: u64,
}

/// The lowest bit of each byte.
const ONES: u64 = 0x0101_0101_0101_0101;
/// All but the highest bit of each byte.
const LOW: u64 = 0x7F7F_7F7F_7F7F_7F7F;

impl<'t> Marks<'t> {
    pub(crate) fn new(text: &'t [u8], delimiter: u8) -> Self {
        Self { text, delimiter: u64::from(delimiter) * ONES, block: 0, next: 0, found: 0 }
    }

    #[inline]
    fn look(&mut self) {
        self.block = self.next;
        let rest = &self.text[self.next..];
        self.found = if let Some(block) = rest.first_chunk::<64>() {
            self.marks_of(block)
        } else {
            let mut block = [0; 64];
            block[..rest.len()].copy_from_slice(rest);
            self.marks_of(&block)
        };
        self.next += 64;
    }

    #[inline]
    fn marks_of(&self, block: &[u8; 64]) -> u64 {
        let (words, _) = block.as_chunks::<8>();
        words.iter().enumerate().fold(0, |bits, (i, word)| {
            let word = u64::from_le_bytes(*word);
            let marks = zeros(word ^ self.delimiter) | zeros(word ^ (u64::from(b'\n') * ONES));
            // the highest bit of each byte becomes one of eight neighbours
            let eight = (marks >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56;
            bits | eight << (i * 8)
        })
    }
}

/// The highest bit of each byte that is zero.
#[inline]
fn zeros(word: u64) -> u64 {
    !(((word & LOW) + LOW) | word | LOW)
}

impl Iterator for Marks<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.found == 0 {
            if self.next >= self.text.len() {
                return None;
            }
            self.look();
        }
        let at = self.block + self.found.trailing_zeros() as usize;
        self.found &= self.found - 1;
        Some(at)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn finds_every_mark_and_nothing_else(
            text in prop::collection::vec(prop_oneof![Just(b','), Just(b'\n'), Just(b'-'), any::<u8>()], 0..400),
            delimiter in prop::sample::select(b",;\t|\x01\x7f\x80\xff".to_vec()),
        ) {
            let truth: Vec<usize> = (0..text.len()).filter(|&i| [delimiter, b'\n'].contains(&text[i])).collect();
            prop_assert_eq!(Marks::new(&text, delimiter).collect::<Vec<_>>(), truth);
        }
    }
}
