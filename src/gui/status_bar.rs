//! The status bar: what is open, and what runs. One job has its line here; several stand in a list behind one button, so
//! that they never lie over each other.

use egui::{Align, Label, Layout, RichText, Ui};

use crate::present::numbers;
use crate::texts::text;

use super::command::Command;
use super::context::ViewContext;
use super::icons::{Icon, icon_button};
use super::jobs::{JobInfo, SHORTEST_SHOWN};
use super::state::State;
use super::theme::SMALL;
use super::widgets::{chip, progress_bar};

/// Width of a bar of progress.
const BAR: f32 = 96.0;

/// Draws the status bar.
pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>, state: &State, obeys_filter: bool) {
    let jobs: Vec<JobInfo> = cx.jobs.list().into_iter().filter(|job| job.since.elapsed() >= SHORTEST_SHOWN).collect();
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width() * if state.is_noticed { 0.38 } else { 0.55 });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| match jobs.as_slice() {
                // beside a notice, which stands where the facts stand otherwise
                [] if state.is_noticed => project_facts(ui, cx, state, obeys_filter),
                [] => {}
                [only] => job_line(ui, cx, only),
                several => job_menu(ui, cx, several),
            });
        });
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if !state.is_noticed {
                project_facts(ui, cx, state, obeys_filter);
            }
        });
    });
}

fn project_facts(ui: &mut Ui, cx: &ViewContext<'_>, state: &State, obeys_filter: bool) {
    if state.opened > 0 {
        ui.add(Label::new(RichText::new(facts(cx, state, obeys_filter)).size(SMALL).color(cx.colors.soft)).truncate());
    }
}

fn facts(cx: &ViewContext<'_>, state: &State, obeys_filter: bool) -> String {
    let table = cx.table();
    let customers = customers(cx, state, obeys_filter);
    let mut facts = format!("{}  ·  {customers}", text!("count-events", n = table.num_events() as u64));
    if table.num_events() > 0 {
        let zone = numbers::zone(&cx.project().settings.time_zone);
        facts += &format!("  ·  {}", numbers::period(cx.span.0, cx.span.1, &zone));
    }
    if cx.snapshot.read_only {
        facts += text!("status-bar-read-only");
    }
    facts
}

/// How many customers there are, and how many of them the filter lets through where it holds.
fn customers(cx: &ViewContext<'_>, state: &State, obeys_filter: bool) -> String {
    let all = text!("count-customers", n = state.all_customers);
    if !(obeys_filter && cx.filter.narrows()) {
        return all;
    }
    text!("status-bar-of-through-filter", filtered_customers = numbers::count(state.filtered_customers), all)
}

fn job_menu(ui: &mut Ui, cx: &ViewContext<'_>, jobs: &[JobInfo]) {
    let response = chip(ui, text!("status-bar-running"), &text!("status-bar-jobs", jobs = jobs.len()), false);
    let popup = egui::Popup::menu(&response).close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside);
    popup.accessible_name(text!("status-bar-running-jobs")).show(|ui| {
        ui.set_width(360.0);
        for job in jobs {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| job_line(ui, cx, job));
        }
    });
}

/// One job from right to left: the cross that stops it, how far it is, what it does.
fn job_line(ui: &mut Ui, cx: &ViewContext<'_>, job: &JobInfo) {
    let (stage, _, _) = job.progress.sample();
    let what = if stage.is_empty() { job.name.clone() } else { stage };
    if icon_button(ui, Icon::Close, &text!("status-bar-cancel", name = job.name), true).clicked() {
        cx.push(Command::CancelJob(job.id));
    }
    progress_bar(ui, cx, job, BAR);
    let percent = job.progress.fraction().map(|d| format!("  {:.0} %", d * 100.0)).unwrap_or_default();
    let pace = job.progress.pace().map(|pace| format!("  ·  {}", numbers::pace(&pace))).unwrap_or_default();
    let text = RichText::new(format!("{what}{percent}{pace}")).size(SMALL).color(cx.colors.soft);
    ui.add(Label::new(text).truncate());
}
