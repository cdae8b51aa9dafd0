//! Stories: the scenes that are kept, in order, with what is said about them.

use egui::{Rect, RichText, Sense, Stroke, StrokeKind, TextEdit, Ui};

use crate::export::slides;
use crate::gui::command::{AnyChange, Command, Task};
use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::jobs::TaskEnd;
use crate::gui::theme::{BODY, SMALL, semibold};
use crate::gui::widgets::{self, caption};
use crate::insights::{AnyInsight, Question};
use crate::model::{Change, Scene, moved_scene, scenes_of, stories};
use crate::present::numbers;
use crate::present::view_id::ViewId;
use crate::texts::text;
use crate::workspace::Edit;

use super::story_files::begin_with_findings;

/// State of the list.
#[derive(Default)]
pub(super) struct StoriesTab {
    story: Option<String>,
    scene: Option<u32>,
    draft: Option<Draft>,
}

/// Texts of a scene while they are written.
struct Draft {
    scene: u32,
    /// The texts as the project has them.
    kept: Texts,
    texts: Texts,
}

#[derive(Clone, PartialEq)]
struct Texts {
    story: String,
    caption: String,
    notes: String,
}

impl Texts {
    fn of(scene: &Scene) -> Self {
        Self { story: scene.story.clone(), caption: scene.caption.clone(), notes: scene.notes.clone() }
    }
}

impl Draft {
    fn of(scene: &Scene) -> Self {
        let kept = Texts::of(scene);
        Self { scene: scene.id, texts: kept.clone(), kept }
    }

    /// Takes over what the project says of the scene, but for the texts that are being written.
    fn follow(&mut self, scene: &Scene) {
        let now = Texts::of(scene);
        let (texts, kept) = (&mut self.texts, &self.kept);
        for (text, kept, now) in [
            (&mut texts.story, &kept.story, &now.story),
            (&mut texts.caption, &kept.caption, &now.caption),
            (&mut texts.notes, &kept.notes, &now.notes),
        ] {
            if text == kept {
                text.clone_from(now);
            }
        }
        self.kept = now;
    }
}

impl StoriesTab {
    /// The chosen story, the first one where none is, and the scene that is selected in it.
    pub(super) fn chosen(&self, cx: &ViewContext<'_>) -> (String, Option<u32>) {
        let known = stories(&cx.project().scenes);
        let chosen = self.story.as_deref().filter(|story| known.contains(story)).or(known.first().copied());
        let story = chosen.unwrap_or_default().to_owned();
        let scene = self.scene(cx).filter(|scene| scene.story == story).map(|scene| scene.id);
        (story, scene)
    }

    /// Where a scene that is kept now goes.
    pub(super) fn story_for_new_scenes(&self, cx: &ViewContext<'_>) -> String {
        let (story, _) = self.chosen(cx);
        if story.is_empty() { text!("stories-first-story").to_owned() } else { story }
    }

    fn scene<'s>(&self, cx: &'s ViewContext<'_>) -> Option<&'s Scene> {
        cx.project().scenes.iter().find(|scene| Some(scene.id) == self.scene)
    }

    pub(super) fn has_selection(&self, cx: &ViewContext<'_>) -> bool {
        self.scene(cx).is_some()
    }

    pub(super) fn question(&self, cx: &ViewContext<'_>) -> Option<Question> {
        self.scene(cx)?.question.parse().ok()
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let scenes = cx.project().scenes.clone();
        if scenes.is_empty() {
            let what = (Icon::Present, text!("stories-none-yet"), text!("stories-how-to-keep"));
            let go = Some(text!("stories-go-to-journey"));
            if widgets::empty_with(ui, what, go, |ui| begin_with_findings(ui, cx)) {
                cx.push(Command::Show(ViewId::Journey));
            }
            return;
        }
        let (story, _) = self.chosen(cx);
        let all: Vec<&str> = stories(&scenes);
        ui.horizontal_wrapped(|ui| {
            for name in &all {
                let n = scenes_of(&scenes, name).count() as u64;
                let entry = ui.selectable_label(**name == *story, format!("{name} · {}", text!("count-scenes", n = n)));
                if entry.clicked() {
                    (self.story, self.scene) = (Some((*name).to_owned()), None);
                }
            }
        });
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            if widgets::primary(ui, text!("stories-present")).on_hover_text(text!("stories-present-key")).clicked() {
                cx.push(Command::Present);
            }
            if widgets::button(ui, text!("stories-export")).clicked() {
                cx.push(Command::ExportShown);
            }
            if widgets::button(ui, text!("stories-in-template"))
                .on_hover_text(text!("stories-template-about"))
                .clicked()
            {
                cx.push(Command::ChooseSlideTemplate);
            }
            if !all.contains(&text!("stories-findings-story")) {
                begin_with_findings(ui, cx);
            }
            caption(ui, text!("stories-order-by-dragging"));
        });
        ui.add_space(8.0);
        egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for (n, scene) in (1..).zip(scenes_of(&scenes, &story)) {
                self.row(ui, cx, n, scene);
            }
        });
    }

    /// One scene; dropping another on it puts that in its place.
    fn row(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, n: usize, scene: &Scene) {
        let c = cx.colors;
        let on = self.scene == Some(scene.id);
        let title = title_of(scene);
        let (rect, response) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 58.0), Sense::click_and_drag());
        let name = text!("stories-scene-named", n = n.to_string(), title = title.as_str());
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, &name));
        response.dnd_set_drag_payload(scene.id);
        let is_target = response.dnd_hover_payload::<u32>().is_some();
        let fill = if on || is_target { c.accent_ground } else { c.raised };
        ui.painter().rect_filled(rect, 8.0, fill);
        let edge = if on || response.has_focus() { c.accent } else { c.line };
        ui.painter().rect_stroke(rect, 8.0, Stroke::new(1.0, edge), StrokeKind::Inside);
        let number = egui::FontId::proportional(BODY);
        let at = rect.left_center() + egui::vec2(16.0, 0.0);
        ui.painter().text(at, egui::Align2::LEFT_CENTER, n.to_string(), number, c.soft);
        // drawn over the row, which has taken its room already
        let place = Rect::from_min_max(rect.min + egui::vec2(44.0, 11.0), rect.max - egui::vec2(14.0, 8.0));
        let mut over = ui.new_child(egui::UiBuilder::new().id_salt(("scene", scene.id)).max_rect(place));
        over.spacing_mut().item_spacing.y = 2.0;
        let words = RichText::new(&title).family(semibold()).color(c.text);
        over.add(egui::Label::new(words).truncate().selectable(false));
        let mut parts = vec![asked_words(cx, scene)];
        parts.extend(frozen_words(cx, scene));
        parts.extend(scene.guess.then(|| text!("stories-guess-first").to_owned()));
        let words = RichText::new(parts.join(" · ")).size(SMALL).color(c.soft);
        over.add(egui::Label::new(words).truncate().selectable(false));
        if response.clicked() {
            self.scene = if on { None } else { Some(scene.id) };
            response.request_focus();
        }
        let moves = [(egui::Key::ArrowUp, -1), (egui::Key::ArrowDown, 1)];
        for (key, by) in moves.into_iter().filter(|_| response.has_focus()) {
            if ui.input_mut(|i| i.consume_key(egui::Modifiers::ALT, key)) {
                order(cx, scene.id, by);
            }
        }
        if let Some(dropped) = response.dnd_release_payload::<u32>() {
            let places: Vec<u32> = scenes_of(&cx.project().scenes, &scene.story).map(|of| of.id).collect();
            let place = |id: u32| places.iter().position(|&of| of == id).map(|at| at as isize);
            if let Some((from, to)) = place(*dropped).zip(place(scene.id)) {
                order(cx, *dropped, to - from);
            }
        }
    }

    pub(super) fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(scene) = self.scene(cx).cloned() else {
            widgets::heading(ui, text!("stories-nothing-selected"));
            caption(ui, text!("stories-how-to-select"));
            return;
        };
        let draft = match &mut self.draft {
            Some(draft) if draft.scene == scene.id => draft,
            other => other.insert(Draft::of(&scene)),
        };
        draft.follow(&scene);
        cx.editing(ui, |ui| {
            let field = |ui: &mut Ui, name: &str, text: &mut String, rows: usize| {
                let label = ui.label(name);
                let edit =
                    if rows > 1 { TextEdit::multiline(text).desired_rows(rows) } else { TextEdit::singleline(text) };
                ui.add(edit.desired_width(f32::INFINITY)).labelled_by(label.id).lost_focus()
            };
            let left = [
                field(ui, text!("stories-caption"), &mut draft.texts.caption, 1),
                field(ui, text!("stories-notes"), &mut draft.texts.notes, 6),
                field(ui, text!("stories-story"), &mut draft.texts.story, 1),
            ];
            if left.contains(&true) {
                let written = &draft.texts;
                let story =
                    Some(written.story.trim().to_owned()).filter(|s| !s.is_empty()).unwrap_or(scene.story.clone());
                let texts =
                    Texts { story, caption: written.caption.trim().into(), notes: written.notes.trim_end().into() };
                draft.texts = texts.clone();
                if texts != draft.kept {
                    self.story = Some(texts.story.clone());
                    change(cx, scene.id, move |scene| {
                        (scene.story, scene.caption, scene.notes) = (texts.story, texts.caption, texts.notes);
                    });
                }
            }
            let mut guess = scene.guess;
            if widgets::tick_box(ui, &mut guess, text!("stories-ask-guess")).changed() {
                change(cx, scene.id, move |scene| scene.guess = guess);
            }
            match frozen_words(cx, &scene) {
                Some(words) => {
                    caption(ui, &words);
                    if widgets::wide(ui, text!("stories-follow-data"), false).clicked() {
                        change(cx, scene.id, |scene| scene.frozen = None);
                    }
                }
                None if widgets::wide(ui, text!("stories-freeze"), false)
                    .on_hover_text(text!("stories-freeze-about"))
                    .clicked() =>
                {
                    freeze(cx, &scene);
                }
                None => {}
            }
            if widgets::wide(ui, text!("stories-remove"), false).clicked() {
                cx.push(Command::Edit(Edit::Scenes(Change::Remove(vec![scene.id]))));
            }
        });
        if let Ok(question) = scene.question.parse::<Question>()
            && widgets::wide(ui, text!("stories-open-view"), true).clicked()
        {
            cx.push(Command::OpenQuestion(Box::new(question)));
        }
    }
}

/// What a scene is called: its caption, else what it asks.
pub(super) fn title_of(scene: &Scene) -> String {
    if scene.caption.is_empty() { insight_title(scene) } else { scene.caption.clone() }
}

fn insight_title(scene: &Scene) -> String {
    let insight = scene.question.parse::<Question>().ok().and_then(|question| question.insight().ok());
    insight.map_or_else(|| scene.question.clone(), |insight| AnyInsight::title(insight).to_owned())
}

/// What a scene asks beyond its title: with which settings and of whom.
fn asked_words(cx: &ViewContext<'_>, scene: &Scene) -> String {
    let Ok(question) = scene.question.parse::<Question>() else { return String::new() };
    let title = (!scene.caption.is_empty()).then(|| insight_title(scene));
    let parts = [title, Some(question.settings_words()), Some(question.filter_words(cx.project()))];
    let words: Vec<String> = parts.into_iter().flatten().filter(|words| !words.is_empty()).collect();
    match question.insight() {
        Ok(insight) if words.is_empty() => AnyInsight::question(insight).to_owned(),
        _ => words.join(" · "),
    }
}

fn frozen_words(cx: &ViewContext<'_>, scene: &Scene) -> Option<String> {
    let zone = numbers::zone(&cx.project().settings.time_zone);
    scene.frozen.as_ref().map(|frozen| text!("stories-frozen-on", date = numbers::date(frozen.at, &zone)))
}

fn order(cx: &ViewContext<'_>, scene: u32, by: isize) {
    cx.push(Command::Edit(Edit::Scenes(Change::Order(moved_scene(&cx.project().scenes, scene, by)))));
}

/// Changes a scene as the project has it by then: what was changed meanwhile stays.
fn change(cx: &ViewContext<'_>, id: u32, with: impl FnOnce(&mut Scene) + Send + 'static) {
    cx.push(changed(id, with));
}

fn changed(id: u32, with: impl FnOnce(&mut Scene) + Send + 'static) -> Command {
    Command::Change(AnyChange::new(text!("edit-change-scene"), move |workspace, progress| {
        let before = workspace.snapshot().project.scenes.iter().find(|scene| scene.id == id).cloned();
        if let Some(before) = before {
            let mut scene = before.clone();
            with(&mut scene);
            if scene != before {
                workspace.edit_with_progress(Edit::Scenes(Change::Update(vec![scene])), progress)?;
            }
        }
        Ok(None)
    }))
}

/// Keeps the answer of a scene as it is now.
fn freeze(cx: &ViewContext<'_>, scene: &Scene) {
    let (snapshot, scene) = (cx.snapshot.clone(), scene.clone());
    cx.push(Command::Run(Task::new(text!("stories-freezing"), move |progress| {
        let frozen = slides::freeze(&snapshot, &scene, progress).map_err(|e| TaskEnd::Failed(e.to_string()))?;
        let question = scene.question;
        // an answer to an earlier question is none to this one
        Ok(changed(scene.id, move |now| {
            if now.question == question {
                now.frozen = Some(frozen);
            }
        }))
    })));
}
