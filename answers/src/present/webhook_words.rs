//! Webhooks in words: why nothing may be sent, and the log of attempts as a table.

use crate::model::{DeliveryAttempt, DeliveryOutcome, WebhookBody, WebhookProblem};
use crate::texts::text;

use super::table::{Cell, Table};

/// Why nothing may be sent.
pub fn problem(why: &WebhookProblem) -> String {
    match why {
        WebhookProblem::NoUrl => text!("webhooks-no-url").to_owned(),
        WebhookProblem::UnreadableUrl => text!("webhooks-unreadable-url").to_owned(),
        WebhookProblem::NotHttps => text!("webhooks-not-https").to_owned(),
        WebhookProblem::HasUser => text!("webhooks-has-user").to_owned(),
        WebhookProblem::HostNotAllowed(host) => text!("webhooks-host-not-allowed", host),
    }
}

/// The form of messages.
pub fn body(form: WebhookBody) -> &'static str {
    match form {
        WebhookBody::Segment => text!("webhooks-body-segment"),
        WebhookBody::CloudEvents => text!("webhooks-body-cloud-events"),
    }
}

/// What became of an attempt.
pub fn outcome(outcome: DeliveryOutcome) -> &'static str {
    match outcome {
        DeliveryOutcome::Sending => text!("webhooks-sending"),
        DeliveryOutcome::Accepted => text!("webhooks-accepted"),
        DeliveryOutcome::Failed => text!("webhooks-failed"),
        DeliveryOutcome::GivenUp => text!("webhooks-given-up"),
        DeliveryOutcome::Gone => text!("webhooks-gone"),
    }
}

/// The log: one row for each attempt, the latest first.
pub fn deliveries(log: &[DeliveryAttempt]) -> Table {
    let mut out = Table::new(&[
        ("at", text!("webhooks-at")),
        ("customer", text!("contact-customer")),
        ("message", text!("webhooks-message")),
        ("attempt", text!("webhooks-attempt")),
        ("host", text!("webhooks-host")),
        ("status", text!("webhooks-status")),
        ("outcome", text!("webhooks-outcome")),
        ("next_at", text!("webhooks-next-at")),
        ("detail", text!("webhooks-detail")),
    ]);
    for attempt in log.iter().rev() {
        out.push(vec![
            Cell::Time(attempt.at),
            Cell::Integer(i64::from(attempt.customer) + 1),
            Cell::text(&attempt.message),
            Cell::Count(u64::from(attempt.attempt)),
            Cell::text(&attempt.host),
            attempt.status.map_or(Cell::Empty, |status| Cell::Integer(i64::from(status))),
            Cell::text(attempt.outcome.code()),
            attempt.next_at.map_or(Cell::Empty, Cell::Time),
            Cell::text(&attempt.detail),
        ]);
    }
    out
}
