//! Which quotes a text has, and what is put before those that are part of a text.

use crate::import::read::delimited::{Dialect, End, Fields};
use crate::import::read::quote_search::QuoteSearch;

/// The quote sign: apostrophes only where fields begin and end with them and no double quotes do.
pub(crate) fn quote(text: &[u8]) -> u8 {
    let around = |q: u8| {
        let is_edge = |b: Option<&u8>| b.is_none_or(|b| matches!(b, b',' | b';' | b'\t' | b'|' | b'\n' | b'\r'));
        let head = &text[..text.len().min(1 << 16)];
        let opens = memchr::memchr_iter(q, head).filter(|&i| i == 0 || is_edge(head.get(i - 1))).count();
        let closes = memchr::memchr_iter(q, head).filter(|&i| is_edge(head.get(i + 1))).count();
        opens.min(closes)
    };
    let (double, single) = (around(b'"'), around(b'\''));
    if single > 3 && single > double * 4 { b'\'' } else { b'"' }
}

/// Records with so many fields.
pub(crate) fn alike(dialect: &Dialect, text: &[u8], complete: bool, wanted: usize) -> usize {
    let mut fields = Fields::default();
    let (mut at, mut alike, mut search) = (0, 0, QuoteSearch::default());
    while at < text.len() {
        let end = dialect.next_end(text, at, complete, &mut search);
        let End::At { text: end, next, bad_quote, .. } = end else { break };
        fields.split(dialect, &text[at..end]);
        alike += usize::from(fields.len() == wanted && bad_quote.is_none());
        at = next;
    }
    alike
}

/// Whether quotes inside texts are escaped by a backslash more often than by another quote. A backslash before a quote that
/// ends a field may be the end of a text, as of a folder's name.
pub(crate) fn has_backslash_quotes(text: &[u8], quote: u8) -> bool {
    let is_edge = |b: Option<&u8>| b.is_none_or(|b| matches!(b, b',' | b';' | b'\t' | b'|' | b'\n' | b'\r'));
    let (mut escaped, mut doubled) = (0, 0);
    for i in memchr::memchr_iter(quote, text) {
        escaped += usize::from(i > 0 && text[i - 1] == b'\\' && !is_edge(text.get(i + 1)));
        let inside = i > 1 && !matches!(text[i - 2], b',' | b';' | b'\t' | b'|' | b'\n');
        doubled += usize::from(inside && text[i - 1] == quote);
    }
    escaped > doubled
}
