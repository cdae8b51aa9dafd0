//! A story to begin with: the whole journey, then what costs most, each once, and what is decided about it.

use std::sync::Arc;

use crate::insights::{
    AnyComputedInsight, ComputedInsight, Friction, FrictionSettings, Insight, JourneyMap, MapSettings, Opportunities,
    OpportunitySettings, Question, Scope, StageFlow,
};
use crate::model::{Filter, Project, Scene};
use crate::progress::Progress;
use crate::release::{Release, SharedItem};
use crate::texts::text;
use crate::workspace::{Snapshot, now};

use super::ask::{SlideError, scene_in_memory};

/// The scenes of a story about what costs most; none where nothing surely costs anything.
pub fn story_of_findings(snapshot: &Snapshot, story: &str, progress: &Progress) -> Result<Vec<Scene>, SlideError> {
    let filter = Filter::default();
    let mut project = Project::clone(&snapshot.project);
    project.settings.hide_names = true;
    let scope = Scope::new(snapshot.table.clone(), Arc::new(project), filter.clone(), now());
    let friction = ComputedInsight::<Friction>::new(scope, FrictionSettings::default(), progress);
    progress.check()?;
    let Ok(friction) = friction else { return Ok(Vec::new()) };
    // the notes leave with the slides
    let what = scene_in_memory(Friction::ID);
    let of = SharedItem { snapshot, filter: &filter, name: text!("scene-shared"), what: &what };
    let told = Release::shared(of, None, |k, before| Ok(AnyComputedInsight::answer(&friction, k, before)?.disclosed()));
    let to_do = friction.things_to_do(&told?.on_screen());
    if to_do.is_empty() {
        return Ok(Vec::new());
    }
    let scene = |question: &Question, caption: String, notes: String| {
        let (story, question) = (story.to_owned(), question.to_string());
        Scene { story, question, caption, notes, ..Scene::default() }
    };
    let whole = |question: Question| scene(&question, String::new(), String::new());
    let mut scenes = vec![
        whole(Question::of::<JourneyMap>(&MapSettings::default(), filter.clone(), None)),
        whole(Question::of::<StageFlow>(&StageFlow::defaults(), filter.clone(), None)),
    ];
    let shown = to_do.into_iter().filter_map(|of| Some((of.shown_by?, of.title, format!("{}. {}", of.stake, of.why))));
    scenes.extend(shown.map(|(question, caption, notes)| scene(&question, caption, notes)));
    scenes.push(whole(Question::of::<Opportunities>(&OpportunitySettings::default(), filter.clone(), None)));
    Ok(scenes)
}
