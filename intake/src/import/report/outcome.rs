//! What comes out of a file: batches of events, updates of people, rejected rows, and the report.

use crate::events::{Columns, PostalAddress, StrColumn};
use crate::model::{ImportWarning, Product, ProfileId, PropertyReport, Purpose, Reject, RejectReason, Spend};
use crate::texts::text;

/// What a people table says about one profile. Later updates of the same profile win, field by field.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PersonUpdate {
    /// The profile that it is about.
    pub profile: ProfileId,
    /// The whole name, to be shown; `None` leaves the one that is known.
    pub name: Option<String>,
    /// Given name, where the file has it apart.
    pub first_name: Option<String>,
    /// Family name, where the file has it apart.
    pub last_name: Option<String>,
    /// The country that the person lives in, as the file writes it.
    pub country: Option<String>,
    /// Where the person gets post, as far as columns of it say so.
    pub address: PostalAddress,
    /// Everything else, column name → value, in column order.
    pub attributes: Vec<(String, String)>,
}

/// What a file says that a profile agreed or did not agree to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConsentEvent {
    /// The profile that it is about.
    pub profile: ProfileId,
    /// The purpose that it is about.
    pub purpose: Purpose,
    /// Whether the person agreed; `false` is a refusal or a withdrawal.
    pub given: bool,
    /// When, ms UTC, where the file says so.
    pub at: Option<i64>,
}

/// A piece of a load, in file order. Codes and profile numbers refer to the [`crate::events::Catalog`] the load was given; names and
/// profiles that are new since the last batch are in it by the time the batch arrives.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// Keys ([`crate::events::ProfileKey`]) of the profiles that are new since the last batch; they have the last
    /// numbers before `profiles_end`.
    pub new_profiles: StrColumn,
    /// How many profiles there are now.
    pub profiles_end: u32,
    /// The events of the batch, without duplicates.
    pub events: Columns,
    /// What is said about people.
    pub people: Vec<PersonUpdate>,
    /// What people said about each purpose: of several statements of a profile the one that counts.
    pub consents: Vec<ConsentEvent>,
    /// What ads cost, where the file is about that.
    pub spend: Vec<Spend>,
    /// Products, where the file is a catalogue.
    pub products: Vec<Product>,
    /// Orders, deals and tickets ([`Columns::record`]) of which nothing that was told before counts any more.
    pub withdrawn: Vec<u64>,
    /// Rows that could not be used.
    pub rejects: Vec<Reject>,
    /// Whether a line looks like the names of the columns of another table.
    pub may_name_columns: bool,
    /// Tags of the rows of events, for files of the same source that come later.
    pub row_tags: Vec<u64>,
    /// A hash of the columns that these are made of.
    pub tagged_by: u64,
}

impl Batch {
    /// Adds the batch that follows.
    pub(crate) fn append(&mut self, next: Self) {
        next.new_profiles.iter().for_each(|key| self.new_profiles.push(key));
        self.profiles_end = next.profiles_end;
        self.events.extend(&next.events);
        self.people.extend(next.people);
        self.consents.extend(next.consents);
        self.spend.extend(next.spend);
        self.products.extend(next.products);
        self.withdrawn.extend(next.withdrawn);
        self.rejects.extend(next.rejects);
        self.may_name_columns |= next.may_name_columns;
        self.row_tags.extend(next.row_tags);
        self.tagged_by = next.tagged_by;
    }

    /// Cuts it into batches of so many events at most: those that wait to be taken shall not take much room.
    pub(crate) fn in_parts(mut self, most: usize) -> impl Iterator<Item = Self> {
        let mut events = std::mem::take(&mut self.events);
        let (n, profiles_end) = (events.len(), self.profiles_end);
        let mut first = Some(self);
        // the first part says everything that is not an event
        (0..n.max(1)).step_by(most).map(move |from| {
            let part = if n <= most { std::mem::take(&mut events) } else { events.part(from..n.min(from + most)) };
            Self { events: part, ..first.take().unwrap_or(Self { profiles_end, ..Self::default() }) }
        })
    }
}

/// What a load did. `rows = used + duplicates + rejected`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LoadReport {
    /// Data rows in the file.
    pub rows: u64,
    /// Rows that became something.
    pub used: u64,
    /// Products of a catalogue among them.
    pub products: u64,
    /// Rows left out because the same was already there, in this file or in the project.
    pub duplicates: u64,
    /// Rows left out because something was wrong, by reason, most frequent first.
    pub rejected: Vec<(RejectReason, u64)>,
    /// How many of those were left out on purpose: nobody did what they tell, or it is not to be known.
    pub excluded: u64,
    /// Order lines that say exactly what an earlier line of their order says, where each counts.
    pub repeated: u64,
    /// Orders, deals and tickets of which earlier files told something else, which does not count any more.
    pub replaced: u64,
    /// Things left out of rows that count, such as one unreadable date of a person, by what it is.
    pub warnings: Vec<(ImportWarning, u64)>,
    /// Rows with money by currency, where the file says it, most frequent first.
    pub currencies: Vec<(String, u64)>,
    /// Properties of events, kept and left out, by name.
    pub properties: Vec<PropertyReport>,
    /// How many events were made.
    pub events: u64,
    /// What they are called, as the file says it, most frequent first.
    pub events_by_name: Vec<(String, u64)>,
    /// Profiles the project did not know.
    pub new_profiles: u64,
    /// Time of the first event, ms UTC.
    pub first_ms: Option<i64>,
    /// Time of the last event, ms UTC.
    pub last_ms: Option<i64>,
    /// Hash of the file's bytes.
    pub file_hash: u64,
    /// The file's size in bytes.
    pub bytes: u64,
}

impl LoadReport {
    /// What is reported of a file that is there already: every row that could be used is a duplicate.
    pub fn forget_what_was_used(&mut self) {
        self.duplicates += std::mem::take(&mut self.used);
        (self.events, self.new_profiles, self.replaced) = (0, 0, 0);
        self.events_by_name.clear();
    }
}

/// What one row will become.
#[derive(Debug, Clone, PartialEq)]
pub struct PreviewRow {
    /// Line in the file, from 1.
    pub line: u64,
    /// The row's fields, in column order.
    pub fields: Vec<String>,
    /// What becomes of the row.
    pub becomes: RowOutcome,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum RowOutcome {
    /// Not known before the mapping is complete.
    Unknown,
    /// This, in words: "Added to cart · 5 Jan 2026, 10:04 · anna@example.org".
    Used(String),
    /// The row is left out.
    LeftOut {
        /// The reason why it is left out.
        reason: RejectReason,
        /// The column to blame, "" where it is none.
        column: String,
    },
}

impl RowOutcome {
    /// It in a few words; `reason` says why a row is left out.
    pub fn in_words(&self, reason: impl Fn(&RejectReason) -> String) -> String {
        match self {
            Self::Unknown => String::new(),
            Self::Used(words) => words.clone(),
            Self::LeftOut { reason: why, column } if column.is_empty() => {
                text!("row-outcome-left-out", reason = reason(why))
            }
            Self::LeftOut { reason: why, column } => {
                text!("row-outcome-left-out-by-column", reason = reason(why), column)
            }
        }
    }
}

/// What a mapping makes of a file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Preview {
    /// The first rows, with what becomes of each.
    pub rows: Vec<PreviewRow>,
    /// How many rows were read for the preview.
    pub total: u64,
    /// Whether `total` is the whole file; otherwise the counts speak of its beginning.
    pub complete: bool,
    /// Rows that will be left out, by reason, most frequent first.
    pub rejected: Vec<(RejectReason, u64)>,
    /// The column that most rows of a reason are left out for, where one is to blame.
    pub columns_to_blame: Vec<(RejectReason, String)>,
    /// Events the rows looked at will become.
    pub events: u64,
    /// What they are called, as the file says it, most frequent first.
    pub events_by_name: Vec<(String, u64)>,
    /// Money that ads cost, by currency, where the rows are about that.
    pub spend: Vec<(String, f64)>,
    /// Time of the first and the last of them, ms UTC.
    pub range: Option<(i64, i64)>,
    /// What stops the load altogether, where something does.
    pub problem: Option<String>,
}
