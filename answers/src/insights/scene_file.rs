//! Scenes as a file that people can read and edit: JSON, questions as they are written everywhere.

use serde::{Deserialize, Serialize};

use crate::model::Scene;
use crate::texts::text;

use super::question::Question;
use super::scope::AnswerError;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SceneFile {
    scenes: Vec<SceneEntry>,
}

/// A scene as people write it. Frozen answers stay in their project: they are numbers of its customers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SceneEntry {
    story: String,
    question: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    caption: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    notes: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    guess: bool,
}

impl SceneEntry {
    pub(super) fn of(scene: &Scene) -> Self {
        Self {
            story: scene.story.clone(),
            question: scene.question.clone(),
            caption: scene.caption.clone(),
            notes: scene.notes.clone(),
            guess: scene.guess,
        }
    }

    /// The scene. A question that cannot be asked is an error.
    pub(super) fn scene(&self) -> Result<Scene, AnswerError> {
        let story = self.story.trim().to_owned();
        if story.is_empty() {
            return Err(AnswerError::Unknown(text!("scene-file-no-story", question = self.question.as_str())));
        }
        let question: Question = self.question.parse()?;
        let (caption, notes) = (self.caption.clone(), self.notes.clone());
        Ok(Scene { story, question: question.to_string(), caption, notes, guess: self.guess, ..Scene::default() })
    }
}

/// Scenes as a file.
pub fn write_scenes(scenes: &[Scene]) -> Result<String, serde_json::Error> {
    let file = SceneFile { scenes: scenes.iter().map(SceneEntry::of).collect() };
    serde_json::to_string_pretty(&file).map(|text| text + "\n")
}

/// Reads a file of scenes. A question that cannot be asked is an error.
pub fn read_scenes(file: &str) -> Result<Vec<Scene>, AnswerError> {
    let file: SceneFile = serde_json::from_str(file)
        .map_err(|error| AnswerError::Unknown(text!("scene-file-not-read", why = error.to_string())))?;
    file.scenes.iter().map(SceneEntry::scene).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scenes_read_back_as_they_were_and_leave_frozen_numbers_at_home() {
        let frozen = Some(crate::model::FrozenAnswer { at: 1, slide: "{\"sentence\":\"1,204 customers\"}".into() });
        let question = "stage-flow?steps=5&filter.channel=Paid%20search".to_owned();
        let scene = Scene {
            id: 4,
            story: "Autumn".to_owned(),
            question,
            caption: "Paid search".to_owned(),
            notes: "Ask first.\nThen show.".to_owned(),
            guess: true,
            frozen,
        };
        let text = write_scenes(std::slice::from_ref(&scene)).unwrap();
        assert!(!text.contains("1,204"));
        assert_eq!(read_scenes(&text).unwrap(), [Scene { id: 0, frozen: None, ..scene }]);
        let error = |text: &str| read_scenes(text).unwrap_err().to_string();
        assert!(error("{}").contains("scenes"));
        assert!(error(r#"{"scenes":[{"story":"a","question":"flows"}]}"#).contains("there is no insight"));
        assert!(error(r#"{"scenes":[{"story":" ","question":"paths"}]}"#).contains("paths"));
    }
}
