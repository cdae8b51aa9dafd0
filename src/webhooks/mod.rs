//! Approved actions as messages to another program: the only room that talks to a network, and only while a person has switched
//! it on.
//!
//! What may be sent is decided as for every file: by the plan of the export, its consent and its arms, with the journal first.
//! Here are the requests ([`WebhookRequest`]), who carries them (`client`, the only place that knows of HTTP) and the round that
//! sends what is due ([`deliver()`]). A host that is not named in the project, an address without TLS and a redirect are refused;
//! each attempt is a row of the project's log, and a message that failed waits for its next attempt.

mod client;
mod deliver;
mod request;

pub use client::Client;
pub use deliver::{Delivery, DeliveryReport, StopReason, deliver};
pub use request::WebhookRequest;
