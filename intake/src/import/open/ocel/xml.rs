//! OCEL in XML.

use std::io::BufReader;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::import::error::LoadError;
use crate::import::open::layers::Layers;
use crate::import::open::ocel::log::{Log, LogEvent, Object};
use crate::import::open::stream::PeekableInput;

/// Whether a beginning is that of such a log.
pub(crate) fn is_ocel_xml(head: &[u8]) -> bool {
    let has = |what: &[u8]| memchr::memmem::find(head, what).is_some();
    has(b"<log") && (has(b"<object-types") || has(b"<event-types"))
}

/// What is being read.
enum Open {
    Nothing,
    Object(String, Object),
    Event(LogEvent),
}

/// Reads an event log with its objects.
pub(crate) fn read(bytes: PeekableInput<'static>, layers: &Layers<'_>) -> Result<Log, LoadError> {
    let mut reader = Reader::from_reader(BufReader::with_capacity(256 << 10, bytes));
    let (mut log, mut open, mut buffer) = (Log::default(), Open::Nothing, Vec::new());
    // name and time of the attribute whose value comes
    let mut attribute: Option<(String, String)> = None;
    let mut value = String::new();
    let mut deep = 0usize;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| layers.damaged())? {
            Event::Start(tag) => {
                deep += 1;
                match tag.local_name().as_ref() {
                    "object" => open = object(&tag),
                    "event" => open = event(&tag),
                    "relationship" => relate(&tag, &mut open),
                    "attribute" => {
                        attribute = Some((of(&tag, "name"), of(&tag, "time")));
                        value.clear();
                    }
                    _ => {}
                }
            }
            Event::Empty(tag) => match tag.local_name().as_ref() {
                "object" => close(object(&tag), &mut log),
                "event" => close(event(&tag), &mut log),
                "relationship" => relate(&tag, &mut open),
                _ => {}
            },
            Event::Text(text) if attribute.is_some() => value.push_str(&text),
            Event::CData(text) if attribute.is_some() => value.push_str(&text),
            Event::GeneralRef(name) if attribute.is_some() => value.push_str(match &*name {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "quot" => "\"",
                "apos" => "'",
                _ => "",
            }),
            Event::End(tag) => {
                deep = deep.saturating_sub(1);
                match tag.local_name().as_ref() {
                    "attribute" => {
                        if let Some((name, time)) = attribute.take() {
                            let value = value.trim().to_owned();
                            match &mut open {
                                Open::Object(_, object) => object.attributes.push((name, time, value)),
                                Open::Event(event) => event.attributes.push((name, value)),
                                Open::Nothing => {}
                            }
                        }
                    }
                    "object" | "event" => close(std::mem::replace(&mut open, Open::Nothing), &mut log),
                    _ => {}
                }
            }
            Event::Eof if deep > 0 => return Err(layers.damaged()),
            Event::Eof => return Ok(log),
            _ => {}
        }
    }
}

fn object(tag: &BytesStart<'_>) -> Open {
    Open::Object(of(tag, "id"), Object { kind: of(tag, "type"), attributes: Vec::new() })
}

fn event(tag: &BytesStart<'_>) -> Open {
    Open::Event(LogEvent { id: of(tag, "id"), kind: of(tag, "type"), time: of(tag, "time"), ..LogEvent::default() })
}

fn relate(tag: &BytesStart<'_>, open: &mut Open) {
    if let Open::Event(event) = open {
        event.objects.push(of(tag, "object-id"));
    }
}

fn close(open: Open, log: &mut Log) {
    match open {
        Open::Object(id, object) => drop(log.objects.insert(id, object)),
        Open::Event(event) => log.events.push(event),
        Open::Nothing => {}
    }
}

/// The value of an attribute of a tag; empty where it has none.
fn of(tag: &BytesStart<'_>, name: &str) -> String {
    let mut all = tag.attributes();
    let found = all.with_checks(false).flatten().find(|a| a.key.as_ref() == name);
    found
        .and_then(|a| a.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned))
        .unwrap_or_default()
}
