//! Entries of a tar archive, read from front to back.

use std::io::{self, Read};

const BLOCK: usize = 512;

/// Longest name that is believed.
const LONGEST_NAME: u64 = 1 << 16;

/// Whether a beginning is that of a tar archive.
pub(crate) fn is_tar(head: &[u8]) -> bool {
    head.len() >= BLOCK && &head[257..262] == b"ustar" && checksum_fits(&head[..BLOCK])
}

/// Goes from entry to entry of an archive.
pub(crate) struct Tar<R> {
    source: R,
    /// Bytes of the current entry not read yet, and the padding after it.
    left: u64,
    padding: u64,
    /// Bytes of the archive that were read.
    read: u64,
}

impl<R: Read> Tar<R> {
    pub(crate) fn new(source: R) -> Self {
        Self { source, left: 0, padding: 0, read: 0 }
    }

    /// Where in the archive the bytes stand that come next.
    pub(crate) fn read_so_far(&self) -> u64 {
        self.read
    }

    /// Goes to the next file and says its name and size. Its bytes can then be read from `self`.
    pub(crate) fn next_file(&mut self) -> io::Result<Option<(String, u64)>> {
        let mut long_name: Option<String> = None;
        let mut long_size: Option<u64> = None;
        loop {
            let skip = self.left + self.padding;
            if io::copy(&mut self.source.by_ref().take(skip), &mut io::sink())? < skip {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            self.read += skip;
            (self.left, self.padding) = (0, 0);
            let mut header = [0u8; BLOCK];
            if !read_block(&mut self.source, &mut header)? || header.iter().all(|&b| b == 0) {
                return Ok(None);
            }
            self.read += BLOCK as u64;
            if !checksum_fits(&header) {
                return Err(io::ErrorKind::InvalidData.into());
            }
            let size = long_size.take().map_or_else(|| number(&header[124..136]), Ok)?;
            self.left = size;
            self.padding = size.next_multiple_of(BLOCK as u64) - size;
            match header[156] {
                b'L' => long_name = Some(text(&self.content(size)?)),
                b'x' => {
                    let records = self.content(size)?;
                    long_name = pax(&records, "path").or(long_name);
                    long_size = pax(&records, "size").and_then(|s| s.parse().ok());
                }
                0 | b'0' | b'7' => {
                    let name = long_name.take().unwrap_or_else(|| name(&header));
                    return Ok(Some((name, size)));
                }
                // folders, links, settings of the whole archive
                _ => long_name = None,
            }
        }
    }

    fn content(&mut self, size: u64) -> io::Result<Vec<u8>> {
        if size > LONGEST_NAME {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut content = Vec::new();
        self.read_to_end(&mut content)?;
        Ok(content)
    }
}

impl<R: Read> Read for Tar<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 || buffer.is_empty() {
            return Ok(0);
        }
        let most = buffer.len().min(usize::try_from(self.left).unwrap_or(usize::MAX));
        let n = self.source.read(&mut buffer[..most])?;
        if n == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.left -= n as u64;
        self.read += n as u64;
        Ok(n)
    }
}

/// Fills a block; false at the end of the source.
fn read_block(source: &mut impl Read, block: &mut [u8; BLOCK]) -> io::Result<bool> {
    let mut has = 0;
    while has < BLOCK {
        match source.read(&mut block[has..])? {
            0 if has == 0 => return Ok(false),
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            n => has += n,
        }
    }
    Ok(true)
}

fn checksum_fits(header: &[u8]) -> bool {
    let sum: u64 =
        header.iter().enumerate().map(|(i, &b)| u64::from(if (148..156).contains(&i) { b' ' } else { b })).sum();
    number(&header[148..156]).is_ok_and(|written| written == sum)
}

/// An octal number, or a binary one where the first bit is set.
fn number(field: &[u8]) -> io::Result<u64> {
    if field[0] & 0x80 != 0 {
        return Ok(field[field.len() - 8..].iter().fold(0, |n, &b| n << 8 | u64::from(b)));
    }
    let digits = text(field);
    u64::from_str_radix(digits.trim(), 8)
        .or_else(|e| if digits.trim().is_empty() { Ok(0) } else { Err(io::Error::new(io::ErrorKind::InvalidData, e)) })
}

fn name(header: &[u8]) -> String {
    let (name, prefix) = (text(&header[..100]), text(&header[345..500]));
    if &header[257..263] == b"ustar\0" && !prefix.is_empty() { format!("{prefix}/{name}") } else { name }
}

fn text(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|&b| b == 0).unwrap_or(bytes.len());
    String::from_utf8_lossy(&bytes[..end]).into_owned()
}

/// The value of a record such as "27 path=folder/name.csv\n".
fn pax(records: &[u8], key: &str) -> Option<String> {
    let records = String::from_utf8_lossy(records);
    records.lines().find_map(|line| {
        let (found, value) = line.split_once(' ')?.1.split_once('=')?;
        (found == key).then(|| value.to_owned())
    })
}
