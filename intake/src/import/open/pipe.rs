//! Text made by a reader of another format, on a thread of its own: the table is read while it is made.

use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use crate::import::error::LoadError;
use crate::import::open::stream::Bytes;
use crate::log::catch_panic;

/// Bytes handed over at a time.
const CHUNK: usize = 256 << 10;

/// At most so many chunks are made before they are read.
const AHEAD: usize = 4;

type Chunk = Result<Vec<u8>, LoadError>;

/// Where the maker writes its text, which is passed on in chunks.
pub(crate) struct Sink {
    chunk: Vec<u8>,
    to: SyncSender<Chunk>,
}

/// Nobody reads on: the maker stops.
#[derive(Debug)]
pub(crate) struct ClosedPipe;

impl From<ClosedPipe> for LoadError {
    fn from(_: ClosedPipe) -> Self {
        Self::Cancelled(crate::progress::Cancelled)
    }
}

impl Sink {
    /// The text so far, to append to. Call [`Sink::send_full_chunk`] between rows.
    pub(crate) fn text(&mut self) -> &mut Vec<u8> {
        &mut self.chunk
    }

    /// Hands the text over where there is enough.
    pub(crate) fn send_full_chunk(&mut self) -> Result<(), ClosedPipe> {
        if self.chunk.len() < CHUNK { Ok(()) } else { self.send_chunk() }
    }

    fn send_chunk(&mut self) -> Result<(), ClosedPipe> {
        let chunk = std::mem::replace(&mut self.chunk, Vec::with_capacity(CHUNK + CHUNK / 8));
        self.to.send(Ok(chunk)).map_err(|_| ClosedPipe)
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.chunk.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Runs a maker of text. What it returns as an error, or its panic, comes out where the text is read.
pub(crate) fn pipe(
    file: &str,
    make: impl FnOnce(&mut Sink) -> Result<(), LoadError> + Send + 'static,
) -> Result<Bytes<'static>, LoadError> {
    let (to, from) = sync_channel(AHEAD);
    let name = file.to_owned();
    std::thread::Builder::new()
        .name("import".to_owned())
        .spawn(move || {
            let mut sink = Sink { chunk: Vec::new(), to };
            // readers of foreign formats may trip over broken files
            let made = catch_panic(|| make(&mut sink));
            let end = match made {
                Ok(Ok(())) => sink.send_chunk().map_err(LoadError::from),
                Ok(Err(error)) => Err(error),
                Err(_) => Err(LoadError::Damaged(name)),
            };
            if let Err(error) = end {
                // whoever is gone needs no answer
                drop(sink.to.send(Err(error)));
            }
        })
        .map_err(|e| LoadError::io(std::path::Path::new(file), e))?;
    Ok(Box::new(PipeEnd { from, chunk: Vec::new(), at: 0 }))
}

struct PipeEnd {
    from: Receiver<Chunk>,
    chunk: Vec<u8>,
    at: usize,
}

impl Read for PipeEnd {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.chunk.len() {
            match self.from.recv() {
                Ok(Ok(chunk)) => (self.chunk, self.at) = (chunk, 0),
                Ok(Err(error)) => return Err(io::Error::other(error)),
                Err(_) => return Ok(0),
            }
        }
        let n = (&self.chunk[self.at..]).read(buffer)?;
        self.at += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_comes_in_order_and_errors_at_the_end() {
        let mut source = pipe("a.parquet", |sink| {
            for i in 0..100_000 {
                writeln!(sink, "{i}").map_err(LoadError::sink)?;
                sink.send_full_chunk()?;
            }
            Err(LoadError::Damaged("a.parquet".to_owned()))
        })
        .unwrap();
        let mut text = String::new();
        let error = source.read_to_string(&mut text).unwrap_err();
        assert!(error.to_string().contains("damaged"), "{error}");
        assert!(text.is_empty() || text.lines().enumerate().all(|(i, l)| l == i.to_string()));
    }

    #[test]
    fn a_maker_that_panics_is_a_damaged_file() {
        let mut source = pipe("a.xls", |_| panic!("as a reader of a broken file does")).unwrap();
        assert!(source.read_to_end(&mut Vec::new()).unwrap_err().to_string().contains("damaged"));
    }
}
