//! The words for kinds and states, the same on the screen and in files.

use crate::analysis::flow::{FlowUnit, Level, NodeKind};
use crate::analysis::{Lifecycle, SplitBy};
use crate::events::Names;
use crate::model::{
    ActionKind, ActionState, Consent, ConsentHistory, Entity, ImportState, RfmGroup, Segment, SegmentKind,
    StatementTime, Target,
};
use crate::texts::text;

use super::numbers;

/// What is proposed: "Win back".
pub fn action_kind(kind: ActionKind) -> &'static str {
    match kind {
        ActionKind::Reminder => text!("words-reminder"),
        ActionKind::Offer => text!("words-offer"),
        ActionKind::ComplementaryProduct => text!("words-complementary-product"),
        ActionKind::WelcomeSeries => text!("words-welcome-series"),
        ActionKind::WinBack => text!("words-win-back"),
        ActionKind::ContentVariant => text!("words-content-variant"),
        ActionKind::AskForReview => text!("words-ask-for-review"),
        ActionKind::Call => text!("words-call"),
        ActionKind::ServiceRecovery => text!("words-service-recovery"),
        ActionKind::Thanks => text!("words-thanks"),
        ActionKind::Own => text!("words-own-action"),
    }
}

/// Where an action stands: "Approved".
pub fn action_state(state: ActionState) -> &'static str {
    match state {
        ActionState::Proposed => text!("words-proposed"),
        ActionState::Approved => text!("words-approved"),
        ActionState::Rejected => text!("words-rejected"),
        ActionState::Exported => text!("words-exported"),
    }
}

/// Whether an import counts: "active".
pub fn import_state(state: ImportState) -> &'static str {
    match state {
        ImportState::Active => text!("table-import-active"),
        ImportState::Undone => text!("table-import-undone"),
    }
}

/// What makes a saved segment different. How many its members were when it was made, which its description begins with, is
/// another count than how many they are now and through a filter.
pub fn segment(segment: &Segment) -> &str {
    let description = segment.description.as_str();
    match description.split_once("%)") {
        Some((_, says)) if matches!(segment.kind, SegmentKind::KMeans { .. }) => {
            says.trim_start_matches([':', ',', ' ', '\u{a0}'])
        }
        _ => description,
    }
}

/// Where a customer is in their life as one: "At risk".
pub fn lifecycle(lifecycle: Lifecycle) -> &'static str {
    match lifecycle {
        Lifecycle::New => text!("words-new"),
        Lifecycle::Current => text!("words-current"),
        Lifecycle::Reactivated => text!("words-reactivated"),
        Lifecycle::Resurrected => text!("words-resurrected"),
        Lifecycle::AtRisk => text!("words-at-risk"),
        Lifecycle::Dormant => text!("words-dormant"),
    }
}

/// A group of buyers by recency, frequency and money: "Champions".
pub fn rfm_group(group: RfmGroup) -> &'static str {
    match group {
        RfmGroup::Champions => text!("words-champions"),
        RfmGroup::Loyal => text!("words-loyal"),
        RfmGroup::PotentialLoyalists => text!("words-potential-loyalists"),
        RfmGroup::NewCustomers => text!("words-new-customers"),
        RfmGroup::Promising => text!("words-promising"),
        RfmGroup::NeedAttention => text!("words-need-attention"),
        RfmGroup::AboutToSleep => text!("words-about-to-sleep"),
        RfmGroup::AtRisk => text!("words-buyers-at-risk"),
        RfmGroup::CannotLose => text!("words-cannot-lose"),
        RfmGroup::Hibernating => text!("words-hibernating"),
    }
}

/// What the buyers of a group have in common.
pub fn rfm_group_means(group: RfmGroup) -> &'static str {
    match group {
        RfmGroup::Champions => text!("words-champions-means"),
        RfmGroup::Loyal => text!("words-loyal-means"),
        RfmGroup::PotentialLoyalists => text!("words-potential-loyalists-means"),
        RfmGroup::NewCustomers => text!("words-new-customers-means"),
        RfmGroup::Promising => text!("words-promising-means"),
        RfmGroup::NeedAttention => text!("words-need-attention-means"),
        RfmGroup::AboutToSleep => text!("words-about-to-sleep-means"),
        RfmGroup::AtRisk => text!("words-buyers-at-risk-means"),
        RfmGroup::CannotLose => text!("words-cannot-lose-means"),
        RfmGroup::Hibernating => text!("words-hibernating-means"),
    }
}

/// What is known about consent: "given".
pub fn consent(consent: Consent) -> &'static str {
    match consent {
        Consent::Given => text!("words-given"),
        Consent::Refused => text!("words-refused"),
        Consent::Unknown => text!("words-unknown"),
    }
}

/// What somebody said about a purpose and when: "given, 3 May 2026"; a date is only one that the data has.
pub fn consent_since(heard: &ConsentHistory, zone: &jiff::tz::TimeZone) -> String {
    let statement = consent(heard.consent());
    match heard.when() {
        None => statement.to_owned(),
        Some(StatementTime::Said(at)) => format!("{statement}, {}", numbers::date(at, zone)),
        Some(StatementTime::Imported(at)) => {
            text!("words-date-not-in-file-imported", statement = statement, date = numbers::date(at, zone))
        }
    }
}

/// What is predicted: "Likely to go silent".
pub fn prediction(target: Target) -> &'static str {
    match target {
        Target::Purchase => text!("words-likely-to-buy"),
        Target::Silent => text!("words-likely-to-go-silent"),
        Target::Own => text!("words-likely-to-do-it"),
    }
}

/// What customers do within the horizon: "buy within 30 days".
pub fn do_within(target: Target, days: u32) -> String {
    match target {
        Target::Purchase => text!("words-buy-within-days", days),
        Target::Silent => text!("words-are-silent-for-next-days", days),
        Target::Own => text!("words-do-it-within-days", days),
    }
}

/// What a score is a chance of: "chance to buy within 30 days".
pub fn chance_to(target: Target, days: u32) -> String {
    match target {
        Target::Purchase => text!("words-chance-to-buy-within-days", days),
        Target::Silent => text!("words-chance-to-be-silent-for-next", days),
        Target::Own => text!("words-chance-to-do-it-within-days", days),
    }
}

/// What the prediction means, for whoever wonders.
pub fn prediction_means(target: Target) -> &'static str {
    match target {
        Target::Purchase => text!("words-chance-that-customer-reaches-goal-within"),
        Target::Silent => {
            text!("words-chance-that-customer-does-nothing-at")
        }
        Target::Own => text!("words-chance-that-customer-does-what-is-asked"),
    }
}

/// One of what is counted: "customer".
pub fn unit(entity: Entity) -> &'static str {
    match entity {
        Entity::Person => text!("words-unit-customer"),
        Entity::Session => text!("words-unit-session"),
        Entity::Order => text!("words-unit-order"),
        Entity::Account => text!("words-unit-account"),
        Entity::Ticket => text!("words-unit-ticket"),
        Entity::Cart => text!("words-unit-cart"),
    }
}

/// Several of what is counted: "customers".
pub fn units(entity: Entity) -> &'static str {
    match entity {
        Entity::Person => text!("words-units-customers"),
        Entity::Session => text!("words-units-sessions"),
        Entity::Order => text!("words-units-orders"),
        Entity::Account => text!("words-units-accounts"),
        Entity::Ticket => text!("words-units-tickets"),
        Entity::Cart => text!("words-units-carts"),
    }
}

/// What is counted as the title of a column: "Customers".
pub fn units_title(entity: Entity) -> &'static str {
    match entity {
        Entity::Person => text!("words-title-customers"),
        Entity::Session => text!("words-title-sessions"),
        Entity::Order => text!("words-title-orders"),
        Entity::Account => text!("words-title-accounts"),
        Entity::Ticket => text!("words-title-tickets"),
        Entity::Cart => text!("words-title-carts"),
    }
}

/// What a step is split by, as people say it.
pub fn split_by(by: &SplitBy) -> &str {
    match by {
        SplitBy::Channel => text!("setting-value-channel"),
        SplitBy::FirstChannel => text!("setting-value-first-channel"),
        SplitBy::Device => text!("setting-value-device"),
        SplitBy::Country => text!("setting-value-country"),
        SplitBy::Product => text!("setting-value-product"),
        SplitBy::Campaign => text!("setting-value-campaign"),
        SplitBy::Segment => text!("setting-value-segment"),
        SplitBy::Property(name) => name,
    }
}

/// Several of what a flow counts: "customers", "times".
pub fn flow_units(unit: FlowUnit) -> &'static str {
    if unit.every_time { text!("words-units-times") } else { units(unit.entity) }
}

/// What a flow counts as the title of a column.
pub fn flow_units_title(unit: FlowUnit) -> &'static str {
    if unit.every_time { text!("words-title-times") } else { units_title(unit.entity) }
}

/// A path by the names of its steps: "Home → Cart → Purchase".
pub fn path(steps: &[u16], level: Level, names: &Names) -> String {
    let steps: Vec<&str> = steps.iter().map(|&step| NodeKind::Item(step).label(level, names)).collect();
    steps.join(" → ")
}
