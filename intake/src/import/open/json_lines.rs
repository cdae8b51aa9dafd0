//! JSON of any shape → one object per line.
//!
//! Exports are lists of objects, objects around such a list (`{"results": […]}`), objects printed over many lines, or
//! sessions that hold a list of events. All become lines; what is in lines already passes through.

use std::io::{self, Read};

use crate::import::error::LoadError;
use crate::import::open::stream::{Bytes, PeekableInput};
use crate::import::read::delimited;
use crate::import::read::json::scan::{Member, members, skip_space, skip_value};
use crate::texts::text;

/// Bytes looked at to tell the shape.
const HEAD: usize = 256 << 10;

/// Bytes read at a time.
const CHUNK: usize = 256 << 10;

/// A record longer than this is no record.
const LONGEST: usize = 64 << 20;

/// Records looked at to find a list of events in them.
const SAMPLE: usize = 50;

/// How records follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// One record per line.
    Lines,
    /// Each beginning where the last ended.
    Values,
    /// A list whose first element begins so many bytes into the text.
    List(usize),
}

/// Text with one JSON object per line, and what a person should know of it. Text that is no JSON stays as it is.
pub(crate) fn one_per_line(mut bytes: PeekableInput<'static>) -> io::Result<(Bytes<'static>, Option<String>)> {
    let short = bytes.peek(64)?;
    if !matches!(short[start(short)..], [b'{' | b'[', ..]) {
        return Ok((Box::new(bytes), None));
    }
    let head = bytes.peek(HEAD)?;
    let mut lines = match layout(head, head.len() < HEAD) {
        Some(Layout::Lines) => bytes,
        Some(layout) => PeekableInput::new(Box::new(Records::new(bytes, layout, None))),
        None => return Ok((Box::new(bytes), None)),
    };
    let Some(inner) = inner(lines.peek(HEAD)?) else { return Ok((Box::new(lines), None)) };
    let note = text!("note-list-in-records", name = String::from_utf8_lossy(&inner));
    Ok((Box::new(Records::new(lines, Layout::Lines, Some(inner))), Some(note)))
}

/// Where text begins after a byte order mark and white space.
fn start(text: &[u8]) -> usize {
    skip_space(text, if text.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 })
}

/// How the records of a JSON text follow each other; `None` where it is none.
fn layout(head: &[u8], complete: bool) -> Option<Layout> {
    let start = start(head);
    match head.get(start)? {
        b'[' => {
            let first = skip_space(head, start + 1);
            (head.get(first) == Some(&b'{')).then_some(Layout::List(first))
        }
        b'{' => Some(match skip_value(head, start) {
            None => match list_in(head, start, 0) {
                Some(first) if has(head, first, b"relationships") => Layout::Values,
                Some(first) => Layout::List(first),
                None => Layout::Lines,
            },
            Some(end) if complete && skip_space(head, end) == head.len() => match wrapped(head, start) {
                Some(first) => Layout::List(first),
                None => Layout::Values,
            },
            Some(end) if memchr::memchr(b'\n', &head[start..end]).is_some() => Layout::Values,
            Some(_) => Layout::Lines,
        }),
        _ => None,
    }
}

/// Keys around a list that say nothing of their own.
const WRAPPERS: [&[u8]; 9] =
    [b"results", b"result", b"data", b"records", b"rows", b"response", b"value", b"entries", b"list"];

/// The list in the only object of a file, unless the object is a record itself.
fn wrapped(text: &[u8], start: usize) -> Option<usize> {
    let all = members(text, start).0;
    // the events of a document refer to what it includes, and those under an address belong to it
    if (has(text, start, b"data") && has(text, start, b"included"))
        || all.iter().any(|m| text[m.key.clone()].contains(&b'@'))
    {
        return None;
    }
    let record = all.iter().any(|m| {
        let key = text[m.key.clone()].to_ascii_lowercase();
        let scalar = !matches!(text[m.value.start], b'{' | b'[');
        let names = [&b"session"[..], b"email", b"user", b"customer", b"visitor", b"event", b"timestamp", b"time"];
        scalar && (key.ends_with(b"id") || key.contains(&b'@') || names.iter().any(|n| key.ends_with(n)))
    });
    let known = |m: &Member| WRAPPERS.contains(&&text[m.key.clone()]);
    if record && !all.iter().any(known) {
        return None;
    }
    list_in(text, start, 0)
}

/// Where the first element begins of the first list of objects in an object, or in those inside it.
fn list_in(text: &[u8], start: usize, deep: u32) -> Option<usize> {
    members(text, start).0.into_iter().find_map(|member| match text.get(member.value.start)? {
        b'[' => {
            let first = skip_space(text, member.value.start + 1);
            (text.get(first) == Some(&b'{') && !is_pair(text, first)).then_some(first)
        }
        b'{' if deep < 3 => list_in(text, member.value.start, deep + 1),
        _ => None,
    })
}

/// Whether an object is a pair of key and value, which belong to their record.
fn is_pair(text: &[u8], at: usize) -> bool {
    has(text, at, b"key")
}

fn has(text: &[u8], at: usize, key: &[u8]) -> bool {
    members(text, at).0.iter().any(|m| text[m.key.clone()] == *key)
}

/// Keys that say when something happened.
const TIMES: [&[u8]; 11] = [
    b"ts",
    b"time",
    b"timestamp",
    b"date",
    b"datetime",
    b"at",
    b"event_time",
    b"eventtime",
    b"occurred_at",
    b"created_at",
    b"createdat",
];

/// Lists that a preset reads together with their record.
const KNOWN: [&[u8]; 1] = [b"actionDetails"];

/// The key of the list that records hold events in, where all of them do and only those say when they were.
fn inner(head: &[u8]) -> Option<Vec<u8>> {
    let end = memchr::memrchr(b'\n', head).map_or(head.len(), |i| i + 1);
    let mut found: Option<Vec<u8>> = None;
    for line in head[..end].split(|&b| b == b'\n').filter(|l| !l.is_empty()).take(SAMPLE) {
        let (all, end) = members(line, start(line));
        end?;
        let timed = |m: &[Member], text: &[u8]| {
            m.iter().any(|m| TIMES.contains(&&text[m.key.clone()].to_ascii_lowercase()[..]))
        };
        let mut lists = all.iter().filter_map(|m| {
            let first = skip_space(line, m.value.start + 1);
            let list = line[m.value.start] == b'[' && line.get(first) == Some(&b'{') && !is_pair(line, first);
            let key = &line[m.key.clone()];
            let of_record = KNOWN.contains(&key) || key.contains(&b'@');
            (list && !of_record && timed(&members(line, first).0, line)).then_some(key)
        });
        let (list, more) = (lists.next(), lists.next());
        let list = match list {
            Some(list) if more.is_none() && !timed(&all, line) => list,
            // a session without events says nothing
            None if all.iter().any(|m| &line[m.value.clone()] == b"[]") => continue,
            _ => return None,
        };
        if found.get_or_insert_with(|| list.to_owned()) != list {
            return None;
        }
    }
    found
}

/// Reads records and writes them as lines.
struct Records {
    source: PeekableInput<'static>,
    layout: Layout,
    inner: Option<Vec<u8>>,
    /// Text read and not written yet, from `at`.
    text: Vec<u8>,
    at: usize,
    skip: usize,
    ended: bool,
    out: Vec<u8>,
    out_at: usize,
}

impl Records {
    fn new(source: PeekableInput<'static>, layout: Layout, inner: Option<Vec<u8>>) -> Self {
        let skip = if let Layout::List(first) = layout { first } else { 0 };
        let (text, out) = (Vec::new(), Vec::new());
        Self { source, layout, inner, text, at: 0, skip, ended: false, out, out_at: 0 }
    }

    /// Reads on; false at the end.
    fn more(&mut self) -> io::Result<bool> {
        if self.ended {
            return Ok(false);
        }
        self.text.drain(..self.at);
        self.at = 0;
        // a long record is looked at again after each reading
        let want = CHUNK.max(self.text.len());
        let n = self.source.by_ref().take(want as u64).read_to_end(&mut self.text)?;
        self.ended = n < want;
        if self.text.len() > LONGEST {
            return Err(io::Error::other(LoadError::Damaged(text!("load-what-json-text").to_owned())));
        }
        let skip = self.skip.min(self.text.len());
        (self.at, self.skip) = (skip, self.skip - skip);
        Ok(true)
    }

    /// Writes the records that are complete; false at the end of all.
    fn write(&mut self) -> io::Result<bool> {
        self.out.clear();
        self.out_at = 0;
        while self.out.len() < CHUNK {
            let Some(end) = self.record() else {
                if self.more()? {
                    continue;
                }
                // what breaks off becomes a row that cannot be read
                let rest = self.at..self.text.len();
                self.at = self.text.len();
                self.line(rest);
                break;
            };
            if end == self.at {
                self.ended = true;
                self.at = self.text.len();
                break;
            }
            let record = self.at..end;
            self.at = end;
            self.line(record);
        }
        Ok(!self.out.is_empty())
    }

    /// Where the next record ends, which then begins at `at`; `None` where more text is needed, `at` at the end of a list.
    fn record(&mut self) -> Option<usize> {
        if self.layout == Layout::Lines {
            let end = memchr::memchr(b'\n', &self.text[self.at..])?;
            return Some(self.at + end + 1);
        }
        self.at = skip_space(&self.text, self.at);
        if let Layout::List(_) = self.layout {
            while self.text.get(self.at) == Some(&b',') {
                self.at = skip_space(&self.text, self.at + 1);
            }
            if self.text.get(self.at) == Some(&b']') {
                return Some(self.at);
            }
        } else if self.text[self.at..].starts_with(b"\xEF\xBB\xBF") {
            self.at = skip_space(&self.text, self.at + 3);
        }
        let end = skip_value(&self.text, self.at)?;
        // a number may go on
        (end < self.text.len() || self.ended || self.text[end - 1] == b'}').then_some(end)
    }

    /// Writes one record, or the rows in it.
    fn line(&mut self, record: std::ops::Range<usize>) {
        let text = &self.text[record];
        let text = delimited::trim(&text[start(text)..]);
        if text.is_empty() {
            return;
        }
        let rows = self.inner.as_ref().and_then(|key| explode(text, key));
        if let Some(rows) = rows {
            self.out.extend_from_slice(&rows);
        } else {
            let from = self.out.len();
            self.out.extend_from_slice(text);
            flatten_lines(&mut self.out[from..]);
            self.out.push(b'\n');
        }
    }
}

/// In JSON, line ends stand between values only.
fn flatten_lines(text: &mut [u8]) {
    let mut at = 0;
    while let Some(i) = memchr::memchr2(b'\n', b'\r', &text[at..]) {
        text[at + i] = b' ';
        at += i + 1;
    }
}

/// One line per entry of a record's list, with the record's other members; `None` where it has none.
fn explode(text: &[u8], key: &[u8]) -> Option<Vec<u8>> {
    let (all, end) = members(text, 0);
    end?;
    let of = all.iter().find(|m| text[m.key.clone()] == *key)?;
    let mut before = vec![b'{'];
    for member in all.iter().filter(|m| *m != of) {
        before.extend_from_slice(&text[member.key.start - 1..member.value.end]);
        before.push(b',');
    }
    before.push(b'"');
    before.extend_from_slice(key);
    before.extend_from_slice(b"\":");
    let mut at = skip_space(text, of.value.start + 1);
    let mut rows = Vec::new();
    while text.get(at)? != &b']' {
        let end = skip_value(text, at)?;
        let from = rows.len();
        rows.extend_from_slice(&before);
        rows.extend_from_slice(&text[at..end]);
        flatten_lines(&mut rows[from..]);
        rows.extend_from_slice(b"}\n");
        at = skip_space(text, end);
        if text.get(at)? == &b',' {
            at = skip_space(text, at + 1);
        }
    }
    (!rows.is_empty()).then_some(rows)
}

impl Read for Records {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.out_at == self.out.len() && !self.write()? {
            return Ok(0);
        }
        let n = (&self.out[self.out_at..]).read(buffer)?;
        self.out_at += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> String {
        let bytes = PeekableInput::new(Box::new(io::Cursor::new(text.to_owned().into_bytes())));
        let mut out = String::new();
        one_per_line(bytes).unwrap().0.read_to_string(&mut out).unwrap();
        out
    }

    #[test]
    fn json_of_any_shape_becomes_lines() {
        for (text, expected) in [
            ("{\"a\":1}\n{\"a\":2}\n", "{\"a\":1}\n{\"a\":2}\n"),
            ("[{\"a\":1},\n {\"a\":\n2}]", "{\"a\":1}\n{\"a\": 2}\n"),
            ("\u{feff}[ {\"a\":\"]\"} ]\n", "{\"a\":\"]\"}\n"),
            ("{\"next\":null,\"results\":[{\"a\":1},{\"a\":2}],\"x\":[{}]}", "{\"a\":1}\n{\"a\":2}\n"),
            ("{\"r\":{\"orders\":[{\"id\":1}]}}", "{\"id\":1}\n"),
            ("{\n \"a\": 1\n}\n{\n \"a\": 2\n}\n", "{  \"a\": 1 }\n{  \"a\": 2 }\n"),
            // a record with goods in it is a record
            ("{\"user_id\":\"1\",\"items\":[{\"x\":1}]}", "{\"user_id\":\"1\",\"items\":[{\"x\":1}]}\n"),
            ("{\"p\":[{\"key\":\"k\",\"value\":1}]}", "{\"p\":[{\"key\":\"k\",\"value\":1}]}\n"),
            ("[{\"a\":1},{\"a\":", "{\"a\":1}\n{\"a\":\n"),
            ("a,b\n1,2\n", "a,b\n1,2\n"),
            ("[1,2]", "[1,2]"),
        ] {
            assert_eq!(lines(text), expected, "{text}");
        }
    }

    #[test]
    fn events_inside_sessions_become_rows() {
        let text = "{\"session\":1,\"events\":[{\"ts\":1,\"t\":\"a\"},{\"ts\":2,\"t\":\"b\"}]}\n{\"session\":2,\"events\":[]}\n";
        assert_eq!(
            lines(text),
            "{\"session\":1,\"events\":{\"ts\":1,\"t\":\"a\"}}\n{\"session\":1,\"events\":{\"ts\":2,\"t\":\"b\"}}\n\
             {\"session\":2,\"events\":[]}\n"
        );
        // the record says when it was: the list belongs to it
        let text = "{\"created_at\":\"x\",\"steps\":[{\"time\":1}]}\n{\"created_at\":\"y\",\"steps\":[{\"time\":1}]}\n";
        assert_eq!(lines(text), text);
    }

    #[test]
    fn long_lists_are_cut_at_records() {
        let record = format!("{{\"a\":\"{}\"}}", "x".repeat(1000));
        let text = format!("[{}]", vec![record.as_str(); 2000].join(","));
        let out = lines(&text);
        assert_eq!(out.lines().count(), 2000);
        assert!(out.lines().all(|l| l == record));
    }
}
