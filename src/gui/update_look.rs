//! Newer versions: a look once a day where a person said, off the frame.

use std::time::{Duration, Instant};

use crate::texts::text;
use crate::update_notice::{self, UpdatePlace};
use crate::workspace::now;

use super::command::{Command, Task};
use super::dialogs::update_notice::UpdateNoticeDialog;
use super::jobs::{Mode, TaskEnd};
use super::state::State;

/// How often it is asked whether a day is over; a window may be open for weeks.
const ASK_EVERY: Duration = Duration::from_hours(1);

impl State {
    /// Looks for a newer version where it is time and a person said where. Nobody is told of a look that fails.
    pub(super) fn look_for_update(&mut self) {
        // what a test shows must not depend on the machine
        if self.jobs.mode() == Mode::Inline || Instant::now() < self.next_update_look {
            return;
        }
        self.next_update_look = Instant::now() + ASK_EVERY;
        let (command_sender, ctx) = (self.command_sender.clone(), self.ctx.clone());
        let look = move || {
            if let Some(published) = update_notice::look_once_a_day(now()) {
                // the window may be gone: then nobody wants to know
                drop(command_sender.send(Command::Tell(published.sentence())));
                ctx.request_repaint();
            }
        };
        // without a thread the next look comes in time
        drop(std::thread::Builder::new().name("updates".to_owned()).spawn(look));
    }

    /// Asks where to look, beginning with what is kept.
    pub(super) fn show_update_notice(&mut self) {
        let place = if self.jobs.mode() == Mode::Inline { None } else { update_notice::kept() };
        self.dialogs.push(Box::new(UpdateNoticeDialog::new(place.as_ref())));
    }

    /// Keeps where to look, and looks at once: then a person knows whether it can be read.
    pub(super) fn set_update_notice(&mut self, place: Option<UpdatePlace>) {
        // what one test chooses must not stay on the machine
        if self.jobs.mode() == Mode::Threads
            && let Err(why) = update_notice::keep(place.as_ref(), now())
        {
            self.notices.fail(why);
            return;
        }
        let Some(place) = place else {
            self.notices.say(text!("update-notice-switched-off"));
            return;
        };
        self.run(Task::new(text!("update-notice-title"), move |_| {
            let published = place.look().map_err(TaskEnd::Failed)?;
            let say = if published.is_newer() { Command::Tell } else { Command::Say };
            Ok(say(published.sentence()))
        }));
    }
}
