//! `scenes`: views that are kept to be shown, listed, added, put in order, frozen, and as a file; `export story`.

use std::path::Path;

use anyhow::Context;

use crate::export::slides::{self, DeckFile, DeckOptions, Paper, freeze, story_of_findings};
use crate::insights::{Question, read_scenes, write_scenes};
use crate::model::{Change, Scene, scenes_of, stories};
use crate::present::table::{Cell, Style, Table};
use crate::progress::Progress;
use crate::release::Release;
use crate::texts::text;
use crate::workspace::{Edit, Snapshot, Workspace};

use super::args::{FileFormat, PaperArg, ScenesArgs, SmallGroupArgs};
use super::ask::refused;
use super::destination::Destination;
use super::error::{nothing, usage};
use super::file_format;
use super::output::{Report, print_note};
use super::project::{edit, open_lazily};
use super::watch::ProgressDisplay;

pub(super) fn scenes(args: &ScenesArgs) -> anyhow::Result<()> {
    if let Some(file) = &args.export {
        let target = Destination::claim(file, args.force, &args.project.protected())?;
        file_format::of(text!("cli-scenes-the-file"), file, None, file_format::DOCUMENT)?;
        let snapshot = open_lazily(&args.project)?.snapshot();
        target.keep_imported(&snapshot.project)?;
        let wanted = |scene: &&Scene| args.story.as_ref().is_none_or(|story| *story == scene.story);
        let scenes: Vec<Scene> = snapshot.project.scenes.iter().filter(wanted).cloned().collect();
        return target.write_bytes(&Release::of_nobody(write_scenes(&scenes)?.into_bytes()));
    }
    if !args.changes() {
        return print(&open_lazily(&args.project)?.snapshot(), args);
    }
    let mut workspace = edit(&args.project)?;
    change(&mut workspace, args)?;
    print(&workspace.snapshot(), args)?;
    Ok(workspace.close()?)
}

fn change(workspace: &mut Workspace, args: &ScenesArgs) -> anyhow::Result<()> {
    if let Some(file) = &args.import {
        let cannot = || text!("cli-playbooks-cannot-read", file = file.display());
        let text = std::fs::read_to_string(file).with_context(cannot)?;
        workspace.edit(Edit::Scenes(Change::Add(read_scenes(&text).map_err(refused).with_context(cannot)?)))?;
    }
    let story = args.story.as_deref().unwrap_or_default().trim().to_owned();
    if story.is_empty() && (args.add.is_some() || args.findings) {
        return Err(usage(text!("cli-scenes-story-has-no-name")));
    }
    if args.findings {
        let scenes = story_of_findings(&workspace.snapshot(), &story, &Progress::new())?;
        if scenes.is_empty() {
            return Err(nothing(text!("stories-no-findings")));
        }
        workspace.edit(Edit::Scenes(Change::Add(scenes)))?;
    }
    if let Some(question) = &args.add {
        let question: Question = question.parse().map_err(refused)?;
        let scene = Scene {
            story,
            question: question.to_string(),
            caption: args.caption.clone().unwrap_or_default(),
            notes: args.notes.clone().unwrap_or_default(),
            guess: args.guess,
            ..Scene::default()
        };
        workspace.edit(Edit::Scenes(Change::Add(vec![scene])))?;
    }
    if !args.remove.is_empty() {
        known(&workspace.snapshot(), &args.remove)?;
        workspace.edit(Edit::Scenes(Change::Remove(args.remove.clone())))?;
    }
    if !args.order.is_empty() {
        known(&workspace.snapshot(), &args.order)?;
        workspace.edit(Edit::Scenes(Change::Order(args.order.clone())))?;
    }
    let snapshot = workspace.snapshot();
    let mut changed = Vec::new();
    for scene in known(&snapshot, &args.freeze)? {
        let frozen = freeze(&snapshot, &scene, &Progress::new())?;
        changed.push(Scene { frozen: Some(frozen), ..scene });
    }
    changed.extend(known(&snapshot, &args.live)?.into_iter().map(|scene| Scene { frozen: None, ..scene }));
    if !changed.is_empty() {
        workspace.edit(Edit::Scenes(Change::Update(changed)))?;
    }
    Ok(())
}

/// The scenes of these numbers, all of which there are.
fn known(snapshot: &Snapshot, numbers: &[u32]) -> anyhow::Result<Vec<Scene>> {
    let find = |id: &u32| {
        let found = snapshot.project.scenes.iter().find(|scene| scene.id == *id);
        found.cloned().ok_or_else(|| usage(text!("cli-scenes-no-scene", id = id.to_string())))
    };
    numbers.iter().map(find).collect()
}

fn print(snapshot: &Snapshot, args: &ScenesArgs) -> anyhow::Result<()> {
    let project = &snapshot.project;
    let style = Style::of(&project.settings);
    let mut rows = Table::new(&[
        ("number", text!("cli-scenes-number")),
        ("story", text!("cli-scenes-story")),
        ("caption", text!("cli-scenes-caption")),
        ("question", text!("cli-scenes-question")),
        ("frozen", text!("cli-scenes-frozen")),
        ("guess", text!("cli-scenes-guess")),
        ("notes", text!("cli-scenes-notes")),
    ]);
    for story in stories(&project.scenes) {
        for scene in scenes_of(&project.scenes, story).filter(|of| args.story.as_ref().is_none_or(|s| *s == of.story)) {
            rows.push(vec![
                Cell::Integer(scene.id.into()),
                Cell::text(scene.story.clone()),
                Cell::text(scene.caption.clone()),
                Cell::text(scene.question.clone()),
                scene.frozen.as_ref().map_or(Cell::Empty, |frozen| Cell::Time(frozen.at)),
                Cell::Flag(scene.guess),
                Cell::text(scene.notes.clone()),
            ]);
        }
    }
    let n = text!("count-scenes", n = rows.rows.len() as u64);
    Report::new(format!("{}: {n}.", project.name), rows).print(args.format, &style)
}

/// How the file of a story looks.
#[derive(Clone, Copy)]
pub(super) struct StoryLook<'a> {
    pub template: Option<&'a Path>,
    pub paper: PaperArg,
}

/// The scenes of a story as a file.
pub(super) fn export_story(
    snapshot: &Snapshot,
    (story, look): (Option<&str>, StoryLook<'_>),
    small: &SmallGroupArgs,
    (target, format): (&Destination, FileFormat),
) -> anyhow::Result<()> {
    let known = stories(&snapshot.project.scenes);
    let story = match (story, known.as_slice()) {
        (_, []) => return Err(nothing(text!("cli-scenes-none-yet"))),
        (None, [only]) => *only,
        (None, all) => return Err(usage(text!("cli-scenes-which-story", known = all.join(", ")))),
        (Some(wanted), all) => all
            .iter()
            .copied()
            .find(|name| crate::model::is_same_name(name, wanted))
            .ok_or_else(|| usage(text!("cli-scenes-no-story", wanted, known = all.join(", "))))?,
    };
    let file = match format {
        FileFormat::Pptx => DeckFile::Pptx,
        FileFormat::Pdf => DeckFile::Pdf,
        _ => DeckFile::Html,
    };
    if look.template.is_some() && file != DeckFile::Pptx {
        return Err(usage(text!("cli-scenes-template-is-for-pptx")));
    }
    let read =
        |path: &Path| std::fs::read(path).with_context(|| text!("cli-playbooks-cannot-read", file = path.display()));
    let template = look.template.map(read).transpose()?;
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let deck = slides::deck(snapshot, story, small.k, &progress)?;
    drop(watch);
    deck.note().iter().for_each(|note| print_note(note));
    let paper = match look.paper {
        PaperArg::A4 => Paper::A4,
        PaperArg::A3 => Paper::A3,
        PaperArg::A0 => Paper::A0,
    };
    let how = DeckOptions { template: template.as_deref(), paper };
    target.write_bytes(&deck.try_map(|deck| file.bytes(&deck, how))?)
}
