//! The columns that say yes or no to a purpose, found by their roles and names.

use crate::events::{has_word, words};
use crate::import::map::mapping::{Mapping, Role};
use crate::model::Purpose;

/// A field that says yes or no to a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ConsentField {
    pub field: usize,
    pub purpose: Purpose,
    /// The field that says when.
    pub time: Option<usize>,
}

/// The fields that say yes or no to a purpose, each with the field that says when.
pub(crate) fn consent_fields(column: &dyn Fn(&str) -> Option<usize>, mapping: &Mapping) -> Vec<ConsentField> {
    let times: Vec<(usize, Option<Purpose>)> = mapping
        .columns_with(Role::ConsentTime)
        .filter_map(|name| column(name).map(|i| (i, purpose_in(name))))
        .collect();
    let time_of = |purpose: Purpose| {
        let own = times.iter().find(|(_, about)| *about == Some(purpose));
        own.or_else(|| times.iter().find(|(_, about)| about.is_none())).map(|(i, _)| *i)
    };
    let columns = mapping.columns.iter().filter_map(|c| Some((column(&c.column)?, c.role.purpose()?)));
    columns.map(|(field, purpose)| ConsentField { field, purpose, time: time_of(purpose) }).collect()
}

/// The purpose that a column's name speaks of: "SMS consent timestamp".
fn purpose_in(column: &str) -> Option<Purpose> {
    let key = words(column);
    let has = |list: &[&str]| has_word(&key, list);
    if has(&["sms", "text"]) {
        Some(Purpose::Sms)
    } else if has(&["ad", "ads", "advertising"]) {
        Some(Purpose::Ads)
    } else if has(&["analytics", "tracking", "statistics"]) {
        Some(Purpose::Analytics)
    } else if has(&["profiling", "personalization", "personalisation"]) {
        Some(Purpose::Profiling)
    } else if has(&["email", "mail", "newsletter"]) {
        Some(Purpose::Email)
    } else {
        None
    }
}
