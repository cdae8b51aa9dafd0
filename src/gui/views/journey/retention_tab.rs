//! Of those who came in a period, how many come again.

use std::sync::Arc;

use egui::Ui;

use crate::analysis::Period;
use crate::analysis::retention::{CohortEvent, RetentionRule, RetentionSettings};
use crate::gui::context::ViewContext;
use crate::gui::views::answers::{ComputedAnswer, customers_behind};
use crate::gui::views::set_buttons::set_buttons;
use crate::gui::widgets::{self, menu_chip};
use crate::insights::{Retention, Selection, came_again};
use crate::present::{numbers, sentence};
use crate::texts::text;

use super::answer_tab::Picture;
use super::retention_map::{CohortPart, Map};

/// Cohorts as a map.
pub(super) struct RetentionPicture;

impl Picture for RetentionPicture {
    type Of = Retention;
    type Part = CohortPart;
    fn waiting() -> &'static str {
        text!("retention-tab-counting-cohorts")
    }
    fn how_to_pick() -> &'static str {
        text!("retention-tab-click-cell")
    }

    fn choices(ui: &mut Ui, _: &ViewContext<'_>, how: &mut RetentionSettings) {
        let usual = RetentionSettings::default();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
            let cohorts = [
                (CohortEvent::Any, text!("retention-tab-first-event")),
                (CohortEvent::Goal, text!("retention-tab-first-goal")),
            ];
            menu_chip(ui, text!("retention-tab-what-begins"), &mut how.cohort, usual.cohort, &cohorts);
            let periods = [
                (Period::Day, text!("retention-tab-days")),
                (Period::Week, text!("retention-tab-weeks")),
                (Period::Month, text!("retention-tab-months")),
            ];
            menu_chip(ui, text!("retention-tab-periods"), &mut how.period, usual.period, &periods);
            let returns = [
                (CohortEvent::Any, text!("retention-tab-any-event")),
                (CohortEvent::Goal, text!("retention-tab-goal-again")),
            ];
            menu_chip(ui, text!("retention-tab-what-is-coming-again"), &mut how.returns, usual.returns, &returns);
            let rules = [
                (RetentionRule::On, text!("retention-tab-in-period")),
                (RetentionRule::OnOrAfter, text!("retention-tab-in-period-or-later")),
            ];
            menu_chip(ui, text!("retention-tab-who-counts"), &mut how.rule, usual.rule, &rules);
        });
        ui.add_space(8.0);
    }

    fn draw(
        ui: &mut Ui,
        cx: &ViewContext<'_>,
        answered: &Arc<ComputedAnswer<Retention>>,
        picked: &mut Option<CohortPart>,
    ) {
        let zone = numbers::zone(&cx.project().settings.time_zone);
        let map = Map { found: &answered.computed.outcome, zone: &zone, picked: *picked };
        if let Some(clicked) = map.show(ui, ui.available_height() - 48.0) {
            *picked = if *picked == Some(clicked) { None } else { Some(clicked) };
        }
        widgets::base_line(ui, &text!("retention-tab-hatched", note = answered.answer.note.as_str()));
    }

    fn details(ui: &mut Ui, cx: &ViewContext<'_>, answered: &Arc<ComputedAnswer<Retention>>, part: CohortPart) -> bool {
        let Some(selection) = Self::selection(answered, part) else { return false };
        let found = &answered.computed.outcome.0;
        let zone = numbers::zone(&cx.project().settings.time_zone);
        let how = &answered.computed.how;
        let name = cohort_name(found.starts[part.cohort], how.period, &zone);
        let size = found.sizes[part.cohort];
        let (title, n, what) = match part.period {
            None => (text!("retention-tab-cohort", name), size, text!("retention-tab-customers-of-cohort")),
            Some(period) => (
                text!("retention-tab-cohort-in-period", name, came = came_again(how), later = later(period, how)),
                found.cells[part.cohort][period],
                text!("retention-tab-customers-came-again"),
            ),
        };
        widgets::heading(ui, &title);
        widgets::big_number(ui, &numbers::count(n), what);
        let behind = |then| customers_behind(cx, answered.computed.clone(), selection.clone(), title.clone(), then);
        set_buttons(ui, cx, behind);
        ui.add_space(4.0);
        if let Some(period) = part.period {
            widgets::fact(ui, text!("retention-tab-of-cohort"), &numbers::share_or_count(n, size));
            if !found.is_complete(part.cohort, period) {
                widgets::caption(ui, text!("retention-tab-not-over"));
            }
        }
        if size < sentence::SMALL_GROUP {
            widgets::caption(ui, text!("retention-tab-fewer-than-30"));
        }
        true
    }

    fn selection(answered: &ComputedAnswer<Retention>, part: CohortPart) -> Option<Selection> {
        let found = &answered.computed.outcome.0;
        let cohort = ("cohort", numbers::iso(*found.starts.get(part.cohort)?));
        let Some(period) = part.period else { return Some(Selection::new([cohort])) };
        found.cells.get(part.cohort)?.get(period)?;
        Some(Selection::new([cohort, ("period", period.to_string())]))
    }
}

/// When a cohort came, as people say it.
fn cohort_name(start: i64, period: Period, zone: &jiff::tz::TimeZone) -> String {
    match period {
        Period::Day => text!("retention-tab-on-day", date = numbers::date(start, zone)),
        Period::Week => text!("retention-tab-in-week", date = numbers::date(start, zone)),
        Period::Month => text!("retention-tab-in-month", month = numbers::month(start, zone)),
    }
}

/// So many periods later.
fn later(n: usize, how: &RetentionSettings) -> String {
    let later = match how.period {
        Period::Day if n == 0 => text!("retention-tab-same-day").to_owned(),
        Period::Week if n == 0 => text!("retention-tab-same-week").to_owned(),
        Period::Month if n == 0 => text!("retention-tab-same-month").to_owned(),
        Period::Day => text!("retention-tab-days-later", n),
        Period::Week => text!("retention-tab-weeks-later", n),
        Period::Month => text!("retention-tab-months-later", n),
    };
    match how.rule {
        RetentionRule::On => later,
        RetentionRule::OnOrAfter => text!("cohorts-or-later", period = later),
    }
}
