//! Who gets from step to step, and where most are lost.

use std::sync::Arc;

use egui::Ui;

use crate::analysis::funnel::{FunnelOrder, TimeBin};
use crate::analysis::{JourneyCount, Share};
use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::views::answers::{ComputedAnswer, customers_behind};
use crate::gui::views::set_buttons::set_buttons;
use crate::gui::widgets::{self, menu_chip};
use crate::insights::{
    Funnel, FunnelSettings, Insight, OrderSteps, Question, Selection, StepsReached, group_name, time_words,
};
use crate::present::{numbers, sentence, words};
use crate::texts::text;

use super::controls::entity_chip;
use super::cut_chips::{held_chip, period_chip, split_chip};
use super::funnel_chart::{self, FunnelPart};
use super::funnel_steps;
use crate::gui::views::answer_tab::Picture;

/// Draws steps as bars.
pub(super) struct FunnelPicture;

/// One step alone is no funnel, as with orders of which nobody knows what led to them: says what to do.
fn offer_more(ui: &mut Ui, cx: &ViewContext<'_>) {
    widgets::caption(ui, text!("funnel-tab-one-step"));
    if widgets::button(ui, text!("funnel-tab-repeat-orders")).clicked() {
        let question = Question::of::<OrderSteps>(&OrderSteps::defaults(), cx.filter.clone(), None);
        cx.push(Command::OpenQuestion(Box::new(question)));
    }
    ui.add_space(8.0);
}

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
            let title = text!("funnel-tab-hold");
            held_chip(ui, cx, title, (&mut how.hold, &usual.hold));
            period_chip(ui, &mut how.period, usual.period);
            split_chip(ui, cx, text!("funnel-tab-split"), (&mut how.split, &usual.split));
        });
        ui.add_space(6.0);
        funnel_steps::show(ui, cx, &mut how.steps);
        ui.add_space(8.0);
    }

    fn draw(
        ui: &mut Ui,
        cx: &ViewContext<'_>,
        answered: &Arc<ComputedAnswer<Funnel>>,
        picked: &mut Option<FunnelPart>,
    ) {
        let (found, how) = (&answered.computed.outcome, &answered.computed.how);
        if found.names.len() == 1 {
            offer_more(ui, cx);
        }
        let height = ui.available_height() - widgets::base_line_height(ui, &answered.answer.note);
        let zone = numbers::zone(&cx.project().settings.time_zone);
        if let Some(clicked) = funnel_chart::show(ui, found, (how, &zone), *picked, height) {
            *picked = if *picked == Some(clicked) { None } else { Some(clicked) };
        }
        widgets::base_line(ui, &answered.answer.note);
    }

    fn details(ui: &mut Ui, cx: &ViewContext<'_>, answered: &Arc<ComputedAnswer<Funnel>>, part: FunnelPart) -> bool {
        let Some(selection) = Self::selection(answered, part) else { return false };
        let (found, how) = (&answered.computed.outcome, &answered.computed.how);
        let Some((title, n, what)) = named(found, how, part) else { return false };
        widgets::heading(ui, &title);
        widgets::big_number(ui, &numbers::count(n), &what);
        let behind = |then| customers_behind(cx, answered.computed.clone(), selection.clone(), title.clone(), then);
        set_buttons(ui, cx, behind);
        ui.add_space(4.0);
        let start = found.funnel.counts[0].journeys;
        match part {
            FunnelPart::Reached(step) | FunnelPart::Lost(step) => step_facts(ui, found, (step, n), part),
            FunnelPart::Took(step, ..) => {
                let all = found.time_bins(step).iter().map(|bin| bin.journeys).sum();
                widgets::fact(ui, text!("funnel-of-those-who-reached-it"), &numbers::share_or_count(n, all));
            }
            FunnelPart::Period(i) => {
                steps_of(ui, found, &found.cuts.by_period[i]);
                if !found.cuts.is_complete(i) {
                    widgets::caption(ui, text!("funnel-tab-not-over"));
                }
            }
            FunnelPart::Group(i) => steps_of(ui, found, &found.cuts.groups[i].steps),
        }
        if start.min(n) < sentence::SMALL_GROUP {
            widgets::caption(ui, text!("funnel-tab-fewer-than-30"));
        }
        true
    }

    fn selection(answered: &ComputedAnswer<Funnel>, part: FunnelPart) -> Option<Selection> {
        let found = &answered.computed.outcome;
        let name = |step: usize| found.names.get(step).map(String::as_str);
        Some(match part {
            FunnelPart::Reached(step) => Selection::new([("step", name(step)?)]),
            FunnelPart::Lost(step) => {
                let after = name(found.funnel.counts.get(step)?.previous?)?;
                Selection::new([("after", after), ("before", name(step)?)])
            }
            FunnelPart::Took(step, first, last) => {
                let &(from, to, _) = found.time_spans().iter().find(|span| span.2 == step)?;
                let bins = found.time_bins(step);
                let seconds = |ms: Option<i64>| ms.map_or(String::new(), |ms| (ms / 1000).to_string());
                let (at_least, less_than) = (seconds(Some(bins.get(first)?.from)), seconds(bins.get(last)?.to));
                Selection::new([
                    ("from", name(from)?),
                    ("to", name(to)?),
                    ("at_least_seconds", &at_least),
                    ("less_than_seconds", &less_than),
                ])
            }
            FunnelPart::Period(i) if i < found.cuts.periods.len() => {
                Selection::new([("period", found.cuts.periods.name(i))])
            }
            FunnelPart::Period(_) => return None,
            FunnelPart::Group(i) => Selection::new([("group", group_name(&found.cuts.groups.get(i)?.group))]),
        })
    }
}

/// What a part is called, how many it is, and what of.
fn named(found: &StepsReached, how: &FunnelSettings, part: FunnelPart) -> Option<(String, u64, String)> {
    let units = words::units(how.entity);
    Some(match part {
        FunnelPart::Reached(step) => {
            let count = found.funnel.counts.get(step)?;
            (found.names[step].clone(), count.journeys, text!("funnel-tab-reached-it", units))
        }
        FunnelPart::Lost(step) => {
            let count = found.funnel.counts.get(step)?;
            let before = found.names[count.previous?].as_str();
            let name = &found.names[step];
            let title = match how.window {
                Some(window) => text!("funnel-tab-late", name, time = numbers::duration(window)),
                None => text!("funnel-tab-lost-before", name),
            };
            (title, count.lost, text!("funnel-tab-did-not-reach-it", units, before))
        }
        FunnelPart::Took(step, first, last) => {
            let &(from, to, _) = found.time_spans().iter().find(|span| span.2 == step)?;
            let bins = found.time_bins(step);
            let whole = TimeBin { from: bins.get(first)?.from, to: bins.get(last)?.to, journeys: 0 };
            let n = bins[first..=last].iter().map(|bin| bin.journeys).sum();
            let title = text!("funnel-tab-took", from = &found.names[from], to = &found.names[to]);
            (title, n, text!("funnel-tab-took-so-long", units, time = time_words(&whole)))
        }
        FunnelPart::Period(i) => {
            let count = found.cuts.by_period.get(i)?[0].journeys;
            let title = text!("funnel-tab-entered-in", period = found.cuts.periods.name(i));
            (title, count, text!("funnel-tab-reached-first", units, step = &found.names[0]))
        }
        FunnelPart::Group(i) => {
            let of = found.cuts.groups.get(i)?;
            let what = text!("funnel-tab-reached-first", units, step = &found.names[0]);
            (group_name(&of.group).to_owned(), of.steps[0].journeys, what)
        }
    })
}

fn step_facts(ui: &mut Ui, found: &StepsReached, (step, n): (usize, u64), part: FunnelPart) {
    let counts = &found.funnel.counts;
    widgets::fact(ui, text!("funnel-tab-of-start"), &numbers::share_or_count(n, counts[0].journeys));
    let Some(previous) = counts[step].previous else { return };
    let before = found.names[previous].as_str();
    let of = counts[previous].journeys;
    widgets::fact(ui, &text!("funnel-tab-of-previous", before), &numbers::share_or_count(n, of));
    if let (FunnelPart::Reached(_), Some(ms)) = (part, counts[step].median_ms) {
        widgets::fact(ui, &text!("funnel-tab-median-time", before), &numbers::duration(ms.round() as i64));
    }
}

/// How many of some who entered reached each further step, of those at the step before.
fn steps_of(ui: &mut Ui, found: &StepsReached, steps: &[JourneyCount]) {
    for (step, count) in steps.iter().enumerate().skip(1) {
        let before = found.funnel.counts[step].previous.unwrap_or(0);
        let share = numbers::share_or_count(count.journeys, steps[before].journeys);
        let reached = format!("{} ({share})", numbers::count(count.journeys));
        widgets::fact(ui, &found.names[step], &reached);
    }
    let whole = steps.last().map_or(0, |last| last.journeys);
    let share = Share::new(whole, steps[0].journeys);
    if share.is_enough() && steps.len() > 1 {
        widgets::fact(ui, text!("funnel-conversion"), &numbers::share(share.share));
        let interval = text!("design-tab-interval", low = numbers::share(share.low), high = numbers::share(share.high));
        widgets::fact(ui, text!("design-tab-with-95"), &interval);
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
