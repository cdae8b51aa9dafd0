//! Properties of the events of a block: one byte string with an entry for each property that some event of the block has.
//!
//! An entry is the number of the property (2 bytes), what its values are (1 byte), the length of its column (4 bytes) and
//! the column, coded as codes or as amounts. What a property is called stands in the table of names, under `property`; its
//! texts stand there under `property` and its number.

use rusqlite::Connection;

use crate::events::{PropertyColumns, PropertyValues};
use crate::model::{NONE_U32, Property, PropertyId, PropertyKind};
use crate::texts::text;

use super::codec::{self, MalformedBytes};
use super::tables::{self, TableError};

/// The kind of names that are those of properties.
pub(super) const NAMES: &str = "property";

const TEXT: u8 = 0;
const NUMBER: u8 = 1;

/// The kind of names that are the texts of a property.
pub(super) fn texts_of(id: PropertyId) -> String {
    format!("{NAMES} {id}")
}

/// The properties of a project, by number.
pub(super) fn read_list(conn: &Connection) -> Result<Vec<Property>, TableError> {
    let query = format!("SELECT name FROM name NOT INDEXED WHERE kind = '{NAMES}' ORDER BY code");
    let names: Vec<String> = tables::all(conn, &query, |r| r.get(0))?;
    let parse = |name: String| {
        Property::parse(&name).ok_or_else(|| TableError::Unfitting(text!("store-detail-unnamed-property").to_owned()))
    };
    names.into_iter().map(parse).collect()
}

/// A property of a block.
pub(super) struct Entry<'a> {
    /// The property's number in the project.
    pub id: PropertyId,
    /// Whether its values are texts or numbers.
    pub kind: PropertyKind,
    /// The values, still encoded.
    pub bytes: &'a [u8],
}

/// The properties of a block.
pub(super) fn entries(mut bytes: &[u8]) -> Result<Vec<Entry<'_>>, MalformedBytes> {
    let mut entries = Vec::new();
    while !bytes.is_empty() {
        let (head, rest) = bytes.split_first_chunk::<7>().ok_or(MalformedBytes)?;
        let id = PropertyId::from_le_bytes([head[0], head[1]]);
        let kind = match head[2] {
            TEXT => PropertyKind::Text,
            NUMBER => PropertyKind::Number,
            _ => return Err(MalformedBytes),
        };
        let length = u32::from_le_bytes([head[3], head[4], head[5], head[6]]) as usize;
        let (column, rest) = rest.split_at_checked(length).ok_or(MalformedBytes)?;
        entries.push(Entry { id, kind, bytes: column });
        bytes = rest;
    }
    Ok(entries)
}

/// Encodes the properties of the events at `positions`.
pub(super) fn encode(columns: &PropertyColumns, positions: &[u32], out: &mut Vec<u8>) {
    for (&id, values) in columns {
        let mut column = Vec::new();
        let kind = match values {
            PropertyValues::Codes(codes) => {
                // "nothing here" lies next to the first code
                let codes: Vec<u32> = positions.iter().map(|&i| codes[i as usize].wrapping_add(1)).collect();
                if codes.iter().all(|&code| code == 0) {
                    continue;
                }
                codec::encode_codes(&codes, &mut column);
                TEXT
            }
            PropertyValues::Numbers(numbers) => {
                let numbers: Vec<f64> = positions.iter().map(|&i| numbers[i as usize]).collect();
                if numbers.iter().all(|number| number.is_nan()) {
                    continue;
                }
                codec::encode_amounts(&numbers, &mut column);
                NUMBER
            }
        };
        out.extend_from_slice(&id.to_le_bytes());
        out.push(kind);
        out.extend_from_slice(&(column.len() as u32).to_le_bytes());
        out.extend(column);
    }
}

/// The places in the columns in memory that one block fills.
pub(super) type PropertySlots<'a> = Vec<(PropertyId, PropertyValues<&'a mut [u32], &'a mut [f64]>)>;

/// Fills `slots`, with nothing where the block does not have a property. Each property of the block must have a slot of its
/// kind, where there are slots at all.
pub(super) fn decode(bytes: &[u8], slots: &mut PropertySlots<'_>) -> Result<(), MalformedBytes> {
    let entries = if slots.is_empty() { Vec::new() } else { entries(bytes)? };
    if entries.iter().any(|entry| !slots.iter().any(|(id, _)| *id == entry.id)) {
        return Err(MalformedBytes);
    }
    for (id, slot) in slots {
        match (slot, entries.iter().find(|entry| entry.id == *id)) {
            (PropertyValues::Codes(slot), None) => slot.fill(NONE_U32),
            (PropertyValues::Numbers(slot), None) => slot.fill(f64::NAN),
            (PropertyValues::Codes(slot), Some(Entry { kind: PropertyKind::Text, bytes, .. })) => {
                codec::decode_codes(bytes, slot)?;
            }
            (PropertyValues::Numbers(slot), Some(Entry { kind: PropertyKind::Number, bytes, .. })) => {
                codec::decode_amounts(bytes, slot)?;
            }
            _ => return Err(MalformedBytes),
        }
    }
    Ok(())
}

/// Columns of `n` events for some entries.
pub(super) fn columns_of<'a>(entries: impl IntoIterator<Item = Entry<'a>>, n: usize) -> PropertyColumns {
    entries.into_iter().map(|entry| (entry.id, PropertyValues::none(entry.kind, n))).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..60), n in 0usize..9) {
            if let Ok(entries) = entries(&bytes) {
                let mut columns = columns_of(entries, n);
                let mut slots = columns.iter_mut().map(|(&id, values)| (id, values.as_mut_slices())).collect();
                decode(&bytes, &mut slots).ok();
            }
        }
    }
}
