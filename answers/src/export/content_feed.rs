//! Which content a website or app shows to whom: a feed that a shop reads, `variant, audience key, content id, from, until`.
//!
//! A customer is found by their own key first and by their segment after it: whom chance leaves out has a row of their own
//! with the content that everybody sees, also where a whole segment has another.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::act::{ContentFeed, ContentRow};
use crate::events::EventTable;
use crate::model::{CustomerIx, Project};
use crate::present::contact;
use crate::present::table::{Cell, Table};
use crate::texts::text;

/// The variant, and its content, of whoever is to see what everybody sees.
const DEFAULT: &str = "default";

/// One row for each customer and segment. The columns are those that a shop reads; `content` holds the words of an id.
pub fn content_feed(table: &EventTable, project: &Project, feed: &ContentFeed) -> Table {
    let mut out = Table::new(&[
        ("variant", text!("content-feed-variant")),
        ("audience_key", text!("content-feed-audience-key")),
        ("content_id", text!("content-feed-content-id")),
        ("from", text!("content-feed-from")),
        ("until", text!("content-feed-until")),
        ("content", text!("content-feed-content")),
    ]);
    let mut push = |key: String, row: &ContentRow| {
        let shown = ShownContent::of(project, row);
        out.push(vec![
            Cell::text(shown.variant),
            Cell::text(key),
            Cell::text(shown.content_id),
            Cell::Time(row.from),
            Cell::Time(row.until),
            shown.content.map_or(Cell::Empty, Cell::text),
        ]);
    };
    for (ix, row) in &feed.customers {
        if let Some(key) = customer_key(table, *ix) {
            push(key, row);
        }
    }
    for (segment, row) in &feed.segments {
        if let Some(segment) = project.segments.iter().find(|of| of.id == *segment) {
            push(format!("segment:{}", segment.name), row);
        }
    }
    out
}

/// What is shown of a playbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownContent {
    /// The word of the playbook, or `default`.
    pub variant: String,
    /// The id of the words, or `default`.
    pub content_id: String,
    /// The words; `None` for what everybody sees.
    pub content: Option<String>,
}

impl ShownContent {
    /// What a row shows, with the names that files use.
    pub fn of(project: &Project, row: &ContentRow) -> Self {
        let variant = project.playbooks.iter().find(|of| of.id == row.playbook).map(|of| slug(&of.name));
        let shown = row.content.as_deref();
        Self {
            variant: shown.and(variant).unwrap_or_else(|| DEFAULT.to_owned()),
            content_id: shown.map_or_else(|| DEFAULT.to_owned(), content_id),
            content: shown.map(str::to_owned),
        }
    }
}

impl Default for ShownContent {
    fn default() -> Self {
        Self { variant: DEFAULT.to_owned(), content_id: DEFAULT.to_owned(), content: None }
    }
}

/// By what a shop knows a customer: its own number of them, else the SHA-256 of the address in small letters, else the device.
/// `None` where none of these is known.
pub fn customer_key(table: &EventTable, ix: CustomerIx) -> Option<String> {
    let [_, id, email, ..] = contact::cells(table, ix, false);
    let text = |cell: Cell| match cell {
        Cell::Text(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        _ => None,
    };
    let device = || text(Cell::text(table.people.first_of(ix, &table.people.device)));
    let by_id = text(id).map(|id| format!("customer:{id}"));
    let by_email = || text(email).map(|email| format!("email-sha256:{}", hash(&email.to_lowercase())));
    by_id.or_else(by_email).or_else(|| device().map(|device| format!("device:{device}")))
}

/// The id of a text: the beginning of its hash, so that the same words have the same id in every export.
fn content_id(content: &str) -> String {
    hash(content)[..12].to_owned()
}

fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::with_capacity(64), |mut out, byte| {
        // writing to a string cannot fail
        write!(out, "{byte:02x}").ok();
        out
    })
}

/// A name as a word that programs like: small letters, digits and hyphens of every script.
fn slug(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}
