//! `PostgreSQL` and what speaks as it does.

use std::error::Error as _;
use std::io::ErrorKind;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;

use postgres::config::SslMode;
use postgres::{CancelToken, Client, Config, NoTls, SimpleQueryMessage};

use crate::model::DatabaseProfile;
use crate::progress::Progress;
use crate::remote::{Database, RemoteError, Row};
use crate::texts::text;

use super::postgres_tls::{Tls, unencrypted};
use super::wait::{PATIENCE, wait_for};

/// A server that says nothing for so long is not there.
const REACHED_WITHIN: Duration = Duration::from_secs(15);
/// A connection over which nothing arrives for so long is dead.
const ALIVE_WITHIN: Duration = Duration::from_mins(1);

/// How a server is reached.
struct ServerAccess {
    config: Config,
    /// Whom to trust; `None` where the connection is not encrypted.
    tls: Option<Tls>,
}

/// A connection, opened anew where it was lost.
pub(super) struct Postgres {
    access: ServerAccess,
    host: String,
    client: Arc<Mutex<Option<Client>>>,
}

impl Postgres {
    pub(super) fn connect(profile: &DatabaseProfile, secret: String) -> Result<Self, RemoteError> {
        let tls = profile.tls.then(Tls::of_this_computer).transpose()?;
        let mut config = Config::new();
        config
            .host(profile.host.trim())
            .port(profile.port)
            .ssl_mode(if profile.tls { SslMode::Require } else { SslMode::Disable })
            .application_name("desire-path")
            .connect_timeout(REACHED_WITHIN)
            .keepalives_idle(ALIVE_WITHIN)
            .tcp_user_timeout(ALIVE_WITHIN);
        if !profile.user.is_empty() {
            config.user(&profile.user);
        }
        if !profile.database.is_empty() {
            config.dbname(&profile.database);
        }
        if !secret.is_empty() {
            config.password(secret);
        }
        let server = Self { access: ServerAccess { config, tls }, host: profile.host.clone(), client: Arc::default() };
        let client = open(&server.access).map_err(|why| failed(&server.host, &why))?;
        server.client.lock().unwrap_or_else(PoisonError::into_inner).replace(client);
        Ok(server)
    }

    /// What stops a statement that runs, with the connection opened where there is none.
    fn canceller(&self) -> Result<CancelToken, RemoteError> {
        let mut client = self.client.lock().unwrap_or_else(PoisonError::into_inner);
        match client.as_ref() {
            Some(open) if !open.is_closed() => Ok(open.cancel_token()),
            _ => {
                let opened = open(&self.access).map_err(|why| failed(&self.host, &why))?;
                Ok(client.insert(opened).cancel_token())
            }
        }
    }
}

/// Opens a connection on which statements only read and end after a time.
fn open(access: &ServerAccess) -> Result<Client, postgres::Error> {
    let mut client = match &access.tls {
        Some(tls) => access.config.connect(tls.clone())?,
        None => access.config.connect(NoTls)?,
    };
    client.batch_execute(&format!(
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY; SET statement_timeout = {}",
        PATIENCE.as_millis()
    ))?;
    Ok(client)
}

/// Why a server gave no answer, in its own words where it said something.
fn failed(host: &str, why: &postgres::Error) -> RemoteError {
    if let Some(why) = unencrypted(host, why) {
        return RemoteError::Failed(why);
    }
    if is_unreadable(why) {
        return RemoteError::Cut;
    }
    RemoteError::Failed(match why.as_db_error() {
        Some(said) if said.code().code().starts_with("28") => text!("remote-not-let-in", host, why = said.message()),
        Some(said) if said.code().code() == "57014" => text!("remote-took-too-long", n = PATIENCE.as_secs()),
        Some(said) => text!("remote-says", host, why = said.message()),
        None => {
            let why = why.source().map_or_else(|| why.to_string(), ToString::to_string);
            text!("remote-cannot-be-reached", host, why)
        }
    })
}

/// Whether what came is no whole answer, such as a row with fewer cells than columns.
fn is_unreadable(why: &postgres::Error) -> bool {
    let kind = why.source().and_then(|source| source.downcast_ref::<std::io::Error>()).map(std::io::Error::kind);
    matches!(kind, Some(ErrorKind::InvalidInput | ErrorKind::InvalidData))
}

fn ask(client: &Mutex<Option<Client>>, host: &str, statement: &str) -> Result<Vec<Row>, RemoteError> {
    let mut client = client.lock().unwrap_or_else(PoisonError::into_inner);
    let open = client.as_mut().ok_or(RemoteError::Cut)?;
    let answer = open.simple_query(statement).map_err(|why| failed(host, &why))?;
    let mut rows = Vec::new();
    let mut is_whole = false;
    for message in answer {
        match message {
            SimpleQueryMessage::Row(row) => rows.push((0..row.len()).map(|i| row.get(i).map(str::to_owned)).collect()),
            SimpleQueryMessage::CommandComplete(_) => is_whole = true,
            _ => {}
        }
    }
    if is_whole { Ok(rows) } else { Err(RemoteError::Cut) }
}

impl Database for Postgres {
    fn rows(&self, statement: &str, progress: &Progress) -> Result<Vec<Row>, RemoteError> {
        let (stop, tls) = (self.canceller()?, self.access.tls.clone());
        let (to, answer) = mpsc::channel();
        let (client, host, statement) = (Arc::clone(&self.client), self.host.clone(), statement.to_owned());
        let work = move || drop(to.send(ask(&client, &host, &statement)));
        let thread = std::thread::Builder::new().name("postgres".to_owned()).spawn(work);
        thread.map_err(|why| RemoteError::Failed(why.to_string()))?;
        wait_for(&answer, progress, || {
            match tls {
                Some(tls) => stop.cancel_query(tls).ok(),
                None => stop.cancel_query(NoTls).ok(),
            };
        })
    }
}
