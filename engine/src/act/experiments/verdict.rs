//! What an experiment means, as a value.

use crate::analysis::experiment::{AlwaysValid, RATIO_ALARM};

use super::groups::Group;

/// What an experiment means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Verdict {
    /// The arms are not of the sizes that chance makes, so that what they say counts for nothing.
    WrongRatio,
    /// Nobody's days are over.
    NotOver,
    /// Too few customers on a side to compare.
    TooFew,
    /// No clear difference yet.
    TooEarly {
        /// How many more customers are needed, both sides together, if the difference stays as it is; `None` where it is so
        /// small that it would take a hundred times as many.
        more: Option<u64>,
    },
    /// The treated reach the goal more often.
    Works,
    /// They do so less often.
    Harms,
}

impl Verdict {
    /// Of what the two sides did.
    pub(super) fn of(treated: &Group, control: &Group, difference: Option<AlwaysValid>, ratio: Option<f64>) -> Self {
        if ratio.is_some_and(|chance| chance < RATIO_ALARM) {
            return Self::WrongRatio;
        }
        if treated.customers + control.customers == 0 {
            return Self::NotOver;
        }
        let Some(difference) = difference else { return Self::TooFew };
        if !difference.is_clear() {
            let n = (treated.customers, control.customers);
            let more = |times: f64| ((times - 1.0) * (n.0 + n.1) as f64).ceil() as u64;
            return Self::TooEarly { more: difference.times_needed(n).map(more) };
        }
        if difference.difference > 0.0 { Self::Works } else { Self::Harms }
    }

    /// Its lasting word in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::WrongRatio => "wrong-ratio",
            Self::NotOver => "not-over",
            Self::TooFew => "too-few",
            Self::TooEarly { .. } => "too-early",
            Self::Works => "works",
            Self::Harms => "harms",
        }
    }
}
