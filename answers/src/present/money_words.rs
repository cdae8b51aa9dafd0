//! Money in a sentence.

use crate::analysis::Summary;
use crate::model::Settings;
use crate::texts::text;

use super::numbers;

/// What customers paid, and what the orders among it come to where that is another number; `None` where nobody paid anything.
pub fn paid_in_all(s: &Summary, settings: &Settings) -> Option<String> {
    let cents = |amount: f64| (amount * 100.0).round() as i64;
    let money = |amount: f64| numbers::money(amount, &settings.currency);
    let (paid, of_goal, name) = (money(s.value), money(s.goal_value), &settings.goal.name);
    match (cents(s.value), cents(s.goal_value)) {
        (0, 0) => None,
        (value, goal) if value == goal => Some(text!("sentence-paid", paid)),
        _ => Some(text!("sentence-paid-and-goal", paid, name, of_goal)),
    }
}
