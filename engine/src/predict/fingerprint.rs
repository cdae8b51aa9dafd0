//! Of which data a run is.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use crate::analysis::last_value;
use crate::events::{EventTable, Subset};
use crate::model::{Purpose, Settings};

/// A number that changes when the events, the filter, the goal, the time zone or consent to profiling change: says whether a stored run is out of date.
pub fn fingerprint(table: &EventTable, subset: &Subset, settings: &Settings) -> u64 {
    let subset = &subset.clone().allowing(table, Purpose::Profiling);
    let mut hash = FxHasher::default();
    hash.write_usize(table.num_events());
    for ix in subset.customers().iter() {
        hash.write_u32(table.people.ids[ix as usize]);
        for i in subset.events(table, ix) {
            hash.write_i64(table.time[i]);
            hash.write_u16(table.touchpoint[i]);
            hash.write_u64(table.value[i].to_bits());
        }
    }
    for text in table.names.touchpoints.iter().chain(&settings.goal.touchpoints) {
        hash.write(text.as_bytes());
    }
    for name in &settings.features {
        name.hash(&mut hash);
        subset.customers().iter().for_each(|ix| last_value(table, subset, name, ix).hash(&mut hash));
    }
    table.names.kind_of.iter().for_each(|kind| hash.write(kind.code().as_bytes()));
    hash.write_u32(settings.session_gap_minutes);
    // days of orders, and what an order counts where its money is not known
    hash.write(settings.time_zone.as_bytes());
    hash.write_u64(settings.goal.value.unwrap_or(f64::NAN).to_bits());
    hash.finish()
}
