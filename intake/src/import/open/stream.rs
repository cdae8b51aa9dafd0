//! Bytes on their way from the file to the table: counted, looked ahead at, and stopped where they grow without end.

use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::import::error::LoadError;
use crate::texts::text;

/// Any source of bytes.
pub(crate) type Bytes<'a> = Box<dyn Read + Send + 'a>;

/// Bytes of the file that have been read, for progress, and what they were unpacked to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Meter(Arc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    read: AtomicU64,
    unpacked: AtomicU64,
}

impl Meter {
    /// Bytes read so far.
    pub(crate) fn read(&self) -> u64 {
        self.0.read.load(Ordering::Relaxed)
    }

    pub(crate) fn add(&self, bytes: usize) {
        self.0.read.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    /// Counts bytes that were unpacked; says how many there were so far, from all that is packed in the file.
    fn unpack(&self, bytes: usize) -> u64 {
        self.0.unpacked.fetch_add(bytes as u64, Ordering::Relaxed) + bytes as u64
    }
}

/// Counts what is read.
#[derive(Debug)]
pub(crate) struct CountingReader<R> {
    pub inner: R,
    pub meter: Meter,
}

impl<R: Read> Read for CountingReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buffer)?;
        self.meter.add(n);
        Ok(n)
    }
}

impl<R: Seek> Seek for CountingReader<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

/// A source whose beginning can be looked at before it is read.
pub(crate) struct PeekableInput<'a> {
    head: Vec<u8>,
    at: usize,
    inner: Bytes<'a>,
}

impl<'a> PeekableInput<'a> {
    pub(crate) fn new(inner: Bytes<'a>) -> Self {
        Self { head: Vec::new(), at: 0, inner }
    }

    /// The first bytes, `want` of them unless the source is shorter.
    pub(crate) fn peek(&mut self, want: usize) -> io::Result<&[u8]> {
        let has = self.head.len() - self.at;
        if has < want {
            self.inner.by_ref().take((want - has) as u64).read_to_end(&mut self.head)?;
        }
        Ok(&self.head[self.at..self.head.len().min(self.at + want)])
    }
}

impl Read for PeekableInput<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at < self.head.len() {
            let n = (&self.head[self.at..]).read(buffer)?;
            self.at += n;
            if self.at == self.head.len() {
                self.head = Vec::new();
                self.at = 0;
            }
            return Ok(n);
        }
        self.inner.read(buffer)
    }
}

/// Unpacked bytes that are let through whatever their packed size.
const FREE: u64 = 256 << 20;

/// Unpacked bytes per packed byte beyond which a file is a trick: logs reach about 30, a column of zeros 150.
const RATIO: u64 = 400;

/// Stops a stream that unpacks to absurdly more than was read, and says of broken packing what it is.
pub(crate) struct DecompressionLimit<R> {
    pub inner: R,
    pub meter: Meter,
    pub file: String,
}

impl<R: Read> DecompressionLimit<R> {
    pub(crate) fn new(inner: R, meter: &Meter, file: &str) -> Self {
        Self { inner, meter: meter.clone(), file: file.to_owned() }
    }
}

impl<R: Read> Read for DecompressionLimit<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        use io::ErrorKind::{InvalidData, InvalidInput, Other, UnexpectedEof};
        let n = self.inner.read(buffer).map_err(|e| match e.kind() {
            InvalidData | InvalidInput | UnexpectedEof => io::Error::other(LoadError::Damaged(self.file.clone())),
            // zstd reports broken frames so
            Other if e.get_ref().is_none_or(|inner| !inner.is::<LoadError>()) => {
                io::Error::other(LoadError::Damaged(self.file.clone()))
            }
            _ => e,
        })?;
        let unpacked = self.meter.unpack(n);
        if unpacked > FREE && unpacked / RATIO > self.meter.read() {
            return Err(io::Error::other(LoadError::NotText {
                file: self.file.clone(),
                what: text!("refuse-packed-unpacks-400-times"),
                advice: text!("advice-export-unpack-yourself-trust"),
            }));
        }
        Ok(n)
    }
}

/// Checks length and checksum of an archive's entry at its end.
pub(crate) struct VerifiedReader<R> {
    pub inner: R,
    pub hasher: crc32fast::Hasher,
    /// `None` where there is none to compare with.
    pub crc: Option<u32>,
    pub left: u64,
}

impl<R: Read> Read for VerifiedReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buffer)?;
        if self.crc.is_some() {
            self.hasher.update(&buffer[..n]);
        }
        let Some(left) = self.left.checked_sub(n as u64) else { return Err(io::ErrorKind::InvalidData.into()) };
        self.left = left;
        let at_end = n == 0 && !buffer.is_empty();
        if at_end && (left > 0 || self.crc.is_some_and(|crc| self.hasher.clone().finalize() != crc)) {
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_ahead_takes_nothing_away() {
        let mut peeked = PeekableInput::new(Box::new(&b"abcdef"[..]));
        assert_eq!(peeked.peek(2).unwrap(), b"ab");
        assert_eq!(peeked.peek(4).unwrap(), b"abcd");
        let mut out = Vec::new();
        peeked.read_to_end(&mut out).unwrap();
        assert_eq!(out, b"abcdef");
        assert_eq!(peeked.peek(3).unwrap(), b"");
    }

    #[test]
    fn a_stream_that_never_ends_is_stopped() {
        let meter = Meter::default();
        let mut bomb = DecompressionLimit::new(io::repeat(0), &meter, "bomb.gz");
        let error = io::copy(&mut bomb, &mut io::sink()).unwrap_err();
        assert!(error.to_string().contains("more than 400 times"), "{error}");
        assert!(meter.unpack(0) < FREE + (1 << 20));
        let again = io::copy(&mut DecompressionLimit::new(io::repeat(0), &meter, "bomb.gz"), &mut io::sink());
        assert!(again.is_err() && meter.unpack(0) < FREE + (2 << 20), "all that a file packs counts together");
    }
}
