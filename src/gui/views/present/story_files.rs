//! Stories made of what costs most, and stories as files.

use std::path::PathBuf;

use egui::Ui;

use crate::export::slides::{self, DeckFile, DeckOptions, Paper};
use crate::gui::command::{AnyChange, Command, Export, Task};
use crate::gui::context::ViewContext;
use crate::gui::jobs::TaskEnd;
use crate::gui::widgets;
use crate::insights::write_scenes;
use crate::model::{Change, Project, Scene, scenes_of};
use crate::progress::Progress;
use crate::release::Release;
use crate::texts::text;
use crate::workspace::{Edit, Snapshot};

/// The story as slides, as printed pages and as a page; and its scenes without numbers.
pub(super) fn story_exports(cx: &ViewContext<'_>, story: &str) -> Vec<Export> {
    if story.is_empty() {
        return Vec::new();
    }
    let pages = |paper| (DeckFile::Pdf, text!("stories-as-pdf", paper = format!("{paper:?}")), paper);
    let files = [
        (DeckFile::Pptx, text!("stories-as-pptx").to_owned(), Paper::default()),
        pages(Paper::A4),
        pages(Paper::A3),
        pages(Paper::A0),
        (DeckFile::Html, text!("stories-as-html").to_owned(), Paper::default()),
    ];
    let decks = files.into_iter().map(|(kind, label, paper)| {
        let (snapshot, story) = (cx.snapshot.clone(), story.to_owned());
        Export::new(label, file_name(&story, kind.ending()), move |progress| {
            deck_bytes(&snapshot, &story, (kind, DeckOptions { paper, ..DeckOptions::default() }), progress)
        })
    });
    let scenes: Vec<Scene> = scenes_of(&cx.project().scenes, story).cloned().collect();
    let kept = Export::new(text!("stories-as-json"), file_name(story, "json"), move |_| {
        Ok(Release::of_nobody(write_scenes(&scenes).map_err(|e| e.to_string())?.into_bytes()))
    });
    decks.chain([kept]).collect()
}

/// The story as slides in the layouts of a client's presentation or template.
pub(super) fn slides_in(cx: &ViewContext<'_>, story: String, template: PathBuf) -> Option<Export> {
    let (snapshot, file) = (cx.snapshot.clone(), file_name(&story, DeckFile::Pptx.ending()));
    let has_scenes = scenes_of(&cx.project().scenes, &story).next().is_some();
    let make = move |progress: &Progress| {
        let cannot =
            |error: std::io::Error| text!("path-cannot-be-read", name = template.display(), error = error.to_string());
        let bytes = std::fs::read(&template).map_err(cannot)?;
        let how = DeckOptions { template: Some(&bytes), ..DeckOptions::default() };
        deck_bytes(&snapshot, &story, (DeckFile::Pptx, how), progress)
    };
    has_scenes.then(|| Export::new(text!("stories-as-pptx"), file, make))
}

/// The button that makes a story of what costs most.
pub(super) fn begin_with_findings(ui: &mut Ui, cx: &ViewContext<'_>) {
    let story = text!("stories-findings-story");
    let button = widgets::button(ui, text!("stories-begin-with-findings"));
    if !button.on_hover_text(text!("stories-findings-about")).clicked() {
        return;
    }
    let snapshot = cx.snapshot.clone();
    cx.push(Command::Run(Task::new(text!("stories-finding"), move |progress| {
        let scenes = slides::story_of_findings(&snapshot, story, progress);
        let scenes = scenes.map_err(|error| TaskEnd::Failed(error.to_string()))?;
        if scenes.is_empty() {
            return Ok(Command::Say(text!("stories-no-findings").to_owned()));
        }
        let done = move |_: &Project| text!("stories-findings-kept", story);
        Ok(Command::Change(AnyChange::edit(Edit::Scenes(Change::Add(scenes)), done)))
    })));
}

/// The file of a story as it is offered.
fn file_name(story: &str, ending: &str) -> String {
    format!("{}.{ending}", story.replace(|c: char| !c.is_alphanumeric(), "-").to_lowercase())
}

/// The scenes of a story as a file.
fn deck_bytes(
    snapshot: &Snapshot,
    story: &str,
    (kind, how): (DeckFile, DeckOptions<'_>),
    progress: &Progress,
) -> Result<Release<Vec<u8>>, String> {
    let deck = slides::deck(snapshot, story, None, progress).map_err(|error| error.to_string())?;
    deck.try_map(|deck| kind.bytes(&deck, how).map_err(|error| error.to_string()))
}
