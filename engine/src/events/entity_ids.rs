//! Ids of accounts, tickets and carts: whose journey an event is of, among all sources.

use crate::model::{Entity, NONE_U32};

use super::EventTable;
use super::property_values::PropertyValues;

/// The ids of an entity by event.
///
/// Tools count tickets and carts from 1 each, so that a short number means the same thing within its source alone. Ids that
/// carry the name of their tool, and long ones such as tokens, mean the same wherever they stand. An account is known by one
/// id to all sources: it is what brings them together.
#[derive(Debug)]
pub struct EntityIds<'a> {
    codes: &'a [u32],
    sources: &'a [u8],
    /// By code, whether the id means something within its source alone.
    of_source: Vec<bool>,
}

/// Letters and digits of an id from which on no two tools give the same.
const LONG: usize = 12;

impl<'a> EntityIds<'a> {
    /// The ids of an entity; `None` where no event has had one.
    pub fn new(table: &'a EventTable, entity: Entity) -> Option<Self> {
        let name = entity.id_property()?;
        let named = table.properties.iter().filter(|of| of.property.name == name);
        let (id, codes) = named.into_iter().find_map(|of| match &of.values {
            PropertyValues::Codes(codes) => Some((of.id, &codes[..])),
            PropertyValues::Numbers(_) => None,
        })?;
        let texts = table.dims.properties.0.get(usize::from(id)).map(|of| &of.texts);
        let is_shared = entity == Entity::Account;
        let of_source = texts.into_iter().flat_map(|texts| texts.iter()).map(|text| !is_shared && is_of_source(text));
        Some(Self { codes, sources: &table.source, of_source: of_source.collect() })
    }

    /// The id of the event at `i` as a number; `None` where it has none.
    #[inline]
    pub fn of(&self, i: usize) -> Option<u64> {
        let code = self.codes[i];
        let is_of_source = || self.of_source.get(code as usize).copied().unwrap_or(false);
        let source = || if is_of_source() { u64::from(self.sources[i]) + 1 } else { 0 };
        (code != NONE_U32).then(|| source() << 32 | u64::from(code))
    }
}

/// Whether an id may be given by several tools to different things.
fn is_of_source(id: &str) -> bool {
    let of_tool =
        id.split_once(':').is_some_and(|(tool, _)| !tool.is_empty() && tool.bytes().all(|b| b.is_ascii_lowercase()));
    let count = id.chars().filter(|c| c.is_alphanumeric()).count();
    !(of_tool || count >= LONG)
}

#[cfg(test)]
mod tests {
    use super::is_of_source;

    #[test]
    fn short_numbers_are_of_their_source_and_long_ids_of_all() {
        for id in ["1", "1001", "T-17", "80012", "INC:7"] {
            assert!(is_of_source(id), "{id}");
        }
        for id in ["zendesk:17", "5003000000D8cuI", "c1-7ac5aef0b2c94a", "3f2504e0-4f89-11d3-9a0c-0305e82c3301"] {
            assert!(!is_of_source(id), "{id}");
        }
    }
}
