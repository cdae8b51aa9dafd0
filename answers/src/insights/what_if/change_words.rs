//! A change as people say it.

use crate::analysis::what_if::{Amount, MoveTo};
use crate::texts::{fixed, percentage, text};

/// A part as it was asked for: 5 %, 12.5 %.
pub(super) fn percent(part: f64) -> String {
    let tenths = (part * 1000.0).round();
    percentage(&fixed(tenths / 10.0, usize::from(tenths % 10.0 != 0.0)))
}

/// A changed move as people say it.
pub(super) fn of_move((from, to): (&str, &str), target: MoveTo, amount: Amount) -> String {
    let is_leaving = target == MoveTo::Exit;
    match amount {
        Amount::Share(share) => {
            let part = percent(share);
            if is_leaving { text!("what-if-leaving-of", part, from) } else { text!("what-if-going-of", part, from, to) }
        }
        Amount::Times(times) if times < 1.0 => {
            let part = percent(1.0 - times);
            if is_leaving {
                text!("what-if-fewer-leaving", part, from)
            } else {
                text!("what-if-fewer-going", part, from, to)
            }
        }
        Amount::Times(times) => {
            let part = percent(times - 1.0);
            if is_leaving {
                text!("what-if-more-leaving", part, from)
            } else {
                text!("what-if-more-going", part, from, to)
            }
        }
    }
}
