//! What the Predictions view keeps.

use crate::events::BitSet;
use crate::gui::context::DataKey;
use crate::gui::jobs::Latest;
use crate::gui::views::answers::AnswerSlot;
use crate::gui::views::journey::MoreTab;
use crate::insights::{
    Backtest, ComputedInsight, Forecasts, Insight, NextTouchpoint, OwnPrediction, ScoreSettings, Scores,
    ValueOfCustomers,
};
use crate::model::{CustomerId, PredictionDefinition, Target};

/// What is looked at: first the people, then how far to believe it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Tab {
    #[default]
    Customers,
    Test,
    Drivers,
    Value,
    Next,
    Own,
}

/// Customers by their chance.
pub(super) struct RankedCustomers {
    pub(super) computed: ComputedInsight<Scores>,
    /// Those whose name another has too: their numbers tell them apart.
    pub(super) namesakes: BitSet,
}

/// State of the Predictions view.
pub struct PredictionsView {
    pub(super) target: Target,
    pub(super) horizon: u32,
    pub(super) tab: Tab,
    pub(super) selected: Option<CustomerId>,
    pub(super) ranking: Latest<(DataKey, ScoreSettings), RankedCustomers>,
    pub(super) coverage: Latest<(DataKey, Target, u32), String>,
    pub(super) current: Latest<DataKey, u64>,
    pub(super) test: AnswerSlot<Backtest>,
    /// What was forecast against what happened.
    pub(super) forecasts: AnswerSlot<Forecasts>,
    pub(super) next: AnswerSlot<NextTouchpoint>,
    /// Orders to come and what customers will be worth.
    pub(super) value: MoreTab,
    /// A question of one's own.
    pub(super) own: MoreTab,
    /// How many customers it can learn from.
    pub(super) examples: Latest<(DataKey, PredictionDefinition), String>,
    /// The row of the next touchpoints that was clicked.
    pub(super) touchpoint: Option<usize>,
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
            test: AnswerSlot::default(),
            forecasts: AnswerSlot::default(),
            next: AnswerSlot::default(),
            value: MoreTab::only(ValueOfCustomers::ID),
            own: MoreTab::without_chips(OwnPrediction::ID),
            examples: Latest::default(),
            touchpoint: None,
        }
    }
}
