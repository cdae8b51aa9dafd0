//! Who gets from step to step, and where most are lost.

use std::sync::Arc;

use egui::Ui;

use crate::analysis::funnel::FunnelOrder;
use crate::gui::context::ViewContext;
use crate::gui::views::answers::{ComputedAnswer, customers_behind};
use crate::gui::views::set_buttons::set_buttons;
use crate::gui::widgets::{self, menu_chip};
use crate::insights::{Funnel, FunnelSettings, Selection};
use crate::present::{numbers, sentence, words};
use crate::texts::text;

use super::answer_tab::Picture;
use super::controls::entity_chip;
use super::funnel_chart::{self, FunnelPart};
use super::funnel_steps;

/// Steps as bars.
pub(super) struct FunnelPicture;

const DAY: i64 = 86_400_000;

impl Picture for FunnelPicture {
    type Of = Funnel;
    type Part = FunnelPart;
    fn waiting() -> &'static str {
        text!("funnel-tab-counting-steps")
    }
    fn how_to_pick() -> &'static str {
        text!("funnel-tab-click-step")
    }

    fn choices(ui: &mut Ui, cx: &ViewContext<'_>, how: &mut FunnelSettings) {
        let usual = FunnelSettings::default();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
            let orders = [
                (FunnelOrder::Ordered, text!("funnel-tab-one-after-other")),
                (FunnelOrder::Strict, text!("funnel-tab-directly")),
                (FunnelOrder::Any, text!("funnel-tab-any-order")),
            ];
            menu_chip(ui, text!("funnel-tab-order-of-steps"), &mut how.order, usual.order, &orders);
            windows(ui, &mut how.window, usual.window);
            entity_chip(ui, cx, &mut how.entity, usual.entity);
        });
        ui.add_space(6.0);
        funnel_steps::show(ui, cx, &mut how.steps);
        ui.add_space(8.0);
    }

    fn draw(ui: &mut Ui, _: &ViewContext<'_>, answered: &Arc<ComputedAnswer<Funnel>>, picked: &mut Option<FunnelPart>) {
        let (found, entity) = (&answered.computed.outcome, answered.computed.how.entity);
        let height = ui.available_height() - 32.0;
        if let Some(clicked) = funnel_chart::show(ui, found, entity, *picked, height) {
            *picked = if *picked == Some(clicked) { None } else { Some(clicked) };
        }
        widgets::base_line(ui, &answered.answer.note);
    }

    fn details(ui: &mut Ui, cx: &ViewContext<'_>, answered: &Arc<ComputedAnswer<Funnel>>, part: FunnelPart) -> bool {
        let Some(selection) = Self::selection(answered, part) else { return false };
        let (found, entity) = (&answered.computed.outcome, answered.computed.how.entity);
        let (FunnelPart::Reached(step) | FunnelPart::Lost(step)) = part;
        let count = &found.funnel.counts[step];
        let name = &found.names[step];
        let before = count.previous.map_or("", |previous| found.names[previous].as_str());
        let (title, n, what) = match part {
            FunnelPart::Reached(_) => {
                (name.clone(), count.journeys, text!("funnel-tab-reached-it", units = words::units(entity)))
            }
            FunnelPart::Lost(_) => (
                text!("funnel-tab-lost-before", name),
                count.lost,
                text!("funnel-tab-did-not-reach-it", units = words::units(entity), before),
            ),
        };
        widgets::heading(ui, &title);
        widgets::big_number(ui, &numbers::count(n), &what);
        let behind = |then| customers_behind(cx, answered.computed.clone(), selection.clone(), title.clone(), then);
        set_buttons(ui, cx, behind);
        ui.add_space(4.0);
        let start = found.funnel.counts[0].journeys;
        widgets::fact(ui, text!("funnel-tab-of-start"), &numbers::share_or_count(n, start));
        if let Some(previous) = count.previous {
            let of = found.funnel.counts[previous].journeys;
            widgets::fact(ui, &text!("funnel-tab-of-previous", before), &numbers::share_or_count(n, of));
        }
        if let (FunnelPart::Reached(_), Some(ms)) = (part, count.median_ms) {
            widgets::fact(ui, &text!("funnel-tab-median-time", before), &numbers::duration(ms.round() as i64));
        }
        if start < sentence::SMALL_GROUP {
            widgets::caption(ui, text!("funnel-tab-fewer-than-30"));
        }
        true
    }

    fn selection(answered: &ComputedAnswer<Funnel>, part: FunnelPart) -> Option<Selection> {
        let found = &answered.computed.outcome;
        let (FunnelPart::Reached(step) | FunnelPart::Lost(step)) = part;
        let name = found.names.get(step)?;
        match part {
            FunnelPart::Reached(_) => Some(Selection::new([("step", name)])),
            FunnelPart::Lost(_) => {
                let after = found.names.get(found.funnel.counts.get(step)?.previous?)?;
                Some(Selection::new([("after", after), ("before", name)]))
            }
        }
    }
}

/// The choice of the time within which the steps are to be taken.
pub(super) fn windows(ui: &mut Ui, chosen: &mut Option<i64>, usual: Option<i64>) {
    let mut all: Vec<Option<i64>> = [1, 24, 7 * 24, 14 * 24, 30 * 24, 90 * 24].map(|h| Some(h * DAY / 24)).to_vec();
    all.push(None);
    if !all.contains(chosen) {
        all.push(*chosen);
    }
    let name = |window: &Option<i64>| match window {
        Some(ms) => text!("funnel-tab-within", time = numbers::duration(*ms)),
        None => text!("funnel-tab-whenever").to_owned(),
    };
    let names: Vec<String> = all.iter().map(name).collect();
    let choices: Vec<(Option<i64>, &str)> = all.into_iter().zip(names.iter().map(String::as_str)).collect();
    menu_chip(ui, text!("funnel-tab-time-for-all-steps"), chosen, usual, &choices);
}
