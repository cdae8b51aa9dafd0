//! Deciding who is who by hand: "Not the same person…" and "Same person as…".

mod same;
mod split;

pub use same::SameDialog;
pub use split::SplitDialog;

use std::sync::mpsc::{Receiver, channel};

use crate::gui::command::{AnyReading, Command};
use crate::gui::context::{DataKey, ViewContext};
use crate::model::{CustomerIx, ProfileId};
use crate::present::who;

/// Which files each profile of a customer came with, read from the project file when somebody looks.
#[derive(Default)]
pub struct Origins {
    of: Option<(DataKey, CustomerIx)>,
    waiting: Option<Receiver<Vec<(ProfileId, String)>>>,
    files: Vec<(ProfileId, String)>,
}

impl Origins {
    /// Asks for what is not there yet; call it every frame.
    pub fn read(&mut self, cx: &ViewContext<'_>, ix: CustomerIx) {
        let wanted = (cx.revision_key(), ix);
        if self.of.as_ref() != Some(&wanted) {
            let (send, receive) = channel();
            self.of = Some(wanted);
            self.files.clear();
            self.waiting = Some(receive);
            let project = cx.project().clone();
            cx.push(Command::Read(AnyReading(Box::new(move |workspace, _| {
                // a file that cannot be read says so elsewhere; nobody may be looking any more
                if let Ok(imports) = workspace.imports_of(ix) {
                    let words = |(profile, imports): (ProfileId, Vec<_>)| (profile, who::files(&project, &imports));
                    drop(send.send(imports.into_iter().map(words).collect()));
                }
            }))));
        }
        if let Some(files) = self.waiting.as_ref().and_then(|w| w.try_recv().ok()) {
            self.files = files;
            self.waiting = None;
        }
    }

    /// The files a profile came with: "web.csv (Website)"; `""` while they are being read.
    pub fn of(&self, profile: ProfileId) -> &str {
        self.files.iter().find(|(p, _)| *p == profile).map_or("", |(_, files)| files.as_str())
    }
}

/// The time, ms UTC.
pub fn now() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}
