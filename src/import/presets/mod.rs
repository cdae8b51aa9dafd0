//! What exports of well-known tools mean. A preset recognises a tool's file by what is in it, never by its name, and maps
//! it with nothing to ask, or but one thing.
//!
//! There are three kinds. Most say which [`Role`] each column has ([`Becomes::Columns`]). Where that is not enough, a
//! [`Shape`] turns each record into rows ([`Becomes::Rows`]): one visit into its actions, one ticket into what happened to
//! it. And some files hold nothing about persons ([`Becomes::Nothing`]): they are refused, with what to export instead.
//!
//! To add a tool, write a file beside this one and list its presets in [`ALL`].

mod rows;
mod shape;

mod ads;
mod ga4_reports;
mod hubspot;
mod klaviyo;
mod mailchimp;
mod salesforce;
mod salesforce_reports;
mod shopify;
mod streams;
mod stripe;
mod woocommerce;
mod zendesk;

use std::sync::Arc;

use crate::events::words;

use super::{Column, ColumnRole, DateOrder, Input, Layout, LoadError, Mapping, Role, TableKind};

pub(super) use rows::{Col, EACH_COUNTS, Rows};
pub(super) use shape::{Bind, Record, Shape};

/// All presets. The first that recognises a file takes it.
const ALL: &[&[Preset]] = &[
    shopify::PRESETS,
    stripe::PRESETS,
    mailchimp::PRESETS,
    klaviyo::PRESETS,
    zendesk::PRESETS,
    woocommerce::PRESETS,
    hubspot::PRESETS,
    salesforce::PRESETS,
    salesforce_reports::PRESETS,
    ads::PRESETS,
    ga4_reports::PRESETS,
    streams::PRESETS,
];

/// What a tool's export looks like and means.
#[derive(Debug)]
pub(super) struct Preset {
    /// Its lasting name in mappings ("shopify_orders").
    pub id: &'static str,
    /// What the file is called on the screen ("Shopify orders").
    pub name: &'static str,
    /// The source its rows belong to.
    pub source: &'static str,
    /// Whether a file is one of these.
    pub sees: fn(&Sight<'_>) -> bool,
    /// What it becomes.
    pub becomes: Becomes,
    /// What only a person knows.
    pub asks: Option<Question>,
    /// Whether its times are UTC although they do not say so: no zone that is set changes them.
    pub utc: bool,
    /// What a person should know before importing.
    pub notes: &'static [&'static str],
    /// Why rows with too few fields are left out, where that is known: "a line of the report's footer".
    pub short_rows: Option<&'static str>,
    /// How its bytes are cut, where that cannot be told from any text: given the beginning of the file.
    pub layout: fn(&[u8], &Input) -> Option<Cut>,
}

/// The rest of a preset that has nothing special: `Preset { id, name, source, sees, becomes, ..ORDINARY }`.
pub(super) const ORDINARY: Preset = Preset {
    id: "",
    name: "",
    source: "",
    sees: |_| false,
    becomes: Becomes::Nothing { advice: "" },
    asks: None,
    utc: false,
    notes: &[],
    short_rows: None,
    layout: |_, _| None,
};

/// A role and, for milestones, the name of the event.
pub(super) type Meaning = (Role, Option<String>);

/// How a text is cut, and the lines before its table.
pub(super) type Cut = (Layout, u32);

/// What a file becomes.
#[derive(Debug)]
pub(super) enum Becomes {
    /// Its columns have these roles.
    Columns(Columns),
    /// Each record becomes rows with the columns of [`Col`].
    Rows(fn(&Bind<'_>) -> Arc<dyn Shape>),
    /// Neither events nor people nor money spent.
    Nothing {
        /// What it is and what to export instead.
        advice: &'static str,
    },
}

/// What columns mean, by name.
#[derive(Debug)]
pub(super) struct Columns {
    /// What the rows are.
    pub kind: TableKind,
    /// Columns with their roles; names are compared without case and signs.
    pub roles: &'static [(&'static str, Role)],
    /// Roles that no column plays where an export was made with fewer of them, and the columns that do then: the first
    /// that the file has.
    pub instead: &'static [(Role, &'static [&'static str])],
    /// Orders whose whole total went back, where the export does not say how much did.
    pub paid_back: Option<PaidBack>,
    /// What the dates of columns are called as events.
    pub events: &'static [(&'static str, &'static str)],
    /// Roles, and names of events, of columns whose names follow a pattern.
    pub pattern: fn(&str) -> Option<Meaning>,
    /// What stands before the ids of columns ("hubspot:").
    pub prefixes: &'static [(&'static str, &'static str)],
    /// Rows that are left out.
    pub left_out: &'static [LeftOut],
    /// The role of the columns that are not listed.
    pub others: Role,
    /// Name of events whose row has none.
    pub event_name: &'static str,
    /// Channel of rows that have none.
    pub channel: &'static str,
    /// Day or month first, where the tool always writes it so.
    pub dates: Option<DateOrder>,
}

/// The rest of columns that have nothing special.
pub(super) const PLAIN: Columns = Columns {
    kind: TableKind::Events,
    roles: &[],
    instead: &[],
    paid_back: None,
    events: &[],
    prefixes: &[],
    left_out: &[],
    pattern: |_| None,
    others: Role::Ignore,
    event_name: "",
    channel: "",
    dates: None,
};

/// Rows to leave out for what a column says.
#[derive(Debug)]
pub(super) struct LeftOut {
    /// The column.
    pub column: &'static str,
    /// Its values, compared without case.
    pub values: &'static [&'static str],
    /// The reason.
    pub why: &'static str,
}

/// What says of an order that all of its money went back.
#[derive(Debug)]
pub(super) struct PaidBack {
    /// The column.
    pub column: &'static str,
    /// Its values, compared without case.
    pub values: &'static [&'static str],
}

/// What only a person knows about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// In which zone times without one are.
    TimeZone {
        /// What to ask ("Which time zone does the HubSpot portal use?").
        text: &'static str,
        /// Whether there is no good answer to begin with: otherwise the project's zone is taken.
        must: bool,
    },
}

/// The tool whose file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recognised {
    /// "Shopify orders".
    pub name: &'static str,
    /// What to ask before the import.
    pub question: Option<Question>,
    /// What a person should know.
    pub notes: &'static [&'static str],
}

/// The beginning of a file, as presets look at it.
pub(super) struct Sight<'a> {
    /// The file's columns.
    pub columns: &'a [Column],
    /// The beginning of the file, from its first byte.
    pub text: &'a [u8],
    /// The file: others beside it may say what it means.
    pub input: &'a Input,
}

impl Sight<'_> {
    /// Whether the file has all of these columns; names are compared as words.
    pub fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.column(name).is_some())
    }

    /// A column by name.
    pub fn column(&self, name: &str) -> Option<&Column> {
        let name = key(name);
        self.columns.iter().find(|c| key(&c.name) == name)
    }

    /// Whether all samples of a column pass a test, and there are some.
    pub fn samples(&self, name: &str, test: impl Fn(&str) -> bool) -> bool {
        self.column(name).is_some_and(|c| !c.samples.is_empty() && c.samples.iter().all(|s| test(s)))
    }

    /// The first line that is not blank.
    pub fn first_line(&self) -> &[u8] {
        self.text.split(|&b| b == b'\n').map(|l| l.trim_ascii()).find(|l| !l.is_empty()).unwrap_or_default()
    }
}

/// A column's name as presets compare it: "Converted Date", "ConvertedDate" and "CONVERTEDDATE" are the same.
fn key(name: &str) -> String {
    words(name).replace(' ', "")
}

/// The column of a name.
fn position(names: &[String], name: &str) -> Option<usize> {
    let name = key(name);
    names.iter().position(|n| key(n) == name)
}

fn all() -> impl Iterator<Item = &'static Preset> {
    ALL.iter().flat_map(|list| list.iter())
}

/// The preset of a file.
pub(super) fn recognise(sight: &Sight<'_>) -> Option<&'static Preset> {
    all().find(|p| (p.sees)(sight))
}

/// The preset of that lasting name.
pub(super) fn find(id: &str) -> Option<&'static Preset> {
    all().find(|p| p.id == id)
}

/// What a preset says about columns, where it is one that does.
pub(super) fn columns(id: &str) -> Option<&'static Columns> {
    match find(id).map(|p| &p.becomes) {
        Some(Becomes::Columns(columns)) => Some(columns),
        _ => None,
    }
}

/// Whether a preset knows that times without a zone are UTC.
pub(super) fn is_utc(id: &str) -> bool {
    find(id).is_some_and(|p| p.utc)
}

/// How a preset wants a text to be cut.
pub(super) fn layout(text: &[u8], input: &Input) -> Option<Cut> {
    all().find_map(|p| (p.layout)(text, input))
}

/// The shape that a mapping's preset gives records, where it has one.
pub(super) fn shape(id: &str, bind: &Bind<'_>) -> Result<Option<Arc<dyn Shape>>, LoadError> {
    if id.is_empty() {
        return Ok(None);
    }
    match find(id).map(|p| &p.becomes) {
        Some(Becomes::Rows(make)) => Ok(Some(make(bind))),
        Some(_) => Ok(None),
        None => Err(LoadError::Mapping(format!(
            "the mapping is for files of a kind (\"{id}\") that this version does not know: load the file again"
        ))),
    }
}

/// Gives a mapping that an earlier version remembered the columns that records have had since.
pub(super) fn add_new_columns(mapping: &mut Mapping) {
    let makes_rows = find(&mapping.preset).is_some_and(|p| matches!(p.becomes, Becomes::Rows(_)));
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
    /// What a person is told.
    pub fn recognised(&self) -> Recognised {
        Recognised { name: self.name, question: self.asks, notes: self.notes }
    }

    /// What the columns of a file mean; for shaped files, what the columns of [`Col`] do.
    pub fn mapping(&self, columns: &[Column]) -> Mapping {
        let mut mapping = Mapping {
            source: self.source.to_owned(),
            preset: self.id.to_owned(),
            time_zone: if self.asks.is_some() { String::new() } else { "UTC".to_owned() },
            ..Mapping::default()
        };
        match &self.becomes {
            Becomes::Columns(c) => {
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
            Becomes::Rows(_) => {
                let role = |col: Col| ColumnRole::new(col.name(), col.role());
                mapping.columns = Col::ALL.into_iter().map(role).collect();
            }
            Becomes::Nothing { .. } => {}
        }
        mapping
    }
}

impl Columns {
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
            assert!(!preset.name.is_empty() && !preset.source.is_empty(), "{}", preset.id);
            assert!(std::ptr::eq(find(preset.id).unwrap(), preset));
        }
    }
}
