//! The scenes of a story as they are shown to a room: each beside those before it, as in the story's files.
//!
//! What one scene shows may tell of few beside another, so that none is decided on alone. Whatever is looked at first, the
//! scenes are asked in the order of the story; what the room asks besides comes after all of them.

use std::sync::Arc;

use crate::insights::{Answer, AnswerError, AnyComputedInsight, Question, Scope};
use crate::log::OrLog;
use crate::model::{Filter, Scene};
use crate::present::small_groups::{Disclosure, PublishedCounts, TooFewPeople};
use crate::progress::{Cancelled, Progress};
use crate::release::{Release, smallest_shared};
use crate::texts::{Locale, locale};
use crate::workspace::{Archive, Snapshot};

use super::ask::{AskedScene, ask_scene, frozen_columns, hide_beside, scene_in_memory, scope_of};
use super::beside::ShownColumns;

/// A scene with what of it may be shown to a room.
pub struct RoomScene {
    /// The scene's question, computed.
    pub asked: AskedScene,
    /// What it says, small groups merged.
    pub answer: Answer,
}

/// A scene as a room sees it, or why there is nothing to see.
pub type RoomAnswer = Result<Arc<RoomScene>, AnswerError>;

/// What of a story a room has seen.
#[derive(Default)]
pub struct RoomStory {
    shown: Option<Archive>,
    columns: ShownColumns,
    /// The events that the columns are of, once those of frozen scenes are among them.
    events: Option<u64>,
    /// What the answers are of: the project as it is, in a language.
    of: Option<(u64, Locale)>,
    /// By scene; nothing of those that are frozen, whose answers left before.
    answers: Vec<Option<RoomAnswer>>,
}

impl RoomStory {
    /// What the scene at a place of a story shows, where it is not frozen.
    pub fn scene(&mut self, snapshot: &Snapshot, scenes: &[Scene], at: usize, progress: &Progress) -> RoomAnswer {
        self.see(snapshot, scenes, at + 1, progress)?;
        self.answers.get(at).cloned().flatten().unwrap_or(Err(AnswerError::Cancelled))
    }

    /// Asks the first `n` scenes of a story, as far as they were not asked yet.
    fn see(&mut self, snapshot: &Snapshot, scenes: &[Scene], n: usize, progress: &Progress) -> Result<(), Cancelled> {
        let of = (snapshot.revision, locale());
        if self.of != Some(of) {
            (self.of, self.answers) = (Some(of), Vec::new());
        }
        // a room remembers what it has seen of the same events, whatever else was edited meanwhile
        if self.events != Some(snapshot.table_revision) {
            // frozen scenes left before, wherever they stand in the story
            let frozen = frozen_columns(snapshot, scenes, smallest_shared(&snapshot.project, None), progress)?;
            (self.events, self.columns) = (Some(snapshot.table_revision), frozen);
        }
        for scene in scenes.iter().take(n).skip(self.answers.len()) {
            let answer = match scene.question.parse() {
                _ if scene.frozen.is_some() => None,
                Ok(question) => Some(self.show(snapshot, &question, &scene_in_memory(&scene.question), progress)),
                Err(why) => Some(Err(why)),
            };
            if matches!(answer, Some(Err(AnswerError::Cancelled))) {
                return Err(Cancelled);
            }
            self.answers.push(answer);
        }
        Ok(())
    }

    /// What the room asks besides the scenes of a story.
    pub fn question(
        &mut self,
        snapshot: &Snapshot,
        scenes: &[Scene],
        question: &Question,
        progress: &Progress,
    ) -> RoomAnswer {
        self.see(snapshot, scenes, scenes.len(), progress)?;
        self.show(snapshot, question, &scene_in_memory(&question.to_string()), progress)
    }

    /// What something says that was computed for the room besides the scenes; `what` is its name in the memory.
    pub fn say(
        &mut self,
        (snapshot, scenes): (&Snapshot, &[Scene]),
        computed: &dyn AnyComputedInsight,
        (scope, what): (&Scope, &str),
        progress: &Progress,
    ) -> Result<Answer, AnswerError> {
        self.see(snapshot, scenes, scenes.len(), progress)?;
        let of = (&scope.filter, what);
        Ok(self.released(snapshot, of, |k, before| Ok(computed.answer(k, before)?.disclosed()))?.on_screen())
    }

    fn show(&mut self, snapshot: &Snapshot, question: &Question, what: &str, progress: &Progress) -> RoomAnswer {
        let asked = ask_scene(snapshot, question, smallest_shared(&snapshot.project, None), progress)?;
        let columns = std::mem::take(&mut self.columns);
        let hide = |k, before: &PublishedCounts| hide_beside(&asked, &columns, k, before);
        let released = self.released(snapshot, (&question.filter, what), hide);
        self.columns = columns;
        let answer = released?.on_screen();
        self.columns.extend(asked.columns(&answer));
        Ok(Arc::new(RoomScene { asked, answer }))
    }

    fn released(
        &mut self,
        snapshot: &Snapshot,
        of: (&Filter, &str),
        hide: impl Fn(u64, &PublishedCounts) -> Result<Disclosure<Answer>, TooFewPeople>,
    ) -> Result<Release<Answer>, TooFewPeople> {
        let read = || Archive::read(&snapshot.file).or_log("read what was shared before").unwrap_or_default();
        Release::for_a_room(snapshot, self.shown.get_or_insert_with(read), of, hide)
    }
}

/// What a question from the room is asked of. Names are hidden in it.
pub fn room_scope(snapshot: &Snapshot, question: &Question) -> Result<Scope, AnswerError> {
    scope_of(snapshot, question)
}
