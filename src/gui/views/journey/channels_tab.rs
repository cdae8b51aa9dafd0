//! What each channel brings: visitors, buyers, and orders of those who had bought before.

use std::sync::Arc;

use egui::Ui;

use crate::analysis::Share;
use crate::analysis::channels::ChannelRow;
use crate::gui::command::{Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::jobs::Latest;
use crate::gui::views::leaving::Leaving;
use crate::gui::widgets;
use crate::insights::{ChannelCosts, Channels, NoSettings, Question, Selection, cost_words};
use crate::model::Filter;
use crate::present::{numbers, sentence, tables};

use super::channels_chart::{Chart, Row};

/// What is said until there is a chart.
const COUNTING: &str = "Counting by channel…";

/// State of the tab.
#[derive(Default)]
pub struct ChannelsTab {
    found: Latest<DataKey, ChannelCosts>,
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

    fn ask(&mut self, cx: &ViewContext<'_>) -> Option<Arc<ChannelCosts>> {
        let scope = cx.scope();
        let work = move |progress: &crate::progress::Progress| {
            progress.check()?;
            Ok(ChannelCosts::count(&scope))
        };
        self.found.ask(cx.jobs, "Channels", cx.events_key(), work).cloned()
    }

    /// The sentence above.
    pub fn headline(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let text = match self.ask(cx) {
            Some(found) => sentence::channels(&found.summary, &cx.table().names),
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
        let goal = &cx.project().settings.goal.name;
        let rows = found.summary.rows.iter().map(|row| Row {
            row,
            name: channel(cx, row.channel),
            cost: found.cost(channel(cx, row.channel)),
            new_customers: self.new_customers(cx, row),
        });
        let chart = Chart { rows: rows.collect(), goal, selected: self.selected };
        let outdated = self.is_outdated();
        if let Some(clicked) = widgets::faded(ui, outdated, |ui| chart.show(ui, ui.available_height() - 36.0)) {
            self.selected = if self.selected == Some(clicked) { None } else { Some(clicked) };
        }
        let text = found.note(&cx.scope(), true);
        widgets::faded(ui, outdated, |ui| widgets::base_line(ui, &text));
        widgets::outdated(ui, cx, &mut self.found, place);
    }

    /// Customers to divide costs by: ads were paid for all, so a part of the customers has no cost of its own.
    fn new_customers(&self, cx: &ViewContext<'_>, row: &ChannelRow) -> Option<u64> {
        (cx.filter.segment.is_none() && cx.filter.sources.is_empty()).then_some(row.buyers.count)
    }

    /// The right panel.
    pub fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let chosen = self.selected.and_then(|c| {
            let found = self.found.get()?.clone();
            let row = *found.summary.rows.iter().find(|r| r.channel == c)?;
            Some((found, row))
        });
        let Some((found, row)) = chosen else {
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
        if let Some(cost) = found.cost(name) {
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
    /// The question that the chart answers.
    pub fn question(&self, cx: &ViewContext<'_>) -> Question {
        let part = self.selected.map(|c| Selection::new([("channel", channel(cx, c))]));
        Question::of::<Channels>(&NoSettings, cx.filter.clone(), part)
    }

    /// What can be exported.
    pub fn exports(&self, cx: &ViewContext<'_>) -> Vec<Export> {
        let Some(found) = self.found.get().cloned() else { return Vec::new() };
        let names = cx.table().names.clone();
        let leaving = Leaving::new(cx);
        let mut exports = vec![Export::new("Channels as CSV", "channels.csv", move |_| {
            leaving.own_csv(|k, before| found.table(&names, k, before))
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

fn channel<'a>(cx: &'a ViewContext<'_>, i: u8) -> &'a str {
    cx.table().names.channels.get(i as usize).map_or("", String::as_str)
}

fn range(share: &Share) -> String {
    format!("{} and {}", numbers::share(share.low), numbers::share(share.high))
}
