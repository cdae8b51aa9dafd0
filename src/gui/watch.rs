//! The watched folder of the open project: looked into every few seconds, off the frame.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::texts::text;
use crate::workspace::{Arrival, Arrivals, LOOK_EVERY, arrival};

use super::command::Command;
use super::jobs::Mode;
use super::state::State;
use super::watcher::{WatchedFolder, Watcher};

impl State {
    /// Looks into the project's folder where it has one and it is time.
    pub(super) fn watch(&mut self) {
        let Some(folder) = self.snapshot.project.settings.watched_folder.clone() else {
            self.watcher = Watcher::default();
            return;
        };
        let same = self.watcher.on.as_ref().is_some_and(|w| w.project == self.opened && w.folder == folder);
        if !same {
            let arrivals = Arc::new(Mutex::new(Arrivals::new(Path::new(&*folder), &self.snapshot.project)));
            let busy = Arc::new(AtomicBool::new(false));
            let on = WatchedFolder { project: self.opened, folder, arrivals, busy, next: Instant::now() };
            self.watcher = Watcher { on: Some(on), waiting: Vec::new() };
        }
        let threads = self.jobs.mode() == Mode::Threads;
        let importing = self.project_thread.is_importing();
        let Some(on) = &mut self.watcher.on else { return };
        if threads {
            self.ctx.request_repaint_after(LOOK_EVERY);
        }
        if importing || Instant::now() < on.next || on.busy.swap(true, Ordering::Relaxed) {
            return;
        }
        on.next = Instant::now() + if threads { LOOK_EVERY } else { Duration::ZERO };
        let (arrivals, busy, project) = (on.arrivals.clone(), on.busy.clone(), self.snapshot.project.clone());
        let (command_sender, ctx) = (self.command_sender.clone(), self.ctx.clone());
        let look = move || {
            let mut reported = false;
            // the window may be gone: then nobody wants to know
            let mut tell = |command| {
                reported = true;
                drop(command_sender.send(command));
            };
            let mut arrivals = arrivals.lock().unwrap_or_else(PoisonError::into_inner);
            match arrivals.scan() {
                Ok(ready) => {
                    for path in ready {
                        tell(match arrival(&path, &project) {
                            Arrival::Import(requests) => Command::Import(requests),
                            Arrival::Waits(why) => Command::FileWaits(path, why),
                        });
                    }
                }
                Err(error) => {
                    let folder = arrivals.folder().display();
                    tell(Command::Fail(text!("watch-watched-folder-cannot-read", folder, error = error.to_string())));
                }
            }
            busy.store(false, Ordering::Relaxed);
            if reported {
                ctx.request_repaint();
            }
        };
        if threads {
            // without a thread the next look comes in time
            drop(std::thread::Builder::new().name(text!("watch-watched-folder").to_owned()).spawn(look));
        } else {
            look();
        }
    }
}
