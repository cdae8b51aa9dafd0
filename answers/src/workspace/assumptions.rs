//! What an open project takes for granted.

use crate::analysis::assumptions::{Assumptions, Hints};

use super::Snapshot;

/// The computer's time zone, where it has a name.
pub fn computer_zone() -> Option<String> {
    jiff::tz::TimeZone::system().iana_name().map(str::to_owned)
}

impl Snapshot {
    /// What the project takes for granted, with what speaks for it in the data, in the files' mappings and, where it is
    /// given, in the computer's time zone.
    pub fn assumptions(&self, computer_zone: Option<String>) -> Assumptions {
        let mappings = self.project.sources.iter().filter_map(|s| s.mapping.as_deref());
        let zones = mappings.filter_map(|json| serde_json::from_str::<crate::import::Mapping>(json).ok());
        let file_zones = zones.map(|mapping| mapping.time_zone).collect();
        Assumptions::of(&self.table, &self.project, &Hints { file_zones, computer_zone })
    }
}
