//! Signatures of messages to other programs, by the rules of Standard Webhooks 1.0 (<https://www.standardwebhooks.com>): whoever
//! gets a message knows that it comes from who shares the secret, and that it is not an old one sent again.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::keyed::hmac;

/// What a secret begins with.
const PREFIX: &str = "whsec_";
/// A secret has so many bytes.
const BYTES: std::ops::RangeInclusive<usize> = 24..=64;

/// What signs messages. Never shown, never kept in a project, wiped from memory when it is no longer needed.
pub struct WebhookSecret(Zeroizing<Vec<u8>>);

impl std::fmt::Debug for WebhookSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WebhookSecret").finish_non_exhaustive()
    }
}

impl WebhookSecret {
    /// Reads `whsec_` and 24 to 64 bytes as base64; `None` where it is something else.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(STANDARD.decode(text.trim().strip_prefix(PREFIX)?).ok()?);
        BYTES.contains(&bytes.len()).then_some(Self(bytes))
    }

    /// The signature of a message: `v1,` and HMAC-SHA256 over its id, the moment (seconds since 1970) and the body.
    pub fn sign(&self, id: &str, seconds: i64, body: &str) -> String {
        let seconds = seconds.to_string();
        let tag = hmac(&self.0, &[id.as_bytes(), b".", seconds.as_bytes(), b".", body.as_bytes()]);
        format!("v1,{}", STANDARD.encode(tag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_known_answer_of_the_standard() {
        let secret = WebhookSecret::parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let signature = secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, "{\"test\": 2432232314}");
        assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assert_eq!(format!("{secret:?}"), "WebhookSecret { .. }");
    }

    #[test]
    fn what_is_no_secret_is_refused() {
        for text in ["", "whsec_", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_c2hvcnQ=", "whsec_not base64 at all!"] {
            assert!(WebhookSecret::parse(text).is_none(), "{text}");
        }
        assert!(WebhookSecret::parse(" whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n").is_some(), "as a file ends");
    }
}
