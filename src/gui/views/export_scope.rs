//! Counts of people on their way out of the window.

use crate::gui::context::ViewContext;
use crate::gui::problem;
use crate::model::Filter;
use crate::present::small_groups::{Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::Table;
use crate::present::{Drawing, WARNING};
use crate::release::{Audience, Release, SharedItem};
use crate::workspace::Snapshot;

/// What an export needs to know to merge small groups.
#[derive(Clone)]
pub(super) struct ExportScope {
    snapshot: Snapshot,
    filter: Filter,
}

impl ExportScope {
    /// What is shown now, as the filter says.
    pub(super) fn new(cx: &ViewContext<'_>) -> Self {
        Self { snapshot: cx.snapshot.clone(), filter: cx.filter.clone() }
    }

    /// A picture that says at its foot what is wrong with its numbers, where the project file is damaged.
    pub(super) fn mark(&self, drawing: Drawing) -> Drawing {
        match &self.snapshot.project.incomplete {
            Some(words) => drawing.with_foot(words, WARNING),
            None => drawing,
        }
    }

    /// For one's own work: everything is shown, unless the project's settings say otherwise.
    pub(super) fn own<T>(
        &self,
        hide: impl FnOnce(u64, &PublishedCounts) -> Result<Disclosure<T>, TooFewPeople>,
    ) -> Result<Release<T>, String> {
        let settings = &self.snapshot.project.settings;
        Release::counts((Audience::OwnWork, None), settings, hide).map_err(|few| few.to_string())
    }

    /// The same as bytes of a CSV file.
    pub(super) fn own_csv(
        &self,
        hide: impl FnOnce(u64, &PublishedCounts) -> Result<Disclosure<Table>, TooFewPeople>,
    ) -> Result<Release<Vec<u8>>, String> {
        Ok(self.own(hide)?.map(|table| table.to_csv().into_bytes()))
    }

    /// To be shared: small groups are merged, and the project remembers what is shown. `name` is for people and `what`, with
    /// its settings, for the memory.
    pub(super) fn share<T>(
        &self,
        (name, what): (&str, &str),
        hide: impl Fn(u64, &PublishedCounts) -> Result<Disclosure<T>, TooFewPeople>,
    ) -> Result<Release<T>, String> {
        let of = SharedItem { snapshot: &self.snapshot, filter: &self.filter, name, what };
        Release::shared(of, None, hide).map_err(|e| problem::of_publish(&e))
    }
}
