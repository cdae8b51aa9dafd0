//! Where a text's delimiters and line ends are.

/// The places of a delimiter and of line ends in a text, in order: sixty-four bytes are looked at at a time.
pub(crate) struct Marks<'t> {
    text: &'t [u8],
    delimiter: u8,
    /// Where the bytes of `found` begin.
    block: usize,
    /// Where the block after it begins.
    next: usize,
    /// One bit per byte of the block that is a mark and was not given out yet.
    found: u64,
}

impl<'t> Marks<'t> {
    pub(crate) fn new(text: &'t [u8], delimiter: u8) -> Self {
        Self { text, delimiter, block: 0, next: 0, found: 0 }
    }

    #[inline]
    fn look(&mut self) {
        self.block = self.next;
        let rest = &self.text[self.next..];
        self.found = if let Some(block) = rest.first_chunk::<64>() {
            marks_of(block, self.delimiter)
        } else {
            let mut block = [0; 64];
            block[..rest.len()].copy_from_slice(rest);
            marks_of(&block, self.delimiter)
        };
        self.next += 64;
    }
}

/// One bit per byte that is the delimiter or a line end.
#[inline]
fn marks_of(block: &[u8; 64], delimiter: u8) -> u64 {
    // The compiler compares many bytes at a time.
    let marks = block.map(|byte| u8::from(byte == delimiter) | u8::from(byte == b'\n'));
    let (words, _) = marks.as_chunks::<8>();
    words.iter().enumerate().fold(0, |bits, (i, word)| {
        // the lowest bit of each byte becomes one of eight neighbours
        let eight = u64::from_le_bytes(*word).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        bits | eight << (i * 8)
    })
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
