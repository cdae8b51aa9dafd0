//! The words for kinds and states, the same on the screen and in files.

use crate::analysis::Lifecycle;
use crate::model::{ActionKind, ActionState, Consent, ConsentHistory, Segment, StatementTime, Target};

use super::numbers;

/// What is proposed: "Win back".
pub fn action_kind(kind: ActionKind) -> &'static str {
    match kind {
        ActionKind::Reminder => "Reminder",
        ActionKind::Offer => "Offer",
        ActionKind::ComplementaryProduct => "Complementary product",
        ActionKind::WelcomeSeries => "Welcome series",
        ActionKind::WinBack => "Win back",
        ActionKind::ContentVariant => "Content variant",
        ActionKind::AskForReview => "Ask for review",
    }
}

/// Where an action stands: "Approved".
pub fn action_state(state: ActionState) -> &'static str {
    match state {
        ActionState::Proposed => "Proposed",
        ActionState::Approved => "Approved",
        ActionState::Rejected => "Rejected",
        ActionState::Exported => "Exported",
    }
}

/// What makes a saved segment different. How many its members were when it was made, which its description begins with, is
/// another count than how many they are now and through a filter.
pub fn segment(segment: &Segment) -> &str {
    segment.description.split_once(" %): ").map_or(segment.description.as_str(), |(_, says)| says)
}

/// Where a customer is in their life as one: "At risk".
pub fn lifecycle(lifecycle: Lifecycle) -> &'static str {
    match lifecycle {
        Lifecycle::New => "New",
        Lifecycle::Active => "Active",
        Lifecycle::AtRisk => "At risk",
        Lifecycle::Lost => "Lost",
    }
}

/// What is known about consent: "given".
pub fn consent(consent: Consent) -> &'static str {
    match consent {
        Consent::Given => "given",
        Consent::Refused => "refused",
        Consent::Unknown => "unknown",
    }
}

/// What somebody said about a purpose and when: "given, 3 May 2026"; a date is only one that the data has.
pub fn consent_since(heard: &ConsentHistory, zone: &jiff::tz::TimeZone) -> String {
    let said = consent(heard.consent());
    match heard.when() {
        None => said.to_owned(),
        Some(StatementTime::Said(at)) => format!("{said}, {}", numbers::date(at, zone)),
        Some(StatementTime::Imported(at)) => {
            format!("{said}, date not in the file (imported {})", numbers::date(at, zone))
        }
    }
}

/// What is predicted: "Likely to go silent".
pub fn prediction(target: Target) -> &'static str {
    match target {
        Target::Purchase => "Likely to buy",
        Target::Silent => "Likely to go silent",
    }
}

/// What customers do within the horizon: "buy within 30 days".
pub fn do_within(target: Target, days: u32) -> String {
    match target {
        Target::Purchase => format!("buy within {days} days"),
        Target::Silent => format!("are silent for the next {days} days"),
    }
}

/// What a score is a chance of: "chance to buy within 30 days".
pub fn chance_to(target: Target, days: u32) -> String {
    match target {
        Target::Purchase => format!("chance to buy within {days} days"),
        Target::Silent => format!("chance to be silent for the next {days} days"),
    }
}

/// What the prediction means, for whoever wonders.
pub fn prediction_means(target: Target) -> &'static str {
    match target {
        Target::Purchase => "The chance that the customer reaches the goal within the days chosen.",
        Target::Silent => {
            "The chance that the customer does nothing at all in the next so many days, among those who did something in \
             the last so many. The longer the time, the rarer: a month of silence is not yet goodbye."
        }
    }
}
