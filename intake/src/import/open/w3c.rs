//! Logs in the W3C's extended format, as IIS writes them, as JSON lines: each request with the fields that the last
//! `#Fields:` line names. Comments become empty lines, so that a line keeps its number.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use crate::import::error::LoadError;
use crate::import::open::layers::Layers;
use crate::import::open::pipe::pipe;
use crate::import::open::stream::{Bytes, PeekableInput};
use crate::import::open::text::json_member;

/// Bytes read at a time.
const CHUNK: usize = 256 << 10;

/// What is longer than this is no request.
const LONGEST: u64 = 1 << 20;

/// Whether a beginning is that of such a log: comments, one of which names the fields of a web request.
pub(crate) fn is_w3c(head: &[u8]) -> bool {
    let head = String::from_utf8_lossy(head);
    let lines = head.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|l| !l.is_empty());
    let mut named = lines.take_while(|l| l.starts_with('#')).filter_map(|l| l.strip_prefix("#Fields:"));
    let all = [["time", "time-local"], ["cs-uri-stem", "cs-uri"]];
    named.any(|names| all.iter().all(|either| names.split_whitespace().any(|name| either.contains(&name))))
}

/// What the comments of a log have said so far.
#[derive(Debug, Default)]
struct LogHeader {
    fields: Vec<String>,
    /// The day of requests that name none.
    day: String,
}

impl LogHeader {
    /// Appends what becomes of a line.
    fn line(&mut self, line: &str, out: &mut Vec<u8>) {
        // servers that were cut off leave zeros behind
        let line = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\0' | '\u{feff}'));
        if let Some(comment) = line.strip_prefix('#') {
            self.comment(comment);
        } else if !line.is_empty() {
            self.request(line, out);
        }
        out.push(b'\n');
    }

    fn comment(&mut self, comment: &str) {
        match comment.split_once(':') {
            Some(("Fields", names)) => self.fields = names.split_whitespace().map(str::to_owned).collect(),
            Some(("Date", when)) => when.split_whitespace().next().unwrap_or_default().clone_into(&mut self.day),
            _ => {}
        }
    }

    fn request(&self, line: &str, out: &mut Vec<u8>) {
        let between = if line.contains('\t') { '\t' } else { ' ' };
        let mut values: Vec<&str> = line.split(between).collect();
        if values.len() != self.fields.len() && line.contains('"') {
            values = quoted(line, between);
        }
        out.push(b'{');
        if values.len() == self.fields.len() {
            let filled = self.fields.iter().zip(&values).filter(|(_, value)| !matches!(**value, "-" | ""));
            filled.for_each(|(name, value)| json_member(out, name, value));
            if !self.fields.iter().any(|name| name == "date" || name == "date-local") {
                json_member(out, "date", &self.day);
            }
        } else {
            json_member(out, "line", line);
        }
        out.push(b'}');
    }
}

/// The values of a line of which some stand between quotes, as firewalls and some servers write them.
fn quoted(line: &str, between: char) -> Vec<&str> {
    let mut values = Vec::new();
    let mut rest = line;
    loop {
        let (value, after) = match rest.strip_prefix('"').and_then(|inner| inner.split_once('"')) {
            Some((value, after)) => (value, after.strip_prefix(between).or(after.is_empty().then_some(""))),
            None => match rest.split_once(between) {
                Some((value, after)) => (value, Some(after)),
                None => (rest, Some("")),
            },
        };
        values.push(value);
        match after {
            Some(after) if !after.is_empty() => rest = after,
            _ => return values,
        }
    }
}

impl Layers<'_> {
    /// Reads a log in the W3C's extended format.
    pub(crate) fn w3c(&self, bytes: PeekableInput<'static>) -> Result<Bytes<'static>, LoadError> {
        let name = self.name.clone();
        pipe(&self.name, move |sink| {
            let mut bytes = BufReader::with_capacity(CHUNK, bytes);
            let (mut line, mut header) = (Vec::new(), LogHeader::default());
            loop {
                line.clear();
                let read = bytes.by_ref().take(LONGEST).read_until(b'\n', &mut line);
                if read.map_err(|e| LoadError::io(Path::new(&name), e))? == 0 {
                    return Ok(());
                }
                header.line(&String::from_utf8_lossy(&line), sink.text());
                sink.send_full_chunk()?;
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> String {
        let (mut header, mut out) = (LogHeader::default(), Vec::new());
        text.lines().for_each(|line| header.line(line, &mut out));
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn logs_are_known_by_the_fields_they_name() {
        let fields = "#Fields: date time cs-method cs-uri-stem c-ip";
        assert!(is_w3c(format!("\u{feff}#Software: IIS\r\n#Version: 1.0\r\n{fields}\r\n").as_bytes()));
        assert!(is_w3c(format!("{fields}\n2026-01-05 10:00:00 GET / 1.2.3.4\n").as_bytes()));
        assert!(!is_w3c(b"#Fields: name colour\nAnna red\n") && !is_w3c(format!("a\n{fields}\n").as_bytes()));
        assert!(!is_w3c(b"# report\na,b\n"));
    }

    #[test]
    fn values_may_stand_between_quotes() {
        let text = "#Fields: date-local time-local c-ip cs(User-Agent) cs-uri\n\
                    \"2026-01-05\" \"10:00:00\" - \"Mozilla/5.0 (X 1; Y)\" \"\"\n2026-01-05 10:00:00 1.2.3.4 \"A B\" /a";
        let lines = [
            "",
            "{\"date-local\":\"2026-01-05\",\"time-local\":\"10:00:00\",\"cs(User-Agent)\":\"Mozilla/5.0 (X 1; Y)\"}",
            "{\"date-local\":\"2026-01-05\",\"time-local\":\"10:00:00\",\"c-ip\":\"1.2.3.4\",\"cs(User-Agent)\":\"A B\",\"cs-uri\":\"/a\"}",
        ];
        assert_eq!(read_text(text).lines().collect::<Vec<_>>(), lines);
        assert!(is_w3c(b"#Software: X\n\n#Fields:  date-local time-local  cs-method cs-uri-stem\n"));
    }

    #[test]
    fn each_request_has_the_fields_that_were_named_last() {
        let text = "#Date: 2026-01-05 00:00:00\n#Fields: time cs-uri-stem c-ip\n10:00:00 / -\nnonsense\n\
                    #Fields: date time cs-uri-stem\n2026-01-06\t11:00:00\t/a\n\0\0";
        let lines = [
            "",
            "",
            "{\"time\":\"10:00:00\",\"cs-uri-stem\":\"/\",\"date\":\"2026-01-05\"}",
            "{\"line\":\"nonsense\"}",
            "",
            "{\"date\":\"2026-01-06\",\"time\":\"11:00:00\",\"cs-uri-stem\":\"/a\"}",
            "",
        ];
        assert_eq!(read_text(text).lines().collect::<Vec<_>>(), lines);
    }
}
