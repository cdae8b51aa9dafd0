//! Event logs of process mining (XES) as JSON lines: one event per line, with the attributes of its trace.
//!
//! Columns have the names that tools give them in tables: `case:concept:name` is the customer or case, `concept:name`
//! what happened, `time:timestamp` when.

use std::io::BufReader;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::import::error::LoadError;
use crate::import::open::layers::{Layers, Stream};
use crate::import::open::pipe::pipe;
use crate::import::open::stream::PeekableInput;
use crate::import::open::text::json_member;

/// Whether a beginning is that of an event log.
pub(crate) fn is_xes(head: &[u8]) -> bool {
    let has = |what: &[u8]| memchr::memmem::find(head, what).is_some();
    has(b"<log") && (has(b"xes.version") || has(b"xes-standard.org") || has(b"<trace"))
}

/// Where in the log an attribute stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Log,
    Trace,
    Event,
    /// Of no interest: globals, and attributes of attributes.
    Other,
}

impl Layers<'_> {
    /// Opens an event log.
    pub(crate) fn xes(self, bytes: PeekableInput<'static>) -> Result<Stream, LoadError> {
        let name = self.name.clone();
        let bytes = pipe(&self.name, move |sink| {
            let damaged = || LoadError::Damaged(name.clone());
            let mut reader = Reader::from_reader(BufReader::with_capacity(256 << 10, bytes));
            let (mut levels, mut buffer) = (vec![Level::Log], Vec::new());
            let (mut of_trace, mut of_event) = (Vec::new(), Vec::new());
            loop {
                buffer.clear();
                let event = reader.read_event_into(&mut buffer).map_err(|e| match e {
                    quick_xml::Error::Io(io) => LoadError::io(
                        std::path::Path::new(&name),
                        std::sync::Arc::try_unwrap(io).unwrap_or_else(|e| std::io::Error::new(e.kind(), e.to_string())),
                    ),
                    _ => damaged(),
                })?;
                let level = levels.last().copied().unwrap_or(Level::Log);
                match event {
                    Event::Start(tag) => {
                        levels.push(match tag.local_name().as_ref() {
                            "log" => Level::Log,
                            "trace" => Level::Trace,
                            "event" => Level::Event,
                            _ => {
                                keep(&tag, level, &mut of_trace, &mut of_event);
                                Level::Other
                            }
                        });
                    }
                    Event::Empty(tag) => keep(&tag, level, &mut of_trace, &mut of_event),
                    Event::End(tag) => {
                        levels.pop();
                        match tag.local_name().as_ref() {
                            "event" => {
                                let out = sink.text();
                                out.push(b'{');
                                for (key, value) in of_trace.iter().chain(&of_event) {
                                    json_member(out, key, value);
                                }
                                out.extend_from_slice(b"}\n");
                                sink.send_full_chunk()?;
                                of_event.clear();
                            }
                            "trace" => of_trace.clear(),
                            _ => {}
                        }
                    }
                    Event::Eof if levels.len() > 1 => return Err(damaged()),
                    Event::Eof => return Ok(()),
                    _ => {}
                }
            }
        })?;
        Ok(self.into_stream(bytes))
    }
}

type Attributes = Vec<(String, String)>;

/// Remembers an attribute of a trace or event.
fn keep(tag: &BytesStart<'_>, level: Level, trace: &mut Attributes, event: &mut Attributes) {
    let (mut key, mut value) = (String::new(), String::new());
    if matches!(level, Level::Trace | Level::Event) {
        for attribute in tag.attributes().with_checks(false).flatten() {
            let text = || {
                attribute
                    .normalized_value(XmlVersion::Implicit1_0)
                    .map(std::borrow::Cow::into_owned)
                    .unwrap_or_default()
            };
            match attribute.key.as_ref() {
                "key" => key = text(),
                "value" => value = text(),
                _ => {}
            }
        }
    }
    if key.is_empty() {
        return;
    }
    match level {
        Level::Trace => trace.push((format!("case:{key}"), value)),
        _ => event.push((key, value)),
    }
}
