//! What leaves the program. A [`Release`] is the only thing that is written where somebody else, or another program, can
//! have it. It is made here and nowhere else, and making it decides what may be in it:
//!
//! - **Small groups**, by whom it is made for ([`Audience`]): what is shown on the screen is complete, what is made for one's
//!   own work is complete unless the project or the person says otherwise, what is made for others or for an assistant hides
//!   groups under the project's number. What is shared is remembered in the project, so that two files do not give single
//!   people away by their difference.
//! - **The journal**: rows about single people carry a [`Listing`]. Their content comes out only once it is recorded: a file
//!   takes its place after that, and where the journal cannot be written, nothing leaves.
//!
//! Who agrees to be in a list for a purpose is decided by `act`, where the list is made; the [`Listing`] says who stays behind.

mod audience;
mod listing;

use std::io::{self, Write};

use crate::files::{OutputError, OutputFile, OutputWriter};
use crate::log::OrLog;
use crate::model::JournalEntry;
use crate::store::StoreError;
use crate::texts::text;
use crate::workspace::Workspace;

pub use audience::{Audience, SharedItem, smallest_shared};
pub use listing::{JournalError, JournalReceipt, Listing, PendingRecord};

/// Something that may leave the program.
#[derive(Debug, Clone)]
pub struct Release<T> {
    content: T,
    note: Option<String>,
    listing: Option<Listing>,
}

impl<T> Release<T> {
    /// What tells of nobody: settings, prices, a file's own rows that go back to whoever brought it.
    pub fn of_nobody(content: T) -> Self {
        Self { content, note: None, listing: None }
    }

    /// Rows about single people, which the journal has to have before anybody else.
    pub fn of_people(content: T, listing: Listing) -> Self {
        Self { content, note: None, listing: Some(listing) }
    }

    /// Says that some rows are about single people.
    #[must_use]
    pub fn with_people(self, listing: Listing) -> Self {
        Self { listing: Some(listing), ..self }
    }

    /// What of it is merged or not shown, in a sentence.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Whether rows of it are about single people.
    pub fn lists_people(&self) -> bool {
        self.listing.is_some()
    }

    /// The release in another form.
    pub fn map<U>(self, form: impl FnOnce(T) -> U) -> Release<U> {
        Release { content: form(self.content), note: self.note, listing: self.listing }
    }

    /// The release in another form, unless there is none.
    pub fn try_map<U, E>(self, form: impl FnOnce(T) -> Result<U, E>) -> Result<Release<U>, E> {
        Ok(Release { content: form(self.content)?, note: self.note, listing: self.listing })
    }

    /// Several that leave together: what is merged in any of them is said of all.
    pub fn together(parts: Vec<Self>) -> Release<Vec<T>> {
        let mut notes: Vec<String> = Vec::new();
        let (mut content, mut listing) = (Vec::with_capacity(parts.len()), None);
        for part in parts {
            content.push(part.content);
            notes.extend(part.note.filter(|note| !notes.contains(note)));
            listing = listing.or(part.listing);
        }
        Release { content, note: (!notes.is_empty()).then(|| notes.join("; ")), listing }
    }

    /// The content, for the eyes of whoever sits here: on the screen or in the terminal.
    pub fn on_screen(self) -> T {
        self.content
    }

    /// The content, for a program that is called `to` in the journal: recorded first.
    pub fn for_program(self, to: &str, journal: &Workspace) -> Result<T, JournalError> {
        if let Some(listing) = &self.listing {
            listing.unrecorded(to).record(journal)?;
        }
        Ok(self.content)
    }

    /// Writes it to a stream that is called `to` in the journal. `record` is asked first, where it has to be recorded.
    pub fn write_stream<E: From<io::Error>>(
        &self,
        (to, out): (&str, &mut dyn Write),
        write: impl FnOnce(&T, &mut dyn Write) -> io::Result<()>,
        record: impl FnOnce(PendingRecord) -> Result<JournalReceipt, E>,
    ) -> Result<(), E> {
        if let Some(listing) = &self.listing {
            record(listing.unrecorded(to))?;
        }
        write(&self.content, out)?;
        Ok(out.flush()?)
    }

    /// Writes it to a file, which takes its place once `record` has recorded it, where that is needed.
    pub fn write_file<E: From<OutputError>>(
        &self,
        file: &OutputFile,
        write: impl FnOnce(&T, &mut dyn Write) -> io::Result<()>,
        record: impl FnOnce(PendingRecord) -> Result<JournalReceipt, E>,
    ) -> Result<(), E> {
        let to = name_of(file);
        file.write_and_record(
            |out| write(&self.content, out),
            || self.listing.as_ref().map_or(Ok(()), |listing| record(listing.unrecorded(&to)).map(drop)),
        )
    }

    /// Writes it beside its place: [`PreparedFile::finish`] records it, under this label where it lists nobody, and puts it there.
    pub fn prepare(
        self,
        label: &str,
        file: &OutputFile,
        write: impl FnOnce(T, &mut OutputWriter) -> io::Result<()>,
    ) -> Result<PreparedFile, OutputError> {
        let error = |source| OutputError::Io { path: file.path().to_owned(), source };
        if self.lists_people() && file.is_stream() {
            // whoever reads it would have it before the journal
            return Err(error(io::Error::other(text!("release-list-people-written-file"))));
        }
        let mut out = file.create()?;
        write(self.content, &mut out).and_then(|()| out.flush()).map_err(error)?;
        let (is_list, listing) = (self.listing.is_some(), self.listing.unwrap_or_else(|| Listing::of(label)));
        Ok(PreparedFile {
            out,
            is_list,
            remarks: listing.remarks(),
            entry: listing.unrecorded(&name_of(file)).into_entry(),
        })
    }
}

/// A file that is whole, but not in its place yet.
#[must_use]
pub struct PreparedFile {
    out: OutputWriter,
    is_list: bool,
    remarks: Vec<String>,
    entry: JournalEntry,
}

impl PreparedFile {
    /// Who stays behind and what else has to be known, in sentences.
    pub fn remarks(&self) -> &[String] {
        &self.remarks
    }

    /// Records it and puts it in its place. A list of people does not get there without.
    pub fn finish(self, journal: &Workspace) -> Result<(), StoreError> {
        let recorded = journal.note(self.entry);
        if self.is_list {
            recorded?;
        } else {
            recorded.or_log("note an export in the journal");
        }
        Ok(self.out.finish()?)
    }
}

/// The name of a file as the journal has it.
fn name_of(file: &OutputFile) -> String {
    file.path().file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
