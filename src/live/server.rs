//! The one place that listens: connections, and what is answered to a request.

use std::convert::Infallible;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use hyper::body::Incoming;
use hyper::header::{AUTHORIZATION, HeaderValue, ORIGIN};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request};
use hyper_util::rt::{TokioIo, TokioTimer};
use jiff::Timestamp;
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

use crate::log::OrLog;
use crate::model::WriteKey;

use super::answer::{self, Answer};
use super::call_writer::CallWriter;
use super::calls::calls_of;
use super::counts::{Counts, Refusal};
use super::decisions::Decisions;
use super::keys;
use super::route::Route;

/// At most so many connections are open at a time.
const MOST_CONNECTIONS: u32 = 512;
/// The head of a request has to come within this time; an idle connection is closed after it.
const PATIENCE: Duration = Duration::from_secs(30);
/// What runs when the server is stopped has this long to end.
const TO_THE_END: Duration = Duration::from_secs(5);

/// Everything that is needed to answer a request.
pub(super) struct Service {
    pub writer: CallWriter,
    pub counts: Arc<Counts>,
    pub keys: Arc<RwLock<Vec<WriteKey>>>,
    pub decisions: Arc<RwLock<Decisions>>,
    /// Pages that may send, by their origin (`https://shop.example`).
    pub origins: Vec<String>,
}

/// Serves until it is told to stop; what runs then comes to its end.
pub(super) async fn serve(listener: TcpListener, service: Arc<Service>, mut stop: watch::Receiver<bool>) {
    let room = Arc::new(Semaphore::new(MOST_CONNECTIONS as usize));
    while !*stop.borrow() {
        let Ok(place) = Arc::clone(&room).acquire_owned().await else { break };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => break,
        };
        match accepted {
            Ok((stream, _)) => {
                let (service, stop) = (Arc::clone(&service), stop.clone());
                tokio::spawn(async move {
                    connection(stream, service, stop).await;
                    drop(place);
                });
            }
            Err(error) => {
                // as when too many files are open: it passes
                tracing::warn!(%error, "a connection cannot be taken");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
    drop(listener);
    tokio::time::timeout(TO_THE_END, room.acquire_many(MOST_CONNECTIONS)).await.map(drop).or_log("end all connections");
}

async fn connection(stream: TcpStream, service: Arc<Service>, mut stop: watch::Receiver<bool>) {
    let answering = service_fn(move |request| {
        let service = Arc::clone(&service);
        async move { Ok::<Answer, Infallible>(service.answer(request).await) }
    });
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
    let mut serving = std::pin::pin!(builder.serve_connection(TokioIo::new(stream), answering));
    let ended = tokio::select! {
        ended = serving.as_mut() => ended,
        _ = stop.changed() => {
            serving.as_mut().graceful_shutdown();
            serving.await
        }
    };
    if let Err(error) = ended {
        // whoever hangs up in the middle of a request
        tracing::debug!(%error, "a connection broke");
    }
}

impl Service {
    async fn answer(&self, request: Request<Incoming>) -> Answer {
        let origin = request.headers().get(ORIGIN).cloned();
        if origin.as_ref().is_some_and(|origin| !self.is_allowed(origin)) {
            self.counts.refuse(Refusal::OtherOrigin);
            return answer::refused(Refusal::OtherOrigin);
        }
        let answered = match self.respond(request).await {
            Ok(answered) => answered,
            Err(why) => {
                self.counts.refuse(why);
                answer::refused(why)
            }
        };
        answer::allow(answered, origin.as_ref())
    }

    fn is_allowed(&self, origin: &HeaderValue) -> bool {
        self.origins.iter().any(|allowed| allowed == "*" || origin.as_bytes().eq_ignore_ascii_case(allowed.as_bytes()))
    }

    async fn respond(&self, request: Request<Incoming>) -> Result<Answer, Refusal> {
        let route = Route::of(request.uri().path()).ok_or(Refusal::UnknownAddress)?;
        match (request.method(), route) {
            (&Method::OPTIONS, _) => Ok(answer::preflight()),
            (&Method::GET, Route::Health) => Ok(answer::of(hyper::StatusCode::OK, &json!({ "status": "ok" }))),
            (&Method::GET, Route::Decision) => self.decide(&request),
            (&Method::POST, _) if !route.is_asked() => self.take(route, request).await,
            _ => Err(Refusal::UnknownAddress),
        }
    }

    /// Keeps the calls of a request.
    async fn take(&self, route: Route, request: Request<Incoming>) -> Result<Answer, Refusal> {
        let received = Timestamp::now();
        let mut given = keys_of(&request);
        let body = super::body::read(request.into_body()).await?;
        let body: Value = serde_json::from_slice(&body).map_err(|_| Refusal::Unreadable)?;
        given.extend(keys::of_body(&body));
        let source = self.source(&given).ok_or(Refusal::UnknownKey)?;
        let found = calls_of(route, body, &source, received).ok_or(Refusal::Unreadable)?;
        self.counts.leave_out(found.long);
        if found.calls.is_empty() && found.long > 0 {
            return Err(Refusal::TooLong);
        }
        self.writer.write(found.calls).await?;
        Ok(answer::accepted())
    }

    /// What somebody is shown, by the id in the address.
    fn decide(&self, request: &Request<Incoming>) -> Result<Answer, Refusal> {
        let asked = |name: &str| {
            let query = request.uri().query().unwrap_or_default();
            query
                .split('&')
                .find_map(|part| part.split_once('=').filter(|(key, _)| *key == name))
                .map(|(_, value)| plain(value))
        };
        let mut given = keys_of(request);
        given.extend(asked("key"));
        self.source(&given).ok_or(Refusal::UnknownKey)?;
        let id = asked("id").filter(|id| !id.is_empty()).ok_or(Refusal::Unreadable)?;
        let decisions = self.decisions.read().unwrap_or_else(PoisonError::into_inner);
        // a page says where it is from, a program does not
        let is_program = !request.headers().contains_key(ORIGIN);
        Ok(answer::of(hyper::StatusCode::OK, &decisions.answer(&id, is_program, Timestamp::now().as_millisecond())))
    }

    fn source(&self, given: &[String]) -> Option<String> {
        let known = self.keys.read().unwrap_or_else(PoisonError::into_inner);
        keys::source_of(&known, given).map(str::to_owned)
    }
}

/// The keys in the head of a request.
fn keys_of(request: &Request<Incoming>) -> Vec<String> {
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    // Jitsu's libraries send a secret beside the key
    let own = header("x-write-key").and_then(|key| key.split(':').next()).map(str::to_owned);
    own.into_iter().chain(header(AUTHORIZATION.as_str()).and_then(keys::of_authorization)).collect()
}

/// A part of an address without its escapes.
fn plain(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::with_capacity(text.len()), text.as_bytes());
    while let Some((&first, after)) = rest.split_first() {
        let escaped = after.get(..2).filter(|_| first == b'%');
        let escaped = escaped.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        bytes.push(escaped.unwrap_or(if first == b'+' { b' ' } else { first }));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_addresses_are_read() {
        assert_eq!(plain("a%40b+c%2Fd"), "a@b c/d");
        assert_eq!(plain("100%"), "100%");
        assert_eq!(plain("%zz%C3%A4"), "%zzä");
    }
}
