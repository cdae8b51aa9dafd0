//! An object-centric log in memory.

use rustc_hash::FxHashMap;

/// A log as far as it is needed.
#[derive(Debug, Default)]
pub(crate) struct Log {
    pub(crate) objects: FxHashMap<String, Object>,
    pub(crate) events: Vec<LogEvent>,
}

#[derive(Debug, Default)]
pub(crate) struct Object {
    pub(crate) kind: String,
    /// Name, time from which it holds, value.
    pub(crate) attributes: Vec<(String, String, String)>,
}

#[derive(Debug, Default)]
pub(crate) struct LogEvent {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) time: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) objects: Vec<String>,
}
