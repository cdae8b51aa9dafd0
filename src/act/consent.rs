//! Who may be contacted.

use crate::events::People;
use crate::model::{Action, ActionState, Consent};

/// How unknown consent is treated in a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsentRule {
    /// Some customer's consent is in the data: those whose consent is unknown are withheld.
    Recorded,
    /// No import says anything about consent: unknown is let through, with a warning.
    NotInData,
}

impl ConsentRule {
    /// The rule for these people.
    pub fn of(people: &People) -> Self {
        let recorded = people.email_consent.iter().zip(&people.active).any(|(&c, &on)| on && c != Consent::Unknown);
        if recorded { Self::Recorded } else { Self::NotInData }
    }

    /// Whether somebody with this consent may be contacted.
    pub fn allows(self, consent: Consent) -> bool {
        match consent {
            Consent::Given => true,
            Consent::Refused => false,
            Consent::Unknown => self == Self::NotInData,
        }
    }

    /// What to tell the person who exports, where the data does not say.
    pub fn warning(self) -> Option<&'static str> {
        match self {
            Self::Recorded => None,
            Self::NotInData => Some(
                "No import says who agreed to be contacted. Import a contacts file with a consent column, or check \
                 consent in the tool that sends.",
            ),
        }
    }
}

/// Approved actions that stay behind, by reason.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Withheld {
    /// Said no.
    pub refused: usize,
    /// Consent not known, while others' is.
    pub unknown: usize,
    /// Kept back to measure the lift.
    pub hold_out: usize,
    /// The customer is no longer in the data.
    pub gone: usize,
}

impl Withheld {
    /// All of them.
    pub fn total(self) -> usize {
        self.refused + self.unknown + self.hold_out + self.gone
    }
}

/// The approved actions that may leave the program, in the given order, and how many approved ones stay behind. Consent
/// is looked up anew: a refusal that came after the proposal counts.
pub fn exportable<'a>(actions: &'a [Action], people: &People) -> (Vec<&'a Action>, Withheld) {
    let rule = ConsentRule::of(people);
    let mut withheld = Withheld::default();
    let mut free = Vec::new();
    for action in actions.iter().filter(|a| a.state == ActionState::Approved) {
        let Some(ix) = people.ix_of(action.customer) else {
            withheld.gone += 1;
            continue;
        };
        let consent = people.consent(ix);
        if consent == Consent::Refused {
            withheld.refused += 1;
        } else if !rule.allows(consent) {
            withheld.unknown += 1;
        } else if action.hold_out {
            withheld.hold_out += 1;
        } else {
            free.push(action);
        }
    }
    (free, withheld)
}
