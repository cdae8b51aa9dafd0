//! The dictionaries of a project.

use super::column::dimension_fields;
use super::dictionary::Dictionary;
use super::property_dictionary::Properties;

/// The project's dictionaries of raw values: one per kind of column. The project file keeps them in its `name` table.
#[derive(Debug, Clone, Default)]
pub struct Dimensions {
    /// Raw event names.
    pub event: Dictionary,
    /// Raw channels.
    pub channel: Dictionary,
    /// Addresses of pages.
    pub page: Dictionary,
    /// Names of products.
    pub product: Dictionary,
    /// Names of campaigns.
    pub campaign: Dictionary,
    /// Device kinds.
    pub device: Dictionary,
    /// Countries.
    pub country: Dictionary,
    /// Texts customers wrote.
    pub text: Dictionary,
    /// Sources, by `SourceId`.
    pub source: Dictionary,
    /// Properties by number, each with its texts.
    pub properties: Properties,
}

dimension_fields!(Dimensions, Dictionary, channel);
