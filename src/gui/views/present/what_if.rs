//! What if, asked in front of a room: a step of the flow on the stage, what changes there, and by how much. The sentence says at
//! once what would be; the flow stays as it is today, because its columns and the chain behind the sentence are two models.

use std::sync::Arc;

use egui::{Button, Key, Modifiers, Popup, Rect, RichText, Slider, Ui, vec2};

use crate::analysis::flow::{Anchor, Flow, FlowSelection, NodeKind};
use crate::export::slides::room_scope;
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::icons::Icon;
use crate::gui::jobs::Latest;
use crate::gui::theme::semibold_id;
use crate::gui::widgets::sankey::FlowData;
use crate::insights::{Answer, AnswerError, ComputedInsight, FlowQuestion, Insight, StepEdit, WhatIf, WhatIfSettings};
use crate::present::sentence;
use crate::progress::{Cancelled, Progress};
use crate::texts::{fixed, percentage, text};

use super::scene_picture::{ShownAnswer, StageStory};

/// The part that is asked about first: a fifth.
const FIRST_PART: f64 = 0.2;
/// By how much a key changes it.
const KEY_PART: f64 = 0.05;
/// Keys that choose a step, the first of them first.
const DIGITS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

type Journeys = Result<Arc<ComputedInsight<WhatIf>>, AnswerError>;

/// A what-if on the stage.
pub(super) struct StageWhatIf {
    /// The scene as it is.
    scene: Arc<ShownAnswer>,
    flow: Arc<FlowData>,
    steps: Vec<u16>,
    asked: FlowQuestion,
    /// The journeys without a change: what takes long.
    journeys: Latest<DataKey, Journeys>,
    told: Latest<(DataKey, WhatIfSettings), Result<Answer, AnswerError>>,
}

impl StageWhatIf {
    /// What if a part of a scene's flow changed, or the step with the largest loss; `None` where it has no flow from the
    /// start on.
    pub(super) fn of(scene: &Arc<ShownAnswer>, part: Option<FlowSelection>) -> Option<Self> {
        let flow = scene.flow.clone().filter(|data| data.flow().anchor == Anchor::Start)?;
        let steps = FlowQuestion::steps(flow.flow());
        let usual = FlowQuestion { step: *steps.first()?, to: None, edit: StepEdit::FewerLeave, part: FIRST_PART };
        let small = &flow.flow().small;
        let loss = if small.is_none() { sentence::largest_loss(flow.flow()) } else { small.largest_loss };
        let of_loss = loss.and_then(|(step, kind)| usual.about(FlowSelection::Node { step, kind }));
        let asked = part.and_then(|part| usual.about(part)).or(of_loss).filter(|of| steps.contains(&of.step));
        Some(Self {
            scene: scene.clone(),
            asked: asked.unwrap_or(usual),
            flow,
            steps,
            journeys: Latest::default(),
            told: Latest::default(),
        })
    }

    fn whole(&self) -> &Flow {
        self.flow.flow()
    }

    /// Asks what would be; an answer that is there already is kept until the next one is.
    pub(super) fn ask(&mut self, cx: &ViewContext<'_>, story: &StageStory) {
        let (question, snapshot) = (self.scene.question.clone(), cx.snapshot.clone());
        let key = DataKey { filter: question.filter.clone(), ..cx.revision_key() };
        let plain = WhatIfSettings::of(self.whole().level, self.whole().entity);
        let journeys = self.journeys.ask(cx.jobs, WhatIf::title(), key.clone(), move |progress| {
            let computed = room_scope(&snapshot, &question)
                .and_then(|scope| ComputedInsight::<WhatIf>::new(scope, plain, progress).map(Arc::new));
            unless_cancelled(computed)
        });
        let Some(Ok(computed)) = journeys.map(|journeys| &**journeys) else { return };
        let how = self.asked.settings(self.flow.flow(), &computed.outcome, &self.flow.table.names);
        let Some(how) = how else { return };
        let (computed, snapshot, story) = (computed.clone(), cx.snapshot.clone(), story.clone());
        // the name holds no change: each tells of the same people
        let what = format!("{}?{}", WhatIf::ID, self.scene.question);
        self.told.ask(cx.jobs, WhatIf::title(), (key, how.clone()), move |progress: &Progress| {
            let told = computed.with_changes(how, progress).and_then(|changed| {
                let of = (&changed.scope, what.as_str());
                story.seen().say((&snapshot, story.scenes.as_slice()), &changed, of, progress)
            });
            unless_cancelled(told)
        });
    }

    /// The question, as the room hears it.
    pub(super) fn title(&self, cx: &ViewContext<'_>) -> String {
        self.asked.words(self.whole(), &self.flow.table.names, &cx.project().settings.goal.name)
    }

    /// What would be; until that is known, that it is counted.
    pub(super) fn sentence(&self) -> String {
        match (self.journeys.get().map(|of| &**of), self.told.get().map(|of| &**of)) {
            (Some(Err(why)), _) | (_, Some(Err(why))) => why.to_string(),
            (_, Some(Ok(answer))) if !self.told.is_overdue() => answer.sentence.clone(),
            _ => text!("stage-asking-wait").to_owned(),
        }
    }

    /// What the answer rests on.
    pub(super) fn note(&self) -> String {
        let note = self.told.get().and_then(|told| told.as_ref().as_ref().ok()).map(|answer| answer.note.as_str());
        note.into_iter().chain([text!("stage-what-if-picture")]).collect::<Vec<_>>().join(" · ")
    }

    /// The flow that is asked about, as it is today.
    pub(super) fn flow(&self) -> &Arc<FlowData> {
        &self.flow
    }

    /// Asks about the part of the flow that was clicked.
    pub(super) fn point_at(&mut self, part: FlowSelection) {
        if let Some(asked) = self.asked.about(part).filter(|asked| self.steps.contains(&asked.step)) {
            self.asked = asked;
        }
    }

    /// Whether a part of the flow is what is asked about.
    pub(super) fn is_about(&self, part: FlowSelection) -> bool {
        self.asked.about(part).is_some_and(|of| (of.step, of.to) == (self.asked.step, self.asked.to))
    }

    fn choose(&mut self, step: u16) {
        self.asked = FlowQuestion { step, to: None, ..self.asked };
    }

    /// Obeys the keys of a what-if.
    pub(super) fn keys(&mut self, ui: &mut Ui) {
        let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
        // from one whole number of such parts to the next, wherever the amount was dragged to
        for _ in 0..ui.input_mut(|i| i.count_and_consume_key(Modifiers::NONE, Key::ArrowUp)) {
            self.asked.part = (((self.asked.part / KEY_PART + 1e-6).floor() + 1.0) * KEY_PART).min(1.0);
        }
        for _ in 0..ui.input_mut(|i| i.count_and_consume_key(Modifiers::NONE, Key::ArrowDown)) {
            self.asked.part = (((self.asked.part / KEY_PART - 1e-6).ceil() - 1.0) * KEY_PART).max(0.0);
        }
        if pressed(Key::C) {
            let at = StepEdit::ALL.iter().position(|edit| *edit == self.asked.edit).unwrap_or(0);
            self.asked.edit = StepEdit::ALL[(at + 1) % StepEdit::ALL.len()];
        }
        if let Some(&step) = DIGITS.iter().zip(&self.steps).find(|(key, _)| pressed(**key)).map(|(_, step)| step) {
            self.choose(step);
        }
    }

    /// Which step, what changes there and by how much, in letters of this size.
    pub(super) fn controls(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, letters: f32) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(letters * 0.5, letters * 0.4);
            ui.spacing_mut().button_padding = vec2(letters * 0.5, letters * 0.2);
            ui.spacing_mut().interact_size.y = letters * 1.5;
            self.step_menu(ui, cx, letters);
            let kinds = [text!("stage-what-if-fewer-leave"), text!("stage-what-if-more-go-on")];
            for (edit, words) in StepEdit::ALL.into_iter().zip(kinds) {
                if ui.add(Button::selectable(self.asked.edit == edit, RichText::new(words).size(letters))).clicked() {
                    self.asked.edit = edit;
                }
            }
            let mut percent = (self.asked.part * 100.0).round();
            ui.spacing_mut().slider_width = letters * 12.0;
            ui.spacing_mut().slider_rail_height = letters * 0.3;
            let slider = Slider::new(&mut percent, 0.0..=100.0).step_by(1.0).show_value(false);
            // a slider by itself asks for a line of its own, however wide it is
            let room = vec2(ui.spacing().slider_width, ui.spacing().interact_size.y);
            let slider = ui.allocate_ui(room, |ui| ui.add(slider)).inner;
            if slider.accessible_name(text!("stage-what-if-amount")).changed() {
                self.asked.part = percent / 100.0;
            }
            let part = percentage(&fixed(percent, 0));
            ui.label(RichText::new(part).font(semibold_id(letters * 1.4)).color(cx.colors.text));
        });
    }

    fn step_menu(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, letters: f32) {
        let name = |step: u16| NodeKind::Item(step).label(self.flow.flow().level, &self.flow.table.names).to_owned();
        let angle = egui::Atom::custom(egui::IdSalt::new("angle"), vec2(letters * 0.6, letters * 0.6));
        let words = RichText::new(name(self.asked.step)).size(letters);
        let menu = ui.add(Button::new(words).right_text(angle)).on_hover_text(text!("stage-what-if-step"));
        let right = menu.rect.right_center() - vec2(letters * 0.8, 0.0);
        Icon::Down.paint(ui.painter(), Rect::from_center_size(right, vec2(letters, letters) * 0.6), cx.colors.soft);
        let mut chosen = None;
        Popup::menu(&menu).accessible_name(text!("stage-what-if-step")).show(|ui| {
            for (at, &step) in self.steps.iter().enumerate() {
                let words = if at < DIGITS.len() { format!("{}  {}", at + 1, name(step)) } else { name(step) };
                let entry = Button::selectable(step == self.asked.step, RichText::new(words).size(letters));
                if ui.add(entry).clicked() {
                    chosen = Some(step);
                }
            }
        });
        chosen.into_iter().for_each(|step| self.choose(step));
    }
}

fn unless_cancelled<T>(answer: Result<T, AnswerError>) -> Result<Result<T, AnswerError>, Cancelled> {
    match answer {
        Err(AnswerError::Cancelled) => Err(Cancelled),
        answer => Ok(answer),
    }
}
