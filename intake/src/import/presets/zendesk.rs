//! Zendesk: tickets, as JSON lines or as a table.

use std::sync::Arc;

use crate::import::presets::preset::{PRESET_DEFAULTS, Preset, PresetKind};
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::shape::{Record, Shape, ShapedFile};
use crate::model::{Entity, RejectCode};
use crate::texts::text_key;

pub(crate) const PRESETS: &[Preset] = &[Preset {
    id: "zendesk_tickets",
    source: "Zendesk",
    matches: |s| s.has(&["id", "requester_id", "created_at", "updated_at", "status", "subject", "via.channel"]),
    kind: PresetKind::PresetRows(|file| Arc::new(Tickets::new(file))),
    notes: &[text_key!("preset-when-ticket-was-solved-or-rated"), text_key!("preset-deleted-tickets-left-out")],
    ..PRESET_DEFAULTS
}];

/// Positions of the columns; `None` where the file lacks one.
#[derive(Debug)]
struct Tickets {
    id: Option<usize>,
    organization: Option<usize>,
    requester: Option<usize>,
    email: Option<usize>,
    name: Option<usize>,
    created: Option<usize>,
    updated: Option<usize>,
    solved_at: Option<usize>,
    status: Option<usize>,
    subject: Option<usize>,
    rating: Option<usize>,
    comment: Option<usize>,
}

impl Tickets {
    fn new(file: &ShapedFile<'_>) -> Self {
        Self {
            id: file.field(&["id"]),
            organization: file.field(&["organization_id"]),
            requester: file.field(&["requester_id"]),
            // the "recipient" is the support team's own address
            email: file.field(&["requester.email", "via.source.from.address"]),
            name: file.field(&["requester.name", "via.source.from.name"]),
            created: file.field(&["created_at"]),
            updated: file.field(&["updated_at"]),
            solved_at: file.field(&["metric_set.solved_at", "solved_at"]),
            status: file.field(&["status"]),
            subject: file.field(&["subject"]),
            rating: file.field(&["satisfaction_rating.score", "satisfaction_score"]),
            comment: file.field(&["satisfaction_rating.comment"]),
        }
    }
}

impl Shape for Tickets {
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        rows.is(&[record.get(self.id), record.get(self.created)]);
        let status = record.get(self.status);
        if status == "deleted" {
            return Err(RejectCode::DeletedTicket);
        }
        let requester = record.get(self.requester);
        let mut event = |name: &str, time: &str, text: &str| {
            rows.event()
                .set(Col::Email, record.get(self.email))
                .set(Col::DeviceId, if requester.is_empty() { String::new() } else { format!("zendesk:{requester}") })
                .set(Col::Name, record.get(self.name))
                .set(Col::Time, time)
                .set(Col::Event, name)
                .set(Col::Channel, "support")
                .set(Col::Text, text)
                .entity_of("zendesk:", Entity::Ticket, record.get(self.id))
                .entity_of("zendesk:", Entity::Account, record.get(self.organization));
        };
        event("Ticket created", record.get(self.created), record.get(self.subject));
        let updated = record.get(self.updated);
        if matches!(status, "solved" | "closed") {
            let at = record.get(self.solved_at);
            event("Ticket solved", if at.is_empty() { updated } else { at }, "");
        }
        match record.get(self.rating) {
            score if score.starts_with("good") => event("Support rated good", updated, record.get(self.comment)),
            score if score.starts_with("bad") => event("Support rated bad", updated, record.get(self.comment)),
            // "offered", "unoffered": nobody answered
            _ => {}
        }
        Ok(())
    }
}
