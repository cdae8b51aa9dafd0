//! The window of whoever presents: notes, what comes next, and the time.

use egui::{Pos2, RichText, Ui, ViewportBuilder, ViewportClass, ViewportCommand, ViewportId};

use crate::gui::context::ViewContext;
use crate::gui::theme::semibold_id;
use crate::gui::widgets::caption;
use crate::present::Drawing;
use crate::texts::text;

use super::scene_picture::fitted;

/// The height of the picture of what comes next.
const PREVIEW: f32 = 170.0;

/// What the window says.
pub(super) struct SpeakerView<'a> {
    pub title: &'a str,
    /// What the room sees instead of the scene as it was kept.
    pub asked: &'a [String],
    pub notes: &'a str,
    pub next: Option<&'a str>,
    /// What comes next as a picture, once there is one.
    pub next_picture: Option<&'a Drawing>,
    /// Which of how many scenes.
    pub place: (usize, usize),
    pub seconds: f64,
}

/// The search for a screen that is not the one of the stage: whoever sees the stage does not see the notes.
#[derive(Default)]
pub(super) struct SpeakerScreen {
    /// How many screens were tried; with no other one than the stage's, it is a window.
    tried: usize,
    /// The time at which the newest of them was.
    since: Option<f64>,
}

impl SpeakerScreen {
    /// So many screens are tried.
    const MOST: usize = 2;
    /// Seconds after which a window is where it stays.
    const MOVES: f64 = 1.0;

    /// The number of the screen to fill, where the stage fills one.
    fn number(&self, stage: Option<Pos2>) -> Option<usize> {
        // the first screen mostly begins at the corner
        let others_first = if stage.is_none_or(|at| at.to_vec2().length() < 1.0) { [1, 0] } else { [0, 1] };
        others_first.get(self.tried).copied()
    }
}

/// Whether a window fills a screen, and where that begins, in pixels, where that is known.
fn filled_screen(ui: &Ui) -> (bool, Option<Pos2>) {
    let (is_full, place) = ui.input(|i| (i.viewport().fullscreen, i.viewport().outer_rect));
    (is_full == Some(true), place.map(|place| place.min * ui.pixels_per_point()))
}

/// Shows the window; `keys` reads what is pressed in it. Gives false once it is closed.
pub(super) fn show(
    ui: &Ui,
    cx: &ViewContext<'_>,
    (view, screen): (&SpeakerView<'_>, &mut SpeakerScreen),
    mut keys: impl FnMut(&mut Ui),
) -> bool {
    let mut builder = ViewportBuilder::default().with_title(text!("speaker-window")).with_inner_size([760.0, 560.0]);
    let id = ViewportId::from_hash_of("speaker");
    let stage = filled_screen(ui);
    if let Some(number) = screen.number(stage.1).filter(|_| stage.0) {
        builder = builder.with_monitor(number);
    }
    let now = ui.input(|i| i.time);
    let since = *screen.since.get_or_insert(now);
    ui.ctx().show_viewport_immediate(id, builder, |ui, class| {
        keys(ui);
        if let ((true, Some(stage)), (true, Some(own))) = (stage, filled_screen(ui))
            && stage.distance(own) < 1.0
            && screen.tried < SpeakerScreen::MOST
            && now - since > SpeakerScreen::MOVES
        {
            (screen.tried, screen.since) = (screen.tried + 1, Some(now));
            if screen.tried == SpeakerScreen::MOST {
                ui.ctx().send_viewport_cmd(ViewportCommand::Fullscreen(false));
            }
        }
        if class == ViewportClass::EmbeddedWindow {
            ui.set_max_width(420.0);
            contents(ui, cx, view);
        } else {
            let frame = egui::Frame::new().fill(cx.colors.ground).inner_margin(24);
            egui::CentralPanel::default().frame(frame).show(ui, |ui| contents(ui, cx, view));
        }
        !ui.input(|i| i.viewport().close_requested())
    })
}

fn contents(ui: &mut Ui, cx: &ViewContext<'_>, view: &SpeakerView<'_>) {
    let c = cx.colors;
    ui.horizontal(|ui| {
        let minutes = (view.seconds / 60.0) as u64;
        let time = format!("{minutes:02}:{:02}", (view.seconds % 60.0) as u64);
        ui.label(RichText::new(time).font(semibold_id(34.0)).color(c.text));
        let (at, all) = view.place;
        ui.label(RichText::new(text!("stage-place", at = at.to_string(), all = all.to_string())).color(c.soft));
    });
    ui.label(RichText::new(view.title).font(semibold_id(18.0)).color(c.text));
    for words in view.asked {
        ui.label(RichText::new(words).size(16.0).color(c.accent));
    }
    ui.separator();
    let below = if view.next_picture.is_some() { PREVIEW + 84.0 } else { 84.0 };
    egui::ScrollArea::vertical().auto_shrink(false).max_height((ui.available_height() - below).max(60.0)).show(
        ui,
        |ui| {
            let notes = if view.notes.is_empty() { text!("speaker-no-notes") } else { view.notes };
            ui.label(RichText::new(notes).size(20.0).color(c.text));
        },
    );
    ui.separator();
    caption(ui, text!("speaker-next"));
    ui.label(RichText::new(view.next.unwrap_or(text!("speaker-end"))).font(semibold_id(16.0)).color(c.text));
    if let Some(picture) = view.next_picture {
        ui.add_space(4.0);
        let room = egui::vec2(ui.available_width(), ui.available_height().min(PREVIEW));
        ui.allocate_ui(room, |ui| fitted(ui, picture));
    }
}
