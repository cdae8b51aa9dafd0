//! Guess, then reveal: the room draws how much it believes each name has; the bars then move to what is true.

use egui::text::{LayoutJob, TextWrapping};
use egui::{Align2, Color32, FontId, Key, Modifiers, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::export::slides::GuessRow;
use crate::gui::context::ViewContext;
use crate::gui::theme::semibold_id;
use crate::present::numbers;
use crate::texts::text;

/// Seconds in which the bars move to the truth.
const REVEAL: f64 = 1.2;

/// A guess of a room.
pub(super) struct GuessBoard {
    /// What the shares are.
    what: String,
    rows: Vec<Guessed>,
    /// The share that a whole bar stands for.
    full: f64,
    reveal: Reveal,
}

/// How far a guess is on its way to the truth.
#[derive(Default)]
pub(super) struct Reveal(Option<f64>);

impl Reveal {
    /// Begins now; false where it has begun already.
    pub(super) fn begin(&mut self, now: f64) -> bool {
        self.0.replace(self.0.unwrap_or(now)).is_none()
    }

    pub(super) fn is_begun(&self) -> bool {
        self.0.is_some()
    }

    /// From 0, the guess, to 1, the truth.
    pub(super) fn progress(&self, ui: &Ui, cx: &ViewContext<'_>) -> f32 {
        let Some(since) = self.0 else { return 0.0 };
        if !cx.motion {
            return 1.0;
        }
        let t = ((ui.input(|i| i.time) - since) / REVEAL).clamp(0.0, 1.0) as f32;
        if t < 1.0 {
            ui.request_repaint();
        }
        t * t * (3.0 - 2.0 * t)
    }
}

struct Guessed {
    name: String,
    truth: f64,
    guess: f64,
}

impl GuessBoard {
    /// Nothing is guessed yet; the order of names gives nothing away.
    pub(super) fn new(what: &str, rows: &[GuessRow]) -> Self {
        let guessed = |row: &GuessRow| Guessed { name: row.name.clone(), truth: row.share, guess: 0.0 };
        let mut all: Vec<Guessed> = rows.iter().map(guessed).collect();
        all.sort_by(|a, b| a.name.cmp(&b.name));
        let most = rows.iter().map(|row| row.share).fold(0.0, f64::max);
        // a bar that ends at the truth would tell it
        let full = [0.1, 0.25, 0.5, 1.0].into_iter().find(|full| most * 1.3 <= *full).unwrap_or(1.0);
        Self { what: what.to_owned(), rows: all, full, reveal: Reveal::default() }
    }

    /// Shows the truth; false where it is shown already.
    pub(super) fn reveal(&mut self, now: f64) -> bool {
        self.reveal.begin(now)
    }

    pub(super) fn is_revealed(&self) -> bool {
        self.reveal.is_begun()
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let room = ui.available_rect_before_wrap();
        let letters = (room.height() / 22.0).clamp(16.0, 84.0);
        let n = self.rows.len().max(1);
        let height = ((room.height() - letters * 2.0) / n as f32).min(letters * 3.2);
        let (names, numbers_at) = (room.width() * 0.28, room.width() * 0.12);
        let t = self.reveal.progress(ui, cx);
        let before = order_by(&self.rows, |row| row.guess);
        let after = order_by(&self.rows, |row| row.truth);
        let place_of = |order: &[usize], at: usize| order.iter().position(|&of| of == at).unwrap_or(0) as f32;
        let held = ui.ctx().dragged_id().is_some();
        let hint = if self.reveal.is_begun() { text!("guess-truth") } else { text!("guess-how") };
        let hint = format!("{}: {hint}", self.what);
        ui.painter().text(room.min, Align2::LEFT_TOP, hint, FontId::proportional(letters * 0.7), cx.colors.soft);
        let (full, revealed) = (self.full, self.reveal.is_begun());
        for (at, row) in self.rows.iter_mut().enumerate() {
            // names stay where they are while somebody draws
            let from = if held || !revealed { at as f32 } else { place_of(&before, at) };
            let place = from + (place_of(&after, at) - from) * t;
            let top = room.top() + letters * 2.0 + place * height;
            let bar = Rect::from_min_size(
                pos2(room.left() + names, top + height * 0.18),
                vec2(room.width() - names - numbers_at, height * 0.64),
            );
            let (c, middle) = (cx.colors, top + height / 2.0);
            let name_room = Rect::from_min_size(pos2(room.left(), top), vec2(names - letters * 0.5, height));
            write_name(ui, name_room, &[row.name.as_str()], semibold_id(letters * 0.8), c.text);
            ui.painter().rect_stroke(bar, 6.0, Stroke::new(1.0, c.line), StrokeKind::Inside);
            let response = ui.interact(bar, ui.scope_id().with(("guess", at)), Sense::click_and_drag());
            let words = text!("guess-of", name = row.name.as_str(), share = numbers::share(row.guess));
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &words));
            if let Some(pointer) = response.interact_pointer_pos().filter(|_| !revealed) {
                row.guess = f64::from(((pointer.x - bar.left()) / bar.width()).clamp(0.0, 1.0)) * full;
            }
            for (key, by) in [(Key::Plus, 0.02), (Key::Minus, -0.02)] {
                if response.has_focus() && !revealed && ui.input_mut(|i| i.consume_key(Modifiers::NONE, key)) {
                    row.guess = (row.guess + by * full).clamp(0.0, full);
                }
            }
            let shown = row.guess + (row.truth - row.guess) * f64::from(t);
            let width = |share: f64| (share / full).clamp(0.0, 1.0) as f32 * bar.width();
            let filled = Rect::from_min_size(bar.min, vec2(width(shown), bar.height()));
            ui.painter().rect_filled(filled, 6.0, if revealed { c.measure } else { c.accent });
            if revealed {
                let x = bar.left() + width(row.guess);
                let mark = Stroke::new(3.0, c.accent);
                ui.painter().line_segment([pos2(x, bar.top() - 4.0), pos2(x, bar.bottom() + 4.0)], mark);
            }
            let right = pos2(room.right(), middle);
            let said = if revealed && t < 1.0 { String::new() } else { numbers::share(shown) };
            ui.painter().text(right, Align2::RIGHT_CENTER, said, semibold_id(letters), c.text);
        }
        ui.allocate_rect(room, Sense::hover());
    }
}

/// Letters that can still be read from the front rows.
const SMALLEST: f32 = 9.0;

/// Writes the first of these that fits a room whole, else as much as there is room for of the last.
pub(super) fn write_name(ui: &Ui, room: Rect, choices: &[&str], font: FontId, color: Color32) {
    let is_written = choices.iter().any(|words| whole_words(ui, room, words, &font, color));
    let Some(name) = choices.last().filter(|_| !is_written && room.height() > SMALLEST * 1.2) else { return };
    // an address has no place to break it at
    let mut job = LayoutJob::simple_singleline((*name).to_owned(), FontId::new(SMALLEST, font.family), color);
    job.wrap = TextWrapping::truncate_at_width(room.width());
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(pos2(room.left(), room.center().y - galley.size().y / 2.0), galley, color);
}

/// Writes words into a room, on several lines and in smaller letters where they do not fit; gives false, and writes nothing,
/// where they never do.
fn whole_words(ui: &Ui, room: Rect, words: &str, font: &FontId, color: Color32) -> bool {
    let laid_out = |size: f32| {
        let font = FontId::new(size, font.family.clone());
        let widest = |word: &str| ui.painter().layout_no_wrap(word.to_owned(), font.clone(), color).size().x;
        // a word is never broken
        let fits = words.split_whitespace().all(|word| widest(word) <= room.width());
        let galley = ui.painter().layout(words.to_owned(), font.clone(), color, room.width());
        (fits && galley.size().y <= room.height()).then_some(galley)
    };
    let mut sizes =
        std::iter::successors(Some(font.size), |size| Some(size * 0.9)).take_while(|size| *size >= SMALLEST);
    let Some(galley) = sizes.find_map(laid_out) else { return false };
    ui.painter().galley(pos2(room.left(), room.center().y - galley.size().y / 2.0), galley, color);
    true
}

/// The rows, largest first.
fn order_by(rows: &[Guessed], of: impl Fn(&Guessed) -> f64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by(|&a, &b| of(&rows[b]).total_cmp(&of(&rows[a])).then(a.cmp(&b)));
    order
}

#[cfg(test)]
mod tests {
    use egui::Pos2;

    use super::*;

    #[test]
    fn names_are_written_whole_or_not_at_all() {
        let output = egui::Context::default().run_ui(egui::RawInput::default(), |ui| {
            let fits = |words: &str, width: f32, height: f32| {
                whole_words(
                    ui,
                    Rect::from_min_size(Pos2::ZERO, vec2(width, height)),
                    words,
                    &FontId::proportional(20.0),
                    Color32::WHITE,
                )
            };
            assert!(fits("Still active", 200.0, 30.0));
            assert!(fits("Recent frequent visitors, some buyers", 90.0, 80.0), "on several lines");
            assert!(fits("Consideration", 90.0, 14.0), "in smaller letters");
            assert!(!fits("Consideration", 30.0, 80.0), "no word is broken");
            assert!(!fits("Still active", 200.0, 6.0), "nothing stands beyond its room");
        });
        output.drop_without_applying_deltas();
    }
}
