//! The dictionaries of a project.

use super::column::dimension_fields;
use super::dictionary::Dictionary;
use super::property_dictionary::Properties;

/// The project's dictionaries of raw values: one per kind of column. The project file keeps them in its `name` table.
#[derive(Debug, Clone, Default)]
pub struct Dimensions {
    /// Raw names of events.
    pub event: Dictionary,
    /// Raw channels, as files write them.
    pub channel: Dictionary,
    /// Addresses of the pages.
    pub page: Dictionary,
    /// Names of the products.
    pub product: Dictionary,
    /// Names of the campaigns.
    pub campaign: Dictionary,
    /// Kinds of devices, as files write them.
    pub device: Dictionary,
    /// Countries, as files write them.
    pub country: Dictionary,
    /// Texts that customers wrote.
    pub text: Dictionary,
    /// Names of the sources; the code is the `SourceId`.
    pub source: Dictionary,
    /// Properties by number, each with its texts.
    pub properties: Properties,
}

dimension_fields!(Dimensions, Dictionary, channel);
