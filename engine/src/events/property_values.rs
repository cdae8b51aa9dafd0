//! Values of properties of events: columns that a project has besides the fixed ones.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::model::{NONE_U32, Property, PropertyId, PropertyKind};

use super::Lazy;
use super::column::ColumnAction;

/// The values of a property, one for each event.
#[derive(Debug, Clone, PartialEq)]
pub enum PropertyValues<C = Vec<u32>, N = Vec<f64>> {
    /// Codes of its dictionary, [`NONE_U32`] where an event has none.
    Codes(C),
    /// Numbers, `NaN` where an event has none.
    Numbers(N),
}

/// The properties of raw events by number. Those that no event has are absent.
pub type PropertyColumns = BTreeMap<PropertyId, PropertyValues>;

/// A column of a table that may not have been read yet.
pub type LazyValues = PropertyValues<Lazy<Vec<u32>>, Lazy<Vec<f64>>>;

/// A value of an event.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PropertyValue<'a> {
    /// What the event says in words.
    Text(&'a str),
    /// What the event says as an amount or count.
    Number(f64),
}

impl<'a> PropertyValue<'a> {
    /// The value as people read it.
    pub fn text(self) -> Cow<'a, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number.to_string()),
        }
    }
}

impl PropertyValues {
    /// A column without values, for a property of this kind.
    pub fn new(kind: PropertyKind) -> Self {
        match kind {
            PropertyKind::Text => Self::Codes(Vec::new()),
            PropertyKind::Number => Self::Numbers(Vec::new()),
        }
    }

    /// `n` events without a value.
    pub fn none(kind: PropertyKind, n: usize) -> Self {
        match kind {
            PropertyKind::Text => Self::Codes(vec![NONE_U32; n]),
            PropertyKind::Number => Self::Numbers(vec![f64::NAN; n]),
        }
    }

    /// Whether the values are texts or numbers.
    pub fn kind(&self) -> PropertyKind {
        match self {
            Self::Codes(_) => PropertyKind::Text,
            Self::Numbers(_) => PropertyKind::Number,
        }
    }

    /// How many events have a value.
    pub fn count(&self) -> usize {
        match self {
            Self::Codes(codes) => codes.iter().filter(|&&code| code != NONE_U32).count(),
            Self::Numbers(numbers) => numbers.iter().filter(|number| !number.is_nan()).count(),
        }
    }

    /// The values as slices that can be filled.
    pub(crate) fn as_mut_slices(&mut self) -> PropertyValues<&mut [u32], &mut [f64]> {
        match self {
            Self::Codes(codes) => PropertyValues::Codes(codes),
            Self::Numbers(numbers) => PropertyValues::Numbers(numbers),
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Codes(codes) => codes.is_empty(),
            Self::Numbers(numbers) => numbers.is_empty(),
        }
    }
}

/// Does something to each property of `own`, beside the same property of `other`.
pub(super) fn each(own: &mut PropertyColumns, other: &PropertyColumns, action: &mut impl ColumnAction) {
    for (&id, values) in other {
        own.entry(id).or_insert_with(|| PropertyValues::new(values.kind()));
    }
    for (id, values) in own.iter_mut() {
        match (values, other.get(id)) {
            (PropertyValues::Codes(own), Some(PropertyValues::Codes(other))) => action.apply(own, other, NONE_U32),
            (PropertyValues::Numbers(own), Some(PropertyValues::Numbers(other))) => action.apply(own, other, f64::NAN),
            (PropertyValues::Codes(own), _) => action.apply(own, &[], NONE_U32),
            (PropertyValues::Numbers(own), _) => action.apply(own, &[], f64::NAN),
        }
    }
    own.retain(|_, values| !values.is_empty());
}

/// A property of the events of a table.
#[derive(Debug, Clone)]
pub struct TableProperty {
    /// Its number in the project.
    pub id: PropertyId,
    /// The property's name and kind.
    pub property: Property,
    /// One value for each event of the table.
    pub values: LazyValues,
}

impl LazyValues {
    /// Whether its values are texts.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Codes(_))
    }

    /// Bytes that it takes in memory, as far as it was read.
    pub(super) fn memory(&self) -> usize {
        match self {
            Self::Codes(codes) => codes.loaded().map_or(0, |codes| 4 * codes.capacity()),
            Self::Numbers(numbers) => numbers.loaded().map_or(0, |numbers| 8 * numbers.capacity()),
        }
    }

    /// Reads the values from the project, where that was not done yet.
    pub(super) fn load(&self) {
        match self {
            Self::Codes(codes) => drop(codes.len()),
            Self::Numbers(numbers) => drop(numbers.len()),
        }
    }
}
