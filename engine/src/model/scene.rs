//! Scenes: views that people keep to show them, in an order and under the name of a story.

use serde::{Deserialize, Serialize};

use super::collection::Item;

/// A view as it stood when it was kept: a question, and what a person says about its answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scene {
    /// Its number in the project file (0 until stored).
    pub id: u32,
    /// The story that it is part of.
    pub story: String,
    /// The question as a text: insight, settings, filter and selection.
    pub question: String,
    /// What stands above it; empty for the sentence of the answer, which follows the data.
    #[serde(default)]
    pub caption: String,
    /// What the presenter wants to say; the audience does not see it.
    #[serde(default)]
    pub notes: String,
    /// Whether the audience is asked for its guess first.
    #[serde(default)]
    pub guess: bool,
    /// The answer of a day that is kept; without it the scene is asked anew.
    #[serde(default)]
    pub frozen: Option<FrozenAnswer>,
}

/// An answer that stays as it was on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenAnswer {
    /// When it was given, ms UTC.
    pub at: i64,
    /// What is shown, as JSON. Small groups are merged in it.
    pub slide: Box<str>,
}

impl Item for Scene {
    const KIND: &'static str = "scene";

    fn id(&self) -> u32 {
        self.id
    }

    fn set_id(&mut self, id: u32) {
        self.id = id;
    }
}

/// The names of the stories, in the order of their first scenes.
pub fn stories(scenes: &[Scene]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for scene in scenes {
        if !names.contains(&scene.story.as_str()) {
            names.push(&scene.story);
        }
    }
    names
}

/// The scenes of a story, in order.
pub fn scenes_of<'s>(scenes: &'s [Scene], story: &'s str) -> impl Iterator<Item = &'s Scene> {
    scenes.iter().filter(move |scene| scene.story == story)
}

/// The numbers of all scenes after one of them moved by so many places among those of its story; places beyond an end mean
/// the end.
pub fn moved_scene(scenes: &[Scene], id: u32, by: isize) -> Vec<u32> {
    let mut order: Vec<u32> = scenes.iter().map(|scene| scene.id).collect();
    let Some(scene) = scenes.iter().find(|scene| scene.id == id) else { return order };
    let places: Vec<usize> =
        scenes.iter().enumerate().filter(|(_, of)| of.story == scene.story).map(|(at, _)| at).collect();
    let mut of_story: Vec<u32> = places.iter().map(|&at| order[at]).collect();
    let Some(from) = of_story.iter().position(|&of| of == id) else { return order };
    let to = from.saturating_add_signed(by).min(of_story.len() - 1);
    let moved = of_story.remove(from);
    of_story.insert(to, moved);
    for (at, id) in places.into_iter().zip(of_story) {
        order[at] = id;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scene(id: u32, story: &str) -> Scene {
        Scene { id, story: story.to_owned(), question: "stage-flow".to_owned(), ..Scene::default() }
    }

    #[test]
    fn a_scene_moves_among_those_of_its_story_only() {
        let scenes = [scene(1, "a"), scene(5, "b"), scene(2, "a"), scene(3, "a"), scene(6, "b")];
        assert_eq!(stories(&scenes), ["a", "b"]);
        assert_eq!(scenes_of(&scenes, "a").map(|of| of.id).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(moved_scene(&scenes, 3, -1), [1, 5, 3, 2, 6]);
        assert_eq!(moved_scene(&scenes, 1, 1), [2, 5, 1, 3, 6]);
        assert_eq!(moved_scene(&scenes, 1, -4), [1, 5, 2, 3, 6], "beyond the beginning is the beginning");
        assert_eq!(moved_scene(&scenes, 5, 9), [1, 6, 2, 3, 5], "beyond the end is the end");
        assert_eq!(moved_scene(&scenes, 77, 1), [1, 5, 2, 3, 6], "an unknown scene moves nothing");
    }
}
