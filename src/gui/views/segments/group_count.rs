//! How many groups: stability and separation for every number, to choose by hand.

use egui::{Rect, Sense, Stroke, Ui, pos2, vec2};

use crate::gui::theme::{BODY, Colors, SMALL, semibold_id};
use crate::gui::widgets::caption;
use crate::predict::segments::{Clustering, KScore};
use crate::present::numbers;
use crate::texts::text;

const ROW: f32 = 44.0;

/// Draws one clickable row per number; gives the number that was clicked.
pub(super) fn show(ui: &mut Ui, found: &Clustering) -> Option<usize> {
    let how = if found.forced {
        text!("group-count-you-chose")
    } else {
        text!("group-count-chosen-by-stability-first-then-separation")
    };
    caption(ui, &text!("group-count-groups-stable-same-groups-come-out", k = found.k, how));
    ui.add_space(8.0);
    let mut clicked = None;
    egui::ScrollArea::vertical().id_salt("ks").auto_shrink([false, false]).show(ui, |ui| {
        for score in &found.per_k {
            if row(ui, score, score.k == found.k) {
                clicked = Some(score.k);
            }
        }
    });
    clicked.filter(|&k| k != found.k)
}

fn row(ui: &mut Ui, score: &KScore, chosen: bool) -> bool {
    let c = Colors::get(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width() - 8.0, ROW), Sense::click());
    let label = text!(
        "group-count-groups-stable-separate-smallest-group",
        k = score.k,
        stability = numbers::share(score.stability.max(0.0)),
        separation = numbers::share(score.silhouette.max(0.0)),
        smallest = numbers::share(score.smallest)
    );
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, chosen, label.as_str()));
    if chosen || response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 6.0, if chosen { c.accent_ground } else { c.hover });
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, 6.0, Stroke::new(1.5, c.accent), egui::StrokeKind::Inside);
    }
    let painter = ui.painter();
    let at = pos2(rect.left() + 12.0, rect.center().y);
    painter.text(at, egui::Align2::LEFT_CENTER, text!("group-count-groups", k = score.k), semibold_id(BODY), c.text);
    let bar_width = ((rect.width() - 120.0) / 3.0).min(220.0);
    let bars = [
        (text!("group-count-stable"), score.stability),
        (text!("group-count-separate"), score.silhouette),
        (text!("group-count-smallest-group"), score.smallest),
    ];
    for (i, (name, value)) in bars.into_iter().enumerate() {
        let left = rect.left() + 110.0 + i as f32 * (bar_width + 8.0);
        let text = format!("{name} {}", numbers::share(value.max(0.0)));
        let font = egui::FontId::proportional(SMALL);
        painter.text(pos2(left, rect.top() + 14.0), egui::Align2::LEFT_CENTER, text, font, c.soft);
        let track = Rect::from_min_size(pos2(left, rect.top() + 26.0), vec2(bar_width - 16.0, 6.0));
        painter.rect_filled(track, 3.0, c.line);
        let mut filled = track;
        filled.set_width(track.width() * value.clamp(0.0, 1.0) as f32);
        painter.rect_filled(filled, 3.0, c.measure);
    }
    response.clicked()
}
