//! Waiting for an answer, as long as somebody wants it.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use crate::progress::Progress;
use crate::remote::RemoteError;

/// A statement that takes longer than this is given up.
pub(super) const PATIENCE: Duration = Duration::from_mins(10);
/// Whether somebody still waits is asked this often.
pub(super) const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Waits for an answer; once nobody waits for it any more `stop` is called, and what comes then is not read.
pub(super) fn wait_for<T>(
    answer: &Receiver<Result<T, RemoteError>>,
    progress: &Progress,
    stop: impl FnOnce(),
) -> Result<T, RemoteError> {
    loop {
        match answer.recv_timeout(LOOK_EVERY) {
            Ok(answer) => return answer,
            Err(RecvTimeoutError::Timeout) if progress.is_cancelled() => {
                stop();
                return Err(RemoteError::Cancelled);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Err(RemoteError::Cut),
        }
    }
}
