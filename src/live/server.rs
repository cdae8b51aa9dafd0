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
use super::calls::calls_of;
use super::counts::{Counts, Refusal};
use super::keeper::Keeper;
use super::keys;
use super::route::Route;

/// Connections at a time.
const MOST_CONNECTIONS: u32 = 512;
/// The head of a request has to come within this time; an idle connection is closed after it.
const PATIENCE: Duration = Duration::from_secs(30);
/// What runs when the server is stopped has this long to end.
const TO_THE_END: Duration = Duration::from_secs(5);

/// What answers requests.
pub(super) struct Service {
    pub keeper: Keeper,
    pub counts: Arc<Counts>,
    pub keys: Arc<RwLock<Vec<WriteKey>>>,
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
            (&Method::POST, _) if !route.is_asked() => self.take(route, request).await,
            _ => Err(Refusal::UnknownAddress),
        }
    }

    /// Keeps the calls of a request.
    async fn take(&self, route: Route, request: Request<Incoming>) -> Result<Answer, Refusal> {
        let received = Timestamp::now();
        let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let mut given: Vec<String> = header("x-write-key").into_iter().collect();
        given.extend(header(AUTHORIZATION.as_str()).as_deref().and_then(keys::of_authorization));
        let body = super::body::read(request.into_body()).await?;
        let body: Value = serde_json::from_slice(&body).map_err(|_| Refusal::Unreadable)?;
        given.extend(keys::of_body(&body));
        let source = self.source(&given).ok_or(Refusal::UnknownKey)?;
        let found = calls_of(route, body, &source, received).ok_or(Refusal::Unreadable)?;
        self.counts.leave_out(found.long);
        if found.calls.is_empty() && found.long > 0 {
            return Err(Refusal::TooLong);
        }
        self.keeper.keep(found.calls).await?;
        Ok(answer::accepted())
    }

    fn source(&self, given: &[String]) -> Option<String> {
        let known = self.keys.read().unwrap_or_else(PoisonError::into_inner);
        keys::source_of(&known, given).map(str::to_owned)
    }
}
