//! A rule as text.

use crate::model::{ChanceRule, EventColumn, MemberRule, Occurrence, RuleDay, RuleEvent, RuleSequence, RuleTime};

use super::read::{CHANCE, CHANCES};
use super::words::quoted;

/// A rule as text. [`parse`](super::parse) reads it back.
pub fn text(rule: &MemberRule) -> String {
    match rule {
        MemberRule::Did { what, at_least, within_days } => {
            let mut text = match what {
                RuleEvent::Activity | RuleEvent::Order | RuleEvent::Session => event(what),
                _ => format!("did {}", event(what)),
            };
            if *at_least > 1 {
                text.push_str(&format!(" x{at_least}"));
            }
            text + &within(*within_days)
        }
        MemberRule::Count { what, is, number, within_days } => {
            let what = match what {
                RuleEvent::Order => "orders".to_owned(),
                RuleEvent::Session => "sessions".to_owned(),
                _ => event(what),
            };
            format!("{what} {} {number}{}", is.sign(), within(*within_days))
        }
        MemberRule::Value { is, cents, within_days } => {
            format!("value {} {}{}", is.sign(), amount(*cents), within(*within_days))
        }
        MemberRule::Time { which, what, when } => {
            let which = match which {
                Occurrence::First => "first",
                Occurrence::Last => "last",
            };
            format!("{which} {} {}", event(what), time(when))
        }
        MemberRule::Sequence(sequence) => sequence_text(sequence),
        MemberRule::Chance(rule) => chance(rule),
        MemberRule::Not(rule) => format!("not {}", part(rule)),
        MemberRule::All(rules) => joined(rules, " and "),
        MemberRule::Any(rules) => joined(rules, " or "),
    }
}

/// The comparison of a chance as text; the usual days are left out.
pub(super) fn chance(rule: &ChanceRule) -> String {
    let word = CHANCES.iter().find(|(_, target)| *target == rule.of).map_or("", |(word, _)| word);
    let days = match rule.horizon_days {
        ChanceRule::USUAL_HORIZON => String::new(),
        days => format!("/{days}"),
    };
    format!("{CHANCE}{word}{days} {} {}%", rule.is.sign(), rule.percent)
}

/// A sequence as text. [`parse_sequence`](super::parse_sequence) reads it back.
pub fn sequence_text(sequence: &RuleSequence) -> String {
    let mut text = event(&sequence.first);
    for step in &sequence.then {
        step.without.iter().for_each(|without| text.push_str(&format!(" then {}", negated(without))));
        text.push_str(&format!(" then {}", event(&step.what)));
        step.within.iter().for_each(|span| text.push_str(&format!(" within {span}")));
    }
    if let Some(end) = &sequence.end {
        text.push_str(&format!(" then {}", negated(&end.without)));
        end.within.iter().for_each(|span| text.push_str(&format!(" within {span}")));
    }
    text
}

fn negated(what: &RuleEvent) -> String {
    format!("not {}", event(what))
}

/// An event as text. [`parse_event`](super::parse_event) reads it back.
pub fn event(what: &RuleEvent) -> String {
    match what {
        RuleEvent::Activity => "activity".to_owned(),
        RuleEvent::Order => "order".to_owned(),
        RuleEvent::Session => "session".to_owned(),
        RuleEvent::Kind(kind) => format!("kind:{}", kind.code()),
        RuleEvent::Touchpoint(name) => quoted(name),
        RuleEvent::Column { column, value } => column_text(*column, value),
        RuleEvent::Property { name, value } => format!("property.{}:{}", quoted(name), quoted(value)),
        RuleEvent::With(all) => all.iter().map(event).collect::<Vec<_>>().join(" with "),
    }
}

fn column_text(column: EventColumn, value: &str) -> String {
    format!("{}:{}", column.key(), quoted(value))
}

fn time(when: &RuleTime) -> String {
    match when {
        RuleTime::Ago { is, days } => [is.sign(), &days.to_string(), "days", "ago"].join(" "),
        RuleTime::Before(RuleDay(day)) => format!("before {day}"),
        RuleTime::After(RuleDay(day)) => format!("after {day}"),
        RuleTime::On(RuleDay(day)) => format!("on {day}"),
    }
}

fn within(days: Option<u32>) -> String {
    days.map(|days| format!(" within {days}d")).unwrap_or_default()
}

fn amount(cents: i64) -> String {
    let (sign, cents) = (if cents < 0 { "-" } else { "" }, cents.unsigned_abs());
    match cents % 100 {
        0 => format!("{sign}{}", cents / 100),
        rest => format!("{sign}{}.{rest:02}", cents / 100),
    }
}

fn joined(rules: &[MemberRule], word: &str) -> String {
    rules.iter().map(part).collect::<Vec<_>>().join(word)
}

/// A rule inside another one.
fn part(rule: &MemberRule) -> String {
    match rule {
        MemberRule::All(_) | MemberRule::Any(_) => format!("({})", text(rule)),
        _ => text(rule),
    }
}
