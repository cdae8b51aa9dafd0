//! Counts of people on their way out of the window.

use crate::gui::context::ViewContext;
use crate::gui::problem;
use crate::model::Filter;
use crate::present::small_groups::{Published, Shown, TooFew};
use crate::present::table::Table;
use crate::present::{Drawing, WARNING};
use crate::workspace::{Snapshot, publish};

/// What an export needs to know to merge small groups.
#[derive(Clone)]
pub struct Leaving {
    snapshot: Snapshot,
    filter: Filter,
}

impl Leaving {
    /// What is shown now, as the filter says.
    pub fn new(cx: &ViewContext<'_>) -> Self {
        Self { snapshot: cx.snapshot.clone(), filter: cx.filter.clone() }
    }

    /// A picture that says at its foot what is wrong with its numbers, where the project file is damaged.
    pub fn mark(&self, drawing: Drawing) -> Drawing {
        match &self.snapshot.project.incomplete {
            Some(words) => drawing.with_foot(words, WARNING),
            None => drawing,
        }
    }

    /// For one's own work: everything is shown, unless the project's settings say otherwise.
    pub fn own<T>(&self, hide: impl FnOnce(u64, &Published) -> Result<Shown<T>, TooFew>) -> Result<Shown<T>, String> {
        let k = u64::from(self.snapshot.project.settings.smallest_in_own_exports());
        hide(k, &Published::default()).map_err(|e| e.to_string())
    }

    /// The same as bytes of a CSV file.
    pub fn own_csv(
        &self,
        hide: impl FnOnce(u64, &Published) -> Result<Shown<Table>, TooFew>,
    ) -> Result<Vec<u8>, String> {
        Ok(self.own(hide)?.what.to_csv().into_bytes())
    }

    /// To be shared: small groups are merged, and the project remembers what is shown. `what` is its name for people and,
    /// with its settings, for the memory.
    pub fn share<T>(
        &self,
        what: (&str, &str),
        hide: impl Fn(u64, &Published) -> Result<Shown<T>, TooFew>,
    ) -> Result<Shown<T>, String> {
        let k = u64::from(self.snapshot.project.settings.smallest_group);
        publish((&self.snapshot, &self.filter), what, k, |before| hide(k, before)).map_err(|e| problem::of_publish(&e))
    }
}
