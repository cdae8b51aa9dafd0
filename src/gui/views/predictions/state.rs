//! What the Predictions view keeps.

use crate::gui::context::DataKey;
use crate::gui::jobs::Latest;
use crate::model::{CustomerId, Target};

use super::evidence::NextRow;

/// What is looked at: first the people, then how far to believe it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Tab {
    #[default]
    Customers,
    Test,
    Drivers,
    Next,
}

/// State of the Predictions view.
pub struct PredictionsView {
    pub(super) target: Target,
    pub(super) horizon: u32,
    pub(super) tab: Tab,
    pub(super) selected: Option<CustomerId>,
    pub(super) ranking: Latest<(DataKey, Target, u32), Vec<u32>>,
    pub(super) coverage: Latest<(DataKey, Target, u32), String>,
    pub(super) current: Latest<DataKey, u64>,
    pub(super) next: Latest<DataKey, Vec<NextRow>>,
}

impl Default for PredictionsView {
    fn default() -> Self {
        Self {
            target: Target::Purchase,
            horizon: 30,
            tab: Tab::Customers,
            selected: None,
            ranking: Latest::default(),
            coverage: Latest::default(),
            current: Latest::default(),
            next: Latest::default(),
        }
    }
}
