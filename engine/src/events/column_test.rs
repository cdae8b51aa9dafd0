//! Events by their value in one of the usual columns.

use crate::model::EventColumn;

use super::{Dictionary, EventTable};

/// Finds the events that have one of some values in a column.
#[derive(Debug)]
pub(crate) enum ColumnTest<'a> {
    /// By the code of each event.
    Codes(&'a [u32], Vec<bool>),
    /// By the code of each event, of a column with few values.
    Bytes(&'a [u8], Vec<bool>),
    /// By the campaign of the event, also where only its page's address names one.
    Campaign(&'a EventTable, Vec<String>),
}

impl ColumnTest<'_> {
    /// Whether the event at `i` has one of the values.
    #[inline]
    pub(crate) fn passes(&self, i: usize) -> bool {
        match self {
            Self::Codes(codes, wanted) => wanted.get(codes[i] as usize).copied().unwrap_or(false),
            Self::Bytes(codes, wanted) => wanted.get(usize::from(codes[i])).copied().unwrap_or(false),
            Self::Campaign(table, wanted) => {
                let campaign = table.campaign_name(i);
                wanted.iter().any(|name| name == campaign)
            }
        }
    }
}

impl EventTable {
    /// What finds the events with one of these values in a column; a value that there is not finds none.
    pub(crate) fn column_test(&self, column: EventColumn, values: &[String]) -> ColumnTest<'_> {
        let is_wanted = |name: &str| values.iter().any(|value| value == name);
        let of = |names: &Dictionary| names.iter().map(is_wanted).collect();
        let dims = &self.dims;
        match column {
            EventColumn::Device => ColumnTest::Codes(&self.device, of(&dims.device)),
            EventColumn::Country => ColumnTest::Codes(&self.country, of(&dims.country)),
            EventColumn::Product => ColumnTest::Codes(&self.product, of(&dims.product)),
            EventColumn::Campaign => ColumnTest::Campaign(self, values.to_vec()),
            EventColumn::Channel => {
                ColumnTest::Bytes(&self.channel, self.names.channels.iter().map(|name| is_wanted(name)).collect())
            }
            EventColumn::Source => ColumnTest::Bytes(&self.source, of(&dims.source)),
        }
    }

    /// The value of the event at `i` in a column, `""` where it has none.
    pub fn column_value(&self, column: EventColumn, i: usize) -> &str {
        let dims = &self.dims;
        match column {
            EventColumn::Device => dims.device.name(self.device[i]),
            EventColumn::Country => dims.country.name(self.country[i]),
            EventColumn::Product => dims.product.name(self.product[i]),
            EventColumn::Campaign => self.campaign_name(i),
            EventColumn::Channel => &self.names.channels[usize::from(self.channel[i])],
            EventColumn::Source => dims.source.name(u32::from(self.source[i])),
        }
    }

    /// The values of a column, each once, in the order in which they came.
    pub fn column_values(&self, column: EventColumn) -> Vec<&str> {
        let dims = &self.dims;
        let mut values: Vec<&str> = match column {
            EventColumn::Device => dims.device.iter().collect(),
            EventColumn::Country => dims.country.iter().collect(),
            EventColumn::Product => dims.product.iter().collect(),
            EventColumn::Campaign => self.campaign_names(),
            EventColumn::Channel => self.names.channels.iter().map(String::as_str).collect(),
            EventColumn::Source => dims.source.iter().collect(),
        };
        values.retain(|value| !value.is_empty());
        values
    }
}
