//! A scene is asked, and what of its answer may be shown becomes a slide.

use std::sync::Arc;

use crate::analysis::flow::{Anchor, FlowNode, FlowPaths, FlowSelection, NodeKind};
use crate::export::provenance::Provenance;
use crate::insights::{
    Answer, AnswerError, AnyComputedInsight, ComputedInsight, LevelFlow, Loops, Question, Scope, StageFlow,
    TouchpointFlow, read_flow_part,
};
use crate::model::{FrozenAnswer, Project, Scene, scenes_of};
use crate::present::charts::Chart;
use crate::present::flow_layout::{self, NodeOrder};
use crate::present::numbers;
use crate::present::small_groups::{self, Disclosure, PublishedCounts, TooFewPeople};
use crate::progress::{Cancelled, Progress};
use crate::release::{Release, SharedItem, smallest_shared};
use crate::texts::text;
use crate::workspace::{PublishError, Snapshot, now};

use super::beside::ShownColumns;
use super::slide::{ROOM, Slide, room};
use super::traces::FlowTraces;

/// The setting that says how many columns a flow has.
const STEPS: &str = "steps";
/// A flow of fewer columns is none.
const FEWEST_STEPS: usize = 2;

/// A scene's question, computed and not yet said.
pub struct AskedScene {
    /// The question that the scene keeps.
    pub question: Question,
    /// What it was asked of. Names are hidden in it.
    pub scope: Scope,
    /// The answer, before it is put into words.
    pub computed: Arc<dyn AnyComputedInsight>,
    /// The paths behind a flow.
    pub paths: Option<Arc<FlowPaths>>,
    /// Steps of a flow that are left out, because only small groups stand in them.
    untold_steps: usize,
}

/// The project of a snapshot, and what a question's filter lets through of it; names are hidden in it.
pub(super) fn scope_of(snapshot: &Snapshot, question: &Question) -> Result<Scope, AnswerError> {
    let segments = &snapshot.project.segments;
    if question.filter.segment.is_some_and(|id| !segments.iter().any(|segment| segment.id == id)) {
        return Err(AnswerError::Unknown(text!("scene-segment-is-gone").to_owned()));
    }
    let mut project = Project::clone(&snapshot.project);
    project.settings.hide_names = true;
    Ok(Scope::new(snapshot.table.clone(), Arc::new(project), question.filter.clone(), now()))
}

/// Asks a question for a scene in which groups of fewer than `k` people stand together. A flow gets as many of its steps as
/// can be told: a column that holds nothing but small groups shows nobody anything.
pub fn ask_scene(
    snapshot: &Snapshot,
    question: &Question,
    k: u64,
    progress: &Progress,
) -> Result<AskedScene, AnswerError> {
    let mut asked = ask(snapshot, question, progress)?;
    let mut untold_steps = 0;
    while let Some((untold, shorter)) = asked.shorter(k) {
        untold_steps += untold;
        asked = ask(snapshot, &shorter, progress)?;
    }
    Ok(AskedScene { untold_steps, ..asked })
}

fn ask(snapshot: &Snapshot, question: &Question, progress: &Progress) -> Result<AskedScene, AnswerError> {
    let scope = scope_of(snapshot, question)?;
    let flow = match flow_of::<StageFlow>(&scope, question, progress) {
        None => flow_of::<TouchpointFlow>(&scope, question, progress),
        found => found,
    };
    let (computed, paths) = match (flow.transpose()?, question.settings_of::<Loops>()) {
        (Some((computed, paths)), _) => (computed, Some(paths)),
        // of a graph as much as can be read on a slide
        (None, Some(how)) => {
            let computed = ComputedInsight::<Loops>::new(scope.clone(), how, progress)?.readable_in(ROOM);
            (Arc::new(computed) as Arc<dyn AnyComputedInsight>, None)
        }
        (None, None) => (Arc::from(question.compute(scope.clone(), progress)?), None),
    };
    Ok(AskedScene { question: question.clone(), scope, computed, paths, untold_steps: 0 })
}

type AskedFlow = (Arc<dyn AnyComputedInsight>, Arc<FlowPaths>);

/// The flow of a level with its paths, where the question is one.
fn flow_of<L: LevelFlow>(
    scope: &Scope,
    question: &Question,
    progress: &Progress,
) -> Option<Result<AskedFlow, AnswerError>> {
    let how = question.settings_of::<L>()?;
    Some(ComputedInsight::<L>::new(scope.clone(), how, progress).map(|computed| {
        let paths = computed.outcome.paths.clone();
        (Arc::new(computed) as Arc<dyn AnyComputedInsight>, paths)
    }))
}

impl AskedScene {
    /// What it says where groups of fewer than `k` people stand together, without anything about single people.
    pub fn say(&self, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let mut answer = self.computed.answer(k, before)?;
        let lists_people = answer.tables.iter().any(|table| table.people);
        answer.tables.retain(|table| !table.people);
        if lists_people && answer.tables.is_empty() {
            answer = answer.with_remark(Some(text!("slides-no-list-of-people")));
        }
        if answer.people_pictured().is_some() {
            answer.chart = None;
        }
        Ok(answer)
    }

    /// How many columns of a flow are better left out, because from there on one holds nothing but small groups, and the
    /// question without them; `None` where every column tells something.
    fn shorter(&self, k: u64) -> Option<(usize, Question)> {
        let paths = self.paths.as_ref()?;
        let before = PublishedCounts::default();
        let told = small_groups::flow(paths.flow(), &paths.behind(), self.scope.names(), k, &before).ok()?;
        let columns = &told.what.columns;
        let is_untold = |column: &Vec<FlowNode>| matches!(column[..], [FlowNode { kind: NodeKind::Merged { .. }, .. }]);
        let (first, last) = (columns.iter().position(is_untold)?, columns.iter().rposition(is_untold)?);
        let untold = match paths.flow().anchor {
            Anchor::Start => columns.len() - first,
            Anchor::Goal | Anchor::DropOff => last + 1,
            // columns are left out at both sides at once
            Anchor::Around(_) => (columns.len() - last).max(first + 1),
        };
        let steps = columns.len().checked_sub(untold).filter(|steps| *steps >= FEWEST_STEPS)?;
        let mut changes = self.question.changes().to_vec();
        changes.retain(|(key, _)| key != STEPS);
        changes.push((STEPS.to_owned(), steps.to_string()));
        let (filter, part) = (self.question.filter.clone(), self.question.selection.clone());
        Some((untold, Question::new(self.question.id(), &changes, filter, part).ok()?))
    }

    /// The columns of its flow as an answer shows it.
    pub(super) fn columns(&self, answer: &Answer) -> ShownColumns {
        match (&answer.chart, &self.paths) {
            (Some((_, Chart::Flow(of))), Some(paths)) => ShownColumns::of(&of.flow, paths, &self.scope.table),
            _ => ShownColumns::default(),
        }
    }

    /// The part of a flow that the question points at.
    pub fn selected(&self) -> Option<FlowSelection> {
        let (paths, part) = self.paths.as_ref().zip(self.question.selection.as_ref())?;
        read_flow_part(paths.flow(), self.scope.names(), part).ok()
    }

    /// The slide of an answer that [`AskedScene::say`] gave.
    fn slide(&self, answer: &Answer, k: u64) -> Slide {
        let traces = match (&answer.chart, &self.paths) {
            (Some((_, chart @ Chart::Flow(of))), Some(paths)) => {
                let layout = flow_layout::layout(&of.flow, &of.names, room(chart), NodeOrder::Given);
                Some(FlowTraces::of(&layout.with_shares(of.base), paths, k))
            }
            _ => None,
        };
        Slide::of(answer, &self.question, &Provenance::new(&self.scope, &self.question), traces)
    }
}

/// An answer with what of it is merged in its grey line.
pub fn hide_in(asked: &AskedScene, k: u64, before: &PublishedCounts) -> Result<Disclosure<Answer>, TooFewPeople> {
    let disclosure = asked.say(k, before)?.disclosed();
    // a flow says itself what stands together in it
    let is_flow = matches!(disclosure.what.chart, Some((_, Chart::Flow(_))));
    let sentence = disclosure.sentence(k).filter(|_| !is_flow);
    let untold = (asked.untold_steps > 0).then(|| text!("scene-untold-steps", n = asked.untold_steps as u64));
    let what = disclosure.what.with_remark(untold.as_deref()).with_remark(sentence.as_deref());
    Ok(Disclosure { what, ..disclosure })
}

/// Groups of so many times as many people stand together, one after the other, where a scene tells of few beside another.
const LARGER: [u64; 4] = [1, 2, 4, 8];

/// The first columns of the frozen flows among `scenes`, as what they ask is shown today: they left, and what is asked now or
/// frozen next stands beside them.
pub(super) fn frozen_columns<'a>(
    snapshot: &Snapshot,
    scenes: impl IntoIterator<Item = &'a Scene>,
    k: u64,
    progress: &Progress,
) -> Result<ShownColumns, Cancelled> {
    let mut shown = ShownColumns::default();
    let frozen = scenes.into_iter().filter(|scene| scene.frozen.is_some());
    let flows = [StageFlow::ID, TouchpointFlow::ID];
    let questions = frozen.filter_map(|scene| scene.question.parse::<Question>().ok());
    for question in questions.filter(|question| flows.contains(&question.id())) {
        match ask_scene(snapshot, &question, k, progress) {
            Err(AnswerError::Cancelled) => return Err(Cancelled),
            Err(_) => {}
            Ok(asked) => {
                let answer = asked.say(k, &PublishedCounts::default());
                answer.into_iter().for_each(|answer| shown.extend(asked.columns(&answer)));
            }
        }
    }
    Ok(shown)
}

/// An answer that tells of nobody beside the flows that `shown` holds: where it would, larger groups stand together.
pub(super) fn hide_beside(
    asked: &AskedScene,
    shown: &ShownColumns,
    k: u64,
    before: &PublishedCounts,
) -> Result<Disclosure<Answer>, TooFewPeople> {
    for times in LARGER {
        let disclosure = hide_in(asked, k * times, before)?;
        if !asked.columns(&disclosure.what).tells_of_few(shown, k) {
            return Ok(disclosure);
        }
    }
    Err(TooFewPeople(text!("scene-tells-beside-another", k)))
}

/// The slide of a scene, to be shared: its frozen answer, or a new one beside what the story has `shown`. Where there is no
/// answer, the slide says why.
pub(super) fn released_slide(
    snapshot: &Snapshot,
    scene: &Scene,
    shown: &mut ShownColumns,
    k: Option<u32>,
    progress: &Progress,
) -> Result<Release<Slide>, SlideError> {
    let slide = match &scene.frozen {
        Some(frozen) => Release::of_nobody(frozen_slide(frozen, snapshot, k)),
        None => live_slide(snapshot, scene, shown, k, progress)?,
    };
    // what is selected may be one person
    let command = scene.question.parse().map(|mut question: Question| {
        question.selection = None;
        question.command(&file_name(snapshot))
    });
    Ok(slide.map(|slide| Slide {
        caption: scene.caption.clone(),
        notes: scene.notes.clone(),
        command: command.ok().filter(|_| slide.shows_anything()).unwrap_or_default(),
        ..slide
    }))
}

/// The name under which it is remembered what was shared of a question's scene.
pub(super) fn scene_in_memory(question: &str) -> String {
    format!("Scene {question}")
}

/// Why there is no slide.
#[derive(Debug, thiserror::Error)]
pub enum SlideError {
    /// Nobody waits for it any more.
    #[error("{}", text!("cancelled"))]
    Cancelled,
    /// The file of the story cannot be kept.
    #[error("{}", text!("slides-not-written", why = .0))]
    Unwritable(String),
    /// What is shared could not be remembered.
    #[error(transparent)]
    Publish(#[from] PublishError),
}

impl From<Cancelled> for SlideError {
    fn from(_: Cancelled) -> Self {
        Self::Cancelled
    }
}

fn live_slide(
    snapshot: &Snapshot,
    scene: &Scene,
    shown: &mut ShownColumns,
    k: Option<u32>,
    progress: &Progress,
) -> Result<Release<Slide>, SlideError> {
    let without = |why: String| Release::of_nobody(Slide { sentence: why, ..Slide::default() });
    let smallest = smallest_shared(&snapshot.project, k);
    let asked =
        scene.question.parse::<Question>().and_then(|question| ask_scene(snapshot, &question, smallest, progress));
    let asked = match asked {
        Ok(asked) => asked,
        Err(AnswerError::Cancelled) => return Err(SlideError::Cancelled),
        Err(why) => return Ok(without(why.to_string())),
    };
    let (name, what) = (text!("scene-shared"), scene_in_memory(&scene.question));
    let of = SharedItem { snapshot, filter: &asked.question.filter, name, what: &what };
    let released = Release::shared(of, k, |k, before| {
        let disclosure = hide_beside(&asked, shown, k, before)?;
        let Disclosure { what, merged, hidden, published } = disclosure;
        Ok(Disclosure { what: (what, k), merged, hidden, published })
    });
    match released {
        Ok(released) => Ok(released.map(|(answer, k)| {
            shown.extend(asked.columns(&answer));
            Slide { smallest_group: k, ..asked.slide(&answer, k) }
        })),
        Err(PublishError::TooFewPeople(few)) => Ok(without(few.0)),
        Err(error) => Err(error.into()),
    }
}

/// The answer of a scene as it is now, to stay: small groups are merged, as in everything that is shared, and beside what the
/// other frozen scenes of its story tell. The project remembers its counts: what differs from them by few is not told later.
pub fn freeze(snapshot: &Snapshot, scene: &Scene, progress: &Progress) -> Result<FrozenAnswer, SlideError> {
    let others = scenes_of(&snapshot.project.scenes, &scene.story).filter(|other| other.id != scene.id);
    let mut shown = frozen_columns(snapshot, others, smallest_shared(&snapshot.project, None), progress)?;
    let slide = live_slide(snapshot, scene, &mut shown, None, progress)?.on_screen();
    if !slide.shows_anything() {
        return Err(SlideError::Unwritable(slide.sentence));
    }
    let text = serde_json::to_string(&slide).map_err(|error| SlideError::Unwritable(error.to_string()))?;
    Ok(FrozenAnswer { at: now(), slide: text.into() })
}

/// What a frozen answer shows, where it can be read and holds no smaller groups than those that are asked for, or are usual.
pub fn frozen_slide(frozen: &FrozenAnswer, snapshot: &Snapshot, k: Option<u32>) -> Slide {
    let zone = numbers::zone(&snapshot.project.settings.time_zone);
    let without = |why: &str| Slide { sentence: why.to_owned(), ..Slide::default() };
    match serde_json::from_str::<Slide>(&frozen.slide) {
        Ok(slide) if slide.smallest_group < smallest_shared(&snapshot.project, k) => {
            without(text!("scene-frozen-for-smaller-groups"))
        }
        Ok(slide) => {
            let as_of = text!("scene-as-of", date = numbers::date(frozen.at, &zone));
            Slide { note: format!("{as_of} · {}", slide.note), frozen_at: Some(frozen.at), ..slide }
        }
        Err(_) => without(text!("scene-frozen-unreadable")),
    }
}

/// The name of the project's file, as commands on slides call it: where it lies is nobody's business.
fn file_name(snapshot: &Snapshot) -> String {
    snapshot.file.path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}
