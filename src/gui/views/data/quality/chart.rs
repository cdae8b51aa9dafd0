//! Events a day as small bars, with the odd days marked.

use egui::{Color32, Rect, Sense, Ui, pos2, vec2};

use crate::analysis::quality::{FindingKind, SourceQuality};
use crate::gui::context::ViewContext;
use crate::present::quality as words;
use crate::texts::text;

const HEIGHT: f32 = 44.0;

/// Draws the days of a source.
pub(super) fn days(ui: &mut Ui, cx: &ViewContext<'_>, source: &SourceQuality) {
    let c = cx.colors;
    let counts = &source.days.counts;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let name =
        text!("chart-events-day-of", source = source.source, days = text!("count-days", n = counts.len() as u64));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &name));
    let highest = counts.iter().copied().max().unwrap_or(1).max(1) as f32;
    // many days share a pixel: then each bar is the highest of its days
    let bars = counts.len().min((rect.width() / 2.0).max(1.0) as usize);
    let span =
        |bar: usize| bar * counts.len() / bars..((bar + 1) * counts.len() / bars).max(bar * counts.len() / bars + 1);
    let width = rect.width() / bars as f32;
    let odd = |kinds: &[FindingKind]| -> Vec<i64> {
        let found = source.findings.iter().filter(|f| kinds.contains(&f.kind));
        found.flat_map(|f| f.days.iter().map(|d| d.day - source.days.first)).collect()
    };
    let (missing, strange) = (odd(&[FindingKind::Outage, FindingKind::LowDays]), odd(&[FindingKind::Spikes]));
    let marked = |list: &[i64], days: &std::ops::Range<usize>| list.iter().any(|d| days.contains(&(*d as usize)));
    for bar in 0..bars {
        let days = span(bar);
        let value = counts[days.clone()].iter().copied().max().unwrap_or(0) as f32 / highest;
        let left = rect.left() + bar as f32 * width;
        let top = rect.bottom() - 2.0 - (HEIGHT - 4.0) * value;
        let place =
            |top: f32| Rect::from_min_max(pos2(left, top), pos2(left + (width - 0.5).max(0.8), rect.bottom() - 2.0));
        if marked(&missing, &days) {
            ui.painter().rect_filled(place(rect.top()), 0.0, tint(c.danger));
        }
        let ink = if marked(&strange, &days) { c.warning } else { c.measure };
        ui.painter().rect_filled(place(top), 0.0, ink);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, egui::Stroke::new(1.0, c.line));
    for shift in source.findings.iter().flat_map(|f| &f.shifts) {
        let x = rect.left() + (shift.day - source.days.first) as f32 / counts.len() as f32 * rect.width();
        ui.painter().vline(x, rect.y_range(), egui::Stroke::new(1.5, c.danger));
    }
    if let Some(pointer) = response.hover_pos() {
        let at = ((pointer.x - rect.left()) / rect.width() * counts.len() as f32) as usize;
        let at = at.min(counts.len() - 1);
        let day = words::date(source.days.first + at as i64);
        response.on_hover_text(format!("{day}: {}", text!("count-events", n = u64::from(counts[at]))));
    }
}

fn tint(color: Color32) -> Color32 {
    color.gamma_multiply(0.3)
}
