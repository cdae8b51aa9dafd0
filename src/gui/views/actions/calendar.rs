//! The next two weeks: how many messages go out on which day, by the plan that an export would have now.

use egui::{RichText, Ui};

use crate::export::{SendDay, send_days};
use crate::gui::context::ViewContext;
use crate::gui::theme::{self, Colors};
use crate::gui::widgets::{base_line, base_line_height, caption, headline, page};
use crate::present::numbers;
use crate::texts::text;
use crate::workspace::now;

use super::ActionsView;

/// Days beside each other.
const WEEK: usize = 7;
/// With less room than this days stand below each other, and only those with messages.
const LEAST_WIDTH: f32 = 760.0;
/// Height of a day: the names of messages may take two lines each.
const DAY_HEIGHT: f32 = 160.0;
/// Kinds of message that a day names; the others are counted.
const NAMED: usize = 3;

impl ActionsView {
    /// The sentence and the days.
    pub(super) fn show_calendar(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(plan) = self.plan(cx) else {
            headline(ui, text!("send-days-planning"));
            return;
        };
        let found = send_days(cx.project(), &plan, now());
        let mut says = text!("send-days-says", n = found.total());
        if found.later > 0 {
            says.push_str(&text!("send-days-beyond", n = numbers::count(found.later)));
        }
        if found.exported() > 0 {
            says.push_str(&text!("send-days-exported", n = numbers::count(found.exported())));
        }
        if found.on_page > 0 {
            says.push_str(&text!("send-days-page", n = numbers::count(found.on_page)));
        }
        headline(ui, &format!("{says}."));
        if plan.included.is_empty() && found.total() == 0 {
            caption(ui, text!("send-days-none"));
        }
        let most = found.days.iter().map(SendDay::total).max().unwrap_or(0);
        let zone = numbers::zone_name(&cx.project().settings.time_zone);
        let note = text!("send-days-note", zone);
        let room = ui.available_height() - base_line_height(ui, &note);
        egui::ScrollArea::vertical().id_salt("send days").max_height(room).auto_shrink([false, false]).show(ui, |ui| {
            if ui.available_width() < LEAST_WIDTH {
                for (i, of) in found.days.iter().enumerate().filter(|(_, day)| day.total() > 0) {
                    day(ui, cx, (i, of), most);
                    ui.add_space(6.0);
                }
                return;
            }
            for (week, days) in found.days.chunks(WEEK).enumerate() {
                ui.columns(WEEK, |columns| {
                    for (i, (ui, of)) in columns.iter_mut().zip(days).enumerate() {
                        day(ui, cx, (week * WEEK + i, of), most);
                    }
                });
                ui.add_space(8.0);
            }
        });
        base_line(ui, &note);
    }
}

/// One day: its date, how many messages, and the first few kinds of them.
fn day(ui: &mut Ui, cx: &ViewContext<'_>, (place, day): (usize, &SendDay), most: u64) {
    let c = Colors::get(ui);
    let zone = numbers::zone(&cx.project().settings.time_zone);
    let date = numbers::weekday_date(day.at, &zone);
    let total = day.total();
    let response = page::wide_card(ui, |ui| {
        ui.set_min_height(DAY_HEIGHT);
        ui.spacing_mut().item_spacing.y = 2.0;
        let name = if place == 0 { format!("{date}, {}", text!("send-days-today")) } else { date.clone() };
        ui.add(egui::Label::new(RichText::new(name).small().color(c.soft)).truncate());
        let color = if total == 0 { c.soft } else { c.text };
        let count = if total == 0 { "–".to_owned() } else { numbers::count(total) };
        ui.label(RichText::new(count).font(theme::semibold_id(20.0)).color(color));
        let (bar, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 4.0), egui::Sense::hover());
        ui.painter().rect_filled(bar, 2.0, c.hover);
        if most > 0 {
            let mut filled = bar;
            filled.set_width(bar.width() * total as f32 / most as f32);
            ui.painter().rect_filled(filled, 2.0, c.measure);
        }
        ui.add_space(2.0);
        for of in day.messages.iter().take(NAMED) {
            let line = format!("{} · {}", numbers::count(of.n), of.name);
            ui.add(egui::Label::new(RichText::new(line).small().color(c.text)).wrap());
        }
        if day.messages.len() > NAMED {
            let others: u64 = day.messages[NAMED..].iter().map(|of| of.n).sum();
            let line = text!("send-days-others", n = numbers::count(others));
            ui.label(RichText::new(line).small().color(c.soft));
        }
        ui.response()
    });
    let each = day.messages.iter().map(|of| {
        let n = text!("count-messages", n = of.n);
        text!("plan-event", name = of.name.as_str(), messages = n, channel = of.channel.as_str())
    });
    let all: Vec<String> = each.collect();
    let says = format!("{date}: {}", text!("count-messages", n = total));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &says));
    if !all.is_empty() {
        response.on_hover_text(format!("{says}\n{}", all.join("\n")));
    }
}
