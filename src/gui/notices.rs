//! Notices: what went well goes away by itself, what went wrong stays until it is dismissed.

use std::time::{Duration, Instant};

use egui::{Align2, Area, Frame, Id, Margin, Order, RichText, Stroke, vec2};

use super::icons::{Icon, icon_button};
use super::theme::Colors;

const STAYS: Duration = Duration::from_secs(6);

#[derive(Debug, Clone)]
struct Notice {
    text: String,
    failed: bool,
    since: Instant,
}

/// The notices on the screen, oldest first.
#[derive(Debug, Default)]
pub struct Notices(Vec<Notice>);

impl Notices {
    /// Says something for a while.
    pub fn say(&mut self, text: impl Into<String>) {
        self.add(text.into(), false);
    }

    /// Says that something went wrong; stays.
    pub fn fail(&mut self, text: impl Into<String>) {
        self.add(text.into(), true);
    }

    fn add(&mut self, text: String, failed: bool) {
        self.0.retain(|n| n.text != text); // the same thing again moves to the end instead of piling up
        self.0.push(Notice { text, failed, since: Instant::now() });
    }

    /// Draws them at the bottom left, or at the top where a dialog is open.
    pub fn show(&mut self, ui: &egui::Ui, dialog_open: bool) {
        self.0.retain(|n| n.failed || n.since.elapsed() < STAYS);
        if self.0.is_empty() {
            return;
        }
        ui.request_repaint_after(Duration::from_millis(500));
        let colors = Colors::get(ui);
        let mut dismissed = None;
        // over the status bar, where no control stands that raises one; above a dialog, whose buttons are at its bottom
        let (anchor, by) =
            if dialog_open { (Align2::LEFT_TOP, vec2(8.0, 4.0)) } else { (Align2::LEFT_BOTTOM, vec2(8.0, -2.0)) };
        Area::new(Id::unique("notices")).order(Order::Foreground).anchor(anchor, by).show(ui, |ui| {
            for (i, notice) in self.0.iter().enumerate() {
                if card(ui, notice, colors) {
                    dismissed = Some(i);
                }
            }
        });
        if let Some(i) = dismissed {
            self.0.remove(i);
        }
    }
}

fn card(ui: &mut egui::Ui, notice: &Notice, c: &Colors) -> bool {
    let mut dismissed = false;
    let (icon, color) = if notice.failed { (Icon::Warning, c.danger) } else { (Icon::Tick, c.good) };
    Frame::new()
        .fill(c.raised)
        .stroke(Stroke::new(1.0, c.line))
        .corner_radius(8)
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(Margin::symmetric(12, 2))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(16.0, 28.0), egui::Sense::hover());
                icon.paint(ui.painter(), rect, color);
                ui.scope(|ui| {
                    ui.set_max_width((ui.content_rect().width() * 0.5 - 80.0).clamp(220.0, 560.0));
                    ui.add(egui::Label::new(RichText::new(&notice.text).color(c.text)).wrap());
                });
                dismissed = icon_button(ui, Icon::Close, "Dismiss", true).clicked();
            });
        });
    dismissed
}
