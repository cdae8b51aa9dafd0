//! Bytes of a file → UTF-8 text in pieces, whatever encoding and line ends it has.

use std::io::Read;
use std::path::PathBuf;

use encoding_rs::{CoderResult, Decoder, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::events::mix;
use crate::import::error::LoadError;
use crate::import::open;
use crate::import::open::layers::Stream;
use crate::import::open::stream::Meter;
use crate::import::open::table_input::Input;
use crate::import::read::format::Encoding;

/// Reads a file as UTF-8 with `\n` line ends. Bytes that are no UTF-8 in a file that should be are taken line by line as
/// Windows-1252: many "UTF-8" exports carry a few pasted lines of it, and none may be lost.
pub(crate) struct TextReader {
    path: PathBuf,
    bytes: Box<dyn Read + Send>,
    meter: Meter,
    decoder: Option<Decoder>,
    raw: Vec<u8>,
    only_cr: Option<bool>,
    at_start: bool,
    done: bool,
    /// Hash of the bytes read so far; independent of how they were cut into pieces.
    hash: u64,
    unhashed: Vec<u8>,
}

/// The hash of a table's bytes.
pub(crate) fn hash_of_table(input: &Input) -> Result<u64, LoadError> {
    let mut reader = TextReader::open(input, Encoding::Utf8)?;
    let mut piece = Vec::new();
    while !reader.is_done() {
        piece.clear();
        reader.read(&mut piece, PIECE)?;
    }
    Ok(reader.file_hash())
}

/// Bytes hashed at a time.
const HASH_BLOCK: usize = 64;

/// Bytes read at a time where only the hash matters.
const PIECE: usize = 1 << 20;

impl TextReader {
    pub(crate) fn open(input: &Input, encoding: Encoding) -> Result<Self, LoadError> {
        Ok(Self::new(input, open::open(input)?, encoding))
    }

    /// Reads a table that has been opened.
    pub(crate) fn new(input: &Input, stream: Stream, encoding: Encoding) -> Self {
        let decoder = match encoding {
            Encoding::Utf8 => None,
            Encoding::Utf16Le => Some(UTF_16LE.new_decoder()),
            Encoding::Utf16Be => Some(UTF_16BE.new_decoder()),
            Encoding::Other(name) => {
                Some(encoding_rs::Encoding::for_label(name.as_bytes()).unwrap_or(WINDOWS_1252).new_decoder())
            }
        };
        Self {
            path: input.path.clone(),
            bytes: stream.bytes,
            meter: stream.meter,
            decoder,
            raw: Vec::new(),
            only_cr: None,
            at_start: true,
            done: false,
            hash: 0,
            unhashed: Vec::new(),
        }
    }

    /// Bytes of the file read so far.
    pub(crate) fn bytes_read(&self) -> u64 {
        self.meter.read()
    }

    /// Whether everything has been read.
    pub(crate) fn is_done(&self) -> bool {
        self.done
    }

    /// Hash of all bytes of the table as it is when unpacked, once everything has been read.
    pub(crate) fn file_hash(&self) -> u64 {
        crate::events::hash_bytes(self.hash, &self.unhashed)
    }

    /// Appends about `want` bytes of text to `out`.
    pub(crate) fn read(&mut self, out: &mut Vec<u8>, want: usize) -> Result<(), LoadError> {
        let from = out.len();
        if self.decoder.is_some() {
            let mut raw = std::mem::take(&mut self.raw);
            raw.clear();
            self.fill(&mut raw, want)?;
            self.hash_more(&raw);
            self.decode(&raw, out);
            self.raw = raw;
        } else {
            self.fill(out, want)?;
            let read = std::mem::take(out);
            self.hash_more(&read[from..]);
            *out = read;
            if self.at_start && out[from..].starts_with(b"\xEF\xBB\xBF") {
                out.drain(from..from + 3);
            }
        }
        self.at_start = false;
        self.unify_line_ends(&mut out[from..]);
        Ok(())
    }

    fn fill(&mut self, out: &mut Vec<u8>, want: usize) -> Result<(), LoadError> {
        let read = self.bytes.by_ref().take(want as u64).read_to_end(out).map_err(|e| LoadError::io(&self.path, e))?;
        self.done = read < want;
        Ok(())
    }

    fn decode(&mut self, raw: &[u8], out: &mut Vec<u8>) {
        let Some(decoder) = self.decoder.as_mut() else { return };
        let mut text = String::with_capacity(decoder.max_utf8_buffer_length(raw.len()).unwrap_or(raw.len() * 3) + 8);
        let mut rest = raw;
        loop {
            let (result, used, _) = decoder.decode_to_string(rest, &mut text, self.done);
            rest = &rest[used..];
            if result == CoderResult::InputEmpty {
                break;
            }
            text.reserve(rest.len() * 3 + 64);
        }
        out.extend_from_slice(text.as_bytes());
    }

    fn hash_more(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        if !self.unhashed.is_empty() {
            let take = (HASH_BLOCK - self.unhashed.len()).min(rest.len());
            self.unhashed.extend_from_slice(&rest[..take]);
            rest = &rest[take..];
            if self.unhashed.len() < HASH_BLOCK {
                return;
            }
            self.hash = hash_block(self.hash, &self.unhashed);
            self.unhashed.clear();
        }
        let blocks = rest.chunks_exact(HASH_BLOCK);
        let left = blocks.remainder();
        for block in blocks {
            self.hash = hash_block(self.hash, block);
        }
        self.unhashed.extend_from_slice(left);
    }

    /// Old Macintosh files end lines with a carriage return alone.
    fn unify_line_ends(&mut self, text: &mut [u8]) {
        if self.only_cr.is_none() && !text.is_empty() {
            let head = &text[..text.len().min(1 << 16)];
            self.only_cr = Some(memchr::memchr(b'\n', head).is_none() && memchr::memchr(b'\r', head).is_some());
        }
        if self.only_cr == Some(true) {
            text.iter_mut().filter(|b| **b == b'\r').for_each(|b| *b = b'\n');
        }
    }
}

/// Four lanes, so that the multiplications overlap.
fn hash_block(h: u64, block: &[u8]) -> u64 {
    let (words, _) = block.as_chunks::<8>();
    let word = |i: usize| words.get(i).map_or(0, |w| u64::from_le_bytes(*w));
    let lane = |i: usize| mix(word(i), word(i + 1));
    mix(h, lane(0) ^ lane(2).rotate_left(16) ^ lane(4).rotate_left(32) ^ lane(6).rotate_left(48))
}

/// Makes sure that `text` is UTF-8: lines that are not are decoded as Windows-1252.
pub(crate) fn repair_utf8(text: &mut Vec<u8>) {
    if std::str::from_utf8(text).is_ok() {
        return;
    }
    let mut repaired = Vec::with_capacity(text.len() + text.len() / 8);
    for line in text.split_inclusive(|&b| b == b'\n') {
        if std::str::from_utf8(line).is_ok() {
            repaired.extend_from_slice(line);
        } else {
            repaired.extend_from_slice(WINDOWS_1252.decode_without_bom_handling(line).0.as_bytes());
        }
    }
    *text = repaired;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(bytes: &[u8], encoding: Encoding, piece: usize) -> (String, u64) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        std::fs::write(&path, bytes).unwrap();
        let mut reader = TextReader::open(&Input::from(&path), encoding).unwrap();
        let mut out = Vec::new();
        while !reader.is_done() {
            reader.read(&mut out, piece).unwrap();
        }
        repair_utf8(&mut out);
        (String::from_utf8(out).unwrap(), reader.file_hash())
    }

    #[test]
    fn encodings_and_line_ends() {
        let utf16: Vec<u8> = "\u{feff}a;ü\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read_all(&utf16, Encoding::Utf16Le, 3).0, "a;ü\r\n");
        let utf16: Vec<u8> = "\u{feff}a;ü".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(read_all(&utf16, Encoding::Utf16Be, 1000).0, "a;ü");
        assert_eq!(read_all(b"\xEF\xBB\xBFa\n", Encoding::Utf8, 100).0, "a\n");
        assert_eq!(read_all(b"a\rb\rc", Encoding::Utf8, 100).0, "a\nb\nc");
        assert_eq!(read_all(b"K\xE4ufe", Encoding::Other("windows-1252"), 2).0, "Käufe");
        assert_eq!(read_all("ä\n".as_bytes(), Encoding::Utf8, 100).0, "ä\n");
        assert_eq!(read_all(b"\xC3\xA4\nK\xE4ufe\n", Encoding::Utf8, 100).0, "ä\nKäufe\n");
    }

    #[test]
    fn the_hash_does_not_depend_on_pieces() {
        let bytes: Vec<u8> = (0..1000u32).map(|i| (i * 7 % 251) as u8 | 1).collect();
        let whole = read_all(&bytes, Encoding::Utf8, 10_000).1;
        assert_eq!(read_all(&bytes, Encoding::Utf8, 7).1, whole);
        let mut other = bytes;
        other[500] ^= 2;
        assert_ne!(read_all(&other, Encoding::Utf8, 7).1, whole);
    }
}
