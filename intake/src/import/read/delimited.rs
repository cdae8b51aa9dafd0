//! Text → records → fields, with quotes, backslashes and line numbers.

use std::borrow::Cow;

use crate::import::read::format::{Format, Layout};
use crate::import::read::lone_quotes::LoneQuotes;
use crate::import::read::marks::Marks;
use crate::import::read::quote_search::{ClosingSearch, QuoteSearch};
use crate::model::RejectCode;

/// How records are cut, in the form the inner loops need.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dialect {
    pub delimiter: u8,
    /// The byte around fields; 0 where none is used.
    pub quote: u8,
    pub backslash: bool,
    pub json: bool,
}

/// A quoted field longer than this is taken for a stray quote: one bad row must not swallow the file.
const LONGEST_QUOTED: usize = 1 << 20;

/// Where a record ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Its text ends at `text`, the next record begins at `next`, and it spans `lines` line ends. `bad_quote` is what is wrong
    /// with its quotes.
    At { text: usize, next: usize, lines: u32, bad_quote: Option<RejectCode> },
    /// The text so far does not hold all of it.
    More,
}

impl From<Format> for Dialect {
    fn from(format: Format) -> Self {
        match format.layout {
            Layout::Delimited { delimiter, quote, backslash, .. } => {
                Self { delimiter, quote: quote.unwrap_or(0), backslash, json: false }
            }
            Layout::JsonLines => Self { delimiter: 0, quote: 0, backslash: false, json: true },
        }
    }
}

impl Dialect {
    /// Whether there are no quotes, but backslashes before delimiters and line ends that belong to a text.
    fn escapes(&self) -> bool {
        self.quote == 0 && self.backslash
    }

    /// Whether every delimiter and every line end in `text` is one.
    pub(crate) fn is_plain(&self, text: &[u8]) -> bool {
        let spaced = self.delimiter == b' ';
        let quotes = self.quote != 0 && memchr::memchr(self.quote, text).is_some();
        !self.json && !self.backslash && !spaced && !quotes
    }

    /// Finds the end of the record that begins at `start`; `whole` = nothing follows `text`.
    pub(crate) fn end(&self, text: &[u8], start: usize, whole: bool) -> End {
        self.next_end(text, start, whole, &mut QuoteSearch::default())
    }

    /// Finds the end of one record of `text` after the other.
    pub(crate) fn next_end(&self, text: &[u8], start: usize, whole: bool, search: &mut QuoteSearch) -> End {
        self.next_end_where(text, start, whole, &mut search.closing, |_, _| true)
    }

    /// Finds the end of a record where `is_text` says whether what stands between two quotes can be a text.
    pub(crate) fn next_end_where(
        &self,
        text: &[u8],
        start: usize,
        whole: bool,
        search: &mut ClosingSearch,
        is_text: impl FnMut(usize, usize) -> bool,
    ) -> End {
        if self.escapes() {
            return escaped_end(text, start, whole);
        }
        let plain_end = memchr::memchr(b'\n', &text[start..]).map(|i| start + i);
        let line_end = plain_end.unwrap_or(text.len());
        if self.quote == 0 || memchr::memchr(self.quote, &text[start..line_end]).is_none() {
            return match plain_end {
                Some(end) => End::At { text: end, next: end + 1, lines: 1, bad_quote: None },
                None if whole => End::At { text: text.len(), next: text.len(), lines: 0, bad_quote: None },
                None => End::More,
            };
        }
        self.quoted_end(text, start, whole, search, is_text)
    }

    /// Finds the end of a record whose first line has quotes.
    fn quoted_end(
        &self,
        text: &[u8],
        start: usize,
        whole: bool,
        search: &mut ClosingSearch,
        mut is_text: impl FnMut(usize, usize) -> bool,
    ) -> End {
        let mut at = start;
        let mut lines = 0;
        loop {
            // at the start of a field
            let open = self.opening(text, at);
            if text.get(open) == Some(&self.quote) {
                match self.closing_quote(text, open + 1, whole, search) {
                    Closing::At(quote) if is_text(open, quote) => {
                        lines += memchr::memchr_iter(b'\n', &text[open..quote]).count() as u32;
                        at = quote + 1;
                    }
                    Closing::At(_) => return stray_quote(text, start, RejectCode::OpenQuote),
                    Closing::More => return End::More,
                    Closing::Never => {
                        let limit = open + 1 + LONGEST_QUOTED;
                        let is_long = limit < text.len() && is_text(open, limit);
                        let why = if is_long { RejectCode::LongQuote } else { RejectCode::OpenQuote };
                        return stray_quote(text, start, why);
                    }
                }
            }
            match memchr::memchr2(self.delimiter, b'\n', &text[at..]).map(|i| at + i) {
                Some(i) if text[i] == b'\n' => {
                    return End::At { text: i, next: i + 1, lines: lines + 1, bad_quote: None };
                }
                Some(i) => at = i + 1,
                None if whole => return End::At { text: text.len(), next: text.len(), lines, bad_quote: None },
                None => return End::More,
            }
        }
    }

    /// Where a field's quote would be: people put spaces after commas.
    #[inline]
    fn opening(&self, text: &[u8], mut at: usize) -> usize {
        while self.delimiter != b' ' && text.get(at) == Some(&b' ') {
            at += 1;
        }
        at
    }

    /// The quote that closes a field whose text begins at `from`: one followed by a delimiter or the end of a line. Any
    /// other lone quote is part of the text, as people write inches and nicknames.
    fn closing_quote(&self, text: &[u8], from: usize, whole: bool, search: &mut ClosingSearch) -> Closing {
        let limit = text.len().min(from + LONGEST_QUOTED);
        let mut at = from;
        while at <= limit {
            let next = if self.backslash {
                memchr::memchr2(self.quote, b'\\', &text[at..limit])
            } else {
                memchr::memchr(self.quote, &text[at..limit])
            };
            #[cfg(test)]
            (search.looked_through += next.unwrap_or(limit - at) + 1);
            let Some(i) = next.map(|i| at + i) else {
                at = limit;
                break;
            };
            let looked_through = search.skip(text, i, self.quote);
            if looked_through > i {
                at = looked_through;
                continue;
            }
            if text[i] != self.quote {
                at = i + 2;
                continue;
            }
            match text.get(i + 1) {
                Some(&b) if b == self.quote => at = i + 2,
                Some(&b) if b == self.delimiter || b == b'\n' => {
                    search.note(from, i);
                    return Closing::At(i);
                }
                Some(b'\r') if matches!(text.get(i + 2), Some(b'\n') | None) => {
                    if text.len() > i + 2 || whole {
                        return Closing::At(i);
                    }
                    return Closing::More;
                }
                Some(_) => at = i + 1,
                None if whole => return Closing::At(i),
                None => return Closing::More,
            }
        }
        if whole || limit < text.len() {
            search.note(from, at);
            Closing::Never
        } else {
            Closing::More
        }
    }

    /// Length of the complete records at the start of `text`.
    pub(crate) fn complete(&self, text: &[u8], whole: bool) -> usize {
        if whole {
            return text.len();
        }
        if !self.escapes() && (self.quote == 0 || memchr::memchr(self.quote, text).is_none()) {
            return memchr::memrchr(b'\n', text).map_or(0, |i| i + 1);
        }
        let (mut at, mut search) = (0, QuoteSearch::default());
        while at < text.len() {
            match self.next_end(text, at, false, &mut search) {
                End::At { next, .. } => at = next,
                End::More => break,
            }
        }
        at
    }
}

/// The first line of a record whose quotes do not stand around texts.
fn stray_quote(text: &[u8], start: usize, why: RejectCode) -> End {
    let end = memchr::memchr(b'\n', &text[start..]).map_or(text.len(), |i| start + i);
    let (next, lines) = if end < text.len() { (end + 1, 1) } else { (end, 0) };
    End::At { text: end, next, lines, bad_quote: Some(why) }
}

/// The end of a record whose line ends may be escaped.
fn escaped_end(text: &[u8], start: usize, whole: bool) -> End {
    let (mut at, mut lines) = (start, 0);
    while let Some(end) = memchr::memchr(b'\n', &text[at..]).map(|i| at + i) {
        lines += 1;
        if !is_escaped(text, start, end) {
            return End::At { text: end, next: end + 1, lines, bad_quote: None };
        }
        at = end + 1;
    }
    if whole { End::At { text: text.len(), next: text.len(), lines, bad_quote: None } } else { End::More }
}

/// Whether an odd number of backslashes stands before a byte.
fn is_escaped(text: &[u8], start: usize, at: usize) -> bool {
    text[start..at].iter().rev().take_while(|&&b| b == b'\\').count() % 2 == 1
}

enum Closing {
    At(usize),
    More,
    Never,
}

/// The fields of one record. Texts that needs no unescaping point into the record; the others into `scratch`.
#[derive(Debug, Default)]
pub(crate) struct Fields {
    spans: Vec<(u32, u32)>,
    scratch: Vec<u8>,
    quotes: LoneQuotes,
}

/// Marks a span of `scratch`.
const IN_SCRATCH: u32 = 1 << 31;

impl Fields {
    pub(crate) fn len(&self) -> usize {
        self.spans.len()
    }

    pub(crate) fn clear(&mut self) {
        self.spans.clear();
        self.scratch.clear();
        self.quotes = LoneQuotes::None;
    }

    /// Whether there are quotes in fields without quotes around them.
    #[inline]
    pub(crate) fn has_lone_quotes(&self) -> bool {
        self.quotes != LoneQuotes::None
    }

    /// Whether such quotes stand around a delimiter.
    pub(crate) fn quotes_hold_delimiters(&self) -> bool {
        self.quotes == LoneQuotes::AroundDelimiter
    }

    /// Field `i` of the `record` that was split, without surrounding white space; empty where there is none.
    #[inline]
    pub(crate) fn get<'a>(&'a self, record: &'a [u8], i: usize) -> &'a [u8] {
        match self.spans.get(i) {
            Some(&(start, end)) if start & IN_SCRATCH == 0 => trim_cell(&record[start as usize..end as usize]),
            Some(&(start, end)) => trim_cell(&self.scratch[(start ^ IN_SCRATCH) as usize..end as usize]),
            None => b"",
        }
    }

    /// Field `i` as text.
    pub(crate) fn text<'a>(&'a self, record: &'a [u8], i: usize) -> Cow<'a, str> {
        String::from_utf8_lossy(self.get(record, i))
    }

    /// Some fields as one text, with what stands between them: as they stand in the record, unless there are quotes.
    pub(crate) fn joined<'a>(&'a self, record: &'a [u8], from: usize, n: usize, dialect: &Dialect) -> Cow<'a, [u8]> {
        let spans = &self.spans[from..from + n];
        if let (Some(&(start, _)), Some(&(_, end))) = (spans.first(), spans.last())
            && spans.iter().all(|(start, _)| start & IN_SCRATCH == 0)
        {
            let text = &record[start as usize..end as usize];
            if dialect.quote == 0 || memchr::memchr(dialect.quote, text).is_none() {
                return Cow::Borrowed(trim(text));
            }
        }
        let fields: Vec<&[u8]> = (from..from + n).map(|i| self.get(record, i)).collect();
        Cow::Owned(fields.join(&[dialect.delimiter][..]))
    }

    /// Appends a field that is not part of the record.
    pub(crate) fn push_owned(&mut self, text: &[u8]) {
        let start = self.scratch.len() as u32;
        self.scratch.extend_from_slice(text);
        self.spans.push((start | IN_SCRATCH, self.scratch.len() as u32));
    }

    /// Cuts off the record of a plain text that begins at `start`, given the marks from there on. The fields point into
    /// the text.
    #[inline]
    pub(crate) fn split_plain(&mut self, text: &[u8], start: usize, marks: &mut Marks<'_>) -> End {
        self.clear();
        let mut from = start;
        for at in marks {
            self.spans.push((from as u32, at as u32));
            from = at + 1;
            if text[at] == b'\n' {
                return End::At { text: at, next: from, lines: 1, bad_quote: None };
            }
        }
        self.spans.push((from as u32, text.len() as u32));
        End::At { text: text.len(), next: text.len(), lines: 0, bad_quote: None }
    }

    /// Makes so many fields, all empty.
    pub(crate) fn blank(&mut self, fields: usize) {
        self.clear();
        self.spans.resize(fields, (0, 0));
    }

    /// Says where in the record a field is.
    #[inline]
    pub(crate) fn set(&mut self, i: usize, start: usize, end: usize) {
        self.spans[i] = (start as u32, end as u32);
    }

    /// Sets a field that is not part of the record.
    pub(crate) fn set_owned(&mut self, i: usize, text: &[u8]) {
        let start = self.scratch.len() as u32;
        self.scratch.extend_from_slice(text);
        self.spans[i] = (start | IN_SCRATCH, self.scratch.len() as u32);
    }

    /// Cuts a record into fields.
    #[inline]
    pub(crate) fn split(&mut self, dialect: &Dialect, record: &[u8]) {
        self.clear();
        if dialect.quote == 0 || memchr::memchr(dialect.quote, record).is_none() {
            let mut start = 0u32;
            let escapes = dialect.escapes() && record.contains(&b'\\');
            for end in memchr::memchr_iter(dialect.delimiter, record) {
                if escapes && is_escaped(record, start as usize, end) {
                    continue;
                }
                self.spans.push((start, end as u32));
                start = end as u32 + 1;
            }
            self.spans.push((start, record.len() as u32));
            if dialect.delimiter == b' ' {
                // columns aligned by several spaces
                self.spans.retain(|&(a, b)| !trim(&record[a as usize..b as usize]).is_empty());
            }
            return;
        }
        self.split_quoted(dialect, record);
    }

    fn split_quoted(&mut self, dialect: &Dialect, record: &[u8]) {
        let (mut at, mut search) = (0, ClosingSearch::default());
        loop {
            let mut field_end = None;
            let open = dialect.opening(record, at);
            if record.get(open) == Some(&dialect.quote)
                && let Closing::At(close) = dialect.closing_quote(record, open + 1, true, &mut search)
            {
                self.push_quoted(dialect, record, open + 1, close);
                field_end = Some(close + 1);
            }
            let from = field_end.unwrap_or(at);
            let next = memchr::memchr(dialect.delimiter, &record[from..]).map(|i| from + i);
            if field_end.is_none() {
                let end = next.unwrap_or(record.len());
                self.spans.push((at as u32, end as u32));
                self.quotes = self.quotes.and(trim(&record[at..end]), dialect.quote);
            }
            match next {
                Some(delimiter) => at = delimiter + 1,
                None => return,
            }
        }
    }

    fn push_quoted(&mut self, dialect: &Dialect, record: &[u8], start: usize, end: usize) {
        let inner = &record[start..end];
        let escapes = memchr::memchr(dialect.quote, inner).is_some() || (dialect.backslash && inner.contains(&b'\\'));
        if !escapes {
            self.spans.push((start as u32, end as u32));
            return;
        }
        let from = self.scratch.len() as u32;
        let mut bytes = inner.iter().copied().peekable();
        while let Some(b) = bytes.next() {
            if b == dialect.quote {
                bytes.next_if_eq(&dialect.quote);
                self.scratch.push(b);
            } else if b == b'\\' && dialect.backslash {
                // before anything else it is part of the text
                let escaped = bytes.next_if(|&next| next == dialect.quote || next == b'\\');
                self.scratch.push(escaped.unwrap_or(b'\\'));
            } else {
                self.scratch.push(b);
            }
        }
        self.spans.push((from | IN_SCRATCH, self.scratch.len() as u32));
    }
}

/// Without ASCII white space at the ends.
#[inline]
pub(crate) fn trim(mut text: &[u8]) -> &[u8] {
    while let [first, rest @ ..] = text
        && *first <= b' '
    {
        text = rest;
    }
    while let [rest @ .., last] = text
        && *last <= b' '
    {
        text = rest;
    }
    text
}

/// … and without what cannot be seen there either: hard spaces and the zero-width marks that copies from web pages carry.
#[inline]
fn trim_cell(text: &[u8]) -> &[u8] {
    let is_seen = |byte: Option<&u8>| byte.is_none_or(|byte| (0x21..0x80).contains(byte));
    if is_seen(text.first()) && is_seen(text.last()) { text } else { trim_ends(text) }
}

#[cold]
fn trim_ends(text: &[u8]) -> &[u8] {
    let text = trim(text);
    match text {
        [0xC2 | 0xE2 | 0xE3 | 0xEF, ..] | [.., 0x80..=0xFF] => trim_unseen(text),
        _ => text,
    }
}

fn trim_unseen(text: &[u8]) -> &[u8] {
    let unseen = |c: char| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    std::str::from_utf8(text).map_or(text, |t| t.trim_matches(unseen).as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_no_part_of_a_cell() {
        for (cell, seen) in
            [("\u{a0}c1 \u{200b}", "c1"), ("\u{feff}é\u{a0}", "é"), ("\u{a0}\u{a0}", ""), ("à é", "à é")]
        {
            assert_eq!(trim_cell(cell.as_bytes()), seen.as_bytes(), "{cell:?}");
        }
        assert_eq!(trim_cell(b"\xC2 \xFF"), b"\xC2 \xFF", "no text");
    }

    const CSV: Dialect = Dialect { delimiter: b',', quote: b'"', backslash: false, json: false };

    fn records(dialect: &Dialect, text: &str) -> Vec<(Vec<String>, bool)> {
        let text = text.as_bytes();
        let mut out = Vec::new();
        let mut fields = Fields::default();
        let mut at = 0;
        while at < text.len() {
            let End::At { text: end, next, bad_quote, .. } = dialect.end(text, at, true) else {
                panic!("whole text has an end")
            };
            let record = &text[at..end];
            fields.split(dialect, record);
            out.push(((0..fields.len()).map(|i| fields.text(record, i).into_owned()).collect(), bad_quote.is_some()));
            at = next;
        }
        out
    }

    fn fields(text: &str) -> Vec<Vec<String>> {
        records(&CSV, text).into_iter().map(|r| r.0).collect()
    }

    #[test]
    fn splits_as_people_write() {
        assert_eq!(fields("a,b\r\nc,\n"), [["a", "b"], ["c", ""]]);
        assert_eq!(fields("\"a,1\",\"b\"\"c\"\n"), [["a,1", "b\"c"]]);
        assert_eq!(fields("\"two\nlines\",x\ny,z"), [["two\nlines", "x"], ["y", "z"]]);
        assert_eq!(fields("5\" pipe,x\n"), [["5\" pipe", "x"]]);
        assert_eq!(fields("\"say \"hi\" now\",x\n"), [["say \"hi\" now", "x"]]);
        assert_eq!(fields("\"\",\"\"\r\n"), [["", ""]]);
        assert_eq!(fields("a, \"b, c\", d\n"), [["a", "b, c", "d"]]);
        let slash = Dialect { backslash: true, ..CSV };
        assert_eq!(records(&slash, "\"a\\\"b\",c")[0].0, ["a\"b", "c"]);
        assert_eq!(records(&slash, "\"8\\'9\\\"\",c")[0].0, ["8\\'9\"", "c"]);
    }

    #[test]
    fn backslashes_keep_delimiters_and_line_ends_in_a_text() {
        let feed = Dialect { delimiter: b'\t', quote: 0, backslash: true, json: false };
        let text = "a\\\tb\tc\\\nd\\\\\te\nf\tg\th\n";
        assert_eq!(
            records(&feed, text).into_iter().map(|r| r.0).collect::<Vec<_>>(),
            [["a\\\tb", "c\\\nd\\\\", "e"], ["f", "g", "h"]]
        );
        assert_eq!(feed.complete(b"a\tb\\\n", false), 0);
        assert_eq!(feed.complete(b"a\nb\\\nc", false), 2);
    }

    #[test]
    fn a_stray_quote_costs_one_row() {
        let rows = records(&CSV, "\"a,b\nc,d\ne,f\n");
        assert_eq!(rows.len(), 3);
        assert!(rows[0].1 && !rows[1].1);
        assert_eq!(rows[1].0, ["c", "d"]);
    }

    #[test]
    fn quotes_that_nothing_closes_are_looked_for_once() {
        let line = "\"a,b \"c, d\\\"e\n";
        let text = line.repeat(2 * LONGEST_QUOTED / line.len());
        let closed_far_away = format!("{text}x\",y\n");
        for (dialect, text) in [CSV, Dialect { backslash: true, ..CSV }]
            .into_iter()
            .flat_map(|dialect| [(dialect, &text), (dialect, &closed_far_away)])
        {
            let (mut at, mut search) = (0, QuoteSearch::default());
            while at < text.len() {
                let End::At { next, .. } = dialect.next_end(text.as_bytes(), at, true, &mut search) else { break };
                at = next;
            }
            let looked_through = search.closing.looked_through;
            assert!(looked_through < 4 * text.len(), "{looked_through} of {}", text.len());
        }
    }

    #[test]
    fn complete_records_do_not_end_inside_quotes() {
        assert_eq!(CSV.complete(b"a,b\nc,\"d\n", false), 4);
        assert_eq!(CSV.complete(b"a,b\nc,d\ne", false), 8);
        assert_eq!(CSV.complete(b"a,b\nc,\"d\n", true), 9);
        assert_eq!(CSV.end(b"c,\"d\"", 0, false), End::More);
        assert_eq!(CSV.end(b"c,\"d\"\r", 0, false), End::More);
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_cut_without_panic_and_pieces_agree(text in "[a\",\n\r\\\\ ]{0,60}", cut in 0usize..60) {
            let whole = records(&CSV, &text);
            let bytes = text.as_bytes();
            let cut = CSV.complete(&bytes[..cut.min(bytes.len())], false);
            let mut pieces = records(&CSV, &text[..cut]);
            pieces.extend(records(&CSV, &text[cut..]));
            proptest::prop_assert_eq!(whole, pieces);
        }

        #[test]
        fn what_was_looked_through_in_vain_changes_nothing(text in "[a\",\n\r\\\\]{0,120}", backslash: bool) {
            let dialect = Dialect { backslash, ..CSV };
            let (mut at, mut search) = (0, QuoteSearch::default());
            while at < text.len() {
                let end = dialect.next_end(text.as_bytes(), at, true, &mut search);
                proptest::prop_assert_eq!(end, dialect.end(text.as_bytes(), at, true));
                let End::At { next, .. } = end else { break };
                at = next;
            }
        }
    }
}
