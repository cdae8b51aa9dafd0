//! What each channel brings: visitors, buyers, and orders of those who had bought before.

use std::sync::Arc;

use egui::Ui;

use crate::analysis::Share;
use crate::analysis::spend::ChannelSpend;
use crate::events::Names;
use crate::gui::command::{Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::views::answers::ComputedAnswer;
use crate::gui::views::rank_chip::rank_chip;
use crate::gui::widgets;
use crate::insights::{ChannelSettings, Channels, Selection, cost_words};
use crate::model::Filter;
use crate::present::{numbers, sentence, tables};
use crate::release::Release;
use crate::texts::text;

use super::new_customers_chart::{Chart, Row};
use crate::gui::views::answer_tab::Picture;

/// Draws channels as bars.
pub(super) struct NewCustomersPicture;

impl Picture for NewCustomersPicture {
    type Of = Channels;
    type Part = u8;
    fn waiting() -> &'static str {
        text!("channels-tab-counting-by-channel")
    }
    fn how_to_pick() -> &'static str {
        text!("channels-tab-click-channel-to-see-what-its")
    }

    fn choices(ui: &mut Ui, cx: &ViewContext<'_>, how: &mut ChannelSettings) {
        ui.horizontal_wrapped(|ui| rank_chip(ui, cx, &mut how.by, text!("ranking-usual-channels")));
        ui.add_space(8.0);
    }

    fn draw(ui: &mut Ui, cx: &ViewContext<'_>, answered: &Arc<ComputedAnswer<Channels>>, picked: &mut Option<u8>) {
        let (found, names) = (&answered.computed.outcome, answered.computed.scope.names());
        let ranked = found.ranking.order().iter().filter_map(|&place| found.summary.rows.get(place));
        let rows = ranked.map(|row| Row {
            row,
            name: channel(names, row.channel),
            cost: found.cost(channel(names, row.channel)),
            new_customers: found.has_cost_base.then_some(row.buyers.count),
        });
        let goal = &cx.project().settings.goal.name;
        let chart = Chart { rows: rows.collect(), goal, selected: *picked };
        let foot = widgets::base_line_height(ui, &answered.answer.note);
        if let Some(clicked) = chart.show(ui, ui.available_height() - foot) {
            *picked = if *picked == Some(clicked) { None } else { Some(clicked) };
        }
        widgets::base_line(ui, &answered.answer.note);
    }

    fn details(ui: &mut Ui, cx: &ViewContext<'_>, answered: &Arc<ComputedAnswer<Channels>>, part: u8) -> bool {
        let found = &answered.computed.outcome;
        let Some(row) = found.summary.rows.iter().find(|row| row.channel == part) else { return false };
        let name = channel(answered.computed.scope.names(), part);
        widgets::heading(ui, name);
        widgets::big_number(ui, &numbers::count(row.visitors), text!("channels-tab-customers-first-came-by-it"));
        if widgets::wide(ui, text!("channels-tab-look-at-these-alone"), true).clicked() {
            cx.push(Command::SetFilter(Filter { channels: vec![name.to_owned()], ..cx.filter.clone() }));
        }
        ui.add_space(4.0);
        widgets::fact(
            ui,
            text!("channels-tab-reached-goal"),
            &numbers::share_or_count(row.buyers.count, row.buyers.of),
        );
        // of nobody every share is possible, which says nothing
        if row.buyers.of > 0 {
            widgets::fact(ui, text!("channels-tab-likely-between"), &range(&row.buyers));
        }
        widgets::fact(ui, text!("channels-tab-repeat-orders-brought-by-it"), &numbers::count(row.returning.count));
        if let Some(cost) = found.cost(name) {
            ads(ui, cost, found.has_cost_base.then_some(row.buyers.count));
        }
        if row.visitors < sentence::SMALL_GROUP {
            widgets::caption(ui, text!("channels-tab-fewer-than-30-take-shares-with"));
        }
        true
    }

    fn selection(answered: &ComputedAnswer<Channels>, part: u8) -> Option<Selection> {
        Some(Selection::new([("channel", channel(answered.computed.scope.names(), part))]))
    }

    fn more_exports(cx: &ViewContext<'_>) -> Vec<Export> {
        let (project, filter) = (cx.project().clone(), cx.filter.clone());
        if project.spend.is_empty() {
            return Vec::new();
        }
        vec![Export::new(text!("channels-tab-ad-spend-by-day-and-campaign"), "spend.csv", move |_| {
            Ok(Release::of_nobody(tables::spend(&project, &filter).to_csv().into_bytes()))
        })]
    }
}

/// What the ads of a channel cost.
fn ads(ui: &mut Ui, cost: &ChannelSpend, new_customers: Option<u64>) {
    widgets::section(ui, text!("channels-tab-ads"));
    widgets::fact(ui, text!("channels-tab-spend"), &cost_words(cost));
    if let Some((currency, each)) = new_customers.and_then(|n| cost.per_customer(n)) {
        widgets::fact(ui, text!("channels-tab-cost-per-new-customer"), &numbers::money(each, currency));
    }
    let figures = [(text!("channels-tab-impressions"), cost.impressions), (text!("channels-tab-clicks"), cost.clicks)];
    for (name, known) in figures.into_iter().filter_map(|(name, figure)| Some((name, figure?))) {
        widgets::fact(ui, name, &numbers::count(known.round() as u64));
    }
    let day = |d: i32| i64::from(d) * 86_400_000;
    let period = numbers::period(day(cost.days.0), day(cost.days.1), &jiff::tz::TimeZone::UTC);
    widgets::fact(ui, text!("channels-tab-days-with-ads"), &period);
}

fn channel(names: &Names, i: u8) -> &str {
    names.channels.get(usize::from(i)).map_or("", String::as_str)
}

fn range(share: &Share) -> String {
    text!("channels-tab-and", low = numbers::share(share.low), high = numbers::share(share.high))
}
