//! What becomes of a step that a journey has had before.

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

/// What becomes of a step that a journey has had before.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Repeats {
    /// It is a step each time.
    All,
    /// Several times in a row it counts once.
    #[default]
    Collapsed,
    /// Only its first time on a journey is a step.
    FirstOnly,
}

/// The steps that a journey has had.
#[derive(Debug, Clone, Default)]
pub(super) struct HadSteps {
    previous: Option<u16>,
    seen: FxHashSet<u16>,
}

impl HadSteps {
    /// Whether the next step of a journey counts.
    pub(super) fn counts(&mut self, item: u16, repeats: Repeats) -> bool {
        let previous = self.previous.replace(item);
        match repeats {
            Repeats::All => true,
            Repeats::Collapsed => previous != Some(item),
            Repeats::FirstOnly => self.seen.insert(item),
        }
    }
}
