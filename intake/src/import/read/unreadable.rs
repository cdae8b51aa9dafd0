//! Files that are no table that can be read, called by what they are: pictures, UTF-32, damaged JSON.

use std::io::Read;

use serde::de::IgnoredAny;
use serde_json::Value;

use crate::import::error::LoadError;
use crate::import::open::table_input::Input;
use crate::import::read::delimited;
use crate::texts::text;

/// Lines among which a record is looked for.
const RECORDS: usize = 200;

/// Bytes in which the damage is looked for.
const SAMPLE: u64 = 1 << 20;

/// Says of a text in UTF-32 that it is one: four bytes for each letter, of which hardly anything else makes use.
pub(crate) fn refuse_utf32(start: &[u8], file: &str) -> Result<(), LoadError> {
    let marked = start.starts_with(&[0xFF, 0xFE, 0, 0]) || start.starts_with(&[0, 0, 0xFE, 0xFF]);
    let head = &start[..start.len().min(4096)];
    let western = |at: usize| head.chunks_exact(4).all(|c| (0..4).all(|i| (c[i] == 0) == (i != at)));
    if marked || (head.len() >= 16 && (western(0) || western(3))) {
        let advice = text!("advice-save-utf-8-for-example");
        return Err(LoadError::NotText { file: file.to_owned(), what: text!("refuse-text-utf-32"), advice });
    }
    Ok(())
}

/// Says of a text that begins as JSON where it breaks, if no record of it can be read.
pub(crate) fn refuse_damaged_json(text: &[u8], input: &Input, file: &str) -> Result<(), LoadError> {
    let trimmed = delimited::trim(text);
    let first = delimited::trim(trimmed.get(1..).unwrap_or_default()).first();
    if trimmed.first() != Some(&b'{')
        || first != Some(&b'"')
        || text.split(|&b| b == b'\n').take(RECORDS).any(is_json_record)
    {
        return Ok(());
    }
    // lists are cut into records on the way: the place is that in the file itself
    let (mut head, damaged) = (Vec::new(), || LoadError::Damaged(file.to_owned()));
    let raw = std::fs::File::open(&input.path).map_err(|e| LoadError::io(&input.path, e))?;
    raw.take(SAMPLE).read_to_end(&mut head).map_err(|e| LoadError::io(&input.path, e))?;
    if !input.inside.is_empty() || !matches!(delimited::trim(&head).first(), Some(b'{' | b'[')) {
        return Err(damaged());
    }
    let mut values = serde_json::Deserializer::from_slice(&head).into_iter::<IgnoredAny>();
    let error = values.find_map(Result::err).ok_or_else(damaged)?;
    Err(LoadError::DamagedJson { file: file.to_owned(), line: error.line() as u64, column: error.column() as u64 })
}

/// Whether a line is an object. Nothing is made of it: a list in it may be long.
pub(crate) fn is_json_record(line: &[u8]) -> bool {
    let line = delimited::trim(line);
    line.first() == Some(&b'{') && serde_json::from_slice::<IgnoredAny>(line).is_ok()
}

/// Says what a file is that is no text, and what to do.
pub(crate) fn refuse_binary(start: &[u8], file: &str) -> Result<(), LoadError> {
    let what: Option<(&str, &str)> = match start {
        [b'B', b'Z', b'h', ..]
        | [0xFD, b'7', b'z', b'X', ..]
        | [b'7', b'z', 0xBC, ..]
        | [b'R', b'a', b'r', b'!', ..] => Some((text!("refuse-unknown-packing"), text!("advice-unpack-pack-zip-gz"))),
        [0x89, b'P', b'N', b'G', ..] | [0xFF, 0xD8, 0xFF, ..] | [b'G', b'I', b'F', b'8', ..] => {
            Some((text!("refuse-picture"), text!("advice-choose-text-export-csv")))
        }
        [b'%', b'P', b'D', b'F', ..] => Some((text!("refuse-pdf-document"), text!("advice-export-data-itself-csv"))),
        _ => None,
    };
    let zeros = memchr::memchr_iter(0, start).count();
    // what neither cuts fields and lines nor marks letters
    let controls = start.iter().filter(|&&b| matches!(b, 0..=8 | 11 | 12 | 14..=26 | 127) && b != 1).count();
    let what = what.or_else(|| {
        ((zeros > 3 && zeros * 50 > start.len()) || controls * 20 > start.len())
            .then_some((text!("refuse-no-text-file"), text!("advice-choose-text-export-csv-again")))
    });
    match what {
        Some((what, advice)) => Err(LoadError::NotText { file: file.to_owned(), what, advice }),
        None => Ok(()),
    }
}

/// Says what a text is that holds no table.
pub(crate) fn refuse_other_text(text: &[u8], file: &str) -> Result<(), LoadError> {
    let start = delimited::trim(&text[..text.len().min(4096)]).to_ascii_lowercase();
    let what = if start.starts_with(b"<?xml") {
        Some((text!("refuse-xml-file"), text!("advice-export-csv-json-lines")))
    } else if start.starts_with(b"{\\rtf") {
        Some((text!("refuse-formatted-document"), text!("advice-export-data-itself-csv")))
    } else if start.starts_with(b"[") && json_like(&start[1..]) {
        Some((text!("refuse-json-list-things-objects"), text!("advice-export-one-object-per")))
    } else {
        None
    };
    match what {
        Some((what, advice)) => Err(LoadError::NotText { file: file.to_owned(), what, advice }),
        None => Ok(()),
    }
}

/// JSON this short is looked at as a whole.
const SHORT_JSON: usize = 64 << 10;

/// Says of a short JSON text that no record is in it.
pub(crate) fn refuse_empty_json(text: &[u8], file: &str) -> Result<(), LoadError> {
    let trimmed = delimited::trim(text);
    let refused = |what, advice| Err(LoadError::NotText { file: file.to_owned(), what, advice });
    if !matches!(trimmed.first(), Some(b'{' | b'[')) {
        return match serde_json::from_slice::<IgnoredAny>(trimmed) {
            Ok(IgnoredAny) => {
                refused(text!("refuse-single-value-table"), text!("advice-export-records-themselves-their"))
            }
            Err(_) => Ok(()),
        };
    }
    if trimmed.len() > SHORT_JSON {
        return Ok(());
    }
    let records = serde_json::Deserializer::from_slice(trimmed).into_iter::<Value>().collect::<Result<Vec<_>, _>>();
    let Ok(records) = records else { return Ok(()) };
    if !records.iter().any(says_something) {
        return Err(LoadError::NoRecords(file.to_owned()));
    }
    match &records[..] {
        [Value::Array(_)] => refused(text!("refuse-json-list-things-objects"), text!("advice-export-one-object-per")),
        [Value::Object(only)] if only.keys().all(|k| ERROR_KEYS.contains(&k.to_lowercase().as_str())) => {
            refused(text!("refuse-error-message-tool-data"), text!("advice-open-text-editor-read"))
        }
        _ => Ok(()),
    }
}

/// Keys of answers that say why there is no data.
const ERROR_KEYS: [&str; 10] =
    ["error", "errors", "error_description", "message", "detail", "status", "code", "statuscode", "success", "type"];

/// Whether a value holds a text, number or truth value.
fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(list) => list.iter().any(says_something),
        Value::Object(members) => members.values().any(says_something),
        _ => true,
    }
}

fn json_like(text: &[u8]) -> bool {
    matches!(delimited::trim(text), [b'{' | b'[' | b'"', ..])
}
