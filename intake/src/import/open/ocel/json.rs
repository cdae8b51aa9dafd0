//! OCEL in JSON: 2.0, and 1.0 with its prefixed keys.

use std::collections::BTreeMap;
use std::io::BufReader;

use serde::Deserialize;
use serde_json::Value;

use crate::import::open::ocel::log::{Log, LogEvent, Object};
use crate::import::open::stream::PeekableInput;
use crate::import::read::json::scan::{members, skip_space};

/// Whether a beginning is that of such a log.
pub(crate) fn is_ocel_json(head: &[u8]) -> bool {
    let start = skip_space(head, if head.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 });
    let has = |key: &[u8]| members(head, start).0.iter().any(|m| head[m.key.clone()] == *key);
    (has(b"objectTypes") && (has(b"eventTypes") || has(b"objects"))) || has(b"ocel:global-log") || has(b"ocel:events")
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct File {
    objects: Vec<LogObject>,
    events: Vec<LogObject>,
    #[serde(rename = "ocel:objects")]
    old_objects: BTreeMap<String, OldLogObject>,
    #[serde(rename = "ocel:events")]
    old_events: BTreeMap<String, OldLogObject>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct LogObject {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    time: String,
    attributes: Vec<Attribute>,
    relationships: Vec<Relation>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Attribute {
    name: String,
    time: String,
    value: Value,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Relation {
    #[serde(rename = "objectId")]
    object: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct OldLogObject {
    #[serde(rename = "ocel:type")]
    kind: String,
    #[serde(rename = "ocel:activity")]
    activity: String,
    #[serde(rename = "ocel:timestamp")]
    time: String,
    #[serde(rename = "ocel:omap")]
    objects: Vec<String>,
    #[serde(rename = "ocel:vmap")]
    values: BTreeMap<String, Value>,
    #[serde(rename = "ocel:ovmap")]
    object_values: BTreeMap<String, Value>,
}

/// Reads an event log with its objects.
pub(crate) fn read(bytes: PeekableInput<'static>) -> Result<Log, serde_json::Error> {
    let file: File = serde_json::from_reader(BufReader::with_capacity(256 << 10, bytes))?;
    let mut log = Log::default();
    for thing in file.objects {
        let attributes = thing.attributes.into_iter().map(|a| (a.name, a.time, text(&a.value))).collect();
        log.objects.insert(thing.id, Object { kind: thing.kind, attributes });
    }
    for (id, thing) in file.old_objects {
        let attributes = thing.object_values.iter().map(|(name, v)| (name.clone(), String::new(), text(v))).collect();
        log.objects.insert(id, Object { kind: thing.kind, attributes });
    }
    log.events.extend(file.events.into_iter().map(|thing| LogEvent {
        id: thing.id,
        kind: thing.kind,
        time: thing.time,
        attributes: thing.attributes.into_iter().map(|a| (a.name, text(&a.value))).collect(),
        objects: thing.relationships.into_iter().map(|r| r.object).collect(),
    }));
    log.events.extend(file.old_events.into_iter().map(|(id, thing)| LogEvent {
        id,
        kind: thing.activity,
        time: thing.time,
        attributes: thing.values.iter().map(|(name, v)| (name.clone(), text(v))).collect(),
        objects: thing.objects,
    }));
    Ok(log)
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
