//! The one filter that every view, command and export obeys.

use serde::{Deserialize, Serialize};

use super::{Bots, EventColumn, MemberRule, PropertyFilter, SegmentId, TouchpointKind};

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
    /// Only customers with an event, within the dates, sources and kinds, that has one of these values in each of these
    /// columns.
    #[serde(default)]
    pub columns: Vec<ColumnFilter>,
    /// Whether of these customers only the events are shown that have the values of `columns`.
    #[serde(default)]
    pub only_matching: bool,
    /// Only events whose touchpoint is of one of these kinds (empty = any).
    #[serde(default)]
    pub kinds: Vec<TouchpointKind>,
    /// Only customers with an event, within the dates and sources, that has each of these properties.
    #[serde(default)]
    pub properties: Vec<PropertyFilter>,
    /// Only customers of whom this rule holds at the end of the dates. It goes by all that they did until then, also before
    /// the first date and in other sources: it says who enters, not what is shown.
    #[serde(default)]
    pub who: Option<MemberRule>,
    /// Whether bots and the company's own people count.
    #[serde(default)]
    pub bots: Bots,
    /// Whether what was done to customers counts beside what they did: messages that were sent, being held out of a campaign.
    #[serde(default)]
    pub with_sent: bool,
}

/// Some values of a column.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ColumnFilter {
    /// The column whose values are compared.
    pub column: EventColumn,
    /// The values that pass; an event has to have one of them.
    pub values: Vec<String>,
}

impl Filter {
    /// The columns that a filter finds customers by. Sources and first channels have lists of their own.
    pub const COLUMNS: [EventColumn; 4] =
        [EventColumn::Device, EventColumn::Country, EventColumn::Product, EventColumn::Campaign];

    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Everybody of the same dates, with all that they did: also those without an event that this filter shows.
    #[must_use]
    pub fn about_everybody(&self) -> Self {
        Self { from: self.from, to: self.to, bots: self.bots, with_sent: self.with_sent, ..Self::default() }
    }

    /// The same events of everybody.
    #[must_use]
    pub fn same_events_of_everybody(&self) -> Self {
        let (sources, kinds) = (self.sources.clone(), self.kinds.clone());
        let columns = if self.only_matching { self.columns.clone() } else { Vec::new() };
        Self { sources, columns, kinds, only_matching: self.only_matching, ..self.about_everybody() }
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

    /// Whether it picks events by what they are, so that some of a customer's may be missing.
    pub fn picks_events(&self) -> bool {
        (self.only_matching && !self.columns.is_empty()) || !self.kinds.is_empty() || !self.sources.is_empty()
    }

    /// The values that are asked for in a column; none where any will do.
    pub fn column(&self, column: EventColumn) -> &[String] {
        self.columns.iter().find(|of| of.column == column).map_or(&[], |of| of.values.as_slice())
    }

    /// Asks for these values in a column, for nothing where there are none.
    pub fn set_column(&mut self, column: EventColumn, values: Vec<String>) {
        self.columns.retain(|of| of.column != column);
        if !values.is_empty() {
            self.columns.push(ColumnFilter { column, values });
            self.columns.sort_by_key(|of| of.column);
        }
        self.only_matching &= !self.columns.is_empty();
    }

    /// Whether it asks for some dates, customers or sources only.
    pub fn narrows(&self) -> bool {
        *self != Self { bots: self.bots, with_sent: self.with_sent, ..Self::default() }
    }
}
