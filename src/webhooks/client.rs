//! The one place that knows of HTTP.

use std::sync::Arc;
use std::time::Duration;

use ureq::config::AutoHeaderValue;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

use crate::texts::text;

use super::request::WebhookRequest;

/// An answer has to come within this time.
const PATIENCE: Duration = Duration::from_secs(20);

/// Sends requests over HTTP.
pub struct Client(ureq::Agent);

impl Default for Client {
    fn default() -> Self {
        Self(agent(PATIENCE))
    }
}

/// What carries requests that are answered within some time, from this computer straight to the one that is named.
pub fn agent(patience: Duration) -> ureq::Agent {
    // whom this computer trusts decides whom the program trusts
    let known = rustls_native_certs::load_native_certs().certs;
    let known: Vec<Certificate<'static>> =
        known.iter().map(|certificate| Certificate::from_der(certificate).to_owned()).collect();
    let trusted = TlsConfig::builder().root_certs(RootCerts::Specific(Arc::new(known))).build();
    let config = ureq::Agent::config_builder()
        .tls_config(trusted)
        // a proxy is a host that nobody allowed
        .proxy(None)
        // whoever redirects could send what is meant for one host to another
        .max_redirects(0)
        .http_status_as_error(false)
        .timeout_global(Some(patience))
        .user_agent(concat!("desire-path/", env!("CARGO_PKG_VERSION")))
        .build();
    config.into()
}

impl Client {
    /// Sends a request; the status of the answer, or why there was none.
    pub fn send(&self, request: &WebhookRequest) -> Result<u16, String> {
        let mut post = self.0.post(&request.url);
        for (name, value) in &request.headers {
            post = post.header(*name, value.as_str());
        }
        match post.send(request.body.as_str()) {
            Ok(answer) => Ok(answer.status().as_u16()),
            Err(why) => Err(failure(&why)),
        }
    }

    /// Asks for a short text, of at most so many bytes. The request says nothing of who asks.
    pub fn fetch(&self, url: &str, longest: u64) -> Result<String, String> {
        let plain = self.0.get(url).config().user_agent(AutoHeaderValue::None).accept(AutoHeaderValue::None).build();
        let mut answer = plain.call().map_err(|why| failure(&why))?;
        let status = answer.status().as_u16();
        if status != 200 {
            return Err(text!("webhooks-other-status", status = status.to_string()));
        }
        answer.body_mut().with_config().limit(longest).read_to_string().map_err(|why| failure(&why))
    }
}

/// Why no answer came, in words.
fn failure(why: &ureq::Error) -> String {
    match why {
        ureq::Error::Timeout(_) => text!("webhooks-no-answer", n = PATIENCE.as_secs()),
        why => text!("webhooks-cannot-be-reached", why = why.to_string()),
    }
}
