//! The stage: one scene after the other on the whole screen, for a room.
//!
//! Names are hidden and small groups stand together whatever the project's settings say; lists and texts of single people are
//! never shown. A question from the room changes what the scene asks, not the scene: one key brings it back.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{
    Align2, Color32, FontId, Key, Modifiers, Pos2, Rect, RichText, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use crate::gui::command::Command;
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::dialogs::shortcuts::stage_keys;
use crate::gui::filter_bar::FilterBar;
use crate::gui::theme::semibold_id;
use crate::model::{Scene, scenes_of};
use crate::texts::{text, unbroken};

use super::guess::GuessBoard;
use super::guess_flow::FlowGuess;
use super::live_question::LiveQuestion;
use super::scene_picture::{
    FrozenPictures, NextPicture, Outcome, Pictures, SceneSlot, ShownAnswer, StageQuestion, StageStory, fitted, refusal,
};
use super::speaker::{SpeakerScreen, SpeakerView, show as show_speaker};
use super::stories_tab::title_of;
use super::what_if::StageWhatIf;

/// How many times as large a part is when it is looked at closely.
const CLOSER: f32 = 2.2;
/// Seconds in which a scene appears.
const APPEARS: f64 = 0.25;

/// What is on the stage.
#[derive(Default)]
pub(super) struct Stage {
    name: String,
    story: StageStory,
    /// What the scenes of the story were read from.
    read: Option<DataKey>,
    at: usize,
    since: f64,
    slots: BTreeMap<u32, SceneSlot>,
    frozen: FrozenPictures,
    pictures: Pictures,
    next_picture: NextPicture,
    live: Option<LiveQuestion>,
    what_if: Option<StageWhatIf>,
    guess: Option<(u32, Guess)>,
    /// Scenes whose truth was shown.
    revealed: Vec<u32>,
    is_black: bool,
    has_spotlight: bool,
    /// Where the part is that is looked at closely, as shares of the room.
    closer: Option<(f32, f32)>,
    has_speaker: bool,
    speaker_screen: SpeakerScreen,
    started: Option<f64>,
    bar: FilterBar,
    /// Whether the keys are shown.
    has_help: bool,
    /// What a key did, until when.
    hint: Option<(String, f64)>,
    /// Where the pointer rested when the stage began: nothing is pointed at before it moves.
    rests: Option<Pos2>,
}

/// How many seconds a hint about a key stays on the screen.
const HINT_SECONDS: f64 = 2.5;
/// A foot of more lines than this takes the room of the picture.
const FOOT_LINES: usize = 4;

/// What a room guesses: how much each name has, or a whole flow.
enum Guess {
    Shares(GuessBoard),
    Flow(FlowGuess),
}

impl Guess {
    fn of(shown: &ShownAnswer) -> Option<Self> {
        let (what, rows) = &shown.guess;
        match &shown.guess_flow[..] {
            [_, _, ..] => Some(Self::Flow(FlowGuess::new(&shown.guess_flow))),
            _ if rows.len() > 1 => Some(Self::Shares(GuessBoard::new(what, rows))),
            _ => None,
        }
    }

    fn reveal(&mut self, now: f64) -> bool {
        match self {
            Self::Shares(board) => board.reveal(now),
            Self::Flow(board) => board.reveal(now),
        }
    }

    fn is_revealed(&self) -> bool {
        match self {
            Self::Shares(board) => board.is_revealed(),
            Self::Flow(board) => board.is_revealed(),
        }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        match self {
            Self::Shares(board) => board.ui(ui, cx),
            Self::Flow(board) => board.ui(ui, cx),
        }
    }
}

impl Stage {
    /// Begins a story at a scene; false where it has none.
    pub(super) fn begin(&mut self, cx: &ViewContext<'_>, story: String, scene: Option<u32>) -> bool {
        let all: Vec<&Scene> = scenes_of(&cx.project().scenes, &story).collect();
        let at = all.iter().position(|of| Some(of.id) == scene).unwrap_or(0);
        let any = !all.is_empty();
        *self = Self { name: story, at, has_speaker: self.has_speaker, ..Self::default() };
        any
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if self.read.as_ref() != Some(&cx.revision_key()) {
            self.read = Some(cx.revision_key());
            self.story.scenes = Arc::new(scenes_of(&cx.project().scenes, &self.name).cloned().collect());
        }
        let all = self.story.scenes.clone();
        let scenes = all.as_slice();
        if scenes.is_empty() {
            cx.push(Command::StopPresenting);
            return;
        }
        let now = ui.input(|i| i.time);
        if self.started.is_none() {
            (self.started, self.rests) = (Some(now), ui.pointer_latest_pos());
            self.hint = Some((text!("stage-help-hint").to_owned(), now + HINT_SECONDS * 2.0));
        }
        self.at = self.at.min(scenes.len() - 1);
        self.keys(ui, cx, scenes);
        let scene = &scenes[self.at];
        self.ask(cx, scenes);
        let frame = egui::Frame::new().fill(cx.colors.ground);
        egui::CentralPanel::default().frame(frame).show(ui, |ui| {
            let room = ui.max_rect();
            if self.is_black {
                ui.painter().rect_filled(room, 0.0, Color32::BLACK);
                return;
            }
            self.scene(ui, cx, scene, scenes.len());
            if self.has_spotlight {
                spotlight(ui, room);
            }
            self.rest(ui, room);
            self.draw_hint(ui, cx, room);
        });
        self.speaker(ui, cx, scenes);
    }

    /// Nothing answers a pointer that rests where it was before the stage began.
    fn rest(&mut self, ui: &mut Ui, room: Rect) {
        if self.rests.is_none() || self.rests != ui.pointer_latest_pos() {
            self.rests = None;
            return;
        }
        let area = egui::Area::new(egui::Id::unique("stage-rests")).order(egui::Order::Foreground).fixed_pos(room.min);
        area.show(ui, |ui| ui.allocate_exact_size(room.size(), egui::Sense::click()));
        ui.ctx().set_cursor_icon(egui::CursorIcon::None);
    }

    /// Draws what a key did, for a moment, and the list of keys where it was asked for.
    fn draw_hint(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, room: Rect) {
        let (c, unit, now) = (cx.colors, (room.height() / 34.0).clamp(13.0, 60.0), ui.input(|i| i.time));
        self.hint = self.hint.take().filter(|(_, until)| now < *until);
        if let Some((words, until)) = &self.hint {
            let font = FontId::proportional(unit);
            let galley = ui.painter().layout_no_wrap(words.clone(), font, c.text);
            let size = galley.size() + vec2(unit * 1.6, unit * 0.8);
            // above the foot, which is read from the back of the room
            let place = Rect::from_center_size(pos2(room.center().x, room.bottom() - unit * 5.2), size);
            ui.painter().rect(place, unit * 0.5, c.raised, Stroke::new(1.0, c.line), StrokeKind::Inside);
            ui.painter().galley(place.center() - galley.size() / 2.0, galley, c.text);
            ui.request_repaint_after(std::time::Duration::from_secs_f64((until - now).max(0.0)));
        }
        if self.has_help {
            let area = egui::Area::new(egui::Id::unique("stage-keys")).order(egui::Order::Foreground);
            area.fixed_pos(room.left_top() + vec2(unit * 2.0, unit * 2.0)).show(ui, |ui| {
                egui::Frame::popup(ui.style()).inner_margin(20).show(ui, |ui| {
                    egui::Grid::new("stage-keys").num_columns(2).spacing([24.0, 6.0]).show(ui, |ui| {
                        for (keys, what) in stage_keys() {
                            ui.label(RichText::new(keys).family(crate::gui::theme::semibold()).size(unit * 0.8));
                            ui.label(RichText::new(what).size(unit * 0.8));
                            ui.end_row();
                        }
                    });
                });
            });
        }
    }

    /// Shows for a moment what a key did.
    fn show_hint(&mut self, words: &str, now: f64) {
        self.hint = Some((words.to_owned(), now + HINT_SECONDS));
    }

    /// Keys of the stage come before everything else: a clicker has only these.
    fn keys(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, scenes: &[Scene]) {
        if ui.text_edit_focused() || egui::Popup::is_any_open(ui.ctx()) {
            return;
        }
        if let Some(asked) = &mut self.what_if {
            asked.keys(ui);
        }
        let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
        let any = |keys: &[Key]| keys.iter().any(|key| pressed(*key));
        let now = ui.input(|i| i.time);
        if any(&[Key::ArrowRight, Key::ArrowDown, Key::PageDown, Key::Space]) {
            self.forward(scenes, now);
        }
        if any(&[Key::ArrowLeft, Key::ArrowUp, Key::PageUp]) {
            self.turn_or_go(-1, self.at.saturating_sub(1), now);
        }
        if pressed(Key::Home) {
            self.go(0, now);
        }
        if pressed(Key::End) {
            self.go(scenes.len() - 1, now);
        }
        if any(&[Key::B, Key::Period]) {
            self.is_black = !self.is_black;
        }
        if pressed(Key::S) {
            self.has_spotlight = !self.has_spotlight;
        }
        if pressed(Key::Z) {
            self.closer = match self.closer {
                Some(_) => None,
                None => ui.pointer_latest_pos().map(|at| {
                    let room = ui.max_rect();
                    ((at.x - room.left()) / room.width(), (at.y - room.top()) / room.height())
                }),
            };
            let words = if self.closer.is_some() { text!("stage-closer") } else { text!("stage-whole") };
            self.show_hint(words, now);
        }
        if pressed(Key::L) {
            self.live = match self.live.take() {
                Some(_) => None,
                None => scenes[self.at].question.parse().ok().map(LiveQuestion::new),
            };
        }
        if pressed(Key::W) {
            self.begin_or_end_what_if(&scenes[self.at], now);
        }
        if pressed(Key::R) {
            self.restore();
            self.show_hint(text!("stage-restored"), now);
        }
        if any(&[Key::H, Key::Questionmark]) {
            self.has_help = !self.has_help;
        }
        if pressed(Key::G) {
            self.reveal(&scenes[self.at], now);
        }
        if pressed(Key::T) {
            self.started = Some(now);
            self.show_hint(text!("stage-clock-from-zero"), now);
        }
        if pressed(Key::P) {
            self.has_speaker = !self.has_speaker;
        }
        if pressed(Key::Escape) {
            // one thing after the other, so that nobody ends the show who closes what is open
            match (self.has_help, self.is_as_kept()) {
                (true, _) => self.has_help = false,
                (_, false) => self.restore(),
                (_, true) => cx.push(Command::StopPresenting),
            }
        }
        if pressed(Key::F5) {
            cx.push(Command::StopPresenting);
        }
    }

    /// Whether the scene stands as it was kept: nothing is asked, picked or looked at closer.
    fn is_as_kept(&self) -> bool {
        self.live.is_none() && self.what_if.is_none() && self.closer.is_none() && self.pictures.selected().is_none()
    }

    /// The scene as it was kept.
    fn restore(&mut self) {
        (self.live, self.what_if, self.closer) = (None, None, None);
        self.pictures.let_go();
    }

    /// Asks what would be if the part of the flow changed that was clicked; where that is asked already, ends it.
    fn begin_or_end_what_if(&mut self, scene: &Scene, now: f64) {
        if self.what_if.take().is_some() {
            return self.pictures.let_go();
        }
        // a flow would tell what is guessed
        let is_guess = self.guess.as_ref().is_some_and(|(of, _)| *of == scene.id);
        let shown = self.shown(scene).filter(|_| !is_guess && (scene.frozen.is_none() || self.live.is_some()));
        self.what_if = shown.and_then(|shown| StageWhatIf::of(&shown, self.pictures.selected()));
        if self.what_if.is_none() {
            self.show_hint(text!("stage-what-if-no-flow"), now);
        }
    }

    /// The next thing: what is guessed is revealed before the scene is left.
    fn forward(&mut self, scenes: &[Scene], now: f64) {
        if self.reveal(&scenes[self.at], now) {
            return;
        }
        let asked = self.guess.as_ref().is_some_and(|(of, _)| *of == scenes[self.at].id);
        if asked {
            self.revealed.push(scenes[self.at].id);
            self.guess = None;
        } else {
            self.turn_or_go(1, (self.at + 1).min(scenes.len() - 1), now);
        }
    }

    /// Whether a guess was open and is revealed now.
    fn reveal(&mut self, scene: &Scene, now: f64) -> bool {
        self.guess.as_mut().filter(|(of, _)| *of == scene.id).is_some_and(|(_, board)| board.reveal(now))
    }

    /// Turns to the next part of a picture that has several, else goes to a scene.
    fn turn_or_go(&mut self, by: isize, to: usize, now: f64) {
        match self.pictures.turn(by) {
            Some((at, all)) => self.show_hint(&text!("stage-part", at, all), now),
            None => self.go(to, now),
        }
    }

    fn go(&mut self, to: usize, now: f64) {
        if to != self.at {
            (self.at, self.since) = (to, now);
            self.guess = None;
            self.restore();
        }
    }

    /// Asks what is on the stage, and what comes next, so that it is there when it is wanted.
    fn ask(&mut self, cx: &ViewContext<'_>, scenes: &[Scene]) {
        let live = self.live.as_ref().map(|live| live.question.clone());
        for (at, live) in [(self.at, live), (self.at + 1, None)] {
            let Some(of) = scenes.get(at).filter(|of| of.frozen.is_none() || live.is_some()) else { continue };
            let question = live.map_or(StageQuestion::Scene(at), |live| StageQuestion::Other(Box::new(live)));
            self.slots.entry(of.id).or_default().ask(cx, &self.story, &question);
        }
        if let Some(asked) = &mut self.what_if {
            asked.ask(cx, &self.story);
        }
    }

    /// What a scene shows.
    fn shown(&self, scene: &Scene) -> Option<Arc<ShownAnswer>> {
        self.outcome(scene).and_then(|outcome| outcome.as_ref().as_ref().ok().cloned())
    }

    fn outcome(&self, scene: &Scene) -> Option<Arc<Outcome>> {
        self.slots.get(&scene.id).and_then(SceneSlot::get)
    }

    fn scene(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, scene: &Scene, all: usize) {
        let room = ui.max_rect();
        let (c, unit) = (cx.colors, (room.height() / 26.0).clamp(14.0, 84.0));
        let since = ui.input(|i| i.time) - self.since;
        if cx.motion && since < APPEARS {
            ui.set_opacity((since / APPEARS) as f32 * 0.7 + 0.3);
            ui.request_repaint();
        }
        let outcome = self.outcome(scene);
        let shown = self.shown(scene);
        let frozen = if self.live.is_none() { self.frozen.of(cx, scene) } else { None };
        let slide = frozen.as_ref().map(|of| &of.slide);
        if self.guess.is_none()
            && self.live.is_none()
            && !self.revealed.contains(&scene.id)
            && let Some(guess) = shown.as_ref().filter(|_| scene.guess).and_then(|shown| Guess::of(shown))
        {
            self.guess = Some((scene.id, guess));
        }
        let is_guess = self.guess.as_ref().is_some_and(|(of, _)| *of == scene.id);
        let what_if = self.what_if.as_ref().map(|asked| (asked.title(cx), asked.sentence(), asked.note()));
        let sentence = slide.map(|s| s.sentence.clone()).or(shown.as_ref().map(|s| s.answer.sentence.clone()));
        let note = slide.map(|s| s.note.clone()).or(shown.as_ref().map(|s| s.answer.note.clone()));
        // the sentence would tell what is guessed
        let title = match (&scene.caption, &sentence) {
            (caption, Some(sentence)) if caption.is_empty() && !is_guess => sentence.clone(),
            (caption, _) if caption.is_empty() => title_of(scene),
            (caption, _) => caption.clone(),
        };
        let (title, sentence, note) = match what_if {
            Some((title, sentence, note)) => (title, Some(sentence), Some(note)),
            None => (title, sentence, note),
        };
        let inner = room.shrink2(vec2(unit * 1.6, unit));
        ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
            let size = if title.chars().count() > 90 { unit * 1.05 } else { unit * 1.35 };
            ui.label(RichText::new(unbroken(&title)).font(semibold_id(size)).color(c.text));
            if let Some(sentence) = sentence.filter(|sentence| !is_guess && *sentence != title) {
                ui.label(RichText::new(unbroken(&sentence)).size(unit * 0.8).color(c.text));
            }
            if let Some(live) = &mut self.live
                && self.what_if.is_none()
            {
                live.strip(ui, cx, &mut self.bar);
            }
            if let Some(asked) = &mut self.what_if {
                ui.add_space(unit * 0.3);
                asked.controls(ui, cx, unit * 0.75);
            }
            let small = FontId::proportional((unit * 0.5).max(11.0));
            let wide = inner.width() - unit * 4.0;
            let note = note.filter(|_| !is_guess).map(|note| {
                let mut job = egui::text::LayoutJob::simple(unbroken(&note), small.clone(), c.soft, wide);
                job.wrap.max_rows = FOOT_LINES;
                ui.painter().layout_job(job)
            });
            let foot = note.as_ref().map_or(0.0, |note| note.size().y).max(small.size * 1.3) + unit * 0.3;
            let mut place = ui.available_rect_before_wrap();
            place.set_bottom(inner.bottom() - foot);
            place.set_top(place.top() + unit * 0.4);
            let drawn = self.closer.map_or(place, |at| closer(place, at));
            ui.scope_builder(UiBuilder::new().max_rect(drawn), |ui| {
                ui.shrink_clip_rect(place);
                if let Some((_, board)) = self.guess.as_mut().filter(|_| is_guess) {
                    return board.ui(ui, cx);
                }
                match (&frozen, outcome.as_deref()) {
                    (Some(frozen), _) => frozen.drawing.iter().for_each(|drawing| fitted(ui, drawing)),
                    (None, Some(Ok(shown))) => self.picture(ui, cx, shown),
                    (None, Some(Err(why))) => refusal(ui, why),
                    (None, None) => {
                        ui.label(RichText::new(text!("stage-asking-wait")).size(unit * 0.8).color(c.soft));
                    }
                }
            });
            let painter = ui.painter();
            if let Some(note) = note {
                painter.galley(pos2(inner.left(), inner.bottom() - note.size().y), note, c.soft);
            }
            let place = text!("stage-place", at = (self.at + 1).to_string(), all = all.to_string());
            painter.text(inner.right_bottom(), Align2::RIGHT_BOTTOM, place, small, c.soft);
        });
    }

    /// The picture of a scene, or of the flow that is asked about.
    fn picture(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, shown: &ShownAnswer) {
        let before = self.pictures.selected();
        let Some(asked) = &mut self.what_if else {
            self.pictures.show(ui, cx, shown);
            if self.pictures.selected().is_some_and(|part| before != Some(part)) {
                self.show_hint(text!("stage-what-if-hint"), ui.input(|i| i.time));
            }
            return;
        };
        self.pictures.show_flow(ui, cx, asked.flow());
        match self.pictures.selected() {
            Some(part) if before != Some(part) => asked.point_at(part),
            // another step was chosen by its name
            Some(part) if !asked.is_about(part) => self.pictures.select(None),
            _ => {}
        }
    }

    /// What the room sees instead of the scene as it was kept, for whoever presents.
    fn asked_words(&self, cx: &ViewContext<'_>, scene: &Scene) -> Vec<String> {
        let what_if = self.what_if.iter().flat_map(|asked| [asked.title(cx), asked.sentence()]);
        let is_guess = self.guess.as_ref().is_some_and(|(of, board)| *of == scene.id && !board.is_revealed());
        let states = [
            (is_guess, text!("speaker-guess")),
            (self.live.is_some(), text!("speaker-live-question")),
            (self.is_black, text!("speaker-black")),
        ];
        what_if.chain(states.into_iter().filter(|(on, _)| *on).map(|(_, words)| words.to_owned())).collect()
    }

    fn speaker(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, scenes: &[Scene]) {
        if !self.has_speaker {
            return;
        }
        let titles: Vec<String> = scenes.iter().map(title_of).collect();
        let scene = &scenes[self.at];
        let seconds = ui.input(|i| i.time) - self.started.unwrap_or_default();
        let next = titles.get(self.at + 1).map(String::as_str);
        let coming = scenes.get(self.at + 1);
        let frozen = coming.and_then(|scene| self.frozen.of(cx, scene));
        let live = coming.and_then(|scene| self.shown(scene));
        let mut pictures = std::mem::take(&mut self.next_picture);
        let next_picture = match (&frozen, &live) {
            (Some(frozen), _) => frozen.drawing.as_ref(),
            (None, Some(shown)) => pictures.of(cx, shown),
            (None, None) => None,
        };
        let asked = self.asked_words(cx, scene);
        let view = SpeakerView {
            title: &titles[self.at],
            asked: &asked,
            notes: &scene.notes,
            next,
            next_picture,
            place: (self.at + 1, scenes.len()),
            seconds,
        };
        let mut screen = std::mem::take(&mut self.speaker_screen);
        let stays = show_speaker(ui, cx, (&view, &mut screen), |ui| self.keys(ui, cx, scenes));
        self.speaker_screen = if stays && self.has_speaker { screen } else { SpeakerScreen::default() };
        self.has_speaker &= stays;
        self.next_picture = pictures;
        // the clock goes on
        ui.request_repaint_after(std::time::Duration::from_secs(1));
    }
}

/// The room of a picture that is so much larger, with one of its places where it was.
fn closer(room: Rect, (x, y): (f32, f32)) -> Rect {
    let at = pos2(room.left() + room.width() * x, room.top() + room.height() * y);
    Rect::from_min_max(at + (room.min - at) * CLOSER, at + (room.max - at) * CLOSER)
}

/// Darkens everything but a disc around the pointer.
fn spotlight(ui: &Ui, room: Rect) {
    const CORNERS: u32 = 96;
    let Some(at) = ui.pointer_latest_pos() else { return };
    let (radius, far) = (room.height() / 7.0, room.size().length() * 1.5);
    let mut ring = egui::Mesh::default();
    for corner in 0..=CORNERS {
        let angle = corner as f32 / CORNERS as f32 * std::f32::consts::TAU;
        for distance in [radius, far] {
            ring.colored_vertex(at + egui::Vec2::angled(angle) * distance, Color32::from_black_alpha(190));
        }
        if corner > 0 {
            let [a, b, c, d] = [2 * corner - 2, 2 * corner - 1, 2 * corner, 2 * corner + 1];
            ring.add_triangle(a, b, c);
            ring.add_triangle(b, d, c);
        }
    }
    ui.painter().add(egui::Shape::mesh(ring));
    ui.request_repaint();
}
