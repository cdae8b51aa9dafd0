//! The intended journey against the real ones: the steps, who follows them, and how the others leave.

use std::sync::Arc;

use egui::Ui;

use crate::analysis::Share;
use crate::analysis::conformance::{Conformity, FollowedCount};
use crate::gui::context::ViewContext;
use crate::gui::views::answers::{ComputedAnswer, customers_behind};
use crate::gui::views::set_buttons::set_buttons;
use crate::gui::widgets::{self, menu_chip};
use crate::insights::{
    DesignFollowed, DesignSettings, DesignedJourney, Selection, group_name, next_name, outcome_name,
};
use crate::present::{numbers, sentence, words};
use crate::texts::text;

use super::controls::entity_chip;
use super::cut_chips::{period_chip, split_chip};
use super::design_chart::{self, DesignPart};
use super::funnel_steps;
use super::funnel_tab::windows;
use crate::gui::views::answer_tab::Picture;

/// Intended steps as blocks.
pub(super) struct DesignPicture;

impl Picture for DesignPicture {
    type Of = DesignedJourney;
    type Part = DesignPart;
    fn waiting() -> &'static str {
        text!("design-tab-comparing")
    }
    fn how_to_pick() -> &'static str {
        text!("design-tab-click")
    }

    fn choices(ui: &mut Ui, cx: &ViewContext<'_>, how: &mut DesignSettings) {
        let usual = DesignSettings::default();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
            let rules = [(false, text!("design-tab-eventually")), (true, text!("design-tab-directly"))];
            menu_chip(ui, text!("design-tab-rule"), &mut how.directly, usual.directly, &rules);
            windows(ui, &mut how.window, usual.window);
            entity_chip(ui, cx, &mut how.entity, usual.entity);
            period_chip(ui, &mut how.period, usual.period);
            split_chip(ui, cx, text!("design-tab-split"), (&mut how.split, &usual.split));
        });
        ui.add_space(6.0);
        funnel_steps::show(ui, cx, &mut how.steps);
        ui.add_space(8.0);
    }

    fn draw(
        ui: &mut Ui,
        cx: &ViewContext<'_>,
        answered: &Arc<ComputedAnswer<DesignedJourney>>,
        picked: &mut Option<DesignPart>,
    ) {
        let chart = design_chart::Chart {
            of: &answered.computed.outcome,
            how: &answered.computed.how,
            names: answered.computed.scope.names(),
            zone: &numbers::zone(&cx.project().settings.time_zone),
            picked: *picked,
        };
        let foot = widgets::base_line_height(ui, &answered.answer.note);
        if let Some(clicked) = chart.show(ui, ui.available_height() - foot) {
            *picked = if *picked == Some(clicked) { None } else { Some(clicked) };
        }
        widgets::base_line(ui, &answered.answer.note);
    }

    fn details(
        ui: &mut Ui,
        cx: &ViewContext<'_>,
        answered: &Arc<ComputedAnswer<DesignedJourney>>,
        part: DesignPart,
    ) -> bool {
        let of = &answered.computed.outcome;
        let Some((selection, (title, n))) = Self::selection(answered, part).zip(named(answered, part)) else {
            return false;
        };
        widgets::heading(ui, &title);
        widgets::big_number(ui, &numbers::count(n), words::units(answered.computed.how.entity));
        let behind = |then| customers_behind(cx, answered.computed.clone(), selection.clone(), title.clone(), then);
        set_buttons(ui, cx, behind);
        ui.add_space(4.0);
        let began = of.total().began.journeys;
        match part {
            DesignPart::Period(i) => followed_facts(ui, &of.found.by_period[i]),
            DesignPart::Group(i) => followed_facts(ui, &of.found.groups[i].1),
            _ => widgets::fact(ui, text!("funnel-tab-of-start"), &numbers::share_or_count(n, began)),
        }
        if matches!(part, DesignPart::Period(i) if !of.found.is_complete(i)) {
            widgets::caption(ui, text!("design-tab-not-over"));
        }
        if began.min(n) < sentence::SMALL_GROUP {
            widgets::caption(ui, text!("funnel-tab-fewer-than-30"));
        }
        true
    }

    fn selection(answered: &ComputedAnswer<DesignedJourney>, part: DesignPart) -> Option<Selection> {
        let of = &answered.computed.outcome;
        let names = answered.computed.scope.names();
        let step = |step: usize| of.names.get(step).map(String::as_str);
        Some(match part {
            DesignPart::Reached(at) => Selection::new([("step", step(at)?)]),
            DesignPart::Outcome(at, kind) => Selection::new([("step", step(at)?), ("outcome", outcome_name(kind))]),
            DesignPart::Next(last, next) => {
                Selection::new([("after", step(last.into())?), ("touchpoint", next_name(names, next))])
            }
            DesignPart::Period(i) if i < of.found.periods.len() => {
                Selection::new([("period", of.found.periods.name(i))])
            }
            DesignPart::Group(i) => Selection::new([("group", group_name(&of.found.groups.get(i)?.0))]),
            DesignPart::Period(_) => return None,
        })
    }
}

/// What a part is called, and how many it is.
fn named(answered: &ComputedAnswer<DesignedJourney>, part: DesignPart) -> Option<(String, u64)> {
    let of: &DesignFollowed = &answered.computed.outcome;
    Some(match part {
        DesignPart::Reached(step) => (of.names.get(step)?.clone(), of.found.steps[step].reached.journeys),
        DesignPart::Outcome(step, kind) => {
            (design_chart::outcome(kind, of.names.get(step)?), of.found.steps[step].of(kind).journeys)
        }
        DesignPart::Next(last, next) => {
            let found = of.found.departures.iter().find(|d| (d.last, d.next) == (last, next))?;
            let (step, touchpoint) = (&of.names[usize::from(last)], next_name(answered.computed.scope.names(), next));
            (text!("design-tab-after", step, touchpoint), found.count.journeys)
        }
        DesignPart::Period(i) => {
            let count = of.found.by_period.get(i)?;
            (text!("design-tab-began-in", period = of.found.periods.name(i)), count.began.journeys)
        }
        DesignPart::Group(i) => {
            let (group, count) = of.found.groups.get(i)?;
            (group_name(group).to_owned(), count.began.journeys)
        }
    })
}

fn followed_facts(ui: &mut Ui, count: &FollowedCount) {
    let share = Share::new(count.followed.journeys, count.began.journeys);
    widgets::fact(ui, outcome_name(Conformity::Followed), &numbers::count(share.count));
    if share.is_enough() {
        widgets::fact(ui, text!("conformance-share"), &numbers::share(share.share));
        let interval = text!("design-tab-interval", low = numbers::share(share.low), high = numbers::share(share.high));
        widgets::fact(ui, text!("design-tab-with-95"), &interval);
    }
}
