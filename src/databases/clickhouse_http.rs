//! `ClickHouse` over HTTP.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc;

use serde::Deserialize;

use crate::model::DatabaseProfile;
use crate::progress::Progress;
use crate::remote::{Database, RemoteError, Row};
use crate::texts::text;
use crate::webhooks::agent;

use super::wait::{PATIENCE, wait_for};

/// An answer with more bytes is none that anybody reads.
const LONGEST_ANSWER: u64 = 256 << 20;
/// Of what a server says of an error so many letters are told.
const LONGEST_REASON: usize = 400;

/// A server, and who asks it.
#[derive(Clone)]
pub(super) struct ClickHouse {
    agent: ureq::Agent,
    address: String,
    host: String,
    database: String,
    user: String,
    secret: String,
    /// Whether statements have to say that they only read: those of a user who may do no more need not, and may not.
    says_read_only: bool,
}

/// The rows of an answer: `JSONCompact` ends with a bracket, so that an answer that was cut cannot be read.
#[derive(Deserialize)]
struct Answer {
    data: Vec<Vec<serde_json::Value>>,
    totals: Option<Vec<serde_json::Value>>,
    rows: u64,
}

impl ClickHouse {
    pub(super) fn connect(profile: &DatabaseProfile, secret: String) -> Result<Self, RemoteError> {
        let scheme = if profile.tls { "https" } else { "http" };
        let server = Self {
            agent: agent(PATIENCE),
            address: format!("{scheme}://{}:{}/", profile.host.trim(), profile.port),
            host: profile.host.clone(),
            database: profile.database.clone(),
            user: profile.user.clone(),
            secret,
            says_read_only: false,
        };
        let setting = server.ask("SELECT value FROM system.settings WHERE name = 'readonly'", "")?;
        let may_write = setting.first().and_then(|row| row.first()).is_some_and(|cell| cell.as_deref() == Some("0"));
        Ok(Self { says_read_only: may_write, ..server })
    }

    /// Asks a statement under a number by which it can be stopped.
    fn ask(&self, statement: &str, number: &str) -> Result<Vec<Row>, RemoteError> {
        let body = self.send(statement, number)?;
        let answer: Answer = serde_json::from_str(&body).map_err(|_| RemoteError::Cut)?;
        // without its totals the last row would be taken for them
        let lacks_totals = statement.ends_with("WITH TOTALS") && answer.totals.is_none();
        if lacks_totals || answer.rows != answer.data.len() as u64 {
            return Err(RemoteError::Cut);
        }
        Ok(answer.data.into_iter().chain(answer.totals).map(|row| row.into_iter().map(cell).collect()).collect())
    }

    fn send(&self, statement: &str, number: &str) -> Result<String, RemoteError> {
        let mut post = self
            .agent
            .post(&self.address)
            // the status is that of the whole answer
            .query("wait_end_of_query", "1")
            .query("default_format", "JSONCompact")
            .query("output_format_json_quote_64bit_integers", "1")
            .query("max_execution_time", PATIENCE.as_secs().to_string());
        if !self.database.is_empty() {
            post = post.query("database", self.database.as_str());
        }
        if !number.is_empty() {
            post = post.query("query_id", number);
        }
        if self.says_read_only {
            post = post.query("readonly", "2");
        }
        if !self.user.is_empty() {
            post = post.header("X-ClickHouse-User", self.user.as_str());
        }
        if !self.secret.is_empty() {
            post = post.header("X-ClickHouse-Key", self.secret.as_str());
        }
        let failed = |why: ureq::Error| match why {
            ureq::Error::Timeout(_) => RemoteError::Failed(text!("remote-took-too-long", n = PATIENCE.as_secs())),
            why => {
                RemoteError::Failed(text!("remote-cannot-be-reached", host = self.host.as_str(), why = why.to_string()))
            }
        };
        let mut answer = post.send(statement).map_err(failed)?;
        let body = answer.body_mut().with_config().limit(LONGEST_ANSWER).read_to_string();
        // a connection that breaks in the middle of an answer
        let body = body.map_err(failed)?;
        match answer.status().as_u16() {
            200 => Ok(body),
            401 | 403 | 516 => {
                Err(RemoteError::Failed(text!("remote-not-let-in", host = self.host.as_str(), why = told(&body))))
            }
            _ => Err(RemoteError::Failed(text!("remote-says", host = self.host.as_str(), why = told(&body)))),
        }
    }
}

/// The beginning of what a server says.
fn told(body: &str) -> String {
    let line = body.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    line.chars().take(LONGEST_REASON).collect()
}

fn cell(value: serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::Null => None,
        serde_json::Value::String(text) => Some(text),
        other => Some(other.to_string()),
    }
}

impl Database for ClickHouse {
    fn rows(&self, statement: &str, progress: &Progress) -> Result<Vec<Row>, RemoteError> {
        let (to, answer) = mpsc::channel();
        let number = next_number();
        let (server, statement, of_it) = (self.clone(), statement.to_owned(), number.clone());
        let ask = move || drop(to.send(server.ask(&statement, &of_it)));
        let thread = std::thread::Builder::new().name("clickhouse".to_owned()).spawn(ask);
        thread.map_err(|why| RemoteError::Failed(why.to_string()))?;
        wait_for(&answer, progress, || {
            // who may only read may stop their own statements where the server lets them; else it stops by its time
            let kill = format!("KILL QUERY WHERE query_id = '{number}' ASYNC");
            let server = Self { says_read_only: false, ..self.clone() };
            server.send(&kill, "").ok();
        })
    }
}

/// A number that no other statement has.
fn next_number() -> String {
    static ASKED: AtomicU64 = AtomicU64::new(0);
    let n = ASKED.fetch_add(1, Ordering::Relaxed);
    format!("desire-path-{}-{}-{n}", std::process::id(), crate::workspace::now())
}
