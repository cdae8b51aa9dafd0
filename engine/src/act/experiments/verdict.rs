//! What an experiment means, as a value.

use crate::analysis::experiment::{AlwaysValid, Formula, RATIO_ALARM, needed};

use super::groups::Group;

/// A difference of less than a point, or of less than a tenth of what happens anyway, is not worth knowing.
const LEAST_POINT: f64 = 0.01;
const LEAST_PART: f64 = 0.1;

/// What an experiment means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Verdict {
    /// The arms are not of the sizes that chance makes, so that what they say counts for nothing.
    WrongRatio,
    /// No customer's days are over yet.
    NotOver,
    /// Too few customers on a side to compare.
    TooFew,
    /// No clear difference yet, and one that matters may be there.
    TooEarly {
        /// How many more customers are needed, both sides together, if the difference stays as it is; where it is so small that
        /// this would take a hundred times as many, to tell the smallest one worth knowing.
        more: Option<u64>,
        /// The smallest difference worth knowing, where `more` is about that.
        of: Option<f64>,
    },
    /// Whatever difference there is is too small to matter.
    NoDifference,
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
            return Self::unclear(treated, control, difference);
        }
        if difference.difference > 0.0 { Self::Works } else { Self::Harms }
    }

    fn unclear(treated: &Group, control: &Group, found: AlwaysValid) -> Self {
        let smallest = LEAST_POINT.max(LEAST_PART * control.rate());
        if found.low > -smallest && found.high < smallest {
            return Self::NoDifference;
        }
        let n = (treated.customers, control.customers);
        let all = (n.0 + n.1) as f64;
        if let Some(times) = found.times_needed(n) {
            return Self::TooEarly { more: Some(((times - 1.0) * all).ceil() as u64), of: None };
        }
        let controls = n.1 as f64 / n.0 as f64;
        let treated = needed(control.rate(), smallest, controls, Formula::default());
        let more = treated.map(|treated| (treated * (1.0 + controls) - all).max(0.0).ceil() as u64);
        Self::TooEarly { more: more.filter(|more| *more > 0), of: Some(smallest) }
    }

    /// Its lasting word in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::WrongRatio => "wrong-ratio",
            Self::NotOver => "not-over",
            Self::TooFew => "too-few",
            Self::TooEarly { .. } => "too-early",
            Self::NoDifference => "no-difference",
            Self::Works => "works",
            Self::Harms => "harms",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(treated: (u64, u64), control: (u64, u64)) -> Verdict {
        let group =
            |(reached, customers): (u64, u64)| Group { assigned: customers, customers, reached, ..Group::default() };
        Verdict::of(&group(treated), &group(control), AlwaysValid::of_rates(treated, control), None)
    }

    #[test]
    fn nothing_is_denied_that_few_customers_cannot_tell() {
        let Verdict::TooEarly { more: Some(more), of: Some(smallest) } = of((9, 30), (9, 30)) else {
            panic!("60 customers tell nothing: {:?}", of((9, 30), (9, 30)))
        };
        assert!(more > 5_000 && (smallest - 0.03).abs() < 1e-12, "{more} {smallest}");
        assert_eq!(of((60_000, 200_000), (60_000, 200_000)), Verdict::NoDifference);
        assert!(matches!(of((110, 400), (80, 400)), Verdict::TooEarly { more: Some(_), of: None }));
        assert_eq!((of((300, 400), (80, 400)), of((80, 400), (300, 400))), (Verdict::Works, Verdict::Harms));
        assert_eq!((of((9, 29), (9, 900)), of((0, 0), (0, 0))), (Verdict::TooFew, Verdict::NotOver));
    }
}
