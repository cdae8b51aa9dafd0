//! Deciding who is who by hand: "Not the same person…" and "Same person as…".

mod same;
mod split;

pub use same::SameDialog;
pub use split::SplitDialog;

use crate::gui::context::{DataKey, ViewContext};
use crate::gui::project_reading::ProjectReading;
use crate::model::{CustomerIx, ProfileId};
use crate::present::identity_words;

/// Which files each profile of a customer came with.
#[derive(Default)]
pub struct Origins(ProjectReading<(DataKey, CustomerIx), Vec<(ProfileId, String)>>);

impl Origins {
    /// Asks for what is not there yet; call it every frame.
    pub fn read(&mut self, cx: &ViewContext<'_>, ix: CustomerIx) {
        let project = cx.project().clone();
        self.0.ask_afresh(cx, (cx.revision_key(), ix), move |workspace, _| {
            let words = |(profile, imports): (ProfileId, Vec<_>)| (profile, identity_words::files(&project, &imports));
            Ok(workspace.imports_of(ix)?.into_iter().map(words).collect())
        });
    }

    /// The files a profile came with: "web.csv (Website)"; `""` while they are being read.
    pub fn of(&self, profile: ProfileId) -> &str {
        self.0.get().into_iter().flatten().find(|(p, _)| *p == profile).map_or("", |(_, files)| files.as_str())
    }
}

/// The time, ms UTC.
pub fn now() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}
