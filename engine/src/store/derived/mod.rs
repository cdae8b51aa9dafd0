//! Derived columns: the table of events as it stands in memory, sorted by customer and time, joined and named, kept in the
//! project beside the blocks it was made from. With them opening is reading, and a question reads only what it needs.
//!
//! They are a cache and nothing else. A project without them gives the same answers, only later; they can be deleted at any
//! time ([`forget`]), and whatever is wrong with them is no damage of the project.
//!
//! - **What is kept** ([`Name`]): each column of the table in parts of [`PART`] values, and the few small things that a
//!   table needs besides (where customers begin, touchpoints, who is left out). No identifier of a person is among them:
//!   who is behind a customer is read from the table of profiles.
//! - **When it counts** ([`keys`]): each row carries the key of what it was derived from, a hash over the checksums of the
//!   tables and the settings that went into it and over [`VERSION`]. A row with another key does not exist for a reader. So
//!   nothing has to be invalidated, an edit that is taken back finds its columns again, and a change of the rules outdates
//!   names, not times.
//! - **Who writes** ([`mod@write`]): whoever has the project open for editing, when it is closed or has nothing else to do, in
//!   one transaction; never from a project with damage, and not for a small one, which is opened as quickly without.
//! - **Who reads** ([`read`]): [`super::Store::stored_table`]. Each row has a checksum of its own; one that does not fit is
//!   an [`crate::events::UnreadableColumn`], and the project is opened from its blocks, as it is where there are no columns.
//! - **Who deletes**: erasing people, removing old events, taking back or removing an import, and any change of a project
//!   with a table that does not fit its checksum. A pseudonymised copy has none.

mod build;
mod head;
mod keys;
mod read;
mod values;
mod write;

use std::borrow::Cow;

use rusqlite::Connection;

use crate::events::{Column, Dimension};
use crate::model::PropertyId;

pub use build::PackedTable;
use head::Head;
pub(super) use keys::Keys;
pub use read::{StoredTable, TableReader};
pub use write::WORTH_KEEPING;

/// Goes up whenever the same blocks, rules and settings would give other columns than before.
const VERSION: u32 = 3;

/// Values in one row of a column.
const PART: usize = 1 << 18;

/// The table they lie in.
pub(super) const TABLE: &str = "derived_column";

/// The name of a derived column or table in the project file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Name {
    /// How many events and customers there are, and between which times.
    Head,
    /// How many events each customer has.
    Customers,
    /// For each profile the one that stands for its customer; nothing where it does not count.
    Root,
    /// A column of the blocks.
    Raw(Column),
    /// A property, by its number.
    Property(PropertyId),
    Order,
    Touchpoint,
    Channel,
    /// Touchpoints, channels and stages.
    Names,
    /// Devices whose events are left out, single events and customers who are, and those who might be.
    HiddenDevices,
    HiddenEvents,
    Hidden,
    Suspects,
    /// Customers who refused analytics, and those who may not be profiled.
    Refused,
    Unprofiled,
    /// Events that open a session.
    SessionStarts,
}

/// What a row was derived from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Basis {
    /// Events and who is who.
    Events,
    /// These, rules, raw names and who is no customer.
    Names,
    /// Events, who is who and what people agreed to.
    Consent,
    /// Events, who is who and how long a session pauses.
    Sessions,
}

impl Name {
    /// All that a project with this head keeps.
    fn all(head: &Head) -> impl Iterator<Item = Self> {
        // profiles stand behind customers, records behind orders
        let own = |column: &Column| !matches!(column, Column::Profile | Column::Record | Column::Properties);
        let raw = Column::ALL.into_iter().filter(own);
        let properties = head.properties.iter().map(|of| Self::Property(of.id));
        [Self::Head, Self::Customers, Self::Root].into_iter().chain(raw.map(Self::Raw)).chain(properties).chain([
            Self::Order,
            Self::Touchpoint,
            Self::Channel,
            Self::Names,
            Self::HiddenDevices,
            Self::HiddenEvents,
            Self::Hidden,
            Self::Suspects,
            Self::Refused,
            Self::Unprofiled,
            Self::SessionStarts,
        ])
    }

    /// Its name in the file.
    fn word(self) -> Cow<'static, str> {
        let word = match self {
            Self::Property(id) => return format!("property {id}").into(),
            Self::Head => "head",
            Self::Customers => "customers",
            Self::Root => "root",
            Self::Raw(Column::Dimension(Dimension::Channel)) => "raw_channel",
            Self::Raw(column) => column.word(),
            Self::Order => "order",
            Self::Touchpoint => "touchpoint",
            Self::Channel => "channel",
            Self::Names => "names",
            Self::HiddenDevices => "hidden_devices",
            Self::HiddenEvents => "hidden_events",
            Self::Hidden => "hidden",
            Self::Suspects => "suspects",
            Self::Refused => "refused",
            Self::Unprofiled => "unprofiled",
            Self::SessionStarts => "session_starts",
        };
        word.into()
    }

    fn basis(self) -> Basis {
        match self {
            Self::Touchpoint
            | Self::Channel
            | Self::Names
            | Self::HiddenDevices
            | Self::HiddenEvents
            | Self::Hidden
            | Self::Suspects => Basis::Names,
            Self::Refused | Self::Unprofiled => Basis::Consent,
            Self::SessionStarts => Basis::Sessions,
            _ => Basis::Events,
        }
    }
}

/// Deletes all derived columns of the project.
pub(super) fn forget(conn: &Connection) -> rusqlite::Result<()> {
    forget_in(conn, "main")
}

/// Deletes all derived columns in one of several databases of a connection.
pub(super) fn forget_in(conn: &Connection, database: &str) -> rusqlite::Result<()> {
    conn.execute(&format!("DELETE FROM {database}.{TABLE}"), []).map(|_| ())
}

/// Covers a row: bytes cannot move from one place to another unseen.
fn checksum(name: Name, part: u32, key: i64, n: usize, bytes: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(name.word().as_bytes());
    hasher.update(&part.to_le_bytes());
    hasher.update(&key.to_le_bytes());
    hasher.update(&(n as u64).to_le_bytes());
    hasher.update(bytes);
    hasher.finalize()
}
