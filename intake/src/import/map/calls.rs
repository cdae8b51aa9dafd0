//! Calls that came live are read as the lines of the files that the same tools export.

use crate::import::map::mapping::Mapping;
use crate::import::presets;

/// Whose calls they are like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CallTool {
    /// Segment, `RudderStack` and Jitsu.
    Segment,
    /// What the libraries of `PostHog` send.
    PostHog,
}

impl CallTool {
    /// All tools whose calls are understood.
    pub const ALL: [Self; 2] = [Self::Segment, Self::PostHog];

    /// Its lasting word in the journal of calls.
    pub fn code(self) -> &'static str {
        match self {
            Self::Segment => "segment",
            Self::PostHog => "posthog",
        }
    }

    /// The tool with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tool| tool.code() == code)
    }

    /// How its calls are read into a source.
    pub fn mapping(self, source: &str) -> Mapping {
        let preset = match self {
            Self::Segment => "segment_calls",
            Self::PostHog => "posthog_events",
        };
        let mapping = presets::find(preset).map(|preset| preset.mapping(&[])).unwrap_or_default();
        Mapping { source: source.to_owned(), ..mapping }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tool_has_a_preset() {
        for tool in CallTool::ALL {
            let mapping = tool.mapping("Shop");
            assert!(mapping.source == "Shop" && !mapping.columns.is_empty() && mapping.time_zone == "UTC", "{tool:?}");
            assert_eq!(CallTool::from_code(tool.code()), Some(tool));
        }
    }
}
