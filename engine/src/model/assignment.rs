//! Who is in which arm of which experiment: chance decides once, and it stays so.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Action, ActionKind, CustomerId, Item, PlaybookId};

/// What happens to a customer for whom an action is approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExperimentArm {
    /// The action is carried out.
    Proposed,
    /// Nothing but what the business does anyway: newsletters and the like.
    AsUsual,
    /// Nobody writes to them.
    Nobody,
}

impl ExperimentArm {
    /// All arms, the treated first.
    pub const ALL: [Self; 3] = [Self::Proposed, Self::AsUsual, Self::Nobody];

    /// Its lasting word in files and commands.
    pub fn code(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::AsUsual => "as-usual",
            Self::Nobody => "nobody",
        }
    }

    /// The arm with this word, also as other tools write it.
    pub fn from_code(code: &str) -> Option<Self> {
        match code.trim().to_lowercase().replace([' ', '_'], "-").as_str() {
            "proposed" | "treated" | "treatment" | "test" | "exposed" => Some(Self::Proposed),
            "as-usual" | "control" => Some(Self::AsUsual),
            "nobody" | "held-out" | "hold-out" | "holdout" | "held-back" => Some(Self::Nobody),
            _ => None,
        }
    }
}

/// The shares by which chance decided; the rest was treated.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ArmShares {
    /// Share of customers in [`ExperimentArm::AsUsual`], 0–1.
    pub as_usual: f64,
    /// Share of customers in [`ExperimentArm::Nobody`], 0–1.
    pub nobody: f64,
}

/// A customer's arm in an experiment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Assignment {
    /// Its number in the project file (0 until stored).
    pub id: u32,
    /// The customer whose arm it is.
    pub customer: CustomerId,
    /// The experiment, see [`experiment_of`]; a name of its own where others assigned the arms.
    pub experiment: String,
    /// The arm that chance, or the system that assigned it, chose.
    pub arm: ExperimentArm,
    /// From when on the customer is compared with others, ms UTC.
    pub at: i64,
    /// The shares by which chance decided; `None` where others assigned the arms, or an earlier version did.
    pub shares: Option<ArmShares>,
}

impl Item for Assignment {
    const KIND: &'static str = "assignment";
    const BY_NUMBER: bool = true;

    fn id(&self) -> u32 {
        self.id
    }

    fn set_id(&mut self, id: u32) {
        self.id = id;
    }
}

/// The experiment that an action is part of: all actions of its playbook are one, and all of its kind where no playbook is known.
pub fn experiment_of(action: &Action) -> Cow<'static, str> {
    match action.playbook {
        0 => Cow::Borrowed(experiment_of_kind(action.kind)),
        playbook => Cow::Owned(experiment_of_playbook(playbook)),
    }
}

/// What comes before the number of a playbook in the name of its experiment.
const OF_PLAYBOOK: &str = "playbook-";

/// The experiment of the actions of a playbook: by its number, so that it stays the same under another name.
pub fn experiment_of_playbook(playbook: PlaybookId) -> String {
    format!("{OF_PLAYBOOK}{playbook}")
}

/// The playbook of an experiment, where it is one of a playbook.
pub fn playbook_of_experiment(experiment: &str) -> Option<PlaybookId> {
    experiment.strip_prefix(OF_PLAYBOOK)?.parse().ok()
}

/// The experiment of the actions of a kind of which no playbook is known, and of all actions of that kind that left before
/// experiments were of playbooks.
pub fn experiment_of_kind(kind: ActionKind) -> &'static str {
    match kind {
        ActionKind::Reminder => "reminder",
        ActionKind::Offer => "offer",
        ActionKind::ComplementaryProduct => "complementary_product",
        ActionKind::WelcomeSeries => "welcome_series",
        ActionKind::WinBack => "win_back",
        ActionKind::ContentVariant => "content_variant",
        ActionKind::AskForReview => "ask_for_review",
        ActionKind::Call => "call",
        ActionKind::ServiceRecovery => "service_recovery",
        ActionKind::Thanks => "thanks",
        ActionKind::Own => "own",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_arms_read_back() {
        for arm in ExperimentArm::ALL {
            assert_eq!(ExperimentArm::from_code(arm.code()), Some(arm));
        }
        assert_eq!(ExperimentArm::from_code(" As usual "), Some(ExperimentArm::AsUsual));
        assert_eq!(ExperimentArm::from_code("Held out"), Some(ExperimentArm::Nobody));
        assert_eq!(ExperimentArm::from_code("both"), None);
    }

    #[test]
    fn experiments_of_playbooks_go_by_their_numbers() {
        assert_eq!(playbook_of_experiment(&experiment_of_playbook(12)), Some(12));
        for other in ["offer", "playbook-", "playbook-one", "a playbook-1"] {
            assert_eq!(playbook_of_experiment(other), None, "{other}");
        }
    }

    #[test]
    fn experiments_are_the_words_that_kinds_have_in_files() {
        for kind in ActionKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), experiment_of_kind(kind));
        }
    }
}
