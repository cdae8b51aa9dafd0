//! A prediction of one's own, as a sentence: of customers active in the last days, who will do something in the next days?

use serde::{Deserialize, Serialize};

use super::{Item, RuleEvent, SegmentId};

/// What is asked. It is kept, not what comes out: that follows the data.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PredictionDefinition {
    /// Its number in the project file (0 until stored).
    pub id: u32,
    /// What customers may do.
    pub target: DefinedTarget,
    /// Of customers who did anything within so many days before; `None` = of all who ever did.
    pub active_days: Option<u32>,
    /// Within so many days after.
    pub horizon_days: u32,
}

/// What customers of a definition may do.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DefinedTarget {
    /// The customer has such an event.
    Event(RuleEvent),
    /// They come into a segment by rule that they were not in.
    Enters(SegmentId),
}

impl Item for PredictionDefinition {
    const KIND: &'static str = "prediction-definition";

    fn id(&self) -> u32 {
        self.id
    }

    fn set_id(&mut self, id: u32) {
        self.id = id;
    }
}
