//! Settings that are part of the project: every number depends on them, so they travel in the file.

use serde::{Deserialize, Serialize};

use super::{ExchangeRates, IdentityRules, LiveSettings, Look, SuspicionLimits, TrafficRules, WebhookSettings};

/// What the business wants most. Every project has one; proposals are ranked by it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Objective {
    /// Turn more visitors into buyers.
    #[default]
    ConvertMore,
    /// Keep the customers there are.
    KeepCustomers,
    /// Have customers engage more often.
    EngageMore,
}

/// What counts as success.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    /// Its name on the screen.
    pub name: String,
    /// The touchpoints that reach it.
    pub touchpoints: Vec<String>,
    /// A journey reaches the goal only within this many days of its first event (`None` = whenever).
    pub window_days: Option<u32>,
    /// Worth of one success where events carry no value, in the project's currency.
    pub value: Option<f64>,
}

impl Goal {
    /// The window in milliseconds; without end where the goal has none.
    pub fn window_ms(&self) -> i64 {
        self.window_days.map_or(i64::MAX, |days| i64::from(days) * 86_400_000)
    }
}

impl Default for Goal {
    fn default() -> Self {
        Self { name: "Purchase".to_owned(), touchpoints: vec!["Purchase".to_owned()], window_days: None, value: None }
    }
}

/// Project settings with the product's defaults.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// What the business wants most.
    pub objective: Objective,
    /// What counts as success.
    pub goal: Goal,
    /// IANA name of the time zone that times are shown and bucketed in ("Europe/Berlin").
    pub time_zone: String,
    /// ISO code of the money ("EUR").
    pub currency: String,
    /// What money in other currencies is worth in it. Without a rate it is shown by itself and added to nothing.
    pub exchange_rates: Box<ExchangeRates>,
    /// A session ends when the gap to the next event is strictly greater than this.
    pub session_gap_minutes: u32,
    /// Per source: another session gap, in minutes.
    pub session_gap_by_source: std::collections::BTreeMap<String, u32>,
    /// A customer without any event for this many days before the end of the data has dropped off; with one, is still
    /// active.
    pub inactive_after_days: u32,
    /// Which profiles are one person.
    pub identity: Box<IdentityRules>,
    /// Who is not a customer.
    pub traffic: Box<TrafficRules>,
    /// Beyond which a customer looks like several people.
    pub suspicion: SuspicionLimits,
    /// Days from one message to a customer to the next, over all channels; at least one.
    pub message_gap_days: u32,
    /// At most so many messages to a customer in seven days, over all channels; 0 = as many as the days between them allow.
    pub messages_a_week: u32,
    /// Properties that segments and predictions go by besides behaviour; none unless a person chose some.
    pub features: Vec<String>,
    /// Share of customers to whom nobody writes, to measure what writing brings, 0 to 0.5.
    pub hold_out_share: f64,
    /// Share of customers for whom things stay as usual in an experiment, 0 to 0.4.
    pub as_usual_share: f64,
    /// Seed of every random step.
    pub seed: u64,
    /// Hide names on the screen (projector).
    pub hide_names: bool,
    /// What is made to be shared shows no group of fewer people than this; 0 shows all.
    pub smallest_group: u32,
    /// Whether the same holds for what a person exports for their own work.
    pub hide_in_own_exports: bool,
    /// Events older than this many months are to be removed.
    pub retention_months: Option<u32>,
    /// The folder whose new files import by themselves; none unless a person chose one.
    pub watched_folder: Option<Box<str>>,
    /// How the company looks on slides and pages.
    pub look: Box<Look>,
    /// Where approved actions are sent, once a person has switched that on.
    pub webhook: Box<WebhookSettings>,
    /// Where events are taken from while they happen.
    pub live: Box<LiveSettings>,
    /// Whether a person has looked at goal, currency, time zone and stages.
    pub confirmed: bool,
}

impl Settings {
    /// Groups of fewer people than this are merged in what a person exports for their own work; 0 merges none.
    pub fn smallest_in_own_exports(&self) -> u32 {
        if self.hide_in_own_exports { self.smallest_group } else { 0 }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            objective: Objective::default(),
            goal: Goal::default(),
            time_zone: "UTC".to_owned(),
            currency: "EUR".to_owned(),
            exchange_rates: Box::default(),
            session_gap_minutes: 30,
            session_gap_by_source: std::collections::BTreeMap::new(),
            inactive_after_days: 30,
            identity: Box::default(),
            traffic: Box::default(),
            suspicion: SuspicionLimits::default(),
            message_gap_days: 3,
            messages_a_week: 3,
            features: Vec::new(),
            hold_out_share: 0.10,
            as_usual_share: 0.10,
            seed: 42,
            hide_names: false,
            smallest_group: 11,
            hide_in_own_exports: false,
            retention_months: None,
            watched_folder: None,
            look: Box::default(),
            webhook: Box::default(),
            live: Box::default(),
            confirmed: false,
        }
    }
}
