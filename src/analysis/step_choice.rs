//! Which stages or touchpoints are steps of a path.

use serde::{Deserialize, Serialize};

use crate::model::NameList;

/// Which stages or touchpoints are steps. What is none is passed over as if it had not happened; only the goal still counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct StepChoice {
    /// These are no steps.
    pub hide: NameList,
    /// If there are any, nothing but these is a step.
    pub only: NameList,
}

impl StepChoice {
    /// Whether every stage or touchpoint is a step.
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a stage or touchpoint of this name is a step.
    pub fn has(&self, name: &str) -> bool {
        !self.hide.has(name) && (self.only.0.is_empty() || self.only.has(name))
    }

    /// The same for all names of a level.
    pub(super) fn mask(&self, names: &[String]) -> Vec<bool> {
        let all = self.is_everything();
        names.iter().map(|name| all || self.has(name)).collect()
    }
}
