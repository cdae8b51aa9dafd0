//! Pages in UTF-8, whatever they are written in.

use std::io::{self, Read};

use encoding_rs::{Decoder, Encoding, UTF_8};

use crate::import::open::stream::PeekableInput;

/// Bytes that tell the encoding: pages name it near their beginning.
pub(crate) const HEAD: usize = 64 << 10;

/// Bytes decoded at a time.
const CHUNK: usize = 64 << 10;

/// A page on its way.
pub(crate) struct Utf8 {
    bytes: PeekableInput<'static>,
    decoder: Decoder,
    raw: Vec<u8>,
    text: String,
    at: usize,
    done: bool,
}

impl Utf8 {
    pub(crate) fn new(mut bytes: PeekableInput<'static>) -> io::Result<Self> {
        let decoder = encoding(bytes.peek(HEAD)?).new_decoder();
        Ok(Self { bytes, decoder, raw: Vec::new(), text: String::new(), at: 0, done: false })
    }
}

impl Read for Utf8 {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.at == self.text.len() && !self.done {
            self.raw.clear();
            let read = self.bytes.by_ref().take(CHUNK as u64).read_to_end(&mut self.raw)?;
            self.done = read < CHUNK;
            self.text.clear();
            self.at = 0;
            self.text.reserve(self.decoder.max_utf8_buffer_length(read).unwrap_or(read * 3));
            // what is no text becomes the sign for that
            drop(self.decoder.decode_to_string(&self.raw, &mut self.text, self.done));
        }
        let n = (&self.text.as_bytes()[self.at..]).read(out)?;
        self.at += n;
        Ok(n)
    }
}

/// A beginning as text.
pub(crate) fn beginning(head: &[u8]) -> String {
    encoding(head).decode(head).0.into_owned()
}

/// What a page is written in: by its mark, as UTF-8 where it is that, as it says, else as it looks.
fn encoding(head: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(head) {
        return encoding;
    }
    let valid = std::str::from_utf8(head);
    let is_utf8 = valid.is_ok() || valid.is_err_and(|e| e.error_len().is_none() && e.valid_up_to() + 4 > head.len());
    match declared_encoding(head) {
        Some(encoding) if !is_utf8 || head.is_ascii() => encoding,
        _ if is_utf8 => UTF_8,
        _ => {
            let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
            detector.feed(head, true);
            detector.guess(None, chardetng::Utf8Detection::Deny)
        }
    }
}

/// "charset=…" of a page, "encoding=…" of XML.
fn declared_encoding(head: &[u8]) -> Option<&'static Encoding> {
    let lower = head[..head.len().min(4096)].to_ascii_lowercase();
    [&b"charset="[..], b"encoding="].iter().find_map(|key| {
        let at = memchr::memmem::find(&lower, key)? + key.len();
        let label = lower[at..].trim_ascii_start();
        let label = label.strip_prefix(b"\"").or_else(|| label.strip_prefix(b"'")).unwrap_or(label);
        let end = label.iter().position(|b| !b.is_ascii_alphanumeric() && !b"-_".contains(b)).unwrap_or(label.len());
        // a page that could be read so far is in no encoding of two bytes a letter
        Encoding::for_label(&label[..end]).map(|e| if e.is_ascii_compatible() { e } else { UTF_8 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_say_what_they_are_written_in() {
        for (text, name) in [
            (&b"<meta charset=\"iso-8859-2\"><td>\xB1"[..], "ISO-8859-2"),
            (b"<meta content='text/html; charset=windows-1252'><td>\xC3\xA4", "UTF-8"),
            (b"<?xml version='1.0' encoding='windows-1251'?><td>\xC4\xE0", "windows-1251"),
            (b"<table><td>K\xE4ufe", "windows-1252"),
            (b"\xFF\xFE<\0t\0", "UTF-16LE"),
            (b"<meta charset=utf-16><td>a", "UTF-8"),
        ] {
            assert_eq!(encoding(text).name(), name, "{}", String::from_utf8_lossy(text));
        }
    }
}
