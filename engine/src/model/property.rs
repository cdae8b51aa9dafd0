//! What tools say of events beyond the fixed columns: plan, price list, variant, city, form.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::texts::text;

/// The number of a property within its project.
pub type PropertyId = u16;

/// Properties that a project keeps at most: each is a column of its own.
pub const MAX_PROPERTIES: usize = 100;

/// Different texts that a project keeps of one property at most: more are the numbers of single things, by which nothing
/// can be grouped.
pub const MAX_PROPERTY_TEXTS: usize = 10_000;

/// Ids of accounts, tickets or carts that a project keeps at most of each.
pub const MAX_ENTITY_IDS: usize = 4_000_000;

/// Longest text that is kept, in bytes.
pub const MAX_PROPERTY_BYTES: usize = 200;

/// What the values of a property are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PropertyKind {
    /// Its values are words.
    Text,
    /// Its values are amounts or counts.
    Number,
}

impl PropertyKind {
    /// The word for it in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
        }
    }
}

/// A property of events. Texts and numbers of the same name are two properties.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Property {
    /// Its name, as the tool or the file has it.
    pub name: String,
    /// Whether its values are texts or numbers.
    pub kind: PropertyKind,
}

impl Property {
    /// A property of this name.
    pub fn new(name: impl Into<String>, kind: PropertyKind) -> Self {
        Self { name: name.into(), kind }
    }

    /// Reads what [`fmt::Display`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, name) = text.split_once(' ')?;
        let kind = [PropertyKind::Text, PropertyKind::Number].into_iter().find(|k| k.word() == kind)?;
        Some(Self::new(name, kind))
    }
}

impl fmt::Display for Property {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.word(), self.name)
    }
}

/// Only customers with an event of which the property has one of these values.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PropertyFilter {
    /// The name of the property.
    pub name: String,
    /// Its values as texts; numbers are compared as numbers.
    pub values: Vec<String>,
}

/// A property as a number that segments and predictions can go by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PropertyColumn {
    /// The name of the property.
    pub property: String,
    /// Which number is made of the property's values.
    pub measure: PropertyMeasure,
}

/// What is asked of a customer's last known value of a property.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PropertyMeasure {
    /// 1 where it is this text.
    Is(String),
    /// How much it is; nothing where it is not known.
    Amount,
    /// 1 where it is known.
    Known,
}

impl PropertyColumn {
    /// "plan: pro", "seats", "seats is known".
    pub fn label(&self) -> String {
        match &self.measure {
            PropertyMeasure::Is(value) => format!("{}: {value}", self.property),
            PropertyMeasure::Amount => self.property.clone(),
            PropertyMeasure::Known => text!("property-is-known", property = self.property),
        }
    }
}

/// What became of a property that the file has beyond the fixed columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PropertyReport {
    /// What the tool calls it.
    pub name: String,
    /// Whether its values are texts or numbers.
    pub kind: PropertyKind,
    /// How many values were kept.
    pub kept: u64,
    /// Different texts that the project has of it; 0 of numbers.
    pub texts: u64,
    /// Values that were left out, by reason.
    pub left_out: Vec<(PropertyLeftOut, u64)>,
}

/// Why values of a property are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PropertyLeftOut {
    /// Its name says that it names people.
    PersonalName,
    /// They hold an e-mail address, a telephone, card or account number.
    PersonalValue,
    /// They are longer than what is kept.
    TooLong,
    /// The values are no numbers.
    NoNumber,
    /// The project has as many different texts of it as it keeps.
    TooManyTexts,
    /// The project has as many properties as it keeps.
    TooManyProperties,
}
