//! Text on its way to a terminal, which obeys control characters and turns lines round at marks of direction. Texts come
//! from files that anybody may have written.

use std::borrow::Cow;
use std::io::{self, Write};

/// Whether a terminal would obey it, or a reader not see it.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// Joiners belong to the letters of many languages, and to nothing in plain Latin.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

fn keep(text: &str, stays: impl Fn(char) -> bool) -> Cow<'_, str> {
    if text.bytes().all(|b| (b' '..0x7f).contains(&b)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if stays(c) => out.push(c),
            // a space keeps the words apart that an end of line or a tab stood between
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => out.push(' '),
            c if is_hidden(c) => {}
            c if is_joiner(c) && out.ends_with(|before: char| before.is_ascii()) => {}
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// A text of several lines for a terminal.
pub fn text(text: &str) -> Cow<'_, str> {
    keep(text, |c| c == '\n')
}

/// A text for one line of a terminal.
pub fn line(text: &str) -> Cow<'_, str> {
    keep(text, |_| false)
}

/// Takes out of a stream of text what a terminal must not get.
pub struct Printable<W> {
    to: W,
    /// The bytes of a letter that has not come whole.
    begun: Vec<u8>,
}

impl<W: Write> Printable<W> {
    /// A writer that passes on to `to` what can be printed.
    pub fn new(to: W) -> Self {
        Self { to, begun: Vec::new() }
    }
}

impl<W: Write> Write for Printable<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.begun.extend_from_slice(bytes);
        // a letter has at most four bytes: what is wrong before the last ones will not become right
        let whole = match std::str::from_utf8(&self.begun) {
            Ok(_) => self.begun.len(),
            Err(e) if e.error_len().is_none() => e.valid_up_to(),
            Err(_) => self.begun.len(),
        };
        let ready: Vec<u8> = self.begun.drain(..whole).collect();
        self.to.write_all(text(&String::from_utf8_lossy(&ready)).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_gets_nothing_to_obey() {
        assert_eq!(line("a\u{1b}[2Jb\nc\u{9b}d\u{7}"), "a [2Jb c d ");
        assert_eq!(line("invoice\u{202e}gnp.exe\u{200b}\u{feff}\u{e0041}\u{ad}"), "invoicegnp.exe");
        assert_eq!(line("\u{2067}x\u{2069}\u{200f}\u{61c}"), "x");
        assert_eq!(text("two\nlines\r\n"), "two\nlines \n");
        for fine in ["Zoë – 日本語 €", "می\u{200c}خواهم", "👩\u{200d}🚀"] {
            assert_eq!(line(fine), fine);
        }
        assert_eq!(line("pay\u{200d}pal"), "paypal");
    }

    #[test]
    fn a_stream_is_cleaned_wherever_it_is_cut() {
        let whole = "a\u{202e}é\u{1b}b\n日".as_bytes();
        for at in 0..whole.len() {
            let mut out = Printable::new(Vec::new());
            out.write_all(&whole[..at]).unwrap();
            out.write_all(&whole[at..]).unwrap();
            out.flush().unwrap();
            assert_eq!(String::from_utf8(out.to).unwrap(), "aé b\n日", "cut at {at}");
        }
    }
}
