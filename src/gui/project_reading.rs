//! Something read from the project file when it is shown.

use std::sync::mpsc::{Receiver, channel};

use crate::gui::command::{AnyReading, Command};
use crate::gui::context::ViewContext;
use crate::gui::problem;
use crate::progress::Progress;
use crate::store::StoreError;
use crate::workspace::Workspace;

/// One kind of answer: asked again when the key changes, the old answer stays until the new one is there.
pub(crate) struct ProjectReading<K, T> {
    of: Option<K>,
    waiting: Option<Receiver<Result<T, String>>>,
    found: Option<Result<T, String>>,
}

impl<K, T> Default for ProjectReading<K, T> {
    fn default() -> Self {
        Self { of: None, waiting: None, found: None }
    }
}

impl<K: PartialEq, T: Send + 'static> ProjectReading<K, T> {
    /// Asks every frame; reads only when `key` is new.
    pub(crate) fn ask(
        &mut self,
        cx: &ViewContext<'_>,
        key: K,
        work: impl FnOnce(&Workspace, &Progress) -> Result<T, StoreError> + Send + 'static,
    ) -> Option<&Result<T, String>> {
        if self.of.as_ref() != Some(&key) {
            let (send, receive) = channel();
            self.of = Some(key);
            self.waiting = Some(receive);
            cx.push(Command::Read(AnyReading(Box::new(move |workspace, progress| {
                drop(send.send(work(workspace, progress).map_err(|e| problem::of_store(&e)))); // it may not be shown any more
            }))));
        }
        if let Some(answer) = self.waiting.as_ref().and_then(|w| w.try_recv().ok()) {
            self.found = Some(answer);
            self.waiting = None;
        }
        self.found.as_ref()
    }

    /// The answer, where the project file gave one, without asking for anything.
    pub(crate) fn get(&self) -> Option<&T> {
        self.found.as_ref()?.as_ref().ok()
    }

    /// The same where an answer about something else must not be shown meanwhile.
    pub(crate) fn ask_afresh(
        &mut self,
        cx: &ViewContext<'_>,
        key: K,
        work: impl FnOnce(&Workspace, &Progress) -> Result<T, StoreError> + Send + 'static,
    ) -> Option<&Result<T, String>> {
        if self.of.as_ref() != Some(&key) {
            self.found = None;
        }
        self.ask(cx, key, work)
    }
}
