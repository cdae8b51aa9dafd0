//! What a preset is: how a tool's export is recognised, and what its columns mean.

use std::sync::Arc;

use crate::import::map::mapping::{DateOrder, Role, TableKind};
use crate::import::open::table_input::Input;
use crate::import::presets::column_names::key;
use crate::import::presets::names::preset_name;
use crate::import::presets::shape::{Shape, ShapedFile};
use crate::import::read::format::{Column, Layout};
use crate::model::RejectCode;
use crate::texts::TextKey;

/// What a tool's export looks like and means.
#[derive(Debug)]
pub(crate) struct Preset {
    /// Its lasting name in mappings (`shopify_orders`).
    pub id: &'static str,
    /// The source its rows belong to.
    pub source: &'static str,
    /// Whether a file is one of these.
    pub matches: fn(&FileSample<'_>) -> bool,
    /// What its rows become.
    pub kind: PresetKind,
    /// What only a person knows.
    pub question: Option<Question>,
    /// Whether its times are UTC although they do not say so: no zone that is set changes them.
    pub utc: bool,
    /// What a person should know before importing.
    pub notes: &'static [TextKey],
    /// Why rows with too few fields are left out, where that is known: lines of the report's footer.
    pub short_rows: Option<RejectCode>,
    /// How its bytes are cut, where that cannot be told from any text: given the beginning of the file.
    pub layout: fn(&[u8], &Input) -> Option<LayoutAndSkip>,
}

/// The rest of a preset that has nothing special: `Preset { id, source, matches, kind, ..PRESET_DEFAULTS }`.
pub(crate) const PRESET_DEFAULTS: Preset = Preset {
    id: "",
    source: "",
    matches: |_| false,
    kind: PresetKind::Nothing { advice: TextKey::NONE },
    question: None,
    utc: false,
    notes: &[],
    short_rows: None,
    layout: |_, _| None,
};

/// A role and, for milestones, the name of the event.
pub(crate) type RoleAndEvent = (Role, Option<String>);

/// How a text is cut, and the lines before its table.
pub(crate) type LayoutAndSkip = (Layout, u32);

/// What a file becomes.
#[derive(Debug)]
pub(crate) enum PresetKind {
    /// Its columns have these roles.
    Columns(ColumnRoles),
    /// Each record becomes rows with the columns of `Col`.
    PresetRows(fn(&ShapedFile<'_>) -> Arc<dyn Shape>),
    /// Neither events nor people nor money spent.
    Nothing {
        /// What it is and what to export instead.
        advice: TextKey,
    },
}

/// What columns mean, by name.
#[derive(Debug)]
pub(crate) struct ColumnRoles {
    /// What the rows are.
    pub kind: TableKind,
    /// Columns with their roles; names are compared without case and signs.
    pub roles: &'static [(&'static str, Role)],
    /// Roles that no column plays where an export was made with fewer of them, and the columns that do then: the first
    /// that the file has.
    pub instead: &'static [(Role, &'static [&'static str])],
    /// Orders whose whole total went back, where the export does not say how much did.
    pub paid_back: Option<FullRefund>,
    /// What the dates of columns are called as events.
    pub events: &'static [(&'static str, &'static str)],
    /// Roles, and names of events, of columns whose names follow a pattern.
    pub pattern: fn(&str) -> Option<RoleAndEvent>,
    /// What stands before the ids of columns ("hubspot:").
    pub prefixes: &'static [(&'static str, &'static str)],
    /// Rows that are left out.
    pub left_out: &'static [SkippedRows],
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
pub(crate) const COLUMN_DEFAULTS: ColumnRoles = ColumnRoles {
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
pub(crate) struct SkippedRows {
    /// The name of the column.
    pub column: &'static str,
    /// Its values, compared without case.
    pub values: &'static [&'static str],
    /// The reason given for leaving the row out.
    pub why: RejectCode,
}

/// What says of an order that all of its money went back.
#[derive(Debug)]
pub(crate) struct FullRefund {
    /// The name of the column.
    pub column: &'static str,
    /// Its values, compared without case.
    pub values: &'static [&'static str],
}

/// What only a person knows about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// In which zone times without one are.
    TimeZone {
        /// What to ask ("Which time zone does the `HubSpot` portal use?").
        text: TextKey,
        /// Whether there is no good answer to begin with: otherwise the project's zone is taken.
        must: bool,
    },
}

/// The tool whose file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecognisedTool {
    /// What the file is called on the screen ("Shopify orders").
    pub name: &'static str,
    /// What to ask before the import.
    pub question: Option<Question>,
    /// What a person should know.
    pub notes: &'static [TextKey],
}

/// The beginning of a file, as presets look at it.
pub(crate) struct FileSample<'a> {
    /// The columns, in the order of the file.
    pub columns: &'a [Column],
    /// The beginning of the file, from its first byte.
    pub text: &'a [u8],
    /// The file: others beside it may say what it means.
    pub input: &'a Input,
}

impl FileSample<'_> {
    /// Whether the file has all of these columns; names are compared as words.
    pub(crate) fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.column(name).is_some())
    }

    /// A column by name.
    pub(crate) fn column(&self, name: &str) -> Option<&Column> {
        let name = key(name);
        self.columns.iter().find(|c| key(&c.name) == name)
    }

    /// Whether all samples of a column pass a test, and there are some.
    pub(crate) fn samples(&self, name: &str, test: impl Fn(&str) -> bool) -> bool {
        self.column(name).is_some_and(|c| !c.samples.is_empty() && c.samples.iter().all(|s| test(s)))
    }

    /// The first line that is not blank; nothing where it is too long to be looked at.
    pub(crate) fn first_line(&self) -> &[u8] {
        self.lines().next().filter(|line| line.len() <= LONGEST_LINE).unwrap_or_default()
    }

    /// The lines that are not blank.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &[u8]> {
        self.text.split(|&b| b == b'\n').map(|l| l.trim_ascii()).filter(|l| !l.is_empty())
    }
}

/// A line longer than this is not taken apart to recognise a tool: as values in memory it is many times as large.
pub(crate) const LONGEST_LINE: usize = 4 << 20;

impl Preset {
    /// Whether it says itself what a column means.
    pub(crate) fn lists(&self, column: &str) -> bool {
        match &self.kind {
            PresetKind::Columns(columns) => columns.roles.iter().any(|(name, _)| key(name) == key(column)),
            _ => false,
        }
    }

    /// What a person is told.
    pub(crate) fn recognised(&self) -> RecognisedTool {
        RecognisedTool { name: preset_name(self.id), question: self.question, notes: self.notes }
    }
}
