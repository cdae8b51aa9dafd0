//! Object-centric event logs (OCEL 2.0 in JSON, XML and `SQLite`, OCEL 1.0 in JSON) as JSON lines.
//!
//! Such a log has no customer: events belong to objects of several types. One type is taken for the customer, and an
//! event becomes one row for each of them it belongs to. Which type that is can be chosen; the guess is the one that
//! sounds like a customer and has most events.

pub(crate) mod json;
pub(crate) mod log;
pub(crate) mod sqlite;
pub(crate) mod xml;

use std::collections::BTreeMap;
use std::fs::File;

use crate::import::error::LoadError;
use crate::import::open::layers::{Layers, Stream};
use crate::import::open::ocel::log::{Log, LogEvent};
use crate::import::open::pipe::{Sink, pipe};
use crate::import::open::stream::PeekableInput;
use crate::import::open::table_input::{Choice, Input};
use crate::import::open::text::json_member;
use crate::texts::text;

/// Words in the name of a type that stands for somebody.
const SOMEBODY: [&str; 22] = [
    "customer",
    "client",
    "user",
    "person",
    "buyer",
    "visitor",
    "member",
    "patient",
    "contact",
    "lead",
    "account",
    "subscriber",
    "applicant",
    "student",
    "passenger",
    "guest",
    "citizen",
    "kunde",
    "consumer",
    "shopper",
    "case",
    "application",
];

impl Log {
    /// Types of objects with their events, best guess for the customer first.
    fn types(&self) -> Vec<(String, usize)> {
        let mut events: BTreeMap<&str, usize> = BTreeMap::new();
        for event in &self.events {
            let mut kinds: Vec<&str> = event.objects.iter().filter_map(|o| self.kind(o)).collect();
            kinds.sort_unstable();
            kinds.dedup();
            for kind in kinds {
                *events.entry(kind).or_default() += 1;
            }
        }
        let somebody = |name: &str| {
            let name = name.to_lowercase();
            SOMEBODY.iter().position(|w| name.contains(w)).unwrap_or(SOMEBODY.len())
        };
        let mut types: Vec<_> = events.into_iter().map(|(name, n)| (name.to_owned(), n)).collect();
        types.sort_by_key(|(name, n)| (somebody(name), std::cmp::Reverse(*n)));
        types
    }

    fn kind(&self, object: &str) -> Option<&str> {
        self.objects.get(object).map(|o| o.kind.as_str())
    }

    /// Writes one row per event and customer.
    fn write(&self, customer: &str, sink: &mut Sink) -> Result<(), LoadError> {
        for event in &self.events {
            let of_kind = |o: &&String| self.kind(o) == Some(customer);
            let who: Vec<&String> = event.objects.iter().filter(of_kind).collect();
            if who.is_empty() {
                self.row(event, None, customer, sink.text());
            }
            for id in who {
                self.row(event, Some(id), customer, sink.text());
            }
            sink.send_full_chunk()?;
        }
        Ok(())
    }

    fn row(&self, event: &LogEvent, who: Option<&String>, customer: &str, out: &mut Vec<u8>) {
        out.push(b'{');
        match who {
            Some(id) => json_member(out, "customer_id", id),
            // the column is there all the same
            None => out.extend_from_slice(b"\"customer_id\":null"),
        }
        json_member(out, "time", &event.time);
        json_member(out, "event", &event.kind);
        json_member(out, "event_id", &event.id);
        for (name, value) in &event.attributes {
            let taken = matches!(name.as_str(), "customer_id" | "time" | "event" | "event_id");
            json_member(out, &if taken { format!("event.{name}") } else { name.clone() }, value);
        }
        let mut others: BTreeMap<&str, String> = BTreeMap::new();
        for id in &event.objects {
            if let Some(kind) = self.kind(id).filter(|k| *k != customer) {
                let ids = others.entry(kind).or_default();
                if !ids.is_empty() {
                    ids.push_str("; ");
                }
                ids.push_str(id);
            }
        }
        for (kind, ids) in others {
            json_member(out, &format!("objects.{kind}"), &ids);
        }
        for (name, value) in who.map(|id| self.known(id, &event.time)).unwrap_or_default() {
            json_member(out, &format!("{customer}.{name}"), value);
        }
        out.extend_from_slice(b"}\n");
    }

    /// What is known of an object at a time.
    fn known(&self, object: &str, time: &str) -> BTreeMap<&str, &str> {
        let mut known: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
        for (name, since, value) in self.objects.get(object).map(|o| &o.attributes[..]).unwrap_or_default() {
            // times of one log are written alike, so that their texts have their order
            let comes = since.as_str() <= time || since.starts_with("1970");
            let newer = known.get(name.as_str()).is_none_or(|(before, _)| *before <= since.as_str());
            if comes && newer {
                known.insert(name, (since, value));
            }
        }
        known.into_iter().map(|(name, (_, value))| (name, value)).collect()
    }
}

impl Layers<'_> {
    /// Opens a log in JSON.
    pub(crate) fn ocel_json(self, bytes: PeekableInput<'static>, inside: &[String]) -> Result<Stream, LoadError> {
        let log = json::read(bytes).map_err(|e| if e.is_io() { self.io(e.into()) } else { self.damaged() })?;
        self.ocel(log, inside)
    }

    /// Opens a log in XML.
    pub(crate) fn ocel_xml(self, bytes: PeekableInput<'static>, inside: &[String]) -> Result<Stream, LoadError> {
        let log = xml::read(bytes, &self)?;
        self.ocel(log, inside)
    }

    /// Opens a log in a database.
    pub(crate) fn ocel_sqlite(self, file: File, inside: &[String]) -> Result<Stream, LoadError> {
        let log = sqlite::read(file, &self)?;
        self.ocel(log, inside)
    }

    fn ocel(mut self, log: Log, inside: &[String]) -> Result<Stream, LoadError> {
        let types = log.types();
        let Some((guess, _)) = types.first() else { return Err(LoadError::NoRows(self.name)) };
        let customer = inside.first().unwrap_or(guess).clone();
        let Some(chosen) = types.iter().position(|(name, _)| *name == customer) else {
            return Err(LoadError::NoSuchTable { file: self.name, table: customer });
        };
        let option = |name: &String| {
            let inside = [self.way.clone(), vec![name.clone()]].concat();
            Input { inside, ..self.path.into() }
        };
        let choice = Choice {
            question: text!("choose-customer-object").to_owned(),
            options: types.iter().map(|(name, _)| (name.clone(), option(name))).collect(),
            chosen,
            is_open: false,
        };
        self.notes.push(text!("note-customer-object", customer));
        let bytes = pipe(&self.name, move |sink| log.write(&customer, sink))?;
        Ok(Stream { choice: Some(choice), ..self.into_stream(bytes) })
    }

    pub(crate) fn damaged(&self) -> LoadError {
        LoadError::Damaged(self.name.clone())
    }
}
