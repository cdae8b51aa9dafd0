//! Proposals for one customer, which only a person can turn into something that leaves the program.

use serde::{Deserialize, Serialize};

use super::{ActionKind, ActionReason, Consent, CustomerId, Item, PlaybookId, PlaybookPriority};

/// An action's number in the project file.
pub type ActionId = u32;

/// Where an action stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionState {
    /// The program's idea; nobody has looked at it.
    #[default]
    Proposed,
    /// A person said yes.
    Approved,
    /// A person said no.
    Rejected,
    /// It has left in a file.
    Exported,
}

/// A proposal for one customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Its number in the project file (0 until stored).
    pub id: ActionId,
    /// For whom it is proposed.
    pub customer: CustomerId,
    /// The kind of action.
    pub kind: ActionKind,
    /// By which channel ("E-mail", "Website", "Support").
    pub channel: String,
    /// The offer, product or page, in words a person may edit.
    pub content: String,
    /// Best hour to reach this customer, 0 to 23 in the project's time zone.
    pub best_hour: u8,
    /// The sign in the data that led to the proposal.
    pub reason: ActionReason,
    /// Chance that the customer reaches the goal within 30 days, *whether or not* this is done: the same in all actions of
    /// one customer. `None` where an older version proposed it.
    pub expected_orders: Option<f64>,
    /// What one order of this customer brings, in the project's currency; 0 where the data holds no money.
    pub order_value: f64,
    /// Orders that the action is expected to add to those, where customers who were held back tell.
    pub added_orders: Option<AddedAmount>,
    /// Do it before this time, ms UTC.
    pub expires: i64,
    /// Nobody writes to the customer, to measure what writing brings: never exported to be contacted.
    pub hold_out: bool,
    /// Consent to the channel when it was proposed; checked again at export.
    pub consent: Consent,
    /// Whether it is proposed, approved, rejected or exported.
    pub state: ActionState,
    /// A person changed the content or channel.
    pub edited: bool,
    /// When its message is to be sent, ms UTC: settled when it is exported. An action that is held back has the time from
    /// which its customer is compared with the others. `None` before that, and for what is no message.
    pub send_at: Option<i64>,
    /// When it left, ms UTC; `None` before that, and where an earlier version exported it.
    #[serde(default)]
    pub exported_at: Option<i64>,
    /// The playbook that proposed it; 0 where an older version did.
    #[serde(default)]
    pub playbook: PlaybookId,
    /// The playbook's place among the others then.
    #[serde(default)]
    pub priority: PlaybookPriority,
    /// What carrying it out costs, in the project's currency.
    #[serde(default)]
    pub cost: f64,
    /// Who sees to it, in words of the business; empty = nobody in particular.
    #[serde(default)]
    pub owner: String,
    /// What a person noted about the action.
    #[serde(default)]
    pub note: String,
}

/// What a person changes of an action; `None` leaves it as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActionChange {
    /// The offer, product or page.
    pub content: Option<String>,
    /// The channel by which it reaches the customer.
    pub channel: Option<String>,
    /// The hour, 0 to 23 in the project's time zone.
    pub best_hour: Option<u8>,
    /// Who sees to it.
    pub owner: Option<String>,
    /// What is noted about it.
    pub note: Option<String>,
}

impl Action {
    /// The channels that a person may choose for an action: those of messages and pages, and the project's own.
    pub fn channels(known: &[String]) -> Vec<&str> {
        let mut channels = vec!["E-mail", "Website", "Support"];
        channels.extend(known.iter().map(String::as_str).filter(|name| *name != "Other"));
        let mut seen = std::collections::BTreeSet::new();
        channels.retain(|channel| seen.insert(*channel));
        channels
    }
}

impl ActionChange {
    /// The changed action. Another owner or note is no other proposal: only content, channel and hour mark it as edited.
    pub fn of(&self, action: &Action) -> Action {
        // spaces around it are no other text
        let text = |new: &Option<String>, old: &str| match new.as_deref().map(str::trim) {
            Some(new) if new != old.trim() => new.to_owned(),
            _ => old.to_owned(),
        };
        let mut changed = Action {
            content: text(&self.content, &action.content),
            channel: text(&self.channel, &action.channel),
            best_hour: self.best_hour.unwrap_or(action.best_hour),
            owner: text(&self.owner, &action.owner),
            note: text(&self.note, &action.note),
            ..action.clone()
        };
        changed.edited |= (&changed.content, &changed.channel, changed.best_hour)
            != (&action.content, &action.channel, action.best_hour);
        changed
    }
}

/// What says that an action is worth its cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActionEvidence {
    /// Customers who were contacted against customers who were held back.
    Tested,
    /// How often customers like this one order, whether or not anything is done.
    Observed,
    /// Only that the playbook says so: no customer tells whether it is worth it.
    Rule,
}

impl ActionEvidence {
    /// Its lasting word in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Tested => "tested",
            Self::Observed => "observed",
            Self::Rule => "rule",
        }
    }
}

impl Item for Action {
    const KIND: &'static str = "action";
    const BY_NUMBER: bool = true;

    fn id(&self) -> u32 {
        self.id
    }

    fn set_id(&mut self, id: u32) {
        self.id = id;
    }
}

impl Action {
    /// Whether it may still be carried out: proposed or approved, and not held back.
    pub fn is_open(&self) -> bool {
        matches!(self.state, ActionState::Proposed | ActionState::Approved) && !self.is_compared()
    }

    /// Whether it stays behind, so that its customer is compared with others: nobody writes to them, or an export left
    /// things as usual for them, from the moment that it settled.
    pub fn is_compared(&self) -> bool {
        self.hold_out || self.state == ActionState::Approved && self.send_at.is_some()
    }

    /// When it reaches the customer, ms UTC: when its message is sent, else when it left.
    pub fn carried_out_at(&self) -> Option<i64> {
        self.send_at.or(self.exported_at)
    }

    /// What says that it is worth its cost.
    pub fn evidence(&self) -> ActionEvidence {
        match (self.added_orders, self.expected_orders) {
            (Some(_), _) => ActionEvidence::Tested,
            (None, Some(_)) => ActionEvidence::Observed,
            (None, None) => ActionEvidence::Rule,
        }
    }

    /// Chance of a success times its worth, less the cost: what the action adds where that was measured, else what the customer
    /// is expected to bring either way, which is the most that the action can be worth. `None` where nothing tells.
    pub fn net_value(&self) -> Option<f64> {
        let chance = self.added_orders.map(|added| added.mean).or(self.expected_orders)?;
        (self.order_value > 0.0).then_some(chance * self.order_value - self.cost)
    }

    /// What it is expected to add in money, where that was measured and orders have a value.
    pub fn added_value(&self) -> Option<AddedAmount> {
        let added = self.added_orders.filter(|_| self.order_value > 0.0)?;
        let worth = |orders: f64| orders * self.order_value;
        Some(AddedAmount { mean: worth(added.mean), low: worth(added.low), high: worth(added.high) })
    }
}

/// A difference that an action makes, with its 90 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct AddedAmount {
    /// The most likely difference.
    pub mean: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}
