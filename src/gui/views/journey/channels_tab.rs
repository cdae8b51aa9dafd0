//! What each channel brings: visitors, buyers, and orders of those who had bought before.

use egui::Ui;

use crate::analysis::Share;
use crate::analysis::channels::ChannelRow;
use crate::gui::command::{Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::views::answers::{AnswerSlot, table_export};
use crate::gui::widgets;
use crate::insights::{Channels, NoSettings, Question, Selection, cost_words};
use crate::model::Filter;
use crate::present::{numbers, sentence, tables};
use crate::release::Release;

use super::channels_chart::{Chart, Row};
use super::tab::JourneyTab;

/// What is said until there is a chart.
const COUNTING: &str = "Counting by channel…";

/// State of the tab.
#[derive(Default)]
pub(super) struct ChannelsTab {
    found: AnswerSlot<Channels>,
    selected: Option<u8>,
}

impl JourneyTab for ChannelsTab {
    fn has_selection(&self) -> bool {
        self.selected.is_some()
    }

    fn is_outdated(&self) -> bool {
        self.found.is_outdated()
    }

    fn headline(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.found.ask(cx, &NoSettings);
        self.found.headline(ui, COUNTING);
    }

    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.found.ask(cx, &NoSettings);
        let selected = &mut self.selected;
        self.found.show(ui, cx, COUNTING, |ui, answered| {
            let found = &answered.asked.outcome;
            let rows = found.summary.rows.iter().map(|row| Row {
                row,
                name: channel(cx, row.channel),
                cost: found.cost(channel(cx, row.channel)),
                new_customers: new_customers(cx, row),
            });
            let goal = &cx.project().settings.goal.name;
            let chart = Chart { rows: rows.collect(), goal, selected: *selected };
            if let Some(clicked) = chart.show(ui, ui.available_height() - 36.0) {
                *selected = if *selected == Some(clicked) { None } else { Some(clicked) };
            }
            widgets::base_line(ui, &answered.answer.note);
        });
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let chosen = self.selected.and_then(|c| {
            let answered = self.found.get()?;
            let row = *answered.asked.outcome.summary.rows.iter().find(|r| r.channel == c)?;
            Some((answered, row))
        });
        let Some((answered, row)) = chosen else {
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
        if let Some(cost) = answered.asked.outcome.cost(name) {
            widgets::section(ui, "Ads");
            widgets::fact(ui, "Spend", &cost_words(cost));
            if let Some((currency, each)) = new_customers(cx, &row).and_then(|n| cost.per_customer(n)) {
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

    fn question(&self, cx: &ViewContext<'_>) -> Question {
        let part = self.selected.map(|c| Selection::new([("channel", channel(cx, c))]));
        self.found.question(cx, &NoSettings, part)
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        let Some(answered) = self.found.get() else { return Vec::new() };
        let asked = answered.asked.clone();
        let mut exports = vec![table_export(cx, asked, ("channels", "Channels as CSV", "channels.csv"))];
        let (project, filter) = (cx.project().clone(), cx.filter.clone());
        if !project.spend.is_empty() {
            exports.push(Export::new("Ad spend by day and campaign as CSV", "spend.csv", move |_| {
                Ok(Release::of_nobody(tables::spend(&project, &filter).to_csv().into_bytes()))
            }));
        }
        exports
    }
}

/// Customers to divide costs by: ads were paid for all, so a part of the customers has no cost of its own.
fn new_customers(cx: &ViewContext<'_>, row: &ChannelRow) -> Option<u64> {
    (cx.filter.segment.is_none() && cx.filter.sources.is_empty()).then_some(row.buyers.count)
}

fn channel<'a>(cx: &'a ViewContext<'_>, i: u8) -> &'a str {
    cx.table().names.channels.get(i as usize).map_or("", String::as_str)
}

fn range(share: &Share) -> String {
    format!("{} and {}", numbers::share(share.low), numbers::share(share.high))
}
