//! Which experiment it is, and its sides.

use crate::model::PlaybookId;

/// Which experiment it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExperimentName {
    /// All actions together: those to whom nobody writes against all others.
    AllActions,
    /// Actions of one playbook.
    Playbook {
        /// The playbook's number in the project file.
        id: PlaybookId,
        /// What it is called; nothing where it is there no more.
        name: Option<String>,
    },
    /// Actions of one kind, from before experiments were of playbooks, or arms that others assigned.
    Assigned(String),
    /// A campaign in the data that held customers out.
    Campaign(String),
}

/// With whom the treated are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComparedWith {
    /// Those for whom things stayed as usual.
    AsUsual,
    /// Those to whom nobody writes.
    Nobody,
    /// Those who were held out of a campaign.
    HeldOut,
}

/// One side of an experiment.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Group {
    /// How many customers the arm has.
    pub assigned: u64,
    /// Customers of the arm whose days are over.
    pub customers: u64,
    /// Customers whose days are over and who reached the goal.
    pub reached: u64,
    /// How many orders these customers placed in their days.
    pub orders: u64,
    /// What these customers paid in their days, less what was paid back.
    pub money: f64,
}

impl Group {
    /// Share of those whose days are over that reached the goal.
    pub fn rate(&self) -> f64 {
        if self.customers == 0 { 0.0 } else { self.reached as f64 / self.customers as f64 }
    }
}
