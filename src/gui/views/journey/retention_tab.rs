//! Of those who came in a period, how many come again.

use std::sync::Arc;

use egui::Ui;

use crate::analysis::retention::{CohortEvent, RetentionRule, RetentionSettings, Returned};
use crate::analysis::{Period, Share};
use crate::gui::context::ViewContext;
use crate::gui::views::answers::{ComputedAnswer, customers_behind};
use crate::gui::views::set_buttons::set_buttons;
use crate::gui::widgets::{self, menu_chip};
use crate::insights::{CohortSettings, Retention, Selection, came_again, group_name};
use crate::present::{numbers, sentence};
use crate::texts::text;

use super::cut_chips::split_chip;
use super::retention_map::{CohortPart, Map, MapRow};
use crate::gui::views::answer_tab::Picture;

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

    fn choices(ui: &mut Ui, cx: &ViewContext<'_>, chosen: &mut CohortSettings) {
        let (usual, how) = (CohortSettings::default(), &mut chosen.of);
        let (split, usual) = ((&mut chosen.split, &usual.split), usual.of);
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
            split_chip(ui, cx, text!("retention-tab-split"), (split.0, split.1.as_str()));
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
        let (found, how) = (&answered.computed.outcome, &answered.computed.how.of);
        let (rows, averages) = (MapRow::of(found, how.period, &zone), found.all_averages());
        let title = match (found.groups.is_empty(), how.period) {
            (true, Period::Day) => text!("retention-map-came-first"),
            (true, Period::Week) => text!("retention-map-came-first-week"),
            (true, Period::Month) => text!("retention-map-came-first-month"),
            (false, _) => text!("retention-map-came-first-with"),
        };
        let map = Map { rows: &rows, averages: &averages, title, period: how.period, picked: *picked };
        let note = text!("retention-tab-hatched", note = answered.answer.note.as_str());
        let foot = widgets::base_line_height(ui, &note);
        if let Some(clicked) = map.show(ui, ui.available_height() - foot) {
            *picked = if *picked == Some(clicked) { None } else { Some(clicked) };
        }
        widgets::base_line(ui, &note);
    }

    fn details(ui: &mut Ui, cx: &ViewContext<'_>, answered: &Arc<ComputedAnswer<Retention>>, part: CohortPart) -> bool {
        let Some(selection) = Self::selection(answered, part) else { return false };
        let (found, how) = (&answered.computed.outcome, &answered.computed.how.of);
        let zone = numbers::zone(&cx.project().settings.time_zone);
        let rows = MapRow::of(found, how.period, &zone);
        let Some(row) = rows.iter().find(|row| row.position == part.cohort) else { return false };
        let name = match found.groups.is_empty() {
            true => cohort_name(found.cohorts.starts[part.cohort], how.period, &zone),
            false => text!("retention-tab-with", group = row.name.as_str()),
        };
        let cell = part.period.and_then(|period| Some((period, row.cell(period)?)));
        let (title, n, what) = match cell {
            None => (text!("retention-tab-cohort", name), row.size, text!("retention-tab-customers-of-cohort")),
            Some((period, (cell, _))) => (
                text!("retention-tab-cohort-in-period", name, came = came_again(how), later = later(period, how)),
                cell.retained,
                text!("retention-tab-customers-came-again"),
            ),
        };
        widgets::heading(ui, &title);
        widgets::big_number(ui, &numbers::count(n), what);
        let behind = |then| customers_behind(cx, answered.computed.clone(), selection.clone(), title.clone(), then);
        set_buttons(ui, cx, behind);
        ui.add_space(4.0);
        if let Some((_, (cell, is_complete))) = cell {
            widgets::fact(ui, text!("retention-tab-of-cohort"), &numbers::share_or_count(n, cell.observed));
            interval(ui, cell);
            if !is_complete {
                widgets::caption(ui, text!("retention-tab-not-over"));
            }
        }
        if row.size < sentence::SMALL_GROUP {
            widgets::caption(ui, text!("retention-tab-fewer-than-30"));
        }
        true
    }

    fn selection(answered: &ComputedAnswer<Retention>, part: CohortPart) -> Option<Selection> {
        let found = &answered.computed.outcome;
        let (row, cells) = if let Some(of) = found.groups.get(part.cohort) {
            (("group", group_name(&of.group).to_owned()), of.periods.len())
        } else {
            let cohort = found.groups.is_empty().then(|| found.cohorts.starts.get(part.cohort)).flatten()?;
            (("cohort", numbers::iso(*cohort)), found.cohorts.cells.get(part.cohort)?.len())
        };
        let Some(period) = part.period else { return Some(Selection::new([row])) };
        (period < cells).then(|| Selection::new([row, ("period", period.to_string())]))
    }
}

/// Between which two shares the share of those who came again lies.
fn interval(ui: &mut Ui, cell: Returned) {
    let share = Share::new(cell.retained, cell.observed);
    if share.is_enough() {
        let words = text!("design-tab-interval", low = numbers::share(share.low), high = numbers::share(share.high));
        widgets::fact(ui, text!("design-tab-with-95"), &words);
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
