//! What each channel brings: visitors, buyers, and orders of those who had bought before.

use std::sync::Arc;

use egui::{Rect, RichText, Sense, Ui, vec2};

use crate::analysis::Share;
use crate::analysis::channels::{ChannelRow, ChannelSummary, channels};
use crate::analysis::spend::{ChannelSpend, by_channel};
use crate::events::{Names, channel_name};
use crate::gui::command::{Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::jobs::Latest;
use crate::gui::theme::{SMALL, semibold};
use crate::gui::views::leaving::Leaving;
use crate::gui::widgets;
use crate::model::Filter;
use crate::present::small_groups;
use crate::present::table::{Cell, Table};
use crate::present::{numbers, sentence, tables};

/// State of the tab.
#[derive(Default)]
pub struct ChannelsTab {
    found: Latest<DataKey, ChannelSummary>,
    selected: Option<u8>,
}

impl ChannelsTab {
    /// Whether something is selected.
    pub fn has_selection(&self) -> bool {
        self.selected.is_some()
    }

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
        let costs = self.costs(cx);
        let shares = if costs.is_empty() { [0.18, 0.26, 0.28, 0.28, 0.0] } else { [0.15, 0.20, 0.23, 0.23, 0.19] };
        let wide = shares.map(|share| (width * share).floor() - 8.0);
        ui.horizontal(|ui| {
            ui.add_space(8.0);
            ui.spacing_mut().item_spacing.x = 8.0;
            let heads = if costs.is_empty() {
                [
                    "Channel",
                    "Customers who first came by it",
                    "Of them reached the goal",
                    "Returning orders led here",
                    "",
                ]
            } else {
                ["Channel", "First came by it", "Reached the goal", "Returning orders", "Spend · each buyer"]
            };
            for (head, w) in heads.into_iter().zip(wide).filter(|(_, w)| *w > 0.0) {
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
                if let Some(cost) = costs.iter().find(|c| c.channel == name) {
                    x += wide[3] + 8.0;
                    paint_cost(ui, cx, egui::pos2(x, rect.center().y), cost, self.new_customers(cx, row));
                }
            }
        });
        let text = format!(
            "{}  ·  {} reached the goal  ·  {} returning orders  ·  whiskers: 95 % intervals (Wilson)",
            numbers::plural(found.customers, "customer", "customers"),
            numbers::count(found.buyers),
            numbers::count(found.returning_orders)
        );
        widgets::base_line(ui, &(text + &without_visitors(&costs, &found, cx)));
    }

    /// What ads cost by channel, in the period that is looked at.
    fn costs(&self, cx: &ViewContext<'_>) -> Vec<ChannelSpend> {
        let project = cx.project();
        if project.spend.is_empty() {
            return Vec::new();
        }
        // costs of days nobody was counted on say nothing about those who were
        let table = cx.table();
        let day = 86_400_000;
        let (first, last) = (table.first_ms().div_euclid(day) * day, table.last_ms() + 1);
        let from = cx.filter.from.map_or(first, |from| from.max(first));
        let to = cx.filter.to.map_or(last, |to| to.min(last));
        let rules = &project.rules;
        by_channel(&project.spend, |raw| channel_name(rules, raw), Some(from), Some(to))
    }

    /// Customers to divide costs by: ads were paid for all, so a part of the customers has no cost of its own.
    fn new_customers(&self, cx: &ViewContext<'_>, row: &ChannelRow) -> Option<u64> {
        (cx.filter.segment.is_none() && cx.filter.sources.is_empty()).then_some(row.buyers.count)
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
        widgets::fact(ui, "Reached the goal", &numbers::share_or_count(row.buyers.count, row.buyers.of));
        widgets::fact(ui, "Likely between", &range(&row.buyers));
        widgets::fact(ui, "Returning orders", &numbers::count(row.returning.count));
        if let Some(cost) = self.costs(cx).iter().find(|c| c.channel == name) {
            widgets::section(ui, "Ads");
            widgets::fact(ui, "Spend", &cost_words(cost));
            if let Some((currency, each)) = self.new_customers(cx, &row).and_then(|n| cost.per_customer(n)) {
                widgets::fact(ui, "Cost per new customer", &numbers::money(each, currency));
            }
            widgets::fact(ui, "Impressions", &numbers::count(cost.impressions.round() as u64));
            widgets::fact(ui, "Clicks", &numbers::count(cost.clicks.round() as u64));
            let day = |d: i32| i64::from(d) * 86_400_000;
            let period = numbers::period(day(cost.days.0), day(cost.days.1), &jiff::tz::TimeZone::UTC);
            widgets::fact(ui, "Days with ads", &period);
        }
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
        let costs = self.costs(cx);
        let leaving = Leaving::new(cx);
        let mut exports = vec![Export::new("Channels as CSV", "channels.csv", move |_| {
            let told = (BUYERS, ["returning_orders"].as_slice());
            leaving.csv("Channels", |k, before| {
                small_groups::tables::channels(&found, table(&found, &names, &costs), told, k, before)
            })
        })];
        let project = cx.project().clone();
        if !project.spend.is_empty() {
            exports.push(Export::new("Ad spend by day and campaign as CSV", "spend.csv", move |_| {
                Ok(tables::spend(&project).to_csv().into_bytes())
            }));
        }
        exports
    }
}

/// Columns that tell how many of a channel's visitors buy.
const BUYERS: &[&str] = &["reached_goal", "conversion", "conversion_low", "conversion_high"];

fn table(found: &ChannelSummary, names: &Names, costs: &[ChannelSpend]) -> Table {
    let mut out = Table::new(&[
        ("channel", "Channel"),
        ("customers", "Customers"),
        ("reached_goal", "Reached the goal"),
        ("conversion", "Conversion"),
        ("conversion_low", "Lower end"),
        ("conversion_high", "Upper end"),
        ("returning_orders", "Returning orders"),
        ("spend", "Spend"),
        ("impressions", "Impressions"),
        ("clicks", "Clicks"),
    ]);
    for row in &found.rows {
        let name = names.channels.get(row.channel as usize).map_or("", String::as_str);
        let cost = costs.iter().find(|c| c.channel == name);
        let count = |of: fn(&ChannelSpend) -> f64| cost.map_or(Cell::Empty, |c| Cell::Number(of(c)));
        out.push(vec![
            Cell::text(name),
            Cell::Count(row.visitors),
            Cell::Count(row.buyers.count),
            Cell::Share(row.buyers.share),
            Cell::Share(row.buyers.low),
            Cell::Share(row.buyers.high),
            Cell::Count(row.returning.count),
            cost.map_or(Cell::Empty, |c| {
                let parts: Vec<String> = c.cost.iter().map(|(code, v)| format!("{v:.2} {code}")).collect();
                Cell::text(parts.join(" + "))
            }),
            count(|c| c.impressions),
            count(|c| c.clicks),
        ]);
    }
    out
}

/// "€1,235", with several currencies side by side.
fn cost_words(cost: &ChannelSpend) -> String {
    let parts: Vec<String> = cost.cost.iter().map(|(currency, v)| numbers::money(*v, currency)).collect();
    if parts.is_empty() { "–".to_owned() } else { parts.join(" + ") }
}

/// Channels that cost something and brought nobody.
fn without_visitors(costs: &[ChannelSpend], found: &ChannelSummary, cx: &ViewContext<'_>) -> String {
    let seen = |c: &&ChannelSpend| found.rows.iter().any(|r| channel(cx, r.channel) == c.channel);
    let unseen = costs.iter().filter(|c| !seen(c) && !c.cost.is_empty());
    let unseen: Vec<String> = unseen.map(|c| format!("{} {}", c.channel, cost_words(c))).collect();
    if unseen.is_empty() { String::new() } else { format!("  ·  spent where nobody came from: {}", unseen.join(", ")) }
}

/// What a channel's ads cost, and what one new customer did.
fn paint_cost(ui: &Ui, cx: &ViewContext<'_>, at: egui::Pos2, cost: &ChannelSpend, customers: Option<u64>) {
    let font = egui::FontId::proportional(13.0);
    let text = ui.painter().text(at, egui::Align2::LEFT_CENTER, cost_words(cost), font.clone(), cx.colors.text);
    let each = match customers.map(|n| (n, cost.per_customer(n))) {
        Some((_, Some((currency, each)))) => format!("{} each", numbers::money(each, currency)),
        Some((0, None)) if !cost.cost.is_empty() => "no new customer".to_owned(),
        _ => return,
    };
    ui.painter().text(text.right_center() + vec2(10.0, 0.0), egui::Align2::LEFT_CENTER, each, font, cx.colors.soft);
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
    let text = numbers::share_or_count(share.count, share.of);
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
