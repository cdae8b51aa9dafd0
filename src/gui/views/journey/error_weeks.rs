//! The weeks of an error as bars: those out of the ordinary are coloured and dated.

use egui::{FontId, Rect, Sense, Ui, pos2, vec2};

use crate::analysis::friction::{ErrorTrend, ErrorWeek};
use crate::gui::context::ViewContext;
use crate::gui::theme::{Colors, SMALL};
use crate::present::numbers;
use crate::texts::text;

use super::conversion_chart::{SCALE, share_scale};

const HEIGHT: f32 = 76.0;
/// Room for the dates below.
const DATES: f32 = 16.0;
const LETTERS: f32 = SMALL - 1.0;

/// Draws them, and says of the one that is pointed at how many sessions it had.
pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>, trend: &ErrorTrend) {
    let c = cx.colors;
    let zone = numbers::zone(&cx.project().settings.time_zone);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let most = trend.weeks.iter().map(ErrorWeek::rate).fold(0.0, f64::max);
    if most == 0.0 || trend.weeks.is_empty() {
        return;
    }
    let plot = Rect::from_min_max(rect.min + vec2(SCALE, LETTERS / 2.0), rect.max - vec2(0.0, DATES));
    share_scale(ui, plot, most);
    let pitch = plot.width() / trend.weeks.len() as f32;
    for (i, week) in trend.weeks.iter().enumerate() {
        let x = plot.left() + i as f32 * pitch;
        let h = (week.rate() / most) as f32 * plot.height();
        let bar = Rect::from_min_max(pos2(x + 1.0, plot.bottom() - h), pos2(x + (pitch - 1.0).max(2.0), plot.bottom()));
        ui.painter().rect_filled(bar, 1.0, if week.spike { c.warning } else { c.other });
    }
    dates(ui, plot, rect.bottom(), (trend, &zone));
    let pointed = response.hover_pos().map(|p| ((p.x - plot.left()) / pitch) as usize);
    if let Some(week) = pointed.and_then(|i| trend.weeks.get(i)) {
        response.on_hover_text_at_pointer(text!(
            "friction-tab-week-of-of",
            date = numbers::date(week.start, &zone),
            errors = numbers::count(week.errors),
            sessions = text!("count-sessions", n = week.sessions),
            share = numbers::share(week.rate())
        ));
    }
}

/// When the first and the last week begin, and each stretch of coloured ones, which go first where room is short.
fn dates(ui: &Ui, plot: Rect, bottom: f32, (trend, zone): (&ErrorTrend, &jiff::tz::TimeZone)) {
    let c = Colors::get(ui);
    let weeks = &trend.weeks;
    let begins = (0..weeks.len()).filter(|&i| weeks[i].spike && (i == 0 || !weeks[i - 1].spike));
    let ends = [0, weeks.len() - 1].into_iter().filter(|&i| !weeks[i].spike);
    let mut taken: Vec<Rect> = Vec::new();
    for i in begins.chain(ends) {
        let ink = if weeks[i].spike { c.text } else { c.soft };
        let date = numbers::date(weeks[i].start, zone);
        let galley = ui.painter().layout_no_wrap(date, FontId::proportional(LETTERS), ink);
        let x = plot.left() + i as f32 / weeks.len() as f32 * plot.width();
        let at = pos2(x.min(plot.right() - galley.size().x).max(plot.left()), bottom - galley.size().y);
        let place = Rect::from_min_size(at, galley.size()).expand2(vec2(6.0, 0.0));
        if !taken.iter().any(|other| other.intersects(place)) {
            ui.painter().galley(at, galley, ink);
            taken.push(place);
        }
    }
}
