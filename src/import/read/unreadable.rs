//! Texts that cannot be read, called by their names: UTF-32, damaged JSON.

use std::io::Read;

use serde::de::IgnoredAny;

use crate::import::error::LoadError;
use crate::import::open::table_input::Input;
use crate::import::read::delimited;

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
        let advice = "Save it as UTF-8, for example in a text editor, and import that.";
        return Err(LoadError::NotText { file: file.to_owned(), what: "a text in UTF-32", advice });
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
