//! The one filter that every view, command and export obeys.

use serde::{Deserialize, Serialize};

use super::{Bots, PropertyFilter, SegmentId};

/// Which customers and events to look at. The default looks at everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Filter {
    /// Only events with `from <= time` (ms UTC).
    pub from: Option<i64>,
    /// Only events with `time < to` (ms UTC).
    pub to: Option<i64>,
    /// Only members of this segment.
    pub segment: Option<SegmentId>,
    /// Only customers whose first event came by one of these channels (by name; empty = any).
    pub channels: Vec<String>,
    /// Only events from these sources (by name; empty = any).
    pub sources: Vec<String>,
    /// Only customers with an event, within the dates and sources, that has each of these properties.
    #[serde(default)]
    pub properties: Vec<PropertyFilter>,
    /// Whether bots and the company's own people count.
    #[serde(default)]
    pub bots: Bots,
}

impl Filter {
    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Lets through customers of whom a property has one of these values, or one that it asked for before.
    pub fn add_property(&mut self, name: &str, values: impl IntoIterator<Item = String>) {
        match self.properties.iter_mut().find(|of| of.name == name) {
            Some(of) => of.values.extend(values),
            None => {
                self.properties.push(PropertyFilter { name: name.to_owned(), values: values.into_iter().collect() });
            }
        }
    }

    /// Lets through customers with this value of a property too, or no more.
    pub fn set_property(&mut self, name: &str, value: &str, on: bool) {
        if on {
            return self.add_property(name, [value.to_owned()]);
        }
        for of in self.properties.iter_mut().filter(|of| of.name == name) {
            of.values.retain(|own| own != value);
        }
        self.properties.retain(|of| !of.values.is_empty());
    }

    /// Whether it asks for some dates, customers or sources only.
    pub fn narrows(&self) -> bool {
        *self != Self { bots: self.bots, ..Self::default() }
    }
}
