//! The properties that a project knows, with their texts.

use crate::model::{CURRENCY, Entity, MAX_PROPERTIES, Property, PropertyId, PropertyKind};

use super::dictionary::Dictionary;
use super::property_values::{PropertyColumns, PropertyValues, TableProperty};

/// A property that the project knows, and its texts.
#[derive(Debug, Clone)]
pub struct PropertyDictionary {
    /// The property's name and kind.
    pub property: Property,
    /// Its texts by code; none of numbers.
    pub texts: Dictionary,
}

/// The properties of a project, by number.
#[derive(Debug, Clone, Default)]
pub struct Properties(pub Vec<PropertyDictionary>);

impl Properties {
    /// The number of a property.
    pub fn find(&self, name: &str, kind: PropertyKind) -> Option<PropertyId> {
        let is = |known: &PropertyDictionary| known.property.kind == kind && known.property.name == name;
        self.0.iter().position(is).map(|at| at as PropertyId)
    }

    /// The number of a property, given now if it is new. `None` where there are as many as a project keeps; there is always
    /// room for the currency, because money without one counts in the project's, and for the ids of accounts, tickets and carts.
    pub fn intern(&mut self, name: &str, kind: PropertyKind) -> Option<PropertyId> {
        let known = self.find(name, kind);
        let has_place = name == CURRENCY || Entity::is_id_property(name);
        let reserved = if has_place { 1 + Entity::WITH_ID.len() } else { 0 };
        if known.is_some() || self.0.len() >= MAX_PROPERTIES + reserved {
            return known;
        }
        self.0.push(PropertyDictionary { property: Property::new(name, kind), texts: Dictionary::default() });
        Some((self.0.len() - 1) as PropertyId)
    }

    /// All properties, ordered by number.
    pub fn list(&self) -> Vec<Property> {
        self.0.iter().map(|known| known.property.clone()).collect()
    }

    /// A text of a property.
    pub fn text(&self, id: PropertyId, code: u32) -> &str {
        self.0.get(usize::from(id)).map_or("", |known| known.texts.name(code))
    }
}

/// The columns of a table from those of raw events in its order.
pub(super) fn of_table(columns: PropertyColumns, known: &Properties) -> Vec<TableProperty> {
    let of = |(id, values): (PropertyId, PropertyValues)| {
        let property = known.0.get(usize::from(id))?.property.clone();
        let values = match values {
            PropertyValues::Codes(codes) => PropertyValues::Codes(codes.into()),
            PropertyValues::Numbers(numbers) => PropertyValues::Numbers(numbers.into()),
        };
        Some(TableProperty { id, property, values })
    };
    columns.into_iter().filter_map(of).collect()
}
