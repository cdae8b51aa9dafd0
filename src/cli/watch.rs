//! Progress on standard error: a bar on a terminal, a plain line per step otherwise.

use std::io::IsTerminal;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::present::numbers;
use crate::progress::Progress;

use super::output::{is_quiet, print_note};

/// Shows a [`Progress`] until it is dropped.
pub(super) struct ProgressDisplay {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl ProgressDisplay {
    /// Starts to show `progress`.
    pub(super) fn start(progress: &Progress) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let (progress, stopped) = (progress.clone(), stop.clone());
        let show = move || {
            if std::io::stderr().is_terminal() {
                bar(&progress, &stopped);
            } else {
                lines(&progress, &stopped);
            }
        };
        // Work goes on without a witness where the system has no thread left for one.
        let start = || std::thread::Builder::new().name("progress".to_owned()).spawn(show).ok();
        let thread = if is_quiet() { None } else { start() };
        Self { stop, thread }
    }
}

impl Drop for ProgressDisplay {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            drop(thread.join());
        }
    }
}

fn bar(progress: &Progress, stop: &AtomicBool) {
    let bar = ProgressBar::new_spinner();
    let known = ProgressStyle::with_template("{msg} [{bar:30}] {percent} %{prefix}");
    let unknown = ProgressStyle::with_template("{spinner} {msg}");
    let mut current = String::new();
    while !stop.load(Ordering::Relaxed) {
        let (stage, done, total) = progress.sample();
        if stage != current {
            bar.reset();
            current.clone_from(&stage);
            bar.set_message(stage);
        }
        let style = if total > 0 { known.as_ref() } else { unknown.as_ref() };
        if let Ok(style) = style {
            bar.set_style(style.clone().progress_chars("━╸ "));
        }
        bar.set_length(total);
        bar.set_position(done);
        bar.set_prefix(progress.pace().map(|pace| format!(" · {}", numbers::pace(&pace))).unwrap_or_default());
        bar.tick();
        std::thread::park_timeout(Duration::from_millis(100));
    }
    bar.finish_and_clear();
}

fn lines(progress: &Progress, stop: &AtomicBool) {
    let mut current = String::new();
    loop {
        let last = stop.load(Ordering::Relaxed);
        let stage = progress.sample().0;
        if !stage.is_empty() && stage != current {
            print_note(&format!("{stage} …"));
            current = stage;
        }
        if last {
            return;
        }
        std::thread::park_timeout(Duration::from_millis(50));
    }
}
