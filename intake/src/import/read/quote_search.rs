//! What is known of the quotes ahead in a text. One that nothing closes nearby is found out by looking far ahead, and the next
//! one need not look there again.

use std::ops::Range;

/// What was searched of one text, record by record.
#[derive(Debug, Default)]
pub(crate) struct QuoteSearch {
    pub closing: ClosingSearch,
    pub rows: RowSearch,
}

/// Where no quote closes a field.
#[derive(Debug, Default)]
pub(crate) struct ClosingSearch {
    from: usize,
    to: usize,
    /// Bytes that were looked through.
    #[cfg(test)]
    pub looked_through: usize,
}

impl ClosingSearch {
    /// Where to look on from a quote at `at`: past all that was looked through. Not from the middle of several quotes or
    /// escapes in a row, which say something else from there.
    pub(crate) fn skip(&self, text: &[u8], at: usize, quote: u8) -> usize {
        let known = at > self.from && at < self.to;
        if known && !matches!(text[at - 1], b if b == quote || b == b'\\') { self.to } else { at }
    }

    /// Notes that nothing closes what begins at `from` before `to`.
    pub(crate) fn note(&mut self, from: usize, to: usize) {
        if from >= self.to {
            self.from = from;
        }
        self.to = self.to.max(to);
    }
}

/// Which lines ahead are rows by themselves: what stands between two quotes is no text where one is among its lines.
#[derive(Debug, Default)]
pub(crate) struct RowSearch {
    /// Lines that begin in here are none.
    none: Range<usize>,
    /// Where the last one that was found begins.
    row: Option<usize>,
}

impl RowSearch {
    /// Whether a line that begins between `open` and `close` is a row.
    pub(crate) fn any(&mut self, text: &[u8], open: usize, close: usize, is_row: impl Fn(&[u8]) -> bool) -> bool {
        if self.row.is_some_and(|row| open < row && row < close) {
            return true;
        }
        let next = |at: usize| memchr::memchr(b'\n', &text[at..]).map_or(text.len(), |i| at + i + 1);
        let mut at = next(open);
        if self.none.contains(&at) {
            at = self.none.end;
        } else {
            self.none = at..at;
        }
        while at < close {
            let end = next(at);
            if is_row(text[at..end].strip_suffix(b"\n").unwrap_or(&text[at..end])) {
                self.row = Some(at);
                return true;
            }
            at = end;
            self.none.end = at;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn each_line_is_looked_at_once() {
        let text = "\"a\n".repeat(1_000) + "row\n" + &"\"b\n".repeat(1_000);
        let (mut search, all_stats) = (RowSearch::default(), Cell::new(0));
        let is_row = |line: &[u8]| {
            all_stats.set(all_stats.get() + 1);
            line == b"row"
        };
        for line in 0..2_000 {
            let found = search.any(text.as_bytes(), line * 3, text.len(), is_row);
            assert_eq!(found, line < 1_000, "{line}");
        }
        assert!(all_stats.get() <= 2_002, "{}", all_stats.get());
    }
}
