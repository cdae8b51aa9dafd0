//! Words for what people lay over a journey map.

use crate::model::{MapNote, MapNoteKind, OpportunityStatus};
use crate::texts::text;

/// The lane that a note stands in.
pub fn note_kind(note: &MapNote) -> String {
    match note.kind {
        MapNoteKind::Own if !note.lane.is_empty() => note.lane.clone(),
        kind => kind_title(kind).to_owned(),
    }
}

/// What the lane of notes of a kind is called.
pub fn kind_title(kind: MapNoteKind) -> &'static str {
    match kind {
        MapNoteKind::Pain => text!("map-kind-pain"),
        MapNoteKind::Opportunity => text!("map-kind-opportunity"),
        MapNoteKind::Idea => text!("map-kind-idea"),
        MapNoteKind::Owner => text!("map-kind-owner"),
        MapNoteKind::Note => text!("map-kind-note"),
        MapNoteKind::Own => text!("map-kind-own"),
    }
}

/// Where an opportunity stands.
pub fn status(status: OpportunityStatus) -> &'static str {
    match status {
        OpportunityStatus::Open => text!("opportunity-open"),
        OpportunityStatus::Doing => text!("opportunity-doing"),
        OpportunityStatus::Done => text!("opportunity-done"),
        OpportunityStatus::Dropped => text!("opportunity-dropped"),
    }
}
