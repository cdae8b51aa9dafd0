//! Approved actions as messages to another program: with `live` and `databases` the only room that talks to a network, and only while a person
//! has switched it on.
//!
//! What may be sent is decided as for every file: by the plan of the export, its consent and its arms, with the journal first.
//! Here are what would be sent now ([`Outbox`]), the requests ([`WebhookRequest`]), who carries them (`client`, the only place that
//! knows of HTTP), the keyring in which a secret can be kept (`keyring`) and the round that sends what is due ([`deliver()`]). A host that is not named in the project, an address without TLS and a redirect are refused;
//! each attempt is a row of the project's log, and a message that failed waits for its next attempt.

mod client;
mod deliver;
mod keyring;
mod outbox;
mod request;

pub use client::{Client, agent};
pub use deliver::{DeliveryReport, StopReason, deliver};
pub use keyring::{forget_secret, has_keyring, keep_secret, kept_secret};
pub use outbox::Outbox;
pub use request::WebhookRequest;
