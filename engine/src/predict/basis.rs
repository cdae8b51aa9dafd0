//! What all predictions of a run begin with: until when they know, and what they do not look at.

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Settings};

use super::before::goal_times;
use super::ends::known_until;
use super::kinds::Kinds;
use super::leaks::{TimesOf, leaks};
use super::origins::LEARNED_FROM;
use super::sample::sample;

/// The horizons every target is predicted for, in days.
pub const HORIZONS: [u32; 3] = [7, 30, 90];

/// What all predictions of a run begin with.
pub(super) struct Basis {
    /// The end of what is known.
    pub cut_off: i64,
    pub kinds: Kinds,
    /// Those of the project, without properties that give the answer away.
    pub settings: Settings,
    /// What gives the answer away and is left out.
    pub leaks: Vec<String>,
}

impl Basis {
    /// What all predictions of orders and of silence begin with.
    pub(super) fn of(table: &EventTable, subset: &Subset, settings: &Settings) -> Self {
        let kinds = Kinds::new(table, settings);
        let orders = |ix: CustomerIx| goal_times(table, subset, &kinds, ix);
        Self::asking(table, subset, settings, &orders, &HORIZONS)
    }

    /// What a prediction begins with of something that customers do at these times.
    pub(super) fn asking(
        table: &EventTable,
        subset: &Subset,
        settings: &Settings,
        times: &TimesOf<'_>,
        horizons: &[u32],
    ) -> Self {
        let kinds = Kinds::new(table, settings);
        let cut_off = known_until(table, subset, &kinds, settings);
        let customers: Vec<CustomerIx> = subset.customers().iter().collect();
        let asked = sample(table, &customers, LEARNED_FROM);
        let leaks = leaks(table, subset, &kinds, settings, (cut_off, times), &asked, horizons);
        let mut settings = settings.clone();
        settings.features.retain(|name| !leaks.properties.contains(name));
        Self { cut_off, kinds: kinds.without(&leaks.touchpoints), settings, leaks: leaks.names(table) }
    }
}
