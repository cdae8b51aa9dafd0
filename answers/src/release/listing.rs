//! What the journal says of rows about single people.

use crate::act::WithheldPeople;
use crate::model::{JournalEntry, JournalKind};
use crate::texts::text;
use crate::workspace::Workspace;

/// Rows about single people, as the journal names them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Listing {
    what: String,
    people: Option<u64>,
    rows: Option<u64>,
    withheld: Option<WithheldPeople>,
    refused: usize,
    remarks: Vec<String>,
}

impl Listing {
    /// Rows that answer a question: what they are, and how many people are in them, where that is known.
    pub fn rows(what: impl Into<String>, people: Option<usize>, rows: usize) -> Self {
        let people = people.map(|n| n as u64);
        Self { what: what.into(), people, rows: Some(rows as u64), ..Self::default() }
    }

    /// Everything about one person.
    pub fn of_person(what: impl Into<String>) -> Self {
        Self { people: Some(1), ..Self::of(what) }
    }

    /// Rows about people who were not counted.
    pub fn of(what: impl Into<String>) -> Self {
        Self { what: what.into(), ..Self::default() }
    }

    /// A list of so many people, and who stays behind.
    pub fn people(what: impl Into<String>, people: usize, withheld: WithheldPeople) -> Self {
        Self { what: what.into(), people: Some(people as u64), withheld: Some(withheld), ..Self::default() }
    }

    /// The listing of one of several files, in which so many people are.
    #[must_use]
    pub fn of_part(self, people: usize) -> Self {
        Self { people: Some(people as u64), ..self }
    }

    /// Adds how many refused analytics, and so are in nothing at all.
    #[must_use]
    pub fn with_refused(mut self, refused: usize) -> Self {
        self.refused = refused;
        self
    }

    /// Adds what else has to be known about it.
    #[must_use]
    pub fn with_remark(mut self, remark: Option<String>) -> Self {
        self.remarks.extend(remark);
        self
    }

    /// What the list is called in the journal.
    pub fn what(&self) -> &str {
        &self.what
    }

    /// Who stays behind and what else has to be known, in sentences.
    pub fn remarks(&self) -> Vec<String> {
        let stay = self.withheld.and_then(WithheldPeople::sentence);
        stay.into_iter().chain(self.remarks.iter().cloned()).collect()
    }

    /// What is to be recorded before it goes to `to`.
    pub(super) fn unrecorded(&self, to: &str) -> PendingRecord {
        let detail = if let Some(rows) = self.rows {
            format!("{}, {to}", text!("count-rows", n = rows))
        } else {
            let parts = std::iter::once(to.to_owned()).filter(|to| !to.is_empty()).chain(self.remarks());
            parts.collect::<Vec<_>>().join("; ")
        };
        let withheld = self.withheld.map(|withheld| {
            let analytics = withheld.analytics.max(self.refused);
            WithheldPeople { analytics, ..withheld }.total() as u64
        });
        let entry = JournalEntry::new(JournalKind::Export, self.what.as_str(), 0);
        PendingRecord(JournalEntry { people: self.people, withheld, detail, ..entry })
    }
}

/// What the journal has to have before it may leave.
#[derive(Debug)]
#[must_use]
pub struct PendingRecord(JournalEntry);

/// Why something does not leave.
#[derive(Debug, thiserror::Error)]
#[error("{}", text!("release-journal-cannot-be-written", why = .0))]
pub struct JournalError(String);

impl PendingRecord {
    /// What the journal is to hold.
    pub(super) fn into_entry(self) -> JournalEntry {
        self.0
    }

    /// Writes the record into the journal before anything leaves.
    pub fn record(self, journal: &Workspace) -> Result<JournalReceipt, JournalError> {
        match journal.note(self.0) {
            Ok(()) => Ok(JournalReceipt(())),
            Err(error) => Err(JournalError(error.to_string())),
        }
    }

    /// Keeps it from leaving where no project is open.
    pub fn refuse(self) -> anyhow::Result<JournalReceipt> {
        Err(JournalError(text!("release-no-project-open-record", what = self.0.what)).into())
    }
}

/// Proof that the journal has the record; only writing it makes one.
#[derive(Debug)]
pub struct JournalReceipt(());
