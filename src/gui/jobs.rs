//! Work off the frame: named threads with progress and cancel, of which the status bar knows.
//!
//! [`Jobs`] starts and lists them. [`Latest`] is one typed slot for one kind of result: it asks for what is wanted now,
//! keeps the old picture until the new one is there, and cancels work that nobody wants any more. A `Task`, which a
//! command carries, runs once and ends in another command.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::progress::{Cancelled, Progress};

/// A running job's number.
pub type JobId = u64;

/// What is over sooner would only flicker: neither a job nor an old result is pointed out before.
pub const SHORTEST_SHOWN: Duration = Duration::from_millis(150);

/// Whether jobs run in threads, or at once on the caller's thread (tests).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Each in a thread of its own.
    Threads,
    /// At once, before `start` returns: every frame then shows the final state.
    Inline,
}

/// What the status bar shows of a running job.
#[derive(Debug, Clone)]
pub struct JobInfo {
    /// The number, never given twice.
    pub id: JobId,
    /// What it does ("Stage flow").
    pub name: String,
    /// How far the job is, and how it is cancelled.
    pub progress: Progress,
    /// The moment the job began.
    pub since: Instant,
}

#[derive(Debug)]
struct Inner {
    ctx: egui::Context,
    mode: Mode,
    list: Mutex<Vec<JobInfo>>,
    next: AtomicU64,
    held: Mutex<WaitingJobs>,
}

/// Jobs that wait until they are let go; `None` = jobs start at once.
#[derive(Default)]
struct WaitingJobs(Option<Vec<Box<dyn FnOnce() + Send>>>);

impl std::fmt::Debug for WaitingJobs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Held").field(&self.0.as_ref().map(Vec::len)).finish()
    }
}

/// Starts jobs and knows which run. Clones share the list.
#[derive(Debug, Clone)]
pub struct Jobs(Arc<Inner>);

impl Jobs {
    /// No jobs yet; repaints `ctx` when one ends.
    pub fn new(ctx: &egui::Context, mode: Mode) -> Self {
        Self(Arc::new(Inner {
            ctx: ctx.clone(),
            mode,
            list: Mutex::default(),
            next: AtomicU64::new(1),
            held: Mutex::default(),
        }))
    }

    /// Lets jobs that start from now on wait, or lets those that wait go: tests look at the window meanwhile.
    pub fn hold(&self, hold: bool) {
        let waiting = {
            let mut held = self.0.held.lock().unwrap_or_else(PoisonError::into_inner);
            if hold { held.0.get_or_insert_default().drain(..0).collect() } else { held.0.take().unwrap_or_default() }
        };
        waiting.into_iter().for_each(|job| job());
    }

    /// How long a result may take before it is pointed out that it is not there yet.
    fn patience(&self) -> Duration {
        // what a test shows must not depend on the machine
        if self.0.mode == Mode::Threads { SHORTEST_SHOWN } else { Duration::ZERO }
    }

    /// Whether jobs run in threads.
    pub fn mode(&self) -> Mode {
        self.0.mode
    }

    /// Runs `work` in a thread named `name`. A panic in it ends that job alone.
    pub fn start(&self, name: &str, work: impl FnOnce(&Progress) + Send + 'static) -> Progress {
        let progress = Progress::new();
        let entry = self.enter(name, &progress);
        let handle = progress.clone();
        let job = move || {
            // The entry leaves the list when the job ends, by whatever way.
            let _entry = entry;
            work(&handle);
        };
        if let Some(waiting) = &mut self.0.held.lock().unwrap_or_else(PoisonError::into_inner).0 {
            waiting.push(Box::new(job));
            return progress;
        }
        match self.0.mode {
            Mode::Inline => job(),
            Mode::Threads => {
                // Without a thread there is nothing to wait for: dropping the work tells whoever waits.
                drop(std::thread::Builder::new().name(name.to_owned()).spawn(job));
            }
        }
        progress
    }

    /// Lists work that runs elsewhere (the workspace thread) for as long as the entry lives.
    pub fn enter(&self, name: &str, progress: &Progress) -> Entry {
        let id = self.0.next.fetch_add(1, Ordering::Relaxed);
        let info = JobInfo { id, name: name.to_owned(), progress: progress.clone(), since: Instant::now() };
        self.lock().push(info);
        Entry { id, jobs: self.clone() }
    }

    /// The running jobs, oldest first.
    pub fn list(&self) -> Vec<JobInfo> {
        self.lock().clone()
    }

    /// How many were started so far.
    pub fn started(&self) -> u64 {
        self.0.next.load(Ordering::Relaxed) - 1
    }

    /// Whether no job is under way.
    pub fn is_idle(&self) -> bool {
        self.lock().is_empty()
    }

    /// Asks a job to stop.
    pub fn cancel(&self, id: JobId) {
        for job in self.lock().iter().filter(|j| j.id == id) {
            job.progress.cancel();
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<JobInfo>> {
        self.0.list.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place in the list of running jobs; dropping it leaves the list and repaints.
#[derive(Debug)]
pub struct Entry {
    id: JobId,
    jobs: Jobs,
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.jobs.lock().retain(|j| j.id != self.id);
        self.jobs.0.ctx.request_repaint();
    }
}

/// How a task can end without a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaskEnd {
    /// The person cancelled it.
    Cancelled,
    /// It failed; the text says what, where and what to do.
    Failed(String),
}

impl From<Cancelled> for TaskEnd {
    fn from(_: Cancelled) -> Self {
        Self::Cancelled
    }
}

struct LatestRequest<K, T> {
    key: K,
    /// What the job is called.
    name: String,
    progress: Progress,
    answer: Option<Receiver<Result<T, Cancelled>>>,
    stopped: bool,
    since: Instant,
    patience: Duration,
}

/// The latest result of one kind. Ask every frame; work starts only when the key changes.
pub struct Latest<K, T> {
    wanted: Option<LatestRequest<K, T>>,
    ready: Option<(K, Arc<T>)>,
}

impl<K, T> Default for Latest<K, T> {
    fn default() -> Self {
        Self { wanted: None, ready: None }
    }
}

impl<K: PartialEq + Clone, T: Send + Sync + 'static> Latest<K, T> {
    /// Says what is wanted now and gives the newest result there is, which may still be that of an earlier key: see
    /// [`Latest::is_current`]. `work` is dropped unread unless the key is new.
    pub fn ask(
        &mut self,
        jobs: &Jobs,
        name: &str,
        key: K,
        work: impl FnOnce(&Progress) -> Result<T, Cancelled> + Send + 'static,
    ) -> Option<&Arc<T>> {
        if !self.is_asked(&key) {
            if let Some(old) = &self.wanted {
                old.progress.cancel();
            }
            let (send, receive) = channel();
            let progress = jobs.start(name, move |progress| {
                drop(send.send(work(progress))); // nobody listens any more: a newer request won
            });
            self.wanted = Some(LatestRequest {
                key,
                name: name.to_owned(),
                progress,
                answer: Some(receive),
                stopped: false,
                since: Instant::now(),
                patience: jobs.patience(),
            });
        }
        if self.poll() {
            jobs.0.ctx.request_repaint(); // what was drawn before in this frame may show the result too
        }
        self.ready.as_ref().map(|(_, result)| result)
    }

    /// Takes the answer, where there is one; whether there was.
    fn poll(&mut self) -> bool {
        let Some(wanted) = &mut self.wanted else { return false };
        let Some(answer) = &wanted.answer else { return false };
        match answer.try_recv() {
            Ok(Ok(result)) => self.ready = Some((wanted.key.clone(), Arc::new(result))),
            Ok(Err(Cancelled)) | Err(TryRecvError::Disconnected) => wanted.stopped = true,
            Err(TryRecvError::Empty) => return false,
        }
        wanted.answer = None;
        true
    }

    /// Whether this was asked for last: asking again starts nothing.
    pub fn is_asked(&self, key: &K) -> bool {
        self.wanted.as_ref().is_some_and(|wanted| wanted.key == *key)
    }

    /// The newest result without asking for anything.
    pub fn get(&self) -> Option<&Arc<T>> {
        self.ready.as_ref().map(|(_, result)| result)
    }

    /// The newest result with the key it answers.
    pub fn ready(&self) -> Option<(&K, &Arc<T>)> {
        self.ready.as_ref().map(|(key, result)| (key, result))
    }

    /// Whether the newest result answers the newest key.
    pub fn is_current(&self) -> bool {
        match (&self.wanted, &self.ready) {
            (Some(wanted), Some((key, _))) => wanted.key == *key,
            _ => false,
        }
    }

    /// What the job of the newest request is called.
    pub fn job(&self) -> &str {
        self.wanted.as_ref().map_or("", |w| w.name.as_str())
    }

    /// Whether the newest request takes long enough to be pointed out, or came to nothing.
    pub fn is_overdue(&self) -> bool {
        !self.is_current() && self.wanted.as_ref().is_some_and(|w| w.stopped || w.since.elapsed() >= w.patience)
    }

    /// Whether the newest result answers an older question, and has done so long enough to be pointed out.
    pub fn is_outdated(&self) -> bool {
        self.ready.is_some() && self.is_overdue()
    }

    /// Whether work is under way.
    pub fn is_running(&self) -> bool {
        self.wanted.as_ref().is_some_and(|w| w.answer.is_some())
    }

    /// Whether the newest request was cancelled or failed; [`Latest::forget`] lets it be asked again.
    pub fn is_stopped(&self) -> bool {
        self.wanted.as_ref().is_some_and(|w| w.stopped)
    }

    /// Forgets the newest request, so that the next ask starts it again; the old picture stays.
    pub fn forget(&mut self) {
        if let Some(wanted) = self.wanted.take() {
            wanted.progress.cancel();
        }
    }
}

/// How often the window looks at running work.
pub const POLL_INTERVAL: Duration = Duration::from_millis(100);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_request_wins_and_the_old_picture_stays() {
        let jobs = Jobs::new(&egui::Context::default(), Mode::Inline);
        let mut slot = Latest::<u32, String>::default();
        assert_eq!(slot.ask(&jobs, "a", 1, |_| Ok("one".to_owned())).unwrap().as_str(), "one");
        assert_eq!(slot.ask(&jobs, "a", 2, |_| Err(Cancelled)).unwrap().as_str(), "one");
        assert!(slot.is_stopped() && !slot.is_current());
        slot.forget();
        assert_eq!(slot.ask(&jobs, "a", 2, |_| Ok("two".to_owned())).unwrap().as_str(), "two");
        assert!(slot.is_current() && jobs.is_idle());
    }

    #[test]
    fn a_newer_key_cancels_the_work_for_the_older_one() {
        let jobs = Jobs::new(&egui::Context::default(), Mode::Threads);
        let mut slot = Latest::<u32, u32>::default();
        let (send, receive) = channel();
        slot.ask(&jobs, "slow", 1, move |progress| {
            while !progress.is_cancelled() {
                std::thread::yield_now();
            }
            send.send(()).unwrap();
            progress.check()?;
            Ok(1)
        });
        slot.ask(&jobs, "fast", 2, |_| Ok(2));
        receive.recv().unwrap(); // returns only because asking for 2 cancelled 1
        while slot.is_running() {
            slot.poll();
        }
        assert_eq!(slot.get().map(|r| **r), Some(2));
    }
}
