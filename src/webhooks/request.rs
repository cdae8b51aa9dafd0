//! A message as it goes over the wire.

use std::fmt;

use crate::export::WebhookMessage;
use crate::privacy::WebhookSecret;

/// A request, as it is sent and as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookRequest {
    /// The address that it is sent to.
    pub url: String,
    /// Names and values of the headers.
    pub headers: Vec<(&'static str, String)>,
    /// The body, exactly as it is signed and sent.
    pub body: String,
}

impl WebhookRequest {
    /// The request of a message, signed at a moment (ms UTC); without a secret `unsigned` stands for the signature, to be looked
    /// at only.
    pub fn new(url: &str, message: &WebhookMessage, at: i64, secret: Result<&WebhookSecret, &'static str>) -> Self {
        let seconds = at.div_euclid(1_000);
        let signature = match secret {
            Ok(secret) => secret.sign(&message.id, seconds, &message.body),
            Err(unsigned) => unsigned.to_owned(),
        };
        let headers = vec![
            ("content-type", message.content_type.to_owned()),
            ("webhook-id", message.id.clone()),
            ("webhook-timestamp", seconds.to_string()),
            ("webhook-signature", signature),
        ];
        Self { url: url.to_owned(), headers, body: message.body.clone() }
    }
}

impl fmt::Display for WebhookRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "POST {}", self.url)?;
        for (name, value) in &self.headers {
            writeln!(f, "{name}: {value}")?;
        }
        writeln!(f, "\n{}", self.body)
    }
}
