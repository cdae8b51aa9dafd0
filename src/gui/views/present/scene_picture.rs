//! The picture of a scene on the stage: it answers the pointer, hides small groups, and flows become each other.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use egui::{Rect, Ui, vec2};

use crate::analysis::flow::FlowSelection;
use crate::export::slides::{
    GuessColumn, GuessRow, RoomAnswer, RoomScene, RoomStory, Slide, SlideTable, frozen_slide, guess_columns,
    guess_rows, readable_chart, table_of,
};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::jobs::Latest;
use crate::gui::widgets;
use crate::gui::widgets::chart::ChartView;
use crate::gui::widgets::drawing::paint;
use crate::gui::widgets::sankey::{FlowData, Sankey};
use crate::insights::{Answer, AnswerError, Question};
use crate::model::{FrozenAnswer, Scene};
use crate::present::charts::{Chart, JourneyChart, JourneyLane};
use crate::present::{Drawing, Palette, Theme};
use crate::progress::Cancelled;
use crate::texts::text;
use crate::workspace::Snapshot;

/// An answer as it may be shown to a room.
pub(super) struct ShownAnswer {
    pub answer: Answer,
    pub guess: (String, Vec<GuessRow>),
    /// The steps of a flow, where it is one.
    pub guess_flow: Vec<GuessColumn>,
    pub flow: Option<Arc<FlowData>>,
    table: Option<SlideTable>,
    /// The question, with as many steps of a flow as can be told.
    pub question: Question,
}

/// Why there is no answer, or the answer.
pub(super) type Outcome = Result<Arc<ShownAnswer>, AnswerError>;

/// The room in which the picture of what comes next is drawn, before it is made small.
const NEXT_ROOM: (f32, f32) = (820.0, 370.0);

/// What is asked on the stage: a scene of the story by its place, or something else.
#[derive(Clone, PartialEq)]
pub(super) enum StageQuestion {
    Scene(usize),
    Other(Box<Question>),
}

/// The scenes of the story on the stage, and what of them the room has seen.
#[derive(Clone, Default)]
pub(super) struct StageStory {
    pub scenes: Arc<Vec<Scene>>,
    pub seen: Arc<Mutex<RoomStory>>,
}

impl StageStory {
    /// What the room has seen; a job that broke off leaves what it had.
    pub(super) fn seen(&self) -> MutexGuard<'_, RoomStory> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The newest answer to the question of one scene.
#[derive(Default)]
pub(super) struct SceneSlot(Latest<(DataKey, StageQuestion), Outcome>);

impl SceneSlot {
    pub(super) fn ask(&mut self, cx: &ViewContext<'_>, story: &StageStory, question: &StageQuestion) {
        let (snapshot, story, of) = (cx.snapshot.clone(), story.clone(), question.clone());
        let name = text!("stage-asking");
        self.0.ask(cx.jobs, name, (cx.revision_key(), question.clone()), move |progress| {
            let mut seen = story.seen();
            let answer = match &of {
                StageQuestion::Scene(at) => seen.scene(&snapshot, &story.scenes, *at, progress),
                StageQuestion::Other(question) => seen.question(&snapshot, &story.scenes, question, progress),
            };
            drop(seen);
            shown(&snapshot, answer)
        });
    }

    pub(super) fn get(&self) -> Option<Arc<Outcome>> {
        self.0.get().cloned()
    }
}

fn shown(snapshot: &Snapshot, answer: RoomAnswer) -> Result<Outcome, Cancelled> {
    match answer {
        Err(AnswerError::Cancelled) => Err(Cancelled),
        Err(why) => Ok(Err(why)),
        Ok(scene) => Ok(Ok(Arc::new(ShownAnswer::of(snapshot, &scene)))),
    }
}

impl ShownAnswer {
    fn of(snapshot: &Snapshot, scene: &RoomScene) -> Self {
        let mut answer = scene.answer.clone();
        answer.chart = answer.chart.map(|(name, chart)| (name, readable_chart(&chart).into_owned()));
        let flow = match (&answer.chart, &scene.asked.paths) {
            (Some((_, Chart::Flow(of))), Some(paths)) => Some(Arc::new(FlowData {
                paths: paths.clone(),
                table: snapshot.table.clone(),
                base: of.base,
                compared: None,
                shown: Some(Arc::new(of.flow.clone())),
                times: of.times.clone(),
                returns: Arc::default(),
            })),
            _ => None,
        };
        let table = if answer.chart.is_none() { table_of(&answer, &snapshot.project.settings) } else { None };
        let (guess, guess_flow) = (guess_rows(&answer), guess_columns(&answer));
        Self { guess, guess_flow, flow, table, answer, question: scene.asked.question.clone() }
    }
}

/// What pictures remember from frame to frame: one flow becomes the next, whichever scene it is of.
pub(super) struct Pictures {
    sankey: Sankey,
    chart: ChartView,
    row: Option<usize>,
    map: Option<MapParts>,
}

/// A journey map in as many parts as it takes to read it from the back of a room: some lanes after the others, each below the
/// headings.
struct MapParts {
    of: JourneyChart,
    room: egui::Vec2,
    parts: Vec<Chart>,
    /// By how much the letters are smaller than usual.
    smaller: f32,
    at: usize,
}

impl MapParts {
    /// As few parts as can be read: where a little smaller letters save one, they are a little smaller.
    fn new(of: &JourneyChart, room: egui::Vec2, palette: &Palette) -> Self {
        let mut all = [0.0, 0.1, 0.2].map(|smaller| (parts_of(of, (room, smaller), palette), smaller));
        // of as many parts those with the largest letters stay first
        all.sort_by_key(|(parts, _)| parts.len());
        let [(parts, smaller), ..] = all;
        Self { of: of.clone(), room, parts, smaller, at: 0 }
    }
}

/// The lanes that fit a room together, one part after the other.
fn parts_of(of: &JourneyChart, (room, smaller): (egui::Vec2, f32), palette: &Palette) -> Vec<Chart> {
    let inner = ChartView::inner_room(room);
    let scale = ChartView::room_scale(inner) * (1.0 - smaller);
    let small = (inner.x / scale, inner.y / scale);
    let with = |lanes: &[JourneyLane]| {
        let (columns, lanes) = (of.columns.clone(), lanes.to_vec());
        Chart::Journey(JourneyChart { columns, lanes, ..JourneyChart::default() })
    };
    let has_room = |lanes: &[JourneyLane]| with(lanes).draw(small, palette).drawing.height <= small.1 + 1.0;
    let (mut parts, mut from) = (Vec::new(), 0);
    for to in 1..=of.lanes.len() {
        if to - from > 1 && !has_room(&of.lanes[from..to]) {
            parts.push(with(&of.lanes[from..to - 1]));
            from = to - 1;
        }
    }
    parts.push(with(&of.lanes[from..]));
    parts
}

impl Default for Pictures {
    fn default() -> Self {
        Self { sankey: Sankey::for_a_room(), chart: ChartView::for_a_room(), row: None, map: None }
    }
}

impl Pictures {
    /// Forgets what was pointed at.
    pub(super) fn let_go(&mut self) {
        self.sankey.select(None);
        (self.row, self.map) = (None, None);
    }

    /// The part of a flow that was clicked.
    pub(super) fn selected(&self) -> Option<FlowSelection> {
        self.sankey.selected()
    }

    /// Shows that a part of a flow was clicked.
    pub(super) fn select(&mut self, part: Option<FlowSelection>) {
        self.sankey.select(part);
    }

    /// Draws a flow; it becomes this one from the flow that was drawn before.
    pub(super) fn show_flow(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, flow: &Arc<FlowData>) {
        self.sankey.show(ui, cx, flow, ui.available_size());
    }

    /// Turns to another part of a map: which of how many is shown then; `None` where there is no such part.
    pub(super) fn turn(&mut self, by: isize) -> Option<(usize, usize)> {
        let map = self.map.as_mut()?;
        let at = map.at.checked_add_signed(by).filter(|at| *at < map.parts.len())?;
        (map.at, self.row) = (at, None);
        Some((at + 1, map.parts.len()))
    }

    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, shown: &ShownAnswer) {
        let room = ui.available_size();
        match (&shown.flow, &shown.answer.chart, &shown.table) {
            (Some(flow), ..) => self.show_flow(ui, cx, flow),
            (None, Some((_, Chart::Journey(map))), _) => {
                let known = self.map.take().filter(|known| known.of == *map && known.room == room);
                let parts = known.unwrap_or_else(|| MapParts::new(map, room, cx.colors.palette()));
                self.chart.draw_smaller(parts.smaller);
                if let Some(row) = self.chart.show(ui, &parts.parts[parts.at], room, self.row) {
                    self.row = if self.row == Some(row) { None } else { Some(row) };
                }
                self.map = Some(parts);
            }
            (None, Some((_, chart)), _) => {
                self.chart.draw_smaller(0.0);
                if let Some(row) = self.chart.show(ui, chart, room, self.row) {
                    self.row = if self.row == Some(row) { None } else { Some(row) };
                }
            }
            (None, None, Some(table)) => {
                let theme = cx.colors.palette();
                fitted(ui, &crate::export::slides::table_drawing(table, 820.0, theme));
            }
            (None, None, None) => {
                let why = text!("stage-nothing-may-be-shown");
                widgets::empty(ui, crate::gui::icons::Icon::Present, text!("stage-nothing-to-show"), why, None);
            }
        }
    }
}

/// Frozen answers as they are shown: each is read once, not in each frame.
#[derive(Default)]
pub(super) struct FrozenPictures(BTreeMap<u32, Arc<FrozenPicture>>);

/// What a frozen scene shows in a theme.
pub(super) struct FrozenPicture {
    of: FrozenAnswer,
    theme: Theme,
    pub slide: Slide,
    pub drawing: Option<Drawing>,
}

impl FrozenPictures {
    /// What a scene shows; `None` where it is not frozen.
    pub(super) fn of(&mut self, cx: &ViewContext<'_>, scene: &Scene) -> Option<Arc<FrozenPicture>> {
        let (answer, theme) = (scene.frozen.as_ref()?, theme(cx));
        if let Some(known) = self.0.get(&scene.id).filter(|known| known.theme == theme && known.of == *answer) {
            return Some(known.clone());
        }
        let slide = frozen_slide(answer, cx.snapshot, None);
        let drawing = slide.drawing(theme);
        let read = Arc::new(FrozenPicture { of: answer.clone(), theme, slide, drawing });
        self.0.insert(scene.id, read.clone());
        Some(read)
    }
}

/// What comes next, small: drawn once, not in each frame.
#[derive(Default)]
pub(super) struct NextPicture(Option<(Arc<ShownAnswer>, Theme, Option<Drawing>)>);

impl NextPicture {
    /// The picture of an answer, where it has one.
    pub(super) fn of(&mut self, cx: &ViewContext<'_>, shown: &Arc<ShownAnswer>) -> Option<&Drawing> {
        let theme = theme(cx);
        let is_known = |known: &(Arc<ShownAnswer>, Theme, _)| Arc::ptr_eq(&known.0, shown) && known.1 == theme;
        if !self.0.as_ref().is_some_and(is_known) {
            let palette = cx.colors.palette();
            let drawing = match (&shown.answer.chart, &shown.table) {
                (Some((_, chart)), _) => Some(chart.draw(NEXT_ROOM, palette).drawing),
                (None, Some(table)) => Some(crate::export::slides::table_drawing(table, NEXT_ROOM.0, palette)),
                (None, None) => None,
            };
            self.0 = Some((shown.clone(), theme, drawing));
        }
        self.0.as_ref().and_then(|(_, _, drawing)| drawing.as_ref())
    }
}

/// Draws a picture as large as it fits.
pub(super) fn fitted(ui: &mut Ui, drawing: &Drawing) {
    let room = ui.available_size();
    let scale = (room.x / drawing.width).min(room.y / drawing.height).max(0.1);
    let size = vec2(drawing.width, drawing.height) * scale;
    let (place, response) = ui.allocate_exact_size(room, egui::Sense::hover());
    let at = Rect::from_center_size(place.center(), size).min;
    let name = format!("{} {}", drawing.title, drawing.description);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Figure, true, &name));
    paint(ui.painter(), at, &drawing.clone().scaled(scale));
}

/// The theme of pictures that are drawn already.
fn theme(cx: &ViewContext<'_>) -> Theme {
    if cx.colors.dark { Theme::Dark } else { Theme::Light }
}

/// Says why nothing is shown.
pub(super) fn refusal(ui: &mut Ui, why: &AnswerError) {
    widgets::empty(ui, crate::gui::icons::Icon::Present, text!("stage-nothing-to-show"), &why.to_string(), None);
}
