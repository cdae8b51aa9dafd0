//! A running intake: its threads, and the way of calls into a project.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::watch;

use crate::log::OrLog;
use crate::model::WriteKey;
use crate::progress::Progress;
use crate::store::CallJournal;
use crate::texts::text;
use crate::workspace::{ImportError, TakenCalls, Workspace, now};

use super::call_writer::{CallWriter, SharedJournal};
use super::counts::Counts;
use super::decisions::Decisions;
use super::server::{self, Service};

/// How long calls wait to be taken into the project together.
pub(super) const PAUSE: Duration = Duration::from_millis(250);

/// Calls that are taken into the project at once.
const MOST_AT_ONCE: usize = 10_000;

/// Where and from whom calls are taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntakeOptions {
    /// The address to listen at; port 0 takes one that is free.
    pub address: SocketAddr,
    /// Pages that may send, by their origin; `*` for any. Programs that are no browser name none and always may.
    pub origins: Vec<String>,
}

/// Why an intake cannot be started.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    /// The address cannot be listened at.
    #[error("{}", text!("live-cannot-listen", address = .0.to_string(), why = .1.to_string()))]
    Listen(SocketAddr, io::Error),
    /// The system gives no thread.
    #[error(transparent)]
    Start(#[from] io::Error),
}

/// A server that takes calls, and the journal in which they wait.
pub struct Intake {
    address: SocketAddr,
    journal: Arc<SharedJournal>,
    counts: Arc<Counts>,
    keys: Arc<RwLock<Vec<WriteKey>>>,
    decisions: Arc<RwLock<Decisions>>,
    stop: watch::Sender<bool>,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

impl Intake {
    /// Opens the port and starts the threads that take calls.
    pub fn start(options: &IntakeOptions, keys: Vec<WriteKey>, journal: CallJournal) -> Result<Self, IntakeError> {
        let counts = Arc::new(Counts::default());
        // where nobody knows, it is looked
        let waiting = journal.count_waiting(0).or_log("count the calls that wait");
        counts.set_waiting(waiting.unwrap_or(1));
        let listen = |error| IntakeError::Listen(options.address, error);
        let listener = TcpListener::bind(options.address).map_err(listen)?;
        listener.set_nonblocking(true).map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let (journal, keys) = (Arc::new(SharedJournal::new(journal)), Arc::new(RwLock::new(keys)));
        let decisions = Arc::<RwLock<Decisions>>::default();
        let (writer, keeping) = CallWriter::start(Arc::clone(&journal), Arc::clone(&counts))?;
        let service = Arc::new(Service {
            writer,
            counts: Arc::clone(&counts),
            keys: Arc::clone(&keys),
            decisions: Arc::clone(&decisions),
            origins: options.origins.clone(),
        });
        let (stop, stopped) = watch::channel(false);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let serving = std::thread::Builder::new().name("live server".to_owned()).spawn(move || {
            runtime.block_on(async move {
                match tokio::net::TcpListener::from_std(listener) {
                    Ok(listener) => server::serve(listener, service, stopped).await,
                    Err(error) => tracing::warn!(%error, "cannot listen"),
                }
            });
        })?;
        let threads = Mutex::new(vec![serving, keeping]);
        Ok(Self { address, journal, counts, keys, decisions, stop, threads })
    }

    /// The address and port that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The counts of calls so far.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// From now on these keys are known.
    pub fn set_keys(&self, keys: Vec<WriteKey>) {
        *self.keys.write().unwrap_or_else(PoisonError::into_inner) = keys;
    }

    /// From now on this is shown.
    pub(super) fn set_decisions(&self, decisions: Decisions) {
        *self.decisions.write().unwrap_or_else(PoisonError::into_inner) = decisions;
    }

    /// Waits until calls are worth taking, at most so long; says whether any came.
    pub fn wait(&self, at_most: Duration) -> bool {
        self.journal.wait(at_most)
    }

    /// Takes the calls that wait longest into the project, but not too many at once.
    pub fn take(&self, workspace: &mut Workspace, progress: &Progress) -> Result<TakenCalls, ImportError> {
        let taken = workspace.calls_taken()?;
        let calls = self.journal.lock().waiting(taken, MOST_AT_ONCE)?;
        let Some(last) = calls.last() else { return Ok(TakenCalls::default()) };
        let last = last.number;
        let done = workspace.take_calls(&calls, progress)?;
        self.counts.take(done.calls);
        self.journal.lock().forget(last, now()).or_log("forget calls that are in the project");
        Ok(done)
    }

    /// Takes no more calls; returns once all that were accepted are in the journal.
    pub fn stop_listening(&self) {
        let threads = std::mem::take(&mut *self.threads.lock().unwrap_or_else(PoisonError::into_inner));
        if threads.is_empty() {
            return;
        }
        self.stop.send(true).or_log("stop the live server");
        for thread in threads {
            if thread.join().is_err() {
                tracing::warn!("a thread of the live intake broke off");
            }
        }
    }
}

impl Drop for Intake {
    fn drop(&mut self) {
        self.stop_listening();
    }
}
