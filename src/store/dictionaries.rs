//! The dictionaries of events, as the table `name` calls them.

use crate::events::{Dictionary, Dimensions};

/// The dictionaries in the table of names, with their kinds. Sources have a table of their own.
pub(super) fn named(dims: &Dimensions) -> [(&'static str, &Dictionary); 8] {
    [
        ("event", &dims.event),
        ("channel", &dims.channel),
        ("page", &dims.page),
        ("product", &dims.product),
        ("campaign", &dims.campaign),
        ("device", &dims.device),
        ("country", &dims.country),
        ("text", &dims.text),
    ]
}
