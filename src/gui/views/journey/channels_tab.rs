//! What each channel brings: visitors, buyers, and orders of those who had bought before.

use std::sync::Arc;

use egui::{Rect, RichText, Sense, Ui, vec2};

use crate::analysis::Share;
use crate::analysis::channels::{ChannelRow, ChannelSummary, channels};
use crate::events::Names;
use crate::gui::command::{Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::jobs::Latest;
use crate::gui::theme::{SMALL, semibold};
use crate::gui::widgets;
use crate::model::Filter;
use crate::present::table::{Cell, Table};
use crate::present::{numbers, sentence};

/// State of the tab.
#[derive(Default)]
pub struct ChannelsTab {
    found: Latest<DataKey, ChannelSummary>,
    selected: Option<u8>,
}

impl ChannelsTab {
    fn ask(&mut self, cx: &ViewContext<'_>) -> Option<Arc<ChannelSummary>> {
        let (table, subset, project) = (cx.table().clone(), cx.subset.clone(), cx.project().clone());
        let work = move |progress: &crate::progress::Progress| {
            progress.check()?;
            Ok(channels(&table, &subset, &project.settings))
        };
        self.found.ask(cx.jobs, "Channels", cx.events_key(), work).cloned()
    }

    /// The sentence above.
    pub fn headline(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let text =
            self.ask(cx).map_or("Counting by channel…".to_owned(), |f| sentence::channels(&f, &cx.table().names));
        widgets::headline(ui, &text);
        ui.add_space(4.0);
    }

    /// One row per channel.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(found) = self.ask(cx) else { return };
        let room = ui.available_height() - 32.0;
        let width = ui.available_width() - 12.0;
        let wide = [width * 0.18, width * 0.26, width * 0.28, width * 0.28].map(|w| w.floor() - 8.0);
        ui.horizontal(|ui| {
            ui.add_space(8.0);
            ui.spacing_mut().item_spacing.x = 8.0;
            let heads =
                ["Channel", "Customers who first came by it", "Of them reached the goal", "Returning orders led here"];
            for (head, w) in heads.into_iter().zip(wide) {
                let label = egui::Label::new(RichText::new(head).size(SMALL).color(cx.colors.soft)).truncate();
                ui.allocate_ui_with_layout(vec2(w, 20.0), egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    ui.set_min_width(w);
                    ui.add(label);
                });
            }
        });
        let most = found.rows.iter().map(|r| r.visitors).max().unwrap_or(1).max(1);
        let best = |of: fn(&ChannelRow) -> &Share| found.rows.iter().map(|r| of(r).high).fold(0.01, f64::max);
        let (best_buyers, best_returning) = (best(|r| &r.buyers), best(|r| &r.returning));
        egui::ScrollArea::vertical().auto_shrink(false).max_height(room - 28.0).show(ui, |ui| {
            for row in &found.rows {
                let name = channel(cx, row.channel);
                let (rect, response) = ui.allocate_exact_size(vec2(width, 40.0), Sense::click());
                response.widget_info(|| {
                    let text = format!("{name}: {}", numbers::plural(row.visitors, "customer", "customers"));
                    egui::WidgetInfo::selected(egui::Role::Button, true, self.selected == Some(row.channel), text)
                });
                if self.selected == Some(row.channel) {
                    ui.painter().rect_filled(rect, 6.0, cx.colors.accent_ground);
                } else if response.hovered() || response.has_focus() {
                    ui.painter().rect_filled(rect, 6.0, cx.colors.hover.gamma_multiply(0.5));
                }
                if response.clicked() {
                    self.selected = if self.selected == Some(row.channel) { None } else { Some(row.channel) };
                }
                let ink = cx.colors.channel(name);
                let mut x = rect.left() + 8.0;
                let font = egui::FontId::new(14.0, semibold());
                ui.painter().text(
                    egui::pos2(x, rect.center().y),
                    egui::Align2::LEFT_CENTER,
                    name,
                    font,
                    cx.colors.text,
                );
                x += wide[0] + 8.0;
                bar(
                    ui,
                    cx,
                    (x, rect, wide[1]),
                    row.visitors as f64 / most as f64,
                    None,
                    ink,
                    &numbers::count(row.visitors),
                );
                x += wide[1] + 8.0;
                share(ui, cx, (x, rect, wide[2]), &row.buyers, best_buyers, ink);
                x += wide[2] + 8.0;
                share(ui, cx, (x, rect, wide[3]), &row.returning, best_returning, ink);
            }
        });
        let text = format!(
            "{}  ·  {} reached the goal  ·  {} returning orders  ·  whiskers: 95 % intervals (Wilson)",
            numbers::plural(found.customers, "customer", "customers"),
            numbers::count(found.buyers),
            numbers::count(found.returning_orders)
        );
        widgets::base_line(ui, &text);
    }

    /// The right panel.
    pub fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let chosen = self.selected.and_then(|c| self.found.get()?.rows.iter().find(|r| r.channel == c).copied());
        let Some(row) = chosen else {
            widgets::heading(ui, "Nothing selected");
            widgets::caption(ui, "Click a channel to see what its customers did.");
            return;
        };
        let name = channel(cx, row.channel);
        widgets::heading(ui, name);
        widgets::big_number(ui, &numbers::count(row.visitors), "customers first came by it");
        widgets::fact(ui, "Reached the goal", &numbers::share(row.buyers.share));
        widgets::fact(ui, "Likely between", &range(&row.buyers));
        widgets::fact(ui, "Returning orders", &numbers::count(row.returning.count));
        if row.visitors < sentence::SMALL_GROUP {
            widgets::caption(ui, "Fewer than 30: take the shares with care.");
        }
        ui.add_space(12.0);
        if widgets::wide(ui, "Look at these alone", true).clicked() {
            cx.push(Command::SetFilter(Filter { channels: vec![name.to_owned()], ..cx.filter.clone() }));
        }
    }
}

impl ChannelsTab {
    /// What can be exported.
    pub fn exports(&self, cx: &ViewContext<'_>) -> Vec<Export> {
        let Some(found) = self.found.get().cloned() else { return Vec::new() };
        let names = cx.table().names.clone();
        vec![Export::new("Channels as CSV", "channels.csv", move |_| Ok(table(&found, &names).to_csv().into_bytes()))]
    }
}

fn table(found: &ChannelSummary, names: &Names) -> Table {
    let mut out = Table::new(&[
        ("channel", "Channel"),
        ("customers", "Customers"),
        ("reached_goal", "Reached the goal"),
        ("conversion", "Conversion"),
        ("conversion_low", "Lower end"),
        ("conversion_high", "Upper end"),
        ("returning_orders", "Returning orders"),
    ]);
    for row in &found.rows {
        out.push(vec![
            Cell::text(names.channels.get(row.channel as usize).map_or("", String::as_str)),
            Cell::Count(row.visitors),
            Cell::Count(row.buyers.count),
            Cell::Share(row.buyers.share),
            Cell::Share(row.buyers.low),
            Cell::Share(row.buyers.high),
            Cell::Count(row.returning.count),
        ]);
    }
    out
}

fn channel<'a>(cx: &'a ViewContext<'_>, i: u8) -> &'a str {
    cx.table().names.channels.get(i as usize).map_or("", String::as_str)
}

fn range(share: &Share) -> String {
    format!("{} and {}", numbers::share(share.low), numbers::share(share.high))
}

/// A share as a bar with the whisker of its interval.
fn share(ui: &Ui, cx: &ViewContext<'_>, place: (f32, Rect, f32), share: &Share, best: f64, ink: egui::Color32) {
    if share.of == 0 {
        bar(ui, cx, place, 0.0, None, ink, "–");
        return;
    }
    let text = numbers::share(share.share);
    bar(ui, cx, place, share.share / best, Some((share.low / best, share.high / best)), ink, &text);
}

fn bar(
    ui: &Ui,
    cx: &ViewContext<'_>,
    (x, row, width): (f32, Rect, f32),
    part: f64,
    whisker: Option<(f64, f64)>,
    ink: egui::Color32,
    text: &str,
) {
    let y = row.center().y;
    let room = (width - 64.0).max(8.0);
    let at = |part: f64| x + room * part.clamp(0.0, 1.0) as f32;
    let track = Rect::from_min_max(egui::pos2(x, y - 5.0), egui::pos2(x + room, y + 5.0));
    ui.painter().rect_filled(track, 3.0, cx.colors.hover);
    ui.painter().rect_filled(Rect::from_min_max(track.min, egui::pos2(at(part), y + 5.0)), 3.0, ink);
    if let Some((low, high)) = whisker {
        let stroke = egui::Stroke::new(1.5, cx.colors.text);
        ui.painter().hline(at(low)..=at(high), y, stroke);
        for end in [low, high] {
            ui.painter().vline(at(end), y - 4.0..=y + 4.0, stroke);
        }
    }
    let font = egui::FontId::proportional(13.0);
    ui.painter().text(egui::pos2(x + room + 8.0, y), egui::Align2::LEFT_CENTER, text, font, cx.colors.text);
}
