//! Something read off the project file when somebody looks.

use std::sync::mpsc::{Receiver, channel};

use crate::gui::command::{AnyReading, Command};
use crate::gui::context::ViewContext;
use crate::gui::problem;
use crate::progress::Progress;
use crate::store::StoreError;
use crate::workspace::Workspace;

/// One kind of answer; asked again when the key changes, the old answer stays until the new one is there.
pub(super) struct Asked<K, T> {
    of: Option<K>,
    waiting: Option<Receiver<Result<T, String>>>,
    found: Option<Result<T, String>>,
}

impl<K, T> Default for Asked<K, T> {
    fn default() -> Self {
        Self { of: None, waiting: None, found: None }
    }
}

impl<K: PartialEq, T: Send + 'static> Asked<K, T> {
    /// Asks every frame; reads only when `key` is new.
    pub(super) fn ask(
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
                drop(send.send(work(workspace, progress).map_err(|e| problem::of_store(&e)))); // nobody may be looking any more
            }))));
        }
        if let Some(answer) = self.waiting.as_ref().and_then(|w| w.try_recv().ok()) {
            self.found = Some(answer);
            self.waiting = None;
        }
        self.found.as_ref()
    }
}
