//! Approved actions as messages to another program: where they go, in which form, and what became of each attempt.
//!
//! The settings travel with the project; the secret that signs the messages never does.

use serde::{Deserialize, Serialize};

use super::{ActionId, CustomerId};

/// The form of a message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WebhookBody {
    /// A `track` call as Segment defines it; others take it unchanged.
    #[default]
    Segment,
    /// A `CloudEvents` 1.0 event in structured mode.
    CloudEvents,
}

impl WebhookBody {
    /// Both forms, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Segment, Self::CloudEvents];

    /// Its lasting word in settings and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Segment => "segment",
            Self::CloudEvents => "cloud-events",
        }
    }

    /// The form with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        let tidy = code.trim().to_lowercase().replace(['_', ' '], "-");
        Self::ALL.into_iter().find(|body| body.code() == tidy || body.code().replace('-', "") == tidy)
    }
}

/// Where approved actions are sent, and how many. Off until a person switches it on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct WebhookSettings {
    /// Whether anything is sent at all: the switch that stops everything.
    pub enabled: bool,
    /// The web address that messages are sent to.
    pub url: String,
    /// Hosts to which may be sent; an address elsewhere is refused.
    pub hosts: Vec<String>,
    /// The form of messages.
    pub body: WebhookBody,
    /// At most so many requests a day, days in the project's time zone.
    pub daily_cap: u32,
    /// The environment variable that holds the secret; empty = it is asked for.
    pub secret_variable: String,
}

impl Default for WebhookSettings {
    fn default() -> Self {
        Self {
            enabled: false,
            url: String::new(),
            hosts: Vec::new(),
            body: WebhookBody::default(),
            daily_cap: 500,
            secret_variable: String::new(),
        }
    }
}

/// Why nothing may be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WebhookProblem {
    /// No address is set.
    NoUrl,
    /// The address cannot be read as one.
    UnreadableUrl,
    /// It is not protected by TLS, and leaves this computer.
    NotHttps,
    /// It carries a name or a password, which would be in every log.
    HasUser,
    /// Its host is not one to which may be sent.
    HostNotAllowed(String),
}

impl WebhookSettings {
    /// The host of the address, or why nothing may be sent to it.
    pub fn host(&self) -> Result<String, WebhookProblem> {
        let host = host_of(&self.url)?;
        let is_allowed = self.hosts.iter().any(|allowed| allowed.trim().eq_ignore_ascii_case(&host));
        if is_allowed { Ok(host) } else { Err(WebhookProblem::HostNotAllowed(host)) }
    }
}

/// The host of an address that begins with `https://`; with `http://` only on this computer.
pub fn host_of(url: &str) -> Result<String, WebhookProblem> {
    let url = url.trim();
    if url.is_empty() {
        return Err(WebhookProblem::NoUrl);
    }
    let (scheme, rest) = url.split_once("://").ok_or(WebhookProblem::UnreadableUrl)?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Err(WebhookProblem::HasUser);
    }
    let (host, after) = match authority.strip_prefix('[') {
        Some(rest) => rest.split_once(']').ok_or(WebhookProblem::UnreadableUrl)?,
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let is_port = |port: &str| port.parse::<u16>().is_ok_and(|port| port > 0);
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    let is_sound = !host.is_empty() && host.chars().all(is_host) && !url.contains(char::is_whitespace);
    if !is_sound || !(after.is_empty() || after.strip_prefix(':').is_some_and(is_port)) {
        return Err(WebhookProblem::UnreadableUrl);
    }
    let host = host.to_ascii_lowercase();
    match scheme.to_ascii_lowercase().as_str() {
        "https" => Ok(host),
        "http" if is_this_computer(&host) => Ok(host),
        "http" => Err(WebhookProblem::NotHttps),
        _ => Err(WebhookProblem::UnreadableUrl),
    }
}

fn is_this_computer(host: &str) -> bool {
    let is_loopback = host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    host == "localhost" || is_loopback
}

/// What became of an attempt to deliver a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeliveryOutcome {
    /// It is on its way. Where it stays so the program was stopped before the answer came: the other program may have it.
    Sending,
    /// The other program took it.
    Accepted,
    /// It did not, or could not be reached: it is tried again later.
    Failed,
    /// It was tried as often as it is.
    GivenUp,
    /// The other program says that nobody is there any more: nothing is sent until a person looks.
    Gone,
}

impl DeliveryOutcome {
    /// All outcomes, in the order of a delivery.
    pub const ALL: [Self; 5] = [Self::Sending, Self::Accepted, Self::Failed, Self::GivenUp, Self::Gone];

    /// Its lasting word in the project file and in lists.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sending => "sending",
            Self::Accepted => "accepted",
            Self::Failed => "failed",
            Self::GivenUp => "given-up",
            Self::Gone => "gone",
        }
    }

    /// Whether the other program has the message, or may have it: it is sent no second time, and in no other export.
    pub fn may_have_arrived(self) -> bool {
        matches!(self, Self::Sending | Self::Accepted)
    }

    /// The one with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// One attempt to deliver one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryAttempt {
    /// The message: the same at every attempt, so that whoever gets it twice knows.
    pub message: String,
    /// The action that it carries.
    pub action: ActionId,
    /// The customer whom the action is for.
    pub customer: CustomerId,
    /// Which attempt it is, from 1.
    pub attempt: u32,
    /// When the attempt was made, ms UTC.
    pub at: i64,
    /// The host that the message was sent to.
    pub host: String,
    /// The status of the answer; `None` where none came.
    pub status: Option<u16>,
    /// How the attempt ended.
    pub outcome: DeliveryOutcome,
    /// When it is tried again, ms UTC.
    pub next_at: Option<i64>,
    /// What went wrong, in words.
    pub detail: String,
}

/// Milliseconds from one attempt to the next.
const RETRY_AFTER_MS: [i64; 9] = {
    const SECOND: i64 = 1_000;
    const MINUTE: i64 = 60 * SECOND;
    const HOUR: i64 = 60 * MINUTE;
    [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR]
};

/// When a message is tried again after an attempt (from 1) that failed at `at` (ms UTC); `None` after the last. `spread`, from 0
/// to below 1, lengthens the time by up to a tenth, so that not all come at once.
pub fn next_attempt(attempt: u32, at: i64, spread: f64) -> Option<i64> {
    let wait = RETRY_AFTER_MS.get(attempt.checked_sub(1)? as usize)?;
    Some(at + wait + (*wait as f64 * 0.1 * spread.clamp(0.0, 1.0)) as i64)
}

/// Whether a text names an environment variable, or is empty. A secret that is pasted in its place is none.
pub fn is_variable_name(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    !text.starts_with("whsec_") && !text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_protected_or_on_this_computer() {
        let ok = |host: &str| Ok(host.to_owned());
        assert_eq!(host_of("https://Hooks.Example.com/a?b=1"), ok("hooks.example.com"));
        assert_eq!(host_of("https://hooks.example.com:8443"), ok("hooks.example.com"));
        for url in ["http://localhost:9/x", "http://127.0.0.1:8080/", "http://[::1]:8080/"] {
            assert!(host_of(url).is_ok(), "{url}");
        }
        assert_eq!(host_of("http://hooks.example.com/"), Err(WebhookProblem::NotHttps));
        assert_eq!(host_of("http://127.0.0.1.example.com/"), Err(WebhookProblem::NotHttps));
        assert_eq!(host_of("https://localhost@example.com/"), Err(WebhookProblem::HasUser));
        assert_eq!(host_of("  "), Err(WebhookProblem::NoUrl));
        for url in ["ftp://a", "example.com", "https://", "https://a b", "https://a:0", "https://a:x", "https://[::1"] {
            assert_eq!(host_of(url), Err(WebhookProblem::UnreadableUrl), "{url}");
        }
    }

    #[test]
    fn only_hosts_that_are_named_are_sent_to() {
        let mut settings = WebhookSettings { url: "https://a.example/x".to_owned(), ..WebhookSettings::default() };
        assert_eq!(settings.host(), Err(WebhookProblem::HostNotAllowed("a.example".to_owned())));
        settings.hosts = vec!["example".to_owned(), "A.example ".to_owned()];
        assert_eq!(settings.host(), Ok("a.example".to_owned()));
        assert!(!WebhookSettings::default().enabled);
    }

    #[test]
    fn attempts_come_further_and_further_apart_and_end() {
        let waits: Vec<i64> = (1..).map_while(|attempt| next_attempt(attempt, 0, 0.0)).collect();
        assert_eq!(waits.len(), 9, "ten attempts");
        assert!(waits.is_sorted() && waits[0] == 5_000 && waits[8] == 86_400_000, "{waits:?}");
        assert!((5_000..5_500).contains(&next_attempt(1, 0, 0.99).unwrap()));
        assert_eq!(next_attempt(0, 0, 0.0), None);
    }

    #[test]
    fn words_read_back() {
        assert!(DeliveryOutcome::ALL.iter().all(|of| DeliveryOutcome::from_code(of.code()) == Some(*of)));
        assert!(WebhookBody::ALL.iter().all(|of| WebhookBody::from_code(of.code()) == Some(*of)));
        assert_eq!(WebhookBody::from_code("CloudEvents"), Some(WebhookBody::CloudEvents));
    }
}
