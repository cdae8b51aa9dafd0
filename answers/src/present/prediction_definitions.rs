//! Predictions of one's own in words: the sentence, and what is written for it.

use crate::model::{Change, DefinedTarget, PredictionDefinition, RuleEvent, Segment, SegmentId};
use crate::texts::text;

use super::member_rules;
use super::table::{Cell, Table};
use super::touchpoint_kinds;

/// Stands before the name of a segment that customers come into.
pub const SEGMENT: &str = "segment:";

/// What customers may do, as it is written: `order`, `kind:cart`, `segment:"Loyal"`.
pub fn target_text(target: &DefinedTarget, segments: &[Segment]) -> String {
    match target {
        DefinedTarget::Event(what) => member_rules::event_text(what),
        DefinedTarget::Enters(id) => format!("{SEGMENT}\"{}\"", segment_name(*id, segments).replace('"', "\"\"")),
    }
}

/// What customers may do, after "who will": "order", "enter the segment “Loyal”".
pub fn target_words(target: &DefinedTarget, segments: &[Segment]) -> String {
    match target {
        DefinedTarget::Event(RuleEvent::Activity) => text!("definition-do-anything").to_owned(),
        DefinedTarget::Event(RuleEvent::Order) => text!("definition-order").to_owned(),
        DefinedTarget::Event(RuleEvent::Session) => text!("definition-start-a-session").to_owned(),
        DefinedTarget::Event(RuleEvent::Touchpoint(name)) => text!("definition-do-touchpoint", name),
        DefinedTarget::Event(RuleEvent::Kind(kind)) => {
            text!("definition-do-kind", kind = touchpoint_kinds::label(*kind))
        }
        DefinedTarget::Event(what) => text!("definition-do-touchpoint", name = member_rules::event_text(what)),
        DefinedTarget::Enters(id) => text!("definition-enter-segment", name = segment_name(*id, segments)),
    }
}

/// The whole question: "Of customers active in the last 28 days, who will order in the next 30 days?".
pub fn question(definition: &PredictionDefinition, segments: &[Segment]) -> String {
    let what = target_words(&definition.target, segments);
    let horizon = definition.horizon_days;
    match definition.active_days {
        Some(days) => text!("definition-question", days, what, horizon),
        None => text!("definition-question-ever-active", what, horizon),
    }
}

/// The change that keeps a definition; none where it is kept already.
pub fn keep(all: &[PredictionDefinition], new: PredictionDefinition) -> Option<Change<PredictionDefinition>> {
    let is_same = |known: &PredictionDefinition| PredictionDefinition { id: new.id, ..known.clone() } == new;
    (!all.iter().any(is_same)).then(|| Change::Add(vec![new]))
}

/// Every definition that is kept.
pub fn table(all: &[PredictionDefinition], segments: &[Segment]) -> Table {
    let mut out = Table::new(&[
        ("number", text!("definitions-number")),
        ("question", text!("definitions-question")),
        ("target", text!("definitions-target")),
        ("active_days", text!("definitions-active-days")),
        ("horizon_days", text!("definitions-horizon-days")),
    ]);
    for of in all {
        out.push(vec![
            Cell::Count(u64::from(of.id)),
            Cell::text(question(of, segments)),
            Cell::text(target_text(&of.target, segments)),
            of.active_days.map_or(Cell::Empty, |days| Cell::Count(u64::from(days))),
            Cell::Count(u64::from(of.horizon_days)),
        ]);
    }
    out
}

fn segment_name(id: SegmentId, segments: &[Segment]) -> &str {
    segments.iter().find(|of| of.id == id).map_or(text!("definition-segment-gone"), |of| of.name.as_str())
}
