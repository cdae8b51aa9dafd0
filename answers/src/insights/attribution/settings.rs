//! How attribution can be asked.

use crate::analysis::attribution::AttributionModel;
use crate::insights::settings::{Fields, InsightSettings};
use crate::texts::text;

/// Which model, on which journeys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttributionSettings {
    /// The model that credits.
    pub model: AttributionModel,
    /// Touches that a state of the Markov chain remembers.
    pub markov_order: usize,
    /// How long before a conversion a touch still counts, ms; `None` = however long.
    pub look_back: Option<i64>,
    /// The touchpoint that is a conversion; `GOAL` = what reaches the project's goal.
    pub goal: String,
    /// Whether only a customer's first conversion counts.
    pub first_only: bool,
    /// Whether visits without a known origin count beside others.
    pub with_direct: bool,
    /// Whether visits from sites that customers only pass through count as others do.
    pub with_passed_sites: bool,
    /// Days after which a touch counts half in time decay.
    pub half_life_days: usize,
    /// Channels of fewer journeys are one.
    pub min_journeys: usize,
}

/// Stands for the touchpoints that reach the project's goal.
pub(super) const GOAL: &str = "goal";
const DAY: i64 = 86_400_000;

impl Default for AttributionSettings {
    fn default() -> Self {
        Self {
            model: AttributionModel::default(),
            markov_order: 1,
            look_back: Some(30 * DAY),
            goal: GOAL.to_owned(),
            first_only: false,
            with_direct: true,
            with_passed_sites: false,
            half_life_days: 7,
            min_journeys: 30,
        }
    }
}

impl InsightSettings for AttributionSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let models = AttributionModel::ALL.map(|model| (model.code(), model));
        fields.choice("model", text!("attribution-about-model"), &mut self.model, &models);
        fields.whole("markov_order", text!("attribution-about-markov-order"), &mut self.markov_order, 1..=4);
        fields.duration("look_back", text!("attribution-about-look-back"), &mut self.look_back);
        let touchpoint = text!("attribution-touchpoint-or-goal");
        fields.name("goal", text!("attribution-about-goal"), &mut self.goal, touchpoint);
        let conversions = [("every", false), ("first", true)];
        fields.choice("conversions", text!("attribution-about-conversions"), &mut self.first_only, &conversions);
        fields.flag("direct", text!("attribution-about-direct"), &mut self.with_direct);
        fields.flag("passed_sites", text!("attribution-about-passed-sites"), &mut self.with_passed_sites);
        fields.whole("half_life_days", text!("attribution-about-half-life"), &mut self.half_life_days, 1..=30);
        fields.whole("min_journeys", text!("attribution-about-min-journeys"), &mut self.min_journeys, 1..=100_000);
    }
}
