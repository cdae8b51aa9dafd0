//! Takes out of a line what may be about a person: quoted texts, addresses and paths.

use std::io::{self, Write};

/// What stands in the place of something that was taken out.
const TAKEN_OUT: &str = "…";

/// Quotation marks as messages use them: what opens and what closes.
const QUOTES: [(char, char); 4] = [('"', '"'), ('“', '”'), ('‘', '’'), ('`', '`')];

/// Writes lines without personal data. Each write is one or more whole lines.
pub(super) struct WithoutPersonalData<W>(pub W);

impl<W: Write> Write for WithoutPersonalData<W> {
    fn write(&mut self, lines: &[u8]) -> io::Result<usize> {
        self.0.write_all(redact(&String::from_utf8_lossy(lines)).as_bytes())?;
        Ok(lines.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// The text without quoted texts, addresses and paths.
pub(super) fn redact(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let unquoted = without_quotes(line);
        for word in unquoted.split_inclusive(char::is_whitespace) {
            let content = word.trim_end();
            out.push_str(if is_personal(content) { TAKEN_OUT } else { content });
            out.push_str(&word[content.len()..]);
        }
    }
    out
}

/// Whether a word holds an address or a path.
fn is_personal(word: &str) -> bool {
    word.contains('@') || word.contains('\\') || word.trim_matches('/').contains('/') || word.starts_with('/')
}

/// The line with what stands between quotation marks taken out; a mark that nothing closes takes the rest of the line.
fn without_quotes(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((at, open)) = rest.char_indices().find(|(_, c)| QUOTES.iter().any(|(open, _)| open == c)) {
        let close = QUOTES.iter().find(|(o, _)| *o == open).map_or(open, |(_, close)| *close);
        let inside = &rest[at + open.len_utf8()..];
        out.push_str(&rest[..at]);
        out.extend([open.to_string().as_str(), TAKEN_OUT, close.to_string().as_str()]);
        rest = match inside.find(close) {
            Some(end) => &inside[end + close.len_utf8()..],
            None if inside.ends_with('\n') => "\n",
            None => "",
        };
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_about_a_person_is_taken_out_and_the_rest_stays() {
        for (line, wanted) in [
            ("INFO import: read rows=120 in 3.2ms\n", "INFO import: read rows=120 in 3.2ms\n"),
            ("could not read /home/anna/shop.csv: denied", "could not read … denied"),
            (r"could not read C:\Users\Anna\shop.csv", "could not read …"),
            ("anna@example.com asked", "… asked"),
            ("customer \"Anna Example\" and “Ben” are one\n", "customer \"…\" and “…” are one\n"),
            ("no end \"Anna Example\nnext line", "no end \"…\"\nnext line"),
            ("a/b is a path, 3 / 4 is not", "… is a path, 3 … 4 is not"),
        ] {
            assert_eq!(redact(line), wanted);
        }
    }
}
