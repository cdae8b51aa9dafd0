//! The thread that writes calls to the journal: those of all requests that wait are written together, because the disk takes
//! as long for many as for one.

use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::oneshot;

use crate::log::OrLog;
use crate::store::{Call, CallJournal};

use super::counts::{Counts, Refusal};

/// Requests that may wait for the disk.
const QUEUE: usize = 256;
/// At most so many calls are written together.
const MOST_TOGETHER: usize = 5_000;
/// Calls that may wait to be taken into the project.
const MOST_WAITING: u64 = 2_000_000;
/// So many calls are worth taking at once.
const ENOUGH: u64 = 500;

/// The calls of a request, and who waits for them to be on the disk.
struct WriteRequest {
    calls: Vec<Call>,
    done: oneshot::Sender<bool>,
}

/// The journal, shared by the thread that writes calls and whoever takes them into the project.
pub(super) struct SharedJournal {
    journal: Mutex<CallJournal>,
    /// Calls that came since they were taken last.
    new: Mutex<u64>,
    came: Condvar,
}

impl SharedJournal {
    pub(super) fn new(journal: CallJournal) -> Self {
        Self { journal: Mutex::new(journal), new: Mutex::new(0), came: Condvar::new() }
    }

    /// Locks the journal, whatever became of others who held it.
    pub(super) fn lock(&self) -> MutexGuard<'_, CallJournal> {
        self.journal.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, new: u64) {
        *self.new.lock().unwrap_or_else(PoisonError::into_inner) += new;
        self.came.notify_all();
    }

    /// Waits until many calls came, or until it is time to take few; says whether any came.
    pub(super) fn wait(&self, at_most: Duration) -> bool {
        let until = Instant::now() + at_most;
        let mut new = self.new.lock().unwrap_or_else(PoisonError::into_inner);
        while *new < ENOUGH {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            new = self.came.wait_timeout(new, left).map_or_else(|error| error.into_inner().0, |(new, _)| new);
        }
        std::mem::take(&mut *new) > 0
    }
}

/// Where requests hand in their calls, to be written by one thread.
#[derive(Clone)]
pub(super) struct CallWriter {
    queue: SyncSender<WriteRequest>,
    counts: Arc<Counts>,
}

impl CallWriter {
    /// Starts the thread. It ends when nobody can hand anything in any more, and everything is kept.
    pub(super) fn start(journal: Arc<SharedJournal>, counts: Arc<Counts>) -> std::io::Result<(Self, JoinHandle<()>)> {
        let (queue, requests) = sync_channel(QUEUE);
        let thread = std::thread::Builder::new().name("live journal".to_owned()).spawn({
            let counts = Arc::clone(&counts);
            move || run(&requests, &journal, &counts)
        })?;
        Ok((Self { queue, counts }, thread))
    }

    /// Writes calls; they are on the disk when this returns `Ok`.
    pub(super) async fn write(&self, calls: Vec<Call>) -> Result<(), Refusal> {
        if calls.is_empty() {
            return Ok(());
        }
        if self.counts.waiting() > MOST_WAITING {
            return Err(Refusal::Unavailable);
        }
        let (done, kept) = oneshot::channel();
        match self.queue.try_send(WriteRequest { calls, done }) {
            Ok(()) => {}
            Err(TrySendError::Full(_)) => return Err(Refusal::Busy),
            Err(TrySendError::Disconnected(_)) => return Err(Refusal::Unavailable),
        }
        if kept.await == Ok(true) { Ok(()) } else { Err(Refusal::Unavailable) }
    }
}

fn run(requests: &Receiver<WriteRequest>, journal: &SharedJournal, counts: &Counts) {
    while let Ok(first) = requests.recv() {
        let mut n = first.calls.len();
        let mut together = vec![first];
        while n < MOST_TOGETHER
            && let Ok(next) = requests.try_recv()
        {
            n += next.calls.len();
            together.push(next);
        }
        let now = Timestamp::now().as_millisecond();
        let kept = journal.lock().keep(together.iter().flat_map(|request| &request.calls), now);
        if let Ok(new) = kept {
            counts.keep(n as u64, new, now);
            journal.tell(new);
        }
        let is_kept = kept.is_ok();
        kept.or_log("keep calls that came");
        for request in together {
            // who asked may have gone
            request.done.send(is_kept).ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::store::ProjectFile;

    use super::*;

    fn call(n: usize) -> Call {
        let mut id = [0; 16];
        id[..8].copy_from_slice(&(n as u64).to_le_bytes());
        Call { source: "Shop".to_owned(), tool: "segment".to_owned(), id, body: "{}".to_owned() }
    }

    #[test]
    fn who_comes_when_the_queue_is_full_is_told_so_and_the_others_are_kept() {
        let dir = tempfile::tempdir().unwrap();
        let project = ProjectFile::from(dir.path().join("a.desire"));
        let journal = Arc::new(SharedJournal::new(CallJournal::open(&project, 0).unwrap()));
        let counts = Arc::new(Counts::default());
        let (writer, thread) = CallWriter::start(Arc::clone(&journal), Arc::clone(&counts)).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        // the disk takes its time
        let held = journal.lock();
        let asked = runtime.block_on(async {
            let ask = |n| {
                let writer = writer.clone();
                tokio::spawn(async move { writer.write(vec![call(n)]).await })
            };
            // those that the thread has taken already make room for others
            let asked: Vec<_> = (0..MOST_TOGETHER + QUEUE + 50).map(ask).collect();
            for _ in 0..1_000 {
                tokio::task::yield_now().await;
            }
            asked
        });
        drop(held);
        let answers: Vec<Result<(), Refusal>> = runtime.block_on(async {
            let mut answers = Vec::new();
            for answer in asked {
                answers.push(answer.await.unwrap());
            }
            answers
        });
        drop(writer);
        thread.join().unwrap();
        let kept = answers.iter().filter(|answer| answer.is_ok()).count();
        assert!(kept >= QUEUE && answers.contains(&Err(Refusal::Busy)), "{kept} of {}", answers.len());
        let waiting = journal.lock().count_waiting(0).unwrap();
        assert_eq!((waiting, counts.kept(), counts.waiting()), (kept as u64, kept as u64, kept as u64));
        assert!(journal.wait(Duration::ZERO) && !journal.wait(Duration::ZERO), "who takes calls hears of them once");
    }
}
