//! Guess a whole flow, then reveal: the room draws how large each part of each step is; the parts then move to the truth.

use egui::{Align2, Color32, FontId, Key, Modifiers, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::export::slides::GuessColumn;
use crate::gui::context::ViewContext;
use crate::gui::theme::semibold_id;
use crate::present::numbers;
use crate::texts::{text, unbroken};

use super::guess::{Reveal, write_name};

/// A flow as a room believes it to be.
pub(super) struct FlowGuess {
    columns: Vec<GuessedColumn>,
    reveal: Reveal,
}

struct GuessedColumn {
    title: String,
    names: Vec<String>,
    truth: Vec<f64>,
    guess: Vec<f64>,
    /// The first step is told: the room goes on from there.
    is_told: bool,
}

impl FlowGuess {
    /// All parts of a step are as large as each other until somebody draws.
    pub(super) fn new(columns: &[GuessColumn]) -> Self {
        let column = |(at, of): (usize, &GuessColumn)| {
            let truth: Vec<f64> = of.parts.iter().map(|part| part.share).collect();
            let is_told = at == 0;
            let even = vec![1.0 / truth.len().max(1) as f64; truth.len()];
            GuessedColumn {
                title: of.title.clone(),
                names: of.parts.iter().map(|part| part.name.clone()).collect(),
                guess: if is_told { truth.clone() } else { even },
                truth,
                is_told,
            }
        };
        Self { columns: columns.iter().enumerate().map(column).collect(), reveal: Reveal::default() }
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
        let letters = (room.height() / 24.0).clamp(14.0, 84.0);
        let hint = if self.reveal.is_begun() { text!("guess-flow-truth") } else { text!("guess-flow-how") };
        ui.painter().text(room.min, Align2::LEFT_TOP, hint, FontId::proportional(letters * 0.7), cx.colors.soft);
        let t = f64::from(self.reveal.progress(ui, cx));
        let is_begun = self.reveal.is_begun();
        let n = self.columns.len().max(1) as f32;
        let gap = room.width() * 0.03;
        let width = (room.width() - gap * (n - 1.0)) / n;
        for (at, column) in self.columns.iter_mut().enumerate() {
            let left = room.left() + at as f32 * (width + gap);
            let title = pos2(left, room.top() + letters * 1.6);
            let title = Rect::from_center_size(title + vec2(width / 2.0, 0.0), vec2(width, letters * 1.2));
            write_name(ui, title, &[column.title.as_str()], semibold_id(letters * 0.8), cx.colors.text);
            let top = room.top() + letters * 2.4;
            let stack = Rect::from_min_max(pos2(left, top), pos2(left + width, room.bottom()));
            column.ui(ui, cx, (at, stack), (letters, t, is_begun));
        }
        ui.allocate_rect(room, Sense::hover());
    }
}

impl GuessedColumn {
    fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewContext<'_>,
        (at, stack): (usize, Rect),
        (letters, t, is_begun): (f32, f64, bool),
    ) {
        let c = cx.colors;
        let mut top = stack.top();
        for part in 0..self.names.len() {
            let share = self.guess[part] + (self.truth[part] - self.guess[part]) * t;
            let height = share as f32 * stack.height();
            let block =
                Rect::from_min_size(pos2(stack.left(), top), vec2(stack.width(), height)).shrink2(vec2(0.0, 1.0));
            let fill = if self.is_told || is_begun { c.measure } else { c.accent };
            // neighbours are told apart by how strong they are
            let strength = 0.5 + 0.12 * (part % 3) as f32;
            ui.painter().rect_filled(block, 4.0, fill.gamma_multiply(strength));
            self.label(ui, cx, (part, block), (letters, share));
            top += height;
            if !self.is_told && !is_begun && part + 1 < self.names.len() {
                self.edge(ui, (at, part), stack, top, c.text);
            }
        }
        ui.painter().rect_stroke(stack, 4.0, Stroke::new(1.0, c.line), StrokeKind::Outside);
    }

    /// The name of a part and its share; where there is no room for both, the name.
    fn label(&self, ui: &Ui, cx: &ViewContext<'_>, (part, block): (usize, Rect), (letters, share): (f32, f64)) {
        let name = &self.names[part];
        let room = block.shrink2(vec2(8.0, 1.0));
        let font = FontId::proportional(letters * 0.62);
        let with_share = unbroken(&format!("{name} ·\u{a0}{}", numbers::share(share)));
        write_name(ui, room, &[with_share.as_str(), name.as_str()], font, cx.colors.text);
    }

    /// The edge between a part and the next: drawn up or down it makes one larger and the other smaller.
    fn edge(&mut self, ui: &Ui, (at, part): (usize, usize), stack: Rect, y: f32, color: Color32) {
        let grip = Rect::from_center_size(pos2(stack.center().x, y), vec2(stack.width(), 12.0));
        let response = ui.interact(grip, ui.scope_id().with(("edge", at, part)), Sense::click_and_drag());
        let words = text!(
            "guess-flow-edge",
            step = self.title.as_str(),
            name = self.names[part].as_str(),
            share = numbers::share(self.guess[part])
        );
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Slider, true, &words));
        if response.hovered() || response.dragged() || response.has_focus() {
            ui.ctx().set_cursor_icon(egui::CursorIcon::ResizeVertical);
            ui.painter().line_segment([grip.left_center(), grip.right_center()], Stroke::new(2.0, color));
        }
        let mut by = f64::from(response.drag_delta().y / stack.height().max(1.0));
        for (key, step) in [(Key::Plus, 0.02), (Key::Minus, -0.02)] {
            if response.has_focus() && ui.input_mut(|i| i.consume_key(Modifiers::NONE, key)) {
                by += step;
            }
        }
        let by = by.clamp(-self.guess[part], self.guess[part + 1]);
        self.guess[part] += by;
        self.guess[part + 1] -= by;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::slides::GuessRow;

    #[test]
    fn the_first_step_is_told_and_the_others_begin_even() {
        let row = |name: &str, share| GuessRow { name: name.to_owned(), share };
        let columns = [
            GuessColumn { title: "Step 1".to_owned(), parts: vec![row("a", 0.8), row("b", 0.2)] },
            GuessColumn { title: "Step 2".to_owned(), parts: vec![row("a", 0.1), row("b", 0.6), row("c", 0.3)] },
        ];
        let mut guess = FlowGuess::new(&columns);
        assert_eq!(guess.columns[0].guess, [0.8, 0.2]);
        let even = &guess.columns[1].guess;
        assert!(
            even.iter().all(|share| (share - 1.0 / 3.0).abs() < 1e-12)
                && (even.iter().sum::<f64>() - 1.0).abs() < 1e-12
        );
        assert!(guess.reveal(1.0) && !guess.reveal(2.0));
    }
}
