//! What exports of well-known tools mean. A preset recognises a tool's file by what is in it, never by its name, and maps
//! it with nothing to ask, or but one thing.
//!
//! There are three kinds. Most say which [`Role`] each column has ([`PresetKind::Columns`]). Where that is not enough, a
//! [`Shape`] turns each record into rows ([`PresetKind::PresetRows`]): one visit into its actions, one ticket into what happened to
//! it. And some files hold nothing about persons ([`PresetKind::Nothing`]): they are refused, with what to export instead.
//!
//! To add a tool, write a file beside this one and list its presets in [`ALL`].

pub(crate) mod column_names;
pub(crate) mod names;
pub(crate) mod payment_words;
pub(crate) mod preset;
pub(crate) mod products;
pub(crate) mod rows;
pub(crate) mod shape;

pub(crate) mod ads;
pub(crate) mod calls;
pub(crate) mod chats;
pub(crate) mod ga4_reports;
pub(crate) mod hubspot;
pub(crate) mod klaviyo;
pub(crate) mod mailchimp;
pub(crate) mod salesforce;
pub(crate) mod salesforce_reports;
pub(crate) mod shopify;
pub(crate) mod streams;
pub(crate) mod stripe;
pub(crate) mod tables;
pub(crate) mod text_messages;
pub(crate) mod woocommerce;
pub(crate) mod zendesk;

use std::sync::Arc;

use crate::import::error::LoadError;
use crate::import::map::mapping::{ColumnRole, Mapping, Role, TableKind};
use crate::import::open::table_input::Input;
use crate::import::presets::column_names::key;
use crate::import::presets::preset::{ColumnRoles, FileSample, LayoutAndSkip, Preset, PresetKind};
use crate::import::presets::rows::Col;
use crate::import::presets::shape::{Shape, ShapedFile};
use crate::import::read::format::Column;
use crate::texts::text;

/// All presets. The first that recognises a file takes it.
const ALL: &[&[Preset]] = &[
    shopify::PRESETS,
    stripe::PRESETS,
    mailchimp::PRESETS,
    klaviyo::PRESETS,
    zendesk::PRESETS,
    chats::PRESETS,
    woocommerce::PRESETS,
    hubspot::PRESETS,
    salesforce::PRESETS,
    salesforce_reports::PRESETS,
    ads::PRESETS,
    ga4_reports::PRESETS,
    streams::PRESETS,
    tables::payments::PRESETS,
    tables::warehouse::PRESETS,
    products::PRESETS,
    calls::PRESETS,
    text_messages::PRESETS,
];

fn all() -> impl Iterator<Item = &'static Preset> {
    ALL.iter().flat_map(|list| list.iter())
}

/// The preset of a file.
pub(crate) fn recognise(sample: &FileSample<'_>) -> Option<&'static Preset> {
    all().find(|p| (p.matches)(sample))
}

/// The preset of that lasting name.
pub(crate) fn find(id: &str) -> Option<&'static Preset> {
    all().find(|p| p.id == id)
}

/// What a preset says about columns, where it is one that does.
pub(crate) fn columns(id: &str) -> Option<&'static ColumnRoles> {
    match find(id).map(|p| &p.kind) {
        Some(PresetKind::Columns(columns)) => Some(columns),
        _ => None,
    }
}

/// Whether a preset knows that times without a zone are UTC.
pub(crate) fn is_utc(id: &str) -> bool {
    find(id).is_some_and(|p| p.utc)
}

/// How a preset wants a text to be cut.
pub(crate) fn layout(text: &[u8], input: &Input) -> Option<LayoutAndSkip> {
    all().find_map(|p| (p.layout)(text, input))
}

/// The shape that a mapping's preset gives records, where it has one.
pub(crate) fn shape(id: &str, file: &ShapedFile<'_>) -> Result<Option<Arc<dyn Shape>>, LoadError> {
    if id.is_empty() {
        return Ok(None);
    }
    match find(id).map(|p| &p.kind) {
        Some(PresetKind::PresetRows(make)) => Ok(Some(make(file))),
        Some(_) => Ok(None),
        None => Err(LoadError::Mapping(text!("load-error-unknown-preset", id))),
    }
}

/// Gives a mapping that an earlier version remembered the columns that records have had since.
pub(crate) fn add_new_columns(mapping: &mut Mapping) {
    let makes_rows = find(&mapping.preset).is_some_and(|p| matches!(p.kind, PresetKind::PresetRows(_)));
    if !makes_rows || mapping.columns.is_empty() {
        return;
    }
    for (at, col) in Col::ALL.into_iter().enumerate() {
        if !mapping.columns.iter().any(|c| c.column == col.name()) {
            let at = at.min(mapping.columns.len());
            mapping.columns.insert(at, ColumnRole::new(col.name(), col.role()));
        }
    }
}

impl Preset {
    /// What the columns of a file mean; for shaped files, what the columns of [`Col`] do.
    pub(crate) fn mapping(&self, columns: &[Column]) -> Mapping {
        let mut mapping = Mapping {
            source: self.source.to_owned(),
            preset: self.id.to_owned(),
            time_zone: if self.question.is_some() { String::new() } else { "UTC".to_owned() },
            ..Mapping::default()
        };
        match &self.kind {
            PresetKind::Columns(c) => {
                mapping.kind = c.kind;
                mapping.event_name = c.event_name.to_owned();
                mapping.channel = c.channel.to_owned();
                mapping.date_order = c.dates;
                if c.kind == TableKind::Spend {
                    mapping.currency = ads::currency_in(columns).unwrap_or_default();
                }
                mapping.columns = columns.iter().map(|column| c.role(column)).collect();
                c.fill_in(&mut mapping.columns);
                if c.kind == TableKind::Spend {
                    ads::keep_day(&mut mapping.columns);
                }
            }
            PresetKind::PresetRows(_) => {
                let role = |col: Col| ColumnRole::new(col.name(), col.role());
                mapping.columns = Col::ALL.into_iter().map(role).collect();
            }
            PresetKind::Nothing { .. } => {}
        }
        mapping
    }
}

impl ColumnRoles {
    /// Gives roles that nothing plays to the columns that may stand in.
    fn fill_in(&self, columns: &mut [ColumnRole]) {
        for (role, names) in self.instead {
            if columns.iter().any(|c| c.role == *role) {
                continue;
            }
            let stands_in = names.iter().find_map(|name| columns.iter().position(|c| key(&c.column) == key(name)));
            if let Some(i) = stands_in {
                columns[i].role = *role;
            }
        }
    }

    fn role(&self, column: &Column) -> ColumnRole {
        let own = key(&column.name);
        let listed = self.roles.iter().find(|(name, _)| key(name) == own).map(|(_, role)| (*role, None));
        let (role, event) = listed.or_else(|| (self.pattern)(&column.name)).unwrap_or((self.others, None));
        let event = event
            .or_else(|| self.events.iter().find(|(name, _)| key(name) == own).map(|(_, event)| (*event).to_owned()));
        // an empty column says nothing about anybody
        let role = if role == Role::Attribute && column.filled == 0.0 { Role::Ignore } else { role };
        let prefix = self.prefixes.iter().find(|(name, _)| key(name) == own).map_or("", |(_, prefix)| prefix);
        ColumnRole {
            event: event.unwrap_or_default(),
            prefix: prefix.to_owned(),
            ..ColumnRole::new(&column.name, role)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_preset_can_be_found_again_by_its_own_name() {
        let mut seen = std::collections::BTreeSet::new();
        for preset in all() {
            assert!(seen.insert(preset.id), "{} is there twice", preset.id);
            assert!(names::preset_name(preset.id) != preset.id && !preset.source.is_empty(), "{}", preset.id);
            assert!(std::ptr::eq(find(preset.id).unwrap(), preset));
        }
    }
}
