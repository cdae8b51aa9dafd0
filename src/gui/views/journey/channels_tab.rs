//! What each channel brings: visitors, buyers, and orders of those who had bought before.

use std::sync::Arc;

use egui::Ui;

use crate::analysis::Share;
use crate::analysis::channels::{ChannelRow, ChannelSummary, channels};
use crate::analysis::spend::{ChannelSpend, by_channel};
use crate::events::{Names, channel_name};
use crate::gui::command::{Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::jobs::Latest;
use crate::gui::views::leaving::Leaving;
use crate::gui::widgets;
use crate::model::Filter;
use crate::present::small_groups;
use crate::present::table::{Cell, Table};
use crate::present::{numbers, sentence, tables};

use super::channels_chart::{Chart, Row, cost_words};

/// What is said until there is a chart.
const COUNTING: &str = "Counting by channel…";

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

    /// Whether the chart answers an older question.
    pub fn is_outdated(&self) -> bool {
        self.found.is_outdated()
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
        let text = match self.ask(cx) {
            Some(found) => sentence::channels(&found, &cx.table().names),
            None => widgets::until(&self.found, COUNTING).to_owned(),
        };
        widgets::faded(ui, self.is_outdated(), |ui| widgets::headline(ui, &text));
        ui.add_space(4.0);
    }

    /// One row per channel.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(found) = self.ask(cx) else {
            return widgets::pending(ui, cx, &mut self.found, COUNTING);
        };
        let place = ui.available_rect_before_wrap();
        let costs = self.costs(cx);
        let goal = &cx.project().settings.goal.name;
        let rows = found.rows.iter().map(|row| Row {
            row,
            name: channel(cx, row.channel),
            cost: costs.iter().find(|c| c.channel == channel(cx, row.channel)),
            new_customers: self.new_customers(cx, row),
        });
        let chart = Chart { rows: rows.collect(), goal, selected: self.selected };
        let outdated = self.is_outdated();
        if let Some(clicked) = widgets::faded(ui, outdated, |ui| chart.show(ui, ui.available_height() - 36.0)) {
            self.selected = if self.selected == Some(clicked) { None } else { Some(clicked) };
        }
        let text = format!(
            "{}  ·  {} reached {goal}  ·  {}  ·  the thin line: between its ends the share lies with 95 % certainty",
            numbers::plural(found.customers, "customer", "customers"),
            numbers::count(found.buyers),
            numbers::plural(found.returning_orders, "repeat order", "repeat orders")
        );
        let text = text + &without_visitors(&costs, &found, cx);
        widgets::faded(ui, outdated, |ui| widgets::base_line(ui, &text));
        widgets::outdated(ui, cx, &mut self.found, place);
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
        if widgets::wide(ui, "Look at these alone", true).clicked() {
            cx.push(Command::SetFilter(Filter { channels: vec![name.to_owned()], ..cx.filter.clone() }));
        }
        ui.add_space(4.0);
        widgets::fact(ui, "Reached the goal", &numbers::share_or_count(row.buyers.count, row.buyers.of));
        widgets::fact(ui, "Likely between", &range(&row.buyers));
        widgets::fact(ui, "Repeat orders brought by it", &numbers::count(row.returning.count));
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
            leaving.own_csv(|k, before| {
                small_groups::tables::channels(&found, table(&found, &names, &costs), told, k, before)
            })
        })];
        let (project, filter) = (cx.project().clone(), cx.filter.clone());
        if !project.spend.is_empty() {
            exports.push(Export::new("Ad spend by day and campaign as CSV", "spend.csv", move |_| {
                Ok(tables::spend(&project, &filter).to_csv().into_bytes())
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
        ("returning_orders", "Repeat orders brought by it"),
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

/// Channels that cost something and brought nobody.
fn without_visitors(costs: &[ChannelSpend], found: &ChannelSummary, cx: &ViewContext<'_>) -> String {
    let seen = |c: &&ChannelSpend| found.rows.iter().any(|r| channel(cx, r.channel) == c.channel);
    let unseen = costs.iter().filter(|c| !seen(c) && !c.cost.is_empty());
    let unseen: Vec<String> = unseen.map(|c| format!("{} {}", c.channel, cost_words(c))).collect();
    if unseen.is_empty() { String::new() } else { format!("  ·  spent where nobody came from: {}", unseen.join(", ")) }
}

fn channel<'a>(cx: &'a ViewContext<'_>, i: u8) -> &'a str {
    cx.table().names.channels.get(i as usize).map_or("", String::as_str)
}

fn range(share: &Share) -> String {
    format!("{} and {}", numbers::share(share.low), numbers::share(share.high))
}
