//! Some lines of a text as a table of its own: a file may hold several tables one below the other.

use std::io::{self, Read};

/// Lines of a file, from 1; both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LineRange {
    pub first: u64,
    pub last: u64,
}

impl LineRange {
    /// What the table of these lines is called within its file.
    pub(crate) fn name(self) -> String {
        format!("lines {} to {}", self.first, self.last)
    }

    /// The lines that a table is called after.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let (first, last) = name.strip_prefix("lines ")?.split_once(" to ")?;
        let range = Self { first: first.parse().ok()?, last: last.parse().ok()? };
        (range.first >= 1 && range.first <= range.last).then_some(range)
    }
}

/// The lines of a range out of a text.
pub(crate) struct Lines<R> {
    inner: R,
    range: LineRange,
    /// Line of the next byte.
    line: u64,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(inner: R, range: LineRange) -> Self {
        Self { inner, range, line: 1 }
    }
}

impl<R: Read> Read for Lines<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.line <= self.range.last && !out.is_empty() {
            let n = self.inner.read(out)?;
            if n == 0 {
                break;
            }
            let (mut from, mut to) = (0, n);
            for end in memchr::memchr_iter(b'\n', &out[..n]) {
                self.line += 1;
                if self.line == self.range.first {
                    from = end + 1;
                }
                if self.line > self.range.last {
                    to = end + 1;
                    break;
                }
            }
            if self.line < self.range.first {
                continue;
            }
            out.copy_within(from..to, 0);
            if to > from {
                return Ok(to - from);
            }
        }
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives a few bytes at a time.
    struct Slow<'t>(&'t [u8]);

    impl Read for Slow<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let n = out.len().min(3).min(self.0.len());
            out[..n].copy_from_slice(&self.0[..n]);
            self.0 = &self.0[n..];
            Ok(n)
        }
    }

    #[test]
    fn ranges_cut_a_text_into_all_of_its_lines() {
        let text = "a\nbb\n\ncccc\nd";
        let cut = |first, last| {
            let mut out = String::new();
            Lines::new(Slow(text.as_bytes()), LineRange { first, last }).read_to_string(&mut out).unwrap();
            out
        };
        assert_eq!([cut(1, 2), cut(3, 3), cut(4, 5)], ["a\nbb\n", "\n", "cccc\nd"]);
        assert_eq!(cut(1, 9), text);
        assert_eq!(cut(7, 9), "");
        let range = LineRange { first: 4, last: 5 };
        assert_eq!(LineRange::parse(&range.name()), Some(range));
        assert_eq!(LineRange::parse("lines 5 to 4"), None);
    }
}
